"""The exporter's page, and rules and dashboard against it in a Prometheus of Debian's."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from config.settings import ROOT
from gateway.monitoring import figures
from tests.e2e.service import eventually
from tests.gateway.monitoring.watching import PLACE, Watched, prometheus, watching

RULES = (PLACE / "rules.yml").read_text()
RECORDED = re.findall(r"- record: (\S+)", RULES)
PANELS = json.loads((PLACE / "dashboard.json").read_text())["panels"]
EXPRESSIONS = [
    *re.findall(r"^ +expr: (.+)$", RULES, re.MULTILINE),
    *(target["expr"] for panel in PANELS for target in panel["targets"]),
]
SUFFIX = re.compile(r"_(?:count|sum|bucket)$")
COUNTS = """
import sys
from gateway.telemetry import metrics
for kind in ("message", "ussd turn", "receipt"):
    metrics.WEBHOOK_SECONDS.labels("open", kind, "ok").observe(0.01)
metrics.BATCH_ITEMS.observe(3)
metrics.BATCH_WAIT.observe(0.01)
metrics.BATCH_SECONDS.observe(0.01)
metrics.MTS.labels("open", "accepted").inc(2)
metrics.ANSWER_SECONDS.labels("open").observe(1.0)
metrics.JOBS.labels("reply", "done").inc()
"""


@pytest.fixture(scope="module")
def watched(env: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watched]:
    with watching(env, tmp_path_factory.mktemp("watch")) as it:
        for _ in range(2):  # as two processes of a host
            subprocess.run([sys.executable, "-c", COUNTS], cwd=ROOT, env=dict(it.env), check=True)
        yield it


def test_the_page_has_every_figure_and_sums_the_processes(watched: Watched, database: str) -> None:
    types = watched.types()
    assert {query.name for query in figures.QUERIES} <= types.keys()
    assert types["khong_webhook_seconds"] == "histogram"
    page = watched.page()
    assert 'khong_mts_total{carrier="open",outcome="accepted"} 4.0' in page
    assert 'khong_source_up{source="database"} 1.0' in page
    assert 'khong_source_up{source="queue"} 1.0' in page


def test_the_page_shows_no_number_no_text_and_no_key(
    watched: Watched, database: str, env: dict[str, str]
) -> None:
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute(
            "INSERT INTO resident (hash, number_encrypted, carrier)"
            " VALUES ('h', '+84912345678', 'open')"
        )
        sql.execute(
            "INSERT INTO outbound (resident_id, carrier, purpose, text, encoding, segments)"
            " VALUES (1, 'open', 'reply', 'cuu toi voi', 'GSM-7', 1)"
        )
        page = watched.page()
    assert 'khong_mts_unsettled{carrier="open",state="queued"} 1.0' in page
    assert not re.search(r'[{,](?:job|instance)="', page)
    labels = set(re.findall(r'="([^"]*)"', page))
    assert labels and not [each for each in labels if re.search(r"[0-9]{5,}", each)]
    assert "cuu toi" not in page
    secrets = [value for name, value in env.items() if re.search("KEY|SECRET|PASSWORD|TOKEN", name)]
    assert secrets and not [each for each in secrets if each and each in page]


@pytest.mark.prometheus
def test_promtool_takes_the_rules() -> None:
    for kind, name in (("rules", "rules.yml"), ("config", "prometheus.yml")):
        done = subprocess.run(
            ["promtool", "check", kind, name], cwd=PLACE, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.prometheus
def test_every_query_runs_and_a_fault_is_called(
    watched: Watched, database: str, tmp_path: Path
) -> None:
    """The fault: a job that has failed too often, and no worker anywhere."""
    with psycopg.connect(database, autocommit=True) as sql:
        sql.execute(
            "INSERT INTO staged_job (name, arg, attempts, due_at)"
            " VALUES ('reply', 1, 20, now() - interval '10 minutes')"
        )
        with prometheus(watched, tmp_path) as server:

            def states() -> set[str]:
                return {each["metric"]["alertname"] for each in server.query("ALERTS")}

            wrong = {"KhongJobsStuck", "KhongJobsOverdue", "KhongNobodyWorks"}
            assert eventually(lambda: wrong <= states(), step=0.5)
            assert "KhongSourceAway" not in states()
            known = {*watched.types(), *RECORDED, "up"}
            for words in EXPRESSIONS:
                server.query(words)
                assert _metrics(words, known) <= known, words


def _metrics(words: str, known: set[str]) -> set[str]:
    names: set[Any] = set(re.findall(r"\b(?:khong[:_][\w:]+|up)\b", words))
    return {
        short if (short := SUFFIX.sub("", name.removesuffix("_total"))) in known else name
        for name in names
    }
