"""`python -m gateway run`: everything on one machine, for development.

Production runs the lines of the Procfile under systemd (config/deploy) against servers that
DATABASE_URL and REDIS_URL name. Here servers that are not named are started in `.run/`, the tables
are made, and a process that dies is restarted. The Procfile names its parts; its own manager would
stop everything when one process dies.
"""

from __future__ import annotations

import argparse
import errno
import fcntl
import http.client
import os
import shlex
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from typing import IO

from config.instances import load_instances
from config.settings import ROOT, Settings, SettingsError
from gateway import carriers
from gateway.development import dev_environment
from gateway.development.embedded import EmbeddedServer, Unavailable, postgres, valkey
from gateway.development.phones import NUMBERS
from gateway.development.processes import Part, Supervisor, procfile, spawner
from gateway.development.tether import die_with_parent

_PRODUCTION_ONLY = frozenset({"release", "watch"})
"""Lines of the Procfile that nobody needs while developing."""
PATIENCE_SECONDS = 60.0
"""Seconds that a server, the migrations or the gateway may take before we say that they do."""


_FOR_THE_OFFICE = {
    "EXERCISE_NUMBERS": NUMBERS[0],
    "USUAL_RATE": "1",
    "OFFICE_PHONE": "0900 000 900",
}
"""Unless somebody set them: a phone of the page can get an exercise, an alert takes long enough to
be paused or cancelled, and a made-up helper is named to officials."""


class CantRun(Exception):
    """Nothing was started; the text says why and what to type."""


def run(arguments: argparse.Namespace, translate: Callable[[str], str] = str) -> int:
    """`translate` puts what this says into the terminal's language."""
    if arguments.tied:
        die_with_parent(signal.SIGTERM)
    supervisor = Supervisor(translate=translate)
    try:
        _refuse_production(os.environ)
        with _only_one():
            supervisor.listen()
            _start(supervisor, with_office=arguments.with_office)
            supervisor.keep()
    except (CantRun, Unavailable) as error:
        print(f"\n{translate(str(error))}\n", file=sys.stderr)
        return 1
    finally:
        if supervisor.parts:
            supervisor.say("stopping ...")
            supervisor.stopping = True
            supervisor.stop()
    return 0


def _start(supervisor: Supervisor, *, with_office: bool) -> None:
    asked = {**dev_environment.typed(), **os.environ}
    port = _free_port("PORT", asked.get("PORT") or "8000")
    _free_port("PHONE_PORT", dev_environment.phone_port(asked))
    servers = _servers(asked)
    urls = {name: server.url for name, server in servers.items()}
    fresh = {**urls, **(_FOR_THE_OFFICE if with_office else {})}
    env = {**os.environ, **dev_environment.write(os.environ, fresh)}
    instances = _instances(env)
    for server in servers.values():
        _bring_up(supervisor, server)
    began = time.time()
    making = "python -m gateway migrate --with-example-data"
    _run_once(supervisor, "migrate", f"{making} --with-office" if with_office else making, env)
    for name, command in procfile(ROOT / "Procfile").items():
        if name not in _PRODUCTION_ONLY and not supervisor.stopping:
            supervisor.add(Part(name, spawner(command, env)))
    if not supervisor.stopping:
        supervisor.add(Part("phones", spawner("python -m gateway phone --listen", env)))
    if supervisor.wait(lambda: healthy(port), PATIENCE_SECONDS):
        supervisor.say(_welcome(port, instances, began))
    elif not supervisor.stopping:
        supervisor.say("The gateway does not answer yet; the lines above say why. Still trying.")


def _instances(env: Mapping[str, str]) -> Iterable[str]:
    """The names of the carrier instances. Raises SettingsError if one can't be used: else each
    process would end with that, again and again."""
    settings = Settings.load(env)
    tables = load_instances(settings.carriers_file, env)
    try:
        return carriers.load(carriers.instances_of(tables, settings.public_url))
    except carriers.BadInstances as error:
        raise SettingsError(error.problems) from None


def _refuse_production(env: Mapping[str, str]) -> None:
    if env.get("KHONG_MODE", "development") != "development":
        raise CantRun(
            "KHONG_MODE is not `development` here, and this command is for development alone.\n"
            "In production the units of config/deploy start each process."
        )


def _only_one() -> IO[str]:
    """A lock that ends with this process, however that ends."""
    try:
        dev_environment.RUN.mkdir(exist_ok=True)
        lock = (dev_environment.RUN / "lock").open("a+")
        (dev_environment.RUN / "lock").chmod(0o600)
    except PermissionError:
        raise CantRun(
            f"The folder {dev_environment.RUN} belongs to another user (was it made by root?).\n"
            f"Type    sudo rm -rf {shlex.quote(str(dev_environment.RUN))}"
        ) from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.seek(0)
        owner = lock.read().strip() or "?"
        lock.close()
        raise CantRun(
            f"It is running already from this folder, as process {owner}.\n"
            f"Stop it with    kill {owner}"
        ) from None
    lock.truncate(0)
    lock.write(str(os.getpid()))
    lock.flush()
    return lock


def _free_port(name: str, text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise CantRun(f"{name} must be a number from 1 to 65535, not {text}.")
    port = int(text)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            other = port + 1 if 1024 <= port < 65535 else 8001
            retry = f"make run {name}={other}"
            if error.errno == errno.EADDRINUSE:
                says = f"Port {port} is taken by another program. Type    {retry}"
            else:
                says = f"Port {port} can't be used ({error.strerror}). Type    {retry}"
            raise CantRun(says) from None
    return port


def _servers(env: Mapping[str, str]) -> dict[str, EmbeddedServer]:
    """The embedded servers that are needed, by the variable that would name a real one."""
    makers: dict[str, Callable[[], EmbeddedServer]] = {
        "DATABASE_URL": lambda: postgres(dev_environment.RUN),
        "REDIS_URL": lambda: valkey(dev_environment.RUN),
    }
    return {name: make() for name, make in makers.items() if not env.get(name)}


def _bring_up(supervisor: Supervisor, server: EmbeddedServer) -> None:
    supervisor.say(f"starting {server.name} ...")
    supervisor.add(Part(server.name, server.spawn, stop=server.stop, server=True))
    if not supervisor.wait(server.ready, PATIENCE_SECONDS) and not supervisor.stopping:
        output = server.log.read_text(errors="replace")[-2000:]
        raise Unavailable(f"{server.name} does not come up. It says ({server.log}):\n{output}")


def _run_once(supervisor: Supervisor, name: str, command: str, env: Mapping[str, str]) -> None:
    if supervisor.stopping:
        return
    supervisor.say("bringing the database's tables up to date ...")
    part = supervisor.add(Part(name, spawner(command, env), once=True))
    if supervisor.wait(lambda: part.status is not None) and part.status != 0:
        raise CantRun("The database's tables could not be made; the lines above say why.")


def healthy(port: int, host: str = "127.0.0.1") -> bool:
    """Whether the gateway there says that it is ready."""
    connection = http.client.HTTPConnection(host, port, timeout=2)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _welcome(port: int, instances: Iterable[str], began: float) -> str:
    from gateway.development import (
        demo_officials,  # here, so that the servers start without what the database needs
    )

    endpoints = ", ".join(f"/carriers/{name}/sms" for name in instances)
    return f"""
  The gateway answers at http://127.0.0.1:{port}. Its webhook endpoints: {endpoints}.
  Text it and dial it from a phone in your browser:

      http://127.0.0.1:{port}/phone

{demo_officials.welcome(port, began)}

  A phone in the terminal:    make phone
  Is everything well?         make doctor
  Secrets to sign with:       .run/dev.env
  Stop:                       Ctrl-C
"""
