"""The districts' own systems: alerts as JSON, by a personal token.

``Authorization: Bearer k5o_…`` says who asks; ``X-TOTP`` is the code of this moment, if an act
needs one. An answer is the object itself, or ``{"error": {"code", "reason"}}`` with what is wrong
by field in ``problems``, or in the text in ``faults``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, fields
from datetime import datetime
from itertools import chain
from types import MappingProxyType
from typing import Any, Final

import orjson
from flask import Blueprint, Response, request
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import MethodNotAllowed, NotFound, RequestEntityTooLarge

from flows.alerts.writing import reach
from gateway.alerts.audited import Credentials
from gateway.alerts.lifecycle import FIELDS, MOVES, Alert, NotPossible
from gateway.alerts.payload import BadContent, BadPayload
from gateway.alerts.progress import Row, Status
from gateway.alerts.service import AlertPreview, AlertService
from gateway.alerts.text_checks import Unsendable
from gateway.database.choices import ALERT_STATES
from gateway.officials.errors import (
    Expired,
    Locked,
    NeedsTotp,
    NotPermitted,
    NotYet,
    NotYourArea,
    NotYourRole,
    Unknown,
    WrongTotp,
)
from gateway.web import access, csv_pages, home
from gateway.web.media_types import CSV, JSON

STATUSES: Final[Mapping[type[NotPermitted], int]] = MappingProxyType(
    {
        Unknown: 401,
        Expired: 401,
        NeedsTotp: 401,
        WrongTotp: 401,
        NotYourRole: 403,
        NotYet: 403,
        NotYourArea: 403,
        Locked: 429,
        Unsendable: 422,
        NotPossible: 409,
    }
)
"""The HTTP status of a refusal; NotPossible because there is no such alert is 404."""

View = Callable[..., Any]


def _templates(service: AlertService, credentials: Credentials) -> Any:
    return [{**asdict(one), "registered": sorted(one.registered)} for one in service.templates()]


def office_fields(service: AlertService) -> dict[str, Any]:
    """The meaning of times and areas in the other answers."""
    areas = {area.id: area.name for one in service.areas.sets for area in one.areas}
    return {"timezone": str(service.reader.zone), "areas": areas}


def _office(service: AlertService, credentials: Credentials) -> Any:
    return office_fields(service)


def _listing(service: AlertService, credentials: Credentials) -> Any:
    states = [one for one in request.args.get("state", "").split(",") if one]
    if wrong := set(states) - ALERT_STATES.keys():
        raise BadPayload({"state": f"there is no state {min(wrong)[:40]!r}"})
    return [alert_fields(one) for one in service.listing(credentials, states, _number("before"))]


def _draft(service: AlertService, credentials: Credentials) -> Any:
    return alert_fields(service.draft(credentials, _body())), 201


def _preview(service: AlertService, credentials: Credentials) -> Any:
    return preview_fields(service.preview(credentials, _body()))


def _one(service: AlertService, credentials: Credentials, alert_id: int) -> Any:
    return alert_fields(service.find(credentials, alert_id))


def _edit(service: AlertService, credentials: Credentials, alert_id: int) -> Any:
    body = _body()
    return alert_fields(
        service.edit(credentials, alert_id, _version(body), _without(body, "version"))
    )


def _preview_of(service: AlertService, credentials: Credentials, alert_id: int) -> Any:
    one = service.find(credentials, alert_id)
    similar = service.alike(credentials, one.content, (one.id, one.predecessor_id))
    return {
        **preview_fields(service.preview_of(credentials, alert_id)),
        "begins": service.begins(one.content, before=service.before(one)),
        "alike": [{"id": each.id, "started_at": each.started_at} for each in similar],
    }


def _status(service: AlertService, credentials: Credentials, alert_id: int) -> Any:
    status = service.status(credentials, alert_id)
    one = status.alert
    return {**figures(status), "begins": service.begins(one.content, before=service.before(one))}


def _deliveries(service: AlertService, credentials: Credentials, alert_id: int) -> Any:
    return Response(as_csv(service.export(credentials, alert_id)), content_type=CSV)


def _after(service: AlertService, credentials: Credentials, alert_id: int, relation: str) -> Any:
    return alert_fields(service.after(credentials, alert_id, relation, _body())), 201


def _act(service: AlertService, credentials: Credentials, alert_id: int, act: str) -> Any:
    service.find(credentials, alert_id)
    (method, names), body = ACTIONS[act], _body()
    given = [name.strip("?") for name in names if name[-1] != "?" or name.strip("?") in body]
    values = [_version(body) if name == "version" else _text(body, name) for name in given]
    return alert_fields(getattr(service, method)(credentials, alert_id, *values))


ACTIONS: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = MappingProxyType(
    {
        "submit": ("submit", ("version",)),
        "withdraw": ("withdraw", ("version",)),
        "return": ("send_back", ("version", "reason")),
        "reject": ("reject", ("version", "reason")),
        "approve": ("approve", ("version", "hash")),
        "pause": ("pause", ("reason?",)),
        "resume": ("resume", ()),
        "cancel": ("cancel", ("reason",)),
        "retry": ("retry", ()),
    }
)
"""What may be done to an alert: the method of `AlertService`, and the fields of the body that it
takes; one with ``?`` may be left out."""


ROUTES: Final[tuple[tuple[str, str, View], ...]] = (
    ("GET", "/templates", _templates),
    ("GET", "/office", _office),
    ("GET", "/alerts", _listing),
    ("POST", "/alerts", _draft),
    ("POST", "/alerts/preview", _preview),
    ("GET", "/alerts/<int:alert_id>", _one),
    ("PUT", "/alerts/<int:alert_id>", _edit),
    ("GET", "/alerts/<int:alert_id>/preview", _preview_of),
    ("GET", "/alerts/<int:alert_id>/status", _status),
    ("GET", "/alerts/<int:alert_id>/deliveries.csv", _deliveries),
    ("POST", "/alerts/<int:alert_id>/<any(update,follow_up):relation>", _after),
    ("POST", f"/alerts/<int:alert_id>/<any({','.join(ACTIONS)}):act>", _act),
)


_WRITES: Final = frozenset({"draft", "edit", "after"})


def _needs(view: str, place: Mapping[str, Any]) -> str:
    """The act of `gateway.officials.permissions` that a request needs."""
    if view == "act":
        return MOVES[place["act"]].needs or "read"
    return "draft" if view in _WRITES else "read"


def blueprint(service: AlertService) -> Blueprint:
    pages = Blueprint("alerts", __name__, url_prefix="/api")
    pages.app_errorhandler(404)(_nowhere)
    pages.app_errorhandler(405)(_not_so)
    guard = access.token("a personal token; what it may is asked of the database")
    for method, path, view in ROUTES:
        answer = functools.wraps(view)(functools.partial(_answered, view, service))
        pages.add_url_rule(path, view.__name__.strip("_"), guard(answer), methods=[method])
    return pages


def _answered(view: View, service: AlertService, **place: Any) -> Response:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    credentials = Credentials(
        token.strip() if scheme.lower() == "bearer" else None, request.headers.get("X-TOTP")
    )
    try:
        # A caller that is unknown, or may not, learns nothing, not even what is wrong with their
        # body.
        about = ("alert", place["alert_id"]) if "alert_id" in place else None
        service.may(credentials, _needs(view.__name__.strip("_"), place), about)
        made = view(service, credentials, **place)
    except RequestEntityTooLarge:
        return _error(413, "too_large", "The body is too large.")
    except (DBAPIError, PoolTimeout):
        return _error(503, "try_again", "The database can't be read or written now.")
    except BadPayload as error:
        return _error(400, "bad_request", "Some fields make no sense.", **_wrong(error))
    except NotPermitted as error:
        return not_permitted(error, service.clock())
    if isinstance(made, Response):
        return made
    body, status = made if isinstance(made, tuple) else (made, 200)
    return Response(orjson.dumps(body), status, content_type=JSON)


def _wrong(error: BadPayload) -> dict[str, Any]:
    """By field: the sentence in English, and if it exists in each language, with its slot."""
    if not isinstance(error, BadContent):
        return {"problems": error.problems}
    details = {name: [one.fields() for one in all_] for name, all_ in error.wrong.items()}
    return {"problems": error.problems, "details": details}


def not_permitted(error: NotPermitted, now: datetime) -> Response:
    """A refusal in the API's form."""
    kind = next(one for one in STATUSES if isinstance(error, one))
    status = 404 if error.reason == "unknown" and kind is NotPossible else STATUSES[kind]
    more = (
        {"faults": [one.fields() for one in error.faults]} if isinstance(error, Unsendable) else {}
    )
    answer = _error(status, error.reason, str(error), **more)
    if isinstance(error, Locked):
        answer.headers["Retry-After"] = str(max(1, int((error.until - now).total_seconds()) + 1))
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def _nowhere(error: NotFound) -> Any:
    if not request.path.startswith("/api/"):
        return home.plain(error)
    return _error(404, "no_such_path", "There is nothing at this path: /docs names them all.")


def _not_so(error: MethodNotAllowed) -> Any:
    if not request.path.startswith("/api/"):
        return home.plain(error)
    allowed = ", ".join(sorted(error.valid_methods or ()))
    answer = _error(405, "method", f"This path does not take {request.method}, but {allowed}.")
    answer.headers["Allow"] = allowed
    return answer


def _error(status: int, code: str, reason: str, **more: Any) -> Response:
    body = {"error": {"code": code, "reason": reason, **more}}
    return Response(orjson.dumps(body), status, content_type=JSON)


def _body() -> dict[str, Any]:
    """The JSON object that was sent; {} for no body. Raises `BadPayload`."""
    raw = request.get_data(cache=False)
    if not raw:
        return {}
    try:
        body = orjson.loads(raw)
    except orjson.JSONDecodeError:
        body = None
    if not isinstance(body, dict):
        raise BadPayload({"body": "must be a JSON object"})
    return body


def _without(body: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in body.items() if key != name}


def _version(body: Mapping[str, Any]) -> int:
    value = body.get("version")
    if value is None:
        raise BadPayload({"version": "is missing: that of the alert that you saw"})
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 1 << 62:
        raise BadPayload({"version": "must be the version that you saw"})
    return value


_MISSING: Final = {
    "hash": "is missing: the hash of the alert that you read, so that nothing else is approved",
    "reason": "is missing: say why",
}


def _text(body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    if value is None:
        raise BadPayload({name: _MISSING[name]})
    if not isinstance(value, str) or not value.strip() or len(value) > 500 or "\0" in value:
        raise BadPayload({name: "must be a text of at most 500 characters"})
    return value.strip()


def _number(name: str) -> int | None:
    value = request.args.get(name)
    if value is None:
        return None
    if not value.isdecimal() or not value.isascii() or len(value) > 18:
        raise BadPayload({name: "must be a number"})
    return int(value)


PUBLISHED: Final = (
    "id", "relation", "predecessor_id", "state", "version", "hash", "approved_hash", "reason",
    "created_by", "submitted_by", "approved_by", "approved_how", "created_at", "submitted_at",
    "approved_at", "started_at", "paused_at", "paused_by", "stopped_for", "ended_at",
    "expanded_at", "intact", "stopped",
)  # fmt: skip
"""The fields of an alert that the API shows besides its content: a field that is not listed stays
private."""


def alert_fields(one: Alert) -> dict[str, Any]:
    """An alert as JSON; times are UTC."""
    content = {name: getattr(one.content, name) for name in FIELDS}
    return {**content, **{name: getattr(one, name) for name in PUBLISHED}}


def preview_fields(one: AlertPreview) -> dict[str, Any]:
    """A preview: texts, segments, people, money, and objections. unlisted: an exercise, and the
    gateway names nobody whom it could reach."""
    preview = one.preview
    return {
        "people": preview.people,
        "unlisted": one.unlisted,
        "reach": {code: reach(preview.people, code) for code in ("vi-marks", "en")},
        "segments": preview.segments,
        "dong": preview.dong,
        "lines": [asdict(line) for line in preview.lines],
        "faults": [fault.fields() for fault in one.faults],
    }


def figures(status: Status) -> dict[str, Any]:
    """Its progress. stopped: paused by the service (`stopped_for` of the alert says why); expected:
    people that one that is approved and has not begun would reach now; segments and dong: what
    carriers have taken, and what it costs by their prices."""
    return {
        "id": status.alert.id,
        "state": status.alert.state,
        "paused": status.alert.paused_at is not None,
        "stopped": status.alert.stopped,
        "stopped_for": status.alert.stopped_for,
        "started_at": status.alert.started_at,
        "send_at": status.alert.content.send_at,
        "expected": status.expected,
        "expanding": status.expanding,
        "recipients": status.recipients,
        "states": dict(status.states),
        "areas": {name: dict(of) for name, of in status.areas.items()},
        "carriers": {name: dict(of) for name, of in status.carriers.items()},
        "no_receipt": status.no_receipt,
        "segments": status.segments,
        "dong": status.dong,
    }


def as_csv(rows: Iterator[Row]) -> Iterator[str]:
    """The rows under their names; times in UTC."""
    names = [each.name for each in fields(Row)]
    cells = ([_cell(getattr(row, name)) for name in names] for row in rows)
    return csv_pages.pages(chain([names], cells))


def _cell(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else csv_pages.cell(value)
