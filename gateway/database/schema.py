"""All tables together, for migrations and for tests that compare them with a database.

A module of tables that is not imported here is one that no migration has.
"""

from gateway.database import (
    tables_alerts,
    tables_campaigns,
    tables_carriers,
    tables_console,
    tables_family,
    tables_figures,
    tables_hosts,
    tables_imports,
    tables_learning,
    tables_notifications,
    tables_officials,
    tables_verdicts,
    triggers,
)
from gateway.database.tables import metadata

REVISION = "initial"
"""Of the newest migration; a test compares."""

__all__ = [
    "REVISION",
    "metadata",
    "tables_alerts",
    "tables_campaigns",
    "tables_carriers",
    "tables_console",
    "tables_family",
    "tables_figures",
    "tables_hosts",
    "tables_imports",
    "tables_learning",
    "tables_notifications",
    "tables_officials",
    "tables_verdicts",
    "triggers",
]
