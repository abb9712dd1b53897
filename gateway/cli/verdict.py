"""`python -m gateway verdict set <number> confirmed|cleared|… --reason …`, and `verdict show`."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from flows.subjects import numbers
from flows.values import Subject
from gateway import services
from gateway.alerts.audited import Credentials
from gateway.cli import identity, verdict_text
from gateway.database import connect
from gateway.development import dev_environment
from gateway.officials.errors import NotPermitted
from gateway.reports import proposals, reports, second_official, subjects, verdict_service, verdicts

_DONE = {
    "confirmed": "From now on a check says that an official has confirmed fraud.",
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are worth nothing: a check does not tell them any more.",
    "reassigned": "The number has a new owner: a check does not tell what was reported before.",
    "withdrawn": "The verdict before is taken back: what stood before it stands again.",
}
_FORGED = "From now on a check says that officials found this name being forged."
_NOT_NOW = ("official", "nothing", "waits")
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
    setting = actions.add_parser("set", help="set the verdict on a number, name or link")
    setting.add_argument("subject", help="a number, short code, brandname or link")
    setting.add_argument("decision", choices=verdicts.DECISIONS)
    setting.add_argument("--reason", required=True, help="stored with the verdict")
    setting.add_argument(
        "--brandname-spoofed",
        action="store_true",
        help="the subject is a sender's name, and officials found messages forged under it",
    )
    identity.add(setting)
    setting.set_defaults(run=run)
    showing = actions.add_parser("show", help="the rows that led to what a check says")
    showing.add_argument("subject", help="a number, short code, brandname or link")
    showing.set_defaults(run=show)
    queued = actions.add_parser("queue", help="what should be looked at, the most urgent first")
    queued.add_argument("--most", type=int, default=20)
    queued.set_defaults(run=queue)
    actions.add_parser("waiting", help="what waits for a second official").set_defaults(run=waiting)
    for name, says in (
        ("agree", "to what another official has proposed"),
        ("refuse", "what another has proposed; or take back what you have"),
    ):
        action = actions.add_parser(name, help=says)
        action.add_argument("id", type=int, help="as waiting shows it")
        if name == "refuse":
            action.add_argument("--reason", required=True)
        identity.add(action)
        action.set_defaults(run=second)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 refused or not possible now, 2 not understood."""
    environment = dev_environment.environment()
    judging = services.judging(Settings.load(environment), environment)
    try:
        about = verdict_service.read(arguments.subject)
        done = judging.judge(
            Credentials(identity.token(arguments), identity.code()),
            about,
            arguments.decision,
            arguments.reason.strip(),
            now=identity.now(),
            forged=arguments.brandname_spoofed,
        )
    except verdict_service.CantJudge as error:
        return _say(str(error), 1 if error.reason in _NOT_NOW else 2)
    except (NotPermitted, identity.NoToken) as error:
        return _say(str(error), 1)
    except DBAPIError as error:
        return _away(error)
    finally:
        judging.engine.dispose()
        judging.authority.engine.dispose()
    if done.waits:
        print(f"{about.display} ({about.key}): {arguments.decision} is proposed, as {done.id}.")
        print(f"{_WAITS[done.waits]} What a check says stays; it adds that officials look at it.")
        print(f"Another official:  python -m gateway verdict agree {done.id}")
        return 0
    _print_outcome(about, arguments.decision, done.people)
    return 0


def second(arguments: argparse.Namespace) -> int:
    """`agree` and `refuse`: what another official has proposed. Exit status as above."""
    environment = dev_environment.environment()
    judging = services.judging(Settings.load(environment), environment)
    try:
        credentials = Credentials(identity.token(arguments), identity.code())
        if arguments.action == "agree":
            second_official.agree(judging, credentials, arguments.id, now=identity.now())
        else:
            second_official.refuse(
                judging, credentials, arguments.id, arguments.reason.strip(), now=identity.now()
            )
    except (verdict_service.CantJudge, NotPermitted, identity.NoToken) as error:
        return _say(str(error), 1)
    except DBAPIError as error:
        return _away(error)
    finally:
        judging.engine.dispose()
        judging.authority.engine.dispose()
    outcomes = {
        "agree": "It is decided: a check says it from now on.",
        "refuse": "Nothing changes.",
    }
    print(f"Proposal {arguments.id}: {outcomes[arguments.action]}")
    return 0


def waiting(arguments: argparse.Namespace) -> int:
    """What waits for a second official. Exit status as above."""
    settings = Settings.load(dev_environment.environment())
    engine = connect.engine(settings.database_url, name="verdict")
    try:
        with engine.connect() as connection:
            rows, more = proposals.waiting(connection)
    except DBAPIError as error:
        return _away(error)
    finally:
        engine.dispose()
    for one in rows:
        print(f"{one.id}  {one.display}: {one.grade} -> {one.decision}, by {one.official}")
        print(f"    {_WAITS[one.why]} Reason: {one.reason}")
    if more is not None:
        print(f"The {len(rows)} oldest; the others follow when these are done.")
    if not rows:
        print("Nothing waits for a second official.", file=sys.stderr)
    return 0


def show(arguments: argparse.Namespace) -> int:
    """Exit status as above."""
    typed = arguments.subject
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        return _say(f"{typed!r} is no number, short code, name or link, or is more than one.", 2)
    settings = Settings.load(dev_environment.environment())
    engine = services.engine(settings, "verdict")
    directory = services.world(settings).directory
    try:
        with engine.connect() as connection:
            now = datetime.now(settings.timezone)
            print(*verdict_text.lines(connection, about, now, directory), sep="\n")
    except DBAPIError as error:
        return _away(error)
    finally:
        engine.dispose()
    return 0


def queue(arguments: argparse.Namespace) -> int:
    """Exit status as above."""
    settings = Settings.load(dev_environment.environment())
    engine = services.engine(settings, "verdict")
    try:
        with engine.connect() as connection:
            waiting = subjects.queue(connection, datetime.now(UTC), max(arguments.most, 1))
            for one in waiting:
                print(f"{one.display}  {one.grade}  {one.people} people  weight {one.attention:g}")
            if not waiting:
                print("Nothing waits for an official.", file=sys.stderr)
    except DBAPIError as error:
        return _away(error)
    finally:
        engine.dispose()
    return 0


def _print_outcome(about: Subject, decision: str, people: int) -> None:
    done = _FORGED if (about.kind, decision) == ("brandname", "confirmed") else _DONE[decision]
    print(f"{about.display} ({about.key}): {decision}. {done}")
    if decision in reports.NOTIFIED_DECISIONS and people:
        print(f"Reported by {people}: those who want SMS are told, not at night.")


def _away(error: DBAPIError) -> int:
    kind = type(error.orig).__name__
    return _say(f"The database does not answer or is not migrated ({kind}).", 1)


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
