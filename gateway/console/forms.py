"""What people type into forms, made storable."""

from __future__ import annotations

import unicodedata

from flask import request

_LARGEST = 1 << 60


def field(name: str, most: int) -> str:
    """A line of text: no control characters, no blanks at its ends, at most so many letters."""
    return cleaned(request.values.get(name, ""), most)


def passage(name: str, most: int) -> str:
    """What was written into several lines, as one."""
    return cleaned(" ".join(request.values.get(name, "")[: 4 * most].split()), most)


def cleaned(text: str, most: int) -> str:
    kept = "".join(letter for letter in text[: 4 * most] if _storable(letter))
    return unicodedata.normalize("NFC", kept).strip()[:most]


def _storable(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn")


def whole(name: str) -> int | None:
    """An id; None where nothing, or no id, was given."""
    text = request.values.get(name, "").strip()
    if not (text.isascii() and text.isdecimal()) or len(text) > 18:
        return None
    return int(text) if int(text) < _LARGEST else None
