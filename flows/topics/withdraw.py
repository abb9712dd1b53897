"""``RUT``: withdraw one's own report, after one more ``RUT``.

Right after a report the word alone is enough; later it needs the report's code. An official's
decision stays in force: then the withdrawal is stored beside it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from flows.parsing import alert_answers, leaving
from flows.parsing.false_withdrawals import gave_secret, has_paid, is_of_others, tells_secret
from flows.parsing.intent import intent, is_notice, readings
from flows.parsing.later_words import says
from flows.patterns import Pattern
from flows.subjects import roles
from flows.text import MEMO, words
from flows.topics import report_status
from flows.topics.context import Context, Offer, Topic, World
from flows.values import Asks, Command, ReportStatus, State, Turn, Withdraw

RIGHT_AFTER = timedelta(hours=1)
"""How long after a report the word alone means that one."""

_DECIDED = frozenset(("confirmed", "cleared"))


def read(command: Command, world: World, now: datetime) -> Asks:
    code = report_status.code_of(command.rest)
    return Asks(command, report_code=code or None, latest=not code)


def start(context: Context) -> Turn:
    code, latest = context.asks.report_code, context.facts.latest
    if code:
        outcome = context.facts.statuses.get(code)
    else:
        outcome = latest if latest and context.now - latest.at <= RIGHT_AFTER else None
    if outcome is None:
        # On another person's code the reply says only that it is none of the resident's own.
        if latest is None and not code:
            return _nothing(context)
        reply = context.say("fate.missing", code=code) if code else context.say("withdraw.code")
        return context.close(reply)
    if outcome.withdrawn:
        return context.close(
            context.say(
                "withdraw.already", code=outcome.code, shown=_subject_name(context, outcome)
            )
        )
    if context.state.topic == "withdraw" and context.state.memory.get("code") == outcome.code:
        return _done(context, outcome)
    reply = context.say("withdraw.ask", code=outcome.code, shown=_subject_name(context, outcome))
    return context.leave_open(reply, "withdraw", "", {"code": outcome.code})


_WISH = Pattern(
    r"\b(?:rut|rut lai|huy|xoa|bo|thu hoi|go|khong)(?: (?!(?:nhan|tien|von|MONEY)\b)\w+){0,3}?"
    r" (?:bao cao(?! (?:no (?:xau|qua han)|tin dung|cic|thue|tai chinh|can cuoc|ngan hang)\b)"
    r"|tin bao|to cao|don (?:to cao|kien|bao|to giac)"
    r"|lan bao|cai bao|khai bao|tin to cao|bao nua|to cao nua)\b"
)
"""Words that want to withdraw a report."""
_THREATENED = Pattern(
    r"\b(?:doa|de doa|hu doa|ham doa|tra thu|(?:no|ho) (?:biet|tim)(?: \w+){0,2}? (?:nha|toi)"
    r"|so (?:no|ho|bi)|xu toi|giet|danh toi|cho nguoi|dot|dap pha|dan mat|chan duong|bat toi|ep)\b"
)


_MISTAKEN = Pattern(
    r"\b(?:toi|tui|em|con|chau|minh|tao|luc nay to|luc nay|hoi nay to|hoi nay|hom qua|(?:hom|bua"
    r"|tuan) \w+(?: \w+)?|da|lo|moi|vua)"
    r"(?: \w+){0,2}?"
    r" (?:bao|to cao|phan anh)\b(?! (?:la|toi|em|minh|chuyen|gui)\b).*\b(?:nham|sai|oan|lon"
    r"|thoi bo|bo di|thoi khoi|toi nghiep|tha cho)\b"
    r"|^(?:\w+ ){0,2}(?:nham|lon|sai)\b.*\b(?:vua|moi|da|hoi nay|lo) (?:bao|to cao)\b"
)
"""The writer reported by mistake."""
_CLEARED_UP = Pattern(
    r"\b(?:bao|to cao|phan anh|ghi)(?! (?:toi|em|minh|chuyen|gui)\b).*\b(?:gio|moi|ra|te ra|thi ra"
    r"|hoa ra|nay)(?: \w+)? (?:biet|hay|ra|la)\b.*\b(?:that|khong phai|nguoi quen|nguoi nha"
    r"|hang xom|hieu lam|khong lua)\b.*\b(?:xoa|go|rut|bo|huy)\b"
)
"""It came out that the one who was reported is honest."""


_KIN = (
    r"(?:vo|chong|con|anh|chi|em|ba|me|bo|thang ban|ban toi|ban em|nguoi nha|nguoi quen|chu"
    r"|co|bac|hang xom)"
)
_PLEASE = r"(?: (?:giup|gium|dum|ho|di|nha|nhe|luon|thoi|cho toi|cho em))+"
_AGO = (
    r"(?:hoi (?:nay|sang|trua|chieu)|hom (?:qua|bua|truoc)|sang nay|luc (?:nay|truoc)|bua"
    r" (?:truoc|hom)|ban nay"
    r"|toi qua)"
)
_TAKES_BACK = Pattern(
    r"^(?!.*\b(?:(?:no|ho|cong an|toa an|nguoi ta|ngan hang|xung|nhan vien)(?: \w+)? (?:noi|bao"
    r"|keu|nhan|xung)"
    r"|otp|chuyen khoan|MONEY|clip|hinh|app|link|chai|thuoc|chet|lua (?:toi|em|minh) that|hay"
    r" that)\b)(?:"
    r".*\b(?:noi|nghi|bao|to|to cao|ghi|doan)(?: \w+){0,2}? oan\b(?! (?:uc|toi|cho toi|so toi|em"
    r"|minh|so em))"
    r"|.*\b(?:to|bao|ghi) (?:nham|lon)(?: (?:cho|vao))? (?:thang|ong|ba|anh|chi|co|chu|hang xom"
    r"|nguoi|em|ban)\b"
    rf"|.*\b{_AGO}\b.*\b(?:noi|nghi|bao|nhan|nhan tin|ghi)\b.*\blua\b.*\b(?:gio|nhung|ma|te ra"
    rf"|hoa ra|thi ra"
    r"|nghi lai|chu)\b.*\b(?:that|em|anh|chi|vo|chong|con dau|co giao|nguoi quen|nguoi nha|hang"
    r" xom|khong ai lua"
    r"|tim thay|khong phai lua|dang hoang|thoi khoi|bo qua|xin loi)\b"
    rf"|(?:.*\b(?:{_AGO}|bot|thoi|qua) )?(?:toi|tui|em|minh|con) (?:gion|noi gion|noi choi|noi"
    rf" dua|dua thoi|gion choi"
    r"|nghich thoi)\b"
    r"|.*\b\d[\d ]{7,}\b.*\b(?:khong phai|khong co|dau co|dau phai)(?: bi| la)?"
    r" lua\b(?!.*\b(?:khong|ha|chu)$)"
    r"|.*\b(?:khong phai|khong co) lua\b.*\b(?:xoa|rut|bo qua|thoi khoi|xin loi)\b"
    r"|.*\b(?:xoa|go|rut|bo)(?: \w+){0,3}? (?:so|stk)\b.*\b(?:toi|tui|em|minh) (?:da |lo |moi"
    r" )?bao\b"
    r"|.*\b(?:toi|tui|em|minh|con) hieu lam\b|.*\bhieu lam (?:roi|thoi)\b"
    rf"|.*\b(?:so(?: \w+){{0,6}}? (?:la|cua)|la so)(?: (?:so|cua))* {_KIN}\b.*\b(?:xoa|go|bo qua"
    rf"|thoi khoi|khoi bao){_PLEASE}"
    r"|.*\b(?:xoa|go)(?: \w+){0,2} so\b.*\bkhong phai (?:ho|no|so do|nguoi do|so nay)\b"
    r"|.*\blo bao so\b.*\bkhong (?:co gi|sao|phai|lua)\b"
    r"|.*\bkhong ai lua\b.*\bxin loi\b|.*\bxin loi\b.*\b(?:khong ai lua|noi oan|bao nham|khong"
    r" phai lua)\b)"
)
"""Words that revoke an accusation: the person is no cheat, or it was said in jest."""
_ACCUSED = Pattern(r"\bbi (?:\w+ ){0,2}?(?:bao|ghi|noi|to)(?: la| lua| dao| ke| gian)* oan\b")
"""The writer is the accused."""


_INSTRUCTED = Pattern(r"\bbảo\b", re.IGNORECASE)
"""With its mark to tell can't be taken for to report."""


@lru_cache(maxsize=MEMO)
def is_regretted(text: str) -> bool:
    """Whether the resident wants to withdraw a report."""
    text = _INSTRUCTED.sub("nói", unicodedata.normalize("NFC", text))
    wishes = [(form, _WISH.search(form)) for form in readings(text)]
    if any(wish and not is_of_others(wish) for _, wish in wishes):
        return True
    is_told = any(
        any(rule.search(form) for rule in (_MISTAKEN, _CLEARED_UP, _TAKES_BACK))
        and not (wish or tells_secret(form) or _ACCUSED.search(form))
        for form, wish in wishes
    )
    return is_told and not (leaving.stands_by(text) or is_notice(text))


def code_in(state: State, text: str) -> str:
    """The code of the report that the words withdraw: the corrected one, if that one is meant, else
    the latest of this conversation; "" for none."""
    former = state.memory.get("former")
    return str((former if says("drop old", text) else "") or state.memory.get("report", ""))


def is_loss(text: str) -> bool:
    """Whether a secret was given by mistake, or money paid that a complaint may end."""
    return any(
        (_MISTAKEN.search(form) and gave_secret(form)) or (_WISH.search(form) and has_paid(form))
        for form in readings(text)
    )


def is_threatened(text: str) -> bool:
    """Whether somebody forces the resident to withdraw a report."""
    forms = readings(text)
    return any(map(_WISH.search, forms)) and any(map(_THREATENED.search, forms))


def in_words(context: Context) -> Turn:
    """The answer to a wish that has no keyword."""
    if is_threatened(context.command.rest):
        return context.close(context.say("withdraw.threat"))
    if context.state.topic == "withdraw":
        return menu(context)
    latest = context.facts.latest
    if latest is None:
        return _nothing(context)
    named = {one.display for one in roles.subjects_in(context.command.rest)}
    if named and latest.display not in named:
        return context.close(context.say("withdraw.code"))
    return start(replace(context, asks=replace(context.asks, report_code=None)))


def _nothing(context: Context) -> Turn:
    """This telephone has reported nobody: there is nothing to withdraw."""
    reply = context.say("withdraw.nothing")
    return context.leave_open(reply, "heard", memory={"talk": "withdraw.nothing"})


def _done(context: Context, outcome: ReportStatus) -> Turn:
    decided = outcome.standing.grade in _DECIDED
    key = "withdraw.decided" if decided else "withdraw.done"
    reply = context.say(key, code=outcome.code, shown=_subject_name(context, outcome))
    return context.close(reply, Withdraw(outcome.code))


def _subject_name(context: Context, outcome: ReportStatus) -> str:
    return outcome.display or context.say("report.nobody")


def _asked(state: State) -> str:
    code = state.memory.get("code")
    return code if isinstance(code, str) else ""


_KEEP = Pattern(
    r"\b(?:cu|van|thoi|ma|khoan)(?: \w+)? (?:bao|ghi|giu|de)(?: (?:di|luon|lai|nguyen|do|nhu cu"
    r"|vay))+\b"
    r"|\b(?:khong|dung|khoi)(?: co)? rut(?: (?:nua|lai|dau))+\b|\b(?:no|ho) (?:lua"
    r"|gat)\b.*\b(?:that|thiet)\b"
)
_EVERYDAY = ("rut roi", "rut lai")
"""Words that are used of money as well: they withdraw nothing."""


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The second ``RUT`` means the report that the first one was about; a mere yes or no takes
    nothing back."""
    is_words = command.name in ("message", "help")
    answer = alert_answers.confirms(command.rest, "rut") if is_words else ""
    if answer == "clear" and " ".join(words(command.rest)) not in _EVERYDAY:
        return read(Command("withdraw", _asked(state)), world, now)
    if is_words and (
        leaving.stands_by(command.rest) or _KEEP.search(" ".join(words(command.rest)))
    ):
        return Asks(Command("answer", command.rest, kind="kept"))
    if answer or (is_words and intent(command.rest) in ("small.yes", "small.no")):
        return Asks(Command("answer", command.rest))
    if command.name != "withdraw" or report_status.code_of(command.rest) not in ("", _asked(state)):
        return None
    return read(Command("withdraw", _asked(state)), world, now)


def go_on(context: Context) -> Turn:
    """The report stays after all; or the reply asks for the keyword."""
    if context.command.kind == "kept":
        return context.leave_open(context.say("report.kept"), "filed")
    return menu(context)


def menu(context: Context) -> Turn:
    return context.stay(context.say("withdraw.again", code=_asked(context.state)))


def offers(state: State) -> tuple[Offer, ...]:
    return (Offer("choice.withdraw", Command("withdraw", _asked(state))),)


TOPIC = Topic(
    start,
    read,
    hear=hear,
    go_on=go_on,
    menu=menu,
    offers=offers,
    commands=("withdraw",),
    opens="withdraw",
)
