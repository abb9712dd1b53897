"""Officials' actions on a campaign besides merging: they hand it to the police or to others, which
changes no answer about it; and they name it: the last name holds, and none is ever removed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Connection, text

from gateway.officials import audit
from gateway.officials.accounts import NotPossible, check_reason, is_too_short
from gateway.officials.authorization import Official

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
    """Stores a hand-over, and returns its id; the same again within a day is the same one.

    official  as `Authority.authorise` gave them for the act `judge`

    Raises NotPossible (unknown, recipient, unclear).
    """
    if connection.execute(_LOCK, {"campaign": campaign_id}).first() is None:
        raise NotPossible("unknown", "There is no such campaign.")
    if is_too_short(recipient):
        raise NotPossible("recipient", "It is not said to whom it is handed.")
    check_reason(reason)
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


_LAST_NAME = text(
    "SELECT name FROM campaign_name WHERE campaign_id = :campaign ORDER BY id DESC LIMIT 1"
)
_NAME = text(
    """
    INSERT INTO campaign_name (campaign_id, official_id, name, at)
    VALUES (:campaign, :official, :name, :now) RETURNING id
    """
)


def rename(
    connection: Connection, official: Official, campaign_id: int, name: str, now: datetime
) -> None:
    """Gives it a name; "" removes the given one. The same name again changes nothing.

    official  as `Authority.authorise` gave them for the act `refer`

    Raises NotPossible (unknown, nameless).
    """
    if connection.execute(_LOCK, {"campaign": campaign_id}).first() is None:
        raise NotPossible("unknown", "There is no such campaign.")
    if name and is_too_short(name):
        raise NotPossible("nameless", "A name has letters.")
    if name == (connection.execute(_LAST_NAME, {"campaign": campaign_id}).scalar() or ""):
        return
    values = {"campaign": campaign_id, "official": official.id, "name": name, "now": now}
    made = int(connection.execute(_NAME, values).scalar_one())
    audit.done(connection, official, "campaign.rename", "campaign", campaign_id, naming=made)
