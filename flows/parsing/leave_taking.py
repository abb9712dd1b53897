"""Somebody takes leave of their family, or withdraws into themselves after a loss or blackmail.

They may be near death: who is gone is searched for, who is at home is not left alone; the bank
comes after that. Folded, Telex undone, short words written out.
"""

from __future__ import annotations

from typing import Literal

from flows.patterns import Pattern

_ONE = (
    r"(?:(?:me|ma|ba xa|ong xa|ba noi|ba ngoai|ong noi|ong ngoai|ba|bo|vo|chong|cha|ong|ami|ama"
    r"|aduon)"
    r"(?: (?:toi|tui|em|minh|chau|con|no|lon|nho))?|(?:noi|ngoai) (?:toi|tui|em|minh)|(?:anh|chi"
    r"|em|con|chau|co|chu|di|cau|bac|ban)(?: (?:gai|trai|dau|re|hai|ba|tu|ut|be|ho|cung)){0,2}"
    r" (?:toi|tui|em|minh|no|gai|trai|hai|ut|lop|con|ay)|(?:thang|con) (?:con|em|chau|be|ut|nho)"
    r"|em be)"
)
_ENTRUSTS = (
    r"(?:(?:nho|nhan|dan|gui|giao|bao|noi)(?: \w+){0,4}? (?:nuoi|cham(?: soc)?|lo cho|trong nom"
    r"|thay (?:toi|em|anh|chi|me|bo))(?: \w+){0,2}? (?:con|may dua|dua nho|be|chau|cac con)\b"
    r"|(?:nho|nhan|dan|gui|giao)(?: \w+){0,4}? (?:nuoi|cham(?: soc)?|lo cho|trong nom)"
    r"(?: \w+){0,2}? (?:me|cha|em|ba me|bo me)\b)"
)
_FOR_GOOD = (
    r"\b(?:tu biet|vinh biet|loi cuoi|lan cuoi|tuyet menh|kiep sau|dung (?:di )?(?:tim|kiem)"
    r"|khong (?:bao gio )?ve nua|o lai (?:manh khoe|manh gioi)|di (?:that )?xa)\b"
)
_FAREWELL = (
    rf"(?:{_ENTRUSTS}|\bxin loi(?: \w+)? (?:ca nha|vo con|ba me|bo me|cha me|me cha|me|ba|bo|chong"
    rf"|vo|con|cac con|anh chi|moi nguoi|gia dinh)\b|{_FOR_GOOD}"
    r"|\b(?:tam biet|dung buon|dung trach)\b)"
)
_NOTE = r"\b(?:(?:de|bo|gui|dan|kep) lai|viet|ghi|nhan|nhan tin|dan lai|dan do|nhan lai|nhan bao)\b"
_GONE = (
    r"(?:di dau|di mat|bo di|di roi|di luon|di khong noi|ra khoi nha|mat tich|bien mat"
    r"|khong (?:thay|ve|lien lac|nghe may|ai biet)|chua (?:thay )?ve|goi (?:khong|hoai)"
    r"|(?:bo|di) (?:ra|len|vo) (?:ray|rung|ho|song|suoi|choi)|di tu (?:khuya|toi|dem|sang"
    r"|hom qua|trua|chieu))"
)
_SUM = r"(?:\w+ )?\d[\d.,]* ?(?:tr\w{0,2}|trieu|ty|cu|cay|chi|k|ngan)"
_LOSS = (
    r"(?:bi (?:\w+ )?(?:lua|gat|hack|tong tien|boc phot|tung (?:anh|hinh|clip)|(?:doa|gheo|ghep)"
    r"(?: \w+)? (?:anh|hinh|clip))|doa (?:\w+ )?(?:tung|dang)|tong tien|mat (?:het|sach|trang|tien"
    rf"|vang|{_SUM})|het sach|no (?:nan|{_SUM})|vo no|thua (?:\w+ )?(?:bac|bai|tai xiu|do|{_SUM})"
    r"|tien ao|chuyen (?:\w+ ){0,3}?cho no|sach tien)"
)
_WORDS_LEFT = Pattern(
    rf"^(?=.*\b{_ONE}\b.*?{_NOTE})(?:(?=.*{_FAREWELL})(?=.*\b{_GONE}\b)"
    rf"|(?=.*{_FOR_GOOD})(?=.*\b(?:tat|khoa) may\b))"
)
_THINGS_LEFT = Pattern(
    rf"^(?=.*\b{_LOSS}\b)(?=.*\b{_ONE}\b(?: \w+){{0,7}}?"
    r" (?:de lai|bo lai|gui (?:het|lai)|giao het|vut lai)(?: \w+){0,3}?"
    r" (?:thu|giay|nhan|(?<!so )dien thoai|bop|vi|nhan cuoi|tien bac|chia khoa)\b)"
    rf"(?=.*\b{_GONE}\b)"
)
_ONE_LEFT = Pattern(
    rf"^(?=.*\b{_LOSS}\b)(?=.*\b{_ONE}\b(?: \w+){{0,3}}? (?:de lai|viet|ghi)(?: \w+){{0,3}}?"
    r" (?:thu|giay)\b)(?=.*\b(?:dung (?:di )?(?:tim|kiem)|khong ve nua|di day)\b)"
)
_LEAVE_TAKEN = Pattern(
    rf"^(?=.*\b{_LOSS}\b)\b.*\b{_ONE}\b(?: \w+){{0,4}}? {_NOTE}(?: \w+){{0,4}}? ?{_FAREWELL}"
)
_NOT_GONE = Pattern(
    r"\b(?:di (?:lam|cho|hoc|ray|re|choi|nhau|ngan hang|cong an|kham|vien|bo doi|cong tac|cong"
    r" trinh|nuoc ngoai)|(?:da|moi|vua) (?:ve|tim thay|gap)|ve (?:nha )?roi|tim (?:thay|duoc) roi"
    r"|chuyen (?:truong|lop)|vi (?:ve|di|den|toi) (?:tre|muon)"
    r"|shipper|giao hang|phim|truyen|nam ngoai|hoi xua|quy khach)\b"
)


def is_gone_with_words(plain: str) -> bool:
    """Whether one of theirs left words or things, and is gone."""
    if _NOT_GONE.search(plain):
        return False
    return any(rule.search(plain) for rule in (_WORDS_LEFT, _THINGS_LEFT, _ONE_LEFT))


_WALL = r"quay (?:mat |lung )?(?:vo|vao|ra) (?:\w+ )?(?:vach|tuong|phen|goc)"
_STRONG = (
    rf"(?:{_WALL}|bo an(?: bo (?:ngu|uong))?|nhu (?:nguoi )?mat hon|nhu cai xac|khong noi khong"
    r" rang|(?:khong|chang|chua)(?: \w+)? noi(?: \w+)? (?:mot |cau |loi |tieng )+(?:nao|gi|het)?"
    r"|(?:khong|chang) (?:them |chiu )?(?:noi chuyen|noi gi|noi nang|tra loi"
    r"|hoi han) (?:\w+ )?(?:ai"
    r"|nua|het|gi)|ngoi thu lu|(?:khoa|chot|nhot)(?: \w+){0,2}? trong (?:phong|buong)"
    r"|khong (?:chiu |dam )?ra khoi (?:phong|buong|giuong|nha))"
)
_NO_FOOD = (
    r"(?:(?:khong|chang|bo|nhin)(?: (?:chiu|them|thiet|dam))? an(?: uong| com| gi)*(?! nam| an)"
    r"|com (?:\w+ )?(?:khong|chang) an)"
)
_WEAK = (
    rf"(?:{_NO_FOOD}|khong (?:chiu )?ngu|(?:khong|chang)(?: \w+)?"
    r" noi(?! (?:no|ho|that|cho (?:no|ho)))|khong tra loi|nam (?:li|lien|im|mot cho)"
    r"|(?:cu|chi) (?:ngoi )?(?:khoc|nhin)|khoc (?:hoai|mai|suot)|tram cam|ngoi im|ngoi do dan)"
)
_STRONG_SIGN, _WEAK_SIGN, _LOST = (
    Pattern(rf"\b{_STRONG}(?!\w)"), Pattern(rf"\b{_WEAK}\b"), Pattern(rf"\b{_LOSS}\b"),
)  # fmt: skip
_SHUT_IN = Pattern(
    rf"\b(?:{_WALL}|bo an|nhu (?:nguoi )?mat hon)\b"
    rf"|\b{_NO_FOOD}\b(?: \w+){{0,4}}? {_WEAK}\b|\b{_WEAK}\b(?: \w+){{0,4}}? {_NO_FOOD}\b"
)
"""A sign that is enough, or two of which one is that they do not eat."""
_KIN_SILENT = Pattern(
    rf"\b(?:{_ONE}|chi|me|ma|ba|bo|vo|chong|anh|ong|chau|no|noi|ngoai)(?: \w+){{0,5}}?"
    rf" (?:{_STRONG}|{_WEAK})"
)
_WRITER = Pattern(
    r"(?<!\bbo )(?<!\bme )(?<!\bma )(?<!\bba )(?<!\bvo )(?<!chong )(?<!\bcon )(?<!\bem )"
    r"(?<!\bchi )(?<!\banh )(?<!\bong )(?<!\bnoi )(?<!ngoai )"
    rf"\b(?:toi|tui|minh)(?: (?:cung|gio|da|chi|cu|thi|hom nay|may ngay nay))*"
    rf" (?:{_STRONG}|{_WEAK})"
)
_NOBODY = Pattern(
    r"\b(?:cho|meo|heo|ga|con bo) (?:toi|nha|con)? ?(?:nam|bo an|khong an)|\bmua (?:\w+ )?(?:thuoc"
    r"|men|sua|siro|com)\b|\bshop\b"
)


_RUNS_AWAY = Pattern(
    r"^(?!.*\b(?:neu|(?:con|em|chau|vo|chong|me|bo|ba) (?:toi|tui|em|gai|trai)|di lam|di hoc"
    r"|nghi le|tet|mot minh|duong(?! (?:nao|lui|cung))|khuya|so (?:cho|ma)|danh|giet"
    r"|chem)\b)(?=.*\b(?:so|nhuc|xau ho|mac co|buon"
    r"|chui|mat mat)\b)"
    r".*\b(?:toi|tui|em|minh|con|chau)(?: (?:chac|se|thoi|dang|da))*"
    r" (?:khong (?:dam |muon |the )?ve(?: nha)? nua|bo (?:nha )?di (?:luon|that xa)"
    r"|khong dam ve nha)\b"
)
"""The writer is about to leave home for shame or fear."""


def takes_leave(plain: str) -> Literal["", "missing", "beside", "despair"]:
    """``missing``: one of theirs is gone with a farewell. ``beside``: one of theirs says farewell
    or withdraws, and is still there. ``despair``: the writer does."""
    if is_gone_with_words(plain):
        return "missing"
    if _RUNS_AWAY.search(plain):
        return "despair"
    if _NOBODY.search(plain):
        return ""
    if _LEAVE_TAKEN.search(plain) and not _NOT_GONE.search(plain):
        return "beside"
    signs = _STRONG_SIGN.search(plain) and _WEAK_SIGN.search(plain)
    if not _LOST.search(plain) or not (signs or _SHUT_IN.search(plain)):
        return ""
    if _WRITER.search(plain):
        return "despair"
    return "beside" if _KIN_SILENT.search(plain) else ""
