"""What was given, and into whose hands, by the story that was told before: ``minh dua roi`` after a
visit is no transfer that a bank could stop."""

from __future__ import annotations

import re

from flows.parsing.intent import readings
from flows.parsing.intent_words import STORIES
from flows.values import State

_SENT = re.compile(r"\b(?:chuyen khoan|chuyen tien|quet ma|banking|bank|momo|tai khoan)\b")
_PICTURES = re.compile(
    r"\b(?:chup|quet|quay|scan)\b(?! (?:nha|san|bep))|\b(?:cccd|can cuoc|khuon mat|van tay)\b"
)
_TITLE = re.compile(r"\b(?:so do|so hong|giay dat|so dat|bia do)\b")
_TALKED = re.compile(r"\b(?:zalo|facebook|face|fb|nick|gmail|tiktok|telegram)\b")
_CAME = re.compile(dict(STORIES)["visit"])
_CALLED = re.compile(r"\b(?:goi|nhan tin|zalo|facebook|dien thoai|tin nhan|video)\b")
_INSTALLED = ("app", "screen")
_GIVEN = re.compile(
    r"\b(?:(?:dua|giao|trao|nop|dong|mua|ky|lan tay|diem chi|tra|gui)"
    r"(?: (?!(?:chua|khong|dau|neu|thi|ma|xong|gi|hoai|no|sap|se)\b)\w+){0,3}?"
    r" (?:roi|xong|mat|het|luon)"
    r"|lan(?: tay| het)* roi"
    r"|(?:chup|quet|quay)(?: (?!(?:chua|khong|dau|neu|thi|ma|xong|se)\b)\w+){0,3}? (?:roi|xong))\b"
)
"""It is in their hands: ``mua het roi``, ``bac toi dua roi``."""
_NOT = re.compile(
    r"\b(?:chua|khong|dau|neu|dinh|sap|tinh|se|muon|doi|bat|keu|bao|xin|suyt|khoi)(?: \w+){0,2}? ?$"
)
_BY_THEM = re.compile(
    r"\b(?:no|ho|bon no|chung no|nguoi ta|(?:ong|ba|anh|co|thang|hai nguoi) (?:do|kia|ay|la)|ben"
    r" do)"
    r"(?: (?:da|moi|vua|cu|lai|chi|den|toi))* ?$"
)
_MOST_WORDS = 45


def is_given(text: str) -> bool:
    """Whether it says that one of ours gave, bought or signed something."""
    return any(map(_is_given, readings(text)))


def _is_given(plain: str) -> bool:
    if len(plain.split()) > _MOST_WORDS:
        return False
    before = (plain[: match.start()] for match in _GIVEN.finditer(plain))
    return any(not _NOT.search(text) and not _BY_THEM.search(text) for text in before)


def is_visit(text: str) -> bool:
    """Whether somebody came in person, whatever they pretended."""
    forms = readings(text)
    return any(map(_CAME.search, forms)) and not any(map(_CALLED.search, forms))


def kind_in(state: State, text: str) -> str:
    """The kind of the loss (`flows.parsing.panic.loss`) that `text` tells after the open story, ""
    where the story tells nothing of it."""
    before = str(state.memory.get("content", ""))
    return kind_of(str(state.memory.get("about", "")), before, text)


def kind_of(about: str, before: str, text: str) -> str:
    """The same for what a story is about and its words."""
    own, all_ = readings(text)[-1], f"{readings(before)[-1]} {readings(text)[-1]}"
    if about in _INSTALLED:
        return "phone"
    if about == "otp":
        return "social" if _TALKED.search(all_) else ""
    if not (about == "visit" or is_visit(before)) or _SENT.search(own):
        return ""
    if _TITLE.search(own) or (_TITLE.search(all_) and not _PICTURES.search(own)):
        return "title"
    return "papers" if _PICTURES.search(own) else "visit"
