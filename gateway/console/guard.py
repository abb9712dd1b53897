"""Every page of the console says which act it takes, or why anybody may see it.

A view that says nothing is refused. The act is asked of `Authority.authorise`, as the API and the
command line do: a GET without the act's areas and code, since it only shows the form; a POST with
the code of the form. If an act is done to areas, its view hands `credentials()` to the service,
which asks for the object's own areas, and for the code.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flask import Blueprint, abort, current_app, g, redirect, request, url_for
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response

from gateway.alerts import lifecycle
from gateway.alerts.audited import Credentials
from gateway.alerts.text_checks import Unsendable
from gateway.console import forms, rendering
from gateway.console.context import console
from gateway.console.session import PREFIX, visit
from gateway.officials import accounts, sessions
from gateway.officials.accounts import NotPossible
from gateway.officials.authorization import Official
from gateway.officials.errors import (
    Expired,
    Locked,
    NeedsTotp,
    NotPermitted,
    NotYet,
    NotYourArea,
    Unknown,
    WrongTotp,
)
from gateway.officials.permissions import ENROL, PERMISSIONS
from gateway.web import access

View = TypeVar("View", bound=Callable[..., Any])
Value = TypeVar("Value")
Back = Callable[..., Any]
Before = Callable[..., str]
Keep = Callable[[int], str]

_PATH = re.compile(r"/console(?:/[a-z0-9_-]+(?:\.[a-z]+)?)*")
_READS = frozenset({"GET", "HEAD"})
_SESSION_OVER = frozenset({"expired", "ended"})
_LARGEST_ID = (1 << 63) - 1
"""Of any table: PostgreSQL refuses to look for a larger one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a view needs; `back(problem, **its arguments)` shows its form again.

    before  checks a form before its code is used up: returns the problem, or ""; may raise
            NotPossible. It must change nothing
    keep    keeps what an official, whose session is over, has typed; gives the page where it goes
            on, or ""
    quiet  a page requests it by itself, so it is no sign that somebody is there
    """

    act: str
    back: Back | None = None
    before: Before | None = None
    keep: Keep | None = None
    quiet: bool = False


def needs(
    act: str, back: Back | None = None, before: Before | None = None, keep: Keep | None = None
) -> Callable[[View], View]:
    """Marks a view with an act of `permissions.PERMISSIONS`. One whose act takes a code needs a
    `back`."""
    if act not in PERMISSIONS:
        raise KeyError(act)

    def mark(view: View) -> View:
        view.console = Mark(act, back, before, keep)  # type: ignore[attr-defined]
        view.guard = f"session: {act}"  # type: ignore[attr-defined]
        return view

    return mark


def quiet(view: View) -> View:
    """Marks a view that a page asks for again and again (by htmx): that keeps no idle session
    alive."""
    view.console = replace(view.console, quiet=True)  # type: ignore[attr-defined]
    return view


def public(why: str) -> Callable[[View], View]:
    """Marks a public view, with the reason."""

    def mark(view: View) -> View:
        view.console = None  # type: ignore[attr-defined]
        return access.public(why)(view)

    return mark


def refuse_other_sites() -> None:
    """Refuses forms of other sites, by what the browser says of their origin."""
    if request.method not in _READS:
        site = request.headers.get("Sec-Fetch-Site", "same-origin")
        if site not in ("same-origin", "none"):
            abort(403)


def install(pages: Blueprint) -> None:
    """Denies by default, and turns refusals of the services into pages."""
    pages.before_request(_admit)
    pages.register_error_handler(NotPermitted, refused)
    pages.register_error_handler(NotPossible, _not_possible)
    pages.register_error_handler(lifecycle.NotPossible, _not_possible)


def credentials() -> Credentials:
    """The session's token and the typed code, for a service that authorises by itself."""
    return Credentials(visit().token, code())


def code() -> str | None:
    """The six digits of the form, without blanks; or a passkey's answer in their place."""
    if answer := request.form.get("passkey", ""):
        return answer
    return "".join(request.form.get("code", "").split()) or None


def recognise() -> None:
    """Lets a public page know who is signed in, if anybody is: then it shows the menu."""
    try:
        g.me = console.write(sessions.holder, visit().token, console.clock())
    except NotPermitted:
        return


def me() -> Official:
    """The official who is signed in; only in views that need an act."""
    official: Official = g.me
    return official


def found_or_404(value: Value | None, mine: bool = True) -> Value:
    """The object, if it exists and is theirs. The 404 does not say which of both failed."""
    if value is None or not mine:
        raise NotFound
    return value


def safe_path(given: str | None) -> str:
    """The next address: always a page of the console, whatever the request asks for."""
    return given if given and _PATH.fullmatch(given) else url_for("console.today")


def _admit() -> Any:
    view = current_app.view_functions[request.endpoint or ""]
    if not hasattr(view, "console"):
        abort(403)
    mark: Mark | None = view.console
    if mark is None:
        return None
    if mark.quiet and "HX-Request" in request.headers:
        visit().token = replace(visit().token, quiet=True)
    rule = PERMISSIONS[mark.act]
    token, now = visit().token, console.clock()
    bare = not (rule.area or rule.coded)
    # Who may not gets a refusal, which is audited, before a code is looked at.
    ask = console.authority.authorise if bare else console.authority.admit
    g.me = ask(token, mark.act, now=now, about=_about())
    if g.me.scopes == (ENROL,) and mark.act != "enrol":
        # An invitation is for one thing.
        return redirect(url_for("console.invitation_setup"))
    if (_about() or ("", 0))[1] > _LARGEST_ID:
        return missing()
    if rule.coded and not rule.area and request.method not in _READS:
        wrong = mark.before(**(request.view_args or {})) if mark.before is not None else ""
        if wrong:
            return back(wrong, 422)
        g.me = console.authority.authorise(token, mark.act, totp=code(), now=now, about=_about())
    return None


def _about() -> tuple[str, int] | None:
    """The object of the act, by its URL."""
    for name, value in (request.view_args or {}).items():
        if name.endswith("_id") and isinstance(value, int):
            return name.removesuffix("_id"), value
    return None


def refused(error: NotPermitted) -> Any:
    """A refusal as a page: sign in, not allowed, or the code once more."""
    if isinstance(error, (Unknown, Expired)):
        return _sign_in(error)
    if isinstance(error, Locked):
        until = rendering.time_of(error.until)
        return back(rendering.t("refused_locked", until=until), 429)
    if isinstance(error, (NeedsTotp, WrongTotp)):
        return back(rendering.t(f"refused_{error.reason}"), 422)
    if isinstance(error, NotYet):
        return back(rendering.t(f"refused_{error.reason}"), 403)
    word = "refused_area" if isinstance(error, NotYourArea) else "refused_role"
    return _stopped("refused", word, 403)


def _stopped(heading: str, word: str, status: int) -> Any:
    """A page that says why there is nothing, in the frame of an official who is signed in."""
    if "me" not in g:
        recognise()
    says = rendering.t(word)
    if word == "refused_role":
        says += " " + rendering.t("ask_managers", names=_managers())
    page = rendering.page(
        "problem.html",
        heading=rendering.t(f"heading_{heading}"),
        sign="lock" if heading == "refused" else "search",
        says=says,
    )
    return page, status


def _managers() -> str:
    """The officials to ask for more rights, by name."""
    managers = [
        one.name
        for one in console.read(accounts.listed, console.clock())
        if one.role in PERMISSIONS["manage"].roles and one.enrolled and one.disabled_at is None
    ]
    return rendering.any_of(managers) or rendering.t("an_administrator")


def _not_possible(error: NotPossible | lifecycle.NotPossible) -> Any:
    if error.reason == "unknown":
        return missing()
    if isinstance(error, Unsendable):
        return back(" ".join(rendering.faults(error.faults)), 422)
    word = f"not_{error.reason}"
    of_role = f"{word}_{request.form.get('role')}"
    return back(rendering.t(of_role if rendering.has(of_role) else word), 422)


def back(problem: str, status: int) -> Any:
    """The view's form again, with the problem."""
    view = current_app.view_functions[request.endpoint or ""]
    mark: Mark | None = getattr(view, "console", None)
    if mark is None or mark.back is None:
        return rendering.page("problem.html", says=problem), status
    try:
        return mark.back(problem, **(request.view_args or {})), status
    except NotFound:
        return missing()


def missing() -> Any:
    """The same page for what does not exist and for what is not theirs."""
    return _stopped("missing", "problem_missing", 404)


def _sign_in(error: Unknown | Expired) -> Any:
    part = "HX-Request" in request.headers
    if request.method not in _READS:
        saved = _continued_at(error)
        typed = [] if saved or part else forms.typed_text()
        form = url_for("console.sign_in", next=saved or None)
        if typed:
            return stale(), 401
        if saved and not part:
            return redirect(form, 303)
        if saved:
            return Response(status=401, headers={"HX-Redirect": form})
    # A part of a page can't show the form: the whole page goes there.
    wanted = urlsplit(request.headers.get("HX-Current-URL", "")).path if part else request.path
    worth = request.method in _READS and wanted != PREFIX and _PATH.fullmatch(wanted)
    form = url_for("console.sign_in", next=wanted if worth else None)
    if part:
        return Response(status=401, headers={"HX-Redirect": form})
    return redirect(form, 303)


def stale() -> str:
    """Says that the session is over, with what was typed: the tab fills it in again."""
    path = urlsplit(request.referrer or "").path
    origin = safe_path(path) if path.startswith(PREFIX) else None
    fields = forms.typed_fields()
    form_text = {"page": origin, "action": request.path, "fields": fields}
    form = url_for("console.sign_in", next=origin)
    decision = f"decision_{request.form.get('decision', '')}"
    return rendering.page(
        "stale.html",
        decision=rendering.t(decision) if rendering.has(decision) else "",
        typed=forms.typed_text(),
        form_text=form_text if origin and fields else None,
        form=form,
    )


def _continued_at(error: Unknown | Expired) -> str:
    """The page for somebody after the sign-in, whose session was over when they sent a form."""
    view = current_app.view_functions[request.endpoint or ""]
    mark: Mark | None = getattr(view, "console", None)
    if mark is None or mark.keep is None or error.official_id is None:
        return ""
    return mark.keep(error.official_id) if error.reason in _SESSION_OVER else ""
