"""Anonymises a row, in SQL: the same on request and by age.

Each text is a template of CTEs for `str.format`; `{now}` is the caller's way to write that
parameter.
"""

from typing import Final

from flows.scoring import weights
from gateway.database.report_limits import AROUND, EARLIER, EARLIER_FORWARDS

ANONYMOUS: Final = """
-1 - (('x' || encode(substring(sha256(convert_to({key}, 'UTF8') || {voice}) FROM 1 FOR 8), 'hex')
)::bit(64)::bigint & 4611686018427387903)
"""
"""SQL for the number of a person whose testimony no longer has their id: negative, another one for
each subject, and the same again if the same person reports the same subject once more. `{voice}` is
`Keys.voice` of their number: without the key nobody can join the two."""

_LEVELS = (weights.VOICE_AFTER, weights.KNOWN_AFTER)
_SINCE = "e.at - CASE {whens} ELSE interval '0' END".format(
    whens=" ".join(
        f"WHEN e.at - r.created_at >= interval '{each.days} days' THEN interval '{each.days} days'"
        for each in _LEVELS
    )
)
"""Since when they count as known, without the day on which they first wrote."""

SIGNATURE_HASH: Final = "sha256('\\x00'::bytea || convert_to({signature}, 'UTF8'))"
"""The part of a signature that a tombstone keeps. No carrier's id holds a NUL, so it matches no
id."""

TOMBSTONE: Final = f"""
tombstoned AS (
    INSERT INTO tombstone (carrier, id_hash, at)
    SELECT carrier, sha256(convert_to(carrier_message_id, 'UTF8')), {{now}} FROM gone
    UNION ALL
    SELECT carrier, {SIGNATURE_HASH.format(signature="signature")}, {{now}} FROM gone
    WHERE signature IS NOT NULL
    ON CONFLICT DO NOTHING
)
"""
"""After `gone`, deleted rows of `inbound`: a carrier's late repeat of such an MO is acknowledged
and has no effect, and its signature still serves no other one."""

TOMBSTONES: Final = "RETURNING carrier, carrier_message_id, signature"
"""The columns that `gone` returns for `TOMBSTONE`."""

NOBODY: Final = ANONYMOUS.format(key="'campaign'", voice="{voice}")
"""The same for the person who forwarded messages of campaigns: one number for all campaigns, so
that two that are merged still count one person once."""

UNGATHERING: Final = f"""
gone_by AS (
    SELECT m.campaign_id, m.reporter, {NOBODY.format(voice="spoke.voice")} AS nobody
    FROM spoke JOIN campaign_member m ON m.reporter = spoke.id AND m.at < {{before}}
), counted_twice AS (
    DELETE FROM campaign_member m USING gone_by, campaign_member o
    WHERE m.campaign_id = gone_by.campaign_id AND m.reporter = gone_by.reporter
      AND o.campaign_id = gone_by.campaign_id AND o.reporter = gone_by.nobody
    RETURNING m.campaign_id, m.reported AND o.reported AS both_reported,
              m.reported AND NOT o.reported AS only_they_reported, o.reporter
), still_reported AS (
    UPDATE campaign_member o SET reported = true FROM counted_twice c
    WHERE c.only_they_reported AND o.campaign_id = c.campaign_id AND o.reporter = c.reporter
), counted_once AS (
    UPDATE campaign SET people = campaign.people - gone.people,
        reporters = campaign.reporters - gone.reporters
    FROM (
        SELECT campaign_id, count(*) AS people,
               count(*) FILTER (WHERE both_reported) AS reporters
        FROM counted_twice GROUP BY campaign_id
    ) gone
    WHERE campaign.id = gone.campaign_id
), ungathered AS (
    UPDATE campaign_member m SET reporter = gone_by.nobody FROM gone_by
    WHERE m.campaign_id = gone_by.campaign_id AND m.reporter = gone_by.reporter
      AND NOT EXISTS (SELECT FROM campaign_member o
                      WHERE o.campaign_id = m.campaign_id AND o.reporter = gone_by.nobody)
)
"""
"""After `spoke` (id, voice): these residents become anonymous in the campaigns in which they have
not been seen since `{{before}}`. They stay counted."""

UNNAMING: Final = f"""
testimony AS (
    SELECT e.subject_key, e.reporter,
           {ANONYMOUS.format(key="e.subject_key", voice="spoke.voice")} AS nobody,
           {_SINCE} AS since,
           coalesce(record.net > 0, false)::int AS good,
           CASE WHEN record.net < 0 THEN least(record.wrong, {weights.OFTEN_WRONG}) ELSE 0 END
               AS bad,
           ARRAY[earlier.pending, earlier.open_reports, earlier.recent_reports,
                 around.day_open, around.day_wrong, around.day_right]::int[] AS earlier
    FROM spoke JOIN evidence e ON e.subject_key = coalesce(spoke.key, e.subject_key)
     AND e.reporter = spoke.id AND e.at < {{before}}
    JOIN resident r ON r.id = spoke.id
    CROSS JOIN LATERAL (
        SELECT sum(outcome) AS net, count(*) FILTER (WHERE outcome = -1) AS wrong FROM evidence
        WHERE reporter = spoke.id AND outcome IN (1, -1)
    ) record
    CROSS JOIN LATERAL ({EARLIER}) earlier
    CROSS JOIN LATERAL ({AROUND}) around
), twice AS (
    DELETE FROM evidence e USING testimony, evidence o
    WHERE e.subject_key = testimony.subject_key AND e.reporter = testimony.reporter
      AND o.subject_key = testimony.subject_key AND o.reporter = testimony.nobody
    RETURNING e.subject_key, testimony.nobody, e.way, e.category, e.accuses, e.first_at, e.at
), folded AS (
    UPDATE evidence o SET first_at = least(o.first_at, twice.first_at),
        at = greatest(o.at, twice.at),
        way = CASE WHEN twice.at > o.at THEN twice.way ELSE o.way END,
        category = CASE WHEN twice.at > o.at THEN twice.category ELSE o.category END,
        accuses = CASE WHEN twice.at > o.at THEN twice.accuses ELSE o.accuses END
    FROM twice WHERE o.subject_key = twice.subject_key AND o.reporter = twice.nobody
    RETURNING o.subject_key
), unnamed AS (
    UPDATE evidence e SET reporter = testimony.nobody, known_since = testimony.since,
        good = testimony.good, bad = testimony.bad, earlier = testimony.earlier
    FROM testimony
    WHERE e.subject_key = testimony.subject_key AND e.reporter = testimony.reporter
      AND NOT EXISTS (SELECT FROM evidence o
                      WHERE o.subject_key = testimony.subject_key AND o.reporter = testimony.nobody)
), stale AS (
    UPDATE subject SET case_id = NULL,
        recompute_at = CASE WHEN subject.key IN (SELECT subject_key FROM folded) THEN {{now}}
                            ELSE subject.recompute_at END
    FROM (SELECT key FROM subject WHERE key IN (SELECT subject_key FROM testimony)
          ORDER BY key FOR UPDATE) their
    WHERE subject.key = their.key
)
"""
"""After `spoke` (id, voice, key; key NULL for every subject): the testimony of these residents from
before `{before}` loses its author, and keeps its weight: whether they had been with us for long
enough, and whether officials had rather confirmed or dismissed what they reported. If it has lost
its author already, since they had been forgotten once before, it is merged into one testimony, and
its subject must be recomputed. No case shows any longer that one person reported several
subjects."""

UNFORWARDING: Final = (
    f"""
    UPDATE forward f SET reporter = gone.nobody, known_since = gone.since,
        open_reports = gone.open_reports
    FROM (
        SELECT e.subject_key,
               {ANONYMOUS.format(key="e.subject_key", voice="%(voice)s::bytea")} AS nobody,
               {_SINCE} AS since,
               earlier.open_reports
        FROM resident r JOIN forward e ON e.reporter = r.id
        CROSS JOIN LATERAL ({EARLIER_FORWARDS}) earlier
        WHERE r.id = %(id)s
    ) gone
    WHERE f.subject_key = gone.subject_key AND f.reporter = %(id)s
      AND NOT EXISTS (SELECT FROM forward o
                      WHERE o.subject_key = f.subject_key AND o.reporter = gone.nobody)
    """,
    "DELETE FROM forward WHERE reporter = %(id)s",
)
"""A resident's forwards lose their author, and keep their weight: once each."""
