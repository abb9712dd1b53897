"""Money or a secret is gone: the bank first, then 113, then help with the report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from flows.parsing import keyword_tables
from flows.parsing.actions import GIVES
from flows.parsing.danger_next import situation
from flows.parsing.doorstep_fraud import are_there
from flows.parsing.intent import intent, readings
from flows.parsing.later_words import asks
from flows.parsing.meaning import ASIDES, chance_of, meaning
from flows.parsing.panic import calls_for_help, loss
from flows.parsing.panic_next import next_act, without_lock
from flows.subjects import impersonated, numbers
from flows.subjects.known_senders import Sender
from flows.text import fold
from flows.text import words as words_of
from flows.topics import check, filing, losses, senders, story, story_losses, talk, victims
from flows.topics.context import (
    MAX_CONTENT,
    Context,
    Offer,
    Topic,
    World,
    pack,
    sent_texts,
    together,
    unpack,
)
from flows.topics.sources import MAX_ANSWER, strangers, victims_of, within
from flows.values import Asks, Command, State, Subject, Turn

_FROM = re.compile(
    r"(?:la |tin |sms |nguoi |so |cuoc )*(?:tin nhan|tin|sms|tu|ten|ten gui|nguoi gui|xung|gia"
    r"|gia danh|mao danh|xung danh|from|message from)(?: la| cua| tu| ten)* (\w+)\b"
)
"""The sender, given with a name: ``tin nhan Vietcombank``. ``The Vietcombank`` is their own
bank."""


SURE = "="
"""A kind behind this sign outweighs what the words say (`flows.topics.advice`)."""
_OF_BANK = re.compile(r"\b(?:ngan hang|\w+bank|bidv|nh|tong dai|quay|khoa|muon|ho tro)\b")
"""A call to the bank, its lock, or a telephone borrowed for it."""
_NOT_THAT = re.compile(r"\b(?:khong|ko|hong|k) phai (?:la )?(?:ngan hang )?\w+", re.IGNORECASE)
"""``khong phai vietcombank, la bidv``: the second one is theirs."""


def read(command: Command, world: World, now: datetime) -> Asks:
    return Asks(command, victims_of(command.rest))


def start(context: Context) -> Turn:
    ours = context.facts.short_code.strip("*#")
    others = tuple(one for one in context.asks.subjects if one.display != ours)
    text = context.command.rest
    if not others and ours in words_of(text) and loss(text) == "credit":
        return context.close(check.ours(context))  # What a message to us costs.
    context = replace(context, asks=replace(context.asks, subjects=others))
    return _begun(context, context.command.rest)


def _begun(context: Context, own: str) -> Turn:
    """The first thing to do.

    own the resident's latest words: their bank is searched only there, not in an earlier forward
    """
    subjects, content = context.asks.subjects, context.command.rest
    banks = context.world.directory.banks
    own_bank = _NOT_THAT.sub(" ", fold(own))
    bank = banks.within(own_bank) or banks.alone(own_bank)
    if bank is None and losses.denies(context.state, own):  # Its own notice reported the loss.
        bank = banks.within(story.content(context.state))
    memory: dict[str, Any] = {
        "bank": bank.name if bank else "",
        "kind": _kind(context, content, context.command.kind),
    }
    before = context.state.memory
    if context.state.topic == "panic":  # Said again: what was named before still holds.
        subjects = together(subjects, unpack(before))
        content = content or story.content(context.state)
        memory["bank"] = memory["bank"] or before.get("bank", "")
        memory["kind"] = _kind_again(context, own, content)
    elif content and context.state.topic in ("message", "check", "heard"):
        # The loss belongs to the message or number before.
        subjects = together(subjects, check.suspects(before))
        memory["kind"] = _kind_in_story(context, memory["kind"], own)
        content = story.joined(context.state, content)
    if memory["kind"] == "cash" and own and story_losses.is_visit(own):
        memory["kind"] = story_losses.kind_of("visit", "", own)
    if context.command.kind.startswith(SURE):
        memory["kind"] = context.command.kind[1:]
    subjects = strangers(_without_asked(subjects, content), context.world)
    memory |= {"subjects": pack(subjects), "content": content[:MAX_CONTENT]}
    reply, act = _urgent(context, memory), next_act(own)
    is_first = context.state.topic != "panic" and memory["kind"] == "bank"
    if (
        is_first
        and act in ("busy", "borrow", "locked")
        and any(map(_OF_BANK.search, readings(own)))
    ):
        reply = losses.next_text(context, f"panic.{act}", bank)
        memory["sent"] = [f"panic.{act}"]
    return context.leave_open(reply, "panic", "offer" if subjects else "who", memory)


def _kind_in_story(context: Context, kind: str, own: str) -> str:
    """The kind of a loss that ends a story; `kind` by its own words."""
    before = story.content(context.state)
    if losses.denies(context.state, own):
        return "bank"
    if kind == "bank":
        rules = (("social", losses.is_logged_in), ("opened", losses.is_pressed),
                 ("phone", losses.is_app))  # fmt: skip
        kind = next((name for name, is_so in rules if is_so(own)), kind)
    if context.command.kind == "half" or (kind == "bank" and losses.is_bare(own)):
        kind = losses.kind_in(before, story.joined(context.state, context.command.rest))
    if kind == "astray" and context.state.memory.get("about") == "returned":
        kind = "bank"  # Paid "back" to somebody else.
    exact = story_losses.kind_in(context.state, own)
    is_better = kind in _UNSURE or (exact, kind) == ("diverted", "opened")
    return exact if exact and is_better else kind


_ASKED = re.compile(
    r"\b(?:nhan|nhan tin|gui|hoi|bao|nho)(?: (?:tin|cho|toi|den|vao|vo|so))* (\d{3,5})\b"
)
"""The short number that the writer texted for help, as the one they write to."""


def _without_asked(subjects: tuple[Subject, ...], content: str) -> tuple[Subject, ...]:
    asked = {match[1] for form in readings(content) for match in _ASKED.finditer(form)}
    is_costly = loss(content) == "credit"
    return tuple(
        one for one in subjects if is_costly or one.kind != "short" or one.display not in asked
    )


def _kind(context: Context, text: str, before: str = "") -> str:
    """The kind of the loss in `text`: by a rule, else as the model hears it, else `before`."""
    kind = losses.kind_of(text)
    is_no_device = kind == "phone" and _is_no_device(text, context.world)
    kind = "bank" if is_no_device else kind
    if not text or kind not in ("bank", "others"):
        return losses.kind_of(text, before) if before else kind
    guess = context.world.loss_kinds.guess(text)
    if before == "phone" and guess.name == "bank" and guess.probability >= _SURE_KIND:
        before = ""  # Of a page of a bank, rather than of an app.
    is_sure = guess.probability >= _SURE_KIND and guess.name != "bank"
    is_of_bank = losses.names_bank(text) and not losses.is_app(text)
    is_sure = is_sure and not (guess.name in _NO_MONEY and is_of_bank)
    is_sure = is_sure and not any(map(_NOT_OF.get(guess.name, _NEVER).search, readings(text)))
    is_better = kind == "bank" or (kind == "others" and guess.name in losses.TAKEN)
    if is_better and is_sure:
        return guess.name
    return losses.kind_of(text, before) if before and not is_no_device else kind


def _is_no_device(text: str, world: World) -> bool:
    """Whether the model is sure of a loss, and all but excludes that a telephone is taken over."""
    chances = world.intents.chances(text)
    lost = chances.get("paid", 0.0) + chances.get("told_code", 0.0)
    return lost >= _SURE_LOSS and chances.get("device_taken", 0.0) < _NO_DEVICE


_SURE_LOSS, _NO_DEVICE = 0.9, 0.01
_SURE_KIND, _NEW_LOSS = 0.7, 0.5
_NEVER = re.compile("(?!)")
_NOT_OF = {
    "title": re.compile(r"^(?!.*\b(?:so do|so hong|bia|giay|dat|ray|nha)\b)"),
    "credit": re.compile(r"\b(?:ho tro|ngan hang|luong)\b"),
    "unpaid": re.compile(
        r"\b(?:no|ho|ong|ba|thang \w+|con \w+) ban cho (?:toi|em|minh|tui|con)\b"
        r"|\b(?:toi|em|minh|tui) (?:da )?(?:chuyen|gui|tra|ck)(?: \w+)? tien\b"
        r"|\b(?:lo|da) (?:doc|noi|nhap|cho)\b"
    ),
}
"""By kind: words beside which the model's guess of that kind is wrong."""
_NO_MONEY = ("social", "papers", "sim", "opened", "stolen", "phone")
"""Kinds whose first act is not the bank's. The model does not choose one of them if the text names
a bank, a card or a sum, and no app."""


def _kind_again(context: Context, own: str, content: str) -> str:
    """The kind of a loss about which they write more: the latest words count first."""
    before = str(context.state.memory.get("kind", ""))
    latest = losses.kind_of(own) if own else "bank"
    latest = losses.later_loss(own) if latest == "bank" else latest
    is_loss = loss(own) or chance_of("panic", own, context.world.intents) >= _NEW_LOSS
    if latest == "bank" and own and is_loss and before != "posted":
        latest = _kind(context, own)
    if latest == "recover" and before in losses.TAKEN:
        return before  # Whether it comes back: no bank has it.
    if latest != "bank":
        return latest
    if before == "astray" and not losses.is_cheated(own):
        return before
    if before == "opened" and loss(own) == "bank":
        return "bank"  # Something was typed into the page after all.
    if before == "social" and (not own or loss(own) in ("bank", "others")):
        return loss(own) or "bank"  # Money is gone as well, or paid to who took the account.
    return losses.kind_of(content, before) if before in _MAY_CHANGE else before


def _urgent(context: Context, memory: Mapping[str, Any]) -> str:
    """The first thing to do; the reply names the resident's own bank, if it is known."""
    subjects, bank = unpack(memory), context.world.directory.banks.called(str(memory.get("bank")))
    first = losses.first(context, str(memory.get("kind")), subjects, bank)
    if first is not None:
        return first
    if bank is not None:
        line = bank.line or losses.where_line(context, bank)
        if subjects:
            return context.say_named("panic.bank.offer", subjects, bank=bank.name, line=line)
        return context.say("panic.bank", bank=bank.name, line=line)
    return context.say_named("panic.offer", subjects) if subjects else context.say("panic.call")


def choices(state: State) -> str:
    return "1" if state.step in ("offer", "name", "unknown") else ""


def _is_loan(state: State, command: Command) -> bool:
    """Whether what was called a loss was lent to somebody they know, and nobody cheated."""
    text, before = command.rest, story.content(state)
    if command.name not in ("message", "help", "panic") or losses.is_cheated(before):
        return False
    corrects = _CORRECTS.search(" ".join(words_of(text))) is not None
    return losses.is_loan(text, corrects=corrects)


def _of_their_own(state: State, command: Command, world: World) -> Asks | None:
    """What the engine must know if they write about the bank, the carrier, an account of theirs, or
    the sender."""
    act = next_act(command.rest) if command.name == "panic" else ""
    is_next = act in ("locked", "back", *_OF_THE_CALL, "undone") or (
        act == "more" and not _DONE.search(command.rest)
    )
    if is_next and not _lost(command.rest):
        return Asks(Command("answer", command.rest))  # The bank locked it: it reads as a loss.
    if _is_talk(command) and losses.is_talk_account(command.rest):
        return Asks(Command("answer", command.rest))
    if _is_talk(command) and len(command.rest) <= MAX_ANSWER:
        if world.directory.banks.alone(command.rest) is not None:
            return Asks(Command("answer", command.rest, kind="bank"))
        if _carrier(state, command.rest, world) is not None:
            return Asks(Command("answer", command.rest, kind="carrier"))
        sender = _named_sender(command)
        if sender:
            return Asks(Command("answer", command.rest, kind="named"), sender)
    return None


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The victim's bank, or who it was; anything else without a keyword is heard as well, so that
    the urgent line is said again. A long text with a number in it is a message."""
    if state.memory.get("report") and any(map(_IS_FILED.fullmatch, readings(command.rest))):
        return Asks(Command("answer", command.rest, kind="filed"))
    if _is_loan(state, command):
        return Asks(Command("answer", command.rest, kind="owed"))
    if _asks_of_listed(command, world) or _is_corrected(state, command.rest, world):
        return None
    own = _of_their_own(state, command, world)
    if own is not None:
        return own
    answer = senders.hear(command, world, now, account=True)
    if answer is not None and answer.kind in ("named", "likely", "unknown", "wants"):
        kind, subjects = _asked_back(answer), answer.subjects
        return Asks(Command("answer", command.rest, kind=kind), subjects)
    if answer is not None and answer.kind == "story":
        return Asks(Command("answer", command.rest))  # Their own number, or one that they called.
    new = command.name == "subject" or (len(command.rest) > MAX_ANSWER and within(command.rest))
    if new or not _is_talk(command):
        return None
    return Asks(Command("answer", command.rest))


def _is_corrected(state: State, text: str, world: World) -> bool:
    """Whether the text revokes a loss: nothing was paid or given away yet."""
    before, plain = story.content(state), " ".join(words_of(text))
    if not _NOT_GIVEN.search(plain) or loss(text):
        return False
    if before and loss(before) and not _CORRECTS.search(plain):
        return False
    if losses.leaves_open(text, before):
        return False
    return meaning(text, world.intents).kind == "small.not_yet"


_IS_FILED = re.compile(
    r"(?:(?:vay|the|roi|ma|ua|a|da|toi|tui|em) )*(?:bao|ghi|luu|nhan)(?: (?:so|no|tin|bao|do|cua"
    r"|toi|em|tui|duoc"
    r"|xong|roi))* (?:chua|khong)(?: (?:vay|a|ha|em|anh|chi|ban))*"
)
_DONE = re.compile(r"\b(?:roi|xong|mat|rồi|mất)\b", re.IGNORECASE)
_CORRECTS = re.compile(
    r"^(?:a|u|y|ua|oi)? ?(?:khong|chua|dau co) |\b(?:noi cho ro|noi ro|that ra|thuc ra|noi nham"
    r"|nham|noi lon|noi lai"
    r"|khong phai)\b"
)
_NOT_GIVEN = re.compile(rf"\bchua (?:\w+ )?(?:{GIVES}|mat|doc|bam|nhap|cho|cai|dong)\b")


def _asks_of_listed(command: Command, world: World) -> bool:
    """Whether an office's or a firm's own number is asked about: it gets its own answer."""
    text, is_alone = command.rest, command.name == "subject"
    named = numbers.named(text) if is_alone else within(text)
    if not named or not (is_alone or (senders.asks(text) and named[0].kind != "short")):
        return False
    return not strangers(named, world)


def _asked_back(answer: senders.Answer) -> str:
    """A name alone may be the resident's own carrier or shop: it is asked back."""
    bare = answer.kind == "named" and all(one.kind == "brandname" for one in answer.subjects)
    return "likely" if bare and not any(map(impersonated.is_body, answer.subjects)) else answer.kind


def _is_talk(command: Command) -> bool:
    """Whether it is no keyword, no thanks and no digit that nobody offered."""
    if command.name not in ("message", "help", "subject"):
        return False
    plain = " ".join(fold(command.rest).lower().split())
    return any(c.isalpha() for c in plain) and plain not in keyword_tables.GREETINGS


def _named_sender(command: Command) -> tuple[Subject, ...]:
    match = _FROM.match(" ".join(fold(command.rest).lower().split()))
    if match is None or match[1] not in keyword_tables.BRANDS:
        return ()
    typed = re.search(rf"\b{match[1]}\b", fold(command.rest), re.IGNORECASE)
    name = numbers.brandname(typed[0]) if typed else None
    return (name,) if name else ()


def go_on(context: Context) -> Turn:
    kind, memory = context.command.kind, context.state.memory
    if kind == "owed":  # The bank has nothing to stop.
        note = {"content": context.command.rest, "about": "owed"}
        return context.leave_open(context.say("act.owed"), "message", "sender", note)
    if kind == "filed":
        return context.stay(context.say("report.kept"))
    if kind == "bank":
        return _bank(context)
    if kind == "carrier":
        return _called_carrier(context)
    if filing.only_own(context):
        return _continued(context)
    is_astray = memory.get("kind") == "astray" and not losses.is_cheat(context.command.rest)
    if is_astray and (kind == "named" or context.command.name == "digit"):
        return menu(context)  # Who got it by the writer's own mistake has cheated nobody.
    if kind in ("named", "wants") or context.command.name == "digit":
        subjects = together(context.asks.subjects, filing.confirmed(context), unpack(memory))
        text, lost = story.content(context.state), str(memory.get("kind") or "bank")
        return filing.file(context, "scam_call", subjects, text, lost=lost)
    other = losses.way(memory.get("kind"))
    if kind == "likely":
        return filing.not_named(context, "panic", menu, f"panic.name{other}")
    if kind == "unknown" and not unpack(memory):
        return context.leave_open(context.say(f"panic.unknown{other}"), "panic", "unknown", memory)
    return _continued(context)


def _bank(context: Context) -> Turn:
    """The victim names their bank: the reply has its line. They can still name the caller."""
    state = filing.unasked(context.state)
    bank = context.world.directory.banks.alone(context.command.rest)
    memory = {**state.memory, "bank": bank.name if bank else ""}
    step = "offer" if unpack(memory) else "who"
    return context.leave_open(_urgent(context, memory), "panic", step, memory)


_OF_A_CARRIER = ("sim", "cards", "stolen", "diverted", "credit")
"""Kinds in which the carrier is called as well."""


def _carrier(state: State, text: str, world: World) -> Sender | None:
    """The resident's own carrier, if they must call its line and a short text names it."""
    if state.memory.get("kind") not in _OF_A_CARRIER or next_act(text) or within(text):
        return None
    return world.directory.senders.line_of(text, "telecom")


def _called_carrier(context: Context) -> Turn:
    """The line of the carrier that they name, then their bank."""
    state = filing.unasked(context.state)
    seller = _carrier(state, context.command.rest, context.world)
    where = f"{seller.name} {seller.number}" if seller else ""
    bank = context.world.directory.banks.called(str(state.memory.get("bank")))
    kind = state.memory.get("kind")
    key = f"panic.{kind}" if kind in ("cards", "credit") else "panic.carrier"
    reply = losses.next_text(context, key, bank, where=where, next="").rstrip()
    return replace(context, state=state).stay(reply)


def _continued(context: Context) -> Turn:
    """The next act: what fits what they tell, else the first act, else what was not yet said. What
    they tell belongs to the report."""
    state, words = filing.unasked(context.state), context.command.rest
    asks = Asks(Command("panic", story.joined(state, words)))
    begun = _begun(replace(context, state=state, asks=asks), words)
    sent, new = sent_texts(state), begun.state.memory
    need = _need(words, context.command.kind)
    need = "locked" if need == "what_now" and "panic.locked" in sent else need
    if need in _OF_THE_CALL:
        new = {**new, "kind": state.memory.get("kind")}  # No credit left is no loss of it.
    kind = str(new["kind"])
    if situation(words, "held") == "found":  # So who called cheated, and has the money.
        need = "fine"
    elif state.memory.get("kind") == "social" and any(map(_HAS_PAID.search, readings(words))):
        need = "social.paid"
    elif kind in (*losses.TAKEN, "papers", "posted") and any(map(are_there, readings(words))):
        need = "here"
    bank = context.world.directory.banks.called(str(new["bank"]))
    is_helped = any(map(calls_for_help, readings(words)))
    if intent(words) in ("urgent.online", "urgent.kin_online") and not is_helped:  # They listen.
        reply = losses.first(context, "hangup", unpack(new), bank)
        return replace(begun, reply=reply, state=_with(begun.state, sent=sent))
    is_new = any(new[name] != state.memory.get(name) for name in ("bank", "kind", "subjects"))
    is_guess = not next_act(words)
    is_loss = _lost(words) and need not in ("well", "social.paid")
    if is_loss or (is_new and (not need or is_guess)):
        return replace(begun, state=_with(begun.state, sent=sent))
    answer = talk.answer(context, _talked_of(context)) if need == "asked" else None
    if answer is not None:
        return answer
    keys = victims.texts(need, kind)
    key = min(keys, key=lambda one: sent.index(one) if one in sent else -1)
    reply = (
        _urgent(context, new) if key == f"panic.{kind}" else losses.next_text(context, key, bank)
    )
    sent = [*(one for one in sent if one != key), key]
    after = replace(begun.state, memory={**new, "sent": sent})
    return replace(begun, reply=reply, state=after)


_HAS_PAID = re.compile(
    r"\b(?:co|chi|anh|di|cau|mo|chu|bac|ong|ba|ban|dua ban|em gai|em trai|chau|nguoi quen|me|bo"
    r"|mot nguoi|ai do)(?: \w+){0,2}? (?:da |lo |moi |vua )*(?:chuyen|chuyen khoan|gui|ck)"
    r"(?: (?:cho|no|het|mat))* MONEY\b"
)
"""Somebody else has paid."""
_OF_THE_CALL = ("busy", "borrow", "how")
"""About the call to the bank, not about the loss."""


def _need(words: str, guessed: str) -> str:
    """The meaning of a victim's text about the first act: by the rules, else by the model."""
    by_rule = next_act(words)
    by_model = guessed if guessed in victims.OF_THE_MODEL else ""
    return _SAME.get(by_rule, by_rule) or by_model or "asked" * (asks(words) and not loss(words))


_SURELY_ASKED = 0.8


def _talked_of(context: Context) -> str:
    """The question to the service that a victim asks; "" for none."""
    meant = meaning(context.command.rest, context.world.intents)
    is_sure = meant.by == "rule" or meant.guess.probability >= _SURELY_ASKED
    return meant.kind if is_sure and meant.kind in ASIDES else ""


def _lost(words: str) -> bool:
    """Whether something more is gone, so that the first act comes before anything else."""
    act = next_act(words)
    remaining = without_lock(words) if act == "locked" else words
    return act == "again" or (act not in _BESIDE_A_LOSS and loss(remaining) != "")


_SAME = {"pay": "more", "police": "what_now"}
"""Kinds that have the texts of another kind."""
_BESIDE_A_LOSS = (
    "more", "busy", "borrow", "how", "undone", "off", "police", "back", "pay", "calling", "helped",
    "owed", "private",
)  # fmt: skip
"""Needs that a victim states while telling the same loss again. Beside any other need, words of a
loss mean a new loss."""
_MAY_CHANGE = ("", "bank", "astray", "opened", "social")
"""Kinds of which the whole story may tell another one."""
_UNSURE = ("bank", "cash", "deposit")
"""Kinds that a visit before makes more exact."""


def _with(state: State, **more: Any) -> State:
    return replace(state, memory={**state.memory, **more})


def menu(context: Context) -> Turn:
    state = filing.unasked(context.state)
    context, subjects = replace(context, state=state), unpack(state.memory)
    bank = context.world.directory.banks.called(str(state.memory.get("bank")))
    first = losses.first(context, str(state.memory.get("kind")), subjects, bank)
    if first is not None:
        return context.stay(first)
    if subjects:
        return context.stay(context.say_named("panic.offer", subjects))
    return context.stay(context.say("panic.menu"))


_OFFERS = (Offer("choice.report", "1"),)


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS if choices(state) else ()


_ANSWER_STEPS = ("who", "offer", "name", "unknown")
TOPIC = Topic(
    start,
    read,
    choices,
    hear,
    go_on,
    menu,
    offers,
    dict.fromkeys(_ANSWER_STEPS, "told"),
    commands=("panic",),
    opens="panic",
)
