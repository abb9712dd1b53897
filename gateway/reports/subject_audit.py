"""All that officials did with one subject, as the audit has it: for auditors and the police."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import Connection, Row, text

MOST: Final = 500
DECIDING: Final = ("verdict", "referral", "appeal")
"""Kinds of rows that say no more than who decided what, which a subject's page says as well."""

_ROWS = text(
    """
    SELECT a.id, a.at, a.official_id, a.act, a.kind, a.object_id, a.outcome, a.detail, l.seq,
           encode(l.mac, 'hex') AS mac
    FROM audit a LEFT JOIN audit_link l ON l.audit_id = a.id
    WHERE a.id IN (
        SELECT id FROM audit WHERE kind = 'subject' AND object_id = :id
        UNION ALL
        SELECT id FROM audit WHERE kind = 'verdict'
          AND object_id IN (SELECT id FROM verdict WHERE subject_key = :key)
        UNION ALL
        SELECT id FROM audit WHERE kind = 'proposal'
          AND object_id IN (SELECT id FROM proposed_verdict WHERE subject_key = :key)
        UNION ALL
        SELECT id FROM audit WHERE kind = 'referral'
          AND object_id IN (SELECT id FROM referral WHERE subject_key = :key)
        UNION ALL
        SELECT id FROM audit WHERE kind = 'appeal'
          AND object_id IN (SELECT id FROM appeal WHERE subject_key = :key)
        UNION ALL
        SELECT id FROM audit WHERE kind = 'report'
          AND object_id IN (SELECT report_id FROM evidence WHERE subject_key = :key
                            ORDER BY at DESC LIMIT :most)
        UNION ALL
        SELECT id FROM audit WHERE kind = 'alert'
          AND object_id IN (SELECT id FROM alert WHERE subject = :key)
    ) AND (CAST(:kinds AS text[]) IS NULL OR a.kind = ANY(:kinds))
    ORDER BY a.id DESC LIMIT :most
    """
)


def rows(
    connection: Connection, subject: SimpleNamespace, kinds: Sequence[str] | None = None
) -> Sequence[Row[Any]]:
    """The latest first: decisions and refused ones, numbers of reporters that were opened, alerts
    that name it, files that were taken away. Those of these kinds of objects; None: all."""
    values = {"id": subject.id, "key": subject.key, "most": MOST}
    return [*connection.execute(_ROWS, {**values, "kinds": kinds and list(kinds)})]


def decisions(connection: Connection, subject: SimpleNamespace) -> Sequence[Row[Any]]:
    """Of these the decisions that were made, the first one first."""
    made = rows(connection, subject, DECIDING)
    return [one for one in reversed(made) if one.outcome == "done"]
