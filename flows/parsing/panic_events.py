"""A loss in words that no phrase of `flows.parsing.panic_words` has: what was done, and to whom.

A loss is an act (to pay, to tell, to install) and its object (money, a code, an app) near each
other, reported as done, with a sign that something is wrong: who got it, what came of it, fear.
Each is a class of words, so that any combination is understood. The words are folded, Telex undone,
short words written out, sums ``MONEY``. What others did with what is the resident's own is a loss
without any other sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.parsing.actions import settled
from flows.patterns import Pattern, Table, likely
from flows.subjects import numbers
from flows.subjects.number_tables import BANKS
from flows.text import words

_TO = r"(?: \w+){0,5}?"

PAY = (
    r"(?:chuyen khoan|chuyen|gui|nop|dong|nap|coc|dat coc"
    r"|goi(?! (?:dien|video|zalo|vay|hoi|noi|bao|keu|xin|doi|moi|muon))"
    r"|(?<!kiem )tra|dua|bo|dau tu|mua|dat mua|dat"
    r" hang|thanh toan|vay|ban|gop|choi|vo|do|sent|paid|transferred)"
)
MONEY = r"(?:MONEY|tien|phi|coc|dat coc|von|bao hiem)"
GIVE = (
    r"(?:doc|noi|cho|dua|gui|goi|nhap|dien|khai|cung cap|chup|go|ke|nhan|bam|quet|quay|scan|nop"
    r"|xac thuc|dang nhap|lam|typed|entered|gave|told|shared)"
)
SECRET = (
    r"(?:otp|cai ma|ma gui ve|ma so|ma (?:otp|xac thuc|xac nhan|pin|bao mat|dang nhap|ngan hang"
    r"|giao dich|nay|do|6 so)|pin|(?:6|sau|4|bon|3|ba) (?:cai )?(?:chu )?so|day so|mat khau|so"
    r" the|cvv|the atm|the ngan hang|the visa|the tin dung|thong tin (?:the|tai khoan|ngan hang"
    r"|the ngan hang)|ten dang nhap|dang nhap ngan hang|tai khoan ngan hang|internet banking|app"
    r" ngan hang|my (?:\w+ )?(?:card|password|pin|code|bank))"
)
PAPERS = (
    r"(?:cccd|can cuoc|chung minh(?: thu)?|giay to|so ho khau|ho chieu|khuon mat|sinh trac"
    r"|(?:hinh|anh|2|hai|clip|video) mat(?! (?:thang|dua|cu|ong|anh|chi|nguoi|giong|chau|no|ban))"
    r"|mat (?:toi|em|con|chau|minh|me|ba)|(?:quet|quay|xoay|nghieng|chup"
    r"|scan) mat(?! (?:khau|ma|tien)))"
)
APP = (
    r"(?:app(?! vay)|apk|ung dung|phan mem|vneid|dich vu cong|vssid|etax|teamview\w*|ultraview\w*"
    r"|anydesk|file|tep|tap tin)"
)
INSTALL = (
    r"(?:cai|tai|cho phep|cap quyen|mo|bam (?:cai|tai|mo|cho phep|cap quyen|vao|file)|install\w*"
    r"|download\w*)"
)
CARDS = (
    r"(?:the cao|the nap|ma the|the (?:viettel|vina|mobi|game|garena|dien thoai|cao)|card|so seri"
    r"|seri|(?:\d+|hai|ba|bon|nam|may) (?:cai )?the(?! (?:atm|ngan hang|tin dung)))"
)
SENT_CARDS = r"(?:doc|gui|goi|nap|chup|dua|cho|cao|nhan|mua)"
HAND_OVER = r"(?:dua|giao|trao)"
CASH = r"(?:tien mat|vang|chi vang|cay vang|trang suc|nhan cuoi)"
GOODS = (
    r"(?:vang|so khong|chi vang|cay vang|tien mat|so do|so hong|giay to|so tiet kiem|trang suc"
    r"|nhan cuoi|bong tai|lac tay|kieng)"
)
"""A land title, ``so hong``, reads ``so khong`` once short words are written out."""
BY_POST = (
    r"(?:buu dien|xe khach|nha xe|xe do|xe om|shipper|chuyen phat|viettel ?post|ghtk|grab|xe tai)"
)

DONE_BEFORE = (
    r"(?:da|lo(?! (?:dat|hang|nen|lieu|lang|het))|lo tay|vua|vua moi|(?:toi|em|con|chau|minh) moi"
    r"|tro|trot|trot dai|dai dot|dai qua|ngu qua|ngo ngan|ngu|hoi nay|ban nay|so qua|tuong"
    r" (?:that|la that)|tin loi|nghe loi|theo loi|nghe theo|lam theo|cuong qua|hoang qua)"
)
DONE_AFTER = (
    r"(?:roi|xong|mat roi|het roi)\b(?! (?:(?:se|moi|em|anh|chi|ben|shop|minh|ban|co|la)"
    r" )*(?:nhan|giao|gui|lay(?! (?:het|mat))|ship|cap quyen|doc ma|tra|duoc|bao lai|tien|ck|moi"
    r" tra|lai)\b)"
)
WANTED = Pattern(
    r"\b(?:doi|bat|keu|bao|yeu cau|ep|nho|xin|muon|rang|dan|huong dan|moi|ru|phai|can|se|sap|dinh"
    r"|tinh|chua|khong|suyt|dung|nen|hay|de|so|chuan bi|cach|lam sao|neu|giuc|hen|goi y|cho phep"
    r"|xui|hua|dang|di|ngay mai|mai|chieu nay|to|will|must|(?<!ong )(?<!ba )noi|chi|hoi|goi noi"
    r"|chi can|duoc|khi|ai)(?: (?:la|toi|em|con|chau|minh|me|ba|bo|phai|se|di|ra|ngay|gap|them"
    r"|tien|nguoi nha|co|vo|chong|ban|ong)){0,3} ?$"
)
"""Right before an act: it is wanted, planned or denied, not done."""

_THEY = (
    r"(?:no|chung no|bon no|tui no|tui do|ho|ke gian|ke lua dao|nguoi la|nguoi ta|nguoi do|dua"
    r" nao|dua do|ai do|thang (?!(?:con|nay|truoc|sau|roi|toi|\d+|hai|ba|tu|nam|muoi|chin)\b)\w+"
    r"|con (?:nho|mu|me|do|kia|quy)|bon \w+|tui lua|bon lua|lua dao|bi lua|lua|gia danh|gia|hack"
    r"|them|him|scammers?|fake)"
)
VILLAIN = Pattern(
    rf"\b{_THEY}\b|\b(?:cai|mot|ong|ba|anh|chi|co|con|nguoi) (?:\w+ )?(?:goi|nhan|la|kia|do|nao do"
    r"|tren mang|quen qua mang|xung)\b|\b(?:theo|vo|vao|qua|bang|cai|trong) (?:cai |duong"
    r" )?(?:link|web|qr|duong dan|trang)\b|\b(?:tren|qua) mang\b|\b(?:tren|qua) (?:facebook|zalo"
    r"|tiktok|telegram)\b|\bapp vay\b|\bben vay\b|\bnhiem vu\b|\b(?:the|a) link\b|\b(?:ben|cho"
    r"|tui|may) (?:cong an|toa an|dien luc|ngan hang)\b"
)
GONE = Pattern(
    r"\b(?:chan|kich (?:khoi|ra)|kick|(?:da|xoa|duoi|loai) (?:ra )?khoi nhom|block|cao bay xa "
    r"chay|(?:om|cuom)(?: \w+){0,2} (?:chay|tron|di)|khoa may|khoa so"
    r"|cat (?:so|lien lac|may)|so (?:\w+ )?tat|mat tam|mat hut|mat lien lac|bien mat|lan mat|im"
    r" lang|thue bao|tat may|xoa (?:luon |het |mat )?(?:nick|facebook|zalo|tin)|khong (?:thay"
    r" )?(?:giao|ship|gui hang|rep|tra loi|nghe may|bat may|lien lac|giai ngan|goi duoc)|goi"
    r" (?:\w+ )?khong (?:duoc|nghe|bat)|khoa (?:facebook|zalo|nick|trang|page)|(?:giao|ship|nhan"
    r"|mo)(?: \w+){0,3} (?:toan|la|co|ra) (?:da|gach|giay|rac|bot|hang (?:gia|dom)|do gia|bia)"
    r"|khong thay (?:hang|giao|gi|dau|do|ai)|khong co (?:that|hang|nha|phong|xe|dat|lo|ai|ma)(?:"
    r" do)?|blocked|disappeared|vanished|never (?:came|sent|arrived)|not (?:reply|answer)\w*)\b"
)
STUCK = Pattern(
    r"\b(?:khong (?:\w+ )?rut (?:duoc|ra)|rut khong (?:duoc|ra)|khong cho rut|(?:doi|bat|keu|bao"
    r"|yeu cau) (?:\w+ )?(?:nop|dong|chuyen|nap|coc|tra) (?:\w+ )?(?:them|tiep|nua)|doi (?:them"
    r"|nua|tiep|tien phi)|khong giai ngan|khong lay lai duoc|mat het|mat trang|mat sach|het"
    r" (?:tron|sach|nhan) (?:\w+ )?(?:tien|luong))\b"
)
FEAR = Pattern(
    r"\b(?:so qua|lo qua|thay (?:so|lo|nghi|la|ky)|nghi lai|nghi nghi|nghi qua|nghi la|nghi lua"
    r"|(?:gio|bay gio|h) (?:\w+ ){0,3}?(?:sao|lam sao|lam gi)|sao (?:day|gio|bay gio)|phai lam"
    r" (?:sao|gi)|lam sao (?:day|gio|bay gio|lay)|chet roi|chet toi|cuu|giup (?:toi|em|con|chau"
    r"|minh|voi)|moi biet|moi hay|hu hu|huhu|khoc|bi lua|thoat|bi do|may do|do luon|mat het|lo bi"
    r"|so bi|help)\b"
)
REALISED = Pattern(
    r"\b(?:tieu (?:tan|roi|het)|bay mau|cong coc|mat trang|ai (?:de|ngo|dau)|hoa ra|thi ra|te ra"
    r"|moi (?:biet|hay|thay|vo le|nghi)|nghi lai|hoi lai|the ma|gio no|no (?:lay|chiem|khoa|chan"
    r"|xoa|rut|bien|lan)|(?:ma|hoa ra|te ra|thi ra) (?:no )?la (?:\w+ )?(?:gia|lua)|(?<!may"
    r" )(?<!\d )gio (?!hanh chinh|lam viec)\w+|bi thoat|may do)\b"
)
"""Words that say how the writer found out."""
HONEST = Pattern(
    r"\b(?:phi (?:giu xe|gui xe|ve sinh|thuong nien|quan ly|dich vu)|hoc phi|vien phi|phat|nguoi"
    r" giao|tien (?:hoc|dien|nuoc|nha|gao|gas|cam|thuoc|sua|rau|thit|xe|xang|thue|tro|phong|luong"
    r"|an|com|cho|hui|mung|cuoi)|cuoi|dam|ve cho (?:me|ba|bo|vo|chong|con|ong|nha)|dam gio|dam"
    r" cuoi|nha hang|cong an xa|cong an huyen|ngoai quay|o quay|tai quay)\b"
)
_OTHERS = Pattern(
    r"^(?:\w+ )?ho tro\b|\b(?:lh|lien he(?= (?:ngay|tong|so|qua|zalo|\d))|dang ky(?= (?:ngay|tai"
    r"|lien))|dk|soan|kinh gui|kinh chao|chao (?:anh|chi|ban|co)|em ben|ben em|quy khach|qk|kh|ba"
    r" con|(?:can )?tuyen (?:ctv|dung|nhan vien|nguoi|gap|lao dong)|tham gia|chi can|uu dai|mien"
    r" phi|khuyen mai|tra cuu|hotline|xin chao|tai khoan cua ban|(?:cua|nha|moi|tang|cho|gui cho"
    r"|da tham) ban(?! (?:tren|qua|toi|em|minh|quen|gai|trai|hoc))|ban (?:co|duoc|da|se|quen)"
    r"|shop (?:da|gui|em|nhe)|(?:anh|chi|co|chu|bac|ban|c|a) (?:nho|nhan ho|check|kiem tra|dong"
    r"|nop|chuyen|cai|tai|mo|gia han|thanh toan)|giup (?:em|shop) nhe)\b|\bhttp|\bwww\b|\b(?:vn"
    r"|com|net|cc|top|vip|asia|link|pro|apk) (?:de|neu|truoc|phien)\b"
)
"""Words to a reader: an office's, a shop's or a cheat's, forwarded."""
_HEARSAY = Pattern(
    r"\b(?:nghe (?:noi|ke|dau)|hang xom|xom (?:minh|toi|ben|tren|duoi)|khi \w+(?: \w+){0,4} xong"
    r"|(?:co|thay) (?:\w+ )?nguoi (?:\w+ )?bi|xa ben|xom ben|tren (?:tivi|ti vi|bao|phim)|phim|vi"
    r" du|vd)\b"
)
_THEIR_TALE = Pattern(
    r"(?:dau tien|hom (?:nay|qua)|vua roi|co)? ?(?:so|nguoi|goi|can bo|nhan vien|trung tam|trang"
    r"|co|ong|ba|anh|shipper|cong an|facebook|zalo|ben)\b(?: \w+){0,6}? (?:xung|goi|bao|noi|nhan"
    r"|nhan tin|moi|keu)\b"
)
_MINE_DONE = Pattern(
    r"\b(?:toi|em|con|chau|minh|me|ba|bo|vo|chong)(?: \w+)? (?:da|lo|vua|tro)\b|\b(?:roi|xong)"
    r" (?:gio|bay gio|moi|so|lo|nghi)\b"
)
"""A caller's story reports a loss only if the writer says what they did."""
_QUESTION = Pattern(
    r"\b(?:duoc khong|co sao khong|co duoc khong|nen khong|phai khong|khong vay|hay khong|that"
    r" khong|co mat (?:tien )?khong|co (?:\w+ ){0,2}?khong|o dau|khi nao|nhu the nao)$"
)
_MOST_WORDS = 45


@dataclass(frozen=True, slots=True)
class _Event:
    """An act with its object; `wrong` are the signs of which one must be there."""

    kind: str
    pattern: Pattern
    wrong: tuple[Pattern, ...]
    is_urgent: bool = False
    """It is cancelled if nothing says that it was not done."""


def _near(act: str, thing: str, after: int = 5) -> str:
    return rf"\b{act}(?: \w+){{0,{after}}}? {thing}\b"


_ANY = (VILLAIN, FEAR, GONE, STUCK)
_INTO_ACCOUNT = Pattern(
    rf"\b(?:toi|em|minh)(?: \w+)? (?:chuyen khoan|chuyen|gui|nop)(?: {MONEY})?(?: het| luon)?"
    r" (?:vao|vo|cho|qua|sang)(?: \w+){0,5}? tai khoan(?: \w+){0,2}? \d{6,}\b"
)
"""Somebody who writes to us that they paid into an account thinks that something is wrong."""
_EVENTS = (
    _Event(
        "bank",
        Pattern(r"\b(?:dinh|sap|mac|bi) (?:bay|lua|chuong)(?! (?:dao )?(?:khong|chua|hay)\b)\b"),
        (Pattern(r"\bMONEY\b"),),
        is_urgent=True,
    ),
    _Event("deposit", Pattern(r"\bpaid (?:for|a|the|in)\b"), (GONE,)),
    _Event(
        "cash",
        Pattern(r"\b(?:handed|gave)(?: over)? (?:\w+ ){0,2}?(?:cash|gold)\b"),
        (Pattern(r"\bto (?:a|an|the|some|two|them|him)\b"),),
        is_urgent=True,
    ),
    _Event(
        "cards",
        Pattern(_near(SENT_CARDS, CARDS) + "|" + rf"\b{CARDS}(?: \w+){{0,4}}? (?:doc|gui|chup)\b"),
        (VILLAIN, GONE, FEAR),
    ),
    _Event(
        "posted",
        Pattern(
            rf"\b(?:gui|goi|chuyen|giao){_TO} {GOODS}{_TO} {BY_POST}\b|\b{GOODS}(?: \w+){{0,4}}?"
            rf" (?:gui|goi|giao){_TO} {BY_POST}\b|\b(?:gui|goi) (?:qua |bang )?{BY_POST}(?:"
            rf" \w+){{0,6}}? cho {_THEY}\b"
        ),
        (VILLAIN, FEAR, Pattern(r"\b(?:cong an|can bo|toa an|kiem sat)\b")),
        is_urgent=True,
    ),
    _Event(
        "phone",
        Pattern(_near(INSTALL, APP) + rf"|\b{INSTALL}(?: \w+){{0,3}}? (?:theo|bang|qua|tu) link\b"),
        (VILLAIN, FEAR, Pattern(r"\bapk\b")),
    ),
    _Event(
        "bank",
        Pattern(
            _near(GIVE, SECRET)
            + rf"|\b{GIVE} (?:(?:tin|cai|het|luon|may) )*ma cho\b|\b{SECRET}(?: \w+){{0,4}}?"
            rf" {GIVE}\b(?<!noi)"
        ),
        _ANY,
    ),
    _Event(
        "papers",
        Pattern(
            _near(rf"(?!lam\b){GIVE}", PAPERS)
            + r"|\b(?:quet|quay|scan) mat(?! (?:khau|ma|tien))\b|\b(?:quay"
            r" trai|quay phai|nhay mat|chop mat|xoay mat|xem mat)\b"
        ),
        (VILLAIN, FEAR, STUCK),
    ),
    _Event("deposit", Pattern(rf"\b(?:(?:dat )?coc|{PAY}{_TO} {MONEY})\b|\bmua hang\b"), (GONE,)),
    _Event("cash", Pattern(_near(HAND_OVER, CASH)), (VILLAIN, FEAR, GONE)),
    _Event("bank", Pattern(_near(PAY, MONEY)), (VILLAIN, FEAR, STUCK)),
    _Event(
        "bank",
        Pattern(
            rf"\b{PAY}(?: het| luon| het tien){{0,2}} (?:qua|vao|cho|sang|ve)(?: \w+){{0,3}}?"
            rf" {_THEY}\b"
        ),
        _ANY,
    ),
    _Event("bank", Pattern(rf"\b{PAY}(?= (?:xong|roi)\b)"), (REALISED, GONE)),
    _Event("bank", _INTO_ACCOUNT, (_INTO_ACCOUNT,)),
    _Event(
        "bank",
        Pattern(rf"\b{PAY} (?:\w+ )?nham (?:cho|vao|qua|sang)\b(?=.*\bMONEY\b)"),
        (VILLAIN, FEAR),
        is_urgent=True,
    ),
    _Event(
        "bank",
        Pattern(
            r"\b(?:mat|bay|tieu|di) (?:(?:sach|het|tong|toi|gan|hon|trang|luon|toan bo) )*MONEY\b"
            r"|\b(?:mat|bay) (?:sach|trang|het) (?:tien|von)\b"
        ),
        (VILLAIN, FEAR, STUCK, Pattern(r"\b(?:dau tu|san|choi|app|link|roi)\b")),
        is_urgent=True,
    ),
)
_OF_EVENTS = Table((each.kind, each.pattern) for each in _EVENTS)
_BY_PATTERN = {each.pattern: each for each in _EVENTS}
_TAKEN = Pattern(
    r"\b(?:no|ho|chung no|bon no|nguoi la|nguoi ta|(?:hai|may|mot) (?:\w+ )?nguoi)\b(?:"
    rf" \w+){{0,5}}? (?:lay|om|cam|cuop|gom|thu|xin|mang|xach)(?: \w+){{0,4}}? {GOODS}\b(?:"
    r" \w+){0,8}? (?:di|mat|roi|tieu|bien|luon)\b"
)
"""Goods that somebody came for."""
_HARVEST = r"(?:tieu|ca phe|sau rieng|dieu|mac ca|khoai|lua|mi|bo|heo|trau|ga|hang|phan)"
CARRIED_OFF = Pattern(
    rf"\b(?:cho|boc|chat|xuc|can|lua)(?: \w+){{0,5}}? {_HARVEST}(?: \w+){{0,3}}? (?:di|mat|roi)\b.*"
    r"\b(?:(?:khong|chua|chang)(?: thay)?(?: co)?(?: nhan)?(?: duoc)? (?:tien|dong)|quyt|bien"
    r"|chan|chay)\b"
    rf"|\bmuon(?: \w+){{0,5}}? {CASH}\b.*\b(?:khoa cua|tron|bien|chan|di mat|bo di|khong ve)\b"
    r"|\b(?:lay|giat|cuop|moc|om|cuom) mat (?:cai )?(?:tui|toi|bop|gio|bao)(?: (?:xach|tien))*"
    r" (?:MONEY\b|\d+ (?:chuc )?trieu\b)|\bbi (?:giat|cuop)(?: mat)? (?:tui|gio|bao|day chuyen)\b"
)
"""Goods or gold that went on a promise."""
_ME = r"(?:toi|em|con|chau|minh|me|ba|bo|cha|vo|chong|ong|anh|chi|nha)"
_OF_ME = rf"(?:(?:ngan hang|zalo|facebook) )?(?:cua )?{_ME}"
_TAKER = rf"{_THEY}(?: (?:da|vua|moi|dang|lai|cu|tu)){{0,2}}"
_PURSE = r"(?:the(?: \w+)?|tai khoan|vi|momo|so tiet kiem|so)"
_TALKED = r"(?:zalo|facebook|face|nick|telegram|tiktok)"
_BANKS = "|".join(sorted(BANKS))
_CARRIED = r"(?:dien thoai|iphone|the atm|the ngan hang|the tin dung)"
_ROBBED = r"(?:bi|da bi|vua bi|moi bi)(?: \w+)? (?:moc|giat|trom|cuop|lay cap|an cap|lay mat)"
_DONE_TO = Table(
    (kind, Pattern(saying))
    for kind, saying in (
        ("phone", rf"\b{_TAKER} (?:xem|nhin|thay|coi|theo doi)(?: duoc| het)* (?:man hinh|dien"
                  rf" thoai|may)(?: dien thoai)? {_OF_ME}\b"),
        ("social", rf"\b{_TAKER} (?:vao|vo|dang nhap|chiem|hack|lay|dung|xai)(?: mat| duoc| cai)*"
                   rf" {_TALKED} {_OF_ME}\b"),
        ("papers", rf"\b{_TAKER} (?:(?:goi|moi) )*(?:lay|quet|quay|chup) (?:khuon )?mat"
                   rf" {_OF_ME}\b(?! (?:MONEY|\d))"
                   rf"|\b(?:cccd|can cuoc|giay to)(?: {_OF_ME}| toi)? (?:bi|da bi)(?: \w+){{0,2}}?"
                   rf" (?:lay|dung|xai|muon|danh cap|lam gia)\b|\b{_TAKER} (?:dung|lay|xai)(?: anh"
                   rf"| so)* (?:cccd|can cuoc|giay to|ten) {_OF_ME} (?:\w+ ){{0,2}}(?:vay|mo|dang"
                   r" ky|mua)\b"),
        ("stolen", rf"\b(?:dien thoai|the atm|the ngan hang|bop|vi tien|may)(?: {_OF_ME})?"
                   rf" {_ROBBED}\b|\b(?:rot|roi|danh roi|mat)(?: mat| cai| chiec)*(?: bop| vi| tui"
                   rf"| balo)(?: \w+){{0,4}}? {_CARRIED}\b|\b(?:rot|danh roi|lam roi) (?:mat"
                   rf" )?(?:cai )?{_CARRIED}\b|\bbi (?:cuop|giat|trom|moc)(?: giat| tui| mat| cai|"
                   rf" chiec)* {_CARRIED}\b"),
        ("bank", r"\b(?:he|she|they|someone|somebody|scammers?) (?:already )?(?:has|have|got"
                 r"|knows?) my"
                 r" (?:\w+ )?(?:otp|code|pin|password|card)\b"
                 rf"|\b(?:tk|tai khoan|so du|sd|vnd|ngan hang|the|bien dong|{_BANKS})\b.*"
                 rf" {_ME} (?:(?:co|dau co|khong(?: he| co)?|chua(?: he)?) (?:lam|rut|chuyen|chuyen"
                 r" khoan|mua|giao dich|dung|xai|quet|ban|thanh toan|tieu)(?: \w+){0,2}? ?(?:dau"
                 r"|gi)"
                 r"|dau(?: co)? (?:rut|chuyen|mua|giao dich|dung|xai|quet|lam))\b"
                 r"|\bbi (?:\w+ ){0,9}?(?:du|du do|ru re|xin|lua|gat|dan du)\b(?: \w+){0,8}?"
                 rf" (?:het|mat|gui|nop|chuyen|dong|nap) MONEY\b|\b{_TAKER} (?:biet|co|nam|lay"
                 rf"|doc)(?: duoc| het| mat| luon)* {SECRET} {_OF_ME}\b|\b{_TAKER} (?:dung|xai"
                 rf"|quet|ca|rut|vao|vo|lay)(?: mat| duoc| het| trom)* {_PURSE} {_OF_ME}\b"
                 rf"|\b{_PURSE}(?: {_OF_ME})? (?:bi|da bi)(?: \w+)? (?:rut|quet|vet|hut|lay|tru)"
                 rf" (?:het|sach|trang|tron)\b|\b(?:tru|bao) MONEY\b.*\b{_ME} (?:dau co|khong"
                 r"|khong he|chua) (?:\w+ )?(?:dang ky|mua|dung|lam|xai|tieu|biet|nap|chuyen"
                 r"|rut|co (?:iphone|apple|may|the|tai khoan|di|o|game))\b"
                 rf"|\b(?:tru|bao) MONEY\b.*\b{_ME} (?:khong|dau) co (?:iphone|apple|may|tai khoan"
                 r"|di|o|mua|game|xai|dung)\b"),
    )
)  # fmt: skip
"""What others did with the resident's own things."""


def event(plain: str) -> str:
    """The kind of loss in `plain`, "" for none. `flows.parsing.panic` looks for doubts."""
    if len(plain.split()) > _MOST_WORDS:
        return ""
    kind = _happened(plain)
    return "" if kind and _is_hearsay(plain) else kind


def _is_hearsay(plain: str) -> bool:
    """Whether others wrote it, it is hearsay or asked, or somebody else was ordered to do it."""
    if _OTHERS.search(plain) or _HEARSAY.search(plain) or _QUESTION.search(plain):
        return True
    own_acts = (_MINE_DONE, _THEN_DONE, _HEEDED)
    is_theirs = _THEIR_TALE.match(plain) is not None
    return is_theirs and not any(rule.search(plain) for rule in own_acts)


def _happened(plain: str) -> str:
    if _TAKEN.search(plain):
        return "cash"
    for kind, saying in likely(_DONE_TO, (plain,)):
        match = saying.search(plain)
        if match and not _DENIED.search(plain[: match.start()]):
            return kind
    for _, pattern in likely(_OF_EVENTS, (plain,)):
        each = _BY_PATTERN[pattern]
        done = [match for match in pattern.finditer(plain) if _is_done(match, each)]
        by_mistake = each.kind != "deposit" and _is_regretted(done)
        if not done or not (by_mistake or any(sign.search(plain) for sign in each.wrong)):
            continue
        if each.kind in ("bank", "deposit") and HONEST.search(plain) and not _is_robbed(plain):
            continue
        return each.kind
    return ""


def _is_regretted(done: list[re.Match[str]]) -> bool:
    """Whether an act was done by mistake: ``lo chuyen``."""
    return any(_REGRET.search(match.string[: match.start()]) for match in done)


def _is_robbed(plain: str) -> bool:
    return (
        GONE.search(plain) is not None or re.search(r"\b(?:bi lua|lua dao|lo)\b", plain) is not None
    )


_THEN_DONE = Pattern(
    r"\blam theo (?:(?:no|ho|het|luon|loi) )*(?:roi|xong)\b|\b(?:toi|em|con|chau|minh|me|ba|bo|vo"
    r"|chong)(?: (?:cung|da|lo))* (?:gui|goi|lam|chup|chuyen|nop|cho|doc|khai|noi|dua|bam|cai|tai"
    r"|quet|quay|nhap|dien|dong|nap|tra)(?: (?:het|theo|luon|no|ho|mat))* (?:roi|xong|luon)\b"
)
"""The writer did what the caller wanted."""
_ENGLISH_PAST = Pattern(
    r"(?:typed|entered|gave|told|shared|sent|paid|transferred|installed|downloaded)\b"
)
_URGED = Pattern(r"(?:\w+ ){1,2}?(?:gap|ngay|lap tuc|lien|nhanh|giup|gium|dum|ho)\b")
_ASKS = Pattern(r"\b(?:keu|bao|noi|goi|nhan|doi|xin|nho|doa|muon)\b")
"""Somebody wants it, at once: ``keu bi tai nan, dua gap``."""
_REGRET = Pattern(r"\b(?:lo(?! (?:dat|hang|nen|lieu|lang|het))|lo tay|tro|trot)(?: \w+){0,2} ?$")
_BEFORE = Pattern(rf"\b{DONE_BEFORE}(?: \w+){{0,2}}? ?$")
_RIGHT_BEFORE = Pattern(rf"(?:\b{DONE_BEFORE}|^moi) $")
_PAST = Pattern(
    r"\b(?:(?:so|lo|hoang|cuong) qua|(?<!khong )tin (?:nguoi ta|no|ho|loi)|hoi (?:trua|sang|chieu"
    r"|toi|dem|hom|qua|nay)|hom (?:qua|kia|truoc)|(?:sang|trua) nay|toi qua|luc nay|tuan truoc"
    r"|yesterday|this morning)(?: \w+){0,9} ?$"
)
_KNOWN_FALSE = Pattern(
    r"(?: \w+){0,6}? (?:(?<!menh )(?<!tri )(?<!don )gia|lua(?! dao do)|ke gian|fake)\b(?!"
    r" (?:khong|re|tien|ca))"
)
"""The text calls the receiver a cheat."""
_DENIED = Pattern(r"\b(?:chua|khong|suyt|sap|dinh)(?: \w+){0,2} ?$")
_BY_THEM = Pattern(
    rf"(?<!tin loi )(?<!nghe loi )\b{_THEY}(?: {DONE_BEFORE}|\b)(?: tu| con| lai)? ?$"
)
_HEEDED = Pattern(
    rf"\b(?<!khong )(?:nghe|theo|tin)(?: theo)? (?:loi )?(?:toi )?{_THEY}(?: (?:bao|noi|keu|chi"
    r"|huong dan|xui|du))?(?! (?:la|khong))\b"
)
"""It was done because they said so."""
_MINE = Pattern(
    r"(?:^|\b)(?:toi|em|con|chau|minh|me|ba|bo|cha|vo|chong|ong|anh|chi|bac)(?: (?:toi|em|con|noi"
    r"|ngoai|nha|xa|trai|gai|hai|ba|tu|minh|chau))* $"
)
_TO_THEM = Pattern(
    r"\b(?:no|chung no|bon no|tui no|nguoi la|nguoi ta|ke gian|ke lua dao|(?:thang|con|dua) \w+"
    r"|(?:hai|may) (?:\w+ )?nguoi la|ben tuyen dung)\b(?! (?:doi|bat|keu|bao|moi|se|noi|hoi)\b)"
)
"""An act of the writer's own, and its receiver: reported as done without a word for it."""
_LATELY = Pattern(
    r"(?: \w+){0,8}? (?:hoi (?:trua|sang|chieu|toi|nay|dem|hom)|hom (?:qua|kia)|sang nay|trua nay"
    r"|(?:toi|chieu|dem|sang) qua|ban nay|luc nay|tuan truoc|thang truoc)\b"
)
_AFTER = Pattern(rf"^(?: \w+){{0,8}}? {DONE_AFTER}|^(?: \w+){{0,16}}? {GONE.pattern}")


def _is_done(match: re.Match[str], each: _Event) -> bool:
    before, after = match.string[: match.start()], match.string[match.end() :]
    if _URGED.match(match[0]) and _ASKS.search(before):
        return _THEN_DONE.search(match[0] + after) is not None
    if _HEEDED.search(before) or _HEEDED.search(after):
        before = _HEEDED.sub("", before)
        return WANTED.search(before) is None and _DENIED.search(before) is None
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


_DONE_ANYHOW = Pattern(
    r"\b(?:da|lo|vua|roi|xong|mat|luon|hqua|hom qua|sang nay|gio|bi|sent|gave|paid)\b"
)
_THING = Pattern(
    rf"\b(?:{MONEY}|{SECRET}|{PAPERS}|{APP}|{CARDS}|{GOODS}|tai khoan|tk|mk|pin|the|ma|stk|lua"
    r"|link|dien thoai|money)\b"
)
_FORWARDED = Pattern(
    r"https?:|www\.|\.(?:com|vn|net|top|vip|xyz|cc)\b|\[(?:tb|qc)\]", re.IGNORECASE
)


def is_own_words(text: str) -> bool:
    """Whether `text` is short and nothing in it looks forwarded."""
    plain = " ".join(words(text[:400]))
    return len(plain.split()) <= _MOST_WORDS and not (
        _FORWARDED.search(text) or _OTHERS.search(plain) or numbers.find(text)
    )


def is_maybe_lost(text: str) -> bool:
    """Whether a few words of the resident's own may report a loss that is not understood: the reply
    then also says what to do about one."""
    if not is_own_words(text):
        return False
    plain = " ".join(words(text[:400])).replace("dau tien", "truoc nhat")  # no money in "first"
    if settled(_SUM.sub("MONEY", plain)):
        return False
    amount = _SUM.search(plain) is not None
    if amount and _PAYS.search(plain):
        return True
    return _DONE_ANYHOW.search(plain) is not None and (amount or _THING.search(plain) is not None)


_PAYS = Pattern(r"\b(?:ck|chuyen|gui|nop|nap|dong|coc|dua|tra)\b")
_SUM = Pattern(r"\b\d+ ?(?:tr|trieu|k|cu|ty|nghin|ngan)\d?\b")
