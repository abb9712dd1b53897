"""Words that anybody can add to a scam do not make it look honest; a detected scam stays
detected."""

from __future__ import annotations

from itertools import combinations

import pytest

from config.world import load_judge
from flows.text import fold
from tools.triage import evasion
from tools.triage.corpus import FOLDER, unseen_rows
from tools.triage.measure import dressed
from tools.triage.text_generator import TextGenerator

judge = load_judge()

LEAST = 0.8
FEW = 2
"""False alarms that a sentence may add which nobody foresaw."""
# Only to be raised: the part of the changed texts that is found.
CHANGED = {"marks between letters": 0.98, "blanks between letters": 0.98, "no link": 0.68}
ENGLISH = 0.9


@pytest.fixture(scope="module")
def scams() -> dict[str, list[str]]:
    return {"kept": evasion.detected(unseen_rows()), "dressed": evasion.detected(dressed())}


def _least(scams: dict[str, list[str]], *more: str, front: bool = False, every: int = 1) -> None:
    for name, texts in scams.items():
        start = sum(map(len, more)) % every
        stays = evasion.share([evasion.added(t, *more, front=front) for t in texts[start::every]])
        assert stays >= LEAST, (name, more, stays)


@pytest.mark.parametrize("addition", evasion.ADDITIONS)
@pytest.mark.parametrize("front", [False, True], ids=["behind", "before"])
def test_no_addition_hides_a_scam(addition: str, front: bool, scams: dict[str, list[str]]) -> None:
    _least(scams, addition, front=front)


@pytest.mark.parametrize("pair", tuple(combinations(evasion.ADDITIONS, 2)))
def test_no_two_additions_hide_a_scam(pair: tuple[str, str], scams: dict[str, list[str]]) -> None:
    _least(scams, *pair, every=3)


@pytest.mark.parametrize("addition", evasion.UNSEEN_ADDITIONS)
def test_nor_does_one_that_nobody_foresaw(addition: str, scams: dict[str, list[str]]) -> None:
    _least(scams, addition, every=3)


def test_no_addition_is_trained_on() -> None:
    generator = TextGenerator(1)
    lines = (FOLDER / "additions.txt").read_text(encoding="utf-8").splitlines()
    trained = {
        fold(generator.generate(line)).lower().strip(" .!?") for line in lines for _ in range(40)
    }
    tried = {
        fold(one).lower().strip(" .!?") for one in (*evasion.ADDITIONS, *evasion.UNSEEN_ADDITIONS)
    }
    assert trained.isdisjoint(tried)


@pytest.fixture(scope="module")
def true() -> list[str]:
    texts = [*evasion.honest(unseen_rows()), *evasion.honest(dressed())]
    assert not any(map(evasion.is_scam, texts))
    return texts


@pytest.mark.parametrize("addition", evasion.ADDITIONS)
@pytest.mark.parametrize("front", [False, True], ids=["behind", "before"])
def test_no_addition_makes_a_true_text_a_scam(addition: str, front: bool, true: list[str]) -> None:
    added = [evasion.added(one, addition, front=front) for one in true]
    assert not [one for one in added if evasion.is_scam(one)]


@pytest.mark.parametrize("addition", evasion.UNSEEN_ADDITIONS)
def test_nor_does_hardly_one_that_nobody_foresaw(addition: str, true: list[str]) -> None:
    added = [evasion.added(one, addition) for one in true]
    called = [one for one in added if evasion.is_scam(one)]
    assert len(called) <= FEW, called


@pytest.mark.parametrize(
    "scam",
    [
        "Me oi con mat dt, dung so nay. Me chuyen khoan gap cho con 5tr vao stk 0381000456 VCB",
        "Con bi tai nan dang cap cuu, me chuyen gap 15 trieu vien phi cho con",
        "Vay 50 trieu khong the chap, dong phi ho so 500k truoc, tien ve trong ngay",
        "Tai khoan cua quy khach bi khoa. Goi lai so nay va doc ma OTP de mo khoa",
    ],
)
@pytest.mark.parametrize("verdict", [". Day la lua dao", " day la lua dao.", ", day la lua dao"])
def test_a_scam_that_calls_itself_one_is_found(scam: str, verdict: str) -> None:
    assert judge(scam + verdict).label == judge(scam).label == "scam"


def test_a_text_that_tells_of_a_scam_and_calls_it_one_warns() -> None:
    text = (
        "[TB] Cong an huyen: co nguoi tu xung dien luc goi bao no tien, yeu cau chuyen tien vao"
        " tai khoan ca nhan. Day la lua dao."
    )
    assert judge(text).label != "scam", judge(text)


def test_changed_texts_are_found_as_often_as_before(scams: dict[str, list[str]]) -> None:
    texts = scams["kept"] + scams["dressed"]
    for name, change in evasion.CHANGES.items():
        share = evasion.share([change(text) for text in texts])
        print(f"{name}: {share:.3f}")
        assert share >= CHANGED[name], name
    print(f"English: {evasion.share(evasion.ENGLISH):.3f}")
    assert evasion.share(evasion.ENGLISH) >= ENGLISH


@pytest.mark.parametrize(
    "scam",
    [
        "Me oi con mat dt, dung so nay. Me chuyen khoan gap cho con 5tr",
        "Tai khoan cua quy khach bi khoa. Goi lai so nay va doc ma OTP de mo khoa",
        "Viettel: sim bi khoa 2 chieu, tra loi tin nhan nay kem so CCCD va ma OTP",
    ],
)
@pytest.mark.parametrize("addition", [evasion.TAG, "Chi tiet: https://vietcombank.com.vn"])
def test_an_exit_that_is_only_asked_for_is_judged_too(scam: str, addition: str) -> None:
    assert judge(scam).label == judge(evasion.added(scam, addition)).label == "scam"
