"""Shared parts of adapters: their settings, texts that a database can store, forms, XML."""

from __future__ import annotations

import hmac
import ipaddress
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from flows.languages.shared import MAX_PREFIX
from gateway.carriers.contract import (
    Instance,
    Response,
    Setting,
    TryAgain,
    Unreadable,
    WebhookError,
    WrongMethod,
)

MAX_FIELDS = 200
SHORTEST_SECRET = 16

_IN_PATH = re.compile(r"[0-9A-Za-z_-]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
# Characters that XML 1.0 can't hold in any way, escaped or not (section 2.2).
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class BadSetting(Exception):
    """One instance's settings are missing or wrong; never repeats a value."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


MOST_PRICE = 99_999
COUNTRIES = ("84", "855")
"""Calling codes that MTs go to unless `countries` is set: Viet Nam, and Cambodia beside it."""
_CODE = re.compile(r"[1-9][0-9]{0,2}")
_PREFIX = re.compile(rf"(?=[0-9]*[A-Za-z])[0-9A-Za-z]{{1,{MAX_PREFIX}}}")


def _not_networks(listed: object) -> list[str]:
    if not isinstance(listed, list):
        return ['ip_list must be a list, like ["203.0.113.0/24"]']
    try:
        for each in listed:
            ipaddress.ip_network(each)
    except (ValueError, TypeError):
        return [f"ip_list: {str(each)[:50]!r} is no address and no block like 203.0.113.0/24"]
    return []


NOT_TO_THIS_COUNTRY = "no MTs go to this country (countries)"


def sends_to(instance: Instance, msisdn: str) -> bool:
    """Whether the instance sends MTs to the country of this number (E.164)."""
    codes = instance.get("countries", COUNTRIES)
    return msisdn.startswith(tuple(f"+{code}" for code in codes))


def _no_countries(listed: object) -> list[str]:
    codes = listed if isinstance(listed, list | tuple) else ()
    if codes and all(isinstance(each, str) and _CODE.fullmatch(each) for each in codes):
        return []
    return ['countries must be a list of calling codes, like ["84", "855"]']


def prefix(instance: Instance) -> str:
    """The word that texts to its short code begin with, as our answers name it; "" for none."""
    return str(instance.get("prefix", "")).upper()


def _not_routed(instance: Instance) -> list[str]:
    """Whether the short code is ours alone, or shared, with a word of ours before each text."""
    word, dedicated = instance.get("prefix", ""), instance.get("dedicated")
    if word != "" and (not isinstance(word, str) or not _PREFIX.fullmatch(word)):
        return [
            f"prefix must be one word of 1 to {MAX_PREFIX} plain letters and digits, a letter "
            "among them: each answer names it and must still fit"
        ]
    if dedicated is None:
        return []
    if not isinstance(dedicated, bool):
        return ["dedicated must be true or false"]
    if dedicated and word:
        return ["dedicated = true is a short code of ours alone: it needs no prefix, take one out"]
    if not dedicated and not word:
        return ["dedicated = false is a short code that others share: set prefix, the word before"]
    return []


def wrong(instance: Instance, settings: Sequence[Setting]) -> list[str]:
    """Reasons why the instance can't work, a sentence per setting."""
    problems = [
        f"{setting.name} is not set: {setting.about}"
        for setting in settings
        if setting.required and instance.get(setting.name) in (None, "")
    ]
    problems += _not_networks(instance.get("ip_list", []))
    problems += _no_countries(instance.get("countries", COUNTRIES))
    problems += _not_routed(instance)
    secret, url = instance.get("path_secret", ""), instance.get("send_url")
    price = instance.get("price", 0)
    checked = (
        (
            isinstance(secret, str) and _IN_PATH.fullmatch(secret),
            "path_secret must be letters, digits, - and _: it stands in a URL",
        ),
        (
            not url or str(url).startswith(("http://", "https://")),
            "send_url must begin with https:// (or http://)",
        ),
        (
            type(price) is int and 0 <= price <= MOST_PRICE,
            f"price must be whole dong for one MO, 0 to {MOST_PRICE}",
        ),
        *(
            (_is_number(instance.get(name, low), low), f"{name} must be a number, {low} or more")
            for name, low in (("timeout", 0.1), ("concurrency", 1))
        ),
    )
    return problems + [says for is_right, says in checked if not is_right]


def _is_number(value: object, low: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= low


def secrets(instance: Instance, name: str) -> tuple[str, ...]:
    """The current secret and, while it rotates, the one before (`<name>_previous`)."""
    values = (instance.get(name), instance.get(f"{name}_previous"))
    return tuple(str(value) for value in values if value)


def token(instance: Instance, key: str, about: str) -> str:
    """A proof that only we can make, for a callback URL of ours: 128 bits of an HMAC under a key of
    its own, so that it is never confused with anything else that `key` signs."""
    own = hmac.digest(key.encode(), f"{instance.kind} receipt\0{instance.name}".encode(), "sha256")
    return hmac.digest(own, about.encode(), "sha256").hex()[:32]


def proves(instance: Instance, keys: Iterable[str], about: str, given: str) -> bool:
    """Whether `given` is the `token` of `about` by one of the keys, in constant time."""
    return matches(given, (token(instance, key, about).encode() for key in keys))


def matches(given: str | bytes, expected: Iterable[bytes]) -> bool:
    """Whether `given` is one of them, all compared, each in constant time."""
    sign = given.encode("utf-8", "replace") if isinstance(given, str) else given
    return sum([hmac.compare_digest(each, sign) for each in expected]) > 0


def content_id(instance: Instance, key: str, now: float, *content: str) -> str:
    """An id for a request without one: from its content and the minute, so that a repeat within a
    minute has the same. It is a hash under a secret of the instance, since it is stored and the
    content holds a number."""
    joined = "\0".join((instance.name, str(int(now // 60)), *content))
    digest = hmac.digest(
        (key or instance.name).encode(), joined.encode("utf-8", "replace"), "sha256"
    )
    return f"content-{digest.hex()[:32]}"


def pattern(instance: Instance, name: str, default: str) -> re.Pattern[str]:
    """A setting that is a regular expression. Raises `BadSetting`."""
    try:
        return re.compile(str(instance.get(name) or default))
    except re.error:
        raise BadSetting([f"{name} is not a regular expression"]) from None


def hints(error: WebhookError, method: str) -> dict[str, str]:
    """Headers of a refusal: when to come again (seconds), or by which method."""
    if isinstance(error, WrongMethod):
        return {"Allow": method}
    return {"Retry-After": "5"} if error.status == TryAgain.status else {}


def plain(error: WebhookError, method: str) -> Response:
    """A refusal for carriers that use the status alone: the reason is for the readers of their
    log."""
    reason = error.reason.encode("utf-8", "replace")
    return Response(error.status, reason, headers=hints(error, method))


def weak(secret: str) -> bool:
    """Whether a secret is shorter than `SHORTEST_SECRET`."""
    return len(secret) < SHORTEST_SECRET


def clean(text: str) -> str:
    """`text` without NUL and lone surrogates, which PostgreSQL can't store.

    They are dropped rather than replaced: the rest of the text still gets an answer, and a
    replacement inside a number would make it another one.
    """
    if "\0" in text:
        text = text.replace("\0", "")
    # isascii is a flag of the string: most texts never get to the search
    return text if text.isascii() else _SURROGATE.sub("", text)


def printable(value: str) -> bool:
    """Whether `value` may be an id, a sender or an address: no control characters."""
    return not _UNPRINTABLE.search(value)


def named(value: str, field: str, longest: int) -> str:
    """`value` if it can be an id or an address. Raises `Unreadable` naming the field."""
    if not value.strip():
        raise Unreadable(f"{field} is empty")
    if len(value) > longest:
        raise Unreadable(f"{field} is longer than {longest} characters")
    if not printable(value):
        raise Unreadable(f"{field} holds a control character")
    return value


class Form:
    """Fields of an `application/x-www-form-urlencoded` body or a query, in UTF-8.

    Reads as `urllib.parse.parse_qsl(keep_blank_values=True, errors="strict")` does, in a
    third of its time. Raises `Unreadable` where the text is not UTF-8 or has too many fields.
    """

    __slots__ = ("_fields",)

    def __init__(self, raw: str | bytes) -> None:
        fields: dict[str, list[str]] = {}
        try:
            text = raw.decode("utf-8") if isinstance(raw, bytes) else _from_wsgi(raw)
            pairs = text.split("&")
            if len(pairs) > MAX_FIELDS:
                raise Unreadable(f"more than {MAX_FIELDS} fields")
            for pair in pairs:
                if pair:
                    name, _, value = pair.partition("=")
                    fields.setdefault(_decoded(name), []).append(_decoded(value))
        except UnicodeDecodeError:
            raise Unreadable("the request is not in UTF-8") from None
        self._fields = fields

    def __contains__(self, name: str) -> bool:
        return name in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __bool__(self) -> bool:
        return bool(self._fields)

    def getall(self, name: str) -> list[str]:
        """Every value of a field. Twilio's package asks it, when it signs."""
        return self._fields[name]

    def get(self, name: str, default: str = "") -> str:
        """The field's first value."""
        values = self._fields.get(name)
        return values[0] if values else default

    def need(self, name: str) -> str:
        """The field's only value, which may be empty. Raises `Unreadable`."""
        values = self._fields.get(name)
        if values is None:
            raise Unreadable(f"{name} is missing")
        if len(values) > 1 and len(set(values)) > 1:
            raise Unreadable(f"{name} is given twice")
        return values[0]


@lru_cache(maxsize=16)
def form_of(raw: str | bytes) -> Form:
    """The same for a request that is verified by its fields before it is read: the requests under
    way are parsed once."""
    return Form(raw)


def _from_wsgi(raw: str) -> str:
    """WSGI hands bytes of a URL over as Latin-1 (PEP 3333). Raises UnicodeDecodeError."""
    return raw if raw.isascii() else raw.encode("latin-1", "replace").decode("utf-8")


def _decoded(value: str) -> str:
    if "+" in value:
        value = value.replace("+", " ")
    return unquote_to_bytes(value).decode("utf-8") if "%" in value else value


def xml(text: str) -> str:
    """`text` as character data of an XML 1.0 element, in UTF-8."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if text.isascii() and text.isprintable():
        return text
    # a bare CR would be read as LF (XML 1.0, 2.11)
    return _NOT_XML.sub("", text).replace("\r", "&#13;")
