"""Permissions: one table of acts, and the areas in which an official acts. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from flows.places.areas import AreaBook
from gateway.database.choices import ROLES, roles

SCOPES: Final = ("read", "draft", "approve", "judge", "import", "manage", "confirm")
"""The scopes to which a token may be limited."""

ENROL: Final = "enrol"
"""The scope of an invitation: nothing but to set up one's own code generator and first token."""

CODE_SERVES: Final = timedelta(minutes=15)
"""How long a code that was accepted in a session serves there for acts that are `recent`."""

_FIELD: Final = roles("drafts")
_SENIOR: Final = roles("decides")
_OVERSIGHT: Final = roles("oversees")
_MANAGERS: Final = roles("manages")
_EVERYWHERE: Final = roles("everywhere")
_EVERYBODY: Final = frozenset(ROLES)


@dataclass(frozen=True, slots=True)
class Permission:
    """The conditions of an act.

    scope  of the token; None: any token of one's own
    area   it is done to areas, which must be named and be the official's
    totp   with a code of this moment
    recent  a code that was accepted in this session within `CODE_SERVES` is enough for it; a token
            needs one of this moment
    settled  the account must count (`gateway.officials.account_age`): old enough, and confirmed
    anywhere  roles that do it to any area, and to what has none
    """

    roles: frozenset[str]
    scope: str | None
    area: bool = False
    totp: bool = False
    recent: bool = False
    settled: bool = False
    anywhere: frozenset[str] = frozenset()

    @property
    def coded(self) -> bool:
        """Whether it takes a code at all."""
        return self.totp or self.recent


PERMISSIONS: Final[Mapping[str, Permission]] = MappingProxyType(
    {
        "read": Permission(_EVERYBODY, "read"),
        # An alert: write, edit, submit.
        "draft": Permission(_FIELD, "draft", area=True),
        # An alert: approve, return, reject.
        "approve": Permission(_SENIOR, "approve", area=True, totp=True, settled=True),
        # An emergency of areas for which nobody may approve it now: approve.
        "stand_in": Permission(_SENIOR, "approve", totp=True, settled=True),
        # A text that alerts start from, of no area: write a version; approve or refuse another's;
        # say which carriers have it.
        "template": Permission(_FIELD, "draft"),
        "template_decide": Permission(_SENIOR, "approve", totp=True, settled=True),
        "template_register": Permission(_SENIOR, "approve", recent=True, settled=True),
        # To take a text out of use, for new alerts; to undo that.
        "template_retire": Permission(_SENIOR, "approve", recent=True, settled=True),
        # An alert: pause. At once: nothing leaves by it.
        "pause": Permission(_SENIOR, "approve", area=True),
        # What somebody has paused, perhaps since it is wrong, goes on; or once more.
        "resume": Permission(_SENIOR, "approve", area=True, recent=True, settled=True),
        "cancel": Permission(_SENIOR, "approve", area=True, recent=True, settled=True),
        # A verdict holds everywhere, so it is bound to no area. A new account proposes one.
        "judge": Permission(_SENIOR, "judge", recent=True),
        # The second official of a verdict: agree, or refuse.
        "second": Permission(_SENIOR, "judge", recent=True, settled=True),
        # Lists of others, whole: each row warns of a number, with no second official.
        "list": Permission(_SENIOR, "judge", recent=True, settled=True),
        # What triage learns: weights go live, or back. It holds for every message.
        "teach": Permission(_SENIOR, "judge", totp=True, settled=True),
        # To put a subject into the database, to hand one to the police, or to name a campaign:
        # what is said of it stays.
        "refer": Permission(_SENIOR, "judge"),
        # A reporter's number, of one report: where they live is asked of the object.
        "disclose": Permission(_SENIOR, "judge", totp=True),
        # All that is stored about a resident, to that person; to mute an abusive sender.
        "serve": Permission(_SENIOR, "judge", totp=True, settled=True),
        # To see whose numbers others have opened, and why: the second person.
        "oversee": Permission(_EVERYWHERE, "read"),
        # Figures about carriers: of no area, and without anybody's number.
        "carriers": Permission(_EVERYWHERE, "read"),
        # How many residents are to want warnings of an area by the end of the year.
        "goal": Permission(_SENIOR, "approve", area=True),
        # A file of residents: to have it read. It keeps web and workers busy.
        "send_file": Permission(_SENIOR, "import", recent=True),
        # Residents who consented elsewhere.
        "import": Permission(_SENIOR, "import", area=True, totp=True, settled=True),
        # Officials: create, invite, areas, enable, disable, others' tokens.
        "manage": Permission(_MANAGERS, "manage", totp=True, settled=True),
        # To say of a new account, or code generator, that it is its owner's.
        "confirm": Permission(_OVERSIGHT, "confirm", totp=True, settled=True),
        # The audit, and the list of officials.
        "audit": Permission(_OVERSIGHT, "read"),
        # One's own code generator; one's own tokens.
        "enrol": Permission(_EVERYBODY, ENROL),
        "tokens": Permission(_EVERYBODY, None, totp=True),
        # To put somebody of these areas on duty, or take them off: who is on duty is called alone.
        # Administrators keep the roster of all, and their own.
        "roster": Permission(
            _SENIOR | _MANAGERS, None, area=True, recent=True, settled=True, anywhere=_MANAGERS
        ),
        # To see who one is; to revoke a token of one's own.
        "own": Permission(_EVERYBODY, None),
    }
)


@lru_cache(maxsize=len(ROLES))
def scopes_of(role: str) -> tuple[str, ...]:
    """The scopes that a token of this role may have."""
    return tuple(
        scope
        for scope in SCOPES
        if any(role in act.roles and act.scope == scope for act in PERMISSIONS.values())
    )


def communes(book: AreaBook, areas: Iterable[str]) -> frozenset[str] | None:
    """Ids of the communes that these areas, or whole sets of areas, consist of.

    None if one of them is unknown.
    """
    known = [_communes(book).get(one) for one in areas]
    return None if None in known else frozenset[str]().union(*filter(None, known))


@lru_cache(maxsize=4)
def _communes(book: AreaBook) -> Mapping[str, frozenset[str]]:
    """By the id of an area or a whole set of them. Kept for a process, which has one book."""
    areas = {area.id: frozenset(area.members) for one in reversed(book.sets) for area in one.areas}
    whole = {
        one.id: frozenset(area.id for area in one.areas if area.kind == "commune")
        for one in book.sets
    }
    return {**areas, **whole}


def sharing(book: AreaBook, areas: Iterable[str]) -> frozenset[str]:
    """Ids of all areas and sets, of whatever time, that have a commune in common with these."""
    mine = frozenset().union(*(communes(book, [one]) or () for one in areas))
    return frozenset(
        name for name, theirs in _communes(book).items() if not mine.isdisjoint(theirs)
    )


def _acts_in(role: str) -> str:
    return ROLES[role].areas if role in ROLES else ""


def covers(book: AreaBook, role: str, areas: Iterable[str], wanted: Iterable[str]) -> bool:
    """Whether an official of `areas` acts in all of `wanted`; the areas of a set count in it.

    A commune's official acts in one commune after the other, never for a whole former
    district, though it be one of a single commune.
    """
    wished = list(wanted)
    want = communes(book, wished)
    if want is None or (_acts_in(role) == "commune" and not want >= set(wished)):
        return False
    # An area that is no longer known gives nothing, and takes nothing from the others.
    have = frozenset().union(*(communes(book, [one]) or () for one in areas))
    return want <= have


def misfit(book: AreaBook, role: str, areas: Iterable[str]) -> str | None:
    """Why an official of this role can't have these areas, in a sentence; None if they can."""
    given = list(areas)
    if _acts_in(role) == "":
        return "An administrator acts in no area: leave them out." if given else None
    if not given:
        return "At least one area is needed, like lam-dong-2025/d663, or a set: lam-dong-2025."
    known = communes(book, given)
    if known is None:
        wrong = next(one for one in given if communes(book, [one]) is None)
        return f"{wrong} is no area: config/areas names them, like lam-dong-2025/d663."
    if _acts_in(role) == "commune" and not known >= set(given):
        return "An official of communes has communes, no former district and no province."
    if _acts_in(role) == "district" and any(one.id in given for one in book.sets):
        return "A district's official has districts or communes, no whole province."
    return None
