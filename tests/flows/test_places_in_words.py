"""Subscribing and leaving in sentences: nobody is signed up or left out who did not want it."""

from __future__ import annotations

import pytest

from flows.values import OptOut, Subscribe
from tests.transcripts.play import Resident


def effects(*texts: str) -> list[type]:
    """The effect of a conversation's last text on the subscription."""
    one = Resident()
    for text in texts:
        turn = one.texts(text)
    return [type(each) for each in turn.effects if isinstance(each, OptOut | Subscribe)]


@pytest.mark.parametrize(
    "texts",
    [
        ("dang ky canh bao cho thon 5 xa nam binh huyen dak song",),
        ("cho nhà em đăng kí ở tổ dân phố 3 phường nghĩa thành với",),
        ("toi chuyen ve duoi buon choah o roi doi noi nhan tin giup",),
        ("tui muon nhan tin bao lua dao", "bon bu nor xa quang truc"),
        ("dk dak mil", "huyen dak mil cu do, toi o thi tran"),
        ("dk xa quang tin", "vay cho them xa nhan co cho me toi nua"),
        ("DK kien duc voi quang tin, ray mot noi nha mot noi",),
        ("DK nhan co", "HUY", "thoi cu gui tiep di"),
    ],
)
def test_a_place_in_a_sentence_is_taken(texts: tuple[str, ...]) -> None:
    assert effects(*texts) == [Subscribe]


@pytest.mark.parametrize(
    "texts",
    [
        ("xa Dak Mil co tin nhan canh bao gi khong",),
        ("DK Dak Mil", "Chi toi o Krong No moi nhan tin la"),
        ("DK cu jut", "1", "chi toi o Krong No moi nhan tin la"),
        ("toi khong muon nhan canh bao o Dak Mil",),
        ("toi khong dang ky nhan tin o Nhan Co",),
        ("DK cu jut", "1", "thoi khong lay Krong No nua"),
        ("cong an keu toi dang ky vneid o xa dak wer",),
        ("ngung gui canh bao Krong No",),
        ("DK nhan co", "HUY", "khong nhan nhe"),
        ("DK nhan co", "HUY", "khong nhan luon"),
        ("DK nhan co", "HUY", "khong gui lai nhe"),
        ("DK nhan co", "HUY", "khong dang ky lai"),
        ("co nguoi goi noi trung thuong", "dung nhan tin cho toi nua"),
        ("lam sao huy canh bao", "thoi khong"),
    ],
)
def test_what_refuses_asks_or_tells_changes_nothing(texts: tuple[str, ...]) -> None:
    assert effects(*texts) == []


@pytest.mark.parametrize("answer", ["1", "ok", "co", "vang", "u dung roi", "HUY"])
def test_a_yes_to_stopping_stops(answer: str) -> None:
    assert effects("lam sao huy canh bao", answer) == [OptOut]


def test_a_one_after_a_no_stops_nothing() -> None:
    assert effects("stopp", "0", "1") == []
