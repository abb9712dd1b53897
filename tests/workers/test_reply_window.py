"""Many answers in flight: no more than the carrier takes, each once, one resident's in order."""

from __future__ import annotations

import threading
import time
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy.exc import OperationalError

from config.queues import ROUTES
from gateway.carriers import circuits
from gateway.carriers.http import CONCURRENCY
from gateway.outbound import messages
from tests.workers.conftest import Harness
from workers import reply_window, send
from workers.circuit_breaker import MIN_CALLS, Circuit, any_
from workers.rate_limiter import Slot
from workers.services import WorkerServices


def residents(harness: Harness, count: int) -> list[int]:
    return [harness.resident(f"+8491200{number:04d}") for number in range(count)]


class Load:
    """The MTs in the carrier's hands at one time; it holds each request until `wait` returns."""

    def __init__(self, harness: Harness, wait: threading.Barrier | None = None) -> None:
        self.most, self.twice, self.now = 0, False, Counter[str]()
        self._lock, self._wait, self._operator = threading.Lock(), wait, harness.operator
        self._take = harness.operator.take
        self._mine = threading.local()
        harness.operator.take = self.take  # type: ignore[method-assign]
        harness.operator.hold = self.hold

    def take(self, body: bytes) -> None:
        with self._lock:
            self._take(body)
            to = self._mine.to = self._operator.taken[-1]["to"]
            self.now[to] += 1
            self.twice = self.twice or self.now[to] > 1
            self.most = max(self.most, self.now.total())

    def hold(self) -> None:
        if self._wait is not None:
            self._wait.wait(60)
        time.sleep(0.02)
        with self._lock:
            self.now[self._mine.to] -= 1


def test_as_many_are_in_flight_as_the_carrier_takes(harness: Harness) -> None:
    """Nobody gets an answer before eight are there."""
    load = Load(harness, threading.Barrier(CONCURRENCY))
    for resident in residents(harness, 2 * CONCURRENCY):
        harness.mt(resident)
    harness.work()
    assert (load.most, len(harness.operator.taken)) == (CONCURRENCY, 2 * CONCURRENCY)
    assert harness.all("SELECT DISTINCT state, attempts FROM outbound") == [("accepted", 1)]
    assert harness.staged() == 0


def test_one_residents_messages_leave_in_order(harness: Harness) -> None:
    load = Load(harness)
    mine, *others = residents(harness, 6)
    for number in range(5):
        harness.mt(mine, f"tin {number}")
        for other in others:
            harness.mt(other, f"tin {number}")
    harness.work()
    by_number: dict[str, list[str]] = {}
    for each in harness.operator.taken:
        by_number.setdefault(each["to"], []).append(each["text"])
    assert list(by_number.values()) == [[f"tin {number}" for number in range(5)]] * 6
    assert not load.twice and load.most > 1


def test_answers_go_before_what_nobody_asked_for(harness: Harness) -> None:
    Load(harness, threading.Barrier(CONCURRENCY))
    people = residents(harness, 2 * CONCURRENCY)
    for resident in people[:CONCURRENCY]:
        harness.mt(resident, "tin", purpose="notice")
    for resident in people[CONCURRENCY:]:
        harness.mt(resident, "tra loi")
    harness.work()
    texts = [each["text"] for each in harness.operator.taken]
    assert texts == ["tra loi"] * CONCURRENCY + ["tin"] * CONCURRENCY


@pytest.mark.parametrize("carrier", ["open", "twilio"])
def test_a_worker_that_dies_with_many_in_flight_sends_nothing_twice(
    harness: Harness, carrier: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They were given to the carrier. If it knows a reference, they go out once more under it."""

    class Dies(BaseException):
        pass

    def dies(seconds: float) -> None:
        harness.context.talks._client.wait(0.0)
        raise Dies

    ids = [harness.mt(resident, carrier=carrier) for resident in residents(harness, 5)]
    job = harness.one("SELECT min(id) FROM staged_job")
    with monkeypatch.context() as patched:
        patched.setattr(harness.context.talks, "wait", dies)
        with pytest.raises(Dies):
            reply_window.reply(harness.context, job)
    assert [harness.state(id_) for id_ in ids] == ["attempted"] * 5
    references = {messages.reference(*row) for row in harness.all("SELECT id, at FROM outbound")}
    harness.operator.taken.clear()
    harness.clock.now += send.IN_FLIGHT + timedelta(seconds=1)
    harness.push_all()
    harness.work()
    if carrier == "twilio":
        assert [harness.state(id_) for id_ in ids] == ["uncertain"] * 5
        assert harness.operator.taken == []
    else:
        assert [harness.state(id_) for id_ in ids] == ["accepted"] * 5
        assert {each["id"] for each in harness.operator.taken} == references


def test_two_processes_send_each_once_and_in_order(harness: Harness) -> None:
    load = Load(harness)
    people = residents(harness, 12)
    for number in range(4):
        for resident in people:
            harness.mt(resident, f"tin {number}")
    jobs = [row[0] for row in harness.all("SELECT id FROM staged_job ORDER BY id LIMIT 2")]
    second = WorkerServices(harness.context.settings, harness.context.env, harness.clock)

    def run(context: WorkerServices, job: int) -> None:
        while harness.staged():
            reply_window.reply(context, job)

    threads = [
        threading.Thread(target=run, args=pair)
        for pair in zip((harness.context, second), jobs, strict=True)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join(300)
    taken = Counter(each["id"] for each in harness.operator.taken)
    assert len(taken) == 48 and set(taken.values()) == {1}
    assert not load.twice and harness.staged() == 0
    order = [each["text"] for each in harness.operator.taken if each["to"].endswith("0000")]
    assert order == [f"tin {number}" for number in range(4)]
    second.close()


def test_answers_outlive_a_database_that_is_away(harness: Harness) -> None:
    """Its connections are cut while the carrier has all of them in hand."""

    def cut() -> None:
        harness.sql.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE application_name = 'worker'"
        )

    barrier = threading.Barrier(CONCURRENCY, cut)
    harness.operator.hold = lambda: barrier.wait(60)  # type: ignore[assignment, return-value]
    for resident in residents(harness, CONCURRENCY):
        harness.mt(resident)
    harness.work()
    assert harness.all("SELECT DISTINCT state, attempts FROM outbound") == [("accepted", 1)]
    assert len(harness.operator.taken) == CONCURRENCY and harness.staged() == 0


def test_an_mt_that_waits_for_its_slot_is_not_claimed(harness: Harness) -> None:
    asked: list[tuple[float, str]] = []

    class Slow:
        def slot(self, *_: object) -> Slot:
            asked.append((time.monotonic() + 0.3, harness.state(one)))
            return Slot(asked[-1][0], asked[-1][0] + 60)

        def window(self, _: str, concurrency: int) -> int:
            return concurrency

    left: list[float] = []
    harness.operator.hold = lambda: left.append(time.monotonic())
    harness.context.__dict__["rate_limiter"] = Slow()
    one = harness.mt(harness.resident("+84912000111"))
    harness.work()
    del harness.context.__dict__["rate_limiter"]
    assert len(asked) == len(left) == 1 and asked[0][1] == "queued"
    assert left[0] >= asked[0][0] and harness.state(one) == "accepted"


def test_an_instance_that_is_full_holds_up_no_other(harness: Harness) -> None:
    """Everything that `open` has in hand hangs until `esms` was asked."""
    asked = threading.Event()
    take = harness.operator.take

    def take_and_note(body: bytes) -> None:
        take(body)
        if "RequestId" in harness.operator.taken[-1]:
            asked.set()

    harness.operator.take = take_and_note  # type: ignore[method-assign]
    harness.operator.body = {"CodeResult": "100"}
    harness.operator.hold = lambda: asked.wait(60)  # type: ignore[assignment, return-value]
    people = residents(harness, 4 * CONCURRENCY)
    for resident in people[1:]:
        harness.mt(resident)
    last = harness.mt(people[0], carrier="esms")
    harness.work()
    assert asked.is_set() and harness.state(last) == "accepted" and harness.staged() == 0


def test_mts_under_way_outlive_a_claim_that_fails(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database fails while others are searched: no answer becomes `uncertain`."""
    due, asked = messages.due, threading.Event()

    def fails(*given: object) -> object:
        if asked.is_set():
            raise OperationalError("due", {}, Exception("away"))
        return due(*given)  # type: ignore[arg-type]

    harness.operator.hold = lambda: (asked.set(), time.sleep(0.3))  # type: ignore[assignment, return-value]
    ids = [harness.mt(resident, carrier="twilio") for resident in residents(harness, 3)]
    with monkeypatch.context() as patched:
        patched.setattr(messages, "due", fails)
        reply_window.reply(harness.context, harness.one("SELECT min(id) FROM staged_job"))
    assert [harness.state(id_) for id_ in ids] == ["accepted"] * 3


def test_claims_without_a_mark_are_put_back_when_the_database_is_there(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It never left: it is `queued`, not in doubt."""
    put_back, calls = messages.put_back, list[int]()

    def fails_once(*given: object) -> bool:
        calls.append(1)
        if len(calls) == 1:
            raise OperationalError("put_back", {}, Exception("away"))
        return put_back(*given)  # type: ignore[arg-type]

    one = harness.mt(harness.resident("+84912000111"), carrier="twilio")
    with monkeypatch.context() as patched:
        patched.setattr(reply_window.Run, "_marked", lambda *_: False)
        patched.setattr(messages, "put_back", fails_once)
        reply_window.reply(harness.context, harness.one("SELECT id FROM staged_job"))
    assert len(calls) == 2 and harness.state(one) == "queued"
    assert harness.operator.taken == []


def test_an_instance_that_hangs_stops_no_other_after_the_budget(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`open` answers only when what was due at `esms` afterwards has left."""
    monkeypatch.setattr(reply_window, "BUDGET_SECONDS", 0.3)
    later = threading.Event()

    def hold() -> None:
        if "RequestId" in harness.operator.taken[-1]:
            later.set()
            return
        time.sleep(0.6)
        harness.mt(other, carrier="esms")
        later.wait(60)

    harness.operator.body = {"CodeResult": "100"}
    harness.operator.hold = hold
    mine, other = residents(harness, 2)
    harness.mt(mine)
    reply_window.reply(harness.context, harness.one("SELECT id FROM staged_job"))
    assert later.is_set()


def test_a_probe_is_one_mt_and_the_others_wait(harness: Harness) -> None:
    """The circuit allows one; then nobody may be tried."""
    circuit = Circuit(harness.redis)
    for name in harness.context.senders:
        circuit.record(name, 0, MIN_CALLS)
    harness.redis.hset(circuits.key("open"), "until", 1)
    choices = reply_window._Choices(harness.context.routes, 8)
    assert choices.take("open", any_, may_try=False) == "open"
    assert choices.take("open", any_, may_try=False) == ""
    assert choices.take("open", any_, may_try=True) == "open", "one alone, where none is in hand"


def test_a_flood_of_news_hides_no_answer(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "_FRONT", 3)
    people = residents(harness, 6)
    for resident in people[:5]:
        harness.mt(resident, "tin", purpose="notice")
    harness.sql.execute("UPDATE staged_job SET due_at = now() - interval '1 hour'")
    answer = harness.mt(people[5], "tra loi")
    with harness.context.engine.begin() as connection:
        now = harness.clock()
        first, *_ = messages.due(connection, now, now - send.IN_FLIGHT, [], [], 10)
    assert first.id == answer


def test_no_mt_under_way_is_older_than_a_job_lives() -> None:
    """A job is ended by its time-out before another process takes its MTs for forgotten."""
    assert send.IN_FLIGHT.total_seconds() > ROUTES["reply"].timeout


def test_to_wait_for_the_one_before_is_no_attempt(harness: Harness) -> None:
    """Each push counts one; a job of too many is an operator's business."""
    mine = harness.resident("+84912000111")
    first, second = harness.mt(mine), harness.mt(mine)
    harness.sql.execute(
        "UPDATE outbound SET state = 'attempted', attempted_at = %s WHERE id = %s",
        (harness.clock(), first),
    )
    harness.sql.execute("UPDATE staged_job SET attempts = 5")
    job = harness.one("SELECT id FROM staged_job WHERE arg = %s", second)
    reply_window.reply(harness.context, job)
    assert harness.one("SELECT attempts FROM staged_job WHERE id = %s", job) == 4
    assert harness.operator.taken == [] and harness.state(second) == "queued"


@pytest.mark.parametrize(("seconds", "goes"), [(9, "first"), (60, "second")])
def test_an_answer_waits_while_the_one_before_it_is_soon_retried(
    harness: Harness, seconds: int, goes: str
) -> None:
    """The carrier wanted the first one later. An hour of it would be worse than another order."""
    mine = harness.resident("+84912000111")
    harness.mt(mine, "first")
    harness.sql.execute(
        "UPDATE staged_job SET due_at = now() + make_interval(secs => %s)", (seconds,)
    )
    harness.mt(mine, "second")
    other = harness.mt(harness.resident("+84912000222"), "tra loi")
    job = harness.one("SELECT max(id) FROM staged_job")
    reply_window.reply(harness.context, job)
    texts = [each["text"] for each in harness.operator.taken]
    assert harness.state(other) == "accepted" and ("second" in texts) == (goes == "second")
    harness.push_all()
    harness.work()
    texts = [each["text"] for each in harness.operator.taken if each["text"] != "tra loi"]
    assert texts[0] == goes and len(texts) == 2
