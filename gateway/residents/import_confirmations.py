"""Finds the people of an import who should get their confirming SMS."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, text

from flows.values import Language
from gateway.residents.imports import change, locked_import, mine


@dataclass(frozen=True, slots=True)
class DueConfirmation:
    """Somebody who has not had their confirming SMS; `areas` in their order."""

    resident_id: int
    language: Language
    carrier: str
    areas: tuple[str, ...]


_NEXT = text(
    """
    WITH next AS (
        SELECT import_id, resident_id FROM subscriber_import_person
        WHERE import_id = :id AND notified_at IS NULL ORDER BY resident_id LIMIT :most FOR UPDATE
    ), notified AS (
        UPDATE subscriber_import_person p SET notified_at = :now FROM next
        WHERE p.import_id = next.import_id AND p.resident_id = next.resident_id
    )
    SELECT r.id, r.language, r.carrier, r.opted_out_at IS NOT NULL
           OR EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash) AS declined,
           array(SELECT s.area FROM subscription s WHERE s.resident_id = r.id
                 AND s.ended_at IS NULL AND starts_with(s.consent, :mine) ORDER BY s.area) AS areas
    FROM next JOIN resident r ON r.id = next.resident_id ORDER BY r.id
    """
)
_END = text(
    """
    UPDATE subscription SET ended_at = :now
    WHERE resident_id = ANY(:ids) AND ended_at IS NULL AND starts_with(consent, :mine)
    """
)


def unnotified(
    connection: Connection, import_id: int, most: int, now: datetime
) -> list[DueConfirmation] | None:
    """The next people to get their confirming SMS, marked as notified in the caller's transaction;
    None when there is nobody left. Anyone who has declined or left meanwhile is not among them."""
    one = locked_import(connection, import_id)
    if one.undone_at is not None:
        return None
    values = {"id": import_id, "most": most, "now": now, "mine": mine(import_id)}
    rows = connection.execute(_NEXT, values).all()
    if not rows:
        return None
    change(connection, import_id, notified=one.notified + len(rows))
    # An opt-out of the very moment of the import.
    gone = [row.id for row in rows if row.declined]
    if gone:
        connection.execute(_END, {**values, "ids": gone})
    return [
        DueConfirmation(row.id, row.language, row.carrier, tuple(row.areas))
        for row in rows
        if row.areas and not row.declined
    ]
