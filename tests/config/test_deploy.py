import os
import re
import shutil
import subprocess
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest
import yaml

from config.queues import QUEUES, REPLIES
from config.settings import ROOT, variables
from gateway.development.processes import procfile

DEPLOY = ROOT / "config" / "deploy"
PARTS = procfile(ROOT / "Procfile")


def test_the_target_wants_every_line_of_the_procfile() -> None:
    wanted = set(re.findall(r"khong@(\w+)\.service", (DEPLOY / "khong.target").read_text()))
    assert wanted | {"web", "release"} == set(PARTS)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
@pytest.mark.parametrize("unit", sorted(DEPLOY.glob("*.service")), ids=lambda path: path.name)
def test_a_unit_is_hardened(unit: Path) -> None:
    """Below 3 of 10."""
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=30", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr


def test_the_units_wait_for_the_tables() -> None:
    migrate = (DEPLOY / "khong-migrate.service").read_text()
    assert f"/opt/khong/.venv/bin/{PARTS['release']};" in migrate
    for unit in ("khong@.service", "khong-web@.service"):
        text = (DEPLOY / unit).read_text()
        for line in ("Wants", "After"):
            assert f"{line}=khong-migrate.service\n" in text
        assert "Requires=" not in text, "to restart the migration would restart them"
        assert "StartLimitIntervalSec=0\n" in text


def test_the_unit_runs_what_the_procfile_says() -> None:
    unit = (DEPLOY / "khong@.service").read_text()
    (script,) = re.findall(r"^ExecStart=/bin/sh -c '(.*)'$", unit, re.MULTILINE)
    script = script.replace("exec ", "echo ").replace("/opt/khong/Procfile", str(ROOT / "Procfile"))
    for name, command in PARTS.items():
        output = subprocess.check_output(["sh", "-c", script.replace("%i", name)], text=True)
        assert output == f"/opt/khong/.venv/bin/{command}\n"
    web = (DEPLOY / "khong-web@.service").read_text()
    assert f"ExecStart=/opt/khong/.venv/bin/{PARTS['web']}\n" in web


@pytest.mark.parametrize("unit", ["khong@.service", "khong-web@.service", "khong-practice.service"])
def test_what_only_an_operator_can_correct_is_not_tried_each_second(unit: str) -> None:
    """The statuses are those of a process with wrong settings, and of one on another database."""
    text = (DEPLOY / unit).read_text()
    (script,) = re.findall(r"^ExecStopPost=/bin/sh -c '(.*)'$", text, re.MULTILINE)
    script = script.replace("sleep 10", "echo slow")
    slow = {
        status
        for status in ("0", "1", "2", "3", "TERM", "KILL")
        if subprocess.check_output(["sh", "-c", script], env={"EXIT_STATUS": status})
    }
    source = (ROOT / "workers" / "starting.py").read_text()
    statuses = r"^(?:WRONG_SETTINGS|NOT_THIS_DATABASE): Final = (\d)$"
    assert slow == set(re.findall(statuses, source, re.MULTILINE)) == {"2", "3"}


def test_every_queue_is_served_and_replies_by_a_worker_of_their_own() -> None:
    served = [line.split()[3:] for line in PARTS.values() if line.startswith("python -m workers ")]
    assert sorted(name for names in served for name in names) == sorted(QUEUES)
    # A unit that shares a worker with something else gives way, and waits for it.
    assert [REPLIES] in served


def test_backups_and_their_test_have_units() -> None:
    for name, words in (
        ("khong-backup", "backup"),
        ("khong-backup-stream", "backup stream"),
        ("khong-backup-verify", "backup verify"),
    ):
        text = (DEPLOY / f"{name}.service").read_text()
        assert f"ExecStart=/opt/khong/.venv/bin/python -m gateway {words}\n" in text
    for timer in DEPLOY.glob("*.timer"):
        assert timer.with_suffix(".service").exists()
        assert "Persistent=yes" in timer.read_text()


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="needs systemd")
def test_systemd_reads_each_line(tmp_path: Path) -> None:
    """All but the paths, which are not on this machine."""
    units = [*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer"), DEPLOY / "khong.target"]
    for path in DEPLOY.iterdir():
        if path in units or path.name.endswith(".d"):
            copy = shutil.copytree if path.is_dir() else shutil.copy
            copy(path, tmp_path / path.name)
    for path in tmp_path.rglob("*.service"):
        text = path.read_text()
        path.write_text(text.replace("/opt/khong/.venv/bin/python", sys.executable))
    names = [str(tmp_path / path.name.replace("@.", "@0.")) for path in units]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *names],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
    )
    ours = [line for line in done.stderr.splitlines() if "khong" in line]
    assert not [line for line in ours if re.search(r"[Uu]nknown|[Ff]ailed to parse|ignoring", line)]


def test_keys_are_credentials_of_every_unit() -> None:
    text = (DEPLOY / "khong-.service.d" / "keys.conf").read_text()
    loaded = re.findall(r"^LoadCredential=(\w+):", text, re.MULTILINE)
    named = re.findall(r"\b(\w+)_FILE=%d/(\w+)", text)
    assert {(name, name) for name in loaded} == set(named)
    assert set(loaded) <= variables().keys()
    # To systemd khong@x is none of khong-*.
    for name in ("hardening.conf", "keys.conf"):
        link = os.readlink(DEPLOY / "khong@.service.d" / name)
        assert link == f"../khong-.service.d/{name}"


def test_a_typed_command_has_the_settings_and_keys_of_the_units(tmp_path: Path) -> None:
    """A value with spaces as systemd reads it; a value in the settings overrides a file."""
    (tmp_path / "env").write_text("# a comment\n#PORT=1\nOFFICE_NAME=5 KHÔNG\nAUDIT_KEY=mine\n")
    for name in ("hash", "audit"):
        (tmp_path / name).write_text(f"{name} key\n")
    (tmp_path / "keys.conf").write_text(
        "[Service]\n"
        f"LoadCredential=HASH_KEY:{tmp_path}/hash\nLoadCredential=AUDIT_KEY:{tmp_path}/audit\n"
    )
    script = (DEPLOY / "khong").read_text()
    for before, after in {
        "/etc/khong/env": f"{tmp_path}/env",
        "/etc/systemd/system/khong-.service.d/keys.conf": f"{tmp_path}/keys.conf",
        "/opt/khong": str(tmp_path),
        "setpriv --reuid=khong --regid=khong --init-groups .venv/bin/python -m gateway": "env",
    }.items():
        assert before in script
        script = script.replace(before, after)
    words = ["sh", "-c", script, "khong", "printenv"]
    for name, value in {
        "OFFICE_NAME": "5 KHÔNG",
        "HASH_KEY": "hash key",
        "AUDIT_KEY": "mine",
        "KHONG_MODE": "production",
    }.items():
        assert subprocess.check_output([*words, name], env={"PATH": os.defpath}, text=True) == (
            f"{value}\n"
        )
    done = subprocess.run([*words, "PORT"], env={"PATH": os.defpath}, check=False)
    assert done.returncode == 1


CONTAINER = DEPLOY / "container"


def test_the_image_has_what_it_runs_and_is_nobodys_root() -> None:
    lines = (CONTAINER / "Dockerfile").read_text().splitlines()
    copied = {
        word
        for line in lines
        if line.startswith("COPY ") and "--from" not in line
        for word in line.split()[1:-1]
    }
    assert {"config", "flows", "gateway", "workers", "Procfile", "requirements.txt"} <= copied
    assert all((ROOT / word).exists() for word in copied)
    ignored = (CONTAINER / "Dockerfile.dockerignore").read_text().splitlines()
    assert {f"!{word}" for word in copied} == {line for line in ignored if line[0] == "!"}
    users = [line for line in lines if line.startswith("USER ")]
    assert users == ["USER 10001:10001"]
    assert "--require-hashes" in "".join(lines)


def test_compose_runs_every_process_and_shows_only_the_proxy() -> None:
    compose = yaml.safe_load((CONTAINER / "compose.yaml").read_text())
    services = compose["services"]
    for name, command in PARTS.items():
        service = services["migrate" if name == "release" else name]
        assert service["command"] == command.removeprefix("python -m ").split()
        assert service["read_only"] and service["cap_drop"] == ["ALL"]
        for variable in service["environment"]:
            assert variable.removesuffix("_FILE") in {*variables(), "PROMETHEUS_MULTIPROC_DIR"}
        assert set(service["secrets"]) <= compose["secrets"].keys()
    public = {
        name: service["ports"]
        for name, service in services.items()
        if any(not port.startswith("127.") for port in service.get("ports", ()))
    }
    assert public == {"proxy": ["80:80", "443:443"]}
    # By two networks `web` would have two addresses, and the proxy one that is not trusted.
    proxy = services["proxy"]["networks"]
    assert set(proxy) & set(services["web"]["networks"]) == {"inside"}
    address = proxy["inside"]["ipv4_address"]
    assert services["web"]["environment"]["TRUSTED_PROXIES"] == address
    (pool,) = compose["networks"]["inside"]["ipam"]["config"]
    assert ip_address(address) in ip_network(pool["subnet"])
    assert ip_address(address) not in ip_network(pool["ip_range"]), "or another one has it first"
    assert services["watch"]["environment"]["HOST"] == "web"
    for service in services.values():
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            made = ("./tls", "./carriers.toml", "${BACKUPS", "${BACKUPS}")
            known = source in compose["volumes"] or source in made
            assert known or (CONTAINER / source).exists(), volume
