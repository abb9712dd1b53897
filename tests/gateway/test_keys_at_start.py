"""Wrong keys are noticed before anything is done with them; a rotation is none."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace

import psycopg
import pytest

from config.settings import HOUSE, Settings, SettingsError
from gateway import assembly, cli, doctor, starting
from gateway.app import create
from gateway.ledger import connect, rotate
from tests.e2e.service import free_port
from tests.gateway.knock import Knocker, said

NUMBER = "84912000111"
KEYS = ("HASH_KEY", "SEAL_KEY", "AUDIT_KEY")


def fresh() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def check(env: Mapping[str, str]) -> None:
    starting.check_keys(Settings.load(env))


def problems(env: Mapping[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as raised:
        check(env)
    return raised.value.problems


@pytest.fixture
def written(env: dict[str, str], books: str) -> dict[str, str]:
    """The environment of a database that was begun with its keys."""
    check(env)
    return dict(env)


def moved(env: Mapping[str, str]) -> None:
    """As `mend` and a worker do while a key rotates, to the end."""
    settings = Settings.load(env)
    engine, done = connect.engine(settings.database_url), False
    while not done:
        with engine.begin() as connection:
            done = rotate.step(connection, assembly.keys(settings)).done
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
    "drain": ("workers.drain",),
    "mend": ("workers.mend",),
}


@pytest.mark.parametrize("words", PROCESSES.values(), ids=PROCESSES)
def test_no_process_starts_with_another_key(
    written: dict[str, str], words: tuple[str, ...]
) -> None:
    wrong = {**written, "HASH_KEY": fresh(), "PORT": str(free_port())}
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=HOUSE,
        env={**os.environ, **wrong},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "HASH_KEY is not the key that this database was written with" in done.stderr
    assert "Traceback" not in done.stderr
    assert wrong["HASH_KEY"] not in done.stdout + done.stderr


@pytest.mark.parametrize("command", sorted(cli.KEYED))
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
        "verdict": ["queue"],
        "lists": ["show"],
        "appeals": ["list"],
    }
    for name, value in {**written, "SEAL_KEY": fresh()}.items():
        monkeypatch.setenv(name, value)
    assert cli.main([command, *words.get(command, [])]) == 2
    assert "SEAL_KEY is not the key" in capsys.readouterr().err


def test_who_leaves_is_not_made_a_second_resident(
    written: dict[str, str], sql: psycopg.Connection
) -> None:
    """The database was away when the server started; it is there now, and the key is wrong."""
    right = Knocker(create(written), written)
    assert said(right.open(NUMBER, "DK dak mil")) is not None
    wrong = {**written, "HASH_KEY": fresh()}
    refused = Knocker(create(wrong), wrong).open(NUMBER, "HUY")
    assert refused.status_code == 503, "the carrier comes again"
    assert sql.execute("SELECT count(*) FROM resident").fetchone() == (1,)
    assert said(right.open(NUMBER, "HUY")) is not None
    left = sql.execute("SELECT count(*) FROM resident WHERE opted_out_at IS NOT NULL").fetchone()
    assert left == (1,)


def test_doctor_says_so_and_writes_nothing(env: dict[str, str], sql: psycopg.Connection) -> None:
    def line(env: Mapping[str, str]) -> doctor.Finding:
        return next(each for each in doctor.examine(env) if each.part == "keys")

    assert line(env).state == "good"
    assert sql.execute("SELECT count(*) FROM key_check").fetchone() == (0,)
    check(env)
    told = line({**env, "AUDIT_KEY": fresh()})
    assert told.state == "wrong" and "AUDIT_KEY is not the key" in told.says


@pytest.mark.parametrize("name", KEYS)
def test_a_rotation_as_the_readme_says_goes_on(
    written: dict[str, str], sql: psycopg.Connection, name: str
) -> None:
    said(Knocker(create(written), written).open(NUMBER, "DK dak mil"))
    previous = {"AUDIT_KEY": "AUDIT_KEYS_PREVIOUS"}.get(name, f"{name}_PREVIOUS")
    rotating = {**written, name: fresh(), previous: written[name]}
    check(rotating)
    check(rotating)
    forgotten = {**rotating, previous: ""}
    if name == "AUDIT_KEY":
        assert problems(forgotten)[0].startswith("AUDIT_KEYS_PREVIOUS lacks")
        return
    assert "must stay" in problems(forgotten)[0], "rows still need it"
    moved(rotating)
    check(forgotten)
    assert problems(written)[0].startswith(f"{name} is not the key"), "the old one is over"


def test_a_hash_key_that_people_were_deleted_under_is_kept(
    written: dict[str, str], sql: psycopg.Connection
) -> None:
    keys = assembly.keys(Settings.load(written))
    sql.execute("INSERT INTO suppression (hash) VALUES (%s)", (keys.hash("+84912000222"),))
    rotating = {**written, "HASH_KEY": fresh(), "HASH_KEY_PREVIOUS": written["HASH_KEY"]}
    check(rotating)
    done = {**rotating, "HASH_KEY_PREVIOUS": ""}
    assert problems(done)[0].startswith("HASH_KEYS_OLDER lacks a key")
    check({**done, "HASH_KEYS_OLDER": written["HASH_KEY"]})


@pytest.mark.parametrize("name", ["HASH_KEY", "SEAL_KEY"])
def test_a_database_from_before_is_looked_at_itself(
    env: dict[str, str], sql: psycopg.Connection, name: str
) -> None:
    """It has residents, and no row yet: a wrong key is not made the right one."""
    said(Knocker(create(env), env).open(NUMBER, "DK dak mil"))
    sql.execute("DELETE FROM key_check")
    assert problems({**env, name: fresh()})[0].startswith(name)
    assert sql.execute("SELECT count(*) FROM key_check").fetchone() == (0,)
    check(env)


def test_the_row_tells_nothing_of_a_key(written: dict[str, str], sql: psycopg.Connection) -> None:
    row = sql.execute("SELECT hash_keys, seal_keys, audit_keys FROM key_check").fetchone()
    assert row is not None
    raw = [base64.b64decode(written[name]) for name in KEYS]
    assert not [key for key in raw for macs in row if key in [bytes(mac) for mac in macs]]
    keys = replace(assembly.keys(Settings.load(written)))
    assert keys.hash_key == raw[0]
