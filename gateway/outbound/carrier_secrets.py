"""Since when each secret of a carrier instance is in use: by a keyed hash of it.

Nobody can tell a secret from its hash without the hash key; with it a guess could be checked, so
secrets are to be as long as `gateway.carriers.base.weak` asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, text

from gateway.database.encryption import Keys

# What is the same under the hash key before is no other secret.
_NOTE: Final = text(
    """
    INSERT INTO carrier_secret AS s (carrier, setting, fingerprint, since)
    VALUES (:carrier, :setting, :fingerprint, :now)
    ON CONFLICT (carrier, setting) DO UPDATE SET fingerprint = excluded.fingerprint,
        since = CASE WHEN s.fingerprint = ANY(:same) THEN s.since ELSE excluded.since END,
        changed = s.changed OR s.fingerprint <> ALL(:same)
    WHERE s.fingerprint <> excluded.fingerprint
    """
)
_GONE: Final = text(
    """
    DELETE FROM carrier_secret s WHERE NOT EXISTS (
        SELECT FROM unnest(CAST(:carriers AS text[]), CAST(:settings AS text[]))
            AS n (carrier, setting)
        WHERE n.carrier = s.carrier AND n.setting = s.setting)
    """
)
_ALL: Final = text("SELECT carrier, setting, since, changed FROM carrier_secret ORDER BY 1, 2")


@dataclass(frozen=True, slots=True)
class Age:
    """since    when this secret was first seen
    changed  whether it was seen to take another's place; if not, it may be older
    """

    setting: str
    since: datetime
    changed: bool


def note(
    connection: Connection, keys: Keys, configured: Mapping[str, Mapping[str, str]], now: datetime
) -> None:
    """Writes down which secrets there are now, by instance and setting."""
    pairs = sorted((carrier, name) for carrier, names in configured.items() for name in names)
    carriers, settings = [one for one, _ in pairs], [name for _, name in pairs]
    connection.execute(_GONE, {"carriers": carriers, "settings": settings})
    for carrier, name in pairs:
        same = keys.hashes(f"carrier secret {carrier} {name} {configured[carrier][name]}")
        values = {"carrier": carrier, "setting": name, "fingerprint": same[0], "now": now}
        connection.execute(_NOTE, {**values, "same": list(same)})


def ages(connection: Connection) -> dict[str, list[Age]]:
    """By instance; those that were never seen are left out."""
    by_carrier: dict[str, list[Age]] = {}
    for row in connection.execute(_ALL):
        by_carrier.setdefault(row.carrier, []).append(Age(row.setting, row.since, row.changed))
    return by_carrier
