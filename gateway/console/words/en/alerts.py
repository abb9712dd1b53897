"""Words of one part of the console."""

from __future__ import annotations

from flows.languages.registry import WAITING

WORDS = {
    "alerts": "Alerts",
    "alert_write": "Write a new alert",
    "alerts_for_me": "Waiting for your approval",
    "alerts_for_me_none": "No alert waits for your approval.",
    "alerts_running": "Being sent, or waiting for its time",
    "alerts_running_none": "No alert is being sent at this moment.",
    "alerts_mine": "Your drafts, and what was returned to you",
    "alerts_mine_none": "You have no drafts. To warn people, use Write a new alert.",
    "alerts_all": "All alerts of your areas",
    "alerts_filter": "Filter by state",
    "alert_filter_all": "All",
    "alert_filter_waiting": "Waiting for approval",
    "alert_filter_running": "Being sent, or scheduled",
    "alert_filter_written": "Being written",
    "alert_filter_over": "Over",
    "alerts_older": "Older alerts",
    "alerts_none_all": "There is no alert in your areas yet.",
    "alerts_none_chosen": "There is no alert in this state.",
    "alert_col_number": "Alert",
    "alert_col_says": "Text",
    "alert_col_areas": "Areas",
    "alert_col_reached": "Done / recipients",
    "alert_by": "written by {name}",
    "alert_because": "Reason: {reason}",
    "alert_begins_at": "begins at {at}",
    "alert_begins_now": "begins at once",
    "alert_done_of": "Messages dealt with: {done} of {total}",
    "alert_few": "fewer than {count} people",
    "alert_roughly": "about {count}",
    "alert_roughly_people": "about {count} people",
    "alert_handful": "a few people",
    "alert_state_draft": "Draft",
    "alert_state_submitted": "Waiting for approval",
    "alert_state_returned": "Returned",
    "alert_state_rejected": "Rejected",
    "alert_state_approved": "Approved",
    "alert_state_sending": "Being sent",
    "alert_state_sent": "Sent",
    "alert_state_cancelled": "Cancelled",
    "alert_state_expired": "Expired",
    "alert_state_paused": "Paused",
    "alert_state_stopped": "Stopped by the service",
    "alert_about_draft": "Nobody has it yet. When it is written, submit it for approval.",
    "alert_about_submitted": "Nobody has it yet. Another official must approve it.",
    "alert_about_returned": "The approver has returned it. Change it and submit it again.",
    "alert_about_rejected": "It was not sent. Nobody gets it.",
    "alert_about_approved": "It is approved and goes out by itself when its time comes.",
    "alert_about_sending": "It is going out to people now.",
    "alert_about_sent": "It was sent to everybody who could get it.",
    "alert_about_cancelled": "It is stopped for good. What was not sent is never sent.",
    "alert_about_expired": "Its time is over. What was not sent is never sent.",
    "alert_about_paused": "Nothing more goes out for now. Resume it, or cancel it for good.",
    "alert_about_stopped_verdict": (
        "What the alert names is no longer confirmed as a scam, so the service has stopped it "
        "by itself. Look into it, then cancel it; or confirm it again and resume."
    ),
    "alert_about_stopped_approval": (
        "Its approval does not hold: somebody changed the alert in the database, past the "
        "console. The service has stopped it. Cancel it, and tell the server's operator."
    ),
    "alert_about_stopped_restored": (
        "The database was restored from a backup, so the service has paused it. Who had not got "
        "it by then may have got it since. Find out who has it, then resume it, or cancel it."
    ),
    "alert_faults": "It can't go out like this",
    "alert_control": "Stop this alert",
    "alert_pause": "Pause now",
    "alert_pause_about": (
        "It stops within seconds and can go on later. What a carrier has already can't be "
        "taken back."
    ),
    "alert_resume": "Resume",
    "alert_not_resumable": "It can't be resumed yet: see what is wrong above.",
    "alert_cancel_open": "Cancel for good…",
    "alert_cancel_about": (
        "It can't go on afterwards. Those who have it can get a follow-up that corrects it."
    ),
    "alert_cancel": "Cancel this alert for good",
    "alert_reason_why": "Reason",
    "alert_reason_help": (
        "The writers and the auditors read it. Leave out names and numbers of residents."
    ),
    "alert_reason_other": "Or write another reason",
    "alert_because_text": "The text is wrong",
    "alert_because_areas": "The wrong areas",
    "alert_because_time": "The wrong time",
    "alert_because_subject": "The number in it is no scam",
    "alert_because_again": "It was sent before",
    "alert_next": "What next",
    "alert_retry": "Send again where it failed",
    "alert_retry_about": (
        "Only to those for whom a carrier reported a failure or refused. Nobody gets it twice."
    ),
    "alert_update": "Write an update",
    "alert_follow_up": "Follow up to those who have it",
    "alert_next_about": (
        "An update takes its place in all of its areas. A follow-up goes only to those who "
        "have this alert, to correct it or to say that it is over."
    ),
    "alert_goes_out": "What will go out",
    "alert_went_out": "What went out",
    "alert_reaches": "It will reach {reach}.",
    "alert_costs": "Segments to pay: about {segments}. Cost: {price}.",
    "alert_unlisted": (
        "An exercise reaches EXERCISE_NUMBERS alone, and none are set. The server's operator "
        "adds them in a line of .run/dev.env (development) or to the environment, and starts again."
    ),
    "alert_uncounted": "The recipients are being counted: it takes some seconds.",
    "alert_uncounted_short": "people not counted",
    "alert_count": "See how many",
    "alert_from": "From: {sender}",
    "alert_size": "{encoding}; characters: {units}; segments for each: {segments}",
    "alert_no_text": "There is no Vietnamese text yet.",
    "alert_no_price": "price not known",
    "alert_dong": "about {dong} dong",
    "alert_nobody": "nobody gets this one now",
    "alert_foreign": "outside of your areas",
    "alert_at_once": "as soon as it is approved",
    "alert_late_night": "Only emergencies go out at night: this one begins at {at}.",
    "alert_late_too_late": "It ends before it could begin. Let it end later.",
    "alert_late_expired": "This time has passed. Let it end later.",
    "alert_own_sender": "each carrier's own short code",
    "alert_template": "From the template",
    "alert_relation_update": "Update of",
    "alert_relation_follow_up": "Follow-up to",
    "alert_followers": "What came after it",
    "alert_map_alt": "Map of the communes that get it. Their names are in the list beside it.",
    "alert_changed": "Changes since the version before",
    "alert_changed_since": "The version before: {at}, {name}.",
    "alert_changed_nothing": "It says the same as before.",
    "alert_changed_against": "How it differs from alert {id}, whose place it takes",
    "diff_gone": "[taken out]",
    "diff_new": "[put in]",
    "diff_text_vi_marks": "Vietnamese text",
    "diff_text_en": "English text",
    **{f"diff_text_{code}": f"{one.english} text" for code, one in WAITING.items()},
    "diff_kind": "Kind",
    "diff_subject": "Warns of",
    "diff_begins": "Begins",
    "diff_ends": "Ends",
    "diff_sender": "Sender",
    "diff_areas": "Areas",
    "alert_alike_sent": "says the same: it went out at {at} to {areas}.",
    "alert_alike_coming": "says the same: it is approved and goes out to {areas}.",
    "alert_decide": "Decide",
    "alert_approve": "Approve and send",
    "alert_approve_about": (
        "What stands above goes out exactly so: {reach}, {at}. If anybody changes it "
        "meanwhile, the approval is refused."
    ),
    "alert_not_approvable": (
        "It can't be approved: see what is wrong above. Return it to its writers."
    ),
    "alert_return_open": "Return or reject…",
    "alert_return_about": (
        "Returned: its writers change it and submit it again. Rejected: it ends and is not sent."
    ),
    "alert_return": "Return",
    "alert_reject": "Reject for good",
    "alert_submit": "Submit for approval",
    "alert_submit_about": "Another official reads and approves it. You can't approve your own.",
    "alert_not_submittable": "It can't be submitted: see what is wrong above, then change it.",
    "alert_edit": "Change it",
    "alert_edit_undoes": "After a change it must be submitted and approved again.",
    "alert_drop": "Drop this alert",
    "alert_withdraw_open": "Drop it unsent…",
    "alert_withdraw_about": "It ends here: nobody gets it, and it can't be changed or sent again.",
    "alert_withdraw": "Drop it unsent",
    "alert_history": "Who did what",
    "alert_history_editors": "Written, changed or submitted by: {names}.",
    "alert_history_service": "The service",
    "alert_history_none": "Nothing is written down yet.",
    "move_draft": "wrote it",
    "move_update": "wrote it, as an update of an earlier one",
    "move_follow_up": "wrote it, as a follow-up to an earlier one",
    "move_edit": "changed it",
    "move_submit": "submitted it",
    "move_withdraw": "dropped it unsent",
    "move_return": "returned it",
    "move_reject": "rejected it",
    "move_approve": "approved it",
    "move_pause": "paused it",
    "move_resume": "resumed it",
    "move_cancel": "cancelled it",
    "move_retry": "sent it again where it failed",
    "move_start": "began to send it",
    "move_finish": "finished it",
    "move_expire": "ended it: its time was over",
    "progress": "Progress",
    "progress_done": "Messages dealt with: {done} of {total} ({reach}).",
    "progress_expanding": "Recipients are still being found.",
    "progress_speed": "Messages a minute: about {speed}.",
    "progress_ends": "Minutes left: about {minutes}; done at {at}.",
    "progress_expected": "Nothing is sent yet. It is expected to reach {reach}.",
    "progress_not_begun": "Nothing is sent yet.",
    "progress_nobody": "Nobody in these areas has asked for alerts, so nothing was sent.",
    "progress_cost": "Cost so far: {dong} dong for {segments} segments.",
    "progress_no_receipt": "Taken by a carrier, and no receipt after a day: {count}.",
    "progress_page": "See the progress on a page of its own",
    "progress_back": "To the page of this alert",
    "progress_look": "Look again",
    "group_delivered": "on the phone",
    "group_accepted": "taken by the carrier",
    "group_waiting": "waiting",
    "group_failed": "failed",
    "group_uncertain": "may or may not have arrived",
    "group_opted_out": "opted out",
    "group_expired": "expired before it was sent",
    "group_cancelled": "cancelled before it was sent",
    "hold_stopped_verdict": (
        "The service has stopped it by itself at {at}: what it names is no longer "
        "confirmed as a scam."
    ),
    "hold_stopped_approval": (
        "The service has stopped it by itself at {at}: its approval does not hold, since "
        "somebody changed the alert in the database."
    ),
    "hold_stopped_restored": (
        "The database was restored from a backup, so the service paused it at {at}. Who had not "
        "got it by then may have got it since: resuming sends them nothing more. If it had not "
        "begun here, find out whether it was sent since before you resume it."
    ),
    "hold_paused": "{name} has paused it at {at}.",
    "hold_reason": "Reason: {reason}",
    "hold_night": (
        "It waits for the morning and begins, or goes on, at {at}. Only emergencies go out at "
        "night."
    ),
    "hold_time": "It waits for its time: {at}.",
    "hold_unknown": "How the carriers are is not known at this moment.",
    "hold_circuit_open": (
        "The carrier {carrier} errs or is slow: messages go another way or wait; it is tried "
        "again after 5 minutes at most."
    ),
    "hold_circuit_probing": "The carrier {carrier} has just erred: single messages are tried.",
    "trouble_refused": "{carrier}: messages that the carrier refused: {count}.",
    "trouble_failed": "{carrier}: messages that failed: {count}.",
    "trouble_uncertain": (
        "{carrier}: messages that may or may not have arrived: {count}. They are not sent again "
        "by themselves, lest somebody get two."
    ),
    "alert_carrier_none": "carrier not chosen yet",
    "alert_by_carrier": "By carrier",
    "alert_by_area": "By area",
    "alert_col_carrier": "Carrier",
    "alert_col_area": "Area",
    "alert_csv": "Download the results (CSV, without numbers)",
    "done_look_over": (
        "Saved as a draft, not submitted yet. Read each text below as people will get it: is the "
        "number whole, where does it go, and when? If all is right, submit it below."
    ),
    "done_submitted": "It is submitted. Tell somebody who approves.",
    "done_withdrawn": "It is dropped. Nobody gets it.",
    "done_approved": "It is approved and goes out by itself when its time comes.",
    "done_begun": "It is approved and is going out.",
    "done_returned": "It is returned to its writers.",
    "done_rejected": "It is rejected. Nobody gets it.",
    "done_paused": "It is paused. What no carrier has yet waits.",
    "done_resumed": "It goes on.",
    "done_cancelled": "It is cancelled for good. What no carrier has yet is never sent.",
    "done_retried": "It is being sent again where it failed.",
    "alert_urgent": "EMERGENCY · waiting for {age}",
    "alert_to_nobody": "its subscribers (nobody yet)",
    "alert_asks": "{name} asks to send this to {reach} in {areas}, {at}.",
    "alert_other_texts": "{count} other texts: with marks, English, other carriers",
    "alert_placed": "Where and when",
    "alert_approve_now": "Approve and send now",
    "alert_approve_read": "If somebody edits it while you read, your approval is refused.",
    "alert_grounds": "Grounds",
    "alert_ground_people": "{people} people reported it",
    "alert_ground_campaign": "campaign {id} ({people} people)",
    "alert_ground_decided": "Decided by {name} at {at}.",
    "alert_loudspeaker": "Text for loudspeakers",
    "alert_loudspeaker_about": "Read slowly, both times. Print it with Ctrl+P.",
    "alert_poster": "A4 poster",
    "alert_poster_about": (
        "Print it with Ctrl+P on A4, upright. Put it up at the hall, market, clinic and office."
    ),
    "alert_poster_call": "Nghi bị lừa: đừng chuyển tiền. Gọi 113",
    "alert_poster_rescue": "Cần cứu giúp: gọi 112",
    "alert_shout_scam": "CẢNH BÁO LỪA ĐẢO",
    "alert_shout_emergency": "KHẨN CẤP",
    "alert_shout_notice": "THÔNG BÁO",
    "alert_shout_correction": "ĐÍNH CHÍNH",
    "alert_shout_exercise": "DIỄN TẬP",
    "alert_like": "Write a new one from this",
    "approvers_server": (
        "If nobody can be called, the operator of the server approves it by this command, with a "
        "reason. Everybody is notified at once."
    ),
}
