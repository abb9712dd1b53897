"""`python -m gateway officials …`: accounts, invitations, tokens and code generators.

The operator, who has the server's settings, makes the first administrator. From then on each
change takes an administrator's own token and code. An administrator hands out
invitations; the code generator and the tokens are made by their owner alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from gateway.cli import identity, officials_self
from gateway.cli.runner import action, permit
from gateway.database.choices import ROLES
from gateway.development import demo_officials
from gateway.officials import account_age, accounts, confirmations, invitations, tokens
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.officials.accounts import NotPossible
from gateway.services import Services

_ENROLMENT = """\
Their invitation, shown once, good for {days} days. Hand it to nobody else:

  {token}

With it they go to {console}, scan a code and choose a password.
Who has no browser types, on a machine that has the gateway:
  export {variable}=(the invitation)
  python -m gateway officials totp new
  python -m gateway officials token create
and later, for the console, with that token: python -m gateway officials password"""

_CONFIRM = """\
From 24 hours after that on their account approves, invites and confirms, once an administrator or
auditor whom you did not invite has confirmed it:  python -m gateway officials confirm {id}"""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("officials", help="accounts, tokens, code generators")
    actions = parser.add_subparsers(required=True, metavar="action")
    making = action(actions, "create", _create, "a new account, and its invitation")
    making.add_argument("name")
    making.add_argument("--role", required=True, choices=ROLES)
    making.add_argument("--areas", nargs="*", default=[], metavar="AREA", help="names or ids")
    action(actions, "list", _list, "all accounts")
    changing = action(actions, "areas", _areas, "the areas that an official acts in")
    changing.add_argument("official", type=int)
    changing.add_argument("areas", nargs="+", metavar="AREA", help="names or ids")
    role = action(actions, "role", _role, "another role, with its areas")
    role.add_argument("official", type=int)
    role.add_argument("role", choices=ROLES)
    role.add_argument("--areas", nargs="*", default=[], metavar="AREA", help="names or ids")
    sure = action(actions, "confirm", _confirm, "a new account, or code generator, is its owner's")
    sure.add_argument("official", type=int)
    sure.add_argument(
        "--from-server",
        action="store_true",
        help="without a token, where no administrator or auditor can: with --reason",
    )
    sure.add_argument("--reason", default="", help="stored with it")
    for name, run, says in (
        ("invite", _invite, "a new invitation: a lost phone, a lost token"),
        ("disable", _disable, "from now on they may nothing"),
        ("enable", _enable, "they may again"),
        ("unlock", _unlock, "their codes are looked at again, after too many wrong ones"),
        ("sign-out", _sign_out, "all of their sessions of the console end"),
    ):
        action(actions, name, run, says).add_argument("official", type=int)
    officials_self.add(actions)
    demo_officials.add(actions)


def _by(services: Services, arguments: argparse.Namespace) -> int | None:
    """The administrator who acts; None: the console, while no administrator can."""
    with services.engine.connect() as connection:
        if accounts.orphaned(connection):
            return None
    return permit(services, arguments, "manage", code=True).id


def _create(services: Services, arguments: argparse.Namespace) -> None:
    by, areas = _by(services, arguments), _area_ids(services, arguments.areas)
    with services.engine.begin() as connection:
        new, made = accounts.create(
            connection,
            services.authority.areas,
            arguments.name.strip(),
            arguments.role,
            areas,
            by,
            identity.now(),
        )
    print(f"Official {new}: {arguments.name.strip()}, {arguments.role}.")
    _hand_over(services, made)
    if by is not None and arguments.role in CONFIRMED_ROLES:
        print(_CONFIRM.format(id=new))


def _area_ids(services: Services, typed: Sequence[str]) -> list[str]:
    """Ids of areas, or of a whole set of them; a name must fit one area of today.

    Raises NotPossible.
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
            is_it = f"; is it {near}?" if near else ": config/areas names them."
            raise NotPossible("areas", f"{given!r} is no area{is_it}")
    return area_ids


def _invite(services: Services, arguments: argparse.Namespace) -> None:
    by = _by(services, arguments)
    with services.engine.begin() as connection:
        made = accounts.invite(connection, arguments.official, by, identity.now())
    print(f"Official {arguments.official}: all tokens before are revoked.")
    _hand_over(services, made)
    if by is not None:
        print(_CONFIRM.format(id=arguments.official))


def _confirm(services: Services, arguments: argparse.Namespace) -> None:
    chosen, now = arguments.official, identity.now()
    me = None if arguments.from_server else permit(services, arguments, "confirm", code=True)
    with services.engine.begin() as connection:
        if me is None:
            confirmations.confirm_from_server(connection, chosen, arguments.reason.strip(), now)
        else:
            confirmations.confirm(connection, chosen, me, now)
        account = invitations.accounts(connection, [chosen])[chosen]
    print(f"Official {chosen} is confirmed as {account.role}.")
    if account_age.not_yet(account, now):
        print("Their code generator is new: they approve from 24 hours after it was set up.")


def _hand_over(services: Services, made: tokens.Made) -> None:
    days = accounts.INVITATION_DAYS
    console = f"{services.settings.public_url}/console/invitation"
    text = _ENROLMENT.format(token=made.text, days=days, console=console, variable=identity.TOKEN)
    print(text)


def _list(services: Services, arguments: argparse.Namespace) -> None:
    permit(services, arguments, "audit", code=False)
    with services.engine.connect() as connection:
        officials = accounts.listed(connection, identity.now())
        known = invitations.accounts(connection, [one.id for one in officials])
        for one in officials:
            print(f"{one.id:>4}  {one.role:<13}  {one.name}  {_state(one)}{_new(known[one.id])}")
            for area in one.areas:
                named = services.authority.areas.get(area)
                print(f"      {area}" + (f"  {named.name}" if named else ""))


_NEW = {"young": " (new: less than 24 hours)", "unconfirmed": " (nobody has confirmed it)"}


def _new(account: account_age.Account) -> str:
    if account.role not in CONFIRMED_ROLES:
        return ""
    return _NEW.get(account_age.not_yet(account, identity.now()), "")


def _state(one: accounts.Listed) -> str:
    if one.disabled_at is not None:
        return f"(disabled since {one.disabled_at:%Y-%m-%d})"
    if not one.enrolled:
        return "(invited)" if one.tokens else "(invitation expired)"
    locked = one.locked_until is not None and one.locked_until > identity.now()
    console = "" if one.password else ", no password for the console"
    return f"({one.tokens} tokens{console}{', codes locked' if locked else ''})"


def _manage(
    services: Services,
    arguments: argparse.Namespace,
    change: Callable[[Connection, int], None],
) -> None:
    by = permit(services, arguments, "manage", code=True).id
    with services.engine.begin() as connection:
        change(connection, by)


def _areas(services: Services, arguments: argparse.Namespace) -> None:
    chosen, wanted = arguments.official, _area_ids(services, arguments.areas)
    book = services.authority.areas

    def change(connection: Connection, by: int) -> None:
        role = accounts.find(connection, chosen).role
        accounts.set_role(connection, book, chosen, role, wanted, by, identity.now())

    _manage(services, arguments, change)
    print(f"Official {chosen} acts in: {', '.join(sorted(set(wanted)))}.")


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
    )
    print(f"Official {chosen} is {role} now, and signed out of the console.")


def _unlock(services: Services, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(services, arguments, lambda c, by: accounts.unlock(c, chosen, by, identity.now()))
    print(f"The codes of official {chosen} are looked at again.")


def _sign_out(services: Services, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(services, arguments, lambda c, by: accounts.sign_out(c, chosen, by, identity.now()))
    print(f"Official {chosen} is signed out of the console everywhere.")


def _disable(services: Services, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(services, arguments, lambda c, by: accounts.disable(c, chosen, by, identity.now()))
    print(f"Official {chosen} is disabled: no token of theirs is known any more.")


def _enable(services: Services, arguments: argparse.Namespace) -> None:
    chosen = arguments.official
    _manage(services, arguments, lambda c, by: accounts.enable(c, chosen, by, identity.now()))
    print(f"Official {chosen} is enabled; tokens that have not expired are good again.")
