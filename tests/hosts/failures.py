"""The failures, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from gateway.development.dev_environment import SECRETS
from tests.e2e.service import eventually
from tests.faults.cluster import must
from tests.hosts.deployment import Deployment, faketime
from tests.hosts.play import Failure

CLOCK: Final = 300
"""Seconds."""


def _web(deployment: Deployment) -> str:
    return deployment.layout.web[0]


def _worker(deployment: Deployment) -> str:
    return deployment.layout.work[0]


def _loses_power(deployment: Deployment) -> None:
    deployment.power_off(_web(deployment))


def _has_power(deployment: Deployment) -> None:
    deployment.power_on(_web(deployment))
    must(eventually(deployment.all_ready), "the host does not come back")


def _is_cut(deployment: Deployment) -> None:
    deployment.network.cut(_worker(deployment))


def _is_joined(deployment: Deployment) -> None:
    deployment.network.reconnect(_worker(deployment))


def _no_cut(deployment: Deployment) -> str:
    return "" if deployment.network.can_cut else "network namespaces are not allowed here"


def _loses_queue(deployment: Deployment) -> None:
    deployment.lose_queue()
    deployment.start_queue()


def _promotes(deployment: Deployment) -> None:
    """The primary has no power any more; a person makes the first standby the next primary."""
    deployment.power_off(deployment.primary)
    deployment.primary = deployment.layout.databases[1]
    deployment.clusters[deployment.primary].promote()
    deployment.typed.append("promote")


def _old_one_returns(deployment: Deployment) -> None:
    """It can be written to, and its address stands first: nobody may take it for the primary."""
    old = deployment.clusters[deployment.layout.databases[0]]
    if not deployment.network.can_cut:
        return
    deployment.network.reconnect(deployment.layout.databases[0])
    old.start()
    must(old.sql("SELECT pg_is_in_recovery()") is False, "it came back as a standby")


def _no_standby(deployment: Deployment) -> str:
    return "" if len(deployment.layout.databases) > 1 else "there is no standby"


def _clocks_go_wrong(deployment: Deployment) -> None:
    for name in (deployment.layout.web[-1], deployment.layout.work[-1]):
        deployment.restart(name, CLOCK)
    noticed = eventually(lambda: "clock" in deployment.health(deployment.layout.web[-1])[1])
    must(noticed, "a host does not say that its clock is wrong")


def _clocks_go_right(deployment: Deployment) -> None:
    for name in (deployment.layout.web[-1], deployment.layout.work[-1]):
        deployment.restart(name)
    must(eventually(deployment.all_ready), "a host with the right time does not serve")


def _no_clock(deployment: Deployment) -> str:
    return "" if faketime() else "needs Debian's faketime"


def _key_is_wrong(deployment: Deployment) -> None:
    """On a web and on a worker host: their processes refuse the database, and say which key."""
    for name in (_web(deployment), _worker(deployment)):
        host = deployment.hosts[name]
        written = len(host.output)
        host.stop()
        host.env["HASH_KEY"] = SECRETS["HASH_KEY"]()
        host.start()
        named = eventually(lambda host=host, since=written: "HASH_KEY" in host.output[since:])
        must(named, "a host with a wrong key does not say so")
    must(not deployment.ready(_web(deployment)), "a web host serves with a wrong key")


def _key_is_right(deployment: Deployment) -> None:
    for name in (_web(deployment), _worker(deployment)):
        deployment.hosts[name].env["HASH_KEY"] = deployment.env["HASH_KEY"]
        deployment.restart(name)
    deployment.typed.append("key")
    must(eventually(deployment.all_ready), "the host does not come back")


def _disk_is_full(deployment: Deployment) -> None:
    (_disk(deployment) / "full").write_bytes(b"")
    with suppress(OSError), (_disk(deployment) / "full").open("wb", buffering=0) as file:
        while file.write(b"x" * 65_536):
            pass


def _has_room(deployment: Deployment) -> None:
    (_disk(deployment) / "full").unlink()
    deployment.typed.append("room")
    cluster = deployment.clusters[deployment.primary]
    if not cluster.runs():  # it ends where it can't write its log
        cluster.start()
        deployment.typed.append("start")


def _disk(deployment: Deployment) -> Path:
    return deployment.home / deployment.primary


def _no_disk(deployment: Deployment) -> str:
    return "" if deployment.disk else "a small disk needs a mount of its own"


def _both(deployment: Deployment) -> None:
    _loses_power(deployment)
    _loses_queue(deployment)


FAILURES: Final[Sequence[Failure]] = (
    Failure("a web host without power", _loses_power, _has_power),
    Failure("a worker host cut off", _is_cut, _is_joined, needs=_no_cut),
    Failure("Valkey lost with all data", _loses_queue),
    Failure("clocks five minutes apart", _clocks_go_wrong, _clocks_go_right, needs=_no_clock),
    Failure("two hosts with a wrong key", _key_is_wrong, _key_is_right, person=("key",)),
    Failure(
        "the database's disk full", _disk_is_full, _has_room, serves=False, person=("room",),
        needs=_no_disk,
    ),
    Failure(
        "the primary killed, a standby promoted", _promotes, _old_one_returns, person=("promote",),
        needs=_no_standby,
    ),
)  # fmt: skip
SHORT: Final[Sequence[Failure]] = (Failure("a web host without power, and Valkey lost", _both),)
