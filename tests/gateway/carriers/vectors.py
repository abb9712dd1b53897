"""Reads `tests/vectors/<kind>.json`: what a kind of carrier sends and expects, as data."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from gateway import carriers
from gateway.carriers import load
from gateway.carriers.contract import (
    Carrier,
    Inbound,
    Instance,
    Outbound,
    Read,
    Receipt,
    Reply,
    SkippedItem,
    UssdTurn,
    Webhook,
)

FOLDERS = [Path(__file__).resolve().parents[2] / "vectors"]


@dataclass(frozen=True)
class Kind:
    """One file of vectors. `name` is the adapter's module and the instance's name."""

    name: str
    data: Mapping[str, Any]

    def __repr__(self) -> str:
        return self.name

    def __getitem__(self, key: str) -> Any:
        return self.data[key]

    @property
    def settings(self) -> dict[str, Any]:
        return dict(self.data["settings"])

    @property
    def secrets(self) -> list[str]:
        """Every secret value that must never be shown."""
        adapter = self.carrier()
        named = {setting.name for setting in adapter.SETTINGS if setting.secret}
        named.add("path_secret")
        return [str(value) for name, value in self.settings.items() if name in named]

    @property
    def path_secret(self) -> str:
        return str(self.settings.get("path_secret", ""))

    def carrier(self, **changes: Any) -> Carrier:
        values = {**self.settings, **changes}
        instance = Instance(self.name, self.name, self.data["public_url"], values)
        return load({self.name: instance})[self.name]

    def mt(self, **changes: Any) -> Outbound:
        """The MT of `sending`."""
        values = {**self.data["sending"]["item"], **changes}
        if isinstance(values.get("valid_until"), str):
            values["valid_until"] = datetime.fromisoformat(values["valid_until"])
        return Outbound(**values)

    def webhook(self, entry: Mapping[str, Any]) -> Webhook:
        body, secret = entry.get("body", ""), entry.get("path", self.path_secret)
        return Webhook(
            method=entry.get("method", self.data["method"]),
            path="/".join(filter(None, [f"/carriers/{self.name}/sms", secret])),
            query=entry.get("query", ""),
            headers=entry.get("headers", {}),
            body=bytes.fromhex(entry["body_hex"]) if "body_hex" in entry else body.encode(),
            address="203.0.113.9",
            now=entry.get("now", self.data["now"]),
        )


def kinds() -> list[Kind]:
    """Every adapter of the package, with its vectors: a kind without any is an error here."""
    return [
        Kind(name, json.loads(file_of(name).read_text(encoding="utf-8")))
        for name in sorted(carriers.kinds())
    ]


def table(name: str, settings: Mapping[str, Any]) -> str:
    """An instance in `carriers.toml`."""
    lines = [f"{key} = {_toml(value)}" for key, value in settings.items()]
    return "\n".join([f"[{name}]", *lines, ""])


def _toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(k)} = {_toml(v)}" for k, v in value.items()) + "}"
    return json.dumps(value)


def receiving() -> list[Kind]:
    """Those that bring us anything."""
    return [kind for kind in kinds() if kind["reads"]]


def file_of(kind: str) -> Path:
    """The folder of a kind's vectors."""
    paths = [folder / f"{kind}.json" for folder in FOLDERS]
    return next((path for path in paths if path.exists()), paths[0])


def cases(section: str) -> list[Any]:
    """Parameters `(kind, entry)` of one section of every kind, with readable ids."""
    return [
        pytest.param(kind, entry, id=f"{kind.name}: {entry['name']}")
        for kind in kinds()
        for entry in kind.data.get(section, ())
    ]


FORMS: Mapping[str, type[Any]] = {
    "inbound": Inbound,
    "receipt": Receipt,
    "skipped": SkippedItem,
    "ussd": UssdTurn,
}


def message(entry: Mapping[str, Any]) -> Read:
    """`{"inbound": {...}}`, or one of the other `FORMS`; times are RFC 3339."""
    ((form, fields),) = entry.items()
    fields = {
        name: datetime.fromisoformat(value) if name in ("sent_at", "at") else value
        for name, value in fields.items()
    }
    made: Read = FORMS[form](**fields)
    return made


def reply(entry: Mapping[str, Any]) -> Reply:
    return Reply(**entry)
