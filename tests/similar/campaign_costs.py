"""`python -m tests.similar.campaign_costs`: the cost of a campaign with few and with a million
messages.

Two fillings of one embedded database, measured alike: a turn's cost to know how many sent a similar
text, for one message and for each of a batch of 32, and a worker's cost to count one. The last line
has bands that thousands of campaigns share, as stock phrases make them.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from flows.triage import similar
from flows.values import CampaignMessage
from gateway.campaigns import campaigns, clustering
from gateway.database import connect, migrate
from gateway.database.connect import writer_connection
from gateway.database.encryption import Keys
from gateway.development.embedded import postgres, running
from tests.similar.changes import filled
from tests.similar.clusters import CAMPAIGNS

KEYS = Keys(b"h" * 32, b"s" * 32)
NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
ROUNDS = 150
EACH = 5
"""Messages of a campaign."""
SHARED = 5_000

_FILL = (
    "SET session_replication_role = replica",
    """
    INSERT INTO campaign (sketch, people, messages, first_at, last_at)
    SELECT decode(repeat(md5(n::text), 15), 'hex'), {each}, {each}, now(), now()
    FROM generate_series(1, {campaigns}) AS n
    """,
    """
    INSERT INTO campaign_band (band, campaign_id)
    SELECT ('x' || substr(md5(id || ':' || n), 1, 16))::bit(64)::bigint, id
    FROM campaign, generate_series(1, 20) AS n ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO campaign_member (campaign_id, reporter)
    SELECT id, (id * 7919 + n * 104729) % 300000 + 1 FROM campaign, generate_series(1, {each}) AS n
    ON CONFLICT DO NOTHING
    """,
    "SET session_replication_role = DEFAULT",
    "ANALYZE",
)


def fill(connection: psycopg.Connection, messages: int) -> None:
    connection.execute("SET session_replication_role = replica")
    connection.execute("TRUNCATE campaign, resident CASCADE")
    connection.execute("SET session_replication_role = DEFAULT")
    for step in _FILL:
        connection.execute(step.format(campaigns=messages // EACH, each=EACH))


def share(connection: psycopg.Connection, text: str) -> None:
    """Many campaigns get two bands of this message, though they are not like it."""
    bands = similar.bands(campaigns.blinded(KEYS, similar.sketch(text) or ()))[:2]
    connection.execute(
        """
        INSERT INTO campaign_band (band, campaign_id)
        SELECT band, id FROM unnest(%s::bigint[]) AS band,
            (SELECT id FROM campaign ORDER BY id LIMIT %s) c
        """,
        (list(bands), SHARED),
    )


def seconds(work: Callable[[int], object]) -> float:
    """The median of `ROUNDS` runs."""
    took = []
    for n in range(ROUNDS):
        started = time.perf_counter()
        work(n)
        took.append(time.perf_counter() - started)
    return statistics.median(took)


def texts() -> list[str]:
    return [filled(text) for each in CAMPAIGNS.values() for text in each]


def measure(url: str, messages: int, *, shared: bool) -> str:
    reply = texts()
    with psycopg.connect(url, autocommit=True) as connection, writer_connection(url) as writer:
        if shared:
            for text in reply:
                share(connection, text)
        else:
            fill(connection, messages)
        forwards = {
            n: campaigns.Forward(1, similar.sketch(reply[n % len(reply)]) or ()) for n in range(32)
        }
        one = seconds(lambda n: campaigns.alike(writer, {0: forwards[n % 32]}, KEYS))
        batch = seconds(lambda n: campaigns.alike(writer, forwards, KEYS)) / 32
        for n in range(ROUNDS):
            text = reply[n % len(reply)]
            effect = CampaignMessage(similar.sketch(text) or (), "", (), "")
            campaigns.wait(connection, effect, n + 1, f"+8491{n:07}", KEYS, NOW)
        waiting = connection.execute("SELECT id FROM campaign_arrival ORDER BY id").fetchall()
        engine = connect.engine(url)

        def count(n: int) -> None:
            with engine.begin() as transaction:
                clustering.count(transaction, KEYS, waiting[n][0], NOW)

        counted = seconds(count)
        engine.dispose()
        size = connection.execute(
            "SELECT sum(pg_total_relation_size(c.oid)) / 1e6 FROM pg_class c "
            "WHERE relname LIKE 'campaign%' AND relkind = 'r'"
        ).fetchone()
    assert size is not None
    cells = (f"{messages:,}", f"{one * 1e6:.0f}", f"{batch * 1e6:.0f}", f"{counted * 1e6:.0f}")
    return f"| {' | '.join(cells)} | {size[0]:.0f} |" + (" shared bands" if shared else "")


def main() -> None:
    text = texts()[0]
    sketching = seconds(lambda n: similar.sketch(text))
    print(f"a sketch takes {sketching * 1e6:.0f} us\n")
    print("| messages | asking, us | asking in a batch of 32, us | counting, us | MB |")
    print("|---|---|---|---|---|")
    home = Path(tempfile.mkdtemp(prefix="khong-similar-"))
    os.environ.setdefault("KHONG_MODE", "development")
    with running(postgres(home)) as url:
        migrate.upgrade(url)
        for messages, shared in ((1_000, False), (1_000_000, False), (1_000_000, True)):
            print(measure(url, messages, shared=shared), flush=True)


if __name__ == "__main__":
    main()
