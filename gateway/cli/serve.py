"""`python -m gateway serve`: the web server (granian) and the application that it loads."""

from __future__ import annotations

import argparse
import gc
import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Any

from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels

from config import logs
from config.settings import Settings
from gateway.cli.actions import command
from gateway.cli.web_server import WebServer, is_ready
from gateway.development.tether import die_with_parent
from gateway.telemetry import request_ids

# granian's own handlers would write past the masks of config.logs.
_LOGGERS = {
    "loggers": {
        "_granian": {"handlers": [], "level": "INFO", "propagate": True},
        "granian.access": {"handlers": [], "level": "CRITICAL", "propagate": False},
    }
}


def run(_: argparse.Namespace) -> int:
    """Serves HTTP, until it is stopped."""
    settings = Settings.load(os.environ)
    logs.configure(settings.log_level, "web", form=settings.log_format, mark=request_ids.mark)
    # In a child: what it imports takes 55 MB, and the master would keep it for good.
    tied = partial(die_with_parent, signal.SIGKILL)
    with ProcessPoolExecutor(1, get_context("fork"), tied) as child:
        child.submit(_check).result()
    WebServer(
        "gateway.cli.serve:application",
        factory=True,
        interface=Interfaces.WSGI,
        # With both versions a worker that ends drops the connections whose first bytes it awaits.
        http=HTTPModes.http1,
        address=settings.host,
        port=settings.port,
        workers=settings.server_workers,
        blocking_threads=settings.threads,
        websockets=False,
        respawn_failed_workers=True,
        respawn_interval=0.5,
        workers_kill_timeout=10,
        log_access=False,
        # Below: advice about threads, which the writer's queue makes moot, and starts and stops.
        log_level=LogLevels.error,
        log_dictconfig=_LOGGERS,
    ).serve()
    return 0


def _check() -> None:
    """Raises SettingsError for what is wrong and not in the environment: languages, carriers,
    keys."""
    from gateway.services import Services  # in the child alone

    services = Services.load(os.environ, name="web")
    _ = services.carriers
    services.check_keys_if_there()


add = command("serve", run)


def application() -> Callable[..., Any]:
    """Called by granian in each of its workers, which otherwise outlive a killed master."""
    die_with_parent(signal.SIGKILL)
    gc.disable()  # A fifth of the time of starting: all that is made now stays.
    from gateway.app import create_app  # in the worker alone: it opens connections

    made = create_app(os.environ)
    gc.enable()
    # What is there now stays: to look through it again and again would hold residents up, a tenth
    # of a second each time.
    gc.collect()
    gc.freeze()
    is_ready()
    return made
