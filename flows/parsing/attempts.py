"""Things that somebody wanted of a resident and that did not happen: a refusal, an order that is
only repeated, money that came in, a face that was seen. None of it is a loss, whatever words it
shares with one.

The words are folded, Telex undone, short ones written out, sums ``MONEY``.
"""

from __future__ import annotations

from functools import lru_cache

from flows.patterns import Pattern
from flows.text import MEMO

_I = r"(?:toi|tui|em|con|chau|minh|me|ba|bo|vo|chong|ong|anh|chi|co|bac|nha toi)"
_WANTS = r"(?:bieu|biu|kiu|bao|keu|doi|bat|yeu cau|ep|nho|xin|ru|moi|dan|giuc|xui|huong dan|du|noi)"
_ACT = (
    r"(?:cai|tai|bam|mo|quet|chuyen khoan|chuyen|gui|nop|nap|dong|coc|dat coc|doc|dua|khai|nhap"
    r"|cung cap|cho|mua|ky|thanh toan|tra|dang nhap)"
)
_REFUSES = (
    r"(?:(?:chui|mang|la|nat|vac|quat)(?: (?:cho|no|ho|lai|mot tran|tran|luon|vao mat|ho vao"
    r" mat)){0,4}"
    r"|cup(?: may)?|tat may|dap may|tu choi|chan(?: so| luon| no| may)?|im luon|bo di|lo di|ke no"
    r"|bo qua|xoa (?:tin|luon)|lo no|bo ve|duoi (?:no |ho )?(?:di|ve)"
    r"|(?:khong|chang|dau co|dau|hong|chua)(?: co| he| dam| chiu| them| muon)*"
    rf" (?:nghe|lam|tin|{_ACT}|dong y|vao|theo|lay|nhan|dat|mua))"
)
_REFUSED = Pattern(
    rf"\b{_WANTS}\b.*\b{_ACT}\b.*?(?:\b{_I}(?: \w+){{0,2}}? |\b(?:nen|roi|ma|thi|la) |^){_REFUSES}"
    r"(?: \w+){0,8}$"
)
"""They wanted an act, and at last it was refused."""
_DONE_FIRST = Pattern(
    rf"\b(?:{_I} |^)(?:da |lo |tro |vua |moi |cung )+{_ACT}\b"
    rf"|(?<!xai )(?<!dung )\b(?:lo|tro) (?:\w+ )?{_ACT}\b"
    rf"|\b{_I} {_ACT}(?: (?:cho|no|ho|het|ma|theo|luon|tien|MONEY)){{0,4}} (?:roi|xong|mat)\b"
    rf"(?! (?:cup|tat|chui|khong))"
)
"""Something was done before it."""
_OBEYED = Pattern(
    # "no bao toi chuyen tien, toi chuyen 5 trieu roi cup may": the same deed, or a sum
    rf"\b{_WANTS}\b(?: \w+){{0,5}}? (?P<deed>{_ACT})\b(?: \w+){{0,8}}?"
    rf" (?<!keu )(?<!bao )(?<!bat )(?<!doi )(?<!bieu )(?<!biu )(?<!kiu )(?<!noi )(?<!cau )(?<!ep )"
    rf"{_I} (?:(?:lien|cung|tin|lam theo|nghe loi) )*(?:(?P=deed)\b(?! (?:may|loi|loa|so lai))"
    r"|(?:chuyen|chuyen khoan|nop|nap|gui|dong|coc)(?= (?:\w+ ){0,3}?MONEY\b))"
    r"(?: (?!(?:khong|chua|dau|sai|bay|dai|gia)\b)\w+){0,6}? (?:roi|xong|mat)\b"
)
"""The order was followed before the resident hung up."""
_ORDER = Pattern(
    rf"\b{_WANTS}(?: (?:{_I}|la|rang|phai)){{0,3}}(?: (?!{_WANTS}\b)\w+){{0,9}}? thi "
    rf"(?:phai |cu )?{_ACT}\b"
    rf"|\b(?:bieu|biu|kiu) (?:\w+ )?{_ACT}\b"
)
"""``keu khong co nha thi chuyen khoan``: what is to be done."""
_WANTED = Pattern(rf"\b(?:{_WANTS}|hoi)\b(?: \w+){{0,3}}? {_ACT}\b")
_DONE = Pattern(
    rf"\b(?:da|lo|tro|vua|moi)(?: \w+){{0,2}}? {_ACT}\b|\b{_ACT}(?: \w+){{0,6}}? (?:roi|xong|mat"
    rf"|het)\b"
    r"|\b(?:mat(?! troi)|bi lua|bi tru|bay|sent|paid|gave|lost)\b"
)
_GAINS = Pattern(
    r"\b(?:got|been|was|were|get) (?:\w+ )?paid\b|\bpaid (?:me|him|her|us|my)\b|\breceived\b"
    r"|\b(?:duoc|(?<!loi )(?<!theo )(?<!nghe )(?<!cho )(?<!vao )(?<!qua )(?:no|ho|app(?: do)?"
    r"|ben do))"
    rf" (?:tra|chuyen|gui|nhan|hoan|cong)(?: (?:cho|{_I}|truoc|that|duoc|lai|tien)){{0,4}} MONEY\b"
    r"(?! (?:cho (?:no|ho)|tu (?:tai khoan|the)))"
    r"|\bnhan (?:duoc )?(?:tien )?(?:cong |hoa hong |luong |truoc |ve )*MONEY\b"
    r"|\brut (?:duoc|ra duoc|ve duoc) (?:that |tien )*MONEY\b"
)
"""Money came in."""
_SPENT = Pattern(
    rf"\b{_I}(?: \w+){{0,2}}? (?:nap|nop|chuyen|chuyen khoan|dong|gui|coc|mat|tra|dua)\b"
    r"|(?<!ru )(?<!doi )(?<!keu )(?<!bao )(?<!bat )(?<!phai )\b(?:nap|nop|dong|coc)(?:"
    r" \w+){0,4}? MONEY\b|\b(?:mat|lost|bi lua|lua|sent|deposit\w*)\b"
    r"|\bi paid\b|\bkhong rut duoc\b"
)
_INTENDS = Pattern(
    r"\b(?:no|ho|chung no|bon no|chung|bon) (?:doi|dinh|tinh|hu|doa|noi se) (?:rut|lay|tru|hack"
    r"|chiem)\b(?!.*\b(?:roi|mat|het|xong)\b)"
)
"""They only say that they will take it."""
_DARK = Pattern(
    r"\b(?:troi|duong|nha|xom|doc|ray|rung|dien)?(?: \w+){0,4}? ?den (?:het|ngom"
    r"|hu|kit)\b(?! (?:tien|so|man))(?!.*\b(?:man hinh|may|app|dien thoai)\b)"
)
"""Night has fallen, or the light is out."""
_OR_ELSE = Pattern(
    r"\b(?:MONEY|tien|phi|no)(?: \w+){0,3}? (?:khong|neu khong|chu khong|bang khong)(?: \w+){0,2}?"
    r" (?:thi|la|se|bi) (?:\w+ )?(?:cat|khoa|phat|bat|kien|thu hoi|cup|huy|ngung|tinh|dung|phong"
    r" toa|tich thu"
    r"|truy to|khoi to|lap bien ban|cat dien|cat nuoc)\b"
    r"|\b(?:khong|chang) (?:lam|cung|dua|nop|chuyen|dong|tra|mua|theo|giai)(?: \w+){0,2}?"
    r" (?:thi|la)"
    r" (?:\w+ ){0,2}?(?:chet|bi|gap|mat mang|dau|om|tai|phat|bat|khoa|cat|kien|van han|khong)\b"
)
"""A demand: ``tra 2 trieu lien khong thi cat``."""
_PAID = Pattern(
    rf"\b{_I}(?: \w+){{0,3}}? (?:dong|nop|nap|chuyen|chuyen khoan|gui|dua|tra)"
    r" (?:(?:cho|no|ho) ){0,2}MONEY\b"
)
"""The text says who paid, and how much."""
_CREDIT = Pattern(r"\bgoi lai\b.*\b(?:tru|mat|het|bay|ton)\b.*\b(?:MONEY|tien|cuoc|the cao)\b")
"""A call back took the credit of the telephone, not the money of a bank."""
_BANKED = Pattern(
    r"\b(?:otp|ma|chuyen|chuyen khoan|app|link|ngan hang|lua|trieu|nop|nap|dua|atm|gui)\b"
)
_FACE_SEEN = Pattern(
    r"\b(?:goi video|video call|cuoc goi video|call video|goi zalo|goi hinh)\b(?:"
    r" \w+){0,4}? mat"
    r" (?!toi\b|em\b|con\b|minh\b|chau\b|khau|tien|ma\b|MONEY)\w+"
    r"|\b(?:hinh|mieng|tieng|giong)(?: \w+){0,4}? (?:giat|khong khop|khong giong|do|mo|nhoe|meo)\b"
)
"""Somebody's face was seen in a call: nobody took the writer's."""
_LOST = Pattern(
    r"\b(?:mat|bay|bi lua|bi tru)(?: (?:het|sach|toi))? (?:MONEY|tien)\b|\bbi lua\b"
    rf"|\b{_ACT}(?: \w+){{0,4}}? (?:roi|xong)\b"
)
_FACE_GIVEN = Pattern(
    rf"\b{_I}(?: \w+){{0,2}}? (?:quet|quay|chup|gui|cho|dua|nhay|xoay|chop)\b"
    r"|\b(?:quet|quay|chup|scan) mat\b(?=.*\b(?:roi|xong)\b)|\b(?:lo|da) (?:quet|quay|chup|gui)\b"
)


def is_wanted(plain: str) -> bool:
    """Whether somebody asks for an act that is not done: ``ba hoi coc truoc 20 trieu``."""
    return bool(_WANTED.search(plain)) and not _DONE.search(plain)


def is_dark(plain: str) -> bool:
    """Whether it says that night has fallen, and not that something is gone: ``den het roi``."""
    return bool(_DARK.search(plain)) and not _LOST.search(plain)


@lru_cache(maxsize=MEMO)
def is_undone(plain: str) -> bool:
    """Whether nothing was done or lost, though the words of a loss are there."""
    is_done = _DONE_FIRST.search(plain) or _OBEYED.search(plain)
    if _REFUSED.search(plain) and not is_done:
        return True
    if _ORDER.search(plain) and not _DONE.search(plain):
        return True
    if is_dark(plain):
        return True
    if _INTENDS.search(plain) and not _LOST.search(plain):
        return True
    is_paid = _OBEYED.search(plain) or _LOST.search(plain) or _PAID.search(plain)
    if _OR_ELSE.search(plain) and not is_paid:
        return True
    if _CREDIT.search(plain) and not _BANKED.search(plain):
        return True
    if _GAINS.search(plain) and not _SPENT.search(plain):
        return True
    is_seen = _FACE_SEEN.search(plain) and not _FACE_GIVEN.search(plain)
    return bool(is_seen and not _DONE_FIRST.search(plain) and not _LOST.search(plain))
