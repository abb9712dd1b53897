"""A database that is set back while an alert is being sent, on real parts: PostgreSQL with its own
tools, the workers as they are deployed, and a carrier that keeps its own record.

Each way ends in the same place: running processes stop by themselves, nothing starts, anyone who
texts gets an answer, and once somebody has typed `restored` nobody gets a second copy.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

from config.settings import ROOT
from gateway.app import create_app
from gateway.cli import main
from gateway.database import migrate
from gateway.development import dev_environment
from gateway.development.embedded import running, valkey
from tests.e2e.service import awake, eventually
from tests.faults import alerts_stage
from tests.faults.cluster import Cluster, Wrong, must
from tests.gateway.carrier_client import CarrierClient, reply_text
from tests.workers.conftest import Operator
from workers.starting import NOT_THIS_DATABASE

TEXT = "Tối nay cúp nước toàn huyện. Bà con tích nước trước khi đi ngủ."
WORKERS = (
    ("workers.dispatcher",),
    ("workers.scheduler",),
    ("workers", "replies", "urgent", "alerts", "bulk"),
)
LEAVERS = 3
"""At most so many are not reached, since they leave."""
LATER = "Mai có nước lại. Bà con xả bỏ nước đục trước khi dùng."
_CARRIERS = """
[open]
kind = "open"
short_code = "8041"
secret = "$OPEN_SECRET"
send_url = "$OPEN_SEND_URL"
rate = {rate}
concurrency = 8
"""


@dataclass
class Bed:
    """The place of the trial; `people` get an alert at `rate` a second."""

    home: Path
    cluster: Cluster
    operator: Operator
    env: dict[str, str]
    people: int
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    alert: int = 0
    standby: Cluster | None = None
    left: set[str] = field(default_factory=set)
    point: datetime | None = None

    @property
    def recipients(self) -> Counter[str]:
        """By the carrier's own record."""
        return Counter(each["to"] for each in list(self.operator.taken))

    @property
    def output(self) -> str:
        return (self.home / "workers.log").read_text(errors="replace")

    @contextmanager
    def working(self) -> Iterator[None]:
        with ExitStack() as stack, (self.home / "workers.log").open("wb") as out:
            self.processes = []
            for words in WORKERS:
                child = subprocess.Popen(
                    [sys.executable, "-m", *words],
                    cwd=ROOT,
                    env={**os.environ, **self.env},
                    stdout=out,
                    stderr=out,
                )
                stack.callback(child.wait)
                stack.callback(child.kill)
                self.processes.append(child)
            yield

    def until(self, count: int) -> None:
        must(
            eventually(lambda: len(self.operator.taken) >= count, step=0.02),
            f"only {len(self.operator.taken)} MTs came",
        )

    def begin(self) -> None:
        with alerts_stage.stage(self.env) as stage:
            alerts_stage.subscribe(self.cluster.url, stage.settings, self.people)
            self.alert = stage.send(TEXT).id

    def resume(self) -> None:
        with alerts_stage.stage(self.env) as stage:
            stage.service.resume(stage.approver(), self.alert)

    def state(self) -> str:
        return str(self.cluster.sql("SELECT state FROM alert WHERE id = %s", self.alert))

    def idle(self) -> bool:
        """Whether the workers have looked at all that was to be sent."""
        jobs = "SELECT count(*) FROM staged_job WHERE name IN ('deliver', 'expand', 'reply')"
        return self.cluster.sql(jobs) == 0

    def type(self, *words: str) -> tuple[int, str]:
        """`python -m gateway …`: its status, and what it says."""
        out = io.StringIO()
        with patch.dict(os.environ, self.env), redirect_stdout(out), redirect_stderr(out):
            status = main.main(words)
        return status, out.getvalue()

    def all_stop(self) -> None:
        """Every running process ends by itself, and says what to type."""
        over = eventually(lambda: all(each.poll() is not None for each in self.processes))
        must(over, "workers go on by a database that was taken back")
        statuses = [each.returncode for each in self.processes]
        must(statuses == [NOT_THIS_DATABASE] * len(WORKERS), f"they ended with {statuses}")
        must("python -m gateway restored" in self.output, self.output)

    def text(self, sender: str, words: str) -> str | None:
        return reply_text(CarrierClient(create_app(self.env), self.env).open(sender, words))

    def leave(self) -> None:
        """The last subscribers leave, and the scheduler notes it outside of the database. One of
        them comes back."""
        gone, erased, back = (alerts_stage.number(self.people - n)[1:] for n in (1, 2, 3))
        self.text(gone, "HUY")
        self.text(erased, "XOA")
        self.text(erased, "XOA")
        self.text(back, "HUY")
        self.text(back, "DK xa Duc Lap")
        self.left = {f"+{gone}", f"+{erased}"}
        noted = eventually(lambda: self.cluster.sql("SELECT count(*) FROM consent_change") == 0)
        must(noted, "nobody notes who left")

    def later(self) -> Counter[str]:
        """People who get another alert, approved after the restore."""
        before = self.recipients
        with alerts_stage.stage(self.env) as stage:
            self.alert = stage.send(LATER).id
        must(eventually(lambda: self.state() == "sent"), f"the later alert is {self.state()}")
        return self.recipients - before

    def answers(self) -> None:
        """Anyone who texts gets an answer in the response, without any mark."""
        reply = self.text("84912000111", "KT 0900000113")
        must(reply is not None and "0900000113" in reply, "no answer")


@contextmanager
def bed(people: int, rate: int) -> Iterator[Bed]:
    home, operator = Path(tempfile.mkdtemp(prefix="khong-tests-")), Operator()
    try:
        cluster = Cluster(home / "db")
        (home / "carriers.toml").write_text(_CARRIERS.format(rate=rate))
        cluster.start()
        with running(valkey(home / "queue")) as redis_url:
            urls = {"DATABASE_URL": cluster.url, "REDIS_URL": redis_url}
            own = {
                "CARRIERS_FILE": str(home / "carriers.toml"),
                "QUIET_HOURS": awake(),
                "OPEN_SEND_URL": operator.url,
            }
            env = dev_environment.write(own, urls, home / "dev.env")
            migrate.upgrade(cluster.url)
            yield Bed(home, cluster, operator, env, people)
    finally:
        with suppress(UnboundLocalError):
            cluster.stop()
        operator.server.shutdown()
        operator.server.server_close()
        shutil.rmtree(home, ignore_errors=True)


@dataclass(frozen=True)
class RestoreRoute:
    """A way to set a database back: `prepare` before the alert, `take` when a third was sent and
    the workers run."""

    take: Callable[[Bed], None]
    prepare: Callable[[Bed], None] = lambda _: None


def older_folder(it: Bed) -> None:
    """The data folder as it was when a third had been sent."""
    it.cluster.stop()
    old = it.cluster.copy("old")
    it.cluster.start()
    it.leave()
    it.until(it.people - LEAVERS)
    it.cluster.stop()
    it.cluster.put(old)
    it.cluster.start()


def base_backup_and_log(it: Bed) -> None:
    """A base backup from before the alert, and the log up to its middle."""
    it.point = it.cluster.sql("SELECT now() FROM pg_create_restore_point('middle')")
    it.leave()
    it.until(it.people - LEAVERS)
    must(it.cluster.archived(), "the log is not archived")
    it.cluster.stop()
    beside = it.cluster.data.with_name
    it.cluster.recover(beside("base"), beside("archive"), "middle")


def dump(it: Bed) -> None:
    """A dump of the middle, read into a new cluster in the same place."""
    file = it.cluster.folder("dump") / "all.sql"
    it.cluster.tool("pg_dump", "-d", it.cluster.url, "-f", str(file))
    it.until(it.people - LEAVERS)
    it.cluster.stop()
    it.cluster.data.rename(it.cluster.data.with_name("before"))
    new = Cluster(it.home / "db")
    it.cluster = new
    new.start()
    new.tool("psql", "-q", "-v", "ON_ERROR_STOP=1", "-d", new.url, "-f", str(file))


def standby_behind(it: Bed) -> None:
    """A standby that was cut off when a third had been sent; the primary dies later."""
    must(len(it.operator.taken) < it.people // 2, "it went too fast for this try")
    _of(it).stop()
    it.until(it.people * 2 // 3)
    it.cluster.stop(signal.SIGQUIT)
    _promote(it)


def _of(it: Bed) -> Cluster:
    assert it.standby is not None
    return it.standby


def _promote(it: Bed) -> None:
    """Puts the standby into the place of the primary, which is gone."""
    it.cluster.put(_of(it).data)
    it.cluster.start()
    it.cluster.promote()


def _follow(it: Bed) -> None:
    """Begins a standby."""
    made = it.cluster.backup("base", "-R", "-X", "stream")
    home = it.home / "standby"
    home.mkdir(mode=0o711)
    made.rename(home / it.cluster.data.name)
    standby = Cluster(home)
    standby.start()
    streams = "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'"
    must(eventually(lambda: it.cluster.sql(streams) == 1), "the standby does not follow")
    it.standby = standby


def _archive(it: Bed) -> None:
    archive = it.cluster.folder("archive")
    it.cluster.stop()
    it.cluster.configure("archive_mode = on", f"archive_command = 'cp %p {archive}/%f'")
    it.cluster.start()
    it.cluster.backup("base", "-X", "stream")


FOLDER = RestoreRoute(older_folder)
BASE_BACKUP = RestoreRoute(base_backup_and_log, _archive)
WAYS: dict[str, RestoreRoute] = {
    "an older copy of the data folder": FOLDER,
    "a base backup, and the log into the middle of the alert": BASE_BACKUP,
    "a dump, read into a new cluster": RestoreRoute(dump),
    "a promoted standby that lacks the last seconds": RestoreRoute(standby_behind, _follow),
}


def restored_copy(way: RestoreRoute, people: int, rate: int) -> str:
    """One way, from the alert to the end; a line of figures. Raises Wrong."""
    with bed(people, rate) as it:
        way.prepare(it)
        with it.working():
            it.begin()
            it.until(people // 3)
            way.take(it)
            it.all_stop()
        before = it.recipients
        with it.working():
            it.all_stop()
        must(it.recipients == before, "something was sent by a database that was taken back")
        it.answers()
        _, doctor = it.type("doctor")
        must("WRONG sending" in doctor and "restored" in doctor, doctor)
        must(it.type("joined")[0] == 1, "`joined` was taken for `restored`")
        to = ["--to", it.point.isoformat()] if it.point else []
        status, typed = it.type("restored", *to)
        must(status == 0 and f"Paused alerts: {it.alert}." in typed, typed)
        with it.working():
            must(eventually(it.idle), "jobs of the paused alert are left")
            must(it.recipients == before, "it was sent again though nobody has resumed it")
            it.resume()
            must(eventually(lambda: it.state() == "sent"), f"it is {it.state()}")
            must("ok    sending" in it.type("doctor")[1], "doctor is not content")
        twice = [number for number, count in it.recipients.items() if count > 1]
        must(not twice, f"{len(twice)} people were reached twice")
        if it.left:
            must("1 opted out again, 1 deleted again" in typed, typed)
            with it.working():
                reached = it.later()
            must(not it.left & reached.keys(), "somebody was written to who had left")
            must(len(reached) == people - len(it.left), f"{len(reached)} got the later alert")
        return f"{len(before)} of {people} reached, nobody twice, nobody who had left"


def goes_on(people: int, rate: int) -> str:
    """A promoted standby that lacks nothing: the same processes continue by themselves. Raises
    Wrong."""
    with bed(people, rate) as it:
        _follow(it)
        it.cluster.configure("synchronous_standby_names = '*'")
        it.cluster.sql("SELECT pg_reload_conf()")
        with it.working():
            it.begin()
            it.until(people // 2)
            it.cluster.stop(signal.SIGQUIT)
            _of(it).stop()
            _of(it).configure("synchronous_standby_names = ''")
            _promote(it)
            must(eventually(lambda: it.state() == "sent"), f"it is {it.state()}")
            must(not [each for each in it.processes if each.poll() is not None], it.output)
        uncertain = it.cluster.sql("SELECT count(*) FROM delivery WHERE state = 'uncertain'")
        must(max(it.recipients.values()) == 1, "somebody was reached twice")
        must(
            len(it.recipients) + uncertain >= people,
            f"{len(it.recipients)} reached, {uncertain} not",
        )
        return f"{len(it.recipients)} of {people} reached, nobody twice, {uncertain} uncertain"


def run(people: int, rate: int, say: Callable[[str], None]) -> list[str]:
    """All of them; what went wrong."""
    wrong = []
    tries: Sequence[tuple[str, Callable[[], str]]] = [
        *((name, lambda way=way: restored_copy(way, people, rate)) for name, way in WAYS.items()),
        ("a promoted standby that lacks nothing", lambda: goes_on(people, rate)),
    ]
    for name, attempt in tries:
        began = time.monotonic()
        try:
            says = attempt()
        except Wrong as error:
            says = f"FAILED: {error}"
            wrong.append(name)
        say(f"  {name}: {says} ({time.monotonic() - began:.0f} s)")
    return wrong
