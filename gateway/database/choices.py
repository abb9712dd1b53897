"""The values that a column may have: each list once. CHECKs, forms, permissions and documents read
it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal, get_args

from sqlalchemy import CheckConstraint

from flows.scoring.risk import Decision


def quoted(words: Iterable[str]) -> str:
    """The words as SQL has them in a list: ``'sent','failed'``."""
    return ",".join(f"'{word}'" for word in words)


def check(column: str, words: Iterable[str]) -> CheckConstraint:
    """The CHECK that a column says one of these words."""
    return CheckConstraint(f"{column} IN ({quoted(words)})", name=column)


MIN_GROUP_SIZE: Final = 3
"""The fewest people behind a shown number, and behind a mentioned campaign: fewer could be
identified."""

CAMPAIGN_DAYS_IN: Final = "Asia/Ho_Chi_Minh"
"""The time zone of the days of campaigns: counted rows stay as they were counted."""

# alerts


@dataclass(frozen=True, slots=True)
class AlertState:
    """running  it is approved and goes out, or will
    begun    somebody may have got it, so that it has progress
    ended    nothing more is decided about it
    over     nothing is ever sent again of it, and its approval is not kept
    """

    running: bool = False
    begun: bool = False
    ended: bool = False
    over: bool = False


ALERT_STATES: Final = MappingProxyType(
    {
        "draft": AlertState(),
        "submitted": AlertState(),
        "returned": AlertState(),
        "rejected": AlertState(ended=True),
        "approved": AlertState(running=True),
        "sending": AlertState(running=True, begun=True),
        "sent": AlertState(begun=True, ended=True),
        "cancelled": AlertState(begun=True, ended=True, over=True),
        "expired": AlertState(begun=True, ended=True, over=True),
    }
)
"""In the order in which officials see them. The moves between them:
`gateway.alerts.lifecycle.MOVES`."""


def alert_states(which: Literal["running", "begun", "ended", "over"]) -> tuple[str, ...]:
    """The states for which this holds."""
    return tuple(name for name, state in ALERT_STATES.items() if getattr(state, which))


RELATIONS: Final = ("", "update", "follow_up")
APPROVED_HOW: Final = ("", "elsewhere", "server")
TEMPLATE_OUTCOMES: Final = (
    "proposed", "approved", "refused", "replaced", "retired", "restored",
)  # fmt: skip
STOPPED_FOR: Final = ("", "verdict", "approval", "restored")

# messages


@dataclass(frozen=True, slots=True)
class DeliveryState:
    """rank     a receipt changes a state only to one of a higher rank, so a late or doubled one
             changes nothing. `delivered` is the last word: the phone has it.
    reached  the resident has the message, or may have it
    failed   it did not leave, or did not arrive
    mt       an MT of a conversation has this state too
    """

    rank: int
    reached: bool = False
    failed: bool = False
    mt: bool = True


DELIVERY_STATES: Final = MappingProxyType(
    {
        "queued": DeliveryState(0),
        "attempted": DeliveryState(1, reached=True),
        "accepted": DeliveryState(2, reached=True),
        "delivered": DeliveryState(5, reached=True),
        "uncertain": DeliveryState(1, reached=True),
        "failed": DeliveryState(3, failed=True),
        "refused": DeliveryState(3, failed=True),
        "opted_out": DeliveryState(4),
        "expired": DeliveryState(3),
        "cancelled": DeliveryState(3, mt=False),
    }
)
"""In the order in which officials see them."""
MT_STATES: Final = tuple(name for name, state in DELIVERY_STATES.items() if state.mt)


def delivery_states(which: Literal["reached", "failed"]) -> tuple[str, ...]:
    """The states for which this holds."""
    return tuple(name for name, state in DELIVERY_STATES.items() if getattr(state, which))


# verdicts

DECISIONS: Final[tuple[Decision, ...]] = get_args(Decision)
APPEAL_OUTCOMES: Final = ("cleared", "dismissed", "reassigned", "refused")

# what officials are notified of

NewsKind = Literal[
    "new_high",
    "rising",
    "alert_waits",
    "emergency_waits",
    "emergency_approved",
    "carrier_down",
    "budget_over",
    "account_changed",
    "campaign_rises",
    "appeals_wait",
    "service_wrong",
    "service_well",
    "duty_changed",
    "queue_late",
]
NEWS_KINDS: Final[tuple[NewsKind, ...]] = get_args(NewsKind)


# roles


@dataclass(frozen=True, slots=True)
class Role:
    """areas       where it may act: "" none, else up to communes, districts, or a whole province
    drafts      writes alerts
    decides     approves alerts, and judges
    oversees    sees the audit, and every alert
    everywhere  sees figures of all areas, and who opened a reporter's number
    manages     creates and changes the accounts of others
    """

    areas: Literal["", "commune", "district", "province"]
    drafts: bool = False
    decides: bool = False
    oversees: bool = False
    everywhere: bool = False
    manages: bool = False


ROLES: Final = MappingProxyType(
    {
        "commune": Role("commune", drafts=True),
        "district": Role("district", drafts=True, decides=True),
        "province": Role("province", drafts=True, decides=True, everywhere=True),
        "auditor": Role("province", oversees=True, everywhere=True),
        "administrator": Role("", oversees=True, everywhere=True, manages=True),
    }
)


def roles(
    which: Literal["drafts", "decides", "oversees", "everywhere", "manages"],
) -> frozenset[str]:
    """The roles with this property."""
    return frozenset(name for name, role in ROLES.items() if getattr(role, which))


# residents

FAMILY_STATES: Final = ("named", "requested", "agreed", "on", "ended")
"""States of a `NGUOINHA`: the resident has named a relative, who is asked, agrees, and is
notified."""

CONSENT_CHANGES: Final = ("left", "returned", "erased")
"""The events of a resident that a host records outside of the database."""
