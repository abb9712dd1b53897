"""Names of areas as residents and officials write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.knowledge import load_areas
from flows.languages import place
from flows.places.areas import MAX_CANDIDATES, AreaBook, AreaSet
from tests.cpu import cpu_seconds

BEFORE, SINCE = date(2025, 6, 30), date(2025, 7, 1)


@pytest.fixture(scope="module")
def book() -> AreaBook:
    return load_areas()


@pytest.fixture(scope="module")
def today(book: AreaBook) -> AreaSet:
    return book.current(SINCE)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("xa Dak Mil", "xã Đắk Mil"),
        ("X. ĐẮK MIL", "xã Đắk Mil"),
        ("xadakmil", "xã Đắk Mil"),
        ("dak mil moi", "xã Đắk Mil"),
        ("huyen Dak Mil", "huyện Đắk Mil cũ"),
        ("h.Dac Mil cu", "huyện Đắk Mil cũ"),
        ("tt Dak Mil", "xã Đức Lập"),
        ("Đak R’Lấp", "huyện Đắk R'Lấp cũ"),
        ("dac rlap", "huyện Đắk R'Lấp cũ"),
        ("tp Gia Nghia", "thành phố Gia Nghĩa cũ"),
        ("p bac gia nghia", "phường Bắc Gia Nghĩa"),
        ("Quảng Hoà", "xã Quảng Hòa"),
        ("Đắk Drung", "xã Đức An"),
        ("Dak N Drung", "xã Đức An"),
        ("Ea Po", "xã Đắk Wil"),
        ("xa Nhan Co, huyen Dak R'Lap, tinh Dak Nong", "xã Nhân Cơ"),
        ("thon 3 xa Duc Lap huyen Dak Mil tinh Lam Dong", "xã Đức Lập"),
        ("o xa Tuy Duc", "xã Tuy Đức"),
    ],
)  # fmt: skip
def test_one_equal_name_is_taken(today: AreaSet, typed: str, name: str) -> None:
    result = today.find(typed)
    assert result.chosen is not None
    assert result.chosen.name == name
    assert result.exact and len(result) == 1


@pytest.mark.parametrize("name", ["Cu Jut", "Dak Mil", "Krong No", "Dak Song", "Tuy Duc"])
def test_a_district_that_is_a_commune_today_is_asked_back(today: AreaSet, name: str) -> None:
    result = today.find(name)
    assert result.chosen is None
    kinds = {area.kind for area in result.areas}
    assert kinds == {"commune", "district_group"}
    assert all(area.short == result[0].short for area in result.areas[:2])
    assert len({area.name for area in result.areas}) == len(result)


@pytest.mark.parametrize(
    "typed", ["Dak Lap", "Kien Ducc", "quang", "dak", "Dak Sonh", "xa Gia Nghia", "N'Drung"]
)
def test_nothing_near_ever_chooses(today: AreaSet, typed: str) -> None:
    result = today.find(typed)
    assert 1 <= len(result) <= MAX_CANDIDATES
    assert result.chosen is None and not result.exact


@pytest.mark.parametrize("typed", ["", "  ", "x", "Ha Noi", "12345", "thi tran", "Dak Nong", "!!!"])
def test_nothing_is_found_in_nothing(today: AreaSet, typed: str) -> None:
    assert len(today.find(typed)) == 0


def test_a_slip_puts_the_nearest_first(today: AreaSet) -> None:
    assert today.find("Dak Lap")[0].name == "huyện Đắk R'Lấp cũ"
    assert [area.name for area in today.find("Kien Ducc")] == ["xã Kiến Đức"]


@pytest.mark.parametrize(
    ("typed", "first"), [("RLap", "huyện Đắk R'Lấp cũ"), ("mil", "huyện Đắk Mil cũ")]
)
def test_half_a_name_is_asked_back(today: AreaSet, typed: str, first: str) -> None:
    result = today.find(typed)
    assert result.chosen is None
    assert result[0].name == first


def test_two_places_are_asked_back(today: AreaSet) -> None:
    result = today.find("xa Duc An, xa Nam Da")
    assert not result.exact
    assert {area.name for area in result} == {"xã Đức An", "xã Nam Đà"}


def test_an_address_that_contradicts_itself_is_asked_back(today: AreaSet) -> None:
    assert today.find("xa Dak Ha huyen Dak Glong").exact
    assert not today.find("xa Dak Ha huyen Dak Mil").exact


def test_a_former_commune_leads_to_todays_and_says_so(today: AreaSet) -> None:
    result = today.find("xa Dak Ha")
    assert result.chosen is not None and result.chosen.name == "phường Bắc Gia Nghĩa"
    assert result.via == ("xã Đắk Ha",)


def test_every_name_in_full_finds_its_own_area(book: AreaBook) -> None:
    for one in (book.current(BEFORE), book.current(SINCE)):
        for area in one.areas:
            assert one.find(area.name).chosen == area


def test_every_former_commune_finds_todays(book: AreaBook, today: AreaSet) -> None:
    for old in book.current(BEFORE).areas:
        result = today.find(old.name)
        assert result.chosen is not None, old.name
        assert (result.chosen,) == book.today(old.id, SINCE)


def test_the_same_code_is_another_area_after_the_merger(book: AreaBook) -> None:
    old, new = book.get("dak-nong-2004/24611"), book.get("lam-dong-2025/24611")
    assert old is not None and new is not None
    assert (old.code, old.name) == ("24611", "phường Nghĩa Đức")
    assert (new.code, new.name) == ("24611", "phường Bắc Gia Nghĩa")
    assert book.current(BEFORE).get(new.id) is None
    assert book.get("lam-dong-2025/99999") is None


def test_the_sets_change_on_the_day(book: AreaBook) -> None:
    old, new = book.current(BEFORE), book.current(SINCE)
    assert (old.id, new.id) == ("dak-nong-2004", "lam-dong-2025")
    assert [len(old.groups()), len(old.areas)] == [8, 79]
    assert [len(new.groups()), len(new.areas)] == [8, 36]


def test_groups_consist_of_communes(today: AreaSet) -> None:
    assert {area.name for area in today.communes("lam-dong-2025/d661")} == {
        "phường Bắc Gia Nghĩa", "xã Quảng Sơn", "xã Quảng Hòa", "xã Quảng Khê", "xã Tà Đùng",
    }  # fmt: skip
    covered = {one.id for group in today.groups() for one in today.communes(group.id)}
    assert covered == {area.id for area in today.areas if area.kind == "commune"}
    assert today.communes("lam-dong-2025/d999") == ()


def test_a_former_district_is_the_group_of_today(book: AreaBook) -> None:
    assert [area.id for area in book.today("dak-nong-2004/d663", SINCE)] == ["lam-dong-2025/d663"]
    assert book.today("nowhere/1", SINCE) == ()


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_answered(text: str) -> None:
    result = load_areas_once().current(SINCE).find(text)
    assert len(result) <= MAX_CANDIDATES
    assert result.exact == (result.chosen is not None)
    assert len(result.via) == len(result.areas)


@pytest.mark.alone
@pytest.mark.parametrize(
    "text", ["a" * 10_000, "xa " * 4_000, "dak mil," * 2_000, "\u0301" * 9_000]
)
def test_hostile_text_is_quick(today: AreaSet, text: str) -> None:
    assert cpu_seconds(lambda: today.find(text)) < 0.1


_BOOK: list[AreaBook] = []


def load_areas_once() -> AreaBook:
    if not _BOOK:
        _BOOK.append(load_areas())
    return _BOOK[0]


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("xã Đắk Mil", "Đắk Mil commune"),
        ("huyện Đắk R'Lấp cũ", "former Đắk R'Lấp district"),
        ("thành phố Gia Nghĩa cũ", "former Gia Nghĩa city"),
        ("thị trấn Ea T'Ling", "Ea T'Ling township"),
        ("phường Bắc Gia Nghĩa, tỉnh Lâm Đồng", "Bắc Gia Nghĩa ward, Lâm Đồng province"),
        ("Paris", "Paris"),
    ],
)
def test_a_place_is_named_in_english_to_who_chose_it(name: str, english: str) -> None:
    assert place("en", name) == english
    assert place("vi-marks", name) == name


def test_english_names_are_as_unlike_as_the_vietnamese() -> None:
    for one in load_areas().sets:
        names = [area.name for area in one.areas]
        assert len({place("en", name) for name in names}) == len(set(names))


def test_areas_left_out_of_a_long_list_are_counted() -> None:
    now = load_areas().current(date(2026, 11, 24))
    result = now.find("dak")
    assert len(result) == MAX_CANDIDATES and result.more > 5
    assert now.find("dak mil").more == 0
