"""A carrier that errs is left alone for a while, by all hosts, and gets its own back when it is
well again."""

from __future__ import annotations

import time

import pytest
import redis

from config import redis_client
from gateway.carriers import circuits
from gateway.carriers.contract import Instance
from gateway.carriers.routes import by_prefix
from workers.circuit_breaker import FIRST_PAUSE_SECONDS, MIN_CALLS, PROBES, Circuit, Routes


@pytest.fixture
def client(redis_url: str) -> redis.Redis:
    made = redis_client.connect(redis_url)
    for name in ("north", "south", "west"):
        made.delete(
            f"circuit:{{{name}}}", f"circuit:{{{name}}}:counts", f"circuit:{{{name}}}:probe"
        )
    return made


def pass_pause(client: redis.Redis, name: str) -> None:
    """As if its pause were over."""
    client.hset(f"circuit:{{{name}}}", "until", int(time.time()) - 1)


def routes(client: redis.Redis) -> Routes:
    settings = {
        "north": {"prefixes": ["09"]},
        "south": {"prefixes": ["0912"], "fallback": "west"},
        "west": {},
    }
    made = {
        name: Instance(name, "open", "https://5khong.example", values)
        for name, values in settings.items()
    }
    return Routes(made, Circuit(client))


def test_one_host_finds_out_and_all_know(client, redis_url):
    first, there = Circuit(client), Circuit(redis_client.connect(redis_url))
    first.record("south", 0, MIN_CALLS - 1)
    assert there.state("south") == "closed"
    first.record("south", 0, 1)
    assert there.state("south") == "open"
    assert there.allows("south", 16) == 0


def test_a_few_errors_among_many_answers_change_nothing(client):
    circuit = Circuit(client)
    for _ in range(20):
        circuit.record("south", 6, 4)
    assert circuit.allows("south", 16) == 16


def test_single_probes_and_then_all_of_it_comes_back(client):
    circuit = Circuit(client)
    circuit.record("south", 0, MIN_CALLS)
    pass_pause(client, "south")
    assert circuit.state("south") == "probing"
    for _ in range(PROBES):
        assert circuit.allows("south", 16) == 1
        assert circuit.allows("south", 16) == 0
        circuit.record("south", 1, 0)
    assert circuit.allows("south", 16) == 16


def test_a_failed_probe_doubles_the_pause(client):
    circuit = Circuit(client)
    circuit.record("south", 0, MIN_CALLS)
    pass_pause(client, "south")
    assert circuit.allows("south", 16) == 1
    circuit.record("south", 0, 1)
    assert circuit.state("south") == "open"
    assert int(client.hget("circuit:{south}", "pause")) == 2 * FIRST_PAUSE_SECONDS


def test_since_when_it_errs_is_known_until_it_is_well(client):
    circuit = Circuit(client)
    assert circuits.standing(client, "south") == circuits.Standing("closed")
    before = time.time()
    circuit.record("south", 0, MIN_CALLS)
    first = circuits.standing(client, "south")
    assert first.state == "open" and first.since is not None
    assert before - 1 <= first.since.timestamp() <= time.time() + 1
    client.hset("circuit:{south}", "since", int(before) - 60)
    pass_pause(client, "south")
    circuit.record("south", 0, 1)
    second = circuits.standing(client, "south")
    assert second.state == "open" and second.since is not None
    assert int(second.since.timestamp()) == int(before) - 60, "a later pause begins nothing again"
    pass_pause(client, "south")
    for _ in range(PROBES):
        circuit.record("south", 1, 0)
    assert circuits.standing(client, "south") == circuits.Standing("closed")
    assert client.hget("circuit:{south}", "since") is None


def test_the_stand_ins(client):
    ways = routes(client)
    assert ways.choose("south", 9) == ("south", 9)
    ways.circuit.record("south", 0, MIN_CALLS)
    assert ways.choose("south", 9) == ("west", 9)
    ways.circuit.record("west", 0, MIN_CALLS)
    assert ways.choose("south", 9) == ("north", 9)
    ways.circuit.record("north", 0, MIN_CALLS)
    assert ways.choose("south", 9) == ("", 0)


def test_an_instance_that_cannot_carry_it_does_not_stand_in(client):
    ways = routes(client)
    ways.circuit.record("south", 0, MIN_CALLS)
    assert ways.choose("south", 9, lambda name: name != "west") == ("north", 9)
    assert ways.choose("south", 9, lambda _: False) == ("", 0)
    assert ways.choose("west", 9, lambda _: False) == ("west", 9), "its own is not asked"


def test_a_carrier_that_is_no_more_is_replaced_by_the_default(client):
    assert routes(client).choose("gone", 2) == ("north", 2)


@pytest.mark.parametrize(
    ("national", "name"),
    [("0912345678", "south"), ("0981234567", "north"), ("0321234567", "north")],
)
def test_a_number_that_never_wrote_goes_by_its_prefix(client, national, name):
    assert by_prefix(routes(client).instances, national) == name


def test_without_redis_every_carrier_counts_as_well(tmp_path):
    nobody = redis_client.connect(f"unix://{tmp_path}/nobody")
    circuit = Circuit(nobody)
    circuit.record("south", 0, 100)
    assert circuit.state("south") == "closed"
