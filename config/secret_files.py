"""A secret's value: its variable, or the file that `<variable>_FILE` names, as systemd's
LoadCredential and containers have them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def value_of(env: Mapping[str, str], variable: str) -> str:
    """The value without spaces around it; "" if there is none. Raises ValueError for a file that
    can't be read."""
    text, path = (env.get(variable) or "").strip(), env.get(f"{variable}_FILE")
    if text or not path:
        return text
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        kind = type(error).__name__
        raise ValueError(
            f"can't be read from the file that {variable}_FILE names: {kind}"
        ) from None
