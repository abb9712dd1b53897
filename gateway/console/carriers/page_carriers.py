"""Carriers: the state of each, the age of its secrets, and a message to try it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final, get_args

from flask import redirect, url_for
from sqlalchemy import Connection

from flows.subjects import numbers
from gateway.carriers.configured_secrets import PREVIOUS
from gateway.console import charts, guard, rendering, table
from gateway.console.carriers import status, titles
from gateway.console.carriers.status import Line
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.routes import Routes
from gateway.console.table import Column, Filter, Table
from gateway.inbound import exchange_log
from gateway.outbound import budgets, carrier_trial_message
from gateway.statistics.carrier_traffic import Result

LAST: Final = 20
"""How many exchanges the page shows."""
DONE: Final = ("tested",)
MONTHS: Final = timedelta(days=183)
"""How far back the page shows spending."""
OLD_DAYS: Final = 365
"""From this age on a secret is old."""
_MOST_NUMBER: Final = 30

ERRORS: Final = (
    (r"HTTP 40[13]\b", "credentials"),
    (r"HTTP 429\b", "often"),
    (r"HTTP 4\d\d\b", "refused"),
    (r"HTTP 5\d\d\b", "down"),
    (r"not sent:", "unreached"),
    (r"no answer:", "silent"),
    (r"opted out", "opted_out"),
    (r"could not be sent in time", "late"),
    (r"a worker died", "broken_off"),
    (r"its text|the verdict|number readable|no such carrier", "ours"),
)
"""The prefix of an MT's error, and the word for it; other errors are the carrier's code."""
EXCHANGE_KINDS: Final = {"message": "message", "receipt": "receipt", "ussd turn": "ussd_turn"}
ANSWERS: Final = {
    200: "ok",
    400: "bad",
    403: "forged",
    404: "missing",
    405: "method",
    413: "large",
    503: "away",
}
"""The meaning of an answer to a carrier, by its HTTP status; some errors come with 200."""
CODES: Final = {
    "unreadable": "bad",
    "taken": "bad",
    "forged": "forged",
    "stale": "forged",
    "not_listed": "forged",
    "wrong_method": "method",
    "too_large": "large",
    "try_again": "away",
    "unknown_instance": "missing",
    "skipped": "skipped",
}
_BLANKS: Final = re.compile(r"[ .-]")
_LONG: Final = re.compile(r"\d(?:[ ().,/\-]{0,3}\d){7,}")


routes = Routes()
_ONE = "/carriers/<carrier>"


def error_word(error: str) -> str:
    """A word of the catalogue for what went wrong."""
    words = (word for begins, word in ERRORS if re.match(begins, error))
    return f"went_wrong_{next(words, 'code')}"


def answered(one: exchange_log.Exchange) -> str:
    """Our answer to a carrier, in words: by the error's code, else by the status."""
    word = CODES.get(one.code) if one.code else ANSWERS.get(one.status)
    return rendering.t(f"answered_{word or 'other'}")


def came(one: exchange_log.Exchange) -> str:
    return rendering.t(f"exchange_kind_{EXCHANGE_KINDS.get(one.kind, 'nothing')}")


def error_code(error: str) -> str:
    """The error code of the exchange, without digits that could be a number."""
    return _LONG.sub("…", error)[:80]


SECRETS: Final = frozenset(
    {
        "access_token",
        "api_key",
        "api_secret",
        "auth_token",
        "client_password",
        "password",
        "path_secret",
        "private_key",
        "secret",
        "secret_key",
        "secure_key",
        "shared_key",
        "signature_secret",
        "webhook_secret",
    }
)
"""Settings that have words: those of every adapter."""


def secret_name(setting: str) -> str:
    """A secret in words; one without words by its name."""
    base = setting.removesuffix(PREVIOUS)
    name = rendering.t(f"secret_is_{base}") if base in SECRETS else base
    return rendering.t("secret_before", name=name) if base != setting else name


def _health(one: Line) -> str:
    return one.health(console.clock()).word


def _filters() -> list[Filter]:
    words = [(one, rendering.t(f"health_{one}")) for one in HEALTH]
    return [
        Filter("q", "col_carrier", keeps=lambda one, given: table.has(given, one.title, one.name)),
        Filter("health", "col_health", words, keeps=lambda one, given: _health(one) == given),
    ]


def _share(result: Result, one: Line) -> float | None:
    return one.traffic.share("hour", result)


HEALTH: Final = get_args(status.Word)
"""Words of a carrier's state, the worst first."""
COLUMNS: Final = (
    Column(
        "col_carrier",
        "name",
        key=lambda one: one.title.casefold(),
        rises=True,
        turns=True,
        says=lambda one: one.title,
    ),
    Column(
        "col_health",
        "health",
        key=lambda one: HEALTH.index(_health(one)),
        rises=True,
        turns=True,
        says=lambda one: rendering.t(f"health_{_health(one)}"),
    ),
    Column(
        "result_sent", "sent", "figure", lambda one: one.traffic.sent("hour") or None, turns=True
    ),
    *(
        Column(f"result_{result}", None, "figure", partial(_share, result))
        for result in ("delivered", "failed", "none_yet")
    ),
    Column(
        "col_delay",
        "delay",
        "figure",
        lambda one: one.traffic.delay.median if one.traffic.delay else None,
        turns=True,
    ),
    Column(
        "col_in_line",
        "waiting",
        "figure",
        lambda one: one.traffic.waiting or None,
        turns=True,
        says=lambda one: one.traffic.waiting,
    ),
)


@routes.get("/carriers")
@guard.needs("carriers")
def carriers() -> Any:
    snapshot, filters = status.lines(), _filters()
    with console.engine.connect() as connection:
        months = budgets.months(connection, console.today() - MONTHS)
        own_filters = table.saved(connection, "carriers")
    asked, sort = table.asked(filters), table.chosen_sort(COLUMNS)
    columns = [one for one in COLUMNS if _has_something(one, snapshot.value)]
    display = Table("carriers", columns, asked, sort, (), own_filters, filters)
    lines = table.arranged(snapshot.value, display)
    file = table.as_file("nha-mang", display, lines, lambda one: one.name)
    if file is not None:
        return file
    return rendering.page(
        "carriers.html",
        lines=lines,
        table=display,
        known=bool(snapshot.value),
        months=months,
        month=charts.month,
        away=_away(snapshot.value),
        at=snapshot.at,
        now=console.clock(),
    )


def _has_something(column: Column, lines: Sequence[Line]) -> bool:
    return column.key is None or any(column.key(one) is not None for one in lines)


def _away(lines: Sequence[Line]) -> bool:
    """Whether the queue's server did not answer."""
    return any(one.sends and one.standing is None for one in lines)


@routes.get(_ONE)
@guard.quiet
@guard.needs("carriers")
def carrier(problem: str = "", carrier: str = "") -> str:
    snapshot = status.lines()
    line = guard.found_or_404(next((one for one in snapshot.value if one.name == carrier), None))
    with console.engine.connect() as connection:
        tests = carrier_trial_message.last(connection, carrier)
        last = _exchanges(connection, carrier)
    return rendering.page(
        "carrier.html",
        problem=problem,
        done=rendering.done(DONE),
        line=line,
        priced=titles.is_priced(carrier),
        away=_away([line]),
        at=snapshot.at,
        now=console.clock(),
        tests=tests,
        last=last,
        listed=bool(console.alerts.exercise_numbers),
        number=field("number", _MOST_NUMBER),
        error_word=error_word,
        error_code=error_code,
        answered=answered,
        came=came,
        previous=PREVIOUS,
        secret_name=secret_name,
        old_days=OLD_DAYS,
    )


def _exchanges(connection: Connection, carrier: str) -> list[exchange_log.Exchange]:
    """The newest first."""
    raw: Any = connection.connection.driver_connection
    return exchange_log.last(raw, carrier, LAST)[::-1]


def _recipient() -> str | None:
    """One of the exercises' numbers: this page can't write to a resident."""
    number = numbers.msisdn(_BLANKS.sub("", field("number", _MOST_NUMBER)))
    return number if number in console.alerts.exercise_numbers else None


def _not_listed(carrier: str) -> str:
    line = next((one for one in status.lines().value if one.name == carrier), None)
    guard.found_or_404(line, line is not None and line.sends)
    return "" if _recipient() is not None else rendering.t("test_not_listed")


@routes.post(f"{_ONE}/test")
@guard.needs("manage", carrier, _not_listed)
def test(carrier: str) -> Any:
    number = guard.found_or_404(_recipient())
    now = console.clock()
    words = carrier_trial_message.WORDS.format(time=rendering.time_of(now))
    console.write(
        carrier_trial_message.send, console.alerts.keys, carrier, number, words, guard.me().id, now
    )
    return redirect(url_for("console.carrier", carrier=carrier, done="tested") + "#tests", 303)
