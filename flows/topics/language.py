"""``NN``: the language of every answer and alert from now on."""

from __future__ import annotations

from functools import partial

from flows.languages import METAS, say, show, spoken
from flows.parsing import keywords
from flows.topics.context import Here, Offer, Topic
from flows.values import Language, Speak, State, Turn

_DIGITS: dict[str, Language] = {"1": "vi", "2": "vi-marks", "3": "en"}
_MARKS: dict[Language, str] = {"vi": "language.plain", "vi-marks": "language.marked"}


def start(here: Here) -> Turn:
    chosen = keywords.language(here.command.rest) if here.command.rest else None
    return _speak(here, chosen) if chosen else _ask(here)


def _ask(here: Here) -> Turn:
    return here.leave_open(here.say("language.ask"), "language")


def _speak(here: Here, language: Language) -> Turn:
    told = show if here.form == "screen" else partial(say, prefix=here.facts.prefix)
    if spoken(language) != language:
        said = told(language, "language.missing", tongue=METAS[language].name)
        return here.close(said, Speak(language))
    marks = say(language, _MARKS.get(language, "language.plain"))
    return here.close(told(language, "language.done", marks=marks), Speak(language))


def choices(state: State) -> str:
    return "123"


def go_on(here: Here) -> Turn:
    return _speak(here, _DIGITS[here.command.rest])


_OFFERS = tuple(Offer(f"choice.{language}", digit) for digit, language in _DIGITS.items())


def offers(state: State) -> tuple[Offer, ...]:
    return _OFFERS


TOPIC = Topic(start, choices=choices, go_on=go_on, menu=_ask, offers=offers)
