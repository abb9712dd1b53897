"""The official numbers, the accounts of known funds, and the banks: their owners, and which of them
replies give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.subjects.bank_names import Banks
from flows.subjects.known_senders import Entry, Senders
from flows.subjects.link_shape import Sites
from flows.values import Subject

__all__ = ["Directory", "Entry"]


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by subject key, the hotlines by their names, and the banks.

    hotlines  name -> number as replies show it; ``police`` and ``report`` are always there in a
              directory that was loaded, ``consular``, ``criminal_police``, ``department``
              and ``province_police`` if they are set
    senders   firms whose own notices residents get
    sites     the owners' sites, and the names that copies carry
    listed    subjects of all official numbers and of all lines of the senders
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    hotlines: Mapping[str, str] = field(default_factory=dict)
    banks: Banks = field(default_factory=Banks)
    senders: Senders = field(default_factory=Senders)
    sites: Sites = field(default_factory=Sites)
    listed: frozenset[str] = frozenset()

    def get(self, key: str) -> Entry | None:
        """The official entry with that number; None if there is none."""
        return self.entries.get(key)

    def owner(self, *readings: Subject) -> Entry | None:
        """The owner of the number or account that one of the readings is: an office, a fund or a
        firm."""
        for one in readings:
            entry = self.entries.get(one.key) or self.senders.owners.get(one.key)
            if entry is not None:
                return entry
        return None

    def lists(self, *readings: Subject) -> bool:
        """Whether one of the readings of some digits is listed."""
        return any(one.key in self.entries for one in readings)

    def answers_for(self, *readings: Subject) -> bool:
        """Whether one of the readings is an office's, a fund's, a firm's or a bank's own number,
        account or site: the resident does not mean its owner by "they"."""
        return any(
            one.key in self.entries
            or one.key in self.listed
            or one.key in self.banks.keys
            or (one.kind == "link" and self.sites.is_owners(one.key.removeprefix("link:")))
            for one in readings
        )

    def __contains__(self, key: object) -> bool:
        return key in self.entries
