"""What the webhook endpoints answer, as OpenAPI writes it: asked of the adapters themselves.

Each answer that can be given is made once, by the very methods that make it in the request, so
that the document can't say another status, type or form than the gateway does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

from gateway.api.schemas import of_values
from gateway.carriers.contract import (
    Carrier,
    Reply,
    Response,
    UnknownInstance,
    WebhookError,
    WrongMethod,
)
from gateway.carriers.shapes import Says
from gateway.inbound.webhooks import plain

_TEXT = "0987654321: chua ai phan anh, khong co nghia la dang tin."


@dataclass(frozen=True, slots=True)
class ExampleAnswer:
    """One answer and when it is given."""

    when: str
    response: Response


def errors(root: type[WebhookError] = WebhookError) -> list[type[WebhookError]]:
    """Every error that a webhook endpoint tells."""
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
        answered = Reply(_TEXT, "GSM-7", 1, "SM0123456789", "+84912000111")
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
