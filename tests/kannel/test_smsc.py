"""The wire as an operator's SMSC sees it, behind a real Kannel, and what comes back from there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from gateway.carriers.http import send
from tests.e2e.service import eventually
from tests.kannel.smpp import OK, REJECTED, THROTTLED
from tests.kannel.smpp_bed import SmppBed, item, smpp_bed
from tests.kannel.smsc import parts_of

pytestmark = pytest.mark.kannel

LATER = datetime.now(UTC) + timedelta(hours=3)


@pytest.fixture(scope="module")
def bed() -> Iterator[SmppBed]:
    with smpp_bed() as one:
        yield one


@pytest.fixture(autouse=True)
def fresh(bed: SmppBed) -> None:
    bed.smsc.answers()
    bed.smsc.requests.clear()
    bed.endpoint.calls.clear()


def test_validity_priority_coding_and_the_wish_for_a_receipt_are_sent_over_smpp(
    bed: SmppBed,
) -> None:
    assert bed.mt("r-1", "So lua dao", valid_until=LATER, priority=2) == "accepted"
    assert bed.mt("r-2", "Số lừa đảo", encoding="UCS-2", valid_until=LATER) == "accepted"
    assert bed.mt("r-3", "khong han") == "accepted"
    bed.wait_for(3)
    plain, marked, endless = bed.smsc.submits
    for each in (plain, marked):  # SMPP 3.4, 7.1.1: a time in UTC, with tenths and quarters
        assert each.validity.endswith("000+")
        ends = datetime.strptime(each.validity[:12] + "+0000", "%y%m%d%H%M%S%z")
        assert abs(ends - LATER) < timedelta(minutes=5)
    assert (plain.priority, marked.priority, endless.priority) == (2, 0, 0)
    assert endless.validity == ""
    assert (plain.coding, marked.coding) == (0, 8)
    assert plain.message == b"So lua dao" and marked.message.decode("utf-16-be") == "Số lừa đảo"
    assert all(each.registered & 1 for each in bed.smsc.submits)


def test_a_long_text_is_parts_with_a_header_and_only_the_first_asks_for_a_receipt(
    bed: SmppBed,
) -> None:
    assert bed.mt("r-1", "a" * 200, valid_until=LATER) == "accepted"
    bed.wait_for(2)
    first, second = bed.smsc.submits
    assert first.header[:3] == second.header[:3] == b"\x05\x00\x03"
    assert first.header[4:] == b"\x02\x01" and second.header[4:] == b"\x02\x02"
    assert (first.message + second.message).decode() == "a" * 200
    assert first.validity == second.validity != ""
    assert (first.registered & 1, second.registered & 1) == (1, 0), "so `delivered` is of this one"


STATS = {
    "DELIVRD": "delivered",
    "EXPIRED": "failed",
    "DELETED": "failed",
    "UNDELIV": "failed",
    "UNKNOWN": "failed",
    "REJECTD": "failed",
}


def test_receipts_of_all_kinds_come_back_proved(bed: SmppBed) -> None:
    stats = ("ACCEPTD", "ENROUTE", *STATS)
    for number, stat in enumerate(stats, 1):
        assert bed.mt(f"r-{stat}", stat) == "accepted"
        bed.wait_for(number)
        # Kannel stores what a receipt is matched by before it tells that the SMSC has taken it.
        taken = (f"r-{stat}", "accepted")
        assert eventually(lambda it=taken: it in bed.receipts()), bed.boxes.output()
        bed.smsc.report(bed.smsc.submits[-1], stat)
    # Of each the SMSC's word for taking it; of the first two no more, as they settle nothing.
    wanted = sorted([*[(f"r-{stat}", "accepted") for stat in stats], *_settled()])
    names = {name for name, _ in wanted}

    def ours() -> list[tuple[str, str]]:
        """Without what an earlier test's MTs still get."""
        return sorted(each for each in bed.receipts() if each[0] in names)

    assert eventually(lambda: len(ours()) >= len(wanted)), bed.boxes.output()
    assert ours() == wanted


def _settled() -> list[tuple[str, str]]:
    return [(f"r-{stat}", status) for stat, status in STATS.items()]


def test_a_throttled_mt_is_retried_and_a_rejected_one_fails(bed: SmppBed) -> None:
    bed.smsc.answers(THROTTLED, OK, REJECTED)
    assert bed.mt("r-1", "mot") == "accepted"
    bed.wait_for(1)
    assert bed.mt("r-2", "hai") == "accepted"
    assert eventually(lambda: ("r-2", "failed") in bed.receipts()), bed.boxes.output()
    assert [(each.message, each.status) for each in bed.smsc.requests] == [
        (b"mot", THROTTLED),
        (b"mot", OK),
        (b"hai", REJECTED),
    ]


def test_kannel_gives_no_more_a_second_than_the_operator_allows(bed: SmppBed) -> None:
    """`throughput`: of 45 MTs handed over at once, the last is at least a second behind."""
    sent = send(bed.carrier, [item(f"r-{number}", f"tin {number}") for number in range(45)])
    assert {each.outcome for each in sent} == {"accepted"}
    bed.wait_for(45)
    times = [each.at for each in bed.smsc.submits]
    assert times[-1] - times[0] > 1.0


def test_a_connection_that_breaks_costs_no_mt(bed: SmppBed) -> None:
    binds = bed.smsc.binds
    bed.smsc.drop()
    assert bed.mt("r-1", "khi dut") == "accepted"
    bed.wait_for(1)
    bed.wait_for_bind(binds)
    assert bed.mt("r-2", "sau khi dut") == "accepted"
    # Kannel may send again what the connection took along.
    wanted = {b"khi dut", b"sau khi dut"}
    assert eventually(lambda: {each.message for each in bed.smsc.submits} == wanted)


def test_a_throttled_mt_outlives_a_restart_of_kannel(bed: SmppBed) -> None:
    bed.smsc.answers(*[THROTTLED] * 100)
    assert bed.mt("r-1", "cho qua lan khoi dong", valid_until=LATER, priority=2) == "accepted"
    bed.wait_until(THROTTLED)
    binds = bed.smsc.binds
    bed.boxes.stop()
    taken = bed.smsc.submits
    bed.smsc.answers()
    bed.boxes.start()
    assert taken == []
    bed.wait_for_bind(binds)
    bed.wait_for(1)
    (mt,) = bed.smsc.submits
    assert (mt.message, mt.priority) == (b"cho qua lan khoi dong", 2)
    assert mt.validity == bed.smsc.requests[0].validity != ""
    bed.smsc.report(mt, "DELIVRD")
    assert eventually(lambda: ("r-1", "delivered") in bed.receipts()), bed.boxes.output()


def test_mts_reach_an_smsc_that_was_unavailable_later(bed: SmppBed) -> None:
    bed.smsc.stop()
    assert bed.mt("r-1", "khi tong dai tat") == "accepted"
    assert bed.smsc.requests == []
    bed.smsc.start()
    bed.wait_for(1)
    assert [each.message for each in bed.smsc.submits] == [b"khi tong dai tat"]


@pytest.mark.parametrize("reference", [b"\x07", b"\x07\x08"], ids=["8 bit", "16 bit"])
@pytest.mark.parametrize(
    ("coding", "text", "octets", "size"),
    [
        (0, "LD " + "0912345678 " * 20, ("LD " + "0912345678 " * 20).encode(), 150),
        (8, "Số lừa đảo " * 12, ("Số lừa đảo " * 12).encode("utf-16-be"), 134),
    ],
    ids=["plain", "UTF-16"],
)
def test_a_long_mo_comes_whole(
    bed: SmppBed, coding: int, text: str, octets: bytes, size: int, reference: bytes
) -> None:
    for header, piece in reversed(parts_of(octets, size, reference)):
        bed.smsc.deliver("84912345678", "8041", piece, coding, header)
    assert eventually(lambda: bool(bed.mos())), bed.boxes.output()
    (mo,) = bed.mos()
    assert (mo.sender, mo.to, mo.text, mo.parts) == ("+84912345678", "8041", text, 1)
    assert mo.sent_at is not None and datetime.now(UTC) - mo.sent_at < timedelta(minutes=5)


def test_a_part_that_kannel_gave_up_on_says_which_it_is(bed: SmppBed) -> None:
    """The gateway puts these together, if the others come within its own time."""
    plain, wide = b"LD 0912345678 " * 20, ("Số lừa đảo " * 12).encode("utf-16-be")
    eight, sixteen = parts_of(plain, 150, b"\x09"), parts_of(wide, 134, b"\x09\x0a")
    bed.smsc.deliver("84912345678", "8041", eight[1][1], 0, eight[1][0])
    bed.smsc.deliver("84912345679", "8041", sixteen[0][1], 8, sixteen[0][0])
    assert eventually(lambda: len(bed.mos()) == 2), bed.boxes.output()
    first, second = sorted(bed.mos(), key=lambda mo: mo.sender)
    assert (first.ref, first.part, first.parts) == ("09", 2, 2)
    assert first.text == plain[150:].decode()
    assert (second.ref, second.part, second.parts) == ("090a", 1, 2)
    assert second.text == wide[:134].decode("utf-16-be")
