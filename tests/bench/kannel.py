"""Kannel's `sendsms` (C, nothing written to disk) beside us: for information only.

bearerbox with a fake SMSC and smsbox, on the served core, take MTs by HTTP. It is not the same
work; it says what a well-known gateway takes for accepting a message at all.
"""

from __future__ import annotations

import contextlib
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

from gateway.development.tether import tied
from tests.bench import cores, seed
from tests.bench.contenders import Server
from tests.bench.load import Shot

BEARERBOX, SMSBOX = "/usr/sbin/bearerbox", "/usr/sbin/smsbox"
_CONF = """
group = core
admin-port = {admin}
admin-password = bench
admin-interface = 127.0.0.1
smsbox-port = {box}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
log-level = 4

group = smsc
smsc = fake
smsc-id = fake
host = 127.0.0.1
port = {smsc}
connect-allow-ip = 127.0.0.1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = {sendsms}
sendsms-interface = 127.0.0.1
log-level = 4

group = sendsms-user
username = bench
password = bench
"""


def installed() -> bool:
    return all(shutil.which(program) for program in (BEARERBOX, SMSBOX))


@contextmanager
def sendsms(home: Path, core: int | None = cores.SERVED) -> Iterator[tuple[Server, int]]:
    """Both boxes until the block ends: smsbox as the server, and bearerbox's process."""
    ports = {name: _free_port() for name in ("admin", "box", "smsc", "sendsms")}
    conf, log = home / "kannel.conf", home / "kannel.log"
    conf.write_text(_CONF.format(**ports))
    boxes: list[subprocess.Popen[bytes]] = []
    smsc: socket.socket | None = None
    try:
        for program, port in ((BEARERBOX, ports["box"]), (SMSBOX, ports["sendsms"])):
            with cores.on(core), log.open("ab") as text:
                boxes.append(subprocess.Popen(
                    [program, "-v", "4", str(conf)], cwd=home, stdout=text, stderr=text,
                    stdin=subprocess.DEVNULL, preexec_fn=tied(signal.SIGKILL),
                ))  # fmt: skip
            _listens(port, log)
        smsc = _swallow(ports["smsc"])
        yield Server(("127.0.0.1", ports["sendsms"]), boxes[1].pid, log), boxes[0].pid
    finally:
        if smsc is not None:
            smsc.close()
        for box in reversed(boxes):
            box.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                box.wait(5)
            box.kill()
            box.wait()


def load(count: int) -> list[Shot]:
    """MTs of the length of an answer."""
    shots = []
    for n in range(count):
        text = f"{seed.number(n)}: " + "x" * 120
        query = {"username": "bench", "password": "bench", "from": "8041",
                 "to": f"+{seed.sender(n)}", "text": text}  # fmt: skip
        request = f"GET /cgi-bin/sendsms?{urlencode(query)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        shots.append(Shot(request.encode(), b""))
    return shots


def _swallow(port: int) -> socket.socket:
    """The fake SMSC: takes whatever bearerbox sends, in a thread that ends with its socket."""
    smsc = socket.create_connection(("127.0.0.1", port), timeout=10)
    smsc.settimeout(None)

    def read() -> None:
        with contextlib.suppress(OSError):
            while smsc.recv(1 << 20):
                pass

    threading.Thread(target=read, daemon=True).start()
    return smsc


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _listens(port: int, log: Path) -> None:
    until = time.monotonic() + 10
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"Kannel does not start; it says:\n{log.read_text()[-2000:]}")
