"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "today": "Today",
    "waits": "What else waits for you",
    "waits_none": "You have done it all. What is new will be here, and in the name of the tab.",
    "waits_approve": "Alerts that wait for your approval",
    "waits_stopped": "Alerts that were stopped on their way",
    "waits_stopped_about": (
        "The service paused them by itself, for the reason that each says. Look at it: cancel it, "
        "or, where a number is no longer confirmed, confirm it again and resume."
    ),
    "waits_returned": "Alerts that were returned to you",
    "waits_disclosures": "Reporters' numbers that were opened",
    "waits_worst": "To judge first",
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
        "strange name, or its owner says that they did not set it up: tell another administrator "
        "at once."
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
    "kind_correction": "Correction",
    "kind_exercise": "Exercise",
    "disclosed_by": "{name} opened a number at {at}.",
    "disclosed_look": "See why, and acknowledge ({count})",
    "worst_look": "See all {count}",
    "care_alone": (
        "Only one administrator can act. If they lose their phone, nobody can let them in again. "
        "Invite a second one today."
    ),
    "care_invite": "Invite an official",
    "care_locked": "The codes of {name} are locked until {until}.",
    "care_look": "See the account",
    "under_way": "Alerts under way",
    "under_way_none": "No alert is being sent or about to be.",
    "rising": "What is rising",
    "rising_about": (
        "In your areas more people reported it in the last 24 hours than on an average day of the "
        "week before. Only from {min_people} people on."
    ),
    "rising_row": "{now} people; before that {before} a day",
    "campaign_number": "Campaign {id}",
    "map": "Reports by commune",
    "today_is": "{day}, {date}",
    "weekday_0": "Monday",
    "weekday_1": "Tuesday",
    "weekday_2": "Wednesday",
    "weekday_3": "Thursday",
    "weekday_4": "Friday",
    "weekday_5": "Saturday",
    "weekday_6": "Sunday",
    "band_emergency": "An emergency waits for your approval: {age}",
    "band_read": "Read and approve",
    "tiles": "The work of today",
    "tile_approve": "To approve",
    "tile_judge": "To judge",
    "tile_appeals": "Appeals",
    "tile_rising": "Rising",
    "tile_under_way": "Under way",
    "tile_none": "none",
    "tile_oldest": "the oldest {age}",
    "tile_emergencies": "{count} emergencies",
    "tile_urgent": "{count} very urgent",
    "tile_rises": "{campaigns} campaigns, {numbers} numbers",
    "unit_alerts": "alerts",
    "unit_subjects": "numbers, links, accounts",
    "unit_appeals": "to answer",
    "unit_rising": "in 24 hours",
    "worst_order": "the most urgent first",
    "col_grounds": "Grounds",
    "col_rising": "Campaign, number",
    "col_day_past": "Last 24 hours",
    "rising_none": "No number and no campaign is rising.",
    "map_colour": "Colour: reports for each 1,000 subscribers.",
    "map_own": "A dark edge marks your areas.",
    "map_rate": "{rate} reports for each 1,000 subscribers",
    "map_few": "too few people to be told",
    "map_under": "under {most}",
    "map_between": "{least} to under {most}",
    "map_schematic": "A schematic, not the boundaries.",
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
    "map_alt": "Schematic of the communes",
    "map_from": "from {least}",
    "map_quiet": "fewer than {min_people} people",
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
