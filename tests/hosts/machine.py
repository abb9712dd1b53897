"""`python -m tests.hosts.machine COMMANDS`: what systemd is on a real host. Starts these commands
(JSON, by name), again when they end; a kill of this process is the end of all of them."""

from __future__ import annotations

import json
import os
import signal
import sys

from gateway.development.processes import Part, Supervisor, spawner
from gateway.development.tether import die_with_parent


def main() -> None:
    die_with_parent(signal.SIGKILL)
    supervisor = Supervisor()
    supervisor.listen()
    for name, command in json.loads(sys.argv[1]).items():
        supervisor.add(Part(name, spawner(command, os.environ)))
    supervisor.keep()
    supervisor.stop()


if __name__ == "__main__":
    main()
