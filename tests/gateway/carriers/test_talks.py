"""Talks with carriers, many in one thread: nothing of one call is left for the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from gateway.carriers.contract import Instance, Outbound, Post, SendResult, Talk
from gateway.carriers.http import Talks, send
from tests.gateway.carriers.misbehaving import Api, serve


@dataclass
class Carrier:
    url: str
    instance: Instance = field(
        default_factory=lambda: Instance("it", "it", "", {"timeout": 5.0, "concurrency": 2})
    )
    SETTINGS = ()

    def talk(self, item: Outbound) -> Talk:
        answer = yield Post(self.url, item.text.encode(), {})
        return SendResult(item.reference, "accepted", answer.body.decode())


@pytest.fixture
def api() -> Iterator[Api]:
    with serve() as api:
        yield api


def mt(reference: str) -> Outbound:
    return Outbound(reference, "+84912000001", "x", "GSM-7", 1)


class TimeIsOver(Exception):
    """As RQ raises one, wherever the job is."""


def test_an_aborted_talk_leaves_nothing_for_the_next(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, carrier = Talks(), Carrier(api.url)
    api.manner = "slow"

    def broken_off(self: Talks, seconds: float) -> None:
        raise TimeIsOver

    with monkeypatch.context() as patched:
        patched.setattr(Talks, "wait", broken_off)
        with pytest.raises(TimeIsOver):
            send(carrier, [mt("first")], talks)  # type: ignore[arg-type]
    assert not talks
    api.manner, api.body = "answer", b"yes"
    assert send(carrier, [mt("second")], talks) == [  # type: ignore[arg-type]
        SendResult("second", "accepted", "yes")
    ]
