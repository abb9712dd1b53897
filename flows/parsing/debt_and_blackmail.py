"""Finds whose trouble a text is about, and who is pressed for a debt: classes of words and their
order.

The words are folded, Telex undone, short ones written out, sums ``MONEY``.
"""

from __future__ import annotations

from functools import lru_cache

from flows.patterns import Pattern
from flows.text import MEMO

_I = r"(?:toi|tui|em|minh|con|chau|tao|nha toi|vo toi|chong toi|me toi|ba toi|bo toi|con toi)"
_OF_ME = r"(?: (?:cua )?(?:toi|tui|em|minh|con|chau|me|ba|bo|vo|chong|nha toi|nha em))?"
_QUARTER = r"(?:xom|thon|buon|bon|lang|ap|khu pho|khu|to dan pho|to)"
_OTHER = Pattern(
    rf"\b(?:hang xom|lang gieng|nguoi quen|ban(?: gai| trai)? than|con ban(?: than)?|ban hoc"
    rf"|ban cung (?:lop|phong|lam)|dong nghiep"
    rf"|(?<!nick )(?<!zalo )(?<!facebook )(?<!cua )(?<!cho )ban (?:toi|tui|em|minh|chau)"
    rf"|thang ban|dua ban"
    rf"|nha (?:ben canh|ben|ke|doi dien))"
    rf"(?: (?:ben canh|gan nha|ke ben|doi dien|cung xom|cung lop))?{_OF_ME}"
    rf"|\b(?:dau|cuoi|giua|trong|ben|cung) (?:{_QUARTER}|cho|duong|ngo|hem|lop)"
    rf"(?: (?:tren|duoi|ben|nay|kia|toi|em|minh|nha|ben kia))?\b"
    rf"|\b(?:co|may|nhieu) (?:nguoi|ba|ong|nha|chi|anh|ban)"
    r"(?=(?: \w+){0,5}? bi (?:\w+ ){0,4}?(?:lua|gat|mat)\b)"
)
"""Somebody who is neither the writer nor of their household."""
_LOSES = Pattern(
    r"@(?: (?!(?:muon|vay|lua|gat|lay|om|giat|quyt|trom|cuop|bao|keu|ru|noi|doi|xin|xui|nho|hoi"
    r"|danh|doa|chui)\b)[\w@]+){0,12}?"
    r" (?:bi (?:\w+ ){0,5}?(?:lua|gat|mat|rut|tru|hack|chiem|du|giat|boc hoi|thoi mien)\b"
    r"|mat(?= (?:het|sach|trang|MONEY|tien|toi|gan|hon))"
    r"|(?:chuyen|chuyen khoan|nop|nap|gui|dong|coc|dat coc|dua|doc|khai|cai|dau tu|cho)\b"
    r"(?=.*\b(?:MONEY|tien|ma|otp|app|vang|cccd|mat khau|roi)\b))"
)
"""Something that happened to them, with no word of theirs to the writer before it."""
_OWN_ACT = Pattern(
    rf"\b{_I}(?: (?:da|lo|cung|moi|vua|tin|nghe|nen|so|voi|lai|con|bi))*"
    r" (?:chuyen|chuyen khoan|gui(?! so)|nop|dong|nap|dua|doc|coc|khai|bam|cai|tra|mat|cho (?:no"
    r"|ho)"
    r"|bi (?:lua|gat|mat|rut|tru)|lua|gat|quyt)\b|\b(?:muon|vay|lua|gat|lay|no)(?: \w+)? (?:cua )?"
    r"(?:toi|tui|em|minh)\b|^(?:toi|tui|em|minh) (?!(?:co|muon|nghe|thay|biet|hoi|o|bao|quen)\b)"
)
"""The writer did it too, or it was done to them."""


@lru_cache(maxsize=MEMO)
def is_anothers(plain: str) -> bool:
    """Whether a neighbour, a friend or somebody of the hamlet has lost something, and the writer
    nothing: the reply then says who must call which bank."""
    if not _OTHER.search(plain):
        return False
    marked = _OTHER.sub("@", plain)
    return _LOSES.search(marked) is not None and not _OWN_ACT.search(marked)


_LOAN = Pattern(
    r"\b(?:app vay|vay (?:app|tien|no|qua|online|tin dung|nong|nang lai|\d+ app|MONEY)|ben vay"
    r"|vay(?: \w+){1,3} MONEY|chu no|khoan vay|(?:chui|noi|bao|rao)(?: \w+){0,2} no tien"
    r"|tin dung den|xa hoi den|doi no|no app|quyt no"
    r"|tien app|no tin dung)\b"
)
_PEOPLE = (
    r"(?:ban be|danh ba|sep|cong ty|co giao|thay|truong|ca lop|hang xom|nguoi than|nguoi nha"
    r"|gia dinh|ca nha|ca xom|ca lang|bo me|ba me|len mang|len facebook|tren mang|moi nguoi)"
)
_SHAMES = Pattern(
    r"\b(?:chui|chui boi|chui bay|boi nho|boi xau|nhuc ma|khung bo|lam phien|boc phot|lam nhuc"
    r"|quay roi|doa|de doa|ghep (?:hinh|anh|mat)|(?:dan|rai|in|treo) (?:hinh|anh|giay|to roi))\b"
    r"|\b(?:no|ho|bon no|tui no|chung|app|ben do|ben vay)(?: \w+){0,4}? (?:goi|goi dien|nhan"
    r"|nhan tin"
    rf"|gui|bao|dang|dan|tung|to)(?: \w+){{0,6}}? {_PEOPLE}\b"
)
_PAID_NEW = Pattern(
    r"\b(?:nop|nap|dong|chuyen|chuyen khoan|coc)\b(?! (?:no|khoan vay))(?:.*\b(?:roi|xong|da|lo)\b)"
)


_OWES = Pattern(
    r"\b(?:(?<!bao )(?<!doi )(?<!tra )no|thieu|muon|vay|hoi muon)(?: (?:tien|no|cua|tam"
    r"|truoc))*(?: \w+){0,3}? (?:toi|tui|em"
    r"|minh"
    r"|con|nha (?:toi|em)|me toi|ba toi|MONEY|tien)\b.*(?:\b(?:khong|chua|chang|hong|dau)"
    r"(?: \w+){0,2}? (?:tra(?! (?:thu|loi|thay))|gui lai|hoan)\b|\b(?:hua hoai|quyt|lo luon|tron "
    r"no|xu luon|xu no|khat"
    r" (?:lan|no|hoai)|lanh mat)\b)"
)
_KNOWN = Pattern(
    r"\b(?:thang|con|ong|ba|anh|chi|co|chu|bac|di|cau|dua|hang xom|nguoi quen|dong nghiep|ban)"
    r" (?:\w+ ){1,8}?(?:no|thieu|muon|vay|hoi muon)\b"
)
"""Somebody who is known by name, kinship or home owes."""
_OWES_ME = Pattern(
    r"\b(?:no|han|(?:thang|con|nguoi|so) (?:nay|do)) (?:con )?(?:no|thieu)(?: (?:tien|cua|no))*"
    r" (?:toi|tui|em|minh)\b|\b(?:quyt|giat) no (?:toi|tui|em|minh)\b"
    r"|\bthieu tien (?:\w+ )?(?:cua )?(?:toi|tui|em|minh)\b"
    r"(?=.*\b(?:nam|thang|khong|chua|hoai|mai)\b)"
)
"""They owe the writer."""
_FAR_OFF = Pattern(
    r"\b(?:app|zalo|facebook|face|fb|mang|online|hack|nick|gia danh|gia lam|mao danh|xung|otp|link"
    r"|nguoi la|video|coc|dau tu|nhiem vu|cong an (?:goi|keu)|cho vay|giang ho|doi no|chu no|phi"
    r"|hinh"
    r"|clip|dang|doa|de doa|tin dung|giai ngan|cong ty|cty|khoan vay|bao lanh|khoi kien|stk|so "
    r"tai khoan|nhan tin|tin nhan)\b"
)


_BOUGHT = Pattern(r"\b(?:mua|nop|dat|shop|hang|hoc nghe|no (?:lay|nhan|thu|gom|om))\b(?! xom)")
_LENT = Pattern(r"\b(?:muon|vay|thieu|mac no|con no|no tien|no cua)\b")
"""Bought or paid in, and nothing lent: ``no`` means "he" there."""


@lru_cache(maxsize=MEMO)
def is_owed(plain: str) -> bool:
    """Whether somebody they know does not pay back, whatever the text calls it: no fraud."""
    is_known = _OWES.search(plain) is not None and _KNOWN.search(plain) is not None
    if not is_known and _OWES_ME.search(plain) is None:
        return False
    is_bought = _BOUGHT.search(plain) is not None and _LENT.search(plain) is None
    return not is_bought and _FAR_OFF.search(plain) is None


_PICTURES = (
    r"(?:hinh|anh|clip|video|nude)(?: \w+){0,3}? (?:khong mac|khoa than|nhay cam|nude|do lot|noi "
    r"y|nong"
    r"|sex|tam|thoat y|nguoi (?:toi|em|con)|ho (?:hang|nguc)|vung kin|ban than|cua (?:toi|em|con))"
    r"|nude|khoa than|khong mac (?:do|gi|quan|ao)|cho (?:xem|coi) (?:nguc|nguoi|vung kin)"
    r"|(?:quay|chup) (?:len|trom)"
)
_WANTS_FOR_IT = Pattern(
    r"\b(?:doi|bat|doa|hu|se|keu|bao|ep|khong thi)\b(?: \w+){0,6}? (?:tien|MONEY|chuyen|nop|tung"
    r"|dang"
    r"|gui|phat tan|boc phot|cho ca|cho ban be|cho bo me|cho me|gui them|chup them|quay them)\b"
)


@lru_cache(maxsize=MEMO)
def is_blackmail(plain: str) -> bool:
    """Whether somebody who has pictures of a body wants money or more for them."""
    is_for_more = _PICTURE.search(plain) and _WANTS_FOR_IT.search(plain)
    return bool(is_for_more or _SHOWS_TO_KIN.search(plain) or _IN_ENGLISH.search(plain))


_SHOWS_TO_KIN = Pattern(
    r"\b(?:doa|hu doa|de doa|hu|dam doa)(?: \w+){0,3}? (?:gui|dua|cho)(?: \w+){0,3}? (?:hinh|anh"
    r"|clip|video|tin nhan)(?: \w+){0,3}? cho (?:bo me|ba me|me|ba|bo|gia dinh|ca nha|ban be|ca lop"
    r"|vo|chong|truong|hang xom|co quan)\b"
)
_IN_ENGLISH = Pattern(
    r"\b(?:they|he|she|someone|somebody|scammer)\b.*\b(?:naked|nude|nudes|intimate|sex)\b"
    r"|\bmy (?:naked|nude|intimate|sex)(?: \w+)? (?:photos?|pictures?|pics?|videos?)\b"
)
_SENT_ON = Pattern(
    r"^(?!.*\b(?:no|vay|app|khoan|tra gop|qua han|toi|tui)\b)"
    r".*\b(?:hinh|anh|clip|video|hinh anh)(?: \w+)? (?:cua )?(?:ban|may|mi|anh|chi|em|quy khach)\b"
    r".*\b(?:danh ba|ban be|facebook|nguoi than|gia dinh|len mang|cong ty|dong nghiep|moi nguoi)\b"
    r".*\b(?:neu khong|khong thi|(?:tra|chuyen|chuyen khoan|nop|gui)(?: \w+)? MONEY)\b"
    # "t co clip may roi, 5 cu vao tk, khong thi ca lop xem"
    r"|^(?!.*\b(?:no|ho|vay|app|in anh|moi em|phu huynh)\b).*\b(?:co|giu|luu"
    r"|quay)(?: \w+){0,2}? (?:clip|video|hinh|anh)"
    r"(?: nong)? (?:cua )?(?:may|mi|ban|em|cu em|chi|con)\b"
    r".*\b(?:tien|MONEY|tai khoan|chuyen|chuyen khoan|nap|\d cu)\b"
    r".*\b(?:neu khong|khong thi|bang khong)\b"
    r".*\b(?:lop|truong|thay|co|me|bo)\b"
    r".*\b(?:xem|coi|thay|biet)\b"
)


@lru_cache(maxsize=MEMO)
def is_threat_of_pictures(plain: str) -> bool:
    """Whether it is the threat itself, to send the reader's pictures to those they know."""
    return _SENT_ON.search(plain) is not None


_PICTURE = Pattern(rf"\b(?:{_PICTURES})\b")


@lru_cache(maxsize=MEMO)
def is_shamed_for_debt(plain: str) -> bool:
    """Whether lenders shame somebody before those they know; the bank can't help there."""
    if not _LOAN.search(plain) or not _SHAMES.search(plain):
        return False
    return _PAID_NEW.search(plain) is None


MINOR_SHAMED = Pattern(
    r"^(?!.*\b(?:len xe|mat tich|chua ve|bo (?:nha|di)|dang o|dan di|di mat|tu tu|chet|co thai"
    r"|nhot|giam|khoa (?:cua|phong)|khong thay (?:con|no|chau|em|be)|(?:don|bat|cho)(?: \w+)? di"
    r"(?! choi)"
    r"|hiep|danh(?! sach)"
    r"|(?:gui|chuyen|tra|dua|nap)(?: \w+){0,3}? (?:MONEY|tien) roi)\b)"
    r"(?=.*\b(?:9|1[0-7]) ?(?:t|tuoi)\b|.*\blop (?:[4-9]|1[0-2])\b)"
    r"(?=.*\b(?:video|cam|hinh|anh (?:nong|cho|khoa|nude|sex|do|nhay)|gui (?:\w+ )?anh|clip|nude"
    r"|khoa than"
    r"|coi (?:ao|do|quan)|show|quay (?:lai|phim|clip))\b)"
    r"(?=.*\b(?:gui (?:cho|ten|danh sach|hinh|clip|ra)|dang (?:len|lop|face|mang)|tung|boc phot"
    r"|phat tan"
    r"|danh sach|ban be|doa|len (?:lop|face|mang|nhom)|khong (?:thi|la)|quay (?:lai|clip))\b)"
    r".*\b(?:doi|bat|doa|khong thi|khong la|ep)\b"
)
"""A child is blackmailed with pictures: nobody has taken it away."""


def is_shamed_minor(plain: str) -> bool:
    return MINOR_SHAMED.search(plain) is not None
