"""What the real police or bank did or said to a resident who went to them.

`advice_of` names the advice of `flows.topics.advices` that fits. A scammer who plays police or bank
wants something of the resident: money moved, a code, silence. Most rows therefore do not count in a
text that says so (`_CHEAT`); those of `_SURE` always count. The rules read the forms of
`flows.parsing.intent.readings`.
"""

from __future__ import annotations

from flows.patterns import Pattern, Table, likely

_BANK = r"(?:ngan hang|\w+bank|bidv|vcb|mb|quay giao dich|quay)"
_POLICE = (
    r"(?:cong an(?: (?:xa|huyen|tinh|phuong|thi tran|dia phuong|o (?:xa|huyen)))?"
    r"|ca xa|canh sat|113|truc ban|dieu tra vien|don cong an|tru so)"
)
_SAYS = r"(?:noi|bao|keu|tra loi|hoi|hen|kieu|bieu|dan|giai thich|yeu cau|bat|doi|ghi)"
_ME = r"(?:toi|tui|em|con|minh|chau|tau|me|ba|bo|vo|chong|nha|chi|anh)"
_CHEAT = Pattern(
    r"\b(?:so (?:la|do|kia)|goi (?:dien|video|toi|tui|den|cho|vao)|co nguoi|nguoi ta|xung|tu xung"
    r"|gia danh|qua (?:dien thoai|mang|zalo|video)|zalo|link|app|otp"
    r"|chuyen (?:tien|khoan|het|vao|sang|MONEY)|rut (?:het|tien|MONEY)|(?:nop|dong|gui"
    r"|dua) (?:tien|phi|MONEY)|nghi pham"
    r"|ma tuy|rua tien|lenh bat|bat giam|bi mat|khong duoc noi|lien quan|neu khong"
    r"|doc ma (?!nen))\b"
)
"""Somebody called the writer, or wants something of them: it may be a scammer."""
_WENT = (
    rf"\b(?:ra|len|toi|den|qua|vo|gap|goi|bao(?! (?:gio|lau|nhieu))|trinh bao|khai bao|nop don"
    rf"|nho)(?: \w+){{0,3}}? {_POLICE}\b"
)
"""The writer went to the police, or called them."""
_REFUSED = (
    r"(?:(?:khong|chua|chang)(?: (?:co|du|ro|the|phai|chiu|duoc|la))*(?: (?:chung cu|bang chung"
    r"|bien lai|lua|toi pham|pham toi|nhan(?! (?:cuoc|dien|tin|qua|hang|tien))|nhan don|thu ly"
    r"|giai quyet|xu ly|xu|dieu tra|khoi to"
    r"|lam|giup|bat duoc|can thiep|thay|tra loi|tin|ket qua|vu an|dau hieu))\b"
    r"|tu nguyen|dan su|nho qua|it qua|nho lam|tien nho|len (?:tinh|huyen)|ve nha|ve cho|ve doi"
    r"|(?:cho|doi)(?: \w+){0,2}? (?:tin|ket qua|dieu tra|xac minh|bao lau|di)\b|ve$|doi$|cho$)"
)
_ROWS: tuple[tuple[str, Pattern], ...] = (
    (  # "the bank says I read the code out, so it is not liable", "only with a court's order"
        "bank_cant",
        Pattern(
            rf"^(?!.*\bneu\b).*\b{_BANK}\b(?: \w+){{0,4}}? {_SAYS}\b.*"
            r"\b(?:khong(?: (?:chiu|co|phai))* (?:trach nhiem|loi (?:cua )?(?:ho|ngan hang))"
            r"|khong(?: \w+)? (?:hoan|den|boi thuong|giai quyet|can thiep|thu hoi duoc|lay lai duoc"
            r"|giup duoc|lam gi duoc)|(?:lenh|quyet dinh|ban an)(?: \w+)? toa|toa an moi"
            r"|(?:loi|tai|do) (?:toi|tui|em|minh)|toi tu (?:chuyen|doc))\b"
        ),
    ),
    (
        "bank_paper",
        Pattern(
            rf"\b{_BANK}\b(?: \w+){{0,3}}? {_SAYS}\b(?: \w+){{0,4}}? (?:giay(?: \w+){{0,3}}? "
            rf"{_POLICE}|(?:qua|ra|len|toi|den|bao) {_POLICE})\b"
            rf"|\b(?:goi|ra|len|toi|hoi|bao)(?: \w+){{0,2}}? {_BANK}\b(?: \w+){{0,3}}?"
            rf" (?:ho|nhan vien|{_BANK})(?: \w+){{0,2}}? {_SAYS}\b(?: \w+){{0,4}}? {_POLICE}\b"
            rf"|\b{_BANK}\b.*\b(?:phong toa|khoa|chan|giu)(?: (?:lai|duoc|roi))* (?:tai khoan|tk"
            rf"|tien"
            r"|so tien)(?: cua)? (?:nguoi nhan|no|ho|ben kia|ke lua|thang do|do)\b"
            rf"|\b{_BANK}\b(?: \w+){{0,3}}? {_SAYS}\b(?: \w+){{0,2}}? (?:tai khoan|tk)(?: cua)?"
            r" (?:no|ho|nguoi nhan|ke lua)(?: \w+)? con\b"
        ),
    ),
    (  # The police send the writer to the bank: at the counter no scammer can interfere.
        "bank_step",
        Pattern(
            rf"\b{_POLICE}\b(?: \w+){{0,3}}? {_SAYS}\b(?: \w+){{0,3}}? (?:ra|len|toi|den|qua|goi)"
            rf" {_BANK}\b(?: (?:xin|lay|in|khoa|hoi|lam|de|sao ke|giay|to|ban|bien|xac nhan)\b|$)"
        ),
    ),
    (
        "bank_waits",
        Pattern(
            rf"\b{_BANK}\b(?: \w+){{0,2}}? {_SAYS}\b(?: \w+){{0,3}}? (?:cho|doi)?(?: \w+)?"
            r" ?(?:\d+|vai|may|mot|hai|ba|bay|muoi)(?: den \d+)? (?:ngay|tuan|tieng|hom|gio)\b"
            rf"|\b(?:goi|ra|bao|nho)(?: (?:duoc|cho|toi|ra|vo))* {_BANK}(?: \w+)?"
            r" (?:khoa|chan)(?: (?:the|tai khoan|tk|duoc|giup|het|lai|cho|toi))* (?:xong|roi)\b"
        ),
    ),
    (
        "bank_busy",
        Pattern(
            rf"\b(?:goi|ra|toi)(?: \w+){{0,2}}? {_BANK}\b.*\b{_BANK}\b(?: \w+){{0,3}}? (?:dong cua"
            r"|nghi|khong lam)\b"
        ),
    ),
    (
        "summoned",
        Pattern(
            rf"\b{_POLICE}\b(?: \w+){{0,2}}? (?:keu|moi|bao|nhan)(?: {_ME})? (?:len|ra|toi|den"
            rf"|xuong)"
            r"\b.*\b(?:vu|bi lua|to cao|don|trinh bao|loi khai|ke lua|khai)\b"
        ),
    ),
    (
        "named",
        Pattern(
            r"^(?!.*\b(?:goi|zalo|video)\b).*\b(?:mo|lap|dung ten)(?: \w+)? (?:tai khoan|tk"
            r"|sim)\b.*\bcong an(?: \w+)? (?:moi|keu|nhan|gui giay)\b"
        ),
    ),
    (  # No scammer who plays the police says this.
        "police_sure",
        Pattern(
            rf"\b{_POLICE}\b(?: \w+){{0,2}}? {_SAYS}\b.*\b(?:(?:la|thi|nen|do)(?: \w+)? tu nguyen"
            r"|tu nguyen (?:chuyen|dua|gui)|dan su|(?:khong|chua)(?: (?:co|du|ro))+ (?:chung cu"
            r"|bang chung))\b"
        ),
    ),
    (
        "complaint_how",
        Pattern(
            rf"\b{_POLICE}\b(?: \w+){{0,2}}? (?:hoi|doi|can|keu)\b(?: \w+){{0,4}}? (?:bien lai"
            r"|chung cu|bang chung|giay to|tin nhan)\b.*\b(?:khong|chua|mat|het|xoa)\b"
        ),
    ),
    (
        "police_refuse",
        Pattern(
            rf"{_WENT}(?: \w+){{0,5}}? (?:chua|khong|chang)(?: (?:thay|co|ai))+"
            r" (?:goi|tra loi|tra|lam|giai quyet|gi|ai|tin|ket qua|bao)\b"
            rf"|{_WENT}.*\b(?:ho|{_POLICE}|roi|ma|chua|khong)\b.*{_REFUSED}"
            rf"|^{_POLICE}\b(?: \w+){{0,2}}? {_SAYS}\b.*\b{_REFUSED}"
            rf"|{_WENT}.*\b{_POLICE}\b(?: \w+){{0,2}}? {_SAYS}\b.*\b(?:len|qua|ve|ra) (?:tinh|huyen"
            r"|xa|noi)\b"
            rf"|\b{_ME}(?: \w+){{0,2}}? nop don\b.*\b(?:lam gi|lam sao|sao nua|phai lam|chua thay"
            r"|bao lau)\b"
        ),
    ),
    (
        "recover_offer",
        Pattern(
            r"\b(?:ke lua|thang lua|bon lua|nguoi lua|ke gian)\b.*\b(?:tra|hoan|lay)(?: lai)?"
            r"(?: \w+)? (?:tien|MONEY)\b.*\b(?:dong|nop|chuyen|gui|phi|thue)\b"
        ),
    ),
)
_SURE = frozenset(("bank_cant", "recover_offer", "police_sure", "named"))
"""Rows with words that no scammer who plays an office says: they count beside `_CHEAT` too."""
_ADVICE = {"police_sure": "police_refuse", "named": "summoned"}
"""The name of the advice for a row, if the names differ."""
_OF_ROWS = Table(_ROWS)


def advice_of(forms: tuple[str, ...]) -> str:
    """The advice for a resident who went to the police or the bank; "" for none."""
    for name, rule in likely(_OF_ROWS, forms):
        is_told = any(map(rule.search, forms))
        if is_told and (name in _SURE or not any(map(_CHEAT.search, forms))):
            return _ADVICE.get(name, name)
    return ""


_OFFICES = Pattern(
    rf"{_WENT}|\b{_POLICE}(?: \w+){{0,2}}? (?:noi|bao|keu|tra loi|hoi|hen)\b"
    r"|\b(?:ngan hang|toa|kien|luat su|nop don|nhan tien|tra tien)\b"
)
_OF_US = Pattern(
    r"\b(?:o day|ben nay|ben (?:may|ban)|cho (?:may|ban)|so nay|8041|tin bao|ma (?:so|bao)|tt)\b"
)


def is_of_office(forms: tuple[str, ...]) -> bool:
    """Whether it asks for a result at an office, and not for that of a report to us."""
    return any(map(_OFFICES.search, forms)) and not any(map(_OF_US.search, forms))
