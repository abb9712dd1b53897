"""Rows of the audit in words: who, which act, on what, and its details by name.

A name that has no word yet is shown as it is written. The file to take away keeps every name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from gateway.console import rendering
from gateway.console.words import CATALOGUES
from gateway.officials.audit import Entry

ACTIONS: Final = (
    "read",
    "draft",
    "approve",
    "pause",
    "resume",
    "judge",
    "second",
    "list",
    "teach",
    "refer",
    "cancel",
    "stand_in",
    "confirm",
    "disclose",
    "serve",
    "goal",
    "template",
    "template_decide",
    "template_register",
    "template.propose",
    "template.approve",
    "template.refuse",
    "template.registered",
    "template_retire",
    "template.retire",
    "template.restore",
    "oversee",
    "carriers",
    "send_file",
    "import",
    "manage",
    "audit",
    "enrol",
    "tokens",
    "own",
    "roster",
    "official.roster",
    "queue.remind",
    "official.away",
    "official.news",
    "official.recover",
    "official.recovery",
    "passkey.add",
    "passkey.confirm",
    "passkey.remove",
    "alert.draft",
    "alert.update",
    "alert.follow_up",
    "alert.edit",
    "alert.submit",
    "alert.withdraw",
    "alert.return",
    "alert.reject",
    "alert.approve",
    "alert.pause",
    "alert.resume",
    "alert.cancel",
    "alert.retry",
    "alert.start",
    "alert.finish",
    "alert.expire",
    "verdict.confirmed",
    "verdict.cleared",
    "verdict.dismissed",
    "verdict.reassigned",
    "verdict.withdrawn",
    "verdict.proposed",
    "verdict.agreed",
    "verdict.refused",
    "verdict.referred",
    "verdict.opened",
    "verdict.exported",
    "subject.note",
    "appeal.answer",
    "campaign.merge",
    "campaign.unmerge",
    "campaign.refer",
    "campaign.rename",
    "reporter.disclose",
    "disclosure.acknowledge",
    "resident.whole",
    "resident.mute",
    "carrier.test",
    "growth.goal",
    "import.look",
    "import.correct",
    "import.begin",
    "import.done",
    "import.undo",
    "list.import",
    "list.undo",
    "triage.learnt",
    "triage.back",
    "triage.agreed",
    "sending.restored",
    "sending.joined",
    "official.create",
    "official.invite",
    "official.confirm",
    "official.role",
    "official.sign_out",
    "official.disable",
    "official.enable",
    "official.unlock",
    "official.enrol",
    "official.password",
    "official.phone",
    "official.email",
    "official.duty",
    "session.begin",
    "session.end",
    "token.create",
    "token.revoke",
    "audit.export",
)
"""All acts of the audit: what was done, and what was asked for and refused."""
KINDS: Final = (
    "alert",
    "alert_template",
    "appeal",
    "campaign",
    "carrier_test",
    "duty",
    "filter",
    "import",
    "list",
    "merge",
    "official",
    "passkey",
    "proposal",
    "referral",
    "report",
    "resident",
    "session",
    "subject",
    "token",
    "triage",
    "disclosure",
    "upload",
    "verdict",
)

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
"""Details whose value is one of an enumeration that has words."""
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
