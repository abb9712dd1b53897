"""How each figure is counted from the database, for one span of time, by area.

A person has no place of their own: they count where they want to be warned, in every commune of
their areas and in every former district that has one of these (`counting.cells`), and always in the
area "", which is everybody. Each statement gives rows (unit, name, value) and takes `since`,
`until` (UTC; not included), `areas` and `units`.
"""

from typing import Final

CELLS: Final = """
WITH cell AS (
    SELECT * FROM unnest(CAST(:areas AS text[]), CAST(:units AS text[])) AS c (area, unit)
)"""

REPORTS: Final = f"""{CELLS}, reported AS (
    SELECT id, resident_id, at FROM report WHERE at >= :since AND at < :until
), placed AS (
    SELECT DISTINCT cell.unit, reported.id, reported.resident_id FROM reported
    JOIN subscription s ON s.resident_id = reported.resident_id AND s.since < :until
     AND (s.ended_at IS NULL OR s.ended_at >= reported.at)
    JOIN cell ON cell.area = s.area
    UNION ALL SELECT '', id, resident_id FROM reported
)
SELECT unit, 'reports' AS name, count(*) AS value FROM placed GROUP BY unit
UNION ALL SELECT unit, 'people', count(DISTINCT resident_id) FROM placed GROUP BY unit
"""

# Of each decision: how long the first who reported since the one before had waited for it.
DECISIONS: Final = f"""{CELLS}, made AS (
    SELECT v.id, v.subject_key, v.decision, v.at, (
        SELECT max(w.at) FROM verdict w WHERE w.subject_key = v.subject_key AND w.id < v.id
    ) AS before
    FROM verdict v WHERE v.at >= :since AND v.at < :until
), behind AS (
    SELECT made.id, e.reporter, e.first_at FROM made
    JOIN evidence e ON e.subject_key = made.subject_key AND e.first_at <= made.at
), waited AS (
    SELECT made.id, made.decision, extract(epoch FROM made.at - min(behind.first_at)
        FILTER (WHERE behind.first_at > coalesce(made.before, '-infinity'))) AS seconds
    FROM made LEFT JOIN behind ON behind.id = made.id
    GROUP BY made.id, made.decision, made.at
), placed AS (
    SELECT DISTINCT cell.unit, behind.id, behind.reporter FROM behind
    JOIN subscription s ON s.resident_id = behind.reporter AND s.since < :until
     AND (s.ended_at IS NULL OR s.ended_at >= behind.first_at)
    JOIN cell ON cell.area = s.area
    UNION ALL SELECT '', id, reporter FROM behind
), decided AS (
    SELECT DISTINCT unit, id FROM placed UNION SELECT '', id FROM made
)
SELECT unit, 'decision.' || decision AS name, count(*) AS value
FROM decided JOIN waited USING (id) GROUP BY unit, decision
UNION ALL SELECT unit, 'behind', count(DISTINCT reporter) FROM placed GROUP BY unit
UNION ALL SELECT unit, 'waited', round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds))
FROM decided JOIN waited USING (id)
WHERE decision <> 'withdrawn' AND seconds IS NOT NULL GROUP BY unit
"""

# Tallies stay when deliveries are forgotten. Exercises reach nobody but listed numbers.
ALERTS: Final = f"""{CELLS}, began AS (
    SELECT id, areas FROM alert
    WHERE started_at >= :since AND started_at < :until AND kind <> 'exercise'
), meant AS (
    SELECT DISTINCT cell.unit, began.id FROM began
    JOIN cell ON cell.area = ANY(began.areas)
    UNION SELECT '', id FROM began
), went AS (
    SELECT t.alert_id, t.area, sum(t.count) AS sent,
           sum(t.count) FILTER (WHERE t.state = 'delivered') AS reached
    FROM began JOIN delivery_counter t ON t.alert_id = began.id
    WHERE t.state IN ('attempted', 'accepted', 'delivered', 'uncertain', 'failed', 'refused')
    GROUP BY t.alert_id, t.area
), placed AS (
    SELECT cell.unit, went.* FROM went JOIN cell ON cell.area = went.area
    UNION ALL SELECT '', went.* FROM went
)
SELECT unit, 'alerts' AS name, count(*) AS value FROM meant GROUP BY unit
UNION ALL SELECT unit, 'sent', sum(sent) FROM placed GROUP BY unit
UNION ALL SELECT unit, 'reached', sum(reached) FROM placed GROUP BY unit
"""

# Of anyone who was erased nothing is left but that they were: they count in "" alone.
COMINGS: Final = f"""{CELLS}, gone AS (
    SELECT id, opted_out_at FROM resident WHERE opted_out_at >= :since AND opted_out_at < :until
), erased AS (
    SELECT count(*) AS n FROM suppression u WHERE u.at >= :since AND u.at < :until
      AND NOT EXISTS (SELECT FROM resident r WHERE r.hash = u.hash)
), come AS (
    SELECT resident_id, area FROM subscription WHERE since >= :since AND since < :until
)
SELECT cell.unit, 'opted_out' AS name, count(DISTINCT gone.id) AS value FROM gone
JOIN subscription s ON s.resident_id = gone.id AND s.ended_at >= :since
JOIN cell ON cell.area = s.area GROUP BY cell.unit
UNION ALL SELECT '', 'opted_out', (SELECT count(*) FROM gone) + erased.n FROM erased
UNION ALL SELECT cell.unit, 'joined', count(DISTINCT come.resident_id) FROM come
JOIN cell ON cell.area = come.area GROUP BY cell.unit
UNION ALL SELECT '', 'joined', count(DISTINCT resident_id) FROM come
"""

# Most people have the same few areas as others: what differs is counted, not each of them.
RESIDENTS: Final = f"""{CELLS}, live AS (
    SELECT s.resident_id, r.language, array_agg(s.area ORDER BY s.area) AS areas
    FROM subscription s JOIN resident r ON r.id = s.resident_id AND r.opted_out_at IS NULL
    WHERE s.ended_at IS NULL AND NOT EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash)
    GROUP BY s.resident_id, r.language
), alike AS (
    SELECT areas, language, count(*) AS n FROM live GROUP BY areas, language
), placed AS (
    SELECT DISTINCT cell.unit, alike.areas, alike.language, alike.n
    FROM alike CROSS JOIN unnest(alike.areas) AS own (area) JOIN cell ON cell.area = own.area
    UNION ALL SELECT '', areas, language, n FROM alike
)
SELECT unit, 'residents.' || language AS name, sum(n) AS value FROM placed GROUP BY unit, language
"""

# `senders` are people of one day: of a month the most that there were on any.
MESSAGES: Final = f"""{CELLS}, came AS (
    SELECT resident_id, screen > 0 AS dialled, count(*) AS n FROM inbound
    WHERE at >= :since AND at < :until AND coalesce(part, 1) = 1 GROUP BY 1, 2
), home AS (
    SELECT DISTINCT came.resident_id, cell.unit FROM came
    JOIN subscription s ON s.resident_id = came.resident_id AND s.since < :until
     AND (s.ended_at IS NULL OR s.ended_at >= :since)
    JOIN cell ON cell.area = s.area
), placed AS (
    SELECT home.unit, came.* FROM came JOIN home ON home.resident_id = came.resident_id
    UNION ALL SELECT '', came.* FROM came
)
SELECT unit, CASE WHEN dialled THEN 'turns' ELSE 'messages' END AS name, sum(n) AS value
FROM placed GROUP BY unit, dialled
UNION ALL SELECT unit, 'senders', count(DISTINCT resident_id) FROM placed GROUP BY unit
"""

BOUNDS: Final = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120, 180, 300, 600)
"""Seconds: an answer's time is stored as the next of these, a longer one as `LONGEST_SECONDS`."""
LONGEST_SECONDS: Final = 86_400
"""How long an answer is worth sending (`effects`)."""

# An answer in the response to its MO has no MT of its own: its time is not known.
ANSWERS: Final = f"""{CELLS}, sent AS (
    SELECT id, resident_id, coalesce((
        SELECT min(bound) FROM unnest(CAST(:bounds AS bigint[])) AS b (bound)
        WHERE bound >= extract(epoch FROM attempted_at - at)
    ), {LONGEST_SECONDS}) AS bound
    FROM outbound WHERE at >= :since AND at < :until AND purpose = 'reply' AND in_reply_to <> ''
      AND attempted_at IS NOT NULL AND state IN ('accepted', 'delivered')
), placed AS (
    SELECT DISTINCT cell.unit, sent.id, sent.bound FROM sent
    JOIN subscription s ON s.resident_id = sent.resident_id AND s.since < :until
     AND (s.ended_at IS NULL OR s.ended_at >= :since)
    JOIN cell ON cell.area = s.area
    UNION ALL SELECT '', id, bound FROM sent
)
SELECT unit, 'answer.' || bound AS name, count(*) AS value FROM placed GROUP BY unit, bound
"""
