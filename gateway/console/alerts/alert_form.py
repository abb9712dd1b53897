"""The form with which an alert is written. It keeps everything as it was typed, so that the page
can show it again, and makes the payload that `gateway.alerts.payload` reads."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, get_args

from flask import request
from werkzeug.datastructures import MultiDict

from flows.alerts import slots
from flows.alerts.templates import Template
from flows.alerts.values import SOURCES, AlertKind
from gateway.alerts.lifecycle import TEXT_FIELDS, Content
from gateway.console.alerts import presenter
from gateway.console.context import console
from gateway.console.forms import joined

KINDS: Final[tuple[str, ...]] = get_args(AlertKind)
FREE: Final = "free"
"""The choice "no template"."""
_MOST: Final = 2_000
_MOST_AREAS: Final = 300
_MARK: Final = 64


@dataclass(slots=True)
class Form:
    """The values that the official typed.

    once       the form's id: a form that is sent twice begins one alert
    version    of the alert when the form was opened; 0 for a new alert
    templates  by kind: the id of the chosen template, or `FREE`
    slots      by template id, then by slot (``viec``, and ``viec.en`` for the English text)
    subjects   by template id or `FREE`: the subject of a scam warning, if no slot has it
    typed      whether the official has changed the form since it was opened
    asked      whether a preview was asked for: from then on, missing fields are faults too
    later      whether the alert has a time (`send_at`); local like `expires_at`: 24/11/2026 07:00
    """

    once: str = field(default_factory=lambda: secrets.token_hex(16))
    version: int = 0
    typed: bool = False
    asked: bool = False
    kind: str = ""
    templates: dict[str, str] = field(default_factory=dict)
    slots: dict[str, dict[str, str]] = field(default_factory=dict)
    subjects: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    areas: list[str] = field(default_factory=list)
    later: bool = False
    send_at: str = ""
    expires_at: str = ""
    text_fields: dict[str, str] = field(default_factory=lambda: dict.fromkeys(TEXT_FIELDS, ""))

    @property
    def template(self) -> str:
        """The id of the chosen template, or `FREE`; "" while none is chosen."""
        return self.templates.get(self.kind, "")

    def not_yet(self, slot: str) -> bool:
        """Whether a slot of the chosen text is empty because nobody has typed into any slot yet."""
        given = self.slots.get(self.template, {})
        return not given.get(slot) and not (self.typed and any(given.values()))

    def payload(self) -> dict[str, Any]:
        """The form as `gateway.alerts.payload.Reader` reads it."""
        asked: dict[str, Any] = {"kind": self.kind, "areas": self.areas, **self.text_fields}
        if self.template == FREE:
            asked["texts"] = {name: text for name, text in self.texts.items() if text}
        elif self.template:
            asked["template"] = self.template
            given = self.slots.get(self.template, {})
            asked["slots"] = {name: value for name, value in given.items() if value}
        if self.kind == "scam":
            asked["subject"] = self.subjects.get(self.template, "")
        if self.later:
            asked["send_at"] = self.send_at
        if self.expires_at:
            asked["expires_at"] = self.expires_at
        return asked


def slots_of(template: Template) -> list[str]:
    """The input fields of a template: each slot, and beside a slot of words one for the English
    text."""
    names = []
    for name, kind in template.slots.items():
        names.append(name)
        if "en" in template.texts and kind in slots.WORDED:
            names.append(f"{name}.en")
    return names


def offered() -> Mapping[str, list[Template]]:
    """The registered texts by kind."""
    by_kind: dict[str, list[Template]] = {kind: [] for kind in KINDS}
    for one in console.alerts.templates():
        by_kind[one.kind].append(one)
    return by_kind


def sent() -> Form:
    """The form that this request sends."""
    asked = "HX-Request" not in request.headers or bool(request.form.get("asked"))
    return read(request.form, asked)


def read(asked: MultiDict[str, str], looked_at: bool) -> Form:
    """A form from its field names and values; `looked_at` becomes its `asked`."""
    templates, known = offered(), console.alerts.templates()

    def passage(name: str, most: int) -> str:
        return joined(asked.get(name, ""), most)

    version = passage("version", 18)
    return Form(
        once=passage("once", _MARK),
        version=int(version) if version.isascii() and version.isdecimal() else 0,
        typed=True,
        asked=looked_at,
        kind=next((one for one in KINDS if one == asked.get("kind")), ""),
        templates={
            kind: passage(f"template-{kind}", 40) or _only(templates[kind]) for kind in KINDS
        },
        slots={
            one.id: {name: passage(f"slot-{one.id}-{name}", _MOST) for name in slots_of(one)}
            for one in known
        },
        subjects={
            one: passage(f"subject-{one}", _MOST) for one in (FREE, *(each.id for each in known))
        },
        texts={name: passage(f"text-{name}", _MOST) for name in SOURCES},
        areas=[one for one in asked.getlist("areas") if len(one) <= 100][:_MOST_AREAS],
        later=asked.get("when") == "later",
        send_at=passage("send_at", 40),
        expires_at=passage("expires_at", 40),
        text_fields={name: passage(name, 80) for name in TEXT_FIELDS},
    )


def blank() -> Form:
    return Form(templates={kind: _only(choices) for kind, choices in offered().items()})


def of(content: Content, version: int = 0) -> Form:
    """A form filled with an alert's content."""
    form = blank()
    form.version, form.kind = version, content.kind
    form.text_fields = {name: getattr(content, name) for name in TEXT_FIELDS}
    form.areas = list(content.areas)
    form.later, form.send_at = content.send_at is not None, _typed(content.send_at)
    form.expires_at = _typed(content.expires_at)
    known = {one.id: one for one in console.alerts.templates()}
    template = known.get(content.template)
    form.templates[content.kind] = FREE if template is None else template.id
    if template is None:
        form.texts = {str(name): text for name, text in content.texts.items()}
    else:
        form.slots[template.id] = dict(content.slots)
    if content.subject and (template is None or not template.about):
        form.subjects[form.template] = presenter.named(content.subject)
    return form


def _only(templates: list[Template]) -> str:
    return templates[0].id if len(templates) == 1 else ""


def _typed(at: datetime | None) -> str:
    """A local time as people write it (`officials.typed_times`)."""
    return "" if at is None else f"{at.astimezone(console.timezone):%d/%m/%Y %H:%M}"
