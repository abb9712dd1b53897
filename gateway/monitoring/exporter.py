"""The page that Prometheus reads, on a port of its own."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from wsgiref.simple_server import WSGIServer

from prometheus_client import CollectorRegistry, Metric, start_http_server
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from gateway.monitoring.figures import Figures
from gateway.services import Services
from gateway.telemetry import metrics

COUNTS: str = "PROMETHEUS_MULTIPROC_DIR"
"""The library's own variable: where the processes of a host leave their counts."""


def registry(services: Services) -> CollectorRegistry:
    """The figures asked for at a scrape, and the counts of this host's processes."""
    made = CollectorRegistry()
    made.register(Figures(services))
    if folder := os.environ.get(COUNTS):
        made.register(_Sweep(Path(folder)))
        MultiProcessCollector(made)  # type: ignore[no-untyped-call]
    return made


class _Sweep(Collector):
    """At each scrape, removes the files of processes that ended before they counted anything: one
    that is started again and again would fill the folder. Counts of others stay: they are sums. So
    does the file of a process that has nothing to count yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def collect(self) -> Iterable[Metric]:
        for file in self._folder.glob("*_*.db"):
            with suppress(FileNotFoundError):  # another scrape has removed it
                metrics.sweep(file)
        return ()


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
