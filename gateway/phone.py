"""`python -m gateway phone`: a phone in the terminal that texts the running gateway.

The twin of a carrier, for development and tests: it goes through the open webhook as any bridge
would, signs with the same secret, tries again as a carrier does, and receives MTs on a port of
its own, where it plays the other side of every carrier that can.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import threading
import time
import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any, cast

from config.instances import load_instances
from config.settings import HOUSE, SettingsError
from gateway.carriers import BadInstances, load
from gateway.carriers.base import clean
from gateway.carriers.contract import Instance, Twin
from gateway.carriers.http import Answer, Client, Lost, NotSent
from gateway.carriers.open import Adapter, key_of, signed_headers
from gateway.devenv import environment
from gateway.phone_inbox import Inbox, Text, listen

TRIES = 3


class Trouble(Exception):
    """Something that its user can mend, in one plain sentence."""


@dataclass(slots=True)
class Phone:
    """One subscriber. `number` as typed; `price` of an MO in dong, None if it isn't known."""

    number: str
    short_code: str
    url: str
    secret: str = field(repr=False)
    price: int | None = None
    client: Client = field(default_factory=Client)

    def text(self, words: str) -> Text:
        """Sends one MO and gives the answer. Raises `Trouble`."""
        message_id = uuid.uuid4().hex
        said = {"id": message_id, "from": self.number, "to": self.short_code, "text": words}
        body = json.dumps(said).encode()
        for attempt in range(TRIES):
            if attempt:
                time.sleep(1)
            answer = self._post(message_id, body, last=attempt == TRIES - 1)
            if answer is not None and answer.status != 503:
                return _answered(answer)
        raise Trouble("The gateway can't take messages now (503): look at what `make run` says.")

    def _post(self, message_id: str, body: bytes, last: bool) -> Answer | None:
        try:
            headers = signed_headers(key_of(self.secret), message_id, time.time(), body)
            return self.client.post(self.url, body, headers)
        except NotSent:
            raise Trouble(
                f"The gateway does not answer at {self.url}: start it with `make run`."
            ) from None
        except Lost:
            if last:
                raise Trouble("The gateway took the message and gave no answer.") from None
            return None

    def cost(self, segments: int) -> str:
        if self.price is None:
            return f"cost {segments} SMS"
        return f"{self.price} dong" if self.price else "mien phi"


def _answered(answer: Answer) -> Text:
    try:
        said: Any = json.loads(answer.body)
        if answer.status == 200:
            reply = said["reply"]
            if reply is None:
                return Text(None)
            return Text(str(reply["text"]), str(reply["encoding"]), int(reply["segments"]))
        reason = str(said["error"]["reason"])
    except (ValueError, KeyError, TypeError):
        reason = "its answer can't be read: is this the gateway?"
    hint = _HINTS.get(answer.status, "")
    raise Trouble(f"The gateway refused the message ({answer.status}): {reason}.{hint}")


_HINTS = {
    403: " Is OPEN_SECRET the gateway's own (.run/dev.env)?",
    404: " Is --carrier an instance of config/carriers.toml?",
}


class Screen:
    """Prints texts; several threads may."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._lock = threading.Lock()

    def show(self, text: Text, mark: str = "<") -> None:
        if text.text is None:
            self.say("  (no answer)")
            return
        words = "".join(char if char.isprintable() else " " for char in clean(text.text))
        plural = "" if text.segments == 1 else "s"
        details = f"{text.segments} segment{plural}, {text.encoding}" if text.segments else "SMS"
        cost = self._phone.cost(text.segments) if mark == "<" else "mien phi"
        self.say(f"{mark} {words}\n  [{details}, {cost}]")

    def say(self, line: str) -> None:
        with self._lock:
            print(line, flush=True)


# the command


def add(subparsers: Any) -> None:
    """Registers `phone` with argparse."""
    parser = subparsers.add_parser(
        "phone", help="a phone in the terminal that texts the running gateway"
    )
    parser.add_argument("--from", dest="number", default="0912345678", help="the phone's number")
    parser.add_argument("--to", default="", help="short code to text")
    parser.add_argument("--url", default="", help="the gateway, http://127.0.0.1:8000")
    parser.add_argument("--carrier", default="open", help="an instance of the kind `open`")
    parser.add_argument("--price", type=int, help="of one SMS to the short code, in dong")
    parser.add_argument("--text", action="append", help="send this and stop; may be repeated")
    parser.add_argument("--port", type=int, help="where MTs arrive (PHONE_PORT)")
    parser.add_argument(
        "--wait", type=float, default=0.0, help="seconds to wait for MTs at the end"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Exit status: 0, or 1 if a message could not be sent."""
    _forgiving()
    env = environment()
    try:
        phone = _phone(arguments, env)
        screen = Screen(phone)
        server = _inbox(arguments, env, phone, screen)
    except Trouble as error:
        print(error, file=sys.stderr)
        return 1
    try:
        return _talk(arguments, phone, screen)
    finally:
        if server is not None:
            server.shutdown()
            server.server_close()


def _forgiving() -> None:
    """Letters that a terminal can't show become "?"; bytes that are no UTF-8 are texted too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def _phone(arguments: argparse.Namespace, env: Mapping[str, str]) -> Phone:
    secret = env.get("OPEN_SECRET", "")
    try:
        key_of(secret)
    except ValueError:
        raise Trouble(
            "OPEN_SECRET is not set: `make run` writes it to .run/dev.env at its first start."
        ) from None
    base = arguments.url or env.get("PUBLIC_URL") or f"http://127.0.0.1:{env.get('PORT') or 8000}"
    about = _instance(arguments.carrier, env)
    price = about.get("price") if arguments.price is None else arguments.price
    return Phone(
        number=arguments.number,
        short_code=arguments.to or str(about.get("short_code", "8041")),
        url=f"{base.rstrip('/')}/carriers/{arguments.carrier}/sms",
        secret=secret,
        price=price if isinstance(price, int) else None,
    )


def _instance(name: str, env: Mapping[str, str]) -> Mapping[str, Any]:
    """The instance's table in `carriers.toml`; empty if there is none to be read."""
    try:
        with open(_carriers_file(env), "rb") as file:
            table = tomllib.load(file).get(name, {})
    except (OSError, ValueError):
        return {}
    return table if isinstance(table, dict) else {}


def _carriers_file(env: Mapping[str, str]) -> Path:
    return HOUSE / (env.get("CARRIERS_FILE") or "config/carriers.toml")


def _inbox(
    arguments: argparse.Namespace, env: Mapping[str, str], phone: Phone, screen: Screen
) -> ThreadingHTTPServer | None:
    port = arguments.port or int(env.get("PHONE_PORT") or 8020)
    twins = _twins(arguments.carrier, phone.secret, env)
    inbox = Inbox(phone.number, twins, lambda text: screen.show(text, "<<"))
    try:
        return listen(inbox, port)
    except OSError:
        print(
            f"Port {port} is taken (another phone?): texts sent later arrive there, not here.",
            file=sys.stderr,
        )
        return None


def _twins(carrier: str, secret: str, env: Mapping[str, str]) -> dict[str, Twin]:
    """The carriers of `carriers.toml` that can be played, and the open webhook as `mt`."""
    own = Instance(carrier, "open", "", {"secret": secret})
    twins: dict[str, Twin] = {"mt": Adapter(own)}
    try:
        tables = load_instances(_carriers_file(env), env)
        found = load({name: Instance(name, of.kind, "", of.values) for name, of in tables.items()})
    except (SettingsError, BadInstances):
        return twins  # `doctor` says what is wrong; texting works without
    played = {name: cast(Twin, each) for name, each in found.items() if hasattr(each, "play")}
    return {**played, **twins}


def _talk(arguments: argparse.Namespace, phone: Phone, screen: Screen) -> int:
    failed = 0
    interactive = not arguments.text and sys.stdin.isatty()
    for words in arguments.text or _lines(phone, interactive):
        try:
            if not interactive:
                screen.say(f"> {clean(words)}")
            screen.show(phone.text(words))
        except Trouble as error:
            print(error, file=sys.stderr, flush=True)
            failed = 1
            if not interactive:
                break
    if arguments.wait > 0:
        time.sleep(arguments.wait)
    return failed


def _lines(phone: Phone, interactive: bool) -> Iterator[str]:
    """What is typed, or piped in; an empty line is an empty SMS only when it is piped."""
    if not interactive:
        yield from (line.rstrip("\r\n") for line in sys.stdin)
        return
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  gives `input` a line that can be edited and called back
    print(f"{phone.number} texts {phone.short_code}. Try: KT 0912345678, 5K, TG. Ctrl-D hangs up.")
    while True:
        try:
            words = input("> ")
        except EOFError:
            print()
            return
        if words.strip():
            yield words
