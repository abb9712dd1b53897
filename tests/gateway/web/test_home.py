"""The home page without a path, in development and in production."""

from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.test import Client

from gateway.app import create_app
from gateway.web import home


def test_in_development_it_leads_to_the_phone_and_the_documents(env: dict[str, str]) -> None:
    own = {**env, "KHONG_MODE": "development", "HOST": "127.0.0.1"}
    client = Client(create_app(own))
    page = client.get("/", headers={"Host": "127.0.0.1"})
    assert page.status_code == 200 and page.mimetype == "text/html"
    for link in ("/phone", "/console", "/docs"):
        assert f'href="{link}"' in page.text
        leads = "/console/sign-in" if link == "/console" else link
        assert client.get(leads, headers={"Host": "127.0.0.1"}).status_code == 200


def test_without_a_phone_it_leads_to_the_documents_alone() -> None:
    app = Flask("x")
    home.install(app, has_phone=False)
    page = app.test_client().get("/")
    assert 'href="/docs"' in page.text and "/phone" not in page.text


def test_errors_are_plain(app: Any) -> None:
    client = Client(app)
    missing = client.get("/none", headers={"Host": "127.0.0.1"})
    assert (missing.status_code, missing.mimetype) == (404, "text/plain")
    assert missing.text == "Not Found. See /docs.\n"
    wrong = client.post("/health", headers={"Host": "127.0.0.1"})
    assert (wrong.status_code, wrong.mimetype) == (405, "text/plain")
    assert "GET" in wrong.headers["Allow"] and len(wrong.headers.getlist("Content-Type")) == 1
