"""`/openapi.json` and `/docs`: how to call the webhook endpoints, for programs and people."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from flask import Blueprint, Response
from jinja2 import Environment

from gateway.api.document import document
from gateway.carriers.contract import Carrier
from gateway.web import access

_FOLDER = Path(__file__).parent


def blueprint(carriers: Mapping[str, Carrier], public_url: str) -> Blueprint:
    """Both pages, made once: their content can't change while the process lives."""
    content = document(carriers, public_url)
    written, page, policy = orjson.dumps(content, option=orjson.OPT_INDENT_2), *render(content)
    pages = Blueprint("api", __name__)

    @pages.get("/openapi.json")
    @access.public("says how to call the webhook endpoints; it holds no secret and nobody's number")
    def openapi() -> Response:
        return Response(written, content_type="application/json")

    @pages.get("/docs")
    @access.public("the same, to be read")
    def docs() -> Response:
        return Response(page, content_type="text/html; charset=utf-8", headers=policy)

    return pages


def render(content: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The page, and headers that let it load nothing but its own style sheet."""
    style = (_FOLDER / "templates" / "docs.css").read_text(encoding="utf-8")
    template = (_FOLDER / "templates" / "docs.html").read_text(encoding="utf-8")
    jinja = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    jinja.filters["as_body"] = _as_body
    page = jinja.from_string(template).render(content=content, style=style)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return page, {
        "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{digest}'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
    }


def _as_body(value: Any) -> str:
    """An example in the form in which it is sent."""
    return value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
