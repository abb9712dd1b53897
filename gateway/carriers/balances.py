"""The balance of our account with a carrier, asked now and then if `balance_least` is set.

A worker asks and stores the answer in Redis; `doctor`, the console and the figures read it. It may
be lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

import redis

from gateway.carriers.contract import Answer, Balance, Carrier, Instance, Prepaid
from gateway.carriers.parsing import dong

EVERY: Final = timedelta(minutes=10)
_SECONDS: Final = 10.0
_KEEP_SECONDS: Final = 2 * 3600
_MOST: Final = 10**15


@dataclass(frozen=True, slots=True)
class StoredBalance:
    """The balance at `at`; `dong` is None if its currency has no `exchange`."""

    amount: Decimal
    currency: str
    dong: int | None
    at: datetime


def least(instance: Instance) -> int:
    """Below this balance the service notifies somebody; 0: it does not ask for the balance."""
    return int(instance.get("balance_least") or 0)


def asked(carriers: Mapping[str, Carrier]) -> list[str]:
    """The instances whose balance the service asks for."""
    return [name for name, each in carriers.items() if least(each.instance)]


def ask(carrier: Prepaid) -> Balance | None:
    """The carrier's answer; None if it gives none."""
    import requests  # where it is used, by one worker: it takes 4 MB of each process

    question = carrier.ask_balance()
    session = requests.Session()
    session.trust_env = False  # no proxy, whatever the environment says of one
    try:
        with session:
            answer = session.request(
                "GET" if question.body is None else "POST",
                question.url,
                data=question.body,
                headers=dict(question.headers),
                timeout=_SECONDS,
                allow_redirects=False,
            )
    except requests.RequestException:
        return None
    return carrier.balance(Answer(answer.status_code, answer.content))


def _key(name: str) -> str:
    return f"balance:{{{name}}}"


def note(client: redis.Redis, instance: Instance, balance: Balance, now: datetime) -> None:
    """Raises RedisError."""
    in_dong = dong(instance, balance.amount, balance.currency, most=_MOST)
    if in_dong is not None and balance.amount < 0:
        in_dong = -in_dong
    row = {
        "amount": str(balance.amount),
        "currency": balance.currency,
        "dong": "" if in_dong is None else in_dong,
        "at": int(now.timestamp()),
    }
    client.hset(_key(instance.name), mapping=row)
    client.expire(_key(instance.name), _KEEP_SECONDS)


def last(client: redis.Redis, name: str) -> StoredBalance | None:
    """None if no balance of the last hours is known. Raises RedisError."""
    stored: Any = client.hgetall(_key(name))
    row = {field.decode(): value.decode() for field, value in stored.items()}
    if not row:
        return None
    in_dong = int(row["dong"]) if row["dong"] else None
    at = datetime.fromtimestamp(int(row["at"]), UTC)
    return StoredBalance(Decimal(row["amount"]), row["currency"], in_dong, at)


def is_low(instance: Instance, left: StoredBalance) -> bool:
    """Whether less is left than `balance_least`."""
    return left.dong is not None and left.dong < least(instance)
