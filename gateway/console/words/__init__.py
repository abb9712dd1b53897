"""All that the console says, one catalogue for each language; a test keeps them in step."""

from __future__ import annotations

from collections.abc import Mapping

from gateway.console.words import en, vi

CATALOGUES: Mapping[str, Mapping[str, str]] = {"vi": vi.WORDS, "en": en.WORDS}
