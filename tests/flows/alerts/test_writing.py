"""A phone's text of an alert, and texts that are never sent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.alerts import rules, templates
from flows.alerts.preview import People, preview
from flows.alerts.templates import Template
from flows.alerts.values import CarrierRules, Writing
from flows.alerts.writing import reach, render

SHORT = CarrierRules("open", short_code="8041")
BRAND = CarrierRules(
    "esms", free_text=False, ucs2=False, refused="#&", one_way=True, short_code="8041", dong=350
)
WARNING = Writing(
    "scam",
    {
        "vi-marks": "Số 0900000113 giả công an đòi tiền. Không chuyển tiền, không nói OTP.",
        "en": "0900000113 poses as police. Send no money, tell no OTP.",
    },
)
CONFIRMED = {"tel:+84900000113": "confirmed"}
FALSE_POLICE = Template(
    "police",
    "scam",
    "Giả công an",
    {
        "vi-marks": "Số {so} giả công an đòi tiền. Không chuyển tiền, không nói OTP.",
        "en": "{so} poses as police. Send no money, tell no OTP.",
    },
    {"so": "number"},
    frozenset({"esms"}),
)
KNOWN = {"police": FALSE_POLICE}


def codes(writing, carriers=(SHORT,), grades=CONFIRMED, known=KNOWN):
    return [fault.code for fault in rules.faults(writing, carriers, known, grades, frozenset())]


def test_each_language_gets_its_own_text():
    assert render(WARNING, "vi", SHORT).text == (
        "[CANH BAO] 5 KHONG: So 0900000113 gia cong an doi tien. Khong chuyen tien, khong noi OTP."
        " (Ngung: HUY)"
    )
    marked = render(WARNING, "vi-marks", SHORT)
    assert marked.text.startswith("[CANH BAO] 5 KHÔNG: Số 0900000113 giả công an")
    assert (marked.encoding, marked.segments) == ("UCS-2", 2)
    english = render(WARNING, "en", SHORT)
    assert english.text == (
        "[CANH BAO] 5 KHONG: 0900000113 poses as police. Send no money, tell no OTP. (Stop: HUY)"
    )
    assert english.encoding == "GSM-7"


@pytest.mark.parametrize(
    ("own", "sender", "ends"),
    [
        (SHORT, "", False),
        (SHORT, "5KHONG", True),
        (SHORT, "8042", False),
        (SHORT, "+84900000000", False),
        (BRAND, "", True),
        (BRAND, "UBND DakMil", True),
        (BRAND, "8041", False),
    ],
)
def test_a_brandname_says_where_to_refuse(own, sender, ends):
    writing = replace(WARNING, sender=sender)
    text = render(writing, "vi", own).text
    assert text.endswith("OTP. Tu choi: HUY gui 8041") is ends
    assert text.endswith("noi OTP. (Ngung: HUY)") is not ends


def test_the_ending_of_a_chosen_name_is_counted_and_compared_with_the_template():
    asked = replace(BRAND, one_way=False, senders=frozenset({"5KHONG"}))
    named = replace(WARNING, sender="5KHONG", template="police", values={"so": "0900000113"})
    assert codes(named, (asked,)) == []
    full = replace(named, template="", texts={"vi-marks": "a" * 427}, kind="notice")
    assert "too_long" in codes(full, (replace(asked, free_text=True),))
    assert codes(replace(full, sender=""), (replace(asked, free_text=True),)) == []


def test_a_sender_id_that_an_instance_does_not_have_is_refused():
    both = replace(SHORT, senders=frozenset({"8041", "5KHONG"}))
    other = replace(SHORT, name="esms", senders=frozenset({"5KHONG"}))
    assert codes(replace(WARNING, sender="5KHONG"), (both, other)) == []
    [fault] = rules.faults(replace(WARNING, sender="8041"), (both, other), KNOWN, CONFIRMED)
    assert (fault.code, fault.carrier, fault.language) == ("sender", "esms", "")
    assert "8041" in fault.vietnamese
    assert "8041" in fault.english
    assert codes(replace(WARNING, sender="5khong"), (both,)) == ["sender"]


@pytest.mark.parametrize("language", ["mnong", "ede", "hmong"])
def test_an_unwritten_language_is_plain_vietnamese(language):
    out = render(WARNING, language, SHORT)
    assert (out.language, out.text) == ("vi", render(WARNING, "vi", SHORT).text)


def test_a_carrier_without_ucs2_gets_plain_letters_from_everybody():
    out = render(WARNING, "vi-marks", BRAND)
    assert (out.encoding, out.language) == ("GSM-7", "vi")


def test_a_brandname_ends_with_the_way_out_and_counts_it():
    out = render(WARNING, "vi", BRAND)
    assert out.text.endswith(" Tu choi: HUY gui 8041")
    assert out.units == render(WARNING, "vi", SHORT).units + len(" Tu choi: HUY gui 8041") - len(
        " (Ngung: HUY)"
    )
    assert render(WARNING, "en", BRAND).text.endswith(" To stop: HUY to 8041")
    shared = replace(BRAND, prefix="DNO")
    assert render(WARNING, "vi", shared).text.endswith(" Tu choi: DNO HUY gui 8041")
    assert render(WARNING, "en", shared).text.endswith(" To stop: DNO HUY to 8041")


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        ("scam", "[CANH BAO] 5 KHONG: "),
        ("emergency", "[CANH BAO] 5 KHONG, KHAN CAP: "),
        ("notice", "[TB] 5 KHONG: "),
        ("exercise", "[TB] 5 KHONG, DIEN TAP: "),
    ],
)
def test_the_kind_decides_the_head_which_names_the_sender(kind, head):
    leave = "" if kind == "emergency" else " (Ngung: HUY)"
    text = f"{head}Nuoc len{leave}"
    assert render(Writing(kind, {"vi-marks": "Nước lên"}), "vi", SHORT).text == text


@pytest.mark.parametrize("word", ["KHẨN: ", "Khẩn cấp! ", "KHAN CAP: ", "URGENT: "])
def test_an_emergency_says_once_that_it_is_one(word):
    body = Writing("emergency", {"vi-marks": f"{word}Rời ngay"})
    assert render(body, "vi", BRAND).text == "[CANH BAO] 5 KHONG, KHAN CAP: Roi ngay"
    whole = Writing("emergency", {"vi-marks": "Khẩn trương rời ngay"})
    assert render(whole, "vi", BRAND).text.endswith(" Khan truong roi ngay")


def test_an_emergency_has_no_room_for_how_to_leave():
    assert "HUY" not in render(Writing("emergency", {"vi-marks": "Nước lên"}), "vi", BRAND).text


def test_a_good_warning_has_no_fault():
    assert codes(WARNING, [SHORT, BRAND]) == []


def test_only_confirmed_numbers_links_and_accounts_are_named():
    assert codes(WARNING, grades={}) == ["unconfirmed"]
    assert codes(WARNING, grades={"tel:+84900000113": "high"}) == ["unconfirmed"]
    link = Writing("scam", {"vi-marks": "Trang vietcomhank . top lừa đảo, không mở."})
    assert codes(link) == ["unconfirmed"]
    assert codes(link, grades={"link:vietcomhank.top": "confirmed"}) == []
    hotline = Writing("notice", {"vi-marks": "Nghi bị lừa: gọi 113 hoặc 0692348560."})
    official = {"code:113": "official", "tel:+84692348560": "official"}
    assert codes(hotline, grades=official) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("   \u200b ", "empty"),
        ("[TB] Nước lên", "head"),
        ("Xem tại http://abc.vn", "link"),
        ("Xem tại abc.vn/tb", "link"),
        ("Nước lên. " * 60, "too_long"),
    ],
)
def test_a_text_with_a_fault_is_not_sent(text, code):
    grades = {"link:abc.vn": "confirmed"}
    assert code in codes(Writing("notice", {"vi-marks": text}), grades=grades)


def test_a_text_in_no_language_of_ours():
    assert codes(Writing("notice", {"vi": "Nuoc len", "vi-marks": "Nước lên"})) == [
        "unknown_language"
    ]


def test_free_text_is_refused_here_where_the_carrier_would():
    free = Writing("scam", {"vi-marks": "Số 0900000113 giả công an. Cúp máy."})
    faults = rules.faults(free, [SHORT, BRAND], KNOWN, CONFIRMED)
    assert {(fault.code, fault.carrier) for fault in faults} == {("template", "esms")}
    unregistered = {
        "police": Template("police", "scam", "", FALSE_POLICE.texts, FALSE_POLICE.slots)
    }
    assert "template" in codes(WARNING, [BRAND], known=unregistered)
    other_kind = Writing("notice", WARNING.texts)
    assert "template" in codes(other_kind, [BRAND])


def test_characters_that_the_carrier_refuses():
    writing = Writing("notice", {"vi-marks": "Chợ & trường nghỉ #1"})
    faults = rules.faults(writing, [BRAND], {}, {})
    assert any(fault.code == "refused_letters" and "# &" in fault.english for fault in faults)


def test_a_template_is_filled_and_recognised():
    texts, wrong = templates.fill(FALSE_POLICE, {"so": "0900000113"})
    assert (dict(texts), wrong) == (dict(WARNING.texts), [])
    filled = render(Writing("scam", texts), "vi", BRAND).text
    assert templates.matches(FALSE_POLICE, "vi-marks", filled, BRAND)
    assert not templates.matches(FALSE_POLICE, "vi-marks", filled + "!", BRAND)


@pytest.mark.parametrize(
    "values", [{}, {"so": " "}, {"so": "1" * 25}, {"so": "0900000113", "x": "1"}]
)
def test_wrong_values_are_told_by_slot(values):
    texts, wrong = templates.fill(FALSE_POLICE, values)
    assert texts == {}
    assert [fault.code for fault in wrong] == ["slot"]


def test_the_preview_counts_people_segments_and_money():
    counts: People = {("vi", "esms"): 1_000, ("vi-marks", "open"): 10, ("en", "esms"): 5}
    page = preview(WARNING, counts, {"open": SHORT, "esms": BRAND})
    assert [(line.chosen, line.people, line.segments) for line in page.lines] == [
        ("vi", 1_000, 1_000),
        ("vi-marks", 10, 20),
        ("en", 5, 5),
    ]
    assert (page.people, page.segments, page.dong) == (1_015, 1_025, None)
    priced = preview(WARNING, {("vi", "esms"): 1_000}, {"esms": BRAND})
    assert priced.dong == 350_000


@pytest.mark.parametrize(
    ("people", "plain", "english"),
    [
        (0, "khong co ai", "nobody"),
        (1, "1 nguoi", "1 person"),
        (99, "99 nguoi", "99 people"),
        (344, "khoang 340 nguoi", "about 340 people"),
        (999, "khoang 1 nghin nguoi", "about 1 thousand people"),
        (1_240, "khoang 1,2 nghin nguoi", "about 1.2 thousand people"),
        (12_345, "khoang 12 nghin nguoi", "about 12 thousand people"),
        (99_600, "khoang 100 nghin nguoi", "about 100 thousand people"),
        (999_999, "khoang 1 trieu nguoi", "about 1 million people"),
        (1_250_000, "khoang 1,2 trieu nguoi", "about 1.2 million people"),
    ],
)
def test_the_reach_is_said_in_words(people, plain, english):
    assert reach(people, "vi") == plain
    assert reach(people, "en") == english
