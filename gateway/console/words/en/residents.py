"""Words of one part of the console."""

from __future__ import annotations

from flows.languages.registry import WAITING

WORDS = {
    "nav_residents": "Residents",
    "residents": "Residents",
    "residents_about": (
        "How many people want warnings. There is no list of numbers and no search for one: "
        "residents' numbers are encrypted."
    ),
    "residents_none": (
        "This month has not been counted yet. The first count takes a few minutes; come back later."
    ),
    "residents_counted": "Counted at {at}; again every 15 minutes.",
    "residents_where": "By area",
    "residents_place": (
        "A person counts in every commune that they want warnings of; who subscribed to a whole "
        "former district counts in each of its communes."
    ),
    "residents_languages": "By language",
    "residents_few": "Not {min_people} people yet.",
    "speaks_vi": "Vietnamese without marks",
    "speaks_vi_marks": "Vietnamese with marks",
    "speaks_en": "English",
    **{f"speaks_{code}": one.english for code, one in WAITING.items()},
    "speaks_others": "Other languages",
    "residents_come": "Subscribed and opted out by month: {area}",
    "residents_come_alt": "Bar chart: people who subscribed, and who opted out, by month.",
}
