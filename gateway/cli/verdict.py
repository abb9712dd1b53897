"""`python -m gateway verdict set <number> confirmed|cleared|… --reason …`, and `verdict show`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from flows.subjects import numbers
from flows.values import Subject
from gateway.alerts.audited import Credentials
from gateway.cli import identity, verdict_text
from gateway.cli.actions import REASON, Action, Mistyped, argument, group
from gateway.cli.output import picked, print_text
from gateway.cli.output import show as show_rows
from gateway.cli.words import choice, text
from gateway.database.choices import DECISIONS
from gateway.reports import (
    console_queries,
    proposals,
    queue,
    reports,
    second_official,
    verdict_service,
)
from gateway.services import Services

_DONE = {
    "confirmed": "From now on a check says that an official has confirmed fraud.",
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are worth nothing: a check no longer mentions them.",
    "reassigned": "The number has a new owner: a check no longer mentions earlier reports.",
    "withdrawn": "The last verdict is withdrawn: the state before it is in force again.",
}
MOST_OF_CASE = 20
"""How many subjects of a case are printed."""
_FORGED = "From now on a check says that officials found this name being forged."
_WAITS = {
    "anothers": "It changes what another official has decided.",
    "no_evidence": "Nobody has reported it, and no list or campaign has it.",
    "many": "You have decided as many of these within a day as one does alone.",
    "new_account": "Your account is new, or nobody has confirmed it.",
}
"""Why a decision needs a second official."""


def set_verdict(services: Services, arguments: argparse.Namespace) -> None:
    """Decides on a subject, or proposes to if that needs a second official."""
    about = verdict_service.read(arguments.subject)
    done = services.judging.judge(
        Credentials(identity.token(arguments), identity.code()),
        about,
        arguments.decision,
        arguments.reason.strip(),
        now=identity.now(),
        forged=arguments.brandname_spoofed,
    )
    if done.waits:
        values = {"name": about.display, "key": about.key, "decision": arguments.decision}
        print_text("{name} ({key}): {decision} is proposed, as {id}.", id=done.id, **values)
        stays = text("What a check says stays; it adds that officials look at it.")
        print(f"{text(_WAITS[done.waits])} {stays}")
        print_text("Another official:  {khong} verdict agree {id}", id=done.id)
    else:
        _print_outcome(about, arguments.decision, done.people)


def second(services: Services, arguments: argparse.Namespace) -> None:
    """`agree` and `refuse`: another official's proposal."""
    judging, now = services.judging, identity.now()
    credentials = Credentials(identity.token(arguments), identity.code())
    if arguments.action == "agree":
        second_official.agree(judging, credentials, arguments.id, now=now)
        outcome = "It is decided: a check says it from now on."
    else:
        reason = arguments.reason.strip()
        second_official.refuse(judging, credentials, arguments.id, reason, now=now)
        outcome = "Nothing changes."
    print_text("Proposal {id}: {outcome}", id=arguments.id, outcome=text(outcome))


def waiting(services: Services, arguments: argparse.Namespace) -> None:
    """Prints the decisions that wait for a second official."""
    rows, more = services.read(proposals.waiting)
    lines = [line for one in rows for line in _waiting_lines(one)]
    if more is not None:
        says = "The {count} oldest; the others follow when these are done."
        lines.append(text(says, count=len(rows)))
    show_rows(arguments, rows, lines, none=text("Nothing waits for a second official."))


def _waiting_lines(one: proposals.Waiting) -> Iterator[str]:
    says = "{id}  {name}: {grade} -> {decision}, by {official}"
    values = {
        "grade": choice("grade", one.grade),
        "decision": one.decision,
        "official": one.official,
    }
    yield text(says, id=one.id, name=one.display, **values)
    yield f"    {text(_WAITS[one.why])} {text('Reason: {reason}', reason=one.reason)}"


def show(services: Services, arguments: argparse.Namespace) -> None:
    """Prints the rows that led to the answer of a check."""
    typed = arguments.subject
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        says = "{typed} is no number, short code, name or link, or is more than one."
        raise Mistyped(text(says, typed=repr(typed)))
    now = datetime.now(services.settings.timezone)
    whole = services.read(verdict_text.explain, about, now, services.directory)
    show_rows(arguments, whole.data(), whole.lines())


def _print_queue(services: Services, arguments: argparse.Namespace) -> None:
    """A case a line; under it what else the same people reported that day."""
    with services.engine.connect() as connection:
        page = queue.queue(connection, datetime.now(UTC), max(arguments.most, 1))
        cases = [(one, _others(connection, one)) for one in page.lines]
    data = [{**asdict(one), "case": picked(others, *_OTHER)} for one, others in cases]
    lines = (line for one, others in cases for line in _case_lines(one, others))
    show_rows(arguments, data, lines, none=text("Nothing waits for an official."))


_OTHER = ("id", "key", "display", "grade", "people")


def _others(connection: Connection, one: queue.Line) -> list[Any]:
    """The other subjects of its case that wait, a few."""
    rows = console_queries.case(connection, one.id, MOST_OF_CASE) if one.others else []
    return [each for each in rows if each.id != one.id and each.queued]


def _case_lines(one: queue.Line, others: Sequence[Any]) -> Iterator[str]:
    values = {"name": one.display, "grade": choice("grade", one.grade), "people": one.people}
    yield text(
        "{name}  {grade}  {people} people  weight {weight:g}", **values, weight=round(one.weight, 1)
    )
    for each in others:
        values = {"name": each.display, "grade": choice("grade", each.grade), "people": each.people}
        yield text("    and {name}  {grade}  {people} people", **values)
    if one.others > len(others):
        yield text("    and {count} more", count=one.others - len(others))


def _print_outcome(about: Subject, decision: str, people: int) -> None:
    done = _FORGED if (about.kind, decision) == ("brandname", "confirmed") else _DONE[decision]
    print(f"{about.display} ({about.key}): {decision}. {text(done)}")
    if decision in reports.NOTIFIED_DECISIONS and people:
        says = "Reported by {people}: those who want SMS are notified, not at night."
        print_text(says, people=people)


_SUBJECT = argument("subject", help="a number, short code, brandname or link")
_PROPOSAL = argument("id", type=int, help="as waiting shows it")
ACTIONS = (
    Action(
        "set",
        set_verdict,
        "set the verdict on a number, name or link",
        _SUBJECT,
        argument("decision", choices=DECISIONS, help="what you decide"),
        REASON,
        argument(
            "--brandname-spoofed",
            action="store_true",
            help="the subject is a sender's name, and officials found messages forged under it",
        ),
    ),
    Action(
        "show", show, "the rows that led to what a check says", _SUBJECT, signed=False, data=True
    ),
    Action(
        "queue",
        _print_queue,
        "what should be looked at, the most urgent first",
        argument("--most", type=int, default=20, help="at most so many"),
        signed=False,
        data=True,
    ),
    Action("waiting", waiting, "what waits for a second official", signed=False, data=True),
    Action("agree", second, "to what another official has proposed", _PROPOSAL),
    Action(
        "refuse",
        second,
        "what another has proposed; or withdraw your own proposal",
        _PROPOSAL,
        REASON,
    ),
)
add = group("verdict", ACTIONS)
