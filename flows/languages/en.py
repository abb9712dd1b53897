"""What is said in English: every text is one GSM-7 segment, the letter's rules at most two.

Same keys and same order of thought as `flows.languages.vi`: first what to do, then why.
"""

from __future__ import annotations

TEXTS: dict[str, str] = {
    # -- check: what is known of a subject, by grade and kind of subject -------------------
    "check.confirmed.number": "{shown}: HANG UP, send no money, tell no OTP. Officials confirmed "
    "it is a scam number{about}.| Money gone: text MAT TIEN. To report it: text 1",
    "check.confirmed.name": "{shown}: DO NOT obey, open no link, tell no OTP. Officials confirmed "
    "this name is being faked{about}.| Money gone: text MAT TIEN. To report: text 1",
    "check.confirmed.link": "{shown}: DO NOT open it or type an OTP. Officials confirmed this "
    "site is a scam{about}.| Typed or paid already: text MAT TIEN. To report: text 1",
    "check.confirmed.account": "Acct {shown}: DO NOT pay. Officials confirmed it takes scam "
    "money{about}.| Paid already: text MAT TIEN. To report it: text 1",
    "check.high.number": "{shown}: HANG UP, send no money, tell no OTP. {people} people reported "
    "it{about}, reliably.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.name": "{shown}: DO NOT obey, open no link, tell no OTP. {people} people reported "
    "it{about}, reliably.| Money gone: text MAT TIEN. To report: text 1",
    "check.high.link": "{shown}: DO NOT open it or type an OTP. {people} people reported "
    "it{about}, reliably.| Typed or paid already: text MAT TIEN. To report: text 1",
    "check.high.account": "Acct {shown}: DO NOT pay. {people} people reported it{about}, "
    "reliably.| Paid already: text MAT TIEN. To report it: text 1",
    "check.reported.number": "{shown}: send no money, tell no OTP. {people} reported it{about}, "
    "not verified yet.| Money gone: text MAT TIEN. To report it too: text 1",
    "check.reported.name": "{shown}: open no link, tell no OTP; a sender name can be faked. "
    "{people} reported it{about}, not verified yet.| To report it too: text 1",
    "check.reported.link": "{shown}: do not open it or type an OTP. {people} reported it{about}, "
    "not verified yet.| Typed already: text MAT TIEN. To report: text 1",
    "check.reported.account": "Acct {shown}: do not pay yet. {people} reported it{about}, not "
    "verified yet.| Paid already: text MAT TIEN. To report it too: text 1",
    "check.caution.number": "{shown}: do not call back, send no money, tell no OTP. {why}. No "
    "reports yet.| To report it: text 1",
    "check.no_reports.number": "{shown}: no reports yet, which does not make it trusted. Tell no "
    "OTP, send no money to strangers.| In doubt: text 1 to report it",
    "check.no_reports.name": "{shown}: no reports yet, but a sender name can be faked. Open no "
    "link, tell no OTP.| In doubt: text 1 to report it",
    "check.no_reports.link": "{shown}: no reports yet, which does not make it trusted. Type no "
    "OTP, password or account there.| In doubt: text 1 to report it",
    "check.no_reports.account": "Acct {shown}: no reports yet, which does not make it trusted. "
    "Ask someone you know before paying.| In doubt: text 1 to report it",
    "check.official.number": "{shown} is an official number, but it can be faked. The real office "
    "never asks for an OTP. Asked for one: hang up.| Report: text 1",
    "check.official.owner": "{shown}: {owner}. It can be faked. They never ask for an OTP or "
    "money. If asked: hang up.| To report: text 1",
    "owner.own": "the 5 KHONG line that you use now",
    "check.caution.link": "{shown}: do not open it or type an OTP there. This name is unusual. No "
    "reports yet.| To report it: text 1",
    "check.official.name": "{shown} is an official sender name, but it can be faked. Open no link, "
    "tell no OTP.| Something odd: text 1 to report it",
    "check.official.link": "{shown} is an official site. Type its name yourself, do not follow "
    "links in SMS. Tell no OTP.| To report: text 1",
    "check.cleared.number": "{shown}: officials found earlier reports wrong. It can still be "
    "faked: tell no OTP, send no money to strangers.| Report: text 1",
    "check.confirmed.landline": "{shown}: HANG UP, send no money, tell no OTP. Officials "
    "confirmed a scam{about}; landlines can be faked.| Money gone: text MAT TIEN. Report: text 1",
    "check.confirmed.short": "{shown}: DO NOT reply or call back, tell no OTP. Officials "
    "confirmed it is a scam number{about}.| Money gone: text MAT TIEN. To report it: text 1",
    "check.confirmed.foreign": "{shown}: DO NOT answer or call back, send no money. Officials "
    "confirmed it is a scam number{about}.| Money gone: text MAT TIEN. To report: text 1",
    "check.high.landline": "{shown}: HANG UP, look up the office's number and ask there. "
    "{people} reported it{about}, reliably.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.short": "{shown}: DO NOT reply or call back, tell no OTP. {people} people "
    "reported it{about}, reliably.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.foreign": "{shown}: DO NOT answer or call back, send no money. {people} people "
    "reported it{about}, reliably.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.landline": "{shown}: hang up, look up the office's number and ask there. "
    "{people} reported it{about}, not verified.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.short": "{shown}: do not reply or call back, tell no OTP. {people} reported "
    "it{about}, not verified yet.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.foreign": "{shown}: do not call back (it costs), send no money. {people} "
    "reported it{about}, not verified yet.| Money gone: text MAT TIEN. Report: text 1",
    "check.no_reports.landline": "{shown}: no reports yet, but landlines can be faked. Look up "
    "the office's number and ask there. Tell no OTP.| In doubt: text 1 to report it",
    "check.no_reports.short": "{shown}: no reports yet, which does not make it trusted. Tell no "
    "OTP. Replies and calls may cost.| In doubt: text 1 to report it",
    "check.no_reports.foreign": "{shown}: a foreign number, no reports yet. If you don't know "
    "it, do not call back (it costs) or send money.| In doubt: text 1 to report it",
    "check.listed.number": "{shown}: send no money, tell no OTP. It is on a list or in messages "
    "under suspicion, not verified.| To report it: text 1",
    "check.listed.name": "{shown}: open no link, tell no OTP. The name is on a list or in "
    "messages under suspicion, not verified.| To report it: text 1",
    "check.listed.link": "{shown}: do not open it or type an OTP. It is on a list or in "
    "messages under suspicion, not verified.| To report it: text 1",
    "check.listed.account": "Acct {shown}: do not pay yet. It is on a list or in messages under "
    "suspicion, not verified.| To report it: text 1",
    "check.cleared.name": "{shown}: officials found earlier reports wrong. A sender name can "
    "still be faked: open no link, tell no OTP.| Report: text 1",
    "check.cleared.link": "{shown}: officials found earlier reports wrong. Type its name "
    "yourself, do not follow links in SMS. Tell no OTP.| Report: text 1",
    "check.cleared.account": "Acct {shown}: officials found earlier reports wrong. Still ask "
    "whom you pay before paying.| Report: text 1",
    "check.ask": "Text KT and the number, or just the number. A sender name, link, account or a "
    "whole suspicious message works too. Emergency: call 113",
    "check.menu": "Text 1 to report {shown}, or send another number to check. Emergency: call 113",
    "review.first": "Officials are looking at it",
    "review.again": "Officials are looking at it again",
    "odd.short": "The number has too few digits, look again",
    "odd.long": "The number has too many digits, look again",
    "odd.unassigned": "No real number starts like this",
    "odd.masked": "Some digits are hidden",
    "odd.missed_call": "Missed calls from there trick you to call back",
    "odd.": "This number is unusual",
    # what a scam pretends: " (...)" where it fits
    "about.impersonate_leader": " (fake leader)",
    "about.impersonate_police": " (fake police, court)",
    "about.impersonate_bank": " (fake bank)",
    "about.impersonate_telecom": " (fake telecom)",
    "about.vehicle_inspection": " (inspection stamp)",
    "about.traffic_fine": " (traffic fine)",
    "about.disaster_donation": " (fake donation)",
    "about.fake_website_link": " (fake website)",
    "about.easy_job": " (easy job, high pay)",
    "about.investment": " (high-profit invest)",
    "about.cheap_loan": " (cheap loan)",
    "about.free_gift": " (gift, prize)",
    "about.relative_in_trouble": " (relative in trouble)",
    "about.social_group_invite": " (group invitation)",
    "about.electricity_water_tax": " (fake power, tax)",
    "about.parcel_delivery": " (fake parcel)",
    "about.romance": " (romance for money)",
    "about.otp_request": " (asks for OTP)",
    "about.remote_app_install": " (strange app)",
    "about.advert_promo": " (advertising)",
    # -- reports ---------------------------------------------------------------------------
    "report.filed.call": "Reported {code}: {shown}. Keep the number, the recording; tell police or "
    "{where}. Send no money, tell no OTP. Result: TT {code}",
    "report.filed.text": "Reported {code}: {shown}. Keep the message, tell the police or {where}. "
    "Open no link, tell no OTP. Result: TT {code}",
    "report.filed.odd": "Reported {code}: {shown}, an odd number. Keep it and the recording; tell "
    "police or {where}. Send no money. Result: TT {code}",
    "report.filed.nobody": "Reported {code}, sender unknown. Keep message and recording, tell the "
    "police or {where}. Send no money, tell no OTP. Result: TT {code}",
    "report.filed.late": "Reported {code}, sender unknown: if you know the number or name, send it "
    "now. Tell the police or {where}. Send no money, tell no OTP. Result: TT {code}",
    "report.filed.panic": "CALL YOUR BANK NOW to lock your account, then call {where}. Reported "
    "{code}: {shown}. Keep messages and receipts. Result: TT {code}",
    "report.ask": "Which number or name called or texted you? Just send it. Not known: text 0. "
    "Keep recordings and messages. Emergency: call 113",
    "report.ask.content": "Please say in a few words who called and what they wanted. Example: "
    "fake police, asked for money. Emergency: call 113",
    "report.department": "Dept",
    "report.nobody": "number unknown",
    # -- a forwarded or described message ----------------------------------------------------
    "message.scam": "SIGNS OF A SCAM{about}, do not do it. Rule: {rule}. {found}{offer}",
    "message.listed": "DO NOT DO IT. {found}Rule: {rule}. {offer}",
    "message.spam": "This looks like junk or an advert. Open no link, tell no OTP. {found}{offer}",
    "message.unclear": "It is not clear if this is real: wait. Rule: {rule}. {found}{offer}",
    "message.benign": "No sign of a scam seen, but tell nobody your OTP or password. "
    "{found}{offer}",
    "message.alike": "{people} people sent in one like it since {date}. ",
    "message.offer": "|To report: text 1",
    "message.offer.sender": "To report: send the number or name, or text 1",
    "message.menu": "Text 1 to report that message, or send the number or name it came from. To "
    "check another number: KT and it. Emergency: call 113",
    "message.late": "That message is reported. If you know the number or name it came from, send "
    "it. To check another: KT and the number. Emergency: call 113",
    "found.confirmed": "{shown}: confirmed scam. ",
    "found.confirmed.name": "{shown}: this name is being faked. ",
    "found.high": "{shown}: {people} people reported it. ",
    "found.reported": "{shown}: {people} reported it, not verified. ",
    "found.caution": "{shown}: unusual. ",
    "found.no_reports": "{shown}: no reports yet. ",
    "found.official": "{shown}: official, may be faked. ",
    "found.cleared": "{shown}: earlier reports wrong. ",
    "rule.nghe": "DON'T LISTEN to strangers",
    "rule.noi": "DON'T TELL OTP, passwords",
    "rule.camdo": "DON'T BE TEMPTED",
    "rule.sohai": "DON'T BE AFRAID",
    "rule.lamtheo": "DON'T OBEY strangers",
    "advice.nghe": "DON'T LISTEN to strangers: hang up, ask your family or police",
    "advice.noi": "DON'T TELL anyone an OTP, password or account",
    "advice.camdo": "DON'T BE TEMPTED by gifts, easy pay, high profit, easy loans",
    "advice.sohai": "DON'T BE AFRAID: calmly ask your family or police 113",
    "advice.lamtheo": "DON'T OBEY strangers: no transfer, no app, no link",
    # -- panic -----------------------------------------------------------------------------
    "panic.call": "CALL YOUR BANK NOW to lock your account and cards. Call 113. Send no more. Keep "
    "messages and receipts. Then send us their phone or account number",
    "panic.offer": "CALL YOUR BANK NOW to lock your account and cards. Call 113. Send no more. "
    "Keep messages, receipts.| To report {shown}: text 1",
    "panic.menu": "First call your bank to lock the account, then 113. After that send us their "
    "phone or account number to report it",
    "danger": "Call now: 113 if you are threatened, attacked or robbed; 114 for fire; 115 for an "
    "ambulance. Go where people are. Pay nobody who threatens",
    # -- the five rules --------------------------------------------------------------------
    "rules.all": "5 DON'TS: 1 Don't listen to strangers. 2 Don't tell OTP. 3 Don't be tempted. "
    "4 Don't be afraid. 5 Don't obey strangers. Text 1 to 5 for more",
    "rules.menu": "Text 1, 2, 3, 4 or 5 to read a rule. To check a number, send it. Emergency: "
    "call 113",
    "letter.nghe": "Don't listen: to calls from unknown numbers that invite you to join groups on "
    "social networks, urge you to invest, or pose as leaders of departments, police officers, "
    "procurators,... and summon you to an office about a case.",
    "letter.noi": "Don't tell: OTP codes, passwords, bank accounts or personal data to strangers.",
    "letter.camdo": "Don't be tempted: by free gifts, offers of light work with high pay, "
    "high-profit investment, low-interest loans,... on the net.",
    "letter.sohai": "Don't be afraid: of threats about a case from people who say they are police, "
    "court or procuracy; beware of news that a relative is in trouble,...",
    "letter.lamtheo": "Don't do what strangers ask: never follow their instructions, never "
    "transfer money to strangers; never give sensitive personal data in any form; never open "
    "strange links before you have verified that the website is genuine,...",
    # -- alerts ----------------------------------------------------------------------------
    "alerts.done": "Subscribed: {areas}. You agree that the authorities text you alerts for it; "
    "your number is used for nothing else. To stop: HUY",
    "alerts.have": "You get alerts for: {areas}.| To add one: DK and its name. To stop all: HUY",
    "alerts.ask": "Alerts for which commune, ward or old district? Send its name, for example: "
    "Dak Mil. To stop at any time: HUY",
    "alerts.unknown": "That place was not found. Send the name of a commune, ward or old district, "
    "for example: Dak Mil. To check a number: send it",
    "alerts.which": "Which one? {areas}. Text its digit, 0: none",
    "alerts.which.more": "Which one? {areas}, and {count} more: send more of its name. Text its "
    "digit, 0: none",
    "alerts.former": "once {name}",
    "alerts.more": "and {count} more",
    "alerts.lapsed": "We have not heard from you for long, so alerts for {areas} are paused. To "
    "get them again: text DK. Otherwise you need do nothing",
    "alerts.brought": "The province's 5 KHONG service: by the form that you signed, you will "
    "get alerts for {areas}. To stop: HUY to {to}",
    "optout.how": "To stop everything that we send unasked: text the one word HUY. Your questions "
    "are still answered. To delete your data: text XOA",
    "optout.done": "We send you nothing unasked since {time}. Your own questions are still "
    "answered. To get alerts again: DK",
    # -- language, fate, erasure, help, elsewhere ----------------------------------------------
    "language.done": "We answer in English from now on.| To change: NN VI (Vietnamese, plain), "
    "NN DAU (Vietnamese with marks), NN EN (English)",
    "language.missing": "There is no {tongue} yet: we answer in Vietnamese until there is.| To "
    "change: NN VI (plain), NN DAU (with marks), NN EN (English)",
    "language.plain": "plain",
    "language.marked": "with marks",
    "language.ask": "Choose: text 1 for plain Vietnamese, 2 for Vietnamese with marks, 3 for "
    "English",
    "fate.received": "Report {code} on {shown}, sent {date}: received, being looked at. Meanwhile "
    "send no money, tell no OTP. Emergency: call 113",
    "fate.confirmed": "Report {code} on {shown}: officials confirmed a scam. Thank you. Do not "
    "answer, send no money. Money gone: text MAT TIEN",
    "fate.confirmed.name": "Report {code} on {shown}: officials confirmed this name is being "
    "faked. Thank you. Open no link, tell no OTP. Money gone: text MAT TIEN",
    "fate.high": "Report {code} on {shown}: {people} people reported it, reliably. Thank "
    "you. Send no money. Money gone: text MAT TIEN",
    "fate.reported": "Report {code} on {shown}: noted, {people} reported it, not verified yet. "
    "Send no money, tell no OTP. Emergency: call 113",
    "fate.caution": "Report {code} on {shown}: noted, an odd number, not verified. Do not call "
    "back, send no money. Emergency: call 113",
    "fate.no_reports": "Report {code} on {shown}: noted, not enough to judge yet. Send no money, "
    "tell no OTP. Emergency: call 113",
    "fate.official": "Report {code} on {shown}: noted. It is official but can be faked; the real "
    "office never asks for an OTP. Emergency: call 113",
    "fate.cleared": "Report {code} on {shown}: officials looked and found no scam. Thank you. "
    "Still tell nobody your OTP or password",
    "fate.missing": "No report {code} was sent from your number. Check the code in our reply.| To "
    "report anew: LD, the number and what happened",
    "fate.ask": "Text TT and the report code, which is in our reply to your report. To report "
    "anew: LD, the number and what happened",
    "appeal.filed": "Appeal {code} on your number {shown}: received. Officials look at it and "
    "answer by SMS; until then nothing changes. Keep your SIM papers",
    "appeal.open": "Appeal {code} on {shown}, sent {date}: officials are looking at it and will "
    "answer by SMS. You need not send it again",
    "appeal.cleared": "Your number {shown}: officials looked and found earlier reports wrong. "
    "Whoever asks is told so. No appeal is needed",
    "appeal.nothing": "Nothing is reported on your number {shown}. No appeal is needed. KN is "
    "only for the very number that you text from",
    "appeal.other": "{shown}: only its owner can appeal, by texting KN from it. If that can't "
    "be, take your papers to the nearest police or call {where}",
    "appeal.upheld": "Appeal {code}: officials looked at {shown} and found earlier reports "
    "wrong. Whoever asks is told so from now on. Thank you",
    "appeal.dismissed": "Appeal {code}: officials looked at {shown}. Earlier reports don't "
    "count any more and are not told. Thank you",
    "appeal.reassigned": "Appeal {code}: officials looked. Earlier reports on {shown} were "
    "about its former owner and are not told any more. Thank you",
    "appeal.refused": "Appeal {code} on {shown}: officials looked and found no ground to change "
    "it. If you object: take your papers to the nearest police or call {where}",
    "erase.ask": "Delete all data about you? You will get no alerts and can't see what became of "
    "your reports.| If you are sure, text XOA once more",
    "erase.done": "Your data is deleted. We keep one unreadable trace so that nobody texts you "
    "unasked. You can still ask us. Emergency: call 113",
    "help": "Send a strange number or text to check it. LD + number + story: report. MAT TIEN: "
    "money gone. 5K: rules. DK + commune: alerts. HUY: stop",
    "help.price": "{price}d/SMS. Send a strange number or text to check it. LD + number + story: "
    "report. MAT TIEN: money gone. 5K: rules. DK + place: alerts. HUY: stop",
    "elsewhere.dnc": "5656 blocks advertising calls and texts, not we. Text {text} to 5656, free "
    "of charge. Our alerts stay as they are",
    "elsewhere.lookup": "To ask about a website, send the same text (TCTM and its name) to 156, "
    "free of charge. Do not open that site until you know",
    "wait": "Too many messages at once. Please wait 2 minutes. LD, HUY and MAT TIEN still work. "
    "Emergency: call 113",
    # -- a short code that others share: what is said otherwise where {word} goes first ----------
    "shared.check.ask": "Text {word} and the number. {word} and a sender name, link, account or "
    "a whole suspicious message works too. Emergency: call 113",
    "shared.check.menu": "Text {word} 1 to report {shown}. To check another number: text {word} "
    "and it. Emergency: call 113",
    "shared.report.ask": "Which number or name called or texted you? Text {word} and it. Not "
    "known: text {word} 0. Keep recordings and messages. Emergency: call 113",
    "shared.report.ask.content": "Text {word} and, in a few words, who called and what they "
    "wanted. Example: {word} fake police, asked for money. Emergency: call 113",
    "shared.report.filed.late": "Reported {code}: if you know who it was, text {word} and the "
    "number. Tell the police or {where}. Send no money, tell no OTP. Result: {word} TT {code}",
    "shared.message.offer.sender": "To report: text {word} and the number or name, or {word} 1",
    "shared.message.menu": "To report that message: text {word} 1, or {word} and the number or "
    "name it came from. To check another: {word} KT and it. Emergency: call 113",
    "shared.message.late": "That message is reported. If you know who sent it: text {word} and "
    "the number or name. To check another: {word} KT and it. Emergency: call 113",
    "shared.panic.call": "CALL YOUR BANK NOW to lock your account and cards. Call 113. Send no "
    "more. Keep messages, receipts. Then text {word} and their phone or account number",
    "shared.panic.menu": "First call your bank to lock the account, then 113. After that text "
    "{word} and their phone or account number to report it",
    "shared.rules.menu": "Text {word} 1 to {word} 5 to read a rule. To check a number: text "
    "{word} and it. Emergency: call 113",
    "shared.alerts.ask": "Alerts for which commune, ward or old district? Text {word} and its "
    "name, for example: {word} Dak Mil. To stop at any time: {word} HUY",
    "shared.alerts.unknown": "Place not found. Text {word} and a commune, ward or old district, "
    "for example: {word} Dak Mil. To check a number: {word} and it",
    "shared.alerts.which": "Which one? {areas}. Text {word} and its digit, 0: none",
    "shared.alerts.which.more": "Which one? {areas}, and {count} more: text {word} and more of "
    "its name. To choose: {word} and its digit, 0: none",
    "shared.optout.how": "To stop everything that we send unasked: text {word} HUY. Your "
    "questions are still answered. To delete your data: text {word} XOA",
    "shared.language.ask": "Choose: text {word} 1 for plain Vietnamese, {word} 2 for Vietnamese "
    "with marks, {word} 3 for English",
    "shared.fate.confirmed.name": "Report {code} on {shown}: officials confirmed this name is "
    "faked. Thank you. Open no link, tell no OTP. Money gone: text {word} MAT TIEN",
    "shared.fate.high": "Report {code} on {shown}: {people} people reported it, reliably. Thank "
    "you. Send no money. Money gone: text {word} MAT TIEN",
    "shared.help": "Text {word}, then: a strange number or text to check it; LD + number + "
    "story: report; MAT TIEN: money gone; 5K: rules; DK + place: alerts; HUY: stop",
    "shared.help.price": "{price}d/SMS. Text {word}, then: a number or text to check it; LD + "
    "number: report; MAT TIEN: money gone; 5K: rules; DK + place: alerts; HUY: stop",
    # -- screens: what is said otherwise where keys choose ---------------------------------------
    "screen.menu": "The 5 KHONG line",
    "screen.name": "{name}",
    "screen.lost": "Not understood",
    "screen.unfinished": "Not finished last time: {what}",
    "screen.older": "You have dialled again: go on there. Emergency: call 113",
    "screen.wait": "Please wait 2 minutes and dial again. Emergency: call 113",
    "screen.closed": "The session is over, please dial again. Emergency: call 113",
    "screen.more": "9 more",
    "screen.back": "0 back",
    "screen.start": "00 start",
    "screen.check.ask": "Type the number to check. A sender name, link, account or what they said "
    "works too. Emergency: call 113",
    "screen.check.menu": "{shown}: choose 1 to report it, or type another number to check",
    "screen.report.ask": "Which number or name called or texted you? Type it. Keep recordings and "
    "messages",
    "screen.report.ask.content": "Type a few words: who called, what they wanted. Example: fake "
    "police, asked for money",
    "screen.message.offer.sender": "Type the number or name it came from, or choose 1",
    "screen.message.menu": "Choose 1 to report that message, or type the number or name it came "
    "from",
    "screen.panic.call": "CALL YOUR BANK NOW to lock your account and cards. Call 113. Send no "
    "more. Keep messages, receipts. Then type their phone or account number",
    "screen.panic.menu": "First call your bank to lock the account, then 113. Then type their "
    "phone or account number",
    "screen.rules.all": "Choose a rule to read",
    "screen.rules.menu": "Choose 1 to 5 to read a rule",
    "screen.alerts.ask": "Get alerts of which place? Type its name, or choose the old district",
    "screen.alerts.unknown": "Place not found. Type its name again, or choose the old district",
    "screen.alerts.which": "Choose where to get alerts of",
    "screen.alerts.which.more": "Choose. {count} more: type more of its name",
    "screen.language.ask": "Choose the language",
    "screen.fate.ask": "Type the report code, which is in our reply to your report",
    "alerts.stopped": "You stopped alerts for: {areas}",
    "choice.check": "Check a number",
    "choice.report": "Report",
    "choice.rules": "Five rules",
    "choice.subscribe": "Alerts of my area",
    "choice.language": "My language",
    "choice.panic": "I lost money",
    "choice.unknown": "Number not known",
    "choice.fate": "Result of a report",
    "choice.opt_out": "Stop all",
    "choice.erase": "Delete my data",
    "choice.sure": "Yes, delete it",
    "choice.again": "Get them again",
    "choice.add": "Add a place",
    "choice.go_on": "Go on",
    "choice.whole": "All of {name}",
    "choice.vi": "Vietnamese, plain",
    "choice.vi-marks": "Vietnamese, marks",
    "choice.en": "English",
}
