"""`carriers try`: passes against our own doors, and fails where a door is not what it should be."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from config.settings import Settings
from gateway.app import create_app
from gateway.carriers.contract import Webhook
from gateway.carriers.shapes import PlayableCarrier, played
from gateway.cli import carriers as carriers_command
from gateway.cli.main import main
from gateway.outbound.carrier_trial import Post, Row, Trial, TrialAnswer
from gateway.services import Services
from tests.gateway.carriers.vectors import kinds, table

MAX_BODY = 65_536


@pytest.fixture
def carriers(env: dict[str, str], settings: Settings) -> dict[str, PlayableCarrier]:
    results = {name: played(each) for name, each in Services(settings, env).carriers.items()}
    return {name: each for name, each in results.items() if each is not None}


def through(app: Any) -> Post:
    client = Client(app)

    def post(webhook: Webhook) -> TrialAnswer:
        headers = dict(webhook.headers)
        answer = client.open(
            webhook.path, method=webhook.method, query_string=webhook.query, data=webhook.body,
            content_type=headers.pop("content-type", None), headers=headers,
        )  # fmt: skip
        return TrialAnswer(answer.status_code, answer.data, answer.content_type)

    return post


@pytest.mark.parametrize("name", ["twilio", "esms", "open"])
def test_our_own_webhook_endpoints_pass(
    app: Any, database: str, carriers: dict[str, PlayableCarrier], name: str
) -> None:
    rows = list(Trial(carriers[name], through(app), "+84900000100", MAX_BODY).rows())
    assert [row for row in rows if not row.passed] == []
    cases = {row.case for row in rows}
    assert len(rows) > 15
    assert len({row.part for row in rows}) == len(carriers[name].SHAPES)
    assert {
        "the same request again",
        "another text under its id",
        "without its proof",
        "signed with another secret",
    } <= cases


def test_every_kind_that_describes_its_requests_passes(
    env: dict[str, str], database: str, tmp_path: Path
) -> None:
    """One instance of each, by the settings of its vectors."""
    tables = [table(kind.name, {"kind": kind.name, **kind.settings}) for kind in kinds()]
    (tmp_path / "carriers.toml").write_text("\n".join(tables))
    own = {**env, "CARRIERS_FILE": str(tmp_path / "carriers.toml")}
    post = through(create_app(own))
    loaded = Services(Settings.load(own), own).carriers
    ones = [one for each in loaded.values() if (one := played(each)) is not None]
    failed = [
        (one.instance.name, row)
        for number, one in enumerate(ones)
        for row in Trial(one, post, f"849000003{number:02}", MAX_BODY).rows()
        if not row.passed
    ]
    assert failed == []
    assert len(ones) > 8


def leaky(got: TrialAnswer) -> TrialAnswer:
    return TrialAnswer(200, b'{"reply":null}', got.content_type) if got.status == 403 else got


def broken(got: TrialAnswer) -> TrialAnswer:
    return TrialAnswer(500, b"Internal Server Error")


def forgetful(got: TrialAnswer) -> TrialAnswer:
    return replace(got, body=got.body + uuid.uuid4().bytes) if got.status == 200 else got


def deaf(got: TrialAnswer) -> TrialAnswer:
    return TrialAnswer(200, b'{"reply":null}', got.content_type) if got.status == 200 else got


@pytest.mark.parametrize(
    ("fault", "failing"),
    [
        (leaky, "without its proof"),
        (leaky, "signed with another secret"),
        (broken, "the sample itself"),
        (deaf, "the sample itself"),
        (forgetful, "the same request again"),
    ],
)
def test_a_wrong_webhook_endpoint_fails(
    app: Any,
    database: str,
    carriers: dict[str, PlayableCarrier],
    fault: Callable[[TrialAnswer], TrialAnswer],
    failing: str,
) -> None:
    post = through(app)
    trial = Trial(carriers["open"], lambda webhook: fault(post(webhook)), "+84900000100", MAX_BODY)
    assert failing in {row.case for row in trial.rows() if not row.passed}


def test_a_gateway_that_is_not_there_is_reported_plainly(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(carriers_command.dev_environment, "environment", lambda: env)
    assert _typed("try", "open", "--url", "http://127.0.0.1:1") == 2
    output = capsys.readouterr()
    assert "No gateway answers at http://127.0.0.1:1: start it" in output.err and output.out == ""
    assert _typed("try", "nobody") == 2
    assert "There is no instance 'nobody'" in capsys.readouterr().err


def test_the_table_has_headings_and_cuts_no_word(capsys: pytest.CaptureFixture[str]) -> None:
    long = "a case with a name that is longer than its column is wide"
    rows = [Row("An MO", "one", "taken", "", True), Row("An MO", long, "taken", "got it", False)]
    assert carriers_command._table([*rows, Row("A receipt", "two", "taken", "", True)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line and line[0] == "A"] == ["An MO", "A receipt"]
    assert any(long in line for line in lines) and lines[-1] == "2 of 3 passed."


def _typed(*words: str) -> int:
    return main(["carriers", *words])
