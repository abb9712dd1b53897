"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "second": "Second official",
    "second_about": (
        "Decisions to which another official must agree. Meanwhile residents are answered as "
        "before, with a word that officials look at it. Read the whole page of the number "
        "before you agree."
    ),
    "second_none": "Nothing waits for a second official.",
    "second_asked": "{name} proposed it at {at}.",
    "second_why_anothers": "It changes another official's decision.",
    "second_why_no_evidence": "Nobody has reported it, and no list or campaign has it.",
    "second_why_many": "Who proposed it has decided more than one does alone in 24 hours.",
    "second_why_new_account": "The account of who proposed it is new, or not confirmed.",
    "second_meanwhile": "Residents are told: {grade}; {people} people reported it.",
    "second_own": "You have proposed it. Another official agrees.",
    "second_agree": "Agree",
    "second_refuse": "Refuse",
    "second_take_back": "Take back my proposal",
    "second_later": "More",
    "second_waits": "{name} proposed at {at}: {decision}. It waits for a second official.",
    "second_look": "Look at the proposals",
    "second_count": "{count} proposals of others wait.",
    "second_agreed_by": "({name} agreed)",
    "done_agreed": "Agreed. It is decided from now on.",
    "done_not_agreed": "Written down. Residents are answered as before.",
    "done_waits": "Written down. Another official must agree before the answer is sent.",
    "judged_proposed": (
        "Written down. Another official must agree. Meanwhile residents are answered as before, "
        "with a word that officials look at it."
    ),
}
