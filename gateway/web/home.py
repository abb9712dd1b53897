"""`/`, for anyone who comes by without an address, and errors in plain words."""

from __future__ import annotations

import base64
import hashlib

from flask import Blueprint, Flask
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from gateway.web import access

_STYLE = """
body { margin: 0; color: #14202b; background: #f2f4f7; font: 1.0625rem/1.45 "Source Sans 3", Arial, sans-serif; }
header { padding: 1.25rem 1.5rem; color: #fff; background: #12395b; border-bottom: 3px solid #e0b13c; }
header *, ul, p { max-width: 44rem; margin-inline: auto; }
h1 { margin-block: 0 .25rem; font-size: 1.75rem; }
header p { margin-block: 0; }
ul { padding: 1.5rem; list-style: none; }
li { margin-bottom: .75rem; padding: 1rem 1.25rem; background: #fff; border: 1px solid #d9dfe5; border-radius: 4px; }
a { color: #0f5499; font-size: 1.19rem; font-weight: 600; }
span { display: block; color: #4a5763; }
header span { color: #d6e0ea; }
"""  # noqa: E501
_PAGE = """<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>5 KHÔNG</title>
<style>{style}</style>
<header><h1>5 KHÔNG</h1>
<p>Cổng tin nhắn chống lừa đảo qua điện thoại.
<span lang="en">A message gateway against phone fraud.</span></p></header>
<ul>
{links}
</ul>
</html>
"""
_LINK = """<li><a href="{path}">{name}</a>
<span lang="en">{english}</span></li>"""
_PHONE = _LINK.format(path="/phone", name="Điện thoại dùng thử", english="A phone to try it on")
_CONSOLE = _LINK.format(path="/console", name="Trang của cán bộ", english="For officials")
_DOCS = _LINK.format(path="/docs", name="Tài liệu cho nhà mạng", english="How carriers call it")
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; frame-ancestors 'none'"


def install(app: Flask, has_phone: bool) -> None:
    """Adds the page to `app`, and makes its errors plain; `has_phone`: there is a `/phone`."""
    home = Blueprint("home", __name__)
    links = [_PHONE] if has_phone else []
    links += [_CONSOLE] if "console" in app.blueprints else []
    page = _PAGE.format(style=_STYLE, links="\n".join([*links, _DOCS]))

    @home.get("/")
    @access.public("says only what this is and where it is described")
    def start() -> Response:
        headers = {"Content-Security-Policy": _POLICY}
        return Response(page, content_type="text/html; charset=utf-8", headers=headers)

    app.register_blueprint(home)
    app.register_error_handler(HTTPException, plain)


def plain(error: HTTPException) -> Response:
    """The error's sentence as text; its headers stay."""
    response = Response(headers=error.get_headers(), status=error.code)
    if error.code is not None and error.code >= 400:
        response.data = f"{error.name}. See /docs.\n"
        response.content_type = "text/plain; charset=utf-8"
    return response
