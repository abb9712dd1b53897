"""Losses in person or at a machine, which have no caller in them, or whose caller is long gone.

``bank``  somebody saw the PIN or swapped the card at a machine; or a debt was paid to an account
          that cheats had named in the payee's stead
``cash``  somebody is making off with the box of wedding money, the till, a purse
``fake``  goods or change were given for notes or lottery tickets that are forged
``visit`` gold or notes that were handed over for a rite, or to be cleaned, were swapped

Folded, Telex undone, short words written out, sums ``MONEY``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from flows.patterns import Pattern
from flows.text import MEMO

_MACHINE = Pattern(
    r"\b(?:atm|may rut tien|tru rut tien|cay rut tien|quet the|may quet|may pos|ca the)\b"
)
_SOMEBODY = Pattern(
    r"\b(?:co (?:ong|ba|co|chu|anh|chi|thang|con|dua|nguoi|ke|mot|1|hai|2|may)|nguoi la|ke gian"
    r"|thang|con kia|thanh nien|ai do|no|ho|bao ve|nhan vien|nguoi (?:dung|ke ben|phia sau|do"
    r"|ta))\b"
)
_HELPS_ITSELF = Pattern(
    r"\b(?:bam|nhin|coi|ngo|dom|doc|xin|hoi|go|nhap|lo|biet)(?: \w+){0,4}? (?:pin|mat khau"
    r"|mat ma)\b"
    r"|\b(?:trao|doi|trao doi|danh trao|cam|giat|nhat|rut)(?: \w+){0,3}? the\b"
    r"|\b(?:bam|rut) (?:giup|dum|gium|ho|lai)\b|\bgiup(?: \w+)? (?:bam|rut)\b"
    r"|\b(?:nuot|ket|giu)(?: \w+)? the\b"
)
_DRAWN = Pattern(
    r"\b(?:tin nhan|tin|bao|thong bao|thay|bi)(?: \w+){0,4}? (?:rut|tru|mat|bay)(?: \w+){0,2}?"
    r" (?:MONEY|tien|sach|het)\b|\bmat (?:het |sach |luon |toi )*(?:MONEY|tien)\b"
    r"|\b(?:rut|tru|lay)(?: (?:mat|het|sach|trom|luon))+ (?:MONEY|tien)\b"
    r"|\bthe(?: \w+){0,3}? khong phai (?:la )?(?:the )?cua\b"
    r"|\b(?:tai khoan|the)(?: \w+)? (?:con 0|trong tron|trong rong|het sach)\b"
)
_NO_HELP = Pattern(
    r"\b(?:khong (?:noi|dua|cho|doc|mat)|chua mat|la dung|cam on|rut duoc|mat tien khong"
    r"|co (?:bi )?mat|so mat|neu|may hom|ngay mai)\b"
)
_LEFT_IN_IT = Pattern(
    r"\b(?:quen|bo quen|de quen)(?: (?:rut|lay|cam|cai|tam|chiec|ra))* the\b"
    r"|\bthe(?: \w+)? (?:mat|khong con|bien mat)\b"
)
_FORGED = Pattern(
    r"\b(?:to|tien|xap|coc|MONEY)(?: (?:polime|moi|bac|MONEY))? gia(?! (?:dinh|re|cao|ca|bao|tri"
    r"|von"
    r"|khong|hay|\w+ (?:khong|bao)))\b|\bve (?:so )?(?:\w+ )?(?:trung )?gia\b"
    r"|\b(?:to|tien) (?:am phu|phoi in|photo)\b"
)
_CHANGED_FOR_IT = Pattern(
    r"^(?!.*\b(?:kiem tra|quang cao|xin doi|(?:khong|chua) (?:doi|nhan|lay|dua|thoi)|goi)\b)(?:.*"
    r"\b(?:thoi(?: lai)?|doi|giao|(?<!dua )(?<!gui )cho|ban)(?: \w+){0,5}? (?:MONEY|tien|hang"
    r"|heo|ga|bo|vit|thuoc"
    r"|gao|ca phe|tieu|no|ho)\b.*\b(?:roi|mat|xong|di|luon)\b|.*\blay(?: mat)? MONEY\b)"
)
_TREASURE = (
    r"(?:(?:thung|hom|hop|tui|toi|gio|bao|xap|coc|cuc|mam|bop|vi|ket|ngan)(?: \w+)? (?:tien|vang"
    r"|mung"
    r"|phung dieu|cong duc|trap|trang suc)|phung dieu"
    r"|tien (?:mung|phung|ban hang|cuoi|hang|trong quay|quy|le)|vang cuoi|phong bi|xap tien)"
)
_GRABBED = Pattern(
    rf"\b(?:giat|cuop|chom|chop|vo lay|hot|cuom|quo|trom|chup lay)(?: \w+){{0,3}}? {_TREASURE}\b"
    rf"|\b(?:om|xach|boc|be|lay|khieng|vac|bung|cam|vo)(?: \w+){{0,3}}? {_TREASURE}\b"
    r"(?=.*\b(?:chay|len xe|leo len|phong|vot|bien|tron|tau|di mat|mat (?:tieu|dang|hut)|bo di"
    r"|di (?:luon|roi))\b)"
)
_OF_STRANGERS = Pattern(
    r"\b(?:la (?:hoac|mat|lam|quac|huoc)|nguoi la|khach la|ke gian|(?:thang|con|dua|ong|ba)"
    r"(?: \w+)? (?:la|nao|do|kia)|co (?:dua|thang|con(?! (?:gai|trai|toi|em|chau))|nguoi|hai thang"
    r"|2 thang|ke|may thang)|hai (?:thang|dua)|may thang|ai do|thanh nien|xe om|tai xe"
    r"|gia (?:lam|khach|vo))\b"
)
_IN_ORDER = Pattern(
    r"\b(?:giup|gium|dum|phu|nho|cat|xong xuoi|ve nha|dem ve|cho (?:toi|tui|em|me|ba|bo|co dau"
    r"|chu re|nha|gia dinh|ca nha)|suyt|may ma|bat duoc|canh giac|coi chung|nghe noi|phim|clip"
    r"|van du|con du)\b"
)
_GOLD = r"(?:vang|chi|cay|luong|bong|bong tai|day|day chuyen|nhan|kieng|lac|trang suc|tien|MONEY)"
_GIVEN = Pattern(
    rf"\b(?:dua|thao|coi|bo|de|dat|gui|goi|lay|giao|gom|cho)(?: \w+){{0,5}}? {_GOLD}\b"
)
_RITE = Pattern(
    r"\b(?:cung|phep|vong|am binh|bi am|bua|han|ta khi|xui|giai han|boi|(?:ong|ba|co|cho|nho|voi"
    r"|dua) thay|thay (?:cung|bua|phap|boi|lang|mo|niem|lay|goi)|niem|xem tuong|ma am"
    r"|thieng|bui do|vai do|bi do|bao do|khan do|giay do|(?:tui|toi) do|thoi mien|mien man)\b"
)
_UNWRAPPED = Pattern(
    r"\b(?:(?<!mat )mo|gio|(?:coi|xem|kiem|lat)(?= (?:ra|lai|thi|thay|tra)\b))"
    r"(?: (?:ra|lai|goi|bi|bao|hop|tui|toi|thi|len|coi|thay|kiem|tra|do|khan|vai|giay))*"
    r" (?:(?:thay|thi|la|chi|con|toan|co|ben|trong|do|nguyen|cuc|may|cai|mieng|to) )*"
    r"(?:soi|da|gach|giay|gao|muoi|dinh|sat|dong|cat|rom|vai|trong (?:khong|tron|rong)|rong"
    r"|khong (?:con|co|thay)|mat (?:het|tieu|sach)|(?:hang|vang|do) gia)\b"
)
_CLEANED = Pattern(
    rf"\b{_GOLD}\b.*\b(?:danh bong|tay rua|tay trang|rua|lam sach|lam moi|xem thu|coi thu|deo thu"
    rf"|can thu)\b.*\b(?:(?:tra|dua|nhan|lay) lai(?: \w+){{0,3}}? (?:gia|thieu|nhe|khac|mat)"
    rf"|thieu mat|hao mat|mat (?:het|MONEY|\d+ chi|tieu|luon))\b"
    rf"|\b(?:danh bong|tay rua|tay trang|lam sach)\b.*\b{_GOLD}\b.*\b(?:tra|dua|nhan|lay)"
    rf" lai(?: \w+){{0,3}}? (?:gia|thieu|nhe|khac|mat)\b"
)
_BOUGHT = Pattern(
    r"\b(?:mua|ship|shipper|don hang|shop|dat hang|chua dua|khong dua|co nen|suyt"
    r"|(?:dinh|sap|tinh) (?:dua|thao|cung|lay))\b"
)
_CHANGED = Pattern(
    r"\b(?:doi|thay|thay doi|cap nhat)(?: \w+){0,2}? (?:so tai khoan|so tk|stk|tai khoan|tk)\b"
    r"|\b(?:so tai khoan|so tk|stk|tai khoan|tk) moi\b"
)
_PAID = Pattern(
    r"(?<!chua )(?<!dinh )(?<!sap )(?<!tinh )(?<!khong )(?<!keu )(?<!bieu )\b(?:gui|chuyen"
    r"|chuyen khoan|ck|tra|nop|dong)\b(?:(?: \w+){0,6}? MONEY\b|(?: \w+){0,3}? theo (?:so|stk|tk"
    r"|tai khoan)|(?: \w+){0,5}? (?:roi|xong)\b)|\bMONEY\b.*\b(?:roi|xong)\b"
)
_UNPAID = Pattern(
    r"\b(?:chua|dinh|sap|tinh|khong|suyt)(?: \w+)? (?:gui|chuyen|chuyen khoan|ck|tra|nop|dong)\b"
    r"(?! (?:duoc|tin|mail))|\b(?:dung la|noi dung|co doi that|nhan (?:duoc )?(?:roi|du)|du roi"
    r"|co nen|truoc khi|nham|xin tra|tra lai)\b"
)
_PAYEE_DENIES = Pattern(
    r"\b(?:noi|bao|keu|hoi|tra loi|goi)\b.*\b(?:khong|dau|chang|chua)(?: (?:co|he|phai|bao gio"
    r"|la))*"
    r" (?:doi|thay|nhan|gui|cua|so|tai khoan|stk)\b"
    r"|\bkhong phai (?:la )?(?:so|tai khoan|viec khoan|cua)\b"
    r"|\bdau co (?:doi|thay|gui|nhan)\b|\bchua (?:nhan|thay|co)(?: \w+){0,3}? (?:tien|dong|MONEY)\b"
    r"|\b(?:bi (?:\w+ ){0,2}?(?:hack|lay|chiem|cuop|mat)|mat)(?: \w+)? (?:zalo|facebook|face|fb"
    r"|nick"
    r"|mail|gmail)\b"
)
_MOST_WORDS = 50


@lru_cache(maxsize=MEMO)
def kind_of(plain: str) -> Literal["", "bank", "cash", "fake", "visit"]:
    """The kind of such a loss; "" for none."""
    if len(plain.split()) > _MOST_WORDS:
        return ""
    if _is_grabbed(plain):
        return "cash"
    if _is_swapped(plain):
        return "visit"
    if _FORGED.search(plain) and _CHANGED_FOR_IT.search(plain) and not _NO_HELP.search(plain):
        return "fake"
    return "bank" if _is_at_machine(plain) or _is_misled(plain) else ""


def _is_at_machine(plain: str) -> bool:
    if not (_MACHINE.search(plain) and _DRAWN.search(plain)) or _NO_HELP.search(plain):
        return False
    is_seen = _SOMEBODY.search(plain) and _HELPS_ITSELF.search(plain)
    return bool(is_seen or _LEFT_IN_IT.search(plain))


def _is_grabbed(plain: str) -> bool:
    is_theft = _GRABBED.search(plain) and _OF_STRANGERS.search(plain)
    return bool(is_theft) and not _IN_ORDER.search(plain)


def _is_swapped(plain: str) -> bool:
    if _BOUGHT.search(plain):
        return False
    is_swapped = _GIVEN.search(plain) and _RITE.search(plain) and _UNWRAPPED.search(plain)
    return bool(is_swapped or _CLEANED.search(plain))


def _is_misled(plain: str) -> bool:
    """Whether somebody whom the writer pays says that they changed no account."""
    rules = (_CHANGED, _PAID, _PAYEE_DENIES)
    return all(rule.search(plain) for rule in rules) and not _UNPAID.search(plain)
