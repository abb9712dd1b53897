"""`python -m gateway watch`: figures for Prometheus, and the call to the officials on duty."""

from __future__ import annotations

import argparse
import logging
import signal
import threading
from collections.abc import Mapping

from config import logs, redis_client
from gateway.cli import doctor
from gateway.cli.actions import command
from gateway.development import dev_environment
from gateway.monitoring import duty, exporter
from gateway.monitoring.heartbeats import Heartbeat
from gateway.services import Services

log = logging.getLogger(__name__)

LOOK_SECONDS = 30.0
"""Seconds between two checks."""


def run(_: argparse.Namespace) -> int:
    """Serves figures and calls the officials on duty, until it is stopped."""
    env = dev_environment.environment()
    services = Services.load(env, name="watch")
    logs.configure(services.settings.log_level, "watch", form=services.settings.log_format)
    services.check_keys_if_there()
    stopped = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stopped.set())
    end = exporter.start(services)
    try:
        watch(services, env, stopped)
    finally:
        end()
        services.close()
    return 0


add = command("watch", run)


def watch(services: Services, env: Mapping[str, str], stopped: threading.Event) -> None:
    """Checks until it is stopped. A part that `doctor` can't check is wrong too."""
    calls = duty.Calls()
    beat = Heartbeat(redis_client.connect(services.settings.redis_url), "watch").beat
    while not stopped.is_set():
        beat()
        try:
            findings = [each for each in doctor.examine(env) if each.state == "wrong"]
        except Exception as error:  # it must go on looking
            log.error("doctor failed: %s", type(error).__name__)
            findings = [doctor.Finding("doctor", "wrong", f"it failed: {type(error).__name__}")]
        # Of one part the first is called; `doctor` shows all.
        wrong = {each.part: each.says for each in reversed(findings)}
        at_once = {each.part: each.says for each in findings if each.at_once}
        due = calls.next({**wrong, **at_once}, services.clock(), at_once.keys())
        if due is not None:
            duty.call(services, due)
        stopped.wait(LOOK_SECONDS)
