"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "officials": "Officials",
    "official_new": "Invite a new official",
    "col_name": "Name",
    "col_role": "Role",
    "col_areas": "Areas",
    "col_state": "State",
    "state_disabled": "disabled",
    "state_invited": "invited",
    "state_again": "invited again, not in yet",
    "state_lapsed": "invitation over",
    "state_locked": "codes locked for a while",
    "state_active": "active",
    "no_areas": "none",
    "waits_confirm": "New accounts that you may confirm",
    "confirm_head": "A second person confirms",
    "confirm_since": "The code generator was set up at {at}.",
    "confirm_invited_by": "Invited by {names}.",
    "confirm_invited_server": "Invited by the server's command line.",
    "confirm_done": "{name} confirmed it at {at}.",
    "confirm_server": "The server's command line",
    "confirm_about": (
        "Nobody has confirmed it. Meet or call the official, ask whether they set up this code "
        "generator themselves, and only then confirm. Until then the account approves, invites "
        "and confirms nothing."
    ),
    "confirm": "Confirm that it is theirs",
    "confirm_who": "Who may confirm it: {names}.",
    "confirm_nobody": (
        "No administrator or auditor is independent of the inviter. The server's operator "
        "types: python -m gateway officials confirm {id} --from-server --reason …"
    ),
    "confirm_young": "The account approves, invites and confirms from {at} on.",
    "role": "Role",
    "areas": "Areas",
    "areas_whole": "The whole province of {name}",
    "areas_help": (
        "A former district stands for all of its communes. Leave it empty for an administrator."
    ),
    "areas_districts": "Former districts",
    "areas_communes": "Communes",
    "invite_do": "Make the account and its invitation",
    "official_sessions": "Where they are signed in",
    "official_sessions_none": "Not signed in anywhere.",
    "official_no_password": (
        "They have no password, so they can't sign in here: they set one by "
        '"officials password" at the command line, or you invite them again.'
    ),
    "sign_them_out": "Sign them out everywhere",
    "sign_them_out_about": (
        "When they left a computer behind, or somebody else may be using it. They can sign in "
        "again at once."
    ),
    "role_change": "Change role and areas",
    "role_change_about": "With another role they have to sign in again.",
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
    "done_role": "Role and areas are changed.",
    "done_confirmed": "The account is confirmed.",
    "done_disabled": "The account is disabled. All of its sessions are over.",
    "done_enabled": "The account is enabled.",
    "done_unlocked": "The codes are unlocked.",
    "done_signed_out": "They are signed out everywhere.",
}
