"""The official numbers: whose they are, and which of them are told to residents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.known_senders import Senders


@dataclass(frozen=True, slots=True)
class Entry:
    """One official number.

    key   of its subject: ``tel:+84692348560``, ``code:113``
    name  whose it is, in Vietnamese with marks; `name_en` in English
    """

    key: str
    name: str
    name_en: str


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by subject key, and the hotlines by their names.

    hotlines  name -> number as it is said; ``police`` and ``report`` are always there in a
              directory that was loaded, ``criminal_police``, ``department`` and
              ``province_police`` if they are set
    senders   firms whose own notices residents get
    listed    subjects of all official numbers and of all lines of the senders
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    hotlines: Mapping[str, str] = field(default_factory=dict)
    senders: Senders = field(default_factory=Senders)
    listed: frozenset[str] = frozenset()

    def get(self, key: str) -> Entry | None:
        """The official whose number that is."""
        return self.entries.get(key)

    def __contains__(self, key: object) -> bool:
        return key in self.entries
