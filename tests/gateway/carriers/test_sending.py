"""MTs, handed to a real HTTP server that answers, refuses, drops and stalls."""

from __future__ import annotations

import inspect
import json
import logging
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from gateway.carriers.contract import Outbound
from gateway.carriers.http import send
from tests.e2e.service import free_port
from tests.gateway.carriers.misbehaving import Api, serve, tls_server
from tests.gateway.carriers.vectors import Kind, file_of, kinds

KINDS = [kind for kind in kinds() if "sending" in kind.data]
TABLES = ("CODES", "STATUSES", "GROUPS", "NAMES", "ERRORS", "OPT_OUT_TYPES", "WORDS")
ALL = pytest.mark.parametrize("kind", KINDS, ids=repr)


@pytest.fixture
def api() -> Iterator[Api]:
    with serve() as api:
        yield api


def item(kind: Kind, **changes: Any) -> Outbound:
    return kind.mt(**changes)


def carrier(kind: Kind, url: str, **changes: Any) -> Any:
    return kind.carrier(**{kind["sending"]["url_setting"]: url, "timeout": 10.0, **changes})


def accept(kind: Kind, api: Api) -> None:
    """The first answer of the vectors is how this carrier says yes."""
    yes = kind["sending"]["answers"][0]
    api.status, api.body = yes["status"], yes["body"].encode()


@pytest.mark.parametrize(
    ("kind", "entry"),
    [
        pytest.param(kind, entry, id=f"{kind.name}: {entry['name']}")
        for kind in KINDS
        for entry in kind["sending"]["answers"]
    ],
)
def test_each_answer_has_its_outcome(kind: Kind, entry: dict[str, Any], api: Api) -> None:
    api.status, api.body = entry["status"], entry["body"].encode()
    prices = {"exchange": kind["sending"].get("exchange", {})}
    [sent] = send(carrier(kind, api.url, **prices), [item(kind)])
    assert (sent.outcome, sent.carrier_id) == (entry["outcome"], entry.get("carrier_id", ""))
    assert (sent.segments, sent.dong) == (entry.get("segments", 0), entry.get("dong"))
    assert sent.wait == entry.get("wait", 0.0)
    assert sent.reference == item(kind).reference
    assert bool(sent.error) == (sent.outcome != "accepted")


@ALL
def test_each_line_of_a_kinds_tables_is_in_its_vectors(kind: Kind) -> None:
    module, written = inspect.getmodule(type(kind.carrier())), file_of(kind.name).read_text("utf-8")
    tables = {name: vars(module)[name] for name in TABLES if hasattr(module, name)}
    if not tables:
        pytest.skip("a kind that has none")
    keys = [each if isinstance(each, str | int) else each[0] for t in tables.values() for each in t]
    assert [key for key in keys if str(key).lower() not in written.lower()] == []


@ALL
def test_the_request_is_the_carriers_own(
    kind: Kind, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(kind, api)
    monkeypatch.setattr(time, "time", lambda: kind["now"])
    send(carrier(kind, api.url), [item(kind)])
    [(path, headers, body)] = api.requests
    wanted = kind["sending"]["request"]
    assert path == wanted["path"]
    assert headers.items() >= wanted["headers"].items()
    if "json" in wanted:
        assert json.loads(body) == wanted["json"]
    elif "body" in wanted:
        assert body.decode() == wanted["body"]
    else:
        assert dict(parse_qsl(body.decode(), strict_parsing=True)) == wanted["form"]


@ALL
def test_a_kind_that_names_a_field_for_the_validity_sends_it(
    kind: Kind, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(kind, api)
    monkeypatch.setattr(time, "time", lambda: kind["now"])

    def request(**changes: Any) -> tuple[object, bytes]:
        send(carrier(kind, api.url), [item(kind, priority=0, **changes)])
        _, headers, body = api.requests[-1]
        return {name: headers[name] for name in headers if name != "webhook-signature"}, body

    features, in_an_hour = kind.carrier().FEATURES, kind["now"] + 3600
    endless = request(valid_until=None)
    ends = request(valid_until=datetime.fromtimestamp(in_an_hour, UTC))
    assert (ends != endless) == (features.validity != "none")


@ALL
@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (302, "try_later"), (400, "refused"), (404, "refused"), (408, "try_later"),
        (429, "try_later"), (500, "uncertain"), (502, "uncertain"), (503, "try_later"),
        (504, "uncertain"),
    ],
)  # fmt: skip
def test_a_status_without_words(kind: Kind, status: int, outcome: str, api: Api) -> None:
    api.status, api.body, api.headers = status, b"<html>", {"Location": api.url + "/elsewhere"}
    [sent] = send(carrier(kind, api.url), [item(kind)])
    assert sent.outcome == outcome
    assert len(api.requests) == 1, "it asks once, and goes nowhere else"


@ALL
@pytest.mark.parametrize("manner", ["drop", "slow", "garbage"])
def test_no_answer_is_uncertain_and_asked_once(kind: Kind, manner: Any, api: Api) -> None:
    accept(kind, api)
    api.manner = manner
    timeout = 0.4 if manner == "slow" else 10.0
    [sent] = send(carrier(kind, api.url, timeout=timeout), [item(kind)])
    assert sent.outcome == "uncertain"
    assert len(api.requests) == 1


@ALL
def test_half_an_error_is_an_error(kind: Kind, api: Api) -> None:
    api.status, api.body, api.manner = 400, b'{"err', "half"
    [sent] = send(carrier(kind, api.url), [item(kind)])
    assert sent.outcome == "refused"


@ALL
@pytest.mark.parametrize("url", ["http://127.0.0.1:{port}", "http://[::1"])
def test_no_connection_is_tried_later(kind: Kind, url: str) -> None:
    [sent] = send(carrier(kind, url.format(port=free_port())), [item(kind)])
    assert sent.outcome == "try_later"


@ALL
def test_an_endless_answer_is_not_read_to_its_end(kind: Kind, api: Api) -> None:
    api.status, api.body = 422, b"x" * 5_000_000
    [sent] = send(carrier(kind, api.url), [item(kind)])
    assert sent.outcome == "refused"


@ALL
def test_a_carrier_whose_certificate_is_not_its_own_gets_nothing(
    kind: Kind, tmp_path: Path
) -> None:
    accepted: list[bytes] = []
    with tls_server(tmp_path, accepted) as url:
        [sent] = send(carrier(kind, url), [item(kind)])
    assert sent.outcome == "try_later"
    assert accepted == []


@ALL
def test_a_batch_keeps_its_order_and_its_connections(kind: Kind, api: Api) -> None:
    accept(kind, api)
    batch = [item(kind, reference=f"r-{number}") for number in range(40)]
    sent = send(carrier(kind, api.url, concurrency=4), batch)
    assert [each.reference for each in sent] == [each.reference for each in batch]
    assert {each.outcome for each in sent} == {"accepted"}
    assert len(api.requests) == 40
    if kind["sending"].get("own_connections"):
        assert api.connections == 40, "each on its own: see the adapter for why"
    else:
        assert api.connections <= 4


@ALL
def test_a_batch_is_judged_item_by_item(kind: Kind, api: Api) -> None:
    accept(kind, api)
    api.manner = "drop"
    sent = send(carrier(kind, api.url, concurrency=2), [item(kind), item(kind, reference="r-2")])
    assert [each.outcome for each in sent] == ["uncertain", "uncertain"]
    assert send(carrier(kind, api.url), []) == []


@ALL
def test_without_what_sending_needs_nothing_is_lost(kind: Kind, api: Api) -> None:
    for name in kind["sending"]["needs"]:
        [sent] = send(carrier(kind, api.url, **{name: ""}), [item(kind)])
        assert sent.outcome == "try_later"
        assert name in sent.error
    assert not api.requests


@ALL
def test_errors_and_logs_show_neither_number_nor_text_nor_secret(
    kind: Kind, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api.status = 400
    results = []
    for entry in kind["sending"]["answers"]:
        api.status, api.body = entry["status"], entry["body"].encode()
        results += send(carrier(kind, api.url), [item(kind)])
    api.manner = "drop"
    results += send(carrier(kind, api.url), [item(kind)])
    results += send(carrier(kind, f"http://127.0.0.1:{free_port()}"), [item(kind)])
    text = repr(results) + caplog.text
    assert not re.search(r"9\d{8}", text)
    for secret in kind.secrets:
        assert secret not in text
