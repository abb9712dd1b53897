"""One search box: part of a number, words, a scam type, an alert, a campaign, an official.

A number that is typed whole is opened at once. The typed text is in no address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from flask import redirect, url_for
from sqlalchemy import Connection

from flows.text import clean, fold
from flows.triage.tables import CATEGORIES
from flows.values import Subject
from gateway.alerts.lifecycle import Alert
from gateway.campaigns import console_queries
from gateway.console import guard, rate_limits, rendering
from gateway.console.campaigns import page_campaigns
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.routes import Routes
from gateway.officials import accounts
from gateway.reports import console_queries as queries
from gateway.reports import search, subjects, verdict_service
from gateway.reports.verdict_service import CantJudge

MOST_TYPED: Final = 60
MOST: Final = 10
_PAGES_OF_ALERTS: Final = 3
_ALERT = re.compile(r"(?:cb|canh bao|alert|#)? ?(\d{1,7})")
_CAMPAIGN = re.compile(r"(?:cd|chien dich|campaign) ?#?(\d{1,7})")
_SHORTEST: Final = 2
_SHORTEST_PRETEXT: Final = 4
_KINDS: Final = ("subjects", "pretexts", "campaigns", "alerts", "officials")


routes = Routes()


def _page(
    problem: str = "",
    typed: str = "",
    not_known: str = "",
    results: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    empty: dict[str, Any] = dict.fromkeys(_KINDS, ())
    return rendering.page(
        "find.html", problem=problem, typed=typed, not_known=not_known, **{**empty, **results}
    )


@routes.post("/reports/find", rate_limits.SEARCHES)
@guard.needs("read")
def find() -> Any:
    typed = field("q", MOST_TYPED)
    about = _read(typed)
    known = None if isinstance(about, str) else console.read(subjects.id_of, about.key)
    if known is not None:
        return redirect(url_for("console.subject", subject_id=known), 303)
    try:
        results = _results(fold(clean(typed)).lower())
    except search.TooLong:
        return _page(rendering.t("find_too_long"), typed), 503
    if any(results.values()):
        display = (
            "" if isinstance(about, str) or about.kind in ("odd", "brandname") else about.display
        )
        return _page(typed=typed, not_known=display, results=results)
    if isinstance(about, str):
        return _page(about, typed), 422
    if about.kind == "brandname" and not _as_senders_write(about.display):
        return _page(rendering.t("find_nothing", typed=typed), typed), 422
    if about.kind == "odd":
        return _page(rendering.t("find_odd", shown=about.display), typed), 422
    return _page(typed=typed, not_known=about.display)


def _as_senders_write(name: str) -> bool:
    """Whether it may be a sender's name, not words that somebody looks for."""
    return " " not in name or name.isupper()


def _results(words: str) -> dict[str, Any]:
    """By kind what fits these words, which are folded."""
    if len(words) < _SHORTEST:
        return {}
    with console.engine.connect() as connection:
        rows = search.subjects(connection, words, MOST)
        return {
            "subjects": rows,
            "standings": queries.standing(connection, [one.key for one in rows]),
            "pretexts": _pretexts(words),
            "campaigns": _campaigns(connection, words),
            "alerts": _alerts(words),
            "officials": _officials(connection, words),
        }


def _pretexts(words: str) -> list[str]:
    """The queue has a filter of each."""
    if len(words) < _SHORTEST_PRETEXT:
        return []
    return [one for one in CATEGORIES if words in fold(rendering.t(f"category_{one}")).lower()]


def _campaigns(connection: Connection, words: str) -> list[Any]:
    """By number, or by name and words."""
    if match := _CAMPAIGN.fullmatch(words):
        return list(console_queries.lines(connection, [int(match[1])]).values())
    return page_campaigns.search(connection, words, MOST)


def _officials(connection: Connection, words: str) -> list[accounts.AccountRow]:
    """By name: for auditors each account, for others their colleagues."""
    listed = accounts.listed(connection, console.clock())
    return [
        one
        for one in listed
        if words in fold(one.name).lower() and (rendering.may("audit") or one.disabled_at is None)
    ][:MOST]


def _alerts(words: str) -> list[Alert]:
    """By number, or by what they say; of those that this official sees, the latest."""
    match, before, alerts = _ALERT.fullmatch(words), None, list[Alert]()
    for _ in range(_PAGES_OF_ALERTS):
        page = console.alerts.listing(guard.credentials(), before=before)
        alerts += page
        if not page:
            break
        before = page[-1].id
    number = int(match[1]) if match else None
    texts = {
        one.id: fold(" ".join(filter(None, one.content.texts.values()))).lower() for one in alerts
    }
    return [one for one in alerts if one.id == number or words in texts[one.id]][:MOST]


@routes.post("/reports/open")
@guard.needs("refer")
def open_subject() -> Any:
    """Opens the page of a subject that nobody has reported yet, so that it can be judged."""
    typed = field("q", MOST_TYPED)
    about = _read(typed)
    if isinstance(about, str):
        return _page(about, typed), 422
    try:
        made = console.judging.open(guard.credentials(), about, now=console.clock())
    except CantJudge as error:
        return _page(rendering.t(f"cant_{error.reason}"), typed), 422
    return redirect(url_for("console.subject", subject_id=made), 303)


def _read(typed: str) -> Subject | str:
    """The typed subject, or why it is none."""
    try:
        return verdict_service.read(typed)
    except CantJudge as error:
        return rendering.t(f"cant_{error.reason}")
