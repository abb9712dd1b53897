"""Messages that officials decided on, read from their reports: nothing is stored a second time, so
they are encrypted, and kept only as long as these."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert

from flows.triage.learning import Judgement
from gateway.database import row_signatures
from gateway.database.encrypted_columns import REPORT_CONTENT
from gateway.database.encryption import DecryptionError, Keys
from gateway.database.signing import keys_of
from gateway.database.tables_learning import triage_agreement
from gateway.reports import outcomes
from gateway.reports.outcomes import Standing

_SCAM: Final = {"confirmed": True, "cleared": False}
"""What a decision says of the messages that were reported with its subject; the others have no
effect."""

_REPORTS = text(
    """
    SELECT id, code, content, subjects -> 0 ->> 'key' AS key FROM report
    WHERE content IS NOT NULL AND withdrawn_at IS NULL AND way IN ('message', 'spam_sms')
      AND subjects -> 0 ->> 'key' IN (SELECT subject_key FROM verdict WHERE undone_by IS NULL)
      AND (CAST(:code AS text) IS NULL OR code = :code)
    ORDER BY id DESC LIMIT :most
    """
)


def judgements(
    connection: Connection, keys: Keys, most: int | None = None, *, code: str | None = None
) -> list[Judgement]:
    """The messages whose subject an official decided on, in the order of their reports: the latest
    `most` of them; or the one of this code."""
    second = _agreements(connection)
    decisions: dict[str, Standing | None] = {}
    made = []
    rows = connection.execute(_REPORTS, {"code": code, "most": most}).all()
    for row in reversed(rows):
        if row.key not in decisions:
            stood = outcomes.standing(connection, row.key)
            decisions[row.key] = stood[-1] if stood else None
        decided = decisions[row.key]
        scam = None if decided is None else _SCAM.get(decided.decision)
        if decided is None or scam is None or decided.official_id is None:
            continue
        try:
            body = keys.decrypt(row.content, REPORT_CONTENT, row.code)
        except DecryptionError:
            continue  # Its key is gone.
        # Who agreed to the decision agreed about the subject, not about this text.
        other = second.get(row.id)
        agreed = other is not None and other[0] == scam and other[1] != decided.official_id
        made.append(
            Judgement(f"{row.id:012}", body, row.key, scam, decided.official_id, agreed, row.code)
        )
    return made


def _agreements(connection: Connection) -> dict[int, tuple[bool, int]]:
    """By report: the second official, and their decision."""
    audit = keys_of(connection)
    rows = connection.execute(select(triage_agreement)).mappings().all()
    return {
        row["report_id"]: (row["scam"], row["official_id"])
        for row in rows
        if row_signatures.holds(audit, triage_agreement, row)
    }


def agree(connection: Connection, one: Judgement, official_id: int) -> int:
    """Writes that a second official says the same; returns the row's id."""
    opinion = {"scam": one.scam, "official_id": official_id}
    row = insert(triage_agreement).values(report_id=int(one.id), **opinion)
    # One that does not hold, since it was about another decision, gives way.
    upsert = row.on_conflict_do_update(index_elements=["report_id"], set_=opinion)
    made: int = connection.execute(upsert.returning(triage_agreement.c.id)).scalar_one()
    row_signatures.sign(connection, triage_agreement, made)
    return made
