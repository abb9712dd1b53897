"""Texts that sound like withdrawing a report and do not: a secret given away by mistake, a
complaint that goes away for money, a caller who talks about complaints.

The words are folded, Telex undone, sums ``MONEY``.
"""

from __future__ import annotations

import re

from flows.parsing.voice_words import CUES, NOTICE, SOMEBODY

_I = r"(?:toi|tui|em|con|chau|minh|me|ba)"
_TELLS_SECRET = re.compile(
    # "bao" is to tell too: "toi lo bao otp cho ho"
    r"\b(?:bao|doc|khai|dua|cho)\b(?: \w+){0,5}? (?:otp|mat khau|pin|cvv|cccd|cmnd|can cuoc|mat ma"
    r"|so the|the atm|thong tin (?:the|ca nhan|tai khoan)"
    r"|ma (?:the|xac|so (?:the|bi mat|xac)|kich|giao|bao mat|khoa|dang nhap|gui|vneid|sau|6"
    r"|cho (?:no|ho|thang|chung|bon)))\b"
    r"|\bbao\b(?: \w+){0,5}? (?<!tha )(?<! oan )(?<!nham )(?<!lon )(?<!sai )(?<!nghiep )"
    r"cho (?:no|ho|thang|chung|bon|dua)\b"
)
_TELLS = re.compile(rf"\b{_I}(?: (?:da|lo|moi|vua|co|cung|lai|tro))* bao\b")
_PAYS = re.compile(
    r"\b(?:nop|dong|chuyen|doi|lay|gui|dua|coc|tra|chi|ton)(?: \w+){0,4}? (?:MONEY|tien|phi|le phi)"
    r"\b(?! (?:khong|gi|ha|hong)\b)"
)
_PAID = re.compile(
    rf"(?<!keu )(?<!bao )(?<!bat )(?<!doi )(?<!bieu )(?<!noi )(?<!cau )(?<!ep )(?<!neu )\b{_I}"
    r" (?:(?:da|lo|moi|vua) )*(?:chuyen|chuyen khoan|nop|dong|gui|dua|coc|nap)\b"
    r"(?: (?!khong|chua|dau\b)\w+){0,4}? MONEY\b(?: \w+){0,8}? (?:roi|xong)$"
)
"""The writer has paid for it."""
_BOUGHT = re.compile(r"\b(?:MONEY|tien|phi)(?: \w+){0,2}? (?:de|thi|moi|la)(?: \w+){0,2}? $")
"""Right before the wish: money for it."""
_PAID_BACK = re.compile(
    rf"(?<!toi )(?<!tui )(?<!em )(?<!con )(?<!minh )\b(?:da|moi|vua) (?:chuyen )?(?:tra|hoan)\b"
    rf"|\b(?:no|ho|nguoi (?:ta|do)|ben (?:do|kia)|so do) (?:chuyen )?(?:tra|hoan)\b"
    rf"|\b(?:tra|hoan|chuyen) lai\b|\b(?:tra|hoan)(?: \w+){{0,2}}? lai\b|\b{_I} da nhan lai\b"
)
_OFFICE = re.compile(
    r"\b(?:cong an|vien kiem sat|toa an|luat su|ngan hang|can bo)\b(?: \w+){0,4}?"
    r" (?:goi|keu|bao|noi|bat|yeu cau|de nghi|hua|nhan tin|gui)\b"
)
_OWN_WISH = re.compile(
    rf"\b{_I} (?:muon|xin|dinh|can|doi y|se)(?: \w+)? $|\b(?:gio|nen|xin|thoi)(?: {_I})?"
    rf"(?: muon| xin)? $"
    rf"|(?<!keu )(?<!bao )(?<!bat )(?<!doi )(?<!ep )(?<!cau )(?<!bieu )(?<!noi )(?<!nghi )"
    rf"\b{_I} $"
)
"""Right before the wish: it is the writer's."""


def tells_secret(plain: str) -> bool:
    """Whether the writer gave somebody a code, a password or a card."""
    return bool(_TELLS_SECRET.search(plain))


def gave_secret(plain: str) -> bool:
    """Whether the writer gave one away."""
    return bool(_TELLS.search(plain)) and tells_secret(plain)


def has_paid(plain: str) -> bool:
    """Whether the writer paid: ``toi chuyen cho luat su 5 trieu de rut don kien roi``."""
    return bool(_PAID.search(plain))


def asks_money(plain: str) -> bool:
    """Whether money must be paid for it, and none is paid back."""
    return _PAYS.search(plain) is not None and _PAID_BACK.search(plain) is None


def is_of_others(wish: re.Match[str]) -> bool:
    """Whether a found `wish` to withdraw a report is a bargain, or about somebody else."""
    plain, before = wish.string, wish.string[: wish.start()]
    if _BOUGHT.search(before):
        return True
    if asks_money(plain):
        return True
    if _OWN_WISH.search(before):
        return False
    return any(rule.search(before) for rule in (SOMEBODY, CUES, NOTICE, _OFFICE))
