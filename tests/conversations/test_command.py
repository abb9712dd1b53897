"""The command that plays a set of conversations, and how often "not clear" is said."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from config.world import load_world
from flows.parsing.danger import danger
from flows.parsing.panic import loss
from tools import conversations

ROOT = Path(__file__).resolve().parents[2]


def test_at_most_half_of_the_honest_messages_are_not_clear() -> None:
    world = load_world()
    kinds = [
        conversations.kind_of(conversations.Phone(world).texts(text))
        for text in conversations.honest()
    ]
    assert len(kinds) > 90 and kinds.count("not clear") * 4 <= len(kinds)


def test_no_honest_message_is_taken_for_a_loss_or_a_danger() -> None:
    assert [text for text in conversations.honest() if loss(text) or danger(text)] == []


def _played(turns: list[dict[str, object]], folder: Path) -> subprocess.CompletedProcess[str]:
    file = folder / "set.jsonl"
    file.write_text(json.dumps({"id": "a1", "group": "g", "turns": turns}) + "\n", "utf-8")
    command = [sys.executable, "-m", "tools.conversations", str(file), "--list"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)


def test_a_set_is_played_and_judged(tmp_path: Path) -> None:
    good = {"text": "lo quet mat", "what": "told_code", "must_any": ["ngan hang"]}
    played = _played([good], tmp_path)
    assert played.returncode == 0, played.stdout + played.stderr
    assert "honest rows of kept.tsv" in played.stdout and "told_code" in played.stdout


def test_what_the_set_forbids_is_told(tmp_path: Path) -> None:
    bad = {"text": "lo quet mat", "what": "told_code", "must_not": ["ngan hang"]}
    played = _played([bad], tmp_path)
    assert played.returncode == 1 and "forbidden: ngan hang" in played.stdout


def test_a_code_told_before_files_nothing_again(tmp_path: Path) -> None:
    turns: list[dict[str, object]] = [
        {"text": "BC 0912345678", "what": "report", "must_not": [conversations.FILED]},
        {"text": "rut", "what": "cancel", "must_not": [conversations.FILED]},
    ]
    file = tmp_path / "set.jsonl"
    file.write_text(json.dumps({"id": "a1", "group": "g", "turns": turns}) + "\n", "utf-8")
    replies = conversations.play(load_world(), file)
    assert [reply.verdict for reply in replies] == ["harmful", "right"]
    assert all(conversations.REPORT_CODE.search(reply.reply) for reply in replies)
