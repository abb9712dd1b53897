"""The changes of a turn besides its conversation: one short writer per effect."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import psycopg

from flows.text import measure
from flows.triage import similar
from flows.values import (
    Appeal,
    CampaignMessage,
    DropAreas,
    Effect,
    Erase,
    FamilyChange,
    FollowUp,
    OptOut,
    Report,
    Speak,
    Subscribe,
    Withdraw,
)
from gateway.campaigns import campaigns
from gateway.database import ids
from gateway.database.encrypted_columns import OUTBOUND_NUMBER, OUTBOUND_TEXT, REPORT_CONTENT
from gateway.database.encryption import Keys
from gateway.inbound.messages import Answer, Draft
from gateway.reports import appeals
from gateway.residents import family
from gateway.residents.erasure import erase
from gateway.telemetry import request_ids

_REPLY_LIVES = timedelta(hours=24)
"""An answer that could not be sent for this long would only confuse."""

_WRITTEN = frozenset(("message", "spam_sms"))
"""Ways of a report whose words are the message itself, not a story about a call."""

_STAGE = "INSERT INTO staged_job (name, arg, due_at, request) VALUES (%s, %s, %s, %s)"

_REPORT = """
WITH r AS (
    INSERT INTO report (code, resident_id, voice, inbound_id, way, subjects, content, category,
                        rules, impersonated, at)
    VALUES (%s, %s, %s, %s, %s, %s::jsonb, %s, %s, %s, %s, %s) RETURNING id
)
INSERT INTO staged_job (name, arg, due_at, request) SELECT 'report', id, %s, %s FROM r
"""

# Only one's own. A second time nothing is found, so nothing is staged.
_WITHDRAW = """
WITH r AS (
    UPDATE report SET withdrawn_at = %(now)s
    WHERE code = %(code)s AND resident_id = %(resident)s AND withdrawn_at IS NULL RETURNING id
)
INSERT INTO staged_job (name, arg, due_at, request)
SELECT 'withdraw', id, %(now)s, %(request)s FROM r
"""

_SUBSCRIBE = """
INSERT INTO subscription (resident_id, area, consent, inbound_id, since)
SELECT %s, area, %s, %s, %s FROM unnest(%s::text[]) AS area
ON CONFLICT (resident_id, area) DO UPDATE
SET consent = excluded.consent, inbound_id = excluded.inbound_id,
    since = excluded.since, ended_at = NULL
"""

_WELCOME_BACK = """
WITH r AS (
    UPDATE resident SET opted_out_at = NULL, opt_out_confirmed_at = NULL WHERE id = %s RETURNING
    hash
)
DELETE FROM suppression USING r WHERE suppression.hash = r.hash
"""

# A notice that they have lapsed, and that has not been sent yet, is no longer true.
_TAKE_NOTICES_BACK = """
DELETE FROM outbound WHERE resident_id = %s AND purpose = 'notice' AND state = 'queued'
"""

_OPT_OUT = """
UPDATE resident SET opted_out_at = coalesce(opted_out_at, %(now)s),
       opt_out_confirmed_at = CASE WHEN %(confirmed)s THEN %(now)s ELSE opt_out_confirmed_at END
WHERE id = %(id)s
"""

_END_SUBSCRIPTIONS = """
UPDATE subscription SET ended_at = %s WHERE resident_id = %s AND ended_at IS NULL
"""

_END_OTHERS = """
UPDATE subscription SET ended_at = %s
WHERE resident_id = %s AND ended_at IS NULL AND area <> ALL(%s)
"""

_END_THESE = """
UPDATE subscription SET ended_at = %s
WHERE resident_id = %s AND ended_at IS NULL AND area = ANY(%s)
"""

_OUTBOUND = """
WITH o AS (
    INSERT INTO outbound (id, resident_id, number_encrypted, carrier, purpose, text, encoding,
    segments,
                          in_reply_to, at, expires_at)
    VALUES (%s, %s, %s, %s, 'reply', %s, %s, %s, %s, %s, %s) RETURNING id
)
INSERT INTO staged_job (name, arg, due_at, request) SELECT 'reply', id, %s, %s FROM o
"""


def stage(connection: psycopg.Connection, name: str, arg: int | None, due_at: datetime) -> None:
    """Stages a job in the transaction of the rows that it is about."""
    connection.execute(_STAGE, (name, arg, due_at, request_ids.current()))


def apply(
    connection: psycopg.Connection, effect: Effect, draft: Draft, keys: Keys, now: datetime
) -> bool:
    """Writes one effect; returns whether it staged a job."""
    return _WRITERS[type(effect)](connection, effect, draft, keys, now)


def send_later(connection: psycopg.Connection, draft: Draft, keys: Keys, now: datetime) -> None:
    """The answer as an MT, for a carrier whose response can't carry it."""
    _send(connection, draft, draft.answer, draft.message.id, keys, now)


def _send(
    connection: psycopg.Connection,
    draft: Draft,
    answer: Answer,
    in_reply_to: str,
    keys: Keys,
    now: datetime,
) -> None:
    assert answer.text is not None
    turn, msisdn = draft.turn, draft.message.msisdn or ""
    erased = turn is not None and any(isinstance(effect, Erase) for effect in turn.effects)
    outbound_id = ids.plain(connection, "outbound")
    connection.execute(
        _OUTBOUND,
        (
            outbound_id,
            None if erased else draft.resident_id,
            keys.encrypt(msisdn, OUTBOUND_NUMBER, outbound_id) if erased else None,
            draft.mt_by,
            keys.encrypt(answer.text, OUTBOUND_TEXT, outbound_id),
            answer.encoding,
            answer.segments,
            in_reply_to if draft.mt_by == draft.message.carrier else "",
            now,
            now + _REPLY_LIVES,
            now,
            request_ids.current(),
        ),
    )


def _report(
    connection: psycopg.Connection, effect: Report, draft: Draft, keys: Keys, now: datetime
) -> bool:
    connection.execute(
        _REPORT,
        (
            effect.code,
            draft.resident_id,
            keys.voice(draft.message.msisdn or ""),
            draft.inbound_id,
            effect.way,
            json.dumps([asdict(subject) for subject in effect.subjects]),
            keys.encrypt(effect.content, REPORT_CONTENT, effect.code),
            effect.category,
            list(effect.rules),
            effect.impersonated,
            now,
            now,
            request_ids.current(),
        ),
    )
    _collect_reported(connection, effect, draft, keys, now)
    return True


def _collect_reported(
    connection: psycopg.Connection, effect: Report, draft: Draft, keys: Keys, now: datetime
) -> None:
    """A reported message belongs to a campaign, whatever its label."""
    sketch = similar.sketch(effect.content) if effect.way in _WRITTEN else None
    if sketch is None:
        return
    assert draft.resident_id is not None
    sample = " ".join(similar.masked(effect.content))
    about = CampaignMessage(sketch, sample, effect.subjects, effect.category)
    number = draft.message.msisdn or ""
    campaigns.wait(connection, about, draft.resident_id, number, keys, now, reported=True)


def _withdraw(
    connection: psycopg.Connection, effect: Withdraw, draft: Draft, keys: Keys, now: datetime
) -> bool:
    values = {"code": effect.code, "resident": draft.resident_id, "now": now}
    values["request"] = request_ids.current()
    return connection.execute(_WITHDRAW, values).rowcount > 0


def _appeal(
    connection: psycopg.Connection, effect: Appeal, draft: Draft, keys: Keys, now: datetime
) -> bool:
    appeals.file(connection, effect, draft.local or now)
    stage(connection, "recompute", 0, now)
    return True


def _collect(
    connection: psycopg.Connection, effect: CampaignMessage, draft: Draft, keys: Keys, now: datetime
) -> bool:
    assert draft.resident_id is not None
    number = draft.message.msisdn or ""
    campaigns.wait(connection, effect, draft.resident_id, number, keys, now)
    return True


def _subscribe(
    connection: psycopg.Connection, effect: Subscribe, draft: Draft, keys: Keys, now: datetime
) -> bool:
    areas = sorted(set(effect.areas))
    connection.execute(
        _SUBSCRIBE, (draft.resident_id, effect.consent, draft.inbound_id, now, areas)
    )
    if effect.instead:
        connection.execute(_END_OTHERS, (now, draft.resident_id, areas))
    connection.execute(_WELCOME_BACK, (draft.resident_id,))
    connection.execute(_TAKE_NOTICES_BACK, (draft.resident_id,))
    return False


def _drop_areas(
    connection: psycopg.Connection, effect: DropAreas, draft: Draft, keys: Keys, now: datetime
) -> bool:
    connection.execute(_END_THESE, (now, draft.resident_id, list(effect.areas)))
    return False


def _opt_out(
    connection: psycopg.Connection, effect: OptOut, draft: Draft, keys: Keys, now: datetime
) -> bool:
    connection.execute(
        _OPT_OUT, {"now": now, "confirmed": effect.confirmed, "id": draft.resident_id}
    )
    connection.execute(_END_SUBSCRIPTIONS, (now, draft.resident_id))
    family.stop(connection, keys, draft.message.msisdn or "")
    return False


def _speak(
    connection: psycopg.Connection, effect: Speak, draft: Draft, keys: Keys, now: datetime
) -> bool:
    connection.execute(
        "UPDATE resident SET language = %s WHERE id = %s", (effect.language, draft.resident_id)
    )
    return False


def _erase(
    connection: psycopg.Connection, effect: Erase, draft: Draft, keys: Keys, now: datetime
) -> bool:
    assert draft.resident_id is not None
    assert draft.inbound_id is not None
    number = draft.message.msisdn or ""
    erase(connection, keys, draft.resident_id, number, now, last_mo=draft.inbound_id)
    return False


def _family(
    connection: psycopg.Connection, effect: FamilyChange, draft: Draft, keys: Keys, now: datetime
) -> bool:
    due = family.change(connection, effect, draft.message.msisdn or "", keys, now)
    if due is not None:
        stage(connection, family.JOB, 0, due)
    return due is not None


def _follow_up(
    connection: psycopg.Connection, effect: FollowUp, draft: Draft, keys: Keys, now: datetime
) -> bool:
    """No MO asked for it as far as the carrier knows, so it names none."""
    size = measure(effect.text)
    _send(connection, draft, Answer(effect.text, size.encoding, size.segments), "", keys, now)
    return True


_WRITERS: dict[type[Any], Callable[..., bool]] = {
    Appeal: _appeal,
    CampaignMessage: _collect,
    Report: _report,
    Withdraw: _withdraw,
    Subscribe: _subscribe,
    DropAreas: _drop_areas,
    OptOut: _opt_out,
    Speak: _speak,
    Erase: _erase,
    FamilyChange: _family,
    FollowUp: _follow_up,
}
