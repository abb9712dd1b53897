"""What a text asks for: the keywords of the short code, and everything that is none.

A text that only begins like a keyword (a forwarded advert, ``tra lai tien cho toi``) is a
message: each keyword says for itself what may follow it. Opting out is the strictest.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from flows import keyword_tables as tables
from flows import links, numbers
from flows.panic import is_panic
from flows.spelling import near, untelex
from flows.text import fold
from flows.values import Command, Language, Subject, Way

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_JOIN = re.compile(r"[\s.:,;\-_/!?*\"'“”]*")
_INITIALS = re.compile(r"\s*([^\W\d_])\s?[.\-]\s?([^\W\d_])(?:\s?[.\-:]+|(?=\s|\d|\(|$))")
_GLUED = re.compile(r"(kt|ld|check|v|s)(?=[+0-9oO(\[（【{<])", re.IGNORECASE)
_DIGIT = re.compile(r"(?:(?:so|chon|bam|phim|muc|y) ?)?[(\[]?([0-9])[)\].]?")
_UNIT = re.compile(r"\s*(?:d|k|tr|trieu|nghin|ngan|dong|lan|nguoi|ngay|phut|gio|thang|nam)\b")
_SYLLABLE = re.compile(
    r"(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
    r"[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?"
)
_OPEN, _CLOSE = "([{（【<［", ")]}）】>］"
_LONGEST = 4


def parse(text: str, choices: Collection[str] = ()) -> Command:
    """The command that `text` is.

    choices  the digits of the menu that is open; one of them alone is ``digit``
    """
    if len(text) <= 200:
        return _parse_short(text, tuple(choices))
    return _parse(text, tuple(choices))


@lru_cache(maxsize=8_192)
def _parse_short(text: str, choices: tuple[str, ...]) -> Command:
    return _parse(text, choices)


def _parse(text: str, choices: tuple[str, ...]) -> Command:
    plain = " ".join(fold(text[:400]).lower().split()).strip(" .,;:!\"'*-_")
    if not re.search(r"[a-z0-9]", plain):
        return Command("help", text.strip())
    digit = _DIGIT.fullmatch(plain)
    if digit:
        return Command("digit", digit[1]) if digit[1] in choices else Command("help", text.strip())
    said = _whole(plain)
    if said is not None:
        return said
    if numbers.alone(text) is not None:
        return Command("subject", text.strip())
    said = _glued(text) or _leading(text)
    if said is not None:
        return said
    if is_panic(text):
        return Command("panic", text.strip())
    return _lone_word(text, plain) or Command("message", text.strip())


def _whole(plain: str) -> Command | None:
    """Commands that are the whole message."""
    if len(plain) > 40:
        return None
    spoken = re.sub(r"[^a-z0-9 ]+", " ", plain.replace(".", "") if "." in plain[:4] else plain)
    heard = " ".join(untelex(word) for word in spoken.split())
    if heard in tables.OPT_OUT:
        return Command("opt_out")
    if heard in tables.DNC:
        return Command("dnc", plain)
    if heard in tables.ERASE:
        return Command("erase")
    for name, keywords in (("rules", tables.RULES), ("help", tables.HELP), ("panic", tables.PANIC)):
        if any(near(heard, keyword) for keyword in keywords):
            return Command(name)
    rules = re.fullmatch(r"(?:5 ?k|5 ?khong|quy tac|nam khong|rules)(?: so)? ?([1-5]|la gi)?", heard)
    if rules:
        return Command("rules", rules[1] or "")
    if heard in tables.LANGUAGES_ALONE:
        return Command("language", heard)
    return None


def _glued(text: str) -> Command | None:
    """``kt0912…``, ``LD(0913…)``, ``S(…)``: only where a number's shape or a bracket follows."""
    glued = _GLUED.match(fold(text[:8]).lstrip()) if text[:1].isalpha() else None
    if not glued:
        return None
    word, rest = glued[1].lower(), text[glued.end() :].strip()
    if rest[0] not in _OPEN and numbers.lead(rest) is None and numbers.alone(rest) is None:
        return None
    if word in ("kt", "check"):
        return _check(word, rest)
    return _report(word, rest)


def _leading(text: str) -> Command | None:
    """A keyword at the front, and what follows it."""
    spans: list[tuple[str, int]] = []
    initials = _INITIALS.match(text)
    if initials:
        spans.append((fold(initials[1] + initials[2]).lower(), initials.end()))
    else:
        at = _JOIN.match(text).end()  # type: ignore[union-attr]
        while len(spans) < _LONGEST and (word := _WORD.match(text, at)):
            spans.append((fold(word[0]).lower(), word.end()))
            at = _JOIN.match(text, word.end()).end()  # type: ignore[union-attr]
    for count in range(min(len(spans), _LONGEST), 0, -1):
        heard = " ".join(untelex(word) for word, _ in spans[:count])
        rest = re.sub(r"^[\s.:,;\-_/*–—]+", "", text[spans[count - 1][1] :]).strip()
        said = _keyword(heard, rest)
        if said is not None:
            return said
    return None


def _keyword(heard: str, rest: str) -> Command | None:
    if heard in tables.REPORTS:
        return _report(heard, rest)
    for check in tables.CHECK:
        if near(heard, check):
            return _check(check, rest)
    if any(near(heard, word) for word in tables.SUBSCRIBE):
        return _subscribe(rest)
    if any(near(heard, word) for word in tables.LANGUAGE):
        return Command("language", rest) if not rest or language(rest) else None
    if any(near(heard, word) for word in tables.FATE):
        return Command("fate", rest) if not rest or _is_code(rest) else None
    if heard in tables.LOOKUP:
        return Command("lookup", rest)
    return None


def _report(word: str, rest: str) -> Command | None:
    way: Way = "scam_call" if word == "lua dao" else tables.REPORTS[word]  # type: ignore[assignment]
    if word == "ld":
        return Command("report", rest, way)
    if rest[:1] and rest[0] in _OPEN:
        return Command("report", rest, way)
    first = numbers.lead(rest)
    if first is None or (first[0].kind == "short" and _UNIT.match(fold(first[1]).lower())):
        return None
    return Command("report", rest, way)


def _check(word: str, rest: str) -> Command | None:
    if not rest:
        return Command("check")
    if numbers.alone(rest) or numbers.lead(rest):
        return Command("check", rest)
    name = numbers.brandname(rest)
    known = name is not None and _is_name(rest)
    if word in ("tra", "tra cuu"):
        return Command("check", rest) if known else None
    if known or (name is not None and not set(name.key[5:].split()) & tables.NOT_BRANDS):
        return Command("check", rest)
    found = numbers.find(rest) or links.find(rest)
    return Command("check", found[0].given) if found and len(rest) <= 80 else None


def _subscribe(rest: str) -> Command | None:
    plain = fold(rest).lower()
    if len(plain) > 50 or re.search(r"\d|\bgui\b|\bsoan\b|://", plain) or len(plain.split()) > 8:
        return None
    return Command("subscribe", rest)


def _is_code(rest: str) -> bool:
    code = re.sub(r"[\s\-.]", "", fold(rest)).strip("()[]\"'?!")
    if not re.fullmatch(r"[A-Za-z0-9]{3,12}", code):
        return False
    return any(c.isdigit() for c in code) or code.isupper() or not re.search("[aeiou]", code.lower())


def _is_name(text: str) -> bool:
    """Whether a lone word or two is a sender's name rather than a word."""
    plain = " ".join(fold(text).split()).strip(" ?!.,;:()[]\"'")
    low = plain.lower()
    if low in tables.BRAND_PAIRS or low in tables.BRANDS:
        return True
    if not re.fullmatch(r"[A-Z][A-Z0-9_.\-]{2,10}", plain) or low in tables.NOT_BRANDS:
        return False
    every = (*tables.CHECK, *tables.RULES, *tables.HELP, "huy", "stop", "xoa", "mat tien")
    return not _SYLLABLE.fullmatch(low) and not any(near(low, word, strict=False) for word in every)


def _lone_word(text: str, plain: str) -> Command | None:
    if numbers.brandname(text) is not None and _is_name(text):
        return Command("subject", text.strip())
    return Command("help", text.strip()) if len(plain.split()) == 1 and len(plain) <= 12 else None


def language(rest: str) -> Language | None:
    """The language that follows NN (``VI``, ``DAU``, ``EN`` and what people say instead)."""
    heard = " ".join(untelex(word) for word in re.findall(r"[a-z]+", fold(rest).lower()))
    return tables.LANGUAGES.get(heard)


def split_report(rest: str) -> tuple[str, str]:
    """Source and content of what follows LD, V or S; either may be "".

    Round or square brackets, spaces or none: ``(0913661458)(xung dang kiem)``,
    ``0913 661 458 doi tem``, ``[VIETCOMBANK] khoa tai khoan``.
    """
    rest = rest.strip()
    if rest[:1] and rest[0] in _OPEN:
        source, content = _bracketed(rest)
        if content or _source(source) is not None:
            return source, content
        return "", source
    opened = min((at for at in (rest.find(c) for c in _OPEN) if at >= 0), default=-1)
    if opened > 0 and _source(rest[:opened].strip()) is not None:
        return rest[:opened].strip(" :-,"), _unbracket(rest[opened:])
    first = numbers.lead(rest)
    if first is not None:
        return first[0].given, _unbracket(first[1])
    words = rest.split()
    for count in (2, 1):
        name = " ".join(words[:count])
        if len(words) >= count and _is_name(name) and not rest.isupper():
            return name.strip(" :-,"), _unbracket(" ".join(words[count:]))
    if len(words) <= 2 and _is_name(rest):
        return rest, ""
    return "", _unbracket(rest)


def _source(text: str) -> Subject | None:
    return numbers.subject(text) if len(text) <= 80 else None


def _bracketed(rest: str) -> tuple[str, str]:
    close = min((at for at in (rest.find(c, 1) for c in _CLOSE) if at > 0), default=-1)
    if close < 0:
        return rest[1:].strip(), ""
    return rest[1:close].strip(), _unbracket(rest[close + 1 :])


def _unbracket(text: str) -> str:
    text = text.strip(" \t\n:;,.-")
    if text[:1] and text[0] in _OPEN:
        text = text[1:]
        if text[-1:] and text[-1] in _CLOSE:
            text = text[:-1]
    return text.strip()
