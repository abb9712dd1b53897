"""The sentences of a message that stand round its exit: the way to pay, click, call or answer.

A warning, an opt-out, a hotline, thanks or a line of chat can be typed below anything. Where a
text gives an exit, what has none and speaks against a scam is set aside (`flows.triage.classify`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import fsum

from flows.text import MAX_CHARS, fold
from flows.triage.case import Case, case_of
from flows.triage.dress import dress, has_exit
from flows.triage.model import Model, features
from flows.triage.words import TextForms, read

_CLAIMS = 0.8
"""A sign that weighs as much is a claim, a threat or a lure."""
MOST = 40
"""Pieces that a text is cut into; the last one holds the rest."""
_END = re.compile(
    r"[.!?;\n]++(?=\s|$)|^\s*[\[(]\s?\w[\w ]{1,12}[\])]:?|^\s*(?:TB|QC)\s?:"
    # A new sentence without a full stop before it: a capital between small letters.
    r"|(?<=[a-z0-9/\u1ea1-\u1ef9])\s(?=[A-ZĐ][a-z\u1ea1-\u1ef9]*\s[a-z0-9\u1ea1-\u1ef9])"
)
# Where what anybody can type begins, when no full stop stands before it.
_BEGINS = re.compile(
    r"\bgui \d{3,5}\b(?=\s)|\bhttps?://\S+|(?<![\w.\-])[\w.\-]{1,60}\.vn(?:/\S*)?(?=\s)"
    r"|(?<=[a-z0-9,)/\]])\s(?:- )?(?=(?:(?:xin )?luu y|canh bao|khuyen cao|canh giac|tuyet doi"
    r"|tran trong|(?:xin )?cam on|xin chan thanh|(?:de )?tu choi|huy tin|chi tiet"
    r"|(?:moi )?thac mac|tong dai|hotline|xem tai|tham khao|tra cuu|thong tin tai|tim hieu"
    r"|(?:khong|dung) (?:chia se|cung cap))\b)"
)
# Beside what `has_exit` knows: a way to write to somebody, or to reach a line that costs.
_WAYS = frozenset(("contact.zalo_group", "contact.premium"))
_ASKS = frozenset(
    ("ask.secret", "ask.money", "ask.cards", "ask.contact", "ask.callback", "ask.return",
     "ask.key", "ask.install", "ask.secrecy", "ask.personal")
)  # fmt: skip
_SPEAKS_OF = frozenset(("calm.warning", "calm.advice", "calm.verdict", "calm.otp", "calm.balance"))


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    forms: TextForms
    case: Case
    marks: list[str]


def pieces(text: str) -> list[str]:
    """`text` cut at the ends of its sentences and behind its tag."""
    text = text[:MAX_CHARS]
    cuts = {match.end() for match in _END.finditer(text)}
    plain = fold(text).lower()
    if len(plain) == len(text):
        cuts.update(match.end() for match in _BEGINS.finditer(plain))
    at, made = 0, []
    for cut in [*sorted(cuts)[: MOST - 1], len(text)]:
        if text[at:cut].strip():
            made.append(text[at:cut])
            at = cut
    return made


def may_lead(case: Case, marks: list[str]) -> bool:
    """Whether there is any exit, or anything asked for that can be given in a reply or a call."""
    return _leads_surely(marks) or _asks(case, marks)


def core_of(text: str, model: Model) -> str:
    """The pieces of `text` that give an exit, and those that speak for a scam; "" if that is all
    of it or if none gives one."""
    parts = _parts(text)
    leads = _leading(parts)
    if not any(leads):
        return ""
    flags = [on or _presses(one, model) for one, on in zip(parts, leads, strict=True)]
    return _joined(parts, flags)


def _presses(part: _Part, model: Model) -> bool:
    """Whether a part without an exit speaks for a scam: not what merely warns or informs."""
    weights = part.case.weights
    if max(weights.values(), default=0.0) >= _CLAIMS and _SPEAKS_OF.isdisjoint(weights):
        return True
    calm = fsum(weights.values()) <= 0 and not _SPEAKS_OF.isdisjoint(weights)
    return not calm and _weight(part, model) > 0


def exits_of(text: str) -> str:
    """The pieces that give an exit alone; "" if all do or none does."""
    parts = _parts(text)
    return _joined(parts, _leading(parts))


def _parts(text: str) -> list[_Part]:
    made = []
    for piece in pieces(text):
        forms = read(piece)
        made.append(_Part(piece, forms, case_of(forms), dress(piece, forms)))
    return made


def _leading(parts: list[_Part]) -> list[bool]:
    """Which parts give an exit. What is only asked for is none in a warning, nor where the text
    calls it a lie: that speaks of others."""
    denied = any("calm.verdict" in one.case.weights for one in parts)
    return [
        _leads_surely(one.marks)
        or (not (denied or _SPEAKS_OF & one.case.weights.keys()) and _asks(one.case, one.marks))
        for one in parts
    ]


def _leads_surely(marks: list[str]) -> bool:
    return has_exit(marks) or "contact.person_link" in marks


def _asks(case: Case, marks: list[str]) -> bool:
    return not (_ASKS.isdisjoint(case.weights) and _WAYS.isdisjoint(marks))


def _weight(part: _Part, model: Model) -> float:
    """What the words and signs of a part say of a scam, whatever its dress."""
    return model.log_odds(features(part.forms, part.case, ())) - model.base


def _joined(parts: list[_Part], flags: list[bool]) -> str:
    if all(flags):
        return ""
    return "".join(one.text for one, keep in zip(parts, flags, strict=True) if keep)
