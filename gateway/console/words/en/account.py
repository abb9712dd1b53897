"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
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
    "phone_news": "News on your phone",
    "phone_about": (
        "A number that reaches the grade high, an emergency that waits for approval, a "
        "carrier that fails, a change of your account: we send you an SMS. Between 22:00 "
        "and 06:00 only what is urgent."
    ),
    "phone_there": "There is a phone number. To protect it, this page does not show it.",
    "phone_none": "There is no phone number yet: you get no news.",
    "phone_new": "Your phone number",
    "phone_set": "Save the phone number",
    "phone_wrong": "That is no phone number, like 0912345678.",
    "duty_until": "You are on duty until {until}.",
    "duty_off": "You are not on duty. While somebody is, news goes to them first.",
    "duty_hours": "On duty for so many hours from now (0: no longer)",
    "duty_set": "Save the duty",
    "duty_days": "A duty lasts at most 14 days.",
    "duty_phone": "Save your phone number first.",
    "done_phone": "The phone number is saved. An SMS about it is sent.",
    "done_duty": "The duty is saved.",
    "tokens": "Tokens for programs",
    "tokens_about": (
        "A token lets a program (API, command line) act for you. Anyone who holds it can do what"
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
    "scope_confirm": "confirm new accounts",
    "done_password": "The password is changed. You are signed out everywhere else.",
    "done_session": "That computer is signed out.",
    "done_sessions": "You are signed out everywhere else.",
    "done_revoked": "The token is no longer valid.",
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
}
