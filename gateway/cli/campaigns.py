"""`python -m gateway campaigns list|show|history|merge|unmerge`: messages that are the same,
without anybody's number or words. What is shown of a message is its masked sample."""

from __future__ import annotations

import argparse
import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from config.settings import Settings
from gateway.campaigns import campaigns, console_queries, merges
from gateway.campaigns.campaigns import Campaign
from gateway.cli import identity
from gateway.cli.runner import action, permit
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import DecryptionError, Keys
from gateway.officials.accounts import NotPossible
from gateway.services import Services

_BAR = 40
_DOT = re.compile(r"(?<=[\w-])\.(?=[^\W\d_]{2,})")
_MOST_MERGERS = 20
_OLDER = 90


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("campaigns", help="messages that are the same")
    actions = parser.add_subparsers(required=True, metavar="action")
    listing = action(actions, "list", _list, "the largest that still come in", signed=False)
    listing.add_argument("--days", type=int, default=7, help="came in within so many days")
    listing.add_argument(
        "--people", type=int, default=MIN_GROUP_SIZE, help="of at least so many people"
    )
    listing.add_argument("--limit", type=int, default=50)
    for name, run, says in (
        ("show", _show, "one campaign: its sample, the numbers and links in it"),
        ("history", _history, "one campaign day by day"),
    ):
        showing = action(actions, name, run, says, signed=False)
        showing.add_argument("id", type=int, help="as list shows it")
    merging = action(actions, "merge", _merge, "put two together; the earlier one stays")
    merging.add_argument("id", type=int)
    merging.add_argument("other", type=int)
    undoing = action(actions, "unmerge", _unmerge, "take them apart, as if nothing had been")
    undoing.add_argument("id", type=int, help="of the merger, as show tells it")
    for each in (merging, undoing):
        each.add_argument("--reason", required=True, help="stored with it")


def _merge(services: Services, arguments: argparse.Namespace) -> None:
    reason, now = arguments.reason.strip(), identity.now()
    me = permit(services, arguments, "judge", code=True)
    with services.engine.begin() as connection:
        stays = merges.merge(connection, me, arguments.id, arguments.other, reason, now)
        (last, *_) = console_queries.merges(connection, stays, 1)
        one = campaigns.find(connection, stays)
    assert one is not None
    print(f"Campaign {stays} stays, with {one.people} people, everybody once.")
    print(f"To take it apart: python -m gateway campaigns unmerge {last.id} --reason …")


def _unmerge(services: Services, arguments: argparse.Namespace) -> None:
    reason = arguments.reason.strip()
    me = permit(services, arguments, "judge", code=True)
    with services.engine.begin() as connection:
        stands = merges.undo(connection, me, arguments.id, reason, identity.now())
    print(f"Campaign {stands} stands by itself again.")


def _list(services: Services, arguments: argparse.Namespace) -> None:
    since = datetime.now(UTC) - timedelta(days=arguments.days)
    with services.engine.connect() as connection:
        rows = campaigns.latest(connection, since, arguments.people, arguments.limit)
    if not rows:
        print(f"No campaign of {arguments.people} people or more in {arguments.days} days.")
        return
    print(f"{'id':>8} {'people':>6} {'messages':>8} {'reported':>8} {'first':10} {'last':10} kind")
    for one in rows:
        first, last = _day(one.first_at, services.settings), _day(one.last_at, services.settings)
        print(
            f"{one.id:>8} {one.people:>6} {one.messages:>8} {one.reporters:>8} {first:10} "
            f"{last:10} {one.category}"
        )
    if arguments.days < _OLDER:
        print(f"Of the last {arguments.days} days; older ones: --days {_OLDER}")


def _show(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        one = _find(connection, arguments.id)
        earlier = campaigns.earlier(connection, one.id)
        merged = console_queries.merges(connection, one.id, _MOST_MERGERS)
        inside = campaigns.inside(connection, one.id)
    first, last = _day(one.first_at, services.settings), _day(one.last_at, services.settings)
    print(f"campaign {one.id}: {one.people} people, {one.messages} messages, {first} to {last}")
    print(f"kind: {one.category or 'not known'}; {one.reporters} of these people reported it")
    if earlier:
        print(f"also known as: {', '.join(map(str, earlier))}")
    for merger in merged:
        undone = f", undone: {merger.undo_reason}" if merger.undone_at else ""
        print(
            f"merger {merger.id}: {merger.campaign_id} into {merger.into_id} by "
            f"{merger.official}: {merger.reason}{undone}"
        )
    print(f"sample: {_sample(one, services.keys)}")
    for key in inside:
        print(f"  {_untapped(key)}")


def _history(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        days = campaigns.days(connection, _find(connection, arguments.id).id)
    most = max((day.messages for day in days), default=1)
    print(f"{'day':10} {'messages':>8} {'new people':>10}")
    for day in days:
        bar = "#" * max(1, round(_BAR * day.messages / most))
        print(f"{day.day.isoformat():10} {day.messages:>8} {day.people:>10} {bar}")


def _find(connection: Connection, campaign_id: int) -> Campaign:
    one = campaigns.find(connection, campaign_id)
    if one is None:
        raise NotPossible("unknown", f"There is no campaign {campaign_id}.")
    if one.id != campaign_id:
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
    except DecryptionError:
        return "its key is gone"
