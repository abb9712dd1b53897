"""The sentences of a message that stand round its exit: the way to pay, click, call or answer.

A warning, an opt-out, a hotline, thanks or a line of chat can be typed below anything. Where a
text gives an exit, what has none and speaks against a scam is set aside (`flows.triage`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.text import MAX_CHARS, fold
from flows.triage_case import Case, case_of
from flows.triage_dress import dress, has_exit
from flows.triage_words import read

MOST = 12
"""Pieces that a text is cut into; the last one holds the rest."""
_END = re.compile(r"[.!?;\n]++(?=\s|$)|^\s*[\[(]\s?\w[\w ]{1,12}[\])]:?|^\s*(?:TB|QC)\s?:")
# Where what anybody can type begins, when no full stop stands before it.
_BEGINS = re.compile(
    r"\bgui \d{3,5}\b(?=\s)|\bhttps?://\S+|\b[\w.]+\.vn(?:/\S*)?(?=\s)|(?<=[a-z0-9,)/\]])\s(?:- )?(?=(?:luu y|xin luu y|canh bao|khuyen cao|canh giac|tuyet doi"
    r"|tran trong|xin cam on|cam on|xin chan thanh|tu choi|de tu choi|huy tin|chi tiet|moi thac mac"
    r"|thac mac|tong dai|hotline|xem tai|tham khao|tra cuu|thong tin tai|tim hieu"
    r"|khong chia se|khong cung cap|dung chia se|dung cung cap)\b)"
)
# Beside what `has_exit` knows: a way to write to somebody, or to reach a line that costs.
_WAYS = frozenset(("contact.zalo_group", "contact.premium"))
_ASKS = ("ask.secret", "ask.money", "ask.cards", "ask.contact", "ask.callback", "ask.return",
         "ask.key", "ask.install", "ask.secrecy", "ask.personal")  # fmt: skip
_SPEAKS_OF = ("calm.warning", "calm.advice", "calm.verdict", "calm.otp", "calm.balance")


def pieces(text: str) -> list[str]:
    """`text` cut at the ends of its sentences and behind its tag."""
    text = text[:MAX_CHARS]
    cuts = {found.end() for found in _END.finditer(text)}
    plain = fold(text).lower()
    if len(plain) == len(text):
        cuts.update(found.end() for found in _BEGINS.finditer(plain))
    at, made = 0, []
    for cut in [*sorted(cuts)[: MOST - 1], len(text)]:
        if text[at:cut].strip():
            made.append(text[at:cut])
            at = cut
    return made


def leads_on(case: Case, marks: list[str]) -> bool:
    """Whether a piece gives an exit, or asks for what can be given in a reply or a call."""
    if has_exit(marks) or "contact.person_link" in marks:
        return True
    if any(name in case.weights for name in _SPEAKS_OF):
        return False
    return not _WAYS.isdisjoint(marks) or any(name in case.weights for name in _ASKS)


def exits_of(text: str) -> str:
    """The pieces that give an exit; nothing if all do or none does."""
    parts = pieces(text)
    kept = [part for part in parts if _leads(part)]
    return "".join(kept) if len(kept) < len(parts) else ""


def _leads(part: str) -> bool:
    reading = read(part)
    return leads_on(case_of(reading), dress(part, reading))
