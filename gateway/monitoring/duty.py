"""The officials on duty are called: about what `doctor` has called wrong for two minutes, and at
once about a carrier that denies us.

Once, then hourly, then "well again". A call is news for the administrators
(`gateway.notifications`), by SMS over a carrier that works, and a signed webhook if one is set. The
webhook also leaves while the database or the queue is unavailable.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal

import orjson
import requests
from sqlalchemy.exc import SQLAlchemyError

from gateway.carriers.standard_webhooks import key_of, signed_headers
from gateway.database import official_news
from gateway.services import Services

log = logging.getLogger(__name__)

PATIENCE: Final = timedelta(minutes=2)
REPEATED: Final = timedelta(hours=1)
_NAMED: Final = 3
"""How many parts an SMS names."""
_WEBHOOK_SECONDS: Final = 5.0
_ALMOST: Final = timedelta(minutes=1)
"""Two hosts that watch do not look at the same moment."""


@dataclass(frozen=True, slots=True)
class Call:
    """parts  part -> what is wrong with it; of "well" what was"""

    state: Literal["wrong", "well"]
    parts: Mapping[str, str]


@dataclass(slots=True)
class Calls:
    """When somebody is called. Pure: it is given what is wrong, and the time."""

    _since: dict[str, datetime] = field(default_factory=dict)
    _called: dict[str, str] = field(default_factory=dict)
    _called_at: datetime | None = None
    _well_since: datetime | None = None

    def next(
        self, wrong: Mapping[str, str], now: datetime, at_once: Collection[str] = ()
    ) -> Call | None:
        """The message to send now; None if there is none. The parts `at_once` are sent without a
        delay."""
        self._since = {part: self._since.get(part, now) for part in wrong}
        standing = {
            part: says
            for part, says in wrong.items()
            if part in at_once or now - self._since[part] >= PATIENCE
        }
        if standing.keys() - self._called.keys() or (standing and self._is_due(now)):
            self._called |= standing
            self._called_at = now
            return Call("wrong", standing)
        return self._well(wrong, now)

    def _is_due(self, now: datetime) -> bool:
        return self._called_at is None or now - self._called_at >= REPEATED

    def _well(self, wrong: Mapping[str, str], now: datetime) -> Call | None:
        """Once nothing that somebody was called about has been wrong for `PATIENCE`."""
        if not self._called or self._called.keys() & wrong.keys():
            self._well_since = None
            return None
        self._well_since = self._well_since or now
        if now - self._well_since < PATIENCE:
            return None
        parts, self._called, self._called_at = self._called, {}, None
        self._well_since = None
        return Call("well", parts)


def call(services: Services, it: Call) -> None:
    """Both ways; a failure of one does not stop the other."""
    log.warning("on duty: %s: %s", it.state, ", ".join(it.parts))
    _by_webhook(services, it)
    _by_sms(services, it)


def _by_sms(services: Services, it: Call) -> None:
    """One host's call is enough: another one that sees the same within the hour adds none."""
    kind: Literal["service_wrong", "service_well"] = f"service_{it.state}"  # type: ignore[assignment]
    now, about = services.clock(), _named(sorted(it.parts))
    try:
        with services.engine.begin() as connection:
            since = now - (REPEATED if it.state == "wrong" else PATIENCE) + _ALMOST
            if not official_news.is_there(connection, kind, about, since):
                official_news.add(connection, kind, 0, now, about)
    except SQLAlchemyError as error:
        log.warning("on duty: no SMS can be written (%s)", type(error).__name__)


def _named(parts: Sequence[str]) -> str:
    more = len(parts) - _NAMED
    return ", ".join(parts[:_NAMED]) + (f" +{more}" if more > 0 else "")


def _by_webhook(services: Services, it: Call) -> None:
    url, secret = services.settings.duty_webhook_url, services.settings.duty_webhook_secret
    if not url or not secret:
        return
    now = time.time()
    host = os.uname().nodename
    body = orjson.dumps({"state": it.state, "host": host, "parts": dict(it.parts)})
    headers = signed_headers(key_of(secret), f"{host}-{now:.6f}", now, body)
    try:
        answer = requests.post(
            url, body, headers=headers, timeout=_WEBHOOK_SECONDS, allow_redirects=False
        )
        answer.raise_for_status()
    except requests.RequestException as error:
        log.warning("on duty: the webhook failed (%s)", type(error).__name__)
