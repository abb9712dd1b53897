"""The failures, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from gateway.development.dev_environment import SECRETS
from tests.e2e.service import eventually
from tests.faults.cluster import must
from tests.hosts import house as houses
from tests.hosts.house import House
from tests.hosts.play import Failure

CLOCK: Final = 300
"""Seconds."""


def _web(house: House) -> str:
    return house.layout.web[0]


def _worker(house: House) -> str:
    return house.layout.work[0]


def _loses_power(house: House) -> None:
    house.power_off(_web(house))


def _has_power(house: House) -> None:
    house.power_on(_web(house))
    must(eventually(house.all_ready), "the host does not come back")


def _is_cut(house: House) -> None:
    house.network.cut(_worker(house))


def _is_joined(house: House) -> None:
    house.network.reconnect(_worker(house))


def _no_cut(house: House) -> str:
    return "" if house.network.can_cut else "network namespaces are not allowed here"


def _loses_queue(house: House) -> None:
    house.lose_queue()
    house.start_queue()


def _promotes(house: House) -> None:
    """The primary has no power any more; a person makes the first standby the next primary."""
    house.power_off(house.primary)
    house.primary = house.layout.databases[1]
    house.clusters[house.primary].promote()
    house.typed.append("promote")


def _old_one_returns(house: House) -> None:
    """It can be written to, and its address stands first: nobody may take it for the primary."""
    old = house.clusters[house.layout.databases[0]]
    if not house.network.can_cut:
        return
    house.network.reconnect(house.layout.databases[0])
    old.start()
    must(old.sql("SELECT pg_is_in_recovery()") is False, "it came back as a standby")


def _no_standby(house: House) -> str:
    return "" if len(house.layout.databases) > 1 else "there is no standby"


def _clocks_go_wrong(house: House) -> None:
    for name in (house.layout.web[-1], house.layout.work[-1]):
        house.restart(name, CLOCK)
    noticed = eventually(lambda: "clock" in house.health(house.layout.web[-1])[1])
    must(noticed, "a host does not say that its clock is wrong")


def _clocks_go_right(house: House) -> None:
    for name in (house.layout.web[-1], house.layout.work[-1]):
        house.restart(name)
    must(eventually(house.all_ready), "a host with the right time does not serve")


def _no_clock(house: House) -> str:
    return "" if houses.faketime() else "needs Debian's faketime"


def _key_is_wrong(house: House) -> None:
    """On a web and on a worker host: their processes refuse the database, and say which key."""
    for name in (_web(house), _worker(house)):
        host = house.hosts[name]
        written = len(host.output)
        host.stop()
        host.env["HASH_KEY"] = SECRETS["HASH_KEY"]()
        host.start()
        named = eventually(lambda host=host, since=written: "HASH_KEY" in host.output[since:])
        must(named, "a host with a wrong key does not say so")
    must(not house.ready(_web(house)), "a web host serves with a wrong key")


def _key_is_right(house: House) -> None:
    for name in (_web(house), _worker(house)):
        house.hosts[name].env["HASH_KEY"] = house.env["HASH_KEY"]
        house.restart(name)
    house.typed.append("key")
    must(eventually(house.all_ready), "the host does not come back")


def _disk_is_full(house: House) -> None:
    (_disk(house) / "full").write_bytes(b"")
    with suppress(OSError), (_disk(house) / "full").open("wb", buffering=0) as file:
        while file.write(b"x" * 65_536):
            pass


def _has_room(house: House) -> None:
    (_disk(house) / "full").unlink()
    house.typed.append("room")
    cluster = house.clusters[house.primary]
    if not cluster.runs():  # it ends where it can't write its log
        cluster.start()
        house.typed.append("start")


def _disk(house: House) -> Path:
    return house.home / house.primary


def _no_disk(house: House) -> str:
    return "" if house.disk else "a small disk needs a mount of its own"


def _both(house: House) -> None:
    _loses_power(house)
    _loses_queue(house)


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
