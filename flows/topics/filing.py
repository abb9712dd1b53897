"""A report is filed: the effect, and the answer with its code and the first thing to do.

And what is said to an answer that names nobody: nothing is filed by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product
from typing import Any, TypedDict

from flows.subjects import impersonated, numbers
from flows.topics import losses, story
from flows.topics.context import MAX_CONTENT, Here, pack, together, unpack
from flows.topics.rules import RULES
from flows.values import Report, Rule, State, Subject, Triage, Turn, Way


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
    lost: str = "",
    late: bool = False,
) -> Turn:
    """Files a report and ends the conversation.

    lost  the kind of loss (`flows.parsing.panic.loss`) that the resident tells of: the bank comes
          first
    late  who called or wrote is not known, and may still be told
    The resident's own number, which many people write into a report, is left out, and so is a
    listed number: a caller fakes it. The police, an office or kin is nobody's subject: it is noted
    that somebody pretended to be them.
    """
    areas, today = here.world.areas, here.now.date()
    named = [impersonated.as_body(one, areas, today) for one in subjects]
    honest = tuple(o for o in named if here.world.directory.answers_for(o, *numbers.also(o)))
    accused = tuple(
        o
        for o in named
        if o.key != here.facts.own and o not in honest and not impersonated.is_body(o)
    )
    pretended = next(
        (o.key.removeprefix(impersonated.PREFIX) for o in named if impersonated.is_body(o)), ""
    )
    if honest and not accused and not lost:
        if not _WORD.search(content):
            reply = _listed(here, "report.listed", honest[0])
            return here.leave_open(reply, "report", "source", {"way": way})
        if honest[0].shown not in content:
            content = f"{honest[0].shown} {content}"
    told = impersonated.pretended(content, areas, today)
    pretended = pretended or (told if accused or told != "kin" else "")
    report = Report(here.facts.code, way, accused, content, category, rules, pretended)
    main = accused[0] if accused else None
    told_later = late and main is None and not lost
    text = "report.filed.late" if told_later else _text(way, main, lost)
    shown = main.shown if main else here.say("report.nobody")
    slips = (here.say("report.slip"), "") if here.form == "text" else ("",)
    if honest and not accused and not lost:
        return here.close(_listed(here, "report.filed.listed", honest[0]), report)
    who = ""
    if pretended and accused and not lost:
        text = "report.filed.kin" if pretended == "kin" else "report.filed.body"
        who = here.say(f"who.{pretended}") if pretended != "kin" else ""
    replies = [
        here.say(text, code=report.code, shown=shown, where=where, slip=slip, who=who)
        for where, slip in product(_where(here), slips)
    ]
    return here.close(next((r for r in replies if here.fits(r)), replies[-1]), report)


_WORD = re.compile(r"[^\W\d_]{2}")


def _listed(here: Here, key: str, one: Subject) -> str:
    """What is said where a number that is listed is reported: whose it is, and that it is faked."""
    entry = here.world.directory.owner(one, *numbers.also(one))
    owner = (entry.name_en if here.language == "en" else entry.name) if entry else ""
    owner = owner.removesuffix(f" ({one.shown})")
    of = here.say("owner.of", owner=owner) if owner else ""
    code, where = here.facts.code, here.facts.hotlines.get("police", "113")
    replies = [here.say(key, shown=one.shown, of=o, code=code, where=where) for o in (of, "")]
    return next((reply for reply in replies if here.fits(reply)), replies[-1])


def _text(way: Way, main: Subject | None, lost: str) -> str:
    if lost:
        other = ".other" if losses.by_other_phone(lost) else ""
        return f"report.filed.panic{other}"
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


def confirmed(here: Here) -> tuple[Subject, ...]:
    """The sender's name that the resident was asked about and now says 1 to."""
    asked = here.state.step == "name" and here.command.name == "digit"
    return unpack(here.state.memory, "name") if asked else ()


def only_own(here: Here) -> bool:
    """Whether an answer names nobody but the resident."""
    named = here.asks.subjects
    return bool(named) and all(one.key == here.facts.own for one in named)


def without_names(memory: Mapping[str, Any]) -> dict[str, Any]:
    """The memory once a report is filed: what was told, and nobody who was named."""
    return {key: told for key, told in memory.items() if key not in ("name", "bodies", "step")}


_SAID = {"no": "source.kept", "unknown": "source.unknown", "place": "source.noted"}


def not_named(
    here: Here, topic: str, menu: Callable[[Here], Turn], ask: str = "source.name"
) -> Turn:
    """The answer to words that name nobody at once: nothing is filed, what was offered stays.

    ask  the key of the text that asks about a likely name
    """
    kind, said, state = here.command.kind, here.command.rest, unasked(here.state)
    if kind == "likely":
        if here.asks.subjects[0].kind != "brandname":  # A number that may be an office's.
            ask = ask.replace("name", "number")
        told = {**state.memory, "name": pack(here.asks.subjects), "step": state.step}
        reply = here.say(ask, shown=here.asks.subjects[0].shown)
        return here.leave_open(reply, topic, "name", told)
    if kind == "body":
        (one,) = here.asks.subjects
        named = together([one], unpack(state.memory, "bodies"))
        told = {**story.memory(state, said), "bodies": pack(named)}
        text = "source.kin" if one.key == "body:kin" else "source.body"
        return here.leave_open(here.say(text, shown=one.shown), topic, state.step, told)
    if kind == "listed":
        told = story.memory(state, said)
        return here.leave_open(
            _listed(here, "source.listed", here.asks.subjects[0]), topic, state.step, told
        )
    if kind not in _SAID:
        return menu(replace(here, state=state))
    told = story.memory(state, said) if kind == "place" else dict(state.memory)
    return here.leave_open(here.say(_SAID[kind]), topic, state.step, told)


def unasked(state: State) -> State:
    """Where the conversation stood before it asked about a name."""
    if state.step != "name":
        return state
    step, memory = state.memory.get("step"), dict(state.memory)
    memory.pop("name", None)
    memory.pop("step", None)
    return State(state.topic, step if isinstance(step, str) else "", memory)
