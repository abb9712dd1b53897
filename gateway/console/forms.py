"""Cleans what people type into forms, so that it can be stored."""

from __future__ import annotations

import unicodedata

from flask import request
from werkzeug.datastructures import MultiDict

_LARGEST = 1 << 60
_NOT_SHOWN = frozenset(
    {"csrf_token", "password", "again", "old", "code", "token", "next", "hash", "passkey", "made"}
    | {"recovery"}
)
_MOST_KEPT = 2_000
_FEWEST_WORDS = 2


def field(name: str, most: int) -> str:
    """A line of text: no invisible characters or outer blanks, at most this many characters."""
    return cleaned(_given().get(name, ""), most)


def passage(name: str, most: int) -> str:
    """The text from several lines of a form, as one. An address fills in nothing: a link must not
    put words into an official's mouth."""
    return joined(request.form.get(name, ""), most)


def joined(text: str, most: int) -> str:
    """Several lines as one."""
    return cleaned(" ".join(text[: 4 * most].split()), most)


def _given() -> MultiDict[str, str]:
    """The values of a sent form; for a page those of its address."""
    return request.form if request.method == "POST" else request.args


def cleaned(text: str, most: int) -> str:
    characters = "".join(character for character in text[: 4 * most] if _storable(character))
    return unicodedata.normalize("NFC", characters).strip()[:most]


def _storable(character: str) -> bool:
    # Cf: invisible, and may reverse visible text.
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn")


def typed_text() -> list[tuple[str, str]]:
    """The input of a rejected form, by the names of the fields: the texts, nothing secret or
    hidden."""
    texts = {passage(name, _MOST_KEPT): name for name in request.form if name not in _NOT_SHOWN}
    return [(name, one) for one, name in texts.items() if len(one.split()) >= _FEWEST_WORDS]


def typed_fields() -> dict[str, list[str]]:
    """The fields of a rejected form, except secret ones."""
    names = [name for name in request.form if name not in _NOT_SHOWN]
    return {name: [joined(one, _MOST_KEPT) for one in request.form.getlist(name)] for name in names}


def whole(name: str) -> int | None:
    """An id; None if nothing, or no id, was given."""
    text = _given().get(name, "").strip()
    if not (text.isascii() and text.isdecimal()) or len(text) > 18:
        return None
    return int(text) if int(text) < _LARGEST else None
