"""With --json a command prints one JSON value, and no number of a resident."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gateway.carriers import kinds
from tests.gateway.carrier_client import CarrierClient
from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office

ME, NUMBER = "84912000111", "0868123456"


@pytest.fixture
def printed(env: dict[str, str], office: Office, webhooks: CarrierClient) -> Any:
    """What a command prints to an auditor, or to an official of the province."""
    webhooks.open(ME, f"LD {NUMBER} xung cong an doi tien")
    people = dict.fromkeys(("audit", "officials"), office.hire("auditor", days=36_500))
    province = office.hire("province", days=36_500)

    def run(*words: str) -> Any:
        token = people.get(words[0], province).token
        done = command.run({**env, "KHONG_TOKEN": token}, *words, "--json")
        assert done.returncode == 0, done.stderr
        assert ME[2:] not in done.stdout
        return json.loads(done.stdout)

    return run


@pytest.mark.parametrize(
    "typed",
    ["appeals list", "campaigns list", "lists show", "subscribers list", "verdict waiting",
     "alert list", "triage waiting"],
)  # fmt: skip
def test_nothing_is_an_empty_list(printed: Any, typed: str) -> None:
    assert printed(*typed.split()) == []


def test_a_subject_with_what_led_to_its_grade(printed: Any) -> None:
    one = printed("verdict", "show", NUMBER)
    # No worker has judged the report yet.
    assert (one["display"], one["people"], one["verdicts"]) == (NUMBER, 0, [])
    assert {"grade", "reasons", "weight", "queued", "evidence"} <= one.keys()


def test_accounts_and_the_audit(printed: Any) -> None:
    accounts = printed("officials", "list")
    assert {one["role"] for one in accounts} == {"auditor", "province"}
    assert not {"token", "secret", "password_hash"} & accounts[0].keys()
    rows = printed("audit", "list", "--limit", "3")
    assert len(rows) <= 3
    assert printed("audit", "verify")["faults"] == []
    assert {one["id"] for one in printed("alert", "templates")} >= {"police"}
    assert isinstance(printed("carriers", "log", "open"), list)
    assert {one["kind"] for one in printed("carriers", "matrix")} == kinds().keys()
