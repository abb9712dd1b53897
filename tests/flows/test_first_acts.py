"""The first answer to a loss, a danger, a reported call, a question, and a text that is not
understood.

Each row of ``tests/vectors/first_acts.json`` is written with its marks, and played as people type:
with marks, in plain letters, and with what Telex leaves behind.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.languages import CATALOGUES, vi
from flows.parsing.danger import danger
from flows.parsing.intent import intent
from flows.parsing.panic import loss
from flows.subjects import numbers
from flows.text import fold
from flows.topics import talk
from flows.values import Grade, Standing
from tests.transcripts.play import Resident, world

ROWS = json.loads((Path(__file__).parent.parent / "vectors" / "first_acts.json").read_text("utf-8"))
SCAM = "Chuc mung ban trung thuong xe SH, bam link nhan-qua.top nop phi 2 trieu de nhan qua ngay"
NOT_CLEAR = "toi lo qua khong biet lam sao day"
_TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_SHAPES = {"\u0302": None, "\u0306": "w", "\u031b": "w"}


def telex(text: str) -> str:
    """`text` as it appears on a phone whose Telex is off: ``lừa`` is ``luwaf``."""
    return " ".join(map(_telex, text.split(" ")))


def _telex(word: str) -> str:
    characters, tone = "", ""
    for char in unicodedata.normalize("NFD", word.replace("đ", "dd").replace("Đ", "Dd")):
        if char in _TONES:
            tone = _TONES[char]
        elif char in _SHAPES:
            characters += _SHAPES[char] or characters[-1]
        else:
            characters += char
    end = re.search(r"[^\w]*$", characters)
    cut = end.start() if end else len(characters)
    return characters[:cut] + tone + characters[cut:]


def forms(text: str) -> Iterator[str]:
    yield from dict.fromkeys((text, fold(text), telex(text)))


def rows(name: str) -> list[tuple[str, str]]:
    """Each row of a group, in each form, with its key."""
    result = ROWS[name]
    if isinstance(result, list):
        return [(form, "") for text in result for form in forms(text)]
    return [(form, key) for key, texts in result.items() for text in texts for form in forms(text)]


def says(reply: str | None, key: str) -> bool:
    """Whether `reply` is the text `key`, whatever its values."""
    head = re.sub(r" \{(?:next|offer|found)\}.*", "", fold(vi.TEXTS[key].partition("|")[0]))
    pattern = re.sub(r"\\\{\w+\\\}", ".*", re.escape(head.rstrip(" .")))
    return re.match(pattern, reply or "") is not None


def replies(*texts: str) -> str:
    resident = Resident()
    return [resident.texts(text).reply or "" for text in texts][-1]


PANIC = {"bank": "panic.call"}


@pytest.mark.parametrize(("text", "kind"), rows("losses"))
def test_a_loss_gets_its_own_first_act(text: str, kind: str) -> None:
    assert says(replies(text), PANIC.get(kind, f"panic.{kind}")), (loss(text), replies(text))


@pytest.mark.parametrize("before", [SCAM, NOT_CLEAR])
@pytest.mark.parametrize(("text", "kind"), rows("losses_after_a_scam"))
def test_right_after_a_scam_a_few_words_belong_to_the_loss(
    text: str, kind: str, before: str
) -> None:
    reply = replies(before, text)
    assert reply.startswith("GOI NGAN HANG NGAY") == (kind != "not"), reply


@pytest.mark.parametrize(("text", "kind"), rows("dangers"))
def test_a_danger_gets_its_own_number_first(text: str, kind: str) -> None:
    reply = replies(text)
    assert says(reply, f"danger.{kind}"), (danger(text), reply)
    assert not reply.startswith("GOI NGAN HANG"), reply


@pytest.mark.parametrize(("text", "kind"), rows("no_danger"))
def test_no_danger(text: str, kind: str) -> None:
    assert danger(text) == ""


@pytest.mark.parametrize(("text", "kind"), rows("no_loss"))
def test_denied_asked_supposed_or_told_of_others_is_no_loss(text: str, kind: str) -> None:
    assert loss(text) == ""
    assert "khoa tai khoan vi bi lua" not in replies(text)


@pytest.mark.parametrize(("text", "kind"), rows("told"))
def test_what_was_told_gets_one_act_that_fits(text: str, kind: str) -> None:
    assert intent(text) == kind
    reply = replies(text)
    assert "thay dau hieu" not in reply
    key = kind.removeprefix("talk.") if kind.startswith("talk.what") else kind
    key = re.sub(r"^(?:told|urgent)\.", "act.", key)
    if key in CATALOGUES["vi"] and key != "talk.price":
        assert says(reply, key), reply


@pytest.mark.parametrize(("text", "kind"), rows("may_not_calm"))
def test_no_go_ahead_is_given(text: str, kind: str) -> None:
    for before in ((), (SCAM,), (NOT_CLEAR,)):
        assert "thay dau hieu" not in replies(*before, text)


@pytest.mark.parametrize(("text", "kind"), rows("may_calm"))
def test_a_notice_that_leads_nowhere_says_that_it_may_be_false_all_the_same(
    text: str, kind: str
) -> None:
    reply = replies(text)
    assert "Chua thay dau hieu lua dao, nhung chua co nghia la that" in reply
    assert "Khong noi ma OTP" in reply or "so in sau the" in reply


@pytest.mark.parametrize(("text", "owner"), rows("known"))
def test_a_listed_senders_notice_says_whom_to_ask(text: str, owner: str) -> None:
    reply = replies(text)
    assert ("Giong tin cua" in reply) == bool(owner), reply
    if owner:
        listed = [each for each in world().directory.senders.listed if owner in each.name]
        one = min(listed, key=lambda each: len(each.name))
        output = one.number or "so tren hoa don"
        assert fold(one.name) in reply and output in reply and "gia mao" in reply


@pytest.mark.parametrize("before", ["MAT TIEN", "LD 0868123456", "0868123456", SCAM, "5K", "DK"])
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("chong em danh em vi mat tien", "threat"),
        ("me toi dinh nhay cau vi mat tien", "beside"),
        ("no bat con toi", "child"),
    ],
)
def test_a_danger_is_heard_whatever_is_open(before: str, text: str, kind: str) -> None:
    assert says(replies(before, text), f"danger.{kind}"), replies(before, text)


@pytest.mark.parametrize("before", ["LD 0868123456", "0868123456"])
def test_a_loss_is_heard_after_a_report_or_a_check(before: str) -> None:
    assert says(replies(before, "toi da rut het tien dua no"), "panic.cash")


@pytest.mark.parametrize(("grade", "people"), [("confirmed", 4), ("reported", 3)])
@pytest.mark.parametrize(
    "text",
    ["co tin dc ko", "co phai lua that khong", "no vua goi toi noi chuyen xong", "toi lo qua"],
)
def test_after_a_check_its_grade_still_holds(grade: Grade, people: int, text: str) -> None:
    resident = Resident()
    resident.standings[numbers.find("0912345678")[0].key] = Standing(grade, people)
    first = resident.texts("0912345678").reply
    assert resident.texts(text).reply == first
    assert resident.texts("1").effects


@pytest.mark.parametrize("text", ["co tin dc ko", "co phai lua that khong"])
def test_a_number_that_nobody_reported_is_no_good_number(text: str) -> None:
    assert says(replies("0912345678", text), "talk.sure")


def test_what_is_told_after_a_check_gets_its_own_act() -> None:
    resident = Resident()
    resident.standings[numbers.find("0912345678")[0].key] = Standing("reported", 3)
    resident.texts("0912345678")
    reply = resident.texts("no xung cong an doi chuyen 20 trieu").reply
    assert says(reply, "act.police"), reply


def test_what_is_not_understood_names_the_way_out_of_a_loss() -> None:
    assert "MAT TIEN" in replies("toi lo qua khong biet lam sao day")


def test_every_act_that_a_rule_names_has_a_text() -> None:
    from flows.parsing import intent_words, talk_words

    for name, _ in (*intent_words.URGENT, *intent_words.STORIES):
        assert f"act.{name}" in CATALOGUES["vi"], name
    for name, _ in (*talk_words.TALK, *talk_words.SMALL):
        group = "small" if name in dict(talk_words.SMALL) else "talk"
        key = name if name.startswith("what.") else f"{group}.{name}"
        assert key in CATALOGUES["vi"] or name in talk.TOPICS, name


@pytest.mark.parametrize(
    "text",
    [
        "hom qua co so 0868123456 goi vo noi cua tram y te xa moi ba cu di kham",
        "chau coi dum tui so 0868123456, no keu mua lo dat gan ho 90 trieu, giay to no lo het",
        "0868123456 goi em 3 cuoc tu sang gio em khong bat may. co phai lua khong",
    ],
)
def test_a_number_in_a_sentence_gets_its_own_answer(text: str) -> None:
    assert "0868123456: " in replies(text)


def test_half_a_number_is_said_to_be_half() -> None:
    assert "098831265" in replies("sdt nay 098831265 lua dao phai khong")


@pytest.mark.parametrize("word", ["cam on nhe", "de mai toi gui", "thoi khong can", "xin chao"])
def test_small_words_leave_what_is_open(word: str) -> None:
    resident = Resident()
    resident.texts(SCAM)
    resident.texts(word)
    assert resident.texts("1").effects


def test_a_loss_after_a_scam_keeps_what_was_told() -> None:
    resident = Resident()
    resident.texts("Ban da trung thuong xe SH, goi 0868123456 nop phi 2 trieu de nhan ngay")
    assert "Bao 0868123456: soan 1" in (resident.texts("ck roi").reply or "")
    (report,) = resident.texts("1").effects
    assert "trung thuong" in report.content and "ck roi" in report.content  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "they took my tieefn, tooi gave otp cho nos rooif",
        "tooi transfer 5tr cho scammer roofi",
        "tooi entered my password vaof link",
    ],
)
def test_telex_beside_english_words_leaves_them_whole(text: str) -> None:
    assert replies(text).startswith("GOI NGAN HANG NGAY")


@pytest.mark.parametrize("text", ["toi da dua cai kia cho ong do 5tr", "gui 3tr vo do roi do"])
def test_a_loss_that_is_not_understood_is_told_its_way(text: str) -> None:
    assert "MAT TIEN" in replies(text) or replies(text).startswith("GOI ")
