"""``NN``: the language of every answer and alert from now on."""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial

from flows.languages import say, show, spoken
from flows.languages.registry import WAITING
from flows.parsing import keywords
from flows.parsing.intent import readings
from flows.topics.context import Context, Offer, Topic, World
from flows.values import Asks, Command, Language, Speak, State, Turn

_DIGITS: dict[str, Language] = {"1": "vi", "2": "vi-marks", "3": "en"}
_MARKS: dict[Language, str] = {"vi": "language.plain", "vi-marks": "language.marked"}


def start(context: Context) -> Turn:
    chosen = keywords.language(context.command.rest) if context.command.rest else None
    return _speak(context, chosen) if chosen else _ask(context)


def _ask(context: Context) -> Turn:
    return context.leave_open(context.say("language.ask"), "language")


def _speak(context: Context, language: Language) -> Turn:
    render = show if context.form == "screen" else partial(say, prefix=context.facts.prefix)
    if spoken(language) != language:
        reply = render(language, "language.missing", tongue=WAITING[language].name)
        return context.close(reply, Speak(language))
    marks = say(language, _MARKS.get(language, "language.plain"))
    return context.close(render(language, "language.done", marks=marks), Speak(language))


def choices(state: State) -> str:
    return "123"


def hear(state: State, command: Command, world: World, now: datetime) -> Asks | None:
    """The name of a language without its keyword, or how it is written."""
    chosen = keywords.language(command.rest)
    named = next((digit for digit, code in _DIGITS.items() if code == chosen), "")
    is_words = command.name in ("message", "help", "language")
    if is_words and is_other(command.rest):
        return Asks(Command("answer", command.rest))
    return Asks(Command("digit", named)) if is_words and named else None


def is_other(text: str) -> bool:
    """Whether a language is theirs that we have not."""
    return any(map(_OTHER.search, readings(text)))


_OTHER = re.compile(
    r"\b(?:nguoi|dan toc|dan|tieng) (?:hmong|h mong|mong|meo|ede|e de|mnong|m nong|ma|kho|k ho"
    r"|co ho|tay|nung|dao|thai|muong|gia rai|jarai|ba na|kho me|khmer|cham|hoa)\b"
    r"|\b(?:khong|it|chua|chang)(?: \w+)? (?:biet|ranh|hieu|noi|doc|gioi)(?: duoc)? (?:tieng )?"
    r"(?:viet|kinh|pho thong)\b"
)


def go_on(context: Context) -> Turn:
    if context.command.name == "answer":
        return context.stay(context.say("talk.tongue.none"))
    return _speak(context, _DIGITS[context.command.rest])


_OFFERS = tuple(Offer(f"choice.{language}", digit) for digit, language in _DIGITS.items())


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(
    start,
    choices=choices,
    hear=hear,
    go_on=go_on,
    menu=_ask,
    offers=offers,
    commands=("language",),
    opens="language",
)
