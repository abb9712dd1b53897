"""`python -m gateway triage`: what officials' decisions teach; how it goes live, and back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from config.world import load_probes, load_rows
from flows.triage.gate import Result
from flows.triage.learning import Judgement, lines
from gateway.alerts.audited import Credentials
from gateway.cli import identity
from gateway.cli.actions import Action, argument, group
from gateway.cli.output import print_text, show
from gateway.cli.words import text
from gateway.learning import versions
from gateway.learning.teaching import Draft, Teaching
from gateway.services import Services


def _teaching(services: Services) -> Teaching:
    return Teaching(
        services.engine,
        services.authority,
        services.keys,
        services.world.triage,
        services.triage_field,
        load_rows(),
        load_probes(),
    )


def _credentials(arguments: argparse.Namespace) -> Credentials:
    return Credentials(identity.token(arguments), identity.code())


def _show(services: Services, arguments: argparse.Namespace) -> None:
    teaching = _teaching(services)
    with services.engine.connect() as connection:
        live, _ = versions.live(connection, teaching.delivered)
        draft = teaching.draft(connection)
    lines = (
        text("Live: {version}.", version=_version(live)),
        *_lines(draft),
        text("Nothing went live. To make it live:  {khong} triage learn"),
    )
    show(arguments, {"live": live, **_data(draft)}, lines)


def _learn(services: Services, arguments: argparse.Namespace) -> None:
    made, draft = _teaching(services).learn(_credentials(arguments), now=identity.now())
    print(*_lines(draft), sep="\n")
    print_text("Live now: {version}. Every process has it within seconds.", version=_version(made))
    print_text("To go back:  {khong} triage back")


def _waiting(services: Services, arguments: argparse.Namespace) -> None:
    waiting = services.read(services.agreement.waiting)
    data = [{"code": one.code, "scam": one.scam, "group": one.group} for one in waiting]
    says = "{count} wait. Read and agree in the console (/console/second/texts), or:"
    after = [text(says, count=len(waiting)), text("  {khong} triage agree CODE")]
    show(arguments, data, [*map(_judged, waiting), *after])


def _judged(one: Judgement) -> str:
    return f"{one.code}  {text('scam' if one.scam else 'honest'):6}  {one.group}"


def _agree(services: Services, arguments: argparse.Namespace) -> None:
    services.agreement.agree(_credentials(arguments), arguments.code, now=identity.now())
    print_text("{code} counts from the next learning on.", code=arguments.code)


def _back(services: Services, arguments: argparse.Namespace) -> None:
    made, source = _teaching(services).back(_credentials(arguments), now=identity.now())
    says = "Live now: {version}, with the weights of {source}."
    print_text(says, version=_version(made), source=_version(source))


def _version(number: int) -> str:
    return text("version {number}" if number else "the delivered weights", number=number)


def _data(draft: Draft) -> dict[str, Any]:
    learnt, choice = draft.learnt, draft.choice
    return {
        "learnt": len(learnt.used),
        "waiting": len(learnt.waiting),
        "tests": len(learnt.tests),
        "unweighted": sorted(learnt.unweighted),
        "part": choice.part,
        "changes": lines(draft.live, choice.model),
        "before": choice.before,
        "after": choice.after,
    }


def _lines(draft: Draft) -> Iterator[str]:
    learnt = draft.learnt
    yield text(
        "{learnt} cases learnt, {waiting} wait for a second official, {tests} are the office's own "
        "test.",
        learnt=len(learnt.used),
        waiting=len(learnt.waiting),
        tests=len(learnt.tests),
    )
    for official in sorted(learnt.unweighted):
        yield text("Official {id} decides against the others too often: no weight.", id=official)
    if draft.choice.part < 1:
        says = "Only {part:.0%} of it: the whole would do worse on a suite."
        yield text(says, part=draft.choice.part)
    yield from (f"  {line}" for line in lines(draft.live, draft.choice.model))
    suite, detected, calmed, false = map(text, ("suite", "found", "calmed", "false alarms"))
    yield f"{suite:18}{detected:>16}{calmed:>14}{false:>16}"
    yield from (
        _row(name, draft.choice.before[name], now) for name, now in draft.choice.after.items()
    )


def _row(name: str, was: Result, now: Result) -> str:
    detected, calmed, false = (
        f"{one} -> {other}"
        for one, other in (
            (was.detected, f"{now.detected}/{now.scams}"),
            (was.calmed, now.calmed),
            (was.false, f"{now.false}/{now.honest}"),
        )
    )
    worse = text("  worse") if now.fell(was) else ""
    return f"{name:18}{detected:>16}{calmed:>14}{false:>16}{worse}"


ACTIONS = (
    Action("show", _show, "what learning would change; nothing goes live", signed=False, data=True),
    Action("learn", _learn, "refit on the judged messages; goes live if no suite falls"),
    Action(
        "waiting", _waiting, "messages that wait for a second official", signed=False, data=True
    ),
    Action(
        "agree",
        _agree,
        "say the same of a message that waits",
        argument("code", help="of its report, as waiting shows it"),
    ),
    Action("back", _back, "make the weights before the live ones live"),
)
add = group("triage", ACTIONS)
