"""What the console says in English."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    # Every page
    "office": "5 KHÔNG – Officials",
    "skip": "Skip to the content",
    "menu": "Pages",
    "language": "Language",
    "choose": "Change",
    "nav_today": "Today",
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
    # Problems
    "problem_missing": "There is no such page. The address may be an old one.",
    "problem_method": (
        "This page can't be opened like that. Go back and use the button on the page."
    ),
    "problem_large": "What was sent is too large.",
    "problem_other": "That did not work. Go back and try once more.",
    "problem_stale": (
        "The page was open for too long, or you signed in again in another tab. Nothing was "
        "changed. Open the page again and repeat it."
    ),
    "problem_often": (
        "There were too many tries. Wait for {minutes} minutes and try again. A computer that"
        " has signed in before is not held up."
    ),
    "problem_busy": "The server is busy. Try again in a few seconds.",
    "problem_books": (
        "The database does not answer. Nothing was changed. Try again in a few minutes."
    ),
    "problem_back": "To the page Today",
    "refused_role": (
        "Your role may not do this. The attempt is written into the audit. If you need to do "
        "it, ask an administrator."
    ),
    "refused_no_code": "Type in the six digits of your code generator.",
    "refused_wrong_code": (
        "The code is wrong or its time is over. Type in the one that your phone shows now."
    ),
    "refused_used_code": "This code was used before. Wait for the next one (at most 30 seconds).",
    "refused_locked": (
        "Too many wrong codes. The next one is looked at after {until}. Another administrator"
        " can unlock you."
    ),
    "refused_not_enrolled": (
        "You have no code generator yet. Ask an administrator for an invitation."
    ),
    "refused_unreadable": (
        "Your code generator can't be checked any more. Ask an administrator for a new invitation."
    ),
    "not_console": "Only an administrator can do this.",
    "not_name": "A name has 1 to 80 characters.",
    "not_role": "Choose a role from the list.",
    "not_areas": (
        "The areas don't fit the role: a commune official has communes, a district official "
        "former districts or communes, a province official and an auditor at least one area, "
        "an administrator none."
    ),
    "not_taken": (
        "There is an official of that name. Add the office to the name to tell them apart."
    ),
    "not_disabled": "This account is disabled. Enable it first.",
    "not_enabled": "This account is not disabled.",
    "not_last": "This is the only administrator who can act. Invite another one first.",
    "not_scopes": "Choose at least one thing that the token is for.",
    "not_days": "A token is good for 1 to 365 days.",
    "not_token": "This token is revoked already.",
    "not_unlocked": "The codes of this official are not locked.",
    # Sign in
    "sign_in": "Sign in",
    "name": "Name",
    "name_help": "As your invitation has it.",
    "password": "Password",
    "sign_in_wrong": (
        "The name, the password or the code is wrong. Look at all three. The code changes "
        "every 30 seconds and is good once; after five wrong codes you have to wait for a "
        "minute to an hour."
    ),
    "have_invitation": "I have an invitation (the first time, or a lost phone)",
    "forgot": "Password forgotten? Ask an administrator for a new invitation.",
    # Invitation
    "invitation": "Use an invitation",
    "invitation_about": (
        "An administrator gave you a line that begins with k5o_. It is good once, for 7 days."
    ),
    "invitation_token": "Invitation",
    "invitation_wrong": (
        "This invitation is no good: mistyped, over, or used already. If it was not you who "
        "used it, tell an administrator at once."
    ),
    "go_on": "Go on",
    "setup": "Set your password and code generator",
    "setup_hello": "Welcome, {name}. Three steps, all on this page.",
    "setup_scan": "1. Scan this with a code generator",
    "setup_scan_help": (
        "Google Authenticator, Microsoft Authenticator or Aegis, for instance, on a phone of "
        "your own."
    ),
    "setup_qr": "The QR code to scan. If you can't scan it, type the line below into the app.",
    "setup_type": "Can't scan it? Type this into the app:",
    "setup_password": "2. Choose a password",
    "setup_code": "3. Type in the code that the app shows",
    "password_new": "New password",
    "password_help": (
        "At least {shortest} characters. A few unrelated words are easier to remember than "
        "odd signs."
    ),
    "password_again": "The new password again",
    "password_short": "The password is too short: it needs at least 12 characters.",
    "password_long": "The password is too long: 128 characters at most.",
    "password_simple": (
        "The password is too easy to guess: don't repeat a few letters, and don't use your name."
    ),
    "password_differs": "The two passwords are not the same.",
    "password_old": "Your present password is wrong.",
    "setup_done": "Finish and sign in",
    # Today
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
    # My account
    "account": "My account",
    "account_who": "{name}, {role}",
    "account_areas": "Areas: {areas}",
    "account_no_areas": "No areas.",
    "sessions": "Where you are signed in",
    "sessions_about": (
        "Signed out after 30 minutes without use, and after 12 hours. A computer that you "
        "don't know? Sign it out and change your password at once."
    ),
    "col_since": "Since",
    "col_seen": "Last used",
    "col_until": "Until",
    "browser_unknown": "Unknown",
    "this_one": "this one",
    "end_session": "Sign it out",
    "end_sessions": "Sign out everywhere else",
    "password_change": "Change the password",
    "password_present": "Present password",
    "tokens": "Tokens for programs",
    "tokens_about": (
        "A token lets a program (API, command line) act for you. Whoever holds it can do what"
        " you can."
    ),
    "tokens_none": "You have no tokens.",
    "tokens_none_theirs": "No tokens.",
    "token_number": "k5o_{id}",
    "revoke": "Revoke k5o_{id}",
    "token_new": "Make a new token",
    "token_scopes": "What it is good for",
    "token_days": "Good for (days, at most {most})",
    "token_make": "Make it",
    "scope_read": "read",
    "scope_draft": "write alerts",
    "scope_approve": "approve and stop alerts",
    "scope_judge": "judge reports",
    "scope_import": "bring in residents",
    "scope_manage": "manage officials",
    "done_password": "The password is changed. You are signed out everywhere else.",
    "done_session": "That computer is signed out.",
    "done_sessions": "You are signed out everywhere else.",
    "done_revoked": "The token is good no more.",
    # Shown once
    "secret_token": "Your new token",
    "secret_invitation": "The invitation for {name}",
    "secret_once": (
        "This line is shown once. Copy it now; don't send it by message or social network."
    ),
    "secret_hand": (
        "Hand it to {name} in person, and to nobody else. They open the address below and "
        "type it in, within {days} days."
    ),
    "secret_until": "Good until {until}.",
    "secret_back": "I have copied it",
    # Officials
    "officials": "Officials",
    "official_new": "Invite a new official",
    "col_name": "Name",
    "col_role": "Role",
    "col_areas": "Areas",
    "col_state": "State",
    "state_disabled": "disabled",
    "state_invited": "invited",
    "state_lapsed": "invitation over",
    "state_locked": "codes locked for a while",
    "state_active": "active",
    "no_areas": "none",
    "role": "Role",
    "areas": "Areas",
    "areas_whole": "The whole province of {name}",
    "areas_help": (
        "A former district stands for all of its communes. Leave it empty for an administrator."
    ),
    "areas_districts": "Former districts",
    "areas_communes": "Communes",
    "invite_do": "Make the account and its invitation",
    "official_sessions": "Signed in on {count} computers.",
    "official_sessions_none": "Not signed in anywhere.",
    "areas_change": "Change the areas",
    "invite_again": "Invite again",
    "invite_again_about": (
        "After a lost phone or a forgotten password. All of their tokens and sessions end at once."
    ),
    "disable": "Disable",
    "disable_about": "From now on they may nothing. It can be undone.",
    "enable": "Enable",
    "enable_about": "They may again; tokens that have not expired are good again.",
    "unlock": "Unlock the codes",
    "unlock_about": (
        "Locked until {until} after wrong codes. Ask them by telephone: if it was not they "
        "who typed, their password is known to somebody, so invite them again."
    ),
    "done_areas": "The areas are changed.",
    "done_disabled": "The account is disabled. All of its sessions are over.",
    "done_enabled": "The account is enabled.",
    "done_unlocked": "The codes are unlocked.",
    # Audit
    "audit": "Audit",
    "audit_about": (
        "All that officials did or were refused: ids and names of acts, nobody's words or "
        "numbers. Whatever is changed or removed shows."
    ),
    "audit_search": "Search",
    "audit_all": "Show all",
    "audit_official": "Official's number",
    "audit_act": "Act (like alert.approve)",
    "audit_kind": "Kind of object (like alert)",
    "audit_object": "Object's number",
    "audit_outcome": "Outcome",
    "audit_any": "all",
    "outcome_done": "done",
    "outcome_refused": "refused",
    "audit_since": "From the day (year-month-day)",
    "audit_until": "Until before the day",
    "audit_no_day": "Write a day like 2026-03-01.",
    "audit_none": "No row fits the search.",
    "audit_older": "Older rows",
    "audit_found": "The newest rows",
    "col_place": "Place",
    "col_time": "At",
    "col_who": "Who",
    "col_act": "Act",
    "col_about": "Object",
    "col_outcome": "Outcome",
    "col_detail": "Detail",
    "unsealed": "not sealed yet",
    "nobody": "the server, or a stranger",
    "audit_export": "Download these rows (CSV)",
    "audit_export_about": (
        "All rows that fit the search above. The download is written into the audit."
    ),
    "audit_verify": "Verify the audit",
    "audit_verify_about": (
        "Reads the whole chain and compares it with the exported heads. It may take some seconds."
    ),
    "audit_holds": (
        "The audit holds: {sealed} rows, each onto the one before, with the exported heads; "
        "{unsealed} wait to be sealed."
    ),
    "audit_holds_no_head": (
        "{sealed} rows hold, each onto the one before; {unsealed} wait to be sealed. No head "
        "was exported yet: whether the end was cut off can't be told."
    ),
    "audit_bad_heads": "The file of exported heads can't be read. Tell whoever keeps the server.",
    "fault_changed": (
        "TAMPERED: row {seq} was changed. The {sealed} rows before it hold. Tell the auditor "
        "and whoever keeps the server."
    ),
    "fault_removed": (
        "TAMPERED: from row {seq} on rows were removed. The {sealed} rows before hold. Tell "
        "the auditor and whoever keeps the server."
    ),
    "fault_reordered": (
        "TAMPERED: row {seq} was moved. The {sealed} rows before it hold. Tell the auditor "
        "and whoever keeps the server."
    ),
    "fault_inserted": (
        "TAMPERED: at row {seq} a row was put in. The {sealed} rows before it hold. Tell the "
        "auditor and whoever keeps the server."
    ),
    "fault_cut": (
        "TAMPERED: the end was cut off, from row {seq} on. The {sealed} rows before it hold. "
        "Tell the auditor and whoever keeps the server."
    ),
    "fault_replaced": (
        "TAMPERED: row {seq} was made anew. The {sealed} rows before it hold. Tell the "
        "auditor and whoever keeps the server."
    ),
    "fault_key": (
        "Row {seq} was sealed with a key that this server does not have; the {sealed} rows "
        "before it hold. Whoever keeps the server must add it to AUDIT_KEYS_PREVIOUS."
    ),
}
