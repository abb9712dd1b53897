"""Answers that cost an MT go to the countries that an instance names, and to no other."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import psycopg
import pytest
from werkzeug.test import Client

from gateway.app import create_app
from gateway.carriers import base, rules
from gateway.carriers.contract import Instance

KANNEL = {"path_secret": "path-secret-0123456789abcdef", "username": "khong", "password": "p" * 24}
OPEN = {"+84912345678", "+85512345678"}


def client(env: dict[str, str], tmp_path: Path, more: str = "") -> Client:
    file = tmp_path / "carriers.toml"
    lines = [f'{name} = "{value}"' for name, value in KANNEL.items()]
    lines += ['kind = "kannel"', 'sender = "8041"', 'send_url = "http://127.0.0.1:9/"', more]
    file.write_text("[kannel]\n" + "\n".join(lines) + "\n")
    return Client(create_app(env | {"CARRIERS_FILE": str(file)}))


def text(client: Client, sender: str, words: str, number: int = 0) -> int:
    fields = {"id": f"{sender}-{number}", "from": sender, "to": "8041", "text": words}
    fields |= {"time": "1790000000", "coding": "0", "charset": "UTF-8", "udh": ""}
    path = f"/carriers/kannel/sms/{KANNEL['path_secret']}"
    return client.get(path, query_string=urlencode(fields)).status_code


def mts(database: str) -> int:
    with psycopg.connect(database) as sql:
        row = sql.execute("SELECT count(*) FROM outbound").fetchone()
    assert row is not None
    return int(row[0])


@pytest.mark.parametrize(
    ("more", "sender", "answered"),
    [
        ("", "84912345678", True),
        ("", "85512345678", True),
        ("", "88216123456", False),
        ("", "18005551234", False),
        ('countries = ["84"]', "85512345678", False),
        ('countries = ["84", "882"]', "88216123456", True),
    ],
)
def test_an_answer_by_mt_goes_to_the_countries_that_are_named(
    env: dict[str, str], database: str, tmp_path: Path, more: str, sender: str, answered: bool
) -> None:
    endpoint = client(env, tmp_path, more)
    assert text(endpoint, sender, "MAT TIEN") == 200
    assert mts(database) == int(answered)


def test_a_flood_of_one_urgent_text_costs_few_mts_and_each_is_stored(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    endpoint = client(env, tmp_path)
    for number in range(40):
        assert text(endpoint, "84912345678", "MAT TIEN", number) == 200
    assert mts(database) == 9
    with psycopg.connect(database) as sql:
        assert sql.execute("SELECT count(*) FROM inbound").fetchone() == (40,)


@pytest.mark.parametrize("codes", ["84", [], [84], ["+84"], ["0"], ["8412"], None])
def test_wrong_countries_are_reported(codes: object) -> None:
    instance = Instance("it", "kannel", "https://x.example", {"countries": codes})
    assert any("countries" in each for each in base.wrong(instance, ()))


@pytest.mark.parametrize("budget", [0, -1, "many", True])
def test_a_wrong_budget_is_reported(budget: object) -> None:
    instance = Instance("it", "kannel", "https://x.example", {"budget_day": budget})
    assert any("budget_day must" in each for each in rules.problems(instance))


def test_a_budget_without_a_price_is_reported() -> None:
    instance = Instance("it", "kannel", "https://x.example", {"budget_month": 5})
    assert rules.problems(instance) == [
        "budget_month needs price_mt: without it nobody knows what is spent"
    ]
