"""All topics, found by themselves: a module of this folder says in its `Topic` what it answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules

import flows.topics
from flows.parsing import keywords
from flows.spelling import untelex
from flows.topics.context import Topic
from flows.values import Command


def _topics() -> tuple[Topic, ...]:
    """Each topic of each module, once."""
    names = [one.name for one in iter_modules(flows.topics.__path__) if one.name != "registry"]
    modules = [import_module(f"flows.topics.{name}") for name in names]
    every = (value for one in modules for value in vars(one).values())
    return tuple({id(one): one for one in every if isinstance(one, Topic)}.values())


def _one_each(pairs: Iterable[tuple[str, Topic]]) -> dict[str, Topic]:
    """A table of `pairs`. Raises ValueError if two topics want one name."""
    table: dict[str, Topic] = {}
    for name, topic in pairs:
        if table.setdefault(name, topic) is not topic:
            raise ValueError(f"two topics want the name {name!r}")
    return table


_TOPICS = _topics()
STARTS = _one_each((name, one) for one in _TOPICS for name in one.commands)
"""By the command's name."""
OPEN = _one_each((one.opens, one) for one in _TOPICS if one.opens and not one.in_texts)
"""By the state's topic."""
TEXTED = _one_each((one.opens, one) for one in _TOPICS if one.opens and one.in_texts)
"""By the state's topic: those that go on in texts only."""


def _read(words: Iterable[str]) -> Iterable[str]:
    """As `keywords` reads them, without what Telex leaves in a word: ``xoo`` for ``xoso``."""
    return (" ".join(map(untelex, word.split())) for word in words)


_WHOLE = _one_each((word, one) for one in _TOPICS for word in _read(one.keywords))
_LEADING = _one_each((word, one) for one in _TOPICS for word in _read(one.leading))
_NUMBERED = _one_each((word, one) for one in _TOPICS for word in _read(one.numbered))


def _commands(table: Mapping[str, Topic]) -> Mapping[str, str]:
    return {word: one.commands[0] for word, one in table.items()}


_OWN = keywords.TopicKeywords(_commands(_WHOLE), _commands(_LEADING), _commands(_NUMBERED))


def parse(text: str, choices: Collection[str] = ()) -> Command:
    """The command that `text` is; `choices` as `flows.parsing.keywords.parse` has them."""
    return keywords.parse(text, choices, _OWN)
