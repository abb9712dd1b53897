"""`python -m gateway appeals list`, and `appeals decide <code> cleared|… --reason …`"""

from __future__ import annotations

import argparse
import sys

from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import services
from gateway.alerts.audited import Credentials
from gateway.cli import identity
from gateway.development import dev_environment
from gateway.officials.accounts import NotPossible
from gateway.officials.errors import NotPermitted
from gateway.reports import appeal_service, appeals
from gateway.reports.verdict_service import CantJudge

_DONE = {
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are not told any more.",
    "reassigned": "What was reported before this owner is not told any more.",
    "refused": "What a check says stays as it is.",
}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("appeals", help="what listed numbers object to")
    actions = parser.add_subparsers(required=True, metavar="list|decide", dest="action")
    listing = actions.add_parser("list", help="appeals that wait, the oldest first")
    listing.set_defaults(run=show)
    deciding = actions.add_parser("decide", help="decide one; the appellant is told by SMS")
    deciding.add_argument("code")
    deciding.add_argument("decision", choices=appeals.OUTCOMES)
    deciding.add_argument("--reason", required=True, help="stored with the decision")
    identity.add(deciding)
    deciding.set_defaults(run=decide)


def show(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 not possible now."""
    settings = Settings.load(dev_environment.environment())
    engine = services.engine(settings, "appeals")
    try:
        with engine.connect() as connection:
            waiting = appeals.waiting(connection)
    except DBAPIError as error:
        return _away(error)
    finally:
        engine.dispose()
    for row in waiting:
        day = f"{row.at.astimezone(settings.timezone):%Y-%m-%d}"
        print(f"{row.code}  {day}  {row.display}: {row.grade}, {row.people} people")
    if not waiting:
        print("No appeal waits.", file=sys.stderr)
    return 0


def decide(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 refused or not possible now, 2 not understood."""
    environment = dev_environment.environment()
    judging = services.judging(Settings.load(environment), environment)
    code, reason = arguments.code.strip().upper(), arguments.reason.strip()
    try:
        credentials = Credentials(identity.token(arguments), identity.code())
        done = appeal_service.answer(
            judging, credentials, code, arguments.decision, reason, now=identity.now()
        )
    except CantJudge as error:
        return _say(str(error), 1)
    except NotPossible as error:
        return _say(str(error), 2 if error.reason == "unclear" else 1)
    except (NotPermitted, identity.NoToken) as error:
        return _say(str(error), 1)
    except DBAPIError as error:
        return _away(error)
    finally:
        judging.engine.dispose()
        judging.authority.engine.dispose()
    if done.waits:
        print(f"{code}: {arguments.decision} is proposed; nobody is told yet.")
        print("Another official agrees or refuses:  python -m gateway verdict waiting")
        return 0
    print(f"{code}: {arguments.decision}. {_DONE[arguments.decision]} They are told by SMS.")
    return 0


def _away(error: DBAPIError) -> int:
    kind = type(error.orig).__name__
    return _say(f"The database does not answer or is not migrated ({kind}).", 1)


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
