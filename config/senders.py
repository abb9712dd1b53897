"""Reads the listed senders of notices (``ids`` in ``brands.toml``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flows.subjects.directory import Entry
from flows.subjects.known_senders import Sender, Senders
from flows.subjects.numbers import subject
from flows.text import fold
from flows.values import Subject


def read_senders(
    raw: Mapping[str, Any], file: str, entries: dict[str, Entry], wrong: list[str]
) -> Senders:
    """The senders of parsed brands: those with ``ids``.

    Their lines are official numbers too: they are added to `entries`. `wrong` gets what can't be
    read."""
    listed: list[Sender] = []
    for place, item in enumerate(raw.get("brand", ()), 1):
        if not item.get("ids"):
            continue
        where = f"{file}, brand {place}"
        name, kind = str(item.get("name", "")).strip(), str(item.get("kind", "")).strip()
        ids, hosts, lines = (item.get(key, []) for key in ("ids", "hosts", "lines"))
        if not name or not kind or not all(isinstance(one, list) for one in (ids, hosts, lines)):
            wrong.append(f'{where}: write name = "…", kind = "…", ids = ["…"], hosts = ["…"]')
            continue
        name_en, number = str(item.get("name_en", name)), str(item.get("number", "")).strip()
        main, *others = (_called(str(one)) for one in (number, *lines))
        if (number and main is None) or None in others:
            wrong.append(f"{where} ({name}): a number that can't be called")
            continue
        if main is not None:
            entries.setdefault(main.key, Entry(main.key, name, name_en))
        listed.append(
            Sender(
                name,
                name_en,
                kind,
                tuple(fold(str(one)).lower() for one in ids),
                tuple(str(one).lower() for one in hosts),
                main.display if main else "",
                tuple(one.key for one in (main, *others) if one),
            )
        )
    return Senders(tuple(listed))


def _called(number: str) -> Subject | None:
    called = subject(number) if number else None
    return None if called is None or called.odd or called.kind not in _CALLED else called


_CALLED = ("service", "short", "landline", "mobile")
