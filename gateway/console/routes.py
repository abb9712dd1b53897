"""The paths of a module's views: each has its address above itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Blueprint
from flask_limiter import Limiter

from gateway.console.rate_limits import Limit

View = TypeVar("View", bound=Callable[..., Any])


class Routes:
    """The views of one module. They join the console by `add`, once for each application."""

    def __init__(self) -> None:
        self._rules: list[tuple[str, dict[str, Any], tuple[Limit, ...]]] = []

    def get(self, path: str, *limits: Limit, endpoint: str | None = None) -> Callable[[View], View]:
        """limits    how often it may be asked; the first is checked first
        endpoint  its name, if not the view's own
        """
        return self._at(path, ["GET"], limits, endpoint)

    def post(
        self, path: str, *limits: Limit, endpoint: str | None = None
    ) -> Callable[[View], View]:
        return self._at(path, ["POST"], limits, endpoint)

    def form(self, path: str) -> Callable[[View], View]:
        """For a view that shows a form, and receives it."""
        return self._at(path, ["GET", "POST"], ())

    def _at(
        self, path: str, methods: list[str], limits: tuple[Limit, ...], endpoint: str | None = None
    ) -> Callable[[View], View]:
        def keep(view: View) -> View:
            rule = {"view_func": view, "methods": methods, "endpoint": endpoint or view.__name__}
            self._rules.append((path, rule, limits))
            return view

        return keep

    def add(self, pages: Blueprint, limiter: Limiter) -> None:
        for path, rule, limits in self._rules:
            view = rule["view_func"]
            for limit in reversed(limits):
                view = limit.on(limiter)(view)
            pages.add_url_rule(path, **{**rule, "view_func": view})
