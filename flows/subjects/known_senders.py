"""Firms whose own notices residents get: their sender IDs, sites and lines, as an operator lists
them. A sender ID proves nothing, so the reply to a text that looks like theirs says whom to ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from flows.subjects import numbers
from flows.text import fold
from flows.values import Triage

_HEAD = 60
_TAG = re.compile(r"^[^a-z0-9]*(?:tb|thong bao|canh bao)?[^a-z0-9]*")
"""A notice names its sender first, or right after its tag."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One official number, or the account of a known fund.

    key     of its subject: ``tel:+84692348560``, ``code:113``, ``acct:0011001932418``
    name    its owner, in Vietnamese with marks; `name_en` in English
    source  of an account: who published it; `dated`: when, as year-month-day
    """

    key: str
    name: str
    name_en: str
    source: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """A firm that sends notices.

    name    as replies name it, `name_en` in English
    kind    ``electricity``, ``telecom``, ``insurance``, ``post``, …
    ids     sender IDs and other spellings, folded, in lower case
    hosts   its sites; everything under one is its own
    number  the line that replies name, "" if none is set
    keys    subjects of that line and its other ones
    """

    name: str
    name_en: str
    kind: str
    ids: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    number: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Senders:
    """All that are listed."""

    listed: tuple[Sender, ...] = ()

    def of_notice(self, text: str, judged: Triage) -> Sender | None:
        """The sender whose own notice `text` looks like: it names the sender first, or gives the
        sender's own site or line, and nothing in it leads anywhere else."""
        if judged.label in ("scam", "spam") or _leads_away(text, judged):
            return None
        head = _TAG.sub("", fold(text[:_HEAD]).lower())
        named = (one for one in self.listed if any(_names(head, id_) for id_ in one.ids))
        matching = (one for one in self.listed if any(_is_of(one, key) for key in judged.known))
        return next(named, None) or next(matching, None)

    @cached_property
    def owners(self) -> Mapping[str, Entry]:
        """The firm that has a line, by the line's key."""
        return {
            key: Entry(key, one.name, one.name_en)
            for one in reversed(self.listed)
            for key in one.keys
        }

    def lines(self, kind: str) -> tuple[Sender, ...]:
        """The senders of a kind whose line is set."""
        return tuple(one for one in self.listed if one.kind == kind and one.number)

    def line_of(self, text: str, kind: str) -> Sender | None:
        """The one of a kind that a few words name."""
        plain = _SHORT.sub(lambda name: _LONG[name[0]], fold(text).lower())
        return next((one for one in self.lines(kind) if any(i in plain for i in one.ids)), None)


_LONG = {"vina": "vinaphone", "mobi": "mobifone"}
_SHORT = re.compile(rf"\b(?:{'|'.join(_LONG)})\b")


def _leads_away(text: str, judged: Triage) -> bool:
    """Whether the text offers another way than listed lines and sites."""
    exits = set(judged.exits)
    called = {one.key for one in numbers.find(text)}
    if called and called.issubset(judged.known) and not _ELSEWHERE.search(fold(text).lower()):
        exits -= {"call", "answer"}  # To the sender's own line.
    return bool(exits)


_ELSEWHERE = re.compile(
    r"zalo|telegram|whatsapp|messenger|facebook|@|ket ban|tra loi|inbox|\bib\b|doc ma|gui ma|otp"
    r"|cung cap|\bqr\b"
)


_GOES_ON = re.compile(r"[\w\-]|\.\w")
"""Words that turn a name before them into another one."""


def _names(head: str, id_: str) -> bool:
    return head.startswith(id_) and _GOES_ON.match(head, len(id_)) is None


def _is_of(sender: Sender, key: str) -> bool:
    if key in sender.keys:
        return True
    host = key.removeprefix("link:").partition("/")[0]
    return key.startswith("link:") and any(
        host == own or host.endswith(f".{own}") for own in sender.hosts
    )
