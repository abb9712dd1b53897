"""JSON, XML, numbers and statuses, as carriers write them: shared readers for adapters."""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import orjson
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from gateway.carriers.contract import (
    Answer,
    Balance,
    Instance,
    Outbound,
    Outcome,
    Unreadable,
)

MAX_PARTS = 255  # 3GPP TS 23.040, 9.2.3.24.1: one octet
_MOST_DONG = 10_000_000
"""No MT costs that much: a higher price is a mistake."""
_YEAR_2100 = 4_102_444_800


def json_of(body: bytes) -> Any:
    """The JSON in a request's body. Raises `Unreadable`."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return _lenient(body)


def json_object(body: bytes) -> dict[str, Any]:
    """The JSON object in a request's body. Raises `Unreadable`."""
    return object_of(json_of(body))


def object_of(data: Any, name: str = "the body") -> dict[str, Any]:
    """`data`, if it is an object. Raises `Unreadable`."""
    if not isinstance(data, dict):
        raise Unreadable(f"{name} is not a JSON object")
    return data


def _lenient(body: bytes) -> Any:
    """JSON with lone surrogates in escapes, which orjson refuses: phones do send them."""
    try:
        return json.loads(body.decode("utf-8"))
    except UnicodeDecodeError:
        raise Unreadable("the body is not in UTF-8") from None
    except (ValueError, RecursionError):
        raise Unreadable("the body is not JSON") from None


def text_of(data: Mapping[str, Any], field: str) -> str:
    """A field that must be a string. Raises `Unreadable` naming it."""
    value = data.get(field)
    if value is None:
        raise Unreadable(f"{field} is missing")
    if not isinstance(value, str):
        raise Unreadable(f"{field} is not a string")
    return value


def xml_root(body: bytes) -> Element:
    """The XML in a request's body, or in an answer to us, without a document type and entities.
    Raises `Unreadable`."""
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except DefusedXmlException:
        raise Unreadable("the XML has a document type or entities") from None
    except (ParseError, ValueError, LookupError):  # the latter two: an encoding nobody knows
        raise Unreadable("the body is not XML, or not in the encoding that it names") from None
    return root


def answered(body: bytes) -> dict[str, Any]:
    """The JSON object of an answer to us; {} if it is none: then nothing is known."""
    try:
        parsed = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return parsed if isinstance(parsed, dict) else {}


def object_in(data: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    """An object within an object; {} if it is none."""
    value = data.get(field)
    return value if isinstance(value, dict) else {}


def counted(data: Mapping[str, Any], field: str) -> int:
    """A number of parts, or of one of them. Raises `Unreadable`."""
    value = data.get(field)
    if value is None:
        raise Unreadable(f"{field} is missing")
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MAX_PARTS:
        raise Unreadable(f"{field} is not a whole number from 1 to {MAX_PARTS}")
    return value


def time_of(data: Mapping[str, Any], field: str) -> datetime | None:
    """A time as RFC 3339 writes it, in UTC; None if it is missing. Raises `Unreadable`."""
    value = data.get(field)
    if value is None:
        return None
    try:
        parsed = datetime.fromisoformat(text_of(data, field))
    except ValueError:
        raise Unreadable(f"{field} is not a time as RFC 3339 writes it") from None
    if parsed.tzinfo is None:
        raise Unreadable(f"{field} has no offset from UTC")
    if not 2000 <= parsed.year < 2100:
        raise Unreadable(f"{field} is not of this century")
    return parsed.astimezone(UTC)


def iso_time(value: Any, local: tzinfo | None = None) -> datetime | None:
    """A time in ISO 8601, in UTC. None for a text that is no time of this century, or that has
    neither an offset nor a documented zone (`local`): the message is answered all the same."""
    try:
        parsed = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    zone = parsed.tzinfo or local
    known = zone and 2000 <= parsed.year < 2100
    return parsed.replace(tzinfo=zone).astimezone(UTC) if known else None


def epoch_time(digits: str) -> datetime | None:
    """Seconds since 1970; None for a time outside this century."""
    known = re.fullmatch(r"[0-9]{9,10}", digits) and int(digits) < _YEAR_2100
    return datetime.fromtimestamp(int(digits), UTC) if known else None


def seconds_valid(item: Outbound, unit: int = 1, most: int = 7 * 86_400) -> int | None:
    """How long the carrier may try to deliver it, in units of this many seconds: rounded down,
    since it should not outlive `valid_until`; 1 unit at least, `most` seconds at most. None if it
    has no end."""
    if item.valid_until is None:
        return None
    return max(1, min(int(item.valid_until.timestamp() - time.time()), most) // unit)


def dong(
    instance: Instance, amount: object, currency: object, most: int = _MOST_DONG
) -> int | None:
    """A price in whole dong, rounded up; of another currency by `exchange`, dong for one of it.
    None for a text that is no price, or in a currency without one."""
    if amount is None:
        return None
    rate = 1 if currency == "VND" else instance.get("exchange", {}).get(currency)
    try:
        price = abs(Decimal(str(amount))) * Decimal(str(rate))
    except ArithmeticError:
        return None
    return math.ceil(price) if price.is_finite() and price < most else None


def balance_of(amount: object, currency: object) -> Balance | None:
    """The balance of an account; None for a text that is no amount or no currency."""
    try:
        left = Decimal(str(amount))
    except ArithmeticError:
        return None
    known = isinstance(currency, str) and re.fullmatch("[A-Z]{3}", currency)
    return Balance(left, str(currency)) if known and left.is_finite() else None


def parts(given: object) -> int:
    """The carrier's number of segments of an MT; 0 for a text that is no such number."""
    if given is None:
        return 0
    written = str(given)
    return int(written) if re.fullmatch("[1-9][0-9]?", written) else 0


def msisdn(number: str) -> str:
    """`84…` without a plus, as Vietnamese carriers write numbers."""
    number = number.removeprefix("+")
    return f"84{number[1:]}" if number.startswith("0") else number


# What a carrier says by the status alone. An error of ours that an operator can correct is not the
# message's fault: it waits.
_BY_STATUS: Mapping[int, Outcome] = {
    401: "bad_key",
    402: "no_money",
    403: "bad_key",
    **dict.fromkeys((408, 425, 429, 503), "try_later"),
}
# When it is to be asked again: seconds, or a time. The first is RFC 9110's, 10.2.3; the others are
# common, and hold seconds from now or a moment since 1970.
_RESETS = ("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset")
_LEFT = ("ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining")
# draft-ietf-httpapi-ratelimit-headers: `"default";r=0;t=30`, before `remaining=0, reset=30`.
_RATE_LIMIT = re.compile(r"\b(?:r|remaining)=([0-9]{1,9})\b.*?\b(?:t|reset)=([0-9]{1,9})\b")
MOST_WAIT_SECONDS = 3600.0
MOST_TAKEN_WAIT_SECONDS = 60.0
"""Of an MT that was taken. Most APIs give a reset in seconds, some in milliseconds
(https://developer.prisjakt.nu/docs/sections/rate-limit), and nothing in the header says which."""
_SINCE_1970 = 1e9  # more seconds than this are a moment, not a pause


def outcome_of(status: int) -> Outcome:
    """The outcome by an HTTP status, if the carrier says nothing more exact."""
    if 200 <= status < 300:
        return "accepted"
    if 300 <= status < 400:
        return "try_later"
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return "refused" if 400 <= status < 500 else "uncertain"


def wait_of(answer: Answer, now: float, *, taken: bool = False) -> float:
    """Seconds for which the carrier wants no other request, by its headers; 0 if it does not say.
    `MOST_WAIT_SECONDS` at most: a wrong header must not silence us for longer.

    taken  the request was the last one that it takes, if its headers say that none is left
    """
    if taken and b"limit" not in b"".join(answer.lines).lower():
        return 0.0  # of most MTs, at little cost
    headers = answer.headers
    left, reset = _rate_limit(headers)
    if taken and left != "0":
        return 0.0
    given = reset if taken else headers.get("retry-after", reset)
    return max(
        0.0, min(_seconds(given, now), MOST_TAKEN_WAIT_SECONDS if taken else MOST_WAIT_SECONDS)
    )


def _rate_limit(headers: Mapping[str, str]) -> tuple[str, str]:
    """How many requests are left, and when there are more; "" for a missing figure."""
    match = _RATE_LIMIT.search(headers.get("ratelimit", ""))
    if match is not None:
        return match[1], match[2]
    left = next((headers[name] for name in _LEFT if name in headers), "")
    return left, next((headers[name] for name in _RESETS if name in headers), "")


def _seconds(given: str, now: float) -> float:
    if re.fullmatch(r"[0-9]{1,14}(\.[0-9]{1,9})?", given):
        seconds = float(given)
        if seconds > _SINCE_1970 * 1000:
            seconds /= 1000
        return seconds - now if seconds > _SINCE_1970 else seconds
    try:
        return parsedate_to_datetime(given).timestamp() - now
    except ValueError:
        return 0.0
