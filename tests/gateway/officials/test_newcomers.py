"""Accounts that count, confirmations, and pairs of accounts that are one person's: rules over
facts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gateway.officials import account_age
from gateway.officials.account_age import Account, Confirmation, Invitation
from tests.gateway.officials.conftest import NOW

DAY = timedelta(days=1)
NOBODY: dict[int, frozenset[int]] = {}


def account(
    id: int, by: int | None, days: float = 30, confirmed: int | str | None = "nobody"
) -> Account:
    """Invited and enrolled so many days ago, confirmed by somebody an hour later."""
    since = NOW - days * DAY
    made = (
        None if isinstance(confirmed, str) else Confirmation(confirmed, since + timedelta(hours=1))
    )
    return Account(id, "district", since, (Invitation(by, since - timedelta(hours=2)),), made)


@pytest.mark.parametrize(
    ("days", "confirmed", "why"),
    [
        (0.5, "nobody", "young"),
        (0.5, None, "young"),
        (1, None, ""),
        (1, 7, ""),
        (400, "nobody", "unconfirmed"),
        (1 - 1e-6, 7, "young"),
    ],
)
def test_an_account_counts_after_a_day_and_a_confirmation(
    days: float, confirmed: int | str | None, why: str
) -> None:
    assert account_age.not_yet(account(2, 1, days, confirmed), NOW) == why


def test_without_a_code_generator_it_does_not_count() -> None:
    assert account_age.not_yet(Account(2, "district", None), NOW) == "no_code"


def test_only_the_official_whose_invitation_was_used_is_its_maker() -> None:
    old = Invitation(1, NOW - 300 * DAY)
    used, later = Invitation(5, NOW - 3 * DAY), Invitation(6, NOW - DAY)
    second = Account(2, "district", NOW - 2 * DAY, (old, used, later))
    assert account_age.makers(second) == {5}
    assert account_age.makers(Account(2, "district", NOW, (old,))) == {1}, "none fits: all of them"
    assert account_age.makers(Account(2, "district", NOW, (Invitation(None, NOW),))) == frozenset()


def test_a_recovery_code_makes_nobody_else_of_the_maker() -> None:
    own = Account(
        2, "district", NOW - 2 * DAY, (Invitation(1, NOW - 20 * DAY), Invitation(2, NOW - 3 * DAY))
    )
    assert account_age.makers(own) == {1}
    assert not account_age.may_confirm(own, 1, {1: {2}})


def test_nobody_confirms_themselves_their_invited_or_for_their_inviter() -> None:
    new = account(2, 1)
    assert account_age.may_confirm(new, 9, {1: {2, 3}})
    for by in (2, 1, 3):
        assert not account_age.may_confirm(new, by, {1: {2, 3}}), by


@pytest.mark.parametrize(
    ("gap", "together"), [(0, True), (30, True), (30.01, False), (-30, True), (-31, False)]
)
def test_two_whom_one_invited_within_thirty_days_are_one(gap: float, together: bool) -> None:
    one, other = account(2, 1, 40), account(3, 1, 40 - gap)
    assert account_age.one_persons(one, other, NOBODY) is together
    assert account_age.one_persons(other, one, NOBODY) is together


def test_a_third_person_parts_them_unless_the_inviter_ever_invited_that_one() -> None:
    one = account(2, 1)
    assert not account_age.one_persons(one, account(3, 1, confirmed=9), NOBODY)
    assert not account_age.one_persons(one, account(3, 1, confirmed=None), NOBODY), "the server"
    assert account_age.one_persons(one, account(3, 1, confirmed=9), {1: frozenset({9})})
    assert account_age.one_persons(one, account(3, 1, confirmed=2), NOBODY), "one of the pair"
    assert account_age.one_persons(one, account(3, 1, confirmed=1), NOBODY), "the inviter"


def test_inviter_and_invited_are_one_until_somebody_else_has_confirmed() -> None:
    inviter = account(1, None, 900, None)
    assert account_age.one_persons(inviter, account(2, 1, 500), NOBODY)
    assert not account_age.one_persons(inviter, account(2, 1, 500, confirmed=9), NOBODY)


def test_an_official_with_another_inviter_is_another_person() -> None:
    assert not account_age.one_persons(account(2, 1), account(3, 4), NOBODY)
    assert not account_age.one_persons(account(2, None), account(3, None), NOBODY)
    assert account_age.one_persons(account(2, 1), account(2, 1), NOBODY), "one account"
