"""Versions of the weights: rows that are added and never changed, each signed.

The latest that holds is live. A version says only what differs from the delivered weights, and has
an effect over those alone that it was made from: with new delivered ones an office learns again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, select

from flows.triage import model
from flows.triage.model import Model
from gateway.database import row_signatures
from gateway.database.signing import AuditKeys, keys_of
from gateway.database.tables_learning import triage_version

DELIVERED = 0
"""In the place of a version's id: the delivered weights."""


def digest(delivered: Model) -> str:
    return hashlib.sha256(model.written(delivered).encode()).hexdigest()


def difference(delivered: Model, learnt: Model) -> str:
    """A line for each weight that differs; "" if none does."""
    before = {name: f"{weight:.3f}" for name, weight in delivered.weights.items()}
    lines = [
        f"{name}={weight:.3f}"
        for name, weight in sorted(learnt.weights.items())
        if f"{weight:.3f}" != before.get(name, "0.000") and "\n" not in name
    ]
    return "\n".join([f"{learnt.base:.3f}", *lines]) if lines else ""


def applied(delivered: Model, weights: str) -> Model:
    """The delivered weights with such lines."""
    if not weights:
        return delivered
    learnt = model.read(weights)
    return Model(learnt.base, {**delivered.weights, **learnt.weights})


def current(
    rows: Iterable[row_signatures.Values], keys: AuditKeys, delivered: Model
) -> tuple[int, str]:
    """The id and lines of the version that is live, of rows from the latest on."""
    made_from = digest(delivered)
    for row in rows:
        if row_signatures.holds(keys, triage_version, row):
            return (row["id"], row["weights"]) if row["delivered"] == made_from else (DELIVERED, "")
    return DELIVERED, ""


def live(connection: Connection, delivered: Model) -> tuple[int, str]:
    query = select(triage_version).order_by(triage_version.c.id.desc())
    rows = (row._mapping for row in connection.execute(query))
    return current(rows, keys_of(connection), delivered)


def before(connection: Connection, delivered: Model, version_id: int) -> tuple[int, str]:
    """The version that a way back from this one leads to: what was live before it was learnt."""
    query = select(triage_version).where(triage_version.c.id < version_id)
    rows = connection.execute(query.order_by(triage_version.c.id.desc())).mappings().all()
    own = connection.execute(select(triage_version).where(triage_version.c.id == version_id))
    back_to = own.mappings().one()["back_to"]
    if back_to is not None:  # It is itself a way back: one step further.
        return before(connection, delivered, back_to) if back_to else (DELIVERED, "")
    return current(rows, keys_of(connection), delivered)


def add(
    connection: Connection,
    delivered: Model,
    weights: str,
    official_id: int,
    back_to: int | None = None,
) -> int:
    """Makes these lines live; returns the version's id."""
    return row_signatures.add(
        connection,
        triage_version,
        weights=weights,
        delivered=digest(delivered),
        official_id=official_id,
        back_to=back_to,
    )
