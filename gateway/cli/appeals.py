"""`python -m gateway appeals list`, and `appeals decide <code> cleared|… --reason …`"""

from __future__ import annotations

import argparse

from gateway.alerts.audited import Credentials
from gateway.cli import identity, output
from gateway.cli.actions import REASON, Action, argument, group
from gateway.cli.output import print_text
from gateway.cli.words import choice, text
from gateway.reports import appeal_service, appeals
from gateway.services import Services

_DONE = {
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "A check no longer mentions the reports until now.",
    "reassigned": "A check no longer mentions reports from before this owner.",
    "refused": "What a check says stays as it is.",
}


def show(services: Services, arguments: argparse.Namespace) -> None:
    """Prints the appeals that nobody has decided."""
    waiting = services.read(appeals.waiting)
    zone = services.settings.timezone
    lines = (
        f"{row.code}  {row.at.astimezone(zone):%Y-%m-%d}  {row.display}: "
        f"{choice('grade', row.grade)}, " + text("{count} people", count=row.people)
        for row in waiting
    )
    data = output.picked(waiting, "code", "at", "display", "grade", "people")
    output.show(arguments, data, lines, none=text("No appeal waits."))


def decide(services: Services, arguments: argparse.Namespace) -> None:
    """Decides an appeal, or proposes to if that needs a second official."""
    code, reason = arguments.code.strip().upper(), arguments.reason.strip()
    credentials = Credentials(identity.token(arguments), identity.code())
    done = appeal_service.answer(
        services.judging, credentials, code, arguments.decision, reason, now=identity.now()
    )
    if done.waits:
        says = "{code}: {decision} is proposed; nobody is notified yet."
        print_text(says, code=code, decision=arguments.decision)
        print_text("Another official agrees or refuses:  {khong} verdict waiting")
        return
    done_ = text(_DONE[arguments.decision])
    print(f"{code}: {arguments.decision}. {done_} {text('They are notified by SMS.')}")


ACTIONS = (
    Action("list", show, "appeals that wait, the oldest first", signed=False, data=True),
    Action(
        "decide",
        decide,
        "decide one; the appellant is notified by SMS",
        argument("code", help="of the appeal, as list shows it"),
        argument("decision", choices=appeals.OUTCOMES, help="what you decide"),
        REASON,
    ),
)
add = group("appeals", ACTIONS)
