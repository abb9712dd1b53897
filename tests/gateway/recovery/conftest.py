"""These tests run jobs as a worker does."""

from tests.workers.conftest import harness, operator

__all__ = ["harness", "operator"]
