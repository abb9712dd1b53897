"""Who was brought in is told once, by day, and not at all who has declined meanwhile."""

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
from tests.workers.conftest import NOON, Desk
from workers import import_confirmations as telling

GROUP = "lam-dong-2025/d663"
COMMUNE = "lam-dong-2025/24664"
NIGHT = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)
"""23:00 in Dak Nong."""


def brought(desk: Desk, *rows: tuple[int, str, str]) -> int:
    """Number's end, language and area of each; gives the import's id, told at once."""
    who = desk.insert("official", name="Bà Lan", role="district")
    day = NOON.date()
    given = [
        Row(f"+84912000{end:03}", "open", language, area, day, f"P {end}")  # type: ignore[arg-type]
        for end, language, area in rows
    ]
    with desk.context.engine.begin() as connection:
        one = imports.begin(
            connection,
            desk.keys,
            Official(who, "Bà Lan", "district", (GROUP,), (), 1),
            File("a" * 64, "Hồ sơ 12", [GROUP], len(given), 0, 0),
        )
    now = desk.clock()
    return import_rows.write(desk.context.engine, desk.keys, one, given, now, now).id


def due(desk: Desk) -> None:
    desk.sql.execute("UPDATE staged_job SET due_at = now(), leased_until = NULL")


def test_one_text_each_in_their_language(desk: Desk) -> None:
    brought(desk, (1, "vi", GROUP), (2, "en", COMMUNE), (1, "vi", COMMUNE))
    desk.work()
    due(desk)
    desk.work()
    texts = {one["to"]: one["text"] for one in desk.operator.taken}
    assert len(desk.operator.taken) == 2
    assert texts["+84912000001"].endswith("Tu choi: HUY gui 8041")
    assert "huyen Dak Mil cu" in texts["+84912000001"]
    assert texts["+84912000002"].endswith("To stop: HUY to 8041")
    desk.push_all_again()
    desk.work()
    assert len(desk.operator.taken) == 2
    assert desk.staged() == 0
    assert desk.one("SELECT told FROM bring_in") == 2


def test_not_at_night(desk: Desk) -> None:
    desk.clock.now = NIGHT
    brought(desk, (1, "vi", GROUP))
    desk.work()
    assert desk.operator.taken == []
    wait = desk.one("SELECT due_at - now() FROM staged_job")
    assert timedelta(hours=6, minutes=59) < wait <= timedelta(hours=7)
    desk.clock.now = NIGHT + timedelta(hours=7)
    due(desk)
    desk.work()
    assert len(desk.operator.taken) == 1


def test_who_has_declined_since_hears_nothing_and_stays_out(desk: Desk) -> None:
    brought(desk, *((end, "vi", GROUP) for end in range(1, 5)))
    one, two, three, _ = (each for (each,) in desk.all("SELECT id FROM resident ORDER BY id"))
    desk.sql.execute("UPDATE resident SET opted_out_at = now() WHERE id = %s", [one])
    desk.sql.execute("INSERT INTO suppression SELECT hash FROM resident WHERE id = %s", [two])
    desk.sql.execute("DELETE FROM resident WHERE id = %s", [three])
    desk.work()
    due(desk)
    desk.work()
    assert len(desk.operator.taken) == 1
    left = desk.one("SELECT count(*) FROM subscription WHERE ended_at IS NULL")
    assert left == 1
    assert desk.staged() == 0


def test_so_many_a_second_and_a_killed_job_tells_nobody_twice(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = telling.at_once(desk.context)
    brought(desk, *((end, "vi", GROUP) for end in range(1, most + 6)))
    write = messages.write
    calls = iter(range(1_000))

    def killed(*given: object, **more: object) -> int:
        if next(calls) == most - 1:
            raise KeyboardInterrupt
        return write(*given, **more)  # type: ignore[arg-type]

    job_id = desk.one("SELECT id FROM staged_job")
    with monkeypatch.context() as patch:
        patch.setattr(messages, "write", killed)
        with pytest.raises(KeyboardInterrupt):
            telling.confirm(desk.context, job_id)
    assert desk.one("SELECT count(*) FROM outbound") == 0
    telling.confirm(desk.context, job_id)
    assert desk.one("SELECT count(*) FROM outbound") == most
    # Not before a second has passed.
    telling.confirm(desk.context, job_id)
    assert desk.one("SELECT count(*) FROM outbound") == most
    assert desk.one("SELECT attempts FROM staged_job WHERE id = %s", job_id) == 0
    for _ in range(3):
        due(desk)
        desk.work()
    told = [one["to"] for one in desk.operator.taken]
    assert (len(told), len(set(told))) == (most + 5, most + 5)


def test_an_undone_import_tells_nobody(desk: Desk) -> None:
    made = brought(desk, (1, "vi", GROUP))
    who = Official(1, "Bà Lan", "district", (GROUP,), (), 1)
    undo_import.undo(desk.context.engine, who, made, desk.clock())
    desk.work()
    assert desk.operator.taken == []
    assert desk.staged() == 0


def test_no_faster_than_half_of_what_a_carrier_takes(
    desk: Desk, env: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "carriers.toml"
    given = Path("config/carriers.toml").read_text("utf-8")
    file.write_text(given.replace('kind = "open"\n', 'kind = "open"\nrate = 8\n'), "utf-8")
    settings = Settings.load({**env, "CARRIERS_FILE": str(file)})
    context = dataclasses.replace(desk.context, settings=settings)
    assert (telling.pace(context, "open"), telling.pace(context, "gone")) == (4, 20)
    slow = dataclasses.replace(context, settings=dataclasses.replace(settings, usual_rate=2.0))
    assert (telling.pace(slow, "open"), telling.pace(slow, "esms")) == (4, 1)
    assert (context.pace.rates, slow.pace.rates["esms"], slow.pace.rates["open"]) == (
        {"open": 8}, 2, 8,
    )  # fmt: skip
    brought(desk, *((end, "vi-marks", GROUP) for end in range(1, 12)))
    job_id = desk.one("SELECT id FROM staged_job")
    telling.confirm(context, job_id)
    count, segments = desk.one("SELECT count(*), sum(segments) FROM outbound")
    assert count == 4
    wait = desk.one("SELECT due_at - now() FROM staged_job WHERE id = %s", job_id)
    assert timedelta() <= timedelta(seconds=segments / 4) - wait < timedelta(seconds=5)
    assert segments > count, "longer texts take longer"
    context.engine.dispose()
