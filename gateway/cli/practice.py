"""`python -m gateway practice`: the console to practise in, on a database of its own."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from werkzeug.serving import run_simple

from config import logs
from gateway.app import console_of
from gateway.development import dev_environment, practice
from gateway.services import Services


def add(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "practice",
        help="the console to practise in, on a database of its own",
        description="Example: PRACTICE_DATABASE_URL=postgresql://…/khong_practice "
        "python -m gateway practice --port 8010",
    )
    parser.add_argument("--port", type=int, default=8010, help="the port to listen on")
    parser.add_argument("--url", default="", help="where officials find it (default: this host)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    settings = Services.load(dev_environment.environment(), name="practice").settings
    logs.configure(settings.log_level, "practice", form=settings.log_format)
    database, port = os.environ.get("PRACTICE_DATABASE_URL", ""), arguments.port
    if not database:
        print("Name its database in PRACTICE_DATABASE_URL.", file=sys.stderr)
        return 2
    url = arguments.url or f"http://127.0.0.1:{port}"
    try:
        room = practice.open_room(settings, database, url, console_of)
    except practice.NotForPractice as error:
        print(error, file=sys.stderr)
        return 2
    print(f"Practise at {url}/console (Ctrl+C ends it). Nothing is sent.")
    try:
        run_simple("127.0.0.1", port, room.app, threaded=True)
    finally:
        room.close()
    return 0
