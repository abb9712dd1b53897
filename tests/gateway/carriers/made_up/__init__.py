"""A kind that does not exist: `heron.py` and `heron.json` are all that it took to add it."""
