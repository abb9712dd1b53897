"""Reads the facts for a batch of MOs: one query for the senders and one for each thing that they
ask.

The statements are driven by arrays, one element per MO. The writer's connection plans nested
loops only (`gateway.database.connect`), so that each element is an index look-up however large
the tables are.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, lru_cache
from typing import Any

import psycopg

from flows.scoring import standings as known_standings
from flows.scoring import weights
from flows.subjects import impersonated
from flows.values import Alike, Family, LatestAppeal, ReportStatus, Standing, StoredCounts
from gateway.campaigns import campaigns
from gateway.database import row_signatures
from gateway.database.anonymise_sql import SIGNATURE_HASH
from gateway.database.encryption import Keys
from gateway.database.pg_arrays import Bigints, Byteas, Texts
from gateway.database.signing import AuditKeys
from gateway.database.tables_verdicts import appeal
from gateway.inbound.messages import Draft, Mo, SenderRecord
from gateway.residents import family

log = logging.getLogger(__name__)

PARTS_WAIT = timedelta(seconds=60)
"""How long the parts of a multipart MO wait for each other."""

# The columns are the fields of `SenderRecord`, in their order.
# LATERAL with LIMIT: each look-up is planned by itself, as one descent of an index, even by a
# plan that was made while the table was empty. The hash is looked up under the current key, and
# under the previous ones only where that finds nobody.
_SENDER = f"""
SELECT i.id, i.resident_id, i.reply, coalesce(i.encoding, ''), coalesce(i.segments, 0),
       coalesce(i.screen, 0), i.text,
       t.is_there IS NOT NULL, s.is_there IS NOT NULL,
       r.id, coalesce(r.language, 'vi'), r.opted_out_at, r.opt_out_confirmed_at,
       r.muted_until, coalesce(r.carrier, ''), r.last_seen_at, coalesce(c.version, 0), c.state
FROM unnest(%b::text[], %b::text[], %b::text[], {{arrays}})
     WITH ORDINALITY AS k (carrier, mo_id, signature, {{hashes}}, n)
LEFT JOIN LATERAL (
    SELECT id, resident_id, reply, encoding, segments, screen, text
    FROM inbound
    WHERE carrier = k.carrier AND carrier_message_id = k.mo_id LIMIT 1
) i ON true
LEFT JOIN LATERAL (
    SELECT true AS is_there FROM tombstone
    WHERE carrier = k.carrier AND id_hash = sha256(convert_to(k.mo_id, 'UTF8')) LIMIT 1
) t ON true
LEFT JOIN LATERAL (
    SELECT true AS is_there FROM inbound
    WHERE carrier = k.carrier AND signature = k.signature AND carrier_message_id <> k.mo_id
    UNION ALL SELECT true FROM tombstone
    WHERE carrier = k.carrier AND id_hash = {SIGNATURE_HASH.format(signature="k.signature")}
    LIMIT 1
) s ON true
LEFT JOIN LATERAL (
    {{residents}}
    LIMIT 1
) r ON true
LEFT JOIN LATERAL (
    SELECT version, state FROM conversation WHERE resident_id = r.id LIMIT 1
) c ON true
ORDER BY k.n
"""


@cache
def _sender_query(keys: int) -> str:
    """`_SENDER` for so many keys of hashes."""
    names = [f"hash_{n}" for n in range(keys)]
    return _SENDER.format(
        arrays=", ".join(["%b::bytea[]"] * keys),
        hashes=", ".join(names),
        residents=" UNION ALL ".join(
            f"SELECT * FROM resident WHERE hash = k.{each}" for each in names
        ),
    )


_SUPPRESSED = """
SELECT k.n, s.at FROM unnest(%b::bytea[], %b::bigint[]) AS k (hash, n)
JOIN suppression s ON s.hash = k.hash
"""

# The last column: somebody has reported it, and no worker has counted that yet.
_STANDINGS = """
SELECT k.key, s.id, s.signature, s.grade, s.people, s.last_at, s.category, s.review,
       s.since_cleared, s.decided_at, s.aside, s.independent, s.alike,
       CASE WHEN s.people > 0 THEN false ELSE EXISTS (
           SELECT FROM report WHERE judged_at IS NULL AND withdrawn_at IS NULL
            AND subjects @> jsonb_build_array(jsonb_build_object('key', k.key))
       ) END
FROM unnest(%b::text[]) AS k (key)
LEFT JOIN LATERAL (SELECT * FROM subject WHERE key = k.key LIMIT 1) s ON true
"""

# Of these subjects, those whose reports officials have dismissed, by earlier reporter.
_DISMISSED = """
SELECT e.reporter, e.subject_key FROM evidence e JOIN subject s ON s.key = e.subject_key
WHERE e.subject_key = ANY(%b::text[]) AND e.reporter = ANY(%b::bigint[]) AND e.at <= s.decided_at
"""

_STATUS = """
SELECT r.resident_id, r.code, coalesce(r.subjects->0->>'display', ''), r.state, r.at,
       r.withdrawn_at IS NOT NULL, s.key, s.id, s.signature, s.grade, s.people, s.last_at,
       s.category, s.review, s.since_cleared, s.decided_at, s.aside, s.independent, s.alike
FROM report r LEFT JOIN subject s ON s.key = r.subjects->0->>'key'
"""
_STATUSES = f"{_STATUS} WHERE r.code = ANY(%b::text[])"
_LATEST = f"""
SELECT r.* FROM unnest(%b::bigint[]) AS k (id)
JOIN LATERAL ({_STATUS} WHERE r.resident_id = k.id ORDER BY r.id DESC LIMIT 1) r ON true
"""

MOST_PRETENDED = 1_000
"""How many of the latest reports that somebody pretended to be a body are counted."""
_PRETENDED = f"""
SELECT k.body, claims.people, claims.at FROM unnest(%b::text[]) AS k (body)
JOIN LATERAL (
    SELECT count(DISTINCT coalesce(resident_id, -id)) AS people, max(at) AS at FROM (
        SELECT id, resident_id, at FROM report
        WHERE impersonated = k.body AND impersonated <> '' AND at > %b AND withdrawn_at IS NULL
        ORDER BY at DESC LIMIT {MOST_PRETENDED}
    ) latest
) claims ON claims.people > 0
"""

_AREAS = """
SELECT resident_id, area, ended_at IS NULL FROM subscription AS s
WHERE resident_id = ANY(%b::bigint[]) AND (ended_at IS NULL OR NOT EXISTS (
    SELECT FROM subscription AS later
    WHERE later.resident_id = s.resident_id AND later.since >= s.ended_at
))
ORDER BY resident_id, since, area
"""
"""Live ones, and those that ended last. Subscriptions given up for another place stay ended."""

_MOST_SINCE = 1_000
"""People who reported it after a decision are counted up to this."""
_APPEALED = f"""
SELECT a.id, k.key, a.code, a.decision, a.official, a.signature,
       (SELECT count(*) FROM (
            SELECT FROM evidence WHERE subject_key = k.key AND first_at > a.decided_at
            LIMIT {_MOST_SINCE}) since),
       a.decided_at, a.at
FROM unnest(%b::text[]) AS k (key)
JOIN LATERAL (
    SELECT * FROM appeal WHERE subject_key = k.key
    ORDER BY id DESC LIMIT 1
) a ON true
"""

_STORED = """
SELECT k.id, (SELECT count(*) FROM report WHERE resident_id = k.id),
       (SELECT count(*) FROM inbound WHERE resident_id = k.id AND text IS NOT NULL)
FROM unnest(%b::bigint[]) AS k (id)
"""

_PARTS = """
SELECT part, carrier_message_id, text FROM inbound
WHERE resident_id = %b AND carrier = %b AND ref = %b AND parts = %b AND answered = 0 AND at > %b
"""


_NOTHING_STORED, _NO_FAMILY = StoredCounts(), Family()


@dataclass(frozen=True, slots=True)
class Learnt:
    """The answers to one `Asks`."""

    standings: Mapping[str, Standing] = field(default_factory=dict)
    statuses: Mapping[str, ReportStatus] = field(default_factory=dict)
    areas: tuple[str, ...] = ()
    former_areas: tuple[str, ...] = ()
    alike: Alike | None = None
    appealed: LatestAppeal | None = None
    latest: ReportStatus | None = None
    stored: StoredCounts = _NOTHING_STORED
    family: Family = _NO_FAMILY


def senders(connection: psycopg.Connection, mos: Sequence[Mo], keys: Keys) -> list[SenderRecord]:
    """Per MO: whether it came before, and who writes."""
    nobody = (None,) * (1 + len(keys.hash_keys_previous))
    hashes = [keys.hashes(message.msisdn) if message.msisdn else nobody for message in mos]
    rows = connection.execute(
        _sender_query(len(nobody)),
        (
            Texts.of([message.carrier for message in mos]),
            Texts.of([message.id for message in mos]),
            Texts.of([message.signature for message in mos]),
            *(Byteas.of(of_key) for of_key in zip(*hashes, strict=True)),
        ),
        binary=True,
    ).fetchall()
    return _with_suppressed(connection, mos, [SenderRecord(*row) for row in rows], keys)


def _with_suppressed(
    connection: psycopg.Connection, mos: Sequence[Mo], known: list[SenderRecord], keys: Keys
) -> list[SenderRecord]:
    """For senders who are strangers now: whether they asked to be deleted once, under any key."""
    unknown = [n for n, of in enumerate(known) if of.resident_id is None and mos[n].msisdn]
    pairs = [(hash_, n) for n in unknown for hash_ in keys.ever(mos[n].msisdn or "")]
    if pairs:
        hashes, places = zip(*pairs, strict=True)
        rows = connection.execute(_SUPPRESSED, (Byteas.of(hashes), Bigints.of(places)))
        for n, at in rows.fetchall():
            known[n] = replace(known[n], suppressed_at=at)
    return known


def look_up(
    connection: psycopg.Connection,
    drafts: Sequence[Draft],
    keys: Keys,
    audit: AuditKeys,
    now: datetime,
) -> list[Learnt]:
    """Per draft: what its `asks` wants to know."""
    asking = [(d, d.asks) for d in drafts if d.asks]
    own = {f"tel:{d.message.msisdn}" for d, asks in asking if asks.own}
    asked = own.union(s.key for _, asks in asking for s in asks.subjects)
    codes = {asks.report_code for _, asks in asking if asks.report_code}
    reported = _residents(d for d, asks in asking if asks.latest)
    residents = _residents(d for d, asks in asking if asks.areas)
    stored = _stored(connection, _residents(d for d, asks in asking if asks.stored))
    latest = _latest(connection, reported, audit, now) if reported else {}
    standings = _standings(connection, asked, audit, now) if asked else {}
    statuses = _statuses(connection, codes, audit, now) if codes else {}
    mine = _dismissed(connection, standings, drafts)
    areas = _areas(connection, residents) if residents else {}
    appealed = _appealed(connection, own, audit) if own else {}
    forwards = {
        n: campaigns.Forward(d.known.resident_id, d.asks.sketch)
        for n, d in enumerate(drafts)
        if d.asks and d.asks.sketch is not None
    }
    alike = campaigns.alike(connection, forwards, keys)
    families = {
        n: family.known(connection, keys, d.message.msisdn, d.known.resident_id, now)
        for n, d in enumerate(drafts)
        if d.asks and d.message.msisdn and (d.asks.family or d.asks.stored)
    }
    return [
        Learnt(
            _with_own(standings, mine.get(d.known.resident_id, ())),
            statuses.get(d.known.resident_id, {}),
            *areas.get(d.known.resident_id, ((), ())),
            alike.get(n),
            appealed.get(f"tel:{d.message.msisdn}"),
            latest.get(d.known.resident_id),
            replace(stored.get(d.known.resident_id, _NOTHING_STORED), families=families[n][1])
            if n in families
            else _NOTHING_STORED,
            families[n][0] if n in families else _NO_FAMILY,
        )
        for n, d in enumerate(drafts)
    ]


def _residents(drafts: Iterable[Draft]) -> set[int]:
    return {d.known.resident_id for d in drafts if d.known.resident_id is not None}


def _standings(
    connection: psycopg.Connection, keys: Iterable[str], audit: AuditKeys, now: datetime
) -> dict[str, Standing]:
    wanted = set(keys)
    names = {key for key in wanted if key.startswith(impersonated.PREFIX)}
    rows = connection.execute(_STANDINGS, (Texts.of(wanted - names),), binary=True)
    standings = {}
    for key, row_id, signature, *columns, uncounted in rows:
        if row_id is not None:
            standings[key] = _checked(audit, now, key, row_id, signature, Standing(*columns))
        if uncounted:
            known = standings.get(key, Standing("no_reports"))
            standings[key] = known_standings.with_uncounted(known)
    if names:
        groups = Texts.of([name.removeprefix(impersonated.PREFIX) for name in names])
        pretended = connection.execute(
            _PRETENDED, (groups, now - weights.EVIDENCE_LIFETIME), binary=True
        )
        standings |= {
            impersonated.PREFIX + body: Standing("official", n, at) for body, n, at in pretended
        }
    return standings


def _dismissed(
    connection: psycopg.Connection, standings: Mapping[str, Standing], drafts: Sequence[Draft]
) -> dict[int | None, set[str]]:
    """By who asks, the subjects of which officials have dismissed what they reported."""
    aside = [key for key, known in standings.items() if known.aside == "dismissed"]
    residents = {d.known.resident_id for d in drafts if d.known.resident_id is not None}
    mine: dict[int | None, set[str]] = {}
    if aside and residents:
        asked = (Texts.of(aside), Bigints.of(residents))
        for resident, key in connection.execute(_DISMISSED, asked, binary=True):
            mine.setdefault(resident, set()).add(key)
    return mine


def _with_own(standings: Mapping[str, Standing], mine: Iterable[str]) -> Mapping[str, Standing]:
    own = {key: replace(standings[key], mine=True) for key in mine}
    return {**standings, **own} if own else standings


def _checked(
    audit: AuditKeys,
    now: datetime,
    key: str,
    row_id: int,
    signature: bytes | None,
    known: Standing,
) -> Standing:
    """Without its grade, if the row has an official's grade that no official gave."""
    if row_signatures.grade_holds(audit, key, known.grade, signature):
        return known
    _note_unsigned(row_id, now.replace(minute=0, second=0, microsecond=0))
    return known_standings.without_decision(known)


@lru_cache(maxsize=10_000)
def _note_unsigned(row_id: int, hour: datetime) -> None:
    """Once an hour: after the loss of a key it would be each look-up."""
    log.error("the grade of subject %d is not signed: answered without it", row_id)


def _statuses(
    connection: psycopg.Connection, codes: Iterable[str], audit: AuditKeys, now: datetime
) -> dict[int | None, dict[str, ReportStatus]]:
    statuses: dict[int | None, dict[str, ReportStatus]] = {}
    for resident, *row in connection.execute(_STATUSES, (Texts.of(codes),), binary=True):
        if resident is not None:
            status = _status(audit, now, *row)
            statuses.setdefault(resident, {})[status.code] = status
    return statuses


def _status(
    audit: AuditKeys,
    now: datetime,
    code: str,
    name: str,
    state: Any,
    at: datetime,
    withdrawn: bool,
    key: str | None,
    row_id: int,
    signature: bytes | None,
    *columns: Any,
) -> ReportStatus:
    standing = Standing("no_reports")
    if key is not None:
        standing = _checked(audit, now, key, row_id, signature, Standing(*columns))
    return ReportStatus(code, name, state, standing, at, withdrawn)


def _latest(
    connection: psycopg.Connection, residents: Iterable[int], audit: AuditKeys, now: datetime
) -> dict[int | None, ReportStatus]:
    rows = connection.execute(_LATEST, (Bigints.of(residents),), binary=True)
    return {resident: _status(audit, now, *row) for resident, *row in rows}


def _areas(
    connection: psycopg.Connection, residents: Iterable[int]
) -> dict[int | None, tuple[tuple[str, ...], tuple[str, ...]]]:
    live: dict[int | None, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for resident, area, alive in connection.execute(_AREAS, (Bigints.of(residents),), binary=True):
        now, former = live.get(resident, ((), ()))
        live[resident] = ((*now, area), former) if alive else (now, (*former, area))
    return live


def _stored(connection: psycopg.Connection, residents: set[int]) -> dict[int | None, StoredCounts]:
    if not residents:
        return {}
    rows = connection.execute(_STORED, (Bigints.of(residents),), binary=True)
    return {resident: StoredCounts(*counts) for resident, *counts in rows}


def _appealed(
    connection: psycopg.Connection, own: Iterable[str], audit: AuditKeys
) -> dict[str, LatestAppeal]:
    """The latest of each number's; one that somebody else has decided is still to be decided."""
    names = ("id", "subject_key", "code", "decision", "official", "signature")
    appeals = {}
    for *columns, since, decided_at, at in connection.execute(
        _APPEALED, (Texts.of(own),), binary=True
    ):
        row = dict(zip(names, columns, strict=True))
        decided = row["decision"] is not None and row_signatures.holds(audit, appeal, row)
        appeals[row["subject_key"]] = LatestAppeal(
            row["code"],
            row["decision"] if decided else "",
            decided_at if decided else at,
            since if decided else 0,
        )
    return appeals


def parts(
    connection: psycopg.Connection, draft: Draft, now: datetime
) -> list[tuple[int, str, bytes]]:
    """The other parts of this MO that wait for it: number, the carrier's id, encrypted text."""
    message = draft.message
    if draft.known.resident_id is None:
        return []
    return connection.execute(
        _PARTS,
        (draft.known.resident_id, message.carrier, message.ref, message.parts, now - PARTS_WAIT),
        binary=True,
    ).fetchall()
