"""`/alerts.cap`: alerts sent to residents, for loudspeakers, radio and apps (CAP 1.2, Atom)."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Final

from flask import Blueprint, Response
from sqlalchemy import Engine

from flows.places.areas import AreaBook
from flows.subjects.directory import Directory
from gateway.alerts.public_feed import Public, published
from gateway.api.cap_document import (
    ATOM_TYPE,
    CAP_TYPE,
    CapMessage,
    Feed,
    Place,
    Reference,
    document,
    index,
)
from gateway.web import access

FRESH_SECONDS: Final = 5.0
"""Seconds for which an answer is cached: more frequent requests cost the database nothing."""


@dataclass
class Alerts:
    """The parameters of the feed; `office` is its name, `sender` identifies it to programs."""

    engine: Engine = field(repr=False)
    areas: AreaBook = field(repr=False)
    directory: Directory = field(repr=False)
    timezone: tzinfo
    office: str
    sender: str
    home: str
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _cached: tuple[float, Mapping[str, CapMessage]] = field(default=(float("-inf"), {}), repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def messages(self) -> Mapping[str, CapMessage]:
        """By identifier, newest last, at most `FRESH_SECONDS` seconds old."""
        with self._lock:
            if time.monotonic() - self._cached[0] > FRESH_SECONDS:
                with self.engine.connect() as connection:
                    alerts = published(connection, self.directory, self.clock())
                made = [self._message(one) for one in alerts]
                self._cached = (time.monotonic(), {one.identifier: one for one in made})
            return self._cached[1]

    def feed(self) -> bytes:
        feed = Feed(self.home, f"Cảnh báo: {self.office}", self.office)
        return index(feed, list(self.messages().values()), self._local(self.clock()))

    def _message(self, one: Public) -> CapMessage:
        return CapMessage(
            identifier=_identifier(one.alert_id, one.part),
            sender=self.sender,
            sender_name=self.office,
            sent=self._local(one.at),
            kind=one.kind,
            type=one.type,
            texts=one.texts,
            places=self._places(one.areas),
            expires=self._local(one.expires_at),
            references=[
                Reference(self.sender, _identifier(alert_id, part), self._local(at))
                for alert_id, part, at in one.earlier
            ],
        )

    def _places(self, areas: Sequence[str]) -> list[Place]:
        """Communes, each once: a former district has no official code any more."""
        places: dict[str, Place] = {}
        for area_id in areas:
            area = self.areas.get(area_id)
            for member in area.members if area is not None else ():
                commune = self.areas.get(member)
                if commune is not None:
                    places.setdefault(member, Place(member, commune.name))
        return list(places.values())

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.timezone)


def _identifier(alert_id: int, part: int) -> str:
    return f"khong-{alert_id}-{part}"


def blueprint(alerts: Alerts) -> Blueprint:
    pages = Blueprint("cap", __name__)

    @pages.get("/alerts.cap")
    @access.public("what was sent to thousands; nothing in it is about a resident")
    def feed() -> Response:
        return _cached(alerts.feed(), ATOM_TYPE)

    @pages.get("/alerts.cap/<identifier>")
    @access.public("one alert of the feed")
    def message(identifier: str) -> Response:
        entry = alerts.messages().get(identifier)
        if entry is None:
            return Response("no such alert\n", 404, content_type="text/plain; charset=utf-8")
        return _cached(document(entry), CAP_TYPE)

    return pages


def _cached(body: bytes, media: str) -> Response:
    return Response(body, content_type=media, headers={"Cache-Control": "public, max-age=30"})
