"""Rows of the audit in words: who, which act, on what, and its details by name.

A name that has no word yet is shown as it is written. The file to take away keeps every name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from gateway.alerts.lifecycle import MOVES
from gateway.console import rendering
from gateway.console.words import CATALOGUES
from gateway.database.choices import DECISIONS
from gateway.officials.audit import OBJECTS, Entry
from gateway.officials.permissions import PERMISSIONS

ACTIONS: Final = (
    *PERMISSIONS,
    *(f"alert.{move}" for move in ("draft", "update", "follow_up", *MOVES)),
    *(f"verdict.{decision}" for decision in DECISIONS),
    "appeal.answer",
    "audit.export",
    "campaign.merge",
    "campaign.refer",
    "campaign.rename",
    "campaign.unmerge",
    "carrier.test",
    "disclosure.acknowledge",
    "growth.goal",
    "import.begin",
    "import.correct",
    "import.done",
    "import.look",
    "import.undo",
    "list.import",
    "list.undo",
    "official.away",
    "official.confirm",
    "official.create",
    "official.disable",
    "official.duty",
    "official.email",
    "official.enable",
    "official.enrol",
    "official.invite",
    "official.news",
    "official.password",
    "official.phone",
    "official.recover",
    "official.recovery",
    "official.role",
    "official.roster",
    "official.sign_out",
    "official.unlock",
    "passkey.add",
    "passkey.confirm",
    "passkey.remove",
    "queue.remind",
    "reporter.disclose",
    "resident.mute",
    "resident.whole",
    "sending.joined",
    "sending.restored",
    "session.begin",
    "session.end",
    "subject.note",
    "template.approve",
    "template.propose",
    "template.refuse",
    "template.registered",
    "template.restore",
    "template.retire",
    "token.create",
    "token.revoke",
    "triage.agreed",
    "triage.back",
    "triage.learnt",
    "verdict.agreed",
    "verdict.exported",
    "verdict.opened",
    "verdict.proposed",
    "verdict.referred",
    "verdict.refused",
)
"""All acts of the audit: what was done, and what was asked for and refused."""
KINDS: Final = tuple(OBJECTS)

_HASH: Final = re.compile(r"[0-9a-f]{32,}")
_SHORT: Final = 8
_HEADS: Final = {
    "reason": "whyso_",
    "role": "role_",
    "role_before": "role_",
    "kind": "kind_",
    "scopes": "scope_",
    "decision": "decision_",
    "from": "from_",
}
"""Details whose value belongs to an enumeration that has words."""
_AREAS: Final = ("areas", "before")
_OF_MACHINES: Final = (
    "content", "file", "invitations", "merge", "referral", "session", "token", "undone", "why",
    "with",
)  # fmt: skip
"""Details that say nothing to a person; the file has them."""


def act(name: str) -> str:
    return _word(f"act_{name.replace('.', '_')}", name)


def kind(name: str) -> str:
    return _word(f"object_{name}", name) if name else ""


def actor(one: Entry, names: Mapping[int, str]) -> str:
    """An official by name; else the service, the server's operator, or a stranger."""
    if one.official_id is not None:
        return names.get(one.official_id, str(one.official_id))
    if one.outcome == "refused":
        return rendering.t("who_stranger")
    by_server = one.detail.get("from") == "console" or not one.act.startswith("alert.")
    return rendering.t("who_server" if by_server else "who_service")


def details(one: Entry, names: Mapping[int, str], known: str = "") -> list[str]:
    """Each in words of its own, or a name and what it is; without the one that is `known`."""
    return [
        _detail(name, _value(name, value, names))
        for name, value in sorted(one.detail.items())
        if value not in (None, []) and name not in (*_OF_MACHINES, known)
    ]


def _detail(name: str, value: str) -> str:
    phrase = _word(f"phrase_{name}", "")
    return phrase.format(value) if phrase else f"{_word(f'detail_{name}', name)}: {value}"


def _value(name: str, value: Any, names: Mapping[int, str]) -> str:
    if isinstance(value, list):
        return ", ".join(_value(name, each, names) for each in value) or "–"
    if isinstance(value, bool):
        return rendering.t("detail_yes" if value else "detail_no")
    if name == "official" and isinstance(value, int):
        return names.get(value, str(value))
    text = str(value)
    if name in _AREAS:
        return rendering.area(text)
    if _HASH.fullmatch(text):
        return f"{text[:_SHORT]}…"
    return _word(f"{_HEADS[name]}{text}", text) if name in _HEADS else text


def _word(key: str, otherwise: str) -> str:
    return CATALOGUES[rendering.language()].get(key, otherwise)
