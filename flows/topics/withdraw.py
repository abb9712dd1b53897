"""``RUT``: take back what one reported oneself, after one more ``RUT``.

Right after a report the word alone is enough; later it needs the report's code. What an official
has decided stands: then the withdrawal is noted beside it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.topics import fate
from flows.topics.context import Here, Offer, Topic, World
from flows.values import Asks, Command, Fate, State, Turn, Withdraw

RIGHT_AFTER = timedelta(hours=1)
"""So long after a report the word alone means that one."""

_DECIDED = frozenset(("confirmed", "cleared"))


def read(command: Command, world: World, now: datetime) -> Asks:
    code = fate.code_of(command.rest)
    return Asks(command, report_code=code or None, latest=not code)


def start(here: Here) -> Turn:
    code, latest = here.asks.report_code, here.facts.latest
    if code:
        found = here.facts.fates.get(code)
    else:
        found = latest if latest and here.now - latest.at <= RIGHT_AFTER else None
    if found is None:
        # Of a code that is another's nothing is said but that it is not among one's own.
        said = here.say("fate.missing", code=code) if code else here.say("withdraw.code")
        return here.close(said)
    if found.withdrawn:
        return here.close(here.say("withdraw.already", code=found.code, shown=_shown(here, found)))
    if here.state.topic == "withdraw" and here.state.memory.get("code") == found.code:
        return _done(here, found)
    said = here.say("withdraw.ask", code=found.code, shown=_shown(here, found))
    return here.leave_open(said, "withdraw", "", {"code": found.code})


def _done(here: Here, found: Fate) -> Turn:
    decided = found.standing.grade in _DECIDED
    key = "withdraw.decided" if decided else "withdraw.done"
    said = here.say(key, code=found.code, shown=_shown(here, found))
    return here.close(said, Withdraw(found.code))


def _shown(here: Here, found: Fate) -> str:
    return found.shown or here.say("report.nobody")


def _asked(state: State) -> str:
    code = state.memory.get("code")
    return code if isinstance(code, str) else ""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The second ``RUT`` means the report that the first one was about."""
    if command.name != "withdraw" or fate.code_of(command.rest) not in ("", _asked(state)):
        return None
    return read(Command("withdraw", _asked(state)), world, now)


def menu(here: Here) -> Turn:
    return here.again(here.say("withdraw.again", code=_asked(here.state)))


def offers(state: State) -> tuple[Offer, ...]:
    return (Offer("choice.withdraw", Command("withdraw", _asked(state))),)


TOPIC = Topic(start, read, hear=hear, menu=menu, offers=offers)
