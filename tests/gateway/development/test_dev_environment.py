"""`make run`: its secrets, and what it says when it can't."""

import argparse
import ast
import base64
import os
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from standardwebhooks import Webhook

from config.instances import load_instances
from config.settings import Settings
from gateway.cli import main
from gateway.development import dev_environment, supervisor

URLS = {"DATABASE_URL": "postgresql://khong@/khong?host=/x", "REDIS_URL": "unix:///x/y"}


def test_secrets_are_made_once_and_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "dev.env"
    first = dev_environment.write({}, URLS, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert dev_environment.write({}, URLS, path) == first == dev_environment.read(path)
    assert len({first[name] for name in dev_environment.SECRETS}) == len(dev_environment.SECRETS)
    other = dev_environment.write({}, URLS, tmp_path / "other.env")
    assert all(other[name] != first[name] for name in dev_environment.SECRETS)


def test_they_are_what_the_gateway_and_the_carriers_need(tmp_path: Path) -> None:
    env = dev_environment.write({}, URLS, tmp_path / "dev.env")
    settings = Settings.load(env)
    assert settings.development
    assert load_instances(settings.carriers_file, env)
    assert env["OPEN_SECRET"].startswith("whsec_")
    assert len(base64.b64decode(env["OPEN_SECRET"].removeprefix("whsec_"))) >= 24
    Webhook(env["OPEN_SECRET"])


def test_addresses_follow_the_port_of_each_start(tmp_path: Path) -> None:
    path = tmp_path / "dev.env"
    dev_environment.write({"PORT": "8123"}, URLS, path)
    assert dev_environment.read(path)["PUBLIC_URL"] == "http://127.0.0.1:8123"
    dev_environment.write({}, URLS, path)
    assert dev_environment.read(path)["PUBLIC_URL"] == "http://127.0.0.1:8000"
    assert dev_environment.write({"PUBLIC_URL": "http://x"}, URLS, path)["PUBLIC_URL"] == "http://x"
    assert dev_environment.write({}, URLS, path)["PUBLIC_URL"] == "http://127.0.0.1:8000"


def test_two_gateways_on_one_machine_do_not_share_their_phones(tmp_path: Path) -> None:
    for port, phones in (("8000", "8020"), ("8001", "8021"), ("65535", "65515")):
        env = dev_environment.write({"PORT": port}, URLS, tmp_path / "dev.env")
        assert env["PHONE_PORT"] == phones
        assert env["OPEN_SEND_URL"] == f"http://127.0.0.1:{phones}/open"
    assert (
        dev_environment.write({"PHONE_PORT": "9"}, URLS, tmp_path / "dev.env")["PHONE_PORT"] == "9"
    )


def test_a_real_server_goes_before_the_embedded_one(tmp_path: Path) -> None:
    real = {"DATABASE_URL": "postgresql://db/x"}
    assert (
        dev_environment.write(real, URLS, tmp_path / "dev.env")["DATABASE_URL"]
        == "postgresql://db/x"
    )


def test_a_shell_reads_the_file_as_we_do(tmp_path: Path) -> None:
    path = tmp_path / "dev.env"
    env = dev_environment.write({}, URLS, path)
    output = subprocess.check_output(
        ["sh", "-c", f"set -a; . {path}; {sys.executable} -c 'import os; print(dict(os.environ))'"],
        text=True,
        env={"PATH": os.environ["PATH"]},
    )
    shell = ast.literal_eval(output)
    assert {name: shell[name] for name in env} == env


STORK = """
[stork]
kind = "stork"
key = "$STORK_KEY"
key_previous = "$STORK_KEY_PREVIOUS?"
hosts = ["$STORK_HOST", 3]
send_url = "$STORK_URL"
sender = "$STORK_SENDER?"
[ibis]
kind = "stork"
send_url = "$IBIS_URL?"
[heron]
kind = "stork"
enabled = false
key = "$HERON_KEY"
"""


def test_a_carrier_that_is_added_has_its_secrets_from_the_first_start_on(tmp_path: Path) -> None:
    (tmp_path / "carriers.toml").write_text(STORK)
    path, env = tmp_path / "dev.env", {"CARRIERS_FILE": str(tmp_path / "carriers.toml")}
    first = dev_environment.write(env, URLS, path)
    assert len(first["STORK_KEY"]) == len(first["STORK_HOST"]) == 32
    assert first["STORK_KEY"] != first["STORK_HOST"]
    assert first["STORK_URL"] == "http://127.0.0.1:8020/stork"
    assert first["IBIS_URL"] == "http://127.0.0.1:8020/ibis"
    assert first["STORK_SENDER"] == dev_environment.SENDER
    assert not {"STORK_KEY_PREVIOUS", "HERON_KEY"} & first.keys()
    assert dev_environment.write(env, URLS, path) == first, "they are made once"
    assert load_instances(tmp_path / "carriers.toml", first)["stork"].values["key"]


def test_what_carriers_send_to_follows_the_phones_unless_somebody_wrote_it(tmp_path: Path) -> None:
    (tmp_path / "carriers.toml").write_text(STORK)
    path, env = tmp_path / "dev.env", {"CARRIERS_FILE": str(tmp_path / "carriers.toml")}
    path.write_text("IBIS_URL=http://127.0.0.1:9999/another\n")
    dev_environment.write(env, URLS, path)
    moved = dev_environment.write(env | {"PORT": "8001"}, URLS, path)
    assert moved["STORK_URL"] == "http://127.0.0.1:8021/stork"
    assert moved["IBIS_URL"] == "http://127.0.0.1:9999/another"


def test_values_of_the_file_or_the_environment_stay(tmp_path: Path) -> None:
    (tmp_path / "carriers.toml").write_text(STORK)
    path, env = tmp_path / "dev.env", {"CARRIERS_FILE": str(tmp_path / "carriers.toml")}
    path.write_text("STORK_KEY=typed\nMINE='two words'\n")
    exported = {"STORK_KEY_PREVIOUS": "a&b 'c'", "STORK_HOST": "h", "HERON_KEY": "no", "ELSE": "no"}
    dev_environment.write(env | exported, URLS, path)
    stored = dev_environment.write(env, URLS, path)
    assert (stored["STORK_KEY"], stored["MINE"], stored["STORK_HOST"]) == (
        "typed",
        "two words",
        "h",
    )
    assert stored["STORK_KEY_PREVIOUS"] == "a&b 'c'"
    assert dev_environment.read(path) == stored and not {"HERON_KEY", "ELSE"} & stored.keys()
    assert dev_environment.write(env | {"STORK_KEY": "new"}, URLS, path)["STORK_KEY"] == "new"
    test_a_shell_reads_the_file_as_we_do(tmp_path)


def test_a_setting_that_is_added_or_changed_stays_and_what_a_start_decides_does_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "dev.env"
    dev_environment.write({"QUIET_HOURS": "23:00-05:00"}, URLS, path)
    assert dev_environment.typed(path) == {}
    output = path.read_text().replace(
        "PUBLIC_URL=http://127.0.0.1:8000\n", "PUBLIC_URL='http://x'\n", 1
    )
    path.write_text(f"{output}EXERCISE_NUMBERS=0900000201\nPORT=8300\nKHONG_MODE=production\n")
    mine = {"EXERCISE_NUMBERS": "0900000201", "PUBLIC_URL": "http://x", "PORT": "8300"}
    for _ in range(3):
        assert dev_environment.typed(path) == mine
        env = dev_environment.write({}, URLS, path)
        assert env.items() >= {**mine, "PHONE_PORT": "8320", "KHONG_MODE": "development"}.items()
        assert "QUIET_HOURS" not in env
        assert dev_environment.read(path) == env
    assert dev_environment.write({"PORT": "8400"}, URLS, path)["PORT"] == "8400"
    assert Settings.load(env).exercise_numbers == ("+84900000201",)


def test_of_a_file_that_does_not_say_what_was_decided_the_addresses_are_new(
    tmp_path: Path,
) -> None:
    path = tmp_path / "dev.env"
    path.write_text("PORT=8111\nPUBLIC_URL=http://127.0.0.1:8111\nMINE=1\n")
    env = dev_environment.write({}, URLS, path)
    assert (env["PORT"], env["PUBLIC_URL"], env["MINE"]) == ("8000", "http://127.0.0.1:8000", "1")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dev_environment, "RUN", tmp_path)
    for name in ("KHONG_MODE", "PORT"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run() -> int:
    return supervisor.run(argparse.Namespace(tied=False, with_office=False))


@pytest.mark.parametrize("name", ["PORT", "PHONE_PORT"])
def test_a_port_that_is_taken_is_reported(
    name: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("gateway.development.processes.Supervisor.listen", lambda self: None)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        monkeypatch.setenv(name, str(port))
        assert run() == 1
    output = capsys.readouterr().err
    assert f"Port {port} is taken" in output
    assert f"make run {name}={port + 1 if port < 65535 else 8001}" in output
    assert not list(folder.glob("postgres*"))


def test_a_second_one_in_the_same_folder_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with supervisor._only_one():
        assert run() == 1
    assert f"kill {os.getpid()}" in capsys.readouterr().err


def test_the_welcome_names_the_addresses_that_there_are() -> None:
    text = supervisor._welcome(8123, ["stork", "open"], 0.0)
    assert "/carriers/stork/sms, /carriers/open/sms" in text and "twilio" not in text
    assert "http://127.0.0.1:8123/phone" in text


def test_production_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KHONG_MODE", "production")
    assert run() == 1
    assert "config/deploy" in capsys.readouterr().err


def test_typed_commands_find_development_unless_a_mode_is_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev_environment.write({}, URLS, tmp_path / "dev.env")
    monkeypatch.setattr(dev_environment.read, "__defaults__", (tmp_path / "dev.env",))
    monkeypatch.delenv("KHONG_MODE", raising=False)
    monkeypatch.setenv("PHONE_PORT", "8999")
    assert dev_environment.environment()["KHONG_MODE"] == "development"
    assert dev_environment.environment()["PHONE_PORT"] == "8999"
    monkeypatch.setenv("KHONG_MODE", "production")
    assert "OPEN_SECRET" not in dev_environment.environment()


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main.main(["--help"])
    output = capsys.readouterr().out
    assert all(name in output for name in main.COMMANDS)


def test_a_command_ends_quietly_when_nobody_reads_any_more() -> None:
    done = subprocess.Popen(
        [sys.executable, "-m", "gateway", "languages", "export", "en"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert done.stdout is not None and done.stderr is not None
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait(120) == 0


def test_missing_settings_are_sentences(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KHONG_MODE", "production")
    monkeypatch.delenv("HASH_KEY", raising=False)
    assert main.main(["migrate"]) == 2
    assert "  HASH_KEY is not set" in capsys.readouterr().err
