"""``NN``: the language of every answer and alert from now on."""

from __future__ import annotations

from functools import partial

from flows.languages import say, show, spoken
from flows.languages.registry import WAITING
from flows.parsing import keywords
from flows.topics.context import Context, Offer, Topic
from flows.values import Language, Speak, State, Turn

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


def go_on(context: Context) -> Turn:
    return _speak(context, _DIGITS[context.command.rest])


_OFFERS = tuple(Offer(f"choice.{language}", digit) for digit, language in _DIGITS.items())


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(
    start,
    choices=choices,
    go_on=go_on,
    menu=_ask,
    offers=offers,
    commands=("language",),
    opens="language",
)
