"""The source of a call or message: as an answer to our question, and in running text."""

from __future__ import annotations

import re

from flows.parsing.intent import is_notice
from flows.subjects import keys, links, numbers, own_words, roles
from flows.text import fold
from flows.topics.context import World, together
from flows.values import Command, Subject, Way

MAX_ANSWER = 120
MAX_WORDS = 6
"""An answer to "which number?" has few words beside the number; more are a new message."""
_RUN = re.compile(r"(?<![0-9A-Za-z])[0-9](?:[ .\-]?[0-9]){5,18}(?![0-9A-Za-z])")
_RECEIVERS = frozenset(("mobile", "landline", "service", "account"))
_ACCOUNT_DIGITS = re.compile(r"[0-9]{6,19}")
_UNKNOWN = re.compile(
    r"(?:so |ten )?(?:(?:khong|ko|k|hong|chua) (?:ro|biet|nho|co|thay|hien)(?: so| ten| ai)?"
    r"|an so|so an|so la|an danh|an|la|bi an|unknown|private|hidden|no (?:number|caller id)|none)"
    r"|khong|ko|\?+|x+|-+"
)
_PHONES = frozenset(("mobile", "landline", "service", "foreign", "short", "odd"))

WAYS: dict[str, Way] = {"brandname": "spam_sms", "link": "message", "account": "message"}
"""How a subject reaches people, if nobody said so; a number calls."""


def way_of(subject: Subject) -> Way:
    """The way that a report about `subject` has when it was made by a digit."""
    return WAYS.get(subject.kind, "scam_call")


def is_unknown(source: str) -> bool:
    """Whether `source` says that the number is not known (``an so``, ``khong biet``)."""
    return _UNKNOWN.fullmatch(" ".join(fold(source).lower().split())) is not None


def within(text: str) -> tuple[Subject, ...]:
    """Numbers, links and accounts in running text, numbers first: all of them."""
    return together(roles.subjects_in(text))


def meant(text: str) -> tuple[Subject, ...]:
    """Of those the ones that want a call, a click or money; the text is the writer's own words."""
    subjects = roles.meant(text).subjects
    own = own_words.cleared(text, subjects)
    return together(one for one in subjects if one.key not in own)


def victims_of(text: str) -> tuple[Subject, ...]:
    """The subjects that a victim's own words name: all numbers and accounts but their own, their
    relatives' and their helpers', whatever the words around them."""
    chosen = {one.key for one in meant(text)}
    every = within(text)
    if any(one.kind == "account" for one in every) and not is_notice(text):
        every = together(every, _in_a_row(text))
    innocent = own_words.helpers(text, every)
    if not is_notice(text):
        parts, theirs = roles.roles(text, every), own_words.cleared(text, every)
        theirs |= own_words.kins(text, every)
        others = tuple(o for o in every if o.kind in _RECEIVERS and o.key not in theirs)
        is_row = len(others) > 1 and roles.named_in_a_row(text, others)
        did = {
            one.key
            for before, after, one in roles.around(text, others)
            if _CHEATS.search(before) or _DID_IT.match(after)
        }
        chosen |= {o.key for o in others if is_row or o.key in did or parts[o.key] != "target"}
    return tuple(one for one in every if one.key in chosen - innocent)


_CHEATS = re.compile(
    r"\b(?:so|sdt|stk|tk|zalo|momo)(?: dien thoai| dt| tai khoan)?(?: cua)? (?:no|ho|han"
    r"|chung no|ke"
    r" lua|bon no|thang do)(?: (?:la|so|thi))*[ :]*$"
)
_DID_IT = re.compile(r"\W*(?:(?:no|ho|da|vua) ){0,2}(?:lay|lua|gat|rut|cuom)\b")
_NEXT = re.compile(
    r"(?<![0-9A-Za-z])[0-9]{6,16}(?:\s*(?:va|voi|,)\s*)(?:stk |tk "
    r"|so )*([0-9]{8,16})(?![0-9A-Za-z])"
)


def _in_a_row(text: str) -> tuple[Subject, ...]:
    """The account after another one with no word of its own: ``tk 190… va 0071…``."""
    runs = (match[1] for match in _NEXT.finditer(fold(text)))
    return tuple(_as_account(run) for run in runs if not numbers.find(run))


def leads_to(text: str) -> tuple[Subject, ...]:
    """Links and accounts in running text: to which the caller wanted the resident to go or pay.

    Not the numbers: in a report whose source is named, another number may be anybody's.
    """
    subjects = together(links.find(text), numbers.accounts(text))
    return accused(text, subjects)


def accused(text: str, subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """The `subjects` in the writer's own words that are not dunned, denied, the writer's own or
    called for help."""
    parts, own = roles.roles(text, subjects), own_words.cleared(text, subjects)
    return tuple(one for one in subjects if parts[one.key] != "target" and one.key not in own)


def strangers(subjects: tuple[Subject, ...], world: World) -> tuple[Subject, ...]:
    """Of `subjects` those that the directory does not answer for."""
    known = world.directory.answers_for
    return tuple(one for one in subjects if not known(one, *numbers.also(one)))


def has_phone(subjects: tuple[Subject, ...]) -> bool:
    """Whether one of them is a number that can have called or written."""
    return any(subject.kind in _PHONES for subject in subjects)


def as_given(source: str) -> Subject:
    """A source that can't be read, as it was typed; shown so that it can't be tapped."""
    plain = " ".join(fold(source).split())
    return Subject(f"odd:{plain.lower()[:60]}", "odd", keys.untapped(plain), source.strip()[:60])


def says_unknown(command: Command) -> bool:
    """Whether an answer without a keyword says that the number is not known."""
    plain = fold(command.rest).lower().strip()
    # A bare "no" declines the offer.
    return (
        command.name in ("message", "help")
        and plain not in ("", "khong", "ko", "?")
        and is_unknown(plain)
    )


def where_money_went(text: str) -> tuple[Subject, ...]:
    """Numbers, links and accounts in a text that tells where money went: any long digits are an
    account there."""
    inside = tuple(one for one in within(text) if not _is_misread(one))
    if any(one.kind in _RECEIVERS for one in inside):
        return inside
    runs = (run[0] for run in _RUN.finditer(fold(text)) if not numbers.is_sum(run[0]))
    return together((_as_account(run) for run in runs), inside)


def _is_misread(subject: Subject) -> bool:
    """Whether an account was taken for a number abroad: nobody pays to one by ``00``."""
    return subject.kind == "odd" or (subject.kind == "foreign" and "+" not in subject.given)


def account_of(subject: Subject) -> Subject:
    """`subject`, or the account that its digits are if they are no Vietnamese number."""
    digits = re.sub(r"[^0-9]", "", subject.given)
    sound = _is_misread(subject) and _ACCOUNT_DIGITS.fullmatch(digits)
    return _as_account(subject.given) if sound else subject


def _as_account(run: str) -> Subject:
    digits = re.sub(r"[^0-9]", "", run)
    return Subject(f"acct:{digits}", "account", digits, run.strip())
