"""What was given, and to whom, by the earlier story: ``minh dua roi`` after a visit is no transfer
that a bank could stop."""

from __future__ import annotations

import re

from flows.parsing.intent import is_divert, readings
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
_DIVERTS = re.compile(r"\*{1,2} ?(?:21|61|62|67|002|004)\b")
"""A code that sends calls to another telephone, at any place in the text."""
_GIVEN = re.compile(
    r"\b(?:(?:dua|giao|trao|nop|dong(?! ho)|mua|ky|lan tay|diem chi|tra|gui)"
    r"(?: (?!(?:chua|khong|dau|neu|thi|ma|xong|gi|hoai|no|sap|se)\b)\w+){0,3}?"
    r" (?:roi|xong|mat|het|luon)"
    r"|lan(?: tay| het)* roi|(?:toi|tui|em|minh|con|me|ba|bo|chong|vo) (?:(?:da|lo|cung|moi|vua) "
    r")*(?:diem chi"
    r"|lan tay)(?: (?:roi|xong|vo|vao|do|ma|luon|mat|nhung))+"
    r"|(?:roi|va|lo|xong|moi)(?: \w+)? (?:dat coc|coc|dua|nop|tra|mua|dong)(?: \w+){0,2} MONEY"
    r"|(?:me|ma|ba|bo|ong|noi|ngoai|vo|chong|toi|tui|em|minh|con)(?: (?:toi|tui|em|minh|noi|ngoai"
    r"|xa"
    r"|nha|da|lo|moi))* (?:mua|dua|coc|nop|tra|dong|cung)(?: \w+){0,2} MONEY(?! (?:khong|ha|chua))"
    r"|(?:me|ma|ba|bo|ong|noi|ngoai|vo|chong|toi|tui|em|minh|ami)(?: (?:toi|tui|em|minh|noi|ngoai"
    r"|da|lo"
    r"|moi))* mua (?:\d+|may|mot|hai|ba|bon) (?:hop|chai|hu|goi|cai|lo|bo|may|binh|lon|lieu|vi"
    r"|bich)"
    r"|cung(?: \w+){0,2} MONEY(?: \w+)? (?:roi|het|moi)"
    r"|(?:chup|quet|quay)(?: (?!(?:chua|khong|dau|neu|thi|ma|xong|se)\b)\w+){0,3}? (?:roi|xong))\b"
)
"""It is in their hands: ``mua het roi``, ``bac toi dua roi``."""
_NOT = re.compile(
    r"\b(?:chua|khong|dau|neu|dinh|sap|tinh|se|muon|doi|bat|keu|bao|xin|suyt|khoi|phai|nen"
    r"|moi|bieu|ru|dan|co nen)(?: \w+){0,2}? ?$"
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


def is_called(text: str) -> bool:
    """Whether they called or wrote, rather than came."""
    return any(map(_CALLED.search, readings(text)))


_CODE = re.compile(r"\b(?:otp|ma (?:otp|xac nhan|xac thuc|so|gui|nay|do|6 so|pin)|cai ma|cvv)\b")
_CODE_TOLD = re.compile(
    r"\b(?:hoi (?:qua|nay|sang|toi|trua|chieu|hom)|hom (?:qua|kia|truoc)|sang nay|toi qua|dem qua"
    r"|luc nay|ban nay|vua|moi|lo|da|tro|con dau|vo|chong|me|ba|bo)"
    r"(?: (?!(?:chua|khong|no|ho|chung|dinh|suyt|sap|keu|bao|doi|bat)\b)\w+){0,4}?"
    r" (?:doc|noi|dua|cho|gui|nhap|khai)(?: (?:ma|no|luon|het|lo|mat))*"
    r"(?: (?:cho|roi|het|luon|xong)\b|$)"
)


def is_code_told(state: State, text: str) -> bool:
    """Whether, after talk of a code, the text says that one of ours gave it away, without naming
    it: ``hoi qua con dau toi doc cho cong an do``."""
    if state.topic not in ("message", "check") or not any(
        map(_CODE.search, readings(str(state.memory.get("content", ""))))
    ):
        return False
    forms = readings(text)
    asked = re.compile(r"\b(?:khong|ha|chua|neu|co nen|co duoc)\b")
    return any(_CODE_TOLD.search(one) and not asked.search(one) for one in forms)


def kind_in(state: State, text: str) -> str:
    """The kind of the loss (`flows.parsing.panic.loss`) that `text` tells after the open story, ""
    if the story says nothing of it."""
    before = str(state.memory.get("content", ""))
    return kind_of(str(state.memory.get("about", "")), before, text)


def kind_of(about: str, before: str, text: str) -> str:
    """The same for what a story is about and its words."""
    if is_divert(before):
        return "diverted"
    own, all_ = readings(text)[-1], f"{readings(before)[-1]} {readings(text)[-1]}"
    if _DIVERTS.search(before):
        return "diverted"
    if about in _INSTALLED:
        return "phone"
    if about == "otp":
        return "social" if _TALKED.search(all_) else ""
    at_home = about in ("visit", "spirit") or is_visit(before)
    if not at_home or _SENT.search(own):
        return ""
    if _TITLE.search(own) or (_TITLE.search(all_) and not _PICTURES.search(own)):
        return "title"
    return "papers" if _PICTURES.search(own) else "visit"
