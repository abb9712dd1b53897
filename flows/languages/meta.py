"""What is known of a language before a word of it is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Meta:
    """A language that waits for its translators.

    name      in Vietnamese, as replies name it
    own       in the language itself, or "" where that is for its speakers to say
    script    what it is written in
    letters   beyond plain Latin, lower case, as NFC: what a translator will need
    encoding  of an SMS in it; decides how many segments a text may have
    """

    name: str
    own: str
    script: str
    letters: str
    encoding: Literal["GSM-7", "UCS-2"]

    @property
    def combining(self) -> tuple[str, ...]:
        """Letters that Unicode has no single character for: two UCS-2 units each."""
        return tuple(each for each in self.letters.split() if len(each) > 1)
