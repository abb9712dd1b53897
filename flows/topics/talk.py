"""Replies to questions about the service itself, and to a few words of everyday talk."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.languages import has
from flows.parsing.genuine_lines import whose
from flows.parsing.intent import readings
from flows.text import words
from flows.topics import alerts, check, language, report_status, withdraw
from flows.topics.context import MAX_CONTENT, Context, unpack
from flows.topics.unclear import fitting
from flows.values import Triage, Turn


def is_pretext(kind: str, judged: Triage) -> bool:
    """Whether words that would ask us for something are part of a scam ("dang ky nhan 30k"). A wish
    to be erased is always for us, unless the text gives somebody to pay, call or answer."""
    name = kind.partition(".")[2]
    if name == "erase" and not judged.exits:
        return False
    return judged.label == "scam" and name in _ASKS_FOR


_ASKS_FOR = frozenset(("subscribe", "leave", "erase", "appeal", "areas", "tongue", "rules"))


def answer(context: Context, kind: str) -> Turn | None:
    """The answer to a question to the service, or to a few words; None if `kind` is none.

    An offer that is open stays open: thanks and "later" decide nothing.
    """
    group, _, name = kind.partition(".")
    if group not in ("talk", "small"):
        return None
    if name in TOPICS:
        return TOPICS[name](context)
    key = name if name.startswith("what.") else kind
    if not has(key):
        return None
    reply = context.fresh(key, "small.again") if group == "small" else context.say(key)
    return _explained(context, key, reply)


def _explained(context: Context, key: str, reply: str) -> Turn:
    """`reply`, the text `key`; what a next text may ask about it stays open."""
    if key in _EXPLAINED and context.form == "text" and context.state.topic in ("", "heard"):
        return context.leave_open(reply, "heard", memory={"talk": key})
    return close_or_stay(context, reply)


_EXPLAINED = ("talk.appeal", "talk.withdraw", "talk.data", "talk.erase", "talk.report_how",
              "talk.loan", "talk.block", "talk.human", "talk.where", "what.156",
              "what.face")  # fmt: skip
"""Texts that say what to do: "how?" right after one asks for it again."""


_OFFERS_ONE = re.compile(r"so[aạ]n 1\b|text 1\b")
_OWN_ONE = frozenset(("alerts", "withdraw", "erase", "language", "rules"))
"""Topics whose `1` is not a report."""


def close_or_stay(context: Context, reply: str) -> Turn:
    """An open topic stays open, unless the reply offers a `1` that would mean something else."""
    topic = context.state.topic
    if not topic or (topic in _OWN_ONE and _OFFERS_ONE.search(reply)):
        return context.close(reply)
    return context.stay(reply)


def _language(context: Context) -> Turn:
    if language.is_other(context.command.rest):
        return close_or_stay(context, context.say("talk.tongue.none"))
    return context.leave_open(context.say("language.ask"), "language")


def _leave(context: Context) -> Turn:
    return alerts.how_to_opt_out(context)


def _rules(context: Context) -> Turn:
    return context.leave_open(context.say("rules.all"), "rules")


def _status(context: Context) -> Turn:
    """The outcome of the latest report, or of the number that is named; how to report, if this
    telephone has filed none."""
    latest, worst = context.facts.latest, check.worst(context)
    is_other = latest is None or worst is None or latest.display != worst[0].display
    if worst is not None and is_other and worst[1].grade != "official":
        known = check.finding(context, *worst)
        reply = context.say("several", found=known, offer=context.say("beside.fate"))
        return replace(check.standing_turn(context, *worst, {}), reply=reply)
    if latest is None:
        key = "fate.none" if context.asks.latest else "fate.ask"
        return close_or_stay(context, context.fresh(key, "fate.ask"))
    return close_or_stay(context, report_status.outcome_text(context, latest))


_ANOTHERS = re.compile(r"\b\d[\dxX*]{2,}\b")
"""Digits that could not be read as a number: "who we are" does not answer who owns them."""


def _identity(context: Context) -> Turn:
    """A sentence about who we are; right after a check, about the owner of that number."""
    own = context.facts.short_code.strip("+*#")
    if own and re.search(rf"(?<!\d){re.escape(own)}(?!\d)", context.command.rest):
        return close_or_stay(context, check.ours(context))
    if _ANOTHERS.search(context.command.rest):
        return close_or_stay(context, context.say("check.ask"))
    asked = unpack(context.state.memory) if context.state.topic == "check" else ()
    if asked:
        return context.stay(context.say("talk.owner", shown=asked[0].display))
    return close_or_stay(context, context.say("talk.who"))


def _report(context: Context) -> Turn:
    """A wish to report that names nobody: who was it?"""
    memory = {"way": "scam_call", "content": ""}
    return context.leave_open(context.say("report.ask"), "report", "source", memory)


def _name(context: Context) -> Turn:
    """Nobody is looked up by name, and no name accuses anybody: a number that follows is
    checked."""
    memory = {"content": context.command.rest[:MAX_CONTENT], "about": "trade"}
    return context.leave_open(context.say("talk.name"), "check", "", memory)


def _bank_number(context: Context) -> Turn:
    """The line of the bank that is named, if it is listed; else where the resident finds it."""
    banks, text = context.world.directory.banks, context.command.rest
    bank = banks.within(text) or banks.alone(text)
    if bank is None or not bank.line:
        return close_or_stay(context, context.say("talk.bank_number"))
    return close_or_stay(context, context.say("talk.bank_line", bank=bank.name, line=bank.line))


def _line(context: Context) -> Turn:
    """The true line of the office or firm that is named, if it is listed; else where the resident
    finds it."""
    forms, senders = readings(context.command.rest), context.world.directory.senders
    family = whose(forms[0])
    one = next(iter(senders.lines(family)), None) if family == "insurance" else None
    if one is not None:
        owner = one.name_en if context.language == "en" else one.name
        return close_or_stay(context, context.say("talk.line", owner=owner, number=one.number))
    key = f"talk.line.{family}"
    return close_or_stay(context, fitting(context, key if has(key) else "talk.line.none", ("",)))


def _plan(context: Context) -> Turn:
    """The sum about to be paid: what to check first."""
    return context.stay(context.say("message.more.trade"))


def _nobody(context: Context) -> Turn:
    """Says that nobody is reported; or, if this conversation filed a report, how to withdraw it."""
    is_filed = context.state.topic == "filed" or bool(context.state.memory.get("filed"))
    if is_filed:
        return withdraw.in_words(context)
    return close_or_stay(context, context.say("talk.nobody"))


def _withdraw(context: Context) -> Turn:
    """How to withdraw a report; that there is none."""
    if context.facts.latest is None:
        return withdraw.in_words(context)
    return close_or_stay(context, context.say("talk.withdraw"))


def _handled(context: Context) -> Turn:
    """Who handles the latest report; how a result comes, if there is none."""
    latest = context.facts.latest
    if latest is None:
        return _status(context)
    return close_or_stay(context, context.say("talk.handled", code=latest.code))


def _price(context: Context) -> Turn:
    price = context.facts.price
    key = "talk.price" if price else "talk.price.free"
    return close_or_stay(context, context.say(key, price=price))


def _carrier_fee(context: Context) -> Turn:
    return close_or_stay(context, fitting(context, "talk.carrier_fee", ("",)))


def _signal(context: Context) -> Turn:
    return close_or_stay(context, fitting(context, "talk.signal", ("",)))


def _what(context: Context) -> Turn:
    plain = " ".join(words(context.command.rest))
    keys = (key for key, pattern in DEFINITIONS if re.search(rf"\b(?:{pattern})\b", plain))
    key = next(keys, "what.word")
    return _explained(context, key, context.fresh(key, "help.again"))


DEFINITIONS = (
    ("rules.all", r"(?:5|nam) ?(?:k|khong)"),
    ("what.otp", "otp|ma xac (?:nhan|thuc)"),
    ("what.cccd", "cccd|can cuoc|the chip"),
    ("what.vneid", "vneid|dinh danh"),
    ("what.face", "sinh trac|quet mat|khuon mat"),
    ("what.card", "cvv|pin|the (?:tin dung|atm|ngan hang)"),
    ("what.sender", "brandname|ten (?:nguoi )?gui"),
    ("what.fake", r"d(?:ee|i|e)p ?(?:fake|phay|phe|phek)|ghep mat|gia (?:giong|mat)"),
    ("what.esim", "e ?sim"),
    ("what.qr", "qr"),
    ("what.app", "app|apk|ung dung|phan mem"),
    ("what.156", "156|5656"),
    ("what.link", "link|duong dan|website|trang web"),
    ("what.hack", r"hack|hacker|virus|ma doc|\w+ware|trojan|keylog\w*"),
    ("what.phishing", r"\w*ishing|pharming|whaling|spoof\w*"),
    ("what.scam", "lua dao|lua|gia danh|mao danh|scam|social engineering|thao tung"),
)


TOPICS = {
    "subscribe": alerts.start_in_words, "tongue": _language, "leave": _leave, "rules": _rules,
    "fate": _status, "areas": alerts.listed, "move": alerts.move, "who": _identity, "price": _price,
    "what": _what, "for_others": alerts.for_others, "stay": alerts.stays_on,
    "carrier_fee": _carrier_fee, "bank_number": _bank_number, "report": _report, "name": _name,
    "nobody": _nobody, "plan": _plan, "line": _line, "withdraw": _withdraw,
    "handled": _handled, "signal": _signal, "anywhere": alerts.anywhere,
}  # fmt: skip
