"""`python -m tests.similar`: how well campaigns are distinguished, the same at every run."""

from __future__ import annotations

from tests.similar.measure import report

if __name__ == "__main__":
    print(report())
