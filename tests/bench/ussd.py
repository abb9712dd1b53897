"""`python -m tests.bench.ussd`: a USSD turn beside a bare Flask route with one read and one write.

Each turn is the first of its session with something typed, so that no turn depends on another: a
third check a number, a third choose to ask about one, a third choose to report. The bare route
verifies nothing and thinks nothing; its writer reads and writes batches of the same rows as the
gateway's.
"""

from __future__ import annotations

import argparse
import functools
import os
import signal
import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

import orjson
import psycopg
from flask import Flask, Response, request

from gateway.carriers import standard_webhooks
from gateway.cli import serve
from gateway.database.connect import writer_connection
from gateway.development.tether import die_with_parent
from gateway.inbound.batch_writer import Writer
from tests.bench import contenders, cores, floor, run, seed
from tests.bench.load import Shot
from tests.bench.shots import SENDERS, Gun, _count, _http

SCALE = seed.Scale(100_000, 200_000, 80_000)
FLOOR = ("tests.bench.ussd", "--floor")
_READ = "SELECT resident_id, version, state FROM conversation WHERE resident_id = ANY(%b::bigint[])"


class Dials(Gun):
    """Turns through the open door."""

    def load(self, count: int, constant: bytes = b"") -> list[Shot]:
        senders = [seed.sender(n) for _, n in zip(range(SENDERS), self._senders, strict=False)]
        shots = []
        for k in range(count):
            number = seed.number(self._random.randrange(self._scale.subjects))
            typed, text = (
                ("1", b"Go so can hoi"),
                (number, number.encode()),
                ("3", b"So nao da goi"),
            )[k % 3]
            body = orjson.dumps({"id": f"t{next(_count)}", "session": f"s{next(_count)}",
                                 "from": senders[k % len(senders)], "to": "*8041#",
                                 "input": typed})  # fmt: skip
            attempt = f"a{next(_count)}"
            signed = standard_webhooks.signed_headers(self._open_key, attempt, time.time(), body)
            request_ = _http("POST", "/carriers/open/ussd", signed, body)
            shots.append(Shot(request_, constant or text))
        return shots


def _read_and_write(connection: psycopg.Connection, lines: Sequence[floor.Line]) -> Sequence[None]:
    connection.execute(_READ, [[line.resident_id for line in lines]], binary=True).fetchall()
    return floor._write(connection, lines)


def application() -> Any:
    """`FLOOR_BYTES`: the length of state, text, reply and the response's text."""
    die_with_parent(signal.SIGKILL)
    sizes = [int(size) for size in os.environ["FLOOR_BYTES"].split(",")]
    state, text, reply = (b"x" * size for size in sizes[:3])
    body = floor.REPLY % (b"x" * sizes[3])
    writer: Writer[floor.Line, None] = Writer(
        functools.partial(writer_connection, os.environ["DATABASE_URL"]), _read_and_write
    )
    app = Flask("floor", static_folder=None)

    @app.post("/carriers/open/ussd")
    def turn() -> Response:
        data = request.get_json()
        assert data["to"] and data["session"] and data["input"]
        resident = int(data["from"][-7:]) + 1
        line = floor.Line(resident, "open", data["id"], None, state, text, reply)
        writer.submit(line, resident).wait(8)
        return Response(body, mimetype="application/json")

    @app.get("/health")
    def health() -> str:
        return "ready"

    return app


class _Web(serve.WebServer):  # type: ignore[misc]
    def __init__(self, target: str, **options: Any) -> None:
        super().__init__("tests.bench.ussd:application", **options)


def measure(rounds: int, seconds: float) -> str:
    """A line per contender, and the ratio of their rates."""
    with ExitStack() as stack:
        bench = run.Bench(stack, print)
        stack.callback(os.sched_setaffinity, 0, os.sched_getaffinity(0))
        bench.fill(bench.url, SCALE)
        os.sched_setaffinity(0, {cores.LOADING})
        gun = Dials(SCALE, bench.env, bench._world, "open")
        gateway = bench.add(
            "gateway", "ussd", bench.serve(contenders.GATEWAY, bench.env), gun.load, run.MOST
        )
        gateway.warm_up()
        sizes, constant = run._sizes(bench.url)
        bare = bench.serve(FLOOR, {**bench.env, "FLOOR_BYTES": sizes})
        other = Dials(SCALE, bench.env, bench._world, "open", floor=True)
        load = functools.partial(other.load, constant=constant)
        beside = bench.add("bare route", "ussd", bare, load, run.MOST)
        beside.warm_up()
        for _ in range(rounds):
            gateway.run(seconds, 3)
            beside.run(seconds, 3)
        lines = [
            f"{each.name:18}{each.rate:8,.0f} turns/s{each.cpu:8.0f} us CPU a turn "
            f"({each.middle(lambda r: r.server):.0f} server, "
            f"{each.middle(lambda r: r.database):.0f} database), p99 {each.wait(0.99):.1f} ms"
            for each in (gateway, beside)
        ]
        return "\n".join([*lines, f"gateway / bare route: {gateway.rate / beside.rate:.2f}"])


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.ussd", description=__doc__)
    parser.add_argument("--floor", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2.0)
    typed = parser.parse_args()
    if typed.floor:
        serve.WebServer = _Web  # type: ignore[misc]
        serve.run(None)  # type: ignore[arg-type]
    else:
        print(measure(typed.rounds, typed.seconds))


if __name__ == "__main__":
    main()
