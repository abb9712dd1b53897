"""`python -m gateway carriers try|log|outcomes|templates <instance>`: for a carrier's engineer."""

from __future__ import annotations

import argparse
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
from gateway.cli.actions import Action, argument, group
from gateway.cli.output import print_text, say
from gateway.cli.words import lines, sentence, text
from gateway.database.connect import log_connection
from gateway.development import dev_environment
from gateway.inbound import exchange_log
from gateway.notifications.registered import forms as official_forms
from gateway.outbound import carrier_trial
from gateway.services import Services

SENDER = "+84900000199"
_WIDTH = 72
_CASE = 36
_HEADS = ("time", "how", "came", "as", "answer", "sent", "took", "request", "why not")


def _head() -> str:
    time, how, came, kind, answer, sent, took, request, why = map(text, _HEADS)
    asked = f"{time:<21}{how:<5}{came:>9}  {kind:<16}"
    return f"{asked}  {answer:>6}{sent:>8}{took:>10}  {request:<20} {why}"


Work = Callable[[Services, Carrier, argparse.Namespace], int]


def _of_instance(work: Work) -> Callable[[argparse.Namespace], int]:
    """Runs `work` with the instance that was named; the exit status is 2 if there is none."""

    def run(arguments: argparse.Namespace) -> int:
        services = Services.load(dev_environment.environment())
        name, known = arguments.instance, services.instances
        if name not in known:
            names = ", ".join(sorted(known))
            says = "There is no instance {name}. There are: {names}."
            return say(text(says, name=repr(name), names=names), 2)
        try:
            carrier = carriers.load({name: known[name]})[name]
        except carriers.BadInstances as error:
            return say(lines("\n".join(error.problems)), 2)
        return work(services, carrier, arguments)

    return run


def run_try(services: Services, carrier: Carrier, arguments: argparse.Namespace) -> int:
    """Exit status: 0 if all passed, 1 if not, 2 if it could not be tried."""
    settings = services.settings
    playing = played(carrier)
    if playing is None:
        says = "The kind {kind} has no samples (SHAPES, sign)."
        return say(text(says, kind=repr(carrier.instance.kind)), 2)
    if not playing.REPLIES_IN_RESPONSE and not arguments.sender:
        return say(text("This carrier is answered by MT: name your own phone, --from 84…"), 2)
    url = arguments.url or settings.public_url
    tried = carrier_trial.Trial(
        playing, carrier_trial.poster(url), arguments.sender or SENDER, settings.max_body
    )
    try:
        return _table(tried.rows())
    except carrier_trial.NotThere as error:
        why = sentence(str(error)) or text("start it")
        says = "No gateway answers at {url}: {why}, or name it with --url."
        return say(text(says, url=url, why=why), 2)


def run_log(services: Services, _: Carrier, arguments: argparse.Namespace) -> int:
    """Exit status: 0 shown (also if there is nothing), 1 no database."""
    settings = services.settings
    try:
        with log_connection(settings.database_url) as connection:
            rows = exchange_log.last(connection, arguments.instance)
    except psycopg.Error:
        says = "The database does not answer or is not migrated: `doctor` says more."
        return say(text(says), 1)
    lines = [text("Times of {zone}.", zone=settings.timezone), _head()]
    lines += (_line(each, settings.timezone) for each in rows)
    says = "Nothing came for {name} yet (what comes is here after 2 seconds)."
    none = text(says, name=repr(arguments.instance))
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
        return say(text("The queue's server does not answer: `doctor` says more."), 1)
    finally:
        client.close()
    lines = [_outcome(run, settings.timezone) for run in runs]
    none = text("No MT went to {name} yet.", name=repr(arguments.instance))
    output.show(arguments, runs, lines or [none])
    return 0


def _outcome(run: outcomes.Run, zone: tzinfo) -> str:
    since, at = (each.astimezone(zone) for each in (run.since, run.at))
    span = f"{since:%Y-%m-%d %H:%M:%S} - {at:%H:%M:%S}"
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
        says = "{count} forms have more than {most} values, ask first: {names}."
        names = registration.names(over)
        return say(text(says, count=len(over), most=MOST, names=names), 0)
    return 0


def run_matrix(arguments: argparse.Namespace) -> int:
    """Prints what each kind of carrier can do, as a table."""
    from gateway.carriers import matrix  # imports every kind

    output.show(arguments, matrix.rows(), matrix.table().splitlines())
    return 0


def _table(rows: Iterable[carrier_trial.Row]) -> int:
    failed = count = 0
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            print(f"\n{sentence(part)}")
        count += 1
        failed += not row.passed
        outcome = text("pass" if row.passed else "FAIL")
        print(f"{outcome}  {sentence(row.case):<{_CASE}}  {sentence(row.expected)}", flush=True)
        if not row.passed:
            print_text("      got {answer}", answer=row.got[: _WIDTH * 2])
    print_text("\n{passed} of {count} passed.", passed=count - failed, count=count)
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
    Action("matrix", run_matrix, "what each kind can do", signed=False, data=True),
)
add = group("carriers", ACTIONS)
