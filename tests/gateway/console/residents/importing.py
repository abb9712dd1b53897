"""An official at the page of imports and the workers behind it, for the tests of that page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from werkzeug.test import TestResponse

from gateway.residents import imports
from tests.gateway.console.conftest import Browser, Place, place
from tests.gateway.officials.conftest import DAK_MIL_COMMUNE, Person
from tests.workers.conftest import Harness, harness, operator

__all__ = ["harness", "operator", "place"]


HEAD = "số điện thoại;khu vực;ngôn ngữ;ngày đồng ý;phiếu\n"

PAGE = "/console/residents/import"

CONSENT_FORM = "Hồ sơ 12/UBND"

NUMBER = re.compile(r"9[0-9]{8}|\+84[0-9]")


def row(n: int, area: str = DAK_MIL_COMMUNE) -> str:
    return f"09120{n:05};{area};;2026-02-01;Phiếu {n}\n"


def send(browser: Browser, raw: bytes, path: str = PAGE, **fields: str) -> TestResponse:
    """A form with a file as a browser sends it, in memory however large."""
    given = {"csrf_token": browser.token("/console/sign-in"), **fields}
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in given.items()
    ]
    file = 'Content-Disposition: form-data; name="file"; filename="people.csv"'
    head = f"{''.join(parts)}--x\r\n{file}\r\nContent-Type: text/csv\r\n\r\n"
    return browser.client.post(
        path,
        data=head.encode() + raw + b"\r\n--x--\r\n",
        content_type="multipart/form-data; boundary=x",
        environ_base={"REMOTE_ADDR": browser.at},
    )


@dataclass
class ImportSession:
    """An official at the page, and the workers behind it."""

    place: Place
    harness: Harness
    official: Person
    browser: Browser

    def sends(self, raw: str | bytes, **more: Any) -> TestResponse:
        raw = raw.encode() if isinstance(raw, str) else raw
        return send(self.browser, raw, **{"proof": CONSENT_FORM, **more})

    def looks(self, raw: str | bytes, **more: Any) -> str:
        """Sends a file and lets workers read it; gives its page's path."""
        answer = self.sends(raw, **more)
        assert answer.status_code == 303, answer.text
        self.work()
        return answer.headers["Location"]

    def page(self, path: str) -> str:
        answer = self.browser.get(path)
        assert answer.status_code == 200, answer.text
        text = unescape(answer.text)
        display = re.sub(r'value="[^"]*"|\?v=[0-9a-f]+', "", text)
        assert not NUMBER.search(display), "somebody's number"
        return text

    def confirms(self, path: str, **more: Any) -> TestResponse:
        form = {"consent": "1", "code": self.place.code(self.official), **more}
        return self.browser.post(path, form, PAGE)

    def brings(self, raw: str | bytes, **more: Any) -> str:
        """All of it; gives the path of the import."""
        answer = self.confirms(self.looks(raw, **more))
        assert answer.status_code == 303, answer.text
        self.work()
        return answer.headers["Location"]

    def work(self) -> None:
        self.harness.clock.now = self.place.clock()
        self.harness.work()

    def count(self, query: str) -> int:
        return int(self.harness.one(f"SELECT count(*) FROM {query}"))


@pytest.fixture
def session(place: Place, harness: Harness, monkeypatch: pytest.MonkeyPatch) -> ImportSession:
    # Jobs wait by the database's clock, which is ahead of this one: no notice goes out by itself.
    monkeypatch.setattr(imports, "GRACE", timedelta(days=36_500))
    official = place.hire()
    return ImportSession(place, harness, official, place.inside(official))


BAD_ROWS = (
    "0912;xã Đức Lập;;2026-02-01;Phiếu 2\n"
    "0912000003;xã Đức Lậpp;;31/02/2026;Phiếu 3\n"
    "0912000004;xã Đức Lập;;2026-02-01;\n"
)


def cells(page: str) -> dict[str, str]:
    """The fields of the bad rows, as they are filled in."""
    return dict(re.findall(r'<input name="(cell-[^"]*)" value="([^"]*)"', page))
