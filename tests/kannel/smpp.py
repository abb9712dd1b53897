"""An operator's SMSC (SMPP 3.4) on loopback, a process: `python -m tests.kannel.smpp PORT`.

It writes a line of JSON for each bind and each submit_sm, as it came over the wire, and reads
commands as lines of JSON, one key each:

    {"answers": [88, 0]}          command_status of the next submit_sm; after these all is well
    {"deliver": [from, to, esm_class, data_coding, hex]}     a deliver_sm: an MO, or a receipt
    {"drop": true}                the connection breaks

It ends with its standard input.
"""

from __future__ import annotations

import itertools
import json
import socket
import struct
import sys
import threading
import time
from contextlib import suppress
from typing import Any

OK, THROTTLED, REJECTED = 0x00, 0x58, 0x45  # command_status, SMPP 3.4, 5.1.3
UDH, RECEIPT = 0x40, 0x04  # esm_class
_RESPONSE = 0x80000000
_SUBMIT, _DELIVER, _BINDS = 0x04, 0x05, (0x01, 0x02, 0x09)


class Smsc:
    def __init__(self) -> None:
        self.answers: list[int] = []
        self._ids = map(str, itertools.count(int(time.time())))  # its own, after a restart too
        self._sequence = 1000
        self._peer: socket.socket | None = None
        self._writing = threading.Lock()

    def serve(self, peer: socket.socket) -> None:
        """One connection, until it breaks."""
        self._peer = peer
        with suppress(OSError), peer:
            while head := _exactly(peer, 16):
                length, command, _, sequence = struct.unpack(">IIII", head)
                status, body = self._answer(command, _exactly(peer, length - 16))
                if not command & _RESPONSE:
                    self._send(peer, command | _RESPONSE, status, sequence, body)

    def _answer(self, command: int, body: bytes) -> tuple[int, bytes]:
        if command in _BINDS:
            _write({"bind": True})
            return OK, b"smsc\0"
        if command != _SUBMIT:
            return OK, b""
        status = self.answers.pop(0) if self.answers else OK
        id_ = next(self._ids) if status == OK else ""
        _write({"submit": submit(body), "status": status, "id": id_, "at": time.monotonic()})
        return status, f"{id_}\0".encode() if id_ else b""

    def command(self, name: str, value: Any) -> None:
        if name == "answers":
            self.answers = list(value)
        elif name == "deliver":
            self._deliver(*value)
        elif name == "drop" and self._peer is not None:
            with suppress(OSError):  # it may be broken already
                self._peer.shutdown(socket.SHUT_RDWR)

    def _deliver(self, sender: str, to: str, esm_class: int, coding: int, message: str) -> None:
        octets = bytes.fromhex(message)
        body = b"\0" + b"\x01\x01" + sender.encode() + b"\0" + b"\0\x01" + to.encode() + b"\0"
        body += bytes((esm_class, 0, 0)) + b"\0\0" + bytes((0, 0, coding, 0, len(octets))) + octets
        if self._peer is not None:
            self._sequence += 1
            self._send(self._peer, _DELIVER, OK, self._sequence, body)

    def _send(self, peer: socket.socket, command: int, status: int, number: int, b: bytes) -> None:
        with self._writing:
            peer.sendall(struct.pack(">IIII", 16 + len(b), command, status, number) + b)


def submit(body: bytes) -> dict[str, Any]:
    """The fields of a submit_sm (SMPP 3.4, 4.4.1); `header` is the user data header, in hex."""
    at = 0

    def text() -> str:
        nonlocal at
        end = body.index(b"\0", at)
        value, at = body[at:end].decode("latin-1"), end + 1
        return value

    def octet() -> int:
        nonlocal at
        at += 1
        return body[at - 1]

    text()  # service_type
    (_, _, sender), (_, _, to) = [(octet(), octet(), text()) for _ in range(2)]
    esm_class, _, priority = octet(), octet(), octet()
    text()  # schedule_delivery_time
    validity, registered, _, coding, _ = text(), octet(), octet(), octet(), octet()
    size = octet()
    message = body[at : at + size]
    header = message[: message[0] + 1] if esm_class & UDH else b""
    return {
        "sender": sender,
        "to": to,
        "priority": priority,
        "validity": validity,
        "registered": registered,
        "coding": coding,
        "header": header.hex(),
        "message": message[len(header) :].hex(),
    }


def _exactly(peer: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = peer.recv(size - len(parts))
        if not part:
            return b""
        parts += part
    return parts


_writing = threading.Lock()


def _write(event: dict[str, Any]) -> None:
    with _writing:
        print(json.dumps(event), flush=True)


def main() -> None:
    smsc = Smsc()
    with socket.create_server(("127.0.0.1", int(sys.argv[1]))) as server:

        def accept() -> None:
            while True:
                peer, _ = server.accept()
                threading.Thread(target=smsc.serve, args=(peer,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        _write({"listening": True})
        for line in sys.stdin:
            ((name, value),) = json.loads(line).items()
            smsc.command(name, value)
            _write({"done": name})


if __name__ == "__main__":
    main()
