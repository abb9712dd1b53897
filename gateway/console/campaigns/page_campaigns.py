"""Campaigns: messages that are the same, what rises first; put together, taken apart, handed on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from flask import Blueprint, current_app, redirect, request, url_for
from sqlalchemy import Connection

from gateway.campaigns import campaigns, console_queries, merges, referral
from gateway.campaigns.campaigns import Campaign
from gateway.campaigns.console_queries import DAYS, Rank
from gateway.console import charts, guard, rendering
from gateway.console.cache import Cache
from gateway.console.charts import Chart, Series
from gateway.console.context import Console, console_context
from gateway.console.forms import field, passage, whole
from gateway.console.reports import presenter
from gateway.database.choices import MIN_GROUP_SIZE

PAGE: Final = 25
DONE: Final = ("merged", "unmerged", "handed")
MOST_REASON: Final = 500
MOST_NAME: Final = 120
CHART_DAYS: Final = 30
_MOST: Final = 50
_SAMPLES: Final = 5
_CACHE: Final = "console campaigns"
_FRESH, _STALE = timedelta(minutes=1), timedelta(minutes=10)


def add(pages: Blueprint) -> None:
    cache: Cache[Sequence[Rank]] = Cache(_rank, fresh=_FRESH, stale=_STALE)
    pages.record_once(lambda state: state.app.extensions.setdefault(_CACHE, cache))
    one = "/campaigns/<int:campaign_id>"
    pages.get("/campaigns")(rising)
    pages.get(one)(campaign)
    pages.get(f"{one}/days.svg")(campaign_days)
    pages.get(f"{one}/merge")(merging)
    pages.post(f"{one}/merge")(merge)
    pages.post(f"{one}/unmerge/<int:merge_id>")(unmerge)
    pages.post(f"{one}/refer")(refer_campaign)


def _rank(console: Console) -> Sequence[Rank]:
    with console.engine.connect() as connection:
        return console_queries.ranks(connection, console.clock())


@guard.needs("read")
def rising() -> Any:
    number = whole("number")
    if number is not None:
        with console_context().engine.connect() as connection:
            known = _if_large(campaigns.find(connection, number))
        if known is not None:
            return _to(known.id, was=number if number != known.id else None)
    cache: Cache[Sequence[Rank]] = current_app.extensions[_CACHE]
    after = _place(request.args.get("after", ""))
    # A line more than a page, to know whether there is another; some may have been merged since.
    ranks = [one for one in cache.of(console_context()).value if after is None or one.place > after]
    with console_context().engine.connect() as connection:
        lines = console_queries.lines(connection, [one.id for one in ranks[:PAGE]])
    last = ranks[PAGE - 1].place if len(ranks) > PAGE else None
    return rendering.page(
        "campaigns.html",
        problem=rendering.t("campaign_none_such", id=number) if number is not None else "",
        rows=[(one, lines[one.id]) for one in ranks[:PAGE] if one.id in lines],
        older=None if last is None else ",".join(map(str, last)),
        days=DAYS,
        min_people=MIN_GROUP_SIZE,
    )


def _place(given: str) -> tuple[int, ...] | None:
    try:
        place = tuple(int(part) for part in given[:60].split(","))
    except ValueError:
        return None
    return place if len(place) == 3 else None


def _to(campaign_id: int, **more: Any) -> Any:
    return redirect(url_for("console.campaign", campaign_id=campaign_id, **more), 303)


def _if_large(one: Campaign | None) -> Campaign | None:
    """The campaign, or None if it has too few people to be shown."""
    return one if one is not None and one.people >= MIN_GROUP_SIZE else None


def _load(connection: Connection, campaign_id: int) -> Campaign:
    return guard.found_or_404(_if_large(campaigns.find(connection, campaign_id)))


def _one(problem: str = "", campaign_id: int = 0, **_: Any) -> str:
    with console_context().engine.connect() as connection:
        one = _load(connection, campaign_id)
        done = request.args.get("done", "")
        return rendering.page(
            "campaign.html",
            problem=problem,
            done=rendering.t(f"done_{done}") if done in DONE else "",
            one=one,
            was=whole("was"),
            samples=_samples(connection, one.id),
            inside=console_queries.inside(connection, one.id, _MOST),
            earlier=campaigns.earlier(connection, one.id),
            merges=console_queries.merges(connection, one.id, _MOST),
            referrals=console_queries.referrals(connection, one.id, _MOST),
            chart=_chart(connection, one.id),
            dawn=rendering.time_of(datetime.combine(console_context().clock().date(), time(), UTC)),
            reason=passage("reason", MOST_REASON),
            recipient=field("recipient", MOST_NAME),
            reference=field("reference", MOST_NAME),
            longest=MOST_REASON,
            longest_name=MOST_NAME,
            min_people=MIN_GROUP_SIZE,
            subject_page="console.subject" in current_app.view_functions,
        )


def _samples(connection: Connection, campaign_id: int) -> list[str]:
    """What its messages say, without names, numbers and links."""
    keys = console_context().authority.keys
    rows = console_queries.samples(connection, campaign_id, _SAMPLES)
    texts = (presenter.sample(keys, row.sample, row.id) for row in rows)
    return list(dict.fromkeys(filter(None, texts)))


def _chart(connection: Connection, campaign_id: int) -> Chart:
    """The last days. A day with too few people has no figure."""
    today = console_context().clock().date()
    first = today - timedelta(days=CHART_DAYS)
    people: Counter[date] = Counter()
    messages: Counter[date] = Counter()
    for row in console_queries.days(connection, campaign_id, first):
        people[row.day], messages[row.day] = row.people, row.messages
    days = [first + timedelta(days=n + 1) for n in range(CHART_DAYS)]
    return Chart(
        "bars",
        [charts.day(one) for one in days],
        [
            Series(rendering.t("campaign_messages"), [_enough(messages[one]) for one in days]),
            Series(rendering.t("campaign_new_people"), [_enough(people[one]) for one in days]),
        ],
    )


def _enough(count: int) -> int | None:
    return count if count == 0 or count >= MIN_GROUP_SIZE else None


@guard.needs("read")
def campaign(campaign_id: int) -> Any:
    with console_context().engine.connect() as connection:
        one = _load(connection, campaign_id)
    if one.id != campaign_id:
        return _to(one.id, was=campaign_id)
    return _one(campaign_id=campaign_id)


@guard.needs("read")
def campaign_days(campaign_id: int) -> Any:
    with console_context().engine.connect() as connection:
        return charts.answer(_chart(connection, _load(connection, campaign_id).id))


def _merging(problem: str = "", campaign_id: int = 0) -> str:
    """The two beside each other, before anything is done."""
    with console_context().engine.connect() as connection:
        one, other_id = _load(connection, campaign_id), whole("other")
        other = None if other_id is None else _if_large(campaigns.find(connection, other_id))
        if other is None or other.id == one.id:
            word = "not_same" if other is not None else "campaign_none_such"
            return _one(problem or rendering.t(word, id=other_id or ""), campaign_id)
        pair = sorted((one, other), key=lambda each: (each.first_at, each.id))
        return rendering.page(
            "campaign_merge.html",
            problem=problem,
            one=one,
            other=other,
            pair=[(each, _samples(connection, each.id)) for each in pair],
            stays=pair[0],
            people=console_queries.together(connection, one.id, other.id),
            reason=passage("reason", MOST_REASON),
            longest=MOST_REASON,
        )


@guard.needs("judge")
def merging(campaign_id: int) -> Any:
    return _merging(campaign_id=campaign_id)


@guard.needs("judge", _merging)
def merge(campaign_id: int) -> Any:
    console, other = console_context(), whole("other")
    with console.engine.begin() as connection:
        into = merges.merge(
            connection,
            guard.me(),
            campaign_id,
            other or 0,
            passage("reason", MOST_REASON),
            console.clock(),
        )
    return _to(into, done="merged")


@guard.needs("judge", _one)
def unmerge(campaign_id: int, merge_id: int) -> Any:
    console = console_context()
    with console.engine.begin() as connection:
        one = _load(connection, campaign_id)
        stands = merges.undo(
            connection,
            guard.me(),
            merge_id,
            passage("reason", MOST_REASON),
            console.clock(),
            into=one.id,
        )
    return _to(stands, done="unmerged")


@guard.needs("refer", _one)
def refer_campaign(campaign_id: int) -> Any:
    console = console_context()
    with console.engine.begin() as connection:
        one = _load(connection, campaign_id)
        referral.refer(
            connection,
            guard.me(),
            one.id,
            field("recipient", MOST_NAME),
            field("reference", MOST_NAME),
            passage("reason", MOST_REASON),
            console.clock(),
        )
    return _to(one.id, done="handed")
