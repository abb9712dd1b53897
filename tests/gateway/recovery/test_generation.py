"""An old primary that returns is refused: by new connections, and by those that are open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
import redis
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from gateway.cli import doctor, main
from gateway.database import connect, migrate
from gateway.database.generation import Generation, OldServer
from gateway.development import dev_environment
from gateway.recovery import shared_generation
from gateway.services import Services
from tests.faults.cluster import Cluster

WHERE = "SELECT left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)"


def socket_of(cluster: Cluster) -> str:
    return str(conninfo_to_dict(cluster.url)["host"])


@pytest.fixture
def pair(home: Path) -> Iterator[tuple[Cluster, Cluster]]:
    """A primary that goes on, and a standby of it that was promoted."""
    old = Cluster(home / "one")
    old.start()
    try:
        migrate.upgrade(old.url)
        made = old.backup("base", "-R", "-X", "stream")
        (home / "two").mkdir(mode=0o711)
        made.rename(home / "two" / old.data.name)
        new = Cluster(home / "two")
        new.start()
        try:
            new.promote()
            yield old, new
        finally:
            new.stop()
    finally:
        old.stop()


def test_a_host_that_knows_the_new_primary_goes_back_to_no_old_one(
    pair: tuple[Cluster, Cluster], redis_url: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old one is first in DATABASE_URL, and can be written to."""
    old, new = pair
    sockets = ",".join(quote(socket_of(each), safe="") for each in pair)
    url = f"postgresql://khong@/khong?host={sockets}"
    mine, theirs = Generation(home / "here"), Generation(home / "there")

    with closing(connect.writer_connection(url, mine)) as before:
        assert before.execute(WHERE).fetchone() == ("00000001",)
        engine = connect.engine(url, generation=mine)
        with engine.connect() as pooled:
            assert pooled.exec_driver_sql(WHERE).scalar_one() == "00000001"
        # Another host has lost sight of the old one.
        connect.writer_connection(new.url, theirs).close()
        with closing(redis.Redis.from_url(redis_url)) as client:
            client.delete(shared_generation.KEY)
            shared_generation.share(client, theirs)
            shared_generation.share(client, mine)
            assert not mine.is_current(before)
        with engine.connect() as pooled:
            assert pooled.exec_driver_sql(WHERE).scalar_one() == "00000002"
        engine.dispose()
    with closing(connect.writer_connection(url, mine)) as after:
        assert after.execute(WHERE).fetchone() == ("00000002",)
        assert mine.is_current(after)
    with pytest.raises(OldServer, match="timeline 1, and timeline 2 was seen"):
        connect.writer_connection(old.url, mine)

    env = dev_environment.write({}, {"DATABASE_URL": old.url, "REDIS_URL": redis_url}, home / "env")
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    with closing(Services.load(env)) as services:
        services.generation_file.raise_to(mine.known())
        findings = [str(each) for each in doctor.examine(env)]
        assert any("an old primary answers" in each for each in findings)
        assert main.main(["audit", "head"]) == 1
        # Somebody knows better: it was restored to before.
        assert main.main(["restored"]) == 0
        with services.engine.connect() as connection:
            assert connection.exec_driver_sql(WHERE).scalar_one() == "00000001"


def test_what_the_page_had_before_a_decision_does_not_come_back(
    database_url: str, redis_url: str, tmp_path: Path
) -> None:
    mine, theirs = Generation(tmp_path / "here"), Generation(tmp_path / "there")
    with (
        closing(connect.writer_connection(database_url, mine)) as connection,
        closing(redis.Redis.from_url(redis_url)) as client,
    ):
        client.delete(shared_generation.KEY, shared_generation.ACCEPTED)
        (system,) = mine.known()
        for one in (mine, theirs):
            one.raise_to({system: 9})
            shared_generation.share(client, one)
        location = mine.accept(connection, 1)
        assert location is not None
        shared_generation.set_back(client, *location, 1)
        # The other host shares what it knew before, and learns of the decision.
        for one in (theirs, mine, theirs):
            shared_generation.share(client, one)
            assert one.known()[system] == location[1]
        connect.writer_connection(database_url, theirs).close()


def test_a_command_that_looks_at_a_copy_teaches_nobody(database_url: str, tmp_path: Path) -> None:
    looking = Generation(tmp_path / "here", learns=False)
    connect.writer_connection(database_url, looking).close()
    assert looking.known() == {}


def test_a_file_that_can_not_be_read_or_written_stops_nobody(
    database_url: str, tmp_path: Path
) -> None:
    nowhere = Generation(tmp_path / "none" / "generation")
    with closing(connect.writer_connection(database_url, nowhere)) as connection:
        assert nowhere.is_current(connection)
    (tmp_path / "damaged").write_text("{")
    connect.writer_connection(database_url, Generation(tmp_path / "damaged")).close()


def test_one_host_of_a_server_that_is_old_is_refused(database_url: str, tmp_path: Path) -> None:
    generation = Generation(tmp_path / "generation")
    connect.writer_connection(database_url, generation).close()
    (system,) = generation.known()
    generation.raise_to({system: 99})
    given = make_conninfo(database_url)
    with pytest.raises(psycopg.OperationalError, match="old primary"):
        generation.connect(conninfo_to_dict(given))
