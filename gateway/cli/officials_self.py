"""An official's own at the command line: code generator, tokens, password for the console."""

from __future__ import annotations

import argparse

import segno

from flows.subjects import numbers
from gateway.carriers import routes
from gateway.cli import identity
from gateway.cli.actions import Action, Group, Impossible, argument, permit
from gateway.cli.output import print_text
from gateway.cli.words import text
from gateway.notifications import contacts, outgoing
from gateway.officials import credentials, passwords, self_service, tokens, totp
from gateway.officials.errors import NotYourRole
from gateway.officials.permissions import SCOPES, scopes_of
from gateway.services import Services

_NEEDS_INVITATION = (
    "A code generator is set up with an invitation, which this token is not. An administrator "
    "makes one: {khong} officials invite {official}"
)
_WRONG_PASSWORD = {
    "short": "It is too short: at least {shortest} letters.",
    "long": "It is too long: at most {longest} letters.",
    "simple": "It is too simple: not your name, and at least 5 different letters.",
}


def _token_create(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    scopes = arguments.scopes or scopes_of(me.role)
    made = services.write(credentials.make_token, me, scopes, arguments.days, identity.now())
    says = "Token {id} of {name}, good until {day:%Y-%m-%d}, for: {scopes}."
    values = {"name": me.name, "day": made.expires_at, "scopes": ", ".join(scopes)}
    print_text(says, id=made.id, **values)
    print_text("Shown once; keep it where nobody else reads:")
    print(f"\n  {made.text}")


def _token_revoke(services: Services, arguments: argparse.Namespace) -> None:
    """Officials revoke a token of their own with the token alone, without a code: it may just have
    leaked."""
    owner = services.read(tokens.owner, arguments.id)
    token = identity.token(arguments)
    me = services.authority.authorise(token, "own", now=identity.now())
    if me.id != owner:
        me = services.authority.authorise(token, "manage", totp=identity.code(), now=identity.now())
    services.write(credentials.revoke_token, arguments.id, me.id, identity.now())
    print_text("Token {id} is no longer valid.", id=arguments.id)


def _totp_new(services: Services, arguments: argparse.Namespace) -> None:
    try:
        me = permit(services, arguments, "enrol", code=False)
    except NotYourRole as error:
        official = error.official_id or "ID"
        raise Impossible(text(_NEEDS_INVITATION, official=official)) from None
    secret = services.write(credentials.enrol, services.authority.keys, me, identity.now())
    uri = totp.uri(secret, me.name)
    segno.make(uri, error="l", micro=False).terminal(compact=True)
    print_text("Scan it with a code generator, or type in the secret. Shown once:")
    print(f"\n  {secret}\n\n{uri}\n")
    print_text("Then: {khong} officials token create")
    print_text("For the console, with that token: {khong} officials password")


def _password(services: Services, arguments: argparse.Namespace) -> None:
    token = identity.token(arguments)
    me = services.authority.authorise(token, "own", now=identity.now())
    password = identity.new_password()
    wrong = passwords.problem(password, me.name)
    if wrong is not None:
        raise Impossible(_password_problem(wrong))
    made = passwords.make(password)
    me = services.authority.authorise(token, "tokens", totp=identity.code(), now=identity.now())
    services.write(self_service.changed_password, me, made, identity.now())
    console = f"{services.settings.public_url}/console"
    print_text("{name} signs in at {console} with it, and a code.", name=me.name, console=console)
    print_text("Who was signed in there as you is signed out; an open invitation is used up.")


def _password_problem(wrong: str) -> str:
    bounds = {"shortest": passwords.SHORTEST, "longest": passwords.LONGEST}
    return text(_WRONG_PASSWORD[wrong], **bounds)


def _phone(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)

    def carrier(phone: str) -> str:
        return routes.by_prefix(services.senders, numbers.national(phone))

    typed, keys = identity.phone(), services.keys
    services.write(outgoing.set_phone, keys, carrier, me, typed, identity.now())
    print_text("{name} is notified there from now on. An SMS says so.", name=me.name)


def _email(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    typed = identity.email()
    services.write(contacts.set_email, services.keys, me, typed, identity.now())
    none = "{name} gets no more e-mail. An SMS says so."
    print_text("{name} gets e-mail. An SMS says so." if typed else none, name=me.name)
    if typed and services.settings.smtp_url is None:
        print_text("None is sent until SMTP_URL is set.")


def _duty(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "own", code=False)
    now, hours = identity.now(), arguments.hours
    until = contacts.duty_until(now, hours)
    services.write(contacts.set_duty, me, until, now)
    local = until and until.astimezone(services.settings.timezone)
    says = "{name} is on duty until {time:%Y-%m-%d %H:%M}." if local else "You are off duty."
    print_text(says, name=me.name, time=local)


def _totp_check(services: Services, arguments: argparse.Namespace) -> None:
    me = permit(services, arguments, "tokens", code=True)
    print_text("Right: the code generator of {name} works. This code is used up now.", name=me.name)


_TOKEN = (
    Action(
        "create",
        _token_create,
        "a token of your own, shown once",
        argument("--scopes", nargs="+", choices=SCOPES, help="default: all of your role"),
        argument(
            "--days",
            type=int,
            default=tokens.DEFAULT_DAYS,
            help="how long it is good, at most 365",
        ),
    ),
    Action(
        "revoke",
        _token_revoke,
        "make a token invalid",
        argument("id", type=int, help="the number after k5o_"),
    ),
)
_CODE = (
    Action("new", _totp_new, "set one up, with your invitation"),
    Action("check", _totp_check, "see whether a code is right (uses it up)"),
)
ACTIONS: tuple[Action | Group, ...] = (
    Group("token", "your own tokens", _TOKEN),
    Group("totp", "your code generator", _CODE),
    Action("password", _password, "your password for the console"),
    Action("phone", _phone, "the phone that you are notified on"),
    Action("email", _email, "the e-mail address that you are notified at as well"),
    Action(
        "duty",
        _duty,
        "you are on duty: you get the news of the others too",
        argument("hours", type=int, help="from now on; 0: no longer"),
    ),
)
