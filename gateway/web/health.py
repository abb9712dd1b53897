"""`/health/live` and `/health/ready`, for what starts and feeds web servers; `/health` is the
second."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask

from gateway.web import access

Ready = Callable[[], str]
"""Why no MO can be taken now; "" if one can."""


def install(app: Flask, not_ready: Ready) -> None:
    @app.get("/health/live")
    @access.public("says only that this process answers")
    def live() -> dict[str, str]:
        return {"status": "live"}

    @app.get("/health")
    @app.get("/health/ready")
    @access.public("says only whether the gateway can take messages")
    def ready() -> tuple[dict[str, str], int]:
        if reason := not_ready():
            return {"status": "away", "reason": reason}, 503
        return {"status": "ready"}, 200
