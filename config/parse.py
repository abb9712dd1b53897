"""Readers of single settings: text in, value out, or a ValueError.

The error's text follows the variable's name ("PORT" + "must be ...") and never repeats what may be
a secret.
"""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from redis.connection import parse_url

from config import redis_client
from flows.subjects.numbers import msisdn

KEY_BYTES = 32
Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True)
class Hours:
    """A stretch of the day, local time; over midnight if `start` is after `end`."""

    start: time
    end: time

    def cover(self, at: time) -> bool:
        """Whether `at` (local time) lies in it; `end` itself does not."""
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def text(value: str) -> str:
    """The value unchanged."""
    return value


def one_of(*choices: str) -> Callable[[str], str]:
    """One of these words."""

    def read(value: str) -> str:
        if value not in choices:
            raise ValueError(f"must be one of {', '.join(choices)}")
        return value

    return read


def between(low: int, high: int) -> Callable[[str], int]:
    """A whole number in this range."""

    def read(value: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
            raise ValueError(f"must be a whole number from {low} to {high}")
        return int(value)

    return read


port = between(1, 65535)
days = between(1, 36500)


def url(*schemes: str) -> Callable[[str], str]:
    """A URL with one of these schemes, as the client libraries take it (no `+driver`)."""

    def read(value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in schemes or not (parts.netloc or parts.path):
            raise ValueError(f"must be a URL that begins with {schemes[0]}://")
        return value

    return read


def web_url(value: str) -> str:
    """The address at which carriers find us: scheme, host, perhaps a path; without the last
    slash."""
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError("must be the web address that carriers call, like https://sms.example.vn")
    return value.rstrip("/")


def key(value: str) -> bytes:
    """32 bytes in base64."""
    try:
        raw = base64.b64decode(value, validate=True)
    except binascii.Error:
        raw = b""
    if len(raw) != KEY_BYTES:
        raise ValueError(
            f"must be {KEY_BYTES} random bytes in base64: openssl rand -base64 {KEY_BYTES}"
        )
    return raw


def path_in(root: Path) -> Callable[[str], Path]:
    """A path; a relative one counts from the project's folder."""

    def read(value: str) -> Path:
        return root / value

    return read


def file_in(root: Path) -> Callable[[str], Path]:
    """As above, and the file must exist."""

    def read(value: str) -> Path:
        path = root / value
        if not path.is_file():
            raise ValueError(f"names a file that is not there: {path}")
        return path

    return read


IMAGES: Final = {".svg": "image/svg+xml", ".png": "image/png"}
"""Kinds of images by file extension."""
_LARGEST_IMAGE: Final = 50_000
_READABLE: Final = 4.5
"""The least contrast of white letters (WCAG 2, AA)."""


def image_in(root: Path) -> Callable[[str], Path]:
    """A small image that exists, from the repository's root if it is relative."""
    read_file = file_in(root)

    def read(value: str) -> Path:
        path = read_file(value)
        if path.suffix not in IMAGES or path.stat().st_size > _LARGEST_IMAGE:
            raise ValueError(f"must be {' or '.join(IMAGES)}, of {_LARGEST_IMAGE} bytes at most")
        return path

    return read


def dark_colour(value: str) -> str:
    """A colour on which white letters can be read."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise ValueError("must be a colour like #12395b")
    red, green, blue = (_linear(int(value[n : n + 2], 16) / 255) for n in (1, 3, 5))
    if 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) < _READABLE:
        raise ValueError("must be dark enough for white letters: a contrast of 4.5")
    return value.lower()


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def timezone(value: str) -> ZoneInfo:
    """A time zone by its name."""
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("must be a time zone like Asia/Ho_Chi_Minh") from None


def hours(value: str) -> Hours:
    """A stretch of the day, like 22:00-06:00."""
    match = re.fullmatch(r"(\d\d):(\d\d)-(\d\d):(\d\d)", value, re.ASCII)
    try:
        if match is None:
            raise ValueError
        numbers = [int(part) for part in match.groups()]
        return Hours(time(numbers[0], numbers[1]), time(numbers[2], numbers[3]))
    except ValueError:
        raise ValueError("must be hours of the day like 22:00-06:00") from None


def keys(value: str) -> tuple[bytes, ...]:
    """Keys as above, with commas between."""
    return tuple(key(part.strip()) for part in value.split(",") if part.strip())


def subscribers(value: str) -> tuple[str, ...]:
    """Subscribers' numbers in any usual form, with commas between; E.164."""
    given = [part.strip() for part in value.split(",") if part.strip()]
    numbers = [msisdn(re.sub(r"[ .-]", "", each)) for each in given]
    if None in numbers:
        raise ValueError("must be subscribers' numbers with commas between, like 0912345678")
    return tuple(dict.fromkeys(each for each in numbers if each is not None))


def rate(value: str) -> float:
    """Segments a second, as `rate` in carriers.toml."""
    try:
        number = float(value)
    except ValueError:
        number = 0.0
    if not 0 < number <= 10_000:
        raise ValueError("must be segments a second, above 0 and at most 10000")
    return number


def cap_sender(value: str) -> str:
    """<sender> of CAP 1.2, clause 3.2.1: no blank, no comma, neither < nor &."""
    if not re.fullmatch(r"[^\s,<&]{3,100}", value):
        raise ValueError("must name the sender without blanks, like 5khong@daknong.example")
    return value


_WIDEST = {4: 8, 6: 16}
"""The shortest prefix of a block of trusted proxies: a shorter one is the internet."""
_WIDEST_PUBLIC = {4: 12, 6: 28}
"""The same for public addresses: no service of proxies has a larger block, but strangers do."""


_IPV4_IN_IPV6 = tuple(map(ipaddress.IPv6Network, ("::ffff:0:0/96", "64:ff9b::/96")))


def _is_wide(network: Network) -> bool:
    """An IPv4 address inside an IPv6 address follows the rule for IPv4."""
    within = any(network.version == 6 and network.overlaps(each) for each in _IPV4_IN_IPV6)
    widest = _WIDEST_PUBLIC if network.is_global else _WIDEST
    return network.prefixlen < (96 + _WIDEST[4] if within else widest[network.version])


def proxies(value: str) -> tuple[Network, ...]:
    """Addresses or CIDR blocks with commas between, or `none`."""
    if value == "none":
        return ()
    try:
        networks = tuple(
            ipaddress.ip_network(part.strip()) for part in value.split(",") if part.strip()
        )
    except ValueError:
        raise ValueError("must be IP addresses or blocks like 10.0.0.0/8, or none") from None
    if not networks:
        raise ValueError("must be IP addresses or blocks like 10.0.0.0/8, or none")
    for network in networks:
        if _is_wide(network):
            raise ValueError(f"trusts anybody: {network} holds more than one network's proxies")
    return networks


def redis_url(value: str) -> str:
    """Of a server, or of the Sentinels that know it."""
    if urlsplit(value).scheme == redis_client.SENTINEL:
        redis_client.sentinels(value)
        return value
    return url("redis", "rediss", "unix")(value)


def redis_is_locked(url: str) -> bool:
    """Whether a Redis URL names a password, a client's certificate or a unix socket."""
    if redis_client.credentials(url).get("password"):
        return True
    if urlsplit(url).scheme == redis_client.SENTINEL:
        return False
    options: dict[str, Any] = parse_url(url)  # type: ignore[no-untyped-call]
    return any(options.get(name) for name in ("path", "ssl_certfile"))
