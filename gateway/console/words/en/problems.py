"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "problem_missing": "There is no such page. The address may be an old one.",
    "problem_method": (
        "This page can't be opened like that. Go back and use the button on the page."
    ),
    "problem_large": "What was sent is too large.",
    "problem_other": "That did not work. Go back and try once more.",
    "stale": "Sign in again",
    "problem_stale": (
        "Your session is over, or you signed in again in another tab. Nothing was changed. Sign in "
        "and do it again."
    ),
    "stale_sign_in": "Sign in and go back to that page",
    "stale_typed": "What you wrote",
    "stale_typed_about": "Copy it before you leave this page.",
    "stale_text": "Text {n}",
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
    "refused_area": (
        "This takes all areas of the alert, and some are not yours. The attempt is written into "
        "the audit. Ask an official of the province."
    ),
    "refused_no_code": "Type in the six digits of your code generator.",
    "refused_young": (
        "Your code generator is less than 24 hours old: until then you approve, cancel, invite "
        "and confirm nothing. In an emergency an approver of other areas stands in, or ask "
        "the server's operator."
    ),
    "refused_unconfirmed": (
        "No second person has confirmed your account yet. Ask an administrator or auditor whom "
        "your inviter did not invite; they confirm it on the page Officials."
    ),
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
    "not_inviters": (
        "You are no second person: it is your own account, you invited it, or who invited it "
        "has invited you in the last 90 days."
    ),
    "not_somebody": "Somebody else can confirm it.",
    "not_needless": "This role needs no confirmation.",
    "not_confirmed": "This account is confirmed already.",
    "not_unsigned": (
        "Somebody else than this service has written or changed this account. Disable it and "
        "create another one."
    ),
    "not_no_code": "They have not set up a code generator yet.",
    "not_state": "The alert has moved on: this can't be done any more. Its state is shown above.",
    "not_version": "Somebody has just changed the alert. Read it again, then decide.",
    "not_own_work": (
        "You have written, changed or submitted this alert, so you can't approve it. Every "
        "alert takes two people: one writes, another approves."
    ),
    "not_same_inviter": (
        "One administrator invited you and who wrote it, and no third person has confirmed "
        "either of you. Ask another official to approve it."
    ),
    "not_nobody": "Nobody may approve it, so it stays a draft. See “Who may approve”.",
    "not_elsewhere": (
        "An official of those areas can approve it. Others stand in for an emergency alone, "
        "where nobody there can."
    ),
    "not_other_content": "It says something else than what you read. Read it again, then decide.",
    "not_approval": (
        "Its approval does not hold: it was changed in the database. Cancel it, and tell the "
        "server's operator."
    ),
    "not_expired": "It has expired: nobody would get it. Change its end and submit it again.",
    "not_paused": "It is paused already.",
    "not_not_paused": "It is not paused.",
    "not_no_predecessor": "Nobody got the other alert: there is nothing to update or follow up.",
    "not_nothing_failed": "It failed for nobody, so there is nothing to send once more.",
    "not_schedule": "It would expire before it is sent. Let it end later.",
    "not_too_late": (
        "It ends before it could begin: only emergencies go out at night. Let it end later."
    ),
    "not_reason": "Say why.",
}
