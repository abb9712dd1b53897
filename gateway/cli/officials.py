"""`python -m gateway officials …`: accounts, invitations, tokens and code generators.

The operator, who has the server's settings, makes the first administrator. From then on each
change takes an administrator's own token and code. An administrator hands out
invitations; the code generator and the tokens are made by their owner alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial
from typing import Final

from sqlalchemy import Connection

from flows.places.areas import AreaBook
from gateway.cli import identity, officials_self, words
from gateway.cli.actions import Action, Impossible, argument, group, permit
from gateway.cli.output import print_text, show
from gateway.cli.words import text
from gateway.database.choices import ROLES
from gateway.development import demo_officials
from gateway.development.demonstration.story import OFFICIALS
from gateway.officials import account_age, accounts, confirmations, invitations, tokens
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.services import Services

_ENROLMENT = """\
Their invitation, shown once, good for {days} days. Hand it to nobody else:

  {token}

With it they go to {console}, scan a code and choose a password.
Who has no browser types, on a machine that has the gateway:
  export {variable}=(the invitation)
  {khong} officials totp new
  {khong} officials token create
and later, for the console, with that token: {khong} officials password"""

_CONFIRM = """\
From 24 hours after that on their account approves, invites and confirms, once an administrator or
auditor whom you did not invite has confirmed it:  {khong} officials confirm {id}"""


_CHANGES: Final[tuple[tuple[str, Callable[..., None], str, str], ...]] = (
    (
        "disable",
        accounts.disable,
        "from now on they may nothing",
        "Official {id} is disabled: no token of theirs is known any more.",
    ),
    (
        "enable",
        accounts.enable,
        "they may again",
        "Official {id} is enabled; tokens that have not expired are good again.",
    ),
    (
        "unlock",
        accounts.unlock,
        "their codes are looked at again, after too many wrong ones",
        "The codes of official {id} are looked at again.",
    ),
    (
        "sign-out",
        accounts.sign_out,
        "all of their sessions of the console end",
        "Official {id} is signed out of the console everywhere.",
    ),
)
"""Actions that take only the account: name, function, purpose, output."""


def _by(services: Services, arguments: argparse.Namespace) -> int | None:
    """The administrator who acts; None: the console, while no administrator can."""
    with services.engine.connect() as connection:
        if accounts.orphaned(connection):
            return None
    return permit(services, arguments, "manage", code=True).id


def _create(services: Services, arguments: argparse.Namespace) -> None:
    by, areas = _by(services, arguments), _area_ids(services, arguments.areas)
    new, made = services.write(
        accounts.create,
        services.authority.areas,
        arguments.name.strip(),
        arguments.role,
        areas,
        by,
        identity.now(),
    )
    values = {"name": arguments.name.strip(), "role": arguments.role}
    print_text("Official {id}: {name}, {role}.", id=new, **values)
    _print_invitation(services, made)
    if by is not None and arguments.role in CONFIRMED_ROLES:
        print_text(_CONFIRM, id=new)


def _area_ids(services: Services, typed: Sequence[str]) -> list[str]:
    """Ids of areas, or of a whole set of them; a name must fit one area of today.

    Raises Impossible.
    """
    book = services.authority.areas
    today = book.current(identity.now().astimezone(services.settings.timezone).date())
    whole = {one.id for one in book.sets}
    area_ids = []
    for given in typed:
        hits = today.find(given)
        if given in whole or book.get(given) is not None:
            area_ids.append(given)
        elif hits.chosen is not None:
            area_ids.append(hits.chosen.id)
        else:
            near = ", ".join(f"{area.name} ({area.id})" for area in hits)
            says = "{name} is no area; is it {near}?" if near else _NO_AREA
            raise Impossible(text(says, name=repr(given), near=near))
    return area_ids


_NO_AREA = "{name} is no area: config/areas names them."


def _invite(services: Services, arguments: argparse.Namespace) -> None:
    by = _by(services, arguments)
    made = services.write(accounts.invite, arguments.official, by, identity.now())
    print_text("Official {id}: all tokens before are revoked.", id=arguments.official)
    _print_invitation(services, made)
    if by is not None:
        print_text(_CONFIRM, id=arguments.official)


def _confirm(services: Services, arguments: argparse.Namespace) -> None:
    chosen, now = arguments.official, identity.now()
    me = None if arguments.from_server else permit(services, arguments, "confirm", code=True)
    with services.engine.begin() as connection:
        if me is None:
            confirmations.confirm_from_server(connection, chosen, arguments.reason.strip(), now)
        else:
            confirmations.confirm(connection, chosen, me, now)
        account = invitations.accounts(connection, [chosen])[chosen]
    print_text("Official {id} is confirmed as {role}.", id=chosen, role=account.role)
    if account_age.not_yet(account, now):
        print_text("Their code generator is new: they approve from 24 hours after it was set up.")


def _print_invitation(services: Services, made: tokens.NewToken) -> None:
    days = accounts.INVITATION_DAYS
    console = f"{services.settings.public_url}/console/invitation"
    values = {"token": made.text, "days": days, "console": console, "variable": identity.TOKEN}
    print_text(_ENROLMENT, **values)


def _list(services: Services, arguments: argparse.Namespace) -> None:
    permit(services, arguments, "audit", code=False)
    with services.engine.connect() as connection:
        officials = accounts.listed(connection, identity.now())
        known = invitations.accounts(connection, [one.id for one in officials])
    now, book = identity.now(), services.authority.areas
    waits = {one.id: _not_yet(known[one.id], now) for one in officials}
    data = [{**asdict(one), "not_yet": waits[one.id]} for one in officials]
    show(arguments, data, (line for one in officials for line in _lines(one, waits[one.id], book)))


def _lines(one: accounts.AccountRow, waits: str, book: AreaBook) -> Iterator[str]:
    new = text(_NEW[waits]) if waits else ""
    yield f"{one.id:>4}  {one.role:<13}  {one.name}  ({_state(one)}){new}"
    for area in one.areas:
        named = book.get(area)
        yield f"      {area}" + (f"  {named.name}" if named else "")


_NEW = {"young": " (new: less than 24 hours)", "unconfirmed": " (nobody has confirmed it)"}


def _not_yet(account: account_age.Account, now: datetime) -> str:
    """Why an account does not count yet."""
    waits = account_age.not_yet(account, now) if account.role in CONFIRMED_ROLES else ""
    return waits if waits in _NEW else ""


def _state(one: accounts.AccountRow) -> str:
    if one.disabled_at is not None:
        return text("disabled since {day:%Y-%m-%d}", day=one.disabled_at)
    if not one.enrolled:
        return text("invited" if one.tokens else "invitation expired")
    locked = one.locked_until is not None and one.locked_until > identity.now()
    parts = [text("{count} tokens", count=one.tokens)]
    parts += [] if one.password else [text("no password for the console")]
    parts += [text("codes locked")] if locked else []
    return ", ".join(parts)


def _manage(
    services: Services,
    arguments: argparse.Namespace,
    change: Callable[[Connection, int], None],
    says: str,
    **values: str,
) -> None:
    by = permit(services, arguments, "manage", code=True).id
    services.write(change, by)
    print_text(says, id=arguments.official, **values)


def _areas(services: Services, arguments: argparse.Namespace) -> None:
    chosen, wanted = arguments.official, _area_ids(services, arguments.areas)
    book = services.authority.areas

    def change(connection: Connection, by: int) -> None:
        role = accounts.find(connection, chosen).role
        accounts.set_role(connection, book, chosen, role, wanted, by, identity.now())

    areas = ", ".join(sorted(set(wanted)))
    _manage(services, arguments, change, "Official {id} acts in: {areas}.", areas=areas)


def _role(services: Services, arguments: argparse.Namespace) -> None:
    book, role, areas = (
        services.authority.areas,
        arguments.role,
        _area_ids(services, arguments.areas),
    )
    chosen = arguments.official
    _manage(
        services,
        arguments,
        lambda c, by: accounts.set_role(c, book, chosen, role, areas, by, identity.now()),
        "Official {id} is {role} now, and signed out of the console.",
        role=role,
    )


def _plain(
    change: Callable[[Connection, int, int, datetime], None], says: str
) -> Callable[[Services, argparse.Namespace], None]:
    """A change that takes the account alone."""

    def run(services: Services, arguments: argparse.Namespace) -> None:
        chosen, now = arguments.official, identity.now()
        _manage(services, arguments, lambda c, by: change(c, chosen, by, now), says)

    return run


_ID = argument("official", type=int, help="their number, as list shows it")
_ROLE_AREAS = argument("--areas", nargs="*", default=[], metavar="AREA", help="names or ids")


ACTIONS = (
    Action(
        "create",
        _create,
        "a new account, and its invitation",
        argument("name", help="their name, as others know them"),
        argument("--role", required=True, choices=ROLES, help="what they may do"),
        _ROLE_AREAS,
    ),
    Action("list", _list, "all accounts", data=True),
    Action(
        "areas",
        _areas,
        "the areas that an official acts in",
        _ID,
        argument("areas", nargs="+", metavar="AREA", help="names or ids"),
    ),
    Action(
        "role",
        _role,
        "another role, with its areas",
        _ID,
        argument("role", choices=ROLES, help="what they may do"),
        _ROLE_AREAS,
    ),
    Action(
        "confirm",
        _confirm,
        "a new account, or code generator, is its owner's",
        _ID,
        argument(
            "--from-server",
            action="store_true",
            help="without a token, where no administrator or auditor can: with --reason",
        ),
        argument("--reason", default="", help="stored with it"),
    ),
    Action("invite", _invite, "a new invitation: a lost phone, a lost token", _ID),
    *(Action(name, _plain(change, done), says, _ID) for name, change, says, done in _CHANGES),
    *officials_self.ACTIONS,
    Action(
        "demo",
        partial(demo_officials.run, translate=words.lines),
        "development only: officials, to try things",
        argument("name", nargs="?", choices=sorted(OFFICIALS), help="print their code"),
        signed=False,
    ),
)
add = group("officials", ACTIONS)
