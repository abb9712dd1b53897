"""A backup is taken, the log beside it, and a restored copy has what came after the backup."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from config.settings import ROOT
from gateway.cli import backup_tools, doctor_database, main
from gateway.cli.backup_tools import Store
from gateway.database import connect, migrate
from gateway.development import dev_environment
from gateway.development.embedded import postgres, running
from gateway.services import Services
from tests.e2e.service import eventually

Typed = Callable[..., int]


@pytest.fixture
def own(home: Path, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """The environment of a service with a server of its own, which tests may stop."""
    with running(postgres(home), 300) as url:
        migrate.upgrade(url)
        urls = {"DATABASE_URL": url, "REDIS_URL": redis_url}
        env = dev_environment.write({}, urls, home / "dev.env")
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        yield env


def newest_message(url: str, at: datetime) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(
            "INSERT INTO inbound (carrier, carrier_message_id, at) VALUES ('open', %s, %s)",
            (at.isoformat(), at),
        )


def typed(*words: str) -> int:
    return main.main(["backup", *words])


def test_commits_after_a_backup_are_in_the_restored_copy(
    own: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """By the log that `stream` receives; a damaged backup is no backup."""
    url, store = own["DATABASE_URL"], Store(Path(own["BACKUP_DIR"]))
    newest_message(url, datetime(2026, 3, 1, 5, tzinfo=UTC))
    stream = subprocess.Popen([sys.executable, "-m", "gateway", "backup", "stream"], cwd=ROOT)
    try:
        slot = "SELECT active FROM pg_replication_slots WHERE slot_name = %s"
        with psycopg.connect(url, autocommit=True) as connection:

            def streams() -> bool:
                return connection.execute(slot, [backup_tools.SLOT]).fetchone() == (True,)

            assert eventually(streams)
            assert typed() == 0
            assert "not received" not in capsys.readouterr().out
            limit = connection.execute("SHOW max_slot_wal_keep_size").fetchone()
            assert limit == (backup_tools.SLOT_KEEPS,)
            newest_message(url, datetime(2026, 3, 2, 5, tzinfo=UTC))
            connection.execute("SELECT pg_switch_wal()")
            sent = "SELECT restart_lsn >= pg_current_wal_lsn() FROM pg_replication_slots"
            newest_message(url, datetime(2026, 3, 3, 5, tzinfo=UTC))
            assert eventually(lambda: connection.execute(sent).fetchone() is not None)
            flushed = "SELECT flush_lsn >= pg_current_wal_lsn() FROM pg_stat_replication"
            assert eventually(lambda: (True,) in connection.execute(flushed).fetchall())
    finally:
        stream.send_signal(signal.SIGINT)
        stream.wait()
    assert slots(url) == []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET max_slot_wal_keep_size = -1")
        connection.execute("SELECT pg_reload_conf()")
    assert eventually(lambda: "without bound for: khong_backup" in str(slots(url)))
    assert typed("verify") == 0
    output = capsys.readouterr().out
    assert "newest message 2026-03-03 12:00" in output and "can be restored" in output
    assert store.verified.exists() and not list(store.path.glob("test-*"))
    (base,) = store.bases()
    table = next(each for each in (base.path / "base").rglob("2*") if each.stat().st_size)
    table.write_bytes(b"x" + table.read_bytes()[1:])
    assert typed("verify") == 1
    assert "pg_verifybackup" in capsys.readouterr().err
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'")
        connection.execute("SELECT pg_reload_conf()")
        for _ in range(4):
            connection.execute("SELECT pg_logical_emit_message(false, 'test', 'x')")
            connection.execute("SELECT pg_switch_wal()")

        def lost() -> bool:
            connection.execute("CHECKPOINT")
            return "the server gave up: khong_backup" in str(slots(url))

        assert eventually(lost)


def slots(url: str) -> list[str]:
    """The doctor's lines about backups."""
    engine = connect.engine(url, name="test")
    try:
        with engine.connect() as connection:
            return [says for _, _, says, _ in doctor_database._slots(connection)]
    finally:
        engine.dispose()


def test_two_backups_at_once_don_t_clear_each_others(
    own: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(Path(own["BACKUP_DIR"]))
    store.path.mkdir(parents=True)
    half = store.path / "base-20260301T000000Z.part"
    with backup_tools.alone(store, "backup take"):
        half.mkdir()
        assert typed("take") == 1
    assert "just now" in capsys.readouterr().err
    assert half.is_dir(), "the other one goes on with it"
    assert typed("take") == 0
    assert not half.exists() and len(store.bases()) == 1


def test_a_restore_with_other_keys_is_no_restore(
    own: dict[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The purpose of the monthly test: the escrowed keys are those of the backup."""
    Services.load(own).check_keys()
    assert typed("take") == 0
    assert "backup stream" in capsys.readouterr().out, "the log is not received"
    with psycopg.connect(own["DATABASE_URL"], autocommit=True) as connection:
        connection.execute("DELETE FROM key_check")
    monkeypatch.setenv("HASH_KEY", dev_environment.SECRETS["HASH_KEY"]())
    assert typed("verify") == 1
    assert "WRONG: HASH_KEY" in capsys.readouterr().err


def test_the_two_newest_backups_stay_and_a_half_one_counts_for_nothing(tmp_path: Path) -> None:
    store, now = Store(tmp_path), datetime(2026, 11, 27, 3, tzinfo=UTC)
    for days in (400, 300, 200):
        store.place(now - timedelta(days=days)).mkdir()
    half = store.place(now).with_name(store.place(now).name + ".part")
    half.mkdir()
    assert [each.at for each in store.bases()][-1] == now - timedelta(days=200)
    base = store.base_for(now - timedelta(days=250))
    assert base is not None and base.at == now - timedelta(days=300)
    assert store.base_for(now - timedelta(days=401)) is None
    assert backup_tools.forget(store, now - timedelta(days=35)) == 1
    assert len(store.bases()) == 2 and not half.exists()
