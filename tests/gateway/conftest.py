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


@pytest.fixture(autouse=True, scope="session")
def engines_stay() -> Iterator[None]:
    """The engines of the tests' object graphs outlive each test: a connection costs more than most
    tests do with it."""
    made: dict[tuple[Any, ...], Engine] = {}

    def engine(services: Services, name: str, pool_size: int) -> Engine:
        keys = services.audit_keys
        asked = (services.settings.database_url, name, pool_size, keys.current, keys.previous)
        if asked not in made:
            made[asked] = fresh(services, name, pool_size)
            made[asked].dispose = lambda close=True: None  # type: ignore[method-assign]
        return made[asked]

    fresh = Services._engine
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Services, "_engine", engine)
        yield
    for each in made.values():
        del each.dispose
        each.dispose()


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


@pytest.fixture(scope="session")
def office_engine(settings: Settings, database_url: str) -> Iterator[Engine]:
    keys = Services(settings, {}).audit_keys
    engine = connect.engine(database_url, name="test", pool_size=10, audit_keys=keys)
    yield engine
    engine.dispose()


@pytest.fixture
def office(settings: Settings, database: str, office_engine: Engine) -> Iterator[Office]:
    authority = Services(settings, {}).authority
    yield Office(authority, office_engine)
    authority.engine.dispose()
