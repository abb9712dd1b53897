"""The sender ID of an alert, and whether it can be answered."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from flows.alerts.values import CarrierRules

LONGEST: Final = 11
"""Characters of a name (3GPP TS 23.040, 9.1.2.5: alphanumeric address)."""


def is_brandname(sender: str) -> bool:
    """Whether phones show `sender` as a name, which can't be answered."""
    return len(sender) <= LONGEST and any(char.isalpha() for char in sender)


def sent_by(rules: CarrierRules, sender: str) -> CarrierRules:
    """What that instance accepts when it sends as `sender` ("": its own)."""
    return replace(rules, one_way=is_brandname(sender)) if sender else rules
