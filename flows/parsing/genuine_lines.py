"""A question for the true number of an office or a firm, and which one is meant. The words are
folded, short ones written out."""

from __future__ import annotations

import re

from flows.patterns import Pattern

_WORD = r"(?:so dien thoai|sdt|so|tong dai|hotline|duong day nong|cskh|number|line)"
_FILL = (
    r"(?: (?:so|dien thoai|that|thiet|chinh thuc|chinh xac|dung|tong dai|hotline|cua|truc|truc ban"
    r"|ban"
    r"|ben|cskh|goi|khan|lien he|lien lac|cham soc|khach hang|of|for|the|real|ngan hang))*"
)
FAMILIES: tuple[tuple[str, str], ...] = (
    ("policy", r"(?:ngan hang |nh )?chinh sach(?: xa hoi)?|nhcsxh|vbsp"),
    ("police", r"cong an(?: \w+){0,5}?|truc ban|police"),
    ("electricity", r"dien luc|cong ty dien|nganh dien|evn\w*|power company"),
    ("telecom", r"viettel|vina|vinaphone|mobi|mobifone|vnpt|vietnamobile|nha mang"),
    ("insurance", r"bao hiem(?: xa hoi| y te)?|bhxh|bhyt|vssid"),
    (
        "none",
        r"buu dien|vnpost|nha may nuoc|cap nuoc|nuoc sach|ubnd|uy ban|xa|huyen|phuong|tinh|benh "
        r"vien"
        r"|tram y te|trung tam y te|toa an|vien kiem sat|truong|thue|co quan thue|chi cuc thue"
        r"|hai quan"
        r"|shopee|lazada|tiki|tiktok|zalo|facebook|vneid|dich vu cong|ghtk|ghn|spx|shipper|san bay"
        r"|ben xe"
        r"|kho bac|quan ly thi truong|so y te|bo y te|bo cong an|csgt|hoi phu nu|phong giao duc",
    ),
)
"""The end of the answer's key by the office or firm that is asked about."""
_BODY = rf"(?:{'|'.join(pattern for _, pattern in FAMILIES)})"
_ASKED = (
    r"(?: \w+){0,5}? ?(?:la gi|la so may|so may|la may|bao nhieu|so nao|la so nao|la so gi|nao|o "
    r"dau"
    r"|la sao|sao)(?: (?:vay|a|ha|the|nhi|a ban|ad|em|anh|chi))*"
)
_NO_TALE = (
    r"(?!.*\b(?:doi|nhan|keu|bao|noi|gui|moi|chuyen|nay|do|goi|bi|khoa|cat|phai|khong|bat|ban|vay"
    r"|muon"
    r"|cua toi|cua em)\b(?! *$))"
)
"""A few words that name a number and tell nothing of it."""
_GENUINE = Pattern(
    r"^(?!.*\d{4})(?!.*\b(?:xung|gia danh|gia(?! (?:nghia|lai|dinh))|lua|no|ho|mat tien|bi|la "
    r"(?:ai|cua ai)|otp|chuyen "
    r"khoan"
    r"|link|ghi so|bao so|to cao|goi (?:toi|em|cho|hoai|den|tui))\b)(?:"
    rf".*\b(?:cho|xin|kiem|tim|can|hoi|biet|muon|lay|co|kiem giup|tim giup)\b(?: "
    rf"\w+){{0,3}}? {_WORD}"
    rf"{_FILL} {_BODY}\b(?: \w+){{0,6}}"
    rf"|(?:\w+ ){{0,3}}?{_WORD}{_FILL} {_BODY}\b{_ASKED}"
    rf"|(?:\w+ ){{0,4}}?{_BODY}(?: \w+){{0,3}}? (?:goi |tong dai |hotline )?so (?:may|nao|bao "
    rf"nhieu)"
    r"(?: \w+){0,3}"
    rf"|(?:what|which)(?: \w+){{0,3}} {_WORD}{_FILL} {_BODY}\b(?: \w+){{0,4}}"
    rf"|{_NO_TALE}(?:\w+ ){{0,3}}?{_WORD}{_FILL} {_BODY}\b(?: \w+){{0,5}}"
    r")$"
)


def asks_for_line(plain: str) -> bool:
    """Whether the true number of an office or a firm is asked for, and none is given."""
    return _GENUINE.match(plain) is not None


def whose(plain: str) -> str:
    """The office or firm: a name of `FAMILIES`."""
    matching = (name for name, pattern in FAMILIES if re.search(rf"\b(?:{pattern})\b", plain))
    return next(matching, "none")
