"""The OpenAPI document is valid, whole and true; and nothing that it allows breaks an endpoint."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import openapi_spec_validator
import pytest
from werkzeug.test import Client

from config.settings import Settings
from gateway.api.document import document, of_carrier
from gateway.api.pages import render
from gateway.carriers.contract import Carrier
from gateway.carriers.shapes import JSON
from gateway.services import Services
from tests.gateway.carriers.vectors import Kind, kinds

SECRETS = ("SECRET", "TOKEN", "KEY")


@pytest.fixture(scope="module")
def carriers(settings: Settings, env: dict[str, str]) -> dict[str, Carrier]:
    return Services(settings, env).carriers


@pytest.fixture(scope="module")
def api_document(app: Any) -> dict[str, Any]:
    response = Client(app).get("/openapi.json")
    assert response.status_code == 200 and response.mimetype == JSON
    return dict(json.loads(response.data))


def test_it_is_an_openapi_document(api_document: dict[str, Any]) -> None:
    assert api_document["openapi"].startswith("3.1")
    openapi_spec_validator.validate(api_document)


@pytest.mark.parametrize("kind", kinds(), ids=repr)
def test_every_kind_makes_a_valid_one(kind: Kind) -> None:
    made = document({"one": kind.carrier(path_secret="s" * 32)}, "https://gateway.example")
    openapi_spec_validator.validate(made)
    assert "s" * 32 not in json.dumps(made)
    (path,) = (path for path in made["paths"] if path.startswith("/carriers/one/sms"))
    assert path.endswith("/{path_secret}")
    for operation in made["paths"][path].values():
        assert {"400", "403", "404", "405", "413", "503"} & operation["responses"].keys()


def test_every_endpoint_and_every_public_page_is_in_it(
    app: Any, api_document: dict[str, Any], carriers: dict[str, Carrier]
) -> None:
    assert {f"/carriers/{name}/sms" for name in carriers} <= api_document["paths"].keys()
    public = {
        re.sub(r"<(?:[^<>]*:)?(\w+)>", r"{\1}", rule.rule)
        for rule in app.url_map.iter_rules()
        if getattr(app.view_functions[rule.endpoint], "guard", "").startswith(("public", "token"))
        # The phone is in development alone, the console is for people.
        and not rule.rule.startswith(("/phone", "/console"))
    }
    assert public == {path for path in api_document["paths"] if not path.startswith("/carriers/")}


@pytest.mark.parametrize("kind", kinds(), ids=repr)
def test_every_answer_says_when_it_is_given(kind: Kind) -> None:
    for each in of_carrier(kind.carrier(), frozenset(("message", "receipt", "ussd"))):
        assert re.search(r"\w{3}", each.when) and each.when[-1] not in ".:", each.response


def test_an_endpoint_has_the_answers_of_its_own_requests_alone(
    api_document: dict[str, Any],
) -> None:
    def stored(endpoint: str) -> str:
        return json.dumps(
            api_document["paths"][f"/carriers/open/{endpoint}"]["post"]["responses"]["200"]
        )

    assert '"reply"' in stored("sms") and '"screen"' not in stored("sms")
    assert '"screen"' in stored("ussd") and '"reply"' not in stored("ussd")
    assert "receipt" in stored("sms") and "receipt" not in stored("ussd")


def test_each_request_shows_what_it_needs(app: Any, api_document: dict[str, Any]) -> None:
    operation = api_document["paths"]["/carriers/esms/sms"]["get"]
    needed = [
        {each["name"] for each in one["parameters"] if each["required"]}
        for one in operation["x-requests"]
    ]
    assert len(needed) == 2 and all(needed) and needed[0] != needed[1]
    html = Client(app).get("/docs").get_data(as_text=True)
    assert all(f"<p>{one['summary']}</p>" in html for one in operation["x-requests"])
    part = api_document["paths"]["/carriers/open/sms"]["post"]["requestBody"]["content"][JSON][
        "examples"
    ]
    assert [one["value"]["parts"] for one in part.values() if "parts" in one["value"]] == [2]


def test_it_tells_no_secret(api_document: dict[str, Any], env: dict[str, str]) -> None:
    page = json.dumps(api_document)
    secrets = [env[name] for name in env if name.endswith(SECRETS) and len(env[name]) > 8]
    assert secrets and not [each for each in secrets if each in page]


class Page(HTMLParser):
    """The files that a page loads and the targets of its links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if given.get("id"):
            self.ids.add(str(given["id"]))


def test_the_page_names_every_path_and_loads_nothing(
    app: Any, api_document: dict[str, Any]
) -> None:
    response = Client(app).get("/docs")
    html = response.get_data(as_text=True)
    assert response.status_code == 200
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy
    page = Page(html)
    for tag, given in page.tags:
        assert tag not in ("script", "img", "link", "iframe", "form")
        assert "src" not in given and "style" not in given
        if tag == "a":
            target = str(given["href"])
            assert target == "openapi.json" or target.removeprefix("#") in page.ids
    for path in api_document["paths"]:
        assert path in html
    assert "Trang này" in html


def test_no_setting_breaks_the_page() -> None:
    (kind,) = (kind for kind in kinds() if kind.name == "open")
    page, _ = render(document({"open": kind.carrier()}, "https://<script>alert(1)</script>"))
    assert "<script>" not in page
