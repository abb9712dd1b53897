"""The values that the pages of one application cache for all officials."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from flask import current_app

from gateway.console.context import Console
from gateway.database.cache import Cache

Value = TypeVar("Value")


def app_cache(
    name: str, find: Callable[[Console], Value], *, fresh: timedelta, stale: timedelta
) -> Cache[Console, Value]:
    """The cache of that name of this request's application; made when it is first asked for."""
    made = Cache(find, fresh=fresh, stale=stale)
    cache: Cache[Console, Value] = current_app.extensions.setdefault(name, made)
    return cache
