"""What a USSD session shows: the screen that is on top of it, or the offer to go on, as pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from flows.languages import show
from flows.topics import menu, registry
from flows.topics.context import Context, Offer, Stage
from flows.ussd import paging
from flows.ussd.sessions import Frame, Session
from flows.values import Language

READ_SECONDS = 5.0
"""A screen that was answered by the end of its session sooner than this was not read."""
MAX_TYPED = 24
"""Characters of what was typed that the offer to go on repeats."""
_BEGINNING = 28
"""Characters of an answer that are: its report's code and number."""


def offers_of(frame: Frame | None) -> tuple[Offer, ...]:
    """The choices of a screen; None is the main menu."""
    if frame is None:
        return menu.OFFERS
    topic = registry.OPEN.get(frame.topic)
    return topic.offers(frame.state) if topic else ()


def numbered_offers(frame: Frame | None) -> Iterator[tuple[str, Offer]]:
    """The same, each with the number that chooses it."""
    return paging.numbered(offers_of(frame), lambda offer: offer.label == "choice.opt_out")


def stage(topic: str, step: str) -> Stage:
    """The stage of a topic's step; the step of an unknown topic is done."""
    known = registry.OPEN.get(topic)
    return known.stages.get(step, "asks") if known else "done"


def pages_of(session: Session, context: Context, title: str = "menu") -> list[str]:
    """The pages of what a session shows now; `title` is the key of what the main menu says."""
    if session.offered and session.top is not None:
        return _offer(session.top, context)
    frame = session.top
    if frame is None:
        return _menu(context.language, title)
    back = context.say("back") if frame.topic else ""
    choices = [f"{number} {label(offer, context)}" for number, offer in numbered_offers(frame)]
    start = context.say("start") if len(session.frames) > 1 else ""
    return paging.pages(frame.body, choices, paging.Keys(context.say("more"), back, start))


@lru_cache(maxsize=32)
def _menu(language: Language, title: str) -> list[str]:
    choices = [
        f"{number} {show(language, offer.label)}" for number, offer in paging.numbered(menu.OFFERS)
    ]
    return paging.pages(show(language, title), choices, paging.Keys(show(language, "more")))


def _offer(frame: Frame, context: Context) -> list[str]:
    """One page, so that its only choice is seen: what was typed is cut until it is."""
    name = menu.NAMES.get(frame.topic)
    what = context.say(name) if name else _beginning(frame.body)
    keys = paging.Keys(context.say("more"), context.say("restart"))
    choices = [f"1 {context.say('choice.go_on')}"]
    for typed in (frame.typed, frame.typed[: MAX_TYPED // 2], "") if name else ("",):
        description = f"{what} ({typed})" if typed else what
        made = paging.pages(context.say("unfinished", what=description), choices, keys)
        if len(made) == 1:
            break
    return made


def _beginning(text: str) -> str:
    """Its first words."""
    return f"{text[:_BEGINNING].rpartition(' ')[0].rstrip('.,;:')}..."


def label(offer: Offer, context: Context) -> str:
    """A choice in words."""
    if not offer.area:
        return context.say(offer.label)
    area = context.world.areas.get(offer.area)
    name = ""
    if area is not None:
        name = area.short if offer.brief and not offer.label else context.place(area.name)
        if offer.via:
            name = f"{name} ({context.say('alerts.former', name=context.place(offer.via))})"
    if offer.label:
        return context.say(offer.label, name=name)
    return context.say("name", name=name)


def with_question_again(session: Session, context: Context) -> Session:
    """With its question put again, in the language of now; an answer stays as it was given."""
    top = session.top
    topic = registry.OPEN.get(top.topic) if top else None
    if top is None or topic is None or topic.menu is None or stage(top.topic, top.step) != "asks":
        return session
    place = top.state
    result = topic.menu(
        Context(place, context.asks, context.facts, context.world, context.now, context.form)
    )
    same = (result.state.topic, result.state.step, result.state.memory) == (
        place.topic, place.step, place.memory,
    )  # fmt: skip
    return session.with_top(body=result.reply) if same and result.reply else session


def is_read(session: Session, context: Context) -> bool:
    """Whether somebody can have read the top screen to its end since it was shown; what is no
    answer counts as read."""
    top = session.top
    if top is None or not top.text:
        return True
    seconds = context.now.timestamp() - session.at
    return seconds >= READ_SECONDS and top.page == len(pages_of(session, context)) - 1
