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
from gateway.database.generation import Generation
from gateway.database.signing import AuditKeys
from gateway.services import Services
from tests.gateway.carrier_client import CarrierClient
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
    """Engines outlive each test: a new connection, with nothing compiled for its statements, costs
    more than most tests do with it. Those of one name in object graphs are one; any other one, once
    disposed of, is reused for the next one with the same arguments."""
    shared: dict[tuple[Any, ...], Engine] = {}
    free: dict[tuple[Any, ...], list[Engine]] = {}
    made: list[Engine] = []

    def of_services(services: Services, name: str, pool_size: int) -> Engine:
        keys = services.audit_keys
        url, guard = services.settings.database_url, services.generation
        alike = (url, name, pool_size, keys.current, keys.previous, guard and guard.path)
        if alike not in shared:
            shared[alike] = fresh_of_services(services, name, pool_size)
            shared[alike].dispose = lambda close=True: None  # type: ignore[method-assign]
        return shared[alike]

    def recycled(
        database_url: str,
        name: str = "worker",
        pool_size: int = 2,
        audit_keys: AuditKeys | None = None,
        options: str = "",
        generation: Generation | None = None,
    ) -> Engine:
        keys = audit_keys and (audit_keys.current, audit_keys.previous)
        place = generation and generation.path
        waiting = free.setdefault((database_url, name, pool_size, keys, options, place), [])
        if waiting:
            return waiting.pop()
        engine = fresh(database_url, name, pool_size, audit_keys, options, generation)
        made.append(engine)

        def dispose(close: bool = True) -> None:
            if engine not in waiting:
                waiting.append(engine)

        engine.dispose = dispose  # type: ignore[method-assign]
        return engine

    fresh_of_services, fresh = Services._engine, connect.engine
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Services, "_engine", of_services)
        patched.setattr(connect, "engine", recycled)
        yield
    for each in made:
        # In a session of both folders this is there twice, and they share their engines.
        vars(each).pop("dispose", None)
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
def webhooks(app: Any, env: dict[str, str], database: str) -> CarrierClient:
    """Carriers' requests to the gateway; the database is empty before each test."""
    return CarrierClient(app, env)


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
    services = Services(settings, {})
    engine = connect.engine(database, name="test", pool_size=10, audit_keys=services.audit_keys)
    yield Office(services.authority, engine)
    engine.dispose()
    services.authority.engine.dispose()
