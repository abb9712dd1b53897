"""The audit: what officials did and what they were refused; searched, taken away, verified."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from flask import Blueprint, Response, request
from flask_limiter import Limiter
from sqlalchemy import Engine

from gateway.console import guard, shown
from gateway.console.context import here
from gateway.console.forms import field, whole
from gateway.ledger import audit, chain, chain_check, officials
from gateway.ledger.audit import Filter
from gateway.ledger.chain import Head

PAGE = 50
_VERIFY = "6 per minute"
_CHUNK = 32_768
_FIELDS = ("official", "act", "kind", "object", "outcome", "since", "until")


def add(pages: Blueprint, limiter: Limiter) -> None:
    pages.get("/audit")(entries)
    pages.post("/audit/export.csv")(export)
    pages.post("/audit/verify")(limiter.limit(_VERIFY)(verify))


class _NoDay(ValueError):
    """What was typed is no day."""


def _day(name: str) -> datetime | None:
    given = request.values.get(name, "").strip()
    if not given:
        return None
    try:
        return datetime.combine(date.fromisoformat(given), time(), here().timezone)
    except (ValueError, OverflowError):
        raise _NoDay from None


def _filter(before: int | None = None) -> Filter:
    outcome = request.values.get("outcome", "")
    return Filter(
        official_id=whole("official"),
        act=field("act", 80) or None,
        kind=field("kind", 40) or None,
        object_id=whole("object"),
        outcome=outcome if outcome in ("done", "refused") else None,
        since=_day("since"),
        until=_day("until"),
        before=before,
    )


def _page(problem: str = "", checked: str = "", holds: bool = True) -> str:
    try:
        wanted = _filter(whole("before"))
    except _NoDay:
        wanted, problem = Filter(before=0), shown.t("audit_no_day")
    with here().engine.connect() as connection:
        found = list(audit.entries(connection, wanted, PAGE + 1, newest_first=True))
        names = {one.id: one.name for one in officials.listed(connection, here().clock())}
    asked = {name: request.values[name] for name in _FIELDS if request.values.get(name)}
    return shown.page(
        "audit.html",
        problem=problem,
        checked=checked,
        holds=holds,
        entries=found[:PAGE],
        older={**asked, "before": found[PAGE - 1].id} if len(found) > PAGE else None,
        names=names,
        asked=asked,
        detail=_detail,
    )


def _detail(value: dict[str, Any]) -> str:
    """As it is written down: names of acts and ids."""
    shown_as = (f"{name}: {_written(each)}" for name, each in sorted(value.items()))
    return "; ".join(shown_as)


def _written(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value) or "–"
    return value if isinstance(value, str) else json.dumps(value)


@guard.needs("audit")
def entries() -> Any:
    return _page()


@guard.needs("audit")
def export() -> Any:
    try:
        wanted = _filter()
    except _NoDay:
        return _page(), 422
    with here().engine.begin() as connection:
        audit.record(connection, guard.me().id, "audit.export", "", None)
    name = f"audit-{here().today():%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(
        _csv(here().engine, wanted), content_type="text/csv; charset=utf-8", headers=headers
    )


def _csv(engine: Engine, wanted: Filter) -> Iterator[str]:
    """In pieces: the audit is kept for good, and need not fit the memory."""
    page = io.StringIO()
    writer = csv.writer(page)
    with engine.connect() as connection:
        for row in audit.table(audit.entries(connection, wanted)):
            writer.writerow(row)
            if page.tell() > _CHUNK:
                yield page.getvalue()
                page.seek(0)
                page.truncate()
    yield page.getvalue()


@guard.needs("audit")
def verify() -> Any:
    console = here()
    try:
        heads = _heads()
    except ValueError:
        return _page(shown.t("audit_bad_heads")), 422
    with console.engine.connect().execution_options(
        isolation_level="REPEATABLE READ"
    ) as connection:
        found = chain_check.verify(connection, console.audit_keys, console.clock(), heads)
    if found.broken is not None:
        says = shown.t(f"fault_{found.broken.fault}", seq=found.broken.seq, sealed=found.sealed)
        return _page(checked=says, holds=False)
    word = "audit_holds" if heads else "audit_holds_no_head"
    return _page(checked=shown.t(word, sealed=found.sealed, unsealed=found.unsealed))


def _heads() -> list[Head]:
    """Those that were exported, if any were. Raises ValueError for a file that holds others."""
    try:
        lines = here().audit_heads.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ValueError(error.strerror) from None
    return sorted(chain.heads_in(lines), key=lambda head: head.seq)
