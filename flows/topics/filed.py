"""After a report is filed: thanks, yes, or its digit once more start nothing again."""

from __future__ import annotations

from datetime import datetime

from flows.parsing.intent import intent
from flows.topics import help, senders
from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, Report, State, Turn


def after(state: State, result: Turn) -> State:
    """The state after a turn, with a note that something was filed in this conversation."""
    new, is_filed = result.state, any(isinstance(each, Report) for each in result.effects)
    if not (is_filed or state.memory.get("filed")):
        return new
    if new.topic:
        return State(new.topic, new.step, {**new.memory, "filed": True})
    return State("filed", memory={"filed": True}) if is_filed or state.topic == "filed" else new


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    if intent(command.rest).startswith("talk."):
        return None
    answer = senders.hear(command, world, now)
    if answer is None or answer.kind not in ("no", "wants"):
        return None
    return Asks(Command("answer", command.rest, kind=answer.kind))


def filed_again(context: Context) -> Turn:
    return context.stay(context.say("report.kept"))


TOPIC = Topic(
    help.start, hear=hear, go_on=filed_again, menu=filed_again, opens="filed", in_texts=True
)
