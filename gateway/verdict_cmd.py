"""`python -m gateway verdict set <number> confirmed|cleared|withdrawn --reason …`"""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime

from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from flows import numbers
from flows.values import Subject
from gateway import assembly, devenv
from gateway.ledger import connect, reports, verdicts

_DONE = {
    "confirmed": "From now on a check says that an official has confirmed fraud.",
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "withdrawn": "The verdict before is taken back: a check says what people reported.",
}
_SHORTEST_REASON = 3


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("verdict", help="say what an official has found out")
    actions = parser.add_subparsers(required=True, metavar="set", dest="action")
    setting = actions.add_parser("set", help="set the verdict on a number, name or link")
    setting.add_argument("subject", help="a number, short code, brandname or link")
    setting.add_argument("decision", choices=verdicts.DECISIONS)
    setting.add_argument("--reason", required=True, help="kept in the books with the verdict")
    setting.add_argument("--by", default=None, help="who decides (default: the login name)")
    setting.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 not possible now, 2 not understood."""
    reason = arguments.reason.strip()
    if len(reason) < _SHORTEST_REASON:
        return _say("A verdict needs a reason that others can understand: --reason …", 2)
    about = numbers.subject(arguments.subject)
    if about is None:
        return _say(f"{arguments.subject!r} is no number, short code, name or link.", 2)
    settings = Settings.load(devenv.environment())
    engine = connect.engine(settings.database_url, name="verdict")
    directory = assembly.world(settings).directory
    if arguments.decision == "confirmed" and about.key in directory:
        return _say(f"{about.shown} is in the directory of official numbers: not confirmed.", 1)
    by = arguments.by or getpass.getuser()
    try:
        with engine.begin() as connection:
            about = reports.known_subject(connection, about.key) or about
            now = datetime.now(UTC)
            judged = verdicts.set_verdict(
                connection, about, arguments.decision, by, reason, now, directory
            )
    except ValueError as error:
        return _say(f"{about.shown}: {error}.", 1)
    except DBAPIError as error:
        kind = type(error.orig).__name__
        return _say(f"The database does not answer or is not migrated ({kind}).", 1)
    finally:
        engine.dispose()
    _tell(about, arguments.decision, judged.standing.people)
    return 0


def _tell(about: Subject, decision: str, people: int) -> None:
    print(f"{about.shown} ({about.key}): {decision}. {_DONE[decision]}")
    if decision in reports.TOLD and people:
        print(f"Reported by {people}: those who want SMS are told, not at night.")


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
