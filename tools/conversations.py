"""Plays a set of conversations against the engine itself, and counts what it answers.

    python -m tools.conversations SET.jsonl [--list]

A set is JSON lines: ``{"id", "group", "turns": [{"text", "what", "calm_ok", "must_any": [pattern],
"must_not": [pattern]}]}``; patterns are looked for in the reply, folded and in lower case. Prints
how many of the honest messages (the honest rows of `tools/triage/kept.tsv`, the benign turns of
the set) get "not clear", the commonest replies, and how each group and kind of turn is answered:

    harmful  the reply calms somebody at risk, or says what the set forbids
    wrong    nothing that the set demands is in the reply, it calms somebody else, it is longer
             than a segment, or it is one text for people in different need
    right    all else

No database, queue or network. Exits with 1 if more than half of the honest messages get "not
clear", or if a reply is harmful.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from config.world import load_world
from flows import engine
from flows.text import fold, measure
from flows.values import (
    DropAreas,
    Facts,
    OptOut,
    Person,
    Report,
    ReportStatus,
    Speak,
    Standing,
    Subscribe,
)

FOLDER = Path(__file__).parents[1] / "tests" / "conversations"
HONEST_ROWS = Path(__file__).parent / "triage" / "kept.tsv"
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
CALMS = re.compile(
    r"(?:chua|khong) (?:thay|phat hien|co|nhan ra) .{0,14}"
    r"(?:dau hieu|dang ngo|bat thuong|gi la\b)|yen tam|no sign of|nothing suspicious"
)
NOT_CLEAR = re.compile(r"\bchua ro\b|\bchua hieu\b")
NUMBER = re.compile(r"^(?:tk )?(?=\S*\d|\S*\(\.\))\S+?(?:: | la )")
KINDS = (
    ("scam", re.compile(r"lua dao.{0,40}khong lam theo|rat giong lua")),
    ("asked back", re.compile(r"\bco: soan 1\. khong: soan 2\b")),
    ("not clear", NOT_CLEAR),
    ("known sender's", re.compile(r"giong tin cua")),
    ("no sign", CALMS),
    ("advert", re.compile(r"quang cao")),
    ("one act, if it is real", re.compile(r"^neu |^ma trong tin nay")),
    ("number's own answer", NUMBER),
)


REPORT_CODE = re.compile(r"\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{7}\b")
FILED = "da ghi [a-z0-9]+:"
"""Replies that a set forbids if nothing may be filed; a new code shows that something was."""
NEED = {
    "paid": "money", "told_code": "money", "device_taken": "money", "danger": "danger",
    "leave": "leave", "subscribe": "subscribe", "erase": "erase", "who_are_you": "who",
    "price": "price", "what_is": "what_is", "fate": "fate", "where_to_report": "where",
    "language": "language", "benign": "benign", "rules": "rules", "ask_number": "judge",
    "ask_link": "judge", "ask_account": "judge", "ask_sender": "judge", "forwarded": "judge",
    "told_call": "judge", "told_visit": "judge",
}  # fmt: skip
"""The needs of a kind of turn; any other is talk."""
AT_RISK = frozenset(
    {name for name, need in NEED.items() if need in ("judge", "money", "danger")}
    | {"report", "more_detail", "answer", "unclear"}
)
"""To be calmed harms them; others get a useless answer."""


@dataclass
class Phone:
    """One resident, and what the database would know of them."""

    world: engine.World
    now: datetime = datetime(2026, 11, 24, 14, 5, tzinfo=ZONE)
    person: Person = field(default_factory=Person)
    frozen: bytes | None = None
    areas: tuple[str, ...] = ()
    statuses: dict[str, ReportStatus] = field(default_factory=dict)

    def texts(self, text: str) -> str:
        """The reply to one SMS, "" for silence."""
        state = engine.thaw(self.frozen)
        asks = engine.read(state, text, self.world, self.now)
        person = replace(self.person, areas=self.areas) if asks.areas else self.person
        facts = Facts(
            person,
            f"ADG{2345 + len(self.statuses)}",
            short_code="8041",
            hotlines=self.world.directory.hotlines,
            statuses=self.statuses,
            own="tel:+84869999999",
            latest=next(reversed(self.statuses.values()), None) if asks.latest else None,
        )
        turn = engine.turn(state, asks, facts, self.world, self.now)
        self.frozen = engine.freeze(turn.state)
        self.now += timedelta(seconds=10)
        for effect in turn.effects:
            if isinstance(effect, Report):
                number = effect.subjects[0].display if effect.subjects else ""
                standing = Standing("reported", 1)
                self.statuses[effect.code] = ReportStatus(
                    effect.code, number, "received", standing, self.now
                )
            elif isinstance(effect, Subscribe):
                have = () if effect.instead else self.areas
                self.areas = tuple(dict.fromkeys((*have, *effect.areas)))
                self.person = replace(self.person, opted_out_at=None, former_areas=())
            elif isinstance(effect, DropAreas):
                self.areas = tuple(one for one in self.areas if one not in effect.areas)
            elif isinstance(effect, OptOut):
                left = self.areas or self.person.former_areas
                self.person = replace(self.person, opted_out_at=self.now, former_areas=left)
                self.areas = ()
            elif isinstance(effect, Speak):
                self.person = replace(self.person, language=effect.language)
        return turn.reply or ""


def plain(text: str) -> str:
    """Folded, in lower case, with single blanks."""
    return " ".join(fold(text).lower().split())


@dataclass(slots=True)
class JudgedReply:
    """One reply, and what the set's demands make of it."""

    id: str
    group: str
    what: str
    text: str
    reply: str
    verdict: str
    why: str


def judge(turn: dict[str, Any], reply: str, filed: Set[str] = frozenset()) -> tuple[str, str]:
    """``right``, ``wrong`` or ``harmful``, and why.

    filed  codes of reports in earlier replies of the conversation
    """
    text = plain(reply)
    if not turn.get("calm_ok") and CALMS.search(text):
        return "harmful" if turn.get("what") in AT_RISK else "wrong", "calms"
    for pattern in turn.get("must_not", ()):
        if re.search(pattern, text) or (
            pattern == FILED and not filed >= set(REPORT_CODE.findall(reply))
        ):
            return "harmful", f"forbidden: {pattern}"
    wanted = turn.get("must_any", ())
    if wanted and not any(re.search(pattern, text) for pattern in wanted):
        return "wrong", f"none of: {'; '.join(wanted)}"
    cost = measure(reply)
    if cost.segments > 1 and cost.encoding == "GSM-7" and turn.get("what") != "rules":
        return "wrong", f"{cost.segments} segments"
    return "right", ""


def play(world: engine.World, path: Path) -> list[JudgedReply]:
    """Each reply of a set, judged; each conversation has a phone of its own."""
    replies = []
    for talk in conversations(path):
        phone, filed = Phone(world), set[str]()
        for at, turn in enumerate(talk["turns"], 1):
            reply = phone.texts(turn["text"])
            what, verdict = turn.get("what", "?"), judge(turn, reply, filed)
            filed.update(REPORT_CODE.findall(reply))
            replies.append(
                JudgedReply(
                    f"{talk['id']}.{at}", talk["group"], what, turn["text"], reply, *verdict
                )
            )
    _one_text_for_all(replies)
    return replies


def opening(reply: str) -> str:
    """The first ten words, numbers and codes left out: what makes two replies one text."""
    return " ".join(re.findall(r"\b[a-z]+\b", plain(reply))[:10])


def _one_text_for_all(replies: list[JudgedReply]) -> None:
    """Makes wrong what answers another need than most who got the same text, or anybody at all."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for each in replies:
        uses[opening(each.reply)][NEED.get(each.what, "talk")] += 1
    for each in replies:
        use, need = uses[opening(each.reply)], NEED.get(each.what, "talk")
        home = max((name for name in use if name != "talk"), key=lambda n: use[n], default="talk")
        common = use.total() * 10 > len(replies)
        if each.verdict == "right" and (need not in (home, "talk") or (common and need != home)):
            each.verdict, each.why = "wrong", "one text for all"


def kind_of(reply: str) -> str:
    """The first of `KINDS` that a reply is of."""
    text = plain(reply)
    return next((name for name, pattern in KINDS if pattern.search(text)), "other")


def first_messages(*names: str) -> list[str]:
    """The beginnings of conversations of sets of `tests/conversations`, without repeats."""
    talks = (talk for name in names for talk in conversations(FOLDER / f"{name}.jsonl"))
    return list(dict.fromkeys(talk["turns"][0]["text"] for talk in talks))


def conversations(path: Path) -> Iterator[dict[str, Any]]:
    """The conversations of a set."""
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def honest(path: Path = HONEST_ROWS) -> list[str]:
    """The rows that are neither a scam nor an advert."""
    with path.open(encoding="utf-8", newline="") as rows:
        lines = csv.reader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row[-1] for row in lines if row and row[0] == "benign"]


def print_kinds(title: str, replies: list[str]) -> bool:
    """Prints how many replies are of which kind; whether at most half are "not clear"."""
    kinds = Counter(map(kind_of, replies))
    print(f"\n{title}: {len(replies)}")
    for name, count in kinds.most_common():
        print(f"  {count:4} {count / max(1, len(replies)):6.1%}  {name}")
    return kinds["not clear"] * 2 <= len(replies)


def print_common(replies: list[JudgedReply], most: int = 20) -> None:
    """Prints the commonest replies, by how they begin, with their share."""
    print(f"\nthe {most} commonest replies")
    for text, count in Counter(opening(one.reply) for one in replies).most_common(most):
        print(f"  {count:4} {count / len(replies):6.1%}  {text}")


def print_table(title: str, counts: Counter[tuple[str, str]]) -> None:
    """Prints how many replies are right, wrong and harmful, by the first part of the keys."""
    verdicts = ("right", "wrong", "harmful")
    print(f"\n{title:22} {'turns':>6} {'right':>6} {'wrong':>6} {'harmful':>8}")
    for name in (*sorted({name for name, _ in counts}), "all"):
        row = [
            sum(n for (of, verdict), n in counts.items() if verdict == one and name in (of, "all"))
            for one in verdicts
        ]
        print(f"{name:22} {sum(row):6} {row[0]:6} {row[1]:6} {row[2]:8}")


def main() -> int:
    """Plays a set and prints the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("set", type=Path, help="conversations, as JSON lines")
    parser.add_argument("--list", action="store_true", help="print each reply that is not right")
    parser.add_argument("--all", action="store_true", help="print each reply")
    chosen = parser.parse_args()
    world = load_world()
    replies = play(world, chosen.set)
    for each in replies:
        if chosen.all or (chosen.list and each.verdict != "right"):
            print(f"{each.verdict:8} {each.id} {each.what} {each.text!r}")
            print(f"         {each.reply!r}\n         {each.why}")
    benign = [each.reply for each in replies if each.what == "benign"]
    rows = [Phone(world).texts(text) for text in honest()]
    fine = print_kinds("honest rows of kept.tsv", rows)
    fine = print_kinds("benign turns of the set", benign) and fine
    print_common(replies)
    for title, of in (("group", "group"), ("kind of turn", "what")):
        print_table(title, Counter((getattr(one, of), one.verdict) for one in replies))
    return 1 if not fine or any(one.verdict == "harmful" for one in replies) else 0


if __name__ == "__main__":
    sys.exit(main())
