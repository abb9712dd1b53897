"""A carrier's view of our speed, over processes that know nothing of each other."""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable

import pytest
import redis

from config import redis_client
from gateway.carriers import rules
from gateway.carriers.contract import Instance
from workers import rate_limiter
from workers.rate_limiter import (
    AHEAD_SECONDS,
    GRACE_SECONDS,
    Elsewhere,
    Kind,
    NotNow,
    RateLimiter,
    RedisUnavailable,
)

RATE = 200.0


@pytest.fixture
def client(redis_url: str) -> redis.Redis:
    made = redis_client.connect(redis_url)
    made.delete(*(f"rate:{{it}}:{part}" for part in ("bulk", "reply", "urgent", "7", "8")))
    return made


def started(client: redis.Redis, rate: float = RATE) -> RateLimiter:
    """A limiter whose first moments, after Redis's loss of memory, have passed."""
    limiter = RateLimiter(client, {"it": rate})
    for part in ("bulk", "reply"):
        client.set(f"rate:{{it}}:{part}", "0")
    return limiter


def most_over(left: list[tuple[float, int]], seconds: float, rate: float) -> float:
    """By how much the busiest window of that length is over the rate, one MT let off."""
    left = sorted(left)
    worst = 0.0
    for first, (start, _) in enumerate(left):
        inside = [count for at, count in left[first:] if at < start + seconds]
        worst = max(worst, (sum(inside) - max(inside)) / (rate * seconds))
    return worst


def _host(url: str, kind: str, sizes: list[int], out: multiprocessing.Queue) -> None:
    looked = threading.local()

    def clock() -> float:
        """The last look at it before an MT leaves is the moment at which it leaves.

        All processes of a host have the same monotonic clock.
        """
        looked.at = time.monotonic()
        return looked.at

    limiter = RateLimiter(redis_client.connect(url), {"it": RATE}, clock=clock)
    left: list[tuple[float, int]] = []
    todo = iter(sizes)
    lock = threading.Lock()

    def send() -> None:
        while True:
            with lock:
                size = next(todo, None)
            if size is None:
                return
            while True:
                try:
                    limiter.wait("it", kind, size)
                    break
                except NotNow as later:
                    time.sleep(later.seconds)
            left.append((looked.at, size))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    out.put((kind, left))


def run(url: str, hosts: list[tuple[str, list[int]]]) -> list[tuple[str, list[tuple[float, int]]]]:
    context = multiprocessing.get_context("spawn")
    out = context.Queue()
    processes = [context.Process(target=_host, args=(url, *host, out)) for host in hosts]
    for process in processes:
        process.start()
    got = [out.get(timeout=300) for _ in processes]
    for process in processes:
        process.join()
    return got


def test_two_hosts_together_stay_under_the_rate(client, redis_url):
    """Bulk from both, of one and of three segments, with replies between."""
    started(client)
    bulk = [1, 3] * 100
    got = run(redis_url, [("notice", bulk), ("notice", bulk), ("reply", [1] * 60)])
    everything = [each for _, left in got for each in left]
    assert sum(size for _, size in everything) == 2 * sum(bulk) + 60
    # A reply and an MT of the bulk may begin in the same instant, so that one more is let off.
    assert most_over(everything, 1.0, RATE) <= 1 + GRACE_SECONDS + 1.001 / RATE


def pauses(limiter: RateLimiter, kind: Kind, count: int) -> list[float]:
    """Seconds until the moment that each of so many is given, one asked for after the other."""
    return [limiter.slot("it", kind, 1).begins - time.monotonic() for _ in range(count)]


def test_bulk_has_four_fifths_of_the_rate(client):
    interval, began = started(client), time.monotonic()
    assert max(pauses(interval, "notice", 100)) <= 99 / (0.8 * RATE)
    assert interval.slot("it", "notice", 1).begins - began >= 100 / (0.8 * RATE)


def test_a_reply_does_not_wait_behind_a_bulk(client):
    interval = started(client, 50.0)
    with pytest.raises(NotNow):
        pauses(interval, "notice", 1_000)
    # A fifth of 50 a second: one each 100 ms, however many wait behind the bulk.
    assert max(pauses(interval, "reply", 5)) <= 0.4


def test_replies_have_all_of_the_rate_while_no_bulk_goes_out(client):
    interval, began = started(client, 100.0), time.monotonic()
    assert max(pauses(interval, "reply", 50)) <= 0.49
    assert interval.slot("it", "reply", 1).begins - began >= 0.5


def test_an_mt_that_two_processes_see_takes_one_slot(client, redis_url, monkeypatch):
    monkeypatch.setattr(rate_limiter, "OWNED_MS", 60_000)
    first = started(client)
    second = RateLimiter(redis_client.connect(redis_url), {"it": RATE})
    first.slot("it", "reply", 1, mt="7")
    taken = client.get("rate:{it}:reply")
    with pytest.raises(Elsewhere):
        second.slot("it", "reply", 1, mt="7")
    assert client.get("rate:{it}:reply") == taken, "no slot is wasted on it"
    second.slot("it", "reply", 1, mt="8")
    first.slot("it", "reply", 1, mt="7")  # Who has missed its slot asks for another one.
    assert client.get("rate:{it}:reply") != taken
    assert client.pttl("rate:{it}:7") > 0, "who dies keeps it from nobody for long"


def test_notices_stand_back_while_an_emergency_goes_out(client):
    interval = started(client)
    interval.wait("it", "emergency", 1)
    with pytest.raises(NotNow):
        interval.wait("it", "notice", 1)
    interval.wait("it", "emergency", 1)
    interval.wait("it", "reply", 1)


def test_after_a_loss_of_memory_the_slots_given_before_are_let_pass(client):
    interval = started(client)
    interval.wait("it", "notice", 1)
    client.delete("rate:{it}:bulk", "rate:{it}:reply")
    began = time.monotonic()
    interval.wait("it", "notice", 1)
    assert time.monotonic() - began >= AHEAD_SECONDS
    assert pauses(interval, "notice", 1)[0] < 0.1


def test_a_missed_slot_is_given_up(client):
    """A machine that sleeps too long asks again, and what it missed is not made good."""
    naps: list[float] = []

    def oversleep(seconds: float) -> None:
        naps.append(seconds)
        time.sleep(seconds + (0.2 if len(naps) == 1 else 0))

    interval = started(client, 10.0)
    slow = RateLimiter(client, {"it": 10.0}, sleep=oversleep)
    interval.wait("it", "notice", 1)
    slow.wait("it", "notice", 1)
    assert len(naps) > 1
    missed = interval.slot("it", "notice", 1)
    time.sleep(0.2)
    second, after = (interval.slot("it", "notice", 1) for _ in range(2))
    assert second.begins > missed.ends
    assert after.begins - (second.ends - GRACE_SECONDS) >= 1 / (0.8 * 10.0)


def test_without_redis_bulk_stops(tmp_path):
    nobody = redis.Redis(unix_socket_path=str(tmp_path / "nobody"), socket_connect_timeout=0.2)
    limiter = RateLimiter(nobody, {"it": RATE})
    with pytest.raises(RedisUnavailable):
        limiter.wait("it", "notice", 1)
    limiter.wait("unlimited", "notice", 1)


@pytest.mark.parametrize(("rate", "window"), [(0.5, 1), (3, 3), (500, 16), (None, 16)])
def test_the_window_is_a_second_of_the_rate(rate: float | None, window: int) -> None:
    never: Callable[[float], None] = pytest.fail
    limiter = RateLimiter(redis.Redis(), {} if rate is None else {"it": rate}, sleep=never)
    assert limiter.window("it", 16) == window


@pytest.mark.parametrize(
    ("instance", "sender", "rate"),
    [
        ("it", "", 50.0),  # the instance's own is 5KHONG
        ("it", "5KHONG", 50.0),
        ("it", "UBND", 200.0),
        ("it", "FAST", 200.0),  # the instance as a whole allows no more
        ("free", "5KHONG", 5.0),
        ("free", "", None),
    ],
)
def test_a_sender_id_may_have_a_lower_rate_of_its_own(
    client: redis.Redis, monkeypatch: pytest.MonkeyPatch, instance: str, sender: str, rate: float
) -> None:
    asked: list[float] = []

    def reserve(
        _: RateLimiter, name: str, kind: Kind, by_rate: float, segments: int, mt: str
    ) -> float:
        asked.append(by_rate)
        return 0.0

    monkeypatch.setattr(RateLimiter, "_reserve", reserve)
    own = {"sender": "5KHONG", "sender_rates": {"5KHONG": 50, "FAST": 900}}
    other = {"sender": "8041", "sender_rates": {"5KHONG": 5}}
    instances = {
        "it": Instance("it", "open", "https://x.example", own),
        "free": Instance("free", "open", "https://x.example", other),
    }
    limiter = RateLimiter(client, {"it": RATE}, sender_rates=rules.sender_rates(instances))
    limiter.slot(instance, "notice", 1, sender)
    assert asked == ([] if rate is None else [rate])
