"""JSON Schema (2020-12) of requests, from a kind's shapes, and of answers, from the answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gateway.carriers.shapes import Field, Shape

Schema = dict[str, Any]

_TYPES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}
_NAMES = frozenset(("id", "from", "to", "reference", "session"))
NOT_BLANK = r"\S"


def of_field(field: Field) -> Schema:
    """The schema of one value, with its description."""
    schema: Schema = {"type": _TYPES[type(field.example)], "description": field.about}
    if field.values:
        schema["enum"] = list(field.values)
    if field.pattern:
        schema["pattern"] = f"^{field.pattern}$"
    elif field.means in _NAMES:
        schema["pattern"] = NOT_BLANK
    return schema


def of_body(shape: Shape) -> Schema:
    """The object in a body of fields, or the list of such objects; names with dots and brackets
    are objects and lists within."""
    root = _object_of(shape)
    if shape.most:
        return {"type": "array", "items": root, "minItems": 1, "maxItems": shape.most}
    return root


def _object_of(shape: Shape) -> Schema:
    root = _object()
    for field in shape.fields:
        if shape.place(field) != "body":
            continue
        *way, last = field.name.split(".")
        schema = root
        for step in way:
            schema = _within(schema, step, field.needed)
        schema["properties"][last] = of_field(field)
        if field.needed:
            _require(schema, last)
    return root


def _object() -> Schema:
    return {"type": "object", "properties": {}}


def _require(schema: Schema, name: str) -> None:
    required = schema.setdefault("required", [])
    if name not in required:
        required.append(name)


def _within(schema: Schema, step: str, needed: bool) -> Schema:
    name = step.removesuffix("[]")
    if name not in schema["properties"]:
        inner = _object()
        is_list = step.endswith("[]")
        schema["properties"][name] = {"type": "array", "items": inner} if is_list else inner
    if needed:
        _require(schema, name)
    member: Schema = schema["properties"][name]
    return member["items"] if member["type"] == "array" else member


def of_values(values: Sequence[Any]) -> Schema:
    """The schema that all of `values` share; each is a JSON value."""
    return any_of(_of_value(value) for value in values)


def any_of(schemas: Iterable[Schema]) -> Schema:
    """One of several, or the common one if they are equal."""
    unique: list[Schema] = []
    for schema in schemas:
        if schema not in unique:
            unique.append(schema)
    return unique[0] if len(unique) == 1 else {"anyOf": unique}


def _of_value(value: Any) -> Schema:
    if isinstance(value, dict):
        return {
            "type": "object",
            "properties": {name: _of_value(each) for name, each in value.items()},
            "required": list(value),
        }
    if isinstance(value, list):
        return {"type": "array", "items": of_values(value)} if value else {"type": "array"}
    return {"type": _TYPES[type(value)]}
