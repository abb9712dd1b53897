"""Finds the secrets of an instance in its settings, by the setting's name, whatever its kind."""

from __future__ import annotations

from collections.abc import Mapping

from gateway.carriers.contract import Carrier

PREVIOUS = "_previous"
"""The suffix of a secret's name that still verifies while a new one comes into use."""
_OF_ALL = ("path_secret",)


def secrets(carrier: Carrier) -> Mapping[str, str]:
    """Those that are set: values are for hashing alone, and never shown."""
    names = [one.name for one in carrier.SETTINGS if one.secret]
    known = {name: carrier.instance.get(name) for name in (*names, *_OF_ALL)}
    return {name: str(value) for name, value in known.items() if value}
