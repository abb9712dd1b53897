"""The sealer through the queue, by real workers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from config import logs
from gateway.officials import audit, audit_chain, audit_verify
from gateway.services import Services
from tests.workers.conftest import Harness
from workers import job, scheduler
from workers.services import WorkerServices


@pytest.fixture
def sealing(harness: Harness, tmp_path: Path) -> Iterator[Harness]:
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


def test_the_log_has_the_head_too(sealing: Harness, caplog: pytest.LogCaptureFixture) -> None:
    act(sealing)
    scheduler.once(sealing.context)
    job.use(sealing.context)
    with caplog.at_level("INFO", "workers.audit"):
        job.run(sealing.one("SELECT id FROM staged_job WHERE name = 'chain_audit'"))
    (output,) = caplog.messages
    assert [audit_chain.Head.parse(output.split()[-1])] == audit_chain.heads_in(written(sealing))
    assert logs.scrub(output) == output


def test_what_officials_did_is_sealed_and_its_head_exported_once_a_day(sealing: Harness) -> None:
    act(sealing, audit_chain.BATCH + 5)
    scheduler.once(sealing.context)
    scheduler.once(sealing.context)
    assert chain_jobs(sealing) == 1
    sealing.work()
    assert sealing.one("SELECT count(*) FROM audit_seal") == audit_chain.BATCH + 5
    assert len(written(sealing)) == 1

    act(sealing)
    scheduler.once(sealing.context)
    sealing.work()
    assert sealing.one("SELECT count(*) FROM audit_seal") == audit_chain.BATCH + 6
    assert len(written(sealing)) == 1, "not twice in a day"
    scheduler.once(sealing.context)
    assert chain_jobs(sealing) == 0, "nothing to do"

    sealing.clock.now += timedelta(days=1)
    scheduler.once(sealing.context)
    sealing.work()
    assert len(written(sealing)) == 2, "what came after the last head has one too"
    sealing.clock.now += timedelta(days=1)
    scheduler.once(sealing.context)
    assert chain_jobs(sealing) == 0

    heads = audit_chain.heads_in(written(sealing))
    settings = sealing.context.settings
    with sealing.context.engine.connect() as connection:
        checked = audit_verify.verify(
            connection, Services(settings, {}).audit_keys, sealing.clock(), heads
        )
    assert (checked.chained, checked.broken) == (audit_chain.BATCH + 6, None)
    assert [head.seq for head in heads] == [audit_chain.BATCH + 5, audit_chain.BATCH + 6]


def test_a_head_that_cant_be_written_is_tried_again_and_the_rows_stay_sealed(
    sealing: Harness,
) -> None:
    settings = sealing.context.settings
    nowhere = dataclasses.replace(settings, audit_heads=Path("/nowhere/heads"))
    broken = WorkerServices(nowhere, sealing.context.env, sealing.clock)
    act(sealing)
    scheduler.once(broken)
    job.use(broken)
    staged = sealing.one("SELECT id FROM staged_job WHERE name = 'chain_audit'")
    with pytest.raises(job.JobFailed, match="FileNotFoundError"):
        job.run(staged)
    broken.engine.dispose()
    assert sealing.one("SELECT count(*) FROM audit_seal") == 1
    assert chain_jobs(sealing) == 1
    sealing.push_all_again()
    sealing.work()
    assert len(written(sealing)) == 1
    assert chain_jobs(sealing) == 0
