"""An operator's SMSC on loopback (SMPP 3.4): shows each submit_sm as it came over the wire, answers
as it is told, and hands out MOs and receipts."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OK, THROTTLED, REJECTED = 0x00, 0x58, 0x45  # command_status, SMPP 3.4, 5.1.3
_RESPONSE = 0x80000000
_SUBMIT, _DELIVER, _BINDS = 0x04, 0x05, (0x01, 0x02, 0x09)
_UDH, _RECEIPT = 0x40, 0x04  # esm_class


@dataclass(frozen=True, slots=True)
class Submit:
    """One submit_sm. `validity` is as it was written; `header` is the user data header."""

    sender: str
    to: str
    priority: int
    validity: str
    registered: int
    coding: int
    header: bytes
    message: bytes


@dataclass(slots=True)
class Smsc:
    """`script`: statuses of the next answers; then all is well."""

    port: int
    script: list[int] = field(default_factory=list)
    submits: list[Submit] = field(default_factory=list)
    binds: int = 0
    _peer: socket.socket | None = None
    _sequence: int = 1000

    def deliver(
        self, sender: str, to: str, text: bytes, coding: int = 0, header: bytes = b""
    ) -> None:
        """An MO, or one part of it."""
        self._deliver(sender, to, _UDH if header else 0, coding, header + text)

    def report(self, number: int, stat: str) -> None:
        """A receipt of the submit_sm of that number (from 1)."""
        submit = self.submits[number - 1]
        text = (
            f"id:{number} sub:001 dlvrd:001 submit date:2611261000 done date:2611261001 "
            f"stat:{stat} err:000 text:"
        )
        self._deliver(submit.to.lstrip("+"), submit.sender, _RECEIPT, 0, text.encode())

    def drop(self) -> None:
        """The connection breaks; the other side binds again."""
        if self._peer is not None:
            with suppress(OSError):  # it may be broken already
                self._peer.shutdown(socket.SHUT_RDWR)

    def serve(self, peer: socket.socket) -> None:
        self._peer = peer
        while head := _exactly(peer, 16):
            length, command, _, sequence = struct.unpack(">IIII", head)
            body = _exactly(peer, length - 16)
            if command in _BINDS:
                self.binds += 1
                _send(peer, command | _RESPONSE, OK, sequence, b"smsc\0")
            elif command == _SUBMIT:
                status = self.script.pop(0) if self.script else OK
                if status == OK:
                    self.submits.append(_submit(body))
                answer = f"{len(self.submits)}\0".encode() if status == OK else b""
                _send(peer, command | _RESPONSE, status, sequence, answer)
            elif not command & _RESPONSE:
                _send(peer, command | _RESPONSE, OK, sequence, b"")

    def _deliver(self, sender: str, to: str, esm_class: int, coding: int, message: bytes) -> None:
        assert self._peer is not None
        self._sequence += 1
        body = b"\0" + b"\x01\x01" + sender.encode() + b"\0" + b"\0\x01" + to.encode() + b"\0"
        body += bytes((esm_class, 0, 0)) + b"\0\0" + bytes((0, 0, coding, 0, len(message)))
        _send(self._peer, _DELIVER, OK, self._sequence, body + message)


@contextmanager
def running(port: int) -> Iterator[Smsc]:
    smsc, over = Smsc(port), threading.Event()
    with socket.create_server(("127.0.0.1", port)) as server:

        def accept() -> None:
            while not over.is_set():
                try:
                    peer, _ = server.accept()
                except OSError:
                    return
                threading.Thread(target=_until_broken, args=(smsc, peer), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        try:
            yield smsc
        finally:
            over.set()
            smsc.drop()


def _until_broken(smsc: Smsc, peer: socket.socket) -> None:
    try:
        with peer:
            smsc.serve(peer)
    except OSError:
        return


def _exactly(peer: socket.socket, size: int) -> bytes:
    parts = b""
    while len(parts) < size:
        part = peer.recv(size - len(parts))
        if not part:
            return b""
        parts += part
    return parts


def _send(peer: socket.socket, command: int, status: int, sequence: int, body: bytes) -> None:
    peer.sendall(struct.pack(">IIII", 16 + len(body), command, status, sequence) + body)


def _submit(body: bytes) -> Submit:
    """SMPP 3.4, 4.4.1."""
    fields, at = [], 0

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
    fields = [(octet(), octet(), text()) for _ in range(2)]
    esm_class, _, priority = octet(), octet(), octet()
    text()  # schedule_delivery_time
    validity, registered, _, coding, _ = text(), octet(), octet(), octet(), octet()
    size = octet()
    message = body[at : at + size]
    header = message[: message[0] + 1] if esm_class & _UDH else b""
    (_, _, sender), (_, _, to) = fields
    return Submit(
        sender, to, priority, validity, registered, coding, header, message[len(header) :]
    )


def parts_of(text: bytes, size: int, reference: bytes) -> Sequence[tuple[bytes, bytes]]:
    """(header, text) of each part of a long MO; a reference of two octets is a 16 bit one."""
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    element = 0x00 if len(reference) == 1 else 0x08
    return [
        (
            bytes((len(reference) + 4, element, len(reference) + 2))
            + reference
            + bytes((len(pieces), number)),
            piece,
        )
        for number, piece in enumerate(pieces, 1)
    ]
