"""``khong phai 0912345678``: what the resident says is not meant is dropped, and never reported."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.parsing.intent import readings
from flows.places.place_names import distance
from flows.subjects import own_words, roles
from flows.text import is_figures, words
from flows.topics import filing, story, withdraw
from flows.topics.check import with_others
from flows.topics.context import Context, Topic, pack, together, unpack
from flows.topics.senders import asks
from flows.topics.sources import where_money_went
from flows.values import Asks, Command, Report, State, Subject, Turn

_THAT = re.compile(
    r"(?:(?:a|o|ua|da|thoi|xin loi|toi|em|con|chau|minh|lo|gui|bam|nham|chet|roi|khoan) )*"
    r"(?:khong phai|ko phai|k phai|nham|lon|bao nham|ghi nham|gui nham|go nham|dung bao|khoi bao"
    r"|khong bao|ko bao)(?: (?:la|roi|cai))*(?: (?:so|stk|tk|link|tin))?(?: (?:do|nay|kia|ay|roi"
    r"|dau|nhe|nha|a|nua|ma|luon))*"
)
"""The whole of a message that denies what was asked about last; it names nothing."""
_OPEN = ("check", "message", "panic")
_STEPS = {"check": "", "message": "sender", "panic": "who"}
"""The state of a conversation that no longer names anybody."""
_NAMING = ("check", "message", "panic", "filed")
_STORIES = ("check", "message", "filed")
_OURS = re.compile(
    r"\b(?:cua|so|sdt|stk)(?: \w+){0,2} (?:toi|tui|em|con|chau|minh|me|ba|bo|vo|chong|nha)\b"
)
"""The writer's own number, or a relative's."""
_IS_OURS = re.compile(
    r"\b(?:do|nay|kia|ay|ra) (?:(?:la|so|cua) )+(?:vo|chong|con|me|ma|ba|bo|anh|chi|em|ban|chau|chu"
    r"|bac|co giao|thay|hang xom|nguoi nha|nguoi quen|so)(?: (?:trai|gai|giao|hoc|re|dau))?"
    r" (?:toi|tui|em|minh|con|tao|chau)\b(?!.*\b(?:goi|nhan) (?:toi|tui|em|minh)\b)"
)
"""The number that the resident asked about turns out to be a relative's or friend's."""
_ALL_OURS = re.compile(
    r"(?:(?:a|o|ua|uh|u|da|ma|thi|oi|chet|khong phai|lua(?: dao)?(?: dau)?|dau|do|no|nay|day|la"
    r"|nham"
    r"|roi|that ra|hoa ra|ra|xin loi) )*"
    r"(?:cua|so|sdt|dt|may|stk|tk|tai khoan|sim|zalo|nick)"
    r"(?: (?:do|nay|kia|la|cua|chinh|rieng|dien thoai|may|zalo|cu|moi))*"
    r" (?:(?:vo|chong|con|me|ma|ba|bo|cha|ong|anh|chi|em|ban|chau|chu|di|cau|bac|nguoi nha)"
    r"(?: (?:trai|gai|noi|ngoai|re|dau|ruot|hoc))? )?(?:toi|tui|em|minh|con|tao|chau)"
    r"(?: (?:do|day|ma|nha|nhe|thoi|chu|a|ay|kia|do ma|khong phai|lua|dau|ca))*"
)
"""The whole of a message that calls what was asked about the writer's own: ``so vo toi``."""
_CORRECTS = re.compile(
    r"\b(?:lon|nham|lo tay|sua lai|sua|dinh chinh|moi dung|moi phai|moi la|moi lua|dung la|dung ra"
    r"|(?:go|bam|ghi|danh|viet|gui|doc|chep) (?:sai|thieu|thua|lai)|thieu (?:1|mot|2|hai)? ?so"
    r"|so (?:truoc|dau|kia|do|hoi nay|vua roi) (?:la )?(?:so )?(?:cua|that)"
    r"|thua (?:1|mot|2|hai)? ?so|sai roi|sai so|wrong|typo|correct)\b"
)
"""The number that follows is the right one."""
_SLIPS = 2
"""How many digits may differ between two numbers that are meant to be the same."""
_SHORT, _LONGEST = 8, 14
"""How many words at most are next to a number, and in a correction."""
_DEMANDS = re.compile(
    r"\b(?:chuyen|ck|tra lai|hoan lai|nop|nap|trung thuong|cccd|otp|\d+ ?(?:tr|trieu|k|cu))\b"
)
"""Money or papers are spoken of: no correction, though something was done ``nham``."""
_BESIDE = re.compile(r"\b(?:cung|nua|them|ca hai|voi so|va so|con so)\b")
_DENIES = re.compile(
    r"\b(?:khong phai|ko phai|k phai|khoi|dung)(?: \w+)? (?:bao|ghi|to cao)\b"
    r"|\b(?:bao|to cao|phan anh) (?:nham|lon|oan)(?: (?:so|cai|roi|cho))* \d[\d ]+$"
)
_IS_REPORTED = re.compile(
    r"\b(?:coi|xem|tra|hoi|kiem tra|biet)(?: \w+){0,4}? (?:co )?(?:bi )?(?:ai|nguoi ta)? ?(?:bao"
    r"|to cao|bi gi)"
    r"\b|\bco (?:bi )?(?:ai )?(?:bao|to cao)\b(?=.*\b(?:khong|chua)$)"
)
"""It is asked what is known of a number: nothing is denied by it."""
_WRONG_NUMBER = re.compile(
    r"\b(?:nhan|go|bam|gui|ghi|danh|viet|soan) (?:nham|lon|sai)(?: so)?\b(?=.*\b(?:so|xoa|bo)\b)"
)
_LAST_DIGITS = re.compile(
    r"\b(?:duoi|(?:\w+ )?(?:so|cap) (?:cuoi|duoi|sau)|cuoi)(?: (?:cung|la|so|phai|cua|no|thi|moi"
    r"|ne))*"
    r" (?:\d ?){1,6}\b(?=.*\b(?:chu|khong phai|moi (?:dung|phai)|nham|lon|sai)\b)"
    r"|\b(?:nham|lon|sai|sua|chu khong phai|dung la|go|ghi)\b.*\b(?:duoi|(?:so|cap) (?:cuoi|sau))"
    r"(?: (?:cung|la|so|phai|cua|no|thi|moi|thanh))* (?:\d ?){1,6}$"
    r"|^(?!.*\b(?:lay|chuyen|mat|doi|tra|MONEY)\b)(?=.*\b(?:so|duoi|cuoi|sdt)\b)(?:\w+ ){0,4}?"
    r"(?:\d ?){1,6}(?: moi (?:dung|phai)| chu (?:khong|dau) phai)(?: (?:\d ?){1,6})?$"
)
"""Only the last digits of the right number are given."""
_NAMES = re.compile(r"\b(?:so|stk|tk|link|tin)\b|\b(?:nham|lon)\b")


def hear(state: State, command: Command) -> Asks | None:
    """What the engine must know if the message denies a number: another one that it names
    instead."""
    text = command.rest
    is_bare = is_figures(text) and not state.memory.get("digits")
    if command.name not in ("message", "help", "subject") or is_bare:
        return None
    subjects = roles.subjects_in(text)
    cleared = own_words.cleared(text, subjects)
    if asks(text) and (not cleared or any(map(_IS_REPORTED.search, readings(text)))):
        return None
    named = {one.key for one in story.named(state)}
    new = corrected(state, text)
    if new:
        return _corrected(state, text, new)
    if named and not subjects and any(map(_LAST_DIGITS.search, readings(text))):
        return Asks(Command("digits", text), story.named(state))
    if not subjects:
        plain = " ".join(words(text))
        open_ = unpack(state.memory) if state.topic in _OPEN and state.topic != "panic" else ()
        is_that = _THAT.fullmatch(plain) and _NAMES.search(plain)
        is_ours = any(_IS_OURS.search(o) or _ALL_OURS.fullmatch(o) for o in readings(text))
        is_slip = len(plain.split()) <= _LONGEST and _WRONG_NUMBER.search(plain)
        that = bool(open_) and (is_that or is_ours or is_slip)
        return Asks(Command("denied", text), open_) if that else None
    denied = own_words.denied(text, subjects) or named.intersection(cleared)
    if not denied and named and state.topic in _STORIES and _OURS.search(" ".join(words(text))):
        denied = cleared
    if not denied:
        return None
    others = tuple(one for one in subjects if one.key not in cleared)
    if others:
        return _corrected(state, text, others)
    if state.memory.get("filed") and named.intersection(denied):  # What was just reported.
        code = withdraw.code_in(state, text)
        return Asks(Command("withdraw", code), report_code=code)
    return Asks(Command("denied", text), subjects)


def names_another(state: State, text: str) -> bool:
    """Whether it names a number that was not named before, or its last digits, and does not clear
    that one."""
    if any(map(_LAST_DIGITS.search, readings(text))):
        return True
    named = {one.key for one in story.named(state)}
    subjects = roles.subjects_in(text)
    others = {one.key for one in subjects} - named - own_words.cleared(text, subjects)
    return bool(others or corrected(state, text))


def corrected(state: State, text: str) -> tuple[Subject, ...]:
    """The number that `text` puts in the place of the one that was named; none if it does not."""
    named = {one.key for one in story.named(state)}
    new = tuple(one for one in _named_in(state, text) if one.key not in named)
    is_one = named and len(new) == 1 and state.topic in _NAMING
    if not is_one:
        return ()
    is_near = any(
        distance(one.display, new[0].display, _SLIPS) <= _SLIPS for one in story.named(state)
    )
    return new if _is_correction(text, new[0], is_near=is_near) else ()


def _named_in(state: State, text: str) -> tuple[Subject, ...]:
    """What `text` names; after an account, digits alone are another one."""
    is_account = any(one.kind == "account" for one in story.named(state))
    return where_money_went(text) if is_account else roles.subjects_in(text)


def _is_correction(text: str, new: Subject, *, is_near: bool) -> bool:
    """Whether a number that was not named before takes the place of the one that was.

    is_near  it differs from that in a digit or two
    """
    if new.key in own_words.cleared(text, (new,)) - own_words.denied(text, (new,)):
        return False
    plain = " ".join(words(text))
    length = sum(not one.isdigit() for one in plain.split())
    if length > _LONGEST or _DEMANDS.search(plain):  # A forwarded text tells of another case.
        return False
    is_near = is_near and length <= _SHORT and not _BESIDE.search(plain)
    return bool(is_near or _CORRECTS.search(plain)) and not _DENIES.search(plain)


def _corrected(state: State, text: str, others: tuple[Subject, ...]) -> Asks:
    if state.topic == "check":
        return Asks(Command("subject", text), with_others(others))
    is_sure = _CORRECTS.search(" ".join(words(text))) and not own_words.kins(text, others)
    return Asks(Command("corrected", text, kind="sure" if is_sure else ""), others)


def dropped(context: Context) -> Context:
    """The conversation without those that this message says are not meant, or calls its own."""
    state, text = context.state, context.command.rest
    corrected = context.command.name == "corrected"
    if is_figures(text) and not corrected and context.command.name != "denied":
        return context  # No word denies anything.
    named = unpack(state.memory) if state.topic in _OPEN else ()
    if not (named or corrected) or context.command.name == "digit":
        return context
    gone = {one.key for one in context.asks.subjects} if context.command.name == "denied" else set()
    gone |= own_words.cleared(text, named)
    remaining = tuple(one for one in named if one.key not in gone)
    if corrected:  # If nothing shows which one was wrong, all were.
        remaining = together(context.asks.subjects, remaining if gone else ())
    elif len(remaining) == len(named):
        return context
    step = "offer" if corrected else state.step if remaining else _STEPS[state.topic]
    every = together(remaining, story.named(state))
    memory = {**state.memory, "subjects": pack(remaining), "numbers": pack(every)}
    memory |= {"corrected": True} if corrected else {}
    return replace(context, state=replace(state, step=step, memory=memory))


def start(context: Context) -> Turn:
    if context.command.name == "digits":
        return _digits(context)
    if context.command.name == "corrected" and context.state.topic == "filed":
        return _after_report(context)
    is_corrected, one = context.command.name == "corrected", context.asks.subjects[0]
    key = "source.corrected" if is_corrected else "source.denied"
    reply = context.say(key, shown=one.display)
    if is_corrected and not context.state.topic:
        memory = {"subjects": pack([one]), "corrected": True}
        return context.leave_open(reply, "message", "offer", memory)
    if context.state.topic:
        return context.stay(reply)
    return context.leave_open(reply, "heard", memory={"talk": "source.denied"})


def _digits(context: Context) -> Turn:
    """All digits are needed; whether the former number is still reported."""
    one, code = context.asks.subjects[-1], str(context.state.memory.get("report", ""))
    key = "source.digits.filed" if code else "source.digits"
    reply, state = context.say(key, shown=one.display, code=code), context.state
    return context.leave_open(reply, state.topic, state.step, {**state.memory, "digits": True})


def _after_report(context: Context) -> Turn:
    """The number that was meant is filed, or offered if it may not be the cheat's; the report of
    the other one can be withdrawn."""
    state, (one, *_) = context.state, context.asks.subjects
    code = str(state.memory.get("report", ""))
    if context.command.kind == "sure":
        lost = str(state.memory.get("lost", ""))
        filed = filing.file(context, "scam_call", (one,), story.content(state), lost=lost)
        reports = [each for each in filed.effects if isinstance(each, Report)]
        if not reports or not reports[0].subjects:
            return filed
        reply = context.say("source.corrected.now", shown=one.display, code=code)
        memory = {**filed.state.memory, "former": code}
        return replace(filed, reply=reply, state=State("filed", memory=memory))
    reply = context.say("source.corrected.filed", shown=one.display, code=code)
    memory = {"subjects": pack([one]), "content": story.content(state), "corrected": True}
    return context.leave_open(reply, "message", "offer", memory)


TOPIC = Topic(start, commands=("denied", "corrected", "digits"))
