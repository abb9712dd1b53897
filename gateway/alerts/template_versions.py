"""Templates of alerts that officials write in the console, version by version.

- One official writes a version, another approves it. From then on alerts start from it. It replaces
  the template of the same name in the operator's file (`config/alert_templates.toml`).
- Versions of several officials may wait beside each other.
- One official alone retires a template, at once: no new alert starts from it, and no alert that was
  written from it is approved. It comes back when an official who is a second person to its writer
  restores it, or when a new version is approved.
- Rows are signed (`row_signatures`): a person who can only write to the database puts no words into
  alerts, and restores no template.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Engine, func, select, text

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
_FRESH_SECONDS: Final = 3.0
"""Seconds after which a process reads the versions again."""
_NO_IDS: Final = ("new",)
"""Names that a template can't have: they are addresses of the console."""
_AT: Final = "@"
"""Stands between a template's name and the number of an older version."""
_RETIRED: Final = f"{_AT}retired"
"""Stands behind an older version, if its template is retired."""
SETTLED: Final = ("approved", "retired", "restored")
"""Outcomes of rows that decide what alerts start from."""
RETIRED: Final = (
    "Bản mẫu này đã ngừng dùng. Soạn lại từ mẫu đang dùng, hoặc bỏ mẫu và tự viết nội dung.",
    "This version of the template is retired. Write it again from one in use, or without one.",
)
_A_TICK: Final = timedelta(microseconds=1)
_LOCK: Final = text("SELECT pg_advisory_xact_lock(hashtextextended(:template, 10))")
"""Locks one template, so that its next row gets a number of its own."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version as it was written, or the row by which the template was retired or restored.

    outcome  proposed, approved, refused, replaced (by its writer's next version), retired, restored
    reason   why it was refused, retired or restored
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

    def counts_beside(self, writer: int) -> bool:
        """Whether the next version of `writer` must be of the same kind as this one."""
        waits = self.outcome == "proposed" and self.written_by != writer
        return waits or self.outcome in SETTLED


@dataclass
class TemplateBook(Mapping[str, Template]):
    """All templates that an alert may say it was filled from, by key.

    ``name``                   what new alerts start from, from the operator's file or an official
    ``name@version``           replaced; an alert that was written with it can still be approved
    ``name@version@retired``   retired; an alert that was approved before is still sent, since a
                               carrier may have registered it
    """

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
        """Reads the versions again at the next use."""
        self._until = 0.0

    def _current(self) -> Mapping[str, Template]:
        with self._lock:
            if time.monotonic() >= self._until:
                with self.engine.connect() as connection:
                    self._every = every(self.file, settled(connection))
                self._until = time.monotonic() + _FRESH_SECONDS
            return self._every


@dataclass(frozen=True)
class Newest(Mapping[str, Template]):
    """The templates of a book that new alerts start from."""

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
    """The templates by key, as `TemplateBook` has them; version 0 is the file's. `versions` in
    the order in which they were decided."""
    texts = {name: {0: template} for name, template in file.items()}
    number: dict[str, int | None] = dict.fromkeys(file, 0)
    barred: dict[str, frozenset[int]] = {}
    before: dict[str, tuple[int | None, frozenset[int]]] = {}
    for one in versions:
        name = one.template.id
        its = texts.setdefault(name, {})
        if one.outcome == "retired":
            before.setdefault(name, (number.get(name), barred.get(name, frozenset())))
            number[name], barred[name] = None, frozenset(its)
        elif one.outcome == "restored":
            if name in before:
                number[name], barred[name] = before.pop(name)
        else:
            its[one.version], number[name] = one.template, one.version
            before.pop(name, None)
    book = {}
    for name, its in texts.items():
        newest = number.get(name)
        if newest is not None:
            book[name] = its[newest]
        for version, template in its.items():
            if version != newest:
                after = _RETIRED if version in barred.get(name, ()) else ""
                book[f"{name}{_AT}{version}{after}"] = template
    return book


def standing(versions: Sequence[Version]) -> Version | None:
    """The row that decides what alerts start from, of one template's versions: the last that was
    approved, or the row by which the template was retired. None: the file's template, if it has
    one."""
    counting = [one for one in versions if one.outcome in SETTLED and one.decided_at]
    stands: Version | None = None
    before: Version | None = None
    for one in sorted(counting, key=lambda one: (one.decided_at, one.row_id)):
        retired = stands is not None and stands.outcome == "retired"
        if one.outcome == "restored":
            stands = before if retired else stands
        else:
            before = before if retired else stands
            stands = one
    return stands


def versions_of(templates: Mapping[str, Template], name: str) -> list[Template]:
    """The template of this name and its replaced versions; the retired ones too."""
    return [one for key, one in templates.items() if key.partition(_AT)[0] == name]


def unretired(templates: Mapping[str, Template], name: str) -> list[Template]:
    """As `versions_of`, without the retired ones."""
    return versions_of({key: templates[key] for key in templates if _RETIRED not in key}, name)


def settled(connection: Connection, template: str | None = None) -> list[Version]:
    """The rows that count (`SETTLED`), of one template or of all, in the order in which they were
    decided.

    A row that the service has not signed, or that was changed since, puts no words into alerts. It
    may have been the row by which a template was retired, so it counts as one.
    """
    its = alert_template.c
    query = select(alert_template).order_by(func.coalesce(its.decided_at, its.written_at), its.id)
    if template is not None:
        query = query.where(its.template == template)
    keys = keys_of(connection)
    counting = []
    for row in connection.execute(query).mappings():
        if not row_signatures.holds(keys, alert_template, row):
            counting.append(_changed_outside(row))
        elif row["outcome"] in SETTLED:
            counting.append(_read(row))
    return counting


def _changed_outside(row: Mapping[Any, Any]) -> Version:
    """The row as a retirement, without anything that somebody else may have written."""
    at = row["decided_at"] or row["written_at"]
    template = Template(row["template"], row["kind"], "", {})
    by = row["written_by"]
    return Version(row["id"], row["version"], template, "retired", "", by, at, None, at)


def listed(connection: Connection, template: str | None = None) -> list[Version]:
    """All versions of one template, or of all templates; the newest first."""
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
    """The id of a new template, made from its name."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold(name).lower()).strip("-")[:_LONGEST_ID].strip("-")
    stem = plain if plain[:1].isalpha() else f"mau-{plain}".strip("-")
    return next(
        one
        for one in (stem, *(f"{stem}-{n}" for n in range(2, 10_000)))
        if one not in (*there, *_NO_IDS)
    )


def propose(connection: Connection, official: Official, template: Template, now: datetime) -> int:
    """Stores a version, which another official has to approve; returns its id. It replaces an
    undecided version of the same official and template. Versions of others keep waiting."""
    its = alert_template.c
    connection.execute(_LOCK, {"template": template.id})
    waiting = select(its.id).where(
        its.template == template.id, its.outcome == "proposed", its.written_by == official.id
    )
    # Locked: a version that somebody approves at this moment stays approved.
    for one in connection.execute(waiting.with_for_update()).scalars().all():
        row_signatures.change(connection, alert_template, one, outcome="replaced")
    return _write(connection, official, template, "template.propose", now)


def _write(
    connection: Connection,
    official: Official,
    template: Template,
    act: str,
    now: datetime,
    **more: object,
) -> int:
    """Inserts a row with the next number of its template; returns its id."""
    its = alert_template.c
    newest = select(func.coalesce(func.max(its.version), 0)).where(its.template == template.id)
    made = row_signatures.add(
        connection,
        alert_template,
        template=template.id,
        version=connection.execute(newest).scalar_one() + 1,
        kind=template.kind,
        name=template.name,
        texts=dict(template.texts),
        slots=dict(template.slots),
        labels={slot: list(pair) for slot, pair in template.labels.items()},
        written_by=official.id,
        written_at=now,
        **more,
    )
    audit.record(connection, official.id, act, "alert_template", made)
    return made


def deciders(connection: Connection, writer: int, now: datetime) -> dict[int, str]:
    """Names by id of the officials who may decide on what `writer` has written."""
    return {one.id: one.name for one in approvers.second_persons(connection, [writer], now)}


def count_for(connection: Connection, official_id: int, now: datetime) -> int:
    """How many versions wait for this official to decide on them."""
    its = alert_template.c
    query = select(its.written_by).where(its.outcome == "proposed")
    writers = connection.execute(query).scalars().all()
    able = {one: official_id in deciders(connection, one, now) for one in set(writers)}
    return sum(able[one] for one in writers)


def decide(
    connection: Connection, official: Official, row_id: int, good: bool, reason: str, now: datetime
) -> Version:
    """Approves or refuses a version that another official has written. Raises NotPossible."""
    one, now = _locked_with_its_template(connection, row_id, now)
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


def retire(
    connection: Connection, official: Official, template: Template, reason: str, now: datetime
) -> None:
    """Takes a template out of use, also one of the operator's file. No new alert starts from it,
    and no written alert is approved with its text. Raises NotPossible."""
    connection.execute(_LOCK, {"template": template.id})
    decided = settled(connection, template.id)
    last, now = standing(decided), _after(decided, now)
    if last is not None and last.outcome == "retired":
        raise NotPossible("template_retired", "It is retired already.")
    _write(
        connection,
        official,
        template,
        "template.retire",
        now,
        registered=sorted(template.registered),
        outcome="retired",
        reason=reason,
        decided_by=official.id,
        decided_at=now,
    )


def restore(
    connection: Connection, official: Official, row_id: int, reason: str, now: datetime
) -> None:
    """Undoes a retirement: the version that two officials had approved, or the file's template,
    is in use as before, with the carriers that have registered it. A row of its own records who
    did it. Raises NotPossible."""
    one, now = _locked_with_its_template(connection, row_id, now)
    decided = settled(connection, one.template.id)
    last = standing(decided)
    if last is None or last.row_id != row_id or one.outcome != "retired":
        raise NotPossible("template_in_use", "It is in use.")
    before = standing([each for each in decided if each.outcome != "retired"])
    if before is not None and official.id not in deciders(connection, before.written_by, now):
        raise NotPossible("template_own", "Another official has to decide on it.")
    _write(
        connection,
        official,
        one.template,
        "template.restore",
        now,
        registered=sorted(one.template.registered),
        outcome="restored",
        reason=reason,
        decided_by=official.id,
        decided_at=now,
    )


def _locked_with_its_template(
    connection: Connection, row_id: int, now: datetime
) -> tuple[Version, datetime]:
    """The version, with its template locked, and a time after all decisions on the template: an
    official who waited for another one's decision decides after it. Raises NotPossible."""
    its = alert_template.c
    name = connection.execute(select(its.template).where(its.id == row_id)).scalar_one_or_none()
    connection.execute(_LOCK, {"template": name or ""})
    one = _locked(connection, row_id)
    return one, _after(settled(connection, one.template.id), now)


def _after(decided: Sequence[Version], now: datetime) -> datetime:
    """`now`, or a moment after the last decision if that is later. Rows that were changed in the
    database count for nothing here."""
    times = [one.decided_at for one in decided if one.decided_by is not None and one.decided_at]
    return max(now, max(times) + _A_TICK) if times else now


def register(
    connection: Connection, official: Official, row_id: int, carriers: Sequence[str]
) -> Version:
    """Stores which carriers have registered an approved version. Raises NotPossible."""
    one = _locked(connection, row_id)
    if one.outcome != "approved":
        raise NotPossible("template_open", "Nobody has approved it yet.")
    row_signatures.change(connection, alert_template, row_id, registered=sorted(carriers))
    audit.record(
        connection,
        official.id,
        "template.registered",
        "alert_template",
        row_id,
        detail={"carriers": sorted(carriers)},
    )
    return one


def _locked(connection: Connection, row_id: int) -> Version:
    """The version, locked. Raises NotPossible if there is none, or if its signature does not
    hold."""
    query = select(alert_template).where(alert_template.c.id == row_id).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None or not row_signatures.holds(keys_of(connection), alert_template, row):
        raise NotPossible("unknown", "There is no such version.")
    return _read(row)
