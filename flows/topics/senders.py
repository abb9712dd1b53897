"""Reads an answer to "who called or wrote?": a name for a report, or one of all the other things
that people write there.

Only a number, link, account, short code or known sender's name names somebody at once. Other words
name nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from flows.parsing import keyword_tables, leaving
from flows.parsing.english import is_word
from flows.parsing.intent import intent
from flows.parsing.meaning import chance_of
from flows.spelling import is_syllable, untelex
from flows.subjects import impersonated, links, numbers, own_words, roles
from flows.text import fold, vocabulary, words
from flows.topics.context import World, together
from flows.topics.sources import (
    MAX_ANSWER,
    MAX_WORDS,
    account_of,
    accused,
    says_unknown,
    strangers,
    where_money_went,
)
from flows.values import Command, Subject

Kind = Literal[
    "named", "likely", "listed", "body", "place", "wants", "unknown", "no", "story", "word"
]  # fmt: skip
"""named: who it was, or the body whose name the sender used; likely: what may be a sender's name,
to be asked once; listed: an office's or a firm's own number, which is never reported; body: the
police, an office, a relative: whom they pretended to be; place: where the resident is; wants: to
report; unknown: they don't know who it was; no: no, later, thanks, yes; story: words that add or
ask something; word: a word that is not understood."""

_NUMBERS = ("mobile", "landline", "service", "foreign", "short", "odd", "account", "link")
_LEAST_DIGITS = 7
_KEYWORDS = ("kt", "nn", "check")
"""Meant, though what follows can't be read: they ask again."""
_PHONES = ("mobile", "landline", "foreign")
_BESIDE = vocabulary(
    "so sdt dt dien thoai may stk tk tai khoan la day nay do kia ay ne nhe nha a ah ha no ho han "
    "chung bon thang cua hang ke lua dao gian va voi voi hai thoi co chinh dung roi them nua moi "
    "cong an ngan hang gia danh mao goi nhan tin gui doi xung ten nguoi cuoc tu den toi the number "
    "is it this here from called phone bao cho em con chau minh minh da oke ok vang uh um xin loi "
    "nham y ma chi anh"
)
"""Words that name the caller's number, or say nothing."""
_MARK = re.compile(
    r"(?:(?:la|tin|no|thi|cai) )*(?:ten(?: cua)?(?: nguoi)? gui|nguoi gui|ten|tin nhan"
    r"|tin(?= (?:tu|cua|ten))|sms|brandname|sender(?: name| id)?|message from|from)"
    r"(?: (?:la|cua|tu|ten|hien|hien thi|ghi|is))*[ :]+",
    re.IGNORECASE,
)
"""Before a sender's name: ``ten nguoi gui la VIETBANK``."""
_FOLLOWED = vocabulary("nhe nha a ah do ne roi day")

_WANTS = re.compile(
    r"(?:(?:toi|em|con|chau|minh|tui|gio|da|y|la|vang|uh|um|u|ok|oke|co|thi|vay|roi|a|ua|muon|can|xin"
    r"|cho|hay"
    r"|nho|dong y|yes) )*(?:(?:toi|em|con|chau|minh|tui|giup|gium|duoc) )*"
    r"(?:bao cao|to cao|to giac|phan anh|trinh bao|khai bao|bao|ghi|report)"
    r"(?: (?:so (?:cua )?(?:thang|con|ong|ba|anh|chi) \w+|di|cai|luon|giup|gium|ho|nhe|nha|so|tin"
    r"|stk|tk|tai khoan|nay|do|kia|ay|no|toi|lua|em|minh|vo|vao|a|ah|voi|cho"
    r"|can bo|cong an|lua dao|ke lua dao|ngay|vua roi|het|lai|it|this|him|them))*"
    r"|(?:soan|nhan|chon|bam|phim|y|muc) 1|(?:(?:soan|nhan|chon|bam|phim|y|muc|so) )?1"
    r"(?: (?:nhe|nha|di|a|ah|do))+"
)
_NOTHING = vocabulary(
    "thoi chua khong ko k hong hk no da vang cam on camon thank thanks you ok oke okay co uh um u "
    "phai dung roi nua can bo di qua khoi duoc dc de mai sau lat luc khac hoi nghi coi xem tinh "
    "bua nay kia tot lam nhe nha a ah ua the vay thi hieu biet r ne yes yep later maybe not now "
    "nothing never mind sure wait please tam biet chao hi hello alo xin ban anh chi em co chu bac "
    "nhieu minh toi con chau oi ua muon bao gi het ai hong chac khoan da quen that a ha hen nghen "
    "thx tks ty bye hihi hehe haha huhu hjhj kk kaka hic so sdt dt"
)
"""A message of these words alone says no, later, thanks, yes, or greets."""
_AFRAID = re.compile(r"\b(?:so|lo|run|hoang)(?: so)? (?:qua|lam|that|luon)\b")
_PLACE_NAME = re.compile(
    r"(?!.*\bdoi ?\d+ ?(?:tr|trieu|cu|k|ty|chai|xi|ngan|nghin|dong)\d*\b)"
    r"(?:(?:o|tai|ben|nha|toi|em|minh|con|chau|tui|day|la) )*"
    r"(?:xom|thon|ap|buon|bon|to|khu|khu pho|khoi|doi|lang|xa|phuong|huyen|tinh|duong|cho|tdp)"
    r"(?: ?\d+\w?| \w+){1,4}"
)
"""``xom 3``, ``thon 8 xa dak buk so``; ``doi 8tr`` is a demand and no hill."""
_AT_HOME = re.compile(r"(?:(?:o|tai|ben|toi|em|minh|con|chau|tui|nha) )+", re.IGNORECASE)
_ASKS = re.compile(
    r"\?|\b(?:la ai|cua ai|so ai|so gi|la gi|la so (?:gi|nao|ai|may)|la so$|co phai|phai khong"
    r"|lua khong|lua ko|lua k|that"
    r" khong|gia khong|khong vay|thi sao|the nao|who is|is this)\b"
    r"|\b(?:khong|ko|hong|hok|ha|vay)\W*$"
)
"""A question about a number is a question, not a report."""


def asks(text: str) -> bool:
    """Whether a text about a number asks, rather than reports."""
    return _ASKS.search(fold(text).lower()) is not None


@dataclass(frozen=True, slots=True)
class Answer:
    """The kind of an answer, and the person that it names."""

    kind: Kind
    subjects: tuple[Subject, ...] = ()


def hear(command: Command, world: World, now: datetime, *, account: bool = False) -> Answer | None:
    """The kind of a message without a keyword as an answer; None if it is none: a new message, a
    question about a number, a keyword.

    account  the question was also where money went: digits that are no Vietnamese number are an
             account, and a longer story about it is an answer as well
    """
    text = command.rest
    if command.name not in ("message", "help", "subject") or not text or len(text) > MAX_ANSWER:
        return None
    plain = " ".join(words(text))
    if plain.partition(" ")[0] in _KEYWORDS:
        return None
    if _WANTS.fullmatch(plain) or _wants_at_last(text, world):
        return Answer("wants")
    if says_unknown(command):
        return Answer("unknown")
    named = _numbers(command, account=account)
    if named and asks(text):
        return None
    if named and own_words.cleared(text, named).issuperset(one.key for one in named):
        return Answer("story")
    if named:
        return _meant(command, named, world, account=account)
    if intent(text) == "small.not_yet" and len(plain.split()) > 1:
        return None  # What was not done is answered for itself.
    if not plain or (_NOTHING.issuperset(plain.split()) and not _says_something(text)):
        return Answer("no")
    return _name(text, world, now) or _words(text, plain, world, now)


_THAT_ONE = re.compile(r"\b(?:stk|tk|tai khoan|so|link|trang)\b(?: \w+)* (?:nay|do|kia|ay)\b")
_MAY_BE_LOST = 0.35
"""From this chance of a loss on, what happened is answered before a wish to report."""


def _wants_at_last(text: str, world: World) -> bool:
    """Whether the last of several clauses wants that number or account reported, and the others
    tell no loss."""
    parts = leaving.clauses(text)
    plain = " ".join(words(parts[-1])) if len(parts) > 1 else ""
    is_wish = _WANTS.fullmatch(plain) and _THAT_ONE.search(plain)
    return bool(is_wish) and chance_of("panic", text, world.intents) < _MAY_BE_LOST


def _says_something(text: str) -> bool:
    """Whether a rule knows a question, or a caller's deed, in words that may say nothing."""
    plain = fold(text).lower()
    return intent(text) in _MEANT or bool(_TRUE.search(plain) or _AFRAID.search(plain))


_TRUE = re.compile(
    r"\b(?:that|thiet|dung|gia|tin duoc)(?: \w+){0,2}?"
    r" (?:khong|ko|k|hong|hok|ha|vay|z|chang|nhi)\W*$"
)
"""Whether it is true."""
_MEANT = ("talk.privacy", "talk.arrest", "talk.sure", "talk.know", "told.missed")


def _numbers(command: Command, *, account: bool) -> tuple[Subject, ...]:
    text = command.rest
    if command.name == "subject":
        subjects = numbers.named(text)
        if any(one.kind == "brandname" for one in subjects):
            return ()
        return tuple(map(account_of, subjects)) if account else subjects
    if account:
        return where_money_went(text)
    return together(numbers.find(text), links.find(text), numbers.accounts(text))


def _meant(
    command: Command, named: tuple[Subject, ...], world: World, *, account: bool
) -> Answer | None:
    """The numbers of an answer, without the writer's own, an office's and a debtor's."""
    text = command.rest
    if all(one.kind == "odd" and len(one.display) < _LEAST_DIGITS for one in named):
        return Answer("word")  # Half a number.
    subjects = accused(text, named)
    meant = strangers(subjects, world)
    if account and not subjects:  # Named by a victim, for whatever: it is asked about.
        cleared = own_words.cleared(text, named)
        asked = strangers(tuple(one for one in named if one.key not in cleared), world)
        return Answer("likely", asked[:1]) if asked else Answer("story")
    if not meant:
        return Answer("listed" if subjects and not account else "story", subjects)
    beside = fold(text)
    for one in named:  # A number in words is only a number.
        beside = beside.replace(fold(one.given), " ")
    spoken = len(re.findall(r"(?<![A-Za-z0-9.])[A-Za-z]+", beside))
    if command.name != "subject" and not account and spoken > MAX_WORDS:
        return None
    unsure_keys = own_words.doubtful(text, meant)
    if command.name != "subject" and not _says_who(text, meant):
        unsure_keys |= {one.key for one in meant if one.kind in _PHONES}
    sure = tuple(one for one in meant if one.key not in unsure_keys)
    return Answer("named", sure) if sure else Answer("likely", meant[:1])


_THEIRS = re.compile(
    r"\b(?:so|sdt|dt|dien thoai|zalo|stk|tk|tai khoan)(?: (?:cua|cu|moi|khac|dien thoai|zalo))*"
    r" (?:no|ho|han|chung no|bon no|tui no|ke (?:lua(?: dao)?|gian)|thang (?:do|nay|lua(?: dao)?)"
    r"|con (?:do|nay))(?: (?:la|ne|nay|day|thi))*[ :]*$"
)
"""Right before a number: it is the cheat's."""


_THEY_CALLED = re.compile(
    r"\W*(?:(?:do|ne|day|nay)\W+)*(?:(?:la )?(?:so|sdt|stk) (?:cua )?(?:no|ho|chung no|bon no"
    r"|tui no)\b|(?:no|ho|chung no|bon no|tui no|thang (?:do|nay)) (?:\w+ )?(?:goi|nhan|doa|chui"
    r"|doi|ban|lay|rut"
    r"|khung bo"
    r"|lua|gat)\b(?! (?:cho|den) (?:so|\d)))"
)
"""Right after one."""


def _says_who(text: str, meant: tuple[Subject, ...]) -> bool:
    """Whether the words beside a number call it theirs, or none says anything else: ``so no la``.
    ``toi hoi chi Lan so`` names somebody who helps."""
    if any(part in ("contact", "payee") for part in roles.roles(text, meant).values()):
        return True
    plain = fold(text).lower()
    if any(
        _THEIRS.search(before) or _THEY_CALLED.match(after)
        for before, after, _ in roles.around(text, meant)
    ):
        return True
    for one in meant:
        plain = plain.replace(fold(one.given).lower(), " ")
    return _BESIDE.issuperset(re.findall(r"[a-z]+", plain))


def _name(text: str, world: World, now: datetime) -> Answer | None:
    """A sender's name, as far as a text is one."""
    given = " ".join(fold(text).split()).strip(" .,;:!?()[]\"'")
    mark = _MARK.match(given)
    typed = _without_end(given[mark.end() :] if mark else given)
    low = typed.lower()
    today = now.date()
    body = impersonated.subject(typed, world.areas if mark else None, today)
    if body is not None:
        as_sender = mark or (typed.isupper() and " " not in typed) or low.startswith("bocongan")
        return Answer("named" if as_sender else "body", (body,))
    name = numbers.brandname(typed)
    if name is None or sum(map(str.isalpha, low)) < 3:
        return None
    if _is_known(low, world):
        return Answer("named", (_as_known(name, world),))
    if impersonated.is_place(typed, world.areas, today):
        return None
    return Answer("likely", (name,)) if _is_likely(typed, marked=mark is not None) else None


def is_sure(one: Subject, world: World) -> bool:
    """Whether a subject can be reported without being asked back: any but an unknown name."""
    return (
        one.kind != "brandname"
        or impersonated.is_body(one)
        or _is_known(one.display.lower(), world)
    )


def is_bare_name(answer: Answer, text: str) -> bool:
    """Whether an answer is one name with nothing to say that it was the sender's: it may be the
    resident's own bank, or one that somebody pretended to be, so the reply asks."""
    if answer.kind != "named" or len(answer.subjects) != 1:
        return False
    (one,) = answer.subjects
    return one.kind == "brandname" and _MARK.match(" ".join(fold(text).split())) is None


def _without_end(typed: str) -> str:
    tokens = typed.split()
    while len(tokens) > 1 and tokens[-1].lower() in _FOLLOWED:
        tokens.pop()
    return " ".join(tokens)


def _is_known(low: str, world: World) -> bool:
    known = low in keyword_tables.BRANDS or low in keyword_tables.BRAND_PAIRS
    return known or world.directory.banks.alone(low) is not None


def _as_known(name: Subject, world: World) -> Subject:
    """The name as it is listed: ``techcom`` is Techcombank's."""
    if name.key.removeprefix("name:") in keyword_tables.BRANDS:
        return name
    bank = world.directory.banks.alone(name.display)
    listed = numbers.brandname(bank.name) if bank else None
    return listed or name


def _is_likely(typed: str, *, marked: bool) -> bool:
    """Whether a word or two is rather a sender's name than something said."""
    tokens = typed.split()
    if len(tokens) > 2:
        return False
    if marked and typed != typed.lower():
        return True
    low = set(typed.lower().split())
    if typed == typed.lower() and all(map(is_word, low)):
        return False
    return not keyword_tables.NOT_BRANDS & low and any(map(_is_made_up, tokens))


def _is_made_up(word: str) -> bool:
    low = word.lower()
    letters = sum(map(str.isalpha, word))
    if letters < 3:
        return False
    if re.search(r"[a-z][A-Z]|[._\-]\w|\d", word) and not low.startswith(("xom", "thon", "to")):
        return True
    return not (is_syllable(low) or is_syllable(untelex(low)) or low in _NOTHING)


def _words(text: str, plain: str, world: World, now: datetime) -> Answer:
    bare = _AT_HOME.sub("", text, count=1) if _AT_HOME.match(text) else text
    if _PLACE_NAME.fullmatch(plain) or impersonated.is_place(bare, world.areas, now.date()):
        return Answer("place")
    return Answer("story" if len(plain.split()) > 1 else "word")
