"""The subjects that an alert names, however they are written; and the ones withheld from it."""

from __future__ import annotations

import pytest

from flows.alerts import naming, rules
from flows.alerts.values import CarrierRules, Writing

NUMBER = "tel:+84900000113"


@pytest.mark.parametrize(
    "text",
    [
        "Số không chín không không không không không một một ba lừa đảo",
        "Số 0900 ooo 113 lừa đảo",
        "Năm 0900 ooo 113 lừa đảo",
        "Số 09 không không 000113 lừa đảo",
        "Số O9OOOOO113 lừa đảo",
        "Số 0900\u200b000\u2060113 lừa đảo",
        "Số 𝟎𝟗𝟎𝟎𝟎𝟎𝟎𝟏𝟏𝟑 lừa đảo",
        "Số ０９０００００１１３ lừa đảo",
        "wa.me/84900000113",
    ],
)
def test_a_number_in_every_dress(text):
    assert NUMBER in {one.key for one in naming.named(text)}
    left = naming.withhold(text, ())
    assert naming.WITHHELD in left
    assert not naming.named(left)


@pytest.mark.parametrize(
    "text",
    ["abc . vn", "abc chấm vn", "abc dot vn", "ａｂｃ．ｖｎ", "аbc . vn", "abc[.]vn", "abc。vn"],
)
def test_a_site_in_every_dress(text):
    assert "link:abc.vn" in {one.key for one in naming.named(f"Trang {text} giả mạo")}
    assert not naming.named(naming.withhold(f"Trang {text} giả mạo", ()))


def test_a_look_alike_letter_names_two_sites():
    assert {one.key for one in naming.named("аbc . vn")} == {"link:xn--bc-6kc.vn", "link:abc.vn"}


def test_numbers_that_are_vouched_for_and_other_words_stay():
    text = "Số 0900000113 và 0900000114 lừa đảo"
    assert naming.withhold(text, {NUMBER}) == "Số 0900000113 và (…) lừa đảo"
    reply = "Số không chín không không không không không một một ba giả công an"
    assert naming.withhold(reply, ()) == "Số (…) giả công an"


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 24 tháng 11 năm 2026, hai ba giờ nữa mưa to",
        "Đi chậm, xem mẹ. Năm nay sáu bảy xã ngập, 12 hộ phải dời",
        "Gọi 113. Nước lên 2 mét mỗi giờ, một hai ngày nữa mới rút",
        "Tổng 25.000.000 đồng cho 35 hộ",
    ],
)
def test_honest_words_name_nobody(text):
    known = {one.key for one in naming.named(text)} - {"code:113"}
    assert known == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\u200b[TB] Nước lên", "head"),
        ("［TB］ Nước lên", "head"),
        ("Xem abc.vn", "link"),
        ("Xem ｗｗｗ．ａｂｃ．ｖｎ", "link"),
        ("Xem аbс.vn/x", "link"),
        ("Viết cho ai@abc.vn", "link"),
        ("Mở intent://abc", "link"),
        ("Số ٠٩٠٠٠٠٠١١٣", "lost_letters"),
        ("Số ०९०००००११३", "lost_letters"),
        ("Nước lên 🌊", "lost_letters"),
    ],
)
def test_a_text_with_such_a_fault_is_refused(text, code):
    faults = rules.faults(Writing("notice", {"vi-marks": text}), [CarrierRules("a")], {}, {})
    assert code in {fault.code for fault in faults}


def test_marks_of_every_vietnamese_letter_and_typographic_signs_are_shown():
    text = "Ặ ẵ đ Đ ữ ợ ể – “nhà” … 5 % & +"
    faults = rules.faults(Writing("notice", {"vi-marks": text}), [CarrierRules("a")], {}, {})
    assert faults == []
