"""The OpenAPI 3.1 document of every webhook endpoint, made from the configured instances.

Nothing in it is written twice: requests come from a kind's `SHAPES`, answers from the kind's own
`acknowledge` and `refuse`, each made once: so the document can't say another status, type or form
than the gateway does. It holds no secret and no resident's number.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final

from gateway.api import alerts_document
from gateway.api.cap_document import ATOM_TYPE, CAP_TYPE
from gateway.api.schemas import any_of, of_body, of_field, of_values
from gateway.carriers.contract import (
    Carrier,
    Reply,
    Response,
    UnknownInstance,
    Webhook,
    WebhookError,
    WrongMethod,
)
from gateway.carriers.shapes import FORM, JSON, Field, Says, Shape, compose, shapes
from gateway.inbound.webhooks import plain

ABOUT = """\
The webhook endpoints of the 5 KHONG gateway. Each carrier instance has its own path, for messages
(MO) and receipts (DLR) alike, and its own form; the answer to a message leaves after it was
written down.
A repeat of a request gets the first answer again and has no effect: when in doubt, try again."""

_TEXT, _HTML = "text/plain; charset=utf-8", "text/html; charset=utf-8"
_REPLY = "0987654321: chua ai phan anh, khong co nghia la dang tin."
_OF_ALL_CARRIERS: frozenset[Says] = frozenset(("message", "receipt"))
"""By a kind that has no shapes, as far as this document knows."""
_SAMPLE: Mapping[str, str | int] = {
    "id": "SM0123456789abcdef0123456789abcdef",
    "from": "84912000111",
    "to": "8041",
    "text": "KT 0987654321",
    "reference": "mt-0123456789",
    "session": "s-0123456789",
    "parts": 2,
}


def document(carriers: Mapping[str, Carrier], public_url: str) -> dict[str, Any]:
    """The document, as JSON values."""
    paths: dict[str, Any] = {}
    for name in sorted(carriers):
        paths |= _paths(name, carriers[name])
    return {
        "openapi": "3.1.0",
        "info": {"title": "5 KHONG gateway", "version": "1", "description": ABOUT},
        "servers": [{"url": public_url.rstrip("/")}],
        "tags": [
            *({"name": n, "description": _about(c)} for n, c in sorted(carriers.items())),
            alerts_document.TAG,
        ],
        "components": {"securitySchemes": alerts_document.SECURITY},
        "paths": paths | PAGES | alerts_document.paths(),
    }


def _about(carrier: Carrier) -> str:
    """The first line of the kind's own file."""
    module = importlib.import_module(type(carrier).__module__)
    return (module.__doc__ or carrier.instance.kind).strip().partition("\n")[0]


def _paths(name: str, carrier: Carrier) -> dict[str, Any]:
    own = shapes(carrier)
    by_endpoint = {"sms": [shape for shape in own if shape.says != "ussd"]}
    if any(shape.says == "ussd" for shape in own):
        by_endpoint["ussd"] = [shape for shape in own if shape.says == "ussd"]
    secret = "/{path_secret}" if carrier.instance.get("path_secret") else ""
    return {
        f"/carriers/{name}/{endpoint}{secret}": _operations(name, endpoint, carrier, of_endpoint)
        for endpoint, of_endpoint in by_endpoint.items()
    }


def _operations(name: str, endpoint: str, carrier: Carrier, shapes: list[Shape]) -> dict[str, Any]:
    says: frozenset[Says] = frozenset(shape.says for shape in shapes)
    made = responses(of_carrier(carrier, says or _OF_ALL_CARRIERS))
    return {
        method.lower(): {
            "operationId": f"{name}-{endpoint}-{method.lower()}",
            "tags": [name],
            "summary": "; ".join(shape.about for shape in shapes if shape.method == method)
            or "Messages and receipts",
            **_request(carrier, [shape for shape in shapes if shape.method == method]),
            "responses": made,
        }
        for method in _methods(carrier, shapes)
    }


def _methods(carrier: Carrier, shapes: list[Shape]) -> list[str]:
    """The methods of the shapes; without shapes, those that the adapter does not refuse."""
    if shapes:
        return sorted({shape.method for shape in shapes})
    return [method for method in ("GET", "POST") if _answers(carrier, method)]


def _answers(carrier: Carrier, method: str) -> bool:
    try:
        carrier.verify(Webhook(method, "", "", {}, b"", "", 0.0))
    except WrongMethod:
        return False
    except WebhookError:
        return True
    return True


def _request(carrier: Carrier, shapes: list[Shape]) -> dict[str, Any]:
    secret = [_PATH_SECRET] if carrier.instance.get("path_secret") else []
    parameters = _parameters(shapes)
    request: dict[str, Any] = {}
    if parameters or secret:
        request["parameters"] = parameters + secret
    each = [(shape.about, _parameters([shape])) for shape in shapes]
    if any(own != parameters for _, own in each):
        # One operation is all that OpenAPI has for a method; what each request needs, for people.
        request["x-requests"] = [
            {"summary": about, "parameters": own + secret} for about, own in each
        ]
    media = sorted({shape.media for shape in shapes if shape.media})
    if media:
        content = {kind: _content([s for s in shapes if s.media == kind]) for kind in media}
        request["requestBody"] = {"required": True, "content": content}
    return request


_PATH_SECRET: dict[str, Any] = {
    "name": "path_secret",
    "in": "path",
    "required": True,
    "schema": {"type": "string"},
    "description": "The secret part of this instance's URL",
}


def _parameters(shapes: list[Shape]) -> list[dict[str, Any]]:
    """Fields of the query and the headers: required if every shape needs them."""
    by_name: dict[tuple[str, str], list[Field]] = {}
    for shape in shapes:
        for field in shape.fields:
            place = shape.place(field)
            if place != "body":
                by_name.setdefault((place, field.name), []).append(field)
    return [
        {
            "name": name,
            "in": place,
            "description": fields[0].about,
            "required": len(fields) == len(shapes) and all(field.needed for field in fields),
            "schema": of_field(fields[0]),
        }
        for (place, name), fields in by_name.items()
    ]


def _content(shapes: list[Shape]) -> dict[str, Any]:
    if any(shape.template for shape in shapes):
        return {"schema": {"type": "string"}, "examples": dict(_examples(shapes))}
    schema = any_of(of_body(shape) | {"title": shape.about} for shape in shapes)
    return {"schema": schema, "examples": dict(_examples(shapes))}


def _examples(shapes: list[Shape]) -> Iterable[tuple[str, Any]]:
    for number, shape in enumerate(shapes, 1):
        yield f"{number}", {"summary": shape.about, "value": _body_of(shape)}


def _body_of(shape: Shape) -> Any:
    """A sample body: for a form its fields, as OpenAPI has it."""
    if shape.media == FORM and not shape.template:
        fields = (field for field in shape.fields if shape.place(field) == "body")
        return {field.name: _SAMPLE.get(field.means, field.example) for field in fields}
    body = compose(shape, "", 0.0, _SAMPLE).body.decode()
    return json.loads(body) if shape.media == JSON else body


def _page(summary: str, good: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "get": {
            "tags": ["pages"],
            "summary": summary,
            "responses": {
                "200": good,
                "403": {
                    "description": "In development: not called from this machine",
                    "content": {_TEXT: {"schema": {"type": "string"}}},
                },
                "405": {
                    "description": "Another method than GET",
                    "headers": {"Allow": {"required": True, "schema": {"type": "string"}}},
                    "content": {_TEXT: {"schema": {"type": "string"}}},
                },
                **more,
            },
        }
    }


def _status(description: str, status: str, required: list[str]) -> dict[str, Any]:
    properties = {"status": {"const": status}, "reason": {"type": "string"}}
    schema = {"type": "object", "required": required, "properties": properties}
    return {"description": description, "content": {JSON: {"schema": schema}}}


_READY: Final = _page(
    "Whether the gateway can take messages",
    _status("It can", "ready", ["status"]),
    **{"503": _status("It can't now, and why", "away", ["status", "reason"])},
)

PAGES: dict[str, Any] = {
    "/": _page("What this is", {"description": "A page", "content": {_HTML: {}}}),
    "/health/live": _page("Whether this process answers", _status("It does", "live", ["status"])),
    "/health/ready": _READY,
    "/health": _READY,
    "/openapi.json": _page(
        "This document",
        {"description": "OpenAPI 3.1", "content": {JSON: {"schema": {"type": "object"}}}},
    ),
    "/alerts.cap": _page(
        "The alerts that were sent, newest first (Atom, RFC 4287)",
        {"description": "The index", "content": {ATOM_TYPE: {"schema": {"type": "string"}}}},
    ),
    "/alerts.cap/{identifier}": _page(
        "One alert of the index (CAP 1.2)",
        {"description": "The alert", "content": {CAP_TYPE: {"schema": {"type": "string"}}}},
        **{
            "404": {
                "description": "There is no such alert, or it is too old",
                "content": {_TEXT: {"schema": {"type": "string"}}},
            }
        },
    )
    | {
        "parameters": [
            {
                "name": "identifier",
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
                "description": "As in the index: khong-12-1",
            }
        ]
    },
    "/docs": _page("This document, to be read", {"description": "A page", "content": {_HTML: {}}}),
}
"""The pages that anybody may read; a test holds them to those that the gateway has."""


@dataclass(frozen=True, slots=True)
class ExampleAnswer:
    """One answer and when it is given."""

    when: str
    response: Response


def errors(root: type[WebhookError] = WebhookError) -> list[type[WebhookError]]:
    """Every error that a webhook endpoint returns."""
    classes: list[type[WebhookError]] = []
    for error in root.__subclasses__():
        classes += [error, *errors(error)]
    return classes


def of_carrier(carrier: Carrier, says: frozenset[Says]) -> list[ExampleAnswer]:
    """All answers of one webhook endpoint of an instance, at which such requests come."""
    answers = [ExampleAnswer(when, carrier.acknowledge(replies)) for when, replies in _taken(says)]
    for error in errors():
        when = (error.__doc__ or _WHEN.get(error, "")).partition("\n")[0].rstrip(".:")
        made = error(f"{when}.")
        unknown = isinstance(made, UnknownInstance)
        answers.append(ExampleAnswer(when, plain(made) if unknown else carrier.refuse(made)))
    return answers


_WHEN: dict[type[WebhookError], str] = {
    UnknownInstance: "There is no such carrier instance",
    WrongMethod: "The carrier does not call by this method",
}


def _taken(says: frozenset[Says]) -> Iterable[tuple[str, list[Reply]]]:
    if "message" in says:
        answered = Reply(_REPLY, "GSM-7", 1, "SM0123456789", "+84912000111")
        yield "A message is taken, and this is its answer", [answered]
        yield "A message is taken, and nothing is said", [Reply(None)]
    if "receipt" in says:
        yield "A receipt is taken", []
    if "ussd" in says:
        yield "A screen, after which the session goes on", [_screen(True)]
        yield "A last screen", [_screen(False)]
        yield "The session is over, and no screen is wanted", [replace(_screen(False), text=None)]


def _screen(more: bool) -> Reply:
    return Reply("5 KHONG", "GSM-7", 1, "turn-1", "+84912000111", more)


def responses(answers: Iterable[ExampleAnswer]) -> dict[str, Any]:
    """`responses` of an operation: by status and media type, with schema and examples."""
    grouped: dict[int, list[ExampleAnswer]] = {}
    for each in answers:
        grouped.setdefault(each.response.status, []).append(each)
    return {str(status): _response(status, grouped[status]) for status in sorted(grouped)}


def _response(status: int, answers: list[ExampleAnswer]) -> dict[str, Any]:
    names = sorted({name for each in answers for name in each.response.headers})
    media = {each.response.content_type: None for each in answers}
    described: dict[str, Any] = {
        "description": ". ".join(dict.fromkeys(each.when for each in answers))
        or HTTPStatus(status).phrase,
        "content": {kind: _media(kind, answers) for kind in media},
    }
    if names:
        described["headers"] = {name: {"schema": {"type": "string"}} for name in names}
    return described


def _media(kind: str, answers: list[ExampleAnswer]) -> dict[str, Any]:
    bodies = {
        each.when: each.response.body.decode()
        for each in answers
        if each.response.content_type == kind
    }
    is_json = kind.partition(";")[0].strip() == "application/json"
    values = {when: json.loads(body) if is_json else body for when, body in bodies.items()}
    media: dict[str, Any] = {
        "examples": {
            f"{number}": {"summary": when, "value": value}
            for number, (when, value) in enumerate(values.items(), 1)
        }
    }
    if is_json:
        media["schema"] = of_values(list(values.values()))
    elif kind.startswith("text/plain"):
        media["schema"] = {"type": "string"}
    return media
