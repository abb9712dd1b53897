"""What `doctor` says of how the data is kept: the tables, the journal of who left, backups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from sqlalchemy import Connection, text

from config.settings import Settings
from gateway.cli.backup_tools import SLOT, SLOT_KEEPS, Store
from gateway.database import drift
from gateway.recovery import consent_journal

Part = tuple[str, Literal["good", "warning", "wrong"], str, str]
"""Part, state, what is so, what to do."""

_MOST: Final = 5
NOTED_WITHIN: Final = timedelta(minutes=1)
BACKUP_WITHIN: Final = timedelta(hours=26)
VERIFIED_WITHIN: Final = timedelta(days=40)
LOG_WITHIN: Final = timedelta(minutes=10)


def examine(connection: Connection, settings: Settings, now: datetime) -> Iterator[Part]:
    """The journal of people who left, the tables, backups."""
    since = consent_journal.waits_since(connection)
    if since is not None and now - since > NOTED_WITHIN:
        says = f"since {since:%Y-%m-%d %H:%M} UTC nobody who left is noted for a restore"
        do = "start the scheduler; make its account the owner of the folder CONSENT_JOURNAL"
        yield "consent journal", "wrong", says, do
    if changed := drift.differences(connection):
        says = f"other tables than this version expects: {'; '.join(changed[:_MOST])}"
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


def _slots(connection: Connection) -> Iterator[Part]:
    row = connection.execute(_SLOTS).one()
    if row.unbounded:
        says = f"the server keeps its log without bound for: {row.unbounded}"
        do = f"ALTER SYSTEM SET max_slot_wal_keep_size = '{SLOT_KEEPS}'; SELECT pg_reload_conf()"
        yield "backup", "warning", says, do
    if row.lost:
        says = f"nobody read the log for so long that the server gave up: {row.lost}"
        do = f"SELECT pg_drop_replication_slot('{SLOT}'); start  backup stream; then  backup"
        yield "backup", "wrong", says, do


def _backups(store: Store, now: datetime) -> Iterator[Part]:
    """Nothing where this host takes none."""
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
