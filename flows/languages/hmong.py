"""What is said in Hmong (final consonants are tones): nothing yet. Never machine-translated.

`python -m gateway languages export hmong` makes a table for translators, `import` brings it back.
Until every text is here, a resident who chooses it is answered in Vietnamese, and told so.
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
