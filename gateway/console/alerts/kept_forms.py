"""Forms of alerts that are filled in and not saved yet. The page stores them while the official
types, so an expired session or a closed window loses nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from flask import request
from sqlalchemy import Connection, Row, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert as upsert
from werkzeug.datastructures import MultiDict

from gateway.alerts.lifecycle import TEXT_FIELDS
from gateway.console.forms import cleaned
from gateway.database.tables_console import console_form

MARK: Final = re.compile(r"[0-9a-f]{32}")
RETENTION: Final = timedelta(days=30)
MOST: Final = 20
"""The most forms that are stored for one official, the newest."""
_FIELDS: Final = re.compile(
    "|".join(("once|version|kind|areas|when|send_at|expires_at", *TEXT_FIELDS))
    + "|(template|slot|subject|text)-[a-z.-]+"
)
_MOST_VALUES: Final = 500
_LONGEST: Final = 2_000


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A stored form.

    act       what it is for: draft, edit, update, follow_up
    alert_id  the alert that is edited, updated or followed
    """

    mark: str
    act: str
    alert_id: int | None
    fields: MultiDict[str, str]
    saved_at: datetime

    @property
    def excerpt(self) -> str:
        """The first words that the official typed."""
        typed = (v for k, v in self.fields.items(multi=True) if k.startswith(("slot-", "text-")))
        return " ".join(filter(None, typed))[:120]


def keep(
    connection: Connection, official_id: int, act: str, alert_id: int | None, now: datetime
) -> bool:
    """Stores the form of this request. False if it has no id of ours, or nothing in it."""
    values = {
        name: [cleaned(one, _LONGEST) for one in request.form.getlist(name)]
        for name in request.form
        if _FIELDS.fullmatch(name)
    }
    typed = any(
        any(all_) for name, all_ in values.items() if name not in ("once", "version", "when")
    )
    mark = request.form.get("once", "")
    many = sum(map(len, values.values()))
    if not MARK.fullmatch(mark) or not typed or many > _MOST_VALUES:
        return False
    old = console_form.c.saved_at < now - RETENTION
    connection.execute(delete(console_form).where(old))
    row = {"official_id": official_id, "mark": mark, "act": act, "alert_id": alert_id}
    new = upsert(console_form).values(**row, fields=values, saved_at=now)
    changed = {"fields": new.excluded.fields, "saved_at": now}
    keys = ["official_id", "mark"]
    connection.execute(new.on_conflict_do_update(index_elements=keys, set_=changed))
    _drop_oldest(connection, official_id)
    return True


def _drop_oldest(connection: Connection, official_id: int) -> None:
    mine = console_form.c.official_id == official_id
    newest = select(console_form.c.id).where(mine).order_by(console_form.c.saved_at.desc())
    connection.execute(
        delete(console_form).where(mine, console_form.c.id.not_in(newest.limit(MOST)))
    )


def find(connection: Connection, official_id: int, mark: str, now: datetime) -> KeptForm | None:
    """One form of this official; None if there is none with this id."""
    row = connection.execute(_of(official_id, now).where(console_form.c.mark == mark)).one_or_none()
    return None if row is None else _read(row)


_LISTED: Final = (
    select(console_form)
    .where(
        console_form.c.official_id == bindparam("official"),
        console_form.c.saved_at > bindparam("since"),
    )
    .order_by(console_form.c.saved_at.desc())
)


def listed(connection: Connection, official_id: int, now: datetime) -> Sequence[KeptForm]:
    """This official's forms, the newest first."""
    rows = connection.execute(_LISTED, {"official": official_id, "since": now - RETENTION})
    return [_read(row) for row in rows]


def drop(connection: Connection, official_id: int, mark: str) -> None:
    """Deletes a form that became an alert, or is no longer wanted."""
    mine = (console_form.c.official_id == official_id) & (console_form.c.mark == mark)
    connection.execute(delete(console_form).where(mine))


def _of(official_id: int, now: datetime) -> Any:
    return select(console_form).where(
        console_form.c.official_id == official_id,
        console_form.c.saved_at > now - RETENTION,
    )


def _read(row: Row[Any]) -> KeptForm:
    fields: Mapping[str, list[str]] = row.fields
    return KeptForm(row.mark, row.act, row.alert_id, MultiDict(fields), row.saved_at)
