"""The checks of every process besides the web server, at its start and while it runs: whether its
keys are those of the database, and whether this host may send from it."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

from sqlalchemy.exc import DBAPIError

from config import logs
from config.settings import SettingsError
from config.words import lines
from gateway.database.connect import autocommit
from gateway.recovery.host_mark import HostsSilent, MarkFile, NotThisDatabase
from gateway.services import Services
from gateway.telemetry import export, request_ids

_S = TypeVar("_S", bound=Services)
log = logging.getLogger(__name__)

MARK_SECONDS: Final = 3.0
"""Seconds between two marks of a process that sends nothing."""
WRONG_SETTINGS: Final = 2
NOT_THIS_DATABASE: Final = 3
_PAUSE_SECONDS: Final = 0.5
_LOG_SECONDS: Final = 60.0


def run(
    kind: type[_S],
    name: str,
    work: Callable[[_S], int],
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """The whole of a process: gives the status to end with."""
    try:
        services = kind.load(dict(os.environ), name=name)
    except SettingsError as error:
        return _refuse(error, WRONG_SETTINGS)
    settings = services.settings
    logs.configure(settings.log_level, name, form=settings.log_format, mark=request_ids.mark)
    export.start(settings, name)
    if status := _begin(services, stopped):
        return status
    watch = Watch(services)
    watch.start()
    status = work(services)
    return watch.end() or status


def _begin(services: Services, stopped: Callable[[], bool]) -> int:
    """Waits for the database, and checks keys and mark. 0, or the status to end with; prints the
    reason."""
    next_log = 0.0
    while not stopped():
        try:
            services.check_keys()
            _mark(services)
        except SettingsError as error:
            return _refuse(error, WRONG_SETTINGS)
        except NotThisDatabase as error:
            return _refuse(error, NOT_THIS_DATABASE)
        except OSError as error:
            path = services.settings.sending_mark
            return _refuse(f"SENDING_MARK: {path}: {error.strerror}", WRONG_SETTINGS)
        except DBAPIError as error:
            if time.monotonic() > next_log:
                next_log = time.monotonic() + _LOG_SECONDS
                log.warning("the database is unavailable (%s): waiting", type(error.orig).__name__)
            time.sleep(_PAUSE_SECONDS)
        else:
            break
    return 0


def _refuse(why: object, status: int) -> int:
    """Prints why this process ends, in the terminal's language; gives the status."""
    print(lines(str(why)), file=sys.stderr)
    return status


def _mark(services: Services, last_error: str = "") -> str:
    """Renews this host's mark. Sending waits by itself for hosts that are silent.
    Logs an error that is not `last_error`, and returns it."""
    try:
        with autocommit(services.engine) as connection:
            MarkFile(services.settings.sending_mark).renew(connection)
    except HostsSilent as error:
        if str(error) != last_error:
            log.warning("%s", error)
        return str(error)
    return ""


class Watch(threading.Thread):
    """Renews the mark every few seconds. If it can't, stops this process as SIGTERM does, and
    stores the `status` to end with."""

    def __init__(self, services: Services) -> None:
        super().__init__(name="mark", daemon=True)
        self.status = 0
        self._services = services
        self._over = threading.Event()
        self._main = threading.get_ident()

    def run(self) -> None:
        last_error = ""
        while not self._over.wait(MARK_SECONDS):
            try:
                last_error = _mark(self._services, last_error)
            except NotThisDatabase as error:
                log.error("%s", error)
                self.status = NOT_THIS_DATABASE
                if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
                    os._exit(self.status)  # The work has not begun: there is nothing to end.
                signal.pthread_kill(self._main, signal.SIGTERM)
                return
            except (DBAPIError, OSError) as error:
                log.debug("no mark: %s", type(error).__name__)

    def end(self) -> int:
        """To be called last; returns the status."""
        self._over.set()
        return self.status
