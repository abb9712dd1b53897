"""Questions about a number in people's own words, and several numbers at once."""

from __future__ import annotations

import pytest

from flows import engine
from flows.values import Facts, Person, Report, Standing, State, Turn
from tests.flows.test_engine import NOW, world

ACCOUNT = {"acct:19034567999": Standing("confirmed", 3)}
REPORTED = {
    "tel:+84900000113": Standing("reported", 2),
    "tel:+84900000114": Standing("reported", 1),
}


def asked(text: str, known: dict[str, Standing] | None = None, state: State = State()) -> Turn:  # noqa: B008
    asks = engine.read(state, text, world(), NOW)
    facts = Facts(Person(), "ADG2345", standings=known or {})
    return engine.turn(state, asks, facts, world(), NOW)


@pytest.mark.parametrize(
    "text",
    [
        "19034567999", "KT 19034567999", "KT 19034567999 techcombank", "chuyen vao 19034567999",
        "Techcombank 19034567999 NGUYEN VAN A", "stk 19034567999", "1903.4567.999",
        "ho bao toi hom nay phai chuyen tien vao 19034567999 de khoi bi bat giam ngay",
    ],
)  # fmt: skip
def test_an_account_is_known_however_it_is_sent(text: str) -> None:
    reply = asked(text, ACCOUNT).reply or ""
    assert "19034567999" in reply and "an bo da kiem tra" in reply


@pytest.mark.parametrize("text", ["LD 19034567999 lua", "LD (19034567999)(tk lua dao)"])
def test_an_account_is_reported_as_the_same_subject(text: str) -> None:
    (report,) = asked(text).effects
    assert isinstance(report, Report) and report.subjects[0].key == "acct:19034567999"


def test_digits_that_may_be_either_say_the_worse() -> None:
    assert "chua ai bao" in (asked("3823456").reply or "").lower()
    assert (asked("3823456", {"acct:3823456": Standing("confirmed", 1)}).reply or "").startswith(
        "TK"
    )
    foreign = asked("0071000123456", {"acct:0071000123456": Standing("reported", 2)}).reply or ""
    assert foreign.startswith("TK 0071000123456: TAM KHONG chuyen tien")


@pytest.mark.parametrize(
    ("text", "display"),
    [
        ("so nay lua dao ko 0978111222", "0978111222"),
        ("hoi so 0912345678", "0912345678"),
        ("ktra 0912345678", "0912345678"),
        ("xem giup 0912345678", "0912345678"),
        ("0355.333.012 (Mr Nam)", "0355333012"),
        ("so 0912345678 goi cho toi la ai", "0912345678"),
    ],
)
def test_a_question_in_words_is_a_check(text: str, display: str) -> None:
    turn = asked(text)
    assert (turn.reply or "").startswith(f"{display}: chua ai bao")
    filed = asked("1", state=turn.state)
    (report,) = filed.effects
    assert isinstance(report, Report) and report.content == text
    assert [one.display for one in report.subjects] == [display]


@pytest.mark.parametrize("grade", ["confirmed", "high", "reported"])
def test_a_number_with_reports_is_never_begun_with_no_sign(grade: str) -> None:
    known = {"tel:+84900000114": Standing(grade, 4)}  # type: ignore[arg-type]
    short = "so nay 0900000114 goi toi hoi tham"
    long = "hom qua bac Tu o xom ben co dua cho toi so 0900000114 de goi ve viec lop hoc cua chau"
    for text in (short, long):
        assert (asked(text, known).reply or "").startswith("0900000114:")


@pytest.mark.parametrize("text", ["KT 0912345678 0900000113", "KT 0900000113, 0912345678"])
def test_of_two_numbers_the_worst_is_said(text: str) -> None:
    assert (asked(text, REPORTED).reply or "").startswith("0900000113: ")


@pytest.mark.parametrize(
    "text",
    [
        "LD 0355111335 0355111336 hai so nay lua", "LD 0355111335 va 0355111336 lua",
        "LD (0355111335, 0355111336)(lua)",
    ],
)  # fmt: skip
def test_both_sources_of_a_report_are_reported(text: str) -> None:
    (report,) = asked(text).effects
    assert isinstance(report, Report)
    assert [one.display for one in report.subjects] == ["0355111335", "0355111336"]


def test_a_sum_behind_the_number_is_no_source() -> None:
    (report,) = asked("LD 0355111335 50000000 dong bi mat").effects
    assert isinstance(report, Report)
    assert [one.key for one in report.subjects] == ["tel:+84355111335"]


def test_the_number_in_a_messengers_link_is_asked_about() -> None:
    known = {"tel:+84900000113": Standing("confirmed", 2)}
    for text in ("KT zalo.me/0900000113", "https://zalo.me/0900000113"):
        assert (asked(text, known).reply or "").startswith("0900000113: CUP MAY")


def test_the_sender_can_be_named_after_the_report() -> None:
    story = "trung thuong xe SH, nop phi 5 trieu de nhan qua, lien he ngay hom nay"
    question = asked(story)
    filed = asked("1", state=question.state)
    (first,) = filed.effects
    assert isinstance(first, Report) and first.subjects == ()
    assert asked("khong biet", state=filed.state).effects == ()
    assert asked("1", state=filed.state).effects == ()
    named = asked("0355111335", state=filed.state)
    (second,) = named.effects
    assert isinstance(second, Report) and second.content == first.content == story
    assert [one.display for one in second.subjects] == ["0355111335"]
    assert named.state.topic == "filed"  # Nothing is awaited any more: the number is looked up.
    assert asked("0355111335", state=named.state).effects == ()
    checked = asked("KT 0355111335", state=filed.state)
    assert checked.effects == ()


@pytest.mark.parametrize("site", ["dichvucong.gov.vn", "vietcombank.com.vn", "daknong.gov.vn"])
def test_a_true_site_is_said_to_be_one(site: str) -> None:
    assert "trang chinh thuc" in (asked(f"KT {site}").reply or "")
    confirmed = asked(f"KT {site}", {f"link:{site}": Standing("confirmed", 2)}).reply or ""
    assert "Can bo da kiem tra" in confirmed


def test_a_confirmed_name_is_forged_not_its_owner_a_cheat() -> None:
    reply = asked("KT VIETCOMBANK", {"name:vietcombank": Standing("confirmed", 2)}).reply or ""
    assert "gia mao" in reply and "lua dao" not in reply
