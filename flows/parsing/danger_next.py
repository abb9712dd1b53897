"""What a message says that follows one about danger: where they are, that they got away, that help
does not come. Rules as a table, the first that fits names it."""

from __future__ import annotations

import re

from flows.parsing.danger import written_out
from flows.spelling import readings
from flows.text import words

_MAX_WORDS = 40
_BODILY = ("medical", "beside", "despair")
"""Kinds in which the one in danger is watched by those around, not hunted."""
_LINE = r"(?:113|114|115|111|cong an|cap cuu|cuu thuong|cuu hoa|xe)"

_SITUATIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "quiet",
        re.compile(
            r"\b(?:cam|doa|bat|khong cho|dung|noi|bao|neu|hu|ma)\b(?: \w+){0,5}? (?:bao|goi|noi"
            r"|ke|trinh)"
            r"(?: \w+){0,2}? (?:cong an|113|ai|nguoi nha|canh sat)\b"
            r"|\b(?:bao|goi) (?:cong an|113|canh sat)(?: \w+){0,3}? (?:giet|danh|chem|chet|xu|no)\b"
            r"|\bkhong dam (?:bao|goi|noi|ke)\b|\bso (?:no|ho)(?: \w+){0,2}? (?:biet|nghe)\b"
            r"|\b(?:forbids?|must not|can ?not|not to) (?:\w+ )?(?:call|tell)\b"
        ),
    ),
    (
        "late",
        re.compile(
            rf"\b{_LINE}\b(?: \w+){{0,5}}? (?:chua|khong|lau|mai|ban)(?: \w+){{0,3}}?"
            r" (?:toi|den|nghe|bat|duoc|thay|lien lac|ra|vao|co)\b"
            rf"|\b{_LINE}\b.*\b(?:\d+|mot|hai|nua) (?:tieng|phut|p|gio|h)\b"
            rf"|\b(?:chua|khong) (?:thay|co|kip|goi duoc|lien lac duoc|ai (?:nghe|bat|toi))\b"
            rf"(?: \w+){{0,3}}? {_LINE}\b"
            rf"|\b{_LINE}\b(?: \w+){{0,3}}? (?:lau|ban|o xa)\b"
            r"|\bkhong (?:ai (?:nghe|bat may|toi|bat)|goi duoc|co (?:xe|song|ai cho))\b"
            r"|\bgoi (?:hoai|mai|mai ma|\d+ )?(?: ?\w+)? ?khong (?:duoc|ai|nghe|bat)\b"
            r"|\b(?:xe|song) khong co\b|\bmat song\b|\bhet (?:pin|xang|tien dien thoai)\b"
            r"|\bxa (?:qua|lam|benh vien|tram|duong|trung tam)\b|\bduong (?:xau|lay|sat lo|ngap)\b"
            r"|\b(?:no|not) (?:answer\w*|coming|signal|car)\b"
        ),
    ),
    (
        "hurt",
        re.compile(
            r"\b(?:chay mau|mau chay|mau me|ra mau|non mau|gay (?:tay|chan|rang|xuong)|bat tinh"
            r"|ngat|xiu|khong tho|ngung tho|tho khong|bi thuong|bong|chem trung|bi chem|bi dam"
            r"|co giat|bleeding|hurt)\b"
        ),
    ),
    (
        "safe",
        re.compile(
            r"(?<!chua )(?<!khong )\b(?:chay|tron|thoat|tron thoat|nup|nap)\b(?: \w+){0,3}?"
            r" (?:qua|vo|vao|sang|ra|duoc|trong|o|ngoai|duoi|len|xuong|roi)\b"
            r"|\b(?:dang|da) (?:o|tron|nup) (?:\w+ )?(?:nha (?:dan|nguoi|hang xom|ban|ngoai|noi|me)"
            r"|hang xom|trong phong|ngoai)\b"
            r"|\b(?:got away|hiding|escaped|ran away)\b"
        ),
    ),
    (
        "where",
        re.compile(
            r"\b(?:thon|xom|ap|buon|lang|khoi|phuong|huyen|thi tran|tdp|to dan pho|duong|hem|km"
            r"|quoc lo|tinh lo|dia chi|so nha|nha so)\b(?! (?:nay|do|kia|khong|di|ve|xau|lay))"
            r"|\bto \d|\bbon (?!no|ho|do|kia|doi|tui|em|minh|chung|nay|nguoi|thang|dua|con)\w"
            r"|\bxa (?!qua|lam|benh|tram|nha|day|that|xoi|hoi|ngoai)\w"
            r"|\b(?:ngay|gan|truoc|sau|canh|doi dien|ngoai)(?: \w+)? (?:cua|cho|truong|cau|ubnd|nga"
            r"|cong|chua|tram|quan|ho|suoi|ray|nha tho|dap|buu dien|cay xang)\b"
            r"|^(?:o|tai|dang o|toi o|em o|nha o)\b"
            r"|\bmau (?:toi|den|len|qua)\b|\b(?:toi|den|qua|xuong|len|cu nguoi|cho nguoi)"
            r" (?:nhanh|le|mau|gap|lien|ngay|di|giup)\b|\bbao gio (?:toi|den)\b"
            r"|\b(?:toi|den) chua\b|\bmy address\b|\bcome (?:quick|now|fast)"
        ),
    ),
    (
        "over",
        re.compile(
            r"(?<!chua )(?<!khong )\b(?:on|yen|binh yen|an toan|khoe|tinh|tinh lai|do)"
            r"(?: (?:ca|het|lai|hon|nhieu))* roi\b|\bkhong (?:con )?sao(?: (?:ca|nua|roi|dau|het))+"
            r"|\b(?:tim|kiem|gap|thay)(?: \w+)? (?:thay|duoc|ra)(?: \w+){0,2} roi\b"
            r"|\b(?<!chua )(?:ve|ve nha|ve toi nha) roi\b|\bdap (?:duoc |tat |xong )+"
            r"|\btat (?:lua )?roi\b|\bcong an (?:toi|den|bat|dua)(?: \w+){0,3} roi\b"
            r"|\b(?:no|ho|bon no|ong ay|chong em|chung no) (?:bo )?di (?:mat |khoi )?roi\b"
            r"|\b(?:it is|it s|we are|i am) (?:over|safe|ok|fine)\b"
        ),
    ),
    ("over.hunted", re.compile(r"\b(?:het|qua) roi\b")),
)


def situation(text: str, kind: str) -> str:
    """What `text` says in a danger of `kind` (`flows.parsing.danger`), "" for nothing special."""
    typed = words(text[:400])[:_MAX_WORDS]
    forms = [written_out(each) for each in readings(typed)]
    name = next((name for name, rule in _SITUATIONS if any(map(rule.search, forms))), "")
    if name == "over.hunted":
        return "over" if kind not in _BODILY else ""
    if name == "late":
        return _LATER.get(kind, "busy")
    return "" if name in _NOT_IN.get(kind, ()) else name


_LATER = {"medical": "late", "beside": "late", "despair": ""}
"""What is answered where help does not come; the hunted hear whom else to call."""
_NOT_IN = {
    "medical": ("safe", "quiet", "hurt"),
    "beside": ("safe", "quiet"),
    "despair": ("safe", "quiet"),
}
