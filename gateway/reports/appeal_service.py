"""Officials answer appeals: one entry point for the command line and the console, audited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, cast, get_args

from sqlalchemy import Connection, Row, text

from flows.scoring.risk import Decision
from gateway.alerts.audited import Credentials
from gateway.database import subject_rows
from gateway.database.tables import verdict
from gateway.officials import audit
from gateway.officials.accounts import NotPossible, check_reason
from gateway.officials.authorization import Official
from gateway.reports import appeals, outcomes, proposals, search, subjects
from gateway.reports.appeals import Outcome
from gateway.reports.proposals import Proposal
from gateway.reports.verdict_service import Judging, Overtaken, newer

PAGE: Final = 25


@dataclass(frozen=True, slots=True)
class AppealView:
    """An appeal as officials see it; what is known of its number is None while the number is not
    computed.

    official    who answered
    reason      the answer's reason
    verdict_id  the latest verdict on its number; 0 for none
    """

    id: int
    code: str
    at: datetime
    decision: str | None
    official: str
    reason: str
    decided_at: datetime | None
    subject_id: int | None
    key: str
    display: str
    grade: str | None
    people: int | None
    known: int | None
    communes: int | None
    verdict_id: int


_COLUMNS: Final = """
SELECT a.id, a.code, a.at, a.decision, a.official, a.reason, a.decided_at,
       s.id AS subject_id, a.subject_key AS key, coalesce(s.display, a.subject_key) AS display,
       s.grade, s.signature, s.people, s.known, cardinality(s.areas) AS communes,
       coalesce((SELECT max(id) FROM verdict v WHERE v.subject_key = a.subject_key), 0)
           AS verdict_id
FROM appeal a LEFT JOIN subject s ON s.key = a.subject_key
"""
_OPEN = text(
    f"""
    {_COLUMNS}
    WHERE a.decision IS NULL AND (a.at, a.id) >
        (coalesce((SELECT p.at FROM appeal p WHERE p.id = :after), '-infinity'), :after)
    ORDER BY a.at, a.id LIMIT {PAGE + 1}
    """
)
_DONE = text(
    f"""
    {_COLUMNS}
    WHERE a.decision IS NOT NULL AND a.id < :before AND :decision IN ('', a.decision)
        AND (a.code = :code OR a.subject_key LIKE :part)
    ORDER BY a.id DESC LIMIT {PAGE}
    """
)
_ONE = text(f"{_COLUMNS} WHERE a.id = :id")
_LAST: Final = 1 << 62


def waiting(connection: Connection, after: int = 0) -> tuple[Sequence[AppealView], int | None]:
    """A page of the open appeals, the oldest first; and where the next page begins."""
    page = [_view(connection, row) for row in connection.execute(_OPEN, {"after": after})]
    return page[:PAGE], page[PAGE - 1].id if len(page) > PAGE else None


def answered(
    connection: Connection, before: int | None = None, decision: str = "", part: str = ""
) -> Sequence[AppealView]:
    """A page of the answered appeals with an id below `before`, the newest first.

    decision  only those with this answer
    part      only those whose number has this part, or whose code this is
    """
    asked = {
        "before": _LAST if before is None else before,
        "decision": decision,
        "code": part.strip().upper(),
        "part": f"%{search.part_of_key(part)}%",
    }
    return [_view(connection, row) for row in connection.execute(_DONE, asked)]


def find(connection: Connection, appeal_id: int) -> AppealView | None:
    """The appeal; None if there is none, and also if its appellant has been deleted."""
    row = connection.execute(_ONE, {"id": appeal_id}).one_or_none()
    return None if row is None else _view(connection, row)


def _view(connection: Connection, row: Row[Any]) -> AppealView:
    return AppealView(key=row.key, **subject_rows.checked_columns(connection, row))


@dataclass(frozen=True, slots=True)
class AppealResult:
    """waits  why the answer waits for a second official (`proposals`); "": it is given"""

    id: int
    waits: proposals.Why = ""


_ID = text("SELECT id FROM appeal WHERE code = :code")


def answer(
    judging: Judging,
    credentials: Credentials,
    code: str,
    outcome: str,
    reason: str,
    *,
    now: datetime,
    latest_id: int | None = None,
) -> AppealResult:
    """Answers the appeal, and so decides on its number; or proposes the answer, if it needs a
    second official.

    latest_id  id of the latest verdict on the number that the official saw, 0 for none; None: not
               compared

    Raises NotPermitted. Raises NotPossible (unknown, answer, unclear, granted, answered) and
    CantJudge (overtaken, waits), which are audited.
    """
    with judging.engine.connect() as connection:
        appeal_id: int | None = connection.execute(_ID, {"code": code}).scalar_one_or_none()
    about = None if appeal_id is None else ("appeal", appeal_id)
    official = judging.authority.authorise(
        credentials.token, "judge", totp=credentials.totp, now=now, about=about
    )
    with (
        audit.refused(judging.engine, official, "appeal.answer", about),
        judging.engine.begin() as connection,
    ):
        if outcome not in appeals.OUTCOMES:
            raise NotPossible("answer", f"An answer is one of: {', '.join(get_args(Outcome))}.")
        check_reason(reason)
        key = _hold(connection, code, latest_id)
        if outcome == "refused" and key is not None and _granted(connection, code, key):
            raise NotPossible("granted", "What was granted since the appeal is not refused.")
        waits = _second(connection, judging, official, code, outcome, reason, now)
        if waits is not None:
            return waits
        try:
            appeals.decide(
                connection, code, outcome, official.name, reason, now, judging.directory,
                official.id, key=key,
            )  # fmt: skip
        except LookupError:
            raise NotPossible("unknown", f"There is no appeal {code}.") from None
        except ValueError as error:
            raise NotPossible("answered", f"{code}: {error}.") from None
        appeal_id = int(connection.execute(_ID, {"code": code}).scalar_one())
        audit.done(connection, official, "appeal.answer", "appeal", appeal_id, decision=outcome)
        return AppealResult(appeal_id)


_OPEN_ONE = text("SELECT id, subject_key FROM appeal WHERE code = :code AND decision IS NULL")


def _second(
    connection: Connection,
    judging: Judging,
    official: Official,
    code: str,
    outcome: str,
    reason: str,
    now: datetime,
) -> AppealResult | None:
    """The proposed answer, if it needs a second official; None if it needs none."""
    row = connection.execute(_OPEN_ONE, {"code": code}).one_or_none()
    about = None if row is None else subjects.known_subject(connection, row.subject_key)
    if row is None or about is None or outcome == "refused":
        return None
    decision = cast(Decision, outcome)
    waits = judging.needs_second(connection, official, about, decision, now)
    if not waits:
        return None
    wanted = Proposal(about, decision, reason, waits, appeal_code=code)
    made, detail = judging.propose(connection, official, wanted, now)
    if not made.repeated:
        recorded = {"subject": made.subject_id, "appeal": row.id, **detail}
        audit.done(connection, official, "verdict.proposed", "proposal", made.id, **recorded)
    return AppealResult(row.id, waits)


_SINCE = text("SELECT at FROM appeal WHERE code = :code")


def _granted(connection: Connection, code: str, key: str) -> bool:
    """Whether the decision in force favours the appellant, and was made after they appealed."""
    stood = outcomes.standing(connection, key)
    at = connection.execute(_SINCE, {"code": code}).scalar_one()
    return bool(stood) and stood[-1].decision != "confirmed" and stood[-1].at >= at


def _hold(connection: Connection, code: str, latest_id: int | None) -> str | None:
    """Locks the appeal's number: nobody else decides on it until the transaction ends. Returns
    the number's key; None if no appeal with this code is open. Raises Overtaken if somebody has
    decided since the official saw the page."""
    row = connection.execute(_OPEN_ONE, {"code": code}).one_or_none()
    if row is None:
        return None
    subjects.lock(connection, row.subject_key)
    later = [] if latest_id is None else newer(connection, verdict, row.subject_key, latest_id)
    if later:
        raise Overtaken(later[-1].official, later[-1].decision, later[-1].at)
    return str(row.subject_key)
