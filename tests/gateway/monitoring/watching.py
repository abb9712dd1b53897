"""`python -m gateway watch` and a Prometheus of Debian's, as processes."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.settings import ROOT
from gateway.development.tether import tied
from tests.e2e.service import eventually, free_port

PLACE = ROOT / "config" / "deploy" / "prometheus"


@dataclass(frozen=True, slots=True)
class Watched:
    """counts  the folder in which processes leave their counts"""

    port: int
    counts: Path
    env: Mapping[str, str]

    def page(self) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/metrics", timeout=60) as answer:
            return str(answer.read().decode())

    def types(self) -> dict[str, str]:
        """The families of the page, by name."""
        return dict(re.findall(r"^# TYPE (\w+) (\w+)$", self.page(), re.MULTILINE))


@contextmanager
def running(command: list[str], env: Mapping[str, str], log: Path) -> Iterator[None]:
    with log.open("wb") as terminal:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=terminal,
            stderr=subprocess.STDOUT,
            preexec_fn=tied(signal.SIGKILL),
        )
    try:
        yield
    finally:
        process.terminate()
        assert process.wait(60) in (0, -signal.SIGTERM), log.read_text()


@contextmanager
def watching(env: Mapping[str, str], place: Path) -> Iterator[Watched]:
    """`gateway watch`, once its page is there; `place` is a folder of its own."""
    counts = place / "counts"
    counts.mkdir(exist_ok=True)
    own = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        **env,
        "METRICS_PORT": str(free_port()),
        "PROMETHEUS_MULTIPROC_DIR": str(counts),
    }
    watched = Watched(int(own["METRICS_PORT"]), counts, own)
    with running([sys.executable, "-m", "gateway", "watch"], own, place / "watch.log"):
        assert eventually(lambda: _answers(watched.port, "/metrics")), (
            place / "watch.log"
        ).read_text()
        yield watched


@dataclass(frozen=True, slots=True)
class Prometheus:
    port: int

    def query(self, words: str) -> list[Any]:
        """The series of an expression, now. Raises HTTPError for one that it can't read."""
        asked = urllib.parse.urlencode({"query": words})
        return self._asked(f"query?{asked}")

    def span(self, words: str, start: float, end: float, step: float) -> list[Any]:
        """The series of an expression over a time. Raises as `query`."""
        about = {"query": words, "start": start, "end": end, "step": step}
        return self._asked(f"query_range?{urllib.parse.urlencode(about)}")

    def _asked(self, what: str) -> list[Any]:
        url = f"http://127.0.0.1:{self.port}/api/v1/{what}"
        with urllib.request.urlopen(url, timeout=60) as answer:
            result: list[Any] = json.load(answer)["data"]["result"]
        return result


@contextmanager
def prometheus(watched: Watched, place: Path) -> Iterator[Prometheus]:
    """With our configuration, faster, and our rules."""
    text = (PLACE / "prometheus.yml").read_text()
    for before, after in (("15s", "1s"), ("127.0.0.1:9464", f"127.0.0.1:{watched.port}")):
        assert before in text
        text = text.replace(before, after)
    (place / "rules.yml").write_text((PLACE / "rules.yml").read_text())
    (place / "prometheus.yml").write_text(text)
    port = free_port()
    command = ["prometheus", f"--config.file={place}/prometheus.yml"]
    command += [f"--storage.tsdb.path={place}/data", f"--web.listen-address=127.0.0.1:{port}"]
    with running(command, os.environ, place / "prometheus.log"):
        assert eventually(lambda: _answers(port, "/-/ready"))
        yield Prometheus(port)


def _answers(port: int, path: str) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=60):
            return True
    except (urllib.error.URLError, ConnectionError):
        return False
