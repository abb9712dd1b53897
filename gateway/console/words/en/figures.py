"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_figures": "Figures and carriers",
    "figures": "Figures by month",
    "figures_about": (
        "Figures of your areas, month by month. This month is counted again every few minutes; a "
        "month that is over stands, also when its records have been deleted by the rules."
    ),
    "figures_from": "From",
    "figures_to": "To",
    "figures_areas": "Areas: {count} chosen. Press to change",
    "figures_everybody": "Everybody",
    "figures_show": "Show",
    "figures_print": "Page for printing",
    "figures_file": "Take away (CSV “;”)",
    "figures_none": "No figures yet. The first count takes some minutes; come back later.",
    "figures_no_area": "Your account has no area. Ask an administrator.",
    "figures_order": "The first month must come before the last one. Choose again.",
    "figures_long": "At most {most} months at a time. Earlier ones have been left out.",
    "figures_many": (
        "You have chosen {lines} lines; a page has {most} at most. Choose fewer areas or months, "
        "or download the CSV file, which has them all."
    ),
    "figures_drawn": "Charts: {area}",
    "figures_drawn_reports": "Reports, and people who reported",
    "figures_drawn_reports_alt": "Bar chart: reports, and people who reported, by month.",
    "figures_drawn_alerts": "Warnings sent, and arrived",
    "figures_drawn_alerts_alt": "Bar chart: warnings sent, and arrived, by month.",
    "figures_area": "Area",
    "figures_month": "Month",
    "figures_reports": "Reports and decisions",
    "figures_alerts": "Alerts",
    "figures_service": "Messages and subscribers",
    "figures_in_seconds": "{what} (seconds)",
    "figure_reports": "Reports",
    "figure_people": "People who reported",
    "figure_confirmed": "Confirmed fraud",
    "figure_cleared": "No fraud",
    "figure_dismissed": "Reports not accepted",
    "figure_others": "New owner, withdrawn",
    "figure_waited": "Report to decision (median)",
    "figure_alerts": "Alerts",
    "figure_sent": "Messages sent",
    "figure_reached": "Messages arrived",
    "figure_messages": "Messages received",
    "figure_turns": "USSD turns",
    "figure_half": "Answered: half of them",
    "figure_most": "Answered: 95 % of them",
    "figure_residents": "People who want warnings",
    "figure_joined": "Subscribed in the month",
    "figure_opted_out": "Opted out in the month",
    "within": "within {time}",
    "duration_seconds": "{count} s",
    "duration_minutes": "{count} min",
    "duration_hours": "{count} h",
    "duration_days": "{count} days",
    "figures_notes": "How this is counted",
    "figures_note_now": "* The month is not over: figures up to now.",
    "figures_note_counted": "Last counted at {at}.",
    "figures_note_place": (
        "A person counts in every commune that they want warnings of, so communes may add up to "
        "more than their former district. Who subscribed to no area counts under Everybody alone."
    ),
    "figures_note_few": (
        "“–”: fewer than {min_people} people, not counted, or it would tell of a place nearby. "
        "What officials decided and sent is always told."
    ),
    "figures_note_waited": (
        "Report to decision: from the first report that was not decided yet to an official's "
        "decision; half of the decisions were faster."
    ),
    "figures_note_shared": (
        "An alert counts in every former district that has a commune which got it. A commune of "
        "today may lie in two former districts, so an alert to one may count in its neighbour too."
    ),
    "figures_note_reached": (
        "Messages arrived: by the carriers' receipts. Where a carrier sends none, a message does "
        "not count as arrived."
    ),
    "figures_note_answers": (
        "Answers: from a message's arrival here until its answer was handed to the carrier. Known "
        "where the carrier takes answers as messages of their own; where it takes them in the "
        "response they can't be measured."
    ),
    "figures_since_residents": (
        "People who want warnings, subscribed and opted out: known since {day}, not before."
    ),
    "figures_since_messages": "Messages and USSD turns: known since {day}; older ones are deleted.",
    "figures_since_answers": "Answers: known since {day}; older records are deleted.",
    "figures_title": "Figures on phone fraud",
    "figures_period": "From {first} to {last}",
    "figures_of": "Areas: {areas}",
    "figures_made": "Made by {name} ({role}) at {at}",
    "figures_how": "To print or save as PDF: press Ctrl+P, or choose Print in the browser.",
    "figures_back": "Back to months and areas",
    "figures_silent": "Nothing to tell, so left out of the tables: {areas}.",
    "figures_signed": "Made by (signature, full name)",
    "hidden_few": "under {min_people}",
    "hidden_beside": "withheld",
    "hidden_unknown": "not known",
    "hidden_thin": "not enough yet",
}
