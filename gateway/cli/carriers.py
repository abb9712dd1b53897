"""`python -m gateway carriers try|log|outcomes|templates <instance>`: for a carrier's engineer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from datetime import tzinfo

import psycopg
import redis

from config import redis_client
from config.registered_forms import file_of
from flows.registered_forms import MOST
from gateway import carriers
from gateway.carriers import outcomes, registration
from gateway.carriers.contract import Carrier
from gateway.carriers.shapes import played
from gateway.cli import output
from gateway.cli.output import say
from gateway.cli.runner import Action, argument, group
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
    f"{'time':<21}{'how':<5}{'came':>9}  {'as':<16}  {'answer':>6}{'sent':>8}{'took':>10}  "
    f"{'request':<20} why not"
)


Work = Callable[[Services, Carrier, argparse.Namespace], int]


def _of_instance(work: Work) -> Callable[[argparse.Namespace], int]:
    """Runs `work` with the instance that was named; the exit status is 2 if there is none."""

    def run(arguments: argparse.Namespace) -> int:
        services = Services.load(dev_environment.environment())
        name, known = arguments.instance, services.instances
        if name not in known:
            names = ", ".join(sorted(known))
            return say(f"There is no instance {name!r}. There are: {names}.", 2)
        return work(services, carriers.load({name: known[name]})[name], arguments)

    return run


def run_try(services: Services, carrier: Carrier, arguments: argparse.Namespace) -> int:
    """Exit status: 0 if all passed, 1 if not, 2 if it could not be tried."""
    settings = services.settings
    playing = played(carrier)
    if playing is None:
        return say(f"The kind {carrier.instance.kind!r} has no samples (SHAPES, sign).", 2)
    if not playing.REPLIES_IN_RESPONSE and not arguments.sender:
        return say("This carrier is answered by MT: name your own phone, --from 84…", 2)
    url = arguments.url or settings.public_url
    tried = carrier_trial.Trial(
        playing, carrier_trial.poster(url), arguments.sender or SENDER, settings.max_body
    )
    try:
        return _table(tried.rows())
    except carrier_trial.NotThere as error:
        why = str(error) or "start it"
        return say(f"No gateway answers at {url}: {why}, or name it with --url.", 2)


def run_log(services: Services, _: Carrier, arguments: argparse.Namespace) -> int:
    """Exit status: 0 shown (also if there is nothing), 1 no database."""
    settings = services.settings
    try:
        with log_connection(settings.database_url) as connection:
            rows = exchange_log.last(connection, arguments.instance)
    except psycopg.Error:
        return say("The database does not answer or is not migrated: `doctor` says more.", 1)
    lines = [f"Times of {settings.timezone}.\n{_HEAD}"]
    lines += (_line(each, settings.timezone) for each in rows)
    none = f"Nothing came for {arguments.instance!r} yet (what comes is here after 2 seconds)."
    output.show(arguments, rows, lines if rows else [none])
    return 0


def _line(each: exchange_log.Exchange, zone: tzinfo) -> str:
    at = each.at.astimezone(zone)
    what = f"{each.kind} …{each.tail}" if each.tail else each.kind
    asked = f"{at:%Y-%m-%d %H:%M:%S}  {each.method:<5} {each.bytes_in:>6} B  {what:<16}"
    answered = f"{each.status:>6} {each.bytes_out:>5} B {each.took_ms:>6} ms"
    return f"{asked}  {answered}  {each.request:<20} {each.code} {each.reason}".rstrip()


def run_outcomes(services: Services, _: Carrier, arguments: argparse.Namespace) -> int:
    """Exit status: 0 shown (also if there is nothing), 1 no queue."""
    settings = services.settings
    client = redis_client.connect(settings.redis_url)
    try:
        runs = outcomes.last(client, arguments.instance)
    except (redis.RedisError, OSError):
        return say("The queue's server does not answer: `doctor` says more.", 1)
    finally:
        client.close()
    lines = [_outcome(run, settings.timezone) for run in runs]
    output.show(arguments, runs, lines or [f"No MT went to {arguments.instance!r} yet."])
    return 0


def _outcome(run: outcomes.Run, zone: tzinfo) -> str:
    since, at = (each.astimezone(zone) for each in (run.since, run.at))
    span = f"{since:%Y-%m-%d %H:%M:%S} to {at:%H:%M:%S}"
    return f"{span}  {run.count:>7}  {run.outcome:<11}  {run.error}".rstrip()


def run_templates(services: Services, carrier: Carrier, arguments: argparse.Namespace) -> int:
    """Prints a file for `templates` of the instance."""
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


_INSTANCE = argument("instance", help="a table of config/carriers.toml")
ACTIONS = (
    Action(
        "try",
        _of_instance(run_try),
        "play the carrier against a running gateway",
        _INSTANCE,
        argument("--url", default="", help="the gateway (default: PUBLIC_URL)"),
        argument("--from", dest="sender", default="", help="the number that texts"),
        signed=False,
    ),
    Action(
        "log",
        _of_instance(run_log),
        "the last 100 exchanges; no number and no text",
        _INSTANCE,
        signed=False,
        data=True,
    ),
    Action(
        "outcomes",
        _of_instance(run_outcomes),
        "what became of the last MTs",
        _INSTANCE,
        signed=False,
        data=True,
    ),
    Action(
        "templates",
        _of_instance(run_templates),
        "the texts to register with an operator",
        _INSTANCE,
        argument("--missing", action="store_true", help="those alone that are not registered yet"),
        signed=False,
    ),
    Action("matrix", run_matrix, "what each kind can do", signed=False),
)
add = group("carriers", ACTIONS)
