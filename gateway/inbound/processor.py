"""A batch of MOs, answered in one pass and one transaction.

`InboundProcessor.answer` is the writer's work: it reads what must be known for the batch, computes
the turns with `flows.engine`, and writes them. A turn is written only onto the version of the
conversation that it was computed from, in the very statement that writes its MO: so a second
process can neither answer an MO twice nor lose a turn, and no row is locked during the computation.
"""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

import psycopg

from flows import engine
from flows.parsing import report_codes
from flows.text import measure
from flows.ussd import dialogue
from flows.values import Facts, LatestAppeal, Person, ReportStatus, State
from gateway.database.encrypted_columns import CONVERSATION_STATE, INBOUND_REPLY, INBOUND_TEXT
from gateway.database.encryption import DecryptionError, Keys
from gateway.database.signing import AuditKeys
from gateway.inbound import lookups, persist
from gateway.inbound.batch_writer import StaleItem
from gateway.inbound.messages import (
    SCREENS,
    SILENCE,
    Answer,
    Draft,
    Mo,
    Replayed,
    Reused,
    SenderRecord,
    Unanswerable,
)
from gateway.learning.live_world import LiveWorld
from gateway.telemetry import request_ids

log = logging.getLogger(__name__)

_Past = TypeVar("_Past", ReportStatus, LatestAppeal)
OLDEST = timedelta(days=7)
"""An MO that seems older than this was sent by a clock that is wrong."""

_CODE_SIGNS = report_codes.LETTERS + report_codes.DIGITS
_CODE_PAIRS = tuple(low + high for high in _CODE_SIGNS for low in _CODE_SIGNS)
"""Two signs by a byte: there are 16 signs."""


def new_code() -> str:
    """A fresh report code: 28 random bits, easy to type and to read out."""
    while True:
        code = "".join([_CODE_PAIRS[byte] for byte in os.urandom(4)])[: report_codes.LENGTH]
        if report_codes.is_code(code):
            return code


@dataclass(frozen=True, slots=True)
class InboundProcessor:
    """The processor's needs besides a connection: the keys, the signer, the operator's world, the
    clock."""

    keys: Keys
    audit_keys: AuditKeys
    world: engine.World
    timezone: ZoneInfo
    clock: Callable[[], datetime] = partial(datetime.now, UTC)
    live: LiveWorld = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "live", LiveWorld(self.world, self.audit_keys))

    def answer(self, connection: psycopg.Connection, mos: Sequence[Mo]) -> list[Answer | Exception]:
        """An answer or an exception per MO, in order; psycopg's errors fail the whole batch."""
        now = self.clock()
        known = lookups.senders(connection, mos, self.keys)
        outcomes = [
            self._settled(message, of_it) for message, of_it in zip(mos, known, strict=True)
        ]
        drafts = {
            n: Draft(mos[n], known[n], mos[n].text)
            for n, done in enumerate(outcomes)
            if done is None
        }
        failed = self.compute(connection, list(drafts.values()), now)
        written = persist.save(
            connection, [d for d in drafts.values() if d not in failed], self.keys, now
        )
        for n, draft in drafts.items():
            if draft in failed:
                outcomes[n] = Unanswerable()
            else:
                outcomes[n] = draft.answer if draft in written else StaleItem()
        return outcomes  # type: ignore[return-value]

    def _settled(self, message: Mo, known: SenderRecord) -> Answer | Exception | None:
        """The outcome that is fixed already: a duplicate, a forgotten MO, a stolen id."""
        if known.forgotten:
            return SILENCE
        if known.replayed:
            return Replayed("this signature was used for another message")
        if known.inbound_id is None:
            return None
        if not _same_sender(message, known):
            return Reused("this id was used for another sender's message")
        if not self._same_text(message, known):
            return Reused("this id was used for another text")
        if known.inbound_reply is None:
            return SILENCE
        try:
            text = self.keys.decrypt(
                known.inbound_reply, INBOUND_REPLY, message.carrier, message.id
            )
        except DecryptionError:
            return Unanswerable("the key of this answer is gone")
        more = SCREENS[known.inbound_screen]
        return Answer(text, known.inbound_encoding, known.inbound_segments, more)

    def _same_text(self, message: Mo, known: SenderRecord) -> bool:
        """Whether the text is that of the MO of this id, as far as the database still shows: a
        repeat is the same text, while a carrier that begins to count again sends others."""
        text = self.keys.readable(known.inbound_text, INBOUND_TEXT, message.carrier, message.id)
        return text in (None, message.text)

    def compute(
        self, connection: psycopg.Connection, drafts: Sequence[Draft], now: datetime
    ) -> set[Draft]:
        """Fills in the turns; returns the drafts for which that failed."""
        local, world = now.astimezone(self.timezone), self.live.world(connection, now)
        conversing = [d for d in drafts if d.message.msisdn is not None]
        for draft in conversing:
            if draft.message.parts > 1 and draft.inbound_id is None:
                self._collect(connection, draft, now)
        asking = [d for d in conversing if d.complete]
        failed = {d for d in asking if not _tried(self._read, d, world, local)}
        asking = [d for d in asking if d not in failed]
        learnt = lookups.look_up(connection, asking, self.keys, self.audit_keys, now)
        failed |= {
            d
            for d, facts in zip(asking, learnt, strict=True)
            if not _tried(self._turn, d, facts, world, local)
        }
        return failed

    def _collect(self, connection: psycopg.Connection, draft: Draft, now: datetime) -> None:
        texts = {draft.message.part: draft.message.text}
        for part, mo_id, text in lookups.parts(connection, draft, now):
            plain = self.keys.readable(text, INBOUND_TEXT, draft.message.carrier, mo_id)
            if plain is not None:  # else it is as if it had not come
                texts.setdefault(part, plain)
        draft.complete = len(texts) == draft.message.parts
        # A part that waits leaves the conversation, and its flood counter, as they are.
        draft.state = self._state(draft.known)
        draft.text = "".join(texts[part] for part in sorted(texts))

    def _read(self, draft: Draft, world: engine.World, local: datetime) -> None:
        draft.state = self._state(draft.known)
        entry = draft.message.entry
        if entry is not None:
            draft.asks = dialogue.read(draft.state, entry, world, local)
        else:
            draft.asks = engine.read(draft.state, draft.text, world, local)

    def _state(self, known: SenderRecord) -> State:
        """The state of the conversation; an unreadable one begins again and is answered."""
        if not known.state or known.resident_id is None:
            return engine.thaw(None)
        frozen = self.keys.readable(known.state, CONVERSATION_STATE, known.resident_id)
        return State() if frozen is None else engine.thaw(frozen.encode())

    def _turn(
        self, draft: Draft, learnt: lookups.Learnt, world: engine.World, local: datetime
    ) -> None:
        assert draft.asks is not None
        draft.local = local
        facts = self._facts(draft.known, draft.message, learnt, local)
        entry = draft.message.entry
        if entry is not None:
            turn = dialogue.turn(draft.state, entry, draft.asks, facts, world, local)
        else:
            turn = engine.turn(draft.state, draft.asks, facts, world, local)
        draft.turn = turn
        if turn.reply is not None:
            size = measure(turn.reply)
            draft.answer = Answer(turn.reply, size.encoding, size.segments, turn.more)

    def _local(self, past: _Past) -> _Past:
        return replace(past, at=past.at.astimezone(self.timezone))

    def _sent_at(self, message: Mo, local: datetime) -> datetime | None:
        """When it was sent, as far as the carrier's clock can be believed."""
        sent_at = message.sent_at and message.sent_at.astimezone(self.timezone)
        if sent_at is None or local - sent_at > OLDEST:
            return None
        return min(sent_at, local)

    def _facts(
        self, known: SenderRecord, message: Mo, learnt: lookups.Learnt, local: datetime
    ) -> Facts:
        opted_out_at, alike = known.opted_out_at or known.suppressed_at, learnt.alike
        confirmed_at = known.opt_out_confirmed_at
        person = Person(
            known.language,
            opted_out_at.astimezone(self.timezone) if opted_out_at else None,
            confirmed_at.astimezone(self.timezone) if confirmed_at else None,
            learnt.areas,
            learnt.former_areas,
            muted=known.muted_until is not None and local < known.muted_until,
        )
        return Facts(
            person=person,
            code=new_code(),
            short_code=message.short_code,
            price=message.price,
            prefix=message.prefix,
            standings=learnt.standings,
            statuses={code: self._local(status) for code, status in learnt.statuses.items()},
            hotlines=self.world.directory.hotlines,
            own=f"tel:{message.msisdn}",
            appealed=learnt.appealed and self._local(learnt.appealed),
            latest=learnt.latest and self._local(learnt.latest),
            alike=alike and replace(alike, since=alike.since.astimezone(self.timezone)),
            stored=learnt.stored,
            family=learnt.family,
            by_mt=message.answered_by_mt,
            sent_at=self._sent_at(message, local),
        )


def _same_sender(message: Mo, known: SenderRecord) -> bool:
    """Whether the MO of this id that came before can be the same one, come again."""
    if known.inbound_resident is None:
        return message.msisdn is None or known.inbound_text is None
    return known.inbound_resident == known.resident_id


def _tried(step: Callable[..., None], draft: Draft, *arguments: object) -> bool:
    """Whether the step went well; a surprise is logged by its place, never by its words."""
    try:
        step(draft, *arguments)
    except psycopg.Error:
        raise
    except Exception as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        with request_ids.RequestScope(draft.message.request):
            log.error("no answer: %s at %s:%s", type(error).__name__, where.name, where.lineno)
        return False
    return True
