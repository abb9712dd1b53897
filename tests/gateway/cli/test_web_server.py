"""A restart on one host: the new workers serve before the old ones go, and nobody is refused."""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from config.settings import ROOT
from tests.e2e.service import PARTS, eventually, free_port


@dataclass
class Web:
    """A web server on a copy of the code."""

    home: Path
    port: int
    process: subprocess.Popen[bytes]
    errors: list[str] = field(default_factory=list)
    answers: int = 0

    def get(self) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            # From afar, a request comes a little later than its connection.
            connection.connect()
            time.sleep(0.05)
            connection.request("GET", "/health/live", headers={"Connection": "close"})
            return connection.getresponse().status
        finally:
            connection.close()

    def answers_now(self) -> bool:
        try:
            return self.get() == 200
        except (OSError, http.client.HTTPException):
            return False

    def ask_on(self, over: threading.Event) -> None:
        while not over.is_set():
            try:
                assert self.get() == 200
                self.answers += 1
            except Exception as error:
                self.errors.append(repr(error))

    def workers(self) -> set[str]:
        """Process ids of who has the socket beside the master."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        children = {pid for task in tasks for pid in task.read_text().split()}
        return {pid for pid in children if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text()}

    def log(self) -> str:
        return (self.home / "log").read_text()


@pytest.fixture
def web(env: dict[str, str], database: str, tmp_path: Path) -> Iterator[Web]:
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    port = free_port()
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "gateway", "serve"],
            cwd=tmp_path,
            env={**os.environ, **env, "PORT": str(port), "PYTHONPATH": str(tmp_path)},
            stdout=log,
            stderr=log,
        )
    web = Web(tmp_path, port, process)
    try:
        assert eventually(lambda: web.answers_now() or process.poll() is not None), web.log()
        assert process.poll() is None, web.log()
        yield web
    finally:
        process.terminate()
        process.wait(60)


def test_new_code_takes_over_and_nobody_is_refused(web: Web) -> None:
    """And code that does not start changes nothing."""
    before, over = web.workers(), threading.Event()
    assert len(before) == 1
    app = web.home / "gateway" / "app.py"
    with app.open("a") as file:
        file.write('\nprint("the second code", flush=True)\n')
    threads = [threading.Thread(target=web.ask_on, args=(over,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        web.process.send_signal(signal.SIGHUP)
        assert eventually(lambda: len(web.workers()) == 1 and web.workers() != before), web.log()
        assert "the second code" in web.log()
        second = web.workers()
        with app.open("a") as file:
            file.write('\nraise RuntimeError("it does not start")\n')
        web.process.send_signal(signal.SIGHUP)
        assert eventually(lambda: "the old workers stay" in web.log()), web.log()
        asked = web.answers
        assert eventually(lambda: web.answers > asked + 10)
        assert web.workers() == second
    finally:
        over.set()
        for thread in threads:
            thread.join()
    assert not web.errors, web.errors[:3]
    assert web.answers > 20
