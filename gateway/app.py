"""The gateway's one place of assembly: settings in, a WSGI application out."""

from __future__ import annotations

import functools
import hmac
import logging
import os
from collections.abc import Mapping
from datetime import UTC, datetime
from wsgiref.types import WSGIApplication

import psycopg
from flask import Flask

from config import logs
from config.settings import Settings, SettingsError
from gateway import console, services
from gateway.alerts.service import AlertService
from gateway.api import alerts, cap
from gateway.api import pages as api_pages
from gateway.carriers.contract import Carrier
from gateway.console.context import Console
from gateway.database.connect import engine, log_connection, writer_connection
from gateway.development.phones import page as phone_page
from gateway.inbound.batch_writer import Unavailable, Writer
from gateway.inbound.exchange_log import Exchanges
from gateway.inbound.messages import Answer
from gateway.inbound.webhooks import WebhookEndpoints
from gateway.inbound.work_items import Item, Ping, work
from gateway.reports.verdict_service import Judging
from gateway.services import (
    alert_service,
    audit_keys,
    authority,
    inbound_processor,
    load_carriers,
    world,
)
from gateway.web import access, home
from gateway.web.wsgi import Front

log = logging.getLogger(__name__)

HEALTH_SECONDS = 2.0


def open_writer(settings: Settings) -> Writer[Item, Answer]:
    return Writer(
        functools.partial(_connection, settings),
        functools.partial(work, inbound_processor(settings)),
    )


def _connection(settings: Settings) -> psycopg.Connection:
    """The writer's. The database may have been away when this process started, and another one
    since: with wrong keys nobody is answered. Raises psycopg.OperationalError."""
    connection = writer_connection(settings.database_url)
    try:
        services.check_keys_if_there(settings)
    except SettingsError as error:
        connection.close()
        for problem in error.problems:
            log.error("%s", problem)
        raise psycopg.OperationalError("the keys are not those of this database") from None
    return connection


def pages(writer: Writer[Item, Answer], development: bool) -> Flask:
    """What is not a carrier's webhook endpoint."""
    app = Flask("gateway", static_folder=None)
    access.install(app, development)

    @app.get("/health")
    @access.public("says only whether the gateway is ready")
    def health() -> tuple[dict[str, str], int]:
        try:
            writer.submit(Ping(), "ping").wait(HEALTH_SECONDS)
        except Exception as error:
            reason = str(error) if isinstance(error, Unavailable) else "the database can't be read"
            return {"status": "away", "reason": reason}, 503
        return {"status": "ready"}, 200

    return app


def alerts_feed(settings: Settings) -> cap.Alerts:
    known = world(settings)
    return cap.Alerts(
        engine=engine(settings.database_url, name="pages"),
        areas=known.areas,
        directory=known.directory,
        timezone=settings.timezone,
        office=settings.office_name,
        sender=settings.cap_sender,
        home=f"{settings.public_url}/alerts.cap",
    )


def console_of(
    settings: Settings, alert_service: AlertService, carriers: Mapping[str, Carrier]
) -> Console:
    """What the officials' pages work with; opens engines of its own."""
    own, texts = authority(settings), alert_service.actions.texts
    database = engine(
        settings.database_url, name="console", pool_size=4, audit_keys=audit_keys(settings)
    )
    return Console(
        authority=own,
        engine=database,
        alerts=alert_service,
        judging=Judging(database, own, texts.directory, texts.ours),
        carriers=carriers,
        areas=own.areas,
        audit_keys=audit_keys(settings),
        audit_heads=settings.audit_heads,
        timezone=settings.timezone,
        redis_url=settings.redis_url,
        secret=hmac.digest(settings.seal_key, b"console", "sha256"),
        https=not settings.development,
        public_url=settings.public_url,
        usual_rate=settings.usual_rate,
        clock=lambda: datetime.now(UTC),
    )


def _line(settings: Settings, carriers: Mapping[str, Carrier]) -> phone_page.Line | None:
    today = datetime.now(settings.timezone).date()
    return phone_page.line_of(settings, carriers, world(settings).areas.current(today).areas)


def create(env: Mapping[str, str] = os.environ) -> WSGIApplication:
    """The application of one server process. Raises SettingsError with all that is wrong."""
    settings = Settings.load(env)
    logs.configure(settings.log_level, "gateway")
    carriers = load_carriers(settings, env)
    writer = open_writer(settings)
    app = pages(writer, settings.development)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body
    app.register_blueprint(api_pages.blueprint(carriers, settings.public_url))
    app.register_blueprint(cap.blueprint(alerts_feed(settings)))
    service = alert_service(settings, env)
    app.register_blueprint(alerts.blueprint(service))
    console.install(app, console_of(settings, service, carriers))
    if settings.development and (line := _line(settings, carriers)) is not None:
        app.register_blueprint(phone_page.blueprint(line))
    home.install(app, has_phone="phone" in app.blueprints)
    exchanges = Exchanges(functools.partial(log_connection, settings.database_url))
    return Front(
        WebhookEndpoints(carriers, writer, exchanges),
        app.wsgi_app,
        settings.max_body,
        settings.trusted_proxies or (),
    )
