"""The name that somebody types to sign in: their name with or without marks, or a short login.

The short login is made from the name: Nguyễn Văn An is an.nv; the second one of these is an.nv2.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from flows.text import fold

_WORDS: Final = re.compile(r"[a-z0-9]+")


def plain(name: str) -> str:
    """One form for all spellings of a name."""
    return " ".join(_WORDS.findall(fold(name).casefold()))


def logins(names: Mapping[int, str]) -> dict[int, str]:
    """The short login of each official, by id; those with an equal one are numbered by age."""
    made: dict[int, str] = {}
    count: dict[str, int] = {}
    for one in sorted(names):
        short = _short(names[one])
        count[short] = count.get(short, 0) + 1
        made[one] = short if count[short] == 1 else f"{short}{count[short]}"
    return made


def find(names: Mapping[int, str], typed: str) -> int | None:
    """The official with that name or login; None if there is none, or there could be several."""
    wanted = typed.strip().casefold()
    exact = [one for one, name in names.items() if name.casefold() == wanted]
    by_login = [one for one, login in logins(names).items() if login == wanted]
    same = [one for one, name in names.items() if plain(name) == plain(typed)]
    for matches in (exact, by_login, same):
        if matches:
            return matches[0] if len(matches) == 1 else None
    return None


def _short(name: str) -> str:
    """The last word before a bracket, and the first letters of the others."""
    words = plain(name.partition("(")[0]).split() or ["x"]
    initials = "".join(word[0] for word in words[:-1])
    return f"{words[-1]}.{initials}" if initials else words[-1]
