"""Reads the resident's text after a judged message: a choice, who sent it, that the call goes
on."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.parsing import still_on_call
from flows.parsing.intent import readings
from flows.subjects import impersonated
from flows.topics import (
    check,
    filing,
    question,
    story,
    unclear,
    verdict,
)
from flows.topics.context import Context, Offer, together, unpack
from flows.topics.sources import has_phone
from flows.values import Command, Standing, State, Turn

_STOPS = ("urgent.online", "urgent.kin_online", "urgent.hotel")
_CALLED = re.compile(
    r"\b(?:goi|nghe|giu may|giu dien thoai|noi chuyen|dien thoai|loa ngoai|cam may|om may"
    r"|tren may|call|phone|line|video)\b"
)
"""The text tells a call."""


def is_still_on(state: State, text: str) -> bool:
    """Whether the resident says that they are still on the line, or in the room, though the reply
    told them to leave."""
    if state.topic != "message":
        return False
    act, before = state.memory.get("act"), readings(story.content(state))
    if act == "urgent.hotel":
        return still_on_call.is_still_on(text, in_a_room=True)
    is_call = act in _STOPS or any(map(_CALLED.search, before))
    return is_call and still_on_call.is_still_on(text)


def _stopped(context: Context) -> Turn:
    """The same order once more: to hang up, or to take the telephone from the person who
    listens."""
    state, text = context.state, context.command.rest
    act = str(state.memory.get("act", "urgent.online"))
    act = act if act in _STOPS else "urgent.online"
    memory = {**story.memory(state, text), "act": act}
    judged = context.world.judge(text)
    reply = unclear.act(
        context, act.replace("urgent", "act"), judged, (context.say("message.offer"), "")
    )
    return context.leave_open(reply, "message", state.step, memory)


def choices(state: State) -> str:
    return {question.STEP: "12"}.get(state.step, "1" if offers(state) else "")


def _about_the_story(context: Context, kind: str) -> Turn | None:
    """The answer to words about the open story that report nobody; None for other words."""
    if kind == "true":
        is_scam = context.state.memory.get("label") == "scam"
        return context.stay(context.say("message.more.scam" if is_scam else "talk.sure"))
    if kind == "online":
        return _stopped(context)
    if kind == "owed":
        return context.stay(context.say("act.owed"))
    if kind == "pictures":
        memory = story.memory(context.state, context.command.rest)
        reply = context.say("message.more.blackmail")
        return context.leave_open(reply, "message", context.state.step, memory)
    if kind == "done":
        memory = {**context.state.memory, "asked": "loss"}
        reply = context.say("message.maybe_lost")
        return context.leave_open(reply, "message", context.state.step, memory)
    return None


def go_on(context: Context) -> Turn:
    kind = context.command.kind
    if context.state.step == question.STEP and context.command.name == "digit":
        return _answered(context, is_scam=context.command.rest == "1")
    answer = _about_the_story(context, kind)
    if answer is not None:
        return answer
    if kind == "named" and _was_asked(context.state):
        kind = "likely"
        likely = replace(context.command, kind=kind)
        context = replace(context, asks=replace(context.asks, command=likely))
    if context.command.name == "digit" or kind in ("named", "wants", "reason"):
        return _file(context)
    if context.state.step == "late" and kind != "likely":
        return menu(context)
    bank = context.world.directory.banks.alone(context.command.rest)
    if bank and context.state.memory.get("act") == "urgent.kin_out":
        return context.stay(context.say("act.kin_out", bank=bank.name))
    turn = filing.not_named(context, "message", menu, "source.bank" if bank else "source.name")
    worst = check.worst(context) if kind == "likely" and context.form == "text" else None
    if worst is None or worst[0].kind == "brandname":
        return turn
    values = {"found": check.finding(context, *worst), "shown": context.asks.subjects[0].display}
    reply = context.say("source.number.known", **values)
    return replace(turn, reply=reply) if context.fits(reply) else turn


def _answered(context: Context, *, is_scam: bool) -> Turn:
    """The judgement after the resident has answered `flows.topics.question`. A "no" calms
    nobody."""
    memory = dict(context.state.memory)
    judged = context.world.judge(story.content(context.state))
    named = unpack(memory)
    asks_sender = not has_phone(named)
    offers = verdict.offered(context, asks_sender=asks_sender, unsure=False)
    # The question is not asked about a number with reports.
    worst = (named[0], Standing("no_reports")) if named else None
    memory["label"] = "scam" if is_scam else judged.label
    key = f"message.{'scam' if is_scam else 'unclear'}"
    reply = verdict.judged_text(context, key, judged, worst, offers)
    return context.leave_open(reply, "message", "sender" if asks_sender else "offer", memory)


_IS_IT_TRUE = re.compile(
    r"\b(?:that hay gia|(?:co )?(?:that|dung|phai|lua|lua dao|tin duoc)(?: vay)? (?:khong|chua)"
    r"|dung sai)\b"
)


def _was_asked(state: State) -> bool:
    """Whether the open story only asked whether it is true: naming a number is no report yet."""
    if state.step == question.STEP:
        return True
    if state.memory.get("label") == "scam":
        return False
    return any(map(_IS_IT_TRUE.search, readings(story.content(state))))


def _file(context: Context) -> Turn:
    memory, asked = context.state.memory, context.asks.subjects
    if (context.state.step == "late" and not asked) or filing.only_own(context):
        return menu(context)
    subjects = together(asked, filing.confirmed(context), unpack(memory), unpack(memory, "bodies"))
    sender_may_follow = context.form == "text" and all(map(impersonated.is_body, subjects))
    filed = filing.file(
        context,
        "message",
        subjects,
        **filing.remembered(memory),
        lost="bank" if memory.get("asked") == "loss" and context.command.kind == "named" else "",
        sender_may_follow=sender_may_follow,
    )
    # The resident may name the number only now: it is reported with the same words.
    state = State("message", "late", filing.without_names(memory))
    return replace(filed, state=state) if sender_may_follow else filed


def menu(context: Context) -> Turn:
    if context.state.step == "late":
        return context.stay(context.say("message.late"))
    if context.state.memory.get("about") == "owed":
        return context.stay(context.say("act.owed"))
    return context.stay(context.fresh("message.menu", "source.again"))


_OFFERS = (Offer("choice.report", "1"), Offer("choice.panic", Command("panic")))


def offers(state: State) -> tuple[Offer, ...]:
    is_debt = state.memory.get("about") == "owed"  # Nobody reports a debt.
    return () if is_debt or state.step == "late" else _OFFERS
