"""How often somebody may try to sign in, by address and by account (Flask-Limiter).

A stranger who guesses at an account shuts out strange browsers alone, for as long as they guess
and a quarter of an hour: a browser that has signed in to it before has tries of its own, whatever
others try from the same address (OWASP, "device cookies"). Counted in the queue's server; where
that is unavailable, in this process.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from flask import Flask, Response, g, request
from flask_limiter import Limiter

from gateway.console.context import console
from gateway.console.session import cookie_name, put_cookie
from gateway.officials import logins
from gateway.officials.passwords import plain

_MARK: Final = "khong-browser"
_MARK_SECONDS: Final = 180 * 86_400
_SECONDS: Final = 1
_ANY: Final = "any"
"""In an account's place: accounts are hashes, so none is called so."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How often a view may be asked.

    rate    as Flask-Limiter writes it
    by      the key under which requests are counted together
    spares  whether this request is not counted
    """

    rate: str
    by: Callable[[], str]
    spares: Callable[[], bool] | None = None

    def on(self, limiter: Limiter) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Limits a view of this application."""
        return limiter.limit(self.rate, key_func=self.by, exempt_when=self.spares)


def limiter(app: Flask, redis_url: str) -> Limiter:
    """Limits only views that ask for it."""
    url = redis_url
    if urlsplit(url).scheme == "unix":
        url = f"redis+{url}"
    return Limiter(
        key_func=address,
        app=app,
        storage_uri=url,
        storage_options={"socket_connect_timeout": _SECONDS, "socket_timeout": _SECONDS},
        strategy="moving-window",
        in_memory_fallback_enabled=True,
        key_prefix="console",
    )


def address() -> str:
    """The network of the request: of IPv6 the part that one customer gets."""
    text = request.environ.get("khong.address") or request.remote_addr or ""
    try:
        ip = ipaddress.ip_address(text)
    except ValueError:
        return "none"
    if ip.version == 6:
        return str(ipaddress.ip_network((ip, 64), strict=False))
    return text


def account() -> str:
    """The account of the attempt, and the browser if the account knows it."""
    return _tried()[0]


def is_known() -> bool:
    """Whether the browser has signed in to that account: strangers can't use up its tries."""
    return _tried()[1]


def browser() -> str:
    """The browser, if some account has signed in with it; else the address. For a passkey, which
    says who they are only when it is shown."""
    nonce, _, some = _mark()
    known = hmac.compare_digest(some.encode(), _mac(_ANY, nonce).encode())
    return f"browser {nonce}" if known else address()


def _mark() -> tuple[str, str, str]:
    """The values that the browser was given: a nonce, its MAC for one account, and that for any."""
    given = request.cookies.get(cookie_name(_MARK, console.https), "")
    nonce, mac, some = (*given.split(".", 2), "", "", "")[:3]
    return nonce, mac, some


def _tried() -> tuple[str, bool]:
    name = _account(request.form.get("name", ""))
    nonce, mac, _ = _mark()
    known = hmac.compare_digest(mac.encode(), _mac(name, nonce).encode())
    return (f"{name}:{nonce}" if known else name), known


def remember(response: Response, name: str) -> None:
    """Gives this browser its own tries at the account of that name."""
    nonce = secrets.token_hex(8)
    value = f"{nonce}.{_mac(_account(name), nonce)}.{_mac(_ANY, nonce)}"
    put_cookie(response, _MARK, value, console.https, _MARK_SECONDS)


def official() -> str:
    """By account, whatever the address."""
    me = g.get("me")
    return f"official {me.id}" if me is not None else "nobody"


def _account(name: str) -> str:
    return hashlib.sha256((logins.plain(name) or plain(name)).encode()).hexdigest()[:32]


def _mac(account: str, nonce: str) -> str:
    return hmac.digest(console.secret, f"browser {account} {nonce}".encode(), "sha256").hex()


_GUESSES: Final = "10 per minute; 60 per hour"
BY_ADDRESS: Final = Limit(_GUESSES, address)
BY_STRANGE_ADDRESS: Final = Limit(_GUESSES, address, is_known)
BY_BROWSER: Final = Limit(_GUESSES, browser)
BY_ACCOUNT: Final = Limit("10 per 15 minutes", account)
FILES: Final = Limit("30 per hour", official)
"""For each kind of file that an official uploads or downloads."""
SEARCHES: Final = Limit("60 per minute", official)
"""By a part of a number, which looks at every subject."""
VERIFYING: Final = Limit("6 per minute", address)
"""The audit: each row is computed again."""
CORRECTIONS: Final = "60 per hour"
"""Of one file's bad rows, a page of them each time: a worker reads them again."""
