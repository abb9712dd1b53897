"""Unasked texts name the word of a short code that others share, too."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.settings import Settings
from flows.text import measure
from flows.values import Subject
from gateway.database.encrypted_columns import INBOUND_TEXT
from gateway.reports import verdicts
from tests.gateway.residents.test_import_confirmations import GROUP, brought, due
from tests.gateway.residents.test_lapse import subscriber
from tests.workers.conftest import Harness

ME = "+84912000111"
KEY = "tel:+84987654321"
ABOUT = Subject(KEY, "mobile", "0987654321", "0987654321")
WORD = "DNO"


@pytest.fixture
def shared(harness: Harness, env: dict[str, str], tmp_path: Path) -> Iterator[Harness]:
    """The service, with a word for `open`."""
    file = tmp_path / "carriers.toml"
    given = Path("config/carriers.toml").read_text("utf-8")
    file.write_text(
        given.replace('kind = "open"\n', f'kind = "open"\nprefix = "{WORD}"\n'), "utf-8"
    )
    settings = Settings.load({**env, "CARRIERS_FILE": str(file)})
    context = dataclasses.replace(harness.context, settings=settings)
    assert context.prefix("open") == WORD and context.prefix("twilio") == ""
    yield dataclasses.replace(harness, context=context)
    context.engine.dispose()


def replies(harness: Harness) -> str:
    (taken,) = harness.operator.taken
    text = str(taken["text"])
    assert measure(text).segments == 1
    return text


def test_the_news_of_a_verdict(shared: Harness) -> None:
    shared.report(shared.resident(ME), KEY)
    shared.work()
    with shared.context.engine.begin() as connection:
        verdicts.set_verdict(connection, ABOUT, "confirmed", "can bo", "da xem", shared.clock())
    shared.work()
    assert replies(shared).endswith(f"soan {WORD} MAT TIEN")


def test_the_notice_of_a_lapse(shared: Harness) -> None:
    result = shared.context.world.areas.current(shared.clock().date()).find("Xa Quang Truc")
    subscriber(shared, ME, 400, result.areas[0].id)
    shared.stage("retention", 0)
    shared.work()
    assert f"soan {WORD} DK" in replies(shared)


def test_imported_residents(shared: Harness) -> None:
    brought(shared, (1, "vi", GROUP))
    shared.work()
    due(shared)
    shared.work()
    assert replies(shared).endswith(f"Tu choi: {WORD} HUY gui 8041")


def test_the_answer_to_parts_whose_others_never_came(shared: Harness) -> None:
    me = shared.resident(ME)
    shared.sql.execute(
        "INSERT INTO conversation (resident_id, version, state) VALUES (%s, 1, '')", (me,)
    )
    part = shared.insert(
        "inbound",
        carrier="open",
        carrier_message_id="mo-1",
        resident_id=me,
        text=shared.keys.encrypt("KT 0987654321", INBOUND_TEXT, "open", "mo-1"),
        ref="7",
        part=1,
        parts=2,
        answered=0,
        at=shared.clock(),
    )
    shared.stage("assemble", part)
    shared.work()
    assert f"soan {WORD} 1" in replies(shared)
