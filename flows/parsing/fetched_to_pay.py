"""One of the family, often old, is on the way to a bank for somebody who called, or is about to be
fetched; the writer is elsewhere. The bank must be reached before them.

The words are folded, Telex undone, short ones written out.
"""

from __future__ import annotations

from flows.patterns import Pattern

_ELDER = Pattern(
    r"\b(?:(?:me chong|me vo|bo chong|bo vo|ba noi|ba ngoai|ong noi|ong ngoai|me|cha|ami|ama|aduon)"
    r"(?: (?:toi|tui|em|minh|con|chau|gia))?"
    r"|(?:ma|bo|chu|bac|co|di|cau|mo|ong|ba|noi|ngoai|vo|chong|chi|anh)(?:(?: (?:toi|tui|em|minh"
    r"|con|chau|hai|ba|tu|ruot|hang xom|ho)\b)+|(?= \d\d ?(?:t|tuoi)\b)))\b"
    r"(?! (?:bao|keu|noi la|la|voi|va)\b)"
)
_SOMEBODY = Pattern(
    r"\b(?:co )?(?:dua|nguoi|thang|ai|so la|no|ho|tui no|nguoi ta|may nguoi"
    r"|nguoi goi)\b(?: \w+){0,5}?"
    r" (?:hen|keu|bao|bieu|xui|ru|goi|dat|thue|dan|doa|bat|dua xe|cho xe)\b"
    r"|\b(?:bi|duoc) (?:ai|(?:ke |dua )?(?:cong an |can bo )?(?:gia|lua dao)|no|nguoi ta"
    r"|nguoi goi|nguoi la|ho) (?:\w+ )?(?:goi|xui|bieu|keu|bao"
    r"|doa|hen)\b"
    r"|\b(?:nghe|noi chuyen|om|tro chuyen|noi)(?: \w+){0,3}? (?:dien thoai|dt|may|voi ai|len lut"
    r"|phong kin|suot|trong phong)\b(?! (?:voi|cua) (?:@|me|ba|bo|vo|chong|(?:con|chau|chi"
    r"|anh|em|co|di|chu) (?:gai|trai|toi|ruot|dau|re|hai|ba|tu|ut))\b)"
    r"|\b(?:giau|len|len lut|kin|phong kin|bi mat)\b(?=.*\bdien thoai\b)"
    r"|\b(?:xung|gia|tu xung) (?:la )?(?:cong an|can bo|bo doi|kiem sat|toa an|ngan hang)\b"
    r"|\b(?:cong an|can bo)(?: \w+){0,2}? hen\b"
    r"|\bcho (?:vien kiem sat|cong an|toa an|can bo|no|ho|thang|bon)\b"
)
_PLACE = (
    r"(?:ngan hang|agribank|vietcombank|vietinbank|vietin|bidv|sacombank|\w+bank|buu dien|atm|cay"
    r" atm|phong giao dich|tiem vang|quay)"
)
_GOES = Pattern(
    rf"@(?! (?:keu|bao|nho)\b)(?: (?!(?:cho toi|cho em|da (?:ve|thoi))\b)[\w.,]+){{0,16}}?"
    rf" (?:(?:ra|den|toi|di|len|vo|vao|chac)(?: \w+){{0,3}}? {_PLACE}|o (?:quay|cay atm|atm)"
    rf"|di(?: \w+){{0,3}}? (?:rut|nop|gui"
    r"|chuyen|dua)(?: \w+)? (?:tien|so|het|vang)|rut (?:so|het|tien)"
    r"|(?:cam|lay|mang|om|xach)(?: \w+)? (?:so tiet kiem|so do|vang|the))\b"
    rf"|@(?: \w+){{0,6}}? (?:dem|cam|mang|om|xach|gom)(?: \w+)? vang(?: \w+)? (?:ra|di|len)"
    r" (?:tiem|ban|cam)\b(?!.* cho (?:no|ho)\b)"
    rf"|\b(?:ruoc|don|cho|dua)(?: \w+)? @(?: \w+)? (?:di|ra|den|len)(?: \w+){{0,2}}? (?:{_PLACE}"
    rf"|rut|nop"
    r"|gui|chuyen)\b"
)
_SOON = Pattern(
    r"\b(?:vua|moi|dang|tren duong|sap|hen|lat nua|chut nua|chieu nay|sang mai|toi nay|mai"
    r"|ra khoi nha"
    r"|leo xe|dap xe|xe om|taxi|grab|di mat|roi|ruoc|don|\d+ ?(?:h|gio)\d*|khong bat may"
    r"|khong nghe may|khong mang dien thoai|khong co dien thoai)\b"
)
_OWN = Pattern(
    r"\b(?:toi|tui|em|minh|con|chau)(?: (?:dang|vua|moi|sap|phai|tinh|da|cung|voi|va|@))*"
    rf" (?:o|di|ra|den|len|vo|dung|rut)(?: \w+){{0,3}}? {_PLACE}\b"
)
"""The writer is there."""
_OTHER = Pattern(
    r"\b(?:benh vien|kham|cuoi|dam|du lich|luong huu|tro cap|hoc phi|phan bon|sua (?:xe|nha)"
    r"|mua (?:phan|do|gao|thuoc)"
    r"|mo so|lam dau|ngoi (?:cho|doi)|hom qua|hom truoc|tuan truoc|suyt|ve (?:nha )?roi"
    r"|da (?:cup|chan|can|giu)|(?:dat|keo|loi|ap giai) (?:\w+ )?(?:len|di|ra)"
    r"|dang (?:nghe|noi chuyen|cam may|giu may))\b"
)
_GONE_ALREADY = Pattern(
    r"\b(?:(?:rut|chuyen|nop|dua|gui)(?: \w+){0,4}? (?:MONEY|cho (?:no|ho)) (?:roi|mat)"
    r"|(?:da|lo|vua|moi) (?:rut|chuyen|nop|gui|dua)(?: \w+){0,4}? (?:roi|xong|mat|MONEY)"
    r"|(?:rut|chuyen|nop|dua|gui)(?: \w+){0,5}? (?:roi thi|xong|mat roi))\b"
)
_PAYS_MORE = Pattern(r"\b(?:rut|chuyen|nop|gui|dua)(?: \w+){0,2}? (?:them|nua|tiep)\b")
"""More is to be paid than what is gone."""


def is_fetched_to_pay(plain: str) -> bool:
    """Whether one of theirs goes to a bank for a stranger, and the writer is not there."""
    if _OTHER.search(plain) or (_GONE_ALREADY.search(plain) and not _PAYS_MORE.search(plain)):
        return False
    marked = _ELDER.sub("@", plain)
    if "@" not in marked or _OWN.search(marked):
        return False
    return all(rule.search(marked) for rule in (_GOES, _SOMEBODY, _SOON))
