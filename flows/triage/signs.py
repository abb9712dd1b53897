"""Every sign that a message is judged by, in one order."""

from __future__ import annotations

from flows.triage.sign import CLASSES, Sign
from flows.triage.signs_of_claims import CLAIMS
from flows.triage.signs_of_notices import NOTICES
from flows.triage.signs_of_pressure import PRESSURE
from flows.triage.signs_of_talk import TALK
from flows.triage.signs_of_tricks import TRICKS

__all__ = ["CLASSES", "SIGNS", "Sign"]

SIGNS: tuple[Sign, ...] = (*CLAIMS, *PRESSURE, *NOTICES, *TALK, *TRICKS)
