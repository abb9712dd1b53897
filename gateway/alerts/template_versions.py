"""Texts that alerts start from, as officials write them in the console: version by version.

A version is written by one official and approved by another. From then on alerts start from it, in
place of the operator's file (`config/alert_templates.toml`) where that has one of the same name.
Rows are signed (`row_signatures`): who can only write to the database puts no words into alerts.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Engine, func, insert, select

from flows.alerts.templates import Template
from flows.text import fold
from gateway.alerts import approvers
from gateway.alerts.lifecycle import NotPossible
from gateway.database import row_signatures
from gateway.database.signing import keys_of
from gateway.database.tables_alerts import alert_template
from gateway.officials import audit
from gateway.officials.authorization import Official

LONGEST_NAME: Final = 60
_LONGEST_ID: Final = 24
_FRESH: Final = 3.0
"""Seconds after which a process asks the database again."""
_NO_IDS: Final = ("new",)
"""What addresses of the console mean otherwise."""
_AT: Final = "@"
"""Between a template and its version, where an older one is meant."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version, as it was written.

    outcome  proposed, approved, refused, or replaced by another proposal
    reason   why it was refused
    """

    row_id: int
    version: int
    template: Template
    outcome: str
    reason: str
    written_by: int
    written_at: datetime
    decided_by: int | None
    decided_at: datetime | None


@dataclass
class TemplateBook(Mapping[str, Template]):
    """All templates that alerts may say they were filled from: those of the operator's file, the
    approved ones of officials, and by ``name@version`` those that these replaced: an alert that
    was written with one can still be approved, and a carrier still knows it."""

    engine: Engine = field(repr=False)
    file: Mapping[str, Template] = field(repr=False)
    _every: Mapping[str, Template] = field(default_factory=dict, repr=False)
    _until: float = 0.0
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __getitem__(self, key: str) -> Template:
        return self._current()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._current())

    def __len__(self) -> int:
        return len(self._current())

    def forget(self) -> None:
        """Asks the database at the next use."""
        self._until = 0.0

    def _current(self) -> Mapping[str, Template]:
        with self._lock:
            if time.monotonic() >= self._until:
                with self.engine.connect() as connection:
                    self._every = every(self.file, approved(connection))
                self._until = time.monotonic() + _FRESH
            return self._every


@dataclass(frozen=True)
class Newest(Mapping[str, Template]):
    """Of a book what new alerts start from."""

    book: Mapping[str, Template]

    def __getitem__(self, key: str) -> Template:
        if _AT in key:
            raise KeyError(key)
        return self.book[key]

    def __iter__(self) -> Iterator[str]:
        return (key for key in self.book if _AT not in key)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def every(file: Mapping[str, Template], versions: Sequence[Version]) -> dict[str, Template]:
    """By name the newest, by ``name@version`` those before it; 0 is the file's. In their order."""
    texts = dict(file)
    number = dict.fromkeys(file, 0)
    for one in versions:
        name = one.template.id
        if name in texts:
            texts[f"{name}{_AT}{number[name]}"] = texts[name]
        texts[name], number[name] = one.template, one.version
    return texts


def versions_of(templates: Mapping[str, Template], name: str) -> list[Template]:
    """The template of this name, and those that it replaced."""
    return [one for key, one in templates.items() if key.partition(_AT)[0] == name]


def approved(connection: Connection) -> list[Version]:
    """Those that count, in the order in which they were approved. One that this service has not
    written counts for nothing."""
    its = alert_template.c
    query = select(alert_template).where(its.outcome == "approved").order_by(its.decided_at, its.id)
    keys = keys_of(connection)
    rows = connection.execute(query).mappings()
    return [_read(row) for row in rows if row_signatures.holds(keys, alert_template, row)]


def listed(connection: Connection, template: str | None = None) -> list[Version]:
    """All versions, of one template or of all; the newest first."""
    query = select(alert_template).order_by(alert_template.c.id.desc())
    if template is not None:
        query = query.where(alert_template.c.template == template)
    return [_read(row) for row in connection.execute(query).mappings()]


def _read(row: Mapping[Any, Any]) -> Version:
    template = Template(
        row["template"],
        row["kind"],
        row["name"],
        row["texts"],
        row["slots"],
        frozenset(row["registered"]),
        {slot: (vi, en) for slot, (vi, en) in row["labels"].items()},
    )
    return Version(
        row["id"],
        row["version"],
        template,
        row["outcome"],
        row["reason"],
        row["written_by"],
        row["written_at"],
        row["decided_by"],
        row["decided_at"],
    )


def new_id(name: str, there: Collection[str]) -> str:
    """What a new template is called by alerts, made from its name."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name).lower()).strip("-")[:_LONGEST_ID].strip("-")
    stem = plain if plain[:1].isalpha() else f"mau-{plain}".strip("-")
    return next(
        one
        for one in (stem, *(f"{stem}-{n}" for n in range(2, 10_000)))
        if one not in (*there, *_NO_IDS)
    )


def propose(connection: Connection, official: Official, template: Template, now: datetime) -> int:
    """Writes a version, which another official has to approve; in place of one of the same
    template that nobody has decided on. Gives its id."""
    its = alert_template.c
    waiting = select(its.id).where(its.template == template.id, its.outcome == "proposed")
    # Locked: one that somebody approves at this moment stays approved.
    for one in connection.execute(waiting.with_for_update()).scalars().all():
        row_signatures.change(connection, alert_template, one, outcome="replaced")
    newest = select(func.coalesce(func.max(its.version), 0)).where(its.template == template.id)
    row = {
        "template": template.id,
        "version": connection.execute(newest).scalar_one() + 1,
        "kind": template.kind,
        "name": template.name,
        "texts": dict(template.texts),
        "slots": dict(template.slots),
        "labels": {slot: list(pair) for slot, pair in template.labels.items()},
        "written_by": official.id,
        "written_at": now,
    }
    made = connection.execute(insert(alert_template).values(row).returning(its.id)).scalar_one()
    row_signatures.sign(connection, alert_template, made)
    audit.record(connection, official.id, "template.propose", "alert_template", made)
    return int(made)


def deciders(connection: Connection, writer: int, now: datetime) -> dict[int, str]:
    """Names by id of those who may decide on what this official has written."""
    return {one.id: one.name for one in approvers.second_persons(connection, [writer], now)}


def decide(
    connection: Connection, official: Official, row_id: int, good: bool, reason: str, now: datetime
) -> Version:
    """Approves or refuses a version that another official has written. Raises NotPossible."""
    one = _locked(connection, row_id)
    if one.outcome != "proposed":
        raise NotPossible("template_decided", "It is decided already.")
    if official.id not in deciders(connection, one.written_by, now):
        raise NotPossible("template_own", "Another official has to decide on it.")
    row_signatures.change(
        connection,
        alert_template,
        row_id,
        outcome="approved" if good else "refused",
        reason=reason,
        decided_by=official.id,
        decided_at=now,
    )
    act = "template.approve" if good else "template.refuse"
    audit.record(connection, official.id, act, "alert_template", row_id)
    return one


def register(
    connection: Connection, official: Official, row_id: int, carriers: Sequence[str]
) -> Version:
    """Says which carriers have an approved version. Raises NotPossible."""
    one = _locked(connection, row_id)
    if one.outcome != "approved":
        raise NotPossible("template_open", "Nobody has approved it yet.")
    row_signatures.change(connection, alert_template, row_id, registered=sorted(carriers))
    detail: audit.Detail = {"carriers": sorted(carriers)}
    audit.record(
        connection, official.id, "template.registered", "alert_template", row_id, "done", detail
    )
    return one


def _locked(connection: Connection, row_id: int) -> Version:
    """Raises NotPossible for one that is not there, or that somebody else has written."""
    query = select(alert_template).where(alert_template.c.id == row_id).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None or not row_signatures.holds(keys_of(connection), alert_template, row):
        raise NotPossible("unknown", "There is no such version.")
    return _read(row)
