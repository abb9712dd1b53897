"""`python -m tests.bench.console`: pages of officials, alone and with a hundred of them at once.

Every GET of the console's URL map is asked for, with ids that are in the database, of the gateway
as it is deployed: a web server to each of two cores, on one port. Server, PostgreSQL and the load
share these cores. Times are from the request to the last byte on loopback.

alone     one request after the other; the first of each is listed apart, for it finds nothing
          cached; cpu: what server and PostgreSQL spent on one, whatever else the machine does
together  a hundred officials, each at a connection of their own, who ask for a page of their role,
          read it for two seconds (one to three), and ask for the next
size      a page with its stylesheets and scripts, as they are before compression; no pictures

Ends with status 1 where an answer is wrong or a page has more than 100 KB.
"""

from __future__ import annotations

import argparse
import dataclasses
import http.client
import itertools
import os
import random
import re
import shutil
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

import psycopg
from flask import Flask

from config.settings import Settings
from gateway import console
from gateway.app import console_of
from gateway.console.rendering import ASSETS
from gateway.console.session import PREFIX
from gateway.database import migrate
from gateway.development import dev_environment
from gateway.development.embedded import postgres, running, valkey
from gateway.officials.permissions import PERMISSIONS
from gateway.services import Services
from tests.bench import contenders, cores, seed
from tests.bench.console_data import IDS, More, Sitting, fill

MOST_KB = 100.0
AIM_MS = 100.0
NOWHERE = "console.nowhere"
"""The page that says that there is none: 404."""
_NOT_THIS = frozenset({303, 403, 404, 409})
"""Answers about a thing that is another district's, or in a state that has no such page."""
_STATIC = re.compile(r'(?:href|src)="(/console/static/[^"]+\.(?:css|js)[^"]*)"')

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds   requests of each page alone, after its first
    seconds  that all officials are at it together
    """

    scale: seed.Scale
    more: More
    officials: int
    rounds: int
    seconds: float


FULL = Plan(
    seed.Scale(200_000, 1_000_000, 100_000),
    More(alerts=480, campaigns=3_000, audit=300_000, outbound=200_000, appeals=5_000),
    officials=100,
    rounds=9,
    seconds=60.0,
)
SHORT = Plan(
    seed.Scale(2_000, 10_000, 2_000),
    More(alerts=24, campaigns=60, audit=2_000, outbound=2_000, appeals=100),
    officials=20,
    rounds=2,
    seconds=4.0,
)


@dataclass(slots=True)
class Page:
    """A GET of the console.

    paths   its addresses, with ids that are in the database
    roles   that may see it; none for public pages
    alone, together  milliseconds
    cpu     milliseconds of server and PostgreSQL for one
    kb      of the page; `whole` with its stylesheets and scripts, 0 for what is no page
    """

    endpoint: str
    rule: str
    paths: Sequence[str]
    roles: frozenset[str]
    first: float = 0.0
    alone: list[float] = field(default_factory=list)
    together: list[float] = field(default_factory=list)
    cpu: float = 0.0
    statuses: set[int] = field(default_factory=set)
    kb: float = 0.0
    whole: float = 0.0

    @property
    def wrong(self) -> bool:
        return self.statuses != {404 if self.endpoint == NOWHERE else 200}


@dataclass(slots=True)
class Figures:
    """While all were at it:

    busy  the share of the cores' time that was; `ours`, the share of server and PostgreSQL
    """

    pages: list[Page]
    asked: int = 0
    busy: float = 0.0
    ours: float = 0.0
    memory: dict[str, float] = field(default_factory=dict)

    def too_large(self) -> list[Page]:
        """By itself: the browser keeps stylesheets and scripts from the first page on."""
        return [page for page in self.pages if page.whole and page.kb > MOST_KB]

    def wrong(self) -> list[Page]:
        return [page for page in self.pages if page.wrong]

    def slow(self) -> list[Page]:
        return [page for page in self.pages if _p95(page.together or page.alone) > AIM_MS]


def pages(settings: Settings, env: Mapping[str, str], ids: Mapping[str, list[str]]) -> list[Page]:
    """All GETs of the URL map. Raises KeyError for an argument of which no id is known: say in
    `console_data.IDS` what it may be."""
    services = Services(settings, env)
    app = Flask("gateway", static_folder=None)
    console.install(app, dataclasses.replace(console_of(services), redis_url="memory://"))
    adapter = app.url_map.bind("127.0.0.1")
    results = []
    for rule in app.url_map.iter_rules():
        mark = getattr(app.view_functions[rule.endpoint], "console", None)
        if not rule.rule.startswith(PREFIX) or "GET" not in (rule.methods or ()):
            continue
        if (mark is not None and mark.act == "enrol") or "mark" in rule.arguments:
            continue  # what an invitation alone opens, once; the form that one official left
        given = {name: ids[name] for name in rule.arguments}
        most = max(map(len, given.values()), default=1)
        paths = [
            adapter.build(
                rule.endpoint, {name: each[n % len(each)] for name, each in given.items()}
            )
            for n in range(most)
        ]
        roles = frozenset() if mark is None else frozenset(PERMISSIONS[mark.act].roles)
        results.append(Page(rule.endpoint, rule.rule, paths, roles))
    services.close()
    return sorted(results, key=lambda page: page.rule)


@dataclass
class Browser:
    """One official at one connection."""

    official: Sitting
    port: int
    line: http.client.HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)

    @contextmanager
    def sitting(self) -> Iterator[Browser]:
        try:
            yield self
        finally:
            self.line.close()

    def get(self, path: str) -> tuple[int, bytes, float, str]:
        """Status, body, milliseconds and type."""
        headers = {
            "Cookie": f"khong={self.official.token.text}",
            "X-Forwarded-For": f"203.0.113.{self.official.id % 250}",
        }
        began = time.perf_counter()
        self.line.request("GET", path, headers=headers)
        answer = self.line.getresponse()
        body = answer.read()
        took = (time.perf_counter() - began) * 1000
        return answer.status, body, took, answer.headers.get_content_type()


def _alone(
    result: Sequence[Page],
    seated: Sequence[Sitting],
    port: int,
    rounds: int,
    spent: Callable[[], float],
) -> None:
    with ExitStack() as stack:
        by_role: dict[str, Browser] = {
            one.role: stack.enter_context(Browser(one, port).sitting()) for one in seated
        }
        _each_alone(result, by_role, rounds, spent)


def _each_alone(
    result: Sequence[Page],
    by_role: Mapping[str, Browser],
    rounds: int,
    spent: Callable[[], float],
) -> None:
    sizes: dict[str, int] = {}
    for page in result:
        # Anyone who sees most of it.
        browser = next(
            by_role[role]
            for role in ("province", "administrator", "auditor", "district", "commune")
            if not page.roles or role in page.roles
        )
        good = _good(page, browser, rounds + 1)
        before = 0.0
        for n, path in enumerate(good):
            if n == 1:
                before = spent()
            status, body, took, kind = browser.get(path)
            page.statuses.add(status)
            if n == 0:
                page.first = took
            else:
                page.alone.append(took)
            page.kb = max(page.kb, len(body) / 1024)
            if kind == "text/html" and status == 200 and b"<html" in body:
                page.whole = max(page.whole, (len(body) + _assets(browser, body, sizes)) / 1024)
        page.cpu = (spent() - before) / max(1, len(good) - 1)


def _good(page: Page, browser: Browser, count: int) -> list[str]:
    """Addresses of what is there for this official, asked for now, as often as it takes; no more,
    since files may be taken thirty times an hour."""
    if page.endpoint == NOWHERE or len(page.paths) == 1:
        return [page.paths[0]] * count
    there = (path for path in page.paths if browser.get(path)[0] not in _NOT_THIS)
    good = list(itertools.islice(there, count))
    return [good[n % len(good)] for n in range(count)] if good else []


def _assets(browser: Browser, body: bytes, sizes: dict[str, int]) -> int:
    """Bytes of the stylesheets and scripts that a page names."""
    named = set(_STATIC.findall(body.decode()))
    for path in named - sizes.keys():
        status, rows, _, _ = browser.get(path)
        assert status == 200, path
        sizes[path] = len(rows)
    return sum(sizes[path] for path in named)


def _together(result: Sequence[Page], seated: Sequence[Sitting], port: int, seconds: float) -> int:
    """A page after the other by all of them; how many were asked for."""
    lock, until = threading.Lock(), time.monotonic() + seconds
    counts: defaultdict[str, int] = defaultdict(int)

    def sit(official: Sitting) -> None:
        chance = random.Random(official.id)
        mine = [page for page in result if not page.roles or official.role in page.roles]
        time.sleep(chance.uniform(0, min(3.0, seconds / 2)))
        with Browser(official, port).sitting() as browser:
            read(browser, mine, chance)

    def read(browser: Browser, mine: Sequence[Page], chance: random.Random) -> None:
        while time.monotonic() < until:
            page = chance.choice(mine)
            status, _, took, _ = browser.get(chance.choice(page.paths))
            with lock:
                counts[page.endpoint] += 1
                if status not in _NOT_THIS or page.endpoint == NOWHERE:
                    page.statuses.add(status)
                    page.together.append(took)
            time.sleep(chance.uniform(1.0, 3.0))

    with ThreadPoolExecutor(len(seated)) as pool:
        for done in [pool.submit(sit, official) for official in seated]:
            done.result()
    return sum(counts.values())


def measure(plan: Plan, say: Say) -> Figures:
    """Everything of `plan`."""
    with ExitStack() as stack:
        home = Path(tempfile.mkdtemp(prefix="khong-bench-"))
        stack.callback(shutil.rmtree, home, ignore_errors=True)
        url = stack.enter_context(running(postgres(home)))
        redis = stack.enter_context(running(valkey(home)))
        asked = {"SERVER_WORKERS": "2", "TRUSTED_PROXIES": "127.0.0.1/32", "LOG_LEVEL": "WARNING"}
        env = dev_environment.write(
            asked, {"DATABASE_URL": url, "REDIS_URL": redis}, home / "dev.env"
        )
        settings = Settings.load(env)
        begun = time.monotonic()
        migrate.upgrade(url)
        seated = fill(url, plan.scale, plan.more, plan.officials, settings)
        say(f"the database with {plan.scale} is filled ({time.monotonic() - begun:.0f} s)")
        result = pages(settings, env, _ids(url))
        server = stack.enter_context(_served(env, home / "servers.log"))
        port = server.address[1]
        database = _postmaster(url)

        def spent() -> float:
            return sum(
                _on_cpu(pid) for root in (server.pid, database) for pid in cores.family(root)
            )

        _alone(result, seated, port, plan.rounds, spent)
        say(f"each of {len(result)} was asked for alone; now {plan.officials} officials together")
        figures = Figures(result)
        began, before = spent(), [cores.Clock.of(n) for n in sorted(os.sched_getaffinity(0))]
        figures.asked = _together(result, seated, port, plan.seconds)
        after = [cores.Clock.of(n) for n in sorted(os.sched_getaffinity(0))]
        busy = [cores.busy(*pair) for pair in zip(before, after, strict=True)]
        figures.busy = sum(busy) / len(busy)
        figures.ours = (
            (spent() - began)
            / 1000
            / sum(b.total - a.total for a, b in zip(before, after, strict=True))
        )
        figures.memory = {name: sizes[0] for name, sizes in server.processes().items()}
        return figures


@contextmanager
def _served(env: Mapping[str, str], log: Path) -> Iterator[contenders.Server]:
    with contenders.served(contenders.GATEWAY, env, log) as server:
        for pid in cores.family(server.pid):
            for task in Path(f"/proc/{pid}/task").iterdir():
                os.sched_setaffinity(int(task.name), os.sched_getaffinity(0))
        yield server


def _postmaster(url: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute("SHOW data_directory").fetchone()
    assert row is not None
    return int((Path(row[0]) / "postmaster.pid").read_text().split()[0])


def _on_cpu(pid: int) -> float:
    """Milliseconds that its threads have run; 0 for one that has ended."""
    spent = 0
    with suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            spent += int((task / "schedstat").read_text().split()[0])
    return spent / 1_000_000


def _ids(url: str) -> dict[str, list[str]]:
    with psycopg.connect(url) as connection:
        result = {
            name: [str(row[0]) for row in connection.execute(query)] for name, query in IDS.items()
        }
    return {**result, "name": sorted(ASSETS), "unknown": ["no/such/page"]}


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else sum(times)


_HEADS = ("first", "alone", "p95", "cpu", "all", "p95", "most", "KB", "whole")


def report(figures: Figures, plan: Plan) -> str:
    """The page that is printed."""
    lines = [f"{'page':44}" + "".join(f" {name:>6}" for name in _HEADS)]
    for page in figures.pages:
        together = page.together or [0.0]
        whole = f"{page.whole:6.1f}" if page.whole else f"{'-':>6}"
        marks = " ".join(
            word
            for word, holds in (
                ("WRONG", page.wrong),
                ("LARGE", page in figures.too_large()),
                ("slow", page in figures.slow()),
            )
            if holds
        )
        lines.append(
            f"{page.rule.removeprefix(PREFIX) or '/':44} {page.first:6.0f} "
            f"{median(page.alone or [0.0]):6.0f} {_p95(page.alone or [0.0]):6.0f} {page.cpu:6.1f} "
            f"{median(together):6.0f} {_p95(together):6.0f} {max(together):6.0f} "
            f"{page.kb:6.1f} {whole} {marks}".rstrip()
        )
    every = [took for page in figures.pages for took in page.together]
    lines += [
        "",
        f"{plan.scale}; ms; all: {plan.officials} officials, {figures.asked} pages in "
        f"{plan.seconds:.0f} s ({figures.asked / plan.seconds:.0f} a second)",
        f"cores busy {figures.busy:.0%}, with server and PostgreSQL {figures.ours:.0%}: "
        "times are good only where nothing else ran",
        f"of all together: median {median(every or [0.0]):.0f} ms, p95 {_p95(every):.0f} ms; "
        f"memory in MB: " + ", ".join(f"{k} {mb:.0f}" for k, mb in figures.memory.items()),
        f"over {AIM_MS:.0f} ms (p95): "
        + (", ".join(page.rule for page in figures.slow()) or "none"),
    ]
    for page in figures.wrong():
        lines.append(f"WRONG: {page.rule} answers {sorted(page.statuses)}")
    for page in figures.too_large():
        lines.append(f"TOO LARGE: {page.rule} has {page.kb:.0f} KB")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.console", description=__doc__)
    parser.add_argument("--short", action="store_true", help="a small database, few officials")
    plan = SHORT if parser.parse_args().short else FULL
    figures = measure(plan, lambda text: print(text, flush=True))
    print("\n" + report(figures, plan))
    return 1 if figures.wrong() or figures.too_large() else 0


if __name__ == "__main__":
    sys.exit(main())
