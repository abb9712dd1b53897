"""What the doctor says of officials and of the audit."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from sqlalchemy import text

from config.settings import Settings
from gateway import doctor
from gateway.ledger import chain
from gateway.ledger.chain import AuditKeys
from tests.gateway.officials.conftest import NOW, Office, Person
from tests.gateway.officials.conftest import confirm as confirmed


def said(settings: Settings) -> str:
    return "\n".join(str(finding) for finding in doctor._officials(settings))


def confirm(office: Office, who: Person) -> None:
    with office.engine.begin() as connection:
        confirmed(connection, who.id)


def test_administrators_are_counted(office: Office, settings: Settings) -> None:
    assert "no administrator yet" in said(settings)
    office.hire("administrator", ())
    assert "warn  officials        one administrator" in said(settings)
    office.hire("administrator", ())
    assert said(settings) == ""


def test_accounts_that_nobody_has_confirmed(office: Office, settings: Settings) -> None:
    office.hire("administrator", ()), office.hire("administrator", ())
    new = office.hire(confirmed=False)
    assert f"not confirmed, so they approve nothing: {new.id}" in said(settings)
    confirm(office, new)
    assert said(settings) == ""


@pytest.mark.parametrize("area", ["dak-nong-2004/660", "lam-dong-2025/none", "dak-nong-2004"])
def test_areas_that_are_no_more(office: Office, settings: Settings, area: str) -> None:
    office.hire("administrator", ()), office.hire("administrator", ())
    office.hire("province", ("lam-dong-2025", "lam-dong-2025/d663"))
    assert said(settings) == ""
    who = office.hire("district", (area,))
    assert f"WRONG officials        official {who.id} has areas that are no more: {area}" in said(
        settings
    )


def test_rows_that_nobody_seals(office: Office, settings: Settings) -> None:
    put = "INSERT INTO audit (at, act, outcome) VALUES (now() - interval ':m minutes', 'x', 'done')"
    with office.engine.begin() as connection:
        connection.execute(text(put.replace(":m", "5")))
    assert "not sealed" not in said(settings)
    with office.engine.begin() as connection:
        connection.execute(text(put.replace(":m", "15")))
    assert "WRONG audit            1 rows are not sealed" in said(settings)
    with office.engine.begin() as connection:
        assert chain.seal(connection, AuditKeys(settings.audit_key), NOW) == 2
    assert "not sealed" not in said(settings)


def test_a_head_that_cant_be_written(office: Office, settings: Settings, tmp_path: Path) -> None:
    nowhere = dataclasses.replace(settings, audit_heads=tmp_path / "none" / "heads")
    assert "AUDIT_HEADS" in said(nowhere)
    assert "AUDIT_HEADS" not in said(settings)
