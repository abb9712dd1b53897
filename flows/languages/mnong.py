"""The texts in M'Nong (Mon-Khmer; Dak Nong's own people): none yet. Never machine-translated.

`python -m gateway languages export mnong` makes a table for translators, `import` brings it back.
Until every text is here, a resident who chooses it gets Vietnamese, and the reply says so.
"""

from __future__ import annotations

from flows.languages.meta import Meta

META = Meta(
    name="M'Nông",
    own="",
    script="Latin, with breves",
    letters="ă â č đ ê ĕ ê̆ ĭ ñ ô ŏ ô̆ ơ ơ̆ ŭ ư ư̆ ƀ",
    encoding="UCS-2",
)

TEXTS: dict[str, str] = {}
