"""Practice mode: the console on a database of its own, with made-up people, where one person may
write and approve. It has keys of its own at each start, no carrier, no queue and no worker, so
nothing can leave it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from flask import Flask
from sqlalchemy import text

from config.settings import Settings
from gateway import console
from gateway.console.context import Console, Practice
from gateway.database import connect, migrate
from gateway.development.demonstration import accounts, opening
from gateway.development.demonstration.stage import BEGAN
from gateway.development.demonstration.story import OFFICIALS
from gateway.services import Services
from gateway.web import access

ENDING: Final = "_practice"
"""The suffix of its database's name: the database is emptied at each start."""
_CARRIERS: Final = """
[practice]
kind = "open"
short_code = "8041"
price = 350
secret = "nobody is answered by this"
send_url = "http://127.0.0.1:9/"
"""
"""Only to show what a carrier would take. No worker runs, and nothing listens there."""


class NotForPractice(ValueError):
    """The text says why."""


@dataclass(frozen=True, slots=True)
class PracticeConsole:
    """A practice console, and the folder with its made-up people's tokens and codes."""

    app: Flask
    services: Services
    home: tempfile.TemporaryDirectory[str]

    def close(self) -> None:
        self.services.close()
        self.home.cleanup()


def open_room(
    real: Settings, database_url: str, public_url: str, console_of: Callable[[Services], Console]
) -> PracticeConsole:
    """Empties the practice database, fills it with made-up data, and returns its console. Raises
    NotForPractice."""
    _check(real, database_url)
    home = tempfile.TemporaryDirectory(prefix="khong-practice-")
    services = Services(
        _settings(real, database_url, public_url, Path(home.name)), {}, guarded=False
    )
    _empty(database_url)
    migrate.upgrade(database_url)
    people = _fill(services, Path(home.name))
    app = Flask("gateway", static_folder=None)
    access.install(app, False)
    made = replace(console_of(services), practice=people, redis_url="memory://", https=False)
    console.install(app, made)
    return PracticeConsole(app, services, home)


def _check(real: Settings, database_url: str) -> None:
    name = str(connect.parameters(database_url).get("dbname", ""))
    if not name.endswith(ENDING):
        raise NotForPractice(
            f"The practice database is emptied at each start, so its name must end in {ENDING}: "
            f"{name or 'none is named'} does not."
        )
    if connect.parameters(real.database_url).get("dbname") == name:
        raise NotForPractice("That is the database of the service itself.")


def _settings(real: Settings, database_url: str, public_url: str, home: Path) -> Settings:
    """Areas, texts and names as the service has them; keys, carriers and places of its own."""
    carriers = home / "carriers.toml"
    carriers.write_text(_CARRIERS, encoding="utf-8")
    return replace(
        real,
        mode="development",
        database_url=database_url,
        redis_url="redis://127.0.0.1:9/0",
        hash_key=os.urandom(32),
        encryption_key=os.urandom(32),
        audit_key=os.urandom(32),
        voice_key=None,
        hash_keys_previous=(),
        hash_keys_older=(),
        encryption_keys_previous=(),
        audit_keys_previous=(),
        carriers_file=carriers,
        audit_heads=home / "audit-heads",
        sending_mark=home / "mark",
        public_url=public_url,
        exercise_numbers=(),
    )


def _empty(database_url: str) -> None:
    engine = connect.engine(database_url, name="practice")
    try:
        with engine.begin() as connection:
            connection.execute(text("DROP SCHEMA IF EXISTS public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    finally:
        engine.dispose()


def _fill(services: Services, home: Path) -> Mapping[int, Practice]:
    """Makes officials, residents, reports and alerts; returns the officials to play."""
    now = datetime.now(UTC)
    logins = accounts.make(services.engine, services.authority, now - BEGAN, now, home)
    assert logins is not None
    opening.play(services, logins, list(services.senders.values()), now)
    return {
        login.id: Practice(OFFICIALS[name][0], OFFICIALS[name][1], login.code)
        for name, login in logins.items()
    }
