"""The model's file: made by its script, small, and as good as docs/triage.md says."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.world import load_judge, load_triage
from flows.triage.near import unions
from flows.triage.signs import SIGNS
from tools.triage import measure, train
from tools.triage.corpus import Row, rows, unseen_rows

judge = load_judge()
MODEL = load_triage()


def test_the_file_is_what_its_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    delivered = train.TARGET.read_text(encoding="utf-8")
    monkeypatch.setattr(train, "TARGET", tmp_path / "triage.txt")
    train.main()
    assert (tmp_path / "triage.txt").read_text(encoding="utf-8") == delivered
    assert len(delivered) < 2 * 1024 * 1024


def test_rows_are_the_same_every_time_and_sane() -> None:
    made = rows()
    assert made == rows()
    assert {row.label for row in made} == {"scam", "spam", "benign"}
    assert all(row.text.strip() and "{" not in row.text for row in made if row.author != "examples")


def test_training_cannot_take_away_what_is_known() -> None:
    """To ask, to tempt, to threaten or to hide words never speaks for a message."""
    strong = [s for s in SIGNS if s.group in ("ask", "lure", "threat") and s.weight >= 1.0]
    results = [sign for sign in strong if f"s:{sign.name}" in MODEL.weights]
    assert len(results) > 15
    assert all(MODEL.weights[f"s:{sign.name}"] > 0 for sign in results)
    assert all(MODEL.weights[name] > 0 for name in MODEL.weights if name.startswith("d:hidden"))


def test_near_duplicates_are_one_group_for_folds() -> None:
    def row(text: str, group: str) -> Row:
        return Row(text, "scam", "", "personal", "a", group)

    one = "Tai khoan cua ban bi khoa, goi 0912345678 de mo lai truoc 17h hom nay"
    other = one.replace("0912345678", "0987654321").replace("17h", "9h")
    near = unions([row(one, "a"), row(other, "b"), row("Toi nay ve an com khong con", "c")])
    assert near == {"a": "a", "b": "a", "c": "c"}


def test_rows_that_are_kept_from_training() -> None:
    judged = measure.judged_by(MODEL, unseen_rows())
    assert {one.row.text for one in judged}.isdisjoint(row.text for row in rows())
    assert measure.recall_at([one for one in judged if one.row.source != "brandname"]) > 0.65
    assert sum(one.label == "scam" and not one.scam for one in judged) < 0.01 * len(judged)


def test_scores_are_spread() -> None:
    """A bar for 1 % false alarms needs scores that differ."""
    scores = [judge(row.text).score for row in rows() if row.author == "written"]
    assert len(set(scores)) > 0.95 * len(scores)
    assert min(scores) < 0.05 and max(scores) > 0.95
