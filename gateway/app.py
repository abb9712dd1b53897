"""The gateway's one place of assembly: settings in, a Flask application out.

`gunicorn 'gateway.app:create_app()'` serves it, and `flask --app gateway.app routes` lists it.
"""

from __future__ import annotations

import functools
import hmac
import logging
from collections.abc import Mapping
from datetime import datetime

import psycopg
from flask import Flask

from config import logs, parse
from config.area_shapes import load_shapes
from config.settings import Settings, SettingsError
from gateway import console
from gateway.api import alerts, cap
from gateway.api import pages as api_pages
from gateway.console.context import Branding, Console, Letterhead
from gateway.database.connect import log_connection, writer_connection
from gateway.development import dev_environment
from gateway.development.phones import page as phone_page
from gateway.inbound.batch_writer import Unavailable, Writer
from gateway.inbound.exchange_log import Exchanges
from gateway.inbound.messages import Answer
from gateway.inbound.readiness import Ping
from gateway.inbound.webhooks import WebhookEndpoints
from gateway.inbound.work_items import Item, work
from gateway.services import Services
from gateway.telemetry import export, request_ids
from gateway.web import access, health, home
from gateway.web.wsgi import Front

log = logging.getLogger(__name__)

HEALTH_SECONDS = 2.0


def open_writer(services: Services) -> Writer[Item, Answer]:
    """The batch writer of this process, on a connection of its own."""
    generation = services.generation
    return Writer(
        functools.partial(_connection, services),
        functools.partial(work, services.processor),
        is_current=generation.is_current if generation is not None else None,
    )


def _connection(services: Services) -> psycopg.Connection:
    """The writer's. The database may have been unavailable when this process started, and replaced
    since: with wrong keys nobody gets an answer. Raises psycopg.OperationalError."""
    connection = writer_connection(services.settings.database_url, services.generation)
    try:
        services.check_keys_if_there()
    except SettingsError as error:
        connection.close()
        for problem in error.problems:
            log.error("%s", problem)
        raise psycopg.OperationalError("the keys are not those of this database") from None
    return connection


def pages(writer: Writer[Item, Answer], settings: Settings) -> Flask:
    """The parts of the application besides the carriers' webhook endpoints."""
    app = Flask("gateway", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body
    access.install(app, settings.development)

    health.install(app, functools.partial(not_ready, writer))
    return app


def not_ready(writer: Writer[Item, Answer]) -> str:
    """Reason why no MO can be taken now; "" if one can."""
    ping = Ping()
    try:
        writer.submit(ping, "ping").wait(HEALTH_SECONDS)
    except Exception as error:
        return str(error) if isinstance(error, Unavailable) else "the database can't be read"
    if ping.clocks_differ:
        return f"the database's clock is {ping.ahead:+.0f} s from this host's"
    return ""


def alerts_feed(services: Services) -> cap.Alerts:
    """The public feed of alerts (CAP)."""
    settings, world = services.settings, services.world
    return cap.Alerts(
        engine=services.public_engine,
        areas=world.areas,
        directory=world.directory,
        timezone=settings.timezone,
        office=settings.office_name,
        sender=settings.cap_sender,
        home=f"{settings.public_url}/alerts.cap",
    )


def console_of(services: Services) -> Console:
    """What the officials' pages need."""
    settings = services.settings
    return Console(
        authority=services.authority,
        engine=services.engine,
        alerts=services.alert_service,
        judging=services.judging,
        carriers=services.carriers,
        areas=services.areas,
        audit_keys=services.audit_keys,
        audit_heads=settings.audit_heads,
        timezone=settings.timezone,
        redis_url=settings.redis_url,
        secret=hmac.digest(settings.encryption_key, b"console", "sha256"),
        https=not settings.development,
        public_url=settings.public_url,
        usual_rate=settings.usual_rate,
        office=settings.office_name,
        shapes=load_shapes(settings.areas_dir),
        night=(settings.quiet_hours.start, settings.quiet_hours.end),
        clock=services.clock,
        letterhead=_letterhead(settings),
        branding=_branding(settings),
        agreement=services.agreement,
    )


def _letterhead(settings: Settings) -> Letterhead:
    recipients = (one.strip() for one in (settings.report_recipients or "").split(";"))
    return Letterhead(
        settings.report_superior or "",
        settings.report_place or "",
        tuple(one for one in recipients if one),
        settings.report_signer or "",
    )


def _branding(settings: Settings) -> Branding:
    file = settings.office_emblem
    return Branding(
        b"" if file is None else file.read_bytes(),
        "" if file is None else parse.IMAGES[file.suffix],
        settings.office_colour or "",
        settings.office_phone or "",
    )


def _line(services: Services) -> phone_page.Line | None:
    today = datetime.now(services.settings.timezone).date()
    areas = services.areas.current(today).areas
    return phone_page.line_of(services.settings, services.carriers, areas)


def create_app(env: Mapping[str, str] | None = None) -> Flask:
    """The application of one server process. Raises SettingsError with all problems.

    env  default: this process's, or after `make run` that of development

    The front handler is inside, before Flask: a carrier's request does not get as far as Flask.
    """
    services = Services.load(dev_environment.environment() if env is None else env)
    settings = services.settings
    logs.configure(settings.log_level, "gateway", form=settings.log_format, mark=request_ids.mark)
    export.start(settings, "web")
    writer = open_writer(services)
    app = pages(writer, settings)
    app.register_blueprint(api_pages.blueprint(services.carriers, settings.public_url))
    app.register_blueprint(cap.blueprint(alerts_feed(services)))
    app.register_blueprint(alerts.blueprint(services.alert_service))
    console.install(app, console_of(services))
    if settings.development and (line := _line(services)) is not None:
        app.register_blueprint(phone_page.blueprint(line))
    home.install(app, has_phone="phone" in app.blueprints)
    exchanges = Exchanges(functools.partial(log_connection, settings.database_url))
    app.wsgi_app = Front(  # type: ignore[method-assign]
        WebhookEndpoints(services.carriers, writer, exchanges),
        app.wsgi_app,
        settings.max_body,
        settings.trusted_proxies or (),
        threads=settings.threads,
    )
    return app
