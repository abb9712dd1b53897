"""Connects to the database: one plain connection for the writer, an engine for the workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.pq import ExecStatus, TransactionStatus
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError

from gateway.database.generation import Generation
from gateway.database.signing import OPTION, AuditKeys

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

CONNECT_SECONDS = 3

# A server that vanished without a word is noticed within seconds (ignored on a Unix socket).
_ALIVE: dict[str, Any] = {
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}

# The writer's statements are driven by arrays of at most a batch, and every table behind them is
# reached by an index: a hash or merge join would read a whole table for a dozen rows. Generic
# plans, because the statements never change.
_WRITER_OPTIONS = (
    "-c enable_hashjoin=off -c enable_mergejoin=off -c enable_seqscan=off "
    "-c plan_cache_mode=force_generic_plan -c jit=off "
    "-c statement_timeout=10s -c lock_timeout=500ms "
    "-c idle_in_transaction_session_timeout=10s"
)


def parameters(database_url: str, **more: Any) -> dict[str, Any]:
    """The connection's parameters, as libpq reads the URL: of several hosts
    (`//one,two/name` or `?host=one,two`) the first one that can be written to.

    more  what we set beside; `options` are added to those of the URL
    """
    read: dict[str, Any] = conninfo_to_dict(database_url)
    options = " ".join(filter(None, (read.get("options"), more.pop("options", None))))
    several = {"target_session_attrs": "read-write"} if "," in str(read.get("host", "")) else {}
    return {**several, **read, **more, **({"options": options} if options else {})}


def writer_connection(
    database_url: str, generation: Generation | None = None
) -> psycopg.Connection:
    """An autocommit connection for the batch writer. Raises psycopg.OperationalError."""
    given = parameters(
        database_url,
        connect_timeout=CONNECT_SECONDS,
        options=_WRITER_OPTIONS,
        application_name="gateway",
        **_ALIVE,
    )
    connection = _opener({**given, "autocommit": True}, generation)()
    connection.prepare_threshold = 1
    return connection


def log_connection(database_url: str) -> psycopg.Connection:
    """A plain connection for other reads and writes besides the database. Raises as above."""
    given = parameters(database_url, connect_timeout=CONNECT_SECONDS, application_name="exchanges")
    return psycopg.connect(**given)


def engine(
    database_url: str,
    name: str = "worker",
    pool_size: int = 2,
    audit_keys: AuditKeys | None = None,
    options: str = "",
    generation: Generation | None = None,
) -> Engine:
    """A SQLAlchemy engine; open it in the process that uses it, never before a fork.

    options     of PostgreSQL's command line, for its connections
    audit_keys  the keys that sign rows of the audit on its connections: without them none can
                be written (`gateway.officials.audit.record`)
    generation  refuses an old primary that has returned
    """
    given = parameters(
        database_url,
        connect_timeout=CONNECT_SECONDS,
        application_name=name,
        options=options,
        **_ALIVE,
    )
    made = create_engine(
        "postgresql+psycopg://",
        creator=_opener(given, generation),
        pool_size=pool_size,
        max_overflow=2,
        pool_pre_ping=True,
        execution_options={} if audit_keys is None else {OPTION: audit_keys},
    )
    made.dialect.do_rollback = _undo  # type: ignore[method-assign, assignment]
    made.dialect.do_ping = _ping  # type: ignore[method-assign, assignment]
    if generation is not None:
        event.listen(made, "checkout", partial(_refuse_old, generation))
    return made


def _undo(connection: Any) -> None:
    """Undoes a transaction and keeps the prepared statements. psycopg forgets them, since a
    rollback may undo the making of a table: ours makes none. Every read ends with a rollback, so
    each page would be planned again, which takes most of PostgreSQL's time."""
    link = connection.pgconn
    if link.transaction_status == TransactionStatus.INTRANS:
        with connection.lock:
            link.exec_(b"ROLLBACK")
    connection.rollback()  # Of what has failed; it does nothing where no transaction is open.


def _ping(connection: Any) -> bool:
    """Whether the server is there still, by a query of nothing. A page asks two or three times."""
    with connection.lock:
        answer = connection.pgconn.exec_(b"")
    if answer.status != ExecStatus.EMPTY_QUERY:
        raise psycopg.OperationalError("The server does not answer.")
    return True


def _opener(
    given: Mapping[str, Any], generation: Generation | None
) -> Callable[[], psycopg.Connection]:
    if generation is None:
        return lambda: psycopg.connect(**given)
    return partial(generation.connect, given)


def _refuse_old(generation: Generation, connection: Any, record: Any, proxy: Any) -> None:
    """A connection from before another server took over is opened again."""
    if not generation.is_current(connection):
        raise DisconnectionError


@contextmanager
def autocommit(engine: Engine) -> Iterator[Connection]:
    """A connection on which each statement is a transaction."""
    with engine.connect() as connection:
        yield connection.execution_options(isolation_level="AUTOCOMMIT")


class HasEngine(Protocol):
    """Whatever reaches the database."""

    @property
    def engine(self) -> Engine: ...


class Transactions:
    """Of an object with an `engine`: calls that have a transaction of their own."""

    __slots__ = ()

    def read(
        self: HasEngine,
        query: Callable[Concatenate[Connection, Arguments], Result],
        *given: Arguments.args,
        **named: Arguments.kwargs,
    ) -> Result:
        """The result of `query(connection, …)`. Its writes are undone: nothing is committed."""
        with self.engine.connect() as connection:
            return query(connection, *given, **named)

    def write(
        self: HasEngine,
        change: Callable[Concatenate[Connection, Arguments], Result],
        *given: Arguments.args,
        **named: Arguments.kwargs,
    ) -> Result:
        """What `change(connection, …)` returns, committed unless it raises."""
        with self.engine.begin() as connection:
            return change(connection, *given, **named)
