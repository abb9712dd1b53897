"""What an alert's text is made of, and what a carrier takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from flows.languages.registry import LANGUAGES
from flows.values import Language

AlertKind = Literal["scam", "emergency", "notice", "correction", "exercise"]
"""scam: a warning of a scam, with its subject; emergency: goes out at night too; notice: what an
office has to say; correction: of an alert that was sent; exercise: to listed test numbers alone."""

SOURCES: tuple[Language, ...] = tuple(code for code in LANGUAGES if code != "vi")
"""In what an official writes. Plain Vietnamese is folded from the marked, never written."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What an official wrote.

    texts     by language of `SOURCES`, without head and ending; ``vi-marks`` must be there
    template  the id of the registered template that the texts were filled from, or ""
    values    what its slots were filled with
    sender    the sender ID that it is to come under; "": each instance's own
    """

    kind: AlertKind
    texts: Mapping[Language, str]
    template: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    sender: str = ""


@dataclass(frozen=True, slots=True)
class CarrierRules:
    """What an instance takes and costs (`config/carriers.toml`).

    free_text   whether it takes what matches no template that is registered with it
    ucs2        whether it takes letters beyond GSM-7; without it marks are folded away
    refused     characters that it refuses
    one_way     its sender ID is a brandname, which can't be answered
    short_code  what residents text
    prefix      the word that goes first there, if others share it
    dong        price of one segment, in dong; None if it is not known
    most        segments of one message at most
    senders     sender IDs that are registered with it, its own among them
    """

    name: str
    free_text: bool = True
    ucs2: bool = True
    refused: str = ""
    one_way: bool = False
    short_code: str = ""
    prefix: str = ""
    dong: int | None = None
    most: int = 3
    senders: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PhoneText:
    """What a phone gets.

    language  in what it is written: not always what the resident chose
    units     septets or UTF-16 code units
    """

    text: str
    language: Language
    encoding: Literal["GSM-7", "UCS-2"]
    units: int
    segments: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Why an alert must not be sent as it is.

    code      for programs: ``empty too_long link unconfirmed template refused_letters no_subject
              cut_number directions unknown_language slot head lost_letters sender too_late``,
              and ``untranslated``, which only warns
    vietnamese, english  one sentence for the official, with what to do
    language  the text concerned, or "" for all
    carrier   the instance that would refuse it, or ""
    slot      the template's slot that is meant, or ""
    about     the key of the number, link or account that is meant, or ""
    """

    code: str
    vietnamese: str
    english: str
    language: str = ""
    carrier: str = ""
    slot: str = ""
    about: str = ""

    def fields(self) -> dict[str, str]:
        """As JSON says it."""
        return {
            "code": self.code,
            "vi": self.vietnamese,
            "en": self.english,
            "language": self.language,
            "carrier": self.carrier,
            "slot": self.slot,
            "about": self.about,
        }
