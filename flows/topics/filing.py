"""A report is filed: the effect, and the answer with its code and the first thing to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from flows.topics.context import MAX_CONTENT, Here
from flows.topics.rules import RULES
from flows.values import Report, Rule, Subject, Triage, Turn, Way


class Told(TypedDict):
    """What was told about a report's subjects, as a conversation remembers it."""

    content: str
    category: str
    rules: tuple[Rule, ...]


def remember(content: str, judged: Triage) -> dict[str, Any]:
    """What a conversation keeps of a message that may be reported."""
    return {
        "content": content[:MAX_CONTENT],
        "category": judged.category,
        "rules": list(judged.rules),
    }


def remembered(memory: Mapping[str, Any]) -> Told:
    """What `remember` made of it; empty where it isn't that."""
    said = memory.get("rules")
    rules = tuple(rule for rule in said if rule in RULES) if isinstance(said, list) else ()
    content, category = str(memory.get("content", "")), str(memory.get("category", ""))
    return {"content": content, "category": category, "rules": rules}


def file(
    here: Here,
    way: Way,
    subjects: tuple[Subject, ...],
    content: str = "",
    *,
    category: str = "",
    rules: tuple[Rule, ...] = (),
    lost: bool = False,
    late: bool = False,
) -> Turn:
    """Files a report and ends the conversation.

    lost  the resident says that money or a secret is gone: the bank comes first
    late  who called or wrote is not known, and may still be told
    The resident's own number, which many people write into a report, is left out.
    """
    subjects = tuple(one for one in subjects if one.key != here.facts.own)
    report = Report(here.facts.code, way, subjects, content, category, rules)
    main = subjects[0] if subjects else None
    text = "report.filed.late" if late and main is None else _text(way, main, lost=lost)
    shown = main.shown if main else here.say("report.nobody")
    replies = [here.say(text, code=report.code, shown=shown, where=w) for w in _where(here)]
    return here.close(next((r for r in replies if here.fits(r)), replies[-1]), report)


def _text(way: Way, main: Subject | None, *, lost: bool) -> str:
    if lost:
        return "report.filed.panic"
    if main is None:
        return "report.filed.nobody"
    if way in ("spam_sms", "message") or main.kind in ("link", "brandname"):
        return "report.filed.text"
    return "report.filed.odd" if main.kind == "odd" else "report.filed.call"


def _where(here: Here) -> list[str]:
    """Whom to tell: the Department too where its number is set, if that fits; the police."""
    hotlines = here.facts.hotlines
    police = hotlines.get("police", "113")
    department = hotlines.get("department")
    if not department:
        return [police]
    return [f"{police}, {here.say('report.department')} {department}", police]
