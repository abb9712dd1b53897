"""`python -m tests.faults.carrier`: listens, writes `ready` on its output, ends with its caller."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import signal
from urllib.parse import urlsplit

from gateway.development.tether import die_with_parent
from tests.faults.carrier.book import Book
from tests.faults.carrier.endpoint import Endpoint
from tests.faults.carrier.forms import Form, Kannel, Open
from tests.faults.carrier.moods import Moods
from tests.faults.carrier.receipt_batcher import ReceiptBatcher
from tests.faults.carrier.receipts import Receipts
from tests.faults.carrier.server import SLOW, Carrier, Connection


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.faults.carrier", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--endpoint", required=True, help="our URL for its receipts")
    parser.add_argument("--form", choices=("open", "kannel"), default="open")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--mt", type=json.loads, default={"ok": 1}, help="weights by mood, JSON")
    parser.add_argument("--receipt", type=json.loads, default={"once": 1})
    parser.add_argument("--share", type=float, default=0.0, help="of receipts that go together")
    parser.add_argument("--together", type=json.loads, default={"once": 1})
    parser.add_argument("--slow", type=float, default=SLOW, help="seconds of a slow answer")
    return parser.parse_args()


def form(kind: str, endpoint: str) -> Form:
    if kind == "open":
        return Open(os.environ["CARRIER_SECRET"], endpoint)
    return Kannel(os.environ["CARRIER_USERNAME"], os.environ["CARRIER_SECRET"])


async def serve(options: argparse.Namespace) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    its_form = form(options.form, options.endpoint)
    book, url = Book(its_form.ONCE), urlsplit(options.endpoint)
    secure = url.scheme == "https"
    endpoint = Endpoint((url.hostname or "", url.port or (443 if secure else 80)), secure)
    moods = Moods(options.seed, options.mt, options.receipt, options.together)
    together = None
    if options.share and isinstance(its_form, Open):
        together = ReceiptBatcher(
            its_form, book, endpoint, moods.seed, options.share, moods.together
        )
    receipts = Receipts(its_form, book, endpoint, moods.seed, together)
    carrier = Carrier(its_form, moods, book, receipts, options.slow)
    await loop.create_server(lambda: Connection(carrier), options.host, options.port)
    print("ready", flush=True)
    await stop.wait()


if __name__ == "__main__":
    die_with_parent(signal.SIGKILL)
    # Its book only grows: looking through it again and again would make it slow.
    gc.disable()
    asyncio.run(serve(arguments()))
