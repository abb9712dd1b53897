"""An imported person gets one notice, by day; one who has declined meanwhile gets none."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config.settings import Settings
from gateway.officials.authorization import Official
from gateway.outbound import messages
from gateway.residents import import_rows, imports, undo_import
from gateway.residents.imports import File, Row
from tests.workers.conftest import NOON, Harness
from workers import import_confirmations as telling

GROUP = "lam-dong-2025/d663"
COMMUNE = "lam-dong-2025/24664"
NIGHT = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
"""23:00 in Dak Nong."""


def brought(harness: Harness, *rows: tuple[int, str, str]) -> int:
    """Number's end, language and area of each; returns the import's id, confirmed at once."""
    official = harness.insert("official", name="Bà Lan", role="district")
    day = NOON.date()
    given = [
        Row(f"+84912000{end:03}", "open", language, area, day, f"P {end}")  # type: ignore[arg-type]
        for end, language, area in rows
    ]
    with harness.context.engine.begin() as connection:
        one = imports.begin(
            connection,
            harness.keys,
            Official(official, "Bà Lan", "district", (GROUP,), (), 1),
            File("a" * 64, "Hồ sơ 12", [GROUP], len(given), 0, 0),
        )
    now = harness.clock()
    return import_rows.write(harness.context.engine, harness.keys, one, given, now, now).id


def due(harness: Harness) -> None:
    harness.sql.execute("UPDATE staged_job SET due_at = now(), leased_until = NULL")


def test_one_text_each_in_their_language(harness: Harness) -> None:
    brought(harness, (1, "vi", GROUP), (2, "en", COMMUNE), (1, "vi", COMMUNE))
    harness.work()
    due(harness)
    harness.work()
    texts = {one["to"]: one["text"] for one in harness.operator.taken}
    assert len(harness.operator.taken) == 2
    assert texts["+84912000001"].endswith("Tu choi: HUY gui 8041")
    assert "huyen Dak Mil cu" in texts["+84912000001"]
    assert texts["+84912000002"].endswith("To stop: HUY to 8041")
    harness.push_all()
    harness.work()
    assert len(harness.operator.taken) == 2
    assert harness.staged() == 0
    assert harness.one("SELECT notified FROM subscriber_import") == 2


def test_not_at_night(harness: Harness) -> None:
    harness.clock.now = NIGHT
    brought(harness, (1, "vi", GROUP))
    harness.work()
    assert harness.operator.taken == []
    wait = harness.one("SELECT due_at - now() FROM staged_job")
    assert timedelta(hours=6, minutes=59) < wait <= timedelta(hours=7)
    harness.clock.now = NIGHT + timedelta(hours=7)
    due(harness)
    harness.work()
    assert len(harness.operator.taken) == 1


def test_a_resident_opted_out_since_is_not_notified_and_not_subscribed(harness: Harness) -> None:
    brought(harness, *((end, "vi", GROUP) for end in range(1, 5)))
    one, two, three, _ = (each for (each,) in harness.all("SELECT id FROM resident ORDER BY id"))
    harness.sql.execute("UPDATE resident SET opted_out_at = now() WHERE id = %s", [one])
    harness.sql.execute("INSERT INTO suppression SELECT hash FROM resident WHERE id = %s", [two])
    harness.sql.execute("DELETE FROM resident WHERE id = %s", [three])
    harness.work()
    due(harness)
    harness.work()
    assert len(harness.operator.taken) == 1
    left = harness.one("SELECT count(*) FROM subscription WHERE ended_at IS NULL")
    assert left == 1
    assert harness.staged() == 0


def test_so_many_a_second_and_a_killed_job_tells_nobody_twice(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = telling.at_once(harness.context)
    brought(harness, *((end, "vi", GROUP) for end in range(1, most + 6)))
    write = messages.write
    calls = iter(range(1_000))

    def killed(*given: object, **more: object) -> int:
        if next(calls) == most - 1:
            raise KeyboardInterrupt
        return write(*given, **more)  # type: ignore[arg-type]

    job_id = harness.one("SELECT id FROM staged_job")
    with monkeypatch.context() as patch:
        patch.setattr(messages, "write", killed)
        with pytest.raises(KeyboardInterrupt):
            telling.confirm(harness.context, job_id)
    assert harness.one("SELECT count(*) FROM outbound") == 0
    telling.confirm(harness.context, job_id)
    assert harness.one("SELECT count(*) FROM outbound") == most
    # Not before a second has passed.
    telling.confirm(harness.context, job_id)
    assert harness.one("SELECT count(*) FROM outbound") == most
    assert harness.one("SELECT attempts FROM staged_job WHERE id = %s", job_id) == 0
    for _ in range(3):
        due(harness)
        harness.work()
    results = [one["to"] for one in harness.operator.taken]
    assert (len(results), len(set(results))) == (most + 5, most + 5)


def test_an_undone_import_tells_nobody(harness: Harness) -> None:
    made = brought(harness, (1, "vi", GROUP))
    official = Official(1, "Bà Lan", "district", (GROUP,), (), 1)
    undo_import.undo(harness.context.engine, official, made, harness.clock())
    harness.work()
    assert harness.operator.taken == []
    assert harness.staged() == 0


def test_no_faster_than_half_of_what_a_carrier_takes(
    harness: Harness, env: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "carriers.toml"
    given = Path("config/carriers.toml").read_text("utf-8")
    file.write_text(given.replace('kind = "open"\n', 'kind = "open"\nrate = 8\n'), "utf-8")
    settings = Settings.load({**env, "CARRIERS_FILE": str(file)})
    context = dataclasses.replace(harness.context, settings=settings)
    assert (telling.mts_per_second(context, "open"), telling.mts_per_second(context, "gone")) == (
        4,
        20,
    )
    slow = dataclasses.replace(context, settings=dataclasses.replace(settings, usual_rate=2.0))
    assert (telling.mts_per_second(slow, "open"), telling.mts_per_second(slow, "esms")) == (4, 1)
    rates = slow.rate_limiter.rates
    assert (context.rate_limiter.rates, rates["esms"], rates["open"]) == ({"open": 8}, 2, 8)
    brought(harness, *((end, "vi-marks", GROUP) for end in range(1, 12)))
    job_id = harness.one("SELECT id FROM staged_job")
    telling.confirm(context, job_id)
    count, segments = harness.one("SELECT count(*), sum(segments) FROM outbound")
    assert count == 4
    wait = harness.one("SELECT due_at - now() FROM staged_job WHERE id = %s", job_id)
    assert timedelta() <= timedelta(seconds=segments / 4) - wait < timedelta(seconds=5)
    assert segments > count, "longer texts take longer"
    context.engine.dispose()
