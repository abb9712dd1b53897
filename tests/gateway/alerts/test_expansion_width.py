"""How many residents' ids a chunk of an expansion spans."""

from __future__ import annotations

from gateway.alerts.expansion import AIM_SECONDS, FIRST_WIDTH, Width


def chunks(width: Width, per_id: float, count: int) -> list[float]:
    """Seconds of this many chunks, if an id takes `per_id` seconds."""
    took = []
    for _ in range(count):
        took.append(width.ids * per_id)
        width.learn(took[-1])
    return took


def test_chunks_come_to_take_what_they_should() -> None:
    assert abs(chunks(Width(), 12e-6, 12)[-1] - AIM_SECONDS) < 0.001
    assert abs(chunks(Width(), 350e-6, 12)[-1] - 0.07) < 0.001, "as narrow as they get"


def test_a_town_beside_an_empty_stretch_is_no_long_chunk() -> None:
    width = Width()
    assert max(chunks(width, 0.0, 4)) == 0.0
    assert width.ids == int(FIRST_WIDTH * 1.5**4)
    width = Width()
    chunks(width, 6e-6, 20)
    assert max(chunks(width, 12e-6, 3)) < 2.1 * AIM_SECONDS
