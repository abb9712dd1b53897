"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "office": "5 KHÔNG against scams",
    "seek": "Find a number, link, alert, official…",
    "seek_do": "Find",
    "age_minutes": "{count} min",
    "age_hours": "{count} h",
    "age_day": "1 day {hours} h",
    "nav_queue": "To judge",
    "nav_months": "Figures",
    "nav_admin": "Administration",
    "skip": "Skip to the content",
    "menu": "Pages",
    "menu_fold": "Menu: {here}",
    "language": "Language",
    "choose": "Change",
    "nav_today": "Today",
    "nav_second": "Second official",
    "nav_alerts": "Alerts",
    "nav_carriers": "Carriers",
    "nav_officials": "Officials",
    "nav_audit": "Audit",
    "sign_out": "Sign out",
    "error": "There is a problem",
    "error_title": "Error: {title}",
    "code": "The six digits of this moment",
    "code_help": "Open the code generator on your phone. Each code is good once.",
    "code_recent_help": (
        "Asked when you have typed none in this session for 15 minutes. Each code works once."
    ),
    "never": "never",
    "role_commune": "Commune official",
    "role_district": "District official",
    "role_province": "Province official",
    "role_auditor": "Auditor",
    "role_administrator": "Administrator",
}
