"""`python -m gateway phone`: a phone in the terminal that texts the running gateway.

Its MTs come from the post that `make run` keeps (`gateway.development.phones.post`); where there is
none, the phone keeps one itself. `--listen` is that post alone.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from gateway.carriers.base import clean
from gateway.carriers.contract import Webhook
from gateway.development.dev_environment import environment
from gateway.development.phones.phone import (
    Phone,
    Text,
    Trouble,
    instance_table,
    secret_of,
    simulators,
)
from gateway.development.phones.post import NoPost, PhoneMessage, Post, ask, listen, same_number
from gateway.development.phones.receipts import Receipts
from gateway.outbound.carrier_trial import NotThere, poster

OWN, TRY = "0900000200", "0900000113"
"""The phone's own number, and one of the made-up reported ones: neither has an owner."""
LOOK_SECONDS = 0.2

Translate = Callable[[str], str]
"""Puts a text of ours into the terminal's language."""
Look = Callable[[int], tuple[int, list[PhoneMessage]]]
"""Reads the texts that came after a number (`Post.after`)."""


class Screen:
    """Prints texts; several threads may."""

    def __init__(self, phone: Phone, translate: Translate) -> None:
        self._phone, self._translate = phone, translate
        self._lock = threading.Lock()

    def show(self, text: Text, mark: str = "<") -> None:
        if text.text is None:
            self.say(self._translate("  (no answer)"))
            return
        words = "".join(char if char.isprintable() else " " for char in clean(text.text))
        plural = "" if text.segments == 1 else "s"
        details = f"{text.segments} segment{plural}, {text.encoding}" if text.segments else "SMS"
        cost = self._phone.cost(text.segments) if mark == "<" else "mien phi"
        self.say(f"{mark} {words}\n" + self._translate(f"  [{details}, {cost}]"))

    def say(self, line: str) -> None:
        with self._lock:
            print(line, flush=True)

    def greet(self) -> None:
        number, code = self._phone.number, self._phone.short_code
        self.say(self._translate(f"{number} texts {code}. Try: KT {TRY}, 5K, TG. Ctrl-D hangs up."))

    def warn(self, text: str) -> None:
        print(self._translate(text), file=sys.stderr, flush=True)


def run(arguments: argparse.Namespace, translate: Translate = str) -> int:
    """Exit status: 0, or 1 if a message could not be sent."""
    _forgiving()
    env = environment()
    port = arguments.port or int(env.get("PHONE_PORT") or 8020)
    try:
        if arguments.listen:
            return _listen(arguments.carrier, env, port)
        phone = _phone(arguments, env)
    except Trouble as error:
        print(translate(str(error)), file=sys.stderr)
        return 1
    screen = Screen(phone, translate)
    with _mts(Post(simulators(arguments.carrier, phone.secret, env)), port, phone, screen):
        return _talk(arguments, phone, screen)


def _listen(carrier: str, env: Mapping[str, str], port: int) -> int:
    """Keeps the post for all phones, and sends the receipts of what it takes, until it is
    interrupted. Raises `Trouble`."""
    receipts = Receipts(_giver(f"http://127.0.0.1:{env.get('PORT') or 8000}"))
    try:
        listen(Post(simulators(carrier, secret_of(env), env), receipts.owe), port)
    except OSError as error:
        raise Trouble(f"MTs can't be taken on port {port}: {error.strerror}.") from None
    threading.Event().wait()
    return 0


def _giver(base_url: str) -> Callable[[Webhook], bool]:
    """Sends a request to the gateway; returns whether it answered."""
    post = poster(base_url)

    def give(webhook: Webhook) -> bool:
        try:
            post(webhook)
        except NotThere:
            return False
        return True

    return give


def _forgiving() -> None:
    """Letters that a terminal can't show become "?"; bytes that are no UTF-8 are texted too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")


def _phone(arguments: argparse.Namespace, env: Mapping[str, str]) -> Phone:
    secret = secret_of(env)
    base = arguments.url or env.get("PUBLIC_URL") or f"http://127.0.0.1:{env.get('PORT') or 8000}"
    about = instance_table(arguments.carrier, env)
    if (kind := about.get("kind", "open")) != "open":
        raise Trouble(
            f"{arguments.carrier} is of the kind {kind}; this phone speaks `open` alone. "
            f"Type    python -m gateway carriers try {arguments.carrier}"
        )
    price = about.get("price") if arguments.price is None else arguments.price
    return Phone(
        number=arguments.number,
        short_code=arguments.to or str(about.get("short_code", "8041")),
        endpoint=f"{base.rstrip('/')}/carriers/{arguments.carrier}",
        secret=secret,
        price=price if isinstance(price, int) else None,
    )


@contextlib.contextmanager
def _mts(mine: Post, port: int, phone: Phone, screen: Screen) -> Iterator[None]:
    """Shows MTs for this phone's number while it runs, from the process that has the post."""
    look: Look = mine.after
    since, server = 0, None
    try:
        server = listen(mine, port)
    except OSError:
        look = partial(ask, port)
    done, watch = threading.Event(), None
    try:
        if server is None:  # What came before is not for this phone.
            since, _ = look(0)
        watch = threading.Thread(
            target=_watch, args=(look, since, phone, screen, done), daemon=True
        )
        watch.start()
    except NoPost:
        screen.warn(f"Port {port} is taken by another program: texts sent later don't arrive here.")
    try:
        yield
    finally:
        done.set()
        if watch is not None:
            watch.join()
        if server is not None:
            server.shutdown()
            server.server_close()


def _watch(
    look: Look,
    since: int,
    phone: Phone,
    screen: Screen,
    done: threading.Event,
) -> None:
    while not done.wait(LOOK_SECONDS):
        with contextlib.suppress(NoPost):  # it starts again by itself
            since, texts = look(since)
            for text in texts:
                if same_number(text.to, phone.number):
                    screen.show(Text(text.text, text.encoding, text.segments), "<<")


def _talk(arguments: argparse.Namespace, phone: Phone, screen: Screen) -> int:
    failed = 0
    interactive = not arguments.text and sys.stdin.isatty()
    if interactive:
        screen.greet()
    for words in arguments.text or _lines(interactive):
        try:
            if not interactive:
                screen.say(f"> {clean(words)}")
            screen.show(phone.text(words))
        except Trouble as error:
            screen.warn(str(error))
            failed = 1
            if not interactive:
                break
    if arguments.wait > 0:
        time.sleep(arguments.wait)
    return failed


def _lines(interactive: bool) -> Iterator[str]:
    """The typed or piped input; an empty line is an empty SMS only when it is piped."""
    if not interactive:
        yield from (line.rstrip("\r\n") for line in sys.stdin)
        return
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  gives `input` a line that can be edited and called back
    while True:
        try:
            words = input("> ")
        except EOFError:
            print()
            return
        if words.strip():
            yield words
