"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "today": "Today",
    "waits": "What waits for you",
    "waits_none": "Nothing waits for you.",
    "waits_approve": "Alerts that wait for your approval",
    "waits_stopped": "Alerts that were stopped on their way",
    "waits_stopped_about": (
        "The service paused them by itself, for the reason that each says. Look at it: cancel "
        "it, or, where a number is no longer confirmed, confirm it again and resume."
    ),
    "waits_returned": "Alerts that were returned to you",
    "waits_disclosures": "Reporters' numbers that were opened",
    "waits_appeals": "Appeals that nobody has answered",
    "waits_worst": "Numbers to look at first",
    "alert_number": "Alert {id}",
    "alert_areas": "Areas: {areas}",
    "alert_submitted": "Submitted at {at}; expires at {until}",
    "alert_stopped_verdict": "Paused at {at}: what it names is no longer confirmed",
    "alert_stopped_approval": "Paused at {at}: its approval does not hold",
    "alert_stopped_restored": "Paused at {at}: the database was restored",
    "alert_stopped_by_hand": (
        "An emergency that is paused since {at}. Look at it: go on, or cancel."
    ),
    "told_emergency": "Emergency {id} was approved otherwise than usual",
    "told_elsewhere": "{name}, of other areas, approved it at {at}.",
    "told_server": "The server's command line approved it at {at}.",
    "newcomers": "New officials",
    "newcomers_about": (
        "New accounts and new code generators of the last 7 days in your areas. If you see a "
        "strange name, or its owner says that they did not set it up: tell another "
        "administrator at once."
    ),
    "newcomer_since": "Since {at}.",
    "newcomer_no_code": "Invited, not in yet.",
    "newcomer_young": "Less than 24 hours old: approves nothing yet.",
    "newcomer_unconfirmed": "No second person has confirmed it.",
    "alert_reason": "Why it was returned: {reason}",
    "alert_paused": "Paused since {at}.",
    "alert_begins": "Approved, begins at {at}.",
    "alert_begins_soon": "Approved, about to begin.",
    "alert_progress": "{done} of {all} messages done ({percent} %).",
    "alert_failed": "{count} could not be sent.",
    "kind_scam": "Scam",
    "kind_emergency": "Emergency",
    "kind_notice": "Notice",
    "kind_exercise": "Exercise",
    "disclosed_by": "{name} opened a number at {at}.",
    "disclosed_look": "See why, and acknowledge ({count})",
    "appeals_open": "{count} open; the oldest since {at}.",
    "appeals_look": "See the appeals",
    "people_said": "reported by {count} people",
    "worst_look": "See the whole queue",
    "care_alone": (
        "Only one administrator can act. If they lose their phone, nobody can let them in "
        "again. Invite a second one today."
    ),
    "care_invite": "Invite an official",
    "care_locked": "The codes of {name} are locked until {until}.",
    "care_look": "See the account",
    "under_way": "Alerts under way",
    "under_way_none": "No alert is being sent or about to be.",
    "rising": "What is rising",
    "rising_about": (
        "In your areas more people reported it in the last 24 hours than on an average day of "
        "the week before. Only from {min_people} people on."
    ),
    "rising_numbers": "Numbers, links, accounts",
    "rising_campaigns": "Campaigns",
    "rising_row": "{now} people in the last 24 hours; before that {before} a day",
    "rising_no_numbers": "No number is rising.",
    "rising_no_campaigns": "No campaign is rising.",
    "campaign_number": "Campaign {id}",
    "map": "Where reports come from",
    "map_window": "Time",
    "window_1": "last 24 hours",
    "window_7": "last 7 days",
    "window_30": "last 30 days",
    "map_whole": "The whole province: {reports} reports by {people} people.",
    "map_whole_mine": "Your areas: {reports} reports by {people} people.",
    "map_about": (
        "A report counts in the communes whose alerts its reporter has asked for. Only "
        "{min_people} people or more are shown, so that nobody can be recognised."
    ),
    "map_alt": "Map of the communes. Its numbers are in the table after it.",
    "map_from": "{count} reports or more",
    "map_quiet": "fewer than {min_people} people",
    "map_elsewhere": "outside of your areas",
    "map_none": "Fewer than {min_people} people reported anything in this time.",
    "col_commune": "Commune",
    "col_reports": "Reports",
    "col_people": "People",
    "col_day": "Day",
    "by_day": "Reports by day",
    "by_day_alt": "Bars: reports on each of the last 30 days. The figures are in the table below.",
    "by_day_few": (
        "A day of fewer than {min_people} people has no bar: that does not mean that nobody "
        "reported."
    ),
    "too_few": "fewer than {min_people} people",
    "counting": "The figures are being counted; they will be here in some seconds.",
    "counted_at": "Counted at {at}.",
}
