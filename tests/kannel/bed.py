"""Debian's Kannel, run from a folder of its own on loopback ports: bearerbox, smsbox, fakesmsc.

The configuration is `config/deploy/kannel.conf` itself, with ports, paths and URLs put in and a
fake SMSC in the place of the operator's.
"""

from __future__ import annotations

import re
import signal
import socket
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.parse import unquote_to_bytes
from urllib.request import urlopen

from config.settings import ROOT
from gateway.development.tether import tied
from tests.e2e.service import eventually, free_port

BEARERBOX, SMSBOX = "/usr/sbin/bearerbox", "/usr/sbin/smsbox"
FAKESMSC = "/usr/lib/kannel/test/fakesmsc"
EXAMPLE = ROOT / "config" / "deploy" / "kannel.conf"
ENDPOINT = "https://sms.example.vn/carriers/north/sms/PATH_SECRET"
OPERATOR = "# The operator's SMPP account"
PASSWORD = "kannel-password-01234567"
STATUS_PASSWORD = "change-me-2"  # the example's
PARTS_SECONDS = 3
"""How long Kannel waits for the other parts of an MO."""

_TAKEN = " Receive SMS "
_GOT = re.compile(r"Got message [0-9]+: <(\S+) (\+\S+) (.*)>$")
_MULTIPART = re.compile(r"udh (\S+) data (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mt:
    """One segment that the SMSC was given: `unit` is "text" or "ucs-2"; part from 1."""

    sender: str
    to: str
    unit: str
    text: str
    part: int = 1
    parts: int = 1


@dataclass(slots=True)
class Kannel:
    """Both boxes and their ports. `crashes` counts the smsboxes that ended by themselves."""

    home: Path
    admin: int = field(default_factory=free_port)
    box: int = field(default_factory=free_port)
    smsc: int = field(default_factory=free_port)
    sendsms: int = field(default_factory=free_port)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)
    crashes: int = 0

    @property
    def access_log(self) -> Path:
        return self.home / "access.log"

    def taken(self, prefix: str) -> int:
        """How many MOs bearerbox has taken from senders that begin so (``84912…``)."""
        lines = self.access_log.read_text(encoding="utf-8", errors="replace").splitlines()
        return sum(_TAKEN in line and f"[from:{prefix}" in line for line in lines)

    @property
    def send_url(self) -> str:
        return f"http://127.0.0.1:{self.sendsms}/cgi-bin/sendsms"

    def configure(self, endpoint: str, group: str) -> None:
        text, _, _ = EXAMPLE.read_text(encoding="utf-8").partition(OPERATOR)
        # not in the example: it holds residents' numbers and words
        text = text.replace("group = core\n", f"group = core\naccess-log = {self.access_log}\n")
        for name in ("store", "dlr"):
            (self.home / name).mkdir()
        for reply, put in (
            (ENDPOINT, endpoint),
            ("admin-port = 13000", f"admin-port = {self.admin}"),
            ("smsbox-port = 13001", f"smsbox-port = {self.box}"),
            ("bearerbox-port = 13001", f"bearerbox-port = {self.box}"),
            ("sendsms-port = 13013", f"sendsms-port = {self.sendsms}"),
            ("/var/log/kannel", str(self.home)),
            ("/var/spool/kannel", str(self.home)),
            ("http-queue-delay = 15", "http-queue-delay = 1"),
            ("sms-resend-freq = 10", "sms-resend-freq = 1"),
            ("mo-timeout = 600", f"mo-timeout = {PARTS_SECONDS}"),
            ("change-me-3", PASSWORD),
        ):
            assert reply in text, f"{EXAMPLE.name} has no {reply!r}"
            text = text.replace(reply, put)
        (self.home / "kannel.conf").write_text(text + group, encoding="utf-8")

    def start(self) -> None:
        """Starts bearerbox, then smsbox until it has come up: Debian's `run_kannel_box` starts it
        again too. smsbox opens its port before it makes the counters that `sendsms` needs, and an
        MT that comes in between ends it. It connects to bearerbox after that (gw/smsbox.c, main).
        """
        self._spawn(BEARERBOX)
        assert eventually(lambda: listens(self.box)), self.output()
        assert eventually(self._smsbox_comes_up), self.output()

    def _smsbox_comes_up(self) -> bool:
        smsbox = self._spawn(SMSBOX)
        assert eventually(lambda: self._connected() or smsbox.poll() is not None), self.output()
        if smsbox.poll() is None:
            return True
        self.processes.remove(smsbox)
        self.crashes += 1
        return False

    def _connected(self) -> bool:
        """Whether bearerbox has an smsbox."""
        url = f"http://127.0.0.1:{self.admin}/status.txt?password={STATUS_PASSWORD}"
        try:
            with urlopen(url, timeout=10) as response:
                return b"smsbox:" in response.read()
        except URLError:
            return False

    def stop(self) -> None:
        """As `systemctl stop` does it: what they hold is written down."""
        while self.processes:
            _end(self.processes.pop())

    def _spawn(self, program: str) -> subprocess.Popen[bytes]:
        with (self.home / "terminal.log").open("ab") as terminal:
            process = subprocess.Popen(
                [program, "-v", "4", str(self.home / "kannel.conf")],
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=terminal,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=tied(signal.SIGKILL),
            )
        self.processes.append(process)
        return process

    def output(self) -> str:
        logs = sorted(self.home.glob("*.log"))
        return "\n".join(log.read_text(errors="replace")[-2000:] for log in logs)


@contextmanager
def kannel(boxes: Kannel, endpoint: str, group: str) -> Iterator[Kannel]:
    """Configures it with `group`, and ends whatever of it runs at the end. It is not started
    yet."""
    boxes.configure(endpoint, group)
    try:
        yield boxes
    finally:
        boxes.stop()


def fake_group(port: int, denied: str) -> str:
    """Of fakesmsc; numbers that begin with `denied` (``+84913…``) are not its."""
    return (
        "group = smsc\nsmsc = fake\nsmsc-id = fake\nhost = 127.0.0.1\n"
        f"port = {port}\nconnect-allow-ip = 127.0.0.1\ndenied-prefix = {denied}\n"
    )


def smpp_group(port: int, allowed: str = "") -> str:
    """The example's own group, with host and port put in; for numbers that begin with `allowed`."""
    text = EXAMPLE.read_text(encoding="utf-8")
    group = text[text.index("group = smsc\n") :]
    for reply, put in (
        ("host = smpp.example.vn", "host = 127.0.0.1"),
        ("port = 2775", f"port = {port}"),
        ("reconnect-delay = 10", "reconnect-delay = 1"),
    ):
        assert reply in group, f"{EXAMPLE.name} has no {reply!r}"
        group = group.replace(reply, put)
    return f"{group}allowed-prefix = {allowed}\n" if allowed else group


@dataclass(slots=True)
class FakeSmsc:
    """`fakesmsc`, an operator: sends MOs and shows each segment that it is given."""

    log: Path
    process: subprocess.Popen[bytes]

    def received(self) -> list[Mt]:
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [_mt(*match.groups()) for match in map(_GOT.search, lines) if match]


@contextmanager
def operator(
    port: int, log: Path, messages: Sequence[str], count: int, interval: float = 0.0
) -> Iterator[FakeSmsc]:
    """Sends `count` messages, each one of `messages` (``84… 8041 text KT …``) at random."""
    command = [FAKESMSC, "-H", "127.0.0.1", "-r", str(port), "-i", str(interval)]
    with log.open("wb") as terminal:
        process = subprocess.Popen(
            [*command, "-m", str(count), *messages],
            stdin=subprocess.DEVNULL,
            stdout=terminal,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=tied(signal.SIGKILL),
        )
    try:
        yield FakeSmsc(log, process)
    finally:
        _end(process, signal.SIGINT)


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _end(process: subprocess.Popen[bytes], number: signal.Signals = signal.SIGTERM) -> None:
    process.send_signal(number)
    try:
        process.wait(120)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _mt(sender: str, to: str, rest: str) -> Mt:
    """As fakesmsc shows one: `text …`, `ucs-2 <url>`, or `udh <url> data <url>` for a part."""
    whole = _MULTIPART.fullmatch(rest)
    if whole is None:
        unit, _, reply = rest.partition(" ")
        text = _decoded(reply, "utf-16-be") if unit == "ucs-2" else reply
        return Mt(sender, to, unit, text)
    header = unquote_to_bytes(whole[1])
    data = unquote_to_bytes(whole[2].replace("+", " "))
    # it does not show the coding of a part: every second octet of Vietnamese in UCS-2 is small
    wide = len(data) % 2 == 0 and max(data[::2], default=255) < 0x20
    text = data.decode("utf-16-be" if wide else "utf-8")
    return Mt(sender, to, "ucs-2" if wide else "text", text, header[5], header[4])


def _decoded(text: str, charset: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode(charset)
