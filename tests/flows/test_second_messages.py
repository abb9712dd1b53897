"""A resident's next text: a question reports nobody, and a denied theft is understood. And lives go
before money, no matter who writes about them."""

from __future__ import annotations

import pytest

from tests.transcripts.play import Resident

BALANCE = "Agribank: 08h12 TK 5301xxx221: -1.250.000VND. SD: 3.400.112VND. ND: RUT TIEN ATM"
LOGIN = "Agribank: Tai khoan cua quy khach vua dang nhap tren thiet bi moi luc 10:21 25/11"


def last(*texts: str) -> str:
    resident = Resident()
    replies = [resident.texts(text).reply or "" for text in texts]
    return replies[-1]


@pytest.mark.parametrize(
    "question",
    ["cho hoi so duoi 4471 moi goi cho vo toi", "chong em hoi ai goi hoai", "co ai goi so la hoai"],
)
def test_the_number_behind_a_question_is_asked_about(question: str) -> None:
    resident = Resident()
    resident.texts(question)
    turn = resident.texts("093 228 4471")
    assert not turn.effects and (turn.reply or "").startswith("0932284471: chua ai bao")


@pytest.mark.parametrize(
    "story", ["ho goi xung cong an doi chuyen tien", "bi no lua qua dien thoai", "LD"]
)
def test_the_number_behind_what_happened_is_reported(story: str) -> None:
    assert "da ghi 0932284471" in last(story, "093 228 4471")


@pytest.mark.parametrize("notice", [BALANCE, LOGIN])
@pytest.mark.parametrize(
    "denied",
    ["ko phai toi", "nhung ma toi dau co rut", "khong phai em lam", "toi co chuyen gi dau"],
)
def test_a_banks_notice_that_is_denied_is_a_theft(notice: str, denied: str) -> None:
    assert last(notice, denied).startswith("GOI Agribank NGAY")


@pytest.mark.parametrize(
    "answer",
    [
        "cam on",
        "khong phai lua dao a",
        "khong",
        "da biet",
        "toi chua chuyen",
        "ai chuyen cho toi vay",
    ],
)
def test_nothing_else_said_of_it_is_one(answer: str) -> None:
    assert "GOI NGAN HANG NGAY" not in last(BALANCE, answer)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("ck em uong thuoc co roi vi bi lua het tien", "115"),
        ("vo toi mat tien buon qua cat tay chay mau roi", "115"),
        ("no nhan toi: tao biet nha may, tien khong co thi coi chung thang con", "113"),
        ("no noi khong dong tien thi cho xa hoi den nha", "113"),
        ("ba ngoai bi no dat len xe o to cho ra ngan hang rut tien roi", "113"),
        ("vo toi di gap ong cong an do roi mat lien lac", "113"),
        ("chong tui ra do roi gio goi hong bat may", "113"),
    ],
)
def test_lives_go_before_money(text: str, line: str) -> None:
    assert last(text).startswith(f"GOI {line} NGAY")


@pytest.mark.parametrize(
    "text",
    [
        "coi chung lua dao nha ba con",
        "bao so 10 do bo, coi chung nha ngap",
        "anh oi coi chung con cho nha ben",
        "chong em di lam roi khong nghe may",
        "ba toi bi ho keo vao nhom zalo dau tu",
    ],
)
def test_none_of_these_is_a_danger(text: str) -> None:
    assert not last(text).startswith(("GOI 11", "Ban khong co loi"))


def test_where_somebody_was_taken_belongs_to_it() -> None:
    taken = "me toi bi no cho di rut tien o ngan hang"
    assert "113" in last(taken, "o agribank dak mil") and "GOI" in last(taken, "agribank quang son")


def test_being_erased_is_asked_of_us_and_what_a_text_costs() -> None:
    assert "XOA" in last("xoa so cua toi khoi he thong di")
    assert "khong mat tien" in last("nhan vao day mat bao nhieu tien 1 tin")
