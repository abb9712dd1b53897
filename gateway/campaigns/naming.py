"""Officials name a campaign: the last name holds, and none is ever removed."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

from gateway.officials import audit
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official

LEAST_LETTERS: Final = 3

_LOCK = text("SELECT id FROM campaign WHERE id = :campaign FOR NO KEY UPDATE")
_LAST = text(
    "SELECT name FROM campaign_name WHERE campaign_id = :campaign ORDER BY id DESC LIMIT 1"
)
_WRITE = text(
    """
    INSERT INTO campaign_name (campaign_id, official_id, name, at)
    VALUES (:campaign, :official, :name, :now) RETURNING id
    """
)


def rename(
    connection: Connection, official: Official, campaign_id: int, name: str, now: datetime
) -> None:
    """Gives it a name; "" takes the given one back. The same name again changes nothing.

    official  as `Authority.authorise` gave them for the act `refer`

    Raises NotPossible (unknown, nameless).
    """
    if connection.execute(_LOCK, {"campaign": campaign_id}).first() is None:
        raise NotPossible("unknown", "There is no such campaign.")
    if name and sum(map(str.isalpha, name)) < LEAST_LETTERS:
        raise NotPossible("nameless", "A name has letters.")
    if name == (connection.execute(_LAST, {"campaign": campaign_id}).scalar() or ""):
        return
    values = {"campaign": campaign_id, "official": official.id, "name": name, "now": now}
    made = int(connection.execute(_WRITE, values).scalar_one())
    audit.done(connection, official, "campaign.rename", "campaign", campaign_id, naming=made)
