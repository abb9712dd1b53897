"""`python -m tests.simulation` prints the tables; with ``--write`` it stores them as well. With
``rules`` it prints what each rule of `high` costs, in minutes."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.simulation.tables import everything, rule_by_rule

TABLES = Path(__file__).with_name("tables.md")

if __name__ == "__main__":
    if "rules" in sys.argv[1:]:
        print(rule_by_rule(), end="")
        sys.exit()
    tables = everything()
    print(tables, end="")
    if "--write" in sys.argv[1:]:
        TABLES.write_text(tables, "utf-8")
