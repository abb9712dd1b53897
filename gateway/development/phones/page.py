"""`/phone` in development: a feature phone in the browser, at the real webhook endpoints.

The page knows no secret: it posts what its user typed, and this module signs that and posts it to
the endpoint over HTTP, as a carrier does. Bodies are JSON both ways; an error is `{"error": <plain
sentence>}` with 400 (asked wrongly), 502 (the gateway refused or nobody answers) or 503 (busy).

    POST /phone/send     {"from", "text"} -> {"sent": <measure>, "reply": <text> | null}
    POST /phone/ussd     {"from", "session", "input", "ended"?} -> {"screen": <screen> | null}
    POST /phone/measure  {"text"} -> {"encoding", "units", "segments"}
    GET  /phone/texts?after=<n>   what `gateway.development.phones.post` gives
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, abort, jsonify, render_template, request, send_from_directory

from config.settings import Settings
from flows.places.areas import Area
from flows.text import MAX_CHARS, fold, measure
from gateway.carriers.contract import Carrier
from gateway.development.phones import NUMBERS
from gateway.development.phones.phone import Phone, Trouble
from gateway.development.phones.post import NoPost, ask
from gateway.web import access

FOLDER = Path(__file__).resolve().parent
ASSETS = (
    "phone.css",
    "icon.svg",
    "main.js",
    "handset.js",
    "casing.js",
    "views.js",
    "keys.js",
    "http_client.js",
    "words.js",
    "dom.js",
)
WAIT_SECONDS = 5.0

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_public = access.public("in development alone, and from this machine's own pages")


@dataclass(frozen=True, slots=True)
class Line:
    """The open instance that the page's phones are subscribers of.

    calls   how many requests at once: each takes two threads, its own and the endpoint's
    places  whose alerts a phone can get, as it is texted and as it is written, of each kind
    """

    endpoint: str
    secret: str
    short_code: str
    price: int | None
    post_port: int
    calls: threading.BoundedSemaphore
    places: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)

    def phone(self, number: str) -> Phone:
        return Phone(number, self.short_code, self.endpoint, self.secret, self.price)

    @contextmanager
    def call(self) -> Iterator[None]:
        if not self.calls.acquire(timeout=WAIT_SECONDS):
            raise Busy("Too many phones text at once: try again.")
        try:
            yield
        finally:
            self.calls.release()


class Busy(Exception):
    """All threads that phones may take are taken."""


class Asked(Exception):
    """A body that the page never sends."""


def line_of(
    settings: Settings, carriers: Mapping[str, Carrier], areas: Sequence[Area] = ()
) -> Line | None:
    """The line through the first instance of the kind `open`; None if there is none."""
    for name, carrier in carriers.items():
        instance = carrier.instance
        if instance.kind == "open":
            price = instance.get("price")
            host = f"[{settings.host}]" if ":" in settings.host else settings.host
            return Line(
                endpoint=f"http://{host}:{settings.port}/carriers/{name}",
                secret=str(instance.get("secret")),
                short_code=str(instance.get("short_code", "8041")),
                price=price if isinstance(price, int) else None,
                post_port=settings.phone_port,
                calls=threading.BoundedSemaphore(max(1, settings.threads // 2)),
                places=_places(areas),
            )
    return None


def _places(areas: Sequence[Area]) -> dict[str, list[tuple[str, str]]]:
    kinds = {"districts": "district_group", "communes": "commune"}
    return {
        word: [(fold(area.name), area.name) for area in areas if area.kind == kind]
        for word, kind in kinds.items()
    }


def blueprint(line: Line) -> Blueprint:
    """The page and what it asks for. To be registered in development alone."""
    pages = Blueprint("phone", __name__, url_prefix="/phone", template_folder="assets")

    @pages.after_request
    def add_headers(response: Response) -> Response:
        response.headers.update(_HEADERS)
        return response

    @pages.get("")
    @_public
    def page() -> str:
        price = "" if line.price is None else line.price
        return render_template(
            "phone.html",
            numbers=NUMBERS,
            short_code=line.short_code,
            price=price,
            places=line.places,
        )

    @pages.get("/<name>")
    @_public
    def asset(name: str) -> Response:
        return send_from_directory(FOLDER / "assets", name) if name in ASSETS else abort(404)

    @pages.post("/send")
    @_public
    def send() -> Response:
        asked = _asked("from", "text")
        with line.call():
            text = line.phone(asked["from"]).text(asked["text"])
        reply = None if text.text is None else asdict(text)
        return jsonify(sent=asdict(measure(asked["text"])), reply=reply)

    @pages.post("/ussd")
    @_public
    def ussd() -> Response:
        asked = _asked("from", "session", "input")
        ended = request.get_json().get("ended") is True
        with line.call():
            screen = line.phone(asked["from"]).dial(asked["session"], asked["input"], ended)
        return jsonify(screen=None if screen.text is None else asdict(screen))

    @pages.post("/measure")
    @_public
    def units() -> Response:
        return jsonify(asdict(measure(_asked("text")["text"])))

    @pages.get("/texts")
    @_public
    def texts() -> Response:
        last, messages = ask(line.post_port, request.args.get("after", 0, int))
        return jsonify(last=last, texts=[asdict(text) for text in messages])

    for error, status in ((Asked, 400), (Trouble, 502), (NoPost, 502), (Busy, 503)):
        pages.register_error_handler(error, _error_reply(status))
    return pages


def _error_reply(status: int) -> Callable[[Exception], tuple[Response, int]]:
    return lambda error: (jsonify(error=str(error)), status)


def _asked(*names: str) -> dict[str, str]:
    """These strings of the JSON body. Raises `Asked`.

    A page of another site can't send this type without a preflight request, which is refused.
    """
    body: Any = request.get_json(silent=True)
    if not isinstance(body, dict):
        raise Asked("The body is not a JSON object.")
    for name in names:
        value = body.get(name)
        if not isinstance(value, str) or len(value) > MAX_CHARS:
            raise Asked(f"{name} is not a string of at most {MAX_CHARS} characters.")
    return {name: body[name] for name in names}
