"""`python -m gateway verdict set <number> confirmed|cleared|… --reason …`, and `verdict show`."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sqlalchemy.exc import DBAPIError

from config.instances import InstanceConfig, load_instances
from config.settings import Settings
from flows import numbers
from flows.link_shape import is_true_site
from flows.values import Subject
from gateway import assembly, devenv, verdict_shown
from gateway.ledger import connect, reports, subjects, verdicts

_DONE = {
    "confirmed": "From now on a check says that an official has confirmed fraud.",
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are worth nothing: a check does not tell them any more.",
    "reassigned": "The number has a new owner: a check does not tell what was reported before.",
    "withdrawn": "The verdict before is taken back: a check says what people reported.",
}
_FORGED = "From now on a check says that officials found this name being forged."
_SHORTEST_REASON = 3
_SHORTEST_NAME = 3
_SHORTEST_ACCOUNT = 8


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("verdict", help="say what an official has found out")
    actions = parser.add_subparsers(required=True, metavar="set|show|queue", dest="action")
    setting = actions.add_parser("set", help="set the verdict on a number, name or link")
    setting.add_argument("subject", help="a number, short code, brandname or link")
    setting.add_argument("decision", choices=verdicts.DECISIONS)
    setting.add_argument("--reason", required=True, help="kept in the books with the verdict")
    setting.add_argument(
        "--brandname-spoofed",
        action="store_true",
        help="the subject is a sender's name, and officials found messages forged under it",
    )
    setting.add_argument("--by", default=None, help="who decides (default: the login name)")
    setting.set_defaults(run=run)
    showing = actions.add_parser("show", help="the rows that led to what a check says")
    showing.add_argument("subject", help="a number, short code, brandname or link")
    showing.set_defaults(run=show)
    waiting = actions.add_parser("queue", help="what should be looked at, the most urgent first")
    waiting.add_argument("--most", type=int, default=20)
    waiting.set_defaults(run=queue)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 not possible now, 2 not understood."""
    reason = arguments.reason.strip()
    if len(reason) < _SHORTEST_REASON:
        least = f"at least {_SHORTEST_REASON} letters"
        return _say(
            f"A verdict needs a reason of {least} that others can understand: --reason …", 2
        )
    typed = arguments.subject
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        return _say(f"{typed!r} is no number, short code, name or link, or is more than one.", 2)
    withdrawn = arguments.decision == "withdrawn"
    wrong = None if withdrawn else _wrong(about, typed, forged=arguments.brandname_spoofed)
    if wrong:
        return _say(wrong, 2)
    environment = devenv.environment()
    settings = Settings.load(environment)
    ours = {one.values.get("short_code") for one in _instances(settings, environment)}
    if not withdrawn and about.key.removeprefix("code:") in ours:
        return _say(f"{about.shown} is our own short code: no verdict on it.", 2)
    engine = connect.engine(settings.database_url, name="verdict")
    directory = assembly.world(settings).directory
    if arguments.decision == "confirmed" and about.key in directory:
        return _say(f"{about.shown} is in the directory of official numbers: not confirmed.", 1)
    by = arguments.by or getpass.getuser()
    try:
        with engine.begin() as connection:
            about = subjects.known_subject(connection, about.key) or about
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


def show(arguments: argparse.Namespace) -> int:
    """Exit status as above."""
    typed = arguments.subject
    about = numbers.alone(typed) or numbers.brandname(typed)
    if about is None:
        return _say(f"{typed!r} is no number, short code, name or link, or is more than one.", 2)
    settings = Settings.load(devenv.environment())
    engine = connect.engine(settings.database_url, name="verdict")
    directory = assembly.world(settings).directory
    try:
        with engine.connect() as connection:
            now = datetime.now(settings.timezone)
            print(*verdict_shown.lines(connection, about, now, directory), sep="\n")
    except DBAPIError as error:
        kind = type(error.orig).__name__
        return _say(f"The database does not answer or is not migrated ({kind}).", 1)
    finally:
        engine.dispose()
    return 0


def queue(arguments: argparse.Namespace) -> int:
    """Exit status as above."""
    settings = Settings.load(devenv.environment())
    engine = connect.engine(settings.database_url, name="verdict")
    try:
        with engine.connect() as connection:
            waiting = subjects.queue(connection, datetime.now(UTC), max(arguments.most, 1))
            for one in waiting:
                print(f"{one.shown}  {one.grade}  {one.people} people  weight {one.attention:g}")
            if not waiting:
                print("Nothing waits for an official.", file=sys.stderr)
    except DBAPIError as error:
        kind = type(error.orig).__name__
        return _say(f"The database does not answer or is not migrated ({kind}).", 1)
    finally:
        engine.dispose()
    return 0


def _wrong(about: Subject, typed: str, *, forged: bool) -> str | None:
    """Why there can't be a verdict on it, in a sentence; None if there can."""
    if about.kind == "odd":
        return f"{about.shown} is no whole number (digits are missing, hidden or too many)."
    if about.kind == "account" and len(about.shown) < _SHORTEST_ACCOUNT and typed[:1].isdigit():
        return f"{about.shown} is too short for a number; if it is an account, write: stk {typed}"
    if about.kind == "link" and is_true_site(about.key.removeprefix("link:")):
        return f"{about.shown} is its owner's true site: no verdict on it."
    if about.kind != "brandname":
        return f"{about.shown} is no sender's name: not --brandname-spoofed." if forged else None
    if sum(char.isalnum() for char in about.shown) < _SHORTEST_NAME:
        return f"{about.shown!r} is no sender's name: it has at least {_SHORTEST_NAME} letters."
    if not forged:
        return (
            f"{about.shown} is a sender's name, which its owner may use as well: if officials "
            "found messages forged under it, add --brandname-spoofed."
        )
    return None


def _instances(settings: Settings, environment: Mapping[str, str]) -> Iterable[InstanceConfig]:
    return load_instances(settings.carriers_file, environment).values()


def _tell(about: Subject, decision: str, people: int) -> None:
    done = _FORGED if (about.kind, decision) == ("brandname", "confirmed") else _DONE[decision]
    print(f"{about.shown} ({about.key}): {decision}. {done}")
    if decision in reports.TOLD and people:
        print(f"Reported by {people}: those who want SMS are told, not at night.")


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
