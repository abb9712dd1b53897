"""The wire as an operator's SMSC sees it, behind a real Kannel: `python -m tests.kannel`.

One line for each submit_sm, in the order in which they came: an alert and answers of each sort,
one that is throttled, one that is rejected, and one over a restart of Kannel.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.kannel.smpp import OK, REJECTED, THROTTLED
from tests.kannel.smpp_bed import SmppBed, smpp_bed
from tests.kannel.smsc import Submit

_STATUS = {OK: "taken", THROTTLED: "throttled", REJECTED: "rejected"}
_HEAD = ("answer", "priority", "validity", "coding", "UDH", "registered", "octets", "text")
_ROW = "{:<10}{:<9}{:<17}{:<7}{:<13}{:<11}{:<7}{}"


def main() -> None:
    with smpp_bed() as one:
        _send(one)
        print(_ROW.format(*_HEAD))
        for submit in one.smsc.requests:
            print(_ROW.format(*_line(submit)))


def _send(one: SmppBed) -> None:
    noon = datetime.now(UTC) + timedelta(hours=3)
    one.mt("alert", "KHAN: nuoc len nhanh, roi bo song", valid_until=noon, priority=2)
    one.mt("answer", "0912345678: chua ai bao", valid_until=noon + timedelta(days=1), priority=1)
    one.mt("notice", "hop thon toi nay")
    one.mt("marked", "Số lừa đảo, đừng chuyển tiền", encoding="UCS-2", valid_until=noon)
    one.mt("long", "Khong chuyen tien. " * 10, valid_until=noon)
    one.mt("marked-long", "Không chuyển tiền. " * 5, encoding="UCS-2", valid_until=noon)
    one.wait_for(8)
    one.smsc.answers(THROTTLED)
    one.mt("throttled", "bi cham lai", valid_until=noon)
    one.wait_for(9)
    one.smsc.answers(REJECTED)
    one.mt("rejected", "bi tu choi", valid_until=noon)
    one.wait_until(REJECTED)
    binds = one.smsc.binds
    one.smsc.answers(*[THROTTLED] * 100)
    one.mt("restart", "qua lan khoi dong lai", valid_until=noon)
    one.wait_until(THROTTLED)
    one.boxes.stop()
    one.smsc.answers()
    one.boxes.start()
    one.wait_for_bind(binds)
    one.wait_for(10)


def _line(submit: Submit) -> tuple[object, ...]:
    codec = "utf-16-be" if submit.coding == 8 else "latin-1"
    return (
        _STATUS[submit.status],
        submit.priority,
        submit.validity or "none",
        submit.coding,
        submit.header.hex() or "none",
        submit.registered,
        len(submit.message),
        submit.message.decode(codec)[:30],
    )


if __name__ == "__main__":
    main()
