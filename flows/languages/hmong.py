"""The texts in Hmong (final consonants are tones): none yet. Never machine-translated.

`python -m gateway languages export hmong` makes a table for translators, `import` brings it back.
Until every text is here, a resident who chooses it gets Vietnamese, and the reply says so.
"""

from __future__ import annotations

from flows.languages.meta import Meta

META = Meta(
    name="H'Mông",
    own="",
    script="Latin, in the spelling of Viet Nam",
    letters="â đ ê ô ơ ư",
    encoding="UCS-2",
)

TEXTS: dict[str, str] = {}
