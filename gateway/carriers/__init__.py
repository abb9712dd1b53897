"""The carriers: one file per kind, found by its name.

`load` gives adapters to the rest of the code; nothing outside a kind's own file knows that kind.
How to add one: `README.md` beside this file.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Mapping
from typing import Any, cast

from gateway.carriers import routes, rules
from gateway.carriers.base import BadSetting, weak, wrong
from gateway.carriers.contract import Carrier, Instance, Setting

_KIND = re.compile(r"[a-z][a-z0-9_]{0,30}")

# What makes up for a weak signature.
_INSTEAD = {
    "ip_list": "the addresses that it calls from must be listed",
    "path_secret": "the URL that it calls must end in a secret",
}


class BadInstances(BadSetting):
    """The settings of several instances are wrong; `problems` names every problem."""


def kinds() -> dict[str, type[Carrier]]:
    """The adapter of every kind, by the kind's name."""
    modules = {
        info.name: importlib.import_module(f"{__name__}.{info.name}")
        for info in pkgutil.iter_modules(__path__)
    }
    return {name: module.Adapter for name, module in modules.items() if hasattr(module, "Adapter")}


def instances_of(tables: Mapping[str, Any], public_url: str) -> dict[str, Instance]:
    """The instances that an operator has written (`config.instances`), as adapters want them."""
    return {
        name: Instance(name, each.kind, public_url, each.values) for name, each in tables.items()
    }


def load(instances: Mapping[str, Instance], production: bool = False) -> dict[str, Carrier]:
    """Adapters by instance name. In production a weak signature is not enough by itself.

    Raises `BadInstances`, once, with every problem in any of them. Values of settings are never
    repeated in it: they may be secrets.
    """
    carriers: dict[str, Carrier] = {}
    problems: list[str] = []
    for name, instance in instances.items():
        try:
            carriers[name] = _adapter(instance)
            exposed = _exposed(carriers[name]) if production else []
            if exposed:
                raise BadSetting(exposed)
        except BadSetting as error:
            problems += [f"carrier {name}: {each}" for each in error.problems]
    if problems:
        raise BadInstances(problems)
    return carriers


def check(carrier: Carrier, production: bool) -> list[str]:
    """Sentences about what an operator should correct in one instance; [] if nothing."""
    instance = carrier.instance
    problems = [
        f"{setting.name} is not set: {setting.about} (nothing can be sent without it)"
        for setting in _unset(carrier)
    ]
    if not production:
        return problems
    if not instance.public_url.startswith("https://"):
        problems.append("the public URL is not https: residents' texts could be read on the way")
    problems += _exposed(carrier)
    for setting in carrier.SETTINGS:
        value = instance.get(setting.name)
        if setting.name == "send_url" and value and not str(value).startswith("https://"):
            problems.append("send_url is not https")
        if setting.secret and value and weak(str(value)):
            problems.append(
                f"{setting.name} is too short to be a secret: ask the carrier for another"
            )
    if instance.get("path_secret") and weak(str(instance.get("path_secret"))):
        problems.append("path_secret is too short to be a secret: openssl rand -hex 16 makes one")
    return problems


def _unset(carrier: Carrier) -> list[Setting]:
    """The settings that sending needs and that are missing."""
    get = carrier.instance.get
    return [setting for setting in carrier.SETTINGS if setting.sending and not get(setting.name)]


def senders(carriers: Mapping[str, Carrier]) -> dict[str, Instance]:
    """The instances that can send, in the order of their file: the first is the default."""
    return {name: each.instance for name, each in carriers.items() if not _unset(each)}


def stand_in(carriers: Mapping[str, Carrier], name: str) -> str:
    """The instance that sends MTs for one that can't send itself (it is for USSD alone, say); "" if
    it can, or if none can."""
    able = senders(carriers)
    if name in able:
        return ""
    instances = routes.chain(able, str(carriers[name].instance.get("fallback", "")))
    return next(iter(instances), "")


def _exposed(carrier: Carrier) -> list[str]:
    """Settings that a carrier with a weak signature needs and that are missing, a sentence each."""
    if carrier.SIGNS_WELL:
        return []
    return [
        f"{name} is not set: this carrier does not sign well, so {why}"
        for name, why in _INSTEAD.items()
        if not carrier.instance.get(name)
    ]


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
    problems = wrong(instance, adapter.SETTINGS) + rules.problems(instance)
    if instance.get("senders") and not adapter.CHOOSES_SENDER:
        problems.append("senders must go: this kind of carrier lets no MT choose its sender ID")
    if instance.get("balance_least") and not hasattr(adapter, "ask_balance"):
        problems.append("balance_least must go: this kind of carrier tells no balance")
    if problems:
        raise BadSetting(problems)
    return cast(Carrier, adapter(instance))
