"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "today": "Today",
    "waits": "What waits for you",
    "waits_none": "Nothing waits for you.",
    "waits_approve": "Alerts that wait for your approval",
    "waits_returned": "Alerts that were returned to you",
    "alert_number": "Alert {id}",
    "alert_areas": "Areas: {areas}",
    "alert_submitted": "Submitted at {at}; expires at {until}",
    "alert_reason": "Why it was returned: {reason}",
    "kind_scam": "Scam",
    "kind_emergency": "Emergency",
    "kind_notice": "Notice",
    "kind_exercise": "Exercise",
    "care_alone": (
        "Only one administrator can act. If they lose their phone, nobody can let them in "
        "again. Invite a second one today."
    ),
    "care_invite": "Invite an official",
    "care_locked": "The codes of {name} are locked until {until}.",
    "care_look": "See the account",
    "map": "Reports of the last {days} days",
    "map_about": (
        "A report counts in the communes whose alerts its reporter has asked for. Only "
        "{fewest} people or more are shown, so that nobody can be recognised."
    ),
    "map_alt": "Map of the communes. Its numbers are in the table after it.",
    "map_from": "{count} reports or more",
    "map_quiet": "fewer than {fewest} people",
    "map_elsewhere": "outside of your areas",
    "map_none": (
        "In your areas no commune has had {fewest} people who reported in the last {days} days."
    ),
    "col_commune": "Commune",
    "col_reports": "Reports",
    "col_people": "People",
}
