"""A report is filed: the effect, and the answer with its code and the first thing to do.

It also answers a message that names nobody: nothing is filed by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import product
from typing import Any, TypedDict

from flows.subjects import impersonated, numbers, roles
from flows.topics import losses, story
from flows.topics.context import MAX_CONTENT, MAX_SUBJECTS, Context, pack, together, unpack
from flows.topics.rules import RULES
from flows.values import Report, Rule, State, Subject, Triage, Turn, Way


class ReportDetails(TypedDict):
    """What a conversation stores about the message behind a report."""

    content: str
    category: str
    rules: tuple[Rule, ...]


def remember(content: str, judged: Triage) -> dict[str, Any]:
    """What a conversation stores about a message that may be reported."""
    return {
        "content": content[:MAX_CONTENT],
        "category": judged.category,
        "rules": list(judged.rules),
    }


def remembered(memory: Mapping[str, Any]) -> ReportDetails:
    """What `remember` made of it; empty if it isn't that."""
    names = memory.get("rules")
    rules = tuple(rule for rule in names if rule in RULES) if isinstance(names, list) else ()
    content, category = str(memory.get("content", "")), str(memory.get("category", ""))
    return {"content": content, "category": category, "rules": rules}


def file(
    context: Context,
    way: Way,
    subjects: tuple[Subject, ...],
    content: str = "",
    *,
    category: str = "",
    rules: tuple[Rule, ...] = (),
    lost: str = "",
    sender_may_follow: bool = False,
) -> Turn:
    """Files a report; the conversation ends, except for short messages about it.

    lost               the kind of loss (`flows.parsing.panic.loss`) that the resident reports: the
                       bank comes first
    sender_may_follow  the resident may still name the caller or writer

    The resident's own number, which many people write into a report, is left out, and so is a
    listed number: a caller fakes it. The police, an office or a relative is never reported: the
    report notes that somebody pretended to be them.
    """
    areas, today = context.world.areas, context.now.date()
    named = [impersonated.as_body(one, areas, today) for one in subjects]
    honest = tuple(o for o in named if context.world.directory.answers_for(o, *numbers.also(o)))
    accused = tuple(
        o
        for o in named
        if o.key != context.facts.own and o not in honest and not impersonated.is_body(o)
    )
    pretended = next(
        (o.key.removeprefix(impersonated.PREFIX) for o in named if impersonated.is_body(o)), ""
    )
    if honest and not accused and not lost:
        if not _WORD.search(content):
            reply = _listed(context, "report.listed", honest[0])
            return context.leave_open(reply, "report", "source", {"way": way})
        if honest[0].display not in content:
            content = f"{honest[0].display} {content}"
    body = impersonated.pretended(content, areas, today)
    pretended = pretended or (body if accused or body != "kin" else "")
    report = Report(context.facts.code, way, accused, content, category, rules, pretended)
    main = accused[0] if accused else None
    sender_follows = sender_may_follow and main is None and not lost
    text = "report.filed.late" if sender_follows else _text(way, main, lost)
    number = main.display if main else context.say("report.nobody")
    others = _others(context, accused)
    slips = (context.say("report.slip"), "") if context.form == "text" else ("",)
    if honest and not accused and not lost:
        return context.close(_listed(context, "report.filed.listed", honest[0]), report)
    body_name = ""
    if others and not lost:
        text = "report.filed.several"
    elif pretended and accused and not lost:
        text = "report.filed.kin" if pretended == "kin" else "report.filed.body"
        body_name = context.say(f"who.{pretended}") if pretended != "kin" else ""
    values = {"code": report.code, "others": others, "who": body_name}
    displays = context.names(accused) if accused and lost else [number]
    replies = [
        context.say(text, shown=named, where=where, slip=slip, **values)
        for named, where, slip in product(displays, _where(context), slips)
    ]
    reply = next((r for r in replies if context.fits(r)), replies[-1])
    if lost and context.form == "text":  # What a victim asks next is still answered as a victim's.
        return context.leave_open(reply, "filed", memory={"lost": lost}, effects=(report,))
    return context.close(reply, report)


def _others(context: Context, accused: tuple[Subject, ...]) -> str:
    """What else the report holds: the second of two, or how many more; "" for none."""
    if len(accused) <= 2:
        return accused[1].display if len(accused) == 2 else ""
    more = context.say("report.and_more", count=len(accused) - 1)
    named = len(roles.subjects_in(context.command.rest))
    left = context.say("several.left", count=named - MAX_SUBJECTS).rstrip(" .")
    return f"{more}. {left}" if named > MAX_SUBJECTS else more


_WORD = re.compile(r"[^\W\d_]{2}")


def _listed(context: Context, key: str, one: Subject) -> str:
    """The reply to a report of a listed number: its owner, and that callers fake it."""
    if one.kind == "link":
        where = context.facts.hotlines.get("police", "113")
        return context.say(f"{key}.link", shown=one.display, code=context.facts.code, where=where)
    entry = context.world.directory.owner(one, *numbers.also(one))
    owner = (entry.name_en if context.language == "en" else entry.name) if entry else ""
    owner = owner.removesuffix(f" ({one.display})")
    of = context.say("owner.of", owner=owner) if owner else ""
    code, where = context.facts.code, context.facts.hotlines.get("police", "113")
    replies = [context.say(key, shown=one.display, of=o, code=code, where=where) for o in (of, "")]
    return next((reply for reply in replies if context.fits(reply)), replies[-1])


def _text(way: Way, main: Subject | None, lost: str) -> str:
    if lost:
        return f"report.filed.panic{losses.way(lost)}"
    if main is None:
        return "report.filed.nobody"
    if way in ("spam_sms", "message") or main.kind in ("link", "brandname"):
        return "report.filed.text"
    return "report.filed.odd" if main.kind == "odd" else "report.filed.call"


def _where(context: Context) -> list[str]:
    """Whom to tell: the Department too if its number is set, if that fits; the police."""
    hotlines = context.facts.hotlines
    police = hotlines.get("police", "113")
    department = hotlines.get("department")
    if not department:
        return [police]
    return [f"{police}, {context.say('report.department')} {department}", police]


_OF_THEM = re.compile(r"\b(?:no|nó|ho|họ|so (?:do|nay)|số (?:đó|này)|lua|lừa)\b", re.IGNORECASE)


def confirmed(context: Context) -> tuple[Subject, ...]:
    """The sender that the resident was asked about and now says 1 to, or what it did."""
    is_yes = context.command.name == "digit" or context.command.kind == "reason"
    if context.command.kind == "wants":
        asks_name = any(one.kind == "brandname" for one in unpack(context.state.memory, "name"))
        is_yes = not asks_name or _OF_THEM.search(context.command.rest) is not None
    asked = context.state.step == "name" and is_yes
    return unpack(context.state.memory, "name") if asked else ()


def only_own(context: Context) -> bool:
    """Whether an answer names nobody but the resident."""
    named = context.asks.subjects
    return bool(named) and all(one.key == context.facts.own for one in named)


def without_names(memory: Mapping[str, Any]) -> dict[str, Any]:
    """The memory once a report is filed: the message, without the subjects it named."""
    return {key: value for key, value in memory.items() if key not in ("name", "bodies", "step")}


_REPLY_KEYS = {"no": "source.kept", "unknown": "source.unknown", "place": "source.noted"}


def not_named(
    context: Context, topic: str, menu: Callable[[Context], Turn], ask: str = "source.name"
) -> Turn:
    """The answer to words that name nobody at once: nothing is filed, what was offered stays.

    ask  the key of the text that asks about a likely name
    """
    kind, message, state = context.command.kind, context.command.rest, unasked(context.state)
    if kind == "likely":
        if context.asks.subjects[0].kind != "brandname":  # A number that may be an office's.
            ask = ask.replace("name", "number")
        memory = {**state.memory, "name": pack(context.asks.subjects), "step": state.step}
        reply = context.say(ask, shown=context.asks.subjects[0].display)
        return context.leave_open(reply, topic, "name", memory)
    if kind == "body":
        (one,) = context.asks.subjects
        named = together([one], unpack(state.memory, "bodies"))
        memory = {**story.memory(state, message), "bodies": pack(named)}
        text = "source.kin" if one.key == "body:kin" else "source.body"
        return context.leave_open(context.say(text, shown=one.display), topic, state.step, memory)
    if kind == "listed":
        memory = story.memory(state, message)
        return context.leave_open(
            _listed(context, "source.listed", context.asks.subjects[0]), topic, state.step, memory
        )
    if kind not in _REPLY_KEYS:
        return menu(replace(context, state=state))
    if kind == "no" and state.memory.get("filed"):
        return context.stay(context.say("report.kept"))
    memory = story.memory(state, message) if kind == "place" else dict(state.memory)
    key = _REPLY_KEYS[kind]
    reply = context.fresh(key, "source.again") if kind == "no" else context.say(key)
    return context.leave_open(reply, topic, state.step, memory)


def unasked(state: State) -> State:
    """The step of the conversation before it asked about a name."""
    if state.step != "name":
        return state
    step, memory = state.memory.get("step"), dict(state.memory)
    memory.pop("name", None)
    memory.pop("step", None)
    return State(state.topic, step if isinstance(step, str) else "", memory)
