"""Alerts as a district's official types them, from the command line to the database."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.gateway.alerts.conftest import COMMUNES, Place
from tests.gateway.officials.conftest import DAK_MIL, Person
from tests.gateway.officials.test_commands import Typed, typed

__all__ = ["typed"]

YEAR = 365


@pytest.fixture
def writer(place: Place) -> Person:
    return place.office.hire(days=YEAR)


@pytest.fixture
def approver(place: Place) -> Person:
    return place.office.hire(days=YEAR)


def code(official: Person) -> str:
    return official.code(datetime.now(UTC))


def drafted(typed: Typed, official: Person, *more: str, status: int = 0) -> int:
    done = typed(
        "alert", "draft", "--kind", "notice", "--areas", DAK_MIL, "--text", "Mai cúp nước.", *more,
        token=official.token,
    )  # fmt: skip
    assert done.returncode == status, done.stderr
    match = re.match(r"Alert (\d+): notice, draft", done.stdout)
    assert match is not None
    return int(match[1])


def approved(typed: Typed, writer: Person, approver: Person) -> int:
    one = drafted(typed, writer)
    typed("alert", "submit", str(one), token=writer.token)
    done = typed("alert", "approve", str(one), token=approver.token, code=code(approver))
    assert done.returncode == 0, done.stderr
    return one


def test_from_draft_to_approved(typed, place, writer, approver):
    place.subscribe("+84912000001", COMMUNES[0], "vi")
    one = str(drafted(typed, writer))
    done = typed("alert", "submit", one, token=writer.token)
    assert f"Alert {one} is submitted." in done.stdout
    done = typed("alert", "approve", one, token=approver.token, code=code(approver))
    assert done.returncode == 0, done.stderr
    # What the approver reads before the code is used.
    assert "Mai cúp nước." in done.stdout and "[TB] 5 KHONG: Mai cup nuoc." in done.stdout
    assert "To 1 person, 1 segment to pay\n" in done.stdout
    assert "  cost     price not set for open: price_mt in carriers.toml\n" in done.stdout
    assert f"Alert {one} is approved." in done.stdout
    done = typed("alert", "status", one, token=writer.token)
    assert "nothing is sent of it yet" in done.stdout
    assert "expected to reach 1 person (1)" in done.stdout
    second = str(drafted(typed, writer))
    done = typed("alert", "preview", second, token=writer.token)
    assert f"Alert {one} says the same to some of these areas: it is on its way." in done.stdout


def test_one_that_the_service_stopped_says_why(typed, place, writer):
    one = str(drafted(typed, writer))
    with place.office.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alert SET state = 'sending', paused_at = now()")
    for words in (("status", one), ("show", one)):
        done = typed("alert", *words, token=writer.token)
        assert "what it names is no longer confirmed" in done.stdout, words
    assert f"{one}  stopped" in typed("alert", "list", token=writer.token).stdout


@pytest.mark.parametrize("stopped", [False, True])
def test_one_that_is_cancelled_while_it_is_paused_is_displayed_as_cancelled(
    typed, place, writer, approver, stopped
):
    one = str(approved(typed, writer, approver))
    if stopped:
        with place.office.engine.begin() as connection:
            connection.exec_driver_sql("UPDATE alert SET paused_at = now()")
    else:
        done = typed("alert", "pause", one, token=approver.token)
        assert f"Alert {one} is paused." in done.stdout
    cancel = ("alert", "cancel", one, "--reason", "nhầm")
    refused = typed(*cancel, token=approver.token)
    assert refused.returncode == 1 and "six digits" in refused.stderr
    done = typed(*cancel, token=approver.token, code=place.office.code_now(approver))
    assert f"Alert {one} is cancelled." in done.stdout, done.stderr
    assert "cancelled" in typed("alert", "status", one, token=writer.token).stdout
    assert (
        f"Alert {one}: notice, cancelled" in typed("alert", "show", one, token=writer.token).stdout
    )
    assert f"{one}  cancelled" in typed("alert", "list", token=writer.token).stdout


def test_an_edit_says_that_it_undoes_an_approval_and_none_is_no_edit(
    typed, place, writer, approver
):
    one = str(approved(typed, writer, approver))
    done = typed("alert", "edit", one, token=writer.token)
    assert (done.returncode, "Nothing to change" in done.stderr) == (2, True)
    assert f"{one}  approved" in typed("alert", "list", token=writer.token).stdout
    done = typed("alert", "edit", one, "--text", "Mai có nước.", token=writer.token)
    assert done.stdout.startswith("Its approval is undone")
    done = typed("alert", "edit", one, "--text", "Mai cúp nước.", token=writer.token)
    assert "Its approval is undone" not in done.stdout


def test_a_template_with_its_slots(typed, place, writer):
    place.confirm()
    done = typed(
        "alert", "draft", "--kind", "scam", "--areas", "huyen Dak Mil cu", "--template", "police",
        "--slot", "so=0900000113", "--subject", "0900000113", token=writer.token,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Số 0900000113 giả công an" in done.stdout
    assert "It can't go out" not in done.stdout


def test_the_writer_cant_approve(typed, place, writer):
    one = str(drafted(typed, writer))
    typed("alert", "submit", one, token=writer.token)
    done = typed("alert", "approve", one, token=writer.token, code=code(writer))
    assert done.returncode == 1
    assert "four eyes" in done.stderr


def test_approving_takes_the_hash_of_what_was_read(typed, place, writer, approver):
    one = str(drafted(typed, writer))
    typed("alert", "submit", one, token=writer.token)
    done = typed(
        "alert", "approve", one, "--hash", "0000", token=approver.token, code=code(approver)
    )
    assert (done.returncode, "read it again" in done.stderr) == (2, True)


def test_an_edit_names_only_what_changes_and_no_time_that_has_passed(typed, place, writer):
    one = str(drafted(typed, writer))
    done = typed("alert", "edit", one, "--text", "Mai có nước.", token=writer.token)
    assert done.returncode == 0, done.stderr
    assert f"Alert {one}: notice, draft, version 2" in done.stdout
    assert f"({DAK_MIL})" in done.stdout and "Mai có nước." in done.stdout
    done = typed("alert", "edit", one, "--at", "2026-01-01T07:00", token=writer.token)
    assert (done.returncode, "--at: lies in the past" in done.stderr) == (2, True)


def test_an_alert_that_must_not_go_out_says_why(typed, place, writer):
    one = str(drafted(typed, writer, "--text", "Số 0900000113 lừa đảo", status=1))
    assert typed("alert", "preview", one, token=writer.token).returncode == 1
    done = typed("alert", "submit", one, token=writer.token)
    assert done.returncode == 1
    assert "has not been confirmed" in done.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--kind", "notice", "--areas", "Hà Nội", "--text", "a"), "areas: 'Hà Nội' is no area"),
        (("--kind", "scam", "--areas", DAK_MIL, "--template", "x"), "template: is not known"),
        (("--areas", DAK_MIL, "--text", "a"), "kind: must be one of"),
        (("--kind", "scam", "--areas", DAK_MIL, "--slot", "so"), "write it as NAME=VALUE"),
        (("--file", "no-such.json"), "no-such.json can't be read"),
    ],
)
def test_wrong_options_exit_with_status_2(typed, place, writer, options, says):
    done = typed("alert", "draft", *options, token=writer.token)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr


def test_an_exercise_for_nobody_says_why_and_a_faulty_one_what_to_do(typed, place, writer):
    options = (
        "--kind",
        "exercise",
        "--areas",
        DAK_MIL,
        "--template",
        "exercise",
        "--slot",
        "viec=Thử",
    )
    done = typed("alert", "draft", *options, token=writer.token)
    assert "EXERCISE_NUMBERS alone, and none are set" in done.stdout
    assert ".run/dev.env" in done.stdout
    assert "Next:" not in done.stdout and "It reaches nobody yet" in done.stdout
    text = ("--kind", "scam", "--areas", DAK_MIL, "--text", "Số 0900000119 lừa đảo.")
    done = typed("alert", "draft", *text, token=writer.token)
    assert "Mend it:  python -m gateway alert edit" in done.stdout
    assert "Next:" not in done.stdout and "EXERCISE_NUMBERS" not in done.stdout


def test_all_of_it_from_a_file(typed, place, writer, tmp_path: Path):
    file = tmp_path / "alert.json"
    payload = {
        "kind": "notice",
        "areas": [DAK_MIL],
        "texts": {"vi-marks": "Họp thôn.", "en": "Meet."},
    }
    file.write_text(json.dumps(payload), encoding="utf-8")
    done = typed("alert", "draft", "--file", str(file), token=writer.token)
    assert "Họp thôn." in done.stdout and "Meet." in done.stdout


def test_list_show_status_and_export(typed, place, writer, tmp_path: Path):
    one = str(drafted(typed, writer))
    assert f"{one}  draft" in typed("alert", "list", token=writer.token).stdout
    assert (
        "None in that state."
        in typed("alert", "list", "--state", "sent", token=writer.token).stdout
    )
    assert "huyện Đắk Mil cũ" in typed("alert", "show", one, token=writer.token).stdout
    assert "nothing is sent" in typed("alert", "status", one, token=writer.token).stdout
    sheet = typed("alert", "export", one, token=writer.token).stdout
    assert "state" in next(csv.reader(io.StringIO(sheet)))
    to = tmp_path / "out.csv"
    assert typed("alert", "export", one, "--to", str(to), token=writer.token).returncode == 0
    assert to.read_text(encoding="utf-8").startswith("id,")
    done = typed("alert", "export", one, "--to", str(tmp_path / "no" / "x"), token=writer.token)
    assert (done.returncode, "can't be written" in done.stderr) == (2, True)


def test_nobody_and_an_unknown_alert(typed, place, writer):
    assert "Your own token is needed" in typed("alert", "list").stderr
    assert "This token is not good" in typed("alert", "list", token="k5o_1_x").stderr
    done = typed("alert", "cancel", "7", "--reason", "x", token=writer.token)
    assert (done.returncode, done.stderr) == (1, "There is no such alert.\n")


def test_templates(typed, place, writer):
    done = typed("alert", "templates", token=writer.token)
    assert "police [scam] Giả công an" in done.stdout


def test_the_cost_is_printed_and_a_mistake_names_its_option(typed, place, writer):
    payload = ("draft", "--kind", "notice", "--areas", DAK_MIL, "--text", "Họp thôn.")
    done = typed("alert", *payload, token=writer.token)
    assert "by SMS: use the loudspeakers" in done.stdout and "\n  cost     0 dong\n" in done.stdout
    past = typed("alert", *payload, "--at", "2020-01-01T07:00", "--until", "x", token=writer.token)
    assert past.returncode == 2
    assert {line.partition(":")[0] for line in past.stderr.splitlines()} == {"--at", "--until"}
    none = typed("alert", "draft", "--areas", DAK_MIL, "--text", "Họp.", token=writer.token)
    assert none.stderr.startswith("--kind: must be one of")


def test_a_mistake_in_a_file_names_its_field(typed, place, writer, tmp_path: Path):
    file = tmp_path / "alert.json"
    file.write_text(json.dumps({"kind": "x", "areas": [DAK_MIL], "texts": {"vi-marks": "Họp."}}))
    options = ("--file", str(file), "--until", "x")
    done = typed("alert", "draft", *options, token=writer.token)
    assert {line.partition(":")[0] for line in done.stderr.splitlines()} == {"kind", "--until"}


def test_the_server_approves_an_emergency_that_nobody_can(typed, place, writer):
    done = typed(
        "alert", "draft", "--kind", "emergency", "--areas", DAK_MIL, "--text", "Lũ về.",
        token=writer.token,
    )  # fmt: skip
    one = re.match(r"Alert (\d+):", done.stdout)[1]
    typed("alert", "submit", one, token=writer.token)
    silent = typed("alert", "approve", one, "--from-server")
    assert silent.returncode == 1 and "Say why" in silent.stderr
    done = typed("alert", "approve", one, "--from-server", "--reason", "không ai duyệt được")
    assert done.returncode == 0, done.stderr
    assert "Lũ về." in done.stdout and f"Alert {one} is approved." in done.stdout
    assert "Every official sees" in done.stdout
