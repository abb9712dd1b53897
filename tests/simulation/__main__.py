"""`python -m tests.simulation` prints the tables; with ``--write`` it keeps them as well."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.simulation.tables import everything

TABLES = Path(__file__).with_name("tables.md")

if __name__ == "__main__":
    tables = everything()
    print(tables, end="")
    if "--write" in sys.argv[1:]:
        TABLES.write_text(tables, "utf-8")
