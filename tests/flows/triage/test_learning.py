"""Learning from decisions, without a database: cases, officials' weight, weights that may go
live."""

from __future__ import annotations

import pytest

from config.knowledge import load_directory
from config.world import load_probes, load_triage
from flows.triage import gate
from flows.triage.classify import judge
from flows.triage.gate import Probe
from flows.triage.learning import Field, Judgement, Start, cases_of, learn, moved, unguarded
from flows.triage.model import Model
from flows.triage.surface_features import sender_named
from flows.values import Triage
from tools.triage import probes

KNOWN = load_directory()
FIELD = Field(KNOWN.sites, KNOWN.listed)
MODEL = load_triage()
START = Start(MODEL)
WATER = (
    "Xi nghiep nuoc: ngung cap nuoc tu 8h den 17h ngay {}/11 khu vuc thon {}. Mong ba con thong cam"
)
SCAM = "Con {} no tien bo tron, may la em no thi tra {}tr thay, khong tui tao toi xit son nha"


def judgement(at: int, text: str, scam: bool, official: int = 1, **more: bool) -> Judgement:
    return Judgement(f"{at:04}", text, f"number {at}", scam, official, **more)


def wrong(count: int, official: int = 1, start: int = 0) -> list[Judgement]:
    """Different honest texts that an official calls scams."""
    texts = [one.text for one in load_probes() if one.suite == "kept" and not one.scam]
    honest = [one for one in texts if score(one) < 0.1]
    return [judgement(start + at, honest[at], True, official) for at in range(count)]


def right(count: int, official: int, start: int) -> list[Judgement]:
    texts = [one.text for one in load_probes() if one.suite == "kept" and one.scam]
    scams = [one for one in texts if score(one) > 0.6]
    return [judgement(start + at, scams[at], True, official) for at in range(count)]


def score(text: str, model: Model = MODEL) -> float:
    return judge(text, model, FIELD.sites, listed=FIELD.listed).score


def test_copies_are_one_case() -> None:
    copies = [judgement(at, WATER.format(at + 1, at), True) for at in range(5)]
    assert len(cases_of(copies)) == 1
    assert len(cases_of([*copies, judgement(9, SCAM.format("Hanh", 3), True)])) == 2


def test_messages_of_one_number_are_one_case() -> None:
    two = [
        Judgement("1", "Trung xe SH", "number", True, 1),
        Judgement("2", "Vay", "number", True, 1),
    ]
    assert len(cases_of(two)) == 1


def test_five_wrong_copies_flip_no_template() -> None:
    copies = [judgement(at, WATER.format(at + 1, at), True) for at in range(5)]
    asked = WATER.format(28, 9)
    assert score(asked, unguarded(START, copies, FIELD)) > score(asked) + 0.1
    learnt = learn(START, copies, FIELD)
    assert score(asked, learnt.model) == score(asked) < 0.16


def test_a_contradicted_decision_waits_until_a_second_official_agrees() -> None:
    honest = wrong(4)
    assert not learn(START, honest, FIELD).used
    agreed = [judgement(at, one.text, True, agreed=True) for at, one in enumerate(honest)]
    assert not learn(START, agreed, FIELD).waiting


def test_officials_who_differ_on_one_case_wait() -> None:
    texts = [SCAM.format(name, 3) for name in ("Hanh", "Lan")]
    one, other = judgement(1, texts[0], True), judgement(2, texts[1], False, 2)
    learnt = learn(START, [one, other], FIELD)
    assert not learnt.used and len(learnt.waiting) + len(learnt.tests) == 1


def test_an_official_against_all_others_has_no_weight() -> None:
    given = [*wrong(10, official=7), *right(10, 1, 100)]
    learnt = learn(START, given, FIELD)
    assert learnt.unweighted == {7}
    assert {official for one in learnt.used for official in one.officials} == {1}


def test_nothing_goes_live_that_makes_a_suite_fall() -> None:
    given = right(20, 1, 0)
    learnt = learn(START, given, FIELD)
    honest = Probe("one", False, "Toi nay ve an com nha")
    # A live model that finds what no part of this one does.
    better = Model(MODEL.base + 5, MODEL.weights)
    strict = gate.choose(MODEL, better, learnt, [Probe("one", True, honest.text)], FIELD)
    assert strict.fell == ["one"]


def test_nothing_goes_live_that_finds_what_was_found_before() -> None:
    learnt = learn(START, right(20, 1, 0), FIELD)
    honest = Probe("one", False, "Toi nay ve an com nha")
    assert gate.choose(MODEL, MODEL, learnt, [honest], FIELD).fell == [gate.UNPROVEN]


HIGH, LOW = 0.9, 0.1


def answers(*above: bool, scam: bool = True) -> gate.Answers:
    """A model's answers for the office's own texts, and for an honest one it did not learn."""
    own = [
        (Probe(gate.OWN, scam, str(at)), Triage("unclear", "", (), HIGH if one else LOW, ()))
        for at, one in enumerate(above)
    ]
    return [*own, (Probe(gate.DELIVERED, False, "honest"), Triage("benign", "", (), 0.5, ()))]


def test_better_by_a_few_decisions_is_not_proven() -> None:
    nothing = answers(*[False] * 8)
    assert not gate.is_proven(nothing, answers(*[True] * 3, *[False] * 5))
    assert gate.is_proven(nothing, answers(*[True] * 4, *[False] * 4))


def test_lost_scams_count_against_gained_ones() -> None:
    before = answers(*[True] * 3, *[False] * 5)
    assert not gate.is_proven(before, answers(*[False] * 3, *[True] * 5))


def test_honest_decisions_prove_nothing() -> None:
    before, now = answers(*[False] * 8, scam=False), answers(*[True] * 8, scam=False)
    assert not gate.is_proven(before, now)


def test_only_words_and_whom_a_forwarder_names_move() -> None:
    learnt = learn(START, right(20, 1, 0), FIELD)
    changed = moved(MODEL, learnt.model, 10_000)
    assert changed and all(name.startswith(("w:", "d:from.")) for name, _, _ in changed)


def test_the_same_messages_give_the_same_weights() -> None:
    given = right(12, 1, 0)
    assert learn(START, given, FIELD).model.weights == learn(START, given, FIELD).model.weights


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("so la gui: tai khoan bi khoa", ["from.unknown"]),
        ("nguoi la nhan tin keu toi chuyen tien", ["from.unknown"]),
        ("0912345678 nhan trung thuong", ["from.number"]),
        ("chi lan gui cho toi: mai hop lop", ["from.person"]),
        ("vietcombank gui: the sap het han", ["from.name"]),
        ("anh oi chieu ve som", []),
        ("con gui me 2tr", []),
    ],
)
def test_whom_a_forwarder_names(text: str, mark: list[str]) -> None:
    assert sender_named(text) == mark


def test_the_files_of_an_office_are_what_their_script_makes() -> None:
    for path, made in probes.made().items():
        assert path.read_text(encoding="utf-8") == made, path
