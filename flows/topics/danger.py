"""A life is in danger: whom to call first. What else was said can wait."""

from __future__ import annotations

from flows.languages import has
from flows.parsing.danger import danger
from flows.topics.context import Here, Topic
from flows.values import Turn


def start(here: Here) -> Turn:
    key = f"danger.{danger(here.command.rest)}"
    return here.close(here.say(key if has(key) else "danger"))


TOPIC = Topic(start)
