"""The audit: what officials did and what they were refused; searched, taken away, verified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from flask import Response, request
from sqlalchemy import Connection, Engine

from gateway.console import audit_text, guard, rate_limits, rendering, table
from gateway.console.context import console
from gateway.console.forms import field, whole
from gateway.console.routes import Routes
from gateway.console.table import Column, Table
from gateway.console.table import Filter as Choices
from gateway.officials import accounts, audit, audit_chain, audit_verify, typed_times
from gateway.officials.audit import Entry, Filter
from gateway.officials.audit_chain import Head
from gateway.reports import console_queries
from gateway.web import csv_pages
from gateway.web.media_types import CSV

PAGE = 25
_FIELDS = ("official", "act", "kind", "object", "outcome", "since", "until")


routes = Routes()


class _Unread(ValueError):
    """Raised for typed text that is no search term; the page says so."""


def _day(name: str) -> datetime | None:
    given = request.values.get(name, "").strip()
    if not given:
        return None
    try:
        day = typed_times.read_day(given, console.clock(), console.timezone)
        return datetime.combine(day, time(), console.timezone)
    except (ValueError, OverflowError):
        raise _Unread(rendering.t("audit_no_day")) from None


def _official(connection: Connection) -> int | None:
    """By number or by name; never everybody if somebody was asked for."""
    given = field("official", 80)
    if not given:
        return None
    folded, known = given.casefold(), accounts.names(connection)
    ids = [one for one, name in known.items() if folded in (str(one), name.casefold())]
    if len(ids) != 1:
        raise _Unread(rendering.t("audit_no_official", given=given))
    return ids[0]


def _object() -> int | None:
    given, number = field("object", 40), whole("object")
    if given and number is None:
        raise _Unread(rendering.t("audit_no_object", given=given))
    return number


def _one_of(name: str, choices: Sequence[str]) -> str | None:
    given = field(name, 80)
    if given and given not in choices:
        raise _Unread(rendering.t("audit_no_choice", given=given))
    return given or None


_ID: Final = re.compile("[0-9]{1,18}")
COLUMNS: Final = (
    Column("col_time", "", turns=True),
    Column("col_act"),
    Column("col_who"),
    Column("col_about"),
    Column("col_detail"),
    Column("col_place", look="figure"),
)


def _filters(names: Mapping[int, str]) -> list[Choices]:
    """In their order above the rows."""
    people = [(str(id_), name) for id_, name in names.items()]
    actions = [(one, audit_text.act(one)) for one in audit_text.ACTIONS]
    kinds = [(one, audit_text.kind(one)) for one in audit_text.KINDS]
    outcomes = [(one, rendering.t(f"outcome_{one}")) for one in ("done", "refused")]
    return [
        Choices("official", "audit_official", people),
        Choices("act", "audit_act", actions),
        Choices("since", "audit_since", help="audit_day"),
        Choices("until", "audit_until", help="audit_day"),
        Choices("kind", "audit_kind", kinds, seldom=True),
        Choices("object", "audit_object", seldom=True),
        Choices("outcome", "audit_outcome", outcomes, seldom=True),
    ]


def _filter(connection: Connection, before: int | None = None, after: int | None = None) -> Filter:
    outcome = request.values.get("outcome", "")
    return Filter(
        official_id=_official(connection),
        act=_one_of("act", audit_text.ACTIONS),
        kind=_one_of("kind", audit_text.KINDS),
        object_id=_object(),
        outcome=outcome if outcome in ("done", "refused") else None,
        since=_day("since"),
        until=_day("until"),
        before=before,
        after=after,
        ids=[int(one) for one in table.ticked() if _ID.fullmatch(one)],
    )


@routes.get("/audit")
@guard.needs("audit")
def entries(problem: str = "", checked: str = "", holds: bool = True) -> str:
    sort = table.chosen_sort(COLUMNS)
    with console.engine.connect() as connection:
        try:
            wanted = replace(_filter(connection, whole("before"), whole("after")), ids=())
        except _Unread as error:
            wanted, problem = Filter(before=0), str(error)
        asked = {name: request.values[name] for name in _FIELDS if request.values.get(name)}
        wanted = replace(wanted, quiet=not asked)
        entries = list(audit.entries(connection, wanted, PAGE + 1, newest_first=not sort))
        names = accounts.names(connection)
        own_filters = table.saved(connection, "entries")
        head = audit_chain.head(connection)
        about = {one.id: _subject_of(one) for one in entries}
        subjects = console_queries.names(connection, {one for one in about.values() if one})
    # Rows of this minute are not chained yet, which is said once.
    chained = any(one.seq for one in entries)
    columns = [one for one in COLUMNS if chained or one.word != "col_place"]
    if wanted.official_id is not None:
        asked["official"] = str(wanted.official_id)
    return rendering.page(
        "audit.html",
        problem=problem,
        checked=checked,
        holds=holds,
        chain_head=head,
        entries=entries[:PAGE],
        older={"after" if sort else "before": entries[PAGE - 1].id}
        if len(entries) > PAGE
        else None,
        table=Table("entries", columns, asked, sort, (), own_filters, _filters(names)),
        names=names,
        subject_of=lambda one: subjects.get(about[one.id] or 0),
        text=audit_text,
    )


def _subject_of(one: Entry) -> int | None:
    """The number, link or account that a row is about."""
    id_ = one.object_id if one.kind == "subject" else one.detail.get("subject")
    return id_ if isinstance(id_, int) else None


@routes.post("/audit/export.csv")
@guard.needs("audit")
def export() -> Any:
    with console.engine.begin() as connection:
        try:
            wanted = _filter(connection)
        except _Unread:
            return entries(), 422
        audit.record(connection, guard.me().id, "audit.export", "", None)
    name = f"audit-{console.today():%Y-%m-%d}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(
        _csv(console.engine, wanted),
        content_type=CSV,
        headers=headers,
    )


def _csv(engine: Engine, wanted: Filter) -> Iterator[str]:
    with engine.connect() as connection:
        yield from csv_pages.pages(audit.table(audit.entries(connection, wanted)))


@routes.post("/audit/verify", rate_limits.VERIFYING)
@guard.needs("audit")
def verify() -> Any:
    try:
        heads = _heads()
    except ValueError:
        return entries(rendering.t("audit_bad_heads")), 422
    with console.engine.connect().execution_options(
        isolation_level="REPEATABLE READ"
    ) as connection:
        result = audit_verify.verify(connection, console.audit_keys, console.clock(), heads)
    if result.broken is not None:
        sentences = [
            rendering.t(f"fault_{one.fault}", seq=one.seq, chained=result.chained)
            for one in result.faults
        ]
        return entries(checked=" ".join(sentences), holds=False)
    word = "audit_holds" if heads else "audit_holds_no_head"
    return entries(checked=rendering.t(word, chained=result.chained, waiting=result.waiting))


def _heads() -> list[Head]:
    """The exported heads, if any. Raises ValueError for a file with anything else."""
    try:
        lines = console.audit_heads.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ValueError(error.strerror) from None
    return sorted(audit_chain.heads_in(lines), key=lambda head: head.seq)
