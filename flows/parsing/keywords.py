"""Finds what a text asks for: the keywords of the short code, and everything else.

A text that only begins like a keyword (a forwarded advert, ``tra lai tien cho toi``) is a
message: each keyword says for itself what may follow it. Opting out is the strictest.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from flows.parsing import alert_answers, leaving, report_orders
from flows.parsing import keyword_tables as tables
from flows.parsing.danger import is_danger
from flows.parsing.intent import (
    asks_price,
    is_before_loss,
    is_carrier_fee,
    is_divert,
    is_no_fraud,
    readings,
)
from flows.parsing.other_wishes import is_no_leaving, registers_elsewhere
from flows.parsing.panic import is_panic, is_shop_front, loss
from flows.parsing.report_codes import is_code, written_alone
from flows.spelling import is_syllable, near, nearest, untelex
from flows.subjects import impersonated, links, numbers
from flows.text import fold, words
from flows.values import Command, Language, Subject, Way

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_JOIN = re.compile(r"[\s.:,;\-_/!?*\"'“”]*")
_CHARACTER, _OTHERS = re.compile(r"[a-z0-9]"), re.compile(r"[^a-z0-9 ]+")
_STOPS = re.compile(r"^[\s.:,;\-_/*–—]+")
_OPT_OUT = re.compile(r"^opt[ -]out\b")
_RULES = re.compile(r"(?:5 ?k|5 ?khong|quy tac|nam khong|rules)(?: so)? ?([1-5]|la gi)?")
_INITIALS = re.compile(r"\s*([^\W\d_])\s?[.\-]\s?([^\W\d_])(?:\s?[.\-:]+|(?=\s|\d|\(|$))")
_GLUED = re.compile(
    r"(?:(kt|ld|bc|check|tra|kiemtra|tracuu)(?=[+0-9oO(\[（【{<])|([vs])(?=[+0-9(\[（【{<]))",
    re.IGNORECASE,
)
"""``so0912…`` is "the number 0912…", and no S before it."""
_DIGIT = re.compile(r"(?:(?:so|chon|bam|phim|muc|y) ?)?[(\[]?([0-9])[)\].]?")
_UNIT = re.compile(r"\s*(?:d|k|tr|trieu|nghin|ngan|dong|lan|nguoi|ngay|phut|gio|thang|nam)\b")
_MAYBE_CODE = re.compile(
    r"(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])(?![0-9]+[A-Z]+[0-9]?$)[A-Z0-9]{6,8}"
)
"""A mistyped report code behind RUT; no sum of money (``500000D``)."""
_FEW_ASIDE = 6
_LONGEST_PLACES = 12
"""Words behind DK that may name places."""
_HAMLET = re.compile(
    r"\b(?:thon|xom|ap|to(?: dan pho)?|tdp|khu(?: pho)?|khoi(?: pho)?|bon|buon|doi|lang)"
    r"(?: so)? ?[0-9]{1,2}[a-d]?\b"
)
"""A part of a commune that has a number."""
_LONGEST = 4
_LEAST_ASKED = 4
_LONGEST_ASKED = 80
"""Digits of half a number that is asked about."""
# Most of what is asked; the rest of this module would come to the same.
_PLAIN = re.compile(r"((?:KT|kt|Kt) )?(0[35789][0-9]{8})")


def is_plain(text: str) -> bool:
    """Whether it is a mobile number alone, or behind ``KT``: most of what is asked."""
    return _PLAIN.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, eq=False)
class TopicKeywords:
    """Keywords that topics name themselves, with the command of each.

    whole    of the whole message    leading  whatever follows
    numbered with one number behind it, and nothing else
    """

    whole: Mapping[str, str] = field(default_factory=dict)
    leading: Mapping[str, str] = field(default_factory=dict)
    numbered: Mapping[str, str] = field(default_factory=dict)


_NONE = TopicKeywords()


def parse(text: str, choices: Collection[str] = (), own: TopicKeywords = _NONE) -> Command:
    """The command that `text` is.

    choices  the digits of the menu that is open; one of them alone is ``digit``
    own      what topics name themselves
    """
    plain = _PLAIN.fullmatch(text)
    if plain:
        return Command("check" if plain[1] else "subject", plain[2])
    if len(text) <= 200:
        return _parse_short(text, tuple(choices), own)
    return _parse(text, tuple(choices), own)


@lru_cache(maxsize=8_192)
def _parse_short(text: str, choices: tuple[str, ...], own: TopicKeywords) -> Command:
    return _parse(text, choices, own)


def _parse(text: str, choices: tuple[str, ...], own: TopicKeywords = _NONE) -> Command:
    plain = " ".join(fold(text[:400]).lower().split()).strip(" .,;:!\"'*-_")
    if not _CHARACTER.search(plain):
        return Command("help", text.strip())
    digit = _DIGIT.fullmatch(plain)
    if digit:
        return Command("digit", digit[1]) if digit[1] in choices else Command("help", text.strip())
    plain = _OPT_OUT.sub("optout", plain)
    command = _whole(text, plain, own.whole) or _numbered(plain, own.numbered) or _code(text)
    command = command or _one_rule(plain)
    if command is not None:
        return command
    if numbers.alone(text) is not None or _asked(text):
        return Command("subject", text.strip())
    site = _what_about(text)
    if site:
        return Command("check", site)
    command = _glued(text) or _leading(text, own.leading)
    if command is not None:
        return command
    if is_danger(text):
        return Command("danger", text.strip())
    lost = loss(text)
    if lost in _SURE_WAYS or (lost and not any(each(text) for each in _NO_LOSS)):
        return Command("panic", text.strip())
    return _wish(text, plain) or _lone_word(text, plain) or Command("message", text.strip())


_NO_LOSS = (asks_price, is_carrier_fee, is_no_fraud, leaving.takes_back, is_before_loss)
"""Phrases that share their words with a loss, or come before it."""
_SURE_WAYS = ("order", "title", "vehicle", "credit")
"""Kinds of a loss whose words mean nothing else."""


_CALLERS = ("mobile", "landline", "service")


def _wish(text: str, plain: str) -> Command | None:
    """A wish to leave, or to withdraw a report, in the writer's own words."""
    if _is_opt_out(plain):
        return Command("opt_out", text.strip(), kind="bare")
    if alert_answers.is_for_others(text):
        return Command("message", text.strip())
    place = leaving.ordered_after_all(text)
    if place is not None:
        return Command("subscribe", place)
    is_out = _wants_out(plain) and not is_no_leaving(readings(text))
    name = leaving.command(text) or ("opt_how" if is_out else "")
    if name == "opt_how" and any(one.kind in _CALLERS for one in numbers.find(text)):
        return Command("message", text.strip(), kind="leaves")  # The number is asked about as well.
    return Command(name, text.strip() if name != "withdraw" else "") if name else None


def _whole(text: str, plain: str, own: Mapping[str, str]) -> Command | None:
    """Commands that are the whole message."""
    if len(plain) > 40:
        return None
    spoken = _OTHERS.sub(" ", plain.replace(".", "") if "." in plain[:4] else plain)
    first, *others = spoken.split() or [""]
    rest = " ".join(map(untelex, others))
    if first in tables.OPT_OUT and rest in tables.OPT_OUT_REST:
        return Command("opt_out")
    typed = f"{untelex(first)} {rest}".strip()
    if typed in tables.DNC:
        return Command("dnc", plain)
    name = "withdraw" if spoken == tables.WITHDRAW else own.get(typed)
    if name is not None:
        return Command(name)
    for name, keywords in (("rules", tables.RULES), ("help", tables.HELP), ("panic", tables.PANIC)):
        if nearest(typed, keywords):
            return Command(name) if name != "panic" or not is_shop_front(text) else None
    rules = _RULES.fullmatch(typed)
    if rules:
        return Command("rules", rules[1] or "")
    if typed in tables.LANGUAGES_ALONE:
        return Command("language", typed)
    if typed in tables.GREETINGS or (len(typed) <= 2 and typed.isdecimal()):
        return Command("help", plain)
    return None


_NTH = {"mot": 1, "nhat": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5} | {
    str(digit): digit for digit in range(1, 6)
}
_NTH_RULE = re.compile(
    rf"(?:(?:cho|toi|em|con|hoi|the|vay|cai) )*dieu (?:thu |so )?({'|'.join(_NTH)})\b"
    r"(?: (?:do|nay|kia|thi|co|trong|cua|5|khong))* (?:nghia|la (?:gi|sao|the nao|rang)|noi gi)\b"
)


def _one_rule(plain: str) -> Command | None:
    """The one of the five rules that the text asks about: ``dieu thu ba nghia la sao``."""
    asked = _NTH_RULE.match(plain)
    return Command("rules", str(_NTH[asked[1]])) if asked else None


_ONE_NUMBER = re.compile(r"([a-z]{1,20})[ .:,(\[\-]*(\+?[0-9][0-9 .\-]{0,19})[)\]]?")


def _numbered(plain: str, own: Mapping[str, str]) -> Command | None:
    """A keyword and one number, nothing else, as ``NGUOINHA 0912 345 678``."""
    match = _ONE_NUMBER.fullmatch(plain)
    name = own.get(untelex(match[1])) if match else None
    return Command(name, match[2].strip()) if match and name else None


def _code(text: str) -> Command | None:
    """A report's code alone; a carrier's code that diverts calls is no number asked about."""
    if is_divert(text):
        return Command("panic" if is_panic(text) else "message", text.strip())
    code = written_alone(text)
    return Command("fate", code) if code else None


def _is_opt_out(plain: str) -> bool:
    """Whether it is the word that ends alerts, and words of asking alone: ``HUY giup toi voi``."""
    first, *others = re.findall(r"[a-z0-9]+", plain) or [""]
    return (
        first in tables.OPT_OUT
        and len(others) <= _FEW_ASIDE
        and not tables.OUT_PLEASE.isdisjoint(others)
        and tables.OUT_ASIDE.issuperset(others)
    )


def _wants_out(plain: str) -> bool:
    """Whether a short text says to stop, in other words than those that do it."""
    tokens = list(map(untelex, re.findall(r"[a-z0-9]+", plain)))
    if len(plain) > 40 or not tokens:
        return False
    while len(tokens) > 1 and tokens[0] in tables.OUT_BEFORE:
        tokens.pop(0)
    phrase = " ".join(tokens)
    if re.match(r"(?:huy|stop|tc) (?:dk|dang k[yi])\b", phrase) and not re.search(r"\d", phrase):
        return len(tokens) <= 6
    if re.match(r"(?:dung|khong|ko|k) (?:muon )?(?:gui|nhan) tin\b(?! (?:rac|nay la))", phrase):
        return len(tokens) <= 7
    if tokens[0] in ("unsubscribe", "optout"):
        return len(tokens) <= 6
    return tokens[0] in tables.WANTS_OUT and tables.OUT_AFTER.issuperset(tokens[1:])


def _asked(text: str) -> bool:
    """Whether `text` is a number or link and a question about it, and nothing more."""
    if len(text) > 100:
        return False
    first = numbers.lead(text)
    if first is None or (first[0].kind == "odd" and len(first[0].display) < _LEAST_ASKED):
        return False  # "10 so": a number of digits.
    return set(words(first[1])) <= tables.ASKING


def _what_about(text: str) -> str:
    """A link that a short follow-up asks about, at any place: ``con … thi sao``."""
    sites = links.find(text) if len(text) <= _LONGEST_ASKED and "." in text else ()
    if len(sites) != 1 or sites[0].given == text.strip():
        return ""
    beside = words(text.replace(sites[0].given, " "))
    is_asked = tables.ASKING_ONE.issuperset(beside) and not _ANOTHER.isdisjoint(beside)
    return sites[0].given if is_asked else ""


_ANOTHER = frozenset(("sao", "nua", "con"))
"""Words for "what about this one?": one of these is there."""


_GLUED_PLACE = re.compile(r"dk([a-z]{4,24})", re.IGNORECASE)


def _glued(text: str) -> Command | None:
    """``kt0912…``, ``LD(0913…)``, ``S(…)``: only if a number's shape or a bracket follows."""
    place = _GLUED_PLACE.fullmatch(fold(text.strip())) if text[:1] in "dD" else None
    if place:
        return _subscribe(place[1])
    glued = _GLUED.match(fold(text[:10])) if text[:1].isalpha() else None
    if not glued:
        return None
    word, rest = (glued[1] or glued[2]).lower(), text[glued.end() :].strip()
    first = numbers.alone(rest) or next(iter(numbers.lead(rest) or ()), None)
    if rest[0] not in tables.OPENING and not _shaped(
        first, short=word in ("kt", "ld")
    ):  # V120 is a tariff
        return None
    reports = word in tables.REPORTS or word in tables.REPORT_PHRASES
    return _report(word, rest) if reports else _check(word, rest)


def _shaped(subject: Subject | str | None, *, short: bool) -> bool:
    """Whether it is a number of at least three digits; a short code only if `short`."""
    if not isinstance(subject, Subject) or subject.kind == "link":
        return False
    return (
        len(subject.display) >= 3
        and (short or subject.kind != "short")
        and (short or subject.kind != "odd" or len(subject.display) > 6)
    )


def _leading(text: str, own: Mapping[str, str]) -> Command | None:
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
    if len(spans) > 1 and spans[0][0] + spans[1][0] in ("kt", "ld"):
        spans[:2] = [(spans[0][0] + spans[1][0], spans[1][1])]
    ordered = report_orders.ordered(text)
    if ordered is not None:
        return _report("to cao", ordered)
    for count in range(min(len(spans), _LONGEST), 0, -1):
        typed = " ".join(untelex(word) for word, _ in spans[:count])
        rest = _STOPS.sub("", text[spans[count - 1][1] :]).strip()
        command = _keyword(typed, rest)
        if command is not None and command.name == "report" and report_orders.is_none(typed, text):
            return None
        if command is not None:
            return command
        if typed in own:
            return Command(own[typed], rest)
    return None


def _keyword(typed: str, rest: str) -> Command | None:
    if typed in tables.REPORTS or typed in tables.REPORT_PHRASES:  # "repot": Telex takes the r
        return _report(typed, rest)
    check = nearest(typed, tables.CHECK)
    if check:
        return _check(check, rest)
    if typed not in tables.NO_SUBSCRIBE and nearest(typed, tables.SUBSCRIBE):
        return _subscribe(rest)
    if nearest(typed, tables.LANGUAGE):
        return Command("language", rest) if not rest or language(rest) else None
    if nearest(typed, tables.FATE):
        return Command("fate", rest) if not rest or _is_code(rest) else None
    if typed in tables.APPEAL:
        return _appeal(typed, rest)
    if typed == tables.WITHDRAW:
        code = fold(rest).upper().strip(" .,;:!?()[]\"'")
        is_coded = is_code(code) or _MAYBE_CODE.fullmatch(code)
        return Command("withdraw", rest) if is_coded else None
    return None


def _report(word: str, rest: str) -> Command | None:
    way: Way = (tables.REPORTS | tables.REPORT_PHRASES)[word]
    if word == "ld":
        is_asked = report_orders.asks_of_word(rest)
        return Command("help") if is_asked else Command("report", rest, way)
    if rest[:1] and rest[0] in tables.OPENING:
        return Command("report", rest, way)
    first = numbers.lead(rest)
    if first is None or (first[0].kind == "short" and _UNIT.match(fold(first[1]).lower())):
        return None
    if first[0].kind == "odd" and len(first[0].display) < 7:
        return None
    return Command("report", rest, way)


def _check(word: str, rest: str) -> Command | None:
    if not rest:
        return Command("check")
    if is_panic(rest):
        return Command("panic", rest)
    if numbers.alone(rest) or numbers.lead(rest):
        return Command("check", rest)
    if word not in ("tra", "tra cuu") and impersonated.group_of(rest):
        return Command("check", rest)
    name = numbers.brandname(rest)
    known = name is not None and is_name(rest)
    if word in ("tra", "tra cuu"):
        return Command("check", rest) if known else None
    if known or (name is not None and not set(name.key[5:].split()) & tables.NOT_BRANDS):
        return Command("check", rest)
    subjects = numbers.find(rest) or links.find(rest)
    if not subjects or len(rest) > _LONGEST_ASKED:
        return None
    at = rest.find(subjects[0].given)
    return Command("check", rest[at:] if at >= 0 and len(subjects) > 1 else subjects[0].given)


_WITHDRAWN = re.compile(
    r"\w (?:a |ma |ua )?(?:thoi|huy|khoi|khong can|bo di)"
    r"(?: (?:thoi|huy|khoi|di|nha|nhe|nua|dau|can|dk|dang ky|luon|khong|ko|k))*$"
)
"""After a place: the writer does not want it after all."""


def _subscribe(rest: str) -> Command | None:
    if alert_answers.is_for_others(f"dk {rest}") or registers_elsewhere(readings(f"dk {rest}")):
        return None
    if alert_answers.SAME_PLACES.issuperset(words(rest)):
        return Command("subscribe")
    if rest and alert_answers.after_done(rest) == "clear":
        return Command("opt_how", rest)
    if leaving.wish(rest) == "clear":
        return Command("opt_out")
    if _WITHDRAWN.search(" ".join(words(rest))):
        return Command("opt_how", rest)
    if len(rest) > 60:
        return None
    plain = fold(rest).lower()
    phrase = " ".join(map(untelex, words(rest)))
    for alerts in tables.ALERTS:
        if phrase == alerts or phrase.startswith(alerts + " "):
            rest = " ".join(rest.split()[len(alerts.split()) :])
            break
    plain = _HAMLET.sub(" ", plain)
    if re.search(r"\d|\bgui\b|\bsoan\b|://", plain) or len(plain.split()) > _LONGEST_PLACES:
        return None
    return None if set(words(rest)) & tables.NOT_AREAS else Command("subscribe", rest)


def _appeal(typed: str, rest: str) -> Command | None:
    """KN and a short rest after it; in words it may begin any message, so only a number counts."""
    if is_panic(rest):
        return Command("panic", rest)
    plain = not rest or numbers.alone(rest) is not None
    return Command("appeal", rest) if plain or (typed == "kn" and len(rest) <= 100) else None


def _is_code(rest: str) -> bool:
    code = re.sub(r"[\s\-.]", "", fold(rest)).strip("()[]\"'?!")
    if not re.fullmatch(r"[A-Za-z0-9]{3,12}", code):
        return False
    return (
        any(c.isdigit() for c in code) or code.isupper() or not re.search("[aeiou]", code.lower())
    )


def is_name(text: str) -> bool:
    """Whether a lone word or two is a sender's name rather than a word."""
    plain = " ".join(fold(text).split()).strip(" ?!.,;:()[]\"'")
    low = plain.lower()
    if low in tables.BRAND_PAIRS or low in tables.BRANDS:
        return True
    if not re.fullmatch(r"[A-Z][A-Z0-9_.\-]{2,10}", plain) or low in tables.NOT_BRANDS:
        return False
    if low.startswith(("huy", "stop", "xoa", "dk")):
        return False
    every = (*tables.CHECK, *tables.RULES, *tables.HELP, "huy", "stop", "xoa", "mat tien")
    return not is_syllable(low) and not any(near(low, word, strict=False) for word in every)


def _lone_word(text: str, plain: str) -> Command | None:
    elsewhere = tables.ELSEWHERE.get(plain.strip(" ?()[]"))
    if elsewhere:
        return Command(elsewhere)
    if numbers.brandname(text) is not None and is_name(text):
        return Command("subject", text.strip())
    return Command("help", text.strip()) if len(plain.split()) == 1 and len(plain) <= 12 else None


def language(rest: str) -> Language | None:
    """The language that follows NN (``VI``, ``DAU``, ``EN`` and what people say instead)."""
    typed = " ".join(untelex(word) for word in re.findall(r"[a-z]+", fold(rest).lower()))
    return tables.LANGUAGES.get(typed)
