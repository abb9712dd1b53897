import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gateway.development.processes import Part, Supervisor
from gateway.development.tether import command_of, tied

SUPERVISOR = """
import subprocess, sys
from gateway.development.processes import Part, Supervisor, spawner
supervisor = Supervisor()
supervisor.listen()
supervisor.add(Part("a", spawner("sleep 61", {"PATH": "/usr/bin:/bin"})))
supervisor.add(Part("b", spawner("sleep 62", {"PATH": "/usr/bin:/bin"})))
print(*[part.process.pid for part in supervisor.parts], flush=True)
supervisor.keep()
supervisor.stop()
"""


def spawner(code: str):
    return lambda: subprocess.Popen(
        [sys.executable, "-uc", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=tied(signal.SIGKILL),
    )


@pytest.fixture
def supervisor():
    printed = io.StringIO()
    supervisor = Supervisor(output=printed)
    supervisor.printed = printed
    yield supervisor
    supervisor.stopping = True
    supervisor.impatient = True
    supervisor.stop()


def gone(pid: int, seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while command_of(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not command_of(pid)


def test_a_killed_part_is_restarted_and_its_children_are_ended(supervisor: Supervisor) -> None:
    code = """
import signal, subprocess, sys, time
print(subprocess.Popen([sys.executable, "-c", "import signal, time; \\
signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(60)"]).pid)
time.sleep(60)
"""
    part = supervisor.add(Part("web", spawner(code)))
    assert supervisor.wait(lambda: supervisor.printed.getvalue().count("\n") == 1, 60)
    left = int(supervisor.printed.getvalue().split("|")[1])
    assert part.process is not None
    first = part.process.pid
    os.kill(first, signal.SIGKILL)
    assert supervisor.wait(lambda: part.process is not None and part.process.pid != first, 60)
    assert "ended (by SIGKILL); started again" in supervisor.printed.getvalue()
    assert gone(left)


def test_a_part_that_fails_at_once_is_restarted_at_growing_intervals(
    supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses, later = [], supervisor._later

    def noted(part: Part) -> None:
        later(part)
        pauses.append(part.restart_at - time.monotonic())

    monkeypatch.setattr(supervisor, "_later", noted)
    part = supervisor.add(Part("web", spawner("print('no')")))
    assert supervisor.wait(lambda: len(pauses) == 3, 60)
    assert pauses == sorted(pauses)
    assert part.short_lives == supervisor.printed.getvalue().count("| no") == 3


def test_a_part_that_runs_once_is_not_restarted(supervisor: Supervisor) -> None:
    part = supervisor.add(
        Part("migrate", spawner("print('x' * 100000, end=''); exit(3)"), once=True)
    )
    assert supervisor.wait(lambda: part.status is not None, 60)
    assert part.status == 3
    assert "x" * 100000 in supervisor.printed.getvalue()
    supervisor.turn(0.3)
    assert part.process is None


def test_servers_are_stopped_last(supervisor: Supervisor) -> None:
    says = "import signal, sys; signal.signal(signal.SIGTERM, lambda *_: sys.exit(print('{0}')));"
    says += "print('up'); signal.pause()"
    supervisor.add(Part("postgres", spawner(says.format("server stops")), server=True))
    supervisor.add(Part("web", spawner(says.format("web stops"))))
    assert supervisor.wait(lambda: supervisor.printed.getvalue().count("| up") == 2, 60)
    supervisor.stopping = True
    supervisor.stop()
    printed = supervisor.printed.getvalue()
    assert printed.index("web stops") < printed.index("server stops")
    assert all(part.process is None for part in supervisor.parts)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_nothing_outlives_the_supervisor(number: signal.Signals) -> None:
    project = Path(__file__).parents[3]
    supervisor = subprocess.Popen(
        [sys.executable, "-c", SUPERVISOR], stdout=subprocess.PIPE, text=True, cwd=project
    )
    assert supervisor.stdout is not None
    children = [int(pid) for pid in supervisor.stdout.readline().split()]
    assert len(children) == 2
    supervisor.send_signal(number)
    supervisor.wait(300)
    supervisor.stdout.close()
    assert all(map(gone, children))


def test_it_ends_quietly_when_nobody_reads_any_more() -> None:
    goes_on = "while not supervisor.stopping: supervisor.turn(0.05); supervisor.say('x')"
    code = SUPERVISOR.replace("supervisor.keep()", goes_on) + "supervisor.say('stopped')"
    supervisor = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    assert supervisor.stdout is not None and supervisor.stderr is not None
    supervisor.stdout.readline()
    supervisor.stdout.close()
    assert supervisor.wait(300) == 0
    assert supervisor.stderr.read() == b""
    supervisor.stderr.close()
