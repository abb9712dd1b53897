"""The environment of development: secrets made at the first start, kept in `.run/dev.env`.

`NAME=value` lines as a shell reads them (`set -a; . .run/dev.env`), so that any client that signs
as a carrier does can have them. The caller's own environment overrides it. A line that somebody
adds, or changes, stays: the last line of the file lists what a start has decided.
"""

from __future__ import annotations

import base64
import os
import re
import secrets
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path

from config.instances import Reference, references
from config.settings import ROOT, variables

RUN = Path(os.environ.get("KHONG_RUN") or ROOT / ".run").absolute()
"""State of development. KHONG_RUN names another folder: tests run beside a running `make run`."""
FILE = RUN / "dev.env"

_HEADER = "# Made by `make run`, for this machine alone. Delete the folder .run/ to begin again.\n"
_DECIDED = "# Decided by the last start; any other line stays as you write it: "


def _base64(size: int) -> str:
    return base64.b64encode(secrets.token_bytes(size)).decode()


SENDER = "+84900000000"
"""The sender of the MTs, if a carrier's settings ask for it."""

SECRETS: Mapping[str, Callable[[], str]] = {
    "HASH_KEY": lambda: _base64(32),
    "ENCRYPTION_KEY": lambda: _base64(32),
    "AUDIT_KEY": lambda: _base64(32),
    # The phones speak the open webhook. Standard Webhooks: "whsec_" and 24 to 64 bytes in base64.
    "OPEN_SECRET": lambda: "whsec_" + _base64(32),
}


def read(path: Path = FILE) -> dict[str, str]:
    """The lines of the file; empty if it is not there."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        return {}
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): _unquoted(value) for name, value in pairs}


def _unquoted(value: str) -> str:
    try:
        return "".join(shlex.split(value))
    except ValueError:  # a lone quotation mark
        return value


def typed(path: Path = FILE) -> dict[str, str]:
    """The settings that somebody has added to the file, or changed in it; not the mode."""
    decided = _decided(path)
    if decided is None:
        return {}
    settings = variables().keys() - SECRETS.keys() - {"KHONG_MODE"}
    return {
        name: value
        for name, value in read(path).items()
        if name in settings and decided.get(name) != value
    }


def _decided(path: Path) -> dict[str, str] | None:
    """The lines that the last start wrote by itself; None if it did not say."""
    try:
        last = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
        line = next(line for line in reversed(last) if line.startswith(_DECIDED))
        pairs = (pair.split("=", 1) for pair in shlex.split(line.removeprefix(_DECIDED)))
        return dict(pairs)
    except (FileNotFoundError, StopIteration, ValueError):
        return None


def write(env: Mapping[str, str], fresh: Mapping[str, str], path: Path = FILE) -> dict[str, str]:
    """Writes the file for this start and gives all of it.

    env    the caller's environment: what it sets of our variables, and of those that
           carriers.toml names, is taken over; what is named there and set nowhere is made up
    fresh  what this start decides (URLs of its servers), unless `env` sets it
    """
    stored, own = read(path), typed(path)
    asked_for = {**own, **{name: value for name, value in env.items() if value}}
    port = asked_for.get("PORT") or "8000"
    phone = phone_port(asked_for)
    values = {name: stored.get(name) or make() for name, make in SECRETS.items()}
    values |= {
        "KHONG_MODE": "development",
        "PORT": port,
        "PHONE_PORT": phone,
        "AUDIT_HEADS": str(path.parent / "audit-heads"),
        "SENDING_MARK": str(path.parent / "sending-mark"),
        "CONSENT_JOURNAL": str(path.parent / "consent-journal"),
        "BACKUP_DIR": str(path.parent / "backups"),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        **fresh,
        **own,
    }
    ours = values.keys() | variables().keys()
    values |= {name: value for name, value in stored.items() if name not in ours}
    file = asked_for.get("CARRIERS_FILE") or variables()["CARRIERS_FILE"] or ""
    asked = references(ROOT / file)
    for one in asked:
        value = _of_carrier(one, values.get(one.variable, ""), f"http://127.0.0.1:{phone}")
        if value:
            values[one.variable] = value
    named = {one.variable for one in asked}
    values |= {name: env[name] for name in sorted(ours | named) if env.get(name)}
    decided = [
        f"{name}={value}"
        for name, value in values.items()
        if name in ours - SECRETS.keys() - named and own.get(name) != value and "\n" not in value
    ]
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        lines = [f"{name}={shlex.quote(value)}\n" for name, value in values.items()]
        out.write("".join([_HEADER, *lines, _DECIDED, shlex.join(decided), "\n"]))
    new.replace(path)
    return values


def _of_carrier(one: Reference, stored: str, phones: str) -> str:
    """The value of an instance's setting; "" to leave an optional one out.

    Nothing of development leaves this machine: MTs go to its phones, at their address of this
    start, unless somebody has written another address into the file.
    """
    if one.setting == "send_url":
        ours = re.fullmatch(rf"http://127\.0\.0\.1:\d+/{re.escape(one.instance)}", stored)
        return f"{phones}/{one.instance}" if ours or not stored else stored
    if one.setting == "sender":
        return stored or SENDER
    return stored or ("" if one.optional else secrets.token_hex(16))


def phone_port(env: Mapping[str, str]) -> str:
    """PHONE_PORT, or one beside PORT: two gateways on one machine don't share their phones."""
    port = env.get("PORT") or "8000"
    number = int(port) if port.isdecimal() else 8000
    return env.get("PHONE_PORT") or str(number + 20 if number <= 65_515 else number - 20)


def environment() -> dict[str, str]:
    """For commands that are typed by hand: the process's own environment, or, if that sets no mode
    and `make run` was here, the one of development.

    A production host sets KHONG_MODE (config/deploy), so it never reads the file.
    """
    if os.environ.get("KHONG_MODE"):
        return dict(os.environ)
    return {**read(), **{name: value for name, value in os.environ.items() if value}}
