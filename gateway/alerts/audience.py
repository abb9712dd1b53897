"""Counts whom an alert would reach: people by language, carrier and area, without their
identities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from flows.alerts.preview import People
from flows.places.areas import AreaBook
from flows.values import Language
from gateway.alerts.deliveries import REACHED_STATES
from gateway.database.choices import quoted
from gateway.database.pg_arrays import Byteas, Texts


def scope(book: AreaBook, areas: Sequence[str], today: date) -> dict[str, str]:
    """By each area id that the alert reaches: the id of the area under which its subscribers are
    counted.

    An alert for a group reaches the group's communes. An alert for a commune also reaches the
    subscribers of a group that the commune is in. The id of a former area counts as the areas that
    it is today. An id that no area has today reaches nobody.
    """
    now = book.current(today)
    meant: dict[str, str] = {}
    for chosen in areas:
        for area in book.today(chosen, today):
            meant.setdefault(area.id, area.id)
            for member in area.members:
                meant.setdefault(member, member)
    communes = {one for one in meant if (current := now.get(one)) and current.kind == "commune"}
    for group in now.groups():
        inside = [member for member in group.members if member in communes]
        if inside:
            # Subscribers of a group that was not chosen itself are counted under the first chosen
            # commune in it.
            meant.setdefault(group.id, inside[0])
    for former, areas_now in book.successors(today).items():
        became = [area.id for area in areas_now if area.id in meant]
        if became:
            meant.setdefault(former, meant[became[0]])
    return meant


@dataclass(frozen=True, slots=True)
class Audience:
    """The people who are meant.

    scope     as `scope` returns it
    carriers  the instances that can send
    hashes    for an exercise, the hashes of the test numbers: nobody else is meant; otherwise None
    follows   for a follow-up, the id of the alert whose recipients alone are meant; otherwise None
    """

    scope: Mapping[str, str]
    carriers: Collection[str]
    hashes: Sequence[bytes] | None = None
    follows: int | None = None


MAY_BE_WARNED: Final = f"""
r.opted_out_at IS NULL
      AND NOT EXISTS (SELECT FROM suppression u WHERE u.hash = r.hash)
      AND (%(hashes)s::bytea[] IS NULL OR r.hash = ANY(%(hashes)s))
      AND (%(follows)s::bigint IS NULL OR EXISTS (
          SELECT FROM delivery f WHERE f.resident_id = s.resident_id AND f.alert_id = %(follows)s
            AND f.state IN ({quoted(REACHED_STATES)})))
"""
"""Of a resident `r` with a subscription `s` that has not ended."""
PEOPLE: Final = f"""
    SELECT DISTINCT ON (s.resident_id) s.resident_id, n.counted AS area, r.language,
           CASE WHEN r.carrier = ANY(%(carriers)s) THEN r.carrier ELSE '' END AS carrier
    FROM unnest(%(scope)s, %(counted)s) WITH ORDINALITY AS n (area, counted, place)
    JOIN subscription s ON s.area = n.area AND s.ended_at IS NULL AND {{range}}
    JOIN resident r ON r.id = s.resident_id AND {MAY_BE_WARNED}
    ORDER BY s.resident_id, n.place
"""
"""One row for each person, however many of their areas are meant. `{range}` narrows the
residents' ids."""


def parameters(audience: Audience) -> dict[str, object]:
    """The values of `PEOPLE`."""
    hashes = audience.hashes
    return {
        "scope": Texts.of(audience.scope.keys()),
        "counted": Texts.of(audience.scope.values()),
        "carriers": Texts.of(sorted(audience.carriers)),
        "hashes": None if hashes is None else Byteas.of(hashes),
        "follows": audience.follows,
    }


def by_instance(people: People, carriers: Iterable[str]) -> dict[tuple[Language, str], int]:
    """The counts with "" resolved: residents without a known carrier count for the default
    instance, which is the first."""
    default, counts = next(iter(carriers)), Counter[tuple[Language, str]]()
    for (language, carrier), many in people.items():
        counts[language, carrier or default] += many
    return dict(counts)
