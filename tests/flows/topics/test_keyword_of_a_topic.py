"""A new keyword touches its topic alone: here one that the repository does not have."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_TOPIC = """
from flows.topics.context import Topic

def start(context):
    return context.close("Troi nang. " + context.command.rest)

KEYWORDS, LEADING = ("troi the nao", "vexo"), ("ttv", "xoso")
TOPIC = Topic(start, commands=("weather",), keywords=KEYWORDS, leading=LEADING)
"""
_ASKED = """
import sys
import flows.topics
flows.topics.__path__.append(sys.argv[1])
from tests.flows.test_engine import resident

for text in sys.argv[2:]:
    print(resident().texts(text).reply)
"""


def _ask(folder: Path, topic: str, *texts: str) -> subprocess.CompletedProcess[str]:
    (folder / "weather.py").write_text(topic, encoding="utf-8")
    command = [sys.executable, "-c", _ASKED, str(folder), *texts]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_made_up_keyword_is_answered_by_its_topic(tmp_path: Path) -> None:
    asked = ("Trời thế nào?", "TTV Dak Mil", "ttvdakmil", "thoi tiet troi the nao")
    lines = _ask(tmp_path, _TOPIC, *asked).stdout.splitlines()
    assert lines[:2] == ["Troi nang. ", "Troi nang. Dak Mil"]
    assert not any("Troi nang" in line for line in lines[2:])


def test_a_keyword_may_look_like_a_word_typed_by_telex(tmp_path: Path) -> None:
    lines = _ask(tmp_path, _TOPIC, "VEXO", "xoso Dak Mil").stdout.splitlines()
    assert lines == ["Troi nang. ", "Troi nang. Dak Mil"]


def test_two_topics_cannot_have_one_keyword(tmp_path: Path) -> None:
    ended = _ask(tmp_path, _TOPIC.replace("troi the nao", "dl"), "dl")
    assert ended.returncode and "two topics want the name 'dl'" in ended.stderr
