"""The gateway's one place of assembly: settings in, a WSGI application out."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from typing import Any
from wsgiref.types import WSGIApplication

from flask import Flask

from config.instances import load_instances
from config.knowledge import load_areas, load_directory
from config.logs import configure
from config.settings import Settings
from flows.engine import World
from gateway import carriers, guards
from gateway.carriers.contract import Instance
from gateway.front import Front
from gateway.ledger.connect import writer_connection
from gateway.ledger.intake import Item, Ping, work
from gateway.ledger.mo import Answer
from gateway.ledger.seal import Keys
from gateway.ledger.turns import Clerk
from gateway.ledger.writer import Unavailable, Writer
from gateway.receive import Doors

HEALTH_SECONDS = 2.0


def world(settings: Settings) -> World:
    """What an operator has set about the field: areas and official numbers."""
    return World(
        areas=load_areas(settings.areas_dir), directory=load_directory(settings.directory_file)
    )


def keys(settings: Settings) -> Keys:
    return Keys(
        settings.hash_key,
        settings.seal_key,
        settings.hash_key_previous,
        settings.seal_key_previous,
    )


def instances(settings: Settings, env: Mapping[str, str]) -> dict[str, Instance]:
    """The carrier instances as adapters want them. Raises SettingsError."""
    return {
        name: Instance(name, each.kind, settings.public_url, each.values)
        for name, each in load_instances(settings.carriers_file, env).items()
    }


def open_writer(settings: Settings) -> Writer[Item, Answer]:
    clerk = Clerk(keys(settings), world(settings), settings.timezone)
    connect = functools.partial(writer_connection, settings.database_url)
    return Writer(connect, functools.partial(work, clerk))


def pages(writer: Writer[Item, Answer], development: bool) -> Flask:
    """What is not a carrier's door."""
    app = Flask("gateway", static_folder=None)
    guards.install(app, development)

    @app.get("/health")
    @guards.public("says only whether the gateway is ready")
    def health() -> tuple[dict[str, str], int]:
        try:
            writer.submit(Ping(), "ping").wait(HEALTH_SECONDS)
        except Exception as error:
            reason = str(error) if isinstance(error, Unavailable) else "the books can't be read"
            return {"status": "away", "reason": reason}, 503
        return {"status": "ready"}, 200

    return app


def create(env: Mapping[str, str] = os.environ) -> WSGIApplication:
    """The application of one server process. Raises SettingsError with all that is wrong."""
    settings = Settings.load(env)
    configure(settings.log_level)
    loaded: Mapping[str, Any] = carriers.load(instances(settings, env))
    writer = open_writer(settings)
    return Front(
        Doors(loaded, writer),
        pages(writer, settings.development).wsgi_app,
        settings.max_body,
        settings.trusted_proxies,
    )
