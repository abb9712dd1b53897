"""The balance of an account: the request of each kind, and the meaning of its answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast

import pytest
import redis

from config import redis_client
from gateway.carriers import BadInstances, balances, load
from gateway.carriers.contract import Answer, Balance, Instance, Prepaid
from tests.gateway.carriers.vectors import Kind, kinds

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
PREPAID = [kind for kind in kinds() if "balance" in kind.data]
ANSWERS = [
    pytest.param(kind, entry, id=f"{kind.name}: {entry['name']}")
    for kind in PREPAID
    for entry in kind["balance"]["answers"]
]


def test_each_kind_that_can_be_asked_has_vectors() -> None:
    able = {kind.name for kind in kinds() if hasattr(kind.carrier(), "ask_balance")}
    assert able == {kind.name for kind in PREPAID}


@pytest.mark.parametrize("kind", PREPAID, ids=str)
def test_how_it_is_asked(kind: Kind) -> None:
    carrier: Any = kind.carrier()
    question, expected = carrier.ask_balance(), kind["balance"]
    assert ("GET" if question.body is None else "POST") == expected["method"]
    assert question.url == expected["url"]
    assert not any(secret in question.url for secret in kind.secrets), "URLs stand in logs"


@pytest.mark.parametrize(("kind", "entry"), ANSWERS)
def test_each_carriers_answer_gives_its_balance(kind: Kind, entry: dict[str, Any]) -> None:
    carrier = cast(Prepaid, kind.carrier())
    expected = entry["balance"]
    left = expected and Balance(Decimal(expected[0]), expected[1])
    assert carrier.balance(Answer(200, entry["body"].encode())) == left


@pytest.fixture
def client(redis_url: str) -> Iterator[redis.Redis]:
    with redis_client.connect(redis_url) as made:
        made.delete("balance:{it}")
        yield made
        made.delete("balance:{it}")


@pytest.mark.parametrize(
    ("amount", "currency", "dong", "low"),
    [
        ("300000", "VND", 300_000, False),
        ("299999", "VND", 299_999, True),
        ("10.5", "USD", 273_000, True),
        ("-7.1", "USD", -184_600, True),
        ("99999", "KES", None, False),
    ],
)
def test_it_is_stored_in_dong_and_known_to_be_low(
    client: redis.Redis, amount: str, currency: str, dong: int | None, low: bool
) -> None:
    values = {"balance_least": 300_000, "exchange": {"USD": 26_000}}
    instance = Instance("it", "esms", "https://x.example", values)
    balances.note(client, instance, Balance(Decimal(amount), currency), NOW)
    left = balances.last(client, "it")
    assert left == balances.StoredBalance(Decimal(amount), currency, dong, NOW)
    assert balances.is_low(instance, left) is low


def test_a_carrier_that_does_not_answer_changes_nothing(client: redis.Redis) -> None:
    kind = next(each for each in PREPAID if each.name == "esms")
    carrier = cast(Prepaid, kind.carrier(balance_url="http://127.0.0.1:1/json"))
    assert balances.ask(carrier) is None
    assert balances.last(client, "it") is None


def test_a_kind_that_cannot_be_asked_takes_no_least() -> None:
    kind = next(each for each in kinds() if each.name == "kannel")
    with pytest.raises(BadInstances, match="balance_least must go"):
        load(
            {
                "it": Instance(
                    "it", "kannel", "https://x.example", {**kind.settings, "balance_least": 5}
                )
            }
        )
