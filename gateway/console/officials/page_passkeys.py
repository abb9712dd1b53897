"""Passkeys and recovery codes of one's own; a passkey of somebody else, confirmed."""

from __future__ import annotations

from typing import Any, Final

from flask import Response, redirect, request, url_for

from gateway.console import guard, rendering
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.officials import page_account, page_officials
from gateway.console.routes import Routes
from gateway.console.session import visit
from gateway.officials import passkeys, recovery
from gateway.officials.passkeys import Site

DONE: Final = ("passkey", "passkey_removed", "passkey_confirmed")


routes = Routes()


def site() -> Site:
    """The host that passkeys are bound to, whatever host a request names."""
    return Site.of(console.public_url)


@routes.post("/passkey/options")
@guard.needs("own")
def options() -> Any:
    """The data that the official's passkey is asked to sign."""
    asked = console.write(
        passkeys.request_options, site(), guard.me().id, visit().token.text, console.clock()
    )
    return Response(asked, content_type="application/json")


@routes.post("/account/passkeys/options")
@guard.needs("own")
def new_options() -> Any:
    asked = console.write(
        passkeys.creation_options, site(), guard.me(), visit().token.text, console.clock()
    )
    return Response(asked, content_type="application/json")


@routes.post("/account/passkeys")
@guard.needs("tokens", page_account.account)
def add_passkey() -> Any:
    me = guard.me()
    answer, browser = request.form.get("made", ""), visit().token.text
    name = field("passkey_name", passkeys.MOST_LETTERS)
    console.write(passkeys.add, site(), me, answer, name, browser, console.clock())
    return redirect(url_for("console.account", done="passkey"), 303)


@routes.post("/account/passkeys/<int:passkey_id>/remove")
@guard.needs("tokens", page_account.account)
def remove_passkey(passkey_id: int) -> Any:
    console.write(passkeys.remove, passkey_id, guard.me(), console.clock())
    return redirect(url_for("console.account", done="passkey_removed"), 303)


@routes.post("/account/recovery")
@guard.needs("tokens", page_account.account)
def new_recovery_codes() -> Any:
    """Shown once, to print."""
    codes = console.write(recovery.make, guard.me(), console.clock())
    return rendering.page("recovery_codes.html", codes=codes, at=console.clock())


@routes.post("/officials/<int:official_id>/passkeys/<int:passkey_id>/confirm")
@guard.needs("confirm", page_officials.official)
def confirm_passkey(official_id: int, passkey_id: int) -> Any:
    console.write(passkeys.confirm, passkey_id, guard.me(), console.clock())
    return redirect(
        url_for("console.official", official_id=official_id, done="passkey_confirmed"), 303
    )
