"""A console whose officials judge, and from whose decisions triage learns."""

from __future__ import annotations

from tests.gateway.console.conftest import passwords, place, routes_compiled_once

__all__ = ["passwords", "place", "routes_compiled_once"]
