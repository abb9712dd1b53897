"""``DL``: what kinds of data are stored about me, how long, and how to have them deleted.

Law 91/2025 on personal data gives everybody that answer. It counts; it never names a number that
was asked about or reported, nor a text: the phone may be in another's hand. The whole is handed
out by the office, to a person who shows who they are.
"""

from __future__ import annotations

from datetime import datetime

from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, Turn


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, areas=True, stored=True)


def start(context: Context) -> Turn:
    stored, world = context.facts.stored, context.world
    return context.close(
        context.say(
            "data",
            alerts=_alerts(context) + _family(context),
            reports=stored.reports,
            report_days=world.report_days,
            messages=stored.messages + 1,  # the one that asks is stored with this answer
            text_days=world.text_days,
        )
    )


def _alerts(context: Context) -> str:
    areas, today = context.world.areas, context.now.date()
    names = {area.name for each in context.facts.person.areas for area in areas.today(each, today)}
    if len(names) == 1 and not context.facts.stored.families:
        return context.say("data.area", areas=context.place(names.pop()))
    return context.say("data.areas" if names else "data.no_areas", count=len(names))


def _family(context: Context) -> str:
    """How often, never who."""
    count = context.facts.stored.families
    return context.say("data.family", count=count) if count else ""


TOPIC = Topic(
    start,
    read,
    commands=("data",),
    keywords=("dl", "du lieu", "du lieu cua toi", "xem du lieu", "my data"),
)
