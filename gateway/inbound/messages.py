"""One MO while it is processed: as it came, what is known, what follows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.ussd.dialogue import Entry
from flows.values import Asks, State, Turn


class Reused(Exception):
    """The carrier's id belongs to another MO: nothing of that one may be revealed, and this one is
    no repeat: the stored answer would be another's, and its report would be lost."""


class Replayed(Exception):
    """The carrier's signature was already used for another id."""


class Unanswerable(Exception):
    """No answer could be computed: our fault, and logged where it happened."""


@dataclass(frozen=True, slots=True)
class Mo:
    """One MO as the database takes it.

    msisdn     the sender in E.164, or None for a short code or an alphanumeric sender
    text       cleaned (`flows.text.clean`)
    prefix     the word that a text to us begins with there, for the answer to name; "" for none
    answered_by_mt  whether the answer can't go into the response and is sent as an MT
    stand_in   the instance that sends MTs if the carrier's own can't; "" if it can
    signature  the carrier's, if it does not pin the id by itself
    ref, part, parts  of a multipart MO; part counts from 1
    sent_at    when the carrier says that it was sent; None if it does not say
    entry      the turn of a USSD session that this is; None for an SMS
    request    the id of the request that brought it, for the log
    """

    carrier: str
    id: str
    msisdn: str | None
    text: str
    short_code: str = ""
    price: int = 0
    prefix: str = ""
    answered_by_mt: bool = False
    stand_in: str = ""
    signature: str | None = None
    ref: str | None = None
    part: int = 1
    parts: int = 1
    entry: Entry | None = None
    sent_at: datetime | None = None
    request: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The response; `text` None is an acknowledgement without text.

    more  None for an SMS; for a screen, whether the session goes on
    """

    text: str | None
    encoding: str = ""
    segments: int = 0
    more: bool | None = None


SILENCE = Answer(None)

SCREENS: tuple[bool | None, ...] = (None, False, True)
"""The stored number of `Answer.more`: no screen, the last one, one that goes on."""


@dataclass(frozen=True, slots=True)
class SenderRecord:
    """What the database knows of an MO and its sender before it is answered.

    inbound_id …  the row of the same id, if it has come before
    inbound_text  encrypted, of that row; None is the farewell to somebody who has been erased
    forgotten     it came before and has been forgotten
    replayed      its signature came before with another id, or with an MO that is forgotten
    resident_id … the sender, if they have written before
    suppressed_at when a sender who is unknown now asked to be deleted
    """

    inbound_id: int | None = None
    inbound_resident: int | None = None
    inbound_reply: bytes | None = None
    inbound_encoding: str = ""
    inbound_segments: int = 0
    inbound_screen: int = 0
    inbound_text: bytes | None = None
    forgotten: bool = False
    replayed: bool = False
    resident_id: int | None = None
    language: Any = "vi"
    opted_out_at: datetime | None = None
    opt_out_confirmed_at: datetime | None = None
    muted_until: datetime | None = None
    carrier: str = ""
    last_seen_at: datetime | None = None
    version: int = 0
    state: bytes | None = None
    suppressed_at: datetime | None = None


@dataclass(slots=True, eq=False)
class Draft:
    """An MO that is being answered. `text` is its text, or all its parts' together."""

    message: Mo
    known: SenderRecord
    text: str
    complete: bool = True
    state: State = field(default_factory=State)
    asks: Asks | None = None
    turn: Turn | None = None
    answer: Answer = SILENCE
    local: datetime | None = None
    """When its turn was computed, in the residents' time zone."""
    resident_id: int | None = None
    inbound_id: int | None = None
    """Set once written; set before for an MO that was written when it came (a lone part)."""

    @property
    def mt_by(self) -> str:
        """The instance that MTs to the sender go by: this one, else the last that could send."""
        message, known = self.message, self.known.carrier
        if not message.stand_in:
            return message.carrier
        return known if known not in ("", message.carrier) else message.stand_in
