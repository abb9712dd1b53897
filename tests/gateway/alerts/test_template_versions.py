"""The content of a book of templates: the file's, the officials', and those that were replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flows.alerts import template_checks
from flows.alerts.templates import Template
from gateway.alerts.template_versions import (
    Newest,
    Version,
    every,
    new_id,
    standing,
    unretired,
    versions_of,
)

AT = datetime(2026, 3, 2, tzinfo=UTC)
FILE = {"police": Template("police", "scam", "Giả công an", {"vi-marks": "của tệp"})}


def version(number: int, says: str, name: str = "police") -> Version:
    template = Template(name, "scam", "Giả công an", {"vi-marks": says})
    return Version(number, number, template, "approved", "", 1, AT, 2, AT)


def test_the_newest_stands_in_the_files_place_and_those_before_are_known() -> None:
    book = every(FILE, [version(1, "một"), version(2, "hai"), version(3, "khác", "post")])
    assert {key: one.texts["vi-marks"] for key, one in book.items()} == {
        "police": "hai",
        "police@0": "của tệp",
        "police@1": "một",
        "post": "khác",
    }
    assert set(Newest(book)) == {"police", "post"} and len(Newest(book)) == 2
    says = [one.texts["vi-marks"] for one in versions_of(book, "police")]
    assert says == ["hai", "của tệp", "một"], "the newest first"


def test_a_retired_template_starts_nothing_and_what_was_written_from_it_is_known() -> None:
    first = version(1, "một")
    retired = replace(version(2, "một"), outcome="retired")
    book = every(FILE, [first, retired])
    assert not set(Newest(book)) and set(book) == {"police@0@retired", "police@1@retired"}
    assert len(versions_of(book, "police")) == 2 and not unretired(book, "police")
    assert set(Newest(every(FILE, [retired]))) == set(), "also one of the file"
    after = every(FILE, [first, retired, version(3, "ba")])
    assert [one.texts["vi-marks"] for one in unretired(after, "police")] == ["ba"]
    assert len(versions_of(after, "police")) == 3


@pytest.mark.parametrize("rows", [[], [version(1, "một")]], ids=["the file's", "an official's"])
def test_a_row_of_its_own_restores_what_stood_before(rows: list[Version]) -> None:
    retired = replace(version(2, ""), outcome="retired")
    restored = replace(version(3, ""), outcome="restored")
    assert every(FILE, [*rows, retired, restored]) == every(FILE, rows)
    assert standing([*rows, retired, restored]) == standing(rows)
    assert every(FILE, [*rows, restored]) == every(FILE, rows), "nothing was retired"
    twice = [*rows, retired, restored, replace(version(4, ""), outcome="retired")]
    assert not unretired(every(FILE, twice), "police")
    assert standing(twice) == twice[-1]


def test_the_version_approved_last_stands() -> None:
    last = replace(version(1, "một"), decided_at=AT + timedelta(hours=1))
    waits = replace(version(3, "ba"), outcome="proposed", decided_at=None)
    assert standing([waits, version(2, "hai"), last]) == last
    assert standing([waits]) is None


@pytest.mark.parametrize("slot", ["{so:>999999}", "{so!r}"])
def test_a_slot_is_a_name_alone(slot: str) -> None:
    one = Template("post", "scam", "Bưu điện", {"vi-marks": f"Số {slot} lừa"}, {"so": "number"})
    assert [fault.code for fault in template_checks.faults(one)] == ["slot"]


def test_a_new_template_gets_a_name_of_its_own() -> None:
    assert new_id("Giả bưu điện: đòi phí!", []) == "gia-buu-dien-doi-phi"
    assert new_id("Giả bưu điện", ["gia-buu-dien"]) == "gia-buu-dien-2"
    assert new_id("113", []) == "mau-113" and new_id("…", []) == "mau"
    assert new_id("New!", []) == "new-2", "/alerts/templates/new is the form"
