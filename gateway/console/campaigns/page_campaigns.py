"""Campaigns: messages that are the same, what rises first; put together, taken apart, handed on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import Connection

from flows.text import fold
from flows.triage.tables import CATEGORIES
from gateway.campaigns import campaigns, console_queries, handling, merges
from gateway.campaigns.campaigns import Campaign
from gateway.campaigns.console_queries import DAYS, Rank
from gateway.console import areas, areas_map, charts, guard, rate_map, rendering
from gateway.console.cache import app_cache
from gateway.console.charts import Chart, Series
from gateway.console.context import Console, console, console_context
from gateway.console.forms import field, passage, whole
from gateway.console.reports import decision_form, presenter
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table, chosen_sort, saved
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.reports import grounds

PAGE: Final = 25
DONE: Final = ("merged", "unmerged", "handed", "renamed")
MOST_REASON: Final = 500
MOST_NAME: Final = 120
MOST_GIVEN: Final = 80
"""Letters of a name that officials give."""
_MOST: Final = 50
_MOST_TWINS: Final = 5
_MOST_BESIDE: Final = 8
_MOST_SEARCHED: Final = 300
_MOST_PLACES: Final = 12
COLUMNS: Final = (
    Column("col_campaign"),
    Column("col_open", None, "figure"),
    Column("col_new_people", "", "figure"),
    Column("col_all_people", "people", "figure"),
    Column("col_week"),
    Column("col_last", "latest", "figure"),
)
_SAMPLES: Final = 5
_NAMED_BY: Final = 7
_FRESH, _STALE = timedelta(minutes=1), timedelta(minutes=10)


routes = Routes()
_ONE = "/campaigns/<int:campaign_id>"


def _rank(console: Console) -> Sequence[Rank]:
    return console.read(console_queries.ranks, console.clock())


def _ranks() -> Sequence[Rank]:
    cache = app_cache("console campaigns", _rank, fresh=_FRESH, stale=_STALE)
    return cache.of(console_context()).value


@routes.get("/campaigns")
@guard.needs("read")
def rising() -> Any:
    number = whole("number")
    if number is not None:
        known = _if_large(console.read(campaigns.find, number))
        if known is not None:
            return _to(known.id, was=number if number != known.id else None)
    after = _place(request.args.get("after", ""))
    own = asked(request.args)
    table = Table("rising", COLUMNS, own, chosen_sort(COLUMNS))
    ranks = [one for one in _ranks() if after is None or one.place > after]
    with console.engine.connect() as connection:
        # In another order all that still come in are looked at.
        most = len(ranks) if table.sort or own else PAGE
        lines = console_queries.lines(connection, [one.id for one in ranks[:most]])
        rows = [(one, lines[one.id]) for one in ranks[:most] if one.id in lines]
        if own:
            rows = [row for row in rows if row[1].category == own["pretext"]]
        if table.sort:
            rows.sort(key=lambda row: _ORDERS[table.sort](row[1]), reverse=True)
        rows = rows[:PAGE]
        ids = [one.id for one, _ in rows]
        days = console_queries.days(connection, ids, console.clock())
        weeks = {one: charts.campaign_week(days[one], console.clock()) for one in ids}
        sizes = console_queries.sizes(connection, ids)
        table = replace(table, saved=saved(connection, "rising"), filters=[_pretexts()])
    # A line more than a page, to know whether there is another; some may have been merged since.
    last = ranks[PAGE - 1].place if len(ranks) > PAGE and most == PAGE else None
    return rendering.page(
        "campaigns.html",
        problem=rendering.t("campaign_none_such", id=number) if number is not None else "",
        rows=rows,
        weeks=weeks,
        sizes=sizes,
        table=table,
        older=None if last is None else ",".join(map(str, last)),
        days=DAYS,
        min_people=MIN_GROUP_SIZE,
    )


def _pretexts() -> Filter:
    named = [(one, rendering.t(f"category_{one}")) for one in CATEGORIES]
    return Filter("pretext", "col_pretext", named, "filter_any_pretext")


_ORDERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "people": lambda line: line.people,
    "latest": lambda line: line.last_at,
}


def search(connection: Connection, words: str, most: int) -> list[Any]:
    """The campaigns, of those that still come in, whose name or words contain these (folded)
    words."""
    ids = [one.id for one in _ranks()[:_MOST_SEARCHED]]
    lines = console_queries.lines(connection, ids)
    keys = console.authority.keys
    texts = {
        one.id: fold(
            " ".join(
                (
                    one.given,
                    rendering.t(f"category_{one.category or 'none'}"),
                    presenter.sample(keys, one.sample, one.id),
                )
            )
        ).lower()
        for one in lines.values()
    }
    return [lines[one] for one in ids if one in lines and words in texts[one]][:most]


def asked(given: Mapping[str, str]) -> dict[str, str]:
    return {"pretext": given["pretext"]} if given.get("pretext") in CATEGORIES else {}


def campaign_name(one: Any) -> str:
    """The officials' name for it, or the trick and the start of its message; of a row with id,
    category, sample and given name."""
    if one.given:
        return str(one.given)
    trick = rendering.t(f"category_{one.category or 'none'}")
    name, begins = trick[:1].upper() + trick[1:], _begins(one)
    return f"{name}: “{begins}”" if begins else rendering.t("campaign_named", name=name, id=one.id)


def campaign_words(one: Any) -> str:
    """Its given name, or the start of its message, if the trick is shown next to it."""
    if one.given:
        return str(one.given)
    begins = _begins(one)
    return f"“{begins}”" if begins else rendering.t("campaign_number", id=one.id)


def _begins(one: Any) -> str:
    words = presenter.sample(console.authority.keys, one.sample, one.id).split()
    return " ".join(words[:_NAMED_BY]) + ("…" if len(words) > _NAMED_BY else "")


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
    with console.engine.connect() as connection:
        return _page(connection, _load(connection, campaign_id), problem)


def _page(connection: Connection, one: Campaign, problem: str = "") -> str:
    done, decided = request.args.get("done", ""), whole("decided")
    says = rendering.t(f"done_{done}") if done in DONE else ""
    inside = console_queries.inside(connection, one.id, _MOST)
    days = console_queries.days(connection, [one.id], console.clock())[one.id]
    chart = _chart(days)
    line = console_queries.lines(connection, [one.id]).get(one.id)
    places = console_queries.areas(connection, one.id, _MOST_PLACES)
    return rendering.page(
        "campaign.html",
        problem=problem,
        done=says if decided is None else rendering.t("case_done", count=decided),
        name=campaign_name(line) if line is not None else "",
        words=campaign_words(line) if line is not None else "",
        given=line.given if line is not None else "",
        typed_name=field("name", MOST_GIVEN) if request.method == "POST" else None,
        names=console_queries.names(connection, one.id, _MOST),
        longest_given=MOST_GIVEN,
        inside=inside,
        locked=console_queries.DECIDED,
        ticked=frozenset(request.form.getlist("subject", int)),
        within=grounds.within(connection, [each.key for each in inside]),
        places=places,
        drawn_places=_on_map(places),
        twins=console_queries.twins(connection, one.id, _MOST_TWINS)
        if rendering.may("judge")
        else (),
        week=charts.campaign_week(days, console.clock()),
        choices=decision_form.TOGETHER,
        one=one,
        was=whole("was"),
        samples=_samples(connection, one.id),
        earlier=campaigns.earlier(connection, one.id),
        merges=console_queries.merges(connection, one.id, _MOST),
        referrals=console_queries.referrals(connection, one.id, _MOST),
        chart=chart,
        counted_days=_counted_days(chart),
        reason=passage("reason", MOST_REASON),
        longest_name=MOST_NAME,
        min_people=MIN_GROUP_SIZE,
        **decision_form.limits(),
    )


def _on_map(places: Sequence[Any]) -> dict[str, Any] | None:
    """The part of the map where its people are; anyone who follows a former district counts in each
    of its communes. None if no commune may be shown."""
    cells = areas.cells(console)
    people: Counter[str] = Counter()
    for row in places:
        people.update(dict.fromkeys(cells.get(row.area, ()), row.people))
    if not people:
        return None
    plan = areas_map.plan(people)
    drawn = rate_map.people_cells(plan, people)
    return {"shapes": plan.shapes, "cells": drawn, "frame": areas_map.part(plan)}


def _samples(connection: Connection, campaign_id: int) -> list[str]:
    """The text of its messages, without names, numbers and links."""
    keys = console.authority.keys
    rows = console_queries.samples(connection, campaign_id, _SAMPLES)
    texts = (presenter.sample(keys, row.sample, row.id) for row in rows)
    return list(dict.fromkeys(filter(None, texts)))


def _chart(counted: Mapping[date, console_queries.Day]) -> Chart:
    """The last `CHART_DAYS` at most. A day that would reveal few people has no figure."""
    today = console_queries.today(console.clock())
    # From the first day with messages on, a week at least.
    began = min([*counted, today - timedelta(days=console_queries.DAYS - 1)])
    days = [began + timedelta(days=n) for n in range((today - began).days + 1)]
    figures = [counted.get(one, (0, 0)) or (None, None) for one in days]
    return Chart(
        [charts.day(one) for one in days],
        [
            Series(rendering.t("campaign_messages"), [messages for messages, _ in figures]),
            Series(rendering.t("campaign_new_people"), [people for _, people in figures]),
        ],
    )


def _counted_days(chart: Chart) -> list[tuple[str, float, float | None]]:
    """The days that have a figure: their messages, and new people."""
    messages, people = (one.values for one in chart.series)
    days = zip(chart.labels, messages, people, strict=True)
    return [(day, many, new) for day, many, new in days if many]


@routes.get(_ONE)
@guard.needs("read")
def campaign(campaign_id: int) -> Any:
    with console.engine.connect() as connection:
        one = _load(connection, campaign_id)
        if one.id != campaign_id:
            return _to(one.id, was=campaign_id)
        return _page(connection, one)


@routes.get(f"{_ONE}/merge")
@guard.needs("judge")
def merging(problem: str = "", campaign_id: int = 0) -> str:
    """The two beside each other, before anything is done."""
    with console.engine.connect() as connection:
        one, other_id = _load(connection, campaign_id), whole("other")
        other = None if other_id is None else _if_large(campaigns.find(connection, other_id))
        if other is None or other.id == one.id:
            word = "not_same" if other is not None else "campaign_none_such"
            return _one(problem or rendering.t(word, id=other_id or ""), campaign_id)
        pair = sorted((one, other), key=lambda each: (each.first_at, each.id))
        lines = console_queries.lines(connection, [each.id for each in pair])
        return rendering.page(
            "campaign_merge.html",
            problem=problem,
            one=one,
            other=other,
            pair=[(each, _samples(connection, each.id)) for each in pair],
            names={each.id: campaign_words(each) for each in lines.values()},
            inside={
                each.id: console_queries.inside(connection, each.id, _MOST_BESIDE) for each in pair
            },
            stays=pair[0],
            people=console_queries.together(connection, one.id, other.id),
            reason=passage("reason", MOST_REASON),
            longest=MOST_REASON,
        )


@routes.post(f"{_ONE}/merge")
@guard.needs("judge", merging)
def merge(campaign_id: int) -> Any:
    other = whole("other")
    into = console.write(
        merges.merge,
        guard.me(),
        campaign_id,
        other or 0,
        passage("reason", MOST_REASON),
        console.clock(),
    )
    return _to(into, done="merged")


@routes.post(f"{_ONE}/unmerge/<int:merge_id>")
@guard.needs("judge", _one)
def unmerge(campaign_id: int, merge_id: int) -> Any:
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


@routes.post(f"{_ONE}/refer")
@guard.needs("refer", _one)
def refer_campaign(campaign_id: int) -> Any:
    with console.engine.begin() as connection:
        one = _load(connection, campaign_id)
        handling.refer(
            connection,
            guard.me(),
            one.id,
            field("recipient", MOST_NAME),
            field("reference", MOST_NAME),
            passage("reason", MOST_REASON),
            console.clock(),
        )
    return _to(one.id, done="handed")


@routes.post(f"{_ONE}/rename")
@guard.needs("refer", _one)
def rename_campaign(campaign_id: int) -> Any:
    with console.engine.begin() as connection:
        one = _load(connection, campaign_id)
        given = field("name", MOST_GIVEN)
        handling.rename(connection, guard.me(), one.id, given, console.clock())
    return _to(one.id, done="renamed")


def _wrong(campaign_id: int) -> str:
    if not request.form.getlist("subject", int):
        return rendering.t("case_nothing_ticked")
    return decision_form.wrong(decision_form.TOGETHER)


@routes.post(f"{_ONE}/decide")
@guard.needs("judge", _one, _wrong)
def decide_campaign(campaign_id: int) -> Any:
    """Decides on each of its numbers, links and accounts that is ticked, for one reason."""
    wrong, ticked = _wrong(campaign_id), frozenset(request.form.getlist("subject", int))
    if wrong:
        return _one(wrong, campaign_id), 422
    with console.engine.connect() as connection:
        one = _load(connection, campaign_id)
        inside = console_queries.inside(connection, one.id, _MOST)
    rows = [row for row in inside if row.id in ticked and row.grade not in console_queries.DECIDED]
    left = len(ticked) - len(rows)
    done, refused = decision_form.judge_ticked(rows)
    refused = [*([rendering.t("case_left", count=left)] if left else []), *refused]
    if refused:
        return _one(" ".join((rendering.t("case_done", count=done), *refused)), one.id), 422
    return _to(one.id, decided=done)
