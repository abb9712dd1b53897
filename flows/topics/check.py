"""``KT <number>`` or a number alone: what is known of it, and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import product
from typing import Any, get_args

from flows.languages import has
from flows.parsing.intent import intent
from flows.parsing.keywords import is_plain
from flows.scoring import standings, weights
from flows.subjects import impersonated, numbers, references, roles
from flows.text import fold
from flows.topics import filing, senders, story
from flows.topics.context import Context, Offer, Topic, World, pack, together, unpack
from flows.topics.sources import way_of
from flows.values import Asks, Command, Grade, Review, Standing, State, Subject, SubjectKind, Turn

_CLASSES = {"brandname": "name", "link": "link", "account": "account"}
_SPOKEN_OF = {"landline": "landline", "short": "short", "service": "short", "foreign": "foreign"}
"""Numbers for which something else must be done first: not to call back, to ask the true office."""
_GRADES = (*get_args(Grade), "listed", "contradicted")


CAN_BE_APPEALED = ("confirmed", "high", "reported", "caution", "waiting")


def class_of(subject: Subject) -> str:
    """``number name link account``: how it is spoken of."""
    return _CLASSES.get(subject.kind, "number")


def _key(grade: str, kind: str) -> str:
    own = f"check.{grade}.{_SPOKEN_OF.get(kind, '')}"
    key = f"check.{grade}.{_CLASSES.get(kind, 'number')}"
    return next(each for each in (own, key, f"check.{grade}.number") if has(each))


_TEXTS = {(grade, kind): _key(grade, kind) for grade in _GRADES for kind in get_args(SubjectKind)}


WORST = (
    "confirmed", "high", "reported", "caution", "waiting", "official", "cleared", "no_reports",
)  # fmt: skip
"""Which of several standings the reply names."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, with_others(named(command.rest, world, now) if command.rest else ()))


def named(text: str, world: World, now: datetime) -> tuple[Subject, ...]:
    """The subjects that a text after KT names: numbers, a link, an account, a sender's name; the
    police, an office or a relative by any of their names."""
    subjects = numbers.named(text)
    if not subjects or subjects[0].kind == "brandname":
        body = impersonated.subject(text, world.areas, now.date())
        return (body,) if body is not None else subjects
    return subjects


def with_others(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """`subjects`, and behind them what else their digits may be."""
    return together(subjects, *map(numbers.also, subjects))


def worst(context: Context) -> tuple[Subject, Standing] | None:
    """The standing of the worst of the subjects; of equals the first. The resident's own number
    counts only if it is the only one."""
    others = [one for one in context.asks.subjects if one.key != context.facts.own]
    judged = [(one, _standing(context, one)) for one in others or context.asks.subjects]
    return min(judged, key=lambda item: _badness(item[1])) if judged else None


def _badness(standing: Standing) -> int:
    return WORST.index("waiting" if standing.contradicted else standing.grade)


def _standing(context: Context, subject: Subject) -> Standing:
    if _is_own(context, subject):
        return Standing("official")
    known = context.facts.standings.get(subject.key)
    if impersonated.is_body(subject):
        return Standing("official", known.people if known else 0)
    return standings.for_check(known, subject, context.world.directory)


def _is_own(context: Context, subject: Subject) -> bool:
    """Whether it is the short code that they are talking to, dialled (``*8041#``) or texted."""
    return subject.kind == "short" and subject.display == context.facts.short_code.strip("*#")


def start(context: Context) -> Turn:
    known = worst(context)
    if known is None:
        return context.leave_open(context.say("check.ask"), "check")
    before = story.named(context.state) if context.state.topic in ("check", "message") else ()
    named = {"numbers": pack(together(before, context.asks.subjects))} if before else {}
    return several(context, {}) or standing_turn(context, *known, named)


def several(
    context: Context, details: Mapping[str, Any], *, all_accused: bool = False
) -> Turn | None:
    """Says what is known of each of two or more subjects, the worst first, as far as that fits;
    how many are left, if some are. None for one alone. A report by digit is about the worst of
    those that may be accused.

    details      of the message that they came in, as for `standing_turn`
    all_accused  the resident tells of all of them, so that a digit reports them all
    """
    judged = _each(context) if len(context.asks.subjects) > 1 else []
    if len(judged) < 2:
        return None
    every = tuple(one for one, _ in judged)
    accusable = references.accusable(every, story.joined(context.state, context.command.rest))
    first, standing = next(each for each in judged if each[0] in accusable)
    details = {**details, "numbers": pack(context.asks.subjects)}
    chosen = accusable if all_accused else (first,)
    turn = standing_turn(context, first, standing, {**details, "subjects": pack(chosen)})
    named = [finding(context, *one) for one in judged]
    total = max(len(named), len(roles.subjects_in(context.command.rest)))
    offer = context.say("panic.next.offer", shown=context.names(chosen)[0])
    if len(chosen) == len(every):
        offer = context.say("several.offer", count=len(every))
    for count, tail in product(range(len(named), 0, -1), (offer, "")):
        each = "".join(named[:count]) + left_out(context, total - count)
        reply = context.say("several", found=each, offer=tail).rstrip()
        if context.fits(reply):
            return replace(turn, reply=reply)
    return turn


def _each(context: Context) -> list[tuple[Subject, Standing]]:
    """Every subject that was named, with the worst of what its digits may be; the worst first."""
    known: list[tuple[Subject, Standing]] = []
    others: set[str] = set()
    for one in context.asks.subjects:
        if one.key in others or one.key == context.facts.own:
            continue
        if one.kind == "link" and any(each.display in one.key for each, _ in known):
            continue  # A messenger's link to the number.
        also = {each.key for each in numbers.also(one)}
        others |= also
        alike = [one, *(each for each in context.asks.subjects if each.key in also)]
        judged = [(each, _standing(context, each)) for each in alike]
        known.append(min(judged, key=lambda item: _badness(item[1])))
    return sorted(known, key=lambda item: _badness(item[1]))


def findings(context: Context) -> list[str]:
    """The standings of several subjects, the fullest form first: one sentence if nobody has
    reported any, one for each, the worst and how many are left. None for a single one."""
    judged = _each(context)
    if len(judged) < 2:
        return []
    each = [finding(context, *one) for one in judged]
    total = max(len(each), len(roles.subjects_in(context.command.rest)))
    named = [("".join(each), len(each)), (each[0], 1)]
    if all(known.grade == "no_reports" and not known.contradicted for _, known in judged):
        names = ", ".join(one.display for one, _ in judged)
        named.insert(0, (context.say("found.no_reports", shown=names), len(each)))
    return [f"{text}{left_out(context, total - count)}" for text, count in named]


def left_out(context: Context, count: int) -> str:
    """That so many numbers are left, to be sent one by one; "" for none."""
    return context.say("several.left", count=count) if count > 0 else ""


def finding(context: Context, subject: Subject, standing: Standing) -> str:
    """The standing of one of several, in a few words."""
    grade: str = "contradicted" if standing.contradicted else standing.grade
    grade = "dismissed" if standing.was_dismissed else grade
    key = f"found.{grade}.{class_of(subject)}"
    key = key if has(key) else f"found.{grade}"
    people = standing.since_cleared if standing.contradicted else standing.people
    return context.say(key, shown=subject.display, people=people)


def standing_turn(
    context: Context, subject: Subject, standing: Standing, details: Mapping[str, Any]
) -> Turn:
    """Says what is known of `subject` and offers to report it.

    details  content, category, rules and subjects of the message it came in, for the report
    """
    # The first is what the reply is about; what else the message is about is reported with it.
    subjects = together((subject,), unpack(details))
    graded = [(subject, standing), *((one, _standing(context, one)) for one in subjects[1:])]
    # Those that we call official or cleared.
    honest = [
        one.key
        for one, known in graded
        if known.grade in ("official", "cleared") and not known.contradicted
    ]
    memory = {**details, "subjects": pack(subjects), "honest": honest}
    if subject.key == context.facts.own and can_be_appealed(standing):
        # Nobody reports themselves.
        return context.close(_own(context, subject, standing))
    if _is_own(context, subject):  # Nor us.
        return context.close(ours(context))
    return context.leave_open(status(context, subject, standing), "check", "known", memory)


def ours(context: Context) -> str:
    """A sentence about who we are, that we ask for nothing, and what a message to us costs."""
    price = context.facts.price
    key = "talk.us" if price else "talk.us.free"
    return context.say(key, to=context.facts.short_code, price=price)


def can_be_appealed(standing: Standing) -> bool:
    """Whether one can object to what is said of one's own number."""
    return standing.grade in CAN_BE_APPEALED or standing.contradicted


def _own(context: Context, subject: Subject, standing: Standing) -> str:
    """That their own number is accused, and how to object."""
    key, people = "check.own", standing.people
    if standing.contradicted:
        key, people = "check.own.since", standing.since_cleared
    elif standing.grade == "confirmed":
        key = "check.confirmed.own"
    elif not people:
        key = "check.own.listed"
    date = day_of(standing, context.now)
    return context.say(key, shown=subject.display, people=people, date=date)


def suspects(memory: Mapping[str, Any]) -> tuple[Subject, ...]:
    """The subjects that a loss reported next may be blamed on: none that we have called honest."""
    honest = memory.get("honest")
    known = honest if isinstance(honest, list) else ()
    return tuple(one for one in unpack(memory) if one.key not in known)


def status(context: Context, subject: Subject, standing: Standing) -> str:
    """The standing of `subject`, and what to do first; last that officials look at it, if a
    decision waits for a second one."""
    reply = _known(context, subject, standing)
    return _reviewed(context, reply, standing.review) if standing.review else reply


def _reviewed(context: Context, reply: str, review: Review) -> str:
    """The note, in the place of the last sentences if it does not fit after them."""
    note, sentences = context.say(f"review.{review}"), reply.split(". ")
    while len(sentences) > 1 and not context.fits(". ".join((*sentences, note))):
        sentences.pop()
    return ". ".join((*sentences, note))


def _known(context: Context, subject: Subject, standing: Standing) -> str:
    grade = standing.grade
    if impersonated.is_body(subject):
        return _impersonated(context, subject, standing.people)
    if standing.contradicted:
        return context.say(
            _TEXTS["contradicted", subject.kind],
            shown=subject.display,
            people=standing.since_cleared,
            date=day_of(standing, context.now),
        )
    if standing.was_dismissed:
        date = day_of(standing, context.now)
        return context.say("check.dismissed", shown=subject.display, date=date)
    if grade == "caution":
        return _caution(context, subject)
    owned = _owned(context, subject) if grade == "official" else None
    if owned:
        return owned
    reply = _graded(context, subject, standing)
    if not subject.odd:
        return reply
    also = f"{reply}. {context.say(f'odd.{subject.odd}')}"
    return also if context.fits(also) else reply


def _graded(context: Context, subject: Subject, standing: Standing) -> str:
    """The text of its grade, with what the scam pretends if that fits."""
    text, ours = _TEXTS[standing.grade, subject.kind], context.facts.short_code.strip("*#")
    if text == "check.no_reports.short" and ours:
        text = "check.other.short"

    def worded(about: str) -> str:
        number, people = subject.display, standing.people
        return context.say(text, shown=number, people=people, about=about, to=ours)

    for pretext in _pretexts(context, standing):
        reply = worded(pretext)
        # On a shared short code, the words that lead on are worth more than what it pretends.
        is_whole = not context.facts.prefix or reply.replace(pretext, "", 1) == worded("")
        if is_whole and context.fits(reply):
            return reply
    return worded("")


def _caution(context: Context, subject: Subject) -> str:
    if not standings.is_odd(subject, context.world.directory.sites):
        # Not the number itself is odd: a list or a campaign has it.
        return context.say(_TEXTS["listed", subject.kind], shown=subject.display)
    why = context.say(f"odd.{subject.odd}")
    return context.say(_TEXTS["caution", subject.kind], shown=subject.display, why=why)


def day_of(standing: Standing, local: datetime) -> str:
    """On which day officials decided on it, in the time zone of `local`."""
    return f"{(standing.decided_at or local).astimezone(local.tzinfo):%d/%m}"


def _impersonated(context: Context, subject: Subject, people: int) -> str:
    """Nobody accuses the police, an office or a relative: the reply says how many people reported
    somebody who pretends to be them."""
    key = "check.kin" if subject.key == "body:kin" else "check.body"
    return context.say(f"{key}.told" if people else key, shown=subject.display, people=people)


def about(context: Context, category: str) -> str:
    """The short word, in brackets, for the scam's pretence; "" if there is none."""
    key = f"about.{category}"
    return context.say(key) if category and has(key) else ""


def _pretexts(context: Context, standing: Standing) -> Iterator[str]:
    """What may follow "reported it", the best first: that several reports agree, and what the scam
    pretends; while only one person says so, what that is in general."""
    trick = about(context, standing.category)
    alike = standing.alike
    if standing.grade == "reported" and alike >= weights.ALIKE:
        key = "about.some" if alike < standing.people else "about.alike"
        yield from (context.say(key, alike=alike, about=each) for each in (trick, ""))
    if trick and (standing.grade != "reported" or standing.independent >= weights.TIES):
        yield trick
    elif trick:
        yield context.say("about.usual", trick=trick.strip(" ()"))


def _owned(context: Context, subject: Subject) -> str | None:
    """The owner of an official number or account, if that fits into one segment."""
    entry = context.world.directory.owner(subject)
    if entry is not None:
        owner = entry.name_en if context.language == "en" else entry.name
    else:
        return None
    text = "check.official.fund" if subject.kind == "account" else "check.official.owner"
    reply = context.say(text, shown=subject.display, owner=owner)
    return reply if context.fits(reply) else None


def choices(state: State) -> str:
    return "1" if state.step == "known" else ""


_ANSWER_KINDS = {
    "known": ("no", "word", "unknown", "wants"),
    "": ("no", "word", "place", "unknown"),
}
"""By step: what is answered with what can be chosen; `wants` files."""


_HOLDER = re.compile(r"(?:(?:la|ten|chu tk|chu tai khoan) )?[A-Z]{2,7}(?: [A-Z]{1,7}){1,4}")


def _is_holder(text: str, world: World) -> bool:
    """Whether it names an account's owner and bank: ``VPBank, NGO VAN HIEU``."""
    parts = [part.strip(" .") for part in re.split(r"[,;:]", fold(text)) if part.strip(" .")]
    names = [part for part in parts if _HOLDER.fullmatch(part)]
    return bool(names) and all(part in names or world.directory.banks.alone(part) for part in parts)


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if state.step == "known" and is_plain(command.rest):
        return None  # It is asked about.
    if state.step == "known" and command.name == "message" and _is_holder(command.rest, world):
        return Asks(Command("answer", command.rest, kind="word"))
    answer = senders.hear(command, world, now)
    if answer is None:
        return None
    if answer.kind in _ANSWER_KINDS.get(state.step, ()):
        return Asks(Command("answer", command.rest, kind=answer.kind))
    if answer.kind == "listed":
        return None  # It is asked about.
    if state.step == "known":
        return story.asks(state, command, world) if answer.kind in ("story", "place") else None
    if not answer.subjects:
        return None
    return Asks(Command("answer", command.rest, kind=answer.kind), with_others(answer.subjects))


_SMALL = ("small.no", "small.thanks", "small.later")
"""Short texts that end nothing, and get an answer of their own."""


def go_on(context: Context) -> Turn:
    kind = context.command.kind
    small = intent(context.command.rest) if kind == "no" and context.form == "text" else ""
    if small in _SMALL and context.state.step == "known":
        return context.stay(context.say(small))
    if context.command.name == "answer" and kind != "wants":
        return start(context) if context.asks.subjects else menu(context)
    subjects = together(context.asks.subjects, unpack(context.state.memory))
    if not subjects:
        return start(context)
    return filing.file(
        context, way_of(subjects[0]), subjects, **filing.remembered(context.state.memory)
    )


def menu(context: Context) -> Turn:
    subjects = unpack(context.state.memory)
    if not subjects:
        return context.stay(context.say("check.ask"))
    return context.stay(context.fresh("check.menu", "source.again", shown=subjects[0].display))


_OFFERS = (Offer("choice.report", "1"), Offer("choice.panic", Command("panic")))


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if state.step == "known" else ()


TOPIC = Topic(
    start,
    read,
    choices,
    hear,
    go_on,
    menu,
    offers,
    {"known": "done"},
    commands=("check", "subject"),
    opens="check",
)
