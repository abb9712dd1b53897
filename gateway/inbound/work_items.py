"""The items that the webhook endpoints hand to the writer: MOs, receipts, or a health check."""

from __future__ import annotations

from collections.abc import Sequence

import psycopg

from gateway.inbound import readiness
from gateway.inbound.messages import Answer, Mo
from gateway.inbound.processor import InboundProcessor
from gateway.inbound.readiness import Ping
from gateway.receipts.in_request import Dlr, keep
from gateway.receipts.networks import learn

Dlrs = tuple[Dlr, ...]
"""The receipts of one request: all of them are stored or none."""

Item = Mo | Dlrs | Ping
STORED = Answer(None)


def work(
    processor: InboundProcessor, connection: psycopg.Connection, items: Sequence[Item]
) -> list[Answer | Exception]:
    """The writer's work: an answer or an exception per item, in order."""
    mos = [item for item in items if isinstance(item, Mo)]
    requests = [item for item in items if isinstance(item, tuple)]
    answers = iter(processor.answer(connection, mos) if mos else ())
    if requests:
        all_ = [dlr for dlrs in requests for dlr in dlrs]
        keep(connection, all_, processor.clock())
        learn(connection, all_)
    pings = [item for item in items if isinstance(item, Ping)]
    pong = (readiness.answer(connection, pings) if pings else None) or STORED
    return [
        next(answers) if isinstance(item, Mo) else pong if isinstance(item, Ping) else STORED
        for item in items
    ]
