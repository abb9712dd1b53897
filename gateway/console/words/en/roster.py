"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_roster": "Roster",
    "roster": "Roster",
    "roster_about": (
        "Those on duty are called first. An emergency that waits 10 minutes calls the other "
        "approvers too, and again until somebody decides."
    ),
    "roster_now": "On duty",
    "roster_nobody": "Nobody is on duty now: all approvers are called.",
    "roster_later": "Coming",
    "roster_later_none": "Nobody is on the roster yet.",
    "roster_areas": "Areas",
    "roster_when": "When",
    "roster_called": "How they are called",
    "roster_change": "Change",
    "roster_span": "{begins} – {ends}",
    "roster_own": "by their own word, until {ends}",
    "roster_take_off": "Take off",
    "roster_put": "Put on the roster",
    "roster_who": "Who",
    "roster_begins": "From",
    "roster_ends": "Until",
    "away": "Being absent",
    "away_about": (
        "While you are absent, your news goes to who stands in. That person must be allowed to "
        "act on it; otherwise you are called all the same."
    ),
    "away_now": "{name} gets your news until {until}.",
    "away_back": "I am back",
    "away_who": "Who stands in",
    "away_until": "Until",
    "away_set": "Ask them",
    "news_wanted": "SMS that you want",
    "news_about": (
        "Emergencies, changes of your account and failures always come. What can wait, waits "
        "for the morning."
    ),
    "news_save": "Keep this choice",
    "news_give_phone": "Give your number",
    "news_alert_waits": "An alert waits for my approval",
    "news_new_high": "A number has become high",
    "news_rising": "A number is reported more and more",
    "news_campaign_rises": "A campaign grows",
    "news_appeals_wait": "Appeals wait for an answer, once a day",
    "news_budget_over": "A carrier's budget is used up",
    "news_service_well": "The service works normally again",
    "done_roster_put": "They are on the roster.",
    "done_roster_off": "They are off the roster.",
    "done_away": "Somebody stands in for you.",
    "done_back": "You get your own news again.",
    "done_news": "Your choice is kept.",
    "not_duty_times": "A duty ends after it begins and in the future, and lasts at most 14 days.",
    "not_away": "Name somebody else, and an end within 60 days.",
}
