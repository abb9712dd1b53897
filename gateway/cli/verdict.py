"""`python -m gateway verdict set <number> confirmed|cleared|… --reason …`, and `verdict show`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from flows.subjects import numbers
from flows.values import Subject
from gateway.alerts.audited import Credentials
from gateway.cli import identity, verdict_text
from gateway.cli.runner import Mistyped, action
from gateway.reports import (
    console_queries,
    proposals,
    queue,
    reports,
    second_official,
    verdict_service,
    verdicts,
)
from gateway.services import Services

_DONE = {
    "confirmed": "From now on a check says that an official has confirmed fraud.",
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are worth nothing: a check does not tell them any more.",
    "reassigned": "The number has a new owner: a check does not tell what was reported before.",
    "withdrawn": "The verdict before is taken back: what stood before it stands again.",
}
MOST_OF_CASE = 20
"""So many subjects of a case are printed."""
_FORGED = "From now on a check says that officials found this name being forged."
_WAITS = {
    "anothers": "It changes what another official has decided.",
    "no_evidence": "Nobody has reported it, and no list or campaign has it.",
    "many": "You have decided as many of these within a day as one does alone.",
    "new_account": "Your account is new, or nobody has confirmed it.",
}
"""Why a decision takes a second official."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("verdict", help="say what you, an official, have found out")
    actions = parser.add_subparsers(required=True, metavar="set|show|queue|…", dest="action")
    setting = action(actions, "set", set_verdict, "set the verdict on a number, name or link")
    setting.add_argument("subject", help="a number, short code, brandname or link")
    setting.add_argument("decision", choices=verdicts.DECISIONS)
    setting.add_argument("--reason", required=True, help="stored with the verdict")
    setting.add_argument(
        "--brandname-spoofed",
        action="store_true",
        help="the subject is a sender's name, and officials found messages forged under it",
    )
    says = "the rows that led to what a check says"
    showing = action(actions, "show", show, says, signed=False)
    showing.add_argument("subject", help="a number, short code, brandname or link")
    says = "what should be looked at, the most urgent first"
    queued = action(actions, "queue", _print_queue, says, signed=False)
    queued.add_argument("--most", type=int, default=20)
    action(actions, "waiting", waiting, "what waits for a second official", signed=False)
    agreeing = action(actions, "agree", second, "to what another official has proposed")
    says = "what another has proposed; or take back what you have"
    refusing = action(actions, "refuse", second, says)
    refusing.add_argument("--reason", required=True)
    for each in (agreeing, refusing):
        each.add_argument("id", type=int, help="as waiting shows it")


def set_verdict(services: Services, arguments: argparse.Namespace) -> None:
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
        print(f"{about.display} ({about.key}): {arguments.decision} is proposed, as {done.id}.")
        print(f"{_WAITS[done.waits]} What a check says stays; it adds that officials look at it.")
        print(f"Another official:  python -m gateway verdict agree {done.id}")
    else:
        _print_outcome(about, arguments.decision, done.people)


def second(services: Services, arguments: argparse.Namespace) -> None:
    """`agree` and `refuse`: what another official has proposed."""
    judging, now = services.judging, identity.now()
    credentials = Credentials(identity.token(arguments), identity.code())
    if arguments.action == "agree":
        second_official.agree(judging, credentials, arguments.id, now=now)
        outcome = "It is decided: a check says it from now on."
    else:
        reason = arguments.reason.strip()
        second_official.refuse(judging, credentials, arguments.id, reason, now=now)
        outcome = "Nothing changes."
    print(f"Proposal {arguments.id}: {outcome}")


def waiting(services: Services, arguments: argparse.Namespace) -> None:
    """What waits for a second official."""
    with services.engine.connect() as connection:
        rows, more = proposals.waiting(connection)
    for one in rows:
        print(f"{one.id}  {one.display}: {one.grade} -> {one.decision}, by {one.official}")
        print(f"    {_WAITS[one.why]} Reason: {one.reason}")
    if more is not None:
        print(f"The {len(rows)} oldest; the others follow when these are done.")
    if not rows:
        print("Nothing waits for a second official.", file=sys.stderr)


def show(services: Services, arguments: argparse.Namespace) -> None:
    typed = arguments.subject
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        raise Mistyped(f"{typed!r} is no number, short code, name or link, or is more than one.")
    now = datetime.now(services.settings.timezone)
    with services.engine.connect() as connection:
        print(*verdict_text.lines(connection, about, now, services.world.directory), sep="\n")


def _print_queue(services: Services, arguments: argparse.Namespace) -> None:
    """A case a line; under it what else the same people reported that day."""
    with services.engine.connect() as connection:
        page = queue.queue(connection, datetime.now(UTC), max(arguments.most, 1))
        for one in page.lines:
            print(f"{one.display}  {one.grade}  {one.people} people  weight {one.weight:g}")
            rows = console_queries.case(connection, one.id, MOST_OF_CASE) if one.others else []
            others = [each for each in rows if each.id != one.id and each.queued]
            for each in others:
                print(f"    and {each.display}  {each.grade}  {each.people} people")
            if one.others > len(others):
                print(f"    and {one.others - len(others)} more")
        if not page.lines:
            print("Nothing waits for an official.", file=sys.stderr)


def _print_outcome(about: Subject, decision: str, people: int) -> None:
    done = _FORGED if (about.kind, decision) == ("brandname", "confirmed") else _DONE[decision]
    print(f"{about.display} ({about.key}): {decision}. {done}")
    if decision in reports.NOTIFIED_DECISIONS and people:
        print(f"Reported by {people}: those who want SMS are told, not at night.")
