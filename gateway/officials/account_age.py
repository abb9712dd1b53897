"""When an account counts, who may confirm it, and which two accounts are one person's. Pure.

An administrator who makes invitations sees them, and could use them. So an account with a new code
generator approves, invites and confirms nothing until its owner had a day to notice, and until
somebody whom its inviter did not invite has confirmed the owner's identity. The facts come from
`gateway.officials.invitations`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from gateway.officials.permissions import PERMISSIONS

SETTLED_AFTER: Final = timedelta(hours=24)
"""How old a code generator must be."""
INVITED_WITHIN: Final = timedelta(days=90)
"""An official whom the inviter invited within this time, directly or through others, confirms
nobody for them."""
TOGETHER: Final = timedelta(days=30)
"""Two accounts that one administrator invited within this time are taken for one person's."""
SHOWN_FOR: Final = timedelta(days=7)
"""How long a new account, or a new code generator, is shown to the others of its areas."""
INVITATION_LASTS: Final = timedelta(days=7)

CONFIRMED_ROLES: Final = frozenset().union(
    *(act.roles for act in PERMISSIONS.values() if act.settled)
)
"""Roles that do something that takes a confirmed account."""

NotYet = Literal["", "no_code", "young", "unconfirmed"]


@dataclass(frozen=True, slots=True)
class Invitation:
    """by  the administrator who made it; None: the server's command line"""

    by: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Confirmation:
    """by  the administrator or auditor; None: the server's command line"""

    by: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Account:
    """code_since    when its code generator was set up; None: there is none
    invitations   all that were ever made for it, the one that made the account among them
    confirmation  the latest that was given for this role and this code generator
    intact        this service has written all of that, and nothing is missing
    """

    id: int
    role: str
    code_since: datetime | None
    invitations: tuple[Invitation, ...] = ()
    confirmation: Confirmation | None = None
    intact: bool = True


def not_yet(account: Account, now: datetime) -> NotYet:
    """Why it does not count; "" if it does."""
    if account.code_since is None:
        return "no_code"
    if now < account.code_since + SETTLED_AFTER:
        return "young"
    return "" if account.confirmation is not None else "unconfirmed"


def begins_the_office(account: Account, others_count: bool) -> bool:
    """Whether it is the first administrator's, whom the server's command line has made: they invite
    at once, since nobody before them could own the account."""
    confirmed = account.confirmation
    return confirmed is not None and confirmed.by is None and not others_count


def makers(account: Account) -> frozenset[int]:
    """The maker of the invitation with which its code generator was set up, or the possible
    makers."""
    # A recovery code makes an invitation of one's own: it makes nobody else of the maker.
    known = [one for one in account.invitations if one.by not in (None, account.id)]
    since = account.code_since
    used = [one for one in known if since and one.at <= since < one.at + INVITATION_LASTS]
    return frozenset(one.by for one in used or known if one.by is not None)


def may_confirm(account: Account, by: int, invited: Mapping[int, Collection[int]]) -> bool:
    """Whether this administrator or auditor, who counts, is a second person for the account.

    invited  by maker of it: the officials whom they invited within `INVITED_WITHIN`, directly or
             through others
    """
    of = makers(account)
    return by != account.id and by not in of and not any(by in invited.get(one, ()) for one in of)


def one_persons(one: Account, other: Account, invited: Mapping[int, Collection[int]]) -> bool:
    """Whether the two may be in one administrator's hand, so that they are no two people for a
    text and its approval, or for a decision and its second.

    invited  by inviter of either: the officials whom they ever invited, directly or through others
    """
    if one.id == other.id or not (one.intact and other.intact):
        return True
    for by in _inviters_of_both(one, other):
        # A confirmed inviter does not vouch for those whom they invited.
        confirmed_by_third = [
            _third(each, by, (one, other), invited) for each in (one, other) if each.id != by
        ]
        if not any(confirmed_by_third):
            return True
    return False


def _third(
    confirmed: Account,
    inviter: int,
    pair: tuple[Account, Account],
    invited: Mapping[int, Collection[int]],
) -> bool:
    """Whether a person beside the pair and their inviter has confirmed this one of them."""
    if confirmed.confirmation is None:
        return False
    by = confirmed.confirmation.by
    if by is None:
        return True
    return by not in (pair[0].id, pair[1].id, inviter, *invited.get(inviter, ()))


def _inviters_of_both(one: Account, other: Account) -> frozenset[int]:
    """Administrators who invited both within `TOGETHER`, or who are one of them and invited the
    other."""
    shared = {
        first.by
        for first in one.invitations
        for second in other.invitations
        if first.by == second.by is not None and abs(first.at - second.at) <= TOGETHER
    }
    for inviter, account in ((one, other), (other, one)):
        if any(each.by == inviter.id for each in account.invitations):
            shared.add(inviter.id)
    return frozenset(by for by in shared if by is not None)
