"""Scams in a notice's dress and true notices (``vectors/dressed.json``), not trained on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from config.world import load_judge
from tools.triage.corpus import rows

judge = load_judge()

DRESSED = json.loads(
    (Path(__file__).parents[2] / "vectors/dressed.json").read_text(encoding="utf-8")
)


def test_there_are_fifty_of_each_and_none_was_trained_on() -> None:
    assert {kind: len(set(texts)) for kind, texts in DRESSED.items()} == {"scams": 50, "true": 50}
    trained = {row.text for row in rows()}
    assert trained.isdisjoint(DRESSED["scams"]) and trained.isdisjoint(DRESSED["true"])


@pytest.mark.parametrize("text", DRESSED["scams"])
def test_a_scam_in_a_notices_dress_is_found(text: str) -> None:
    judged = judge(text)
    assert judged.label == "scam", judged
    assert judged.rules and judged.reasons and judged.category


@pytest.mark.parametrize("text", DRESSED["true"])
def test_a_true_notice_is_no_scam(text: str) -> None:
    judged = judge(text)
    assert judged.label != "scam", judged


def test_hardly_a_true_notice_is_not_clear() -> None:
    assert sum(judge(text).label == "unclear" for text in DRESSED["true"]) <= 4


def test_every_scam_ranks_above_every_true_notice() -> None:
    scams, true = ([judge(text).score for text in DRESSED[kind]] for kind in ("scams", "true"))
    assert min(scams) > max(true)


@pytest.mark.parametrize(
    "text",
    [
        "[CANH BAO] Bo Cong an: doi tuong gia danh cong an goi dien doa bat giam, yeu cau chuyen "
        "tien, cung cap ma OTP, cai ung dung. Nguoi dan khong lam theo, bao 113.",
        "[TB] Bo TT&TT: tuyet doi khong ket ban Zalo, khong bam link nhan qua, khong nap tien lam "
        "nhiem vu. Phan anh ve 156.",
        "CATinh Dak Nong canh bao: moi hinh thuc vay tien qua app, lai suat 0%, dong phi bao hiem "
        "truoc deu la lua dao.",
    ],
)
@pytest.mark.parametrize("way", [" Lien he Telegram @hotro_vn", " Xac minh: bocongan-xacminh.top"])
def test_a_warning_is_none_until_it_gives_a_way_that_is_not_official(text: str, way: str) -> None:
    assert judge(text).label == "benign", judge(text)
    assert judge(text).score < judge(text + way).score
