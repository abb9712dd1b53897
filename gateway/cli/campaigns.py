"""`python -m gateway campaigns list|show|history|merge|unmerge`: messages that are the same,
without anybody's number or words. Of a message it shows a masked sample."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from config.settings import Settings
from gateway.campaigns import campaigns, console_queries, merges
from gateway.campaigns.campaigns import Campaign
from gateway.cli import identity
from gateway.cli.actions import REASON, Action, argument, group, permit
from gateway.cli.output import picked, print_text, show
from gateway.cli.words import text
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import Keys
from gateway.officials.accounts import NotPossible
from gateway.services import Services

_BAR = 40
_DOT = re.compile(r"(?<=[\w-])\.(?=[^\W\d_]{2,})")
_MOST_MERGERS = 20
_OLDER = 90


def _merge(services: Services, arguments: argparse.Namespace) -> None:
    reason, now = arguments.reason.strip(), identity.now()
    me = permit(services, arguments, "judge", code=True)
    with services.engine.begin() as connection:
        stays = merges.merge(connection, me, arguments.id, arguments.other, reason, now)
        (last, *_) = console_queries.merges(connection, stays, 1)
        one = campaigns.find(connection, stays)
    assert one is not None
    says = "Campaign {id} stays, with {people} people, everybody once."
    print_text(says, id=stays, people=one.people)
    print_text("To take it apart: {khong} campaigns unmerge {id} --reason …", id=last.id)


def _unmerge(services: Services, arguments: argparse.Namespace) -> None:
    reason = arguments.reason.strip()
    me = permit(services, arguments, "judge", code=True)
    stands = services.write(merges.undo, me, arguments.id, reason, identity.now())
    print_text("Campaign {id} is separate again.", id=stands)


def _list(services: Services, arguments: argparse.Namespace) -> None:
    since = datetime.now(UTC) - timedelta(days=arguments.days)
    rows = services.read(campaigns.latest, since, arguments.people, arguments.limit)
    show(arguments, [_data(one) for one in rows], _table(rows, arguments, services.settings))


_COUNTS = ("id", "people", "messages", "reporters", "first_at", "last_at", "category")


def _data(one: Campaign) -> dict[str, Any]:
    (row,) = picked([one], *_COUNTS)
    return row


def _table(
    rows: Sequence[Campaign], arguments: argparse.Namespace, settings: Settings
) -> Iterator[str]:
    if not rows:
        says = "No campaign of {people} people or more in {days} days."
        yield text(says, people=arguments.people, days=arguments.days)
        return
    heads = ("people", "messages", "reported", "first", "last", "kind")
    people, messages, reported, first, last, kind = map(text, heads)
    yield f"{'id':>8} {people:>6} {messages:>8} {reported:>8} {first:10} {last:10} {kind}"
    for one in rows:
        days = f"{_day(one.first_at, settings):10} {_day(one.last_at, settings):10}"
        counts = f"{one.id:>8} {one.people:>6} {one.messages:>8} {one.reporters:>8}"
        yield f"{counts} {days} {one.category}"
    if arguments.days < _OLDER:
        says = "Of the last {days} days; older ones: --days {older}"
        yield text(says, days=arguments.days, older=_OLDER)


def _show(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        one = _find(connection, arguments.id)
        earlier = campaigns.earlier(connection, one.id)
        merged = console_queries.merges(connection, one.id, _MOST_MERGERS)
        inside = campaigns.inside(connection, one.id)
    sample = _sample(one, services.keys)
    names = ("id", "campaign_id", "into_id", "official", "reason", "undone_at", "undo_reason")
    data = {"merges": picked(merged, *names), "sample": sample, "subjects": inside}
    lines = _whole(one, earlier, merged, services.settings)
    contents = (f"  {_untapped(key)}" for key in inside)
    says = text("sample: {sample}", sample=sample)
    show(arguments, {**_data(one), "earlier": earlier, **data}, (*lines, says, *contents))


def _whole(
    one: Campaign, earlier: Sequence[int], merged: Sequence[Any], settings: Settings
) -> Iterator[str]:
    yield text(
        "campaign {id}: {people} people, {messages} messages, {first} to {last}",
        id=one.id, people=one.people, messages=one.messages,
        first=_day(one.first_at, settings), last=_day(one.last_at, settings),
    )  # fmt: skip
    kind = one.category or text("not known")
    says = "kind: {kind}; {count} of these people reported it"
    yield text(says, kind=kind, count=one.reporters)
    if earlier:
        yield text("also known as: {ids}", ids=", ".join(map(str, earlier)))
    for each in merged:
        undone = text(", undone: {reason}", reason=each.undo_reason) if each.undone_at else ""
        says = "merger {id}: {part} into {whole} by {official}: {reason}"
        ids = {"id": each.id, "part": each.campaign_id, "whole": each.into_id}
        yield text(says, **ids, official=each.official, reason=each.reason) + undone


def _history(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        days = campaigns.days(connection, _find(connection, arguments.id).id)
    most = max((day.messages for day in days), default=1)
    head = f"{text('day'):10} {text('messages'):>8} {text('new people'):>10}"
    lines = (
        f"{day.day.isoformat():10} {day.messages:>8} {day.people:>10} "
        + "#" * max(1, round(_BAR * day.messages / most))
        for day in days
    )
    show(arguments, picked(days, "day", "messages", "people"), (head, *lines))


def _find(connection: Connection, campaign_id: int) -> Campaign:
    one = campaigns.find(connection, campaign_id)
    if one is None:
        raise NotPossible("unknown", text("There is no campaign {id}.", id=campaign_id))
    if one.id != campaign_id:
        print(text("{id} turned out to be {other}.", id=campaign_id, other=one.id), file=sys.stderr)
    return one


def _day(at: datetime, settings: Settings) -> str:
    return at.astimezone(settings.timezone).date().isoformat()


def _untapped(text: str) -> str:
    """A terminal makes links of text like one: ``made-up(.)top``, as residents read it."""
    return _DOT.sub("(.)", text)


def _sample(one: Campaign, keys: Keys) -> str:
    if one.sample is None:
        return text("none (kept from {count} people on)", count=MIN_GROUP_SIZE)
    words = keys.readable(one.sample, CAMPAIGN_SAMPLE, one.id)
    return text("its key is gone") if words is None else _untapped(words)


_ONE = argument("id", type=int, help="as list shows it")
ACTIONS = (
    Action(
        "list",
        _list,
        "the largest that still come in",
        argument("--days", type=int, default=7, help="came in within so many days"),
        argument("--people", type=int, default=MIN_GROUP_SIZE, help="of at least so many people"),
        argument("--limit", type=int, default=50, help="at most so many"),
        signed=False,
        data=True,
    ),
    Action(
        "show",
        _show,
        "one campaign: its sample, the numbers and links in it",
        _ONE,
        signed=False,
        data=True,
    ),
    Action("history", _history, "one campaign day by day", _ONE, signed=False, data=True),
    Action(
        "merge",
        _merge,
        "put two together; the earlier one stays",
        _ONE,
        argument("other", type=int, help="as list shows it"),
        REASON,
    ),
    Action(
        "unmerge",
        _unmerge,
        "take them apart, as if nothing had been",
        argument("id", type=int, help="of the merger, as show tells it"),
        REASON,
    ),
)
add = group("campaigns", ACTIONS)
