"""``KT <number>`` or a number alone: what is known of it, and what to do."""

from __future__ import annotations

from datetime import datetime

from flows import numbers, risk
from flows.languages import has
from flows.topics import filing
from flows.topics.context import Here, Offer, Topic, World, pack, unpack
from flows.topics.sources import answered, way_of
from flows.values import Asks, Command, Standing, State, Subject, Turn

_CLASSES = {"brandname": "name", "link": "link", "account": "account"}
_GRADES = ("confirmed", "high", "reported", "caution", "no_reports", "official", "cleared")
_KINDS = (
    "mobile", "landline", "service", "short", "foreign", "brandname", "link", "account", "odd",
)  # fmt: skip


def _key(grade: str, kind: str) -> str:
    key = f"check.{grade}.{_CLASSES.get(kind, 'number')}"
    return key if has(key) else f"check.{grade}.number"


_TEXTS = {(grade, kind): _key(grade, kind) for grade in _GRADES for kind in _KINDS}


def read(command: Command, world: World, now: datetime) -> Asks:
    subject = numbers.subject(command.rest) if command.rest else None
    return Asks(command, (subject,)) if subject else Asks(command)


def start(here: Here) -> Turn:
    if not here.asks.subjects:
        return here.leave_open(here.say("check.ask"), "check")
    subject = here.asks.subjects[0]
    standing = risk.for_check(here.facts.standings.get(subject.key), subject, here.world.directory)
    reply = status(here, subject, standing)
    return here.leave_open(reply, "check", "known", {"subjects": pack((subject,))})


def status(here: Here, subject: Subject, standing: Standing) -> str:
    """What is known of `subject`, and what to do first."""
    grade = standing.grade
    if grade == "caution":
        why = here.say(f"odd.{subject.odd}")
        return here.say(_TEXTS[grade, subject.kind], shown=subject.shown, why=why)
    if grade == "official":
        owned = _owned(here, subject)
        if owned:
            return owned
    text = _TEXTS[grade, subject.kind]
    shown, people = subject.shown, standing.people
    reply = here.say(text, shown=shown, people=people, about=about(here, standing.category))
    if standing.category and not here.fits(reply):
        reply = here.say(text, shown=shown, people=people, about="")
    if not subject.odd:
        return reply
    also = f"{reply}. {here.say(f'odd.{subject.odd}')}"
    return also if here.fits(also) else reply


def about(here: Here, category: str) -> str:
    """What the scam pretends, in brackets, or "" if there is no short word for it."""
    key = f"about.{category}"
    return here.say(key) if category and has(key) else ""


def _owned(here: Here, subject: Subject) -> str | None:
    """Whose official number it is, if that fits into one segment."""
    entry = here.world.directory.get(subject.key)
    if entry is None:
        return None
    owner = entry.name_en if here.language == "en" else entry.name
    reply = here.say("check.official.owner", shown=subject.shown, owner=owner)
    return reply if here.fits(reply) else None


def choices(state: State) -> str:
    return "1" if state.step == "known" else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step == "known":
        return None
    found = answered(command)
    return Asks(Command("answer", command.rest), found[:1]) if found else None


def go_on(here: Here) -> Turn:
    if here.command.name == "answer":
        return start(here)
    subjects = unpack(here.state.memory)
    return filing.file(here, way_of(subjects[0]), subjects) if subjects else start(here)


def menu(here: Here) -> Turn:
    subjects = unpack(here.state.memory)
    if not subjects:
        return here.again(here.say("check.ask"))
    return here.again(here.say("check.menu", shown=subjects[0].shown))


_OFFERS = (Offer("choice.report", "1"), Offer("choice.panic", Command("panic")))


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if state.step == "known" else ()


TOPIC = Topic(start, read, choices, hear, go_on, menu, offers, {"known": "done"})
