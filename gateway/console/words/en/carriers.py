"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "carriers": "Carriers",
    "carrier": "Carrier {name}",
    "carriers_about": (
        "Shares are of messages given to the carrier in the last hour, those of alerts under "
        "way in it included."
    ),
    "carriers_none": "No carrier is connected. An operator names them in config/carriers.toml.",
    "carriers_back": "All carriers",
    "carriers_redis_away": (
        "The queue's server can't be asked, so nobody can tell which carrier is cut off. "
        "Alerts stand still until it is back. Tell the operator."
    ),
    "col_carrier": "Carrier",
    "col_health": "How it is",
    "col_hour": "Last hour",
    "col_delay": "Receipts take",
    "col_in_line": "Waiting",
    "health_well": "OK",
    "health_slow": "Slow",
    "health_away": "Away",
    "health_unknown": "Not known",
    "health_receives": "Receives only",
    "health_since": "since {at}",
    "health_heard": "last heard at {at}",
    "shares": (
        "{count} messages: {delivered} % delivered, {failed} % failed, {none_yet} % without a "
        "receipt"
    ),
    "shares_none": "Nothing was sent",
    "delay": "half within {median} s, 95 % within {p95} s",
    "delay_none": "No receipt in the last 24 hours",
    "line_waiting": "{count} messages.",
    "line_oldest": "The oldest since {at}.",
    "line_empty": "Nothing",
    "carrier_kind": "Kind",
    "carrier_rate": "Rate allowed",
    "carrier_rate_is": "{rate} segments a second",
    "carrier_rate_none": "no limit is set",
    "carrier_now": "Last minute",
    "carrier_now_is": "{mo} messages in, {mt} out, {segments} segments a second",
    "receipts": "Receipts",
    "receipts_about": (
        "Answers by the time that they left, and alerts that were under way then. Shares are "
        "of what was given to the carrier."
    ),
    "window_hour": "last hour",
    "fate_sent": "Given to the carrier",
    "fate_delivered": "Delivered",
    "fate_failed": "Failed or refused",
    "fate_none_yet": "No receipt yet",
    "fate_else": "Uncertain, expired or cancelled",
    "errors": "Errors of the last 24 hours",
    "errors_none": "There was none.",
    "errors_count": "{count} ×",
    "went_wrong_credentials": "The carrier does not take our keys: check them.",
    "went_wrong_often": "Faster than the carrier allows.",
    "went_wrong_refused": "The carrier did not take the message.",
    "went_wrong_down": "The carrier's server erred.",
    "went_wrong_unreached": "The carrier could not be reached; the message did not leave.",
    "went_wrong_silent": "The carrier did not answer in time; the message may have left.",
    "went_wrong_opted_out": "The recipient wants no messages.",
    "went_wrong_late": "Could not be sent in time.",
    "went_wrong_broken_off": "A worker stopped while sending.",
    "went_wrong_ours": "The service gave it up by itself.",
    "went_wrong_code": "The carrier's code, see their documents:",
    "secrets": "Age of the keys",
    "secrets_about": (
        "Only a fingerprint of each key is kept here, never the key. Change keys once a year, "
        "and at once when one may be known to others."
    ),
    "secrets_none": "No key has been seen yet. The scheduler notes them while it runs.",
    "secret_changed": "changed at {at} ({days} days).",
    "secret_least": "since {at} or longer ({days} days).",
    "secret_previous": "The key before still counts: take it away when the change is done.",
    "secret_old": "Older than a year: change it.",
    "tests": "Test messages",
    "tests_none": "None has been sent.",
    "test_came": "What came of it",
    "test_queued": "Waits to be sent.",
    "test_attempted": "Is being given to the carrier.",
    "test_accepted": "The carrier has it; no receipt yet.",
    "test_delivered": "The phone has it.",
    "test_failed": "It did not reach the phone.",
    "test_refused": "The carrier refused it.",
    "test_opted_out": "This number wants no messages.",
    "test_uncertain": "Nobody can tell whether the carrier has it.",
    "test_expired": "Could not be sent within 10 minutes.",
    "test_forgotten": "No longer kept.",
    "test_took": "After {seconds} s.",
    "test_again": "Look again",
    "test_send": "Send a test message",
    "test_receives": "This connection only receives.",
    "test_nobody": (
        "No exercise number is set, so nothing can be tried. The server's operator adds a line "
        "EXERCISE_NUMBERS=… to .run/dev.env (development) or to the environment, and starts again."
    ),
    "test_number": "Number of the test phone",
    "test_number_help": (
        "Only to an exercise number of the office. The audit does not hold the number."
    ),
    "test_do": "Send it",
    "test_not_listed": "This is no exercise number. This page writes to no resident.",
    "done_tested": "The test message is on its way. What comes of it is shown below.",
    "exchanges": "Last exchanges",
    "exchanges_about": "What the carrier sent and what we answered. No number and no text.",
    "exchanges_none": "This carrier has sent nothing yet.",
    "exchange_kind": "Came",
    "exchange_answer": "Answer",
    "exchange_took": "Took",
    "exchange_kind_nothing": "unreadable",
    "exchange_kind_message": "message",
    "exchange_kind_receipt": "receipt",
    "exchange_kind_ussd_turn": "USSD turn",
    "answered_ok": "taken",
    "answered_bad": "the request can't be read",
    "answered_forged": "not proven to be the carrier's",
    "answered_missing": "there is no such connection",
    "answered_method": "called by the wrong method (GET or POST)",
    "answered_large": "too large a request",
    "answered_away": "the server is busy, the carrier is to send again",
    "answered_other": "refused",
    "answered_skipped": "taken; a part of it says nothing that is known",
    "denied_bad_key": (
        "The carrier does not take our key or account. Messages wait. Tell the operator."
    ),
    "denied_no_money": (
        "The account at the carrier has no money, or a limit of it is reached. Messages "
        "wait. Tell the operator."
    ),
    "denied_barred": (
        "The carrier does not let this server's address in. Messages wait. Tell the operator."
    ),
    "denied_no_template": (
        "The carrier knows no template of a text, or not the sender ID. Such messages "
        "wait. Tell the operator."
    ),
    "denied_since": "Since {at}, {count} attempts.",
    "delivered_handset": "“Delivered” means that the phone has the message.",
    "delivered_operator": (
        "“Delivered” means that the mobile operator has the message; whether the phone "
        "has it is not known."
    ),
    "delivered_smsc": (
        "“Delivered” means that the operator's message centre says so; whether the phone "
        "has all of the message is not known."
    ),
    "delivered_first_segment": (
        "“Delivered” means that the first part has arrived; of the other parts nothing is known."
    ),
    "delivered_none": "This carrier tells nothing after it has taken a message.",
    "test_proves_operator": "The mobile operator has it.",
    "test_proves_smsc": "The message centre says that it was delivered.",
    "test_proves_first_segment": "The phone has its first part.",
    "outcomes": "Last messages",
    "outcomes_none": "None has been given to it in the last seven days.",
    "mt_outcome_run": "{since} to {at}, {count}:",
    "mt_outcome_accepted": "taken.",
    "mt_outcome_try_later": "not taken, tried again later.",
    "mt_outcome_refused": "refused for good.",
    "mt_outcome_opted_out": "the recipient wants no messages.",
    "mt_outcome_uncertain": "nobody can tell whether the carrier has them.",
    "mt_outcome_bad_key": "denied: our key or account.",
    "mt_outcome_no_money": "denied: no money, or a limit.",
    "mt_outcome_barred": "denied: this server's address.",
    "mt_outcome_no_template": "denied: no registered template or sender ID.",
    "col_month": "Month",
    "col_segments": "Segments",
    "col_dong": "Dong",
    "spent": "Spent",
    "balance": "Left on the account",
    "balance_is": "{amount} {currency}, at {at}.",
    "balance_low": "It is nearly empty. Tell the operator to pay in.",
    "spent_is": "today {today} dong for {segments} segments, this month {month} dong",
    "budget_nearly": (
        "{amount} of {budget} ({setting}) are spent. Beyond it notices and scam alerts wait."
    ),
    "budget_over": (
        "{amount} of {budget} ({setting}) are spent. Notices and scam alerts wait; "
        "emergencies and answers go on. Tell the operator."
    ),
}
