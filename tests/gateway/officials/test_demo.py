"""The officials of a development database: ready to act, and never in production."""

from __future__ import annotations

import dataclasses
import stat
from pathlib import Path

import pytest

from config.settings import Settings
from gateway.development.demonstration import accounts
from gateway.officials import totp
from tests.gateway.development.test_demonstration import rows
from tests.gateway.officials.test_commands import Typed, audited_actions, typed

__all__ = ["typed"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(accounts, "HOME", tmp_path / "officials")
    return tmp_path / "officials"


def test_two_officials_can_warn_their_district(typed: Typed, database: str, home: Path) -> None:
    done = typed("officials", "demo")
    assert done.returncode == 0, done.stderr
    token = (home / "an.token").read_text().strip()
    # Nothing secret is on the terminal.
    assert token not in done.stdout
    assert (home / "an.totp").read_text().strip() not in done.stdout
    assert {stat.S_IMODE(one.stat().st_mode) for one in home.iterdir()} == {0o600}
    code = typed("officials", "demo", "an").stdout.strip()
    assert len(code) == totp.DIGITS
    assert typed("officials", "totp", "check", token=token, code=code).returncode == 0
    assert (2, "official.enrol", "done") in audited_actions(database)
    fresh = "SELECT count(*) FROM official WHERE enrolled_at > now() - interval '1 day'"
    assert rows(database, fresh) == [(0,)], "a number can be opened at once"
    before = audited_actions(database)
    assert typed("officials", "demo").returncode == 0
    assert audited_actions(database) == before


def test_not_where_there_is_an_administrator(typed: Typed, home: Path) -> None:
    assert typed("officials", "demo").returncode == 0
    for file in home.iterdir():
        file.unlink()
    done = typed("officials", "demo")
    assert done.returncode == 1 and "has an administrator already" in done.stderr
    done = typed("officials", "demo", "an")
    assert done.returncode == 1 and "not there yet" in done.stderr


def test_never_in_production(typed: Typed, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    load = Settings.load
    monkeypatch.setattr(
        Settings,
        "load",
        lambda env: dataclasses.replace(load(env), mode="production"),
    )
    done = typed("officials", "demo")
    assert done.returncode == 1 and "development alone" in done.stderr
    assert not home.exists()
