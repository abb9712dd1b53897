"""`python -m gateway practice`: the console to practise in, on a database of its own."""

from __future__ import annotations

import argparse
import os

from werkzeug.serving import run_simple

from config import logs
from gateway.app import console_of
from gateway.cli.actions import argument, command
from gateway.cli.output import print_text, say
from gateway.cli.words import sentence, text
from gateway.development import dev_environment, practice
from gateway.services import Services


def run(arguments: argparse.Namespace) -> int:
    """Serves the console of a practice database, until it is stopped."""
    settings = Services.load(dev_environment.environment(), name="practice").settings
    logs.configure(settings.log_level, "practice", form=settings.log_format)
    database, port = os.environ.get("PRACTICE_DATABASE_URL", ""), arguments.port
    if not database:
        return say(text("Name its database in PRACTICE_DATABASE_URL."), 2)
    url = arguments.url or f"http://127.0.0.1:{port}"
    try:
        room = practice.open_room(settings, database, url, console_of)
    except practice.NotForPractice as error:
        return say(sentence(str(error)), 2)
    print_text("Practise at {url}/console (Ctrl+C ends it). Nothing is sent.", url=url)
    try:
        run_simple(settings.host, port, room.app, threaded=True)
    finally:
        room.close()
    return 0


add = command(
    "practice",
    run,
    argument("--port", type=int, default=8010, help="the port to listen on"),
    argument("--url", default="", help="where officials find it (default: this host)"),
)
