"""The doctor's lines about officials and the audit."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from config.settings import Settings
from gateway.cli import doctor
from gateway.officials import audit, audit_chain
from gateway.services import Services
from tests.gateway.officials.conftest import NOW, Office, Person
from tests.gateway.officials.conftest import confirm as confirmed


def findings(settings: Settings) -> str:
    with closing(Services(settings, {})) as services:
        return "\n".join(str(finding) for finding in doctor._officials(services))


def confirm(office: Office, official: Person) -> None:
    with office.engine.begin() as connection:
        confirmed(connection, official.id)


def test_administrators_are_counted(office: Office, settings: Settings) -> None:
    assert "no administrator yet" in findings(settings)
    office.hire("administrator", ())
    assert "warn  officials        one administrator" in findings(settings)
    office.hire("administrator", ())
    assert findings(settings) == ""


def test_accounts_that_nobody_has_confirmed(office: Office, settings: Settings) -> None:
    office.hire("administrator", ()), office.hire("administrator", ())
    new = office.hire(confirmed=False)
    assert f"not confirmed, so they approve nothing: {new.id}" in findings(settings)
    confirm(office, new)
    assert findings(settings) == ""


@pytest.mark.parametrize("area", ["dak-nong-2004/660", "lam-dong-2025/none", "dak-nong-2004"])
def test_areas_that_are_no_more(office: Office, settings: Settings, area: str) -> None:
    office.hire("administrator", ()), office.hire("administrator", ())
    office.hire("province", ("lam-dong-2025", "lam-dong-2025/d663"))
    assert findings(settings) == ""
    official = office.hire("district", (area,))
    assert (
        f"WRONG officials        official {official.id} has areas that no longer exist: {area}"
        in findings(settings)
    )


def test_rows_that_nobody_chains(office: Office, settings: Settings) -> None:
    aged = "UPDATE audit SET at = now() - interval ':m minutes'"
    keys = Services(settings, {}).audit_keys

    def age(minutes: int) -> None:
        with office.engine.begin() as connection:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
            connection.execute(text(aged.replace(":m", str(minutes))))

    with office.engine.begin() as connection:
        audit.record(connection, 1, "alert.edit", "alert", 1)
    age(5)
    assert "not chained" not in findings(settings)
    age(15)
    overdue = findings(settings)
    assert "WRONG audit            1 rows are not chained" in overdue and "audit verify" in overdue
    with office.engine.begin() as connection:
        assert audit_chain.chain(connection, keys, NOW) == 0, "its signature says another time"
        audit.record(connection, 1, "alert.edit", "alert", 1)
    with office.engine.begin() as connection:
        assert audit_chain.chain(connection, keys, NOW) == 1
        connection.execute(text("SET LOCAL session_replication_role = replica"))
        connection.execute(text("DELETE FROM audit WHERE id = 1"))
    assert "not chained" not in findings(settings)


def test_a_head_that_cant_be_written(office: Office, settings: Settings, tmp_path: Path) -> None:
    nowhere = dataclasses.replace(settings, audit_heads=tmp_path / "none" / "heads")
    assert "AUDIT_HEADS" in findings(nowhere)
    assert "AUDIT_HEADS" not in findings(settings)
