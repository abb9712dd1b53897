"""`python -m gateway officials …`: accounts, invitations, tokens and code generators.

The first administrator is made by whoever has the server's settings: that is the console. From
then on each change takes an administrator's own token and code. An administrator hands out
invitations; the code generator and the tokens are made by their owner alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import segno
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import assembly, devenv, officials_demo, who
from gateway.ledger import connect, officials, tokens, totp
from gateway.ledger.acts import ROLES, SCOPES, scopes_of
from gateway.ledger.authority import Authority, Official
from gateway.ledger.officials import NotPossible
from gateway.ledger.refusals import Refusal

_ENROLMENT = """\
Their invitation, shown once, good for {days} days. Hand it to nobody else:

  {token}

With it they go to {console}, or they type, on a machine that has the gateway:
  export {variable}=(the invitation)
  python -m gateway officials totp new
  python -m gateway officials token create"""


@dataclass(frozen=True)
class _Desk:
    settings: Settings
    authority: Authority
    engine: Engine

    def permit(self, arguments: argparse.Namespace, act: str, *, code: bool) -> Official:
        """Whoever is at the command line, if they may. Raises Refusal, NoToken."""
        token = who.token(arguments)
        given = who.code() if code else None
        return self.authority.authorise(token, act, totp=given, now=who.now())


Command = Callable[[_Desk, argparse.Namespace], None]


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("officials", help="accounts, tokens, code generators")
    actions = parser.add_subparsers(required=True, metavar="action")
    making = _action(actions, "create", _create, "a new account, and its invitation")
    making.add_argument("name")
    making.add_argument("--role", required=True, choices=ROLES)
    making.add_argument("--areas", nargs="*", default=[], metavar="AREA")
    _action(actions, "list", _list, "all accounts")
    changing = _action(actions, "areas", _areas, "the areas that an official acts in")
    changing.add_argument("official", type=int)
    changing.add_argument("areas", nargs="+", metavar="AREA")
    for name, run, says in (
        ("invite", _invite, "a new invitation: a lost phone, a lost token"),
        ("disable", _disable, "from now on they may nothing"),
        ("enable", _enable, "they may again"),
    ):
        _action(actions, name, run, says).add_argument("official", type=int)
    _add_own(actions)
    officials_demo.add(actions)


def _add_own(actions: Any) -> None:
    token = actions.add_parser("token", help="your own tokens").add_subparsers(required=True)
    making = _action(token, "create", _token_create, "a token of your own, shown once")
    making.add_argument("--scopes", nargs="+", choices=SCOPES, help="default: all of your role")
    making.add_argument(
        "--days", type=int, default=tokens.DEFAULT_DAYS, help=f"at most {tokens.MOST_DAYS}"
    )
    revoking = _action(token, "revoke", _token_revoke, "a token is good no more")
    revoking.add_argument("id", type=int, help="the number after k5o_")
    code = actions.add_parser("totp", help="your code generator").add_subparsers(required=True)
    _action(code, "new", _totp_new, "set one up, with your invitation")
    _action(code, "check", _totp_check, "see whether a code is right (uses it up)")


def _action(actions: Any, name: str, run: Command, says: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=says)
    who.add(parser)
    parser.set_defaults(run=lambda arguments: _run(run, arguments))
    return parser


def _run(command: Command, arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 refused or not possible."""
    settings = Settings.load(devenv.environment())
    authority = assembly.authority(settings)
    engine = connect.engine(settings.database_url, name="officials")
    try:
        command(_Desk(settings, authority, engine), arguments)
    except (Refusal, NotPossible, who.NoToken) as error:
        print(error, file=sys.stderr)
        return 1
    except DBAPIError as error:
        kind = type(error.orig).__name__
        print(f"The database does not answer or is not migrated ({kind}).", file=sys.stderr)
        return 1
    finally:
        engine.dispose()
        authority.engine.dispose()
    return 0


def _by(desk: _Desk, arguments: argparse.Namespace) -> int | None:
    """The administrator who acts; None: the console, while no administrator can."""
    with desk.engine.connect() as connection:
        if officials.orphaned(connection):
            return None
    return desk.permit(arguments, "manage", code=True).id


def _create(desk: _Desk, arguments: argparse.Namespace) -> None:
    by = _by(desk, arguments)
    with desk.engine.begin() as connection:
        new, made = officials.create(
            connection,
            desk.authority.areas,
            arguments.name.strip(),
            arguments.role,
            arguments.areas,
            by,
            who.now(),
        )
    print(f"Official {new}: {arguments.name.strip()}, {arguments.role}.")
    _hand_over(desk, made)


def _invite(desk: _Desk, arguments: argparse.Namespace) -> None:
    by = _by(desk, arguments)
    with desk.engine.begin() as connection:
        made = officials.invite(connection, arguments.official, by, who.now())
    print(f"Official {arguments.official}: all tokens before are revoked.")
    _hand_over(desk, made)


def _hand_over(desk: _Desk, made: tokens.Made) -> None:
    days = officials.INVITATION_DAYS
    console = f"{desk.settings.public_url}/console/invitation"
    said = _ENROLMENT.format(token=made.text, days=days, console=console, variable=who.TOKEN)
    print(said)


def _list(desk: _Desk, arguments: argparse.Namespace) -> None:
    desk.permit(arguments, "audit", code=False)
    with desk.engine.connect() as connection:
        for one in officials.listed(connection, who.now()):
            print(f"{one.id:>4}  {one.role:<13}  {one.name}  {_state(one)}")
            for area in one.areas:
                known = desk.authority.areas.get(area)
                print(f"      {area}" + (f"  {known.name}" if known else ""))


def _state(one: officials.Listed) -> str:
    if one.disabled_at is not None:
        return f"(disabled since {one.disabled_at:%Y-%m-%d})"
    if not one.enrolled:
        return "(invited)" if one.tokens else "(invitation expired)"
    locked = one.locked_until is not None and one.locked_until > who.now()
    return f"({one.tokens} tokens{', codes locked' if locked else ''})"


def _manage(
    desk: _Desk, arguments: argparse.Namespace, change: Callable[[Connection, int], None]
) -> None:
    by = desk.permit(arguments, "manage", code=True).id
    with desk.engine.begin() as connection:
        change(connection, by)


def _areas(desk: _Desk, arguments: argparse.Namespace) -> None:
    book, wanted = desk.authority.areas, arguments.areas
    _manage(
        desk,
        arguments,
        lambda connection, by: officials.set_areas(
            connection, book, arguments.official, wanted, by
        ),
    )
    print(f"Official {arguments.official} acts in: {', '.join(sorted(set(wanted)))}.")


def _disable(desk: _Desk, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(desk, arguments, lambda c, by: officials.disable(c, chosen, by, who.now()))
    print(f"Official {chosen} is disabled: no token of theirs is known any more.")


def _enable(desk: _Desk, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(desk, arguments, lambda c, by: officials.enable(c, chosen, by, who.now()))
    print(f"Official {chosen} is enabled; tokens that have not expired are good again.")


def _token_create(desk: _Desk, arguments: argparse.Namespace) -> None:
    me = desk.permit(arguments, "tokens", code=True)
    scopes = arguments.scopes or scopes_of(me.role)
    with desk.engine.begin() as connection:
        made = officials.make_token(connection, me, scopes, arguments.days, who.now())
    print(f"Token {made.id} of {me.name}, good until {made.expires_at:%Y-%m-%d}, for: ", end="")
    print(f"{', '.join(scopes)}.\nShown once; keep it where nobody else reads:\n\n  {made.text}")


def _token_revoke(desk: _Desk, arguments: argparse.Namespace) -> None:
    """One's own takes one's token alone: whoever fears for it must not need a code."""
    with desk.engine.connect() as connection:
        owner = tokens.owner(connection, arguments.id)
    token = who.token(arguments)
    me = desk.authority.authorise(token, "own", now=who.now())
    if me.id != owner:
        me = desk.authority.authorise(token, "manage", totp=who.code(), now=who.now())
    with desk.engine.begin() as connection:
        officials.revoke_token(connection, arguments.id, me.id, who.now())
    print(f"Token {arguments.id} is good no more.")


def _totp_new(desk: _Desk, arguments: argparse.Namespace) -> None:
    me = desk.permit(arguments, "enrol", code=False)
    with desk.engine.begin() as connection:
        secret = officials.enrol(connection, desk.authority.keys, me)
    uri = totp.uri(secret, me.name)
    segno.make(uri, error="l", micro=False).terminal(compact=True)
    print(f"Scan it with a code generator, or type in the secret. Shown once:\n\n  {secret}\n")
    print(f"{uri}\n\nThen: python -m gateway officials token create")


def _totp_check(desk: _Desk, arguments: argparse.Namespace) -> None:
    me = desk.permit(arguments, "tokens", code=True)
    print(f"Right: the code generator of {me.name} works. This code is used up now.")
