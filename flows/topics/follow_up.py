"""What a few words right after an answer mean, where their own words alone don't tell.

A linear model (`config/follow_ups.txt`, made by `python -m tools.follow_up.train`) weighs the words
beside what was answered: ``dung ghi`` after a report takes it back, ``doc roi`` after a warning
tells a secret. It is asked for messages without a keyword only. Where it is unsure the topics hear
the message as they do without it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from flows.parsing import leaving
from flows.parsing import panic as panic_words
from flows.parsing.attempts import is_wanted
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.intent_words import SOMEBODY
from flows.parsing.panic import is_denied
from flows.subjects import roles
from flows.text import is_figures, words
from flows.topics import alerts, danger, losses, panic, question, senders, sources, withdraw
from flows.topics.context import Context, Topic, World
from flows.values import Asks, Command, State, Turn

_MOST_WORDS = 45
_OWN_WORDS = frozenset(("message", "help", "panic", "danger", "opt_how"))
"""Commands of messages that may have no keyword."""
_LOST = frozenset(("lost", "code_given", "device"))
_VAGUE = {
    "message": ("", "again", "also"), "help": ("",), "follow": ("",),
    "answer": ("", "word", "story", "more", "no", "done"),
}  # fmt: skip
"""By command: the kinds of what no rule understands."""
_STORIES = frozenset(("scam", "unclear", "checked"))
_TAKES_BACK = frozenset(("not_report", "innocent"))
_BARS = {
    "danger": 0.6,
    "lost": 0.5,
    "lost at last": 0.6,
    "report": 0.5,
    "takes_back": 0.35,
    "takes_back, asking": 0.65,
    "follow": 0.4,
    "not_theirs": 0.5,
    "keep_alerts": 0.6,
}
"""From so great a chance on the model decides, by what hangs on it: four in five of such guesses
are right in rows that were not trained on (`python -m tools.follow_up.train --check`); a wrong
"take it back" costs one more message."""
_NEXT_ACTS = {"what_now": 0.4, "cant": 0.5}
"""What a victim says of the first act: from so great a chance on."""
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
        return state.step if state.step == "left" else ""
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


def loss(guess: FollowUp, state: State, command: Command) -> Command | None:
    """The loss that a message without a keyword says has happened; None for none."""
    if not losses.goes_on(state, command):
        return None
    is_sure = losses.denies(state, command.rest) or not _is_harmless(guess, state)
    return Command("panic", command.rest) if is_sure else None


def unless_harmless(guess: FollowUp, state: State, command: Command) -> Command:
    """`command`, or the message that it is where it only sounds like a loss."""
    is_message = command.name == "panic" and _is_harmless(guess, state)
    return Command("message", command.rest) if is_message else command


def _is_harmless(guess: FollowUp, state: State) -> bool:
    """Whether the model is sure of something else than a loss, and none was asked about."""
    is_unlikely = guess.of(*_LOST) < _UNLIKELY and guess.of(*_HARMLESS) >= _SURE
    return is_unlikely and state.memory.get("asked") != "loss"


def hear(guess: FollowUp, state: State, asks: Asks, world: World, now: datetime) -> Asks | None:
    """What must be known to answer what the model is sure of, where the rules made nothing of it
    but a message or a story that goes on; None where it is unsure."""
    command = asks.command
    if not guess.before or command.kind not in _VAGUE.get(command.name, ()):
        return None
    text, before = command.rest, guess.before
    is_forwarded = roles.subjects_in(text) and world.judge(text).label == "scam"
    if is_forwarded or withdraw.is_regretted(text) or leaving.stands_by(text):
        return None
    if before in ("bank", "danger"):
        return _not_theirs(guess, text) if before == "bank" else None
    return _harm(guess, text, world, now) or _wish(guess, state, text, world, now)


def _harm(guess: FollowUp, text: str, world: World, now: datetime) -> Asks | None:
    """What must be known of a danger or a loss."""
    if guess.of("danger") >= _BARS["danger"]:
        return danger.TOPIC.read(Command("danger", text), world, now)
    lost = 0.0 if any(map(_is_none, readings(text))) else guess.of(*_LOST)
    if lost < _BARS["lost" if guess.before in _STORIES else "lost at last"]:
        return None
    kind = "phone" if guess.of("device") > lost / 2 else ""
    return panic.read(Command("panic", text, kind=kind), world, now)


def _not_theirs(guess: FollowUp, text: str) -> Asks | None:
    """What must be known where a victim's number turns out to be nobody's who cheated."""
    named = roles.subjects_in(text)
    is_sure = named and guess.of("not_theirs") >= _BARS["not_theirs"]
    return Asks(Command("denied", text), named) if is_sure else None


def _wish(guess: FollowUp, state: State, text: str, world: World, now: datetime) -> Asks | None:
    """What must be known to do what is wanted: a report, none after all, alerts again."""
    before, ruled = guess.before, intent(text)
    is_asking = ruled.startswith("talk.")  # A rule is sure of a question or a wish.
    bar = _BARS["takes_back, asking" if is_asking else "takes_back"]
    if before == "filed" and guess.of(*_TAKES_BACK) >= bar and not withdraw.is_loss(text):
        code = str(state.memory.get("report", ""))
        return Asks(Command("withdraw", code), report_code=code or None, latest=not code)
    if is_asking or before == "filed":
        return None
    if guess.of("report") >= _BARS["report"]:
        return _reported(state, before, text, world)
    if before in _STORIES and guess.of("follow") >= _BARS["follow"]:
        return Asks(Command("gives_in", text))
    is_ours = not ruled.startswith("told.") and len(words(text)) > 1
    if before == "left" and is_ours and guess.of("keep_alerts") >= _BARS["keep_alerts"]:
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
    if not named and roles.subjects_in(text):  # Their own, or an office's.
        return None
    if before in _STORIES:
        return Asks(Command("answer", text, kind="wants"), named)
    return Asks(Command("report", text, way="scam_call"), named) if named else None


def completed(guess: FollowUp, asks: Asks | None) -> Asks | None:
    """The answer to a first act with what the model makes of it, where no rule says it."""
    if asks is None or asks.command.name != "answer" or asks.command.kind:
        return asks
    kind = max(_NEXT_ACTS, key=guess.of)
    forms = readings(asks.command.rest)
    if guess.before != "bank" or guess.of(kind) < _NEXT_ACTS[kind]:
        return asks
    if any(map(SOMEBODY.search, forms)) or panic_words.loss(asks.command.rest):
        return asks  # What the cheats did, or a new loss.
    return replace(asks, command=replace(asks.command, kind=kind))


def start(context: Context) -> Turn:
    """Who is about to do what a stranger wants is told to give nothing; what is open stays open."""
    return context.stay(context.say("message.more.follow"))


TOPIC = Topic(start, commands=("gives_in",))
