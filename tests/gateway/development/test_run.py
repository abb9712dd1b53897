"""`python -m gateway run` as a whole, beside whatever else runs on this machine."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.settings import ROOT
from gateway.development import dev_environment, supervisor
from gateway.development.tether import command_of
from tests.e2e.service import free_port

PARTS = {
    "postgres": "bin/postgres",
    "valkey": "valkey.sock",
    "web": "gateway serve",
    "replies": "workers replies",
    "reports": "workers reports",
    "receipts": "workers receipts",
    "alerts": "workers urgent alerts",
    "bulk": "workers bulk",
    "dispatcher": "workers.dispatcher",
    "scheduler": "workers.scheduler",
    "phones": "gateway phone --listen",
}


class RunningProject:
    """A running project; `children` are ids of processes by the name of their part."""

    def __init__(self, home: Path, port: int) -> None:
        self.home, self.port = home, port
        env = {"PATH": os.environ["PATH"], "HOME": str(home), "KHONG_RUN": str(home)}
        self.log = (home / "run.log").open("w+")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "gateway", "run"],
            env={**env, "PORT": str(port), "PHONE_PORT": str(free_port())},
            cwd=ROOT,
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )

    def output(self) -> str:
        self.log.flush()
        return (self.home / "run.log").read_text()

    def children(self) -> dict[str, int]:
        results = {}
        for pid in _children(self.process.pid):
            command = command_of(pid)
            results |= {name: pid for name, mark in PARTS.items() if mark in command}
        return results

    def until(self, done: Callable[[], bool], seconds: float = 300) -> None:
        end = time.monotonic() + seconds
        while not done():
            assert time.monotonic() < end, self.output()
            assert self.process.poll() is None, self.output()
            time.sleep(0.2)

    def whole(self) -> bool:
        return set(self.children()) == set(PARTS) and supervisor.healthy(self.port)


def _children(pid: int) -> list[int]:
    try:
        return [int(x) for x in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def _everything_of(project: RunningProject) -> list[int]:
    direct = list(project.children().values())
    return [project.process.pid, *direct, *(each for pid in direct for each in _children(pid))]


def gone(pid: int) -> bool:
    end = time.monotonic() + 300
    while command_of(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not command_of(pid)


@pytest.fixture
def project() -> Iterator[RunningProject]:
    home = Path(tempfile.mkdtemp(prefix="khong-tests-"))
    project = RunningProject(home, free_port())
    yield project
    if project.process.poll() is None:
        project.process.kill()
    project.process.wait()
    project.log.close()
    shutil.rmtree(home, ignore_errors=True)


def test_it_comes_up_what_is_killed_comes_back_and_all_of_it_ends(project: RunningProject) -> None:
    project.until(lambda: "make phone" in project.output())
    assert project.whole()
    assert (
        dev_environment.read(project.home / "dev.env")["PUBLIC_URL"]
        == f"http://127.0.0.1:{project.port}"
    )
    for name in PARTS:
        before = project.children()[name]
        left = _children(before) if name == "web" else []
        os.kill(before, signal.SIGKILL)
        project.until(lambda: project.children().get(name, before) != before)  # noqa: B023
        project.until(project.whole)
        assert all(map(gone, left))
    (worker,) = [x for x in _children(project.children()["web"]) if "spawn_main" in command_of(x)]
    os.kill(worker, signal.SIGKILL)
    assert gone(worker)
    project.until(project.whole)
    all_of_it = _everything_of(project)
    assert len(all_of_it) > len(PARTS)
    project.process.send_signal(signal.SIGINT)
    assert project.process.wait(300) == 0
    assert all(map(gone, all_of_it))
