"""A reporter's number, opened by an official in an emergency ("break-glass").

Everywhere else a reporter is a handle. Here a number is opened for one report, with a reason and a
code of this moment, and others are notified: auditors, administrators, and the province's officials
of the areas that its opener acts in, until one of them has looked at it. The record has the opener,
the report and the reason; of the reporter nothing, so that erasing them needs nothing here.

Anyone who makes an invitation sees it, and could use it: so they are never the second person of
that account, nor it theirs, and a code generator opens nothing until its account's owner had
`SETTLED` to notice that theirs no longer works.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Engine, Row, text

from flows.places.areas import AreaBook
from flows.subjects import number_search
from gateway.database.choices import roles
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import DecryptionError, Keys
from gateway.officials import audit, invitations
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.officials.permissions import communes

MOST: Final = 10
"""Numbers that an official may open within `WITHIN`."""
WITHIN: Final = timedelta(days=1)
SETTLED: Final = timedelta(days=1)
"""How long a code generator must have been set up before it opens a number."""
LEAST_LETTERS: Final = 10
MOST_LETTERS: Final = 500
PAGE: Final = 50

_OVERSIGHT: Final = roles("oversees")
_NUMBER: Final = re.compile(r"(?<!\d)(?:\+|0)\d?(?:[ .\-]?\d){7,}|\d{9,}")


@dataclass(frozen=True, slots=True)
class DisclosurePreview:
    """An official's view of a report before they open its reporter's number.

    gone   the reporter has been erased, or the time for which we know them is over
    left   numbers that this official may still open now
    fresh  their code generator was set up too short a time ago to open any
    """

    report_id: int
    at: datetime
    gone: bool
    before: Sequence[Disclosure]
    left: int
    fresh: bool


@dataclass(frozen=True, slots=True)
class Disclosure:
    """That a number was opened; names of officials, times in UTC; `reporter` as evidence has it."""

    id: int
    report_id: int
    at: datetime
    reason: str
    official_id: int
    official: str
    acknowledged_by: str | None
    acknowledged_at: datetime | None
    reporter: int | None


@dataclass(frozen=True, slots=True)
class DisclosedNumber:
    """number  E.164: to be shown once, and stored nowhere"""

    disclosure_id: int
    number: str = field(repr=False)


# Anyone who is imported later, by an official's file, lives nowhere else for that: a file of one
# number would show which reports are its owner's.
_REPORTS = text(
    """
    SELECT p.id, p.at, r.number_encrypted, r.hash, ARRAY(
        SELECT area FROM subscription WHERE resident_id = r.id AND ended_at IS NULL
          AND (consent NOT LIKE 'import-%' OR since <= p.at)
    ) AS areas
    FROM report p LEFT JOIN resident r ON r.id = p.resident_id
    WHERE p.id = ANY(CAST(:ids AS bigint[]))
    """
)


def openable(
    connection: Connection, book: AreaBook, person: Official, report_ids: Iterable[int], today: date
) -> frozenset[int]:
    """Of these reports those whose reporter's number this official may open, and there is one."""
    if person.role not in roles("decides"):
        return frozenset()
    rows = connection.execute(_REPORTS, {"ids": list(report_ids)})
    return frozenset(
        row.id
        for row in rows
        if row.number_encrypted is not None and _reaches(book, person, row.areas, today)
    )


def look(
    connection: Connection,
    book: AreaBook,
    person: Official,
    report_id: int,
    now: datetime,
    today: date,
) -> DisclosurePreview | None:
    """None if there is no such report, or its reporter lives elsewhere: nobody learns which."""
    row = _reachable(connection, book, person, report_id, today)
    if row is None:
        return None
    before = _listed(connection, "u.report_id = :report", report=report_id, most=PAGE)
    left = max(0, MOST - _lately(connection, person.id, now))
    fresh = _fresh(connection, person.id, now)
    return DisclosurePreview(report_id, row.at, row.number_encrypted is None, before, left, fresh)


def _reachable(
    connection: Connection, book: AreaBook, person: Official, report_id: int, today: date
) -> Row[Any] | None:
    row = connection.execute(_REPORTS, {"ids": [report_id]}).one_or_none()
    return row if row is not None and _reaches(book, person, row.areas, today) else None


def _reaches(book: AreaBook, person: Official, areas: Iterable[str], today: date) -> bool:
    """Whether one of the areas, as it is today, lies wholly where the official acts.

    A province's official reaches everybody, also who is subscribed nowhere.
    """
    if person.role in roles("everywhere"):
        return True
    have = _areas_of(book, person.areas)
    for area in areas:
        now = {member for one in book.today(area, today) for member in one.members}
        if now and now <= have:
            return True
    return False


def _areas_of(book: AreaBook, areas: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(communes(book, [one]) or () for one in areas))


_LOCK = text("SELECT id FROM official WHERE id = :id FOR NO KEY UPDATE")
_LATELY = text("SELECT count(*) FROM number_disclosure WHERE official_id = :id AND at > :since")
_WRITE = text(
    """
    INSERT INTO number_disclosure (report_id, official_id, reason, at)
    VALUES (:report, :official, :reason, :now) RETURNING id
    """
)


def disclose(
    engine: Engine,
    keys: Keys,
    book: AreaBook,
    person: Official,
    report_id: int,
    reason: str,
    now: datetime,
    today: date,
) -> DisclosedNumber:
    """The number of a report's reporter, after recording that `person` has opened it.

    person  as `Authority.authorise` gave them for the act `disclose`, with their code

    Raises NotPossible (unknown, why, digits, fresh, often, alone, gone, no_key), audited.
    """
    with (
        audit.refused(engine, person, "reporter.disclose", ("report", report_id)),
        engine.begin() as connection,
    ):
        # One at a time for each official: the limit holds for requests that come together too.
        connection.execute(_LOCK, {"id": person.id})
        row = _reachable(connection, book, person, report_id, today)
        if row is None:
            raise NotPossible("unknown", "There is no such report.")
        check_reason(reason)
        if _fresh(connection, person.id, now):
            raise NotPossible("fresh", "Your code generator was set up less than 24 hours ago.")
        if _lately(connection, person.id, now) >= MOST:
            raise NotPossible("often", f"You have opened {MOST} numbers within a day.")
        if not _second(connection, book, person):
            raise NotPossible("alone", "There is nobody else who could be notified of it.")
        if row.number_encrypted is None:
            raise NotPossible("gone", "The reporter is not known any more.")
        try:
            number = keys.decrypt(row.number_encrypted, RESIDENT_NUMBER, row.hash)
        except DecryptionError:
            raise NotPossible("no_key", "The key of this number is not here any more.") from None
        values = {"report": report_id, "official": person.id, "reason": reason, "now": now}
        made = int(connection.execute(_WRITE, values).scalar_one())
        audit.done(connection, person, "reporter.disclose", "report", report_id, disclosure=made)
        return DisclosedNumber(made, number)


def check_reason(reason: str) -> None:
    """Raises NotPossible (why, digits)."""
    if sum(map(str.isalpha, reason)) < LEAST_LETTERS:
        raise NotPossible("why", f"The reason has at least {LEAST_LETTERS} letters.")
    if _NUMBER.search(reason) or any(one.kind == "mobile" for one in number_search.find(reason)):
        raise NotPossible("digits", "No number belongs into the reason.")


def _lately(connection: Connection, official_id: int, now: datetime) -> int:
    values = {"id": official_id, "since": now - WITHIN}
    return int(connection.execute(_LATELY, values).scalar_one())


_SETTLED = text("SELECT enrolled_at FROM official WHERE id = :id")


def _fresh(connection: Connection, official_id: int, now: datetime) -> bool:
    since = connection.execute(_SETTLED, {"id": official_id}).scalar_one()
    return since is None or now < since + SETTLED


def tied(
    connection: Connection, person: Official, among: Collection[int] | None = None
) -> frozenset[int]:
    """Ids of those to whom `person` is no second person: themselves, the person who made or invited
    their account, and those whose account they made or invited; `among` these (None: all)."""
    return invitations.direct(connection, person.id, among)


_ABLE = text(
    """
    SELECT id, role, areas FROM official
    WHERE disabled_at IS NULL AND totp_secret IS NOT NULL AND id <> ALL(:tied)
      AND role = ANY(:roles)
    """
)


def _second(connection: Connection, book: AreaBook, person: Official) -> bool:
    """Whether anybody is there who would be notified, and may be the second person."""
    mine = _areas_of(book, person.areas)
    values = {"tied": sorted(tied(connection, person)), "roles": sorted(roles("everywhere"))}
    return any(
        row.role in _OVERSIGHT or mine & _areas_of(book, row.areas)
        for row in connection.execute(_ABLE, values)
    )


# Whatever their role is by now.
_OPENERS = text(
    """
    SELECT id, areas FROM official o
    WHERE EXISTS (SELECT FROM number_disclosure WHERE official_id = o.id)
    """
)
_NOT_ACKNOWLEDGED = text(
    "SELECT DISTINCT official_id FROM number_disclosure WHERE acknowledged_at IS NULL"
)
_NAMES = text(
    "SELECT id, name FROM official WHERE id IN (SELECT official_id FROM number_disclosure)"
    " ORDER BY name, id"
)
_REPORTER: Final = """
coalesce((SELECT reporter FROM evidence WHERE report_id = {report} LIMIT 1),
         (SELECT resident_id FROM report WHERE id = {report}))
"""
_LIST = f"""
SELECT u.id, u.report_id, u.at, u.reason, u.official_id, o.name, s.name, u.acknowledged_at,
       {_REPORTER.format(report="u.report_id")}
FROM number_disclosure u JOIN official o ON o.id = u.official_id
LEFT JOIN official s ON s.id = u.acknowledged_by
WHERE {{which}} ORDER BY u.id DESC LIMIT :most
"""
_WHOSE = text(f"SELECT {_REPORTER.format(report=':report')}")


def reporter(connection: Connection, report_id: int) -> int | None:
    """The reporter of a report, as evidence has them; None if they have been forgotten."""
    resident = connection.execute(_WHOSE, {"report": report_id}).scalar_one()
    return None if resident is None else int(resident)


def _listed(connection: Connection, which: str, **values: Any) -> list[Disclosure]:
    return [Disclosure(*row) for row in connection.execute(text(_LIST.format(which=which)), values)]


def _watched(connection: Connection, book: AreaBook, person: Official) -> list[int] | None:
    """Ids of those whose openings this official gets notices of; None: everybody's."""
    if person.role in _OVERSIGHT:
        return None
    if person.role not in roles("everywhere"):
        return []
    mine = _areas_of(book, person.areas)
    return [row.id for row in connection.execute(_OPENERS) if mine & _areas_of(book, row.areas)]


_WATCHED = "(CAST(:watched AS bigint[]) IS NULL OR u.official_id = ANY(:watched))"


def openers(connection: Connection, book: AreaBook, person: Official) -> list[tuple[int, str]]:
    """Id and name of those whose openings this official gets notices of, by name."""
    watched = _watched(connection, book, person)
    return [
        (row.id, row.name)
        for row in connection.execute(_NAMES)
        if watched is None or row.id in watched
    ]


def to_acknowledge(
    connection: Connection, book: AreaBook, person: Official, most: int = PAGE
) -> list[Disclosure]:
    """Numbers that others have opened and nobody has looked at, if `person` may be the second
    person; the latest first."""
    openers = connection.execute(_NOT_ACKNOWLEDGED).scalars().all()
    if not openers:
        return []
    return _listed(
        connection,
        f"u.acknowledged_at IS NULL AND u.official_id <> ALL(:tied) AND {_WATCHED}",
        tied=sorted(tied(connection, person, openers)),
        watched=_watched(connection, book, person),
        most=most,
    )


def listing(
    connection: Connection,
    book: AreaBook,
    person: Official,
    before: int | None,
    most: int = PAGE,
    *,
    by: int | None = None,
    acknowledged: bool | None = None,
) -> list[Disclosure]:
    """All that this official is notified of, their own too, the latest first, below the id
    `before`.

    by            only those of this official
    acknowledged  only those that a second person has looked at, or has not
    """
    return _listed(
        connection,
        f"""
        (CAST(:before AS bigint) IS NULL OR u.id < :before)
        AND (CAST(:by AS bigint) IS NULL OR u.official_id = :by)
        AND (CAST(:acknowledged AS boolean) IS NULL
             OR (u.acknowledged_at IS NOT NULL) = :acknowledged)
        AND {_WATCHED}
        """,
        before=before,
        by=by,
        acknowledged=acknowledged,
        watched=_watched(connection, book, person),
        most=most,
    )


_ONE = text("SELECT official_id, acknowledged_at FROM number_disclosure WHERE id = :id FOR UPDATE")
_ACKNOWLEDGE = text(
    "UPDATE number_disclosure SET acknowledged_by = :by, acknowledged_at = :now WHERE id = :id"
)


def acknowledge(
    connection: Connection, book: AreaBook, person: Official, disclosure_id: int, now: datetime
) -> None:
    """The second person has looked at it. Raises NotPossible (unknown, own, tied, seen)."""
    row = connection.execute(_ONE, {"id": disclosure_id}).one_or_none()
    watched = _watched(connection, book, person)
    if row is None or not (watched is None or row.official_id in watched):
        raise NotPossible("unknown", "There is no such opening.")
    if row.official_id == person.id:
        raise NotPossible("own", "You have opened it yourself: somebody else looks at it.")
    if row.official_id in tied(connection, person):
        raise NotPossible(
            "tied", "One of you made or invited the other's account: somebody else looks at it."
        )
    if row.acknowledged_at is not None:
        raise NotPossible("seen", "Somebody has looked at it already.")
    connection.execute(_ACKNOWLEDGE, {"id": disclosure_id, "by": person.id, "now": now})
    audit.done(connection, person, "disclosure.acknowledge", "disclosure", disclosure_id)
