"""The service, running with one Kannel for its only carrier."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from gateway.database.encryption import Keys
from gateway.services import Services
from tests.e2e.service import Service, free_port, serving
from tests.kannel.bed import PASSWORD, Kannel, fake_group, kannel, smpp_group
from tests.kannel.smsc import Smsc, running

SMPP = "+849139"
SECRET = "kannel-path-secret-0123456789"
_CARRIERS = """
[north]
kind = "kannel"
concurrency = 1
short_code = "8041"
sender = "8041"
username = "khong"
password = "{password}"
path_secret = "{secret}"
ip_list = ["127.0.0.1"]
send_url = "{url}"
"""


@dataclass(frozen=True, slots=True)
class Bed:
    """`keys` are the service's own, to find a resident's rows by the number. Numbers that begin
    with `SMPP` are of `smsc`, all others of fakesmsc."""

    service: Service
    kannel: Kannel
    keys: Keys
    smsc: Smsc

    def states(self, senders: list[str]) -> dict[str, Counter[str]]:
        """Of each sender (``84…``): how many MOs, and how many MTs in each state."""
        with self.service.sql() as connection:
            rows = connection.execute(
                "SELECT r.hash, 'mo', count(*) FROM inbound i JOIN resident r"
                " ON r.id = i.resident_id WHERE r.hash = ANY(%(of)s) GROUP BY 1 UNION ALL "
                "SELECT r.hash, o.state, count(*) FROM outbound o JOIN resident r"
                " ON r.id = o.resident_id WHERE r.hash = ANY(%(of)s) GROUP BY 1, 2",
                {"of": [self.keys.hash(f"+{sender}") for sender in senders]},
            ).fetchall()
        known = {self.keys.hash(f"+{sender}"): sender for sender in senders}
        counts: dict[str, Counter[str]] = {sender: Counter() for sender in senders}
        for hash_, what, number in rows:
            counts[known[bytes(hash_)]][what] += number
        return counts

    def total(self, senders: list[str]) -> Counter[str]:
        return sum(self.states(senders).values(), Counter())


@pytest.fixture(scope="module")
def bed() -> Iterator[Bed]:
    with ExitStack() as stack:
        top = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="khong-kannel-")))
        (top / "kannel").mkdir()
        boxes = Kannel(top / "kannel")
        file = top / "carriers.toml"
        file.write_text(
            _CARRIERS.format(password=PASSWORD, secret=SECRET, url=boxes.send_url), encoding="utf-8"
        )
        service = stack.enter_context(serving(CARRIERS_FILE=str(file)))
        smsc = stack.enter_context(running(free_port()))
        groups = f"{fake_group(boxes.smsc, SMPP)}\n{smpp_group(smsc.port, SMPP)}"
        endpoint = f"http://127.0.0.1:{service.port}/carriers/north/sms/{SECRET}"
        stack.enter_context(kannel(boxes, endpoint, groups))
        boxes.start()
        yield Bed(service, boxes, Services.load(service.env).keys, smsc)
