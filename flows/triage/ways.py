"""The ways that a text gives to be taken in by it, and what in it is listed as an owner's own.

A way is an exit unless it is listed: the State's and a firm's own sites
(`flows.subjects.link_shape`), the national emergency and reporting lines, carriers' own short
codes, and what the caller lists (the directory of official numbers).
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable

from flows.subjects import numbers
from flows.triage.case import Case
from flows.triage.words import BALANCE, TextForms
from flows.values import Subject

EXITS = ("pay", "link", "call", "answer", "install", "come")
"""Every name that `Triage.exits` may hold, in its order."""

# What a sign asks for is a way, whether or not a number or link stands beside it.
_ASKED = {
    "ask.money": "pay", "ask.cards": "pay", "ask.return": "pay", "ask.order": "pay",
    "ask.link": "link", "ask.callback": "call", "ask.key": "call", "ask.secret": "answer",
    "ask.personal": "answer", "ask.contact": "answer", "ask.forward": "answer",
    "ask.save": "answer", "ask.install": "install", "ask.remote": "install", "ask.come": "come",
}  # fmt: skip
_MARKED = {
    "file.app": "install", "link.broken": "link", "contact.mobile": "call",
    "contact.divert": "call", "contact.handle": "answer",
    "contact.zalo": "answer", "contact.zalo_group": "answer", "contact.telegram": "answer",
    "contact.whatsapp": "answer", "contact.person_link": "answer", "contact.premium": "answer",
    "contact.address": "come", "account": "pay",
}  # fmt: skip
# By their number alone: the numbering plan gives them to the State and to carriers.
_NATIONAL = frozenset(f"code:{code}" for code in (111, 112, 113, 114, 115, 156, 5656, 1022))
_CARRIERS = re.compile(r"code:(?:1\d{2,3}|9\d{2,3}|888)")
_DIGIT = re.compile("[0-9]")
_BY_NUMBER = {"short": "answer", "account": "pay"}


def ways(
    forms: TextForms, case: Case, marks: Iterable[str], listed: Container[str] = ()
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The exits of a text, and the keys of the subjects in it that are listed.

    listed  keys of official numbers and links, beside what is listed here
    """
    exits = {_ASKED[name] for name in case.weights if name in _ASKED}
    own: list[str] = []
    owners = {one.key for one, true in zip(forms.links, forms.true_sites, strict=True) if true}
    for one in _reached(forms):
        if one.key in listed or one.key in _NATIONAL or one.key in owners:
            own.append(one.key)
        elif not _CARRIERS.fullmatch(one.key):
            exits.add("link" if one.kind == "link" else _BY_NUMBER.get(one.kind, "call"))
    if own and "link" in exits and all(forms.true_sites):
        exits.discard("link")  # "Xem tai" the owner's own site.
    numbers_of_it = [mark for mark in marks if mark in _MARKED]
    exits.update(_MARKED[mark] for mark in numbers_of_it if not _is_listed_call(mark, own, exits))
    return tuple(name for name in EXITS if name in exits), tuple(own)


def _reached(forms: TextForms) -> tuple[Subject, ...]:
    plain = BALANCE.sub(" ", forms.plain)  # The reader's own account.
    if not _DIGIT.search(plain):
        return forms.links
    return (*numbers.find(plain), *forms.links, *numbers.accounts(plain))


def _is_listed_call(mark: str, own: list[str], exits: set[str]) -> bool:
    """Whether digits that look like a mobile or an account are the listed number's own."""
    return mark in ("contact.mobile", "account") and bool(own) and "call" not in exits
