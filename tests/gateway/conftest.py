from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from gateway import app


@pytest.fixture(autouse=True, scope="module")
def gateways_end() -> Iterator[None]:
    """The threads of each gateway that a module's tests make end with them: each has a connection
    of its own."""
    made: list[Any] = []

    def kept(make: Callable[..., Any], *arguments: Any) -> Any:
        made.append(make(*arguments))
        return made[-1]

    with pytest.MonkeyPatch.context() as patched:
        for name in ("open_writer", "Exchanges"):
            patched.setattr(app, name, partial(kept, getattr(app, name)))
        yield
    for each in made:
        each.close()


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that an embedded server can live in, whoever we are."""
    folder = Path(tempfile.mkdtemp(prefix="khong-tests-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
