"""The first step for each kind of loss (`flows.parsing.panic.loss`), and what else depends on
the kind."""

from __future__ import annotations

import re

from flows.parsing import loss_ways, panic
from flows.parsing.actions import IS_DONE
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.later_words import says
from flows.parsing.meaning import gives_in, is_paid_on
from flows.parsing.panic_events import CARRIED_OFF
from flows.parsing.panic_parts import BANK
from flows.patterns import Pattern
from flows.subjects import numbers, own_words
from flows.subjects.bank_names import Bank
from flows.text import words
from flows.topics import advices, unclear
from flows.topics.context import Context
from flows.values import Command, State, Subject

_LOSS_TOPICS = ("message", "check")
ADVISED = tuple(advices.ADVISED.values())
"""Kinds of loss that only `flows.topics.advice` recognises."""
_STOP = (
    "phone", "cards", "deposit", "cash", "papers", "sim", "social", "stolen", "opened", "hangup",
    "recover", "posted", "hui", "others", "abroad", "astray", "diverted", "title", "visit",
    "vehicle", "credit", "order", "unpaid", "game",
    "mule", *ADVISED,
)  # fmt: skip
"""Kinds whose first step is not ``panic.call`` (call the bank)."""
_OTHER_PHONE = ("phone", "sim", "stolen")
TAKEN = ("cash", "hui", "title", "visit", "vehicle", "unpaid", *ADVISED)
"""Kinds of loss that no bank can stop."""
_WRITER = r"(?:toi|tui|em|minh|con|chau|tao|anh|chi|ba|me|ong|chong|vo)"
_DID = (
    r"(?:rut|chuyen|mua|dang nhap|giao dich|dang ky|tieu|quet|thanh toan|lam|dat|doi|bam|xai|ca"
    r"|su dung|dung|order|nap|biet)"
)
_NOT_ME = Pattern(
    rf"(?:\w+ ){{0,3}}?(?:khong|dau|chang)(?: co)? phai (?:la )?(?:do )?{_WRITER}\b(?: \w+){{0,9}}"
    rf"|(?:\w+ ){{0,6}}?{_WRITER}(?: \w+)? (?:dau(?: co)?|(?:khong|chang)(?: co| he)?)"
    rf" {_DID}\b(?: \w+){{0,9}}"
    rf"|(?:\w+ ){{0,3}}?{_WRITER} co (?:bao gio )?{_DID}(?: \w+){{0,3}}? dau(?: \w+){{0,6}}"
    rf"|(?:\w+ ){{0,4}}?(?:khong|dau|chang)(?: co)? (?:biet|quen) (?:gi|ai|nguoi|ten|no|vu)\b(?: "
    rf"\w+){{0,6}}"
    r"|(?:\w+ ){0,6}?the (?:cua )?(?:\w+ ){0,2}?(?:con nguyen|(?:nam |o |van o )?trong (?:bop|vi"
    r"|tui)"
    r"|o nha)\b(?: \w+){0,4}"
    rf"|(?:\w+ ){{0,2}}?ai (?:\w+ )?{_DID}\b(?! (?:\w+ )?cho )(?: \w+){{0,4}}"
)
"""It happened, and somebody else did it. "toi chua chuyen" says that nothing has happened."""
_ORDERED = Pattern(r"\b(?:dat|mua|order|goi hang)\b")
_PARCEL = Pattern(r"\b(?:don hang|shipper|buu (?:pham|kien|ta)|kien hang|giao hang|van don|don)\b")
_OF_PICTURES = Pattern(r"\b(?:anh|hinh|clip|video|ghep|nude|tong tien|con|chau|tuoi|be)\b")
_AGE = Pattern(
    r"(?:(?:em|con|chau|toi|tui|minh|no|da|duoc|nay|gio|moi|tren|hon) )*\d{1,2}(?: tuoi)?(?: roi| "
    r"thoi"
    r"| a| nha| rui)*"
)
"""``18 roi``: an age, if the text names no sum."""
_DEBIT = Pattern(r"[-\u2212] ?\d[\d.,]{3,}")
_PAID = Pattern(
    r"(?:chuyển khoản|chuyen khoan|giao dịch|giao dich|thanh toán|thanh toan|rút tiền|rut tien)"
    r" (?:thành công|thanh cong)",
    re.IGNORECASE,
)
_OF_AN_ACCOUNT = Pattern(
    r"\b(?:tk|tai khoan|giao dich|gd|dang nhap|ma otp|so du|sd|vnd|the tin dung"
    r"|chuyen khoan thanh cong)\b"
)


def is_paid_back(text: str) -> bool:
    """Whether the text says that money which came in by mistake was passed on."""
    return any(map(is_paid_on, readings(text)))


def goes_on(state: State, command: Command) -> bool:
    """Whether a message without a keyword, right after an answer about a scam or a stranger,
    says that it has happened: ``20tr``, ``ck roi``. After a message that the service called
    honest or spam, only a denial of what a bank's notice tells counts."""
    if state.topic not in _LOSS_TOPICS or command.name not in ("message", "help"):
        return False
    if denies(state, command.rest):
        return True
    if intent(command.rest) == "told.owed" or is_loan(command.rest, corrects=False):
        return False
    if says("price", command.rest):
        return False
    if any(_PLAN.search(one) and not _IS_DONE.search(one) for one in readings(command.rest)):
        return False
    if any(map(gives_in, readings(command.rest))):
        return False
    if is_planned(state, command.rest) or tells_age(state, command.rest):
        return False
    subjects = numbers.find(command.rest)
    if subjects and own_words.cleared(command.rest, subjects):
        return False  # The text says that help was called, or denies a number.
    before = str(state.memory.get("content", ""))
    if intent(before) == "told.returned" and not is_paid_back(command.rest):
        return False  # Money came in; none is gone.
    return state.memory.get("label") not in ("benign", "spam") and panic.follows(command.rest)


def tells_age(state: State, text: str) -> bool:
    """Whether the text says how old somebody is, after talk of pictures or of a child."""
    before = readings(str(state.memory.get("content", "")))
    is_of_them = any(map(_OF_PICTURES.search, before))
    return is_of_them and any(map(_AGE.fullmatch, readings(text)))


_PLAN = Pattern(
    r"\b(?:tinh|dinh|sap|chuan bi|muon|co nen|tu)(?: \w+){0,3}? (?:coc|dat coc|chuyen khoan|chuyen"
    r"|mua|gui tien|nop|gop|vay|dat)\b"
)
_IS_DONE = Pattern(r"\b(?:roi|xong|mat|het|lo|da|chan)\b")
_SUM = Pattern(r"(?:(?:khoang|tam|la|gan|coc|gia|co|tong|u|da|dat|mua|dinh|tinh) )*MONEY(?: \w+)?")


def is_planned(state: State, text: str) -> bool:
    """Whether the text is only the sum that the writer said they are about to pay: no money is
    gone."""
    before = readings(str(state.memory.get("content", "")))
    return any(map(_PLAN.search, before)) and any(map(_SUM.fullmatch, readings(text)))


def denies(state: State, text: str) -> bool:
    """Whether the resident did not do what a bank's notice tells: a theft is under way."""
    notice = state.memory.get("content")
    if not isinstance(notice, str) or not (
        is_notice(notice) or _DEBIT.search(notice) or _PAID.search(notice)
    ):
        return False
    if not any(map(_OF_AN_ACCOUNT.search, readings(notice))):
        return False
    if any(map(_ORDERED.search, readings(text))) and any(map(_PARCEL.search, readings(notice))):
        return False  # They ordered nothing, so nothing is gone.
    return any(map(_NOT_ME.fullmatch, readings(text)))


_BY_WORDS = (
    ("cards", ("counter_card",), ("tell", "pay")),
    ("deposit", ("goods",), ("noshow",)),
)
"""Kinds of loss by the classes of words that must be there: one word of each group."""

_BANK_CARD = Pattern(
    r"\b(?:card number|cvv|cvc|digits|expiry|credit|debit|bank card|so the|16 so|3 so|sau lung"
    r"|the atm|the ngan hang)\b",
    re.IGNORECASE,
)
"""A bank card, not a top-up card."""
_HANDED_OVER = Pattern(
    r"\b(?:dua|giao|trao)\b(?: \w+){0,3}? (?:vang|trang suc|day chuyen|nhan cuoi|so do|so hong"
    r"|tien mat)\b(?=.*\b(?:roi|xong|mat)\b)"
    r"|\b(?:rut|cam|dem)\b(?: \w+){0,6}? (?:dua|giao|trao)(?: \w+)? cho"
    r" (?:hai|ba|2|3|mot|may|thang|con|dua|ong|nguoi|no|ho)\b"
    r"|\b(?:dua|giao|trao)(?: (?:roi|het|luon|xong|mat|tien|MONEY|tan tay))* cho (?:\w+ ){0,2}?"
    r"(?:xe om|tai xe|shipper|grab|nguoi (?:lay|thu|toi|den)|thang (?:do|kia|lay|xe))\b"
    r"|\btien mat (?:\w+ )?(?:dua|giao|trao)\b|(?<!doi )(?<!bat )(?<!keu )\bdua tien mat\b"
)
"""Something was handed to somebody: no bank can stop that."""


_TITLE = Pattern(
    r"\b(?:(?<!bang )(?<!goi )(?<!hoi )(?<!doc )(?<!tu )(?<!qua )(?<!nhan )so do"
    r"(?! la (?:so|cua))|so hong|bia do"
    r"|giay (?:to"
    r" )?(?:ban )?(?:nha )?dat|so dat|quyen su dung dat"
    r"|(?:giay|hop dong)(?: to)? (?:ban|mua ban|chuyen nhuong|sang ten|sang nhuong)"
    r" (?:dat|ray|vuon|nha|lo|re|ruong))\b"
)
_SIGNED_AWAY = Pattern(
    r"(?<!dang )\b(?:ky|lan tay|diem chi|cong chung|sang ten|chuyen nhuong|giu|cam|mat|lay|gat"
    r"|lua|lay mat"
    r"|om|muon"
    r"|the chap|thanh giay)\b"
)
_PAID_BY_BANK = Pattern(r"\b(?:chuyen khoan|stk|otp|mat khau|banking|chuyen(?: \w+)? MONEY)\b")


def _is_title(plain: str) -> bool:
    """Whether land papers are gone or were signed away by deceit, and no bank moved money."""
    is_gone = _TITLE.search(plain) and _SIGNED_AWAY.search(plain)
    return bool(is_gone) and not _PAID_BY_BANK.search(plain)


def _by_words(text: str) -> str:
    """The kind of a loss by the classes of its words, if no rule names it; "" for none."""
    way = next(filter(None, map(loss_ways.way_of, readings(text))), "")
    if way:
        return way
    if any(map(_is_title, readings(text))):
        return "title"
    if any(rule.search(form) for rule in (_HANDED_OVER, CARRIED_OFF) for form in readings(text)):
        return "cash"
    names = classes_of(text)
    return next(
        (
            kind
            for kind, one, other in _BY_WORDS
            if not names.isdisjoint(one)
            and not names.isdisjoint(other)
            and "device" not in names
            and not _BANK_CARD.search(text)
        ),
        "",
    )


_PRESSED = Pattern(
    r"(?:(?:toi|em|con|chau|minh|me|ba|bo|lo|da|tro|vua|moi|tay|cung|co) )*(?:bam|an|click|mo)"
    r"(?: (?:vao|vo|theo|phim|so|\d|link|no|do|luon|cai|roi|mat|xong|may|nham|thoat|ra|lien|tat"
    r"|dong"
    r"|ngay|co|sao|khong|gi))+"
)
"""A key or a link was pressed, and the text does not say that anything was given."""


_INSTALLED = Pattern(
    r"(?:(?:toi|em|con|chau|minh|me|ba|bo|da|lo|tro|vua|moi|cung|thi) )*(?:cai|tai)(?: (?:no|app"
    r"|roi"
    r"|mat|xong|luon|ve|dat|vao|may|ung dung|cai do|do|len))* (?:roi|mat|xong|luon)"
)
_LEFT = Pattern(r"\b(?:thoat|tat|dong)\b")


def is_pressed(text: str) -> bool:
    return any(map(_PRESSED.fullmatch, readings(text)))


_SENT = r"\b(?:chuyen khoan|chuyen|ck|gui tien)\b"
_WRONG_ONE = r"\b(?:nham|lon) (?:so|stk|tk|tai khoan|nguoi)\b"
_ASTRAY = Pattern(
    r"\b(?:chuyen khoan|chuyen|ck|gui|bank)(?: \w+){0,3}? nham\b(?! (?:lan|nhi))"
    r"|\b(?:chuyen khoan|chuyen|ck|gui|bank)(?: (?:tien|MONEY|luon))* (?:lon|sai)(?: (?:tien"
    r"|MONEY))?"
    r" (?:cho|qua|sang|vo|vao|toi)\b"
    r"|\b(?:go|bam|nhap|ghi|danh|chon)(?: \w+)? (?:sai|nham|lon)(?: \w+){0,2}? (?:so|stk|tk|tai"
    r" khoan"
    r"|nguoi nhan|nguoi)\b(?=.*\b(?:chuyen|chuyen khoan|MONEY|tien)\b)"
    r"|\b(?:MONEY|tien)(?: \w+){0,2}? (?:bay|chay|nham|chuyen|lon)(?: \w+){0,2}? (?:qua|vo|vao"
    r"|sang|cho)"
    r" (?:\w+ ){0,3}?(?:nguoi|ba|ong|anh|chi)(?: nao)? (?:khac|la|nao do|do)\b"
    r"|\bchuyen (?:\w+ )?du (?:\w+ )?(?:so 0|so khong|mot so|1 so)\b"
    rf"|{_WRONG_ONE}(?=.*{_SENT})|{_SENT}.*{_WRONG_ONE}"
)
_CHEAT = Pattern(
    r"(?<!khong phai )(?<!khong phai bi )(?<!khong bi )\b(?:lua|lua dao|gat|gian|gia danh|xung|otp"
    r"|link|app|cong an|thang|con do|bon|chung no|tui no|no|ho|doa|bat|ep|keu|bao|goi|zalo|facebook"
    r"|ban hang|shop|coc|mua|dau tu|nhiem vu|chan|moi biet|gia mao|hoa ra)\b"
)


_KEEPS = Pattern(
    r"\b(?:no|ho|ben do|nguoi ta|nguoi do)(?: \w+){0,3}? (?:tra|nhan|giu)\b|\bso (?:cua )?(?:ho"
    r"|no)\b|\b(?:goi|dien|nhan tin|nhan|nt|lien lac)(?: (?:cho|lai|hoai|thi))* (?:ho|no|nguoi"
    r" ta|nguoi"
    r" do)(?: \w+)? (?:khong|ko|k|chang|hong)(?: \w+)? (?:bat may|nghe may|nghe|tra loi|rep|duoc)\b"
    r"|\bgoi (?:khong|ko|k) (?:nghe(?: may)?|bat may)\b|\b(?:ho|no|nguoi ta) (?:chan|block|khoa"
    r"|tat may)"
    r"(?: (?:minh|toi|em|luon|roi|may|so))*\b"
    r"|\b(?:bao|nhan|goi|to cao|ghi)(?: \w+)? (?:ho|no)(?: la)?(?: lua(?: dao)?)?\b|\bbao lua dao\b"
)
"""A person who got money by mistake and keeps it is no scammer yet."""
_LENT = Pattern(
    r"\b(?:cho|la) (?:\w+ ){0,5}?(?:muon|vay|muon tien|vay tien)\b(?! (?:tai khoan|the|sim|dien "
    r"thoai"
    r"|may|app|cccd|can cuoc))|\b(?:no|ho|thang \w+|ban \w+|em \w+|chau \w+)(?: \w+)? (?:muon|vay)"
    r" (?:tien|MONEY|cua (?:toi|em|minh))\b|\b(?:mua|ban) chiu\b|\b(?:no|thieu) (?:tien|MONEY)(?: "
    r"\w+){0,4}?"
    r" (?:chua|khong) (?:ai )?tra\b"
)
_NO_CHEAT = Pattern(
    r"\b(?:khong|chang|dau co|dau) (?:phai )?(?:bi )?lua(?: dao)?\b|\bbao (?:\w+ )?lua dao\b"
)
_UNPAID = Pattern(
    r"\b(?:khong|chua|chang)(?: \w+){0,2}? (?:tra|gui lai|hoan)\b|\b(?:quyt|khat|tron no|xu luon"
    r"|hua hoai"
    r"|tron)\b"
)
_FAR_OFF = Pattern(
    r"\b(?:app|mang|facebook|zalo|link|otp|gia|hack|lua|gat|nguoi la|nick|video|goi|nhan tin|cong "
    r"an)\b"
)


def is_loan(text: str, *, corrects: bool) -> bool:
    """Whether money was lent to somebody the writer knows.

    corrects  the text revokes a loss that it reported before: then a mere loan is enough.
              Otherwise the text must say that it was not paid back
    """
    forms = [_NO_CHEAT.sub(" ", form) for form in readings(text)]
    if any(map(_FAR_OFF.search, forms)):
        return False
    return any(_LENT.search(one) and (corrects or _UNPAID.search(one)) for one in forms)


_NO_MONEY = Pattern(r"\b(?:chua|khong)(?: \w+){0,2}? (?:mat|tru|rut)\b")
_GIVEN = Pattern(
    r"\b(?:ma|otp|mat khau|mk|pass|pin|cvv|so the|the atm|cccd|cmnd|can cuoc|app|ung dung|phan mem"
    r"|file|apk|khuon mat|quet mat|man hinh|stk|so tai khoan)\b"
)
"""A secret or a telephone that somebody has: "no money is gone" revokes nothing then."""


def leaves_open(text: str, before: str) -> bool:
    """Whether `text` says that no money is gone, of something that was given before: money may
    still go."""
    return any(map(_NO_MONEY.search, readings(text))) and any(map(_GIVEN.search, readings(before)))


def is_astray(text: str) -> bool:
    """Whether the writer paid the wrong person by their own mistake, and nobody cheated."""
    forms = readings(text)
    return any(map(_ASTRAY.search, forms)) and not is_cheat(_KEEPS.sub(" ", " ".join(words(text))))


_BY_OTHERS = Pattern(
    r"\b(?:no|ho|ai do|co (?:nguoi|dua|thang|so)|nguoi (?:la|ta)|so la)(?: \w+){0,2}? (?:chuyen "
    r"khoan"
    r"|chuyen|gui|ban)(?: \w+){0,3}? (?:nham|lon)\b|\b(?:he thong|nhan vien)\b|\b(?:chuyen|hoan"
    r"|tra|gui) lai"
    r" (?:vao|ve|qua|giup|gium|cho)\b|\b(?:vao|vo|qua) (?:tk|tai khoan|so tai "
    r"khoan) (?:cua )?"
    r"(?:toi|em|minh)\b|\b(?:bao|noi|keu)(?: \w+){0,3}? (?:chuyen khoan|chuyen|gui) nham\b"
)
_MINE_WENT = Pattern(r"\bMONEY\b|\b(?:tien|chuyen khoan|chuyen|tai khoan|so tai khoan)\b")
_MOST_WORDS = 35


def went_astray(text: str) -> bool:
    """Whether the writer's own money went to the wrong person, in a text of their own."""
    if is_notice(text) or not is_astray(text):
        return False
    forms = readings(text)
    is_mine = any(map(_MINE_WENT.search, forms))
    is_short = len(forms[0].split()) <= _MOST_WORDS
    return is_mine and is_short and not any(map(_BY_OTHERS.search, forms))


_BEGINS = Pattern(
    r"^(?:(?:toi|tui|em|minh|con|chau|hoi|nay|sang|qua|hom|vua|moi|lo|tay|da|ad|alo|a|oi|chet"
    r"|muon|cho"
    r"|may|trua|chieu|bua) )*(?:chuyen khoan|chuyen|ck|gui|bam|go|nhap)(?: (?:tien|MONEY))?"
    r" (?:nham|lon|sai)\b"
)


def begins_astray(text: str) -> bool:
    """Whether the text begins by saying that the writer paid the wrong person: it was nobody
    else."""
    return any(map(_BEGINS.search, readings(text)))


_CHEATED = Pattern(
    r"(?<!khong phai )(?<!khong phai bi )(?<!khong bi )(?<!khong )\b(?:bi lua|lua dao|lua gat|lua"
    r"|gat"
    r"|gian|gia danh|gia mao|xung|otp|link|app|bi (?:hack|doa)|dau tu|nhiem vu|hoa ra|chan"
    r"|(?:no|ho|thang|bon) (?:\w+ )?(?:keu|bao|doi|bat|ep|doa))\b"
)


def is_cheated(text: str) -> bool:
    """Whether later words, of a writer who paid the wrong person by mistake, tell a fraud after
    all."""
    return any(map(_CHEATED.search, readings(text)))


def is_cheat(text: str) -> bool:
    """Whether the words name somebody who cheats, orders or sells."""
    return any(map(_CHEAT.search, readings(text)))


_APP = Pattern(
    r"(?<!\d )(?<!mot )(?<!hai )(?<!may )\b(?:cai|tai(?! khoan))(?: \w+){0,3}? (?:app|apk|ung "
    r"dung|phan mem|file|teamview\w*|anydesk"
    r"|ultraview\w*)\b|\b(?:cap|cho|cho phep|bat)(?: \w+){0,2}? (?:quyen|tro nang|dieu khien)\b"
    r"|\btro nang\b|(?<!\d )(?<!mot )(?<!hai )(?<!may )\b(?:cai|tai(?! khoan)) (?:(?:no|app|xong"
    r"|luon|mat|dat|ve|vao) )*roi\b"
    r"|\b(?:may|dien thoai|man hinh)(?: \w+){0,3}? (?:nong|do luon|bi do|treo|den thui|nhap nhay"
    r"|chop|tu (?:chay|mo|bam|nhay|tat|gui|lam))\b"
)
_POSTED = Pattern(
    r"\b(?:gui|goi)\b(?: \w+){0,3}? (?:buu dien|xe khach|nha xe|xe do|shipper|viettel ?post"
    r"|chuyen phat)\b"
)
_NO_APP = Pattern(r"\b(?:chua|khong|dau co|suyt)(?: \w+){0,2} (?:cai|tai|mo|cho|cap)\b")
_BARE = Pattern(
    r"(?:(?:toi|em|con|chau|minh|me|ma|ba|bo|vo|chong|noi|ngoai|da|lo|tro|vua|moi|cung|thi|roi|so"
    r"|qua|ac) )*"
    r"(?:dua|gui|chup|tra|mua|ky|nop|dong|dang nhap|quet|lam|nhap|doc|cho|khai|quay)"
    r"(?: (?:het|luon|mat|theo|no|ho|cho|xong|rui|\w+)){0,4} (?:roi|xong|rui)(?: (?:a|oi|ne|do))*"
)
_IN_STORY = (
    (
        "cash",
        Pattern(
            r"\b(?:toi|den|vao|vo|xuong) (?:\w+ ){0,2}?(?:nha|bon|buon|thon)\b"
            r"|\bcong to\b"
        ),
    ),
    ("social", Pattern(r"\b(?:zalo|facebook|face|nick)\b.*\b(?:ma|otp|code|mat khau)\b")),
    (
        "papers",
        Pattern(
            r"\b(?:cccd|can cuoc|chung minh|so do|ho chieu|giay to|quet mat|chup "
            r"hinh)\b"
        ),
    ),
    ("cards", Pattern(r"\b(?:the cao|the nap|ma the)\b")),
)
"""The kind of loss by what the story says was wanted; a money transfer comes before all of
these."""
_BY_TRANSFER = Pattern(r"\b(?:chuyen khoan|ck|stk|so tai khoan|vao tai khoan|otp)\b")


def is_app(text: str) -> bool:
    """Whether a victim writes about an app that was installed, or about rights that it got."""
    forms = readings(text)
    return any(map(_APP.search, forms)) and not any(map(_NO_APP.search, forms))


def later_loss(text: str) -> str:
    """The kind of a loss by a victim's later texts; ``bank`` if they name none."""
    if is_app(text):
        return "phone"
    if any(map(_POSTED.search, readings(text))):
        return "posted"
    return "social" if is_talk_account(text) else "bank"


_TALK = r"(?:zalo|facebook|face|messenger|nick|gmail|tiktok|telegram|instagram)"
_TALK_ACCOUNT = Pattern(
    rf"^(?:(?:la|cai|do|mat|bi|lay|ma|otp|mat khau|toi|em|cua|dang nhap|xac nhan|kich hoat) "
    rf")+{_TALK}\b(?: "
    rf"\w+){{0,2}}$"
    rf"|\b{_TALK}\b(?: \w+){{0,3}}? (?:(?:bi|tu) (?:\w+ )?(?:vang|thoat|out|day|da|dang xuat"
    rf"|chiem|lay|hack"
    rf"|mat)|khong (?:vo|vao|dang nhap) (?:duoc|lai)|(?:no|ho|ai do)? ?(?:dang )?nhan(?: tin)?(?: "
    rf"\w+){{0,3}}?"
    rf" (?:muon|vay|xin) tien)\b"
    r"|\b(?:no|ho|ai do|thang do)(?: \w+){0,2}? (?:nhan|nhan tin|hoi|inbox)(?: tin)?(?: \w+){0,3}?"
    r" (?:muon|vay|xin)(?: tien)?(?: \w+){0,3}? (?:ban be|nguoi quen|ho hang|ba con|dong nghiep"
    r"|danh ba)\b"
)


_LOGGED_IN = Pattern(
    rf"^(?!.*\b(?:MONEY|chuyen|chuyen khoan|nop|nap|otp|ngan hang|\w+bank|chua|khong)\b)"
    rf".*\b(?:dang nhap|nhap mat khau|mat khau)(?: \w+){{0,3}}? {_TALK}\b"
)


def is_logged_in(text: str) -> bool:
    """Whether only the password of a chat account was typed into a false page."""
    return any(map(_LOGGED_IN.search, readings(text)))


def is_talk_account(text: str) -> bool:
    """Whether the account that is gone is a chat account."""
    return any(map(_TALK_ACCOUNT.search, readings(text)))


_TALK_SECRET = Pattern(
    r"\b(?:dang nhap|nhap|mat khau|quet ma(?: qr)?|otp|ma(?: (?:dang nhap|xac nhan|xac"
    r" thuc|kich hoat|otp|6 so|so))?)(?: (?:vao|vo|bang|cua|tai khoan|nick|ca|luon|va|voi|mat"
    r" khau|toi|em"
    r"|minh|con|cai|app|trang|ma|so|lai))*"
    rf" (?:{_TALK[3:-1]}|google|tiktok|instagram|yahoo|tai khoan game|game|free fire|lien quan)\b"
    rf"|\bnick(?: {_TALK})?(?: \w+){{0,3}}? mat khau\b|\b{_TALK}(?: (?:cua|toi|em|minh|con|voi"
    rf"|va|ca|luon))* (?:mat khau|ma (?:dang nhap|xac"
    rf" nhan|kich"
    r" hoat)|otp)\b"
)
_BANK_SECRET = Pattern(
    rf"\b(?:ngan hang|i?banking|the atm|so the|cvv|ma pin|momo|zalopay|MONEY|{BANK})\b"
)


def names_bank(text: str) -> bool:
    """Whether the text names a bank, a card or a sum."""
    return any(map(_BANK_SECRET.search, readings(text)))


def is_talk_secret(text: str) -> bool:
    """Whether the secret that was typed or given away opens a chat or a game account."""
    return any(map(_TALK_SECRET.search, readings(text)))


_NO_DEED = Pattern(
    r"\b(?:giup|dum|gium) (?:em|minh|toi|be|con|chau)\b|\b(?:chua|dinh|suyt|neu|co nen|duoc"
    r" khong|khong duoc|khong vao|quen|lam sao|bi hack|khong"
    r" (?:\w+ )?(?:nhap"
    r"|dang nhap|dua|doc|cho))\b"
)


def gave_talk_secret(text: str) -> bool:
    """Whether somebody else now has the secret of a chat or a game account, and no bank is
    named."""
    if is_notice(text) or not is_talk_secret(text):
        return False
    forms = readings(text)
    if any(map(_BANK_SECRET.search, forms)) or len(forms[0].split()) > _MOST_WORDS:
        return False
    return any(map(IS_DONE.search, forms)) and not any(map(_NO_DEED.search, forms))


def is_bare(text: str) -> bool:
    """Whether a few words say that it is done, and not what: ``minh dua roi``."""
    return any(map(_BARE.fullmatch, readings(text)))


def kind_in(before: str, text: str) -> str:
    """The kind of a loss, if `before` says what was wanted and `text` that it is done."""
    kind = kind_of(text)
    if kind != "bank":
        return kind
    if is_app(text):
        return "phone"
    forms = readings(before)
    if any(map(_BY_TRANSFER.search, forms)) and "social" not in _wanted(forms):
        return kind
    return next(iter(_wanted(forms)), kind)


def _wanted(forms: tuple[str, ...]) -> list[str]:
    return [kind for kind, rule in _IN_STORY if any(map(rule.search, forms))]


def kind_of(text: str, before: object = "") -> str:
    """The kind of the loss in `text`; `before` if `text` names none."""
    kind = panic.loss(text) if text else ""
    if kind in ("", "bank", "social") and is_talk_secret(text):
        kind = "bank" if any(map(_BANK_SECRET.search, readings(text))) else "social"
    if kind in ("", "bank") and is_pressed(text) and any(map(_LEFT.search, readings(text))):
        return "opened"
    if kind == "others" and any(loss_ways.way_of(one) == "unpaid" for one in readings(text)):
        return "unpaid"
    if kind in ("", "bank", "deposit", "recover") and is_astray(text):
        return "astray"
    if kind in ("", "bank"):
        is_installed = any(map(_INSTALLED.fullmatch, readings(text)))
        kind = "phone" if is_installed else _by_words(text) or kind
    earlier = before if isinstance(before, str) and before in _STOP and before != "astray" else ""
    return kind if kind and (kind != "bank" or not earlier) else earlier or "bank"


def first(
    context: Context, kind: str, subjects: tuple[Subject, ...], bank: Bank | None = None
) -> str | None:
    """The text of the first step; None if the first step is to call the bank.

    subjects  what the reply offers to report
    bank      the resident's own: the reply has its name and line if they fit
    """
    if kind not in _STOP:
        return None
    forms = context.names(subjects) if subjects else []
    tails = (
        *(context.say("panic.next.offer", shown=each) for each in forms),
        context.say("panic.next"),
        "",
    )
    reply = ""
    for named in _banks(context, bank):
        reply = unclear.fitting(context, f"panic.{kind}", tails, **named)
        if context.fits(reply):
            break
    return reply


def next_text(context: Context, key: str, bank: Bank | None, **values: str) -> str:
    """A later text for a victim who has had the first step, with as much of their own bank's
    name and line as fits."""
    is_named = bank is not None and (bank.is_wallet or key in _NAMES_THE_BANK)
    named = _banks(context, bank if is_named else None)
    replies = [context.say(key, **one, **values) for one in named]
    return next((reply for reply in replies if context.fits(reply)), replies[-1])


_NAMES_THE_BANK = ("panic.undone", "panic.carrier")
"""Texts of a later step that name the bank, also if it is no wallet."""


def _banks(context: Context, bank: Bank | None) -> list[dict[str, str]]:
    """How a text may name the bank, the longest form first; the last form has no name."""
    card = where_line(context, bank)
    plain = {"own": context.say("panic.own"), "own_now": context.say("panic.own.now")}
    named = {"own": bank.name, "own_now": bank.name} if bank else plain
    line = bank.line if bank else ""
    return [
        {**named, "line": line or card, "at": f" ({line})" if line else ""},
        {**named, "line": line or card, "at": ""},
        {**plain, "line": context.say("panic.card"), "at": ""},
    ]


def where_line(context: Context, bank: Bank | None) -> str:
    """Where the resident finds the line of a bank that is not in the directory: on the card; for a
    wallet, in its app."""
    return context.say("panic.app" if bank is not None and bank.is_wallet else "panic.card")


def way(kind: object) -> str:
    """The end of a text's key by who can still stop the loss: ``.other`` if the bank must be called
    from another telephone, ``.taken`` if no bank can stop it, "" for the bank."""
    if kind in _OTHER_PHONE:
        return ".other"
    return ".taken" if kind in TAKEN else ""
