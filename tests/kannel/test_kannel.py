"""A real Kannel between the SMSC and us: fakesmsc, bearerbox, smsbox, our endpoint, and back."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.e2e.service import eventually
from tests.kannel.bed import Mt, operator
from tests.kannel.conftest import SMPP, Bed

pytestmark = pytest.mark.kannel

MOS = 400
SENDERS = [f"849127{number:05}" for number in range(400)]
RESTARTED = "849128"
IN_FLIGHT = 1  # `concurrency` of the instance: more wait when it breaks off
_ON_THEIR_WAY = ("queued", "attempted", "accepted")


def asks(sender: str) -> str:
    """The number that this sender asks about, each another."""
    return f"0978{int(sender[-7:]):07}"[:10]


def checks(senders: Iterable[str]) -> list[str]:
    return [f"{sender} 8041 text KT {asks(sender)}" for sender in senders]


def by_resident(received: Iterable[Mt]) -> Counter[str]:
    """How many messages each resident was sent; a multipart one counts once."""
    return Counter(mt.to.removeprefix("+") for mt in received if mt.part == 1)


def conversation(bed: Bed, log: Path, message: str) -> list[Mt]:
    """One MO, and the segments that answer it."""
    with operator(bed.kannel.smsc, log, [message], 1) as smsc:

        def whole() -> bool:
            received = smsc.received()
            return bool(received) and len(received) >= received[0].parts

        assert eventually(whole), bed.kannel.output()
        time.sleep(0.3)  # for what should not come
        return smsc.received()


def test_hundreds_of_mos_are_each_answered_once_and_their_receipts_matched(
    bed: Bed, tmp_path: Path
) -> None:
    began = time.monotonic()
    with operator(bed.kannel.smsc, tmp_path / "smsc.log", checks(SENDERS), MOS) as smsc:

        def delivered() -> bool:
            return bed.total(SENDERS)["delivered"] >= MOS

        done = eventually(delivered, step=0.5)
        took = time.monotonic() - began
        time.sleep(1.0)  # for what should not come
        received = smsc.received()
    total = bed.total(SENDERS)
    assert done, (total, bed.kannel.output())
    print(f"{MOS} MO answered and their receipts matched in {took:.1f} s")
    assert total == {"mo": MOS, "delivered": MOS}
    states = {sender: of["mo"] for sender, of in bed.states(SENDERS).items() if of["mo"]}
    assert by_resident(received) == states, (
        "fakesmsc and the database counts the same, sender by sender"
    )
    for mt in received:
        assert mt.sender == "8041"
        assert asks(mt.to) in mt.text, "each is told of the number that they asked about"
    assert eventually(lambda: bed.service.count("receipt", "applied_at IS NULL") == 0)
    with bed.service.sql() as sql:
        words = dict(sql.execute("SELECT status, count(*) FROM receipt GROUP BY 1").fetchall())
    assert words == {"accepted": MOS, "delivered": MOS}, "the SMSC's word and the phone's"


def test_marked_vietnamese_arrives_unchanged_and_in_parts(bed: Bed, tmp_path: Path) -> None:
    sender = "84912999001"
    chosen = conversation(bed, tmp_path / "1.log", f"{sender} 8041 text NN DAU")
    assert joined(chosen).startswith("Từ nay trả lời bằng tiếng Việt có dấu.")
    ucs2 = quote("quy tắc".encode("utf-16-be"))
    rules = conversation(bed, tmp_path / "2.log", f"{sender} 8041 ucs2 {ucs2}")
    assert joined(rules).startswith("5 KHÔNG: (1) KHÔNG NGHE người lạ (2) KHÔNG NÓI")
    reply = conversation(bed, tmp_path / "3.log", f"{sender} 8041 text 5")
    assert joined(reply).startswith("Không làm theo yêu cầu của người lạ: tuyệt đối không")
    assert joined(reply).endswith("xác thực được tính chính thống của trang web,...")
    assert len(rules) >= 2
    assert len(reply) == 5
    assert {mt.unit for mt in [*chosen, *rules, *reply]} == {"ucs-2"}


def test_an_answer_over_smpp_is_valid_for_a_day_and_goes_before_notices(bed: Bed) -> None:
    """From an operator's SMSC through all of it and back: MO, answer, receipt."""
    sender = f"{SMPP.lstrip('+')}00001"
    assert eventually(lambda: bed.smsc.binds > 0), bed.kannel.output()
    bed.smsc.deliver(sender, "8041", "KT 0978 111 222".encode("utf-16-be"), 8)
    assert eventually(lambda: bool(bed.smsc.submits)), bed.kannel.output()
    (answer,) = bed.smsc.submits
    assert (answer.to, answer.sender, answer.coding) == (sender, "8041", 0)
    assert b"0978111222" in answer.message
    assert (answer.priority, answer.registered & 1) == (1, 1)
    ends = datetime.strptime(answer.validity[:12] + "+0000", "%y%m%d%H%M%S%z")
    assert abs(ends - datetime.now(UTC) - timedelta(days=1)) < timedelta(minutes=10)
    bed.smsc.report(answer, "DELIVRD")
    assert eventually(lambda: bed.total([sender])["delivered"] == 1), bed.kannel.output()


def joined(received: list[Mt]) -> str:
    """A multipart message as a phone shows it. Every part is there once."""
    parts = sorted(received, key=lambda mt: mt.part)
    assert [mt.part for mt in parts] == list(range(1, parts[0].parts + 1))
    assert len({mt.to for mt in parts}) == 1
    return "".join(mt.text for mt in parts)


def test_binary_data_is_taken_and_gets_no_answer(bed: Bed, tmp_path: Path) -> None:
    sender = "84912999002"
    with operator(
        bed.kannel.smsc, tmp_path / "smsc.log", [f"{sender} 8041 data %01%02%FF"], 1
    ) as s:
        time.sleep(2.0)
        assert s.received() == []
    assert bed.total([sender]) == {}


def test_a_restart_in_the_middle_loses_no_mo_and_answers_nobody_twice(
    bed: Bed, tmp_path: Path
) -> None:
    """smsbox breaks off the `sendsms` that it holds when it is stopped; nothing in it says whether
    bearerbox has the MT (gw/smsbox.c: it reads no more acknowledgements). Such an MT is
    `uncertain`, delivered if its receipt comes, and never sent again: doctor reports it. All others
    wait for Kannel and arrive, once. One more for each crash of smsbox while it starts."""
    senders = [f"{RESTARTED}{number:05}" for number in range(100)]
    first = tmp_path / "first.log"
    with operator(bed.kannel.smsc, first, checks(senders), 400, 0.01) as smsc:
        assert eventually(lambda: bed.total(senders)["delivered"] >= 40, step=0.02)
        bed.kannel.stop()
    before = by_resident(smsc.received())  # when it has ended, and shown all that it was given
    waiting = bed.total(senders)["queued"]
    assert waiting > IN_FLIGHT, "it was in the middle"
    bed.kannel.start()
    with operator(bed.kannel.smsc, tmp_path / "second.log", ["1 2 text nothing"], 0) as smsc:
        settled = eventually(lambda: _settled(bed, senders), step=0.5)
        time.sleep(1.0)  # for what should not come
    received = before + by_resident(smsc.received())
    total, states = bed.total(senders), bed.states(senders)
    assert settled, (total, bed.kannel.output())
    assert total["mo"] == bed.kannel.taken(RESTARTED), "every MO that Kannel took is ours"
    lost = {sender: of["mo"] - received[sender] for sender, of in states.items()}
    assert min(lost.values()) >= 0, "nobody is answered twice"
    assert {sender: of["uncertain"] for sender, of in states.items()} == lost, (
        "what is lost is told"
    )
    assert total["delivered"] == total["mo"] - total["uncertain"]
    assert total["uncertain"] <= IN_FLIGHT * (1 + bed.kannel.crashes)
    output = bed.service.command("doctor").stdout
    assert ("may or may not have arrived" in output) == bool(total["uncertain"])
    print(f"{total['mo']} MO, {waiting} waited for Kannel, {total['uncertain']} in doubt")


def _settled(bed: Bed, senders: list[str]) -> bool:
    total = bed.total(senders)
    return total["mo"] > 0 and not any(total[state] for state in _ON_THEIR_WAY)


def test_nothing_shows_the_path_secret_or_a_number(bed: Bed) -> None:
    """The terminal of every process of ours, after all of the above."""
    written = bed.service.written()
    assert written
    assert "kannel-path-secret" not in written
    assert "84912" not in written
    assert "0912999" not in written
