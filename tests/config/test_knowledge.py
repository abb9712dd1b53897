"""The files of knowledge: what is read, and what is said of a faulty file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from config.brands import BRANDS
from config.knowledge import AreaError, DirectoryError, load_areas, load_directory
from flows.subjects.numbers import subject

GOOD = """# name: Lam Dong
# province: 68
# valid_from: 2025-07-01
kind,code,name,part_of,lat,lon
group,d1,huyện Đắk Mil cũ,,12.5,107.6
commune,11,xã Đắk Mil,d1,12.5,107.6
former,12,xã Đắk Gằn,11,,
"""


def write(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def problem(folder: Path) -> str:
    with pytest.raises(AreaError) as error:
        load_areas(folder)
    return str(error.value)


def test_the_shipped_sets_follow_each_other_without_a_gap() -> None:
    sets = {one.id: one for one in load_areas().sets}
    old, new = sets["dak-nong-2004"], sets["lam-dong-2025"]
    assert (old.valid_until, new.valid_from) == (date(2025, 6, 30), date(2025, 7, 1))
    assert sum(area.kind == "commune" for area in old.areas) == 71
    assert sum(area.kind == "commune" for area in new.areas) == 28
    assert {len(area.members) for area in old.groups()} == {6, 7, 8, 9, 10, 11, 12}
    assert all(11.5 < area.lat < 13 and 107 < area.lon < 108.5 for area in new.areas)


def test_another_province_is_a_file_away(tmp_path: Path) -> None:
    other = GOOD.replace("Lam Dong", "Gia Lai").replace("68", "52").replace("d1", "d9")
    book = load_areas(write(tmp_path, one=GOOD, two=other))
    now = book.current(date(2026, 1, 1))
    assert [area.name for area in now.find("xa dak mil")] == [
        "xã Đắk Mil, tỉnh Lam Dong", "xã Đắk Mil, tỉnh Gia Lai",
    ]  # fmt: skip
    assert not now.find("xa dak mil").exact
    assert len(book.current(date(2020, 1, 1)).find("xa dak mil")) == 0


def test_all_mistakes_are_reported_at_once(tmp_path: Path) -> None:
    bad = (
        GOOD.replace("2025-07-01", "1/7/2025")
        .replace("former,12,xã Đắk Gằn,11,,", "former,12,xã Đắk Gằn,99,,")
        .replace("commune,11,xã Đắk Mil,d1,12.5,107.6", "commune,11,Đắk Mil,d1,107.6,12.5")
    )
    text = problem(write(tmp_path, bad=bad))
    assert "bad.csv, line 6: the name 'Đắk Mil' must begin with one of:" in text
    assert "bad.csv, line 6: 107.6, 12.5 is not in Viet Nam; are lat and lon swapped?" in text
    assert "bad.csv, line 7: part_of names 99, which is no commune of this file" in text
    assert "bad.csv: valid_from is '1/7/2025'; write it as year-month-day" in text


def test_a_file_without_communes_is_refused(tmp_path: Path) -> None:
    assert "no communes" in problem(write(tmp_path, a=GOOD.split("group")[0]))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("kind,code", "sort,code"), "line 4: the columns must be kind,code,name,part_of,lat,lon"),
        (("# province: 68\n", ""), "no province; add a line '# province: …' at the top"),
        (("group,d1", "county,d1"), "line 5: kind is 'county'"),
        (("commune,11", "commune,d1"), "line 6: code d1 is on line 5 as well"),
        (("commune,11,xã Đắk Mil", "commune,11,huyện Đắk Mil cũ"), "is on line 5 as well"),
        (("xã Đắk Mil,d1", "xã Đắk Mil,"), "line 5: no commune is part of d1"),
        (("xã Đắk Gằn,11", "xã Đắk Gằn,"), "line 7: part_of is empty"),
        (("xã Đắk Gằn,11", "xã Đắk Gằn,d1"), "part_of names d1, which is no commune"),
        (("12.5,107.6\nc", "north,107.6\nc"), "line 5: lat, lon are 'north', '107.6'"),
        (("former,12,xã Đắk Gằn,11,,", "former,12"), "line 7: 2 cells, 6 are needed"),
        (("commune,11,", "commune,,"), "line 6: no code"),
        (("2025-07-01", "2025-07-01\n# valid_until: 2025-01-01"), "is before valid_from"),
        (("2025-07-01", "2025-07-01\n# valid_until: 2026-01-01"), "valid without an end"),
        (("2025-07-01", "2025-07-01\n# before: gone"), "there is no gone.csv"),
    ],
)
def test_each_fault_is_reported_with_its_line(
    tmp_path: Path, change: tuple[str, str], words: str
) -> None:
    assert change[0] in GOOD
    assert words in problem(write(tmp_path, a=GOOD.replace(*change)))


def test_sets_that_overlap_or_leave_days_out_are_refused(tmp_path: Path) -> None:
    new = GOOD.replace("# valid_from: 2025-07-01", "# valid_from: 2025-07-01\n# before: old")
    for end, words in (
        ("2025-07-01", "valid_until must be the day before 2025-07-01"),
        ("2025-05-01", "no areas between 2025-05-01 and 2025-07-01"),
    ):
        dates = f"# valid_from: 2004-01-01\n# valid_until: {end}"
        old = GOOD.replace("# valid_from: 2025-07-01", dates)
        assert words in problem(write(tmp_path, new=new, old=old))


def test_a_folder_without_files_and_a_file_that_is_no_text(tmp_path: Path) -> None:
    assert "no area files" in problem(tmp_path)
    assert "no area files" in problem(tmp_path / "nowhere")
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00kind")
    assert "x.csv: can't be read" in problem(tmp_path)


def test_the_shipped_directory() -> None:
    directory = load_directory()
    assert directory.hotlines["police"] == "113"
    assert directory.hotlines["report"] == "156"
    assert "department" not in directory.hotlines
    for number in ("113", "114", "115", "111", "112", "156", "5656", "0692348560"):
        result = subject(number)
        assert result is not None
        assert result.key in directory, number
    assert "tel:+84912345678" not in directory


def test_a_slot_is_named_once_it_is_filled(tmp_path: Path) -> None:
    path = tmp_path / "directory.toml"
    path.write_text(
        '[[official]]\nnumber = "113"\nname = "Công an"\nhotline = "police"\n'
        '[[official]]\nnumber = "156"\nname = "Phản ánh"\nhotline = "report"\n'
        '[[official]]\nnumber = "0261 3543 210"\nname = "Sở"\nhotline = "department"\n',
        encoding="utf-8",
    )
    directory = load_directory(path)
    assert directory.hotlines["department"] == "02613543210"
    assert directory.entries["tel:+842613543210"].name == "Sở"


def test_a_faulty_directory_is_reported_in_full(tmp_path: Path) -> None:
    path = tmp_path / "directory.toml"
    path.write_text(
        '[[official]]\nnumber = "113"\nname = "Công an"\n'
        '[[official]]\nnumber = "113"\nname = "Công an"\nhotline = "police"\n'
        '[[official]]\nnumber = "hello"\nname = "Sở"\n[[official]]\nnumber = "114"\n',
        encoding="utf-8",
    )
    with pytest.raises(DirectoryError) as error:
        load_directory(path)
    text = str(error.value)
    assert "entry 2 (Công an): 113 is listed twice" in text
    assert "entry 3 (Sở): 'hello' is not a number that can be called" in text
    assert "entry 4: no name" in text
    assert "no entry has hotline = 'report'" in text
    path.write_text("[[official", encoding="utf-8")
    with pytest.raises(DirectoryError, match="can't be read"):
        load_directory(path)


FUND = {"account": "0011.00.1932418", "owner": "Quỹ", "source": "tờ trình", "date": "2025-07-01"}


def with_fund(tmp_path: Path, *funds: dict[str, str]) -> Path:
    text = BRANDS.read_text("utf-8").partition("[[funds]]")[0]
    for fund in funds:
        text += "[[funds]]\n" + "".join(f'{name} = "{reply}"\n' for name, reply in fund.items())
    path = tmp_path / "brands.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_funds_account_is_listed_with_its_source_and_day(tmp_path: Path) -> None:
    directory = load_directory(brands=with_fund(tmp_path, FUND, FUND | {"account": ""}))
    entry = directory.get("acct:0011001932418")
    assert entry is not None and (entry.source, entry.dated) == ("tờ trình", "2025-07-01")


@pytest.mark.parametrize(
    ("wrong", "output"),
    [
        ({"owner": ""}, "no owner"),
        ({"account": "1234567"}, "no account of 8 to 19 digits"),
        ({"account": "so 12345678"}, "no account of 8 to 19 digits"),
        ({"source": ""}, "no source"),
        ({"date": "13/9/2024"}, "write the day of the source like 2025-07-01"),
        ({"date": ""}, "write the day of the source like 2025-07-01"),
    ],
)
def test_a_faulty_fund_is_reported(tmp_path: Path, wrong: dict[str, str], output: str) -> None:
    with pytest.raises(DirectoryError, match=output):
        load_directory(brands=with_fund(tmp_path, FUND | wrong))


def test_a_fund_that_is_listed_twice_is_reported(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="twice"):
        load_directory(brands=with_fund(tmp_path, FUND, FUND | {"account": "0011001932418"}))


SOURCE = 'source = "tờ trình"\ndate = "2025-07-01"\n'


def with_brands(tmp_path: Path, *brands: str) -> Path:
    path = tmp_path / "brands.toml"
    path.write_text("".join(f"[[brand]]\n{one}{SOURCE}" for one in brands), "utf-8")
    return path


def test_a_banks_line_is_named_and_official_once_it_is_filled(tmp_path: Path) -> None:
    filled_row = 'name = "Tân Bank"\nkind = "bank"\nalso = ["tan", "tanbk"]\nnumber = "19001234"\n'
    empty_row = 'name = "Rừng Bank"\nkind = "wallet"\nnumber = ""\n'
    directory = load_directory(brands=with_brands(tmp_path, filled_row, empty_row))
    filled, empty = directory.banks.alone("the tanbk cua toi"), directory.banks.alone("rung bank")
    assert filled is not None and (filled.name, filled.line) == ("Tân Bank", "19001234")
    assert empty is not None and (empty.name, empty.line) == ("Rừng Bank", "")
    assert "tel:+8419001234" in directory


def test_a_faulty_bank_is_reported(tmp_path: Path) -> None:
    nameless, alone = 'name = ""\nkind = "bank"\n', 'name = "A"\nkind = "bank"\nalso = "a"\n'
    wrong = 'name = "B"\nkind = "bank"\nnumber = "hello"\n'
    with pytest.raises(DirectoryError) as error:
        load_directory(brands=with_brands(tmp_path, nameless, alone, wrong))
    text = str(error.value)
    assert text.count('write name = "…" and also = ["…", …]') == 2
    assert "brand 3 (B): 'hello' is not a number that can be called" in text


def test_the_shipped_banks_have_a_name_of_their_own_each() -> None:
    banks = load_directory().banks
    assert len({bank.name for bank in banks.listed}) == len(banks.listed) > 50
    for bank in banks.listed:
        assert banks.alone(bank.name) == bank, bank.name
