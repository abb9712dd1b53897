"""`python -m gateway campaigns list|show|history|merge|unmerge`: messages that are the same,
without anybody's number or words. What is shown of a message is its masked sample."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import services
from gateway.campaigns import campaigns, console_queries, merges
from gateway.campaigns.campaigns import Campaign
from gateway.campaigns.clustering import MIN_GROUP_SIZE
from gateway.cli import identity
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import Keys, SealBroken
from gateway.development import dev_environment
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.officials.errors import NotPermitted

Command = Callable[[Connection, Settings, argparse.Namespace], int]
Act = Callable[[Connection, Official, argparse.Namespace], None]

_BAR = 40
_DOT = re.compile(r"(?<=[\w-])\.(?=[^\W\d_]{2,})")
_MOST_MERGERS = 20
_OLDER = 90


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("campaigns", help="messages that are the same")
    actions = parser.add_subparsers(required=True, metavar="action")
    listing = actions.add_parser("list", help="the largest that still come in")
    listing.add_argument("--days", type=int, default=7, help="came in within so many days")
    listing.add_argument(
        "--people", type=int, default=MIN_GROUP_SIZE, help="of at least so many people"
    )
    listing.add_argument("--limit", type=int, default=50)
    listing.set_defaults(run=lambda arguments: _run(_list, arguments))
    for name, command, says in (
        ("show", _show, "one campaign: its sample, the numbers and links in it"),
        ("history", _history, "one campaign day by day"),
    ):
        action = actions.add_parser(name, help=says)
        action.add_argument("id", type=int, help="as list shows it")
        action.set_defaults(run=lambda arguments, command=command: _run(command, arguments))
    merging = actions.add_parser("merge", help="put two together; the earlier one stays")
    merging.add_argument("id", type=int)
    merging.add_argument("other", type=int)
    undoing = actions.add_parser("unmerge", help="take them apart, as if nothing had been")
    undoing.add_argument("id", type=int, help="of the merger, as show tells it")
    for each, act in ((merging, _merge), (undoing, _unmerge)):
        each.add_argument("--reason", required=True, help="kept in the books with it")
        identity.add(each)
        each.set_defaults(run=lambda arguments, act=act: _act(act, arguments))


def _act(act: Act, arguments: argparse.Namespace) -> int:
    """What an official does, with their token. Exit status: 0 done, 1 refused or not possible."""
    settings = Settings.load(dev_environment.environment())
    authority = services.authority(settings)
    engine = services.engine(settings, "campaigns")
    try:
        me = authority.authorise(
            identity.token(arguments), "judge", totp=identity.code(), now=identity.now()
        )
        with engine.begin() as connection:
            act(connection, me, arguments)
    except (NotPermitted, NotPossible, identity.NoToken) as error:
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


def _merge(connection: Connection, me: Official, arguments: argparse.Namespace) -> None:
    reason, now = arguments.reason.strip(), identity.now()
    stays = merges.merge(connection, me, arguments.id, arguments.other, reason, now)
    (last, *_) = console_queries.merges(connection, stays, 1)
    one = campaigns.find(connection, stays)
    assert one is not None
    print(f"Campaign {stays} stays, with {one.people} people, everybody once.")
    print(f"To take it apart: python -m gateway campaigns unmerge {last.id} --reason …")


def _unmerge(connection: Connection, me: Official, arguments: argparse.Namespace) -> None:
    reason = arguments.reason.strip()
    stands = merges.undo(connection, me, arguments.id, reason, identity.now())
    print(f"Campaign {stands} stands by itself again.")


def _run(command: Command, arguments: argparse.Namespace) -> int:
    """Exit status: 0 well, 1 no such campaign or not possible now."""
    settings = Settings.load(dev_environment.environment())
    engine = services.engine(settings, "campaigns")
    try:
        with engine.connect() as connection:
            return command(connection, settings, arguments)
    except DBAPIError as error:
        kind = type(error.orig).__name__
        print(f"The database does not answer or is not migrated ({kind}).", file=sys.stderr)
        return 1
    finally:
        engine.dispose()


def _list(connection: Connection, settings: Settings, arguments: argparse.Namespace) -> int:
    since = datetime.now(UTC) - timedelta(days=arguments.days)
    rows = campaigns.latest(connection, since, arguments.people, arguments.limit)
    if not rows:
        print(f"No campaign of {arguments.people} people or more in {arguments.days} days.")
        return 0
    print(f"{'id':>8} {'people':>6} {'messages':>8} {'reported':>8} {'first':10} {'last':10} kind")
    for one in rows:
        first, last = _day(one.first_at, settings), _day(one.last_at, settings)
        print(
            f"{one.id:>8} {one.people:>6} {one.messages:>8} {one.reporters:>8} {first:10} "
            f"{last:10} {one.category}"
        )
    if arguments.days < _OLDER:
        print(f"Of the last {arguments.days} days; older ones: --days {_OLDER}")
    return 0


def _show(connection: Connection, settings: Settings, arguments: argparse.Namespace) -> int:
    one = _find(connection, arguments.id)
    if one is None:
        return 1
    first, last = _day(one.first_at, settings), _day(one.last_at, settings)
    print(f"campaign {one.id}: {one.people} people, {one.messages} messages, {first} to {last}")
    print(f"kind: {one.category or 'not known'}; {one.reporters} of these people reported it")
    earlier = campaigns.earlier(connection, one.id)
    if earlier:
        print(f"also known as: {', '.join(map(str, earlier))}")
    for merger in console_queries.merges(connection, one.id, _MOST_MERGERS):
        undone = f", undone: {merger.undo_reason}" if merger.undone_at else ""
        print(
            f"merger {merger.id}: {merger.campaign_id} into {merger.into_id} by "
            f"{merger.official}: {merger.reason}{undone}"
        )
    print(f"sample: {_sample(one, services.keys(settings))}")
    for key in campaigns.inside(connection, one.id):
        print(f"  {_untapped(key)}")
    return 0


def _history(connection: Connection, settings: Settings, arguments: argparse.Namespace) -> int:
    one = _find(connection, arguments.id)
    if one is None:
        return 1
    days = campaigns.days(connection, one.id)
    most = max((day.messages for day in days), default=1)
    print(f"{'day (UTC)':10} {'messages':>8} {'new people':>10}")
    for day in days:
        bar = "#" * max(1, round(_BAR * day.messages / most))
        print(f"{day.day.isoformat():10} {day.messages:>8} {day.people:>10} {bar}")
    return 0


def _find(connection: Connection, campaign_id: int) -> Campaign | None:
    one = campaigns.find(connection, campaign_id)
    if one is None:
        print(f"There is no campaign {campaign_id}.", file=sys.stderr)
    elif one.id != campaign_id:
        print(f"{campaign_id} turned out to be {one.id}.")
    return one


def _day(at: datetime, settings: Settings) -> str:
    return at.astimezone(settings.timezone).date().isoformat()


def _untapped(text: str) -> str:
    """A terminal makes links of what looks like one: ``made-up(.)top``, as residents read it."""
    return _DOT.sub("(.)", text)


def _sample(one: Campaign, keys: Keys) -> str:
    if one.sample is None:
        return f"none (kept from {MIN_GROUP_SIZE} people on)"
    try:
        return _untapped(keys.decrypt(one.sample, CAMPAIGN_SAMPLE, one.id))
    except SealBroken:
        return "its key is gone"
