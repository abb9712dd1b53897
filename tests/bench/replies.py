"""`python -m tests.bench.replies`: answers by MT a second, at a carrier that takes 200 ms for each.

One at a time, and many in flight, one after the other in the same run. Database, queue, dispatcher,
the worker and the carrier share the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from contextlib import ExitStack

import psycopg

from config.settings import Settings
from gateway.database import ids
from gateway.database.encrypted_columns import OUTBOUND_TEXT, RESIDENT_NUMBER
from gateway.services import Services
from tests.bench import alerts, cores
from tests.e2e.service import eventually

SECONDS = 0.2
WINDOWS = ((1, 60), (8, 400), (256, 12_000), (512, 20_000))
"""`concurrency`, and how many MTs."""


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One connection to the carrier: an answer to each request after `SECONDS`."""
    body = b'{"id":"x"}'
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    try:
        while True:
            lines = (await reader.readuntil(b"\r\n\r\n")).lower()
            size = int(lines.split(b"content-length:")[1].split(b"\r\n")[0])
            await reader.readexactly(size)
            await asyncio.sleep(SECONDS)
            writer.write(head % len(body) + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _carrier(port: int) -> None:
    server = await asyncio.start_server(_carry, "127.0.0.1", port, backlog=1024)
    await server.serve_forever()


def _write(sql: psycopg.Connection, services: Services, count: int) -> None:
    """How many answers wait, each to a resident of its own."""
    keys = services.keys
    with sql.transaction(), sql.cursor() as cursor:
        for number in range(count):
            msisdn = f"+8491{number:07d}"
            hash_ = keys.hash(msisdn)
            cursor.execute(
                "INSERT INTO resident (hash, number_encrypted, carrier) VALUES (%s, %s, 'open')"
                " ON CONFLICT (hash) DO UPDATE SET carrier = 'open' RETURNING id",
                (hash_, keys.encrypt(msisdn, RESIDENT_NUMBER, hash_)),
            )
            (resident,) = cursor.fetchone() or (0,)
            mt = ids.plain(sql, "outbound")
            cursor.execute(
                "INSERT INTO outbound (id, resident_id, carrier, purpose, text, encoding, segments)"
                " VALUES (%s, %s, 'open', 'reply', %s, 'GSM-7', 1)",
                (mt, resident, keys.encrypt("Chao ban", OUTBOUND_TEXT, mt)),
            )
            cursor.execute("INSERT INTO staged_job (name, arg) VALUES ('reply', %s)", (mt,))
        cursor.execute("NOTIFY staged_job")


def measure(windows: tuple[tuple[int, int], ...] = WINDOWS) -> list[tuple[int, float, float]]:
    """Of each window: MTs a second between the first fifth and the last MT, and CPU microseconds of
    the worker for each."""
    with ExitStack() as stack:
        home, url, env = stack.enter_context(alerts._servers(alerts.SHORT))
        log, port = home / "log", alerts._port(env)
        for words in (("tests.bench.replies", "--carrier", str(port)), ("workers.dispatcher",)):
            stack.enter_context(cores.process(words, env, log))
        services = Services(Settings.load(env), env)
        stack.callback(services.close)
        sql = stack.enter_context(psycopg.connect(url, autocommit=True))
        carriers = home / "carriers.toml"
        usual = carriers.read_text()
        results = []
        for window, count in windows:
            carriers.write_text(
                usual.replace(f"concurrency = {alerts.CONCURRENCY}", f"concurrency = {window}")
            )
            sql.execute("TRUNCATE outbound")
            _write(sql, services, count)
            with cores.process(("workers", "replies"), env, log) as pid:
                results.append((window, *_rate(sql, pid, count)))
        return results


def _rate(sql: psycopg.Connection, pid: int, count: int) -> tuple[float, float]:
    def settled() -> int:
        row = sql.execute("SELECT count(*) FROM outbound WHERE state = 'accepted'").fetchone()
        return 0 if row is None else int(row[0])

    assert eventually(lambda: settled() >= count // 5, 300, 0.02), "nothing is sent"
    began, first, spent = time.monotonic(), settled(), cores.cpu_seconds(pid)
    assert eventually(lambda: settled() == count, 300, 0.02), "not all is sent"
    took, cpu = time.monotonic() - began, cores.cpu_seconds(pid) - spent
    return (count - first) / took, cpu / (count - first) * 1e6


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.replies", description=__doc__)
    parser.add_argument("--carrier", type=int, help="be the carrier, at this port")
    typed = parser.parse_args()
    if typed.carrier:
        asyncio.run(_carrier(typed.carrier))
        return
    print("| in flight at most | MT/s | CPU µs of the worker per MT |\n|---|---|---|")
    for window, rate, cpu in measure():
        print(f"| {window} | {rate:,.1f} | {cpu:,.0f} |", flush=True)


if __name__ == "__main__":
    main()
