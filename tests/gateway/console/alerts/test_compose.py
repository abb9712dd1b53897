"""Writing an alert: who may, what is said at which field, and what the preview shows."""

from __future__ import annotations

import re
from datetime import time, timedelta

import pytest
from sqlalchemy import insert, select

from flows.triage.tables import CATEGORIES
from gateway.console.alerts import prefill
from gateway.database.tables import report, subscription
from gateway.database.tables_campaigns import campaign, campaign_subject
from tests.gateway.console.alerts.composing import (
    NEW,
    NOTICE,
    OWN,
    SCAM,
    alerts,
    checked,
    known,
    preview_of,
    says,
    screens,
    sent,
    subscribed,
    value,
    warned,
)
from tests.gateway.console.conftest import Browser, Place, standing
from tests.gateway.officials.conftest import DAK_MIL, DAK_MIL_COMMUNE, ELSEWHERE

WHOLE = "lam-dong-2025"
FAR = "lam-dong-2025/d667"
OTHER_COMMUNE = "lam-dong-2025/24670"


@pytest.fixture
def lan(place: Place) -> Browser:
    return place.inside(place.hire())


@pytest.mark.parametrize(
    ("role", "areas", "offered"),
    [
        ("commune", (DAK_MIL_COMMUNE,), {DAK_MIL_COMMUNE}),
        ("district", (DAK_MIL,), {DAK_MIL, DAK_MIL_COMMUNE}),
        ("province", (WHOLE,), {WHOLE, DAK_MIL, DAK_MIL_COMMUNE, ELSEWHERE}),
    ],
)
def test_only_areas_of_ones_own_are_offered(place, role, areas, offered):
    page = place.inside(place.hire(role, areas=areas)).get(NEW).text
    everything = {WHOLE, DAK_MIL, DAK_MIL_COMMUNE, ELSEWHERE}
    assert {one for one in everything if f'value="{one}"' in page} == offered


def test_the_quiet_hours_that_the_page_names_are_those_that_are_set(settings, env, office):
    night = (time(21, 30), time(5, 15))
    for place in standing(settings, env, office, night=night):
        page = place.inside(place.hire()).get(NEW).text
        assert page.count("Không gửi từ 21:30 đến 05:15.") == 2 and "đợi đến 05:15" in page
        assert "22:00" not in page


def test_who_writes_no_alerts_is_told(place):
    for role in ("auditor", "administrator"):
        answer = place.inside(place.hire(role, areas=(WHOLE,))).get(NEW)
        assert answer.status_code == 403


def test_a_fresh_form_complains_of_nothing_and_one_commune_is_chosen(place):
    page = place.inside(place.hire("commune", areas=(DAK_MIL_COMMUNE,))).get(NEW).text
    assert 'class="wrong"' not in page
    assert checked(page, "areas") == [DAK_MIL_COMMUNE]


@pytest.mark.parametrize(
    ("form", "changed", "field", "problem"),
    [
        (NOTICE, {"kind": ""}, "kind", "Chọn một loại tin"),
        (NOTICE, {"areas": []}, "areas", "Chọn ít nhất một"),
        (NOTICE, {"areas": ["x/1"]}, "areas", "Không có nơi nào"),
        (NOTICE, {"areas": [ELSEWHERE]}, "areas", "Ngoài địa bàn của bạn: huyện Krông Nô cũ"),
        (NOTICE, {"areas": [WHOLE]}, "areas", "Ngoài địa bàn của bạn"),
        (NOTICE, {"slot-notice-viec": ""}, "slot-notice-viec", "Thiếu nội dung"),
        (NOTICE, {"slot-notice-luc": "sáng mai"}, "slot-notice-luc", "cần giờ"),
        (NOTICE, {"slot-notice-viec.en": "M" * 61}, "slot-notice-viec.en", "dài quá"),
        (NOTICE, {"slot-notice-viec.en": ""}, "slot-notice-viec", "lời tiếng Anh"),
        (NOTICE, {"slot-notice-viec": "Xem abc.com"}, "template-notice", "link bấm được"),
        (SCAM, {"template-scam": ""}, "template-scam", "Chọn một mẫu"),
        (SCAM, {"slot-police-so": "gọi tôi"}, "slot-police-so", "cần một số điện thoại"),
        (SCAM, {"slot-police-so": "0900000114"}, "slot-police-so", "114 chưa được cán bộ"),
        (OWN, {"text-vi-marks": ""}, "text-vi-marks", "Chưa có nội dung tiếng Việt"),
        (OWN, {"text-vi-marks": "Vào www.abc.com"}, "text-vi-marks", "link bấm được"),
        (OWN, {"text-vi-marks": "[TB] Mai cúp"}, "text-vi-marks", "Không tự viết"),
        (OWN, {"text-vi-marks": "Cẩn thận 🙂"}, "text-vi-marks", "không hiện được"),
        (OWN, {"text-vi-marks": "cúp nước " * 60}, "text-vi-marks", "Dài quá"),
        (OWN, {"text-en": "see www.abc.com"}, "text-en", "link bấm được"),
        (OWN, {"text-vi-marks": "Số 0900000114 lừa"}, "text-vi-marks", "chưa được cán bộ"),
        (OWN, {"kind": "scam", "template-scam": "free", "subject-free": "???"}, "subject-free",
         "Viết một số điện thoại"),
        (OWN, {"when": "later", "send_at": "2026-03-02T11:00"}, "send_at", "Giờ gửi đã qua"),
        (OWN, {"when": "later", "send_at": ""}, "send_at", "Viết ngày và giờ"),
        (OWN, {"when": "later", "send_at": "02/03/2026 11:00"}, "send_at", "Giờ gửi đã qua"),
        (OWN, {"expires_at": "31/02/2026 08:00"}, "expires_at", "Không có ngày 31/02/2026"),
        (OWN, {"expires_at": "03/03/2026"}, "expires_at", "Viết thêm giờ: 03/03/2026 07:00"),
        (OWN, {"when": "later", "send_at": "2027-03-02T11:00"}, "send_at", "Xa quá"),
        (OWN, {"expires_at": "2026-03-02T11:00"}, "expires_at", "Hết hạn trước khi gửi"),
        (OWN, {"when": "later", "send_at": "2026-03-02T22:30", "expires_at": "2026-03-03T05:00"},
         "expires_at", "ban đêm chỉ gửi tin khẩn"),
        (OWN, {"sender": "LA"}, "sender", "chưa đăng ký"),
    ],
)  # fmt: skip
def test_a_fault_stands_at_its_field_and_typed_text_stays(lan, form, changed, field, problem):
    asked = {**form, **changed}
    for do, status in (("preview", 200), ("submit", 422)):
        answer = sent(lan, asked, do)
        warned = field == "slot-notice-viec" and "viec.en" in str(changed)
        foreign = "Ngoài" in problem and do == "submit"
        assert answer.status_code == (
            303 if warned and do == "submit" else 403 if foreign else status
        )
        if answer.status_code == 303:
            continue
        assert problem in says(answer.text, field), (do, says(answer.text, field))
        for name, typed in asked.items():
            if name.startswith(("slot-", "text-", "send_", "expires_", "subject-")):
                assert value(answer.text, name) == typed.strip(), name


def test_areas_of_others_are_refused_and_that_is_in_the_audit(place):
    official = place.hire()
    lan = place.inside(official)
    for areas in ([ELSEWHERE], [DAK_MIL, ELSEWHERE], [WHOLE]):
        answer = sent(lan, {**NOTICE, "areas": areas}, "save")
        assert answer.status_code == 403
        assert value(answer.text, "slot-notice-viec") == "Họp dân"
        assert place.office.audited(official_id=official.id)[-1][1:] == ("draft", "refused", "area")
    assert alerts(place) == []


def test_a_preview_stores_nothing(place, lan):
    before = place.office.audited()
    assert sent(lan, NOTICE).status_code == 200
    assert alerts(place) == []
    assert place.office.audited() == before


def test_the_preview_shows_phones_in_each_language(place, lan):
    known(place)
    display = screens(sent(lan, SCAM).text)
    assert any(one.startswith("[CANH BAO] 5 KHONG: So 0900000113 gia cong an") for one in display)
    assert any(one.startswith("[CANH BAO] 5 KHÔNG: Số 0900000113 giả công an") for one in display)
    assert any(one.startswith("[CANH BAO] 5 KHONG: 0900000113 poses as police") for one in display)
    page = preview_of(sent(lan, SCAM).text)
    assert "138 ký tự, 1 tin" in page and "GSM-7" not in page
    assert "chưa có ai đăng ký" in says(sent(lan, SCAM).text, "areas")


def test_the_page_speaks_english_too(place, lan):
    lan.client.set_cookie("khong-language", "en", domain="127.0.0.1")
    page = sent(lan, {**SCAM, "slot-police-so": "x"}).text
    assert "takes a phone number" in says(page, "slot-police-so")
    assert "1 thing to fix before you submit" in preview_of(page)
    assert "Scammer&#39;s number" in page


def test_people_are_counted_by_language_and_carrier_and_few_are_not(place, lan):
    subscribed(place, DAK_MIL, 12)
    subscribed(place, DAK_MIL_COMMUNE, 4, "vi-marks", "esms")
    subscribed(place, DAK_MIL, 2, "en")
    subscribed(place, FAR, 50)
    page = preview_of(sent(lan, OWN).text)
    assert "Người nhận: khoảng 20 người" in page
    assert "Đếm lúc 12:0" in page
    assert "dưới 3" in page and " 2 " not in page.replace("2 tin", "").replace("2 cách", "")
    assert "không nêu" in page, "the smallest of the others, which would tell of them"


def test_one_area_more_tells_of_nobody_in_it(place, lan):
    subscribed(place, DAK_MIL_COMMUNE, 50)
    subscribed(place, OTHER_COMMUNE, 1)
    one, both = [DAK_MIL_COMMUNE], [DAK_MIL_COMMUNE, OTHER_COMMUNE]
    payload = [preview_of(sent(lan, {**OWN, "areas": areas}).text) for areas in (one, both)]
    assert "Người nhận: khoảng 50 người" in payload[0] and payload[0] == payload[1]
    results = [sent(lan, {**OWN, "areas": areas}, "save").location for areas in (one, both)]
    lines = re.compile(r"<strong>khoảng [^<]*</strong>|[^<]* tin tính tiền")
    matches = [lines.findall(lan.get(where).text) for where in results]
    assert matches[0] == matches[1] and "<strong>khoảng 50 người</strong>" in matches[0]


@pytest.mark.parametrize(
    ("areas", "people", "says"),
    [
        ([DAK_MIL], 9, "Không còn điểm nào phải sửa."),
        ([DAK_MIL], 0, "Không ai nhận được tin này"),
        ([], 9, "Chưa chọn nơi nhận tin."),
    ],
)
def test_what_reaches_nobody_is_never_called_ready(place, lan, areas, people, says):
    subscribed(place, DAK_MIL, people)
    for kind in ("notice", "emergency"):
        form = {**OWN, "kind": kind, f"template-{kind}": "free", "areas": areas}
        page = live(lan, form)
        assert says in preview_of(page)
        assert ("ready-to-go" in page) == (says == "Không còn điểm nào phải sửa.")


def test_nobody_counts_the_people_of_others(place, lan):
    subscribed(place, FAR, 50)
    page = preview_of(sent(lan, {**OWN, "areas": [FAR]}).text)
    assert "50" not in page


def test_when_it_goes_out_is_said_beforehand(place, lan):
    assert "tin đi ngay" in preview_of(sent(lan, OWN).text)
    later = {**OWN, "when": "later", "send_at": "2026-03-02T14:00"}
    assert "tin đi lúc 14:00 02/03/2026" in preview_of(sent(lan, later).text)
    tomorrow = sent(lan, {**later, "send_at": "2026-03-03T14:00"}).text
    assert "gửi ngày 03/03: người đọc hiểu là ngày 04/03" in warned(tomorrow)
    night = {**OWN, "when": "later", "send_at": "2026-03-02T22:30"}
    assert "sẽ đi lúc 06:00 03/03/2026" in preview_of(sent(lan, night).text)
    urgent = {**night, "kind": "emergency", "template-emergency": "free"}
    assert "tin đi lúc 22:30 02/03/2026" in preview_of(sent(lan, urgent).text)


def test_a_night_is_said_without_a_time_too(place, lan):
    place.clock.now = place.clock.now.replace(hour=16)
    lan = place.inside(place.hire(), "203.0.113.7")
    assert "sẽ đi lúc 06:00 03/03/2026" in preview_of(sent(lan, OWN).text)


def test_an_exercise_for_nobody_says_so(lan):
    form = {**OWN, "kind": "exercise", "template-exercise": "free"}
    assert "Chưa khai số diễn tập" in preview_of(sent(lan, form).text)


def test_an_unconfirmed_number_leads_to_where_it_is_judged(place, lan):
    one = known(place, "0900000114", "reported")
    page = sent(lan, {**SCAM, "slot-police-so": "0900000114"}).text
    assert f'href="/console/reports/{one}"' in page


def test_a_whole_set_is_its_former_districts(place):
    lan = place.inside(place.hire("province", areas=(WHOLE,)))
    assert sent(lan, {**NOTICE, "areas": [WHOLE]}, "save").status_code == 303
    assert len(alerts(place)[0].content.areas) == 8


def test_free_words_are_not_offered_where_a_carrier_takes_none(place, lan, monkeypatch):
    from dataclasses import replace

    texts = place.console.alerts.texts
    carriers = {**texts.carriers, "open": replace(texts.carriers["open"], free_text=False)}
    monkeypatch.setattr(type(texts), "carriers", carriers, raising=False)
    object.__setattr__(texts, "carriers", carriers)
    page = lan.get(NEW).text
    assert 'value="free"' not in page and "text-vi-marks" not in page
    assert "nhà mạng Kết nối trực tiếp chỉ nhận mẫu đã đăng ký" in page
    assert "chỉ nhận tin theo mẫu đã đăng ký" in says(sent(lan, NOTICE).text, "template-notice")


# begun from what is reported


def a_campaign(place: Place, category: str, people: int, *keys: str) -> int:
    now = place.clock()
    with place.office.engine.begin() as connection:
        row = {
            "sketch": b"x", "category": category, "people": people, "first_at": now, "last_at": now,
        }  # fmt: skip
        made = connection.execute(insert(campaign).values(row).returning(campaign.c.id))
        one = int(made.scalar_one())
        for key in keys:
            row = {"subject_key": key, "campaign_id": one, "kind": "mobile", "display": key[-9:]}
            connection.execute(insert(campaign_subject).values(row))
    return one


def test_a_rising_campaign_drafts_its_warning(place, lan):
    known(place, "0900000113", people=9)
    other = known(place, "0900000115", people=4)
    waiting = known(place, "0900000114", "high", people=20)
    keys = [f"tel:+8490000011{n}" for n in (3, 4, 5)]
    one = a_campaign(place, "impersonate_bank", 12, *keys)
    page = lan.get(f"{NEW}?campaign={one}").text
    assert checked(page, "kind") == ["scam"]
    assert checked(page, "template-scam") == ["bank"]
    assert value(page, "slot-bank-so") == "0900000113"
    assert checked(page, "areas") == [], "nobody has reported it here"
    assert "Đã chọn sẵn" not in page and f'href="/console/campaigns/{one}"' in page
    assert 'class="wrong"' not in page
    assert f"{NEW}?subject={other}" in page and f"/console/reports/{waiting}" in page


def reported(place: Place, key: str, area: str, people: int) -> None:
    """How many people who follow that area have reported the number."""
    with place.office.engine.begin() as connection:
        subscribed(place, area, people)
        followers = connection.execute(
            select(subscription.c.resident_id).where(subscription.c.area == area)
        )
        for n, person in enumerate(followers.scalars()):
            code = f"R{abs(hash(area)) % 10_000:04}{n:02}"
            row = {"code": code, "resident_id": person, "way": "scam_call", "at": place.clock()}
            row["subjects"] = [{"key": key, "kind": "mobile", "display": "0" + key[-9:]}]
            connection.execute(insert(report).values(row))


def test_the_communes_where_it_is_reported_are_suggested(place):
    """Not all that the writer acts in: who was never called learns to read past the next one."""
    province = place.inside(place.hire("province", areas=(WHOLE,)))
    lan = place.inside(place.hire(), "203.0.113.40")
    one = known(place)
    reported(place, "tel:+84900000113", DAK_MIL_COMMUNE, 3)
    reported(place, "tel:+84900000113", OTHER_COMMUNE, 2)
    reported(place, "tel:+84900000113", "lam-dong-2025/24736", 4)
    page = province.get(f"{NEW}?subject={one}").text
    assert checked(page, "areas") == [DAK_MIL_COMMUNE, "lam-dong-2025/24736"], "two are too few"
    page = lan.get(f"{NEW}?subject={one}").text
    assert checked(page, "areas") == [DAK_MIL_COMMUNE], "theirs alone"
    assert "Đã chọn sẵn nơi có nhiều người phản ánh: xã Đức Lập." in page


LONG = "identity office that calls about a case"


@pytest.mark.parametrize(
    ("words", "subject", "value"),
    [
        ("easy work", "0900000113", "easy work, 0900000113"),
        (LONG, "0900000113", "identity office that calls, 0900000113"),
        (LONG, "0" * 39, "0" * 39),
        (LONG, "0" * 40, "0" * 40),
        (LONG, "0" * 41, ""),
        (LONG, "", LONG),
        ("", "0900000113", "0900000113"),
    ],
)
def test_what_is_filled_in_never_cuts_what_the_warning_is_about(words, subject, value):
    assert prefill._fitted(words, subject, 40) == value


def test_every_category_and_subject_is_filled_in_whole(place, lan):
    for n, category in enumerate(sorted(CATEGORIES)):
        key = f"acct:42020395{n:02}1234567890"
        one = known(place, f"0{n}", key=key, kind="mobile", category=category)
        page = lan.get(f"{NEW}?subject={one}").text
        number = key.partition(":")[2]
        chosen = checked(page, "template-scam")[0]
        if chosen == "method":
            assert number in value(page, "slot-method-thudoan"), category
            assert number in value(page, "slot-method-thudoan.en"), category
        form = {**SCAM, "template-scam": chosen, "areas": [DAK_MIL]}
        slots = re.findall(r'name="(slot-[^"]+)"', page)
        form |= {name: value(page, name) for name in slots}
        form[f"subject-{chosen}"] = number
        assert (
            "no_subject" not in sent(lan, form).text and "thiếu chữ số" not in sent(lan, form).text
        )


def test_a_campaign_without_a_confirmed_number_says_so(place, lan):
    one = a_campaign(place, "impersonate_police", 12, "tel:+84900000114")
    waiting = known(place, "0900000114", "high")
    page = lan.get(f"{NEW}?campaign={one}").text
    assert "Hãy xác minh trước" in page and f"/console/reports/{waiting}" in page
    assert value(page, "slot-police-so") == ""
    bare = lan.get(f"{NEW}?campaign={a_campaign(place, 'easy_job', 12)}").text
    assert checked(bare, "template-scam") == ["method"]
    assert value(bare, "slot-method-thudoan") == "việc nhẹ lương cao"
    assert value(bare, "slot-method-thudoan.en") == "easy work, high pay"
    assert 'class="warn">Lời trong' not in bare, "nothing Vietnamese in the English text"


def test_a_subject_drafts_its_warning(place, lan):
    one = known(place, category="easy_job")
    page = lan.get(f"{NEW}?subject={one}").text
    assert checked(page, "template-scam") == ["method"]
    assert value(page, "slot-method-thudoan") == "việc nhẹ lương cao, 0900000113"
    assert value(page, "slot-method-thudoan.en") == "easy work, high pay, 0900000113"
    assert value(page, "subject-method") == "0900000113"
    site = known(place, "0abc", key="link:abc.top", kind="link")
    page = lan.get(f"{NEW}?subject={site}").text
    assert checked(page, "template-scam") == ["site"]
    assert value(page, "slot-site-trang") == "abc.top"


def test_an_unknown_or_small_campaign_or_subject_is_not_found(place, lan):
    few = a_campaign(place, "easy_job", 2)
    for query in ("campaign=999", f"campaign={few}", "subject=999"):
        assert lan.get(f"{NEW}?{query}").status_code == 404
    assert lan.get(f"{NEW}?campaign=x").status_code == 200


def test_chosen_areas_are_dark_on_the_map_by_a_style_sheet(place, lan):
    answer = lan.get("/console/alerts/areas.css")
    assert answer.mimetype == "text/css"
    assert '24664"]:checked) #map-lam-dong-2025-24664 { fill: ' in answer.text
    chosen = dict(re.findall(r'value="([^"]+)"\]:checked\) :is\(([^)]*)\) input {', answer.text))
    assert "#area-lam-dong-2025-24664" in chosen[DAK_MIL].split(", "), "its communes look chosen"
    assert "#area-lam-dong-2025-24664" not in chosen[ELSEWHERE]
    assert len(chosen[WHOLE].split(", ")) == 28
    page = lan.get(NEW).text
    assert page.count('<use id="map-') == page.count('class="cell offer"') == 4, (
        "one's own communes"
    )


def live(browser: Browser, form: dict[str, object]) -> str:
    """As the page asks by itself while somebody types."""
    data = {"csrf_token": browser.token(NEW), "do": "preview", **form}
    answer = browser.client.post(NEW, data=data, headers={"HX-Request": "true"})
    assert answer.status_code == 200
    return answer.text


def test_a_field_not_yet_reached_is_not_called_missing(lan):
    begun = {"kind": "notice", "template-notice": "notice", "when": "now"}
    page = live(lan, begun)
    assert says(page, "slot-notice-viec") == says(page, "areas") == ""
    assert 'class="wrong"' not in page
    page = live(lan, {**begun, "slot-notice-noi": "nhà văn hóa"})
    assert says(page, "slot-notice-viec") == "Thiếu nội dung cho ô “Việc gì”."
    assert says(page, "areas") == ""
    for page in (sent(lan, begun).text, live(lan, {**begun, "asked": "1"})):
        assert says(page, "slot-notice-viec") and says(page, "areas"), "a preview was asked for"
        assert 'name="asked" value="1"' in page
    refused = sent(lan, begun, "submit")
    assert refused.status_code == 422 and says(refused.text, "slot-notice-viec")


def test_a_notice_says_when_in_english_too(lan):
    page = sent(lan, {**NOTICE, "slot-notice-luc": "07:00 sáng mai"}).text
    assert "“Lúc nào” chưa có lời tiếng Anh" in says(page, "slot-notice-luc")
    both = {"slot-notice-luc": "07:00 sáng mai", "slot-notice-luc.en": "07:00 tomorrow"}
    page = sent(lan, {**NOTICE, **both}).text
    assert says(page, "slot-notice-luc") == ""
    assert any("When: 07:00 tomorrow" in one for one in screens(page))


def test_a_second_preview_costs_no_new_count(place, lan):
    subscribed(place, DAK_MIL, 5)
    assert "5 người" in preview_of(sent(lan, OWN).text)
    subscribed(place, DAK_MIL, 5, carrier="esms")
    assert "5 người" in preview_of(sent(lan, OWN).text)
    place.clock.now += timedelta(minutes=6)
    lan = place.inside(place.hire(), "203.0.113.8")
    assert "10 người" in preview_of(sent(lan, OWN).text)
