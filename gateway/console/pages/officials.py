"""Officials: who they are and where they act; what an administrator does to accounts.

Everything that changes an account takes an administrator's code of this moment.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Blueprint, redirect, request, url_for
from sqlalchemy import Connection

from gateway.console import guard, shown
from gateway.console.context import here
from gateway.console.forms import field
from gateway.ledger import console_sessions, credentials, officials, tokens
from gateway.ledger.acts import ROLES, SCOPES
from gateway.ledger.officials import INVITATION_DAYS, Listed, NotPossible

DONE = ("role", "disabled", "enabled", "unlocked", "signed_out", "revoked")
_MOST_NAME = 80
_MOST_AREAS = 200


def add(pages: Blueprint) -> None:
    one = "/officials/<int:official_id>"
    pages.get("/officials")(listing)
    pages.get("/officials/new")(new)
    pages.post("/officials/new")(create)
    pages.get(one)(official)
    pages.post(f"{one}/role")(set_role)
    pages.post(f"{one}/invite")(invite)
    pages.post(f"{one}/disable")(disable)
    pages.post(f"{one}/enable")(enable)
    pages.post(f"{one}/unlock")(unlock)
    pages.post(f"{one}/sign-out")(sign_them_out)
    pages.post(f"{one}/tokens/<int:token_id>/revoke")(revoke)


def state(one: Listed) -> str:
    """A word of the catalogue that says how an account is."""
    now = here().clock()
    if one.disabled_at is not None:
        return "state_disabled"
    if not one.enrolled:
        return "state_invited" if one.tokens else "state_lapsed"
    if one.locked_until is not None and one.locked_until > now:
        return "state_locked"
    return "state_active"


@guard.needs("audit")
def listing() -> Any:
    with here().engine.connect() as connection:
        found = officials.listed(connection, here().clock())
    return shown.page("officials.html", officials=found, state=state)


def _new(problem: str = "") -> str:
    return shown.page(
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
    today = here().today()
    return [
        one
        for one in here().areas.sets
        if one.valid_from <= today and (one.valid_until is None or today <= one.valid_until)
    ]


@guard.needs("manage")
def new() -> Any:
    return _new()


@guard.needs("manage", _new)
def create() -> Any:
    console, role = here(), request.form.get("role", "")
    if role not in ROLES:
        return _new(shown.t("not_role")), 422
    name, areas = field("name", _MOST_NAME), _areas()
    with console.engine.begin() as connection:
        _, made = officials.create(
            connection, console.areas, name, role, areas, guard.me().id, console.clock()
        )
    return _invitation(name, made)


def _invitation(name: str, made: tokens.Made) -> str:
    return shown.page(
        "secret.html",
        kind="invitation",
        name=name,
        days=INVITATION_DAYS,
        secret=made.text,
        until=made.expires_at,
        address=here().public_url + url_for("console.invitation"),
    )


def _areas() -> list[str]:
    return request.form.getlist("areas")[:_MOST_AREAS]


def _one(problem: str = "", official_id: int = 0, **_: Any) -> str:
    console, now = here(), here().clock()
    with console.engine.connect() as connection:
        found = next(
            (one for one in officials.listed(connection, now) if one.id == official_id), None
        )
        one = guard.found_or_404(found)
        theirs = tokens.open_of(connection, official_id, now)
        sessions = console_sessions.open_of(connection, official_id, now)
    done = request.args.get("done", "")
    return shown.page(
        "official.html",
        problem=problem,
        done=shown.t(f"done_{done}") if done in DONE else "",
        one=one,
        state=state(one),
        sets=_sets(),
        roles=ROLES,
        role=request.form.get("role", one.role),
        chosen=request.form.getlist("areas") or one.areas,
        tokens=[each for each in theirs if set(each.scopes) <= set(SCOPES)],
        sessions=sessions,
    )


@guard.needs("audit")
def official(official_id: int) -> Any:
    return _one(official_id=official_id)


def _change(official_id: int, done: str, change: Callable[[Connection, int], None]) -> Any:
    with here().engine.begin() as connection:
        change(connection, guard.me().id)
    return redirect(url_for("console.official", official_id=official_id, done=done), 303)


@guard.needs("manage", _one)
def set_role(official_id: int) -> Any:
    console, role, areas = here(), request.form.get("role", ""), _areas()
    if role not in ROLES:
        return _one(shown.t("not_role"), official_id), 422
    return _change(
        official_id,
        "role",
        lambda c, by: officials.set_role(
            c, console.areas, official_id, role, areas, by, console.clock()
        ),
    )


@guard.needs("manage", _one)
def invite(official_id: int) -> Any:
    console = here()
    with console.engine.begin() as connection:
        made = officials.invite(connection, official_id, guard.me().id, console.clock())
        name = officials.find(connection, official_id).name
    return _invitation(name, made)


@guard.needs("manage", _one)
def disable(official_id: int) -> Any:
    now = here().clock()
    return _change(
        official_id, "disabled", lambda c, by: officials.disable(c, official_id, by, now)
    )


@guard.needs("manage", _one)
def enable(official_id: int) -> Any:
    now = here().clock()
    return _change(official_id, "enabled", lambda c, by: officials.enable(c, official_id, by, now))


@guard.needs("manage", _one)
def unlock(official_id: int) -> Any:
    now = here().clock()
    return _change(official_id, "unlocked", lambda c, by: officials.unlock(c, official_id, by, now))


@guard.needs("manage", _one)
def sign_them_out(official_id: int) -> Any:
    now = here().clock()
    return _change(
        official_id, "signed_out", lambda c, by: officials.sign_out(c, official_id, by, now)
    )


@guard.needs("manage", _one)
def revoke(official_id: int, token_id: int) -> Any:
    now = here().clock()

    def change(connection: Connection, by: int) -> None:
        if tokens.owner(connection, token_id) != official_id:
            raise NotPossible("unknown", "There is no such token.")
        credentials.revoke_token(connection, token_id, by, now)

    return _change(official_id, "revoked", change)
