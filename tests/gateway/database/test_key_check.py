"""Wrong keys are noticed before anything is done with them; a rotation is none."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import ROOT, Settings, SettingsError
from gateway.app import create_app
from gateway.cli import doctor, main
from gateway.database import connect, key_rotation
from gateway.reports import reports
from gateway.services import Services
from tests.e2e.service import free_port
from tests.gateway.carrier_client import CarrierClient, reply_text

NUMBER = "84912000111"
KEYS = ("HASH_KEY", "ENCRYPTION_KEY", "AUDIT_KEY")


def fresh() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def check(env: Mapping[str, str]) -> None:
    Services.load(env).check_keys()


def problems(env: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as raised:
        check(env)
    return raised.value.problems


@pytest.fixture
def written(env: dict[str, str], database: str) -> dict[str, str]:
    """The environment of a database that was begun with its keys."""
    check(env)
    return dict(env)


def moved(env: Mapping[str, str]) -> None:
    """As the scheduler and a worker do while a key rotates, to the end."""
    settings = Settings.load(env)
    engine, done = connect.engine(settings.database_url), False
    while not done:
        with engine.begin() as connection:
            done = key_rotation.step(connection, Services(settings, {}).keys).done
    engine.dispose()


@pytest.mark.parametrize("name", KEYS)
def test_another_key_is_named_in_one_sentence(written: dict[str, str], name: str) -> None:
    (sentence,) = problems({**written, name: fresh()})
    assert sentence.startswith(f"{name} is not the key") and "PREVIOUS" in sentence
    check(written)


PROCESSES = {
    "web": ("gateway", "serve"),
    "migrate": ("gateway", "migrate"),
    "replies": ("workers", "replies"),
    "bulk": ("workers", "bulk"),
    "dispatcher": ("workers.dispatcher",),
    "scheduler": ("workers.scheduler",),
}


@pytest.mark.parametrize("words", PROCESSES.values(), ids=PROCESSES)
def test_no_process_starts_with_another_key(
    written: dict[str, str], words: tuple[str, ...]
) -> None:
    wrong = {**written, "HASH_KEY": fresh(), "PORT": str(free_port())}
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env={**os.environ, **wrong},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 2
    assert "HASH_KEY is not the key that this database was written with" in done.stderr
    assert "Traceback" not in done.stderr
    assert wrong["HASH_KEY"] not in done.stdout + done.stderr


@pytest.mark.parametrize("command", sorted(main.KEYED))
def test_no_command_that_writes_runs_with_another_key(
    written: dict[str, str],
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = {
        "officials": ["list"],
        "alert": ["list"],
        "subscribers": ["undo", "1"],
        "audit": ["list"],
        "campaigns": ["list"],
        "triage": ["waiting"],
        "verdict": ["queue"],
        "lists": ["show"],
        "appeals": ["list"],
        "residents": ["mute", "0912345678", "--days", "1"],
    }
    for name, value in {**written, "ENCRYPTION_KEY": fresh()}.items():
        monkeypatch.setenv(name, value)
    assert main.main([command, *words.get(command, [])]) == 2
    assert "ENCRYPTION_KEY is not the key" in capsys.readouterr().err


def test_a_leaving_resident_is_not_made_a_second_one(
    written: dict[str, str], sql: psycopg.Connection
) -> None:
    """The database was unavailable at the start; it is there now, and the key is wrong."""
    right = CarrierClient(create_app(written), written)
    assert reply_text(right.open(NUMBER, "DK dak mil")) is not None
    wrong = {**written, "HASH_KEY": fresh()}
    refused = CarrierClient(create_app(wrong), wrong).open(NUMBER, "HUY")
    assert refused.status_code == 503, "the carrier comes again"
    assert sql.execute("SELECT count(*) FROM resident").fetchone() == (1,)
    assert reply_text(right.open(NUMBER, "HUY")) is not None
    left = sql.execute("SELECT count(*) FROM resident WHERE opted_out_at IS NOT NULL").fetchone()
    assert left == (1,)


def test_doctor_says_so_and_writes_nothing(env: dict[str, str], sql: psycopg.Connection) -> None:
    def line(env: Mapping[str, str]) -> doctor.Finding:
        return next(each for each in doctor.examine(env) if each.part == "keys")

    assert line(env).state == "good"
    assert sql.execute("SELECT count(*) FROM key_check").fetchone() == (0,)
    check(env)
    output = line({**env, "AUDIT_KEY": fresh()})
    assert output.state == "wrong" and "AUDIT_KEY is not the key" in output.says


@pytest.mark.parametrize("name", KEYS)
def test_a_rotation_as_the_readme_says_goes_on(
    written: dict[str, str], sql: psycopg.Connection, name: str
) -> None:
    reply_text(CarrierClient(create_app(written), written).open(NUMBER, "DK dak mil"))
    previous = {"AUDIT_KEY": "AUDIT_KEYS_PREVIOUS"}.get(name, f"{name}_PREVIOUS")
    rotating = {**written, name: fresh(), previous: written[name]}
    check(rotating)
    check(rotating)
    forgotten = {**rotating, previous: ""}
    if name == "AUDIT_KEY":
        assert problems(forgotten)[0].startswith("AUDIT_KEYS_PREVIOUS lacks")
        return
    assert "put it back" in problems(forgotten)[0], "rows still need it"
    moved(rotating)
    check(forgotten)
    assert problems(written)[0].startswith(f"{name} is not the key"), "the old one is over"


def test_a_hash_key_that_people_were_deleted_under_is_stored(
    written: dict[str, str], sql: psycopg.Connection
) -> None:
    keys = Services.load(written).keys
    sql.execute("INSERT INTO suppression (hash) VALUES (%s)", (keys.hash("+84912000222"),))
    rotating = {**written, "HASH_KEY": fresh(), "HASH_KEY_PREVIOUS": written["HASH_KEY"]}
    check(rotating)
    done = {**rotating, "HASH_KEY_PREVIOUS": ""}
    assert problems(done)[0].startswith("HASH_KEYS_OLDER lacks a key")
    check({**done, "HASH_KEYS_OLDER": written["HASH_KEY"]})


@pytest.mark.parametrize("name", ["HASH_KEY", "ENCRYPTION_KEY"])
def test_a_database_from_before_is_looked_at_itself(
    env: dict[str, str], sql: psycopg.Connection, name: str
) -> None:
    """It has residents, and no row yet: a wrong key is not made the right one."""
    reply_text(CarrierClient(create_app(env), env).open(NUMBER, "DK dak mil"))
    sql.execute("DELETE FROM key_check")
    assert problems({**env, name: fresh()})[0].startswith(name)
    assert sql.execute("SELECT count(*) FROM key_check").fetchone() == (0,)
    check(env)


def test_the_row_tells_nothing_of_a_key(written: dict[str, str], sql: psycopg.Connection) -> None:
    row = sql.execute("SELECT hash_keys, encryption_keys, audit_keys FROM key_check").fetchone()
    assert row is not None
    raw = [base64.b64decode(written[name]) for name in KEYS]
    assert not [key for key in raw for macs in row if key in [bytes(mac) for mac in macs]]
    keys = replace(Services.load(written).keys)
    assert keys.hash_key == raw[0]


def shift(env: Mapping[str, str]) -> dict[str, str]:
    """The settings as one more rotation of both keys begins."""
    now = {**env, "HASH_KEY": fresh(), "ENCRYPTION_KEY": fresh()}
    for name in ("HASH_KEY", "ENCRYPTION_KEY"):
        before = (env[name], env.get(f"{name}_PREVIOUS", ""))
        now[f"{name}_PREVIOUS"] = ",".join(filter(None, before))
    return now


def done(env: Mapping[str, str]) -> dict[str, str]:
    """As doctor says once every row has moved."""
    hashes = (env["HASH_KEY_PREVIOUS"], env.get("HASH_KEYS_OLDER", ""))
    return {
        **env,
        "HASH_KEY_PREVIOUS": "",
        "ENCRYPTION_KEY_PREVIOUS": "",
        "HASH_KEYS_OLDER": ",".join(filter(None, hashes)),
        "VOICE_KEY": env.get("VOICE_KEY") or env["ENCRYPTION_KEY_PREVIOUS"].rpartition(",")[2],
    }


GONE = ("84912000221", "84912000222")


@pytest.mark.parametrize("moved_between", [True, False])
def test_two_rotations_in_a_row_find_everybody(
    written: dict[str, str], sql: psycopg.Connection, moved_between: bool
) -> None:
    """One resident and one who was deleted under each key; the second rotation begins before or
    after the first has moved all rows."""
    people = ("84912000111", "84912000112", "84912000113")
    env = written
    for n, resident in enumerate(people):
        if n:
            env = shift(env)
        check(env)
        webhooks = CarrierClient(create_app(env), env)
        reply_text(webhooks.open(resident, "DK dak mil"))
        for gone in GONE[n : n + 1]:
            reply_text(webhooks.open(gone, "XOA"))
            reply_text(webhooks.open(gone, "XOA"))
        if n and moved_between:
            moved(env)
            env = done(env)
            check(env)
    macs = sql.execute("SELECT cardinality(hash_keys), cardinality(encryption_keys) FROM key_check")
    assert macs.fetchone() == ((3, 2) if moved_between else (3, 3))
    webhooks = CarrierClient(create_app(env), env)
    for gone in GONE:
        reply_text(webhooks.open(gone, "GIUP"))
    remembered = "SELECT count(*) FROM resident WHERE opted_out_at IS NOT NULL"
    assert sql.execute(remembered).fetchone() == (2,), "who was deleted is still opted out"
    if not moved_between:
        lacking = {
            **env,
            "ENCRYPTION_KEY_PREVIOUS": env["ENCRYPTION_KEY_PREVIOUS"].partition(",")[0],
        }
        assert "rows still need" in problems(lacking)[0]
        moved(env)
        env = done(env)
        check(env)
        webhooks = CarrierClient(create_app(env), env)
    for resident in people:
        reply_text(webhooks.open(resident, "HUY"))
    assert sql.execute(remembered).fetchone() == (5,)
    assert sql.execute("SELECT count(*) FROM resident").fetchone() == (5,)
    (sentence,) = problems({**env, "ENCRYPTION_KEY": fresh()})
    assert sentence.startswith("ENCRYPTION_KEY is not the key")


def test_a_second_rotation_may_begin_as_the_first_ends(written: dict[str, str]) -> None:
    """Nobody started anything with the first one's previous key unset."""
    reply_text(CarrierClient(create_app(written), written).open(NUMBER, "DK dak mil"))
    first = shift(written)
    check(first)
    moved(first)
    check(shift(done(first)))


def test_a_deleted_resident_with_a_report_after_rotations_is_one_person(
    written: dict[str, str], sql: psycopg.Connection, engine: Engine
) -> None:
    env = written
    for n in range(3):
        if n:
            env = shift(env)
            check(env)
            moved(env)
            env = done(env)
            check(env)
        webhooks = CarrierClient(create_app(env), env)
        reply_text(webhooks.open(NUMBER, "LD 0987654321 xung cong an"))
        with engine.begin() as connection:
            (report,) = connection.exec_driver_sql("SELECT max(id) FROM report").one()
            reports.judge(connection, report, datetime.now(UTC))
        reply_text(webhooks.open(NUMBER, "XOA"))
        reply_text(webhooks.open(NUMBER, "XOA"))
    assert sql.execute("SELECT people FROM subject").fetchall() == [(1,)]
    assert sql.execute("SELECT count(*) FROM evidence").fetchone() == (1,)
    (sentence,) = problems({**env, "VOICE_KEY": ""})
    assert sentence.startswith("VOICE_KEY must be the first ENCRYPTION_KEY")
    assert problems({**env, "VOICE_KEY": fresh()}) == [sentence]
    check(env)


def test_where_nobody_was_forgotten_no_voice_is_asked_for(written: dict[str, str]) -> None:
    reply_text(CarrierClient(create_app(written), written).open(NUMBER, "DK dak mil"))
    env = shift(written)
    check(env)
    moved(env)
    env = {**done(env), "VOICE_KEY": ""}
    check(env)
    check(shift(env))
