"""Hosts with addresses of their own on this machine: network namespaces on one bridge or, where
those are not allowed, addresses of the loopback device.

`enter` runs a command in namespaces of its own first (network, mounts, processes), so that nothing
of it is seen outside, and all of it ends with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

_OWN: Final = ("unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
_INSIDE: Final = "KHONG_HOSTS_INSIDE"
_NETWORK: Final = "10.77.0."
_NAMES: Final = "/run/netns"


def allowed() -> bool:
    """Whether namespaces are to be had here."""
    if not all(shutil.which(each) for each in ("unshare", "nsenter", "ip")):
        return False
    tried = [*_OWN, "ip", "link", "add", "try", "type", "bridge"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def inside() -> bool:
    return _INSIDE in os.environ


def enter(command: Sequence[str]) -> None:
    """Becomes this command, in namespaces of its own."""
    os.execvpe(_OWN[0], [*_OWN, *command], {**os.environ, _INSIDE: "1"})


@dataclass(frozen=True, slots=True)
class Place:
    """A host's address; `prefix` goes before each of its commands."""

    name: str
    address: str
    prefix: tuple[str, ...] = ()


class Network(Protocol):
    ours: str
    """Our own address among the hosts: here the carriers are."""
    can_cut: bool
    can_mount: bool

    def add(self, name: str) -> Place: ...

    def cut(self, name: str) -> None:
        """From now on nothing reaches this host or comes from it, and no peer is notified."""

    def reconnect(self, name: str) -> None: ...


class Namespaces:
    """To be made once, in what `enter` has made."""

    can_cut = True
    can_mount = True

    def __init__(self) -> None:
        self.ours = f"{_NETWORK}1"
        self._count = 1
        os.makedirs(_NAMES, exist_ok=True)
        _run("mount", "-t", "tmpfs", "none", _NAMES)
        _ip("link", "set", "lo", "up")
        _ip("link", "add", "bridge", "type", "bridge")
        _ip("addr", "add", f"{self.ours}/24", "dev", "bridge")
        _ip("link", "set", "bridge", "up")

    def add(self, name: str) -> Place:
        self._count += 1
        address = f"{_NETWORK}{self._count}"
        _ip("netns", "add", name)
        _ip("link", "add", _port(name), "type", "veth", "peer", "name", "eth0", "netns", name)
        _ip("link", "set", _port(name), "master", "bridge", "up")
        for words in (
            ("addr", "add", f"{address}/24", "dev", "eth0"),
            ("link", "set", "eth0", "up"),
            ("link", "set", "lo", "up"),
        ):
            _ip("-n", name, *words)
        named = ("sh", "-c", f'hostname {name} && exec "$@"', name)
        return Place(name, address, ("nsenter", f"--net={_NAMES}/{name}", "unshare", "-u", *named))

    def cut(self, name: str) -> None:
        _ip("link", "set", _port(name), "down")

    def reconnect(self, name: str) -> None:
        _ip("link", "set", _port(name), "up")


class Loopback:
    """Nothing can be cut off: a host that is killed refuses connections instead."""

    can_cut = False
    can_mount = False

    def __init__(self) -> None:
        self.ours = "127.77.0.1"
        self._count = 1

    def add(self, name: str) -> Place:
        self._count += 1
        return Place(name, f"127.77.0.{self._count}")

    def cut(self, name: str) -> None:
        pass

    def reconnect(self, name: str) -> None:
        pass


def small_disk(folder: Path, megabytes: int) -> None:
    """A file system of so many megabytes there. Only where `can_mount`."""
    _run("mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=711", "none", str(folder))


def _port(name: str) -> str:
    return f"to-{name}"


def _ip(*words: str) -> None:
    _run("ip", *words)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
