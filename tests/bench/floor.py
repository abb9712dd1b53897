"""The floor: a bare Flask route on the gateway's server, whose writer inserts the same bytes.

It verifies nothing, reads nothing, computes nothing and always gives the same answer. The gateway's
time above this floor is its own; no gateway can do without the floor.
"""

from __future__ import annotations

import functools
import os
import signal
from collections.abc import Sequence
from typing import Any, NamedTuple

import psycopg
from flask import Flask, Response, request

from gateway.cli import serve
from gateway.database.connect import writer_connection
from gateway.development.tether import die_with_parent
from gateway.inbound.batch_writer import Writer

REPLY = b'{"reply":{"text":"%s","encoding":"GSM-7","segments":1}}'

# The tables and columns of `gateway.inbound.persist`, without the conversation's version.
_WRITE = """
WITH k AS (
    SELECT * FROM unnest(%b::bigint[], %b::text[], %b::text[], %b::text[], %b::bytea[],
                         %b::bytea[], %b::bytea[])
    AS k (resident_id, carrier, mo_id, signature, state, text, reply)
), talk AS (
    UPDATE conversation c SET version = c.version + 1, state = k.state FROM k
    WHERE c.resident_id = k.resident_id
)
INSERT INTO inbound (carrier, carrier_message_id, resident_id, text, reply, encoding, segments,
                     signature, part, parts, answered)
SELECT carrier, mo_id, resident_id, text, reply, 'GSM-7', 1, signature, 1, 1, 1 FROM k
"""


class Line(NamedTuple):
    resident_id: int
    carrier: str
    mo_id: str
    signature: str | None
    state: bytes
    text: bytes
    reply: bytes


def _write(connection: psycopg.Connection, lines: Sequence[Line]) -> Sequence[None]:
    connection.execute(_WRITE, [list(column) for column in zip(*lines, strict=True)], binary=True)
    return [None] * len(lines)


def application() -> Any:
    """`FLOOR_BYTES`: how long state, text, reply and the response's text are."""
    die_with_parent(signal.SIGKILL)
    sizes = [int(size) for size in os.environ["FLOOR_BYTES"].split(",")]
    state, text, reply = (b"x" * size for size in sizes[:3])
    body = REPLY % (b"x" * sizes[3])
    writer: Writer[Line, None] = Writer(
        functools.partial(writer_connection, os.environ["DATABASE_URL"]), _write
    )
    app = Flask("floor", static_folder=None)

    def take(sender: str, carrier: str, mo_id: str, signature: str | None) -> Response:
        resident = int(sender[-7:]) + 1  # tests.bench.seed: nothing to look up
        line = Line(resident, carrier, mo_id, signature, state, text, reply)
        writer.submit(line, resident).wait(8)
        return Response(body, mimetype="application/json")

    @app.post("/carriers/open/sms")
    def open_() -> Response:
        data = request.get_json()
        words = data["to"], data["text"]
        assert all(words)
        return take(data["from"], "open", data["id"], None)

    @app.get("/carriers/esms/sms")
    def esms() -> Response:
        fields = request.args
        words = [
            fields[name] for name in ("content", "serviceNumber", "keyword", "cpid", "receiverTime")
        ]
        assert all(words)
        return take(fields["sender"], "esms", fields["smsid"], fields["sign"])

    @app.get("/health")
    def health() -> str:
        return "ready"

    return app


class _Web(serve.WebServer):  # type: ignore[misc]
    def __init__(self, target: str, **options: Any) -> None:
        super().__init__("tests.bench.floor:application", **options)


def main() -> None:
    """The gateway's own command with another application: same server, same options."""
    serve.WebServer = _Web  # type: ignore[misc]
    serve.run(None)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
