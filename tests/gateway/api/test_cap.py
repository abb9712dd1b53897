"""`/alerts.cap` over the database: sent alerts, withdrawn ones as such, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from lxml import etree
from sqlalchemy import Engine, insert

from config.settings import Settings
from gateway.api import cap
from gateway.api.cap_document import ATOM, CAP
from gateway.app import alerts_feed
from gateway.database.tables import subject
from gateway.database.tables_alerts import alert
from gateway.database.tables_officials import official
from gateway.services import Services
from gateway.web import access
from tests import signed
from tests.gateway.api.test_cap_document import SCHEMA

NOW = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
NS = {"a": ATOM, "c": CAP}


@pytest.fixture
def engine(settings: Settings, database: object) -> Iterator[Engine]:
    made = Services(settings, {}, name="test").engine
    yield made
    made.dispose()


@pytest.fixture
def client(settings: Settings, env: dict[str, str], engine: Engine) -> Iterator[FlaskClient]:
    app = Flask("gateway", static_folder=None)
    access.install(app, False)
    alerts = alerts_feed(Services(settings, env))
    alerts.clock = lambda: NOW
    app.register_blueprint(cap.blueprint(alerts))
    yield app.test_client()
    alerts.engine.dispose()


def sent(engine: Engine, **values: Any) -> int:
    """An alert in the database; gives its id."""
    with engine.begin() as connection:
        person = connection.execute(
            insert(official)
            .values(name=f"Ông {values.get('started_at')}{values.get('state')}", role="province")
            .returning(official.c.id)
        ).scalar_one()
        row = {
            "kind": "scam",
            "texts": {"vi-marks": "Số 0900000113 giả công an. Báo 113.", "en": "0900000113 lies."},
            "areas": ["lam-dong-2025/d663"],
            "expires_at": NOW + timedelta(hours=6),
            "state": "sent",
            "content_hash": "0" * 64,
            "started_at": NOW - timedelta(hours=1),
            "created_by": person,
            **values,
        }
        made = connection.execute(insert(alert).values(row).returning(alert.c.id)).scalar_one()
    return int(made)


def confirm(engine: Engine, grade: str = "confirmed") -> None:
    row = {"key": "tel:+84900000113", "kind": "mobile", "display": "0900000113", "grade": grade}
    with engine.begin() as connection:
        connection.execute(insert(subject).values(row))
        signed.everything(connection)


def index(client: FlaskClient) -> Any:
    answer = client.get("/alerts.cap")
    assert answer.status_code == 200
    assert answer.content_type == "application/atom+xml"
    return etree.fromstring(answer.data)


def entries(client: FlaskClient) -> list[str]:
    result = index(client).xpath("a:entry/a:link/@href", namespaces=NS)
    return [each.rpartition("/")[2] for each in result]


def one(client: FlaskClient, identifier: str) -> Any:
    answer = client.get(f"/alerts.cap/{identifier}")
    assert answer.content_type == "application/cap+xml"
    root = etree.fromstring(answer.data)
    SCHEMA.assertValid(root)
    return root


def test_nothing_was_sent(client):
    assert entries(client) == []
    assert client.get("/alerts.cap/khong-1-1").status_code == 404


def test_a_sent_warning_by_its_communes(client, engine):
    confirm(engine)
    made = sent(engine)
    assert entries(client) == [f"khong-{made}-1"]
    root = one(client, f"khong-{made}-1")
    text = root.xpath("c:info/c:description/text()", namespaces=NS)
    assert text == ["Số 0900000113 giả công an. Báo 113.", "0900000113 lies."]
    codes = root.xpath("c:info[1]/c:area/c:geocode/c:value/text()", namespaces=NS)
    assert codes and all(code.isdecimal() for code in codes)
    assert root.xpath("string(c:sent)", namespaces=NS) == "2026-11-24T19:00:00+07:00"


@pytest.mark.parametrize("grade", [None, "reported", "high", "cleared"])
def test_a_number_that_nobody_vouches_for_is_not_in_it(client, engine, grade):
    if grade is not None:
        confirm(engine, grade)
    made = sent(engine)
    text = etree.tostring(one(client, f"khong-{made}-1"), encoding="unicode")
    assert "0900000113" not in text
    assert "Báo 113." in text
    assert "0900000113" not in client.get("/alerts.cap").text


@pytest.mark.parametrize(
    "values",
    [
        {"state": "draft", "started_at": None},
        {"state": "approved", "started_at": None},
        {"state": "sent", "kind": "exercise"},
        {"state": "sent", "started_at": NOW - timedelta(days=31)},
    ],
)
def test_the_feed_leaves_out_unsent_and_old_alerts(client, engine, values):
    sent(engine, **values)
    assert entries(client) == []


def test_a_cancelled_one_is_taken_back(client, engine):
    confirm(engine)
    made = sent(engine, state="cancelled", ended_at=NOW - timedelta(minutes=5))
    assert entries(client) == [f"khong-{made}-2", f"khong-{made}-1"]
    root = one(client, f"khong-{made}-2")
    assert root.xpath("string(c:msgType)", namespaces=NS) == "Cancel"
    [reference] = root.xpath("c:references/text()", namespaces=NS)
    assert reference.split(",")[1:] == [f"khong-{made}-1", "2026-11-24T19:00:00+07:00"]


def test_one_cancelled_before_anybody_got_it_never_was(client, engine):
    sent(engine, state="cancelled", started_at=None, ended_at=NOW)
    assert entries(client) == []


def test_an_update_names_what_it_replaces(client, engine):
    confirm(engine)
    first = sent(engine)
    second = sent(
        engine, relation="update", predecessor_id=first, started_at=NOW - timedelta(minutes=9)
    )
    root = one(client, f"khong-{second}-1")
    assert root.xpath("string(c:msgType)", namespaces=NS) == "Update"
    assert f",khong-{first}-1," in root.xpath("string(c:references)", namespaces=NS)


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        ({"vi-marks": "Nước\x01 lên\ufffe\x1b[2K\u202e nhanh"}, "Nước lên[2K nhanh"),
        (
            {"vi-marks": "Số không chín không không không không không một một ba giả công an"},
            "Số (…) giả",
        ),
        ({"vi-marks": "Trang аbc . vn giả mạo"}, "Trang (…) giả mạo"),
        ({"vi-marks": "<script>&\"'</script> ]]>"}, "<script>&\"'</script> ]]>"),
        ({"en": "Flood.", "vi-marks": "Nước lên."}, "Nước lên."),
        ({"vi-marks": "ổ" * 4_000}, "ổ" * 100),
    ],
)
def test_hostile_words_are_valid_and_name_nobody(engine, client, texts, says):
    one = sent(engine, texts=texts, kind="notice", expires_at=NOW - timedelta(days=1))
    answer = client.get(f"/alerts.cap/khong-{one}-1")
    tree = etree.fromstring(answer.data)
    SCHEMA.assertValid(tree)
    assert tree.xpath("string(c:info[1]/c:language)", namespaces=NS) == "vi-VN"
    assert says in tree.xpath("string(c:info[1]/c:description)", namespaces=NS)
    etree.fromstring(client.get("/alerts.cap").data)


def test_areas_of_before_are_named_or_left_out(engine, client):
    one = sent(engine, areas=["lam-dong-2025/24664", "nowhere/1"])
    tree = etree.fromstring(client.get(f"/alerts.cap/khong-{one}-1").data)
    SCHEMA.assertValid(tree)
    assert tree.xpath("count(c:info[1]/c:area)", namespaces=NS) == 1
