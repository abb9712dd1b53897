"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "sign_in": "Sign in",
    "name": "Name",
    "name_help": "Marks are not needed: nguyen van an or an.nv will do.",
    "password": "Password",
    "sign_in_wrong": (
        "The name, the password or the code is wrong. Look at all three. The code changes "
        "every 30 seconds and is good once; after five wrong codes you have to wait for a "
        "minute to an hour."
    ),
    "have_invitation": "I have an invitation (the first time, or a lost phone)",
    "forgot": "Password forgotten? Ask an administrator for a new invitation.",
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
}
