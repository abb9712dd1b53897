"""The whole way of an MO, through the running service: checked, reported, judged, answered."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

from tests.e2e.carrier_requests import CARRIERS, Sms, fresh_id, reply, signed, sms
from tests.e2e.conftest import Text
from tests.e2e.service import Service, eventually
from tests.e2e.standin import StandIn

CONFIRMED = "0900000113"
"""Of the example data: an official has confirmed it."""
VERIFIED = "an bo da kiem tra"
"""The answer to residents about a number that an official has confirmed."""


def test_a_request_signed_by_twilios_package_gets_twiml(service: Service, resident: str) -> None:
    answer = service.ask(signed(sms("twilio", resident, f"KT {CONFIRMED}"), service.env))
    assert (answer.status, answer.content_type) == (200, "text/xml")
    root = ElementTree.fromstring(answer.body)
    assert root.tag == "Response"
    message = root.findtext("Message") or ""
    assert CONFIRMED in message
    assert VERIFIED in message


def test_an_esms_get_gets_its_xml(service: Service, resident: str) -> None:
    message = sms("esms", resident, f"KT {CONFIRMED}")
    answer = service.ask(signed(message, service.env))
    assert (answer.status, answer.content_type) == (200, "text/xml")
    root = ElementTree.fromstring(answer.body)
    assert root.tag == "ClientResponse"
    assert CONFIRMED in (root.findtext("Message") or "")
    assert root.findtext("Smsid") == message.id
    assert root.findtext("Receiver") == resident


def test_an_open_webhook_gets_json(service: Service, resident: str) -> None:
    answer = service.ask(signed(sms("open", resident, f"KT {CONFIRMED}"), service.env))
    assert (answer.status, answer.content_type) == (200, "application/json")
    reply = json.loads(answer.body)["reply"]
    assert CONFIRMED in reply["text"]
    assert (reply["encoding"], reply["segments"]) == ("GSM-7", 1)


def test_the_made_up_number_has_another_answer_than_an_unknown_one(
    text: Text, resident: str, scammer: str
) -> None:
    known = (text("open", resident, CONFIRMED) or "").replace(CONFIRMED, "")
    unknown = (text("open", resident, scammer) or "").replace(scammer, "")
    assert known != unknown


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_report_is_judged_by_a_worker_and_its_state_is_in_the_answer(
    service: Service, text: Text, resident: str, scammer: str, carrier: str
) -> None:
    code = _report(text, carrier, resident, scammer)
    assert _row(service, code)[0] == scammer
    assert eventually(lambda: _row(service, code)[1] == "judged")
    status = text(carrier, resident, f"TT {code}")
    assert code in (status or "")
    assert scammer in (status or "")
    # Another resident learns nothing of it, by any carrier.
    other = text("open", "84938999999", f"TT {code}")
    assert scammer not in (other or "")
    # What a worker has made of it, a check tells.
    assert re.search(r"\b1 (nguoi )?da bao", text("esms", "84938999998", f"KT {scammer}") or "")


def test_tt_says_whether_a_report_waits_or_is_judged(
    service: Service, text: Text, resident: str, scammer: str
) -> None:
    code = _report(text, "open", resident, scammer)
    assert eventually(lambda: _row(service, code)[1] == "judged")
    after = text("open", resident, f"TT {code}")
    with service.sql() as connection:
        connection.execute("UPDATE report SET state = 'received' WHERE code = %s", [code])
    before = text("open", resident, f"TT {code}")
    assert before != after
    assert scammer in (before or "")


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_verdict_shows_at_the_next_check_and_its_reporter_is_notified(
    service: Service, stand_in: StandIn, text: Text, resident: str, scammer: str, carrier: str
) -> None:
    code = _report(text, carrier, resident, scammer)
    before = text("open", "84938999997", f"KT {scammer}")
    done = service.judge(scammer, "confirmed", "victims' records")
    assert done.returncode == 0, done.stderr
    after = text("open", "84938999997", f"KT {scammer}")
    assert before != after
    assert VERIFIED in (after or "")
    assert eventually(lambda: bool(stand_in.texts_to(resident)))
    output = stand_in.texts_to(resident)
    assert [mt.carrier for mt in output] == [carrier]
    assert scammer in output[0].text
    assert code in output[0].text
    assert stand_in.refused == []
    assert _reconfirm(service, scammer)
    assert not eventually(lambda: len(stand_in.texts_to(resident)) > 1, 2)


def test_an_opted_out_reporter_is_not_notified(
    service: Service, stand_in: StandIn, text: Text, resident: str, scammer: str
) -> None:
    _report(text, "open", resident, scammer)
    assert text("open", resident, "HUY")
    assert _reconfirm(service, scammer)
    assert eventually(lambda: service.count("staged_job", "name = 'notify_reporters'") == 0)
    assert not eventually(lambda: bool(stand_in.texts_to(resident)), 2)


def test_a_carrier_that_is_closed_gets_the_news_later(
    service: Service, stand_in: StandIn, text: Text, resident: str, scammer: str
) -> None:
    _report(text, "open", resident, scammer)
    stand_in.closed = True
    try:
        assert _reconfirm(service, scammer)
        assert eventually(lambda: service.count("outbound", "error = 'HTTP 503'") > 0)
    finally:
        stand_in.closed = False
    assert eventually(lambda: len(stand_in.texts_to(resident)) == 1)


@pytest.mark.parametrize("carrier", CARRIERS)
def test_a_repeated_message_has_the_same_answer(
    service: Service, text: Text, resident: str, scammer: str, carrier: str
) -> None:
    message = Sms(carrier, fresh_id(carrier), resident, f"LD ({scammer})(xung cong an)")
    first = reply(service.ask(signed(message, service.env)))
    assert text("open", resident, "5K")
    assert [reply(service.ask(signed(message, service.env))) for _ in range(3)] == [first] * 3
    assert service.count("report", f"subjects->0->>'display' = '{scammer}'") == 1


def test_parts_of_a_message_make_one(service: Service, resident: str, scammer: str) -> None:
    pieces = [f"LD ({scammer[:6]}", f"{scammer[6:]})(xung cong an, ", "doi tien)"]
    answers = []
    for part in (2, 3, 1):
        message = sms("open", resident, pieces[part - 1])
        request = signed(message, service.env, ref=f"r{scammer}", part=part, parts=3)
        answers.append(reply(service.ask(request)))
    assert answers[:2] == [None, None]
    assert scammer in (answers[2] or "")


def _report(text: Text, carrier: str, resident: str, about: str) -> str:
    """Reports `about` and gives the report's code."""
    answer = text(carrier, resident, f"LD ({about})(xung cong an, doi chuyen tien)") or ""
    code = re.search(r"\bTT ([A-Z0-9]{7})\b", answer)
    assert code is not None, answer
    return code[1]


def _row(service: Service, code: str) -> tuple[str, str]:
    with service.sql() as connection:
        row = connection.execute(
            "SELECT subjects->0->>'display', state FROM report WHERE code = %s", [code]
        ).fetchone()
    assert row is not None
    return str(row[0]), str(row[1])


def _reconfirm(service: Service, about: str) -> bool:
    return service.judge(about, "confirmed", "once more").returncode == 0
