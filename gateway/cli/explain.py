"""`python -m gateway explain`: judges texts from standard input, one per line.

A line is a text, or a JSON object ``{"text": ..., "sender": ...}`` (the sender may be left out).
With ``--conversation`` it prints instead what each message is for, and how that was decided: a
keyword, a rule, or the model with the words that speak loudest. ``{"text": ..., "after": ...}``
names what was answered before (``filed``, ``scam``, ``bank``: `flows.topics.follow_up.situation`),
and the output has the meaning of the text there. For each line one JSON object is printed, in the
same order, at once. It needs only the code: no settings, no database, no queue. The input is
neither stored nor logged.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Iterator
from functools import partial
from typing import Any, BinaryIO

from config.world import Judge, load_advice, load_follow_ups, load_intents, load_judge
from flows.parsing.intent_model import IntentModel
from flows.parsing.meaning import meaning
from flows.subjects import links, numbers
from flows.text import clean
from flows.topics.registry import parse
from flows.triage.contents import amounts, brandnames
from flows.triage.reasons import why
from flows.values import Triage
from gateway.cli.actions import Action, argument

MAX_LINE_BYTES = 65_536
"""Bytes of a line that are read; more can't be a message."""
_JSON = re.compile(r'\s*\{\s*"')
LABELS = {"scam": "scam", "spam": "spam", "unclear": "unclear", "benign": "benign-looking"}


class BadLine(ValueError):
    """A line that holds no text; its argument says why."""


def run(arguments: argparse.Namespace) -> int:
    """Reads texts from standard input and prints triage's judgement on each."""
    if arguments.conversation:
        say = partial(meant, load_intents(), load_follow_ups(), load_advice())
    else:
        say = partial(explained, load_judge())
    try:
        for line in _lines(sys.stdin.buffer):
            sys.stdout.buffer.write(say(line) + b"\n")
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader has closed the pipe; what is flushed at exit goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def explained(judge: Judge, line: bytes) -> bytes:
    """The output for one line: UTF-8 JSON on one line."""
    try:
        text, sender, _ = _read(line)
    except BadLine as bad:
        result: dict[str, object] = {**_verdict("", Triage("unclear")), "error": str(bad)}
    else:
        result = _verdict(text, judge(text, sender=numbers.subject(sender) if sender else None))
    return json.dumps(result, ensure_ascii=False).encode("utf-8", "replace")


def meant(model: IntentModel, follow_ups: IntentModel, advice: IntentModel, line: bytes) -> bytes:
    """The intent of a message: its command; for a text without a keyword also its kind, the advice
    that it needs, and what it means after an answer."""
    result: dict[str, object]
    try:
        text, _, after = _read(line)
    except BadLine as bad:
        result = {"command": "", "error": str(bad)}
    else:
        text = clean(text)
        result = {"command": parse(text).name}
        if result["command"] in ("message", "help"):
            meant_for = meaning(text, model)
            name, chance = meant_for.guess
            result |= {"kind": meant_for.kind, "by": meant_for.by, "intent": name}
            result["probability"] = round(chance, 3)
            result["because"] = model.reasons(text, name) if name else []
            needed, chance = advice.guess(text, after)
            result |= {"advice": needed, "sure": round(chance, 3)}
        if after:
            means, chance = follow_ups.guess(text, after)
            result |= {"after": after, "means": means, "chance": round(chance, 3)}
    return json.dumps(result, ensure_ascii=False).encode("utf-8", "replace")


def _verdict(text: str, judged: Triage) -> dict[str, object]:
    vietnamese, english = why(judged)
    phones = numbers.find(text)
    return {
        "label": LABELS[judged.label],
        "category": judged.category,
        "rules": list(judged.rules),
        "score": judged.score,
        "numbers": _keys("tel:", phones),
        "short_codes": _keys("code:", phones),
        "links": _keys("link:", links.find(text)),
        "accounts": _keys("acct:", numbers.accounts(text)),
        "brandnames": list(brandnames(text)),
        "amounts": [
            {"value": round(one.value, 2), "currency": one.currency} for one in amounts(text)
        ],
        "reasons": list(judged.reasons),
        "why": {"vi": vietnamese, "en": english},
    }


def _keys(kind: str, subjects: tuple[Any, ...]) -> list[str]:
    return [one.key.removeprefix(kind) for one in subjects if one.key.startswith(kind)]


def _read(line: bytes) -> tuple[str, str, str]:
    """The text, its sender, and what was answered before it. Raises `BadLine`."""
    if len(line) > MAX_LINE_BYTES:
        raise BadLine(f"longer than {MAX_LINE_BYTES} bytes")
    try:
        typed = line.decode("utf-8").strip("\r\n")
    except UnicodeDecodeError:
        raise BadLine("not UTF-8") from None
    text, sender, after = _from_json(typed) if _JSON.match(typed) else (typed, "", "")
    if not clean(text):
        raise BadLine("empty")
    return text, sender, after


def _from_json(typed: str) -> tuple[str, str, str]:
    try:
        given = json.loads(typed)
    except (ValueError, RecursionError):
        raise BadLine("not JSON") from None
    text, sender, after = given.get("text"), given.get("sender") or "", given.get("after") or ""
    if not (isinstance(text, str) and isinstance(sender, str) and isinstance(after, str)):
        raise BadLine('no "text" in it, or not a string')
    return text, sender, after


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """Lines, without waiting for the whole input; for one that is too long, only that it was."""
    while line := source.readline(MAX_LINE_BYTES + 2):
        rest = line
        while len(rest) == MAX_LINE_BYTES + 2 and not rest.endswith(b"\n"):
            rest = source.readline(MAX_LINE_BYTES + 2)
        yield line.rstrip(b"\r\n")


add = Action(
    "explain",
    run,
    "Judges texts from standard input, one per line (plain, or JSON lines with "
    '{"text": ...}), and prints one JSON object per line.',
    argument("--conversation", action="store_true", help="say what each message is for, and why"),
    signed=False,
).add
