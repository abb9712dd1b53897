"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "passkeys": "Passkeys",
    "passkeys_about": (
        "A passkey is your device's own fingerprint, face or PIN, in place of a code. A new "
        "one signs in at once; it approves after 24 hours and once a second person has "
        "confirmed it."
    ),
    "passkeys_none": "You have no passkey yet.",
    "passkey_nameless": "A passkey without a name",
    "passkey_name": "Name of the passkey",
    "passkey_name_help": "To tell your devices apart, like: my phone.",
    "passkey_make": "Make a passkey on this device",
    "passkey_made": (
        "The device has made it. Give a code or a passkey that you have, then press Add."
    ),
    "passkey_add": "Add the passkey",
    "passkey_remove": "Remove this passkey",
    "passkey_use": "Use a passkey",
    "passkey_sign_in": "Sign in with a passkey",
    "passkey_failed": "The passkey did not work. Try again, or type a code.",
    "passkey_script": (
        "Your browser runs no JavaScript, so no passkey can be made; a code still serves."
    ),
    "passkey_confirm": "Confirm this passkey",
    "passkey_confirm_about": (
        "Meet or call the owner of the account: have they added this passkey themselves?"
    ),
    "state_passkey_young": "new: it approves after 24 hours",
    "state_passkey_unconfirmed": "it approves once a second person has confirmed it",
    "recovery_codes": "Recovery codes",
    "recovery_about": (
        "If you lose your phone, one of these and your password let you set up a new code "
        "generator, and nothing else. Each is good once. Keep them on paper, locked away."
    ),
    "recovery_left": "{count} codes are left.",
    "recovery_make": "Make new recovery codes",
    "recovery_print": "Print this page (Ctrl+P). The codes before are good no longer.",
    "recover": "A lost phone",
    "recover_link": "I lost my phone or code generator",
    "recover_about": (
        "Type your name, your password and a recovery code. You then set up a new code "
        "generator; it approves after 24 hours and once it is confirmed."
    ),
    "recover_code": "Recovery code",
    "recover_code_help": "12 letters and digits, like ABCD-EFGH-2345.",
    "recover_wrong": "Name, password or recovery code is wrong.",
    "recover_else": "Without a recovery code: call an administrator for a new invitation.",
    "sign_in_first": "The first time?",
    "sign_in_first_about": "Scan the QR code of your slip with a phone, or type its line.",
    "officials_only": "For officials alone",
    "officials_only_about": (
        "All that is done here is written into the audit. Share no account, and tell nobody a"
        " code, not even somebody who claims to run this service."
    ),
    "sign_in_passkey_wrong": "The passkey did not sign you in. Use your password and a code.",
    "slip": "Invitation of {name}",
    "slip_scan": "Scan the QR code with a phone; or:",
    "slip_type": "open the address",
    "slip_line": "type the line",
    "slip_login": "Short name to sign in with:",
    "account_login": "Short name to sign in with:",
    "done_passkey": "The passkey is added.",
    "done_passkey_removed": "The passkey is removed.",
    "done_passkey_confirmed": "The passkey is confirmed.",
    "not_passkeys": "You have 5 passkeys. Remove one first.",
    "refused_wrong_passkey": "The passkey was not accepted. Try again, or type a code.",
    "refused_passkey_young": "That passkey is new and does this after 24 hours. Type a code.",
    "refused_passkey_unconfirmed": "No second person has confirmed that passkey. Type a code.",
}
