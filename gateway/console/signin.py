"""Signing in and out, and using an invitation.

Name, password and code are one form with one answer: somebody who guesses learns nothing about the
parts.
"""

from __future__ import annotations

import io
from typing import Any

import segno
from flask import Response, make_response, redirect, request, url_for

from gateway.console import guard, rate_limits, rendering
from gateway.console.context import console
from gateway.console.forms import field
from gateway.console.routes import Routes
from gateway.console.session import browser, put_cookie, renew, visit
from gateway.officials import accounts, passkeys, passwords, self_service, sessions, totp
from gateway.officials.errors import NotPermitted, Unknown, WrongTotp
from gateway.officials.passkeys import Site

_MOST_NAME = 80
_MOST_TOKEN = 80
_ANYBODY = guard.public("who wants to sign in has no session yet")


routes = Routes()


@routes.get("/sign-in")
@_ANYBODY
def sign_in(problem: str = "") -> str:
    return rendering.page(
        "sign_in.html",
        problem=problem,
        name=request.form.get("name", ""),
        next=request.values.get("next", ""),
    )


@routes.post("/sign-in", rate_limits.BY_STRANGE_ADDRESS, rate_limits.BY_ACCOUNT)
@_ANYBODY
def signed_in() -> Any:
    name = field("name", _MOST_NAME)
    password = request.form.get("password", "")
    try:
        official = passwords.sign_in(
            console.engine,
            console.authority.keys,
            name,
            password,
            guard.code() or "",
            console.clock(),
        )
    except passwords.Busy:
        return sign_in(rendering.t("problem_busy")), 503
    if official is None:
        return sign_in(rendering.t("sign_in_wrong")), 401
    answer = make_response(redirect(guard.safe_path(request.form.get("next")), 303))
    enter(official)
    rate_limits.remember(answer, name)
    return answer


@routes.post("/sign-in/passkey/options", rate_limits.BY_BROWSER)
@_ANYBODY
def passkey_options() -> Any:
    site, now = Site.of(console.public_url), console.clock()
    asked = console.write(passkeys.request_options, site, None, visit().token.text, now)
    return Response(asked, content_type="application/json")


@routes.post("/sign-in/passkey", rate_limits.BY_BROWSER)
@_ANYBODY
def passkey_signed_in() -> Any:
    """A passkey shows who they are, and proves it."""
    now = console.clock()
    site, answer = Site.of(console.public_url), request.form.get("passkey", "")
    with console.engine.begin() as connection:
        try:
            one = passkeys.use(connection, site, None, answer, visit().token.text, now)
            may = passwords.may_sign_in(connection, one.official_id)
            official_id = one.official_id if may else None
            name = accounts.find(connection, one.official_id).name
        except WrongTotp:
            official_id, name = None, ""
        if official_id is None:
            passwords.note_refusal(connection, None, "passkey")
    if official_id is None:
        return sign_in(rendering.t("sign_in_passkey_wrong")), 401
    answer_page = make_response(redirect(guard.safe_path(request.form.get("next")), 303))
    enter(official_id)
    rate_limits.remember(answer_page, name)
    return answer_page


@routes.get("/recover")
@_ANYBODY
def recover(problem: str = "") -> str:
    return rendering.page("recover.html", problem=problem, name=request.form.get("name", ""))


@routes.post("/recover", rate_limits.BY_STRANGE_ADDRESS, rate_limits.BY_ACCOUNT)
@_ANYBODY
def recovered() -> Any:
    """Password and recovery code lead to setting up a new generator, nowhere else."""
    now = console.clock()
    password, typed = request.form.get("password", ""), field("recovery", _MOST_TOKEN)
    name = field("name", _MOST_NAME)
    try:
        invitation = passwords.recover(console.engine, name, password, typed, now)
    except passwords.Busy:
        return recover(rendering.t("problem_busy")), 503
    if invitation is None:
        return recover(rendering.t("recover_wrong")), 401
    return _begin_setup(invitation)


def enter(official_id: int) -> None:
    """Signs the browser in as this official."""
    now = console.clock()
    with console.engine.begin() as connection:
        sessions.end(connection, visit().token, now)
        token = self_service.signed_in(connection, official_id, browser(), now)
    renew(token)


@routes.post("/sign-out")
@guard.public("who no longer has a session signs out as well")
def sign_out() -> Any:
    console.write(sessions.end, visit().token, console.clock())
    renew(sessions.new_ticket())
    return redirect(url_for("console.sign_in"), 303)


@routes.post("/language")
@guard.public("the language of the sign-in is chosen too")
def choose_language() -> Any:
    answer = make_response(redirect(guard.safe_path(request.form.get("next")), 303))
    chosen = request.form.get("language", "")
    if chosen in rendering.LANGUAGES:
        put_cookie(answer, rendering.LANGUAGE, chosen, console.https, 365 * 86_400)
    return answer


@routes.get("/invitation", endpoint="invitation")
@_ANYBODY
def _invitation(problem: str = "") -> str:
    return rendering.page("invitation.html", problem=problem)


@routes.post("/invitation", rate_limits.BY_ADDRESS)
@_ANYBODY
def invited() -> Any:
    return _begin_setup("".join(field("token", _MOST_TOKEN).split()))


def _begin_setup(invitation: str) -> Any:
    now = console.clock()
    try:
        official = console.authority.authorise(invitation, "enrol", now=now)
    except NotPermitted:
        return _invitation(rendering.t("invitation_wrong")), 401
    with console.engine.begin() as connection:
        sessions.end(connection, visit().token, now)
        token = self_service.invited(connection, official, now)
    renew(token)
    return redirect(url_for("console.invitation_setup"), 303)


@routes.get("/invitation/setup")
@guard.needs("enrol")
def invitation_setup(problem: str = "") -> str:
    shortest = passwords.SHORTEST
    return rendering.page("setup.html", problem=problem, secret=_secret(), shortest=shortest)


def _secret() -> str:
    return console.write(self_service.secret_of, console.authority.keys, guard.me())


@routes.get("/invitation/qr.svg")
@guard.needs("enrol")
def qr() -> Any:
    picture = io.BytesIO()
    made = segno.make(totp.uri(_secret(), guard.me().name), error="m", micro=False)
    made.save(picture, kind="svg", scale=5, border=4, light="#fff", svgclass="", lineclass="")
    return Response(picture.getvalue(), content_type="image/svg+xml")


@routes.post("/invitation/setup")
@guard.needs("enrol", invitation_setup)
def enrolled() -> Any:
    me = guard.me()
    password = request.form.get("password", "")
    wrong = passwords.problem(password, me.name)
    if wrong is None and password != request.form.get("again", ""):
        wrong = "differs"
    if wrong is not None:
        return invitation_setup(rendering.t(f"password_{wrong}")), 422
    try:
        made = passwords.make(password)
        token = console.write(
            self_service.enrolled,
            console.authority.keys,
            me,
            made,
            guard.code() or "",
            browser(),
            console.clock(),
        )
    except passwords.Busy:
        return invitation_setup(rendering.t("problem_busy")), 503
    except Unknown:
        return _invitation(rendering.t("invitation_wrong")), 401
    renew(token)
    answer = make_response(redirect(url_for("console.today"), 303))
    rate_limits.remember(answer, me.name)
    return answer
