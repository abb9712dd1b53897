"""A sent alert as CAP 1.2, and the index of them as Atom.

CAP: OASIS Common Alerting Protocol 1.2 (2010-07-01, clause 3.2). Atom: RFC 4287. Loudspeakers,
radio and apps take these; nothing in them is about a resident.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final, Literal
from xml.etree import ElementTree as ET

from flows.alerts.values import AlertKind
from flows.languages.registry import LANGUAGES

CAP: Final = "urn:oasis:names:tc:emergency:cap:1.2"
ATOM: Final = "http://www.w3.org/2005/Atom"
CAP_TYPE: Final = "application/cap+xml"
ATOM_TYPE: Final = "application/atom+xml"

MsgType = Literal["Alert", "Update", "Cancel"]


@dataclass(frozen=True, slots=True)
class Nature:
    """CAP's fields about every event, by the kind of our alert."""

    category: str
    response: str
    urgency: str
    severity: str
    certainty: str


NATURES: Final[Mapping[AlertKind, Nature]] = MappingProxyType(
    {
        "scam": Nature("Security", "Avoid", "Immediate", "Moderate", "Observed"),
        "emergency": Nature("Safety", "Execute", "Immediate", "Severe", "Observed"),
        "notice": Nature("Other", "None", "Expected", "Minor", "Observed"),
        "correction": Nature("Other", "Assess", "Immediate", "Minor", "Observed"),
        "exercise": Nature("Other", "None", "Unknown", "Unknown", "Unknown"),
    }
)
EVENTS: Final[Mapping[str, Mapping[AlertKind, str]]] = MappingProxyType(
    {
        "vi-marks": {
            "scam": "Cảnh báo lừa đảo",
            "emergency": "Cảnh báo khẩn cấp",
            "notice": "Thông báo",
            "correction": "Đính chính",
            "exercise": "Diễn tập",
        },
        "en": {
            "scam": "Scam warning",
            "emergency": "Emergency",
            "notice": "Notice",
            "correction": "Correction",
            "exercise": "Exercise",
        },
    }
)
_HEADLINE: Final = 160
_NOT_XML: Final = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 can't hold (clause 2.2)."""


@dataclass(frozen=True, slots=True)
class Place:
    """An area, by its name and its official code in its set (``lam-dong-2025/24670``)."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An earlier CAP message: sender, identifier, sent (clause 3.2.1, <references>)."""

    sender: str
    identifier: str
    sent: datetime


@dataclass(frozen=True, slots=True)
class CapMessage:
    """One message; times have a zone.

    identifier  unique for ever; neither blanks, commas, ``<`` nor ``&``
    texts       by language of `flows.alerts.values.SOURCES`, without the parts that only an SMS
                needs
    references  of an Update or Cancel: what it replaces
    """

    identifier: str
    sender: str
    sender_name: str
    sent: datetime
    kind: AlertKind
    type: MsgType
    texts: Mapping[str, str]
    places: Sequence[Place]
    expires: datetime | None = None
    references: Sequence[Reference] = field(default_factory=tuple)


def document(message: CapMessage) -> bytes:
    """The message as XML, valid by the OASIS schema.

    A Cancel says in its <note> that it cancels, and repeats the text: players that know only the
    newest message still know what is over.
    """
    root = ET.Element("alert", xmlns=CAP)
    note = "Diễn tập. Exercise." if message.kind == "exercise" else _NOTES.get(message.type)
    _put(
        root,
        identifier=message.identifier,
        sender=message.sender,
        sent=when(message.sent),
        status="Exercise" if message.kind == "exercise" else "Actual",
        msgType=message.type,
        scope="Public",
        note=note,
        references=" ".join(
            f"{of.sender},{of.identifier},{when(of.sent)}" for of in message.references
        )
        or None,
    )
    for language in message.texts:
        _info(root, message, language, spoken(message, language))
    return _written(root)


def spoken(message: CapMessage, language: str) -> str:
    """The text to be read out: a Cancel first says that the message is withdrawn. It does not say
    that a danger is over: a message may be cancelled for a wrong word."""
    text = message.texts[language]
    if message.type != "Cancel":
        return text
    return _CANCELLED.get(language, _CANCELLED["vi-marks"]).format(text)


_NOTES: Final[Mapping[MsgType, str]] = {
    "Cancel": "Tin trước đã được huỷ. The earlier message is cancelled."
}
_CANCELLED: Final = {
    "vi-marks": "ĐÃ HUỶ, không làm theo tin này nữa: {}",
    "en": "CANCELLED, do not act on this message any more: {}",
}


def _info(root: ET.Element, message: CapMessage, language: str, text: str) -> None:
    nature = NATURES[message.kind]
    info = ET.SubElement(root, "info")
    _put(
        info,
        language=LANGUAGES[language].tag,
        category=nature.category,
        event=EVENTS.get(language, EVENTS["vi-marks"])[message.kind],
        responseType="None" if message.type == "Cancel" else nature.response,
        urgency="Past" if message.type == "Cancel" else nature.urgency,
        severity=nature.severity,
        certainty=nature.certainty,
        expires=when(message.expires) if message.expires is not None else None,
        senderName=message.sender_name,
        headline=text[:_HEADLINE],
        description=text,
    )
    for place in message.places:
        area = ET.SubElement(info, "area")
        _put(area, areaDesc=place.name)
        set_id, _, code = place.id.partition("/")
        _put(ET.SubElement(area, "geocode"), valueName=set_id, value=code)


def when(time: datetime) -> str:
    """As CAP wants it: a numeric zone, no ``Z``, whole seconds (clause 3.2.1, <sent>)."""
    return time.isoformat(timespec="seconds")


@dataclass(frozen=True, slots=True)
class Feed:
    """The address of the index, its owner, and the address of each message.

    home  URL of the index; a message is at ``<home>/<identifier>``
    """

    home: str
    title: str
    author: str


def index(feed: Feed, messages: Sequence[CapMessage], updated: datetime) -> bytes:
    """The Atom feed, newest first; `updated` counts when there is no message."""
    newest = sorted(messages, key=lambda one: (one.sent, one.identifier), reverse=True)
    root = ET.Element("feed", xmlns=ATOM)
    latest = newest[0].sent if newest else updated
    _put(root, id=feed.home, title=feed.title, updated=when(latest))
    _put(ET.SubElement(root, "author"), name=feed.author)
    ET.SubElement(root, "link", rel="self", type=ATOM_TYPE, href=feed.home)
    for message in newest:
        _entry(root, feed, message)
    return _written(root)


def _entry(root: ET.Element, feed: Feed, message: CapMessage) -> None:
    url = f"{feed.home}/{message.identifier}"
    event = EVENTS["vi-marks"][message.kind]
    entry = ET.SubElement(root, "entry")
    _put(
        entry,
        id=url,
        title=f"{event} ({_TYPES[message.type]})" if message.type in _TYPES else event,
        updated=when(message.sent),
        summary=spoken(message, "vi-marks"),
    )
    ET.SubElement(entry, "link", rel="alternate", type=CAP_TYPE, href=url)


_TYPES: Final = {"Update": "cập nhật", "Cancel": "đã huỷ"}


def _written(root: ET.Element) -> bytes:
    body: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body


def _put(parent: ET.Element, **texts: str | None) -> None:
    """Adds an element for each text, in their order."""
    for name, text in texts.items():
        if text is not None:
            ET.SubElement(parent, name).text = _NOT_XML.sub("", text)
