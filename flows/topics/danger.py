"""A life is in danger: whom to call first. What else was said can wait."""

from __future__ import annotations

from flows.languages import has
from flows.parsing.danger import danger
from flows.topics.context import Context, Topic
from flows.values import Turn


def start(context: Context) -> Turn:
    key = f"danger.{danger(context.command.rest)}"
    return context.close(context.say(key if has(key) else "danger"))


TOPIC = Topic(start)
