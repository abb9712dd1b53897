from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from config.settings import Settings
from gateway import app as gateway_app
from gateway.database import connect
from gateway.services import Services
from tests.gateway.knock import Knocker
from tests.gateway.officials.conftest import Office


@pytest.fixture(autouse=True, scope="module")
def gateways_end() -> Iterator[None]:
    """The threads of each gateway that a module's tests make end with them: each has a connection
    of its own."""
    made: list[Any] = []

    def stored(make: Callable[..., Any], *arguments: Any) -> Any:
        made.append(make(*arguments))
        return made[-1]

    with pytest.MonkeyPatch.context() as patched:
        for name in ("open_writer", "Exchanges"):
            patched.setattr(gateway_app, name, partial(stored, getattr(gateway_app, name)))
        yield
    for each in made:
        each.close()


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that an embedded server can live in, as any user."""
    folder = Path(tempfile.mkdtemp(prefix="khong-tests-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def app(env: dict[str, str]) -> Any:
    """The gateway, as a web server calls it."""
    return gateway_app.create_app(env)


@pytest.fixture
def knock(app: Any, env: dict[str, str], database: str) -> Knocker:
    """Carriers' requests to the gateway; the database is empty before each test."""
    return Knocker(app, env)


@pytest.fixture
def sql(database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def engine(settings: Settings, database: str) -> Iterator[Engine]:
    it = Services(settings, {}, name="test").engine
    yield it
    it.dispose()


@pytest.fixture
def office(settings: Settings, database: str) -> Iterator[Office]:
    authority = Services(settings, {}).authority
    keys = Services(settings, {}).audit_keys
    engine = connect.engine(database, name="test", pool_size=10, audit_keys=keys)
    yield Office(authority, engine)
    engine.dispose()
    authority.engine.dispose()
