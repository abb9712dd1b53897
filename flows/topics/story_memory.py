"""The story of a conversation: what it is about, and the reply to a few more words of it.

A few words that say nothing of their own (``goi me khong bat may``) belong to the earlier texts:
their label still holds, and the next act fits it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flows.parsing.intent import is_notice, is_when_or_where
from flows.parsing.panic_events import is_own_words
from flows.subjects import roles
from flows.text import words
from flows.topics import losses, story_losses, unclear
from flows.topics.context import Context, unpack
from flows.values import State, Triage

_VAGUE = frozenset(("", "told.call", "told.alone", "told.detail", "talk.what_then"))
"""Kinds that leave open what it is about."""
_MOST_WORDS = 25
_MORE = {
    "kin": "kin", "counter": "counter", "kin_out": "counter", "kin_online": "counter",
    "police": "police",
    "online": "police", "hotel": "police", "visit": "visit", "alone": "visit", "debt": "debt",
    "job": "bait", "invest": "bait", "trade": "trade", "blackmail": "blackmail", "owed": "owed",
    "rumour": "rumour",
}  # fmt: skip
"""By what a story is about: the text with the next act."""


def note(context: Context, kind: str, judged: Triage) -> dict[str, str]:
    """What the memory holds of what the story is about; a vague message changes nothing."""
    name = unclear.about(kind, judged)
    earlier = _about(context.state) if context.state.topic in ("message", "check") else ""
    if kind in _VAGUE and (earlier or kind == "told.detail"):
        name = earlier
    if not name and roles.duns(context.command.rest):
        name = "debt"
    if name and story_losses.is_visit(context.command.rest):
        name = "visit"
    return {"about": name} if name else {}


def carried(memory: Mapping[str, Any]) -> dict[str, Any]:
    """What a later turn changes in the notes of an open story."""
    notes = {name: memory[name] for name in ("about", "asked") if memory.get(name)}
    return notes | ({"label": "scam"} if memory.get("label") == "scam" else {})


def as_before(context: Context, judged: Triage) -> Triage:
    """What a further part of a story looks like: no less than the part before."""
    is_scam = context.state.topic == "message" and context.state.memory.get("label") == "scam"
    return replace(judged, label="scam") if is_scam and _is_part(context) else judged


def key(context: Context, kind: str) -> str:
    """The text for words that go on with the open story; "" if they do not."""
    state = context.state
    if state.topic not in ("message", "check") or kind not in _VAGUE or not _is_part(context):
        return ""
    named = unpack(state.memory)
    is_more = kind == "told.detail" or is_when_or_where(context.command.rest)
    is_detail = is_more and (state.topic == "message" or named)
    if is_detail and _about(state) not in ("visit", "blackmail", "owed"):
        return "source.noted"
    more = _MORE.get(_about(state), "")
    if more == "visit" and not _are_there(_story(state), _plain(context.command.rest)):
        return "source.noted" if is_detail else "message.more.visit.gone"
    if state.topic == "check" and not more:
        return "check.more" if named and not kind else ""
    if more:
        return f"message.more.{more}"
    return "message.more.scam" if state.memory.get("label") == "scam" else ""


_SILENT = re.compile(
    r"\b(?:khong|ko|k|hong) (?:\w+ )?(?:bat|nghe|lien lac|duoc)\b|\b(?:tat may|thue bao|may ban)\b"
)
"""The person whom they call does not answer."""
_THERE = re.compile(
    r"\b(?:dang|con|van|cu|lai|chua)(?: (?:dang|con|chiu|chua|o|lai))* (?:o|ngoi|dung|cho|ve|di|toi"
    r"|den|doi|ru|goi cua|ngoai|trong|truoc|quanh|ep|dap|go|bam|mo|cay|doa|la|chui|vo|vao|lam)\b"
    r"|\b(?:ngoai|truoc) (?:cua|cong|san|ngo)\b|\b(?:khong|chang|chua)(?: \w+)? (?:chiu )?(?:ve|di"
    r"|roi)\b|\b(?:mo cua|go cua|dap cua|xong vao|vo nha|vao nha)\b|\btoi nua\b|\bquay lai\b"
)
"""The visitor is there now."""
_PRESSES = re.compile(
    r"\b(?:vo|vao) nha\b|\b(?:doi|ep|bat|go cua|dap cua|ngoai cua|truoc cua|dang)\b"
)
_LEFT = re.compile(
    r"\b(?:hom qua|hom kia|hom truoc|hom bua|bua truoc|bua hom|bua ni|tuan truoc|thang truoc|toi"
    r" qua"
    r"|chieu qua|sang nay|trua nay|hoi (?:sang|trua|chieu)|\d+ (?:ngay|bua|hom) truoc|di roi|ve roi"
    r"|di mat|bo di|roi (?:di|ve))\b"
)


def _are_there(before: str, text: str) -> bool:
    """Whether who came is there now: it is said, or they press and nothing says that they left."""
    presses = _PRESSES.search(before) and not _LEFT.search(f"{before} {text}")
    return bool(_THERE.search(text) or presses)


_US = re.compile(
    r"\b(?:may|ban|cac ban|cac anh|tong dai|5 ?k|5 khong|8041|so nay|dich vu|he thong|tra loi"
    r"|ben nay"
    r"|chinh quyen|you|this number|service)\b"
)


_STILL_OPEN = (("talk.what_then", "owed"), ("small.never_mind", "blackmail"))
"""By what is said and what the story is about: words that do not end that story."""
_STILL_THERE = re.compile(r"\b(?:dang|con|van) (?:o|ngoi|dung)\b")
_AND_THEY = re.compile(
    r"(?:(?:the|vay|roi|ua|a|uh|u|ma) )*(?:con|neu|the) (?!sao\b)(?:\w+ ){1,5}"
    r"(?:thi (?:sao|the nao|co duoc khong|duoc khong|khong)|co (?:hoi|xin|duoc)(?: \w+)? khong|sao)"
    r"(?: (?:a|vay|ha|nhi|em|anh|chi))*"
)
"""The same is asked of somebody else: ``con cong an thi sao``."""
_OF_A_CODE = re.compile(r"\b(?:otp|ma (?:otp|xac nhan|xac thuc|so|gui|6 so|pin)|cvv|mat khau)\b")


def of_the_open(context: Context, kind: str) -> str:
    """The intent, if the text asks "is it true?" while a message or a number is open, or if the
    person in the story does not answer."""
    state, plain = context.state, " ".join(words(context.command.rest))
    if kind and state.topic == "message" and is_when_or_where(context.command.rest):
        return ""
    if _AND_THEY.fullmatch(plain) and _OF_A_CODE.search(_story(state)):
        return "talk.otp_nobody"
    if kind == "talk.leave" and state.topic == "message" and _STILL_SENDS.match(plain):
        return "talk.otp_nobody" if _OF_A_CODE.search(_story(state)) else "talk.block"
    if state.topic in ("message", "check") and losses.is_planned(state, context.command.rest):
        return "talk.plan"
    if kind == "talk.turned_out" and _about(state) == "visit" and _STILL_THERE.search(plain):
        return ""  # They still stand there.
    if (kind, _about(state)) in _STILL_OPEN:
        return ""
    if kind == "talk.callback" and _about(state) == "kin" and _SILENT.search(plain):
        return ""
    if kind != "talk.real" or state.topic not in ("message", "check") or _US.search(plain):
        return kind
    return "" if state.memory.get("label") == "scam" else "talk.sure"


_STILL_SENDS = re.compile(
    r"(?:(?:no|ho|thi|ma|sao|may|so do) )*(?:cu|van|lai|con|toan)(?: (?:con|cu|bi))*"
    r" (?:gui|goi|nhan|den|toi)\b(?! lai)(?: (?:tin|hoai|mai|suot|nua|phien|lien tuc|nhan|ma|cho"
    r"|toi|em|tui|day|den|ve|vo))*$"
)
"""What the open story is about goes on."""


def _story(state: State) -> str:
    """The story so far, folded."""
    return _plain(str(state.memory.get("content", "")))


def _plain(text: str) -> str:
    return " ".join(words(text))


def _about(state: State) -> str:
    return str(state.memory.get("about", ""))


def _is_part(context: Context) -> bool:
    """Whether it is short, in the resident's own words, and names no number."""
    text = context.command.rest
    is_short = len(words(text)) <= _MOST_WORDS and not context.asks.subjects
    return is_short and is_own_words(text) and not is_notice(text)
