"""The tables of the docs that repeat a table of the code say what it says."""

from __future__ import annotations

import dataclasses
import re
from typing import get_args

from config.settings import ROOT, Settings
from flows.values import Grade
from gateway.alerts.lifecycle import MOVES
from gateway.database.choices import ALERT_STATES, ROLES
from gateway.officials.permissions import PERMISSIONS, Permission

_CODE = re.compile(r"`([^`]+)`")
NEEDS = {
    "own areas": lambda one: one.area,
    "a code": lambda one: one.totp,
    "a recent code": lambda one: one.recent,
    "an account that counts": lambda one: one.settled,
}
"""The table's words for each demand of an act."""
NOT_SHOWN = {"own", "enrol", "tokens"}
"""Everybody's acts on their own account."""
BY_REPORT = {("own areas", "disclose")}
"""Demands that the page makes of a row, and not the permission."""


def rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading."""
    section = (ROOT / "docs" / page).read_text("utf-8").split(f"## {heading}\n", 1)[1]
    lines = section.split("\n|---", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_each_state_of_an_alert_names_where_it_leads() -> None:
    table = {
        state: set(_CODE.findall(after))
        for states, _, after in rows("alerts.md", "States")
        for state in _CODE.findall(states)
    }
    leads = {
        state: {
            move.target for move in MOVES.values() if state in move.sources and move.target != state
        }
        for state in ALERT_STATES
    }
    assert table == {state: after - {None} for state, after in leads.items()}


def needs(act: str, one: Permission) -> set[str]:
    return {words for words, asks in NEEDS.items() if asks(one) or (words, act) in BY_REPORT}


def test_the_permissions_are_those_of_the_code() -> None:
    table = rows("officials.md", "Roles and permissions")
    for about, *roles, demands in table:
        act = _CODE.findall(about)[0]
        one = PERMISSIONS[act]
        may = {role for role, cell in zip(ROLES, roles, strict=True) if cell == "yes"}
        assert may == one.roles, act
        demanded = {words for words in NEEDS if re.search(rf"(?<!\w){words}(?!\w)", demands)}
        assert demanded == needs(act, one), act
    named = {_CODE.findall(about)[0] for about, *_ in table}
    assert named == PERMISSIONS.keys() - NOT_SHOWN


def test_every_grade_is_explained() -> None:
    grades = [_CODE.findall(cells[0])[0] for cells in rows("verdicts.md", "Grades")]
    assert sorted(grades) == sorted(get_args(Grade))


def test_every_process_is_explained() -> None:
    procfile = (ROOT / "Procfile").read_text("utf-8")
    named = re.findall(r"^(\w+):", procfile, re.MULTILINE)
    table = [_CODE.findall(cells[0])[0] for cells in rows("operations/settings.md", "Processes")]
    assert table == [name for name in named if name != "release"]


def test_the_days_of_retention_are_the_defaults() -> None:
    table = {
        _CODE.findall(name)[0]: days
        for name, days, _ in rows("operations/settings.md", "Retention")
    }
    days = re.compile(r"KEEP_(?!BACKUP)\w+_DAYS|IDLE_SUBSCRIPTION_DAYS")
    settings = [each.metadata for each in dataclasses.fields(Settings)]
    assert table == {
        one["variable"]: one["default"] for one in settings if days.fullmatch(one["variable"])
    }
