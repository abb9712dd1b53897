"""The model's file: made by its script, small, and as good as docs/triage.md says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from config.world import load_judge, load_triage
from flows.triage.near import unions
from flows.triage.signs import SIGNS
from tools.made_from import ROOT
from tools.triage import measure, train
from tools.triage.corpus import (
    Row,
    fresh_rows,
    notice_rows,
    province_rows,
    rows,
    stranger_rows,
    unseen_rows,
)

judge = load_judge()
MODEL = load_triage()


def test_the_model_was_made_from_the_rows_and_the_code_as_they_stand() -> None:
    """Else: ``python -m tools.triage.train``. `make models` trains again, to the same file."""
    assert train.TRAINED.current
    assert train.TRAINED.target.stat().st_size < 2 * 1024 * 1024


def test_files_that_training_reads_are_in_its_stamp() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in train.TRAINED.sources()}
    assert names > {
        "tools/triage/train.py", "flows/triage/fit.py", "tools/triage/text_generator.py",
        "tools/triage/kept.tsv", "tools/triage/additions.txt", "tools/triage/message_examples.csv",
        "flows/triage/core.py", "flows/triage/signs.py", "flows/subjects/links.py", "flows/text.py",
        "config/brands.toml", "config/directory.toml", "config/knowledge.py",
    }  # fmt: skip


def test_a_change_of_the_data_or_the_file_is_noticed(tmp_path: Path) -> None:
    data, target = tmp_path / "rows.tsv", tmp_path / "model.txt"
    data.write_text("a\n")
    target.write_text("1\n")
    trained = replace(train.TRAINED, target=target, data=(data,))
    digests = [trained.digest()]
    for file in (data, target):
        file.write_text("b\n")
        digests.append(trained.digest())
    assert len(set(digests)) == 3


def test_rows_are_the_same_every_time_and_sane() -> None:
    made = rows()
    assert made == rows()
    assert {row.label for row in made} == {"scam", "spam", "benign"}
    assert all(row.text.strip() and "{" not in row.text for row in made if row.author != "examples")


def test_training_cannot_take_away_what_is_known() -> None:
    """To ask, to tempt, to threaten or to hide words never makes a message look honest."""
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


def test_fresh_rows() -> None:
    judged = measure.judged_by(MODEL, fresh_rows())
    assert {one.row.text for one in judged}.isdisjoint(row.text for row in rows())
    assert measure.recall_at(judged) > 0.9
    assert sum(one.label == "scam" and not one.scam for one in judged) < 0.01 * len(judged)
    assert not any(one.calms for one in judged if one.scam)


def test_rows_of_strangers() -> None:
    """Of writers who knew neither the signs nor the other rows; other rows of theirs are trained
    on, these are not."""
    judged = measure.judged_by(MODEL, stranger_rows())
    assert {one.row.text for one in judged}.isdisjoint(row.text for row in rows())
    scams = [one for one in judged if one.scam]
    assert sum(one.label == "scam" for one in scams) >= 0.68 * len(scams)
    assert sum(one.label == "scam" and not one.scam for one in judged) <= 5
    assert not any(one.calms for one in scams)
    assert measure.recall_at(judged) > 0.5
    assert _not_clear(judged) <= 0.22


def test_rows_of_a_province() -> None:
    judged = measure.judged_by(MODEL, province_rows())
    assert {one.row.text for one in judged}.isdisjoint(row.text for row in rows())
    scams = [one for one in judged if one.scam]
    assert sum(one.label == "scam" for one in scams) >= 0.68 * len(scams)
    assert sum(one.label in ("benign", "spam") for one in scams) <= 2
    assert not any(one.calms for one in scams)
    assert sum(one.label == "scam" and not one.scam for one in judged) <= 1
    assert _not_clear(judged) <= 0.14


def _not_clear(judged: list[measure.ScoredRow]) -> float:
    """The share of honest rows that are called unclear."""
    honest = [one for one in judged if not one.scam]
    return sum(one.label == "unclear" for one in honest) / len(honest)


def test_offices_broadcasts_and_those_who_dress_as_such() -> None:
    judged = measure.judged_by(MODEL, notice_rows())
    assert {one.row.text for one in judged}.isdisjoint(row.text for row in rows())
    broadcasts = [one for one in judged if not one.scam and one.row.category in measure.STATES]
    assert sum(one.label == "scam" for one in broadcasts) <= 1  # It names a mobile.
    scams = [one for one in judged if one.scam]
    assert not any(one.calms for one in scams)


def test_scores_are_spread() -> None:
    """A bar for 1 % false alarms needs scores that differ."""
    scores = [judge(row.text).score for row in rows() if row.author == "written"]
    assert len(set(scores)) > 0.95 * len(scores)
    assert min(scores) < 0.05 and max(scores) > 0.95
