"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_campaigns": "Campaigns",
    "campaigns": "Campaigns of scam messages",
    "campaigns_about": (
        "Messages that are the same, forwarded by several people, are a campaign. What rises "
        "fastest stands first. Only campaigns of {min_people} people or more are shown."
    ),
    "campaigns_none": (
        "In the last 30 days no message was forwarded by {min_people} people or more."
    ),
    "campaigns_older": "Show the next ones",
    "campaigns_all": "Back to all campaigns",
    "col_campaign": "Campaign",
    "col_new_people": "New people, {days} days",
    "col_before": "{days} days before",
    "col_all_people": "People",
    "col_last": "Latest message",
    "fewer_than": "fewer than {min_people}",
    "campaign_find": "Open a campaign by its number",
    "campaign_find_number": "Number of the campaign",
    "campaign_find_do": "Open",
    "campaign_none_such": "There is no campaign {id}, or fewer than 3 people have forwarded it.",
    "campaign_was": "Campaign {was} was merged: it is campaign {id} now.",
    "campaign_size": (
        "{people} people forwarded {messages} messages, from {since} to {last}. Everybody counts "
        "once."
    ),
    "campaign_reporters": "{count} of them sent a report.",
    "campaign_reporters_few": "Fewer than {min_people} of them sent a report.",
    "campaign_warn": "Draft a warning of this campaign",
    "campaign_words": "What it says",
    "campaign_words_about": "Names, numbers and links are masked.",
    "campaign_words_none": "There is no sample that can be read any more.",
    "campaign_inside": "Numbers, links, accounts in the campaign",
    "campaign_inside_none": "No number, link or account stands in its messages.",
    "col_thing": "Number, link, account",
    "col_grade": "What a check answers now",
    "campaign_days": "The last 30 days",
    "campaign_days_about": (
        "By the days of Viet Nam. A day with fewer than {min_people} messages or people has no "
        "figure. Of a merged campaign, anyone who got messages of both parts is counted in both."
    ),
    "campaign_days_alt": (
        "Chart of the messages and new people of campaign {id} by day. The figures are in the "
        "table below it."
    ),
    "campaign_messages": "messages",
    "campaign_new_people": "new people",
    "campaign_history": "What was done",
    "campaign_history_none": "Nobody has merged it or handed it on.",
    "campaign_earlier": "Earlier numbers of this campaign: {ids}.",
    "campaign_merge_of": "Campaign {id} was merged into {into}.",
    "campaign_by": "{name}, {at}.",
    "campaign_reason": "Reason: {reason}",
    "campaign_undone": "Taken apart again.",
    "campaign_referred": "Handed to {recipient}.",
    "campaign_reference": "Their document: {reference}",
    "unmerge": "Take campaign {id} out again",
    "unmerge_about": (
        "Both are again as if they had never been merged; what came in meanwhile goes to the one "
        "that it belongs to."
    ),
    "campaign_merge": "Merge with another",
    "campaign_merge_about": (
        "When two campaigns are the same gang's. You look at both first; it can be undone."
    ),
    "campaign_merge_other": "Number of the other campaign",
    "campaign_merge_look": "Compare and merge",
    "merge_title": "Merge campaigns {one} and {other}",
    "merge_look": "Read both. Merge them only if they are the same gang's.",
    "merge_becomes": "What becomes of them",
    "merge_stays": "Campaign {id} stays, with {people} people; anyone who is in both counts once.",
    "merge_undo": (
        "New messages like either are counted here. It can be undone at any time, and nothing is "
        "lost."
    ),
    "merge_do": "Merge them",
    "merge_not": "Leave them, go back",
    "campaign_refer": "Hand to the police",
    "campaign_refer_about": (
        "This only writes down that you handed it on, to whom and why. Send the file as you always "
        "do."
    ),
    "campaign_recipient": "To which office",
    "campaign_reference_label": "Number of their document (if there is one)",
    "campaign_reference_help": "To find it again later.",
    "done_merged": "The two campaigns are merged.",
    "done_unmerged": "Taken apart. Both are as if they had never been merged.",
    "done_handed": "It is written down that it was handed on.",
    "not_same": "These are one campaign already.",
    "not_unclear": "Write a reason that others can understand.",
    "not_undone": "That has been undone already.",
    "not_inside": "It was merged with more since. Undo the later one first, then repeat this.",
    "not_recipient": "Say to which office it was handed.",
    "campaign_named": "{name}, campaign {id}",
    "campaign_people": "People",
    "campaign_inside_count": "Holds",
    "campaign_inside_number": "{count} numbers, links, accounts",
    "col_named": "Named by",
    "named_by_few": "named by fewer than {min_people}",
    "campaign_places": "Where its people are",
    "campaign_places_none": "No commune has {min_people} of its people.",
    "twin_shares": "both name {shown}",
    "twin_alike": "words {percent} % alike",
    "twins_none": "No other campaign is like it.",
    "campaign_merge_number": "Merge by a campaign's number",
}
