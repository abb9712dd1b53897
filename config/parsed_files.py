"""Caches parsed files while they stay as they are."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
State = tuple[tuple[str, int, int], ...]


def once_while_unchanged(*defaults: Path) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Caches a function that reads files or folders into an immutable value.

    A process calls it again for the same paths when a file there has another name, size or time.
    Errors are not cached. `defaults` are the paths if the caller gives none.
    """

    def decorate(load: Callable[..., T]) -> Callable[..., T]:
        loaded: dict[tuple[Path, ...], tuple[list[State], T]] = {}

        names = list(inspect.signature(load).parameters)
        usual = dict(zip(names, defaults, strict=True))

        @functools.wraps(load)
        def wrapped(*given: Path, **by_name: Path) -> T:
            asked = usual | dict(zip(names, given, strict=False)) | by_name
            paths = tuple(asked[name] for name in names)
            states = [_state(path) for path in paths]
            if paths not in loaded or loaded[paths][0] != states:
                loaded[paths] = states, load(*paths)
            return loaded[paths][1]

        return wrapped

    return decorate


def _state(path: Path) -> State:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    rows = [(file.name, file.stat()) for file in files if file.exists()]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in rows)
