"""The officials' console: `/console`, pages from the server, in Vietnamese and English.

`install` adds it to the application. A page is a function in `<subject>/page_<name>.py`, marked by
`guard.needs` with the act that it takes, a template, and its words in `words/`; nothing of it is
reachable without a mark. It works without JavaScript.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, Response, request
from flask_limiter import RateLimitExceeded
from flask_wtf.csrf import CSRFError, CSRFProtect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException, default_exceptions

from gateway.console import (
    assets,
    branding,
    guard,
    page_find,
    rate_limits,
    rendering,
    signin,
    table,
    template_names,
    uploads,
)
from gateway.console.alerts import (
    page_actions,
    page_alerts,
    page_compose,
    page_progress,
    page_templates,
)
from gateway.console.campaigns import page_campaigns
from gateway.console.carriers import page_carriers
from gateway.console.context import NAME, Console, console
from gateway.console.help import page_help
from gateway.console.officials import (
    page_account,
    page_audit,
    page_disclosure,
    page_officials,
    page_passkeys,
    page_practice,
    page_roster,
    page_subject_audit,
)
from gateway.console.reports import (
    page_appeals,
    page_case,
    page_evidence,
    page_lists,
    page_queue,
    page_second_official,
    page_subject,
)
from gateway.console.residents import page_imports, page_residents
from gateway.console.session import PREFIX, Visits
from gateway.console.statistics import page_figures, page_month, page_province, page_today

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # Not `no-referrer`: it makes a form's Origin `null`, which can't be checked.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_HSTS = "max-age=31536000"


def install(app: Flask, console: Console) -> None:
    """Adds the console to the application of one process."""
    app.extensions[NAME] = console
    app.session_interface = Visits(console)
    app.request_class = uploads.Request
    app.config["WTF_CSRF_SECRET_KEY"] = console.secret.hex()
    # A form's token ends with its session. Pages elsewhere have no cookie to be abused.
    app.config["WTF_CSRF_TIME_LIMIT"] = None
    app.config["WTF_CSRF_CHECK_DEFAULT"] = False
    # It checks the Referer, which is not always sent. `Sec-Fetch-Site` and SameSite do its work.
    app.config["WTF_CSRF_SSL_STRICT"] = False
    protection = CSRFProtect(app)
    limiter = rate_limits.limiter(app, console.redis_url)

    pages = Blueprint(NAME, __name__, url_prefix=PREFIX, template_folder="templates")
    pages.before_request(guard.refuse_other_sites)
    pages.before_request(uploads.make_room)
    pages.before_request(protection.protect)
    guard.install(pages)
    for part in (
        assets,
        branding,
        page_today,
        page_queue,
        page_subject,
        page_second_official,
        page_campaigns,
        page_appeals,
        page_case,
        page_lists,
        page_actions,
        page_compose,
        page_templates,
        page_progress,
        page_residents,
        page_carriers,
        page_figures,
        page_month,
        page_province,
        page_account,
        page_officials,
        page_roster,
        page_passkeys,
        page_help,
        page_disclosure,
        page_subject_audit,
        signin,
        page_find,
        page_audit,
        page_imports,
        page_evidence,
        page_alerts,
        table,
    ):
        part.routes.add(pages, limiter)
    if console.practice is not None:
        page_practice.routes.add(pages, limiter)
    template_names.add(app)
    page_imports.add(pages, limiter)
    # On the application: a wrong address or method belongs to no blueprint.
    app.after_request(_add_security_headers)
    pages.register_error_handler(CSRFError, _stale)
    pages.register_error_handler(RateLimitExceeded, _too_often)
    for code in default_exceptions:
        # Each by its code: Flask asks what others say of a code before what is said of them all.
        pages.register_error_handler(code, _problem)
    pages.register_error_handler(HTTPException, _problem)
    for away in (DBAPIError, PoolTimeout):
        pages.register_error_handler(away, _away)
    app.register_blueprint(pages)


def _add_security_headers(response: Response) -> Response:
    if request.path != PREFIX and not request.path.startswith(f"{PREFIX}/"):
        return response
    # A picture has a stricter policy of its own.
    for name, value in {**HEADERS, "Cache-Control": "no-store"}.items():
        response.headers.setdefault(name, value)
    if console.https:
        response.headers["Strict-Transport-Security"] = _HSTS
    return response


def _stale(error: CSRFError) -> Any:
    """Shows the way back in, and the typed text to copy, so that nobody writes an alert twice."""
    return guard.stale(), 400


def _too_often(error: RateLimitExceeded) -> Any:
    limit = error.limit.limit if error.limit is not None else None
    minutes = 1 if limit is None else max(1, limit.get_expiry() // 60)
    says = rendering.t("problem_often", minutes=minutes)
    answer = rendering.page("problem.html", heading=rendering.t("heading_later"), says=says)
    return answer, 429, {"Retry-After": str(minutes * 60)}


def _problem(error: HTTPException) -> Any:
    if error.code == 404:
        return guard.missing()
    word = {405: "problem_method", 413: "problem_large"}
    title = rendering.t(word.get(error.code or 500, "problem_other"))
    return rendering.page("problem.html", says=title), error.code or 500


def _away(error: Exception) -> Any:
    says = rendering.t("problem_database")
    return rendering.page("problem.html", heading=rendering.t("heading_later"), says=says), 503
