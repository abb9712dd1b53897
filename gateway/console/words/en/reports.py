"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_reports": "Reports",
    "reports": "Reports",
    "reports_about": "Numbers, links and accounts for officials to look at, the most urgent first.",
    "find": "Find a number, link, account or sender's name",
    "find_help": "However it is written: 0912.345.678, +84 912…, abc.top, stk 123456789.",
    "find_do": "Find",
    "find_none": "Nobody has reported {shown}",
    "find_none_about": (
        "Nothing went wrong: it has no page yet. That does not mean that it can be trusted."
    ),
    "find_open_about": (
        "If you know of it from elsewhere (a complaint, the police, the press), open a page "
        "for it and decide there."
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
    "queue": "Waiting for an official",
    "queue_none": "Nothing waits. What people report will be listed here.",
    "queue_none_here": "Nothing on this page fits the filter.",
    "queue_first": "To the head of the list",
    "queue_older": "Go on",
    "col_what": "Reported",
    "col_told": "What residents are told",
    "col_reporters": "People",
    "col_pretext": "Pretext",
    "col_latest": "Last report",
    "col_weight": "Urgency",
    "urgency_high": "very urgent",
    "urgency_raised": "urgent",
    "urgency_usual": "usual",
    "urgency_low": "not urgent",
    "urgency_of": "{how} ({weight})",
    "never_reported": "nobody yet",
    "in_campaign": "in a campaign; its messages were forwarded by {count} people",
    "forwarded_by": "{count} people forwarded messages with this very one",
    "case": "Case",
    "case_about": (
        "What the same people reported on the same day. Look at each and tick it: a decision "
        "is about what is ticked."
    ),
    "case_tick": "Tick",
    "case_others": "and {count} others that the same people reported that day",
    "case_decide": "Decide on what is ticked",
    "case_do": "Record the decision",
    "case_done": "A decision or proposal on {count} is recorded.",
    "case_nothing_ticked": "Tick at least one.",
    "case_left": "{count} are no longer in this case: somebody may have decided.",
    "case_overtaken": "{official} has decided before.",
    "in_queue": "waits for an official",
    "not_in_queue": "nothing to do now",
    "back_to_queue": "Back to the list",
    "stands_confirmed": "In force: confirmed as fraud, since {at}.",
    "stands_cleared": "In force: not a fraud, since {at}.",
    "stands_dismissed": "In force: what was reported before {at} is dismissed.",
    "stands_reassigned": (
        "In force: a new owner since {at}; what was reported before is not about them."
    ),
    "why": "Why",
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
        "Its reporter had reported at least five others within 24 hours: it waits for a "
        "second person or an official."
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
        "Residents who ask are told that officials have confirmed fraud. Who reported it is "
        "told by SMS, not at night."
    ),
    "about_cleared": (
        "Residents who ask are told that officials looked and the reports were wrong. Who "
        "reported it is told."
    ),
    "about_dismissed": (
        "What was reported until now is not told any more. Nobody is told of it; no word on "
        "the number."
    ),
    "about_reassigned": (
        "The number belongs to somebody else: old reports are not about them, and count "
        "against nobody."
    ),
    "about_withdrawn": (
        "As if the last decision had never been: the decision before it holds again."
    ),
    "about_referred": "Writes down who has it. What residents are told stays.",
    "forged": (
        "Officials have found messages forged under this name. Its true owner may use it as well."
    ),
    "reason": "Reason",
    "reason_help": "At least {least} letters, so that others understand. Kept with the decision.",
    "recipient": "Handed to",
    "recipient_help": "For example: police of Dak Mil commune, Mr Hung.",
    "reference": "Their reference, if any",
    "reference_help": "So that it is found again.",
    "file": "File for the police (print or download)",
    "judged_confirmed": "Confirmed as fraud. From now on anyone who asks is told so.",
    "judged_cleared": "Written down: not a fraud. From now on anyone who asks is told so.",
    "judged_dismissed": "What was reported until now is dismissed.",
    "judged_reassigned": "Written down: the number has a new owner.",
    "judged_withdrawn": "The last decision is taken back. The decision before it holds again.",
    "judged_referred": "The hand-over is written down.",
    "cant_unread": "That can't be read: type one number, link, account or sender's name.",
    "cant_account": "Too short for a phone number. If it is a bank account, type stk before it.",
    "cant_reason": "Write a reason of at least 3 letters.",
    "cant_odd": "This is no whole number, so there is no decision on it.",
    "find_odd": "{shown} is no whole number. Type all of it, like 0912345678 or 113.",
    "cant_site": "This is its owner's true site: there is no decision on it.",
    "cant_name": "This is no sender's name.",
    "cant_notname": "The box on forgery is for senders' names alone.",
    "cant_forged": (
        "A sender's name has a true owner. If messages were forged under it, tick that box "
        "and try again."
    ),
    "cant_ours": "This is our own short code.",
    "cant_official": (
        "This is in the directory of official numbers: it is not confirmed. It may have been "
        "spoofed."
    ),
    "cant_nothing": "There is no decision to take back.",
    "cant_overtaken": (
        "Yours is not written down: {official} decided first, at {at}: {decision}. Look at "
        "this page again, then decide."
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
    "over_time": "Over time",
    "over_time_alt": "How many people reported {shown} for the first time, by day or week.",
    "over_time_none": "Nobody has reported it in the last half year.",
    "report_people": "People",
    "col_from_day": "From",
    "authors": "Reporters",
    "authors_about": (
        "Each has a handle, the same on every page. Their number is hidden: it is opened with a "
        "reason and a code alone, and others are told. In what they wrote numbers and names are "
        "masked."
    ),
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
    "author_known": "Reliable",
    "author_ordinary": "Ordinary",
    "author_newcomer": "Newcomer",
    "author_often_wrong": "Often wrong",
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
    "alike": "Similar messages",
    "alike_none": "It is in no campaign of three people or more.",
    "gang_number": "Campaign {id}",
    "gang_size": "{people} people, {messages} messages, from {first} to {last}.",
    "beside": "Also in these messages",
    "others": "What others say",
    "others_none": "It is on no list, and nobody objects.",
    "listed_by": "On the list of {source}, {at}.",
    "listed_until": "Until {at}.",
    "listed_over": "Ended {at}.",
    "appealed": "Its owner objects ({code}), {at}.",
    "appeal_open": "Not decided.",
    "appeal_done": "{official} answered at {at}: {reason}",
    "history": "Who decided what",
    "history_none": "No official has decided.",
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
        "Made at {at} from {office}. It holds no reporter's number; to reach one, ask the "
        "official in charge."
    ),
    "file_print": (
        "Print this page with the browser, or download the table. A download is written into "
        "the audit."
    ),
    "file_csv": "Download the table (CSV)",
    "file_most": "The latest {most} reports; the table to download holds up to {in_file}.",
    "col_author": "Reporter",
    "col_way": "What",
    "col_lives": "Alerts of",
    "col_words": "Words (masked)",
}
