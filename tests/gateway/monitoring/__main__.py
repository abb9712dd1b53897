"""`python -m tests.gateway.monitoring`: what rules and dashboard show while the database is
unreachable.

The whole service under messages, `watch`, and a Prometheus with our rules as they are. It writes
docs/monitoring-fault.md and its picture; about seven minutes.
"""

from __future__ import annotations

import argparse
import http.client
import itertools
import json
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml

from config.settings import ROOT
from tests.e2e.carrier_requests import signed, sms
from tests.e2e.service import Service, serving
from tests.e2e.standin import standing_in
from tests.faults.cluster import Cluster
from tests.gateway.monitoring.fault_picture import Panel, picture
from tests.gateway.monitoring.watching import PLACE, Prometheus, prometheus, watching

PAGE: Final = ROOT / "docs" / "monitoring-fault.md"
BEFORE: Final = 90.0
FAULT: Final = 150.0
AFTER: Final = 60.0
STEP: Final = 2.0
PAUSE: Final = 0.1
"""Seconds between two messages of the one carrier that comes."""


@dataclass(frozen=True, slots=True)
class Times:
    start: float
    fault: float
    repair: float
    end: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gateway.monitoring", description=__doc__)
    parser.add_argument("--page", type=Path, default=PAGE, help="where to")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="khong-watch-") as folder:
        place = Path(folder)
        place.chmod(0o711)
        (place / "counts").mkdir()
        database = Cluster(_own(place / "database"))
        database.start()
        try:
            with serving(
                DATABASE_URL=database.url, PROMETHEUS_MULTIPROC_DIR=str(place / "counts")
            ) as service:
                _watched(service, database, place, given.page)
        finally:
            database.stop()
    return 0


def _own(folder: Path) -> Path:
    folder.mkdir(mode=0o711)
    return folder


def _watched(service: Service, database: Cluster, place: Path, page: Path) -> None:
    env = {**service.env, "PORT": str(service.port)}
    with (
        standing_in(service.env),
        watching(env, place) as watched,
        prometheus(watched, place) as server,
    ):
        stopped = threading.Event()
        texting = threading.Thread(target=_text, args=(service, stopped))
        texting.start()
        start = time.time()
        time.sleep(BEFORE)
        fault = time.time()
        database.stop()
        time.sleep(FAULT)
        database.start()
        repair = time.time()
        time.sleep(AFTER)
        times = Times(start, fault, repair, time.time())
        stopped.set()
        texting.join()
        page.write_text(_page(server, times), encoding="utf-8")
        page.with_suffix(".svg").write_text(_svg(server, times), encoding="utf-8")


def _text(service: Service, stopped: threading.Event) -> None:
    """One check after the other, of residents who are new."""
    for n in itertools.count(1):
        if stopped.wait(PAUSE):
            return
        try:
            service.ask(signed(sms("open", f"8491{n:07}", "KT 0900000113"), service.env))
        except (OSError, http.client.HTTPException):
            continue


def _rules() -> list[str]:
    groups = yaml.safe_load((PLACE / "rules.yml").read_text())["groups"]
    return [rule["alert"] for group in groups for rule in group["rules"] if "alert" in rule]


def _panels() -> list[tuple[str, Sequence[str]]]:
    panels = json.loads((PLACE / "dashboard.json").read_text())["panels"]
    return [(each["title"], [one["expr"] for one in each["targets"]]) for each in panels]


def _page(server: Prometheus, times: Times) -> str:
    fired = {name: _fired(server, name, times) for name in _rules()}
    silent = [f"`{name}`" for name, when in fired.items() if not when]
    lines = [
        "# What a fault looks like",
        "",
        "Written by `python -m tests.gateway.monitoring`: the whole service under up to ten",
        "checks a second, `watch`, and a Prometheus that asks each second. After",
        f"{BEFORE:.0f} s PostgreSQL is stopped, {FAULT:.0f} s later started.",
        "",
        "![Requests, answer times and alerts](monitoring-fault.svg)",
        "",
        "## Rules",
        "",
        "Seconds from the fault.",
        "",
        "| rule | fires after | is over after |",
        "|---|---|---|",
        *(f"| `{name}` | {when} |" for name, when in fired.items() if when),
        "",
        f"No other fired: {', '.join(silent)}.",
        "",
        "## Dashboard",
        "",
        "The largest series of each query: before the fault, at its end, and at the end of the",
        "run. Rates are over five minutes; what has no series had nothing to count.",
        "",
        "| query | before | in the fault | after |",
        "|---|---|---|---|",
    ]
    for title, queries in _panels():
        for n, words in enumerate(queries, 1):
            at = (times.fault - 1, times.repair - 1, times.end)
            values = " | ".join(_largest(server, words, each) for each in at)
            lines.append(f"| {title}{f' ({n})' if len(queries) > 1 else ''} | {values} |")
    return "\n".join(lines) + "\n"


def _fired(server: Prometheus, name: str, times: Times) -> str:
    words = f'max(ALERTS{{alertname="{name}",alertstate="firing"}})'
    series = server.span(words, times.start, times.end, STEP)
    at = [float(time_) for time_, _ in series[0]["values"]] if series else []
    if not at:
        return ""
    over = "still fires" if times.end - at[-1] < 2 * STEP else f"{at[-1] - times.fault:.0f}"
    return f"{at[0] - times.fault:.0f} | {over}"


def _largest(server: Prometheus, words: str, at: float) -> str:
    series = server.span(words, at, at, 1)
    known = [(float(each["values"][-1][1]), each["metric"]) for each in series]
    known = [each for each in known if each[0] == each[0]]
    if not known:
        return "–"
    value, labels = max(known, key=lambda each: each[0])
    hidden = ("__name__", "instance", "job")
    names = " ".join(text for name, text in sorted(labels.items()) if name not in hidden)
    return f"{value:.3g}" + (f" ({names})" if names else "")


def _svg(server: Prometheus, times: Times) -> str:
    queries = (
        ("Requests a second, by outcome (of 20 s)",
         "sum by (outcome) (rate(khong_webhook_seconds_count[20s]))", "outcome"),
        ("Answer time, 99 % (of 20 s)",
         "histogram_quantile(0.99, sum by (le) (rate(khong_webhook_seconds_bucket[20s])))", ""),
        ("Whether a source answers", "khong_source_up", "source"),
        ("Rules that fire", 'ALERTS{alertstate="firing"}', "alertname"),
    )  # fmt: skip
    panels = []
    for title, words, label in queries:
        series = {
            each["metric"].get(label, ""): [
                (float(at) - times.start, float(value)) for at, value in each["values"]
            ]
            for each in server.span(words, times.start, times.end, STEP)
        }
        panels.append(Panel(title, series))
    fault, repair, end = (each - times.start for each in (times.fault, times.repair, times.end))
    return picture(panels, fault, repair, end)


if __name__ == "__main__":
    sys.exit(main())
