"""`doctor`'s lines about officials, the audit, tables and backups, and what to do about each."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import Connection, text

from config.settings import Settings
from flows.places.areas import AreaBook
from gateway.cli.backup_tools import SLOT, SLOT_KEEPS, Store
from gateway.database import drift, row_signatures
from gateway.database.choices import roles
from gateway.database.signing import AuditKeys
from gateway.officials import accounts, audit_chain
from gateway.officials.account_age import CONFIRMED_ROLES
from gateway.officials.permissions import communes
from gateway.recovery import consent_journal
from gateway.statistics import today as today_counts

CHAINED_WITHIN = timedelta(minutes=10)
_ACCOUNTS = (
    "not written by this service, so they allow nothing",
    "find out who can write the database; then disable these accounts and make new ones",
)
_UNSIGNED = {
    "verdict": (
        "written or changed by somebody else than this service, so they decide nothing",
        "find out who can write the database; then decide again: python -m gateway verdict set …",
    ),
    "proposed_verdict": (
        "not written by this service, so nobody can agree to them",
        "find out who can write the database; then: python -m gateway verdict refuse ID …",
    ),
    "subject": (
        "graded by somebody else than this service, so residents are answered without the grade",
        "find out who can write the database; then decide again: python -m gateway verdict set …",
    ),
}
"""By table; the others are accounts, with what belongs to them."""
_MOST_IDS = 20
"""In a sentence."""
_MOST_CHANGES: Final = 5
NOTED_WITHIN: Final = timedelta(minutes=1)
BACKUP_WITHIN: Final = timedelta(hours=26)
VERIFIED_WITHIN: Final = timedelta(days=40)
LOG_WITHIN: Final = timedelta(minutes=10)

_OVERDUE = text(
    """
    SELECT count(*) FROM audit a WHERE a.at BETWEEN :first AND :last
      AND NOT EXISTS (SELECT FROM audit_link s WHERE s.audit_id = a.id)
    """
)

Result = tuple[str, Literal["warning", "wrong"], str, str]
"""The part, its state, the sentence, and what to do ("" if nothing)."""


def officials(
    connection: Connection, settings: Settings, book: AreaBook, now: datetime
) -> Iterator[Result]:
    """Unsigned rows, accounts, and the chain of the audit."""
    yield from _unsigned(connection, settings)
    yield from _accounts(connection, book, now)
    yield from _audit(connection, settings, now)


def _unsigned(connection: Connection, settings: Settings) -> Iterator[Result]:
    """Rows about permissions that somebody other than this service has written."""
    keys = AuditKeys(settings.audit_key, settings.audit_keys_previous)
    for table, ids in row_signatures.unsigned(connection, keys).items():
        named = ", ".join(map(str, ids[:_MOST_IDS])) + (" …" if len(ids) > _MOST_IDS else "")
        what, do = _UNSIGNED.get(table, _ACCOUNTS)
        yield "officials", "wrong", f"{what}: {table} {named}", do


def _accounts(connection: Connection, book: AreaBook, now: datetime) -> Iterator[Result]:
    everybody = [one for one in accounts.listed(connection, now) if one.disabled_at is None]
    able = [one for one in everybody if one.role in roles("manages") and one.enrolled]
    if not able:
        do = "python -m gateway officials create NAME --role administrator"
        yield "officials", "warning", "no administrator yet: nobody can approve an alert", do
        return
    if len(able) == 1:
        do = "invite a second one"
        yield "officials", "warning", "one administrator: a lost phone would lock everybody out", do
    waiting = today_counts.unconfirmed_officials(connection, CONFIRMED_ROLES)
    if waiting:
        ids = ", ".join(str(one.id) for one in waiting)
        do = "python -m gateway officials confirm ID, by a second administrator or auditor"
        yield "officials", "warning", f"not confirmed, so they approve nothing: {ids}", do
    today = book.current(now.date())
    for one in everybody:
        gone = [area for area in one.areas if not _stands(book, area, today.id)]
        if gone:
            what = f"official {one.id} has areas that no longer exist: {', '.join(gone)}"
            yield "officials", "wrong", what, f"python -m gateway officials areas {one.id} …"


def _stands(book: AreaBook, area: str, today: str) -> bool:
    sets = today.split("+")
    return area.split("/")[0] in sets and communes(book, [area]) is not None


def _audit(connection: Connection, settings: Settings, now: datetime) -> Iterator[Result]:
    window = {
        "first": now - timedelta(hours=audit_chain.UNCHAINED_HOURS),
        "last": now - CHAINED_WITHIN,
    }
    overdue = connection.execute(_OVERDUE, window).scalar_one()
    if overdue:
        do = (
            "are scheduler and the maintenance worker running? else: python -m gateway audit verify"
        )
        yield "audit", "wrong", f"{overdue} rows are not chained", do
    path = settings.audit_heads
    # The folder may belong to the workers' account alone: what can't be seen is not judged.
    if os.access(path.parent.parent, os.X_OK) and not path.parent.is_dir():
        do = f"make the folder {path.parent}, or set AUDIT_HEADS"
        yield "audit", "wrong", "its head can't be written", do


def storage(connection: Connection, settings: Settings, now: datetime) -> Iterator[Result]:
    """The journal of people who left, the tables, backups."""
    since = consent_journal.waits_since(connection)
    if since is not None and now - since > NOTED_WITHIN:
        says = f"since {since:%Y-%m-%d %H:%M} UTC nobody who left is noted for a restore"
        do = "start the scheduler; make its account the owner of the folder CONSENT_JOURNAL"
        yield "consent journal", "wrong", says, do
    if changed := drift.differences(connection):
        says = f"other tables than this version expects: {'; '.join(changed[:_MOST_CHANGES])}"
        yield "migrations", "wrong", says, "python -m gateway migrate, or change it back"
    yield from _slots(connection)
    try:
        yield from _backups(Store(settings.backup_dir), now)
    except PermissionError:
        do = "type it as the account that takes them"
        yield "backup", "warning", f"{settings.backup_dir} can't be read by this account", do


_SLOTS: Final = text(
    """
    SELECT string_agg(slot_name, ', ' ORDER BY slot_name)
        FILTER (WHERE wal_status = 'lost') AS lost,
      string_agg(slot_name, ', ' ORDER BY slot_name)
        FILTER (WHERE current_setting('max_slot_wal_keep_size') = '-1') AS unbounded
    FROM pg_replication_slots
    """
)


def _slots(connection: Connection) -> Iterator[Result]:
    row = connection.execute(_SLOTS).one()
    if row.unbounded:
        says = f"the server keeps its log without bound for: {row.unbounded}"
        do = f"ALTER SYSTEM SET max_slot_wal_keep_size = '{SLOT_KEEPS}'; SELECT pg_reload_conf()"
        yield "backup", "warning", says, do
    if row.lost:
        says = f"nobody read the log for so long that the server gave up: {row.lost}"
        do = f"SELECT pg_drop_replication_slot('{SLOT}'); start  backup stream; then  backup"
        yield "backup", "wrong", says, do


def _backups(store: Store, now: datetime) -> Iterator[Result]:
    """Nothing if this host takes none."""
    if not store.path.is_dir():
        return
    bases = store.bases()
    if not bases or now - bases[-1].at > BACKUP_WITHIN:
        last = f"the last is of {bases[-1].at:%Y-%m-%d %H:%M} UTC" if bases else "there is none"
        do = "python -m gateway backup; systemctl status khong-backup.timer"
        yield "backup", "wrong", f"no backup was taken for a day: {last}", do
    logs = (store.wal, *store.wal.iterdir()) if store.wal.is_dir() else ()
    if logs and now - max(map(_changed, logs)) > LOG_WITHIN:
        do = "start  python -m gateway backup stream"
        yield "backup", "wrong", "the database's log is not received", do
    if bases and (not store.verified.exists() or now - _changed(store.verified) > VERIFIED_WITHIN):
        do = "python -m gateway backup verify"
        yield "backup", "warning", "no backup was restored as a test for forty days", do


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
