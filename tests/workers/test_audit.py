"""The audit chained through the queue, by real workers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from config import logs
from gateway.officials import audit, audit_chain, audit_verify
from gateway.services import Services
from tests.workers.conftest import Harness
from workers import job, scheduler
from workers.audit import keep_exported
from workers.services import WorkerServices


@pytest.fixture
def chaining(harness: Harness, tmp_path: Path) -> Iterator[Harness]:
    settings = dataclasses.replace(harness.context.settings, audit_heads=tmp_path / "heads")
    harness.context = WorkerServices(settings, harness.context.env, harness.clock)
    yield harness
    harness.context.engine.dispose()


def act(harness: Harness, times: int = 1) -> None:
    with harness.context.engine.begin() as connection:
        for n in range(times):
            audit.record(connection, 1, "alert.edit", "alert", n)


def chain_jobs(harness: Harness) -> int:
    return int(harness.one("SELECT count(*) FROM staged_job WHERE name = 'chain_audit'"))


def written(harness: Harness) -> list[str]:
    path = harness.context.settings.audit_heads
    return path.read_text().splitlines() if path.exists() else []


def test_the_log_has_the_head_too(chaining: Harness, caplog: pytest.LogCaptureFixture) -> None:
    act(chaining)
    scheduler.once(chaining.context)
    job.use(chaining.context)
    with caplog.at_level("INFO", "workers.audit"):
        job.run(chaining.one("SELECT id FROM staged_job WHERE name = 'chain_audit'"))
    (output,) = caplog.messages
    assert [audit_chain.Head.parse(output.split()[-1])] == audit_chain.heads_in(written(chaining))
    assert logs.scrub(output) == output


def test_the_audit_is_chained_and_its_head_exported_once_a_day(chaining: Harness) -> None:
    act(chaining, audit_chain.BATCH + 5)
    scheduler.once(chaining.context)
    scheduler.once(chaining.context)
    assert chain_jobs(chaining) == 1
    chaining.work()
    assert chaining.one("SELECT count(*) FROM audit_link") == audit_chain.BATCH + 5
    assert len(written(chaining)) == 1

    act(chaining)
    scheduler.once(chaining.context)
    chaining.work()
    assert chaining.one("SELECT count(*) FROM audit_link") == audit_chain.BATCH + 6
    assert len(written(chaining)) == 1, "not twice in a day"
    scheduler.once(chaining.context)
    assert chain_jobs(chaining) == 0, "nothing to do"

    chaining.clock.now += timedelta(days=1)
    scheduler.once(chaining.context)
    chaining.work()
    assert len(written(chaining)) == 2, "what came after the last head has one too"
    chaining.clock.now += timedelta(days=1)
    scheduler.once(chaining.context)
    assert chain_jobs(chaining) == 0

    heads = audit_chain.heads_in(written(chaining))
    settings = chaining.context.settings
    with chaining.context.engine.connect() as connection:
        checked = audit_verify.verify(
            connection, Services(settings, {}).audit_keys, chaining.clock(), heads
        )
    assert (checked.chained, checked.broken) == (audit_chain.BATCH + 6, None)
    assert [head.seq for head in heads] == [audit_chain.BATCH + 5, audit_chain.BATCH + 6]


def test_each_host_keeps_what_another_one_has_exported(chaining: Harness, tmp_path: Path) -> None:
    settings = dataclasses.replace(chaining.context.settings, audit_heads=tmp_path / "other")
    other = WorkerServices(settings, chaining.context.env, chaining.clock)
    keep_exported(other)
    assert not settings.audit_heads.exists(), "nothing was exported yet"
    for _ in range(2):
        act(chaining)
        scheduler.once(chaining.context)
        chaining.work()
        for context in (other, other, chaining.context):
            keep_exported(context)
        chaining.clock.now += timedelta(days=1)
    other.engine.dispose()
    heads = audit_chain.heads_in(settings.audit_heads.read_text().splitlines())
    assert heads == audit_chain.heads_in(written(chaining)) and len(heads) == 2


def test_no_host_keeps_a_head_of_a_chain_that_was_changed_since(
    chaining: Harness, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = dataclasses.replace(chaining.context.settings, audit_heads=tmp_path / "other")
    other = WorkerServices(settings, chaining.context.env, chaining.clock)
    act(chaining)
    scheduler.once(chaining.context)
    chaining.work()
    with chaining.context.engine.begin() as connection:
        for change in (
            "ALTER TABLE audit_link DISABLE TRIGGER USER",
            "UPDATE audit_link SET mac = sha256(mac)",
            "ALTER TABLE audit_link ENABLE TRIGGER USER",
        ):
            connection.exec_driver_sql(change)
    keep_exported(other)
    other.engine.dispose()
    assert not settings.audit_heads.exists()
    assert "the audit no longer has the head" in caplog.text


def test_the_scheduler_goes_on_without_its_file_and_ends_at_any_other_error(
    chaining: Harness, caplog: pytest.LogCaptureFixture
) -> None:
    act(chaining)
    scheduler.once(chaining.context)
    chaining.work()

    def unreachable() -> datetime:
        raise ConnectionError("no clock")

    settings, env = chaining.context.settings, chaining.context.env
    nowhere = dataclasses.replace(settings, audit_heads=Path("/nowhere/heads"))
    rounds = iter([False, True])
    services = WorkerServices(nowhere, env, chaining.clock)
    assert scheduler._schedule(services, lambda: next(rounds)) == 0  # type: ignore[arg-type]
    services.engine.dispose()
    assert "AUDIT_HEADS can't be written: No such file or directory" in caplog.text
    caplog.clear()
    broken = WorkerServices(settings, env, unreachable)
    with pytest.raises(ConnectionError, match="no clock"):
        scheduler._schedule(broken, lambda: False)  # type: ignore[arg-type]
    broken.engine.dispose()
    assert "AUDIT_HEADS" not in caplog.text


def test_a_head_that_cant_be_written_is_retried_and_the_rows_stay_chained(
    chaining: Harness,
) -> None:
    settings = chaining.context.settings
    nowhere = dataclasses.replace(settings, audit_heads=Path("/nowhere/heads"))
    broken = WorkerServices(nowhere, chaining.context.env, chaining.clock)
    act(chaining)
    scheduler.once(broken)
    job.use(broken)
    staged = chaining.one("SELECT id FROM staged_job WHERE name = 'chain_audit'")
    with pytest.raises(job.JobFailed, match="FileNotFoundError"):
        job.run(staged)
    broken.engine.dispose()
    assert chaining.one("SELECT count(*) FROM audit_link") == 1
    assert chain_jobs(chaining) == 1
    chaining.push_all()
    chaining.work()
    assert len(written(chaining)) == 1
    assert chain_jobs(chaining) == 0
