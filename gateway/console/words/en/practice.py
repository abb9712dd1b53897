"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "practice": "Practice mode",
    "practice_band": "PRACTICE MODE · nothing is sent",
    "practice_as": "You play {name}. The code now: {code}",
    "practice_play": "Play",
    "practice_be": "Play {name}",
    "practice_about": (
        "All people, numbers and reports here are made up. One person may write, then change "
        "and approve. There is no key, carrier or session of the real service here."
    ),
    "practice_step_write": "Play a writer, open Alerts, write a scam warning for some communes.",
    "practice_step_submit": "Look at the phones, at who may approve it, and submit.",
    "practice_step_change": "Change to the approver in the violet band.",
    "practice_step_approve": "Read it, type the code of the violet band, approve or return.",
    "practice_step_judge": "Open Reports, a number, look at the grounds and decide.",
    "practice_step_report": "Open Figures, look at the month and print it.",
}
