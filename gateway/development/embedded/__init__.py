"""PostgreSQL and Valkey of our own, in a folder, on unix sockets: for laptops and tests.

A real server (`DATABASE_URL`, `REDIS_URL`) replaces each of them; nothing else in the gateway
can tell the difference.
"""

from gateway.development.embedded.postgres_server import postgres
from gateway.development.embedded.server import EmbeddedServer, Unavailable, running
from gateway.development.embedded.valkey_server import valkey

__all__ = ["EmbeddedServer", "Unavailable", "postgres", "running", "valkey"]
