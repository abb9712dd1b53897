"""An official's own at the command line: code generator, tokens, password for the console."""

from __future__ import annotations

import argparse
from typing import Any

import segno

from flows.subjects import numbers
from gateway.carriers import routes
from gateway.cli import identity
from gateway.cli.runner import action, permit
from gateway.notifications import contacts, outgoing
from gateway.officials import credentials, passwords, self_service, tokens, totp
from gateway.officials.accounts import NotPossible
from gateway.officials.errors import NotYourRole
from gateway.officials.permissions import SCOPES, scopes_of
from gateway.services import Services

_NEEDS_INVITATION = (
    "A code generator is set up with an invitation, which this token is not. An administrator "
    "makes one: python -m gateway officials invite {official}"
)
_WRONG_PASSWORD = {
    "short": f"It is too short: at least {passwords.SHORTEST} letters.",
    "long": f"It is too long: at most {passwords.LONGEST} letters.",
    "simple": "It is too simple: not your name, and at least 5 different letters.",
}


def add(actions: Any) -> None:
    token = actions.add_parser("token", help="your own tokens").add_subparsers(required=True)
    making = action(token, "create", _token_create, "a token of your own, shown once")
    making.add_argument("--scopes", nargs="+", choices=SCOPES, help="default: all of your role")
    making.add_argument(
        "--days", type=int, default=tokens.DEFAULT_DAYS, help=f"at most {tokens.MOST_DAYS}"
    )
    revoking = action(token, "revoke", _token_revoke, "make a token invalid")
    revoking.add_argument("id", type=int, help="the number after k5o_")
    code = actions.add_parser("totp", help="your code generator").add_subparsers(required=True)
    action(code, "new", _totp_new, "set one up, with your invitation")
    action(code, "check", _totp_check, "see whether a code is right (uses it up)")
    action(actions, "password", _password, "your password for the console")
    action(actions, "phone", _phone, "the phone that you are notified on")
    action(actions, "email", _email, "the e-mail address that you are notified at as well")
    duty = action(actions, "duty", _duty, "you are on duty: you get the news of the others too")
    duty.add_argument("hours", type=int, help="from now on; 0: no longer")


def _token_create(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    scopes = arguments.scopes or scopes_of(me.role)
    with services.engine.begin() as connection:
        made = credentials.make_token(connection, me, scopes, arguments.days, identity.now())
    print(f"Token {made.id} of {me.name}, good until {made.expires_at:%Y-%m-%d}, for: ", end="")
    print(f"{', '.join(scopes)}.\nShown once; keep it where nobody else reads:\n\n  {made.text}")


def _token_revoke(services: Services, arguments: argparse.Namespace) -> None:
    """One's own takes the token alone: who fears for it must not need a code."""
    with services.engine.connect() as connection:
        owner = tokens.owner(connection, arguments.id)
    token = identity.token(arguments)
    me = services.authority.authorise(token, "own", now=identity.now())
    if me.id != owner:
        me = services.authority.authorise(token, "manage", totp=identity.code(), now=identity.now())
    with services.engine.begin() as connection:
        credentials.revoke_token(connection, arguments.id, me.id, identity.now())
    print(f"Token {arguments.id} is no longer valid.")


def _totp_new(services: Services, arguments: argparse.Namespace) -> None:
    try:
        me = permit(services, arguments, "enrol", code=False)
    except NotYourRole as error:
        official = error.official_id or "ID"
        raise NotPossible("scopes", _NEEDS_INVITATION.format(official=official)) from None
    with services.engine.begin() as connection:
        secret = credentials.enrol(connection, services.authority.keys, me, identity.now())
    uri = totp.uri(secret, me.name)
    segno.make(uri, error="l", micro=False).terminal(compact=True)
    print(f"Scan it with a code generator, or type in the secret. Shown once:\n\n  {secret}\n")
    print(f"{uri}\n\nThen: python -m gateway officials token create")
    print("For the console, with that token: python -m gateway officials password")


def _password(services: Services, arguments: argparse.Namespace) -> None:
    token = identity.token(arguments)
    me = services.authority.authorise(token, "own", now=identity.now())
    password = identity.new_password()
    wrong = passwords.problem(password, me.name)
    if wrong is not None:
        raise NotPossible("password", _WRONG_PASSWORD[wrong])
    made = passwords.make(password)
    me = services.authority.authorise(token, "tokens", totp=identity.code(), now=identity.now())
    with services.engine.begin() as connection:
        self_service.changed_password(connection, me, made, identity.now())
    print(f"{me.name} signs in at {services.settings.public_url}/console with it, and a code.")
    print("Who was signed in there as you is signed out; an open invitation is used up.")


def _phone(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)

    def carrier(phone: str) -> str:
        return routes.by_prefix(services.senders, numbers.national(phone))

    typed, keys = identity.phone(), services.keys
    with services.engine.begin() as connection:
        outgoing.set_phone(connection, keys, carrier, me, typed, identity.now())
    print(f"{me.name} is notified there from now on. An SMS says so.")


def _email(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    typed = identity.email()
    with services.engine.begin() as connection:
        contacts.set_email(connection, services.keys, me, typed, identity.now())
    print(f"{me.name} gets {'' if typed else 'no more '}e-mail. An SMS says so.")
    if typed and services.settings.smtp_url is None:
        print("None is sent until SMTP_URL is set.")


def _duty(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "own", code=False)
    now, hours = identity.now(), arguments.hours
    until = contacts.duty_until(now, hours)
    with services.engine.begin() as connection:
        contacts.set_duty(connection, me, until, now)
    local = until and until.astimezone(services.settings.timezone)
    print(f"{me.name} is on duty until {local:%Y-%m-%d %H:%M}." if local else "You are off duty.")


def _totp_check(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    print(f"Right: the code generator of {me.name} works. This code is used up now.")
