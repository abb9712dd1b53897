"""Checks that the set keys are those with which the database was written.

With another HASH_KEY nobody is found again: a person who writes becomes a second resident, and HUY
leaves the first one subscribed. With another ENCRYPTION_KEY nothing can be read, with another
AUDIT_KEY the audit looks forged. So one row holds an HMAC of each key in use, which reveals nothing
of the key.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert as upsert

from gateway.database import key_rotation
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.encryption import DecryptionError, Keys
from gateway.database.signing import AuditKeys
from gateway.database.tables_hosts import key_check

_LOCK: Final = 5_113_164
_SAMPLE: Final = 20
_VOICED: Final = """
SELECT EXISTS (SELECT FROM evidence WHERE reporter < 0)
    OR EXISTS (SELECT FROM forward WHERE reporter < 0)
    OR EXISTS (SELECT FROM campaign_member WHERE reporter < 0)
    OR EXISTS (SELECT FROM report WHERE voice IS NOT NULL)
    OR EXISTS (SELECT FROM campaign_arrival WHERE voice IS NOT NULL)
"""

Macs = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """HMACs of HASH_KEY, ENCRYPTION_KEY and AUDIT_KEY, of each the current one first; the last
    ENCRYPTION_KEY is the one that voices derive from. `rotating`: of previous ones that rows may
    still need."""

    known: tuple[Macs, Macs, Macs]
    rotating: Macs


@dataclass(frozen=True, slots=True)
class Set:
    """The HMACs of the settings for one key.

    old  the setting that may have a previous key
    """

    name: str
    previous_name: str
    current: bytes
    previous: tuple[bytes, ...]
    old: tuple[bytes, ...] = ()

    @property
    def working(self) -> tuple[bytes, ...]:
        """Keys by which rows are found and read."""
        return (self.current, *self.previous)

    @property
    def all(self) -> tuple[bytes, ...]:
        """Also the keys that were in use before."""
        return (*self.working, *self.old)


def compare(connection: Connection, keys: Keys, audit: AuditKeys) -> list[str]:
    """The problems, a sentence each that names the setting. Writes the row the first time, and
    again where a key has been rotated, in the caller's transaction."""
    row = _load(connection)
    problems, fresh = _judge(connection, row, keys, audit)
    if problems or fresh == row:
        return problems
    # Several processes start together: one writes, and the others look at what it has written.
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    row = _load(connection)
    problems, fresh = _judge(connection, row, keys, audit)
    if not problems:
        _write(connection, fresh)
    return problems


def look(connection: Connection, keys: Keys, audit: AuditKeys) -> list[str]:
    """The same, and nothing is written."""
    return _judge(connection, _load(connection), keys, audit)[0]


def _judge(
    connection: Connection, row: Row | None, keys: Keys, audit: AuditKeys
) -> tuple[list[str], Row]:
    """The problems, and the right row if there are none."""
    sets = _sets(keys, audit)
    rotating = (*sets[0].previous, *sets[1].previous)
    if row is None:
        encryption = _ending(sets[1].working, sets[1].old)
        first = Row((sets[0].all, encryption, sets[2].all), rotating)
        return _readable(connection, keys, audit), first
    pairs = list(zip(sets, row.known, strict=True))
    problems = [problem for each, macs in pairs if (problem := _wrong(each, macs))]
    problems = problems or _lacking(connection, sets, row, keys)
    if not problems and set(row.rotating) - {mac for each in sets[:2] for mac in each.working}:
        problems = _unrotated(connection, keys)
    hashed, encryption, chained = (_grown(each, macs) for each, macs in pairs)
    return problems, Row((hashed, _ending(encryption, sets[1].old), chained), rotating)


def _lacking(connection: Connection, sets: Sequence[Set], row: Row, keys: Keys) -> list[str]:
    """Old keys that are needed for good, and not set."""
    checked = (
        (
            set(row.known[0]) - set(sets[0].all) and _suppressed(connection),
            "HASH_KEYS_OLDER lacks a key: anyone who was deleted under it is not known",
        ),
        (
            set(row.known[2]) - set(sets[2].all),
            "AUDIT_KEYS_PREVIOUS lacks a key: what it signed can't be verified",
        ),
        (
            row.known[1][-1:] != sets[1].old and _voiced(connection),
            "VOICE_KEY must be the first ENCRYPTION_KEY that this database had: without it, who "
            "was deleted and reports the same number again counts as a second person",
        ),
        (
            len(set(keys.marks)) < len(keys.marks),
            "ENCRYPTION_KEY looks like a previous one by its mark: make another key",
        ),
    )
    return [says for is_wrong, says in checked if is_wrong]


def _sets(keys: Keys, audit: AuditKeys) -> tuple[Set, Set, Set]:
    """Of HASH_KEY, ENCRYPTION_KEY and AUDIT_KEY."""

    def of(name: str, *macs: bytes | None) -> tuple[bytes, ...]:
        return tuple(_mac(name, key) for key in macs if key is not None)

    hashed, encryption, chained = "HASH_KEY", "ENCRYPTION_KEY", "AUDIT_KEY"
    return (
        Set(
            name=hashed,
            previous_name="HASH_KEY_PREVIOUS",
            current=_mac(hashed, keys.hash_key),
            previous=of(hashed, *keys.hash_keys_previous),
            old=of(hashed, *keys.hash_keys_older),
        ),
        Set(
            name=encryption,
            previous_name="ENCRYPTION_KEY_PREVIOUS",
            current=_mac(encryption, keys.encryption_key),
            previous=of(encryption, *keys.encryption_keys_previous),
            old=of(encryption, keys.first),
        ),
        Set(
            name=chained,
            previous_name="AUDIT_KEYS_PREVIOUS",
            current=_mac(chained, audit.current),
            previous=of(chained, *audit.previous),
        ),
    )


def _mac(name: str, key: bytes) -> bytes:
    return hmac.digest(key, f"key check {name}".encode(), "sha256")


def _wrong(now: Set, known: Sequence[bytes]) -> str:
    """Neither the key in use nor, during a rotation, the previous one."""
    if known[0] in now.working:
        return ""
    return (
        f"{now.name} is not the key that this database was written with: set the right one, which "
        f"is kept on paper (to rotate it, the old one goes to {now.previous_name})"
    )


def _grown(now: Set, known: Sequence[bytes]) -> tuple[bytes, ...]:
    """With a key that has come into use; without those that are no longer set."""
    remaining = tuple(mac for mac in known if mac != now.current and mac in now.all)
    return (now.current, *remaining)


def _ending(macs: Macs, last: Macs) -> Macs:
    """The same, and these last."""
    return (*(mac for mac in macs if mac not in last), *last)


def _unrotated(connection: Connection, keys: Keys) -> list[str]:
    """A previous key that is no longer set, though rows need it. Reads whole tables: it is asked
    once, at the first start after the rotation."""
    lost = key_rotation.lost(connection, keys)
    if not lost:
        return []
    return [
        f"HASH_KEY_PREVIOUS or ENCRYPTION_KEY_PREVIOUS lacks a key that {lost} rows still need: "
        "put it back beside the others (python -m gateway doctor says when no row needs it)"
    ]


def _suppressed(connection: Connection) -> bool:
    return bool(connection.execute(text("SELECT EXISTS (SELECT FROM suppression)")).scalar_one())


def _voiced(connection: Connection) -> bool:
    """Whether any row has a person's voice. Reads whole tables if none has."""
    return bool(connection.execute(text(_VOICED)).scalar_one())


def _readable(connection: Connection, keys: Keys, audit: AuditKeys) -> list[str]:
    """For a database that is older than the row: whether its last rows fit."""
    problems = []
    residents = connection.execute(
        text("SELECT hash, number_encrypted FROM resident ORDER BY id DESC LIMIT :most"),
        {"most": _SAMPLE},
    ).all()
    try:
        numbers = [
            keys.decrypt(row.number_encrypted, RESIDENT_NUMBER, row.hash) for row in residents
        ]
    except DecryptionError:
        problems.append("ENCRYPTION_KEY does not read this database's residents: set the right one")
    else:
        pairs = zip(residents, numbers, strict=True)
        if any(bytes(row.hash) not in keys.hashes(number) for row, number in pairs):
            problems.append("HASH_KEY does not find this database's residents: set the right one")
    last = text("SELECT key_id FROM audit_link ORDER BY seq DESC LIMIT 1")
    chained_by = connection.execute(last).scalar_one_or_none()
    if chained_by is not None and chained_by not in audit.by_id:
        problems.append("AUDIT_KEY is not the key that signed this audit: set the right one")
    return problems


_KEYS: Final = (key_check.c.hash_keys, key_check.c.encryption_keys, key_check.c.audit_keys)


def _load(connection: Connection) -> Row | None:
    row = connection.execute(select(*_KEYS, key_check.c.rotating)).one_or_none()
    if row is None:
        return None
    hashed, encryption, chained, rotating = (tuple(map(bytes, macs)) for macs in row)
    return Row((hashed, encryption, chained), rotating)


def _write(connection: Connection, row: Row) -> None:
    values = dict(zip([each.name for each in _KEYS], map(list, row.known), strict=True))
    new = upsert(key_check).values(id=1, rotating=list(row.rotating), **values)
    changed = {**values, "rotating": list(row.rotating)}
    connection.execute(new.on_conflict_do_update(index_elements=[key_check.c.id], set_=changed))
