"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "office": "5 KHÔNG – Officials",
    "skip": "Skip to the content",
    "menu": "Pages",
    "language": "Language",
    "choose": "Change",
    "nav_today": "Today",
    "nav_alerts": "Alerts",
    "nav_carriers": "Carriers",
    "nav_officials": "Officials",
    "nav_audit": "Audit",
    "nav_account": "My account",
    "sign_out": "Sign out",
    "error": "There is a problem",
    "error_title": "Error: {title}",
    "code": "The six digits of this moment",
    "code_help": "Open the code generator on your phone. Each code is good once.",
    "never": "never",
    "role_commune": "Commune official",
    "role_district": "District official",
    "role_province": "Province official",
    "role_auditor": "Auditor",
    "role_administrator": "Administrator",
}
