"""One subject: all that is known of it on one page, and what an official decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any, Final, cast

from flask import Blueprint, current_app, redirect, request, url_for
from sqlalchemy import Connection, Row

from flows.scoring import risk
from flows.scoring.risk import Decision
from flows.subjects.keys import of_key
from flows.values import Subject
from gateway.console import charts, guard, rendering
from gateway.console.charts import Chart, Series
from gateway.console.context import console_context
from gateway.console.forms import field, passage, whole
from gateway.console.reports import presenter
from gateway.officials import number_disclosure
from gateway.reports import console_queries, proposals, subjects, withdrawals
from gateway.reports.verdict_service import (
    LONGEST_REASON,
    SHORTEST_REASON,
    CantJudge,
    Judged,
    Overtaken,
)

PAGE: Final = 20
MOST_HISTORY: Final = 100
MOST_BESIDE: Final = 20
MOST_CAMPAIGNS: Final = 3
MOST_RECORD: Final = 200
MOST_WEIGHED: Final = 200
CHOICES: Final = ("confirmed", "cleared", "dismissed", "reassigned")
_KEYS: Final = ("c", "l", "d", "n")
DONE: Final = (*CHOICES, "withdrawn", "referred", "proposed")
_LONGEST_RECIPIENT: Final = 120
_DAILY: Final = timedelta(days=28)
_WEEKS: Final = 26
LATEST: Final = (datetime(9999, 1, 1, tzinfo=UTC), 1 << 62)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def add(pages: Blueprint) -> None:
    one = "/reports/<int:subject_id>"
    pages.get(one)(subject)
    pages.get(f"{one}/people.svg")(people)
    pages.post(f"{one}/decide")(decide)
    pages.post(f"{one}/refer")(refer)


@dataclass(frozen=True, slots=True)
class Author:
    """Who reported it, as officials see them; `weight` in the queue, None if not heard any more;
    `why` they are no voice for `high`, "" if they are one."""

    handle: str
    row: Row[Any]
    words: str
    weight: float | None
    kind: str
    why: str
    gone: bool
    disclose: str


def load(connection: Connection, subject_id: int) -> SimpleNamespace:
    """The subject, or 404. A verdict holds everywhere, so anyone who may read reports sees each."""
    return guard.found_or_404(console_queries.subject(connection, subject_id))


def about(row: SimpleNamespace) -> Subject:
    return of_key(row.key, row.display)


@guard.needs("read")
def subject(subject_id: int) -> Any:
    return _page(subject_id=subject_id)


def _page(problem: str = "", subject_id: int = 0, **_: Any) -> str:
    console, now = console_context(), console_context().clock()
    with console.engine.connect() as connection:
        row = load(connection, subject_id)
        evidence = subjects.collect_evidence(
            connection, about(row), now, console.judging.directory, MOST_WEIGHED
        )
        before = _before()
        rows = console_queries.reporters(connection, row.key, PAGE + 1, MOST_RECORD, before)
        authors = _authors(connection, rows[:PAGE], evidence, now)
        gangs = console_queries.campaigns(connection, row.key, MOST_CAMPAIGNS)
        beside = console_queries.siblings(
            connection, row.key, [one.id for one in gangs], MOST_BESIDE
        )
        history = console_queries.history(connection, row.key, MOST_HISTORY)
        listed = console_queries.listed(connection, row.key, MOST_BESIDE)
        appeals = console_queries.appeals(connection, row.key, MOST_BESIDE)
        withdrawn = withdrawals.of_subject(connection, row.key)
        chart = _chart(connection, row.key)
        waits = proposals.waiting_for(connection, row.key)
    judged = risk.grade(evidence, now)
    keys, done = console.authority.keys, request.args.get("done", "")
    return rendering.page(
        "report.html",
        problem=problem,
        done=rendering.t(f"judged_{done}") if done in DONE else "",
        one=row,
        reasons=[each.partition(":")[0] for each in judged.reasons],
        weight=judged.attention,
        queued=judged.queued,
        authors=authors,
        older=_place(rows[PAGE - 1]) if len(rows) > PAGE else "",
        first=before == LATEST,
        withdrawn=[_withdrawal(one) for one in withdrawn],
        chart=chart,
        campaigns=[(one, presenter.sample(keys, one.sample, one.id)) for one in gangs],
        campaign_link=_campaign,
        beside=beside,
        history=history,
        undoes={one.undone_by: one for one in history if one.undone_by is not None},
        stands=_stands(history),
        latest=max((one.id for one in history if one.decision != "referred"), default=0),
        latest_referral=max((one.id for one in history if one.decision == "referred"), default=0),
        listed=listed,
        appeals=appeals,
        now=now,
        waits=waits,
        choices=tuple(zip(CHOICES, _KEYS, strict=True)),
        shortest=SHORTEST_REASON,
        longest=LONGEST_REASON,
        longest_recipient=_LONGEST_RECIPIENT,
        typed=_typed(),
        weighed=MOST_WEIGHED,
    )


def _stands(history: Sequence[Row[Any]]) -> Row[Any] | None:
    """The decision in force: the latest that was not taken back."""
    spoken = ("withdrawn", "referred")
    stand = [one for one in history if one.decision not in spoken and one.undone_by is None]
    return max(stand, key=lambda one: one.id, default=None)


def _typed() -> Mapping[str, str]:
    """The fields of the form to show again."""
    return {
        "decision": request.form.get("decision", ""),
        "reason": passage("reason", LONGEST_REASON),
        "forged": request.form.get("forged", ""),
        "recipient": field("recipient", _LONGEST_RECIPIENT),
        "reference": field("reference", _LONGEST_RECIPIENT),
    }


def _authors(
    connection: Connection, rows: Sequence[Row[Any]], evidence: risk.Evidence, now: datetime
) -> list[Author]:
    console, me = console_context(), guard.me()
    parts = {one.row_id: one for one in risk.explain(evidence, now) if one.kind == "report"}
    reports = [one.report_id for one in rows if one.reporter > 0]
    openable = number_disclosure.openable(connection, console.areas, me, reports, console.today())
    authors = []
    for one in rows:
        part = parts.get(one.report_id)
        authors.append(
            Author(
                handle=presenter.handle(console.authority.keys, one.reporter),
                row=one,
                words=presenter.words(console.authority.keys, one.content, one.code),
                weight=None if part is None else part.weight,
                kind="" if part is None else part.note.partition(";")[0],
                why="" if part is None else part.why,
                gone=one.reporter < 0,
                disclose=url_for("console.disclose", report_id=one.report_id)
                if one.report_id in openable
                else "",
            )
        )
    return authors


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A report that its reporter has taken back; `handle` is "" for somebody forgotten."""

    handle: str
    at: datetime
    withdrawn_at: datetime
    words: str


def _withdrawal(row: Row[Any]) -> Withdrawal:
    keys = console_context().authority.keys
    handle = "" if row.resident_id is None else presenter.handle(keys, row.resident_id)
    return Withdrawal(
        handle, row.at, row.withdrawn_at, presenter.words(keys, row.content, row.code)
    )


def _place(row: Row[Any]) -> str:
    """Where the next page of reporters begins: microseconds, and a report."""
    return f"{(row.at - _EPOCH) // timedelta(microseconds=1)},{row.report_id}"


def _before() -> tuple[datetime, int]:
    at, _, report_id = request.args.get("before", "").partition(",")
    try:
        place = _EPOCH + timedelta(microseconds=int(at)), int(report_id)
    except (ValueError, OverflowError):
        return LATEST
    return place if 0 <= place[1] < LATEST[1] else LATEST


def _campaign(campaign_id: int) -> str:
    known = "console.campaign" in current_app.view_functions
    return url_for("console.campaign", campaign_id=campaign_id) if known else ""


def _chart(connection: Connection, key: str) -> Chart | None:
    """People by day, or by week where it goes on for longer than four of them."""
    console, today = console_context(), console_context().today()
    since = console.clock() - timedelta(weeks=_WEEKS)
    rows = console_queries.days(connection, key, since, console.timezone.key)
    if not rows:
        return None
    daily = today - rows[0].day < _DAILY
    step = timedelta(days=1 if daily else 7)
    begins = rows[0].day if daily else rows[0].day - timedelta(days=rows[0].day.weekday())
    counts: Counter[date] = Counter()
    for row in rows:
        counts[begins + (row.day - begins) // step * step] += row.people
    bars = [begins + step * n for n in range((today - begins) // step + 1)]
    name = rendering.t("report_people")
    return Chart(
        "bars", [charts.day(one) for one in bars], [Series(name, [counts[b] for b in bars])]
    )


@guard.needs("read")
def people(subject_id: int) -> Any:
    with console_context().engine.connect() as connection:
        chart = _chart(connection, load(connection, subject_id).key)
    return charts.answer(guard.found_or_404(chart))


@guard.needs("judge", _page)
def decide(subject_id: int) -> Any:
    console, decision = console_context(), request.form.get("decision", "")
    if decision not in (*CHOICES, "withdrawn"):
        return _page(rendering.t("cant_decision"), subject_id=subject_id), 422
    with console.engine.connect() as connection:
        row = load(connection, subject_id)
    return _answer(
        subject_id,
        decision,
        lambda: console.judging.judge(
            guard.credentials(),
            about(row),
            cast(Decision, decision),
            passage("reason", LONGEST_REASON),
            now=console.clock(),
            forged="forged" in request.form,
            latest_id=whole("seen") or 0,
        ),
    )


@guard.needs("refer", _page)
def refer(subject_id: int) -> Any:
    console = console_context()
    with console.engine.connect() as connection:
        row = load(connection, subject_id)
    return _answer(
        subject_id,
        "referred",
        lambda: console.judging.refer(
            guard.credentials(),
            about(row),
            field("recipient", _LONGEST_RECIPIENT),
            field("reference", _LONGEST_RECIPIENT),
            passage("reason", LONGEST_REASON),
            now=console.clock(),
            latest_id=whole("seen") or 0,
        ),
    )


def _answer(subject_id: int, done: str, act: Callable[[], Judged]) -> Any:
    """Makes the decision. A refusal shows the page again, with what was typed."""
    try:
        made = act()
    except Overtaken as error:
        says = rendering.t(
            "cant_overtaken",
            official=error.official,
            decision=rendering.t(f"decision_{error.decision}"),
            at=rendering.format_time(error.at),
        )
        return _page(says, subject_id=subject_id), 409
    except CantJudge as error:
        return _page(rendering.t(f"cant_{error.reason}"), subject_id=subject_id), 422
    done = "proposed" if made.waits else done
    return redirect(url_for("console.subject", subject_id=made.subject_id, done=done), 303)
