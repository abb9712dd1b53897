"""`python -m gateway appeals list`, and `appeals decide <code> cleared|… --reason …`"""

from __future__ import annotations

import argparse
import getpass
import sys
from datetime import UTC, datetime

from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from gateway import assembly, devenv
from gateway.ledger import appeals, connect

_SHORTEST_REASON = 3
_DONE = {
    "cleared": "From now on a check says that officials looked and found no fraud.",
    "dismissed": "The reports until now are not told any more.",
    "reassigned": "What was reported before this owner is not told any more.",
    "refused": "What a check says stays as it is.",
}


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("appeals", help="what listed numbers object to")
    actions = parser.add_subparsers(required=True, metavar="list|decide", dest="action")
    actions.add_parser("list", help="appeals that wait, the oldest first")
    deciding = actions.add_parser("decide", help="decide one; the appellant is told by SMS")
    deciding.add_argument("code")
    deciding.add_argument("decision", choices=appeals.OUTCOMES)
    deciding.add_argument("--reason", required=True, help="kept in the books with the decision")
    deciding.add_argument("--by", default=None, help="who decides (default: the login name)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0 done, 1 not possible now, 2 not understood."""
    settings = Settings.load(devenv.environment())
    engine = connect.engine(settings.database_url, name="appeals")
    try:
        if arguments.action == "decide":
            directory = assembly.world(settings).directory
            reason, by = arguments.reason.strip(), arguments.by or getpass.getuser()
            if len(reason) < _SHORTEST_REASON:
                return _say("A decision needs a reason that others can understand.", 2)
            with engine.begin() as connection:
                code, now = arguments.code.strip().upper(), datetime.now(UTC)
                appeals.decide(connection, code, arguments.decision, by, reason, now, directory)
            print(
                f"{code}: {arguments.decision}. {_DONE[arguments.decision]} They are told by SMS."
            )
            return 0
        with engine.connect() as connection:
            waiting = appeals.waiting(connection)
        for row in waiting:
            day = f"{row.at.astimezone(settings.timezone):%Y-%m-%d}"
            print(f"{row.code}  {day}  {row.shown}: {row.grade}, {row.people} people")
        if not waiting:
            print("No appeal waits.", file=sys.stderr)
    except LookupError:
        return _say(f"There is no appeal {arguments.code}.", 1)
    except ValueError as error:
        return _say(f"{arguments.code}: {error}.", 1)
    except DBAPIError as error:
        kind = type(error.orig).__name__
        return _say(f"The database does not answer or is not migrated ({kind}).", 1)
    finally:
        engine.dispose()
    return 0


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
