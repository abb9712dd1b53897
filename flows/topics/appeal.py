"""``KN`` from the listed number itself: an objection, which the officials decide.

Only the sender's own number can be appealed for by SMS, and an appeal changes no grade. A sender
can be forged; then the officials get an appeal that its owner did not make, and the answer goes to
the owner: nothing else happens. The owner of a landline, a name, a site or an account goes there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.languages import say
from flows.scoring import standings
from flows.subjects import numbers
from flows.topics import check
from flows.topics.context import Context, Topic, World
from flows.values import Appeal, Asks, Command, Language, LatestAppeal, Subject, Turn

WAIT_AFTER_REFUSAL = timedelta(days=30)
"""How long after a refusal the next appeal must go to the officials in person, not by SMS."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, numbers.named(command.rest) if command.rest else (), own=True)


def start(context: Context) -> Turn:
    own = _own(context.facts.own)
    where = _where(context.world)
    other = next((one for one in context.asks.subjects if one.key != own.key), None)
    if other is not None and other.kind != "brandname":
        return context.close(context.say("appeal.other", shown=other.display, where=where))
    latest = context.facts.appealed
    if latest is not None and not latest.decision:
        date = f"{latest.at:%d/%m}"
        reply = context.say("appeal.open", code=latest.code, shown=own.display, date=date)
        return _answered(context, reply)
    standing = standings.for_check(
        context.facts.standings.get(own.key), own, context.world.directory
    )
    if standing.grade == "cleared" and not standing.contradicted:
        return context.close(context.say("appeal.cleared", shown=own.display))
    if not check.can_be_appealed(standing):
        return _answered(context, context.say("appeal.nothing", shown=own.display))
    refused = latest is not None and latest.decision == "refused"
    if latest is not None and refused and context.now - latest.at < WAIT_AFTER_REFUSAL:
        return _answered(context, decided(context.language, latest, own.display, context.world))
    code = context.facts.code
    reply = context.say("appeal.filed", code=code, shown=own.display)
    return _answered(context, reply, Appeal(code, own.key))


def _answered(context: Context, reply: str, *effects: Appeal) -> Turn:
    """`reply`; after a text a question when it is decided may follow."""
    if context.form == "screen":
        return context.close(reply, *effects)
    return context.leave_open(reply, "heard", memory={"talk": "talk.appeal"}, effects=effects)


def decided(language: Language, appealed: LatestAppeal, number: str, world: World) -> str:
    """The text that tells the appellant the decision."""
    key = f"appeal.{appealed.decision}"
    if appealed.decision == "cleared":
        key = "appeal.upheld"
    if appealed.decision == "refused" and appealed.since:
        key = "appeal.refused.since"
    date = f"{appealed.at:%d/%m}"
    return say(
        language, key, code=appealed.code, shown=number, where=_where(world), date=date,
        people=appealed.since,
    )  # fmt: skip


def _own(key: str) -> Subject:
    number = numbers.national(key.removeprefix("tel:"))
    return Subject(key, "mobile", number, number)


def _where(world: World) -> str:
    """The officials' telephone: the Department's if its number is set, else the police."""
    hotlines = world.directory.hotlines
    return hotlines.get("department") or hotlines.get("police", "113")


TOPIC = Topic(start, read, commands=("appeal",))
