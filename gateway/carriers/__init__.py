"""The carriers: one file per kind, found by its name.

`load` is how the rest of the house gets adapters; nothing outside a kind's own file knows
that kind. How to add one: `README.md` beside this file.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from typing import cast

from gateway.carriers.base import BadSetting, weak, wrong
from gateway.carriers.contract import Carrier, Instance

_KIND = re.compile(r"[a-z][a-z0-9_]{0,30}")


class BadInstances(Exception):
    """Settings of carrier instances are missing or wrong; `problems` names them all."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


def load(instances: Mapping[str, Instance]) -> dict[str, Carrier]:
    """Adapters by instance name.

    Raises `BadInstances`, once, with everything that is wrong in any of them. Values of
    settings are never repeated in it: they may be secrets.
    """
    carriers: dict[str, Carrier] = {}
    problems: list[str] = []
    for name, instance in instances.items():
        try:
            carriers[name] = _adapter(instance)
        except BadSetting as error:
            problems += [f"carrier {name}: {each}" for each in error.problems]
    if problems:
        raise BadInstances(problems)
    return carriers


def check(carrier: Carrier, production: bool) -> list[str]:
    """What an operator should mend in one instance, a plain sentence each; [] if nothing."""
    instance = carrier.instance
    problems = [
        f"{setting.name} is not set: {setting.about} (nothing can be sent without it)"
        for setting in carrier.SETTINGS
        if setting.sending and not instance.get(setting.name)
    ]
    if not production:
        return problems
    if not instance.public_url.startswith("https://"):
        problems.append("the public URL is not https: residents' texts could be read on the way")
    if not carrier.SIGNS_WELL and not instance.get("ip_list"):
        problems.append(
            "ip_list is not set: this carrier's signature is weak, so its addresses must be listed"
        )
    for setting in carrier.SETTINGS:
        value = instance.get(setting.name)
        if setting.name == "send_url" and value and not str(value).startswith("https://"):
            problems.append("send_url is not https")
        if setting.secret and value and weak(str(value)):
            problems.append(
                f"{setting.name} is too short to be a secret: ask the carrier for another"
            )
    return problems


def _adapter(instance: Instance) -> Carrier:
    """Raises `BadSetting`."""
    if not _KIND.fullmatch(instance.kind):
        raise BadSetting([f"kind {instance.kind!r} can't be a kind of carrier"])
    module_name = f"{__name__}.{instance.kind}"
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise
        module = None
    adapter = getattr(module, "Adapter", None)
    if adapter is None:
        raise BadSetting([f"kind {instance.kind!r} is not known: there is no such adapter"])
    problems = wrong(instance, adapter.SETTINGS)
    if problems:
        raise BadSetting(problems)
    return cast(Carrier, adapter(instance))
