"""All that officials did with one subject, from the audit: for auditors and the police."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, Final

from sqlalchemy import Connection, Row, text

MOST: Final = 500
DECIDING: Final = ("verdict", "referral", "appeal")
"""Kinds of rows that only say who decided what; the subject's page says that too."""

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
    """The rows about a subject, the latest first: decisions and refused ones, disclosed numbers
    of reporters, alerts that name it, downloaded files. `kinds`: only rows about these kinds of
    objects; None: all."""
    values = {"id": subject.id, "key": subject.key, "most": MOST}
    return [*connection.execute(_ROWS, {**values, "kinds": kinds and list(kinds)})]


def decisions(connection: Connection, subject: SimpleNamespace) -> Sequence[Row[Any]]:
    """Of these rows the decisions that were made, the first one first."""
    made = rows(connection, subject, DECIDING)
    return [one for one in reversed(made) if one.outcome == "done"]
