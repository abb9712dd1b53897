"""DK with any name of a place, today's or a former one, subscribes, and says the old name again."""

from __future__ import annotations

import pytest

from config.world import load_world
from flows.text import fold
from tools.conversations import Phone

WORLD = load_world()
AREAS = WORLD.areas.current(Phone(WORLD).now.date())
NAMES = sorted({name.text for name in AREAS.names if AREAS.find(name.text).exact})


@pytest.mark.parametrize("typed", [str, fold, lambda name: fold(name).lower()])
def test_each_name_is_subscribed_to(typed: type[str]) -> None:
    missed = []
    for name in NAMES:
        phone = Phone(WORLD)
        reply, match = phone.texts(f"DK {typed(name)}"), AREAS.find(name)
        is_said = not match.via[0] or reply.partition(" cu)")[0].endswith(fold(_bare(name)))
        if phone.areas != (match.areas[0].id,) or not is_said:
            missed.append((name, reply))
    assert len(NAMES) > 90 and missed == []


def _bare(name: str) -> str:
    """Without the kind of a place, which may be left out."""
    return name.removeprefix("phường ").removeprefix("xã ").removeprefix("thị trấn ")
