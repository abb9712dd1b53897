"""The evidence on one subject for the police: a page to print, or a CSV file. No reporter's
number is in it."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from gateway.console import audit_text, csv_response, guard, papers, rate_limits, rendering
from gateway.console.context import console
from gateway.console.reports import evidence_view, page_subject, presenter
from gateway.console.routes import Routes
from gateway.officials import accounts, audit
from gateway.officials.audit import Entry
from gateway.reports import console_queries, subject_audit

MOST: Final = 100
MOST_IN_FILE: Final = 1_000
_HEAD: Final = ("handle", "reported_at", "first_at", "way", "category", "area", "words", "sha256")
_SHORT: Final = 16


routes = Routes()
_ONE = "/reports/<int:subject_id>/file"


@routes.get(_ONE)
@routes.post(_ONE, endpoint="file_written")
@guard.needs("refer")
def file(subject_id: int) -> Any:
    """The letter to print with what was typed into its form, and the annex."""
    with console.engine.connect() as connection:
        row = page_subject.load(connection, subject_id)
        reports = console_queries.reporters(connection, row.key, MOST, 0, evidence_view.LATEST)
        gangs = console_queries.campaigns(connection, row.key, page_subject.MOST_CAMPAIGNS)
        history = console_queries.history(connection, row.key, page_subject.MOST_HISTORY)
        names = accounts.names(connection)
        audited = [
            (Entry(*tuple(one)[:-1]), one.mac) for one in subject_audit.decisions(connection, row)
        ]
    keys, stands = console.authority.keys, page_subject.stands(history)
    addressee = next((one.recipient for one in history if one.recipient), "")
    paper = papers.written((rendering.t("paper_to_file"),), addressee)
    rows = [_row(each) for each in reports]
    parts = {"stands": stands, "alike": gangs, "words": any(each["words"] for each in rows)}
    return rendering.page(
        "report_file.html",
        problem=paper.problem,
        one=row,
        paper=paper,
        reports=rows,
        columns=[key for key in ("area", "words", "sha256") if any(each[key] for each in rows)],
        lacking=[rendering.t(f"file_no_{key}") for key, part in parts.items() if not part],
        first=min((each["first_at"] for each in rows), default=None),
        most=MOST,
        in_file=MOST_IN_FILE,
        campaigns=[(each, presenter.sample(keys, each.sample, each.id)) for each in gangs],
        history=history,
        stands=stands,
        audited=[
            (one, audit_text.actor(one, names), audit_text.act(one.act), mac or "")
            for one, mac in audited
        ],
        short=_SHORT,
        now=console.clock(),
    )


def _row(one: Any) -> dict[str, Any]:
    keys = console.authority.keys
    return {
        "handle": presenter.handle(keys, one.reporter),
        "reported_at": one.at,
        "first_at": one.first_at,
        "way": one.way,
        "category": one.category,
        "area": one.area or "",
        "words": presenter.words(keys, one.content, one.code),
        # The hash of the encrypted text as it is stored: it proves later that nothing replaced it.
        "sha256": "" if one.content is None else hashlib.sha256(one.content).hexdigest(),
    }


@routes.post(f"{_ONE}.csv", rate_limits.FILES)
@guard.needs("refer")
def file_csv(subject_id: int) -> Any:
    zone = console.timezone
    with console.engine.begin() as connection:
        row = page_subject.load(connection, subject_id)
        reports = console_queries.reporters(
            connection, row.key, MOST_IN_FILE, 0, evidence_view.LATEST
        )
        audit.done(
            connection, guard.me(), "verdict.exported", "subject", subject_id, rows=len(reports)
        )
    rows = [("subject", *_HEAD)]
    for each in map(_row, reports):
        for when in ("reported_at", "first_at"):
            each[when] = each[when].astimezone(zone).isoformat(timespec="minutes")
        each["area"] = rendering.area(each["area"]) if each["area"] else ""
        rows.append((presenter.name(row), *(each[name] for name in _HEAD)))
    return csv_response.answer(f"subject-{subject_id}.csv", rows, ";")
