"""My account: who I am here, my password, the browsers and the tokens that act for me."""

from __future__ import annotations

from typing import Any

from flask import redirect, request, url_for
from sqlalchemy import Connection

from flows.subjects import numbers
from gateway import carriers
from gateway.carriers.routes import by_prefix
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import whole
from gateway.console.routes import Routes
from gateway.notifications import contacts, outgoing
from gateway.officials import (
    accounts,
    credentials,
    logins,
    passkeys,
    passwords,
    recovery,
    self_service,
    tokens,
)
from gateway.officials import sessions as official_sessions
from gateway.officials.accounts import NotPossible
from gateway.officials.permissions import scopes_of

DONE = (
    "password",
    "session",
    "sessions",
    "revoked",
    "phone",
    "email",
    "duty",
    "passkey",
    "passkey_removed",
)


routes = Routes()


@routes.get("/account")
@guard.needs("own")
def account(problem: str = "", **_: Any) -> str:
    me, now = guard.me(), console.clock()
    with console.engine.connect() as connection:
        sessions = official_sessions.open_of(connection, me.id, now)
        mine = tokens.open_of(connection, me.id, now)
        keys_of_mine = passkeys.of(connection, me.id)
        codes_left = recovery.count(connection, me.id)
        login = _login(connection)
        contact = contacts.find(connection, console.authority.keys, me.id)
    return rendering.page(
        "account.html",
        problem=problem,
        done=rendering.done(DONE),
        sessions=sessions,
        passkeys=keys_of_mine,
        passkey_state=lambda one: one.not_yet(now),
        codes_left=codes_left,
        login=login,
        tokens=mine,
        has_phone=bool(contact.phone),
        has_email=bool(contact.email),
        on_duty_until=contact.on_duty_until if (contact.on_duty_until or now) > now else None,
        scopes=scopes_of(me.role),
        chosen=request.form.getlist("scopes") or scopes_of(me.role),
        days=request.form.get("days", str(tokens.DEFAULT_DAYS)),
        most_days=tokens.MOST_DAYS,
        shortest=passwords.SHORTEST,
    )


def _login(connection: Connection) -> str:
    """The short name that one signs in with."""
    return logins.logins(accounts.names(connection))[guard.me().id]


def _done(what: str) -> Any:
    return redirect(url_for("console.account", done=what), 303)


def _new_password() -> str:
    """The problem with the new one, or "". Only a request with a code checks the old one: otherwise
    it could be guessed here."""
    new = request.form.get("password", "")
    wrong = passwords.problem(new, guard.me().name)
    if wrong is None and new != request.form.get("again", ""):
        wrong = "differs"
    return "" if wrong is None else rendering.t(f"password_{wrong}")


@routes.post("/account/password")
@guard.needs("tokens", account, _new_password)
def password() -> Any:
    me = guard.me()
    new = request.form.get("password", "")
    try:
        if not passwords.right(console.engine, me.id, request.form.get("old", "")):
            return account(rendering.t("password_old")), 422
        made = passwords.make(new)
    except passwords.Busy:
        return account(rendering.t("problem_busy")), 503
    console.write(self_service.changed_password, me, made, console.clock())
    return _done("password")


def _phone(connection: Connection) -> None:
    typed, senders = request.form.get("phone", ""), carriers.senders(console.carriers)

    def carrier(number: str) -> str:
        return by_prefix(senders, numbers.national(number))

    keys, now = console.authority.keys, console.clock()
    outgoing.set_phone(connection, keys, carrier, guard.me(), typed, now)


def _phone_tried() -> str:
    try:
        console.read(_phone)  # closed without a commit: nothing is stored
    except NotPossible:
        return rendering.t("phone_wrong")
    return ""


@routes.post("/account/phone")
@guard.needs("tokens", account, _phone_tried)
def phone() -> Any:
    console.write(_phone)
    return _done("phone")


def _email(connection: Connection) -> None:
    typed = request.form.get("email", "")
    contacts.set_email(connection, console.authority.keys, guard.me(), typed, console.clock())


def _email_tried() -> str:
    try:
        console.read(_email)  # closed without a commit: nothing is stored
    except NotPossible as error:
        return rendering.t("not_no_phone" if error.reason == "no_phone" else "email_wrong")
    return ""


@routes.post("/account/email")
@guard.needs("tokens", account, _email_tried)
def email() -> Any:
    console.write(_email)
    return _done("email")


@routes.post("/account/duty")
@guard.needs("own")
def duty() -> Any:
    until = contacts.duty_until(console.clock(), whole("hours") or 0)
    try:
        console.write(contacts.set_duty, guard.me(), until, console.clock())
    except NotPossible as error:
        wrong = "not_no_phone" if error.reason == "no_phone" else "duty_days"
        return account(rendering.t(wrong)), 422
    return _done("duty")


@routes.post("/account/sessions/<int:session_id>/end")
@guard.needs("own")
def end_session(session_id: int) -> Any:
    ended = console.write(self_service.ended, guard.me(), session_id, console.clock())
    guard.found_or_404(session_id, mine=ended)
    return _done("session")


@routes.post("/account/sessions/end")
@guard.needs("own")
def end_sessions() -> Any:
    console.write(self_service.ended_others, guard.me(), console.clock())
    return _done("sessions")


def _token(connection: Connection) -> tokens.NewToken:
    scopes, days = request.form.getlist("scopes"), whole("days") or 0
    return credentials.make_token(connection, guard.me(), scopes, days, console.clock())


def _token_tried() -> str:
    console.read(_token)  # closed without a commit: nothing is stored
    return ""


@routes.post("/account/tokens")
@guard.needs("tokens", account, _token_tried)
def create_token() -> Any:
    made = console.write(_token)
    return rendering.page("secret.html", kind="token", secret=made.text, until=made.expires_at)


@routes.post("/account/tokens/<int:token_id>/revoke")
@guard.needs("own")
def revoke_token(token_id: int) -> Any:
    me = guard.me()
    with console.engine.begin() as connection:
        owner = tokens.owner(connection, token_id)
        guard.found_or_404(owner, mine=owner == me.id)
        try:
            credentials.revoke_token(connection, token_id, me.id, console.clock())
        except NotPossible:
            guard.found_or_404(None)
    return _done("revoked")
