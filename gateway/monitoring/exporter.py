"""The page that Prometheus reads, on a port of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from wsgiref.simple_server import WSGIServer

from prometheus_client import CollectorRegistry, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector

from gateway.monitoring.figures import Figures
from gateway.services import Services

COUNTS: str = "PROMETHEUS_MULTIPROC_DIR"
"""The library's own variable: where the processes of a host leave their counts."""


def registry(services: Services) -> CollectorRegistry:
    """What is asked at a scrape, and the counts of this host's processes."""
    made = CollectorRegistry()
    made.register(Figures(services))
    if os.environ.get(COUNTS):
        MultiProcessCollector(made)  # type: ignore[no-untyped-call]
    return made


def start(services: Services) -> Callable[[], None]:
    """Listens at METRICS_HOST and METRICS_PORT; gives what ends it. Raises OSError."""
    settings = services.settings
    server: WSGIServer
    thread: threading.Thread
    server, thread = start_http_server(
        settings.metrics_port, settings.metrics_host, registry(services)
    )

    def end() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    return end
