"""Files that were parsed are not parsed again while they stay as they are."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
State = tuple[tuple[str, int, int], ...]


def once_while_unchanged(default: Path) -> Callable[[Callable[[Path], T]], Callable[..., T]]:
    """For what reads a file, or the files of a folder, into something that nobody changes.

    A process calls it again for a path when a file there has another name, size or time. What it
    raises is not kept. `default` is the path where none is given.
    """

    def decorate(load: Callable[[Path], T]) -> Callable[..., T]:
        loaded: dict[Path, tuple[State, T]] = {}

        @functools.wraps(load)
        def wrapped(path: Path = default) -> T:
            state = _state(path)
            if path not in loaded or loaded[path][0] != state:
                loaded[path] = state, load(path)
            return loaded[path][1]

        return wrapped

    return decorate


def _state(path: Path) -> State:
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    rows = [(file.name, file.stat()) for file in files if file.exists()]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in rows)
