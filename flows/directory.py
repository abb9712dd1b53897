"""The official numbers, the accounts of known funds, and the banks: whose they are, and which are
told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.bank_names import Banks
from flows.known_senders import Senders
from flows.values import Subject


@dataclass(frozen=True, slots=True)
class Entry:
    """One official number, or the account of a known fund.

    key     of its subject: ``tel:+84692348560``, ``code:113``, ``acct:0011001932418``
    name    whose it is, in Vietnamese with marks; `name_en` in English
    source  of an account: who published it; `dated`: when, as year-month-day
    """

    key: str
    name: str
    name_en: str
    source: str = ""
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by subject key, the hotlines by their names, and the banks.

    hotlines  name -> number as it is said; ``police`` and ``report`` are always there in a
              directory that was loaded, ``criminal_police``, ``department`` and
              ``province_police`` if they are set
    senders   firms whose own notices residents get
    listed    subjects of all official numbers and of all lines of the senders
    """

    entries: Mapping[str, Entry] = field(default_factory=dict)
    hotlines: Mapping[str, str] = field(default_factory=dict)
    banks: Banks = field(default_factory=Banks)
    senders: Senders = field(default_factory=Senders)
    listed: frozenset[str] = frozenset()

    def get(self, key: str) -> Entry | None:
        """The official whose number that is."""
        return self.entries.get(key)

    def lists(self, *readings: Subject) -> bool:
        """Whether one of the readings of some digits is listed."""
        return any(one.key in self.entries for one in readings)

    def answers_for(self, *readings: Subject) -> bool:
        """Whether one of the readings is an office's, a fund's, a firm's or a bank's own: nobody
        whom the resident means by "they"."""
        return any(
            one.key in self.entries or one.key in self.listed or one.key in self.banks.keys
            for one in readings
        )

    def __contains__(self, key: object) -> bool:
        return key in self.entries
