"""A loss in words that no saying of `flows.parsing.panic_words` has: what was done, and to
whom.

A loss is an act (to pay, to tell, to install) and its object (money, a code, an app) near each
other, told as done, with a sign that something is wrong: who got it, what came of it, fear. Each
is a class of words, so that any combination is understood. The words are folded, Telex undone,
short words written out, sums ``MONEY``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.subjects import numbers
from flows.text import words

_TO = r"(?: \w+){0,5}?"

PAY = (
    r"(?:chuyen khoan|chuyen|gui|goi|nop|dong|nap|coc|dat coc|tra|dua|bo|dau tu|mua|dat mua"
    r"|dat hang|thanh toan"
    r"|vay|ban|gop|choi|vo|do|sent|paid|transferred)"
)
MONEY = r"(?:MONEY|tien|phi|coc|dat coc|von)"
GIVE = (
    r"(?:doc|noi|cho|dua|gui|goi|nhap|dien|khai|cung cap|chup|go|ke|nhan|bam|quet|quay|scan|nop|xac"
    r" thuc|dang nhap|lam|typed|entered|gave|told|shared)"
)
SECRET = (
    r"(?:otp|cai ma|ma gui ve|ma so|ma (?:otp|xac thuc|xac nhan|pin|bao mat|dang nhap|ngan hang"
    r"|giao dich|nay|do|6 so)|pin"
    r"|(?:6|sau|4|bon|3|ba) (?:cai )?(?:chu )?so|day so|mat khau|so the|cvv|the atm|the ngan hang"
    r"|the visa|the tin dung"
    r"|thong tin (?:the|tai khoan|ngan hang|the ngan hang)|ten dang nhap|dang nhap ngan hang"
    r"|tai khoan ngan hang|internet banking|app ngan hang"
    r"|my (?:\w+ )?(?:card|password|pin|code|bank))"
)
PAPERS = (
    r"(?:cccd|can cuoc|chung minh(?: thu)?|giay to|so ho khau|ho chieu|khuon mat|sinh trac"
    r"|(?:hinh|anh|2|hai|clip|video) mat|mat (?:toi|em|con|chau|minh|me|ba)"
    r"|(?:quet|quay|chup|scan) mat(?! (?:khau|ma|tien)))"
)
APP = (
    r"(?:app|apk|ung dung|phan mem|vneid|dich vu cong|vssid|etax|teamview\w*|ultraview\w*|anydesk"
    r"|file)"
)
INSTALL = (
    r"(?:cai|tai|cho phep|cap quyen|mo|bam (?:cai|tai|mo|cho phep|cap quyen|vao|file)"
    r"|install\w*|download\w*)"
)
CARDS = (
    r"(?:the cao|the nap|ma the|the (?:viettel|vina|mobi|game|garena|dien thoai|cao)|card"
    r"|so seri|seri|(?:\d+|hai|ba|bon|nam|may) (?:cai )?the(?! (?:atm|ngan hang|tin dung)))"
)
SENT_CARDS = r"(?:doc|gui|goi|nap|chup|dua|cho|cao|nhan|mua)"
HAND_OVER = r"(?:dua|giao|trao)"
CASH = r"(?:tien mat|vang|chi vang|cay vang|trang suc|nhan cuoi)"
GOODS = (
    r"(?:vang|so khong|chi vang|cay vang|tien mat|so do|so hong|giay to|so tiet kiem|trang suc"
    r"|nhan cuoi)"
)
"""A land title, ``so hong``, reads ``so khong`` once short words are written out."""
BY_POST = (
    r"(?:buu dien|xe khach|nha xe|xe do|xe om|shipper|chuyen phat|viettel ?post|ghtk|grab|xe tai)"
)

DONE_BEFORE = (
    r"(?:da|lo(?! (?:dat|hang|nen|lieu|lang|het))|lo tay|vua|vua moi|(?:toi|em|con|chau"
    r"|minh) moi|tro"
    r"|hoi nay|ban nay|so qua|tuong (?:that|la that)|tin loi|nghe loi|lam theo|cuong qua|hoang qua)"
)
DONE_AFTER = (
    r"(?:roi|xong|mat roi|het roi)\b"
    r"(?! (?:(?:se|moi|em|anh|chi|ben|shop|minh|ban|co|la) )*(?:nhan|giao|gui|lay(?! (?:het"
    r"|mat))|ship"
    r"|cap quyen|doc ma|tra|duoc|bao lai|tien|ck|moi tra|lai)\b)"
)
WANTED = re.compile(
    r"\b(?:doi|bat|keu|bao|yeu cau|ep|nho|xin|muon|rang|dan|huong dan|moi|ru|phai|can|se|sap|dinh"
    r"|tinh|chua|khong|dung|nen|hay|de|so|chuan bi|cach|lam sao|neu|giuc|hen|goi y|cho phep"
    r"|xui|hua|dang|di|ngay mai|mai|chieu nay|to|will|must|noi|chi|hoi|goi noi|chi can|duoc|khi|ai)"
    r"(?: (?:la|toi|em|con|chau|minh|me|ba|bo|phai|se|di|ra|ngay|gap|them|tien|nguoi nha|co|vo"
    r"|chong|ban|ong)){0,3} ?$"
)
"""Right before an act: it is wanted, planned or denied, not done."""

_THEY = (
    r"(?:no|chung no|bon no|tui no|tui do|ho|ke gian|ke lua dao|nguoi la|nguoi ta|nguoi do|thang"
    r"|thang do|dua nao|dua do|tui lua|bon lua|lua dao|bi lua|lua|gia danh|gia|hack|them|him"
    r"|scammers?|fake)"
)
VILLAIN = re.compile(
    rf"\b{_THEY}\b|\b(?:cai|mot|ong|ba|anh|chi|co|con|nguoi) (?:\w+ )?(?:goi|nhan|la|kia|do|nao do"
    r"|tren mang|quen qua mang|xung)\b"
    r"|\b(?:theo|vo|vao|qua|bang|cai|trong) (?:cai |duong )?(?:link|web|qr|duong dan|trang)\b"
    r"|\b(?:tren|qua) mang\b"
    r"|\b(?:tren|qua) (?:facebook|zalo|tiktok|telegram)\b|\bapp vay\b|\bben vay\b|\bnhiem vu\b"
    r"|\b(?:the|a) link\b|\b(?:ben|cho|tui|may) (?:cong an|toa an|dien luc|ngan hang)\b"
)
GONE = re.compile(
    r"\b(?:chan|block|khoa may|khoa so|cat (?:so|lien lac|may)|so (?:\w+ )?tat|mat tam|mat hut"
    r"|mat lien lac|bien mat|lan mat|im lang"
    r"|thue bao|tat may|xoa (?:nick|facebook|zalo|tin)|khong (?:thay )?(?:giao|ship|gui hang|rep"
    r"|tra loi|nghe may|bat may|lien lac|giai ngan|goi duoc)|goi (?:\w+ )?khong (?:duoc|nghe|bat)"
    r"|khoa (?:facebook|zalo|nick|trang|page)"
    r"|(?:giao|ship|nhan|mo)(?: \w+){0,3} (?:toan|la|co|ra) (?:da|gach|giay|rac|bot|hang (?:gia"
    r"|dom)|do gia|bia)"
    r"|khong thay (?:hang|giao|gi|dau|ai)|khong co (?:that|hang|nha|phong|xe|dat|lo|ai"
    r"|ma)(?: do)?|blocked|disappeared|vanished"
    r"|never (?:came|sent|arrived)|not (?:reply|answer)\w*)\b"
)
STUCK = re.compile(
    r"\b(?:khong (?:\w+ )?rut (?:duoc|ra)|rut khong (?:duoc|ra)|khong cho rut"
    r"|(?:doi|bat|keu|bao|yeu cau)"
    r" (?:\w+ )?(?:nop|dong|chuyen|nap|coc|tra) (?:\w+ )?(?:them|tiep|nua)|doi (?:them|tien phi)"
    r"|khong giai ngan|khong lay lai duoc|mat het|mat trang|mat sach"
    r"|het (?:tron|sach|nhan) (?:\w+ )?(?:tien|luong))\b"
)
FEAR = re.compile(
    r"\b(?:so qua|lo qua|thay (?:so|lo|nghi|la|ky)|nghi lai|nghi nghi|nghi qua|nghi la|nghi lua"
    r"|(?:gio|bay gio|h) (?:\w+ ){0,3}?(?:sao"
    r"|lam sao|lam gi)|sao (?:day|gio|bay gio)|phai lam (?:sao|gi)|lam sao (?:day|gio|bay gio|lay)"
    r"|chet roi|chet toi|cuu|giup (?:toi|em|con|chau|minh|voi)|moi biet|moi hay|hu hu|huhu|khoc"
    r"|bi lua|thoat|bi do|may do|do luon|mat het|lo bi|so bi|help)\b"
)
REALISED = re.compile(
    r"\b(?:tieu (?:tan|roi|het)|bay mau|cong coc|mat trang|ai (?:de|ngo|dau)|hoa ra|thi ra|te ra"
    r"|moi (?:biet|hay|thay|vo le|nghi)|nghi lai"
    r"|hoi lai|the ma|gio no"
    r"|no (?:lay|chiem|khoa|chan|xoa|rut|bien|lan)|gio (?:\w+ )?(?:khong|bi)|bi thoat|may do)\b"
)
"""How it came out."""
HONEST = re.compile(
    r"\b(?:hoc phi|vien phi|phat|nguoi giao|tien (?:hoc|dien|nuoc|nha|gao|gas|cam|thuoc|sua|rau"
    r"|thit|xe|xang|thue|tro|phong|luong|an|com|cho"
    r"|hui|mung|cuoi)"
    r"|cuoi|dam|ve cho (?:me|ba|bo|vo|chong|con|ong|nha)|dam gio|dam cuoi|nha hang"
    r"|cong an xa|cong an huyen|ngoai quay|o quay|tai quay)\b"
)
_OTHERS = re.compile(
    r"^(?:\w+ )?ho tro\b"
    r"|\b(?:lh|lien he(?= (?:ngay|tong|so|qua|zalo|\d))|dang ky(?= (?:ngay|tai|lien))|dk|soan"
    r"|kinh gui|kinh chao|chao (?:anh|chi|ban|co)|em ben|ben em"
    r"|quy khach"
    r"|qk|kh|ba con|(?:can )?tuyen (?:ctv|dung|nhan vien|nguoi|gap|lao dong)|tham gia|chi can"
    r"|uu dai|mien phi|khuyen mai|tra cuu|hotline|xin chao"
    r"|tai khoan cua ban"
    r"|(?:cua|nha|moi|tang|cho|gui cho|da tham) ban|ban (?:co|duoc|da|se|quen)|shop (?:da|gui|em"
    r"|nhe)"
    r"|(?:anh|chi|co|chu|bac|ban|c|a) (?:nho|nhan ho|check|kiem tra|dong|nop|chuyen|cai"
    r"|tai|mo"
    r"|gia han|thanh toan)|giup (?:em|shop) nhe)\b"
    r"|\bhttp|\bwww\b|\b(?:vn|com|net|cc|top|vip|asia|link|pro|apk) (?:de|neu|truoc|phien)\b"
)
"""Words to a reader: an office's, a shop's or a cheat's, forwarded."""
_HEARSAY = re.compile(
    r"\b(?:nghe (?:noi|ke|dau)|hang xom|xom (?:minh|toi|ben|tren|duoi)|khi \w+(?: \w+){0,4} xong"
    r"|(?:co|thay) (?:\w+ )?nguoi (?:\w+ )?bi|xa ben|xom ben"
    r"|tren (?:tivi|ti vi|bao|phim)|phim|vi du|vd)\b"
)
_THEIR_TALE = re.compile(
    r"(?:dau tien|hom (?:nay|qua)|vua roi|co)? ?(?:so|nguoi|goi|can bo|nhan vien|trung tam|trang|co"
    r"|ong|ba|anh|shipper|cong an|facebook|zalo|ben)\b"
    r"(?: \w+){0,6}? (?:xung|goi|bao|noi|nhan|nhan tin|moi|keu)\b"
)
_MINE_DONE = re.compile(
    r"\b(?:toi|em|con|chau|minh|me|ba|bo|vo|chong)(?: \w+)? (?:da|lo|vua|tro)\b"
    r"|\b(?:roi|xong) (?:gio|bay gio|moi|so|lo|nghi)\b"
)
"""A caller's tale reports a loss only if the writer says what they did."""
_QUESTION = re.compile(
    r"\b(?:duoc khong|co sao khong|co duoc khong|nen khong|phai khong|khong vay|hay khong"
    r"|that khong|co mat (?:tien )?khong|co (?:\w+ )?khong|o dau|khi nao|nhu the nao)$"
)
_MOST_WORDS = 45


@dataclass(frozen=True, slots=True)
class _Event:
    """An act with its object; `wrong` are the signs of which one must be there."""

    kind: str
    pattern: re.Pattern[str]
    wrong: tuple[re.Pattern[str], ...]
    is_urgent: bool = False
    """It is stopped if nothing says that it was not done."""


def _near(act: str, thing: str, after: int = 5) -> str:
    return rf"\b{act}(?: \w+){{0,{after}}}? {thing}\b"


_ANY = (VILLAIN, FEAR, GONE, STUCK)
_EVENTS = (
    _Event(
        "bank",
        re.compile(r"\b(?:dinh|sap|mac|bi) (?:bay|lua|chuong)(?! (?:dao )?(?:khong|chua|hay)\b)\b"),
        (re.compile(r"\bMONEY\b"),),
        is_urgent=True,
    ),
    _Event("deposit", re.compile(r"\bpaid (?:for|a|the|in)\b"), (GONE,)),
    _Event(
        "cash",
        re.compile(r"\b(?:handed|gave)(?: over)? (?:\w+ ){0,2}?(?:cash|gold)\b"),
        (re.compile(r"\bto (?:a|an|the|some|two|them|him)\b"),),
        is_urgent=True,
    ),
    _Event(
        "cards",
        re.compile(
            _near(SENT_CARDS, CARDS) + "|" + rf"\b{CARDS}(?: \w+){{0,4}}? (?:doc|gui|chup)\b"
        ),
        (VILLAIN, GONE, FEAR),
    ),
    _Event(
        "posted",
        re.compile(
            rf"\b(?:gui|goi|chuyen|giao){_TO} {GOODS}{_TO} {BY_POST}\b"
            rf"|\b{GOODS}(?: \w+){{0,4}}? (?:gui|goi|giao){_TO} {BY_POST}\b"
            rf"|\b(?:gui|goi) (?:qua |bang )?{BY_POST}(?: \w+){{0,6}}? cho {_THEY}\b"
        ),
        (VILLAIN, FEAR, re.compile(r"\b(?:cong an|can bo|toa an|kiem sat)\b")),
        is_urgent=True,
    ),
    _Event(
        "phone",
        re.compile(
            _near(INSTALL, APP) + rf"|\b{INSTALL}(?: \w+){{0,3}}? (?:theo|bang|qua|tu) link\b"
        ),
        (VILLAIN, FEAR, re.compile(r"\bapk\b")),
    ),
    _Event(
        "bank", re.compile(_near(GIVE, SECRET) + rf"|\b{SECRET}(?: \w+){{0,4}}? {GIVE}\b"), _ANY
    ),
    _Event(
        "papers",
        re.compile(
            _near(GIVE, PAPERS) + r"|\b(?:quet|quay|scan) mat(?! (?:khau|ma|tien))\b"
            r"|\b(?:quay trai|quay phai|nhay mat|chop mat|xoay mat|xem mat)\b"
        ),
        (VILLAIN, FEAR, STUCK),
    ),
    _Event(
        "deposit", re.compile(rf"\b(?:(?:dat )?coc|{PAY}{_TO} {MONEY})\b|\bmua hang\b"), (GONE,)
    ),
    _Event("cash", re.compile(_near(HAND_OVER, CASH)), (VILLAIN, FEAR, GONE)),
    _Event("bank", re.compile(_near(PAY, MONEY)), (VILLAIN, FEAR, STUCK)),
    _Event(
        "bank",
        re.compile(
            rf"\b{PAY}(?: het| luon| het tien){{0,2}} (?:qua|vao|cho|sang"
            rf"|ve)(?: \w+){{0,3}}? {_THEY}\b"
        ),
        _ANY,
    ),
    _Event("bank", re.compile(rf"\b{PAY}(?= (?:xong|roi)\b)"), (REALISED,)),
    _Event(
        "bank",
        re.compile(
            r"\b(?:mat|bay|tieu|di) (?:(?:sach|het|tong|toi|gan|hon|trang|luon|toan bo) )*MONEY\b"
            r"|\b(?:mat|bay) (?:sach|trang|het) (?:tien|von)\b"
        ),
        (VILLAIN, FEAR, STUCK, re.compile(r"\b(?:dau tu|san|choi|app|link|roi)\b")),
    ),
)
_TAKEN = re.compile(
    rf"\b(?:no|ho|chung no|bon no|nguoi la|nguoi ta|(?:hai|may"
    rf"|mot) (?:\w+ )?nguoi)\b(?: \w+){{0,5}}?"
    rf" (?:lay|om|cam|cuop|gom|thu|xin|mang|xach)(?: \w+){{0,4}}? {GOODS}\b(?: \w+){{0,8}}?"
    r" (?:di|mat|roi|tieu|bien|luon)\b"
)
"""Goods that somebody came for."""


def event(plain: str) -> str:
    """The kind of loss in `plain`, "" for none. `flows.parsing.panic` looks for doubts."""
    if len(plain.split()) > _MOST_WORDS or _OTHERS.search(plain):
        return ""
    if _THEIR_TALE.match(plain) and not (_MINE_DONE.search(plain) or _THEN_DONE.search(plain)):
        return ""
    if _HEARSAY.search(plain) or _QUESTION.search(plain):
        return ""
    if _TAKEN.search(plain):
        return "cash"
    for each in _EVENTS:
        if any(_is_done(match, each) for match in each.pattern.finditer(plain)) and any(
            sign.search(plain) for sign in each.wrong
        ):
            if each.kind in ("bank", "deposit") and HONEST.search(plain) and not _is_robbed(plain):
                continue
            return each.kind
    return ""


def _is_robbed(plain: str) -> bool:
    return (
        GONE.search(plain) is not None or re.search(r"\b(?:bi lua|lua dao|lo)\b", plain) is not None
    )


_THEN_DONE = re.compile(
    r"\b(?:toi|em|con|chau|minh|me|ba|bo|vo|chong)(?: (?:cung|da|lo))* (?:gui|goi|lam|chup"
    r"|chuyen|nop|cho"
    r"|doc|khai|noi|dua|bam|cai|tai|quet|quay|nhap|dien|dong|nap|tra)(?: (?:het|theo|luon|no|ho"
    r"|mat))* (?:roi"
    r"|xong|luon)\b"
)
"""What was wanted was done."""
_ENGLISH_PAST = re.compile(
    r"(?:typed|entered|gave|told|shared|sent|paid|transferred|installed|downloaded)\b"
)
_BEFORE = re.compile(rf"\b{DONE_BEFORE}(?: \w+){{0,2}}? ?$")
_RIGHT_BEFORE = re.compile(rf"(?:\b{DONE_BEFORE}|^moi) $")
_PAST = re.compile(
    r"\b(?:(?:so|lo|hoang|cuong) qua|(?<!khong )tin (?:nguoi ta|no|ho|loi)|hoi (?:trua|sang"
    r"|chieu|toi|dem|hom|qua|nay)"
    r"|hom (?:qua|kia|truoc)|(?:sang|trua) nay"
    r"|toi qua"
    r"|luc nay|tuan truoc|yesterday|this morning)(?: \w+){0,9} ?$"
)
_KNOWN_FALSE = re.compile(
    r"(?: \w+){0,6}? (?:(?<!menh )(?<!tri )(?<!don )gia|lua(?! dao do)|ke gian"
    r"|fake)\b(?! (?:khong|re|tien|ca))"
)
"""Who got it is called a cheat."""
_DENIED = re.compile(r"\b(?:chua|khong|suyt|sap|dinh)(?: \w+){0,2} ?$")
_BY_THEM = re.compile(
    rf"(?<!tin loi )(?<!nghe loi )\b{_THEY}(?: {DONE_BEFORE}|\b)(?: tu| con| lai)? ?$"
)
_MINE = re.compile(
    r"(?:^|\b)(?:toi|em|con|chau|minh|me|ba|bo|cha|vo|chong|ong|anh|chi|bac)"
    r"(?: (?:toi|em|con|noi|ngoai|nha|xa|trai|gai|hai|ba|tu|minh|chau))* $"
)
_TO_THEM = re.compile(
    r"\b(?:no|chung no|bon no|tui no|nguoi la|nguoi ta|ke gian|ke lua dao|(?:thang|con|dua) \w+"
    r"|(?:hai|may) (?:\w+ )?nguoi la|ben tuyen dung)\b(?! (?:doi|bat|keu|bao|moi|se|noi|hoi)\b)"
)
"""An act of one's own, and who got it: told as done without a word for it."""
_LATELY = re.compile(
    r"(?: \w+){0,8}? (?:hoi (?:trua|sang|chieu|toi|nay|dem|hom)|hom (?:qua|kia)|sang nay|trua nay"
    r"|(?:toi|chieu|dem|sang) qua|ban nay|luc nay|tuan truoc|thang truoc)\b"
)
_AFTER = re.compile(rf"^(?: \w+){{0,8}}? {DONE_AFTER}|^(?: \w+){{0,16}}? {GONE.pattern}")


def _is_done(match: re.Match[str], each: _Event) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    if _BY_THEM.search(before):
        return False
    if _RIGHT_BEFORE.search(before):
        return _DENIED.search(before) is None
    if WANTED.search(before) and not _PAST.search(before):
        return _THEN_DONE.search(match[0] + after) is not None
    if (
        each.is_urgent
        or _BEFORE.search(before)
        or _PAST.search(before)
        or _ENGLISH_PAST.match(match[0])
    ):
        return True
    if _KNOWN_FALSE.match(after) or _LATELY.match(after):
        return True
    if _MINE.search(before) and _TO_THEM.search(match[0] + after):
        return True
    return bool(_AFTER.match(after) or STUCK.search(after) or REALISED.search(after))


_DONE_ANYHOW = re.compile(
    r"\b(?:da|lo|vua|roi|xong|mat|luon|hqua|hom qua|sang nay|gio|bi|sent|gave|paid)\b"
)
_THING = re.compile(
    rf"\b(?:{MONEY}|{SECRET}|{PAPERS}|{APP}|{CARDS}|{GOODS}|tai khoan|tk|mk|pin|the|ma|stk|lua|link"
    rf"|dien thoai|money)\b"
)
_FORWARDED = re.compile(
    r"https?:|www\.|\.(?:com|vn|net|top|vip|xyz|cc)\b|\[(?:tb|qc)\]", re.IGNORECASE
)


def is_own_words(text: str) -> bool:
    """Whether `text` is short and nothing in it looks forwarded."""
    plain = " ".join(words(text[:400]))
    return len(plain.split()) <= _MOST_WORDS and not (
        _FORWARDED.search(text) or _OTHERS.search(plain) or numbers.find(text)
    )


def is_maybe_lost(text: str) -> bool:
    """Whether a resident's own few words may tell of a loss that is not understood: what to do
    about one is then said too."""
    if not is_own_words(text):
        return False
    plain = " ".join(words(text[:400]))
    amount = _SUM.search(plain) is not None
    if amount and _PAYS.search(plain):
        return True
    return _DONE_ANYHOW.search(plain) is not None and (amount or _THING.search(plain) is not None)


_PAYS = re.compile(r"\b(?:ck|chuyen|gui|nop|nap|dong|coc|dua|tra)\b")
_SUM = re.compile(r"\b\d+ ?(?:tr|trieu|k|cu|ty|nghin|ngan)\d?\b")
