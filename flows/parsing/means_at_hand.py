"""Despair after a loss: a wish to die in other words, or shame with a means to die at hand. Life
comes first then, and the bank second.

A farmer has weed killer at home. It counts only beside a loss or shame, and if nobody buys, sells
or sprays it. Folded, Telex undone, short words written out.
"""

from __future__ import annotations

from typing import Literal

from flows.patterns import Pattern

_SUM = r"\d+(?:[.,]\d+)? ?(?:tr\w{0,2}|trieu|ty|cu|k|ngan|nghin|cay)\b"
_PAYS = r"(?:chuyen khoan|chuyen|gui|nop|dong|nap|dua|ck)"
_LOST = Pattern(
    rf"\b{_PAYS}\b(?: (?!neu\b)\w+){{0,6}}? (?:het|sach|roi|mat|luon|xong|cho (?:no|ho|tui no"
    r"|bon no|chung no|thang|con|nguoi ta|ke))\b"
    rf"|\b(?:da|lo|vua|moi) {_PAYS}\b|\bmat (?:\w+ ){{0,3}}?{_SUM}|\bmat (?:het|sach|trang|tien)\b"
    r"|\bbi (?:\w+ ){0,2}?(?:lua|gat|hack)\b(?! doi)|\btrang tay\b|\bhet sach\b|\bvo no\b"
    r"|\b(?:tien|von|vuon|vang)(?: \w+){0,6}? mat (?:het|sach|roi|luon)\b"
    r"|\btan gia\b|\bbay (?:het|sach|mat)\b|\bno (?:nan|ngap|chong chat)\b"
)
_ME = r"(?:toi|tui|em|minh|con|chau|tao)"
_FAMILY = (
    r"(?:vo con|con cai|may dua(?: nho| con)?|gia dinh|ba me|bo me|cha me|ca nha|moi nguoi"
    r"|vo|chong|con|tui nho)"
)
_EASIER = r"(?:do|bot|khoe|nhe|suong|tot|de tho|de song|do kho|roi no)"
_WISH = Pattern(
    rf"\b(?:khong|chang|dau) (?:con )?dang (?:de )?song\b"
    r"|\b(?:khong|chang) (?:con )?muon (?:thuc(?: day)?|ton tai|mo mat|nhin mat troi)\b"
    r"|\b(?:khong|chang) (?:con )?thiet (?:gi|chi|song)(?: \w+)? (?:nua|het)\b"
    r"|\bmuon (?:buong xuoi|buong tay|di luon|ngu luon|bien mat|nam xuong luon)\b"
    r"|\bsong (?:de )?(?:lam (?:chi|gi)|chi) (?:cho|nua|day|troi)\b|\bxin loi\b.*\bxin loi\b"
    r"|\b(?:noi|cu|so|dang|hay|lai|muon|toan|dinh) nghi quan\b(?! (?:ca phe|com|an|ban|de|may"
    r"|tap hoa"
    r"|mot|\d))"
    rf"|\b{_FAMILY} (?:ma )?(?:khong co|khong con|thieu|vang|mat) {_ME}(?: (?!cho|gui)\w+){{0,3}}?"
    rf" {_EASIER}\b"
    rf"|\b{_ME}(?: \w+)? (?:chet|di|mat|bien mat)(?: (?:di|luon|roi|xuong))* (?:thi |la |chac )*"
    rf"{_FAMILY}(?: \w+){{0,2}}? {_EASIER}\b"
    rf"|\b(?:chac|hay|thoi|gio)(?: la)? (?:{_ME} )?(?:ra|xuong|lao xuong|nhay) (?:\w+ )?(?:song"
    r"|cau|suoi|ho|dap|thac|vuc)(?: (?:qua|cho|luon|thoi)\b|$)"
    r"|\b(?:muon|dinh|tinh|chac|se|toan) (?:\w+ ){0,2}?(?:uong|lam|nuot)(?: \w+)? (?:(?:chai|lo|vi"
    r"|hu|nam) (?:thuoc )?|thuoc (?=ngu\b))"
    r"\w+ (?:\w+ )?(?:cho (?:xong|roi|khoe|nhe|khuat)|la (?:xong|het))\b"
)
"""A wish to die in other words."""
_SHAME = Pattern(
    r"\bmat mui (?:nao|mo|chi|gi|dau|de)\b|\b(?:khong|chang|het) (?:con )?(?:mat mui|mat mat|dam"
    rf" (?:nhin|gap|ve|ngo)(?: (?:mat|nha|lai))*) ?(?:nhin |gap |ve )?\b(?=$| (?:{_FAMILY}|ai|voi"
    r"|ma|cho|nua|nua voi)\b)"
    r"|\b(?:nhuc|xau ho|mac co|toi loi|an han|hoi han|ngu)(?: (?:nha|nhuc))? (?:qua|lam|voi)\b"
    r"|\bnghi quan\b|\b(?:met moi|met|chan|buon|kho|dau kho|roi|quan)(?: \w+)? (?:lam|qua|roi"
    r"|het suc|doi)\b"
    r"|\bxong doi\b|\b(?:doi|cuoc doi) (?:(?:toi|tui|em|minh|con|nay|coi|nhu|the|vay|la|thoi) )*"
    r"(?:het|xong|cham het|tan|tieu|bo)\b"
    r"|\b(?:khong|chang|chua) biet (?:lam )?(?:song )?sao\b|\b(?:het|khong con) (?:cach|duong|loi"
    r"|hy vong)\b|\bmot minh\b|\bvinh biet\b|\bxin loi (?:vo|con|ba|me|ca nha|gia dinh)\b"
)
"""Shame, or weariness: no wish to die by itself."""
_POISON = (
    r"(?:thuoc (?:co|sau|ray|tru sau|tru co|diet (?:co|sau|chuot)|chuot|ngu|doc|tru ray)"
    r"|paraquat|gramoxone|diet co|thuoc chuot)"
)
_CORD = r"(?:day (?:thung|dua|du)|soi (?:day|thung)|(?:cuon|khuc|cong) day(?! (?:dien|cap|leo)))"
_MEANS = rf"(?:{_POISON}|{_CORD})"
_AT_HOME = (
    r"(?:nha|buong|kho|hien|goc|gam|bep|chuong|tui|tay|phong|ban|giuong|canh|ben|truoc mat|day|tu"
    r"|choi|vuon|ray|toi|tui|minh|em)"
)
_NEAR = Pattern(
    rf"\b{_AT_HOME}(?: (?:minh|toi|nha|sau|luc nao|cung))?(?: (?:con|co|san|de|cung|van|thi|chi|lai"
    rf"|duoc|ma|nguyen|nua|may|mot|vai|\d+|day))*"
    rf" (?:(?:chai|lo|hu|goi|vi|hop|can|binh|bich|vien|khuc|cuon) )?(?:\d+ vien )?{_MEANS}\b"
    r"|\b(?:con|co|san|cam|om|xach|lay|nam|nhin|ngo|cat|giu|chi con|moi mua|vua mua|mua san)"
    r"(?: (?:san|nguyen|nua|may|mot|vai|\d+|cai|cay))*"
    rf" (?:(?:chai|lo|hu|goi|vi|hop|can|binh|bich|vien|khuc|cuon) )?(?:\d+ vien )?{_MEANS}\b"
    rf"|\b{_MEANS}\b(?: \w+){{0,3}}? (?:o|trong|tren|ngay|duoi|de|con|san|truoc|ben|canh)"
    r" (?:\w+ )?(?:goc|nha|kho|day|ban|tay|truoc mat|nua chai|nguyen|ben|hien|canh|bep|buong|gam"
    r"|tu|giuong|phong|chuong)\b"
    r"|\bdao (?:o )?(?:ngay day|truoc mat)\b"
    r"|\b(?:dung|ngoi)(?: o)?(?: (?:tren|ngoai|ben|canh|gan|giua|thanh|mep|mot minh))+"
    r" (?:thanh cau|cau|bo (?:song|suoi|ho|dap|vuc)|song|suoi|ho|dap|thac|vuc|gieng)\b"
    r"|\b(?:o|ra|len)(?: \w+)? (?:cau|bo (?:song|suoi|ho|dap|vuc)|thac|vuc)\b(?: \w+){0,2}? mot"
    r" minh\b|\bmot minh (?:\w+ )?(?:o|ra|ngoai|tren) (?:\w+ )?(?:cau|bo (?:song|suoi|ho|dap|vuc)"
    r"|thac|vuc)\b"
)
"""A means to die is near."""
_TRADE = Pattern(
    r"\b(?:mua|ban|dat|giao|gui|ship|order|chot|nhap|xit|phun|bom|pha|dai ly|lo hang|don"
    r"|quang cao|mau|rai|danh|tron)(?! het\b)(?: (?!(?:nha|trong|con|gio|ngay)\b)\w+){0,4}?"
    rf" {_MEANS}\b"
    rf"|\btien (?:mua |phan )?{_MEANS}\b"
    rf"|\b{_MEANS}(?: \w+){{0,6}}? (?:gia|dom|khong (?:giao|chet|hieu|het|phai|thay)|(?:muon|can)"
    r" ban|ban (?:lai|tran|re|o|cho)|xit|phun|het han|cho (?:vuon|ca phe|tieu|lua|ruong|ray|bo)|re"
    r"|bao nhieu|cam (?:ban|su dung)|dai ly|bi tra|doi lai|hang)\b"
    rf"|\b(?:cho cho|cot bo|buoc hang|phoi do|cau ca|tam|tuoi|cho (?:xe|hang|khach|nguoi)|lay hang"
    r"|thi (?:no|ho|co)|luc (?:no|ho|do))\b"
)
"""The means is goods or a tool, or a place is where they fish."""
_DARK = Pattern(
    r"\b(?:uong|nuot|(?<!khong )chet(?! (?:co|sau|chuot|cay)\b)|tu tu|tu van|khoc|chan|buon|met"
    r"|quan|nhuc|no nan|vinh biet|cung duong"
    r"|song (?:chi|lam|de|sao|khong|nua)|muon (?:di|ngu|theo|bo)|doi (?:toi|em|minh))\b"
)
_KIN = (
    r"(?:(?:me|ba xa|ong xa|ba noi|ba ngoai|ong noi|ong ngoai|ba|bo|vo|chong|cha|ong)"
    r"(?: (?:toi|tui|em|minh|chau|con))?|(?:ma|noi|ngoai) (?:toi|tui|em|minh)|(?:anh|chi|em|con"
    r"|chau|co|chu|di|cau|bac|ban)"
    r"(?: (?:gai|trai|dau|re|hai|ut))? (?:toi|tui|em|minh|chau|gai|trai|hai|ut))"
)
_OF_KIN = Pattern(
    rf"(?<!nhin )(?<!voi )(?<!gap )(?<!cua )(?<!cho )(?<!mat )(?<!ba )(?<!bo )(?<!cha )"
    rf"\b{_KIN}"
    rf" (?:da |lo |moi |vua |bi |cu |gio |ay |dang |no )*(?:noi|than|khoc|keu|om|cam|xach|cat|nhin"
    rf"|ngoi|nam|bo an|lua|gat|mat|{_PAYS}|khong (?:noi|an|con)|het)\b"
)
"""The words are about one of their family."""


def despairs_after_loss(plain: str) -> Literal["", "despair", "beside"]:
    """Whether the writer, or one of their family, is near death after a loss."""
    is_lost = _LOST.search(plain) is not None
    is_wish = is_lost and _WISH.search(plain) is not None
    if not is_wish:
        is_ashamed = _SHAME.search(plain) is not None
        is_near = (is_lost or is_ashamed) and _NEAR.search(plain) is not None
        if not is_near or _TRADE.search(plain):
            return ""
    return "beside" if _OF_KIN.search(plain) else "despair"


_NAMED = Pattern(rf"\b{_MEANS}\b")


def is_farmed(plain: str) -> bool:
    """Whether poison or a cord is only bought, sold or used."""
    is_goods = _NAMED.search(plain) and _TRADE.search(plain)
    return bool(is_goods) and not (_DARK.search(plain) or _WISH.search(plain))
