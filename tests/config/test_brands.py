"""The listed brands: their form, their sources, and which links carry their names."""

from __future__ import annotations

import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from config.brands import BRANDS
from config.knowledge import DirectoryError, load_directory
from flows.subjects import numbers

RAW = tomllib.loads(BRANDS.read_text("utf-8"))
SITES = load_directory().sites


def test_each_brand_is_listed_once_with_its_source() -> None:
    names = [one["name"] for one in RAW["brand"]]
    hosts = [host for one in RAW["brand"] for host in one.get("hosts", ())]
    assert len(set(names)) == len(names) > 150
    assert len(set(hosts)) == len(hosts)
    for one in RAW["brand"]:
        lines = [*one.get("lines", ()), *filter(None, [one.get("number")])]
        assert all(numbers.subject(line) is not None for line in lines), one["name"]


def test_a_banks_line_is_told_where_a_page_of_its_own_gives_it() -> None:
    banks = [one for one in RAW["brand"] if one["kind"] == "bank" and one.get("lines")]
    for one in banks:
        host = urlsplit(one["source"]).hostname or ""
        is_own = any(f".{host}".endswith(f".{own}") for own in one["hosts"])
        is_told = is_own and one["date"] >= _OLDEST
        assert one["number"] == (one["lines"][0] if is_told else ""), one["name"]
    assert sum(1 for one in banks if one["number"]) >= 8


_OLDEST = "2016-11-28"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ('hosts = ["https://x.vn"]', "is no host"),
        ('short_hosts = ["x"]', "is no host"),
        ('copies = ["Vietcom Bank"]', "is no name"),
        ('hosts = "x.vn"', "hosts must be a list"),
        ('source = ""', "no source"),
        ('date = "1/7/2025"', "write the day of the source"),
    ],
)
def test_mistakes_are_reported(tmp_path: Path, row: str, problem: str) -> None:
    sourced = ['source = "s"', 'date = "2025-07-01"']
    others = [line for line in sourced if line.split()[0] != row.split()[0]]
    path = tmp_path / "brands.toml"
    path.write_text("\n".join(['[[brand]]\nname = "X"\nkind = "shop"', *others, row]), "utf-8")
    with pytest.raises(DirectoryError, match=f"brand 1: .*{problem}"):
        load_directory(brands=path)


@pytest.mark.parametrize("name", sorted({n for one in RAW["brand"] for n in one.get("copies", ())}))
def test_each_name_is_a_copy_elsewhere(name: str) -> None:
    for host in (f"{name}-xacthuc.top", f"{name}vn.cc", f"dangnhap-{name}.com/x"):
        assert SITES.looks_faked(host), host
    assert not SITES.looks_faked(f"{name}.com.vn")


@pytest.mark.parametrize("host", sorted({h for b in RAW["brand"] for h in b.get("hosts", ())}))
def test_an_owners_host_is_official(host: str) -> None:
    assert SITES.shape(host) == SITES.shape(f"www.{host}/x") == "official"


@pytest.mark.parametrize(
    ("host", "shape"),
    [
        ("acbibank.vip", "faked"),
        ("shinhanvn-doidiem.com", "faked"),
        ("loginshb.cc", "faked"),
        ("amazon-vnseller.com", "faked"),
        ("tikitrian.com", "faked"),
        ("vietcombank.id.vn", "faked"),
        ("vneid.gov-vn.me", "faked"),
        ("dichvucong.gov.cc", "faked"),
        ("customs.gov.sg", "plain"),
        ("www.gov.uk/tax", "plain"),
        ("moh.gov.la", "plain"),
        ("ueh.edu.vn", "plain"),
        ("google.com/url", "shortener"),
        ("bing.com/ck/a", "shortener"),
        ("google.com/maps", "official"),
        ("bom.so/x", "shortener"),
    ],
)
def test_shapes(host: str, shape: str) -> None:
    assert SITES.shape(host) == shape


@pytest.mark.parametrize(
    "host", ["t.me", "m.me", "ig.me", "shope.ee", "ti.ki", "me.momo.vn", "nhantien.momo.vn"]
)
def test_where_anybody_has_a_page_a_chat_or_an_account_nothing_is_vouched_for(host: str) -> None:
    assert not SITES.is_true_site(host) and not SITES.is_true_site(f"{host}/dautu_vip88")
    assert SITES.is_true_site("vietcombank.com.vn") and SITES.is_true_site("momo.vn/x")
