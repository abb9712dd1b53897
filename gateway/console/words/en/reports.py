"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_reports": "Reports",
    "reports": "Reports",
    "find_help": (
        "Type it as you like: part of a number (0912 345), a link, an account, words, an alert (cb "
        "6), an official."
    ),
    "find_none": "Nobody has reported {shown} yet",
    "find_none_about": "Nothing is known. That does not mean that it can be trusted.",
    "find_open_about": (
        "If there is news from elsewhere (a complaint, the police, the press), open a page for it "
        "and decide."
    ),
    "find_open": "Open a page for {typed}",
    "filter_area": "Where reporters live",
    "filter_everywhere": "Everywhere",
    "filter_mine": "My areas",
    "filter_area_about": (
        "Shown where at least one reporter has subscribed to alerts here. Many reporters have "
        "subscribed to no area."
    ),
    "filter_kind": "Kind",
    "filter_any": "All kinds",
    "filter_number": "Phone numbers",
    "filter_link": "Links",
    "filter_account": "Bank accounts",
    "filter_brandname": "Senders' names",
    "filter_do": "Filter",
    "filter_none": "No filter",
    "queue": "To judge",
    "queue_none": "All is done. New reports will show up here.",
    "queue_none_here": "Nothing fits this filter.",
    "queue_first": "To the head of the list",
    "queue_older": "Go on",
    "col_what": "Number, link, account",
    "col_told": "What a check answers now",
    "col_reporters": "Reporters",
    "col_pretext": "Trick",
    "col_latest": "Last report",
    "col_weight": "Priority",
    "urgency_high": "Very high",
    "urgency_raised": "High",
    "urgency_usual": "Usual",
    "urgency_low": "Low",
    "never_reported": "nobody yet",
    "in_campaign": "a campaign that {count} people sent in",
    "forwarded_by": "{count} people forwarded messages with this one",
    "case": "Case",
    "case_about": (
        "What the same people reported on the same day. Look at each and tick it: a decision is "
        "about what is ticked."
    ),
    "case_others": "and {count} others that the same people reported that day",
    "case_decide": "Decide on what is ticked",
    "case_do": "Save the decision for what is ticked",
    "case_done": "A decision or proposal on {count} is recorded.",
    "case_nothing_ticked": "Tick at least one.",
    "case_left": "{count} are no longer in this case: somebody may have decided.",
    "case_overtaken": "{official} has decided before.",
    "not_in_queue": "needs nobody now",
    "back_to_queue": "Back to the list",
    "stands_confirmed": "In force: confirmed as fraud, since {at}.",
    "stands_cleared": "In force: not a fraud, since {at}.",
    "stands_dismissed": "In force: what was reported before {at} is dismissed.",
    "stands_reassigned": (
        "In force: a new owner since {at}; what was reported before is not about them."
    ),
    "why": "Grounds",
    "why_of_latest": "Reckoned from the latest {count} reporters.",
    "because_official_confirmed": "An official has confirmed fraud.",
    "because_official_cleared": "An official has looked and found no fraud.",
    "because_in_directory": "It is in the directory of official numbers. It may be spoofed.",
    "because_known_people": (
        "Three reliable people or more, independent of each other, reported it. Reliable: they "
        "were right about another number, and more often right than wrong."
    ),
    "because_people": "People reported it.",
    "because_newcomers_only": "None of them has been right about another number yet.",
    "because_spam_only": "They complain of a nuisance, not of a scam.",
    "because_waits": (
        "Its reporter had reported at least five others within 24 hours: it waits for a second "
        "person or an official."
    ),
    "because_odd": "The number itself is odd:",
    "because_listed": "It is on somebody else's list.",
    "because_campaign": "Several people forwarded scam messages with it.",
    "because_set_aside": "What was reported before is set aside.",
    "because_nothing": "Nothing is known of it.",
    "odd_short": "digits are missing.",
    "odd_long": "too many digits.",
    "odd_unassigned": "there is no such range.",
    "odd_masked": "part of it is hidden.",
    "odd_missed_call": "a prefix known for missed-call fraud.",
    "warn_of_it": "Write an alert about it",
    "decide": "Decide",
    "about_confirmed": (
        "Who checks it hears: officials have confirmed fraud. The reporters are told, not at night."
    ),
    "about_cleared": (
        "Who checks it hears: officials looked at it, the reports were wrong. The reporters are "
        "told."
    ),
    "about_dismissed": (
        "The reports until now no longer count. Nobody is told, and a check says nothing of it."
    ),
    "about_reassigned": (
        "It has another owner: older reports are not about them, and their reporters were not "
        "wrong."
    ),
    "about_withdrawn": (
        "As if the last decision had never been: the decision before it holds again."
    ),
    "about_referred": "Writes down who has it. What residents are told stays.",
    "forged": (
        "Officials have found messages forged under this name. Its true owner may use it as well."
    ),
    "reason": "Reason",
    "reason_help": "At least {least} letters that colleagues understand. Stored with the decision.",
    "recipient": "Handed to",
    "recipient_help": "For example: police of Dak Mil commune, Mr Hung.",
    "reference": "Their reference, if any",
    "reference_help": "So that it is found again.",
    "file": "File for the police",
    "judged_confirmed": "Confirmed as fraud.",
    "judged_cleared": "Saved: no fraud.",
    "judged_dismissed": "Saved: the reports are not accepted.",
    "judged_reassigned": "Saved: it has another owner.",
    "judged_withdrawn": "The last decision is taken back. The decision before it holds again.",
    "judged_referred": "Written down: handed to the police.",
    "cant_unread": "That can't be read: type one number, link, account or sender's name.",
    "cant_account": "Too short for a phone number. If it is a bank account, type stk before it.",
    "cant_reason": "Choose or write a reason, of at least 3 letters.",
    "cant_odd": "This is no whole number, so there is no decision on it.",
    "find_odd": "{shown} is no whole number. Type all of it, like 0912345678 or 113.",
    "cant_site": "This is its owner's true site: there is no decision on it.",
    "cant_name": "This is no sender's name.",
    "cant_notname": "The box on forgery is for senders' names alone.",
    "cant_forged": (
        "A sender's name has a true owner. If messages were forged under it, tick that box and try "
        "again."
    ),
    "cant_ours": "This is our own short code.",
    "cant_official": (
        "This is in the directory of official numbers: it is not confirmed. It may have been "
        "spoofed."
    ),
    "cant_nothing": "There is no decision to take back.",
    "cant_overtaken": (
        "Yours is not written down: {official} decided first, at {at}: {decision}. Look at this "
        "page again, then decide."
    ),
    "cant_recipient": "Write to whom it is handed.",
    "cant_waits": "Another proposal waits for a second official. Look at that one first.",
    "cant_gone": "It does not wait any more: somebody has decided, or taken it back.",
    "cant_own": "You have proposed it. Another official agrees.",
    "cant_same_inviter": (
        "One administrator invited you and who proposed it, and no third person has confirmed "
        "either of you. Somebody else looks at it."
    ),
    "cant_new_account": (
        "Your account is new, or not confirmed: you can't refuse another's proposal yet."
    ),
    "cant_decision": "Choose one of the decisions on this page.",
    "over_time": "Reports by day",
    "over_time_alt": "How many people reported {shown} for the first time, by day or week.",
    "over_time_none": "Nobody has reported it in the last half year.",
    "report_people": "People",
    "col_from_day": "From",
    "authors": "What residents wrote",
    "authors_none": "Nobody has reported it.",
    "authors_first": "To the latest",
    "authors_older": "Earlier reporters",
    "author": "Reporter {handle}",
    "withdrawn_reports": "Taken back by their reporters",
    "withdrawn_by": "Reporter {handle}: reported {at}, taken back {withdrawn}.",
    "author_gone": "Reporter {handle} (forgotten, by request or by age)",
    "first_time": "first at {at}",
    "words_none": "No words are kept.",
    "record": "Reports that were right: {good}, wrong: {bad}, open: {open}.",
    "known_since": "Known since {at}.",
    "lives": "Gets alerts of {area}.",
    "weighs": "{kind}, adds {weight} to the weight.",
    "weighs_nothing": "No longer counts in the weight.",
    "author_known": "Reliability: high",
    "author_ordinary": "Reliability: medium",
    "author_newcomer": "New reporter",
    "author_often_wrong": "Reliability: low",
    "voice_counts": "Counts as an independent voice for the high grade.",
    "voice_spam": "No voice for the high grade: complains of a nuisance only.",
    "voice_old": "No voice for the high grade: older than 180 days.",
    "voice_newcomer": "No voice for the high grade: had been here for less than 60 days.",
    "voice_no_record": "No voice for the high grade: has not been right about another one yet.",
    "voice_often_wrong": "No voice for the high grade: was more often wrong than right.",
    "voice_too_many": "No voice for the high grade: other accusations of theirs are open.",
    "voice_same_day": "No voice of their own: first wrote on the same day as another one here.",
    "voice_no_voucher": (
        "No voice for the high grade: no outsider reported later what anybody here was right about."
    ),
    "voice_shared": "No voice of their own: was right about the same numbers as another one here.",
    "voice_used": (
        "No voice of their own: the number that they were right about counts for another one here."
    ),
    "voice_gone": "No voice of their own: all who have been deleted are one voice.",
    "disclose_not_here": (
        "You can't open this number: its reporter does not follow your areas. If they must be "
        "called now, ask an official of the province."
    ),
    "disclose_link": "Open the number of {handle} (takes a reason)",
    "alike": "Campaigns",
    "alike_none": "It is in no campaign of three people or more.",
    "gang_number": "Campaign {id}",
    "gang_size": "{people} people, {messages} messages, from {first} to {last}.",
    "beside": "Also in these messages",
    "others": "Other sources",
    "others_none": "It is on no list, and nobody objects.",
    "listed_by": "On the list of {source}, {at}.",
    "listed_until": "Until {at}.",
    "listed_over": "Ended {at}.",
    "appealed": "Its owner objects ({code}), {at}.",
    "appeal_open": "Not decided.",
    "appeal_done": "{official} answered at {at}: {reason}",
    "history": "What was decided",
    "history_none": "Nothing was decided yet.",
    "referred_to": "To: {recipient}.",
    "referred_as": "Reference: {reference}.",
    "undid": "Took back: {decision}, of {at}.",
    "undone": "taken back",
    "keys": "Keys",
    "key": "Key",
    "key_does": "What it does",
    "key_next": "Next line",
    "key_previous": "Line before",
    "key_open": "Open this line",
    "key_help": "This table",
    "keys_on": "Use these keys",
    "file_title": "File on {shown}",
    "file_back": "Back to its page",
    "file_about": (
        "Made at {at} from {office}. It holds no reporter's number; to reach one, ask the official "
        "in charge."
    ),
    "file_print": (
        "Print this page with the browser, or download the table. A download is written into the "
        "audit."
    ),
    "file_csv": "Download the table (CSV)",
    "file_most": "The latest {most} reports; the table to download holds up to {in_file}.",
    "col_author": "Reporter",
    "col_way": "What",
    "col_lives": "Alerts of",
    "col_words": "Words (masked)",
    "find_title": "Search",
    "col_week": "7 days",
    "col_from": "From",
    "filter_any_pretext": "Any trick",
    "flag_urgent": "Very high priority",
    "flag_appealed": "Appealed",
    "flag_campaign": "In a campaign",
    "flag_handed": "Handed to me",
    "filters": "Filters",
    "filter_save": "+ Save this filter",
    "filter_name": "Name of the filter",
    "filter_save_do": "Save",
    "filter_remove": "Remove the filter {name}",
    "tick": "Choose",
    "tick_one": "Choose {shown}",
    "spark": "People who reported in the last 7 days: {figures}",
    "grounds_people": "{count} people",
    "grounds_known": "{count} reliable",
    "grounds_communes": "from {count} communes",
    "grounds_within": "within {time}",
    "grounds_about": (
        "“Reliable” is somebody who reported rightly before, more often than wrongly, and "
        "independently of the others."
    ),
    "communes_count": "{count} communes",
    "communes_none": "unknown places",
    "age_days": "{count} days",
    "is_appealed": "Appealed",
    "looks_now": "{name} is looking at it",
    "looks_since": "{name} is looking at it, since {at}",
    "handed_to": "Handed to {name}",
    "together": "Decide together",
    "together_open": "Decide together",
    "together_open_about": "for what is ticked",
    "together_about": (
        "What you ticked in the list. Read the grounds of each; untick what you are not sure of."
    ),
    "decide_next": "Save and go on",
    "decide_stay": "Save and stay",
    "decide_do": "Save the decision",
    "decide_keys": "Can be undone.",
    "done_undo": "Look again or undo",
    "next_subject": "Next",
    "following": "Next:",
    "ready": "Ready reasons",
    "ready_confirmed_1": "Several people tell of the same trick",
    "ready_confirmed_2": "Belongs to a confirmed campaign",
    "ready_confirmed_3": "The police confirm it",
    "ready_cleared_1": "Called: its owner, an honest matter",
    "ready_cleared_2": "An office or firm says that it is theirs",
    "ready_cleared_3": "The reporters took the wrong number",
    "ready_dismissed_1": "Not enough to go by",
    "ready_dismissed_2": "Reported to harass",
    "ready_dismissed_3": "Advertising, no fraud",
    "ready_reassigned_1": "The carrier confirms a new owner",
    "ready_reassigned_2": "The new owner has shown a contract",
    "ready_reassigned_3": "Called: the new user has nothing to do with it",
    "ready_referred_1": "Somebody has lost money",
    "ready_referred_2": "Several victims of one trick",
    "ready_referred_3": "The police asked for it",
    "reason_common": "One reason for all",
    "reason_besides": "Write more if needed",
    "looked": "I have read what residents wrote",
    "cant_unlooked": "Not saved: read what residents wrote, then tick “I have read”.",
    "answers_appeal": (
        "This decision answers appeal {code} too. The owner gets an SMS once it is saved."
    ),
    "appeal_call": "Open the appeal",
    "authors_masked": "names, numbers and links are masked",
    "author_more": "How reliable",
    "notes": "Notes and hand-over",
    "notes_none": "There are no notes.",
    "note": "Note",
    "note_add": "Add a note",
    "note_help": "Colleagues read it. Write no resident's number.",
    "note_hand": "Hand over to",
    "note_nobody": "Nobody",
    "note_to": "handed to {name}",
    "note_do": "Save the note",
    "not_no_words": "Write a note of at least 3 letters.",
    "key_tick": "Tick the row",
    "key_decision": "Choose a decision",
    "key_ready": "Choose a ready reason",
    "key_save": "Save and go on",
    "key_clear": "Choose again",
    "priority": "Priority: {how}",
    "find_subjects": "Numbers, links, accounts",
    "history_link": "Whole history",
}
