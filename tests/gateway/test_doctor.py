"""What the doctor tells to do, in development and in production."""

from __future__ import annotations

import re
from pathlib import Path

import psycopg
import pytest

from gateway import doctor
from gateway.embedded import postgres, postgres_server, running
from tests.e2e.service import eventually, free_port


def said(env: dict[str, str]) -> list[doctor.Finding]:
    return list(doctor.examine(env))


def away(env: dict[str, str], **more: str) -> dict[str, str]:
    """Settings of a machine on which nothing runs."""
    port = free_port()
    return {
        **env,
        "DATABASE_URL": f"postgresql://nobody@127.0.0.1:{port}/none",
        "REDIS_URL": f"redis://127.0.0.1:{port}/0",
        "PORT": str(port),
        **more,
    }


def test_where_nothing_runs_development_has_one_command(env: dict[str, str]) -> None:
    own = away(env, KHONG_MODE="development", PUBLIC_URL="http://127.0.0.1:8000", HOST="127.0.0.1")
    found = {each.part: each for each in said(own)}
    assert {found[part].do for part in ("database", "queue", "gateway")} == {"make run"}


def test_production_is_told_which_part_to_start(env: dict[str, str]) -> None:
    production = away(env, KHONG_MODE="production", PUBLIC_URL="https://x.example")
    found = {each.part: each for each in said(production)}
    assert "DATABASE_URL" in found["database"].do and "REDIS_URL" in found["queue"].do
    assert "make run" not in "".join(map(str, found.values()))
    assert "Error" not in str(found["queue"])


@pytest.mark.parametrize(("mode", "hint"), [("development", True), ("production", False)])
def test_a_secret_that_is_not_set_is_to_be_set(
    env: dict[str, str], tmp_path: Path, mode: str, hint: bool
) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text('[stork]\nkind = "open"\nsecret = "$STORK_KEY"\n[heron]\n')
    own = away(env, KHONG_MODE=mode, CARRIERS_FILE=str(file), PUBLIC_URL="https://x.example")
    if mode == "development":
        own |= {"PUBLIC_URL": "http://127.0.0.1:8000", "HOST": "127.0.0.1"}
    told = {each.says: each.do for each in said(own) if each.part == "carriers"}
    assert told["carriers.toml [heron]: kind is not set"] == "mend carriers.toml"
    do = told["carriers.toml [stork]: STORK_KEY is not set"]
    assert "set it in the environment" in do and ("make run" in do) is hint


def test_who_has_started_nothing_yet_is_told_how_to_try_it() -> None:
    assert {each.part for each in said({})} >= {"HASH_KEY", "SEAL_KEY"}
    assert all("to try it here: make run" in each.do for each in said({}))
    assert all("make run" not in each.do for each in said({"KHONG_MODE": "production"}))


def test_a_log_that_is_made_anew_for_every_alert_is_told_of_and_what_to_set_mends_it(
    env: dict[str, str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(postgres_server._SETTINGS, "min_wal_size")
    with running(postgres(home)) as url:
        own = {**away(env), "DATABASE_URL": url}
        told = [each for each in said(own) if each.state == "warning"]
        assert [each.part for each in told] == ["database"] and "answers wait" in told[0].says
        setting = re.search(r"min_wal_size = (\w+)", told[0].do)
        assert setting is not None
        with psycopg.connect(url, autocommit=True) as sql:
            sql.execute(f"ALTER SYSTEM SET min_wal_size = '{setting[1]}'")
            sql.execute("SELECT pg_reload_conf()")
        assert eventually(lambda: not [each for each in said(own) if each.state == "warning"])


@pytest.mark.parametrize(
    ("mode", "rate", "warned"),
    [("production", "", True), ("production", "rate = 50", False), ("development", "", False)],
)
def test_production_is_told_of_a_carrier_without_a_rate(
    env: dict[str, str], tmp_path: Path, mode: str, rate: str, warned: bool
) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text(
        '[stork]\nkind = "open"\nshort_code = "8041"\nsecret = "$OPEN_SECRET"\n'
        f'send_url = "https://stork.example/mt"\n{rate}\n'
    )
    own = away(env, KHONG_MODE=mode, CARRIERS_FILE=str(file), PUBLIC_URL="https://x.example")
    if mode == "development":
        own |= {"PUBLIC_URL": "http://127.0.0.1:8000", "HOST": "127.0.0.1"}
    told = [each for each in said(own) if each.part == "carrier stork"]
    assert [each.state for each in told] == ["good", "warning"][: 1 + warned]
    assert not warned or ("rate" in told[1].says and "[stork]" in told[1].do)
