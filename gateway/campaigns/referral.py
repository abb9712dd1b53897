"""A campaign is handed to the police, or to others: what is said of it stays as it is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.officials import audit
from gateway.officials.accounts import NotPossible, check_reason
from gateway.officials.authorization import Official

LEAST_LETTERS: Final = 3
_REPEAT_AFTER: Final = timedelta(days=1)

_LOCK = text("SELECT id FROM campaign WHERE id = :campaign FOR NO KEY UPDATE")
_SAME = text(
    """
    SELECT id FROM campaign_referral
    WHERE campaign_id = :campaign AND official_id = :official AND recipient = :recipient
      AND reference = :reference AND reason = :reason AND at > :since
    """
)
_WRITE = text(
    """
    INSERT INTO campaign_referral (campaign_id, official_id, recipient, reference, reason, at)
    VALUES (:campaign, :official, :recipient, :reference, :reason, :now) RETURNING id
    """
)


def refer(
    connection: Connection,
    official: Official,
    campaign_id: int,
    recipient: str,
    reference: str,
    reason: str,
    now: datetime,
) -> int:
    """Writes it down, and returns its id; the very same again within a day is the same one.

    official  as `Authority.authorise` gave them for the act `judge`

    Raises NotPossible (unknown, recipient, unclear).
    """
    if connection.execute(_LOCK, {"campaign": campaign_id}).first() is None:
        raise NotPossible("unknown", "There is no such campaign.")
    if sum(map(str.isalpha, recipient)) < LEAST_LETTERS:
        raise NotPossible("recipient", "It is not said to whom it is handed.")
    check_reason(reason, LEAST_LETTERS)
    values = {
        "campaign": campaign_id,
        "official": official.id,
        "recipient": recipient,
        "reference": reference,
        "reason": reason,
        "now": now,
        "since": now - _REPEAT_AFTER,
    }
    same = connection.execute(_SAME, values).scalar_one_or_none()
    if same is not None:
        return int(same)
    made = int(connection.execute(_WRITE, values).scalar_one())
    audit.done(connection, official, "campaign.refer", "campaign", campaign_id, referral=made)
    return made
