"""Reads a text right after a judged message: who it was, that it is done, or a story that goes
on."""

from __future__ import annotations

import re
from datetime import datetime

from flows.parsing.actions import GIVES
from flows.parsing.danger import maybe_danger
from flows.parsing.intent import asks_about, intent, readings
from flows.parsing.panic_events import is_own_words
from flows.parsing.voice_words import QUESTION
from flows.patterns import Pattern
from flows.subjects import impersonated, links
from flows.topics import panic, question, senders, story, story_losses
from flows.topics.context import World, unpack
from flows.values import Asks, Command, State

VAGUE = 2
"""From this many words of danger on, a place is the place where help is needed."""
_NEW = {"late": ("story", "body", "place"), "offer": ("named", "likely")}
"""By step: what is no answer there, but a message or a question of its own."""


_DONE = re.compile(
    rf"(?:(?:{GIVES}|da|u|uh|um|vang|co|toi|em|con|chau|minh|tui|me|lo|lam|theo|thi|het|doc|bam"
    r"|cai) )*(?:roi|r)"
    r"(?: (?:a|anh|chi|em|bac|chau|do|ma|nha|nhe|ne|day|ban|oi|chu|co|luon|moi chet))*"
)
"""It is done; perhaps it is what somebody wanted of them."""


_IS_TRUE = re.compile(
    r"(?:(?:tin|tin nhan|cai|so|link|web|app|thu|nay|do|no|vay|the|ua|a|u|o|ma|chac|co|la|phai|ho"
    r"|loi|thi|coi|xem|that ra|nhu|roi) )*(?:that|thiet|gia|lua|dung)(?: (?:hay|gia|phai|la|dao"
    r"|that|thiet|the|su))* (?:khong|ha|a|chua|ta|nhi|vay)(?: (?:vay|a|ha|em|anh|chi|chu|bac|ad|ta"
    r"|nhi|ban|day))*"
    r"|is (?:it|this|that)(?: \w+)? (?:real|true|legit|fake|a scam|safe)(?: or \w+)?"
)
"""The whole of a message that asks whether the last one is true."""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    done = _done(state, command, world, now)
    if done is not None:
        return done
    if command.name in ("message", "help") and any(map(_IS_TRUE.fullmatch, readings(command.rest))):
        return Asks(Command("answer", command.rest, kind="true"))
    reply = question.answered(state, command)
    if reply:
        return Asks(Command("digit", "1" if reply == "yes" else "2"))
    answer = senders.hear(command, world, now)
    is_owed = state.memory.get("about") == "owed"
    if answer is None or (answer.kind in _NEW.get(state.step, ()) and not is_owed):
        return None
    if answer.kind == "named" and _was_asked(state, command):
        return None
    return _answer(state, command, answer, world)


_OF_AN_OFFICE = re.compile(
    r"^(?!.*\b(?:gia|mao danh|xung|lua)\b).*\b(?:may ban|nha truong|truong|benh vien|tram y te|ubnd"
    r"|uy ban|buu dien|dien luc|ngan hang)\b"
)


def _is_said_of_an_office(text: str) -> bool:
    """Whether the number is said to be a school's, a hospital's, an office's own."""
    return any(map(_OF_AN_OFFICE.search, readings(text)))


def _answer(state: State, command: Command, answer: senders.Answer, world: World) -> Asks | None:
    kind = answer.kind
    if answer.subjects and state.memory.get("about") == "owed":
        return Asks(Command("answer", command.rest, kind="owed"))
    if kind == "story" and state.step == "name" and story.tells_of_them(command.rest):
        return Asks(Command("answer", command.rest, kind="reason"))
    if kind == "story":
        return story.asks(state, command, world)
    if kind == "place" and maybe_danger(story.content(state)) >= VAGUE:
        return None  # Where help is needed.
    if (
        kind == "named"
        and state.step != "late"
        and _is_number(answer)
        and (not _reports(state, command.rest) or _is_said_of_an_office(command.rest))
    ):
        kind = "likely"
    if senders.is_bare_name(answer, command.rest):  # A bank, a body: never accused in a word.
        kind = "body" if impersonated.is_body(answer.subjects[0]) else "likely"
    return Asks(Command("answer", command.rest, kind=kind), answer.subjects)


_OF_MONEY = Pattern(
    r"\b(?:tien|MONEY|\d+k|otp|ma|the|tai khoan|cccd|chuyen|nap|nop|dong|tra|mat)\b"
)
_SENT = Pattern(
    r"\b(?:gui|chup|quay|cho (?:no|ho) (?:coi|xem))\b.*\b(?:roi|lo|xong|het|tam|hinh|anh)\b"
    r"|\blo (?:gui|chup|quay)\b"
)


def _is_picture_sent(state: State, text: str) -> bool:
    """Whether pictures were sent in a story in which only pictures are wanted: the bank has nothing
    to stop."""
    is_asked = "told.blackmail" in (state.memory.get("act"), intent(story.content(state)))
    every = (*readings(story.content(state)), *readings(text))
    return (
        is_asked
        and not any(map(_OF_MONEY.search, every))
        and any(map(_SENT.search, readings(text)))
    )


def _done(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """What the engine must know if they did what was wanted; None if they do not say so."""
    text, is_words = command.rest, command.name in ("message", "help")
    if (is_words or command.name == "panic") and _is_picture_sent(state, text):
        return Asks(Command("answer", text, kind="pictures"))
    is_over = is_words and _is_handed_over(state, text)
    is_done = _is_done(state, text) or story_losses.is_code_told(state, text)
    if not (is_over or (is_words and is_done)):
        return None
    if is_over or story_losses.is_code_told(state, text) or story_losses.kind_in(state, text):
        return panic.read(Command("panic", text), world, now)
    return Asks(Command("answer", text, kind="done"))


def _is_handed_over(state: State, text: str) -> bool:
    """Whether visitors got what they wanted."""
    return state.memory.get("about") in ("visit", "spirit") and story_losses.is_given(text)


def _is_done(state: State, text: str) -> bool:
    """Whether a few words say that it is done, after something was wanted of the resident."""
    if state.step not in ("sender", "offer") or not any(map(_DONE.fullmatch, readings(text))):
        return False
    is_scam = state.memory.get("label") == "scam"
    return is_scam or intent(story.content(state)).startswith(("told.", "urgent."))


_ABOUT_ONE = re.compile(
    r"\b(?:hoi|xem|coi|kiem tra)(?: \w+)? (?:ve|thu|giup|dum|gium)\b|\btim hieu\b"
    r"|\b(?:muon|can|cho|xin|nho|dinh|tinh)(?: (?:toi|tui|em|minh|con|chau))? hoi\b(?! (?:vay|muon"
    r"|tien))"
    r"|^hoi (?:cai|trang|web|shop|so|stk|link|cong ty|mot|tiem|app)\b"
)


_ACCUSES = re.compile(
    r"\b(?:bao|lua|to|to cao|ghi|luu|no|han|thang|ho|chung|bon|ke|nguoi ta|goi|nhan|nhan tin|xin"
    r"|doi|keu|gia|mao|xung|con nay|report|scam\w*|he|she|they|called|texted)\b"
)
"""Words of a report, or of what somebody did: a number beside none of them is only asked about."""


_DOUBTS = re.compile(
    r"\b(?:goi lai|dung ten|ten (?:\w+ ){0,3}?(?:dung|trung|khop)|trung ten|danh ba|co giao"
    r"|thay giao|chu nhiem"
    r"|chua dam|khong dam|chac|that|thiet|quen|hay la|khong biet|ngo ngo"
    r"|(?:cua|la) (?:con|chau|chi|anh|me|ma|ba|bo|co|chu|bac|vo|chong|ban|em)"
    r"|ten (?:hien )?(?:la )?[a-z]+ [a-z]+ [a-z]+)\b"
)
"""Beside a number: it may be that of somebody honest."""


_CHEAT = re.compile(
    r"\b(?:gia (?:lam|danh|vo|dang)|mao danh|lua dao|lua (?:toi|tui|em|minh|me|ba|bo)|ke gian"
    r"|(?:no|ho|bi)(?: \w+)? (?:lua|gat)|xung\b.*\b(?:doi|bat|keu|doa|chuyen|nop|nap|dong|ma|otp"
    r"|tien|app"
    r"|link))\b"
)
"""Somebody is called a cheat, or pretended to be another and wanted something."""


def _is_number(answer: senders.Answer) -> bool:
    """Whether it names more than a sender's name."""
    return any(one.kind != "brandname" for one in answer.subjects)


def _reports(state: State, text: str) -> bool:
    """Whether a number is reported by the words beside it, or by those before it that call somebody
    a cheat; else, and in doubt, it is asked about."""
    forms, before = readings(text), story.content(state)
    if any(map(_DOUBTS.search, forms)):
        return False
    story_forms = readings(before) if is_own_words(before) and not asks_about(before) else ()
    is_accused = any(_CHEAT.search(one) and not QUESTION.search(one) for one in story_forms)
    return is_accused or any(map(_ACCUSES.search, forms))


def _was_asked(state: State, command: Command) -> bool:
    """Whether a lone number belongs to the question before it (``ai goi hoai vay``): a question
    reports nobody."""
    before, link = story.content(state), links.find(command.rest)
    is_link = any(one.given == command.rest.strip() for one in link)
    is_lone = is_link or not any(map(_ACCUSES.search, readings(command.rest)))
    is_asked = asks_about(before) or any(map(_ABOUT_ONE.search, readings(before)))
    is_asked = is_asked or bool(state.memory.get("not_understood"))
    return is_lone and not unpack(state.memory) and is_asked
