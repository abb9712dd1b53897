"""The console on a real database, its officials, and browsers that fill in its forms."""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from sqlalchemy import func, select
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from config.settings import Settings
from gateway import console
from gateway.api import alerts as api_alerts
from gateway.app import console_of
from gateway.console.alerts import audience_view
from gateway.console.context import Console
from gateway.console.statistics import page_today
from gateway.database import row_signatures
from gateway.database.cache import Cache
from gateway.database.tables_console import console_session
from gateway.database.tables_officials import official
from gateway.officials import passwords as official_passwords
from gateway.services import Services
from gateway.web import access, home
from tests.gateway.alerts.conftest import Clock
from tests.gateway.officials.conftest import Office, Person

PASSWORD = "bốn con trâu trắng"
QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@functools.cache
def hashed(by: PasswordHasher) -> str:
    return by.hash(PASSWORD)


@pytest.fixture(autouse=True)
def passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cost next to nothing, for almost every test signs in; what they really cost is shown in
    `test_signin`."""
    monkeypatch.setattr(official_passwords, "_HASHER", QUICK)
    monkeypatch.setattr(official_passwords, "_NOBODYS", QUICK.hash("nobody has this password"))


@pytest.fixture(autouse=True, scope="session")
def routes_compiled_once() -> Iterator[None]:
    """Each test has an application of its own, with the same 80 addresses."""
    compiled: dict[tuple[Any, ...], Any] = {}

    def once(rule: Rule, append_unknown: bool = True) -> Any:
        asked = (rule.rule, rule.endpoint, rule.subdomain, append_unknown)
        if asked not in compiled:
            compiled[asked] = compile_rule(rule, append_unknown)
        return compiled[asked]

    compile_rule = Rule._compile_builder
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Rule, "_compile_builder", once)
        yield


class Templates(BytecodeCache):
    """Each is compiled once in each language, not once for each test's application."""

    def __init__(self) -> None:
        self.cached: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if self._key(bucket) in self.cached:
            bucket.bytecode_from_string(self.cached[self._key(bucket)])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.cached[self._key(bucket)] = bucket.bytecode_to_string()

    def _key(self, bucket: Bucket) -> str:
        """With what a language puts into it."""
        return f"{bucket.key} {getattr(bucket.environment, 'constants', '')}"


TEMPLATES = Templates()


@dataclass
class Browser:
    """Fills in forms as they are on the page."""

    client: FlaskClient
    at: str = "203.0.113.9"

    def get(self, path: str, **more: Any) -> TestResponse:
        return self.client.get(path, environ_base={"REMOTE_ADDR": self.at}, **more)

    def post(self, path: str, form: dict[str, Any], page: str = "/console/sign-in") -> TestResponse:
        """Sends a form with the token that `page` holds."""
        data = {"csrf_token": self.token(page), **form}
        return self.client.post(path, data=data, environ_base={"REMOTE_ADDR": self.at})

    def token(self, page: str = "/console/sign-in") -> str:
        match = re.search(r'name="csrf_token" value="([^"]+)"', self.get(page).text)
        assert match is not None, f"no form on {page}"
        return match[1]

    def cookie(self, name: str = "khong") -> str | None:
        result = self.client.get_cookie(name, domain="127.0.0.1")
        return None if result is None else result.value


@dataclass
class Place:
    """A console, its officials (with passwords), and its clock."""

    app: Flask
    console: Console
    office: Office
    clock: Clock
    browsers: list[Browser] = field(default_factory=list)

    def browser(self, at: str = "203.0.113.9") -> Browser:
        client = self.app.test_client()
        client.get("/console/sign-in", base_url="http://127.0.0.1")
        return Browser(client, at)

    def hire(self, role: str = "district", **more: Any) -> Person:
        person = self.office.hire(
            role, **{**more, **({"areas": ()} if role == "administrator" else {})}
        )
        with self.office.engine.begin() as connection:
            password = hashed(official_passwords._HASHER)
            row_signatures.change(
                connection, official, person.id, password=password, name=self.name(person)
            )
        return person

    def settle(self) -> None:
        """Until nothing is being found out that the console keeps."""
        counts = self.console.alerts.audience_count._caches
        for each in (*self.app.extensions.values(), *counts.values()):
            if isinstance(each, Cache):
                each.wait()

    def name(self, person: Person) -> str:
        return f"Cán bộ {person.id}"

    def code(self, person: Person) -> str:
        """One that they have not used yet."""
        self.clock.forward(seconds=30)
        return person.code(self.clock())

    def sign_in(
        self, browser: Browser, person: Person, password: str = PASSWORD, code: str | None = None
    ) -> TestResponse:
        code = self.code(person) if code is None else code
        form = {"name": self.name(person), "password": password, "code": code}
        return browser.post("/console/sign-in", form)

    def inside(self, person: Person, at: str = "203.0.113.9", coded: bool = True) -> Browser:
        """Signed in; coded: and as if they had typed a code there a moment ago."""
        browser = self.browser(at)
        answer = self.sign_in(browser, person)
        assert answer.status_code == 303, answer.text
        if coded:
            theirs = select(func.max(console_session.c.id)).where(
                console_session.c.official_id == person.id
            )
            with self.office.engine.begin() as connection:
                session_id = connection.execute(theirs).scalar_one()
                row_signatures.change(connection, console_session, session_id, code_at=self.clock())
        return browser


@pytest.fixture
def place(settings: Settings, env: dict[str, str], office: Office) -> Iterator[Place]:
    yield from standing(settings, env, office)


def standing(
    settings: Settings, env: dict[str, str], office: Office, **changes: Any
) -> Iterator[Place]:
    """A console that counts in this process alone: no test waits for another's limits."""
    clock = Clock()
    services = Services(settings, env, clock)
    made = dataclasses.replace(console_of(services), **{"redis_url": "memory://", **changes})
    app = Flask("gateway", static_folder=None)
    app.jinja_options = {"bytecode_cache": TEMPLATES}
    app.config["SERVER_NAME"] = None
    access.install(app, False)
    # The other parts of the application: none of them answers in its place.
    app.register_blueprint(api_alerts.blueprint(services.alert_service))
    console.install(app, made)
    home.install(app, has_phone=False)
    app.test_client_class = _Local
    # No test is about a slow machine, unless it says so.
    page_today.COUNT_SECONDS = audience_view.COUNT_SECONDS = 60.0
    place = Place(app, made, office, clock)
    yield place
    place.settle()
    services.close()


class _Local(FlaskClient):
    def open(self, *args: Any, **more: Any) -> TestResponse:
        more.setdefault("base_url", "http://127.0.0.1")
        return super().open(*args, **more)
