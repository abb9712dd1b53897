from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that an embedded server can live in, whoever we are."""
    folder = Path(tempfile.mkdtemp(prefix="khong-tests-"))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
