"""Reads a message while the conversation is about alerts: a place, a choice of one, a second
thought."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from flows.parsing import alert_answers, leaving
from flows.parsing.intent import intent, readings
from flows.parsing.other_wishes import is_no_leaving
from flows.places.areas import AreaMatches
from flows.text import vocabulary, words
from flows.topics.context import World
from flows.topics.sources import within
from flows.values import Asks, Command, State

_MAX_ANSWER = 100
MAX_TEXT = 160
MAX_WORDS = 6
_NO_CONSENT = re.compile(
    r"\b(?:khong|chang|dung|thoi|khoi|bo|huy|ngung|chua|gi|sao|nao|ha|phai|co ai|hay la)\b"
)
"""Refuses or asks: a place beside it is asked back."""
_STORY = re.compile(
    r"\b(?:moi nhan|nhan duoc|vua nhan|goi|tin la|bi|lua|no|ho|tien|link|otp|cong an|nguoi la"
    r"|xung)\b"
)
"""Tells what happened: a place in it is no answer to "which place?"."""


def moves(text: str) -> bool:
    """Whether it wants another place instead of the one before: ``doi sang Dak Mil``."""
    return any(map(_MOVES.search, readings(text)))


def search(world: World, now: datetime, text: str) -> AreaMatches:
    """An exact name, else the name in a sentence, else similar names."""
    areas = world.areas.current(now.date())
    matches = areas.find(text)
    if not matches.exact:
        matches = next(filter(lambda one: one.exact, map(areas.find, _shorter(text))), matches)
    if matches.exact:
        return matches
    names = {one for area in matches for one in words(area.name)}
    typed = set(words(text))
    is_place = not names.isdisjoint(typed) and typed <= names | _ASIDE
    if not is_place and any(map(_STORY.search, readings(text))):  # "Krong No" tells of nobody.
        return AreaMatches()
    named = (areas.find_within(typed) for typed in (text, *readings(text)))
    within_text = next(filter(None, named), None)
    return matches if within_text is None else asked_back(within_text, text)


_ASIDE = vocabulary(
    "nghen nghe nhen nhe nha hen heng a ha di voi giup gium dum luon em anh chi co chu bac ad"
)


def _shorter(text: str) -> Iterator[str]:
    """`text` without its last word, and so on, while that is a mere particle: ``Nhan Co nha``."""
    typed = text.split()
    while len(typed) > 1 and _ASIDE.issuperset(words(typed.pop())):
        yield " ".join(typed)


_RIGHT = re.compile(
    r"^(?:(?:a|u|uh|da|vang|ok) )*dung(?: (?:roi|vay|do|a|ha|xa|noi|la|do roi))* (?=(?:doi"
    r"|chuyen|qua"
    r"|sang|xa|phuong|lay|cho|toi|em|minh|chon|noi|o)\b)"
)
"""That is right: no refusal."""


def _refuses(plain: str) -> bool:
    return _NO_CONSENT.search(_RIGHT.sub("", plain)) is not None


def asked_back(matches: AreaMatches, text: str) -> AreaMatches:
    """The places of a sentence; not one is taken at once if it refuses or asks something."""
    if any(map(_refuses, readings(text))):
        return replace(matches, exact=False, every=False)
    return matches


def offered(state: State, name: str = "areas") -> list[str]:
    offered = state.memory.get(name)
    return [one for one in offered if isinstance(one, str)] if isinstance(offered, list) else []


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A name without DK is an answer; what is none of ours and long is a message."""
    text = command.rest
    answer = short_answer(state, command, world, now)
    if answer is not None or state.step in SETTLED:
        return answer
    if command.name == "fate" and text and not any(char.isdigit() for char in text):
        text = f"tt {text}"  # TT is also how people write "thi tran", a township.
    elif command.name not in ("message", "help", "subject") or not _may_be_a_place(text):
        return None
    is_other = command.name == "subject" or len(text.split()) > MAX_WORDS
    is_other = is_other or any(map(_PESTERED.search, readings(text)))
    if is_other and not search(world, now, text).areas:
        return None
    return Asks(Command("answer", text), areas=moves(text))


_PESTERED = re.compile(r"\b(?:hoai|phien|suot)\b")
"""Complains of messages: what is said of that names HUY."""
SETTLED = ("done", "left", "leaving", "dropping")
"""Steps in which nothing is asked about a place."""


def short_answer(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The answer to a few words here, whatever they would mean elsewhere; None if they have
    none."""
    is_asked = command.name in _HEARD_AFTER and any(map(_AWAY.search, readings(command.rest)))
    if is_asked and not world.areas.current(now.date()).find_within(command.rest):
        return Asks(Command("answer", command.rest, kind="anywhere"))
    if state.step in SETTLED:
        return _second_thought(state, command, world, now)
    if command.name in _HEARD_AFTER and alert_answers.keeps(command.rest):
        return Asks(Command("answer", command.rest, kind="unsure"))
    if command.name in _HEARD_AFTER and any(map(_BACKS_OUT.fullmatch, readings(command.rest))):
        return Asks(Command("answer", command.rest, kind="leaves"))
    if command.name in _HEARD_AFTER and alert_answers.after_done(command.rest) == "maybe":
        return Asks(Command("answer", command.rest, kind="none"))
    return _picked(state, command, world, now)


_AWAY = re.compile(
    r"^(?!.*\b(?:no|ho|tien|MONEY|link|otp|goi dien|lua|chuyen khoan|mat|lac|bat|giu|danh|cuu"
    r"|chet|vien"
    r"|khoc|ve nha)\b)"
    r".*\b(?:lam|hoc|di|ve|ra|vao|vo|len|xuong|o|cong tac|chay xe|xa nha|tinh khac|noi khac)\b"
    r"(?: \w+){1,6}? (?:(?:van|co|con|cung|thi|so|may|nay) )+(?:nhan|gui|bao)"
    r"(?: (?:tin|canh bao|cho|em|toi|tui|minh|con))* ?(?:duoc|khong|chu|ha|hong)\b(?: \w+){0,3}$"
)
"""Asks whether alerts come to somebody who is far from home."""


def _dropped(state: State, text: str, world: World, now: datetime) -> str:
    """The digit of the place that is given up for another one; 0 for none; "" if it is not said."""
    numbered, forms = offered(state), readings(text)
    named = [area.id for area in search(world, now, text) if area.id in numbered]
    if len(named) == 1:
        return str(numbered.index(named[0]) + 1)
    if any(map(_KEEPS.search, forms)):
        return "0"
    if len(numbered) == 1 and any(map(_OLD_ONE.search, forms)):
        return "1"
    areas = [area for one in numbered if (area := world.areas.get(one))]
    digit = alert_answers.picked(text, [area.name for area in areas])
    return str(digit) if digit > 0 else ""


_KEEPS = re.compile(r"\b(?:giu|ca hai|deu|them|khong bo|keep|both|nhan het|het)\b")
_OLD_ONE = re.compile(r"\b(?:noi|cho|xa|cai) (?:cu|kia|truoc)\b|^(?:bo|doi|u|co|phai|yes)\b")
_HAMLET = re.compile(
    r"(?:(?:o|toi|nha|tui|em) )*(?:thon|xom|ap|to|bon|buon|khoi|doi|khu)(?: so)? "
    r"\d{1,2}[a-d]?(?: do| a)?"
)
"""A hamlet alone: too small a place."""


_DOES_IT = re.compile(
    r"(?:(?:thi|vay|u|uh|ok|da|cu) )*(?:dang k[yi]|dk)(?: (?:lai|di|cho|giup|dum|gium|ho|toi|em|tui"
    r"|minh|nhe|nha|luon|voi|lien|duoc|ok))*"
)
"""The whole of an order to subscribe that names no place: to the one that was offered."""


def _picked(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """A choice in words of what is numbered; yes to the only place, no to all of them."""
    if state.step not in ("which", "instead") or command.name not in _HEARD_AFTER:
        return None
    if state.step == "instead":
        dropped = _dropped(state, command.rest, world, now)
        return Asks(Command("digit", dropped)) if dropped else None
    if world.areas.current(now.date()).find(command.rest).exact:
        return None
    if state.step == "which" and any(map(_HAMLET.fullmatch, readings(command.rest))):
        return Asks(Command("answer", command.rest, kind="unsure"))
    areas = [area for one in offered(state) if (area := world.areas.get(one))]
    digit = alert_answers.picked(command.rest, [area.name for area in areas])
    answer = alert_answers.yes_no(command.rest)
    if len(areas) == 1 and any(map(_DOES_IT.fullmatch, readings(command.rest))):
        answer = "yes"
    if digit == 0:
        kinds = [area.kind for area in areas]
        digit = kinds.index("district_group") + 1 if "district_group" in kinds else -1
    elif digit < 0 and answer == "yes":
        digit = 1 if len(areas) == 1 else -1
        if digit < 0:
            return Asks(Command("answer", command.rest, kind="unsure"))
    elif digit < 0 and answer == "no":
        digit = 0
    return Asks(Command("digit", str(digit))) if 0 <= digit <= len(areas) else None


def _second_thought(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The reply right after a place was subscribed, or right after leaving."""
    text = command.rest
    is_wish = command.name in _HEARD_AFTER or (command.name == "opt_out" and text)
    is_meant = state.step == "left" or not is_no_leaving(readings(text))
    if not is_wish or not is_meant or len(text) > MAX_TEXT:
        return None
    if state.step == "done":
        return _after_done(state, text, world, now)
    answer = alert_answers.after_left(text)
    forms = readings(text)
    if any(map(_WANTS_BACK.search, forms)) and not any(map(_REFUSES.search, forms)):
        return Asks(Command("subscribe"), areas=True)
    if state.step == "left":
        if answer == "again":
            named = text if world.areas.current(now.date()).find_within(text) else ""
            return Asks(Command("subscribe", named), areas=True)
        kind = {"asks": "still", "yes": "noted"}.get(answer, "")
        if not kind and alert_answers.holds_back(text) and not (within(text) or leaving.wish(text)):
            return Asks(Command("alerts_again", text))
        return Asks(Command("answer", text, kind=kind)) if kind else None
    if command.name == "opt_out":
        return None
    if answer in ("again", "no"):
        return Asks(Command("answer", "0"))
    if answer != "yes" and alert_answers.after_done(text) == "clear":
        return Asks(Command("answer", "1"))
    digit = "1" if answer == "yes" else _YES_NO.get(intent(text))
    return Asks(Command("answer", digit)) if digit else None


def _after_done(state: State, text: str, world: World, now: datetime) -> Asks | None:
    """Another place, none at all, or whether it is done."""
    forms = readings(alert_answers.OFFICER.sub(" ", text))
    is_clear = leaving.wish(text) == "clear"
    if is_clear and not world.areas.current(now.date()).find_within(text):
        return Asks(Command("answer", text, kind="leaves"), areas=True)
    if intent(text) == "talk.move" and not moves(text):
        return None  # The place that it names is the old one.
    if any(map(_NOT_NOW.search, forms)):
        return Asks(Command("answer", text, kind="perhaps"), areas=True)
    if any(map(_ANOTHER.search, forms)):
        matches = search(world, now, text)
        taken = {area.id for area in matches} <= set(offered(state))
        if matches.areas and taken and any(map(_DROPS.search, forms)):
            return Asks(Command("answer", text, kind="leaves"), areas=True)
        if matches.areas:
            return Asks(Command("answer", text), areas=True)
    if world.areas.current(now.date()).find(text).exact:
        return Asks(Command("answer", text, kind="another"), areas=True)
    answer = alert_answers.after_done(text)
    if answer == "maybe" and is_clear:
        answer = "clear"
    kind = _AFTER_DONE.get(answer, "")
    if not kind and intent(text) == "small.no":
        kind = "noted"
    return Asks(Command("answer", text, kind=kind), areas=True) if kind else None


_NOT_NOW = re.compile(
    r"^(?:(?:a|ua|thoi|ma|oi|nay|lam on) )*(?:dung|khoi|thoi|khong)(?: (?:co|can|phai))*"
    r" (?:keu|goi|phien|lam phien|bao|nhac)(?: (?:toi|tui|em|minh|con|may nay|so nay))* nua\b"
    r"|^(?:\w+ ){0,2}?tam (?:dung|ngung|nghi)\b"
)
"""Nothing is wanted any more, or not for a while."""
_AFTER_DONE = {
    "clear": "leaves", "maybe": "perhaps", "no": "perhaps", "yes": "noted", "asks": "listed",
}  # fmt: skip
_BACKS_OUT = re.compile(
    r"(?:(?:a|ua|o|thoi|ma|xin|cho|lai|toi|em|tui|con|chau|minh|tao|khong|chang|dung|khoi|chua|can"
    r"|muon|thich|nghi lai) )*(?:huy|ngung|dung nua|thoi nua|bo di|khong (?:nhan|can|muon|lam)"
    r"|(?:khong|khoi|dung|chang|huy|bo|ngung)(?: (?:can|muon|co|them))*"
    r" (?:dang k[yi]|dk|nhan|nhan tin|canh bao))"
    r"(?: (?:tin|canh bao|dang k[yi]|dk|nhan|nua|dau|di|nha|nhe|a|ca|het|luon|gi|giup|toi|em|tui"
    r"|con|minh))*"
)
"""Whole messages of a resident who wants no alerts, after the question for which place."""
_HEARD_AFTER = ("message", "help", "subject", "opt_how")
_WANTS_BACK = re.compile(
    r"^(?:(?:a|ua|uh|u|o|oi|anh|ay|y|ma|thoi|toi|em|tui|cho|xin|lai|nham|hoi nay|nay|lo|huy|bam|hay"
    r"|muon|nghi lai|doi y|vay) )*(?:cu |lai |van )?"
    r"(?:gui|nhan|dang k[yi]) (?:tiep|lai|cho toi|nhu cu|binh thuong|di|nhe|nha|luon)\b"
)
_REFUSES = re.compile(r"\b(?:khong|chang|dung|khoi|chua|lam (?:gi|chi))\b")
_MOVES = re.compile(
    r"\b(?:doi|chuyen|thay)(?: (?:lai|noi|cho|o|xa|canh bao|nhan|dang k[yi]|dia chi|giup|toi|em))*"
    r" (?:sang|qua|thanh|ve|bang)\b"
    r"|\bbo (?:\w+ ){1,4}(?:lay|nhan|sang|qua)\b|\bnham (?:xa|cho|noi)\b|\bmoi dung\b"
)
_YES_NO = {"small.yes": "1", "small.no": "0"}
_DROPS = re.compile(r"\b(?:huy|bo|xoa|ngung|thoi|khoi|khong (?:nhan|can|muon|lay))\b")
_ANOTHER = re.compile(
    r"\b(?:nham|lon(?! xon)|doi|thay|them|bo|lay|khong phai|y toi|sua|sai|nua"
    r"|chuyen)\b|^(?:anh|y|o|ua|ui) quen\b|\bo (?:\w+ ){1,4}(?:co|chu)(?: ma)?$"
)


def _may_be_a_place(text: str) -> bool:
    letters = any(char.isalpha() for char in text)
    return letters and len(text) <= _MAX_ANSWER and not within(text)
