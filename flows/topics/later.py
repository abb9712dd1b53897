"""Answers to a few words right after an answer: a victim's question, "I gave nothing", "I did
that", "is it reported?".

One table (`ROWS`) has the place of the conversation, the resident's words
(`flows.parsing.later_words`) and which texts answer it. No text is given twice in a row. The open
topic stays open.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.parsing import leaving
from flows.parsing.actions import GIVES
from flows.parsing.danger import danger
from flows.parsing.danger_next import asks_to_live, wishes_to_die
from flows.parsing.false_withdrawals import tells_secret
from flows.parsing.intent import intent, readings
from flows.parsing.intent_model import classes_of
from flows.parsing.later_words import asks, bare, denies, is_done, says
from flows.parsing.meaning import chance_of
from flows.parsing.panic import loss
from flows.parsing.panic_next import next_act
from flows.subjects import numbers, roles
from flows.text import words
from flows.topics import (
    alerts,
    asked_about,
    check,
    losses,
    story,
    story_losses,
    talk,
    unclear,
    withdraw,
)
from flows.topics.context import Context, Topic, World, unpack
from flows.values import Asks, Command, State, Turn

_WORDS = frozenset(
    ("message", "help", "panic", "opt_how", "opt_out", "danger", "erase", "withdraw")
)
"""Commands of messages that may have no keyword."""
_MORE_THAN_A_WORD = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table.

    saying  what the resident says (`SAYINGS`); "" for any question
    places  the conversation must be at one of these, see `places`
    keys    keys of the texts; the second is used if the first was the last reply
    also    what else must hold of the state and the text; None: nothing
    """

    saying: str
    places: tuple[str, ...]
    keys: tuple[str, ...]
    also: Callable[[State, str], bool] | None = None


def places(state: State) -> frozenset[str]:
    """The place of the conversation, in the words that `ROWS` uses."""
    memory, topic = state.memory, state.topic
    about = str(memory.get("about", ""))
    if topic == "panic":
        is_own = memory.get("kind") in (*losses.TAKEN, *_OWN_WAY)
        return frozenset(("robbed" if is_own else "victim", "open"))
    if topic == "filed" or (topic in _STORIES and memory.get("filed")):
        return frozenset(("filed", *(("victim filed",) if memory.get("lost") else ())))
    if topic in _STORIES:
        is_code = unclear.is_code(story.content(state))
        is_asked = memory.get("asked") == "loss"
        names = (about, "code" if is_code else "", "unharmed" if memory.get("unharmed") else "",
                 "asked loss" if is_asked else "")  # fmt: skip
        return frozenset(("told", "open", *filter(None, names)))
    if topic == "alerts":
        return frozenset(("alerts", state.step))
    return frozenset((str(memory.get("talk", "")),)) if topic == "heard" else frozenset()


_STORIES = ("message", "check")
_OWN_WAY = ("cards", "credit", "order")
"""Kinds of a loss that the carrier or the seller can stop, and not the bank: `ROWS` has other
answers to their victims."""


def _asks(state: State, text: str) -> bool:
    return asks(text)


def _leaves_nothing(state: State, text: str) -> bool:
    return leaving.wish(text) != "clear"


def _is_new(state: State, text: str) -> bool:
    """Whether a victim asks something that no other rule answers."""
    return not next_act(text) and not loss(text) and len(text.split()) > _MORE_THAN_A_WORD


def _nothing_gone(state: State, text: str) -> bool:
    """Whether the resident now denies that they gave something."""
    before = story.content(state)
    if losses.leaves_open(text, before) or loss(text):
        return False
    return denies(before, text) and not any(map(_TAKEN.search, readings(before)))


_TAKEN = re.compile(r"\b(?:tru|mat|bay|hack|rut|chiem|tieu|quet|hut|bi lay|bi chan)\b")
"""Others took it. "I sent nothing" does not revoke that."""


def _never_given(state: State, text: str) -> bool:
    """Whether the story and `text` say nowhere that something was given."""
    before = story.content(state)
    is_said = loss(before) or is_done(before)
    is_said = is_said or any(map(_LOSSES.search, readings(f"{before} {text}")))
    return bool(before) and not is_said and not loss(text)


_LOSSES = re.compile(
    rf"\b(?:{GIVES}|lua|gat|mat|lo|tru|chuyen khoan|hack|bay|otp|mat khau|ngan hang|the|app|MONEY"
    r"|dong|doc|khai|nhap|vang|cccd|quet|cai|chup|ky|coc|tra)\b"
)
"""Words of a loss of any kind."""


def may_be_given(state: State) -> bool:
    """Whether the story may tell that something was given. The reply to it may have asked
    something else."""
    before = story.content(state)
    return bool(loss(before)) or story_losses.is_given(before)


STILL_GONE = re.compile(r"\b(?:van|lai|bi) (?:mat|tru|bay)\b")


def _plainly(state: State, text: str) -> bool:
    """Whether `text` is a plain statement: no question, nothing is gone, and the reply before
    did not ask about a loss."""
    is_open = state.memory.get("asked") == "loss"
    is_open = is_open or losses.denies(state, text)  # The money in a bank's notice is gone.
    is_open = is_open or may_be_given(state) or any(map(STILL_GONE.search, readings(text)))
    return not (is_open or asks(text) or is_done(text))


def _by_phone(state: State, text: str) -> bool:
    """Whether the story is about a call or a message, and not about a visit or a sale."""
    return story_losses.is_called(story.content(state)) and "visit" not in places(state)


def _calm(state: State, text: str) -> bool:
    return _ALARMING.isdisjoint(classes_of(text)) and not is_done(text)


_ALARMING = frozenset(("weapon", "siege", "hurt", "fire", "poison", "die", "gone"))
"""Classes of words that a danger has. A text that has one is no calm one."""


def _of_kin(state: State, text: str) -> bool:
    """Whether the story is about relatives who seem to want money, and neither it nor `text`
    says that something was given."""
    about = state.memory.get("about")
    if is_done(story.content(state)):
        return False
    return not is_done(text) and (about in _KIN or bool(_KINS.search(_plain(state))))


_KINS = re.compile(
    r"\b(?:con|chau|em|chong|vo|me|ba)(?: (?:toi|em|trai|gai|no|minh))*(?: \w+){0,3}? (?:goi|nhan"
    r"|bi"
    r"|xin|muon|can)\b"
)


def _plain(state: State) -> str:
    return " ".join(words(story.content(state)))


def _tells_nothing(state: State, text: str) -> bool:
    """Whether `text` gives away no secret: a text that does is no report."""
    return not any(map(tells_secret, readings(text)))


def _lost_nothing(state: State, text: str) -> bool:
    return not (loss(text) or is_done(text) or intent(text).startswith(("small.", "talk.")))


def _is_unfiled(state: State, text: str) -> bool:
    """Whether nobody is reported yet, and `text` has no "yes" with its mark (``đúng``)."""
    return not state.memory.get("filed") and "\u0111\u00fang" not in text.lower()


def _of_a_message(state: State, text: str) -> bool:
    """Whether a message that the resident forwarded is open, nothing of it is reported, and no
    money is gone."""
    is_message = state.topic == "message" and not state.memory.get("filed")
    is_theft = state.memory.get("label") != "scam" and losses.denies(state, text)
    return is_message and not is_theft and not is_done(story.content(state))


_FIND = re.compile(
    r"\b(?:dinh vi|icloud|apple|iphone|find my|tim(?: (?:thay|duoc|ra|lai|cai))*"
    r" (?:may|dien thoai|dt|samsung|oppo))\b"
)


_PICTURE = re.compile(
    r"^(?!.*\b(?:(?:can cuoc|cccd|cmnd|the)(?: \w+)? mat (?:roi|tieu|luon)|shop|tiem|quay"
    r"|cua hang|ngan hang|nha mang)\b)"
    r".*\b(?:gui|chup|hinh|anh|dua|quet)\b"
)
"""Papers are to be shown, not lost, and not at a counter."""


def _of_a_find(state: State, text: str) -> bool:
    """Whether the story is of a message that a lost telephone is found."""
    return any(map(_FIND.search, readings(story.content(state))))


_APP = re.compile(
    r"\b(?:app|apk|ung dung|phan mem|file|cai|tai|\w*viewer|anydesk|ultraview\w*|teamview\w*)\b"
)


def _of_an_app(state: State, text: str) -> bool:
    """Whether an app was wanted, and nothing is gone yet."""
    before = story.content(state)
    is_wanted = any(map(_APP.search, readings(before)))
    return is_wanted and not (loss(text) or is_done(before))


_PARCEL = re.compile(
    r"\b(?:don(?: hang)?|buu (?:pham|kien|ta)|shipper|giao hang|kien hang|ghn|ghtk|spx|cod|j t"
    r"|van don"
    r"|shopee|lazada|tiki|viettel post|vnpost)\b"
)


def _of_a_parcel(state: State, text: str) -> bool:
    """Whether the story is of goods on the way that look like no scam, and nothing is paid."""
    before = story.content(state)
    is_scam = state.memory.get("label") == "scam" or state.memory.get("filed")
    is_paid = is_done(before) or is_done(text) or loss(text)
    return not (is_scam or is_paid) and any(map(_PARCEL.search, readings(before)))


def _nobody_named(state: State, text: str) -> bool:
    return not story.named(state)


_DELETES = re.compile(r"\b(?:x[oó][aá]|r[uú]t)\b(?!.*\br[oồ]i\b)", re.IGNORECASE)
_KIN = ("kin", "school", "fight", "reach")
ROWS: tuple[Row, ...] = (
    Row("nobody", ("victim", "robbed"), ("later.nobody", "talk.nobody"),
        lambda state, text: _is_unfiled(state, text) and len(text.split()) > _MORE_THAN_A_WORD),
    Row("nobody", ("told",), ("talk.nobody", "later.nobody"), _is_unfiled),
    Row("drop old", ("open",), ("source.denied", "later.unfiled")),
    Row("finds it", ("told", "victim", "robbed"), ("later.find", "message.more.follow"),
        _of_a_find),
    Row("card wanted", ("victim", "robbed"), ("what.card", "advice.second_code")),
    Row("id wanted", ("victim", "robbed"), ("later.id", "message.more.follow"),
        lambda _, text: any(map(_PICTURE.search, readings(text)))),
    Row("at home", ("what.face",), ("later.face", "talk.bank_how")),
    Row("unopened", ("told",), ("later.unopened", "later.reinstall"), _of_an_app),
    Row("filed", ("victim", "robbed"), ("later.unfiled.lost",)),
    Row("filed", ("told",), ("later.unfiled",)),
    Row("nothing", ("victim", "robbed"), ("later.unharmed", "later.unharmed.next"), _nothing_gone),
    Row("hung up", ("victim", "robbed"), ("later.unharmed", "later.unharmed.next"), _never_given),
    Row("right", ("victim", "robbed"), ("later.unharmed", "later.unharmed.next"), _never_given),
    Row("worth it", ("victim", "robbed", "victim filed"), ("panic.helped", "panic.police")),
    Row("hidden", ("filed",), ("talk.privacy", "report.kept")),
    Row("no credit", ("victim", "robbed", "victim filed"), ("later.no_credit",)),
    Row("lose more", ("victim", "victim filed", "asked loss"), ("later.more", "later.card"), _asks),
    Row("reinstall", ("victim", "victim filed", "told"), ("later.reinstall", "later.card"), _asks),
    Row("card", ("victim", "victim filed", "asked loss"), ("later.card", "later.asked"),
        lambda state, text: asks(text) and _is_new(state, text)),
    Row("", ("unharmed",), ("later.unharmed.next", "later.true.last"),
        lambda _, text: next_act(text) in ("police", "locked") or intent(text) == "talk.price"),
    Row("mistaken", ("withdraw.nothing",), ("later.mistaken", "talk.withdraw")),
    Row("when", ("talk.appeal",), ("later.appeal.when", "later.appeal"),
        lambda _, text: not (loss(text) or is_done(text))),
    Row("", ("talk.appeal",), ("later.appeal.when", "later.appeal"), _lost_nothing),
    Row("tells", ("talk.appeal",), ("later.appeal", "later.appeal.when"), _lost_nothing),
    Row("undo", ("withdraw.nothing",), ("withdraw.nothing", "talk.withdraw")),
    Row("", ("withdraw.nothing",), ("later.mistaken", "talk.withdraw"),
        lambda state, text: _lost_nothing(state, text) and not intent(text).startswith("told.")),
    Row("undo", ("source.denied",), ("withdraw",)),
    Row("ordered", ("told",), ("later.ordered", "message.more.again"), _of_a_parcel),
    Row("locked", ("told",), ("later.locked", "message.more.scam"),
        lambda _, text: not wishes_to_die(text)),
    Row("deletes", ("told",), ("later.delete", "later.not_mine"), _of_a_message),
    Row("not mine", ("told",), ("later.not_mine", "later.delete"), _of_a_message),
    Row("id wanted", ("told",), ("later.id", "message.more.follow")),
    Row("downloaded", ("told",), ("talk.downloaded", "later.reinstall")),
    Row("told it", ("wifi",), ("later.wifi",)),
    Row("undo", ("told",), ("withdraw",), lambda _, text: _DELETES.search(text) is not None),
    Row("filed", ("filed",), ("fate",)),
    Row("doubt", ("filed",), ("withdraw",), _tells_nothing),
    Row("code", ("code",), ("later.code", "later.code.again"), _calm),
    Row("", ("code",), ("later.code", "later.code.again"), _calm),
    Row("price", ("visit",), ("message.more.visit.gone", "message.more.follow")),
    Row("there", ("visit",), ("message.more.visit", "message.more.visit.again")),
    Row("kin is well", (*_KIN, "police"), ("talk.proved",), _of_kin),
    Row("kin", (*_KIN, "police"), ("message.more.kin", "later.reach"), _of_kin),
    Row("calls them", ("told",), ("talk.callback", "message.more.follow")),
    Row("gives in", ("told",), ("message.more.follow", "message.more.again"), _calm),
    Row("again", ("filed",), ("report.more", "report.kept"), _calm),
    Row("again", ("told",), ("message.more.again", "small.not_yet"), _calm),
    Row("true", ("told",), ("true",), _calm),
    Row("ashamed", ("told", "victim", "robbed", "filed"), ("later.ashamed", "panic.private")),
    Row("proof", ("visit",), ("message.more.visit", "message.more.visit.gone"), _calm),
    Row("proof", ("told",), ("later.proof", "later.true.last"), _calm),
    Row("what now", ("told",), ("later.next", "message.more.again"), _by_phone),
    Row("right", ("visit",), ("later.right.visit", "message.more.visit.gone"), _plainly),
    Row("hung up", ("told",), ("small.not_yet", "later.right"), _plainly),
    Row("nothing", ("told",), ("small.not_yet", "later.right"), _plainly),
    Row("right", ("told",), ("later.right", "small.not_yet"), _plainly),
    Row("that number", ("told",), ("talk.number", "source.unknown"), _nobody_named),
    Row("puzzled", ("left",), ("optout.what", "optout.still")),
    Row("other phone", ("alerts",), ("others",), _leaves_nothing),
)  # fmt: skip


_NO_DANGER = 0.15
"""Below this chance of a danger a question is answered as a question."""
_WHATEVER_IT_SOUNDS_LIKE = frozenset(
    ("kin", "kin is well", "there", "price", "true", "filed", "right", "that number", "drop old",
     "puzzled", "other phone", "doubt", "hidden", "calls them", "what now", "ashamed",
     "deletes", "not mine", "id wanted", "downloaded", "no credit", "nobody", "mistaken", "tells",
     "told it", "finds it", "card wanted", "at home", "unopened", "locked",
     "when")
)  # fmt: skip
"""Sayings that tell no danger, though the model takes them for one."""


def hear(state: State, command: Command, world: World) -> Asks | None:
    """What the engine must know for a message that the table answers; None for any other."""
    text = command.rest
    if command.name not in _WORDS or not text or danger(text) or _DIGITS.search(text):
        return None
    if asks_to_live(text):
        return None
    where = places(state)
    row = next((one for one in ROWS if not where.isdisjoint(one.places) and _is(one, state, text)),
               None)  # fmt: skip
    if row is not None and row.saying != "not mine" and _names_one(text, world):
        return None
    is_safe = row is not None and row.saying in _WHATEVER_IT_SOUNDS_LIKE
    if row is None or not (is_safe or chance_of("danger", text, world.intents) < _NO_DANGER):
        return None
    return answered(state, text, row.keys)


def answered(state: State, text: str, keys: Sequence[str]) -> Asks:
    """What the engine must know to give a text: the first of `keys`, or the second if the first was
    the last reply."""
    key = keys[0]
    if key == "withdraw":
        code = withdraw.code_in(state, text)
        return Asks(Command("withdraw", code), report_code=code or None, latest=not code)
    named = unpack(state.memory) if key == "true" and state.topic == "check" else ()
    command = Command("later", text, kind=f"{key}|{keys[-1]}")
    return Asks(command, named, latest=key == "fate", areas=key == "others")


def number_alone(state: State, text: str) -> str:
    """The only number in a few words that say nothing else (``quen, du la 02862781903``), if the
    resident named none before, or the number before with the digits that it lacked; "" for other
    words."""
    short = next((one for one in story.named(state) if one.odd == "short"), None)
    if short is not None and state.topic in _STORIES:
        return numbers.completed(short, text)
    named = numbers.find(text)
    is_one = len(named) == 1 and state.topic in _STORIES and not story.named(state)
    return named[0].given if is_one and bare(text, named[0].given) else ""


_DIGITS = re.compile(r"\d{5}")


def _names_one(text: str, world: World) -> bool:
    """Whether it names a number, an account or a bank: these have answers of their own."""
    is_number = _DIGITS.search(text) is not None or bool(roles.subjects_in(text))
    return is_number or world.directory.banks.alone(text) is not None


def _is(row: Row, state: State, text: str) -> bool:
    is_said = says(row.saying, text) if row.saying else asks(text)
    return is_said and (row.also is None or row.also(state, text))


def start(context: Context) -> Turn:
    key, _, second = context.command.kind.partition("|")
    if key == "others":
        return alerts.for_others(context)
    if key == "fate":
        return talk.TOPICS["fate"](context)
    if key == "true":
        return _unconfirmed(context)
    if key == "source.denied":
        return _former_denied(context, second)
    if key.startswith("later.unfiled"):
        return _unfiled(context, key)
    if key == "later.reinstall" and context.state.memory.get("kind") == "phone":
        return context.stay(context.say("later.reinstall.app"))
    reply = context.fresh(key, second)
    if key == "later.unharmed":
        memory = {"content": story.content(context.state), "label": "unclear", "unharmed": True}
        memory |= {"subjects": context.state.memory.get("subjects", [])}
        return context.leave_open(reply, "message", "sender", memory)
    return context.stay(reply)


def _former_denied(context: Context, otherwise: str) -> Turn:
    """Says that the number which the writer corrected is not reported; the text `otherwise` if they
    corrected none."""
    keys = {one.key for one in unpack(context.state.memory)}
    former = next((one for one in story.named(context.state) if one.key not in keys), None)
    if former is None:
        return _unfiled(context, otherwise)
    return context.stay(context.say("source.denied", shown=former.display))


def _unfiled(context: Context, key: str) -> Turn:
    """That nothing is reported yet, and how to report it."""
    named = unpack(context.state.memory)
    if named:
        return context.stay(context.say_named(key, named))
    return context.stay(context.fresh(f"{key}.nobody", "source.again"))


_CALM = ("later.true.calm", "later.true", "later.true.last")
_UNCONFIRMED = {
    True: ("message.more.scam", "later.true.scam", "later.true.last"),
    False: ("talk.sure", "later.true", "later.true.last"),
}
"""By whether the message looks like a scam: the texts that answer "is it true?", in this order."""


def _wants_nothing(context: Context) -> bool:
    """Whether the open message gives no way to pay, click, call or answer, and contains no code."""
    text = story.content(context.state)
    return unclear.may_calm(text, context.world.judge(text)) and not unclear.is_code(text)


def _unconfirmed(context: Context) -> Turn:
    memory, worst = context.state.memory, check.worst(context)
    if worst is not None and asked_about.is_suspect(worst[1]):  # That still holds.
        return check.standing_turn(context, *worst, memory)
    keys = _UNCONFIRMED[memory.get("label") == "scam"]
    if memory.get("label") == "benign" and _wants_nothing(context):
        keys = _CALM
    before = memory.get("doubts")
    count = before if isinstance(before, int) else 0
    reply = context.say(keys[count % len(keys)], whom=_whom(context))
    state = context.state
    after = {**memory, "doubts": count + 1}
    return context.leave_open(reply, state.topic, state.step, after)


_WHOM = (
    ("bank", re.compile(r"\b(?:ngan hang|\w+bank|bidv|vcb|the atm|otp|tk)\b")),
    ("school", re.compile(r"\b(?:co giao|thay|truong|chu nhiem|hoc phi|lop \d)\b")),
    ("utility", re.compile(r"\b(?:dien luc|tien dien|evn|cat dien)\b")),
    ("telecom", re.compile(r"\b(?:viettel|vina\w*|mobi\w*|nha mang|sim|thue bao)\b")),
    ("police", re.compile(r"\b(?:cong an|toa an|phat nguoi|vneid|can cuoc|cccd|csgt)\b")),
    ("kin", re.compile(r"\b(?:con|chau|chong|vo|me|ba|em|ban)\b.*\b(?:muon|xin|vay|mo|nan)\b")),
)
"""Who can say whether it is true, by words in the text and the story."""


def _whom(context: Context) -> str:
    """Whom to ask, through a line that the resident looks up themselves."""
    texts = (context.command.rest, story.content(context.state))
    name = next(
        (name for text in texts for name, rule in _WHOM if any(map(rule.search, readings(text)))),
        "office",
    )
    return context.say(f"whom.{name}")


TOPIC = Topic(start, commands=("later",))
