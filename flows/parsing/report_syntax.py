"""The national syntax of a report (156, 5656): what follows LD, V or S is source and content."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.parsing import keyword_tables as tables
from flows.parsing.keywords import is_name
from flows.spelling import is_syllable
from flows.subjects import numbers, roles
from flows.text import MEMO
from flows.values import Subject

_NOT_CALLERS = ("link", "account")
_OPEN, _CLOSE = tables.OPENING, tables.CLOSING


@lru_cache(maxsize=MEMO)
def split_report(rest: str) -> tuple[str, str]:
    """Source and content of what follows LD, V or S; either may be "".

    Round or square brackets, spaces or none: ``(0913661458)(xung dang kiem)``,
    ``0913 661 458 doi tem``, ``[VIETCOMBANK] khoa tai khoan``. A number further on is the
    source if nothing at the front can be.
    """
    rest = rest.strip()
    return _bracketed(rest) or _fronted(rest) or _named(rest) or _mentioned(rest)


def _bracketed(rest: str) -> tuple[str, str] | None:
    if not rest or rest[0] not in _OPEN:
        return None
    inner = rest.lstrip(_OPEN + " ")
    cut = re.search(f"[{re.escape(_OPEN + _CLOSE)}]", inner)
    source, content = (inner[: cut.start()], inner[cut.start() :]) if cut else (inner, "")
    if source.strip("+0 84") == "":  # (+84) 912…: the bracket is part of the number
        return _fronted(rest)
    source, content = source.strip(), _unbracket(content)
    if rest[1:2] and rest[1] in _CLOSE:
        return "", inner.strip(_OPEN + _CLOSE + " ")
    if content or _source(source) is not None:
        return source, content
    return _mentioned(source)


def _fronted(rest: str) -> tuple[str, str] | None:
    first = numbers.lead(rest)
    if first is None or (first[0].kind == "odd" and first[0].odd == "short" and numbers.find(rest)):
        return None
    return first[0].given, _unbracket(first[1])


def _named(rest: str) -> tuple[str, str] | None:
    bracket = re.search(f"[{re.escape(_OPEN)}]", rest[:40])
    if bracket and _source(rest[: bracket.start()].strip()) is not None:
        return rest[: bracket.start()].strip(" :-,"), _unbracket(rest[bracket.start() :])
    tokens = rest.split(maxsplit=2)
    for count in (2, 1):
        name = " ".join(tokens[:count])
        more = " ".join(tokens[count:])
        shouted = rest.isupper() and more and name.lower() not in tables.BRANDS
        word = name.islower() and is_syllable(name)  # "thue bao", not the tax office
        if len(tokens) >= count and is_name(name) and not shouted and not word:
            return name.strip(" :-,"), _unbracket(more)
    return None


def _mentioned(rest: str) -> tuple[str, str]:
    called = (one for one in roles.meant(rest).subjects if one.kind not in _NOT_CALLERS)
    first = next(called, None)
    return (first.given if first else ""), _unbracket(rest)


def _source(text: str) -> Subject | None:
    return numbers.subject(text) if len(text) <= 80 else None


def _unbracket(text: str) -> str:
    return text.strip(_OPEN + _CLOSE + " \t\n:;,.-")
