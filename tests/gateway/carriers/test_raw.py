"""Octets as an SMSC sends them."""

from __future__ import annotations

import random
from urllib.parse import parse_qsl, quote_from_bytes

import pytest

from flows.text import GSM7_BASIC, GSM7_EXTENSION
from gateway.carriers.contract import Unreadable
from gateway.carriers.raw import gsm7, need, raw_fields, ucs2


def test_the_gsm_alphabet_has_a_character_for_every_code_and_no_other_characters() -> None:
    codes = [code for code in range(128) if code != 0x1B]
    characters = [gsm7(bytes([code])) for code in codes]
    assert len(set(characters)) == 127
    assert frozenset(characters) == GSM7_BASIC - {"\x1b"}
    assert gsm7(b"\x00\x02\x11\x40\x5f\x60\x7f") == "@$_¡§¿à"
    assert gsm7(b"0123456789 AZaz") == "0123456789 AZaz"


def test_an_escape_leads_to_the_extension_or_to_the_character_itself() -> None:
    extended = {gsm7(bytes([0x1B, code])) for code in range(128)} - {
        gsm7(bytes([code])) for code in range(128)
    }
    assert extended == GSM7_EXTENSION
    assert gsm7(b"\x1b\x65\x1b\x1b\x41") == "€ A"
    assert gsm7(b"\x1b") == ""
    assert gsm7(b"\x1b\xff\x80A") == "A", "what is no septet is left out"


def test_ucs2_that_breaks_off_keeps_what_came() -> None:
    whole = "Đừng nghe 🎣".encode("utf-16-be")
    assert ucs2(whole) == "Đừng nghe 🎣"
    for length in range(0, len(whole) - 4, 2):
        assert ucs2(whole[: length + 1]) == ucs2(whole[:length]) == "Đừng nghe "[: length // 2]


def test_fields_keep_every_octet() -> None:
    dice = random.Random(3)
    for _ in range(300):
        value = dice.randbytes(dice.randrange(20))
        written = quote_from_bytes(value, safe=" ").replace(" ", "+")
        for raw in (f"a={written}&b=1", f"a={written}&b=1".encode()):
            assert raw_fields(raw) == {"a": value, "b": b"1"}
        assert parse_qsl(f"a={written}", encoding="latin-1", keep_blank_values=True) == [
            ("a", value.decode("latin-1"))
        ]


@pytest.mark.parametrize("raw", ["a=1&a=2", "&".join(f"f{n}=" for n in range(201))])
def test_too_much_is_refused(raw: str) -> None:
    with pytest.raises(Unreadable):
        raw_fields(raw)
    assert raw_fields("a=1&a=1") == {"a": b"1"}


def test_a_missing_field_is_named() -> None:
    with pytest.raises(Unreadable, match="id is missing"):
        need({}, "id")
    with pytest.raises(Unreadable, match="id is not in UTF-8"):
        need({"id": b"\xff"}, "id")
