"""`python -m gateway appeals list`, and `appeals decide <code> cleared|… --reason …`"""

from __future__ import annotations

import argparse
import sys

from gateway.alerts.audited import Credentials
from gateway.cli import identity
from gateway.cli.runner import action
from gateway.reports import appeal_service, appeals
from gateway.services import Services

_DONE = {
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are not told any more.",
    "reassigned": "What was reported before this owner is not told any more.",
    "refused": "What a check says stays as it is.",
}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("appeals", help="what listed numbers object to")
    actions = parser.add_subparsers(required=True, metavar="list|decide")
    action(actions, "list", show, "appeals that wait, the oldest first", signed=False)
    deciding = action(actions, "decide", decide, "decide one; the appellant is told by SMS")
    deciding.add_argument("code")
    deciding.add_argument("decision", choices=appeals.OUTCOMES)
    deciding.add_argument("--reason", required=True, help="stored with the decision")


def show(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        waiting = appeals.waiting(connection)
    for row in waiting:
        day = f"{row.at.astimezone(services.settings.timezone):%Y-%m-%d}"
        print(f"{row.code}  {day}  {row.display}: {row.grade}, {row.people} people")
    if not waiting:
        print("No appeal waits.", file=sys.stderr)


def decide(services: Services, arguments: argparse.Namespace) -> None:
    code, reason = arguments.code.strip().upper(), arguments.reason.strip()
    credentials = Credentials(identity.token(arguments), identity.code())
    done = appeal_service.answer(
        services.judging, credentials, code, arguments.decision, reason, now=identity.now()
    )
    if done.waits:
        print(f"{code}: {arguments.decision} is proposed; nobody is told yet.")
        print("Another official agrees or refuses:  python -m gateway verdict waiting")
        return
    print(f"{code}: {arguments.decision}. {_DONE[arguments.decision]} They are told by SMS.")
