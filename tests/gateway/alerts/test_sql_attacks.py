"""Somebody who writes rows without a key approves nothing of their own and ends no pause."""

from __future__ import annotations

import dataclasses
from typing import Any

import psycopg
import pytest
from psycopg.types.json import Jsonb

from gateway.alerts import lifecycle, withdrawn_verdicts
from tests.gateway.alerts.conftest import Place
from tests.gateway.alerts.test_api import NOTICE, act, drafted, error
from tests.gateway.officials.conftest import Person

Sql = psycopg.Connection[Any]


@pytest.fixture
def writer(place: Place) -> Person:
    return place.office.hire()


@pytest.fixture
def other(place: Place) -> Person:
    return place.office.hire()


def submitted(place: Place, official: Person) -> dict[str, Any]:
    return dict(act(place, official, drafted(place, official), "submit").json)


def approve(place: Place, official: Person, one: dict[str, Any]) -> tuple[int, str]:
    now = place.ask("GET", f"/alerts/{one['id']}", official).json
    answer = act(place, official, now, "approve", hash=now["hash"])
    return (200, answer.json["state"]) if answer.status_code == 200 else error(answer)


EDITORS = {
    "their own hand taken away": "DELETE FROM alert_editor WHERE official_id = {writer}",
    "another's in its place": "UPDATE alert_editor SET official_id = {other};"
    " UPDATE alert SET created_by = {other}, submitted_by = {other}",
    "the signature taken away": "DELETE FROM alert_editor; UPDATE alert SET authors = NULL",
}


@pytest.mark.parametrize("statement", EDITORS.values(), ids=EDITORS)
def test_nobody_approves_what_they_have_written(
    place: Place, writer: Person, other: Person, sql: Sql, statement: str
) -> None:
    one = submitted(place, writer)
    assert approve(place, writer, one) == (409, "own_work")
    sql.execute(statement.format(writer=writer.id, other=other.id).encode())
    place.clock.forward(seconds=30)
    assert approve(place, writer, one) == (409, "approval")
    assert place.ask("GET", f"/alerts/{one['id']}", writer).json["state"] == "submitted"


def test_nor_what_another_submits_for_them(
    place: Place, writer: Person, other: Person, sql: Sql
) -> None:
    """Their hand is gone before the other one submits what they wrote."""
    one = drafted(place, writer)
    sql.execute("DELETE FROM alert_editor")
    one = act(place, other, one, "submit").json
    assert approve(place, writer, one) == (409, "approval")


def test_nor_words_that_they_put_into_anothers(
    place: Place, writer: Person, other: Person, sql: Sql
) -> None:
    one = submitted(place, writer)
    with place.office.engine.connect() as connection:
        loaded = lifecycle.load(connection, one["id"])
    assert loaded is not None
    words = {"vi-marks": "Gọi 0900000666."}
    content = dataclasses.replace(loaded.content, texts=words)
    sql.execute(
        "UPDATE alert SET texts = %s, content_hash = %s",
        (Jsonb(words), lifecycle.content_hash(content)),
    )
    assert approve(place, other, one) == (409, "approval")


def test_nor_an_alert_that_they_put_there_in_anothers_name(
    place: Place, writer: Person, other: Person, sql: Sql
) -> None:
    one = submitted(place, writer)
    sql.execute(
        "INSERT INTO alert (kind, texts, areas, expires_at, state, content_hash, created_by,"
        " submitted_by, submitted_at, authors) SELECT kind, texts, areas, expires_at, state,"
        " content_hash, created_by, submitted_by, submitted_at, authors FROM alert"
    )
    sql.execute(f"INSERT INTO alert_editor VALUES ({one['id'] + 1}, {writer.id})".encode())
    assert approve(place, other, {**one, "id": one["id"] + 1}) == (409, "approval")
    place.clock.forward(seconds=30)
    assert approve(place, other, one) == (200, "approved")


def test_written_once_more_it_can_be_approved(
    place: Place, writer: Person, other: Person, sql: Sql
) -> None:
    submitted(place, writer)
    sql.execute("UPDATE alert SET authors = NULL")
    second = submitted(place, writer)
    assert approve(place, other, second) == (200, "approved")


def test_a_pause_that_is_taken_away_there_is_put_back(
    place: Place, writer: Person, other: Person, sql: Sql
) -> None:
    one = submitted(place, writer)
    assert approve(place, other, one) == (200, "approved")
    act(place, other, one, "pause")
    sql.execute("UPDATE alert SET paused_at = NULL, paused_by = NULL")
    with place.office.engine.begin() as connection:
        texts = place.service.texts
        assert withdrawn_verdicts.stop(connection, texts, one["id"], place.clock())
        loaded = lifecycle.load(connection, one["id"])
    assert loaded is not None and loaded.stopped_for == "approval"


def test_a_true_pause_and_resumption_change_nothing(
    place: Place, writer: Person, other: Person
) -> None:
    one = submitted(place, writer)
    assert approve(place, other, one) == (200, "approved")
    for _ in range(2):
        one = act(place, other, one, "pause").json
        answer = act(place, other, one, "resume")
        assert answer.status_code == 200, answer.text
        one = answer.json
    with place.office.engine.begin() as connection:
        texts = place.service.texts
        assert not withdrawn_verdicts.stop(connection, texts, one["id"], place.clock())


def test_every_kind_takes_its_authors(place: Place, writer: Person, sql: Sql) -> None:
    """An exercise, which its writer may approve, says what they wrote."""
    one = drafted(place, writer, {**NOTICE, "kind": "exercise"})
    one = act(place, writer, one, "submit").json
    sql.execute("UPDATE alert SET authors = NULL")
    assert approve(place, writer, one) == (409, "approval")
