"""The evidence for an alert: the subjects that it names, who decided on them, and their
campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, select, text

from flows.alerts import rules
from gateway.alerts.lifecycle import Content
from gateway.database import row_signatures, subject_rows
from gateway.database.choices import MIN_GROUP_SIZE
from gateway.database.tables import subject


@dataclass(frozen=True, slots=True)
class Evidence:
    """One subject that the alert names.

    campaigns   (id, people) of each campaign that names it
    decision    the decision in force, "" for none
    decided_by  the official who made it; `role` is theirs
    agreed_by   the second official, "" if it needed none
    """

    id: int
    display: str
    grade: str
    people: int
    campaigns: Sequence[tuple[int, int]]
    decision: str = ""
    decided_by: str = ""
    role: str = ""
    agreed_by: str = ""
    decided_at: datetime | None = None
    reason: str = ""

    @property
    def lapsed(self) -> bool:
        """Whether the subject was confirmed and no longer is."""
        return self.decision == "confirmed" and self.grade != "confirmed"


def of_content(connection: Connection, content: Content) -> list[Evidence]:
    keys = {one.key for one in rules.named(content.writing)} | {content.subject} - {""}
    if not keys:
        return []
    grades = row_signatures.grades(connection, keys)
    query = select(subject).where(subject.c.key.in_(keys)).order_by(subject.c.id)
    return [
        Evidence(
            row.id,
            subject_rows.named(row).display,
            grades[row.key],
            row.people,
            _campaigns(connection, row.key),
            *(connection.execute(_DECISION, {"key": row.key}).one_or_none() or ()),
        )
        for row in connection.execute(query)
        if row.key in grades
    ]


_CAMPAIGNS: Final = text(
    """
    SELECT coalesce(c.merged_into, c.id) AS id, max(c.people) AS people
    FROM campaign_subject s JOIN campaign c ON c.id = s.campaign_id
    WHERE s.subject_key = :key AND c.people >= :least
    GROUP BY 1 ORDER BY 2 DESC LIMIT 3
    """
)
_DECISION: Final = text(
    """
    SELECT v.decision, v.official, coalesce(o.role, '') AS role, coalesce(a.name, '') AS agreed_by,
           v.at, v.reason
    FROM verdict v LEFT JOIN official o ON o.id = v.official_id
    LEFT JOIN official a ON a.id = v.agreed_by
    WHERE v.subject_key = :key AND v.undone_by IS NULL AND v.decision <> 'withdrawn'
    ORDER BY v.id DESC LIMIT 1
    """
)
"""The last fields of `Evidence`; no row where nobody has decided."""


def _campaigns(connection: Connection, key: str) -> Sequence[tuple[int, int]]:
    rows = connection.execute(_CAMPAIGNS, {"key": key, "least": MIN_GROUP_SIZE})
    return [(row.id, row.people) for row in rows]
