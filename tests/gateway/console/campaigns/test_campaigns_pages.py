"""Campaigns in the console: what rises, one on its page, put together, taken apart, handed on."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from gateway.database import ids
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.tables import resident, subject, subscription
from gateway.database.tables_campaigns import (
    campaign,
    campaign_day,
    campaign_member,
    campaign_subject,
    forward,
)
from gateway.statistics import today
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.console.reports.report_pages import DUC_LAP, KRONG_NO

WHY = "cùng một nhóm gửi"


@dataclass
class Scene:
    place: Place

    def campaign(
        self,
        people: Sequence[int],
        words: str = "ngan hang khoa the",
        days_ago: int = 1,
        **more: Any,
    ) -> int:
        """A campaign whose people all came on one day, each with one message."""
        at = self.place.clock() - timedelta(days=days_ago)
        keys, count = self.place.console.authority.keys, len(people)
        row = {
            "sketch": b"same",
            "category": "impersonate_bank",
            "people": count,
            "messages": count,
            "first_at": at,
            "last_at": at,
        }
        with self.place.office.engine.begin() as connection:
            made = ids.new(connection, campaign)
            row |= {"id": made, "sample": keys.encrypt(words, CAMPAIGN_SAMPLE, made)}
            connection.execute(insert(campaign).values(row | more))
            for n in people:
                person = {"campaign_id": made, "reporter": n, "at": at}
                connection.execute(insert(campaign_member).values(person))
            day = {"campaign_id": made, "day": at.date(), "people": count, "messages": count}
            connection.execute(insert(campaign_day).values(day))
        return made

    def stands_in(self, campaign_id: int, key: str, display: str, **known: Any) -> None:
        with self.place.office.engine.begin() as connection:
            row = {"subject_key": key, "campaign_id": campaign_id, "kind": "mobile"}
            connection.execute(insert(campaign_subject).values(**row, display=display))
            if known:
                row = {"key": key, "kind": "mobile", "display": display}
                connection.execute(insert(subject).values(**row, **known))

    def lives(self, resident_id: int, area: str) -> None:
        """Somebody who asked for the alerts of an area."""
        with self.place.office.engine.begin() as connection:
            row = {"id": resident_id, "hash": b"%d" % resident_id, "number_encrypted": b""}
            connection.execute(insert(resident).values(**row, carrier="open"))
            wish = {"resident_id": resident_id, "area": area, "consent": "test"}
            connection.execute(insert(subscription).values(wish))

    def audited(self) -> list[tuple[str, int | None, Any]]:
        query = "SELECT act, object_id, detail FROM audit WHERE act LIKE 'campaign.%' ORDER BY id"
        with self.place.office.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]


@pytest.fixture
def scene(place: Place) -> Scene:
    return Scene(place)


@pytest.fixture
def lan(place: Place) -> Browser:
    return place.inside(place.hire())


def path(campaign_id: int, more: str = "") -> str:
    return f"/console/campaigns/{campaign_id}{more}"


def listed(page: str) -> list[str]:
    part = page.split("<tbody>")[1] if "<tbody>" in page else ""
    return re.findall(r'href="/console/campaigns/(\d+)"', part)


def test_no_figure_taken_from_another_tells_of_few(scene: Scene, lan: Browser) -> None:
    """Of twelve people ten are new: that would reveal two others."""
    few = scene.campaign(range(12), days_ago=1)
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE campaign_day SET people = 10"))
    page = lan.get("/console/campaigns").text
    row = page.split(f'href="/console/campaigns/{few}"')[1].split("</tr>")[0]
    cells = re.findall(r'class="figure[^>]*>([^<]*)', row)
    assert "12" in cells and "–" in cells and "10" not in row


def test_rising_campaigns_stand_first(scene: Scene, lan: Browser) -> None:
    assert "chưa có chiến dịch nào" in lan.get("/console/campaigns").text
    falls = scene.campaign(range(30), days_ago=9)
    rises = scene.campaign(range(30, 45))
    silent = scene.campaign(range(50, 54), days_ago=20)
    scene.campaign(range(60, 62))  # two people: not spoken of
    scene.campaign(range(70, 90), days_ago=40)  # over
    scene.place.clock.forward(minutes=11)
    page = lan.get("/console/campaigns").text
    assert listed(page) == [str(rises), str(silent), str(falls)]
    assert (
        "<strong>15</strong>" in page
        and page.count("trước đó 0<") == 1
        and "trước đó 30<" in page
        and "giả danh ngân hàng" in page.lower()
    )


def test_a_rise_of_few_people_is_not_counted_out(scene: Scene, lan: Browser) -> None:
    small = scene.campaign(range(4), days_ago=9)
    with scene.place.office.engine.begin() as connection:
        today = scene.place.clock().date()
        row = {"campaign_id": small, "day": today, "people": 2, "messages": 2}
        connection.execute(insert(campaign_day).values(row))
        connection.execute(text("UPDATE campaign SET people = 6"))
    page = lan.get("/console/campaigns").text
    assert "dưới 3" in page and ">2<" not in page
    one = lan.get(path(small)).text
    assert "Chưa nêu số theo ngày" in one and ">2<" not in one


def test_no_day_of_few_is_worked_out_from_the_others(scene: Scene, lan: Browser) -> None:
    """Nineteen people, less those of three days, are one."""
    made = scene.campaign(range(19), days_ago=1)
    today = scene.place.clock().date()
    counts = {0: 5, 1: 6, 2: 1, 3: 7}
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("DELETE FROM campaign_day"))
        for ago, count in counts.items():
            day = {"campaign_id": made, "day": today - timedelta(days=ago)}
            connection.execute(insert(campaign_day).values(**day, people=count, messages=count))

    def displayed() -> tuple[dict[str, tuple[str, str]], list[str], str]:
        page = lan.get(path(made)).text
        rows = re.findall(
            r'<th scope="row"[^>]*>(\d+/\d+)</th><td[^>]*>(.*?)</td><td[^>]*>(.*?)<', page
        )
        spark = re.search(r'class="spark"[^>]* aria-label="([^"]+)"', page)
        values = re.findall(r'class="value[^"]*"[^>]*>([^<]+)<', page)
        return {day: (many, new) for day, many, new in rows}, values, spark[1] if spark else ""

    def day(ago: int) -> str:
        when = today - timedelta(days=ago)
        return f"{when.day}/{when.month}"

    table, drawn, spark = displayed()
    none = ("không nêu", "không nêu")
    assert [table[day(n)] for n in range(5)] == [none, ("6", "6"), none, ("7", "7"), ("0", "0")]
    assert sorted(drawn) == ["6", "6", "7", "7"] and spark.endswith("0, 7, 0, 6, 0")
    assert "0, 7, 0, 6, 0" in lan.get("/console/campaigns").text
    with scene.place.office.engine.begin() as connection:
        # One came before the days of the chart: it is not worked out either.
        connection.execute(text("UPDATE campaign_day SET day = day - 40 WHERE people = 1"))
    table, drawn, _ = displayed()
    assert table[day(0)] == none and len(drawn) == 4
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("UPDATE campaign_day SET people = 5, messages = 5"))
        connection.execute(text("UPDATE campaign SET people = 20, messages = 20"))
    table, drawn, _ = displayed()
    assert table[day(0)] == table[day(1)] == ("5", "5") and len(drawn) == 6


def test_days_that_are_not_shown_are_no_line_at_nought(scene: Scene, lan: Browser) -> None:
    made = scene.campaign(range(4), days_ago=1)
    today = scene.place.clock().date()
    with scene.place.office.engine.begin() as connection:
        connection.execute(text("DELETE FROM campaign_day"))
        for ago in (0, 1):
            day = {"campaign_id": made, "day": today - timedelta(days=ago)}
            connection.execute(insert(campaign_day).values(**day, people=2, messages=2))
    for page in (lan.get(path(made)).text, lan.get("/console/campaigns").text):
        assert 'class="spark"' not in page


def test_no_commune_of_few_is_worked_out_from_the_others(scene: Scene, lan: Browser) -> None:
    lives = [DUC_LAP] * 6 + [KRONG_NO] * 4 + ["lam-dong-2025/d667"]
    for n, area in enumerate(lives):
        scene.lives(n, area)
    page = lan.get(path(scene.campaign(range(len(lives))))).text
    assert "Đức Lập 6 người" in page and "4 người" not in page
    assert "nơi khác chưa rõ hoặc dưới 3 người mỗi xã" in page
    # The same of one who wants to be warned nowhere.
    more = lan.get(path(scene.campaign(range(10)))).text
    assert "Đức Lập 6 người" in more and "4 người" in more and "nơi khác" not in more
    one = lan.get(path(scene.campaign([*range(10), 99]))).text
    assert "Đức Lập 6 người" in one and "4 người" not in one


def test_campaigns_are_leafed_through(scene: Scene, lan: Browser) -> None:
    made = [scene.campaign(range(n * 10, n * 10 + 3 + n % 4)) for n in range(28)]
    first = lan.get("/console/campaigns").text
    assert len(listed(first)) == 25
    older = first.split("after=")[1].split('"')[0]
    rest = lan.get(f"/console/campaigns?after={older}").text
    assert sorted(listed(first) + listed(rest), key=int) == [str(one) for one in made]
    for odd in ("x", "1,2", "1,2,x", ",,", "9" * 60):
        assert len(listed(lan.get(f"/console/campaigns?after={odd}").text)) == 25


def test_a_campaign_is_opened_by_its_number(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(4))
    assert lan.get(f"/console/campaigns?number={one}").headers["Location"] == path(one)
    page = lan.get("/console/campaigns?number=999").text
    assert "Không có chiến dịch số 999" in page


def test_one_page_says_what_is_known(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(5), "khoa tai khoan <script>")
    scene.stands_in(one, "tel:+84987654321", "0987654321", grade="high", people=4)
    scene.stands_in(one, "tel:+84987654322", "0987654322")
    page = lan.get(path(one)).text
    assert "khoa tai khoan &lt;script&gt;" in page
    assert "<dd>5 người, 5 tin</dd>" in page and "<dd>dưới 3 người</dd>" in page
    assert "0987654321" in page and "0987654322" in page
    assert f'href="/console/alerts/new?campaign={one}"' in page


def test_the_map_has_where_its_people_are_and_nobody_of_few(scene: Scene, lan: Browser) -> None:
    lives = [DUC_LAP] * 6 + [KRONG_NO] * 2 + ["lam-dong-2025/d667"] * 3
    for n, area in enumerate(lives):
        scene.lives(n, area)
    # Three more want to be warned nowhere: less the others, all tells of nobody.
    page = lan.get(path(scene.campaign(range(len(lives) + 3)))).text
    drawn = dict(re.findall(r'aria-label="([^":]+): ([^"]+)"><use', page))
    assert drawn["xã Đức Lập"] == "6 người"
    group = {name for name, says in drawn.items() if says == "3 người"}
    assert len(group) > 1, "the communes of a former district"
    assert all(says == "quá ít người để nêu" for name, says in drawn.items()
               if name not in {"xã Đức Lập", *group})  # fmt: skip
    assert ">2 người" not in page


def test_its_numbers_are_decided_together_each_ticked_by_hand(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(1, 6))
    known = ("0987654321", "0987654322", "0987654323")
    for n, display in enumerate(known):
        grade = "high" if n < 2 else "official"
        scene.stands_in(one, f"tel:+84{display[1:]}", display, grade=grade, people=4)
    with scene.place.office.engine.begin() as connection:
        for reporter in (1, 2, 3):
            row = {"subject_key": "tel:+84987654321", "reporter": reporter}
            connection.execute(insert(forward).values(row))
        row = {"subject_key": "tel:+84987654322", "reporter": 1}
        connection.execute(insert(forward).values(row))
    page = lan.get(path(one)).text
    assert 'name="subject" value="1"' in page and 'name="subject" value="2"' in page
    assert not re.search(r'name="subject"[^>]*checked', page), "none is ticked beforehand"
    # The second is named by one of its people, the third by none.
    assert page.count("dưới 3 người</td>") == 2
    assert "<strong>2</strong> / 3" in lan.get("/console/campaigns").text, "an office's is decided"
    form = {"decision": "confirmed", "ready": "confirmed_2", "reason": "", "looked": "1"}
    form |= {"seen-1": "0", "seen-2": "0"}
    nothing = lan.post(path(one, "/decide"), form, path(one))
    assert nothing.status_code == 422 and "đánh dấu ít nhất một mục" in nothing.text
    unread = {name: value for name, value in form.items() if name != "looked"}
    unread |= {"subject": "1"}
    assert lan.post(path(one, "/decide"), unread, path(one)).status_code == 422
    done = lan.post(path(one, "/decide"), form | {"subject": ["1", "2"]}, path(one))
    assert (done.status_code, done.headers["Location"]) == (303, f"{path(one)}?decided=2")
    with scene.place.office.engine.connect() as connection:
        query = "SELECT decision, reason FROM verdict"
        made = {tuple(row) for row in connection.execute(text(query))}
    assert made == {("confirmed", "Trùng chiến dịch đã xác minh")}
    page = lan.get(done.headers["Location"]).text
    assert "cho 2 mục" in page
    assert re.findall(r'name="subject" value="(\d+)"', page) == ["3"], "what is decided is locked"


@pytest.mark.parametrize("role", ["commune", "auditor", "administrator"])
def test_who_does_not_judge_looks_and_does_nothing(scene: Scene, role: str) -> None:
    one, other = scene.campaign(range(5)), scene.campaign(range(5, 9))
    areas = ("lam-dong-2025/24664",) if role == "commune" else ("lam-dong-2025",)
    browser = scene.place.inside(scene.place.hire(role, areas=areas))
    page = browser.get(path(one)).text
    assert "Gộp với chiến dịch khác" not in page and "Chuyển cho công an" not in page
    form = {"other": other, "reason": WHY, "recipient": "Công an xã"}
    for act in ("/merge", "/unmerge/1", "/refer"):
        assert browser.post(path(one, act), form, "/console/account").status_code == 403
    assert scene.audited() == []


@pytest.mark.parametrize("more", ["", "/merge?other=1"])
def test_unknown_and_small_campaigns_are_not_found(scene: Scene, lan: Browser, more: str) -> None:
    small = scene.campaign(range(2))
    answers = [lan.get(path(one, more)) for one in (small, 999_999)]
    assert [answer.status_code for answer in answers] == [404, 404]
    for act in ("/merge", "/unmerge/1", "/refer"):
        form = {"other": small, "reason": WHY, "recipient": "Công an xã"}
        for one in (small, 999_999):
            assert lan.post(path(one, act), form, "/console/account").status_code == 404


def test_two_are_put_together_and_taken_apart(scene: Scene, lan: Browser) -> None:
    first = scene.campaign(range(5), "cong an goi", days_ago=3)
    second = scene.campaign(range(3, 9), "toa an goi")
    look = lan.get(path(second, f"/merge?other={first}")).text
    assert "cong an goi" in look and "toa an goi" in look
    assert f"Còn chiến dịch {first}, với 9 người" in look
    form = {"other": first, "reason": WHY}
    done = lan.post(path(second, "/merge"), form, "/console/account")
    assert done.headers["Location"] == f"{path(first)}?done=merged"
    was = lan.get(path(second))
    assert was.status_code == 303 and was.headers["Location"] == f"{path(first)}?was={second}"
    page = lan.get(was.headers["Location"]).text
    assert f"Chiến dịch {second} đã được gộp" in page and "9 người, 11 tin" in page
    twice = "Người có trong cả hai chiến dịch đã gộp"
    assert twice in page, "the days add up to more than 9"
    assert "cong an goi" in page and "toa an goi" in page and WHY in page
    assert listed(lan.get("/console/campaigns").text) == [str(first)]
    repeat = lan.post(path(first, "/merge"), {"other": second, "reason": WHY}, "/console/account")
    assert repeat.status_code == 422 and "cùng một chiến dịch" in repeat.text
    undone = lan.post(path(first, "/unmerge/1"), {"reason": "nhầm rồi"}, "/console/account")
    assert undone.headers["Location"] == f"{path(second)}?done=unmerged"
    for one, people in ((first, 5), (second, 6)):
        page = lan.get(path(one)).text
        assert f"{people} người, {people} tin" in page
        assert "Đã tách ra lại." in page and "nhầm rồi" in page and twice not in page
    repeated = lan.post(path(first, "/unmerge/1"), {"reason": "nhầm rồi"}, "/console/account")
    assert repeated.status_code == 422 and "đã được tách ra rồi" in repeated.text
    actions = [(act, about) for act, about, _ in scene.audited()]
    assert actions == [("campaign.merge", second), ("campaign.unmerge", second)]
    assert WHY not in json.dumps(scene.audited(), ensure_ascii=False)


def test_a_merge_is_undone_only_where_it_was_made(scene: Scene, lan: Browser) -> None:
    first, second = scene.campaign(range(5), days_ago=3), scene.campaign(range(3, 9))
    other = scene.campaign(range(20, 25))
    lan.post(path(second, "/merge"), {"other": first, "reason": WHY}, "/console/account")
    answer = lan.post(path(other, "/unmerge/1"), {"reason": WHY}, "/console/account")
    assert answer.status_code == 404


def test_a_merge_without_a_reason_keeps_the_form(scene: Scene, lan: Browser) -> None:
    first, second = scene.campaign(range(5), days_ago=3), scene.campaign(range(3, 9))
    answer = lan.post(path(second, "/merge"), {"other": first, "reason": "?"}, "/console/account")
    assert answer.status_code == 422 and "Hãy viết lý do" in answer.text
    assert f'name="other" value="{first}"' in answer.text
    look = lan.get(path(second, "/merge?other=77")).text
    assert "Không có chiến dịch số 77" in look


def test_an_official_renames_a_campaign_and_takes_it_back(scene: Scene, lan: Browser) -> None:
    one, old = scene.campaign(range(5)), "“ngan hang khoa the”"
    assert old in lan.get("/console/campaigns").text

    def named(name: str) -> Any:
        return lan.post(path(one, "/rename"), {"name": name}, "/console/account")

    for _ in range(2):
        assert named("Khóa thẻ <VNeID>").headers["Location"] == f"{path(one)}?done=renamed"
    page = lan.get(f"{path(one)}?done=renamed").text
    assert "<h1>Khóa thẻ &lt;VNeID&gt;</h1>" in page and "Đã đổi tên chiến dịch." in page
    assert page.count("Đổi tên thành “Khóa thẻ &lt;VNeID&gt;”.") == 1, "the same name is one act"
    listed = lan.get("/console/campaigns").text
    assert "Khóa thẻ &lt;VNeID&gt;" in listed and old not in listed
    wrong = named("?!")
    assert wrong.status_code == 422 and "ít nhất 3 chữ cái" in wrong.text
    assert 'value="?!"' in wrong.text, "what was typed is kept"
    assert named("").status_code == 303
    page = lan.get(path(one)).text
    assert f"<h1>{old}</h1>" in page and "Dùng lại tên tự động." in page
    assert [row[:2] for row in scene.audited()] == [("campaign.rename", one)] * 2
    assert "VNeID" not in json.dumps(scene.audited()), "no words in the audit"


def test_a_merged_campaign_has_the_last_name_of_both(scene: Scene, lan: Browser) -> None:
    first, second = scene.campaign(range(5), days_ago=3), scene.campaign(range(3, 9))
    lan.post(path(second, "/rename"), {"name": "Khóa thẻ"}, "/console/account")
    assert "Khóa thẻ" in lan.get(path(first, f"/merge?other={second}")).text
    lan.post(path(second, "/merge"), {"other": first, "reason": WHY}, "/console/account")
    assert "<h1>Khóa thẻ</h1>" in lan.get(path(first)).text
    lan.post(path(first, "/unmerge/1"), {"reason": "nhầm rồi"}, "/console/account")
    assert "Khóa thẻ</h1>" not in lan.get(path(first)).text
    assert "<h1>Khóa thẻ</h1>" in lan.get(path(second)).text


def test_only_seniors_rename(scene: Scene) -> None:
    one = scene.campaign(range(5))
    auditor = scene.place.inside(scene.place.hire("auditor", areas=("lam-dong-2025",)))
    assert "Đổi tên" not in auditor.get(path(one)).text
    answer = auditor.post(path(one, "/rename"), {"name": "Khóa thẻ"}, "/console/account")
    assert answer.status_code == 403


def test_a_campaign_is_handed_to_the_police_once(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(5))
    form = {"recipient": "Công an tỉnh", "reference": "12/CA", "reason": "có số tài khoản"}
    for _ in range(2):
        done = lan.post(path(one, "/refer"), form, "/console/account")
        assert done.headers["Location"] == f"{path(one)}?done=handed"
    page = lan.get(f"{path(one)}?done=handed").text
    assert page.count("Đã chuyển cho Công an tỉnh.") == 1 and "12/CA" in page
    assert [(act, about) for act, about, _ in scene.audited()] == [("campaign.refer", one)]
    for wrong, says in (
        ({"recipient": " "}, "chuyển cho cơ quan nào"),
        ({"reason": ""}, "Hãy viết lý do"),
    ):
        answer = lan.post(path(one, "/refer"), form | wrong, "/console/account")
        assert answer.status_code == 422 and says in answer.text
        assert "12/CA" in answer.text, "what was typed is kept"


def test_masks_in_a_sample_have_names(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(5), "chuyen A cho P goi N xem L cua B")
    page = re.sub("</?span[^>]*>", "", lan.get(path(one)).text)
    assert "chuyen [số lượng] cho [tên người] goi [số] xem [liên kết] cua [tên đơn vị]" in page


def test_a_sample_whose_key_is_gone(scene: Scene, lan: Browser) -> None:
    one = scene.campaign(range(5), sample=b"\x00\x01")
    assert "Không còn mẫu tin nào đọc được." in lan.get(path(one)).text


def test_merged_campaigns_rise_as_one_on_the_page_today(scene: Scene) -> None:
    first, second = scene.campaign(range(1, 4), days_ago=0), scene.campaign(range(3, 6), days_ago=0)
    with scene.place.office.engine.begin() as connection:
        connection.execute(
            text("UPDATE campaign SET merged_into = :first, part = true WHERE id = :second"),
            {"first": first, "second": second},
        )
        now, zone = scene.place.clock() + timedelta(hours=1), "Asia/Ho_Chi_Minh"
        page = today.picture(connection, {}, now, zone)
    (one,) = page.campaigns
    assert (one.id, sum(now for now, _ in one.people.values())) == (first, 5)
