"""The intent of a message without a keyword, if no rule has it: the model, and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from config.world import load_intents
from flows import engine
from flows.languages import has
from flows.parsing import intent_model
from flows.parsing.intent import asks_price
from flows.parsing.intent_model import UNITS, IntentModel, features
from flows.parsing.meaning import ASIDES, KINDS, UNSURE, aside, meaning
from flows.topics import talk
from flows.topics.registry import parse
from flows.values import State
from tests.transcripts.play import Resident, world
from tools.intent import train

MODEL = load_intents()


def state_of(phone: Resident) -> State:
    return engine.thaw(phone.frozen)


def test_the_model_was_made_from_the_rows_the_script_and_the_features_as_they_stand() -> None:
    """Else: ``python -m tools.intent.train``."""
    assert train.TRAINED.current


def test_the_script_learns_what_it_is_told() -> None:
    texts = (("leave", "dung gui tin nua"), ("leave", "thoi dung gui nua"),
             ("price", "mot tin bao nhieu tien"), ("price", "gui tin bao nhieu tien"))  # fmt: skip
    model = intent_model.read(
        train.fit(
            [train.Row(intent, text, at) for at, (intent, text) in enumerate(texts)],
            train.Plan(rows=1),
        )
    )
    assert model.guess("xin dung gui").name == "leave"
    assert model.guess("bao nhieu vay").name == "price"


def test_every_intent_has_rows_and_no_text_has_two(monkeypatch: pytest.MonkeyPatch) -> None:
    # Near-duplicates are not searched here, since that takes long.
    monkeypatch.setattr(train, "_alike", lambda one, two: True)
    rows = train.rows()
    texts = [row.text for row in rows]
    assert len(set(texts)) == len(texts)
    assert set(MODEL.outputs) == {row.intent for row in rows}
    assert set(MODEL.outputs) - KINDS.keys() == {"forwarded", "honest", "unclear"}
    assert min(sum(row.intent == name for row in rows) for name in MODEL.outputs) >= 35


def test_rows_that_are_nearly_alike_are_of_one_group(tmp_path: Path) -> None:
    file = tmp_path / "rows.tsv"
    file.write_text("leave\tthoi dung gui tin nua\nleave\tdung gui tin nua\nleave\tcat di\n")
    assert [row.group for row in train.rows(file)] == [0, 0, 2]


def test_every_kind_has_an_answer() -> None:
    for kind in KINDS.values():
        group, _, name = kind.partition(".")
        key = name if name.startswith("what.") else kind
        known = has(key) or name in talk.TOPICS or group in ("told", "urgent", "panic", "danger")
        assert known, kind
    assert all(has(key) for key, _ in talk.DEFINITIONS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("dang nhan voi nguoi hay voi may day", "talk.human"),
        ("em muon gui anh chup cai tin do cho xem co duoc hong", "talk.pictures"),
        ("ban dem nhan thi may gio tra loi", "talk.hours"),
        ("bao xong thi thang do co biet toi bao khong", "talk.privacy"),
        ("hom truoc toi bao so do xu ly toi dau roi", "talk.fate"),
        ("cho rut lai cai vua bao, anh ruot toi thoi", "talk.withdraw"),
        ("may nguoi co luu lai tin nhan cua toi khong", "talk.data"),
        ("chuyen het 7 trieu roi gio mat trang", "panic"),
        ("tui lo doc cai ma cho no roi", "panic"),
        ("khoe khong, an com chua ban oi", "talk.smalltalk"),
    ],
)
def test_what_no_rule_names_is_guessed(text: str, kind: str) -> None:
    assert meaning(text, MODEL).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ubnd xa thong bao: sang mai hop dan tai nha van hoa, kinh moi ba con",
        "quy khach da dang ky thanh cong goi cuoc, chi tiet lien he tong dai",
        "bo " * 70,
    ],
)
def test_what_an_office_writes_or_is_long_is_not_guessed(text: str) -> None:
    assert meaning(text, MODEL).by != "model"


def test_a_rule_that_is_sure_is_not_overruled() -> None:
    for text, kind in (("otp la gi", "talk.what.otp"), ("cam on", "small.thanks")):
        assert kind not in UNSURE
        assert meaning(text, MODEL) == meaning(text, IntentModel())
        assert meaning(text, MODEL).kind == kind


def test_while_a_message_is_talked_of_whether_it_is_real_means_that_message() -> None:
    text = "vay la that hay gia vay"
    assert meaning(text, MODEL, talking=True).kind != "talk.real"


@pytest.mark.parametrize(
    "text",
    ["nhan vay co bi tru tien trong sim khong", "gui tin nay mat tien khong a",
     "khi nao phai dong tien vay"],
)  # fmt: skip
def test_what_ours_costs_is_no_loss(text: str) -> None:
    assert asks_price(text)
    assert parse(text).name == "message"
    assert meaning(text, MODEL).kind == "talk.price"


@pytest.mark.parametrize(
    "text",
    ["nhan xong bi tru tien trong tai khoan roi", "bi tru tien trong the 5 trieu roi",
     "toi da dong tien cho no roi co lay lai duoc khong"],
)  # fmt: skip
def test_a_loss_in_like_words_is_one(text: str) -> None:
    assert not asks_price(text)
    assert parse(text).name == "panic"


@pytest.mark.parametrize(
    "text", ["tin nay co mat tien khong", "ai lap ra so nay vay", "co nguoi that khong hay may"]
)
def test_a_question_between_leaves_the_subscription_open(text: str) -> None:
    phone = Resident()
    phone.texts("DK")
    before = state_of(phone)
    assert aside(text, MODEL)
    reply = phone.texts(text).reply or ""
    assert "tim thay noi nay" not in reply
    assert (state_of(phone).topic, state_of(phone).step) == (before.topic, before.step)
    assert "Da dang ky" in (phone.texts("xa Nam Dong").reply or "")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cong an nao do", "answer"),
        ("cho link zalo", "answer"),
        ("cho trang web", "answer"),
        ("zalo nhom", "answer"),
        ("luu thong tin gi cua toi", "message"),
        ("ai dang tra loi toi", "message"),
    ],
)
def test_a_guess_passes_no_answer_that_is_awaited(text: str, name: str) -> None:
    phone = Resident()
    phone.texts("LD")
    state = state_of(phone)
    assert aside(text, MODEL) != "sure" or name == "message"
    assert engine.read(state, text, world(), phone.now).command.name == name


@pytest.mark.parametrize("text", ["cach chan tin nhan rac", "chan no giup"])
def test_a_guessed_question_is_no_place(text: str) -> None:
    phone = Resident()
    phone.texts("DK")
    assert aside(text, MODEL)
    assert "tim thay noi nay" not in (phone.texts(text).reply or "")


def test_one_text_is_given_to_the_model_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[IntentModel] = []

    def scores(model: IntentModel, names: Sequence[str]) -> list[float]:
        asked.append(model)
        return [2.0, 0.1]

    monkeypatch.setattr(IntentModel, "scores", scores)
    model = IntentModel({"human": (0.0, ()), "who": (0.0, ())})
    for _ in range(2):
        aside("may hay la nguoi day ta", model)
        meaning("may hay la nguoi day ta", model, talking=True)
    assert len(asked) == 1


def test_a_place_is_no_question_between() -> None:
    for text in ("Dak Mil", "quang tin", "thon 8 xa dak buk so", "nam dong", "kien duc"):
        assert meaning(text, MODEL).kind not in ASIDES


def test_a_plain_check_never_asks_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("the model was asked")

    monkeypatch.setattr(IntentModel, "chances", fail)
    for text in (
        "KT 0912345678",
        "0912345678",
        "0912345678 la ai",
        "MAT TIEN",
        "HUY",
        "DK Dak Mil",
    ):
        assert Resident().texts(text).reply


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_chances_come_to_one_whatever_is_typed(text: str) -> None:
    chances = MODEL.chances(text)
    assert not chances or abs(sum(chances.values()) - 1) < 1e-6


def test_of_a_long_text_only_so_much_is_read() -> None:
    assert len(features("x" * 10_240)) < 50
    assert len(features("mot hai ba " * 1_000)) == len(features("mot hai ba " * 2_000))


def test_a_model_that_is_written_is_read_again() -> None:
    one, other = [1.0] + [0.0] * (UNITS - 1), [0.0] * UNITS
    text = intent_model.written({"a": [0.0, *one], "b": [0.2, *other]}, {"ban": one, "mua": other})
    assert text.splitlines()[3] == "ban\t_" + "O" * (UNITS - 1)
    model = intent_model.read(text)
    assert model.guess("ban").name == "a" and model.guess("mua").name == "b"
    assert model.reasons("ban", "a") == ["ban"]
    assert IntentModel().guess("x") == ("", 0.0)
    with pytest.raises(ValueError, match="no weights"):
        intent_model.read("\n\nx\n")
    with pytest.raises(ValueError, match="weights, not"):
        intent_model.read("a 0.5 1\n\n")
