"""An upgrade in a running service, and the way back: by a migration that is made here."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from gateway.database import connect, drift, migrate

SECOND = """
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "second"
down_revision = "initial"
{more}

def upgrade() -> None:
    op.add_column("resident", sa.Column("added", sa.Text(), nullable=True))
    with op.get_context().autocommit_block():
        op.create_index(
            "resident_added_idx", "resident", ["added"], postgresql_concurrently=True,
            if_not_exists=True,
        )


def downgrade() -> None:
    op.drop_index("resident_added_idx", "resident")
    op.drop_column("resident", "added")
"""


@pytest.fixture
def url(database_url: str) -> Iterator[str]:
    """A database of its own, with the tables of today."""
    name = "of_upgrades"
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    fresh = make_url(database_url).set(database=name).render_as_string(hide_password=False)
    migrate.upgrade(fresh)
    yield fresh
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def next_version(tmp_path: Path) -> Callable[[str], Path]:
    """The migrations of a version after this one."""

    def make(more: str = "") -> Path:
        scripts = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, scripts)
        (scripts / "versions" / "0002_second.py").write_text(SECOND.format(more=more))
        return scripts

    return make


def columns(url: str) -> set[str]:
    query = "SELECT column_name FROM information_schema.columns WHERE table_name = 'resident'"
    with psycopg.connect(url) as connection:
        return {row[0] for row in connection.execute(query)}


def test_the_old_code_runs_on_the_next_tables_for_one_version(
    url: str, next_version: Callable[[str], Path]
) -> None:
    scripts = next_version("")
    assert migrate.pending(url, scripts)
    migrate.upgrade(url, scripts)
    assert "added" in columns(url) and not migrate.pending(url, scripts)
    # Starting the old code undoes the upgrade: nothing is refused, nothing changed.
    assert not migrate.pending(url)
    migrate.upgrade(url)
    assert "added" in columns(url)
    assert migrate.downgrade(url, scripts) == "initial"
    assert "added" not in columns(url) and not migrate.pending(url)
    with pytest.raises(migrate.NoVersionBefore):
        migrate.downgrade(url)
    assert "number_encrypted" in columns(url)


def test_after_a_contraction_the_old_code_is_refused(
    url: str, next_version: Callable[[str], Path]
) -> None:
    migrate.upgrade(url, next_version("contract = True"))
    assert migrate.pending(url)
    with pytest.raises(migrate.AnotherVersions):
        migrate.upgrade(url)


def test_a_table_in_use_holds_nobody_up_for_long(
    url: str, next_version: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The migration gives its place in the queue of locks up, and others go on."""
    monkeypatch.setattr(migrate, "TRIES", 1)
    monkeypatch.setattr(migrate, "LOCK_SECONDS", 1)
    scripts = next_version("")
    with psycopg.connect(url) as open_transaction:
        open_transaction.execute("SELECT count(*) FROM resident")
        with pytest.raises(migrate.Busy):
            migrate.upgrade(url, scripts)
        assert "added" not in columns(url)
    migrate.upgrade(url, scripts)
    assert "added" in columns(url)


def differences(url: str) -> list[str]:
    engine = connect.engine(url, name="drift")
    try:
        with engine.connect() as connection:
            return drift.differences(connection)
    finally:
        engine.dispose()


def test_changes_by_hand_are_named(url: str) -> None:
    assert differences(url) == []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE of_somebody_else (id bigint)")
        connection.execute("DROP INDEX subscription_area_idx")
        connection.execute("ALTER TABLE resident ADD COLUMN note text")
        connection.execute("ALTER TABLE audit DISABLE TRIGGER audit_refuses_change")
        connection.execute("ALTER TABLE inbound DROP COLUMN text")
    assert differences(url) == [
        "has, unexpected, column: resident.note",
        "lacks column: inbound.text",
        "lacks index: subscription_area_idx",
        "lacks trigger: audit_refuses_change",
    ]


VERSIONS = migrate.SCRIPTS / "versions"


def unlike_released(released: str, versions: Path) -> list[str]:
    """Released migrations that are not what they were."""
    lines = [line.split() for line in released.splitlines() if not line.startswith("#")]
    return [
        name
        for digest, name in lines
        if not (versions.parent / name).exists()
        or hashlib.sha256((versions.parent / name).read_bytes()).hexdigest() != digest
    ]


_SLOW = (
    (r"op\.create_index\((?![^)]*postgresql_concurrently=True)", "an index is made concurrently"),
    (r"op\.(drop_column|drop_table|rename_table)\(", "what old code uses goes a version later"),
    (r"nullable=False(?![^)]*server_default)", "old code writes no value into a new column"),
)


def slow_or_early(source: str) -> list[str]:
    """Statements that would hold residents up, or break the previous version, in a later
    migration."""
    ascent = source.partition("def upgrade")[2].partition("def downgrade")[0]
    contracts = "contract = True" in source
    allowed = {_SLOW[1][1]} if contracts else set()
    return [says for pattern, says in _SLOW if re.search(pattern, ascent) and says not in allowed]


def test_a_released_migration_never_changes_and_later_ones_hold_nobody_up(tmp_path: Path) -> None:
    assert unlike_released((migrate.SCRIPTS / "released.txt").read_text(), VERSIONS) == []
    versions = tmp_path / "versions"
    versions.mkdir()
    (versions / "one.py").write_text("1")
    released = f"# said\n{hashlib.sha256(b'1').hexdigest()}  versions/one.py\n"
    assert unlike_released(released, versions) == []
    (versions / "one.py").write_text("2")
    assert unlike_released(released, versions) == ["versions/one.py"]
    for path in sorted(VERSIONS.glob("*.py"))[1:]:
        assert slow_or_early(path.read_text()) == [], path.name
    assert slow_or_early(SECOND) == []
    bad = SECOND.replace("postgresql_concurrently=True,", "").replace(
        "nullable=True", "nullable=False"
    )
    assert len(slow_or_early(bad)) == 2
    early = SECOND.replace("op.add_column(", "op.drop_column(")
    assert slow_or_early(early) == [_SLOW[1][1]]
    assert slow_or_early(early.replace("{more}", "contract = True")) == []
