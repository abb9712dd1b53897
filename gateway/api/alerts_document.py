"""The districts' API in the OpenAPI document: made from its routes and its acts."""

from __future__ import annotations

import re
from typing import Any, Final, get_args

from flows.alerts.values import SOURCES, AlertKind
from gateway.alerts.lifecycle import TEXT_FIELDS
from gateway.api.alerts import ACTIONS, ROUTES
from gateway.web.media_types import CSV, JSON

TAG: Final = {"name": "alerts", "description": "Alerts, for the districts' own systems."}
SECURITY: Final = {"token": {"type": "http", "scheme": "bearer", "description": "k5o_…"}}
_TEXT: Final = {"type": "string"}
_ID: Final = {"type": "integer", "minimum": 0}
_ALERT: Final = {
    "type": "object",
    "required": ["id", "state", "version", "hash", "kind", "areas", "texts", "expires_at"],
}
_CONTENT: Final = {
    "type": "object",
    "required": ["kind", "areas"],
    "properties": {
        "kind": {"enum": list(get_args(AlertKind))},
        "areas": {"type": "array", "items": _TEXT, "minItems": 1, "description": "ids or names"},
        "texts": {
            "type": "object",
            "properties": dict.fromkeys(SOURCES, _TEXT),
            "description": "without head and ending; or a template and its slots",
        },
        "template": _TEXT,
        "slots": {
            "type": "object",
            "additionalProperties": _TEXT,
            "description": "`name.en` is what stands in the slot of the English text",
        },
        "subject": {**_TEXT, "description": "of a scam warning: number, link or account"},
        **{name: {**_TEXT, "description": about} for name, about in TEXT_FIELDS.items()},
        "send_at": {
            **_TEXT,
            "description": "RFC 3339, or as people type it (23:30, mai 7:00, 27/11/2026 08:00) in "
            "the office's time zone; not in the past; absent: when it is approved",
        },
        "expires_at": {**_TEXT, "description": "likewise"},
    },
}
_EDITED: Final = {
    **_CONTENT,
    "required": ["version"],
    "properties": {**_CONTENT["properties"], "version": _ID},  # type: ignore[dict-item]
}
_ACTION: Final = {
    "type": "object",
    "properties": {
        "version": {**_ID, "description": "that you saw"},
        "reason": {**_TEXT, "description": "of return, reject and cancel; of pause if you like"},
        "hash": {**_TEXT, "description": "of approve: that of what you read"},
    },
}
_PREVIEW: Final = {"type": "object", "required": ["people", "reach", "segments", "lines", "faults"]}
_STATUS: Final = {
    "type": "object",
    "required": ["id", "state", "recipients", "states"],
    "properties": {
        "stopped": {
            "type": "boolean",
            "description": "paused by the service: `stopped_for` of the alert says why",
        },
        "expected": {
            "type": ["integer", "null"],
            "description": "people that it would reach, while it is approved and has not begun",
        },
        "segments": {"type": "integer", "description": "that carriers took, or may have taken"},
        "dong": {"type": "integer", "description": "what they cost, by the carriers' prices"},
    },
}
_OFFICE: Final = {
    "type": "object",
    "required": ["timezone", "areas"],
    "properties": {
        "timezone": {**_TEXT, "description": "of times that name none, like Asia/Ho_Chi_Minh"},
        "areas": {
            "type": "object",
            "additionalProperties": _TEXT,
            "description": "the name of each area, by its id",
        },
    },
}
_LIST: Final = {"type": "array", "items": {"type": "object"}}
_ERROR: Final = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "reason"],
            "properties": {"code": _TEXT, "reason": _TEXT},
        }
    },
}
_SAYS: Final[dict[str, tuple[str, Any, Any]]] = {
    "templates": ("Texts that alerts start from", None, _LIST),
    "office": ("Time zone and areas of the office", None, _OFFICE),
    "listing": ("Alerts of your areas, newest first, 50 at a time", None, _LIST),
    "draft": ("Begin an alert", _CONTENT, _ALERT),
    "preview": ("What it would be: texts, people, segments, money", _CONTENT, _PREVIEW),
    "one": ("One alert", None, _ALERT),
    "edit": (
        "Change the fields that are named: undoes a submission and an approval",
        _EDITED,
        _ALERT,
    ),
    "preview_of": ("What it will be", None, _PREVIEW),
    "status": ("How far it is", None, _STATUS),
    "deliveries": ("Its deliveries, without numbers", None, None),
    "after": ("Begin an update, or a follow-up to those reached", _CONTENT, _ALERT),
    "act": ("One step of it", _ACTION, _ALERT),
}
"""By the view's name: what it does, the body's schema, the answer's."""
_ERRORS: Final = {
    "400": "Some fields make no sense: `problems` says which",
    "401": "No token, a code that is missing or wrong",
    "403": "Not by your role, your token, or in these areas",
    "404": "There is no such alert, or none of your areas",
    "409": "Not now: `code` says why",
    "413": "The body is too large",
    "422": "The text must not go out: `faults` says why",
    "429": "Too many wrong codes",
    "503": "The database can't be read now: try again",
}
_CREATED: Final = frozenset(("draft", "after"))
_QUERY: Final = (
    ("state", _TEXT, "with commas"),
    ("before", _ID, "the last id of the page before"),
)


def paths() -> dict[str, Any]:
    """The API's paths, as JSON values."""
    operations: dict[str, Any] = {}
    for method, path, view in ROUTES:
        operations.setdefault(openapi_path(path), {})[method.lower()] = _operation(
            method, path, view
        )
    return operations


def openapi_path(path: str) -> str:
    """Flask's ``<int:alert_id>`` is ``{alert_id}``."""
    return "/api" + re.sub(r"<(?:[^<>]*:)?(\w+)>", r"{\1}", path)


def _operation(method: str, path: str, view: Any) -> dict[str, Any]:
    name = view.__name__.strip("_")
    about, body, answer = _SAYS[name]
    media = JSON if answer is not None else CSV
    good = {"description": about, "content": {media: {"schema": answer or _TEXT}}}
    made: dict[str, Any] = {
        "operationId": f"alerts-{name}",
        "tags": ["alerts"],
        "summary": about,
        "security": [{"token": []}],
        "parameters": [*_in_path(path), *_others(name)],
        "responses": {
            "201" if name in _CREATED else "200": good,
            **{status: _error(status, says) for status, says in _ERRORS.items()},
        },
    }
    if body is not None:
        made["requestBody"] = {"required": True, "content": {JSON: {"schema": body}}}
    return made


def _error(status: str, says: str) -> dict[str, Any]:
    return {"description": says, "content": {JSON: {"schema": _ERROR}}}


def _in_path(path: str) -> list[dict[str, Any]]:
    schemas: dict[str, Any] = {
        "alert_id": _ID,
        "act": {"enum": list(ACTIONS)},
        "relation": {"enum": ["update", "follow_up"]},
    }
    return [
        {"name": name, "in": "path", "required": True, "schema": schemas[name]}
        for name in re.findall(r"<(?:[^<>]*:)?(\w+)>", path)
    ]


def _others(name: str) -> list[dict[str, Any]]:
    code = {
        "name": "X-TOTP",
        "in": "header",
        "required": False,
        "schema": _TEXT,
        "description": "six digits: to approve, return, reject, resume, retry or cancel",
    }
    parameters = [code] if name == "act" else []
    if name == "listing":
        parameters += [
            {"name": each, "in": "query", "required": False, "schema": schema, "description": says}
            for each, schema, says in _QUERY
        ]
    return parameters
