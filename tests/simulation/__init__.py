"""Attack and life against the verdict: `python -m tests.simulation` prints the tables.

Every judgement is made by `flows.scoring.risk`; what the ledger's query gathers is gathered here
from memory (`database.py`), and a test compares the two on the real database.
"""
