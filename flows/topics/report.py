"""``LD``, ``V``, ``S`` with source and content: the national syntax of a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.parsing import keyword_tables
from flows.parsing.panic import is_panic, loss
from flows.parsing.report_syntax import split_report
from flows.subjects import impersonated, numbers, own_words
from flows.text import fold
from flows.topics import filing, senders, story
from flows.topics.context import MAX_CONTENT, Here, Offer, Topic, World, pack, together
from flows.topics.sources import as_given, is_unknown, leads_to, meant
from flows.triage import classify
from flows.values import Asks, Command, State, Subject, Triage, Turn, Way


def _source(source: str, world: World, now: datetime) -> tuple[Subject, ...]:
    """Whom the front of a report names, known or not; a source that is a few words is none."""
    if not source or is_unknown(source):
        return ()
    body = impersonated.subject(source, world.areas, now.date())
    if body is not None:
        return (body,)
    found = numbers.named(source)
    if found:
        return found
    return (as_given(source),) if any(char.isdigit() for char in source) else ()


def _parts(rest: str, world: World, now: datetime) -> tuple[tuple[Subject, ...], str]:
    """Whom a report names at its front, and what happened; a source that names nobody is a part of
    what happened."""
    source, content = split_report(rest)
    found = _source(source, world, now)
    # Those that follow the first at once are sources as well.
    more = numbers.more(content) if found else ()
    own = own_words.cleared(rest, (*found, *more))
    named = tuple(one for one in (*found, *more) if one.key not in own)
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
    return Asks(command, subjects, triage=classify.judge(content) if content else None)


def start(here: Here) -> Turn:
    way = here.command.way or "scam_call"
    content = _parts(here.command.rest, here.world, here.now)[1]
    kins = own_words.kins(here.command.rest, here.asks.subjects)
    sure = tuple(
        one
        for one in here.asks.subjects
        if one.key not in kins and senders.is_sure(one, here.world)
    )
    unsure = tuple(one for one in here.asks.subjects if one not in sure)
    told = {"way": way, "content": content[:MAX_CONTENT]}
    if sure:
        return _file(here, way, sure, content, here.asks.triage)
    asked = unsure or is_unknown(split_report(here.command.rest)[0])
    if asked or sum(map(str.isalpha, content)) > 1:
        return _nameless(here, told, unsure[:1])
    return here.leave_open(here.say("report.ask"), "report", "source", told)


def _nameless(here: Here, told: dict[str, Any], likely: tuple[Subject, ...] = ()) -> Turn:
    """Filed at once, since the resident has asked to report; who it was can still be said."""
    content = str(told["content"])
    judged = here.asks.triage or (classify.judge(content) if content else None)
    filed = _file(here, _way(told), (), content, judged, late=here.form == "text")
    if here.form != "text" or is_panic(content):
        return filed
    if likely:
        code, shown = here.facts.code, likely[0].shown
        police = here.facts.hotlines.get("police", "113")
        ask = "name" if likely[0].kind == "brandname" else "number"
        reply = here.say(f"report.filed.{ask}", code=code, shown=shown, where=police)
        state = State("report", "name", {**told, "name": pack(likely), "step": "late"})
        return replace(filed, reply=reply, state=state)
    return replace(filed, state=State("report", "late", told))


def _file(
    here: Here,
    way: Way,
    subjects: tuple[Subject, ...],
    content: str,
    judged: Triage | None,
    *,
    late: bool = False,
) -> Turn:
    return filing.file(
        here,
        way,
        subjects,
        content,
        category=judged.category if judged else "",
        rules=judged.rules if judged else (),
        lost=loss(content),
        late=late,
    )


def choices(state: State) -> str:
    return {"source": "0", "name": "1"}.get(state.step, "")


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step == "content" and _is_story(command):
        told = command.rest
        return Asks(Command("answer", told, kind="story"), meant(told), triage=classify.judge(told))
    heard = senders.hear(command, world, now)
    if heard is None:
        return _told_by_other_words(state, command)
    if state.step == "late" and heard.kind in ("story", "place", "body"):
        return None  # The report is filed: this is something new.
    if state.step == "source" and heard.kind == "unknown":
        return Asks(Command("digit", "0"))
    content = _told(state, command.rest) if heard.kind in ("named", "story") else ""
    judged = classify.judge(content) if content else None
    return Asks(Command("answer", command.rest, kind=heard.kind), heard.subjects, triage=judged)


def _told_by_other_words(state: State, command: Command) -> Asks | None:
    """Asked for the number, they tell at length what happened."""
    if state.step != "source" or command.name != "message" or meant(command.rest):
        return None
    told = command.rest
    return Asks(Command("answer", told, kind="story"), triage=classify.judge(told))


def _is_story(command: Command) -> bool:
    """Whether it tells what happened: one word does, as long as keys make it to type. A number or a
    known sender is who it was, and thanks are nothing."""
    plain = " ".join(fold(command.rest).lower().split())
    if command.name == "help" and plain in keyword_tables.GREETINGS:
        return False
    heard = command.name in ("message", "panic", "danger", "help")
    return heard and sum(char.isalpha() for char in plain) > 1


def _told(state: State, said: str) -> str:
    """What happened: as it was told before, or beside the number that was asked for."""
    before = story.content(state)
    own = split_report(said)[1]
    return before or own


def _way(memory: Mapping[str, Any]) -> Way:
    way = memory.get("way")
    return way if way in ("spam_call", "spam_sms") else "scam_call"


def go_on(here: Here) -> Turn:
    state, command = here.state, here.command
    content, way = story.content(state), _way(state.memory)
    if command.name == "digit":
        return _by_digit(here, content, way)
    if command.kind in ("named", "body"):
        return _file(here, way, here.asks.subjects, _told(state, command.rest), here.asks.triage)
    if command.kind == "story" and state.step in ("content", "source"):
        # Asked what happened, they may send the number after all.
        if here.asks.subjects:
            return _file(here, way, here.asks.subjects, command.rest, here.asks.triage)
        return _nameless(here, {"way": way, "content": story.joined(state, command.rest)})
    if command.kind == "place" and state.step == "source":
        return here.leave_open(
            here.say("report.ask"), "report", "source", story.memory(state, command.rest)
        )
    return filing.not_named(here, "report", menu) if command.kind == "likely" else menu(here)


def _by_digit(here: Here, content: str, way: Way) -> Turn:
    named = filing.confirmed(here)
    if named:
        return _file(here, way, named, content, classify.judge(content) if content else None)
    if content:
        return _nameless(here, {"way": way, "content": content})
    return here.leave_open(here.say("report.ask.content"), "report", "content", {"way": way})


_MENUS = {"content": "report.ask.content", "late": "message.late"}


def menu(here: Here) -> Turn:
    state = filing.unasked(here.state)
    here = replace(here, state=state)
    return here.again(here.say(_MENUS.get(state.step, "report.ask")))


_OFFERS = (Offer("choice.unknown", "0"), Offer("choice.fate", Command("fate")))
_OFFERED = {"source": _OFFERS, "name": (Offer("choice.report", "1"),)}


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERED.get(state.step, ())


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, {"late": "done"})
