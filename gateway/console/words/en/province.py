"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_province": "Province",
    "province_lead": "{districts} districts, {communes} communes · the last {days} days",
    "province_late": "{count} districts over 2 days late",
    "province_days": "in {days} days",
    "province_beside": "Districts side by side",
    "province_order": "the longest wait first",
    "province_area": "District · in charge",
    "province_nobody": "nobody is in charge",
    "province_oldest": "Longest wait",
    "province_waited": "Time to decide (median)",
    "province_reach": "Arrived",
    "province_residents": "Subscribers",
    "province_about": "Time to decide, alerts, arrived and subscribers are those of {month}.",
    "province_remind": "To be reminded",
    "province_late_items": "{count} wait for over 2 days",
    "province_none_late": "Nothing waits for over 2 days.",
    "province_ages": "How long it waits",
    "province_age_0": "under 6 hours",
    "province_age_1": "6 to 24 hours",
    "province_age_2": "1 to 2 days",
    "province_age_3": "over 2 days",
    "province_alerts": "Latest alerts",
}
