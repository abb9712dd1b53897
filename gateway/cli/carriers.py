"""`python -m gateway carriers try|log|outcomes|templates <instance>`: for a carrier's engineer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from datetime import tzinfo

import psycopg
import redis

from config import redis_client
from config.registered_forms import file_of
from flows.registered_forms import MOST
from gateway import carriers
from gateway.carriers import outcomes, registration
from gateway.carriers.contract import Carrier, Instance
from gateway.carriers.shapes import played
from gateway.database.connect import log_connection
from gateway.development import dev_environment
from gateway.inbound import exchange_log
from gateway.notifications.registered import forms as official_forms
from gateway.outbound import carrier_trial
from gateway.services import Services

SENDER = "+84900000199"
_WIDTH = 72
_CASE = 36
_HEAD = (
    f"{'time':<21}{'how':<5}{'came':>9}  {'as':<16}  {'answer':>6}{'sent':>8}{'took':>10}  why not"
)


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("carriers", help="try an instance; see its last exchanges")
    actions = parser.add_subparsers(required=True, metavar="try|log|outcomes|templates|matrix")
    trying = actions.add_parser("try", help="play the carrier against a running gateway")
    trying.add_argument("instance", help="a table of config/carriers.toml")
    trying.add_argument("--url", default="", help="the gateway (default: PUBLIC_URL)")
    trying.add_argument("--from", dest="sender", default="", help="the number that texts")
    trying.set_defaults(run=run_try)
    logging = actions.add_parser("log", help="the last 100 exchanges; no number and no text")
    logging.add_argument("instance", help="a table of config/carriers.toml")
    logging.set_defaults(run=run_log)
    outcomes_ = actions.add_parser("outcomes", help="what became of the last MTs")
    outcomes_.add_argument("instance", help="a table of config/carriers.toml")
    outcomes_.set_defaults(run=run_outcomes)
    templates = actions.add_parser("templates", help="the texts to register with an operator")
    templates.add_argument("instance", help="a table of config/carriers.toml")
    templates.add_argument(
        "--missing", action="store_true", help="those alone that are not registered yet"
    )
    templates.set_defaults(run=run_templates)
    matrix = actions.add_parser("matrix", help="what each kind can do")
    matrix.set_defaults(run=run_matrix)


def run_try(arguments: argparse.Namespace) -> int:
    """Exit status: 0 if all passed, 1 if not, 2 if it could not be tried."""
    services = Services.load(dev_environment.environment())
    settings = services.settings
    instance = _instance(arguments.instance, services.instances)
    if instance is None:
        return 2
    carrier = played(instance)
    if carrier is None:
        return _say(f"The kind {instance.instance.kind!r} has no samples (SHAPES, sign).", 2)
    if not carrier.REPLIES_IN_RESPONSE and not arguments.sender:
        return _say("This carrier is answered by MT: name your own phone, --from 84…", 2)
    url = arguments.url or settings.public_url
    tried = carrier_trial.Trial(
        carrier, carrier_trial.poster(url), arguments.sender or SENDER, settings.max_body
    )
    try:
        return _table(tried.rows())
    except carrier_trial.NotThere:
        return _say(f"No gateway answers at {url}: start it, or name it with --url.", 2)


def run_log(arguments: argparse.Namespace) -> int:
    """Exit status: 0 shown (also if there is nothing), 1 no database, 2 no instance."""
    services = Services.load(dev_environment.environment())
    settings = services.settings
    if _instance(arguments.instance, services.instances) is None:
        return 2
    try:
        with log_connection(settings.database_url) as connection:
            rows = exchange_log.last(connection, arguments.instance)
    except psycopg.Error:
        return _say("The database does not answer or is not migrated: `doctor` says more.", 1)
    if rows:
        print(f"Times of {settings.timezone}.\n{_HEAD}")
    for each in rows:
        print(_line(each, settings.timezone))
    if not rows:
        print(f"Nothing came for {arguments.instance!r} yet (what comes is here after 2 seconds).")
    return 0


def _line(each: exchange_log.Exchange, zone: tzinfo) -> str:
    at = each.at.astimezone(zone)
    what = f"{each.kind} …{each.tail}" if each.tail else each.kind
    asked = f"{at:%Y-%m-%d %H:%M:%S}  {each.method:<5} {each.bytes_in:>6} B  {what:<16}"
    answered = f"{each.status:>6} {each.bytes_out:>5} B {each.took_ms:>6} ms"
    return f"{asked}  {answered}  {each.code} {each.reason}".rstrip()


def run_outcomes(arguments: argparse.Namespace) -> int:
    """Exit status: 0 shown (also if there is nothing), 1 no queue, 2 no instance."""
    services = Services.load(dev_environment.environment())
    settings = services.settings
    if _instance(arguments.instance, services.instances) is None:
        return 2
    client = redis_client.connect(settings.redis_url)
    try:
        runs = outcomes.last(client, arguments.instance)
    except (redis.RedisError, OSError):
        return _say("The queue's server does not answer: `doctor` says more.", 1)
    finally:
        client.close()
    for run in runs:
        since, at = (each.astimezone(settings.timezone) for each in (run.since, run.at))
        print(
            f"{since:%Y-%m-%d %H:%M:%S} to {at:%H:%M:%S}  {run.count:>7}  {run.outcome:<11}"
            f"  {run.error}".rstrip()
        )
    if not runs:
        print(f"No MT went to {arguments.instance!r} yet.")
    return 0


def run_templates(arguments: argparse.Namespace) -> int:
    """Prints a file for `templates` of the instance. Exit status: 0 shown, 2 no instance."""
    services = Services.load(dev_environment.environment())
    carrier = _instance(arguments.instance, services.instances)
    if carrier is None:
        return 2
    templates = services.current_templates()
    registered = services.registered.get(arguments.instance, ())
    forms = (
        registration.missing(carrier.instance, templates, official_forms(), registered)
        if arguments.missing
        else registration.forms(carrier.instance, templates, official_forms())
    )
    print(file_of(forms), end="")
    over = [form for form in forms if len(form.values) > MOST]
    if over:
        count, texts = len(over), registration.names(over)
        print(f"{count} forms have more than {MOST} values, ask first: {texts}.", file=sys.stderr)
    return 0


def run_matrix(_: argparse.Namespace) -> int:
    from gateway.carriers import matrix  # imports every kind

    print(matrix.table(), end="")
    return 0


def _instance(name: str, known: Mapping[str, Instance]) -> Carrier | None:
    if name not in known:
        _say(f"There is no instance {name!r}. There are: {', '.join(sorted(known))}.", 2)
        return None
    return carriers.load({name: known[name]})[name]


def _table(rows: Iterable[carrier_trial.Row]) -> int:
    failed = count = 0
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            print(f"\n{part}")
        count += 1
        failed += not row.passed
        print(
            f"{'pass' if row.passed else 'FAIL'}  {row.case:<{_CASE}}  {row.expected}", flush=True
        )
        if not row.passed:
            print(f"      got {row.got[: _WIDTH * 2]}")
    print(f"\n{count - failed} of {count} passed.")
    return 1 if failed or not count else 0


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status
