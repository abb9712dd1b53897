"""What a few words right after an answer mean, where their own words alone don't tell.

A linear model (`config/follow_ups.txt`, made by `python -m tools.follow_up.train`) weighs the words
beside what was answered: ``dung ghi`` after a report takes it back, ``doc roi`` after a warning
tells a secret. It is asked for messages without a keyword only. Where it is unsure the topics hear
the message as they do without it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.parsing.attempts import is_wanted
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.panic import is_denied
from flows.subjects import roles
from flows.text import is_figures, words
from flows.topics import alerts, danger, losses, panic, question, senders, sources
from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, State, Turn

_MOST_WORDS = 45
_OWN_WORDS = frozenset(("message", "help", "panic", "danger", "opt_how"))
"""Commands of messages that may have no keyword."""
_LOST = frozenset(("lost", "code_given", "device"))
_STORIES = frozenset(("scam", "unclear", "checked"))
_TAKES_BACK = frozenset(("not_report", "innocent"))
_BARS = {
    "danger": 0.6,
    "lost": 0.5,
    "lost at last": 0.6,
    "report": 0.4,
    "takes_back": 0.35,
    "takes_back, asking": 0.65,
    "follow": 0.4,
    "not_theirs": 0.5,
    "keep_alerts": 0.35,
}
"""From so great a chance on the model decides, by what hangs on it: four in five of such guesses
are right in rows that were not trained on (`python -m tools.follow_up.train --check`); a wrong
"take it back" costs one more message."""
_NEXT_ACTS = {"bank": {"done_it": 0.4, "what_now": 0.4, "cant": 0.5}, "danger": {"well": 0.4}}
"""What is said of a first act, by what that was: from so great a chance on."""
_SURE = 0.6
_UNLIKELY = 0.12
"""Below so great a chance of a loss or a danger, words that sound like one tell of something else,
if the model is sure of that."""
_HARMLESS = frozenset(
    ("thanks", "abuse", "more", "innocent", "doubt", "question", "never_mind", "report",
     "not_report", "follow", "area", "leave", "keep_alerts", "fate")
)  # fmt: skip


_SITUATIONS = {
    "check": "checked", "panic": "bank", "danger": "danger", "filed": "filed", "heard": "info",
}  # fmt: skip


def situation(state: State) -> str:
    """What was answered last, in a word of the model; "" for what it was not trained on."""
    if state.topic == "message":
        if state.step == "late":
            return "filed"
        return "scam" if state.memory.get("label") == "scam" else "unclear"
    if state.topic == "alerts":
        return {"left": "left", "done": "subscribed"}.get(state.step, "")
    return _SITUATIONS.get(state.topic, "")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the model makes of a message: how likely each meaning is; empty where it is silent."""

    before: str = ""
    chances: dict[str, float] = field(default_factory=dict)

    def of(self, *names: str) -> float:
        """How likely it means one of `names`."""
        return sum(self.chances.get(name, 0.0) for name in names)


def weigh(state: State, command: Command, world: World) -> FollowUp:
    """What the model says of a message in one's own words; nothing of a notice or a long text."""
    before, text = situation(state), command.rest
    is_words = command.name in _OWN_WORDS and not is_figures(text)
    if not (before and text and is_words) or len(words(text)) > _MOST_WORDS or is_notice(text):
        return FollowUp()
    return FollowUp(before, world.follow_ups.chances(text, before))


def loss(heard: FollowUp, state: State, command: Command) -> Command | None:
    """The loss that a message without a keyword says has happened; None for none."""
    if not losses.goes_on(state, command):
        return None
    is_sure = losses.denies(state, command.rest) or not _is_harmless(heard, state)
    return Command("panic", command.rest) if is_sure else None


def unless_harmless(heard: FollowUp, state: State, command: Command) -> Command:
    """`command`, or the message that it is where it only sounds like a loss."""
    is_message = command.name == "panic" and _is_harmless(heard, state)
    return Command("message", command.rest) if is_message else command


def _is_harmless(heard: FollowUp, state: State) -> bool:
    """Whether the model is sure of something else than a loss, and none was asked about."""
    is_unlikely = heard.of(*_LOST) < _UNLIKELY and heard.of(*_HARMLESS) >= _SURE
    return is_unlikely and state.memory.get("asked") != "loss"


def hear(
    heard: FollowUp, state: State, command: Command, world: World, now: datetime
) -> Asks | None:
    """What must be known to answer what the model is sure of; None where it is unsure."""
    text, before = command.rest, heard.before
    in_need = before in ("bank", "danger")
    lost = 0.0 if any(map(_is_none, readings(text))) else heard.of(*_LOST)
    if heard.of("danger") >= _BARS["danger"] and not in_need:
        return danger.TOPIC.read(Command("danger", text), world, now)
    if lost >= _BARS["lost" if before in _STORIES else "lost at last"] and not in_need:
        kind = "phone" if heard.of("device") > lost / 2 else ""
        return panic.read(Command("panic", text, kind=kind), world, now)
    named = roles.subjects_in(text)
    if before == "bank" and named and heard.of("not_theirs") >= _BARS["not_theirs"]:
        return Asks(Command("denied", text), named)
    ruled = intent(text)
    is_asking = ruled.startswith("talk.")  # A rule is sure of a question or a wish.
    bar = _BARS["takes_back, asking" if is_asking else "takes_back"]
    if before == "filed" and heard.of(*_TAKES_BACK) >= bar:
        code = str(state.memory.get("report", ""))
        return Asks(Command("withdraw", code), report_code=code or None, latest=not code)
    if is_asking:
        return None
    if heard.of("report") >= _BARS["report"] and not in_need:
        return _reported(state, before, text, world)
    if before in _STORIES and heard.of("follow") >= _BARS["follow"]:
        return Asks(Command("gives_in", text))
    is_ours = not ruled.startswith("told.")  # Else somebody is to call them back.
    if before == "left" and is_ours and heard.of("keep_alerts") >= _BARS["keep_alerts"]:
        return alerts.SUBSCRIBE.read(Command("subscribe"), world, now)
    return None


def _is_none(plain: str) -> bool:
    """Whether written-out words tell of no loss: it is denied, asked about, or only wanted."""
    return is_denied(plain) or is_wanted(plain)


def _reported(state: State, before: str, text: str, world: World) -> Asks | None:
    """What must be known to file what the open story, or the number in `text`, is about."""
    memory = state.memory
    is_other = memory.get("about") == "owed" or memory.get("act") or memory.get("asked")
    if state.step == question.STEP or is_other or senders.asks(text):
        return None
    named = sources.strangers(sources.meant(text), world)
    if before in _STORIES:
        return Asks(Command("answer", text, kind="wants"), named)
    return Asks(Command("report", text, way="scam_call"), named) if named else None


def completed(heard: FollowUp, asks: Asks | None) -> Asks | None:
    """The answer to a first act with what the model makes of it, where no rule says it."""
    if asks is None or asks.command.name != "answer" or asks.command.kind:
        return asks
    bars = _NEXT_ACTS.get(heard.before, {})
    kind = max(bars, key=heard.of, default="")
    if not kind or heard.of(kind) < bars[kind]:
        return asks
    return replace(asks, command=replace(asks.command, kind=kind))


def start(context: Context) -> Turn:
    """Who is about to do what a stranger wants is told to give nothing; what is open stays open."""
    return context.stay(context.say("message.more.follow"))


TOPIC = Topic(start, commands=("gives_in",))
