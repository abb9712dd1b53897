"""The form of a decision: which decision, with a ready reason or one's own.

The page of one subject has it, below the evidence, and so has every page on which several subjects
are decided at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any, Final, cast

from flask import request

from flows.scoring.risk import Decision
from flows.subjects.keys import of_key
from flows.values import Subject
from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import field, passage, whole
from gateway.console.reports import presenter
from gateway.database.choices import DECISIONS
from gateway.officials.accounts import SHORTEST_REASON
from gateway.reports.verdict_service import (
    LONGEST_REASON,
    CantJudge,
    Overtaken,
    VerdictResult,
)

TOGETHER: Final = tuple(one for one in DECISIONS if one != "withdrawn")
"""The decisions that can be made on several subjects at once."""
CHOICES: Final = (*TOGETHER, "referred")
READY: Final[Mapping[str, Sequence[str]]] = {
    one: tuple(f"{one}_{n}" for n in (1, 2, 3)) for one in (*CHOICES, "refused")
}
"""The ready reasons of each decision, and of a refused appeal: words of the catalogue after
`ready_`."""
LONGEST_RECIPIENT: Final = 120


def about(row: SimpleNamespace) -> Subject:
    return of_key(row.key, row.display)


def reason() -> str:
    """The chosen ready reason, with what the official wrote besides."""
    ready, typed = request.form.get("ready", ""), passage("reason", LONGEST_REASON)
    decision = request.form.get("decision", "")
    chosen = rendering.t(f"ready_{ready}") if ready in READY.get(decision, ()) else ""
    return ". ".join(part for part in (chosen.rstrip("."), typed) if part)[:LONGEST_REASON]


def typed() -> Mapping[str, str]:
    """The fields of the form, to show them again."""
    return {
        "decision": request.form.get("decision", ""),
        "ready": request.form.get("ready", ""),
        "reason": passage("reason", LONGEST_REASON),
        "forged": request.form.get("forged", ""),
        "recipient": field("recipient", LONGEST_RECIPIENT),
        "reference": field("reference", LONGEST_RECIPIENT),
    }


def limits() -> dict[str, Any]:
    """The values that templates need besides the fields."""
    return {
        "ready": READY,
        "shortest": SHORTEST_REASON,
        "longest": LONGEST_REASON,
        "longest_recipient": LONGEST_RECIPIENT,
        "typed": typed(),
    }


def wrong(choices: Sequence[str] = (*CHOICES, "withdrawn")) -> str:
    """The problem with the form; "" if there is none. It is checked before the code is used up. An
    official can't confirm a subject that they have not looked at."""
    decision = request.form.get("decision", "")
    if decision not in choices:
        return rendering.t("cant_decision")
    if decision == "confirmed" and not request.form.get("looked"):
        return rendering.t("cant_unlooked")
    return ""


def judge(row: SimpleNamespace, now: datetime, latest_id: int) -> VerdictResult:
    """Makes the form's decision on one subject. Raises CantJudge."""
    judging, decision = console.judging, request.form.get("decision", "")
    if decision == "referred":
        return judging.refer(
            guard.credentials(),
            about(row),
            field("recipient", LONGEST_RECIPIENT),
            field("reference", LONGEST_RECIPIENT),
            reason(),
            now=now,
            latest_id=whole("seen-referral") or 0,
        )
    return judging.judge(
        guard.credentials(),
        about(row),
        cast(Decision, decision),
        reason(),
        now=now,
        forged="forged" in request.form,
        latest_id=latest_id,
        appeal_id=whole("appeal") or 0,
    )


def overtaken(error: Overtaken) -> str:
    return rendering.t(
        "cant_overtaken",
        official=error.official,
        decision=rendering.t(f"decision_{error.decision}"),
        at=rendering.format_time(error.at),
    )


def judge_ticked(rows: Sequence[SimpleNamespace]) -> tuple[int, list[str]]:
    """Decides on each subject, one after the other. A subject on which no decision is possible
    does not stop the others. Returns how many were decided, and a sentence for each of the rest."""
    now = console.clock()  # One time for all: it is one decision.
    done, refused = 0, []
    for row in rows:
        try:
            made = judge(row, now, whole(f"seen-{row.id}") or 0)
        except Overtaken as error:
            says = rendering.t("case_overtaken", official=error.official)
            refused.append(f"{presenter.name(row)}: {says}")
        except CantJudge as error:
            refused.append(f"{presenter.name(row)}: {rendering.t(f'cant_{error.reason}')}")
        else:
            done += 1
            if made.waits:
                refused.append(f"{presenter.name(row)}: {rendering.t('judged_proposed')}")
    return done, refused
