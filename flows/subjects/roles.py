"""Decides the part of each number, account or link in a running text: to be called or paid, dunned
or warned about, or merely mentioned.

A scam text names its victims too: a debt collector shames the borrower by the borrower's own
number, a false bank names the account of the reader. Only one that wants a call, a click or money
is meant; if the text does not show which, the service asks.

The rules are tables of the words round a number. Before it the nearest words count, after it the
first ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from flows.subjects import links, numbers, person_names
from flows.text import fold, is_figures, words
from flows.values import Subject

Role = Literal["contact", "payee", "target", "mentioned"]
"""contact: called, wrote, or wants an answer; payee: gets the money; target: is dunned, threatened,
warned about, or belongs to the reader; mentioned: the text does not say."""

_MEANT = ("contact", "payee")
_BEFORE, _AFTER = 110, 60
"""Characters that are looked at on either side."""
_FAR_BEFORE, _FAR_AFTER = 8, 3
"""Words that may come between a cue and the number."""
_MOST = 12
"""How many numbers, links and accounts of a text are examined, and how many places of each."""
_FEW = 8
"""With no more words than this besides them, the text asks about all of several numbers."""

_NEUTRAL = (
    r"(?:so|sdt|dt|dien thoai|dtdd|may|la|cho|voi|qua|den|toi|theo|tai|o|ngay|gap|ve|vao|nay|moi"
    r"|nhanh|lai|anh|chi|em|ong|ba|ban|mr|ms|mrs|ten|nhan vien|nv|can bo|luat su|phone|number|at"
    r"|no|tel|zalo|viber|telegram|tk|stk|tai khoan|so tk|to|the|cua)"
)
"""Words between a cue and the number that say nothing of their own."""

_PAYING = (
    r"(?:chuyen(?: tien| khoan)?|ck|nop(?: tien| phi)?|nap(?: tien)?|gui tien|dong(?: tien| phi)?"
    r"|thanh toan|tra(?: no| tien)?|tat toan|dat coc|coc|ung ho|quyen gop|hoan tien|pay|transfer"
    r"|send(?: money)?|deposit)"
)
_OWED = (
    r"(?:tien|cuoc|cua|ben|cong ty|cty|ngan hang|app|fe|home|tin|qua|den|hon|khoan|vay|xau|lai|goc"
    r"|thue|nan|han|khong|chua|chung|tao|tui|nha(?! may)|\d[\w.,]*)"
)
_DEMAND = (
    r"(?:tra|thanh toan|dong(?! y)|nop|hoan|tat toan|giai quyet|lien he|goi lai|trinh dien"
    r"|ra mat|pay|repay)"
)

WARNED = (
    r"(?:canh bao|de phong|canh giac|can than|coi chung|chan|tranh xa|khong nghe(?: may)?"
    r"|khong goi(?: lai)?|khong tra loi|khong (?:vao|mo|bam|truy cap|click)|beware(?: of)?|block"
    r"|do not (?:open|click|call|answer))"
)
"""Words before a number or link that the text warns of."""

BEFORE: tuple[tuple[Role, str], ...] = (
    ("contact",
     r"goi(?: lai| dien| den| ngay| vao| cho)*|lien he|lien lac|lh|l/h|lhe|alo|hotline"
     r"|duong day nong|tong dai|dau so|zalo|viber|telegram|tele|whatsapp|facebook|fb|messenger"
     r"|inbox|ib|ket ban|add|nhan tin|nt|sms|soan tin|phan hoi|tra loi|quay so|bam so|gap"
     r"|call|contact|text|reply|dial|reach|tu so|tu|tin nhan(?: tu| cua)?|bi so|boi|from"
     r"|so moi(?: cua \w+(?: la)?)?|gui"
     r"|(?:biet|thay|gap)(?: \w+){0,3} (?:bao|nhan)(?: cho| ve)?"
     r"|(?:cham soc|ho tro|tu van|dich vu) khach hang|cskh|tuyen dung|quan ly|nhan vien|tu van vien"
     r"|luat su|can bo|dai uy|thuong uy|trung uy|thieu ta|dieu tra vien|shipper"
     r"|ke(?: lua dao| gian)?|thang lua dao"
     r"|(?:xung|gia danh|mao danh|tu nhan|tu xung)(?: la| \w+){0,4}"),
    ("payee",
     rf"{_PAYING}(?: \w+){{0,4}}? (?:vao|cho|toi|den|qua|ve|so|sang|to|into)"
     rf"|{_PAYING}|stk|so tk|so tai khoan|tai khoan|tk|account|acc|momo|vi dien tu|nguoi nhan"
     r"|nhan tien|chu tk|ctk|chu tai khoan|thu huong"),
    ("target",
     r"(?:quy )?khach(?: hang)?|kh|chu so|chu thue bao|chu may|thue bao|tb|con no|nguoi vay"
     r"|nguoi no|ben vay|ben no|doi tuong|bi can|nguoi than|nguoi nha|nguoi quen|ban be"
     r"|(?:chung toi|ben (?:em|toi|minh|vay)|cong ty) (?:\w+ )?(?:khong|ko|k|chua)(?: the)?"
     r" (?:lien (?:lac|he)|goi)(?: duoc)?(?: voi| cho)?"
     r"|(?:chay|tron|quyt|xu) no"
     r"|(?:truy |can )?tim nguoi|truy tim|truy na|boc phot"
     r"|dong nghiep|hang xom|nguoi bao lanh|nguoi tham chieu|nguoi dong vay|quen(?! ?[,;.:]| (?:du"
     r"|mat|noi|ghi|so nay|day))|quen biet"
     r"|borrower|debtor|customer"
     r"|owed by|(?:so|sdt|dt|dien thoai|may|stk|tk|tai khoan|so tk|so tai khoan)(?: cua)?"
     r" (?:toi|minh|tui|quy khach|anh chi)"
     r"|(?:me|ba|bo|cha|ma|vo|chong|con(?: trai| gai)?|chau|anh|chi|em|ban|ong|nha)"
     r" (?:toi|minh|tui)(?! bi| nhan| nghe)"
     r"|(?:em|con|chau)(?: trai| gai) (?:anh|chi|ban|may|ong|ba)"
     r"|(?:chuyen|ck|gui|ban)(?: tien| khoan)? (?:nham|lon)(?: \w+){0,3}?"
     r" (?:vao|sang|qua|den|cho|so)(?: (?:stk|so tk|so tai khoan|tai khoan|tk|so))*"
     rf"|my (?:number|account|phone)|{WARNED}"),
)  # fmt: skip
"""By role: the words before a number."""

AFTER: tuple[tuple[Role, str], ...] = (
    (
        "contact",
        r"goi|nhan tin|nt|gui tin|gui sms|gui link|dien|alo|nhay may|da may|keu|doi(?! tuong)|bao"
        r"|xung|tu xung|gia|gia danh|mao danh|lua|xin|hoi|quay roi|noi|du|moi|chao|ket ban|doa"
        r"|hu doa|khung bo|spam|zalo|la (?:so )?(?:lua|cua ke|cua no|ke)"
        r"|gap (?:anh|chi|ong|ba|co|chu|mr|ms|nhan vien|nv|can bo|luat su|ls|em)|called|texted|said"
        r"|asked|scam\w*|no (?!" + _OWED + r"\b)\w+"
        r"|de (?:duoc )?(?:huong dan|ho tro|tu van|giai quyet|nhan|lay|xac minh|dang ky|biet|tranh"
        r"|khoi|kich hoat|mo|huy|kiem tra)",
    ),
    (
        "target",
        r"(?:hien |dang |con |van |da |co tinh |co y |vua )*(?:no " + _OWED + r"|no\W*$"
        r"|(?<=dang )no|(?<=hien )no|(?<=van )no"
        r"|vay (?:tien|no|app|von|qua|cua|tu|online|nong|tieu dung|tin chap|\d[\w.,]*)"
        r"|bao lanh|dung ten|ky ten"
        r"|quyt|tron|xu no|bung|bung tien|chay lam|qua han|cham tra|cham dong|that hen|mat kha nang"
        r"|thieu (?:tien|no|phi|cuoc|\d[\w.,]*))"
        r"|ai (?:biet|gap|thay|quen)"
        r"|muon (?:tien )?(?:cua )?(?:tui|ben|chung|bon|cong ty|cty)"
        r"|owes|borrowed|owed|" + _DEMAND + r" (?:no|tien|khoan|du|het|ngay|gap|\d|the|us|now)",
    ),
)
"""By role: the words after it."""

STRONG = (
    r"\W*(?:\w+ ){0,2}?(?:(?:khong|k|ko) (?:nghe|bat|chiu nghe) may|(?:khong|k|ko) lien lac duoc"
    r"|tat may|chan so|(?:dung|ghi) ten|trong danh ba"
    r"|cua (?:quy khach|ban|toi|minh|anh chi|khach hang)\b"
    r"|(?:se |sap |da |dang |vua |tam )*bi (?:khoa|khoi to|dieu tra|phong toa|tam khoa|thu hoi|tru"
    r"|cat|ngung|tam ngung|dong bang|truy na|to cao|kien|xu phat|hack)"
    r"|phat sinh|[+\-] ?\d[\d.,]{3,} ?(?:vnd|d\b|dong)|has been (?:locked|suspended|blocked))"
)
"""Right after a number: it is the reader's or a threatened person's, whatever comes before."""

ADDRESSED = (
    r"(?:(?<!canh )bao|noi|nhac|giuc|don doc|yeu cau|de nghi|thong bao|(?<!tin )nhan|dan|keu|ep"
    r"|tell|ask|remind)(?: (?!goi|lien|lh|zalo|ck|chuyen)\w+){0,3}\W*"
)
"""Before a number that `DEMAND` follows: the text wants to make it pay."""

DEMANDED = rf"\W*(?:\w+ ){{0,3}}?{_DEMAND}\b"

SENT_TO = (
    r"(?:yeu cau|de nghi|nho|phien|hay|vui long|mong|please)(?: \w+){0,4}?"
    r" (?:lien he|lien lac|goi|gap|nhan|call|contact)(?: \w+){0,5}\W*"
)
"""Before a number that `TELLING` follows: the reader is to call it, and to make it pay."""

TELLING = rf"\W*(?:de |va )?(?:noi|bao|nhac|giuc|keu|ep|tell|ask|remind)(?: \w+){{0,3}} {_DEMAND}\b"

_DUNS = re.compile(
    r"\b(?:(?:tra|quyt|tron|chay|con|khoan|doi|muon) no|no xau|(?:qua|tre) han|khoan vay|bung tien"
    r"|vay (?:tien|no|von|app|\d)|no tien|thu hoi no|owes?|debts?|tre \d+ ngay|khong tra(?! loi)"
    r"|(?:dang|hien|van|co) no(?! luc)"
    r"|no (?:app|fe|home|cong ty|cty|ngan hang|goc|lai|[1-9][\d.,]*\w*))\b"
)
_ABOUT_SOMEBODY = re.compile(r"\b(?:tao|bo tron|tham chieu|nguoi than cua|an cap|giat tien)\b")
"""Beside a name: the text exposes somebody, whatever it says that they owe."""
_SENTENCE = re.compile(r"[.;!?]+\s")
_CONNECTED = re.compile(r"[\s,/;&()\-]*(?:hoac|hay|va|or|and)?[\s,:/\-]*(?:so|zalo|sdt|dt)?[\s:.]*")
_AND = re.compile(
    r"[\s,;&]*(?:(?:voi|va|and|cung|ca|them|lan|,)\s*)?(?:(?:so|sdt|thang|con|dua|stk|tk|nay"
    r"|kia)\s*)*"
)
_WORD = re.compile(r"\w+")
_FIGURES = re.compile(r"[+(\[]*\d(?:[^a-z]*\d)*[)\]]*")
_FILLER = re.compile(rf"(?:\W|\b{_NEUTRAL}\b)*")


_WARNS_OF = re.compile(rf"\W*(?:\w+ ){{0,4}}?{WARNED}(?: [a-z]+){{0,4}}\W+\+?\d[\d. ]{{5,}}")
"""After the number of a person who warns of another one."""


def _compiled(table: tuple[tuple[Role, str], ...]) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    return tuple((role, re.compile(rf"(?<!\w)(?:{cues})(?!\w)")) for role, cues in table)


_CUES_BEFORE, _CUES_AFTER = _compiled(BEFORE), _compiled(AFTER)
_STRONG = re.compile(STRONG)
_MADE_TO_PAY = tuple(
    (re.compile(rf"(?<!\w){before}$"), re.compile(after))
    for before, after in ((ADDRESSED, DEMANDED), (SENT_TO, TELLING))
)
_WARNED = re.compile(rf"(?<!\w){WARNED}(?: \w+){{0,4}}\W*$")


@dataclass(frozen=True, slots=True)
class TextSubjects:
    """The subjects of a text.

    subjects  those that want to be called, clicked or paid, numbers first
    unsure    there are numbers, and nothing shows which of them it is
    """

    subjects: tuple[Subject, ...]
    unsure: bool = False


def subjects_in(text: str) -> tuple[Subject, ...]:
    """Numbers, links and accounts in running text, each once, numbers first."""
    unique: dict[str, Subject] = {}
    accounts = numbers.accounts(text)
    written = [one.given for one in accounts if " " in one.given]
    for group in (numbers.find(text), links.find(text), accounts):
        for one in group:
            if one.kind == "short" and any(one.given in each for each in written):
                continue  # The front of an account that is written in groups of digits.
            unique.setdefault(one.key, one)
    return tuple(unique.values())


def meant(text: str) -> TextSubjects:
    """The subjects that a running text with numbers, links or accounts means."""
    everything = subjects_in(text)[:_MOST]
    if not everything:
        return TextSubjects(())
    parts = roles(text, everything)
    chosen = tuple(one for one in everything if parts[one.key] in _MEANT)
    called = [one for one in chosen if one.kind != "link"]
    open_ = [one for one in everything if parts[one.key] == "mentioned"]
    targets = any(part == "target" for part in parts.values())
    if called or (not open_ and (chosen or not targets)):
        return TextSubjects(chosen)
    plain = fold(text).lower()
    alone = len(open_) == 1 or len(words(text)) - _digits_in(open_) <= _FEW
    if open_ and alone and not targets and not _DUNS.search(plain):
        return TextSubjects(tuple(one for one in everything if one in chosen or one in open_))
    return TextSubjects(chosen, unsure=True)


def named_in_a_row(text: str, subjects: tuple[Subject, ...]) -> bool:
    """Whether the numbers follow each other, joined by "and": ``0912… voi so 0868…``."""
    places = sorted(_places(fold(text).lower(), subjects), key=lambda place: place[:2])
    plain = fold(text).lower()
    pairs = list(pairwise(places))
    return bool(pairs) and all(_AND.fullmatch(plain, a[1], b[0]) for a, b in pairs)


def duns(text: str) -> bool:
    """Whether a text is about a debt to be paid: it may name a borrower."""
    return _DUNS.search(fold(text).lower()) is not None


def _digits_in(subjects: list[Subject]) -> int:
    return sum(len(words(one.given)) for one in subjects)


def roles(text: str, subjects: tuple[Subject, ...]) -> dict[str, Role]:
    """The part that each of `subjects` plays in the text, by key."""
    if is_figures(text):  # No word says anything.
        return {one.key: _one_of(set(), one) for one in subjects}
    cased = fold(text)
    plain = cased.lower()
    debtors = any(words.search(plain) for words in (_DUNS, _ABOUT_SOMEBODY))
    places = sorted(_places(plain, subjects), key=lambda place: place[:2])[: 2 * _MOST]
    taken: dict[str, set[Role]] = {one.key: set() for one in subjects}
    before: tuple[int, Role] = (0, "mentioned")
    for start, end, one in places:
        if one.kind == "link":
            part = _link(plain, start)
        else:
            part = _named(cased[max(0, start - _BEFORE) : start], debtors) or _part(
                plain, start, end
            )
        if part == "mentioned" and before[0] and _CONNECTED.fullmatch(plain, before[0], start):
            part = before[1]
        before = (end, part)
        taken[one.key].add(part)
    return {one.key: _one_of(taken[one.key], one) for one in subjects}


def _one_of(parts: set[Role], one: Subject) -> Role:
    """The role of a subject that occurs several times: somebody who is dunned is not to be
    called."""
    if not parts:
        return "contact" if one.kind == "link" else "mentioned"
    if "target" in parts:
        return "mentioned" if parts & {"contact", "payee"} else "target"
    return next((part for part in _MEANT if part in parts), "mentioned")


def around(text: str, subjects: tuple[Subject, ...]) -> Iterator[tuple[str, str, Subject]]:
    """The text before and after each place of each subject, as far as is examined; nothing if there
    are no words."""
    if not subjects or is_figures(text):
        return
    plain = fold(text).lower()
    for start, end, one in _places(plain, subjects):
        yield plain[max(0, start - _BEFORE) : start], plain[end : end + _AFTER], one


def _digits(given: str) -> str:
    """The number itself of what was given with the word before it: ``tk cua toi 0123456789``."""
    match = _FIGURES.search(given)
    return match[0] if match else given


def _places(plain: str, subjects: tuple[Subject, ...]) -> Iterator[tuple[int, int, Subject]]:
    for one in subjects:
        given = fold(one.given).lower()
        given = given if one.kind in ("link", "brandname") else _digits(given)
        at = plain.find(given) if given else -1
        for _ in range(_MOST):
            if at < 0:
                break
            yield at, at + len(given), one
            at = plain.find(given, at + len(given))


def _link(plain: str, start: int) -> Role:
    """A link is where the reader is to go, unless the text warns of it."""
    warned = _WARNED.search(_SENTENCE.split(plain[max(0, start - _BEFORE) : start])[-1])
    return "target" if warned is not None else "contact"


def _named(before: str, debtors: bool) -> Role | None:
    """The role of a number after a person's name: somebody to call or pay, or the debtor of a text
    about debts; None if no name comes before it, or neither fits."""
    name_at = person_names.before(before)
    if name_at is None:
        return None
    role, gap = _last(_SENTENCE.split(before[:name_at].lower())[-1])
    if role != "mentioned" and not gap:
        return role
    return "target" if debtors else None


def _part(plain: str, start: int, end: int) -> Role:
    before = _SENTENCE.split(plain[max(0, start - _BEFORE) : start])[-1]
    after = _SENTENCE.split(plain[end : end + _AFTER], maxsplit=1)[0]
    if _STRONG.match(after):
        return "target"
    if any(cue.search(before) and then.match(after) for cue, then in _MADE_TO_PAY):
        return "target"
    role, role_at = _last(before)
    follows, follows_at = _first(after)
    if role in _MEANT and role_at == 0:
        return role
    if follows_at and _WARNS_OF.match(after):
        return "mentioned"
    if follows == "target" and role in _MEANT:
        return "target" if follows_at <= role_at else role
    if role != "mentioned" and (follows == "mentioned" or role_at <= follows_at):
        return role
    return follows


def _last(before: str) -> tuple[Role, int]:
    """The cue that ends nearest before the number, and the words between; of two the longer."""
    best: tuple[int, int, Role] | None = None
    for role, cues in _CUES_BEFORE:
        for cue in cues.finditer(before):
            if best is None or (cue.end(), len(cue[0])) > best[:2]:
                best = (cue.end(), len(cue[0]), role)
    if best is None:
        return "mentioned", 0
    between = before[best[0] :]
    gap = 0 if _FILLER.fullmatch(between) else len(_WORD.findall(between))
    return (best[2], gap) if gap <= _FAR_BEFORE else ("mentioned", 0)


def _first(after: str) -> tuple[Role, int]:
    """The cue that begins first after the number, and the words before it."""
    best: tuple[int, int, Role] | None = None
    for role, cues in _CUES_AFTER:
        cue = cues.search(after)
        if cue is not None and (best is None or (cue.start(), -len(cue[0])) < best[:2]):
            best = (cue.start(), -len(cue[0]), role)
    if best is None:
        return "mentioned", 0
    gap = len(_WORD.findall(after[: best[0]]))
    far = _FAR_AFTER if best[2] == "contact" else _FAR_BEFORE
    return (best[2], gap) if gap <= far else ("mentioned", 0)
