"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "help": "Help",
    "help_all": "The whole handbook (in Vietnamese)",
    "tour_begin": "A tour in 6 steps",
    "tour_step": "Step {step} of {steps}",
    "tour_back": "The step before",
    "tour_next": "The next step",
    "tour_end": "Begin to work",
    "tour_open": "Open the page {page}",
}
