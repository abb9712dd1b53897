"""The MTs that an instance carries, by the settings: `prefixes`, `networks`, `fallback`, the
default.

`instances` are those that can send, in the order of the file; the first one is the default.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gateway.carriers.contract import Instance


def chain(instances: Mapping[str, Instance], own: str) -> Sequence[str]:
    """The instance for an MT: the resident's own, its stand-in, then the default."""
    names: list[str] = []
    name = own
    while name in instances and name not in names:
        names.append(name)
        name = str(instances[name].get("fallback", ""))
    default = next(iter(instances), None)
    return names if default is None or default in names else [*names, default]


def by_network(instances: Mapping[str, Instance], instance: Instance, network: str) -> str:
    """The instance for numbers of this network; "" if that is `instance` as well, or none is."""
    if network in instance.get("networks", ()):
        return ""
    serving = [name for name, each in instances.items() if network in each.get("networks", ())]
    return next(iter(serving), "")


def by_prefix(instances: Mapping[str, Instance], national: str) -> str:
    """The instance of somebody who has never written to us (``0912345678``): the one with the
    longest prefix of the number, else the default; "" if there is none. Numbers are ported, so
    their first MO may show another one."""
    prefixes = [
        (len(prefix), name)
        for name, instance in instances.items()
        for prefix in instance.get("prefixes", ())
        if national.startswith(prefix)
    ]
    return max(prefixes)[1] if prefixes else next(iter(instances), "")
