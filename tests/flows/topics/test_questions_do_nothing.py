"""A question, a complaint or a "do not" ends nothing: no deletion, no withdrawal, no opt-out."""

from __future__ import annotations

import pytest

from flows.values import Erase, OptOut, Withdraw
from tests.flows.test_engine import resident

REPORT = "LD 0868123456"
DONE = ("DK Dak Mil", "2")


def effects(*texts: str) -> list[type]:
    one = resident()
    return [
        type(each) for turn in [one.texts(text) for text in texts][-1:] for each in turn.effects
    ]


def last(*texts: str) -> str:
    one = resident()
    return [one.texts(text).reply or "" for text in texts][-1]


@pytest.mark.parametrize(
    "text",
    [
        "xoa gi vay", "hoi xoa cai gi", "xoa roi ha", "xoa gi?", "xoa?", "xoa chua",
        "xoa khong vay", "lo bam xoa", "xoa cai nao", "xoa duoc hong", "xoa chi vay", "sao xoa",
    ],
)  # fmt: skip
def test_a_question_deletes_nobody(text: str) -> None:
    assert effects("XOA", text) == []
    assert effects("XOA", text, "u xoa di") == [Erase]


@pytest.mark.parametrize(
    "text", ["u xoa di", "xoa het giup toi", "ok xoa luon nha", "xoa ngay di", "dong y xoa",
             "vay thi xoa di"],
)  # fmt: skip
def test_an_order_deletes(text: str) -> None:
    assert effects("XOA", text) == [Erase]


@pytest.mark.parametrize(
    "text", ["rut gi", "con rut duoc", "rut duoc hong", "rut cai gi vay", "rut roi ha",
             "hoi rut gi", "rut khong?"],
)  # fmt: skip
def test_a_question_takes_nothing_back(text: str) -> None:
    assert effects(REPORT, "RUT", text) == []
    assert effects(REPORT, "RUT", text, "RUT") == [Withdraw]


@pytest.mark.parametrize(
    "text", ["u rut di", "rut giup toi", "rut luon nha", "ok rut", "nham so rut di", "dong y rut"]
)
def test_an_order_takes_it_back(text: str) -> None:
    assert effects(REPORT, "RUT", text) == [Withdraw]


@pytest.mark.parametrize(
    "text",
    [
        "toi khong bao nham", "khong nham dau, no lua that do", "toi khong he bao sai",
        "chua phai nham dau", "dau co nham", "cong an noi toi bao nham so",
        "ngan hang keu toi bao lon so", "ho goi noi toi bao nham",
        "nguoi do noi toi to cao nham",
    ],
)  # fmt: skip
def test_who_stands_by_a_report_is_not_asked_to_take_it_back(text: str) -> None:
    assert "Rut lai" not in last(REPORT, text)
    assert effects(REPORT, text, "RUT") == []


@pytest.mark.parametrize(
    "text",
    [
        "toi bao nham", "khong, nham roi", "khong phai nham roi", "khong may toi bao nham",
        "chong toi noi bao nham roi", "hom qua toi bao nham so, ho goi xin loi",
        "khong phai lua nham roi",
    ],
)  # fmt: skip
def test_a_mistake_is_still_asked_about(text: str) -> None:
    assert "Rut lai" in last(REPORT, text)


@pytest.mark.parametrize(
    "text",
    [
        "khong phai so do lua, so 0977111222 moi lua", "nham roi, 0977111222 moi la lua",
        "khong phai so do, 0977111222 kia",
    ],
)  # fmt: skip
def test_the_number_named_instead_is_checked(text: str) -> None:
    assert "0977111222" in last(REPORT, text)


@pytest.mark.parametrize(
    "text", ["đừng hủy nhé", "toi khong huy", "dung huy nha", "khong co huy", "toi dau muon huy",
             "toi khong muon huy", "chua huy nhe"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["DK Dak Mil", "DK"])
def test_not_to_cancel_asks_for_the_place_once_more(asked: str, text: str) -> None:
    assert effects(asked, text) == []


@pytest.mark.parametrize(
    "text",
    ["thoi huy di", "HUY", "huy giup toi", "khong nhan nua", "khoi dang ky", "khong, huy di"],
)
def test_backing_out_still_counts(text: str) -> None:
    assert effects("DK Dak Mil", text) == [OptOut]


@pytest.mark.parametrize(
    "text",
    [
        "cam on, khong can goi lai", "nhan duoc roi, khong can gui lai nua", "huy cai kia",
        "dung gui cho chong toi", "khong can goi lai dau", "bo cai cu di", "da cam on khong can",
    ],
)  # fmt: skip
def test_a_courtesy_ends_no_alerts(text: str) -> None:
    assert effects(*DONE, text) == []


@pytest.mark.parametrize(
    "text",
    ["huy di", "khong nhan nua", "thoi khong muon nhan canh bao", "dung gui cho toi nua",
     "huy cai nay", "khong can nua", "cam on, huy giup toi"],
)  # fmt: skip
def test_a_second_thought_still_ends_them(text: str) -> None:
    assert effects(*DONE, text) == [OptOut]


@pytest.mark.parametrize(
    "text",
    [
        "sao van nhan", "van nhan duoc tin day", "ban nham roi, toi khong dang ky",
        "gui nham cho toi", "nham so roi", "sao con gui", "van gui hoai", "toi khong dang ky ma",
    ],
)  # fmt: skip
def test_a_complaint_after_leaving_subscribes_nobody(text: str) -> None:
    assert "Ban muon nhan" not in last("HUY", text)


@pytest.mark.parametrize(
    "text",
    ["toi van muon nhan", "bam nham", "lo tay huy", "van nhan canh bao",
     "nhan nham nut roi", "cu gui tiep di",
     "huy nham roi", "sao lai huy, toi van muon nhan ma"],
)  # fmt: skip
def test_who_wants_them_after_all_is_asked_for_the_place(text: str) -> None:
    assert "Ban muon nhan" in last("HUY", text)
