"""A few words that say little alone are read with those before: ``chuyen r``, then ``cho thang gia
cong an``. The more urgent reading counts."""

from __future__ import annotations

import re
from datetime import datetime

from flows.languages import has
from flows.parsing import keyword_tables, no_loss, panic
from flows.parsing.actions import GIVES
from flows.parsing.danger import danger, is_danger
from flows.parsing.intent import asks_about, intent, is_notice, is_when_or_where, readings
from flows.parsing.meaning import chance_of, meaning
from flows.parsing.panic_events import is_maybe_lost, is_own_words
from flows.subjects import roles
from flows.text import fold, words
from flows.topics import losses, senders, story
from flows.topics.context import Context, Topic, World
from flows.topics.help import start
from flows.values import Asks, Command, State, Turn

_TOPICS = ("message", "check", "heard")
_MOST_WORDS = 12
_ENDS_DONE = re.compile(
    r"(?<!\bo )(?<!\blen )(?<!xuong )(?<!\bden )\b(?:lo(?! o)|da|doc|cho|dua|gui|mat|bam"
    r"|cai)\b(?: \w+){0,4}"
    r" (?:roi|r|mat|het|xong)$"
    rf"|^(?:(?:toi|em|con|chau|minh|tui|da|lo) )*(?:{GIVES}|doc|bam)"
    r"(?: (?:het|mat|tien))* (?:roi|r)\b"
)
_DONE = re.compile(r"\b(?:lo|da|roi|r|mat|het|xong|luon|bi|vua)\b")
_COMPLETES = re.compile(
    r"^(?:(?:toi|em|con|chau|minh|tui|thi|la|a|da|cai|lo|moi|vua) )*"
    rf"(?:{GIVES}|cho|goi|doc|noi|nhap|bam|cai|qua|vao|vo|ma|otp|mat khau|mk|so the"
    r"|tien|\d+ ?(?:tr|trieu|k|cu|ty|ngan|nghin|chai))\b"
    r"|\bcho (?:no|ho|thang|bon|tui|ong|ba|nguoi|cong an|can bo)\b"
)
"""What the resident did, to whom, how much."""
_ANSWERED = 0.3
"""So likely, the answer to "is it a loss?" tells of one, or that to "who is in danger?"."""
_DENIES = re.compile(r"\b(?:chua|khong|ko|k|dau co|neu|sap|dinh|nham so)\b|\bco \w+ dau$|\?$")


_NO_DANGER = re.compile(
    r"^(?:khong|ko|k|chua|dau|no)\b|\bkhong (?:sao|co ai|phai|bi gi)\b|\bon roi\b"
)
"""Nobody is in danger, in answer to who is."""
_REFUSES = re.compile(
    r"\b(?:toi|tui|em|con|chau|minh|me|ba|bo|vo|chong)(?: \w+)? (?:khong|ko|k|chua|dau co|dau)"
    rf"(?: (?:co|he|dam|them))* (?:{GIVES}|doc|noi|cho|nhap|bam|cai|tra|khai)\b"
)
"""One of ours did not do it."""


def may_be_loss(text: str, *, begins: bool = True) -> bool:
    """Whether a few words may tell of a loss: ``50 trieu roi``, ``gui r``, ``toi lo roi``.

    begins  they begin the conversation; in the middle of one they must say plainly that it is done
    """
    plain = " ".join(words(text))
    if not is_own_words(text) or len(plain.split()) > _MOST_WORDS or _DENIES.search(plain):
        return False
    if asks_about(text) and not _DONE.search(plain):
        return False  # Asked before it is paid.
    if no_loss.is_mislaid(readings(text)):
        return False
    if panic.follows(text) or _ENDS_DONE.search(plain):
        return True
    return begins and (is_maybe_lost(text) or plain in ("lo", "mat tien"))


def whole(state: State, command: Command, world: World) -> Command | None:
    """The loss or danger that `command` tells together with the words before; None for none."""
    before, text = story.content(state), command.rest
    asked = _asked_danger(state, command, world)
    if asked is not None or state.topic not in _TOPICS or command.name not in _WORDS:
        return asked
    if state.memory.get("label") in ("spam",) or not (before and text):
        return None
    if _tells_loss(state, command, world):
        return Command("panic", text, kind="half")
    if not is_own_words(before):
        return None
    both = f"{before} {text}"
    if danger(both) == "led" and len(words(text)) <= _MOST_WORDS:
        return Command("danger", both)
    if len(words(before)) > _MOST_WORDS or len(words(text)) > _MOST_WORDS:
        return None
    if is_when_or_where(text) or losses.tells_age(state, text):
        return None
    if is_danger(both) and not is_danger(before) and intent(text) != "talk.arrest":
        return Command("danger", both)
    return Command("panic", text, kind="half") if _is_loss(state, text, world) else None


_WORDS = ("message", "help", "subject")
"""Commands of messages that may have no keyword."""


def _asked_danger(state: State, command: Command, world: World) -> Command | None:
    """The danger, if the service asked who is in one, and the words before and these name it."""
    text = command.rest
    is_asked = state.memory.get("asked") == "danger" and command.name in (
        "message",
        "help",
        "panic",
    )
    if not (is_asked and text) or _NO_DANGER.search(" ".join(words(text))):
        return None
    both = f"{story.content(state)} {text}"
    if chance_of("danger", both, world.intents) < _ANSWERED:
        return None
    meant = meaning(both, world.intents)
    return Command("danger", both, kind=meant.detail if meant.kind == "danger" else "")


def _tells_loss(state: State, command: Command, world: World) -> bool:
    """Whether it says what is lost, or at which bank, as the reply asked."""
    if state.memory.get("asked") != "loss":
        return False
    is_bank = world.directory.banks.alone(command.rest) is not None
    return is_bank or (command.name != "subject" and _says_what(command.rest, world))


def _is_loss(state: State, text: str, world: World) -> bool:
    """Whether the words before and these together tell a loss."""
    before, plain = story.content(state), " ".join(words(text))
    if state.memory.get("asked") == "loss" and losses.leaves_open(text, before):
        return True
    loss = may_be_loss(before)
    if not _DENIES.search(plain) and (
        _is_asked_loss(state, text, world) or (loss and _COMPLETES.search(plain))
    ):
        return True
    both_tell = panic.is_panic(f"{before} {text}") and not _REFUSES.search(plain)
    return both_tell or (loss and world.directory.banks.alone(text) is not None)


def _is_asked_loss(state: State, text: str, world: World) -> bool:
    """Whether the reply asked about a loss, and `text` may report one."""
    is_asked = state.memory.get("asked") == "loss"
    return is_asked and chance_of("panic", text, world.intents) >= _ANSWERED


_SUM = re.compile(r"\bMONEY\b")
_LOST_THINGS = re.compile(
    r"^(?:(?:mat|bi|la|toi|tui|em|con|minh|chau|cai|so|het|thi) )*(?:tien|vang|the atm"
    r"|the ngan hang|mat khau|ma otp|otp|cccd|can cuoc|nick|zalo|facebook)\b"
)
_NOTHING_GONE = re.compile(
    r"^(?:(?:da|a|thoi|u|toi|tui|em|con|minh|chau|thi) )*(?:chua|khong)(?: co)?(?: (?:gi|mat|bi"
    r"|sao|ai|het|chuyen|dua))*(?: (?:het|ca|dau|nao|dong))*$"
    r"|\bchua (?:\w+ )?(?:mat|chuyen khoan|chuyen|gui|dua|doc|cho|nop|nap|nhap|tra)\b"
)
_FULL_NAME = re.compile(r"(?:[A-Z][A-Za-z]{0,7} ){1,4}[A-Z][A-Za-z]{0,7}")


def _says_what(text: str, world: World) -> bool:
    """Whether it answers what was lost, to whom or at which bank, at any length."""
    forms = readings(text)
    if senders.asks(text) or is_notice(text) or any(map(_NOTHING_GONE.search, forms)):
        return False
    if any(_SUM.search(one) or _LOST_THINGS.match(one) for one in forms):
        return True
    if roles.subjects_in(text) or _FULL_NAME.fullmatch(fold(text).strip(" .,;!")):
        return True
    banks = world.directory.banks
    return banks.within(text) is not None or any(map(banks.alone, text.split(",")))


def remembered(command: Command, result: Turn) -> State:
    """The state after a turn, with a lone word that was no keyword kept for the next message."""
    word = command.rest
    if command.name != "help" or result.state.topic or not word.isalpha():
        return result.state
    if word.lower() in keyword_tables.GREETINGS:
        return result.state
    return State("heard", memory={"content": word})


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """How to do what was just explained."""
    if state.memory.get("talk") == "talk.withdraw" and any(
        map(_UNDO.fullmatch, readings(command.rest))
    ):
        return Asks(Command("answer", command.rest))
    explained = isinstance(state.memory.get("talk"), str) and command.name in ("message", "help")
    if explained and any(map(_HOW.fullmatch, readings(command.rest))):
        return Asks(Command("answer", command.rest))
    return None


def go_on(context: Context) -> Turn:
    key = str(context.state.memory.get("talk"))
    return context.stay(context.say(key)) if has(key) else start(context)


_UNDO = re.compile(
    r"(?:(?:vay|thi|the|roi|thoi|a|u) )*(?:xoa|go|huy|rut|bo)(?: (?:dum|giup|gium|ho|toi|em|tui"
    r"|luon|di"
    r"|cai|do|no|so|tin|voi|nghe|nha|nhe|bao))*"
)
_HOW = re.compile(
    r"(?:(?:ma|thi|la|vay|the|roi|gio|toi|em|con|minh|phai|cu|a|ua) )*(?:soan|nhan|gui|go|viet"
    r"|bam|lam|ghi)"
    r"(?: tin)?(?: (?:gi|sao|the nao|nhu the nao|lam sao|cai gi|chu gi|kieu gi|o dau|toi dau|so "
    r"nao|vo dau"
    r"|ra sao|dau|chi))+(?: (?:a|vay|ha|day|ban|em|anh|chi|chu|co|bac|ad|nua|ta))*"
    r"|(?:(?:ma|thi|vay|the|roi) )*(?:cach nao|bang cach nao|lam sao|the nao|la sao|sao nua)(?: "
    r"(?:a|vay|ha|day))*"
    r"|how(?: (?:do i|to))?(?: (?:do|text|send) (?:it|that|what))?|text what|what (?:do|should) "
    r"i (?:text|send)"
)

TOPIC = Topic(start, hear=hear, go_on=go_on, opens="heard", in_texts=True)
"""The reply asks nothing; only the words are stored, or what was explained."""
