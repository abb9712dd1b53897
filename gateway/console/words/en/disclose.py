"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_disclosures": "Numbers opened",
    "disclose": "Open the number behind report {id}",
    "disclose_report": "Report {id}, sent at {at}.",
    "disclose_whose": "Reporter {handle}.",
    "disclose_of": "Reported:",
    "disclosed_subject": "Done, to the page of {shown}",
    "disclose_about": (
        "Anyone who reported trusts that nobody knows who they are. Open the number only if they "
        "must be called now, as when they are about to lose money."
    ),
    "disclose_told": (
        "Auditors, administrators and officials of the province will see that you opened it, and "
        "why, until one of them has looked at it."
    ),
    "disclose_tied": (
        "Anyone who created or invited your account, and anyone you invited, does not count as "
        "that person."
    ),
    "disclose_once": (
        "The number is shown once. To see it again takes another reason and another code."
    ),
    "disclose_settled": (
        "A new code generator opens nothing in its first 24 hours: so the person it was taken from "
        "can notice."
    ),
    "disclose_left": "An official can open {most} numbers in 24 hours. You have {left} left.",
    "disclose_reason": "Reason",
    "disclose_reason_help": "At least {least} letters. Write no phone number here.",
    "disclose_do": "Open the number",
    "disclose_gone": (
        "The number is gone: its owner asked to be deleted, or the time for which it is kept is "
        "over. Nobody can open it any more."
    ),
    "disclose_before": "This number was opened",
    "disclosed": "The number behind report {id}",
    "disclosed_once": (
        "It is shown on this page alone, and can't be seen again once you leave. That you opened "
        "it is written down."
    ),
    "disclosed_care": (
        "When you call, say who you are and from where. Copy the number into no notebook, "
        "message or other page."
    ),
    "disclosed_back": "Done, to the page Today",
    "disclosures": "Reporters' numbers that were opened",
    "disclosures_about": (
        "A second person looks at each. If the reason is not clear, call the official who opened "
        "it."
    ),
    "disclosures_waiting": "Waiting for a second person",
    "disclosures_ask": (
        "Read the reason, ask if you need to, then press the button. Your name is written down."
    ),
    "disclosures_none": "Nothing waits for you to be looked at.",
    "disclosures_all": "All that were opened",
    "disclosures_never": "Nobody has opened a reporter's number.",
    "disclosures_older": "Show earlier ones",
    "disclosure_what": "Report {report}.",
    "disclosure_who": "{name} opened it at {at}.",
    "disclosure_reason": "Reason: {reason}",
    "disclosure_seen": "{name}, {at}",
    "disclosure_seen_do": "I have looked at opening {id}",
    "disclosure_waits": "nobody yet",
    "disclosure_waits_other": "waits for somebody else",
    "col_report": "Report",
    "col_reason": "Reason",
    "col_seen_by": "Second person",
    "done_acknowledged": "It is written down that you have looked at it.",
    "not_why": "The reason is too short: write at least 10 letters that others can understand.",
    "not_digits": "Take the phone number out of the reason. Write dates like 24/11/2026.",
    "not_fresh": (
        "Your code generator was set up less than 24 hours ago, so it opens no number yet. If it "
        "is urgent, ask another official of your areas."
    ),
    "not_often": (
        "You have opened the 10 numbers of 24 hours. Ask another official of your areas, or wait "
        "until the first one is 24 hours ago."
    ),
    "not_alone": (
        "It can't be opened: there is no auditor, administrator or other official of the province "
        "who could be told. Anyone who created or invited your account does not count. Ask an "
        "administrator to invite somebody."
    ),
    "not_gone": (
        "The number is gone: its owner asked to be deleted, or the time for which it is kept is "
        "over. Nobody can open it any more."
    ),
    "not_no_key": "The key of this number is not on this server. Tell the server's operator.",
    "not_own": "You have opened this number yourself. Somebody else must look at it.",
    "not_tied": (
        "One of you created or invited the account of the other. Somebody else must look at it."
    ),
    "not_seen": "Somebody has looked at this already.",
}
