"""What the national numbers do: the Do-Not-Call list of 5656, the domain look-up of 156."""

from __future__ import annotations

import re

from flows.topics.context import Context, Topic
from flows.values import Turn

_LEAVING = frozenset(("huy", "tc", "stop"))
_KINDS = frozenset("SV")


def do_not_call(context: Context) -> Turn:
    """The text to send, as 5656 knows it, however it was typed here."""
    words = re.findall(r"[a-z]+", context.command.rest.lower())
    verb = "HUY" if words and words[0] in _LEAVING else "DK"
    kinds = [word.upper() for word in words if word.upper() in _KINDS]
    # S is for texts, V for calls; without a letter it is for both.
    text = " ".join([verb, "DNC", *(kinds if len(kinds) == 1 else ())])
    return context.close(context.say("elsewhere.dnc", text=text))


def look_up(context: Context) -> Turn:
    return context.close(context.say("elsewhere.lookup"))


DNC = Topic(do_not_call, commands=("dnc",))
LOOKUP = Topic(look_up, commands=("lookup",), leading=("tctm",))
