"""The objects that the console works with; `gateway.services.console` puts them together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from flask import current_app
from sqlalchemy import Engine
from werkzeug.local import LocalProxy

from config.area_shapes import AreaShapes
from flows.places.areas import AreaBook
from gateway.alerts.service import AlertService
from gateway.carriers.contract import Carrier
from gateway.database.connect import Transactions
from gateway.database.signing import AuditKeys
from gateway.learning.agreement import Agreement
from gateway.officials.authorization import Authority
from gateway.reports.verdict_service import Judging

NAME = "console"


@dataclass(frozen=True, slots=True)
class Practice:
    """A made-up official whom anybody may play in practice mode; `code` of a moment."""

    name: str
    role: str
    code: Callable[[datetime], str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """How an office's papers begin and end (Decree 30/2020/ND-CP).

    superior    the office above it
    place       where they are dated
    recipients  to whom they go
    signer      the office that signs them
    """

    superior: str = ""
    place: str = ""
    recipients: tuple[str, ...] = ()
    signer: str = ""


@dataclass(frozen=True, slots=True)
class Branding:
    """An office's marks on its pages.

    emblem     an image; none: the neutral mark
    colour     of the head, ``#rrggbb``; "": the neutral one
    telephone  who helps officials; "": nobody is named
    """

    emblem: bytes = b""
    emblem_type: str = ""
    colour: str = ""
    telephone: str = ""


@dataclass(frozen=True, slots=True)
class Console(Transactions):
    """secret      32 bytes that the tokens of forms and the marks of browsers are made with
    https       cookies are sent over TLS alone (everywhere but in development)
    public_url  the address at which officials find us, whatever host a request names
    usual_rate  segments a second of an instance that names none; None: no limit
    office      the office of these officials; "" if not set
    shapes      of area sets, by set id
    letterhead  of its papers; branding: of its pages
    night       when the quiet hours begin and end, local time
    practice    in practice mode: the officials to play, by id; None: this is the service itself
    """

    authority: Authority = field(repr=False)
    engine: Engine = field(repr=False)
    alerts: AlertService = field(repr=False)
    judging: Judging = field(repr=False)
    agreement: Agreement = field(repr=False)
    carriers: Mapping[str, Carrier] = field(repr=False)
    areas: AreaBook = field(repr=False)
    audit_keys: AuditKeys = field(repr=False)
    audit_heads: Path
    timezone: ZoneInfo
    redis_url: str = field(repr=False)
    secret: bytes = field(repr=False)
    https: bool
    public_url: str
    clock: Callable[[], datetime]
    night: tuple[time, time]
    office: str
    shapes: Mapping[str, AreaShapes] = field(repr=False)
    usual_rate: float | None = None
    practice: Mapping[int, Practice] | None = None
    letterhead: Letterhead = Letterhead()
    branding: Branding = Branding()

    def today(self) -> date:
        """Today's date in the residents' time zone."""
        return self.clock().astimezone(self.timezone).date()


def console_context() -> Console:
    """The objects of this request's console; for another thread to keep."""
    made: Console = current_app.extensions[NAME]
    return made


console: Console = LocalProxy(console_context)  # type: ignore[assignment]
"""The same, as `flask.request` is one: looked up with each use, so in a request alone."""
