"""Links, broken up or not, and what is only a full stop (``vectors/links.json``)."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.subjects import links
from flows.text import measure
from tests.cpu import cpu_seconds

VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "vectors/links.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("text", "hosts"), VECTORS["links"])
def test_links_are_found(text: str, hosts: list[str]) -> None:
    result = links.find(text)
    assert [one.key for one in result] == [f"link:{host}" for host in hosts]
    for one in result:
        assert len(one.display) <= 24 and measure(one.display).encoding == "GSM-7"
        assert "." not in one.display.replace("(.)", "").replace("..", "")


@pytest.mark.parametrize(
    ("host", "display"),
    [
        ("vietcombank.com.vn.dangnhap.xyz", "..dangnhap(.)xyz"),
        ("a.very.long.row.before.vietcomhank.top", "..vietcomhank(.)top"),
        ("vietcombank-xac-thuc-tai-khoan.com", "vietcomb..ai-khoan(.)com"),
        ("bit.ly/abcdefghijklmnopqrstuvw", "bit(.)ly/abcdefghijklm.."),
        ("203.113.155.255", "203(.)113(.)155(.)255"),
    ],
)
def test_a_long_link_keeps_the_end_that_decides(host: str, display: str) -> None:
    result = links.subject(f"http://{host}")
    assert result is not None and result.display == display and len(display) <= 24


@pytest.mark.parametrize("text", VECTORS["none"])
def test_full_stops_are_no_links(text: str) -> None:
    assert links.find(text) == ()


def test_alone_any_public_suffix_will_do() -> None:
    result = links.subject("<https://chuyen.me/x>")
    assert result is not None and result.key == "link:chuyen.me"
    assert links.subject("xong.cam on") is None
    assert links.subject("http://x.y") is None


def test_a_look_alike_letter_makes_another_host() -> None:
    real, fake = links.subject("vietcombank.com.vn"), links.subject("vietcombаnk.com.vn")
    assert real is not None and fake is not None and real.key != fake.key
    assert fake.display.startswith("xn--")


def test_no_network_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a look-up went out")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert links.find("xem example-vn.com.vn/a")[0].key == "link:example-vn.com.vn"


@given(st.text(alphabet="abctopvn.:/-[]() ", max_size=120) | st.text(max_size=200))
def test_nothing_breaks_the_reading(text: str) -> None:
    for one in (*links.find(text), links.subject(text)):
        if one is not None:
            assert one.key.startswith("link:") and measure(one.display).encoding == "GSM-7"


@pytest.mark.alone
@pytest.mark.parametrize("unit", ["a.", "a . ", "-a", "http://", "[.]", "a(.)", "abcde. com ", "w"])
def test_hostile_text_takes_milliseconds(unit: str) -> None:
    text = unit * (10_000 // len(unit))
    assert cpu_seconds(lambda: (links.find(text), links.subject(text))) < 0.4
