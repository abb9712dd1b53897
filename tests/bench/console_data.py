"""The content of a console's pages besides reports and residents, as it is after years: made up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
from psycopg.rows import dict_row
from sqlalchemy import select

from config.settings import Settings
from flows.triage.similar import PLACES
from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Content
from gateway.database import connect, row_signatures
from gateway.database.encrypted_columns import CAMPAIGN_SAMPLE
from gateway.database.encryption import Keys
from gateway.database.signing import AuditKeys
from gateway.database.tables import verdict
from gateway.database.tables_officials import official
from gateway.development.demonstration.story import DISTRICT, PROVINCE
from gateway.officials import sessions
from gateway.officials.sessions import SessionToken
from gateway.services import Services
from gateway.statistics import counting
from tests.bench import seed
from workers.statistics import rules

ROLES: tuple[str, ...] = ("commune",) * 12 + ("district",) * 5 + (
    "province", "auditor", "administrator",
)  # fmt: skip
"""Requests of twenty officials; as many times as there are more."""
_STATES = (
    "sent", "sent", "sent", "sent", "sent", "sent", "cancelled", "expired", "submitted", "draft",
    "returned", "sending",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sitting:
    """An official at their desk."""

    id: int
    role: str
    token: SessionToken


@dataclass(frozen=True, slots=True)
class More:
    """How much of the rest there is."""

    alerts: int
    campaigns: int
    audit: int
    outbound: int
    appeals: int


_REST: tuple[str, ...] = (
    """
    INSERT INTO subscription (resident_id, area, consent, since)
    SELECT id, (%(communes)s::text[])[id %% %(count)s + 1], '2026-1',
           now() - id %% 900 * interval '1 day' FROM resident
    """,
    "UPDATE resident SET language = 'vi-marks' WHERE id %% 5 = 0",
    "UPDATE resident SET language = 'en' WHERE id %% 50 = 1",
    """
    UPDATE subject SET areas = ARRAY[(%(communes)s::text[])[id %% %(count)s + 1]],
        attention = CASE WHEN id %% 20 IN (0, 2) THEN 2 + id %% 9 ELSE attention END,
        urgency = CASE WHEN id %% 20 IN (0, 2) THEN 20 + id %% 997 / 100.0 END
    """,
    """
    INSERT INTO verdict (subject_key, decision, official_id, official, reason, at)
    SELECT key, grade, %(by)s, 'Official 1', 'looked at', last_at FROM subject
    WHERE grade IN ('confirmed', 'cleared')
    """,
    """
    INSERT INTO campaign (sketch, category, people, messages, reporters, first_at, last_at)
    SELECT decode(repeat(lpad(to_hex(n), 8, '0'), %(places)s), 'hex'), 'impersonate_bank',
           3 + n %% 97, 5 + n %% 97, n %% 40, now() - n %% 600 * interval '1 day',
           now() - n %% 90 * interval '1 day'
    FROM generate_series(1, %(campaigns)s) n
    """,
    """
    INSERT INTO campaign_member (campaign_id, reporter, reported, at)
    SELECT c.id, 1 + (c.id * 131 + n) %% %(residents)s, n %% 3 = 0, c.last_at
    FROM campaign c CROSS JOIN LATERAL generate_series(1, c.people) n ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO campaign_day (campaign_id, day, people, messages)
    SELECT id, current_date - n, 1 + people / 30, 1 + messages / 30
    FROM campaign CROSS JOIN generate_series(0, 29) n
    """,
    """
    INSERT INTO campaign_subject (subject_key, campaign_id, kind, display)
    SELECT s.key, c.id, s.kind, s.display FROM campaign c CROSS JOIN generate_series(0, 4) n
    JOIN subject s ON s.id = 1 + (c.id * 17 + n) %% %(subjects)s ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO appeal (code, subject_key, at, decision, official, reason, decided_at)
    SELECT 'AP' || lpad(s.id::text, 6, '0'), s.key,
           now() - s.id %% 30 * interval '1 day',
           CASE WHEN s.id %% 10 > 0 THEN 'refused' END, '', '',
           CASE WHEN s.id %% 10 > 0 THEN now() END
    FROM subject s WHERE s.id <= %(appeals)s
    """,
    """
    INSERT INTO audit (at, official_id, act, kind, object_id, outcome, stream, number, signature)
    SELECT now() - (%(audit)s - n) * interval '2 minutes', 1 + n %% %(officials)s,
           (ARRAY['session.begin', 'verdict.confirmed', 'alert.submit',
                  'alert.approve'])[n %% 4 + 1],
           (ARRAY['official', 'verdict', 'alert', 'alert'])[n %% 4 + 1], n %% 5000,
           CASE WHEN n %% 50 = 0 THEN 'refused' ELSE 'done' END, 1, n, ''
    FROM generate_series(1, %(audit)s) n
    """,
    """
    INSERT INTO outbound (resident_id, carrier, purpose, encoding, segments, state, at, settled_at)
    SELECT 1 + n %% %(residents)s, (ARRAY['twilio', 'esms', 'open'])[n %% 3 + 1], 'reply', 'GSM-7',
           1, (ARRAY['delivered', 'delivered', 'accepted', 'failed'])[n %% 4 + 1],
           now() - n * interval '20 seconds', now() - n * interval '19 seconds'
    FROM generate_series(1, %(outbound)s) n
    """,
    """
    INSERT INTO exchange (carrier, at, took_ms, method, bytes_in, bytes_out, kind, tail, status,
                          code, reason)
    SELECT (ARRAY['twilio', 'esms', 'open'])[n %% 3 + 1], now() - n * interval '1 minute', 9,
           'POST', 200, 180, 'sms', '4a5b', 200, '', '' FROM generate_series(1, 600) n
    """,
    """
    INSERT INTO delivery_counter (alert_id, area, carrier, state, slot, count)
    SELECT a.id, c.area, k.carrier, s.state, 0, 40 + a.id %% 90
    FROM alert a CROSS JOIN unnest(%(communes)s::text[]) c (area)
    CROSS JOIN unnest(ARRAY['twilio', 'esms', 'open']) k (carrier)
    CROSS JOIN unnest(ARRAY['delivered', 'accepted', 'failed']) s (state)
    WHERE a.started_at IS NOT NULL
    """,
    """
    INSERT INTO alert_move (alert_id, at, official_id, act, version)
    SELECT a.id, a.created_at + n * interval '5 minutes', a.created_by,
           (ARRAY['draft', 'submit', 'approve', 'start'])[n], n
    FROM alert a CROSS JOIN generate_series(1, 4) n
    """,
    "INSERT INTO alert_editor (alert_id, official_id) SELECT id, created_by FROM alert",
    """
    INSERT INTO list_import (name, digest, official, rows, at)
    SELECT 'list-' || n, decode(lpad(to_hex(n), 64, '0'), 'hex'), 'Official 1', 400,
           now() - n * interval '3 days' FROM generate_series(1, 60) n
    """,
    """
    INSERT INTO list_entry (import_id, line, subject_key, source, at)
    SELECT i.id, n, s.key, 'A1', i.at FROM list_import i CROSS JOIN generate_series(1, 400) n
    JOIN subject s ON s.id = 1 + (i.id * 401 + n) %% %(subjects)s
    """,
    """
    INSERT INTO subscriber_import (official_id, file_hash, proof, areas, lines, bad, repeated,
    added, at,
                          finished_at)
    SELECT 1 + n %% %(officials)s, lpad(to_hex(n), 64, '0'), 'file 12',
           ARRAY[(%(communes)s::text[])[n %% %(count)s + 1]], 300, 2, 1, 290,
           now() - n * interval '4 days', now() - n * interval '4 days'
    FROM generate_series(1, 200) n
    """,
    """
    INSERT INTO upload (official_id, file_hash, proof, skip_bad, expires_at)
    SELECT n, lpad(to_hex(n), 64, '0'), 'file 13', true, now() + interval '1 hour'
    FROM generate_series(1, %(officials)s) n
    """,
    """
    INSERT INTO number_disclosure (report_id, official_id, reason, at)
    SELECT 1 + n, %(by)s, 'asked by the police', now() - n * interval '1 day'
    FROM generate_series(1, 60) n
    """,
)
_EARLIER: tuple[str, ...] = (
    # Figures that are only known at their own time, as if they had been counted each month.
    """
    INSERT INTO figure (area, month, name, value)
    SELECT area, (month - n * interval '1 month')::date, name, value
    FROM figure CROSS JOIN generate_series(1, 24) n
    WHERE month = date_trunc('month', current_date)
      AND split_part(name, '.', 1) IN ('joined', 'opted_out', 'residents') ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO figure_span (measure, since)
    SELECT measure, (date_trunc('month', current_date) - n * interval '1 month')::date
    FROM unnest(ARRAY['comings', 'residents']) measure CROSS JOIN generate_series(1, 24) n
    ON CONFLICT DO NOTHING
    """,
)


def fill(
    url: str, scale: seed.Scale, more: More, officials: int, settings: Settings
) -> list[Sitting]:
    """A migrated, empty database becomes that of a province; returns its officials, all signed
    in."""
    services = Services(settings, {})
    keys, areas = services.keys, services.world.areas
    seed.fill(url, scale, keys, services.audit_keys)
    now = datetime.now(UTC)
    current = areas.current(now.astimezone(settings.timezone).date())
    communes = [area.id for area in current.areas if area.kind == "commune"]
    seated = _officials(settings, officials, communes, now)
    values: dict[str, Any] = {
        "communes": communes,
        "count": len(communes),
        "residents": scale.residents,
        "subjects": scale.subjects,
        "places": PLACES,
        "campaigns": more.campaigns,
        "appeals": more.appeals,
        "audit": more.audit,
        "outbound": more.outbound,
        "officials": officials,
        "by": seated[0].id,
    }
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET synchronous_commit = off")
        _alerts(connection, more.alerts, seated, communes, now)
        for statement in _REST:
            connection.execute(statement, values)
        _samples(connection, keys)
        _sign_verdicts(connection, services.audit_keys)
    _figures(url, settings, now)
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in _EARLIER:
            connection.execute(statement)
        connection.execute("VACUUM (ANALYZE)")
    return seated


def _samples(connection: psycopg.Connection, keys: Keys) -> None:
    words = "tai khoan {ten} bi khoa vao {lien ket} nhap ma"
    rows = [one for (one,) in connection.execute("SELECT id FROM campaign").fetchall()]
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE campaign SET sample = %s WHERE id = %s",
            [(keys.encrypt(words, CAMPAIGN_SAMPLE, one), one) for one in rows],
        )


def _sign_verdicts(connection: psycopg.Connection, audit: AuditKeys) -> None:
    with connection.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute("SELECT * FROM verdict").fetchall()
        cursor.executemany(
            "UPDATE verdict SET signature = %s WHERE id = %s",
            [(row_signatures.signature(audit, verdict, row), row["id"]) for row in rows],
        )


def _officials(settings: Settings, count: int, communes: list[str], now: datetime) -> list[Sitting]:
    engine = Services(settings, {}, name="bench").engine
    seated = []
    try:
        with engine.begin() as connection:
            for n in range(count):
                role = ROLES[(len(ROLES) - 1 - n) % len(ROLES)]
                areas = {
                    "commune": [communes[n % len(communes)]],
                    "district": [DISTRICT],
                    "administrator": [],
                }.get(role, [PROVINCE])
                row = {"name": f"Official {n + 1}", "role": role, "areas": areas}
                made = connection.execute(official.insert().values(row).returning(official.c.id))
                resident = int(made.scalar_one())
                row_signatures.sign(connection, official, resident)
                token = sessions.begin(connection, resident, "full", now, "Firefox, Windows")
                seated.append(Sitting(resident, role, token))
            assert connection.execute(select(official.c.id)).first() is not None
    finally:
        engine.dispose()
    return seated


def _alerts(
    connection: psycopg.Connection,
    count: int,
    seated: list[Sitting],
    communes: list[str],
    now: datetime,
) -> None:
    writer = next(one.id for one in seated if one.role == "district")
    columns = (
        "kind, texts, slots, areas, expires_at, state, content_hash, approved_hash, created_by, "
        "created_at, submitted_at, approved_at, started_at, ended_at, expanded_at"
    )
    statement = f"COPY alert ({columns}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(statement) as rows:
        for n in range(count):
            state = _STATES[n % len(_STATES)]
            at = now - timedelta(days=(count - n) * 700 // count, hours=2)
            waits = state in ("submitted", "draft", "returned", "sending")
            content = Content(
                kind="notice",
                texts={"vi-marks": "Mai cúp nước từ 8 giờ. Hỏi thêm: UBND xã"},
                areas=(DISTRICT, communes[n % len(communes)]),
                expires_at=now + timedelta(days=2) if waits else at + timedelta(days=1),
            )
            hashed = lifecycle.content_hash(content)
            went = state in ("sent", "sending", "cancelled", "expired")
            ended = at + timedelta(hours=1) if went and state != "sending" else None
            then = at if went else None
            text = lifecycle.columns(content)
            rows.write_row(
                (
                    "notice",
                    json.dumps(text["texts"]),
                    "{}",
                    text["areas"],
                    text["expires_at"],
                    state,
                    hashed,
                    hashed if went else None,
                    writer,
                    at,
                    None if state == "draft" else at,
                    then,
                    then,
                    ended,
                    then,
                )
            )


def _figures(url: str, settings: Settings, now: datetime) -> None:
    """As workers count them, to the end."""
    engine, own = connect.engine(url, name="bench"), rules(settings)
    areas = counting.cells(
        Services(settings, {}).world.areas, now.astimezone(settings.timezone).date()
    )
    try:
        with engine.connect() as connection:
            due = counting.due(connection, own, now)
        for span in due:
            with engine.begin() as connection:
                counting.count(connection, span, areas, now)
    finally:
        engine.dispose()


IDS: Mapping[str, str] = {
    "official_id": "SELECT id FROM official ORDER BY id LIMIT 20",
    "session_id": "SELECT id FROM console_session ORDER BY id LIMIT 20",
    "alert_id": "SELECT id FROM alert ORDER BY id DESC LIMIT 36",
    "report_id": "SELECT id FROM report WHERE id % 99991 < 10 ORDER BY id LIMIT 20",
    "subject_id": "SELECT id FROM subject WHERE urgency IS NOT NULL ORDER BY urgency DESC LIMIT 40",
    "campaign_id": "SELECT id FROM campaign ORDER BY last_at DESC LIMIT 20",
    "appeal_id": "SELECT id FROM appeal ORDER BY id LIMIT 20",
    "list_id": "SELECT id FROM list_import ORDER BY id DESC LIMIT 20",
    "import_id": "SELECT id FROM subscriber_import ORDER BY id DESC LIMIT 60",
    "upload_id": "SELECT id FROM upload ORDER BY id",
    "disclosure_id": "SELECT id FROM number_disclosure ORDER BY id LIMIT 20",
    "carrier": "SELECT DISTINCT carrier FROM exchange ORDER BY 1",
    "page": "SELECT unnest(ARRAY['today', 'reports'])",
    "template": "SELECT unnest(ARRAY['police', 'bank'])",
    "step": "SELECT generate_series(1, 6)",
}
"""The possible arguments of a page's address, by their name."""
