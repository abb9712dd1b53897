"""A life is in danger: whom to call first. What else was said can wait."""

from __future__ import annotations

from flows.topics.context import Here, Topic
from flows.values import Turn


def start(here: Here) -> Turn:
    return here.close(here.say("danger"))


TOPIC = Topic(start)
