"""Reads the names and sites of `brands.toml`: the owner of a link, and the name that a copy
carries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from flows.subjects.link_shape import Sites

FOLDER = Path(__file__).parent
BRANDS = FOLDER / "brands.toml"

_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_NAME = re.compile(r"[a-z]{2,}")
_LISTS = ("also", "ids", "copies", "hosts", "short_hosts", "personal_hosts", "lines")


def read_sites(raw: Mapping[str, Any], file: str, wrong: list[str]) -> Sites:
    """The sites of parsed brands. `wrong` gets the problems of form."""
    brands = [one for one in raw.get("brand", ()) if isinstance(one, dict)]
    for place, one in enumerate(brands, 1):
        wrong.extend(f"{file}, brand {place}: {problem}" for problem in _problems(one))
    state = raw.get("state", {})
    wrong.extend(f"{file}, state: {problem}" for problem in _problems(state) if state)
    own = frozenset(host for one in brands for host in one.get("hosts", ()))
    short = frozenset(host for one in brands for host in one.get("short_hosts", ()))
    return Sites(
        own=own | short,
        anybodys=frozenset(host for one in brands for host in _anybodys(one)),
        names=tuple(dict.fromkeys(name for one in brands for name in one.get("copies", ()))),
        many=tuple(
            dict.fromkeys(
                name for one in brands if one.get("many") for name in one.get("copies", ())
            )
        ),
        state=tuple(state.get("copies", ())),
    )


def _anybodys(one: Mapping[str, Any]) -> Iterator[str]:
    """Hosts on which a stranger has a page, a chat or an account to be paid on."""
    yield from one.get("personal_hosts", ())
    if one.get("anybody"):
        yield from (*one.get("hosts", ()), *one.get("short_hosts", ()))


def _problems(one: Mapping[str, Any]) -> Iterator[str]:
    for key in _LISTS:
        if not isinstance(one.get(key, []), list):
            yield f'{key} must be a list, like {key} = ["…"]'
            return
    for host in (
        *one.get("hosts", ()),
        *one.get("short_hosts", ()),
        *one.get("personal_hosts", ()),
    ):
        if not _HOST.fullmatch(host):
            yield f"{host!r} is no host; write it like vietcombank.com.vn"
    for name in one.get("copies", ()):
        if not _NAME.fullmatch(name):
            yield f"{name!r} is no name; write plain small letters without blanks"
    if not one.get("source"):
        yield "no source; say where hosts and lines were read"
    if not is_day(str(one.get("date", ""))):
        yield f"date is {one.get('date')!r}; write the day of the source like 2025-07-01"


def is_day(written: str) -> bool:
    """Whether it is a day as brands and funds give it: 2025-07-01."""
    try:
        return date.fromisoformat(written).isoformat() == written
    except ValueError:
        return False
