"""What anybody can type beside a scam doesn't speak for it; what was found stays found."""

from __future__ import annotations

from itertools import combinations

import pytest

from flows.text import fold
from flows.triage.classify import judge
from tools.triage import evasion
from tools.triage.corpus import FOLDER, unseen_rows
from tools.triage.measure import dressed
from tools.triage.spin import Spinner

LEAST = 0.8
# False alarms of true rows under an addition, as they were before sentences were judged apart.
# One line of chat makes one warning a scam that was none.
ALARMS = {evasion.TAG: 7, "Chieu nay may gio con ve an com vay?": 1}
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
    spinner = Spinner(1)
    lines = (FOLDER / "additions.txt").read_text(encoding="utf-8").splitlines()
    trained = {fold(spinner.spin(line)).lower().strip(" .!?") for line in lines for _ in range(40)}
    tried = {
        fold(one).lower().strip(" .!?") for one in (*evasion.ADDITIONS, *evasion.UNSEEN_ADDITIONS)
    }
    assert trained.isdisjoint(tried)


def test_additions_make_no_true_text_a_scam() -> None:
    true = [*evasion.honest(unseen_rows()), *evasion.honest(dressed())]
    assert not any(map(evasion.is_scam, true))
    for addition in evasion.ADDITIONS:
        called = [one for one in true if evasion.is_scam(evasion.added(one, addition))]
        assert len(called) <= ALARMS.get(addition, 0), (addition, called)


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
