"""One subject: all that is known of it, and beside it the decision."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, Final

from flask import redirect, request, url_for
from sqlalchemy import Connection, Row

from flows.scoring import risk
from gateway.campaigns import console_queries as campaign_queries
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import passage, whole
from gateway.console.reports import decision_form, evidence_view, page_queue, presenter
from gateway.console.reports.agreeing import agreeing, whom_to_ask
from gateway.console.reports.decision_form import CHOICES, about
from gateway.console.reports.evidence_view import LATEST
from gateway.console.routes import Routes
from gateway.database import subject_rows
from gateway.officials import accounts
from gateway.officials.permissions import PERMISSIONS
from gateway.reports import (
    console_queries,
    grounds,
    notes,
    proposals,
    queue,
    subjects,
    withdrawals,
)
from gateway.reports.verdict_service import CantJudge, Overtaken

PAGE: Final = 20
MOST_HISTORY: Final = 100
MOST_BESIDE: Final = 20
MOST_CAMPAIGNS: Final = 3
MOST_RECORD: Final = 200
MOST_WEIGHED: Final = 200
DONE: Final = (*CHOICES, "withdrawn", "proposed")
AGAINST: Final = (
    "in_directory",
    "newcomers_only",
    "spam_only",
    "waits",
    "odd",
    "set_aside",
)
"""Reasons that speak against a confirmation, or for caution."""
_AHEAD: Final = 5


routes = Routes()
_ONE = "/reports/<int:subject_id>"


def load(connection: Connection, subject_id: int) -> SimpleNamespace:
    """The subject, or 404. A verdict holds everywhere, so every official who may read reports
    sees every subject."""
    row = guard.found_or_404(console_queries.subject(connection, subject_id))
    row.communes = len(row.areas)
    return row


@routes.get(_ONE)
@guard.needs("read")
def subject(subject_id: int) -> Any:
    with console.engine.begin() as connection:
        row = load(connection, subject_id)
        notes.look(connection, subject_id, guard.me().id, console.clock())
    return _page(row=row)


def _page(
    problem: str = "",
    subject_id: int = 0,
    row: SimpleNamespace | None = None,
    conflict: str = "",
    **_: Any,
) -> str:
    """The page.

    row       the subject, if it has been read
    conflict  what another official has decided meanwhile
    """
    now, me = console.clock(), guard.me()
    with console.engine.connect() as connection:
        row = load(connection, subject_id) if row is None else row
        evidence = subjects.collect_evidence(
            connection, about(row), now, console.judging.directory, MOST_WEIGHED
        )
        before = evidence_view.before()
        rows = console_queries.reporters(connection, row.key, PAGE + 1, MOST_RECORD, before)
        gangs = console_queries.campaigns(connection, row.key, MOST_CAMPAIGNS)
        history = console_queries.history(connection, row.key, MOST_HISTORY)
        withdrawn = withdrawals.of_subject(connection, row.key)
        stored = {
            "authors": evidence_view.authors(
                rows[:PAGE], evidence, now, evidence_view.openable(connection, rows[:PAGE])
            ),
            "beside": console_queries.siblings(
                connection, row.key, [one.id for one in gangs], MOST_BESIDE
            ),
            "listed": console_queries.listed(connection, row.key, MOST_BESIDE),
            "appeals": console_queries.appeals(connection, row.key, MOST_BESIDE),
            **evidence_view.charted(connection, row.key),
            "gang_lines": campaign_queries.lines(connection, [one.id for one in gangs]),
            "waits": proposals.waiting_for(connection, row.key),
            "notes": notes.of_subject(connection, row.id),
            "within": grounds.within(connection, [row.key]).get(row.key),
            **_around(connection, row),
        }
        waits = stored["waits"]
        own = waits is not None and waits.official_id == me.id
        stored["agreeing"] = agreeing(connection, me.id) if own else ""
        colleagues = _colleagues(connection) if rendering.may("judge") else []
    judged = risk.grade(evidence, now)
    keys = console.authority.keys
    reasons = [each.partition(":")[0] for each in judged.reasons]
    return rendering.page(
        "report.html",
        alike=evidence_view.alike((each.words, each) for each in stored["authors"]),
        problem=problem,
        conflict=conflict,
        **stored,
        one=row,
        reasons=sorted(reasons, key=lambda each: each in AGAINST),
        against=AGAINST,
        weight=judged.attention,
        queued=judged.queued,
        older=evidence_view.place(rows[PAGE - 1]) if len(rows) > PAGE else "",
        first=before == LATEST,
        withdrawn=[evidence_view.withdrawal(one) for one in withdrawn],
        campaigns=[(one, presenter.sample(keys, one.sample, one.id)) for one in gangs],
        history=history,
        undoes={one.undone_by: one for one in history if one.undone_by is not None},
        stands=stands(history),
        latest=max((one.id for one in history if one.decision != "referred"), default=0),
        latest_referral=max((one.id for one in history if one.decision == "referred"), default=0),
        now=now,
        choices=CHOICES,
        weighed=MOST_WEIGHED,
        colleagues=colleagues,
        note=passage("words", notes.LONGEST),
        longest_note=notes.LONGEST,
        **decision_form.limits(),
    )


def stands(history: Sequence[Row[Any]]) -> Row[Any] | None:
    """The decision in force: the latest that was not undone."""
    spoken = ("withdrawn", "referred")
    standing = [one for one in history if one.decision not in spoken and one.undone_by is None]
    return max(standing, key=lambda one: one.id, default=None)


def _given() -> dict[str, Any]:
    """The filters of the queue from which the official came, by the address or the form."""
    return dict(page_queue.asked(request.values))


def _around(connection: Connection, row: SimpleNamespace) -> dict[str, Any]:
    """The official's way through the queue: its filters, the next subject, who else looks at this
    one, and what they have just decided."""
    done, was = request.args.get("done", ""), whole("was")
    previous = None if was is None else console_queries.subject(connection, was)
    about_it = row if previous is None else previous
    output = rendering.t(f"judged_{done}") if done in DONE else ""
    if done == "proposed" and previous is not None:
        output += whom_to_ask(connection)
    ahead, looking = following(connection, row)
    return {
        "asked": _given(),
        "next": ahead,
        "looking": looking,
        "done": output,
        "done_of": about_it if done in DONE else None,
        "previous": previous if done in DONE else None,
    }


def following(
    connection: Connection, row: SimpleNamespace
) -> tuple[SimpleNamespace | None, Row[Any] | None]:
    """The next subject in the queue with these filters, or else its first. Not one that another
    official is looking at. And who is looking at this one."""
    now, wanted = console.clock(), page_queue.wanted(_given())
    first, after = queue.ahead(connection, now, queue.PAGE, wanted)
    place = next((n for n, one in enumerate(first, 1) if one.id == row.id), 0)
    lines = first[place:] if place else []
    if not place and row.urgency is not None:
        after = row.urgency, row.id
    if not lines and after is not None:
        lines = queue.ahead(connection, now, _AHEAD, wanted, after)[0]
    lines += first
    ids = {row.id, *(one.id for one in lines)}
    others = notes.looking(connection, list(ids), guard.me().id, now)
    free = (one for one in lines if one.id != row.id and one.id not in others)
    return next(map(subject_rows.named, free), None), others.get(row.id)


def _colleagues(connection: Connection) -> Sequence[Row[Any]]:
    """The officials who can take it over: all others who may decide."""
    return accounts.colleagues(connection, guard.me().id, PERMISSIONS["judge"].roles)


def _wrong(subject_id: int) -> str:
    return decision_form.wrong()


@routes.post(f"{_ONE}/decide")
@guard.needs("judge", _page, _wrong)
def decide(subject_id: int) -> Any:
    """Makes the decision, and goes to the next subject if the official wants that. A refusal
    shows the page again, as it was typed."""
    done = request.form.get("decision", "")
    with console.engine.connect() as connection:
        row = load(connection, subject_id)
        ahead = following(connection, row)[0] if "next" in request.form else None
    wrong = decision_form.wrong()
    if wrong:
        return _page(wrong, subject_id=subject_id), 422
    try:
        made = decision_form.judge(row, console.clock(), whole("seen") or 0)
    except Overtaken as error:
        return _page(subject_id=subject_id, conflict=decision_form.overtaken(error)), 409
    except CantJudge as error:
        return _page(rendering.t(f"cant_{error.reason}"), subject_id=subject_id), 422
    done = "proposed" if made.waits else done
    more: dict[str, Any] = {}
    if ahead is not None:
        more = {"was": made.subject_id, **_given()}
    to = made.subject_id if ahead is None else ahead.id
    return redirect(url_for("console.subject", subject_id=to, done=done, **more), 303)


@routes.post(f"{_ONE}/note")
@guard.needs("refer", _page)
def write_note(subject_id: int) -> Any:
    to_id = whole("to")
    with console.engine.begin() as connection:
        row = load(connection, subject_id)
        if to_id is not None:
            known = [one.id for one in _colleagues(connection)]
            guard.found_or_404(to_id if to_id in known else None)
        words = passage("words", notes.LONGEST)
        notes.write(connection, guard.me(), row.id, words, to_id, console.clock())
    return redirect(url_for("console.subject", subject_id=subject_id, **_given()) + "#notes", 303)
