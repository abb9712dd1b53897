"""The SMS to officials in the form that operators register, beside those to residents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flows.registered_forms import Form, plain
from gateway.notifications.kinds import KINDS
from gateway.outbound import carrier_trial_message

_SIZES: Final = {"people": 5, "count": 3, "time": 16}
"""Characters of a value; one that is not here may be as long as there is room."""


def forms() -> Iterator[Form]:
    """News of each kind, alone and several, and the test of an instance."""
    for kind, each in KINDS.items():
        yield plain(f"official {kind} vi", each.one, _SIZES)
        if each.many != each.one:
            yield plain(f"official {kind}.many vi", each.many, _SIZES)
    yield plain("official test vi", carrier_trial_message.WORDS, _SIZES)
