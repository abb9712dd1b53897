"""The main menu: what a screen offers before anything else, and what an open topic is called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from flows.topics.context import Offer
from flows.values import Command

OFFERS = (
    Offer("choice.check", Command("check")),
    Offer("choice.panic", Command("panic")),
    Offer("choice.report", Command("report", way="scam_call")),
    Offer("choice.rules", Command("rules")),
    Offer("choice.subscribe", Command("subscribe")),
    Offer("choice.language", Command("language")),
)

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "check": "choice.check",
        "help": "choice.help",
        "message": "choice.check",
        "report": "choice.report",
        "rules": "choice.rules",
        "alerts": "choice.subscribe",
        "language": "choice.language",
        "panic": "choice.panic",
        "fate": "choice.fate",
        "erase": "choice.erase",
        "withdraw": "choice.withdraw",
    }
)
"""By the state's topic: the text key of its name."""
