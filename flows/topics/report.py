"""``LD``, ``V``, ``S`` with source and content: the national syntax of a report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.parsing import keyword_tables
from flows.parsing.intent import is_notice, readings
from flows.parsing.panic import follows, is_panic, loss
from flows.parsing.report_syntax import split_report
from flows.subjects import impersonated, numbers, own_words
from flows.text import fold
from flows.topics import filing, senders, story
from flows.topics.context import MAX_CONTENT, Context, Offer, Topic, World, pack, together
from flows.topics.sources import (
    accused,
    as_given,
    is_unknown,
    leads_to,
    meant,
    strangers,
    where_money_went,
)
from flows.values import Asks, Command, State, Subject, Triage, Turn, Way


def _source(source: str, world: World, now: datetime) -> tuple[Subject, ...]:
    """The source at the front of a report, known or not; a source of a few words is none."""
    if not source or is_unknown(source):
        return ()
    body = impersonated.subject(source, world.areas, now.date())
    if body is not None:
        return (body,)
    subjects = numbers.named(source)
    if subjects:
        return subjects
    return (as_given(source),) if any(char.isdigit() for char in source) else ()


def _parts(rest: str, world: World, now: datetime) -> tuple[tuple[Subject, ...], str]:
    """The source at the front of a report, and the story; a source that names nobody is part of the
    story."""
    if not rest:
        return (), ""
    source, content = split_report(rest)
    subjects = _source(source, world, now)
    # Those that follow the first at once are sources as well.
    more = numbers.more(content) if subjects else ()
    own = own_words.cleared(rest, (*subjects, *more))
    named = tuple(one for one in (*subjects, *more) if one.key not in own)
    if own and not named:  # "Khong phai 0912345678 ma la 0868123456".
        named = meant(rest)
    if named:
        return together(named), content
    if source and not is_unknown(source) and source not in content:
        content = f"{source} {content}".strip()
    return (), content


def read(command: Command, world: World, now: datetime) -> Asks:
    named, content = _parts(command.rest, world, now)
    accused = any(not impersonated.is_body(one) for one in named)
    subjects = together(named, leads_to(content) if accused else meant(content))
    return Asks(command, subjects, triage=world.judge(content) if content else None)


def start(context: Context) -> Turn:
    way = context.command.way or "scam_call"
    content = _parts(context.command.rest, context.world, context.now)[1]
    kins = own_words.kins(context.command.rest, context.asks.subjects)
    sure = tuple(
        one
        for one in context.asks.subjects
        if one.key not in kins and senders.is_sure(one, context.world)
    )
    unsure = tuple(one for one in context.asks.subjects if one not in sure)
    memory = {"way": way, "content": content[:MAX_CONTENT]}
    if sure:
        return _file(context, way, sure, content, context.asks.triage)
    asked = unsure or is_unknown(split_report(context.command.rest)[0])
    if asked or sum(map(str.isalpha, content)) > 1:
        return _nameless(context, memory, unsure[:1])
    return context.leave_open(context.say("report.ask"), "report", "source", memory)


def _nameless(context: Context, memory: dict[str, Any], likely: tuple[Subject, ...] = ()) -> Turn:
    """Filed at once, since the resident has asked to report; who it was can still be said."""
    content = str(memory["content"])
    judged = context.asks.triage or (context.world.judge(content) if content else None)
    filed = _file(
        context, _way(memory), (), content, judged, sender_may_follow=context.form == "text"
    )
    if context.form != "text" or is_panic(content):
        return filed
    if likely:
        code, number = context.facts.code, likely[0].display
        police = context.facts.hotlines.get("police", "113")
        ask = "name" if likely[0].kind == "brandname" else "number"
        reply = context.say(f"report.filed.{ask}", code=code, shown=number, where=police)
        state = State("report", "name", {**memory, "name": pack(likely), "step": "late"})
        return replace(filed, reply=reply, state=state)
    return replace(filed, state=State("report", "late", memory))


def _file(
    context: Context,
    way: Way,
    subjects: tuple[Subject, ...],
    content: str,
    judged: Triage | None,
    *,
    sender_may_follow: bool = False,
) -> Turn:
    return filing.file(
        context,
        way,
        subjects,
        content,
        category=judged.category if judged else "",
        rules=judged.rules if judged else (),
        lost=loss(content),
        sender_may_follow=sender_may_follow,
    )


def choices(state: State) -> str:
    return {"source": "0", "name": "1"}.get(state.step, "")


_SUM_GONE = re.compile(
    r"^(?!.*\b(?:chua|khong|dinh|suyt|doi|bat|keu)\b).*\b(?:mat|lay|chuyen khoan|chuyen|lua|gat"
    r"|gui|nop"
    r"|nap|tru|rut|het|coc|dong|tra)\b.*\bMONEY\b|\bMONEY\b.*\b(?:roi|het|mat)\b"
)


def _loss(state: State, command: Command, world: World) -> Asks | None:
    """What the engine must know of a loss if the text says where the money went, or who has it: the
    loss belongs to the report."""
    text, steps = command.rest, ("source", "content", "late", "name")
    is_told = command.name == "panic"
    if command.name == "message":
        is_told = follows(text) or any(map(_SUM_GONE.search, readings(text)))
    if not text or state.step not in steps or not is_told or senders.asks(text):
        return None
    subjects = strangers(accused(text, where_money_went(text)), world)
    return Asks(Command("answer", text, kind="lost"), subjects) if subjects else None


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    lost = _loss(state, command, world)
    if lost is not None:
        return lost
    if state.step == "content" and _is_story(command):
        text = command.rest
        return Asks(Command("answer", text, kind="story"), meant(text), triage=world.judge(text))
    answer = senders.hear(command, world, now)
    if answer is None:
        return _story_with_keyword(state, command, world)
    if state.step == "late" and answer.kind in ("story", "place", "body"):
        return None  # The report is filed: this is something new.
    if state.step == "source" and answer.kind == "unknown":
        return Asks(Command("digit", "0"))
    content = _content(state, command.rest) if answer.kind in ("named", "story") else ""
    judged = world.judge(content) if content else None
    return Asks(Command("answer", command.rest, kind=answer.kind), answer.subjects, triage=judged)


def _story_with_keyword(state: State, command: Command, world: World) -> Asks | None:
    """Asked for the number, they tell at length what happened, with the number or without."""
    text = command.rest
    if state.step != "source" or command.name != "message":
        return None
    named = strangers(meant(text), world)
    is_asked = senders.asks(text) or own_words.kins(text, named) or is_notice(text)
    if named and not is_asked:
        return Asks(Command("answer", text, kind="named"), named, triage=world.judge(text))
    if named or meant(text):
        return None
    return Asks(Command("answer", text, kind="story"), triage=world.judge(text))


def _is_story(command: Command) -> bool:
    """Whether it tells what happened: one word does, as long as keys make it to type. A number or a
    known sender is who it was, and thanks are nothing."""
    plain = " ".join(fold(command.rest).lower().split())
    if command.name == "help" and plain in keyword_tables.GREETINGS:
        return False
    is_words = command.name in ("message", "panic", "danger", "help")
    return is_words and sum(char.isalpha() for char in plain) > 1


def _content(state: State, text: str) -> str:
    """The story of the report: from the previous text, or from the words next to the number."""
    before = story.content(state)
    own = split_report(text)[1]
    return before or own


def _way(memory: Mapping[str, Any]) -> Way:
    way = memory.get("way")
    return way if way in ("spam_call", "spam_sms") else "scam_call"


def go_on(context: Context) -> Turn:
    state, command = context.state, context.command
    content, way = story.content(state), _way(state.memory)
    if command.name == "digit":
        return _by_digit(context, content, way)
    if command.kind == "lost":
        whole, kind = story.joined(state, command.rest), loss(command.rest) or "bank"
        return filing.file(context, way, context.asks.subjects, whole, lost=kind)
    if command.kind in ("named", "body"):
        return _file(
            context, way, context.asks.subjects, _content(state, command.rest), context.asks.triage
        )
    if command.kind == "story" and state.step in ("content", "source"):
        # Asked what happened, they may send the number after all.
        if context.asks.subjects:
            return _file(context, way, context.asks.subjects, command.rest, context.asks.triage)
        return _nameless(context, {"way": way, "content": story.joined(state, command.rest)})
    if command.kind == "place" and state.step == "source":
        return context.leave_open(
            context.say("report.ask"), "report", "source", story.memory(state, command.rest)
        )
    return filing.not_named(context, "report", menu) if command.kind == "likely" else menu(context)


def _by_digit(context: Context, content: str, way: Way) -> Turn:
    named = filing.confirmed(context)
    if named:
        judged = context.world.judge(content) if content else None
        return _file(context, way, named, content, judged)
    if content:
        return _nameless(context, {"way": way, "content": content})
    return context.leave_open(context.say("report.ask.content"), "report", "content", {"way": way})


_MENUS = {"content": "report.ask.content", "late": "message.late"}


def menu(context: Context) -> Turn:
    state = filing.unasked(context.state)
    context = replace(context, state=state)
    return context.stay(context.say(_MENUS.get(state.step, "report.ask")))


_OFFERS = (Offer("choice.unknown", "0"), Offer("choice.fate", Command("fate")))
_OFFERED = {"source": _OFFERS, "name": (Offer("choice.report", "1"),)}


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERED.get(state.step, ())


TOPIC = Topic(
    start,
    read,
    choices,
    hear,
    go_on,
    menu,
    offers,
    {"late": "done"},
    commands=("report",),
    opens="report",
)
