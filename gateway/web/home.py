"""`/`, for anyone who comes by without an address, and errors in plain words."""

from __future__ import annotations

from flask import Blueprint, Flask
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from gateway.web import access

_PAGE = """<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>5 KHÔNG</title>
<h1>5 KHÔNG</h1>
<p>Đây là cổng tin nhắn chống lừa đảo qua điện thoại.
<span lang="en">This is a message gateway against phone fraud.</span></p>
<ul>
{links}
</ul>
</html>
"""
_PHONE = '<li><a href="/phone">/phone</a>: <span lang="en">a phone to try it on</span></li>'
_CONSOLE = """<li><a href="/console">/console</a>: dành cho cán bộ
(<span lang="en">for officials</span>)</li>"""
_DOCS = '<li><a href="/docs">/docs</a>: <span lang="en">how carriers call it</span></li>'


def install(app: Flask, has_phone: bool) -> None:
    """Adds the page to `app`, and makes its errors plain; `has_phone`: there is a `/phone`."""
    home = Blueprint("home", __name__)
    links = [_PHONE] if has_phone else []
    links += [_CONSOLE] if "console" in app.blueprints else []
    page = _PAGE.format(links="\n".join([*links, _DOCS]))

    @home.get("/")
    @access.public("says only what this is and where it is described")
    def start() -> Response:
        headers = {"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'"}
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
