"""A subject's whole history, for auditors: who decided, looked, opened a number, sent an alert."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from flask import request
from sqlalchemy import Row

from gateway.console import audit_text, guard, rendering
from gateway.console.context import console
from gateway.console.reports import page_subject
from gateway.console.routes import Routes
from gateway.officials import accounts
from gateway.officials.audit import Entry
from gateway.reports import console_queries, notes, subject_audit

GROUPS: Final = ("decided", "disclosed", "sent", "looked", "other")


routes = Routes()


@dataclass(frozen=True, slots=True)
class Event:
    """seq  its place in the audit's chain; None for what is in no chain"""

    at: datetime
    group: str
    official: str
    act: str
    details: str
    outcome: str
    seq: int | None


def _group(one: Entry) -> str:
    if one.act.startswith(("verdict.", "appeal.")):
        return "decided"
    if one.kind == "report" or one.act.startswith("reporter."):
        return "disclosed"
    return "sent" if one.kind == "alert" else "other"


@routes.get("/audit/subject/<int:subject_id>")
@guard.needs("audit")
def subject_history(subject_id: int) -> Any:
    with console.engine.connect() as connection:
        row = page_subject.load(connection, subject_id)
        names = accounts.names(connection)
        stored = subject_audit.rows(connection, row)
        views = notes.views(connection, row.id)
        verdicts = console_queries.history(connection, row.key, subject_audit.MOST)
    reasons = {one.id: one.reason for one in verdicts}
    events = [_event(Entry(*tuple(one)[:-1]), names, reasons) for one in stored]
    events += [_view(one) for one in views]
    events += [_unlogged(one) for one in verdicts if _is_unlogged(one, stored)]
    events.sort(key=lambda one: one.at, reverse=True)
    wanted = request.args.get("only", "")
    wanted = wanted if wanted in GROUPS else ""
    return rendering.page(
        "subject_audit.html",
        one=row,
        stands=page_subject.stands(verdicts),
        events=[one for one in events if wanted in ("", one.group)],
        wanted=wanted,
        groups=GROUPS,
        counts={name: sum(one.group == name for one in events) for name in GROUPS},
        total=len(events),
        chained=sum(one.seq is not None for one in stored),
        most=subject_audit.MOST,
    )


def _event(one: Entry, names: Mapping[int, str], reasons: Mapping[int, str]) -> Event:
    """With the reason of a decision; which item it is about is the page's own."""
    text = audit_text.details(replace(one, detail={**one.detail, "subject": None}), names)
    reason = reasons.get(one.object_id or 0, "") if one.kind in ("verdict", "referral") else ""
    text += [reason] if reason else []
    return Event(
        one.at,
        _group(one),
        audit_text.actor(one, names),
        audit_text.act(one.act),
        " · ".join(text),
        one.outcome,
        one.seq,
    )


def _is_unlogged(one: Row[Any], stored: Sequence[Row[Any]]) -> bool:
    """Whether no row of the audit has this decision, as of an imported list; of those older than
    the rows that are shown it is not known."""
    if len(stored) >= subject_audit.MOST and one.at < stored[-1].at:
        return False
    kind = "referral" if one.decision == "referred" else "verdict"
    return not any(row.kind == kind and row.object_id == one.id for row in stored)


def _unlogged(one: Row[Any]) -> Event:
    details = [rendering.t("history_unlogged"), *([one.reason] if one.reason else [])]
    act = audit_text.act(f"verdict.{one.decision}")
    return Event(one.at, "decided", one.official, act, " · ".join(details), "done", None)


def _view(one: Any) -> Event:
    return Event(
        one.first_at,
        "looked",
        one.official,
        rendering.t("history_looked"),
        rendering.t("history_times", count=one.views) if one.views > 1 else "",
        "done",
        None,
    )
