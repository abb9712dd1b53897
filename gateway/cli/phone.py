"""`python -m gateway phone`: a phone in the terminal that texts the running gateway."""

from __future__ import annotations

from functools import partial

from gateway.cli import words
from gateway.cli.actions import argument, command
from gateway.development import terminal_phone

add = command(
    "phone",
    partial(terminal_phone.run, translate=words.lines),
    argument("--from", dest="number", default=terminal_phone.OWN, help="the phone's number"),
    argument("--to", default="", help="short code to text"),
    argument("--url", default="", help="the gateway (default: PUBLIC_URL)"),
    argument("--carrier", default="open", help="an instance of the kind `open`"),
    argument("--price", type=int, help="of one SMS to the short code, in dong"),
    argument("--text", action="append", help="send this and stop; may be repeated"),
    argument("--port", type=int, help="where MTs arrive (PHONE_PORT)"),
    argument("--listen", action="store_true", help="take MTs for every phone here, until stopped"),
    argument("--wait", type=float, default=0.0, help="seconds to wait for MTs at the end"),
)
