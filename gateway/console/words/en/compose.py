"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "compose_new": "Write an alert",
    "compose_edit": "Edit alert {id}",
    "compose_update": "Write an update of alert {id}",
    "compose_follow_up": "Write to those who got alert {id}",
    "compose_update_about": (
        "An update goes to all of the areas and takes the place of the one before. Change the "
        "text below."
    ),
    "compose_follow_up_about": (
        "This goes only to those who got the one before, or may have: to correct it or take "
        "it back."
    ),
    "compose_returned": "This alert was returned. Reason: {reason}",
    "compose_undoes_submitted": (
        "This alert waits for approval. If you change it, it becomes a draft and must be "
        "submitted again."
    ),
    "compose_undoes_approved": (
        "This alert has been approved. If you change it, the approval is undone and it must "
        "be submitted again."
    ),
    "compose_begun": (
        "Filled in from what residents report, about {shown}. Read it again before you submit it."
    ),
    "compose_begun_none": (
        "No number, site or account of it has been confirmed. Confirm one first, or warn of "
        "the method without naming any."
    ),
    "compose_begun_bare": "This campaign names no number, site or account. Warn of the method.",
    "compose_begun_more": "Confirmed too; write an alert of its own for each:",
    "compose_begun_open": "Not confirmed, so not to be named yet. Open to judge:",
    "compose_kind": "What kind",
    "compose_about_scam": (
        "A number, site, account or method of scammers. Not sent from {evening} to {morning}."
    ),
    "compose_about_emergency": (
        "Storm, flood, landslide, fire: lives are in danger. Sent at once, at night too."
    ),
    "compose_about_notice": "What an office has to say. Not sent from {evening} to {morning}.",
    "compose_about_correction": (
        "Mends or withdraws an alert that was sent. If that went out at night, so does this."
    ),
    "compose_about_exercise": (
        "A trial, sent to the listed test numbers alone. No resident gets it."
    ),
    "compose_what": "What it says",
    "compose_kind_first": "Choose the kind first.",
    "compose_what_help": (
        "Choose a registered text and fill its slots. [CANH BAO] or [TB] is added by itself."
    ),
    "compose_choose": "Choose a registered text.",
    "compose_free": "Words of your own",
    "compose_free_help": "Only if no registered text fits.",
    "compose_no_free": "Words of your own can't be sent: {carriers} takes registered texts only.",
    "compose_own_words": "Your words",
    "compose_own_words_help": (
        "Write Vietnamese with its marks; the plain form is made from it. No link that can be "
        "tapped: write abc . com. Name only numbers, sites and accounts that have been "
        "confirmed."
    ),
    "compose_more_languages": "M'Nong, Ede, Hmong",
    "compose_more_languages_help": (
        "Only if somebody who speaks it has written it. Left empty, they get Vietnamese."
    ),
    "compose_in_english": "in English",
    "compose_subject": "About which number, site or account (if any)",
    "compose_subject_help": "An official must have confirmed it. Leave it empty if there is none.",
    "compose_slot_number": "A confirmed phone number, at most {most} characters.",
    "compose_slot_link": "The name of a site, like abc . com, at most {most} characters.",
    "compose_slot_account": "The number of an account, in figures, at most {most} characters.",
    "compose_slot_name": "A name, at most {most} characters.",
    "compose_slot_area": "The name of a place, at most {most} characters.",
    "compose_slot_date": "A day and month, like 30/12, at most {most} characters.",
    "compose_slot_time": "A time, like 07:00 30/12, at most {most} characters.",
    "compose_slot_text": "A few words, at most {most} characters.",
    "compose_where": "Where",
    "compose_wholes": "Whole former districts, the whole province",
    "compose_whole": "All {count} communes",
    "compose_communes": "Communes on the map",
    "compose_no_areas": "Your account has no areas. Ask an administrator.",
    "compose_where_follows": "This goes to those who got alert {id}, in:",
    "compose_nobody": "Nobody has subscribed to alerts in these areas yet.",
    "compose_not_yours": "Not your areas: {names}. Leave these out.",
    "compose_not_yours_kept": (
        "Some of the areas are not yours, so nothing was saved. This attempt is in the audit. "
        "What you wrote is still below."
    ),
    "compose_not_all": (
        "This alert has areas that are not yours. Ask an official of all of them, or of the "
        "province."
    ),
    "compose_when": "When",
    "compose_now": "As soon as it is approved",
    "compose_now_help": "Scam warnings and notices that are approved at night wait for {morning}.",
    "compose_later": "At a time",
    "compose_send_at": "Begins at",
    "compose_expires_at": "Ends at",
    "compose_expires_help": (
        "Nobody is sent it after that. Left empty: 24 hours for scam warnings and notices, 6 "
        "for emergencies, 2 for exercises."
    ),
    "compose_from": "From whom",
    "compose_sender": "Sender ID",
    "compose_sender_help": "What phones show. Nobody can answer a name.",
    "compose_sender_own": "Each carrier's own",
    "compose_preview": "Preview",
    "compose_to_mend": "Things to correct before it is submitted: {count}.",
    "compose_unlisted": "No test numbers are set, so this reaches nobody.",
    "compose_counting": "Counting who gets it. If no figure appears, press Preview again.",
    "compose_reach": "It reaches",
    "compose_cost": "Cost:",
    "compose_as_of": "Counted at {at}.",
    "compose_begins_now": "If it is approved now, it goes out at once.",
    "compose_begins": "If it is approved before, it goes out at {at}.",
    "compose_begins_night": "At night only emergencies go out: this will go out at {at}.",
    "compose_texts": "Phones show it in {count} ways: scroll down to see them all.",
    "compose_units": "{encoding}; characters: {units}, segments: {segments}",
    "compose_by_carrier": "People and cost by carrier",
    "compose_carrier": "Carrier",
    "compose_people": "People",
    "compose_price": "Cost",
    "compose_nothing_yet": "Choose a kind and a text to see it on a phone.",
    "compose_judge": "Judge it first",
    "compose_do_help": (
        "What you write keeps itself, for you alone. Before you submit you read all of it as "
        "people get it; then another official must read and approve it."
    ),
    "compose_look": "Preview",
    "compose_save": "Save as a draft",
    "compose_submit": "Look over and submit",
    "compose_unfinished": (
        "Not saved: something is missing or makes no sense. See what is marked in red. What "
        "you wrote is still below."
    ),
    "compose_faulty": (
        "It can't be submitted yet. See what is marked in red, or save it as a draft and correct "
        "it later."
    ),
    "compose_schedule": "Not saved: it would end before it is sent. Let it end later.",
    "compose_no_predecessor": (
        "The alert before has not been sent to anybody, so nothing can come after it."
    ),
    "compose_not_sent": "This alert has not been sent to anybody. Edit it instead.",
    "compose_changed": (
        "While you were writing, this alert was saved with other content. Compare both below. "
        "If you save now, yours takes the place of what is there."
    ),
    "compose_gone": (
        "This alert can't be changed any more. What you wrote is still below; if you save it, "
        "it is a new alert."
    ),
    "compose_theirs": "Alert {id} as it is saved",
    "compose_theirs_by": "Written by {by} at {at}.",
    "compose_theirs_at": "Saved at {at}.",
    "compose_theirs_how": "Struck out is what is saved, underlined is what you wrote.",
    "compose_theirs_open": "Open the alert as it is saved",
    "compose_gone_sent": (
        "This alert is being sent or has been, and can't be changed. Write an update for all "
        "of the areas, or to those who got it."
    ),
    "compose_gone_unsent": "This alert has ended unsent and can't be changed. Write a new one.",
    "compose_write_update": "Write an update",
    "compose_write_follow_up": "Write to those who got it",
    "compose_back": "Look at the alert",
    "compose_others": "You have {count} forms that were not saved",
    "compose_no_words": "(nothing written yet)",
    "compose_saved": "Kept by itself at {at}.",
    "compose_saved_at": "Kept by itself at {at}.",
    "compose_drop": "Drop this one",
    "compose_restored": "This is what you were writing, as it kept itself at {at}.",
    "compose_kept": "What you were writing is kept. Sign in to go on.",
    "approvers": "Who may approve it",
    "approvers_nobody": "Nobody may approve this alert",
    "approvers_not_you": "You write it, so you don't approve it.",
    "approvers_kept": "It stays a draft and can't be submitted yet. You can:",
    "approvers_elsewhere": (
        "Nobody of this area may approve it. An emergency is taken all the same and goes at once "
        "to approvers of other areas:"
    ),
    "approvers_leave_out": "Leave {area} out: then {names} may approve it.",
    "approvers_ask": "Or ask an administrator: {names}.",
    "approvers_young": "a new account or code: approves after 24 hours",
    "approvers_unconfirmed": "waits for the confirmation of an administrator or auditor",
    "approvers_no_code": "has no code generator yet",
    "approvers_on_duty": "on duty until {until}, gets an SMS at once",
    "approvers_sms": "gets an SMS",
    "approvers_no_phone": "has given no phone number: call them",
}
