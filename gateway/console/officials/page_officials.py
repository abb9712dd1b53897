"""Officials: who they are and where they act; what an administrator does to accounts.

Everything that changes an account takes an administrator's code of this moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import segno
from flask import redirect, request, url_for
from markupsafe import Markup
from sqlalchemy import Connection

from flows.text import fold
from gateway.alerts import console_queries
from gateway.console import areas as console_areas
from gateway.console import guard, rendering, table
from gateway.console.alerts import approvers_view
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table
from gateway.database.choices import ROLES
from gateway.notifications import duty
from gateway.officials import (
    account_age,
    accounts,
    confirmations,
    credentials,
    invitations,
    logins,
    passkeys,
    tokens,
)
from gateway.officials import sessions as official_sessions
from gateway.officials.account_age import (
    CONFIRMED_ROLES,
    INVITED_WITHIN,
    SETTLED_AFTER,
    Account,
)
from gateway.officials.accounts import INVITATION_DAYS, AccountRow, NotPossible
from gateway.officials.permissions import SCOPES, covers

DONE = (
    "passkey_confirmed",
    "confirmed",
    "role",
    "disabled",
    "enabled",
    "unlocked",
    "signed_out",
    "revoked",
)
_MOST_NAME = 80
_MOST_AREAS = 200


routes = Routes()
_ONE = "/officials/<int:official_id>"


STATES = (
    "state_active",
    "state_invited",
    "state_reinvited",
    "state_lapsed",
    "state_locked",
    "state_disabled",
)
"""Words of an account's states, working accounts first."""


def state(one: AccountRow) -> str:
    """The catalogue key of an account's state."""
    now = console.clock()
    if one.disabled_at is not None:
        return "state_disabled"
    if not one.enrolled:
        return "state_invited" if one.tokens else "state_lapsed"
    if one.invited:
        return "state_reinvited"
    if one.locked_until is not None and one.locked_until > now:
        return "state_locked"
    return "state_active"


@dataclass(frozen=True, slots=True)
class Row:
    """An account in the list: its state, whether news reaches their telephone, and when they signed
    in last, as far back as that is known."""

    account: AccountRow
    state: str
    has_phone: bool
    signed_in: datetime | None

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def name(self) -> str:
        return self.account.name

    @property
    def role(self) -> str:
        return self.account.role

    @property
    def areas(self) -> Sequence[str]:
        return self.account.areas


COLUMNS = (
    Column(
        "col_name",
        "name",
        key=lambda one: fold(one.name).casefold(),
        rises=True,
        turns=True,
        says=lambda one: one.name,
    ),
    Column(
        "col_role",
        "role",
        key=lambda one: list(ROLES).index(one.role),
        rises=True,
        turns=True,
        says=lambda one: rendering.t(f"role_{one.role}"),
    ),
    Column("col_areas", says=lambda one: ", ".join(map(rendering.area, one.areas))),
    Column(
        "col_phone",
        "phone",
        key=lambda one: one.has_phone,
        rises=True,
        turns=True,
        says=lambda one: rendering.t("phone_yes" if one.has_phone else "phone_no"),
    ),
    Column(
        "col_signed_in",
        "seen",
        key=lambda one: one.signed_in,
        turns=True,
        says=lambda one: rendering.format_time(one.signed_in),
    ),
    Column(
        "col_state",
        "state",
        key=lambda one: STATES.index(one.state),
        rises=True,
        turns=True,
        says=lambda one: rendering.t(one.state),
    ),
)


def _filters() -> list[Filter]:
    book = console.areas
    roles = [(one, rendering.t(f"role_{one}")) for one in ROLES]
    states = [(one, rendering.t(one)) for one in STATES]
    return [
        Filter("q", "col_name", keeps=lambda one, given: table.has(given, one.name)),
        Filter("role", "col_role", roles, keeps=lambda one, given: one.role == given),
        Filter(
            "area",
            "col_areas",
            console_areas.named(),
            "filter_everywhere",
            keeps=lambda one, given: covers(book, one.role, one.areas, [given]),
        ),
        Filter("state", "col_state", states, keeps=lambda one, given: one.state == given),
    ]


@routes.get("/officials")
@guard.needs("audit")
def listing() -> Any:
    filters, sort = _filters(), table.chosen_sort(COLUMNS)
    now = console.clock()
    with console.engine.connect() as connection:
        calls, last = duty.of_everybody(connection, now), official_sessions.last_begun(connection)
        every = [
            Row(one, state(one), one.id in calls, last.get(one.id))
            for one in accounts.listed(connection, now)
        ]
        own_filters = table.saved(connection, "listing")
        reach = approvers_view.reach(connection, now, calls)
    display = Table("listing", COLUMNS, table.asked(filters), sort, (), own_filters, filters)
    officials = table.arranged(every, display)
    file = table.as_file("can-bo", display, officials, lambda one: one.id)
    working = [one for one in every if one.state == "state_active"]
    return file or rendering.page(
        "officials.html",
        officials=officials,
        working=len(working),
        reach=reach,
        silent=sum(not one.has_phone for one in working),
        mine_silent=guard.me().id not in calls,
        table=display,
    )


@routes.get("/officials/new")
@guard.needs("manage")
def new(problem: str = "") -> str:
    return rendering.page(
        "official_new.html",
        problem=problem,
        name=field("name", _MOST_NAME),
        role=request.form.get("role", "commune"),
        roles=ROLES,
        sets=_sets(),
        chosen=request.form.getlist("areas"),
    )


def _sets() -> list[Any]:
    """The areas that are valid today, set by set."""
    today = console.today()
    return [
        one
        for one in console.areas.sets
        if one.valid_from <= today and (one.valid_until is None or today <= one.valid_until)
    ]


Change = Callable[[Connection, int], Any]


def _tried(change_of: Callable[..., Change]) -> Callable[..., str]:
    """Does it all but the commit, so that no code is used up for what is not possible anyhow."""

    def before(**arguments: Any) -> str:
        # Closed without a commit: nothing is stored.
        console.read(change_of(**arguments), guard.me().id)
        return ""

    return before


def _by(change: Callable[[Connection, int, int, datetime], object]) -> Callable[..., Change]:
    """Of a change that takes the account and who does it."""
    return lambda official_id: lambda c, by: change(c, official_id, by, console.clock())


def _role() -> str:
    """Raises NotPossible."""
    role = request.form.get("role", "")
    if role not in ROLES:
        raise NotPossible("role", "There is no such role.")
    return role


def _creation() -> Change:
    role, areas, name = _role(), _areas(), field("name", _MOST_NAME)
    return lambda c, by: accounts.create(c, console.areas, name, role, areas, by, console.clock())


@routes.post("/officials/new")
@guard.needs("manage", new, _tried(_creation))
def create() -> Any:
    _, made = console.write(_creation(), guard.me().id)
    return _invitation(field("name", _MOST_NAME), made)


def _invitation(name: str, made: tokens.NewToken) -> str:
    address = console.public_url + url_for("console.invitation")
    picture = segno.make(f"{address}#{made.text}", error="m", micro=False)
    drawn = picture.svg_inline(scale=5, border=4, light="#fff", omitsize=True)
    names = console.read(accounts.names)
    login = next(each for one, each in logins.logins(names).items() if names[one] == name)
    return rendering.page(
        "secret.html",
        kind="invitation",
        picture=Markup(drawn),
        login=login,
        name=name,
        days=INVITATION_DAYS,
        secret=made.text,
        until=made.expires_at,
        address=address,
    )


def _areas() -> list[str]:
    return request.form.getlist("areas")[:_MOST_AREAS]


@routes.get(_ONE)
@guard.needs("audit")
def official(problem: str = "", official_id: int = 0, **_: Any) -> str:
    now = console.clock()
    with console.engine.connect() as connection:
        one = guard.found_or_404(next(iter(accounts.listed(connection, now, official_id)), None))
        theirs = tokens.open_of(connection, official_id, now)
        sessions = official_sessions.open_of(connection, official_id, now)
        has_phone = official_id in duty.of_everybody(connection, now)
        signed_in = official_sessions.last_begun(connection).get(official_id)
        account = invitations.accounts(connection, [official_id])[official_id]
        standing = _standing(connection, one.role, account)
        theirs_too = passkeys.of(connection, official_id)
        since = now - INVITED_WITHIN
        second = theirs_too and invitations.confirmers(connection, account, now, since)
    return rendering.page(
        "official.html",
        problem=problem,
        done=rendering.done(DONE),
        one=one,
        state=state(one),
        sets=_sets(),
        roles=ROLES,
        role=request.form.get("role", one.role),
        chosen=request.form.getlist("areas") or one.areas,
        tokens=[each for each in theirs if set(each.scopes) <= set(SCOPES)],
        sessions=sessions,
        has_phone=has_phone,
        signed_in=signed_in,
        passkeys=theirs_too,
        passkey_state=lambda each: each.not_yet(now),
        may_confirm_passkeys=guard.me().id in (second or ()),
        **standing,
    )


def _standing(connection: Connection, role: str, account: Account) -> dict[str, Any]:
    """Whether the account counts, and who confirmed it: for those whose role needs it."""
    now = console.clock()
    if role not in CONFIRMED_ROLES or account.code_since is None:
        return {"fresh": None}
    by = account.confirmation.by if account.confirmation else None
    makers = account_age.makers(account)
    able: Sequence[int] = ()
    if account.confirmation is None:
        able = invitations.confirmers(connection, account, now, now - INVITED_WITHIN)
    names = console_queries.names(connection, [by, *makers, *able])
    old = account.code_since + SETTLED_AFTER
    return {
        "fresh": account,
        "inviters": [names[each] for each in sorted(makers)],
        "confirmed_by": "" if by is None else names.get(by, ""),
        "may_confirm": guard.me().id in able,
        "confirmers": [names[each] for each in able],
        "young_until": old if now < old else None,
    }


def _role_of(official_id: int) -> Change:
    role, areas = _role(), _areas()
    return lambda c, by: accounts.set_role(
        c, console.areas, official_id, role, areas, by, console.clock()
    )


_invitation_of = _by(accounts.invite)


@routes.post(f"{_ONE}/invite")
@guard.needs("manage", official, _tried(_invitation_of))
def invite(official_id: int) -> Any:
    with console.engine.begin() as connection:
        made = _invitation_of(official_id)(connection, guard.me().id)
        name = accounts.find(connection, official_id).name
    return _invitation(name, made)


def _confirmation(official_id: int) -> Change:
    me, now = guard.me(), console.clock()
    return lambda c, by: confirmations.confirm(c, official_id, me, now)


def _revocation(official_id: int, token_id: int) -> Change:
    def change(connection: Connection, by: int) -> None:
        if tokens.owner(connection, token_id) != official_id:
            raise NotPossible("unknown", "There is no such token.")
        credentials.revoke_token(connection, token_id, by, console.clock())

    return change


_CHANGES: Final[tuple[tuple[str, str, str, str, Callable[..., Change]], ...]] = (
    ("role", "set_role", "manage", "role", _role_of),
    ("confirm", "confirm", "confirm", "confirmed", _confirmation),
    ("disable", "disable", "manage", "disabled", _by(accounts.disable)),
    ("enable", "enable", "manage", "enabled", _by(accounts.enable)),
    ("unlock", "unlock", "manage", "unlocked", _by(accounts.unlock)),
    ("sign-out", "sign_them_out", "manage", "signed_out", _by(accounts.sign_out)),
    ("tokens/<int:token_id>/revoke", "revoke", "manage", "revoked", _revocation),
)
"""The end of the address, its name, the permission that it takes, what the page says then, and the
change."""


def _view(done: str, change_of: Callable[..., Change]) -> Callable[..., Any]:
    def view(official_id: int, **which: int) -> Any:
        console.write(change_of(official_id, **which), guard.me().id)
        return redirect(url_for("console.official", official_id=official_id, done=done), 303)

    return view


for _end, _name, _needed, _done, _change_of in _CHANGES:
    routes.post(f"{_ONE}/{_end}", endpoint=_name)(
        guard.needs(_needed, official, _tried(_change_of))(_view(_done, _change_of))
    )
