"""An alert under a sender ID of its own, from carriers.toml to what a phone would get."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config.settings import Settings
from tests.gateway.alerts.conftest import COMMUNES, Place, place_of
from tests.gateway.alerts.test_commands import drafted
from tests.gateway.officials.conftest import DAK_MIL, Office, Person
from tests.gateway.officials.test_commands import typed

__all__ = ["typed"]

ENDING = "[TB] 5 KHONG: Cup nuoc. Tu choi: HUY gui 8041"


@pytest.fixture
def carriers_file(settings: Settings, tmp_path: Path) -> Path:
    """The carriers of the settings, each with names that are registered with it."""
    lines = settings.carriers_file.read_text("utf-8").splitlines()
    named = [
        f'{line}\nsenders = ["5KHONG", "UBND"]' if line.startswith("kind = ") else line
        for line in lines
    ]
    # One instance has a name fewer.
    text = "\n".join(named).replace('"5KHONG", "UBND"]', '"5KHONG"]', 1)
    file = tmp_path / "carriers.toml"
    file.write_text(text, "utf-8")
    return file


@pytest.fixture
def place(
    settings: Settings, env: dict[str, str], office: Office, carriers_file: Path
) -> Iterator[Place]:
    yield from place_of(dataclasses.replace(settings, carriers_file=carriers_file), env, office)


@pytest.fixture
def writer(place: Place) -> Person:
    return place.office.hire(days=365)


def notice(sender: str) -> dict[str, Any]:
    return {
        "kind": "notice",
        "areas": [DAK_MIL],
        "texts": {"vi-marks": "Cúp nước."},
        "sender": sender,
    }


def test_the_preview_and_the_approval_are_of_the_name(place, writer):
    place.subscribe("+84912000001", COMMUNES[0])
    approver = place.office.hire()
    body = place.ask("POST", "/alerts/preview", writer, notice("5KHONG")).json
    assert [line["out"]["text"] for line in body["lines"]] == [ENDING]
    assert [line["out"]["units"] for line in body["lines"]] == [len(ENDING) + 2]
    assert body["faults"] == []
    one = place.ask("POST", "/alerts", writer, notice("5KHONG")).json
    assert one["sender"] == "5KHONG"
    payload = {"version": one["version"]}
    one = place.ask("POST", f"/alerts/{one['id']}/submit", writer, payload).json
    # Another name is another content: what was read is not approved under it.
    payload = {**notice(""), "version": one["version"]}
    edited = place.ask("PUT", f"/alerts/{one['id']}", writer, payload).json
    assert (edited["state"], edited["hash"] == one["hash"]) == ("draft", False)
    edited = place.ask(
        "POST", f"/alerts/{one['id']}/submit", writer, {"version": edited["version"]}
    ).json
    payload = {"version": edited["version"], "hash": one["hash"]}
    answer = place.ask(
        "POST", f"/alerts/{one['id']}/approve", approver, payload, place.code(approver)
    )
    assert (answer.status_code, answer.json["error"]["code"]) == (409, "other_content")


@pytest.mark.parametrize(
    ("sender", "by"), [("UBND", {"esms"}), ("AI DO", {"twilio", "esms", "open"})]
)
def test_a_name_that_an_instance_does_not_have_is_refused(place, writer, sender, by):
    one = place.ask("POST", "/alerts", writer, notice(sender)).json
    answer = place.ask("POST", f"/alerts/{one['id']}/submit", writer, {"version": one["version"]})
    assert (answer.status_code, answer.json["error"]["code"]) == (422, "text")
    faults = answer.json["error"]["faults"]
    assert {(each["code"], each["carrier"]) for each in faults} == {("sender", each) for each in by}
    assert all(sender in each["vi"] and sender in each["en"] for each in faults)


def test_at_the_command_line(typed, place, writer, carriers_file, monkeypatch):
    monkeypatch.setenv("CARRIERS_FILE", str(carriers_file))
    place.subscribe("+84912000001", COMMUNES[0])
    one = str(drafted(typed, writer, "--text", "Cúp nước.", "--sender", "5KHONG"))
    done = typed("alert", "show", one, token=writer.token)
    assert "sender   5KHONG" in done.stdout
    done = typed("alert", "preview", one, token=writer.token)
    assert ENDING in done.stdout
    assert "It can't go out" not in done.stdout
    other = str(drafted(typed, writer, "--text", "Cúp nước.", "--sender", "AI DO", status=1))
    done = typed("alert", "submit", other, token=writer.token)
    assert done.returncode == 1
    assert "The sender ID AI DO is not registered with this carrier." in done.stderr
