"""Words of one part of the console."""

from __future__ import annotations

WORDS = {
    "nav_appeals": "Appeals",
    "appeals": "Appeals of numbers' owners",
    "appeals_about": (
        "Anyone who has a number that was reported can object by SMS from that very number. They "
        "are told by SMS what was decided. The oldest stands first."
    ),
    "appeals_waiting": "Not answered",
    "appeals_none": "No appeal waits for an answer.",
    "appeals_later": "Show the next ones",
    "appeals_answered": "Answered",
    "appeals_never": "No appeal has been answered yet.",
    "appeals_older": "Show earlier ones",
    "appeals_all": "Back to all appeals",
    "col_appeal": "Appeal",
    "col_number": "Number",
    "col_now_says": "What a check says now",
    "col_answer": "Decision",
    "col_answered_by": "Who, when",
    "appeal": "Appeal {code}",
    "appeal_answer": "Answer {code}",
    "appeal_says": "The owner of {number} objected at {at}: they say that it is reported wrongly.",
    "appeal_grade": "Anyone who asks for this number is told now: {grade}.",
    "appeal_look": "Look at all that is known of {number}",
    "appeal_forged": (
        "An SMS can be sent under another's number: call this very number and hear its owner "
        "before you decide."
    ),
    "appeal_is_answered": "{answer}. {name}, {at}.",
    "appeal_answer_legend": "Decision",
    "appeal_reason_help": "Other officials read the reason. The owner is told the decision alone.",
    "appeal_do": "Answer the owner",
    "answer_cleared": "No fraud",
    "answer_dismissed": "Dismiss the reports",
    "answer_reassigned": "The number has a new owner",
    "answer_refused": "Leave it as it is",
    "answer_about_cleared": "Anyone who asks is told that officials looked and found no fraud.",
    "answer_about_dismissed": "The reports until now are not told any more. New ones count.",
    "answer_about_reassigned": "What was reported of the owner before is not told any more.",
    "answer_about_refused": "What a check says does not change.",
    "done_answered": "It is answered. The owner gets an SMS, not at night.",
    "not_answer": "Choose a decision.",
    "not_answered": "Somebody else has just answered this appeal. What they decided stands below.",
    "not_granted": "Since the appeal it was decided for its owner: it can't be refused.",
}
