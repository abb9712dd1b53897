"""`python -m gateway triage`: what officials' decisions teach; how it goes live, and back."""

from __future__ import annotations

import argparse

from config.world import load_probes, load_rows
from flows.triage.gate import Result
from flows.triage.learning import Field, lines
from gateway.alerts.audited import Credentials
from gateway.cli import identity
from gateway.cli.runner import action
from gateway.learning import versions
from gateway.learning.agreement import Agreement
from gateway.learning.teaching import Draft, Teaching
from gateway.services import Services


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("triage", help="what officials' decisions teach")
    actions = parser.add_subparsers(required=True, metavar="action")
    action(actions, "show", _show, "what learning would change; nothing goes live", signed=False)
    action(actions, "learn", _learn, "refit on the judged messages; goes live if no suite falls")
    action(actions, "waiting", _waiting, "messages that wait for a second official", signed=False)
    agreeing = action(actions, "agree", _agree, "say the same of a message that waits")
    agreeing.add_argument("code", help="of its report, as waiting shows it")
    action(actions, "back", _back, "make the weights before the live ones live")


def _teaching(services: Services) -> Teaching:
    known = services.world.directory
    return Teaching(
        services.engine,
        services.authority,
        services.keys,
        services.world.triage,
        Field(known.sites, known.listed),
        load_rows(),
        load_probes(),
    )


def _agreement(services: Services) -> Agreement:
    known = services.world.directory
    return Agreement(
        services.engine,
        services.authority,
        services.keys,
        services.world.triage,
        Field(known.sites, known.listed),
    )


def _credentials(arguments: argparse.Namespace) -> Credentials:
    return Credentials(identity.token(arguments), identity.code())


def _show(services: Services, arguments: argparse.Namespace) -> None:
    teaching = _teaching(services)
    with services.engine.connect() as connection:
        live, _ = versions.live(connection, teaching.delivered)
        draft = teaching.draft(connection)
    print(f"Live: {_version(live)}.")
    _print(draft)
    print("Nothing went live. To make it live:  python -m gateway triage learn")


def _learn(services: Services, arguments: argparse.Namespace) -> None:
    made, draft = _teaching(services).learn(_credentials(arguments), now=identity.now())
    _print(draft)
    print(f"{_version(made)} is live; every process has it within seconds.".capitalize())
    print("To go back:  python -m gateway triage back")


def _waiting(services: Services, arguments: argparse.Namespace) -> None:
    with services.engine.connect() as connection:
        waiting = _agreement(services).waiting(connection)
    for one in waiting:
        print(f"{one.code}  {'scam' if one.scam else 'honest':6}  {one.group}")
    print(f"{len(waiting)} wait. Read and agree in the console (/console/second/texts), or:")
    print("  python -m gateway triage agree CODE")


def _agree(services: Services, arguments: argparse.Namespace) -> None:
    _agreement(services).agree(_credentials(arguments), arguments.code, now=identity.now())
    print(f"{arguments.code} counts from the next learning on.")


def _back(services: Services, arguments: argparse.Namespace) -> None:
    made, source = _teaching(services).back(_credentials(arguments), now=identity.now())
    print(f"{_version(made)} is live, with the weights of {_version(source)}.".capitalize())


def _version(number: int) -> str:
    return f"version {number}" if number else "the delivered weights"


def _print(draft: Draft) -> None:
    learnt = draft.learnt
    print(
        f"{len(learnt.used)} cases learnt, {len(learnt.waiting)} wait for a second official, "
        f"{len(learnt.tests)} are the office's own test."
    )
    for official in sorted(learnt.unweighted):
        print(f"Official {official} decides against the others too often: no weight.")
    if draft.choice.part < 1:
        print(f"Only {draft.choice.part:.0%} of it: the whole would do worse on a suite.")
    for line in lines(draft.live, draft.choice.model):
        print(f"  {line}")
    print(f"{'suite':18}{'found':>16}{'calmed':>14}{'false alarms':>16}")
    for name, now in draft.choice.after.items():
        print(_row(name, draft.choice.before[name], now))


def _row(name: str, was: Result, now: Result) -> str:
    detected, calmed, false = (
        f"{one} -> {other}"
        for one, other in (
            (was.detected, f"{now.detected}/{now.scams}"),
            (was.calmed, now.calmed),
            (was.false, f"{now.false}/{now.honest}"),
        )
    )
    worse = "  worse" if now.fell(was) else ""
    return f"{name:18}{detected:>16}{calmed:>14}{false:>16}{worse}"
