"""A carrier's requests to us, as a table: for the documents, for samples, for a trial.

A kind that has `SHAPES` and `sign` is described in `/openapi.json` field by field, and can be
played from its own side: `compose` writes a request as the carrier would, `sign` proves it.
Both are optional; without them a kind works all the same and is described by its answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, cast
from urllib.parse import urlencode

import orjson

from gateway.carriers.contract import Carrier, Webhook

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

Says = Literal["message", "receipt", "ussd"]
Means = Literal["", "id", "from", "to", "text", "reference", "status", "session", "parts"]
Place = Literal["query", "body", "header"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a request.

    name     as it is written; in a JSON body dots lead into objects and ``[]`` into a list of
             one (``results[].status.groupId``)
    about    one sentence for the carrier's engineer
    example  its value in a sample, unless `means` says otherwise; its type (str, int,
             bool, None) is the field's type
    means    what a sample fills in: the message's ``id``, ``from``, ``to``, ``text``; the
             ``reference`` that an MT was sent under; a receipt's ``status``; a USSD ``session``;
             of how many ``parts`` an MO is
    values   all values of the field, if the list is closed
    place    where it is, if not where the shape's `media` says
    needed   whether a request without it is refused
    pattern  what it must look like, a regular expression for all of it; the kind's own check
    authenticates  whether it proves who sends; `sign` writes it, a sample has none
    """

    name: str
    about: str
    example: str | int | bool | None = ""
    means: Means = ""
    values: tuple[str, ...] = ()
    place: Place | None = None
    needed: bool = True
    authenticates: bool = False
    pattern: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """One kind of request: an MO, a receipt (DLR) or a USSD turn.

    method  GET or POST: the one that the carrier uses
    media   of a body: `FORM`, `JSON`, or another type with `template`; "" if all is in the query
    most    of a JSON body that is a list of such objects: how many it may have; 0: it is one
    template  for other bodies (XML): the text, with ``{field name}`` where values go, escaped
              as XML
    """

    says: Says
    about: str
    fields: tuple[Field, ...]
    method: Literal["GET", "POST"] = "POST"
    media: str = FORM
    template: str = ""
    most: int = 0

    def place(self, field: Field) -> Place:
        """The place of a field: `body`, `query` or `header`."""
        return field.place or ("body" if self.media else "query")


class PlayableCarrier(Carrier, Protocol):
    """A carrier whose requests to us can be made as well as read."""

    SHAPES: tuple[Shape, ...]

    def sign(self, webhook: Webhook) -> Webhook:
        """`webhook` as the carrier sends it: with its proof, by the current secret, at the time
        that it names (`now`). The opposite of `verify`; it does not check what it signs."""


def shapes(carrier: object) -> tuple[Shape, ...]:
    """The kind's shapes; () where it describes none."""
    return tuple(getattr(carrier, "SHAPES", ()))


def played(carrier: Carrier) -> PlayableCarrier | None:
    """`carrier`, if its requests can be made."""
    if shapes(carrier) and hasattr(carrier, "sign"):
        return cast(PlayableCarrier, carrier)
    return None


def compose(
    shape: Shape,
    path: str,
    now: float,
    means: Mapping[str, str | int],
    changes: Mapping[str, str | int | None] | None = None,
) -> Webhook:
    """An unsigned request: examples, with `means` filled in (``{"id": …, "text": …}``).

    `changes` sets fields by name, as `Field.name` has it; None leaves one out.
    """
    changes = changes or {}
    values: dict[Place, list[tuple[str, Any]]] = {"query": [], "body": [], "header": []}
    for field in shape.fields:
        value = changes.get(field.name, means.get(field.means, field.example))
        if field.authenticates or (field.name in changes and value is None):
            continue
        values[shape.place(field)].append((field.name, value))
    headers = {name.lower(): str(value) for name, value in values["header"]}
    if shape.media:
        headers["content-type"] = shape.media
    return Webhook(
        method=shape.method,
        path=path,
        query=_urlencoded(values["query"]),
        headers=headers,
        body=_body(shape, values["body"]),
        address="",
        now=now,
    )


def _urlencoded(pairs: Sequence[tuple[str, Any]]) -> str:
    return urlencode([(name, str(value)) for name, value in pairs], errors="surrogatepass")


def _body(shape: Shape, pairs: Sequence[tuple[str, Any]]) -> bytes:
    if shape.template:
        return _templated(shape.template, dict(pairs))
    if shape.media == JSON:
        return orjson.dumps([nested(pairs)] if shape.most else nested(pairs))
    return _urlencoded(pairs).encode() if shape.media else b""


def _templated(template: str, values: Mapping[str, Any]) -> bytes:
    for name, value in values.items():
        escaped = str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        template = template.replace(f"{{{name}}}", escaped)
    return template.encode()


def nested(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """``[("a[].b", 1), ("c", 2)]`` as ``{"a": [{"b": 1}], "c": 2}``."""
    root: dict[str, Any] = {}
    for name, value in pairs:
        *way, last = name.split(".")
        level = root
        for step in way:
            if step.endswith("[]"):
                level = level.setdefault(step[:-2], [{}])[0]
            else:
                level = level.setdefault(step, {})
        level[last] = value
    return root
