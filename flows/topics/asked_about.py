"""Which numbers, links and accounts of a message may be reported with it, and whether what is known
of them is the answer, rather than what the text looks like."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from flows.parsing.intent import asks_about, asks_owner, is_notice, is_own_voice, readings
from flows.parsing.voice_words import CUES, SOMEBODY
from flows.subjects import numbers, own_words, roles
from flows.subjects.number_tables import BANKS
from flows.text import MEMO, fold, words
from flows.topics.context import Context, together
from flows.triage import classify
from flows.values import Standing, Subject, Triage

_FEW = 3
_SUSPECT = frozenset(("confirmed", "high", "reported", "waiting", "caution"))
"""With such a standing nothing may begin with "no sign of a scam"."""
_PHONES = ("mobile", "landline", "service")
_QUESTION = 8
"""With at most this many words next to it, the text asks about the number."""


def holds(text: str, kind: str, judged: Triage, standing: Standing) -> bool:
    """Whether what is known of the number that was asked about is still the answer: `text` asks
    again, or reports it with nothing in it that has an act of its own."""
    if not is_suspect(standing) or kind.startswith(("urgent.", "small.")):
        return False
    is_question = kind in ("talk.sure", "talk.know") or asks_about(text)
    return is_question or (kind in ("", "told.call") and judged.label != "scam")


_REPORTED = re.compile(
    r"\b(?:so|stk|tai khoan|link|cai) (?:do|nay|ni|no|ay|kia|hoi nay|vua roi)\b(?: \w+){0,2}?"
    r"(?: (?:co|bi|da|ai|nguoi|nao))+ (?:bao|to cao|phan anh|dinh"
    r"|dinh bay|ghi)(?: (?:gi|cao|lua|dao))* (?:chua|khong)(?: (?:thoi|vay|ha|a|ma|chu|v))*$"
)
"""The text ends with asking whether anybody reported that number."""


def asks_reports(text: str) -> bool:
    """Whether `text` ends with asking if anybody reported the number that was named before."""
    return any(map(_REPORTED.search, readings(text)))


def is_suspect(standing: Standing) -> bool:
    return standing.grade in _SUSPECT or standing.contradicted


@lru_cache(maxsize=MEMO)
def accused(text: str, judged: Triage) -> roles.TextSubjects:
    """The subjects that may be reported with the message: those to be called, clicked or paid. In a
    short text lone digits count, whatever they are called; in a bank's honest notice the resident's
    own account does not."""
    meant = roles.meant(text)
    own = _own(text)
    meant = replace(meant, subjects=tuple(o for o in meant.subjects if o.key not in own))
    if meant.unsure and _tells_of_all(text):
        meant = roles.TextSubjects(roles.subjects_in(text))
    elif meant.unsure and asks_about(text) and not roles.duns(text):
        meant = roles.TextSubjects(roles.subjects_in(text))  # All of them are asked about.
    elif not meant.unsure and asks_about(text):
        meant = roles.TextSubjects(_also_asked(text, meant.subjects))
    if not meant.subjects and not meant.unsure and len(words(text)) <= _QUESTION:
        meant = roles.TextSubjects(numbers.loose(text))
    from_bank = classify.is_bank_notice(judged)
    own = owned(text)
    chosen = (
        one
        for one in meant.subjects
        if one.key not in own and not (from_bank and one.kind == "account")
    )
    return roles.TextSubjects(together(chosen), meant.unsure)


def _own(text: str) -> frozenset[str]:
    """Keys of those that the writer's own words clear; if the text asks about a number, of those
    that it calls the writer's."""
    if is_notice(text):
        return owned(text)
    return owned(text) if asks_about(text) else own_words.cleared(text, roles.subjects_in(text))


@lru_cache(maxsize=MEMO)
def owned(text: str) -> frozenset[str]:
    """Keys of those that the writer calls their own or a relative's; of a notice's hardly any."""
    if any(map(_WHOSE.search, readings(text))):
        return frozenset()
    every = roles.subjects_in(text) or numbers.loose(text)
    is_theirs = is_notice(text) and not is_own_voice(readings(text))
    return own_words.moved(text, every) if is_theirs else own_words.owned(text, every)


_WHOSE = re.compile(r"\b(?:cua ai|la ai|so ai|cua nguoi nao)\b")
"""Words for an unknown owner."""


def _tells_of_all(text: str) -> bool:
    """Whether a resident says of several numbers, named in a row, that they cheat."""
    every = roles.subjects_in(text)
    if is_notice(text) or asks_about(text) or roles.duns(text) or len(every) < 2:
        return False
    if any(map(_ALL_OF_THEM.search, readings(text))):
        return True
    if own_words.cleared(text, every) or not _CHEATS.search(" ".join(words(text))):
        return False
    return roles.named_in_a_row(text, every)


_ALL_OF_THEM = re.compile(
    r"\b(?:hai|2|ba|3|ca hai|may|cac|nhung) so (?:nay|ni|do|kia|tren)?(?: \w+){0,3}? (?:goi|nhan"
    r"|nhay|doa"
    r"|doi|lua|spam)\b"
)
"""All the numbers called or wrote."""
_CHEATS = re.compile(r"\b(?:lua|lua dao|gia|gat|gian|xung|doi|du do|khung bo|doa|scam)\b")


def _also_asked(text: str, meant: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """The telephone numbers in a question besides those that called, none of them the reader's own
    or a debtor's."""
    every = roles.subjects_in(text)
    parts = roles.roles(text, every)
    phones = (one for one in every if one.kind in _PHONES)
    asked = {one.key for one in phones if parts[one.key] == "mentioned"}
    keys = asked | {one.key for one in meant}
    return tuple(one for one in every if one.key in keys) or meant


def beside(text: str, accused: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """The other telephones that the writer names with the accused: what is known of them is said as
    well, and none of them is reported."""
    every = roles.subjects_in(text)
    if is_notice(text) or roles.duns(text) or len(every) < 2:
        return ()
    parts, own = roles.roles(text, every), own_words.vouched(text, every)
    return tuple(
        one
        for one in every
        if one.kind in _PHONES and parts[one.key] != "target" and one.key not in own
    )


def is_about(
    text: str, kind: str, judged: Triage, subjects: tuple[Subject, ...], standing: Standing
) -> bool:
    """Whether what is known of the number is the answer, rather than what the text looks like."""
    is_borrowed = kind == "told.borrow" and not is_suspect(standing)
    if (
        is_borrowed
        or comes_first(text, kind, standing)
        or kind.startswith(("urgent.", "told.blackmail", "told.shark", "told.sim"))
    ):
        return False
    if asks_owner(text):  # What it names is asked about, and pretends nothing.
        return True
    if judged.label == "scam":
        return False
    if called_both(text, subjects):
        return True
    if not any(char.isalpha() for char in text):
        return True
    if is_suspect(standing) and judged.label == "benign":
        return True
    if is_collection(kind, subjects, standing) or is_offer(kind, subjects, standing):
        return False
    if asks_about(text) or kind.startswith(("told.", "talk.")):  # In the resident's own words.
        return True
    if judged.reasons or len(subjects) != 1:
        return False
    return len(words(fold(text).replace(subjects[0].given, " "))) <= _QUESTION


def comes_first(text: str, kind: str, standing: Standing) -> bool:
    """Whether what is to be done about a call comes before a number of which nothing is known."""
    unknown = standing.grade == "no_reports" and not standing.contradicted
    if kind not in FRIGHTENS or not unknown or len(roles.subjects_in(text)) > 1:
        return False
    if any(map(_ENDS_ASKING.search, readings(text))):
        return False
    return kind != "told.police" or any(map(_THREATENS.search, readings(text)))


FRIGHTENS = ("told.kin", "told.police", "told.reach", "told.fight")
"""Tales that frighten people into acting at once."""
_ENDS_ASKING = re.compile(
    r"\b(?:khong|chua|ha|vay|sao|ai|gi|nao|nhi)(?: (?:a|vay|ha|em|anh|chi|bac|nhi|ban))*$"
    r"|\b(?:coi|xem|kiem tra|ktra|check|tra|hoi) (?:giup|dum|gium|ho|thu|so)\b|\bco (?:phai|ai"
    r"|dung)\b"
)
_THREATENS = re.compile(
    r"\b(?:bat|lenh|giam|trieu tap|khoi to|vu an|rua tien|ma tuy|phat|dan do|doa|toi pham|di tu"
    r"|chuyen|nop|khoa|lien quan|dinh)\b"
)
"""Words that say more than that an officer calls."""


def is_collection(kind: str, subjects: tuple[Subject, ...], standing: Standing) -> bool:
    """Whether money for others is wanted on an account of which nothing is known."""
    unknown = standing.grade == "no_reports" and not standing.contradicted
    return kind == "told.charity" and unknown and any(one.kind == "account" for one in subjects)


def is_offer(kind: str, subjects: tuple[Subject, ...], standing: Standing) -> bool:
    """Whether work or gain is offered on a page of which nothing is known."""
    is_unknown = standing.grade in ("no_reports", "caution") and not standing.contradicted
    is_page = bool(subjects) and all(one.kind == "link" for one in subjects)
    return kind in ("told.job", "told.invest") and is_unknown and is_page


def is_payee(text: str, kind: str, subjects: tuple[Subject, ...]) -> bool:
    """Whether the account that is asked about is to be paid for something: nobody orders it."""
    accounts = any(one.kind == "account" for one in subjects)
    return kind == "urgent.counter" and accounts and asks_about(text) and not _orders(text)


def _orders(text: str) -> bool:
    forms = readings(text)
    return any(CUES.search(form) or SOMEBODY.search(form) for form in forms)


def is_bare(context: Context, text: str, subjects: tuple[Subject, ...]) -> bool:
    """Whether there is little beside several numbers, or beside the resident's own: whatever the
    few words look like, the numbers are asked about."""
    beside = len(words(text)) - sum(len(words(one.given)) for one in subjects)
    is_own = [one.key for one in subjects] == [context.facts.own]
    return (len(subjects) > 1 and beside <= _FEW) or (is_own and beside <= _QUESTION)


def called_both(text: str, subjects: tuple[Subject, ...]) -> bool:
    """Whether several telephones, and nothing else, called or wrote."""
    parts = roles.roles(text, subjects)
    called = [one for one in subjects if one.kind in _PHONES and parts[one.key] == "contact"]
    return len(called) > 1 and len(called) == len(subjects) and not is_notice(text)


_NAMED = re.compile(
    r"\b(?:so tai khoan|so tk|stk|tai khoan|tk|momo|zalopay|vi|lua dao|lua|scam"
    rf"|{'|'.join(sorted(BANKS))})\b(?: (?:nay|khong|ko|k|hong))?"
)
"""Words that call it an account, and those that ask about it: a scam's text has them too."""

_WALLET = re.compile(r"\b(?:momo|zalopay|vi dien tu|viettel ?pay|vi)\b")


_OFFICES = ("impersonate_police", "traffic_fine")
_ORDERED = re.compile(
    r"\b(?:chuyen khoan|chuyen|nop|dong|gui)\b.*\b(?:tien|MONEY|bao lanh|an phi|tiet kiem|phat"
    r"|the chan)\b"
)
"""The police or a court orders a payment: a question beside it makes it no honest one."""


def beside_number(context: Context, judged: Triage) -> Triage:
    """The label of a text that asks about a number: the question itself makes it no scam."""
    text = context.command.rest
    plain = fold(text).lower()
    kinds = ("account", "mobile") if _WALLET.search(plain) else ("account",)
    asked = [one for one in context.asks.subjects if one.kind in kinds]
    if judged.label != "scam" or not asked or not asks_about(text):
        return judged
    for one in asked:
        plain = plain.replace(fold(one.given).lower(), " ")
    if judged.category in _OFFICES and any(map(_ORDERED.search, readings(text))):
        return judged
    beside = context.world.judge(_NAMED.sub(" ", plain))
    if beside.label == "scam" and (beside.category or any(map(CUES.search, readings(text)))):
        return judged
    return replace(beside, label="unclear") if beside.label == "scam" else beside
