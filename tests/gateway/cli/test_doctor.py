"""The doctor's advice, in development and in production."""

from __future__ import annotations

import json
import re
import shutil
import threading
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import psycopg
import pytest
import redis
from werkzeug.serving import make_server

from config.knowledge import AREAS
from gateway.app import create_app
from gateway.carriers import balances
from gateway.carriers.contract import Balance, Instance
from gateway.cli import doctor
from gateway.development.embedded import postgres, postgres_server, running, valkey
from gateway.monitoring.heartbeats import Heartbeat
from tests.e2e.service import eventually, free_port
from tests.gateway.cli.command import run


def findings(env: dict[str, str]) -> list[doctor.Finding]:
    return list(doctor.examine(env))


def away(env: dict[str, str], **more: str) -> dict[str, str]:
    """Settings of a machine on which nothing runs."""
    port = free_port()
    return {
        **env,
        "DATABASE_URL": f"postgresql://nobody@127.0.0.1:{port}/none",
        "REDIS_URL": f"redis://:hush@127.0.0.1:{port}/0",
        "TRUSTED_PROXIES": "none",
        "PORT": str(port),
        **more,
    }


def test_where_nothing_runs_development_has_one_command(env: dict[str, str]) -> None:
    own = away(env, KHONG_MODE="development", PUBLIC_URL="http://127.0.0.1:8000", HOST="127.0.0.1")
    results = {each.part: each for each in findings(own)}
    assert {results[part].do for part in ("database", "queue", "gateway")} == {"make run"}


def test_production_reads_which_part_to_start(env: dict[str, str]) -> None:
    production = away(env, KHONG_MODE="production", PUBLIC_URL="https://x.example")
    results = {each.part: each for each in findings(production)}
    assert "DATABASE_URL" in results["database"].do and "REDIS_URL" in results["queue"].do
    assert "make run" not in "".join(map(str, results.values()))
    assert "Error" not in str(results["queue"])


@pytest.mark.parametrize(("mode", "hint"), [("development", True), ("production", False)])
def test_a_secret_that_is_not_set_is_to_be_set(
    env: dict[str, str], tmp_path: Path, mode: str, hint: bool
) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text('[stork]\nkind = "open"\nsecret = "$STORK_KEY"\n[heron]\n')
    own = away(env, KHONG_MODE=mode, CARRIERS_FILE=str(file), PUBLIC_URL="https://x.example")
    if mode == "development":
        own |= {"PUBLIC_URL": "http://127.0.0.1:8000", "HOST": "127.0.0.1"}
    results = {each.says: each.do for each in findings(own) if each.part == "carriers"}
    assert results["carriers.toml [heron]: kind is not set"] == "correct carriers.toml"
    do = results["carriers.toml [stork]: STORK_KEY is not set"]
    assert "set it in the environment" in do and ("make run" in do) is hint


def test_before_the_first_start_it_says_how_to_try_it() -> None:
    assert {each.part for each in findings({})} >= {"HASH_KEY", "ENCRYPTION_KEY"}
    assert all("to try it here: make run" in each.do for each in findings({}))
    assert all("make run" not in each.do for each in findings({"KHONG_MODE": "production"}))


def test_a_log_that_is_created_for_every_alert_is_reported_and_what_to_set_corrects_it(
    env: dict[str, str], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(postgres_server._SETTINGS, "min_wal_size")
    with running(postgres(home)) as url:
        own = {**away(env), "DATABASE_URL": url}
        results = [each for each in findings(own) if each.state == "warning"]
        assert [each.part for each in results] == ["database"] and "answers wait" in results[0].says
        setting = re.search(r"min_wal_size = (\w+)", results[0].do)
        assert setting is not None
        with psycopg.connect(url, autocommit=True) as sql:
            sql.execute(f"ALTER SYSTEM SET min_wal_size = '{setting[1]}'")
            sql.execute("SELECT pg_reload_conf()")
        assert eventually(lambda: not [each for each in findings(own) if each.state == "warning"])


@pytest.mark.parametrize(
    ("mode", "rate", "warned"),
    [("production", "", True), ("production", "rate = 50", False), ("development", "", False)],
)
def test_in_production_a_carrier_without_a_rate_is_reported(
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
    results = [each for each in findings(own) if each.part == "carrier stork"]
    assert [each.state for each in results] == ["good", "warning"][: 1 + warned]
    assert not warned or ("rate" in results[1].says and "[stork]" in results[1].do)


def queue_is_open(env: dict[str, str], url: str, mode: str = "production") -> bool:
    own = {**away(env), "KHONG_MODE": mode, "REDIS_URL": url}
    own["PUBLIC_URL"] = "https://x.example" if mode == "production" else "http://127.0.0.1:8000"
    states = {each.says: each.state for each in findings(own) if each.part == "queue"}
    assert states.pop("answers") == "good"
    return [*states.values()] == ["wrong"] and "without a password" in next(iter(states))


def test_a_queue_that_anybody_can_write_to_is_reported(env: dict[str, str], home: Path) -> None:
    with running(valkey(home)) as url:
        client, port = redis.Redis.from_url(url), free_port()
        client.config_set("port", port)
        client.acl_setuser("khong", enabled=True, passwords="+hush", keys="*", channels="*")
        client.acl_setuser("khong", enabled=True, categories=["+@all"])
        ours = f"redis://khong:hush@127.0.0.1:{port}/0"
        assert queue_is_open(env, ours), "a password for us, none for others"
        assert not queue_is_open(env, ours, "development")
        client.acl_setuser("default", enabled=False)
        assert not queue_is_open(env, ours)
        client.close()


def test_a_socket_that_any_account_may_write_to_is_open(env: dict[str, str], home: Path) -> None:
    with running(valkey(home)) as url:
        (socket,) = home.rglob("*.sock")
        assert not queue_is_open(env, url)
        socket.chmod(0o777)
        for folder in (*socket.parents,)[: len(socket.parts) - len(home.parts)]:
            folder.chmod(0o755)
        assert queue_is_open(env, url)


@pytest.mark.parametrize(
    ("budgets", "states"),
    [
        ("budget_day = 1000", ["wrong"]),
        ("budget_day = 1250", ["warning"]),
        ("budget_day = 1251", []),
        ("budget_month = 1000", ["wrong"]),
        ("budget_day = 1250\nbudget_month = 1000", ["warning", "wrong"]),
        ("quota_day = 3", ["wrong"]),
        ("", []),
    ],
)
def test_a_budget_that_is_used_up_or_nearly_is_reported(
    env: dict[str, str], database: str, tmp_path: Path, budgets: str, states: list[str]
) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text(
        '[stork]\nkind = "open"\nshort_code = "8041"\nsecret = "$OPEN_SECRET"\n'
        f'send_url = "https://stork.example/mt"\nprice_mt = 500\n{budgets}\n'
    )
    today = datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()
    last_month = today.replace(day=1) - timedelta(days=1)
    with psycopg.connect(database, autocommit=True) as sql:
        for day, dong in ((today, 1000), (last_month, 99_000)):
            sql.execute("INSERT INTO carrier_spending VALUES ('stork', %s, 3, %s)", (day, dong))
    own = {**env, "CARRIERS_FILE": str(file)}
    results = [each.state for each in findings(own) if "are spent" in each.says]
    assert results == states


@pytest.mark.parametrize(
    ("amount", "currency", "state", "says"),
    [
        ("36693", "VND", "warning", "36693 VND are left on the account, less than balance_least"),
        ("100000", "VND", "good", "100000 VND are left on the account"),
        ("5", "USD", "warning", "nobody knows how many dong that is"),
        ("", "", "warning", "what is left on the account is not known"),
    ],
)
def test_an_account_that_is_nearly_empty_is_reported(
    env: dict[str, str],
    redis_url: str,
    tmp_path: Path,
    amount: str,
    currency: str,
    state: str,
    says: str,
) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text(
        '[stork]\nkind = "esms"\nshort_code = "8041"\ncpid = "1"\nprivate_key = "k"\n'
        'api_key = "a"\nsecret_key = "s"\nbalance_least = 100000\n'
    )
    instance = Instance("stork", "esms", "https://x.example", {"balance_least": 100_000})
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
        if currency:
            balance = Balance(Decimal(amount), currency)
            balances.note(client, instance, balance, datetime.now(UTC))
        results = list(findings({**env, "CARRIERS_FILE": str(file)}))
        client.flushall()
    (row,) = (each for each in results if "left on the account" in each.says)
    assert (row.part, row.state) == ("carrier stork", state) and says in row.says


def test_a_wrong_file_of_borders_is_named(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    shutil.copytree(AREAS, tmp_path / "areas")
    (tmp_path / "areas" / "lam-dong-2025.geojson").write_text("[]")
    results = findings({**env, "AREAS_DIR": str(tmp_path / "areas")})
    (row,) = (each for each in results if each.part == "areas")
    assert row.state == "wrong" and "lam-dong-2025.geojson: not a FeatureCollection" in row.says


def test_a_host_is_judged_by_its_role(env: dict[str, str], database: str) -> None:
    """No process runs here: a web host lacks its server, a worker host its workers. `watch` calls
    for nothing else, by HOST_ROLE."""
    parts: dict[str, dict[str, str]] = {}
    for role in ("web", "worker", "all"):
        done = run(env, "doctor", "--json", "--role", role)
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        parts[role] = {row["part"]: row["state"] for row in rows}
        assert done.returncode == 1
        assert parts[role].keys() == {each.part for each in findings(env | {"HOST_ROLE": role})}
    assert parts["web"]["gateway"] == "wrong" and "gateway" not in parts["worker"]
    assert parts["worker"]["worker replies"] == "wrong"
    assert not [each for each in parts["web"] if each.startswith(("worker", "process", "sending"))]
    assert parts["all"].keys() == parts["web"].keys() | parts["worker"].keys()


def test_the_web_server_is_asked_where_it_listens(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    """By its own address on several hosts, by another container's name where `watch` runs alone."""
    file = tmp_path / "carriers.toml"
    file.write_text('[stork]\nkind = "open"\nshort_code = "8041"\nsecret = "$OPEN_SECRET"\n')
    own = {"KHONG_MODE": "production", "PUBLIC_URL": "https://x.example", "TRUSTED_PROXIES": "none"}
    own |= {"CARRIERS_FILE": str(file)}
    server = make_server("127.0.0.2", 0, create_app(env | own))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        states = [
            each.state
            for host in ("127.0.0.2", "127.0.0.1", "0.0.0.0")
            for each in findings(env | own | {"HOST": host, "PORT": str(server.port)})
            if each.part == "gateway"
        ]
    finally:
        server.shutdown()
        server.server_close()
    assert states == ["good", "wrong", "wrong"]


def test_the_processes_that_serve_no_queue_are_looked_for(
    env: dict[str, str], redis_url: str
) -> None:
    client = redis.Redis.from_url(redis_url)
    client.flushall()
    states = {each.part: each.state for each in findings(env)}
    assert states["process dispatcher"] == states["process scheduler"] == "wrong"
    assert "process watch" not in states
    Heartbeat(client, "dispatcher").beat()
    states = {each.part: each.state for each in findings(env)}
    assert (states["process dispatcher"], states["process scheduler"]) == ("good", "wrong")
    production = env | {"KHONG_MODE": "production", "PUBLIC_URL": "https://x.example"}
    states = {each.part: each.state for each in findings(production | {"TRUSTED_PROXIES": "none"})}
    assert states["process watch"] == "warning"
    client.flushall()
    client.close()
