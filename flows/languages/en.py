"""What is said in English: every text is one GSM-7 segment, the letter's rules at most two.

Same keys and same order of thought as `flows.languages.vi`: first what to do, then why.
"""

from __future__ import annotations

from flows.languages.advice import ADVICE

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
    "it{about}, agreeing.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.name": "{shown}: DO NOT obey, open no link, tell no OTP. {people} people reported "
    "it{about}, agreeing.| Money gone: text MAT TIEN. To report: text 1",
    "check.high.link": "{shown}: DO NOT open it or type an OTP. {people} people reported "
    "it{about}, agreeing.| Typed or paid already: text MAT TIEN. To report: text 1",
    "check.high.account": "Acct {shown}: DO NOT pay. {people} people reported it{about}, "
    "agreeing.| Paid already: text MAT TIEN. To report it: text 1",
    "check.reported.number": "{shown}: send no money, tell no OTP. {people} reported it{about}, "
    "not checked yet.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.name": "{shown}: open no link, tell no OTP; a sender name can be faked. "
    "{people} reported it{about}, not checked yet.| To report it too: text 1",
    "check.reported.link": "{shown}: do not open it or type an OTP. {people} reported it{about}, "
    "not checked yet.| Typed already: text MAT TIEN. To report: text 1",
    "check.reported.account": "Acct {shown}: do not pay yet. {people} reported it{about}, not "
    "checked yet.| Paid already: text MAT TIEN. To report it too: text 1",
    "check.waiting.number": "{shown}: send no money for now, tell no OTP. Not clear: somebody has "
    "just reported it, not checked yet.| They called you too: text 1 to report",
    "check.waiting.name": "{shown}: open no link for now, tell no OTP. Not clear: somebody has "
    "just reported it, not checked yet.| It looks odd to you too: text 1",
    "check.waiting.link": "{shown}: do not open it for now or type an OTP. Not clear: somebody has "
    "just reported it, not checked yet.| It looks odd to you too: text 1",
    "check.waiting.account": "Acct {shown}: do not pay for now, ask your family first. Not clear: "
    "somebody has just reported it, not checked yet.| To report it too: text 1",
    "check.caution.number": "{shown}: do not call back, send no money, tell no OTP. {why}. No "
    "reports yet.| To report it: text 1",
    "check.no_reports.number": "{shown}: no reports yet, nobody knows whose it is. A stranger: do "
    "not listen, tell no OTP, send no money.| In doubt: text 1 to report it",
    "check.no_reports.name": "{shown}: no reports yet, but a sender name can be faked. Open no "
    "link, tell no OTP.| In doubt: text 1 to report it",
    "check.no_reports.link": "{shown}: no reports yet, real or not is unknown. Do not "
    "open it, type no OTP or password.| In doubt: text 1 to report it",
    "check.no_reports.account": "Acct {shown}: no reports yet, nobody knows whose it is. Ask "
    "someone you know before paying.| In doubt: text 1 to report it",
    "check.official.number": "{shown} is an official number, but it can be faked. The real office "
    "never asks for an OTP. Asked for one: hang up.| Report: text 1",
    "check.official.owner": "{shown}: {owner}. It can be faked. They never ask for an OTP or "
    "money. If asked: hang up.| To report a fake: text 1",
    "owner.of": " of {owner}",
    "check.caution.link": "{shown}: do not open it or type an OTP there. This name is unusual. No "
    "reports yet.| To report it: text 1",
    "check.official.account": "Acct {shown}: published by a fund. Crooks change a few digits: "
    "compare each one. If they rush you: stop.| Report: text 1",
    "check.official.fund": "Acct {shown}: {owner}. Crooks change a few digits: compare each one. "
    "If they rush you: stop.| Report: text 1",
    "check.official.name": "{shown} is an official sender name, but it can be faked. Open no link, "
    "tell no OTP.| Something odd: text 1 to report it",
    "check.official.link": "{shown} is an official site. Type its name yourself, do not follow "
    "links in SMS. Tell no OTP. A false page differs by a few letters",
    "check.cleared.number": "{shown}: officials found earlier reports wrong. It can still be "
    "faked: tell no OTP, send no money to strangers.| Report: text 1",
    "check.confirmed.landline": "{shown}: HANG UP, send no money, tell no OTP. Officials "
    "confirmed a scam{about}; landlines can be faked.| Money gone: text MAT TIEN. Report: text 1",
    "check.confirmed.short": "{shown}: DO NOT reply or call back, tell no OTP. Officials "
    "confirmed it is a scam number{about}.| Money gone: text MAT TIEN. To report it: text 1",
    "check.confirmed.foreign": "{shown}: DO NOT answer or call back, send no money. Officials "
    "confirmed it is a scam number{about}.| Money gone: text MAT TIEN. To report: text 1",
    "check.high.landline": "{shown}: HANG UP, look up the office's number and ask there. {people} "
    "reported it{about}, agreeing.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.short": "{shown}: DO NOT reply or call back, tell no OTP. {people} people "
    "reported it{about}, agreeing.| Money gone: text MAT TIEN. Report: text 1",
    "check.high.foreign": "{shown}: DO NOT answer or call back, send no money. {people} people "
    "reported it{about}, agreeing.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.landline": "{shown}: hang up, look up the office's number and ask there. "
    "{people} reported it{about}, not checked.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.short": "{shown}: do not reply or call back, tell no OTP. {people} reported "
    "it{about}, not checked yet.| Money gone: text MAT TIEN. Report: text 1",
    "check.reported.foreign": "{shown}: do not call back (it costs), send no money. {people} "
    "reported it{about}, not checked yet.| Money gone: text MAT TIEN. Report: text 1",
    "check.no_reports.landline": "{shown}: no reports yet, but landlines can be faked. Look up "
    "the office's number and ask there. Tell no OTP.| In doubt: text 1 to report it",
    "check.no_reports.short": "{shown}: no reports yet, nobody knows whose it is. Tell no OTP. "
    "Replies and calls may cost.| In doubt: text 1 to report it",
    "check.no_reports.foreign": "{shown}: a foreign number, no reports yet. If you don't know "
    "it, do not call back (it costs) or send money.| In doubt: text 1 to report it",
    "check.listed.number": "{shown}: send no money for now, tell no OTP. It is on a list of "
    "suspects, not checked yet.| To report it: text 1",
    "check.listed.name": "{shown}: open no link, tell no OTP. The name is on a list of suspects, "
    "not checked yet.| To report it: text 1",
    "check.listed.link": "{shown}: do not open it or type an OTP. It is on a list of suspects, "
    "not checked yet.| To report it: text 1",
    "check.listed.account": "Acct {shown}: do not pay for now. It is on a list of suspects, not "
    "checked yet.| To report it: text 1",
    "check.cleared.name": "{shown}: officials found earlier reports wrong. A sender name can "
    "still be faked: open no link, tell no OTP.| Report: text 1",
    "check.cleared.link": "{shown}: officials found earlier reports wrong. Type its name "
    "yourself, do not follow links in SMS. Tell no OTP.| Report: text 1",
    "check.cleared.account": "Acct {shown}: officials found earlier reports wrong. Still ask "
    "whom you pay before paying.| Report: text 1",
    "check.contradicted.number": "{shown}: send no money, tell no OTP. Officials looked at it on "
    "{date}; since then {people} people reported it, unverified.| To report: text 1",
    "check.contradicted.name": "{shown}: open no link, tell no OTP. Officials looked at it on "
    "{date}; since then {people} people reported it, unverified.| To report: text 1",
    "check.contradicted.link": "{shown}: do not open it, enter no OTP. Officials looked on {date}; "
    "since then {people} people reported it, unverified.| To report: text 1",
    "check.contradicted.account": "Acct {shown}: wait before you pay. Officials looked on {date}; "
    "since then {people} people reported it, unverified.| To report: text 1",
    "check.dismissed": "{shown}: you reported it, officials looked on {date}, not enough to "
    "judge. Still send no money, tell no OTP.| Seen again: text 1 to report it",
    "check.ask": "Just send the number to ask about. A sender name, link, account or a whole "
    "suspicious message works too. Emergency: call 113",
    "check.kins": "{shown}: not reported, but a relative's number can be taken. Send NO money. "
    "Call "
    "back yourself, ask what only family knows, ask others",
    "talk.us": "{to}: the province's 5 KHONG line, a machine on fraud. {price}d a message. It "
    "NEVER asks for money or an OTP: who does so in its name is a fake",
    "talk.us.free": "{to}: the province's 5 KHONG line, a machine on fraud. Free. It NEVER asks "
    "for money or an OTP: who does so in its name is a fake",
    "check.other.short": "{shown}: no reports yet; the 5 KHONG line is {to}. A reply or a call to "
    "it "
    "may cost money. Tell no OTP.| In doubt: text 1",
    "check.menu": "Report {shown}: text 1. To check another: send that number. Emergency: call 113",
    "check.own": "{shown}: your own number, {people} reported it. Wrongly: text KN from this "
    "number, officials look and answer. Pay nobody for it",
    "check.confirmed.own": "{shown}: your own number, officials checked it: fraud. Wrongly: text "
    "KN from this number, officials look again. Pay nobody for it",
    "check.own.listed": "{shown}: your own number is under suspicion. Wrongly: text KN from this "
    "number, officials look and answer. Pay nobody for it",
    "check.own.since": "{shown}: your own number, looked at on {date}, then reported by {people}. "
    "Wrongly: text KN from this number, officials look again",
    "several.left": "{count} more: send them one by one. ",
    "several": "{found}Send no money, tell no OTP. {offer}",
    "check.body": "{shown}: cheats often pretend to be them. The true ones never call or text for "
    "money or OTP codes. If asked, hang up.| Report: text 1",
    "check.body.told": "{shown}: cheats pretend to be them, as {people} people told. The true "
    "ones never call for money or OTP: hang up.| Report: text 1",
    "check.kin": "{shown}: cheats often pretend to be family. Call that person's old number and "
    "ask before you pay.| Report: text 1",
    "check.kin.told": "{shown}: cheats pretend to be family, as {people} people told. Call the "
    "old number and ask before you pay.| Report: text 1",
    "review.first": "Officials are looking at it",
    "review.again": "Officials are looking at it again",
    "odd.short": "The number has too few digits, look again",
    "odd.long": "The number has too many digits, look again",
    "odd.unassigned": "No real number starts like this",
    "odd.masked": "Some digits are hidden",
    "odd.missed_call": "Missed calls from there trick you to call back",
    "odd.": "This number is unusual",
    # what a scam pretends: " (...)" if it fits
    "about.alike": " alike{about}",
    "about.some": ", {alike} of them alike{about}",
    "about.usual": " (often: {trick})",
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
    "about.debt_threat": " (debt threats)",
    "about.forged_papers": " (forged papers)",
    "about.prize_draw": " (fake prize)",
    "about.office_app": " (fake office app)",
    "about.advert_promo": " (advertising)",
    # -- reports ---------------------------------------------------------------------------
    "report.filed.call": "Thank you for reporting {shown}. Send no money, tell no OTP. Keep the "
    "number, the recording; tell police or {where}. {slip}Result: TT {code}",
    "report.filed.text": "Thank you for reporting {shown}. Open no link, tell no OTP. Keep the "
    "message, tell the police or {where}. {slip}Result: TT {code}",
    "report.filed.odd": "Thank you for reporting {shown}, an odd number. Send no money. Keep it "
    "and the recording; tell police or {where}. {slip}Result: TT {code}",
    "report.filed.nobody": "Thank you, noted, sender unknown. Send no money, tell no OTP. Keep "
    "message and recording, tell the police or {where}. Result: TT {code}",
    "report.filed.late": "Thank you, noted. Send no money, tell no OTP. If you know their number "
    "or name, send it here. Tell the police or {where}. Result: TT {code}",
    "report.filed.panic": "CALL YOUR BANK NOW to lock your account, then call {where}. Not your "
    "fault. {shown} is reported, thank you. Result: TT {code}",
    "report.filed.panic.other": "From ANOTHER PHONE CALL YOUR BANK NOW to lock your account, then "
    "{where}. Not your fault. Reported {shown}. Thank you. Result: TT {code}",
    "report.filed.panic.taken": "CALL 113, COMMUNE POLICE NOW if not yet. Not your fault. Thank "
    "you, noted {shown}. Transferred: your bank too. Result: TT {code}",
    "report.ask": "Which number or name called or texted you? Just send it. Not known: text 0. "
    "Keep recordings and messages. Emergency: call 113",
    "report.ask.content": "Please say in a few words who called and what they wanted. Example: "
    "fake police, asked for money. Emergency: call 113",
    "report.department": "Dept",
    "report.slip": "A slip: text RUT. ",
    "report.kept": "You are welcome. Your report is filed, no need to repeat it. Send them no "
    "money, tell no code. Emergency: 113.| Result: text TT. By mistake: text RUT",
    "report.kept.number": "{shown} is noted, no need to report it again. Send no money, tell no "
    "OTP. Urgent: 113.| Result: text TT. By mistake: text RUT",
    "report.nobody": "an unknown caller",
    "source.number": "Nothing is reported yet. Is {shown} the number that cheated you?| If so, "
    "text 1. If not, send the number or another name",
    "source.name": "Nothing is reported yet. Is the sender's name {shown}?| If so, text 1. If "
    "not, send the number or another name",
    "source.bank": "Nothing is reported. Money lost: CALL YOUR BANK NOW to lock your account, "
    "then 113.| {shown} is who sent the message: text 1",
    "source.kept": "Nothing is reported. Emergency: call 113.| To report: text 1, or send the "
    "number or name it came from. Money is gone: text MAT TIEN",
    "source.again": "Still nothing is reported. If you do not want to, do nothing: send them no "
    "money, tell no OTP code. Emergency: call 113.| To report: text 1",
    "source.noted": "Added to your story; nothing is reported yet. Emergency: call 113.| To "
    "report: text 1, or send the number or name it came from",
    "source.unknown": "You can report without a number. Keep the message or recording; send no "
    "money, tell no OTP code. Emergency: call 113.| Report: text 1",
    "source.body": "Cheats often pretend to be {shown}. The true ones never call or text for "
    "money or OTP codes.| To report: text 1, or send the number",
    "source.kin": "Cheats often pretend to be family. Call that person's old number and ask "
    "before you pay.| To report: text 1, or send the number",
    "report.filed.number": "Thank you, noted {code}: send no money, tell no OTP. Tell the police "
    "or {where}. Is {shown} the number that cheated you?| If so, text 1",
    "report.filed.body": "Thank you: {shown} says it is {who}. The true ones want no money, no "
    "OTP. Tell the police or {where}. {slip}Result: TT {code}",
    "report.filed.kin": "Thank you: {shown} says it is family. Call that person's old number and "
    "ask. Tell the police or {where}. {slip}Result: TT {code}",
    "who.police": "the police",
    "who.court": "a court",
    "who.office": "an office",
    "who.tax": "the tax office",
    "who.insurance": "Social Insurance",
    "report.filed.listed": "HANG UP. {shown} is a true number{of}, cheats fake it, it is not "
    "reported. Thank you. Tell police or {where}. Result: TT {code}",
    "report.listed": "HANG UP. {shown} is a true number{of}; cheats fake it, it is not reported. "
    "Tell what they wanted, or send another number",
    "source.listed": "HANG UP. {shown} is a true number{of}; cheats fake it, it is not reported.| "
    "Report your story: text 1",
    "report.listed.link": "{shown} is the true site and is not reported. Send the false page's "
    "exact "
    "address, or the number that sent the link. Type no OTP or password",
    "source.listed.link": "{shown} is the true site and is not reported. Send the false page's "
    "exact "
    "address, or the number that sent the link.| Report the story: text 1",
    "report.filed.listed.link": "Thank you, filed without {shown}: the true site. Send the false "
    "page's "
    "name. Tell police or call {where}. Outcome: TT {code}",
    "source.corrected": "Changed: you mean {shown}, not the one before. Nothing is reported. "
    "Send no money, tell no OTP code. Emergency: call 113.| Report it: text 1",
    "source.denied": "{shown} is not reported. If you reported it by mistake: text RUT. Send the "
    "number that called or cheated you. Emergency: call 113",
    "report.filed.name": "Thank you, noted {code}: send no money, tell no OTP. Tell the police or "
    "{where}. Is the sender's name {shown}?| If so, text 1",
    # -- a forwarded or described message ----------------------------------------------------
    "message.scam": "VERY LIKE A SCAM{about}, do not do it. {rule}. {found}{offer}",
    "message.listed": "DO NOT DO IT. {found}{rule}. {offer}",
    "message.spam": "This looks like an advert. Open no link, tell no OTP, pay nothing in "
    "advance. {found}{offer}",
    "message.unclear": "Not clear if real: send NO money. {rule}. {found}{offer}",
    "message.question": "Not clear if real: do NOT obey yet. Do they want money, a code, an app "
    "installed or a link opened? Urgent: call 113.| Yes: text 1. No: text 2",
    "message.benign": "No sign of a scam seen, but that does not make it real. Tell nobody an "
    "OTP, send no money because of a message. {found}{offer}",
    "message.alike": "{people} people sent in one like it since {date}. ",
    "message.offer": "|Report: text 1",
    "message.offer.lost": "|Money is gone: text MAT TIEN. Report: text 1",
    "message.offer.sender": "Report: send their number or name, or text 1",
    "message.offer.which": "Which number calls or gets the money? Send that",
    "message.menu": "To report that message: text 1, or send the number or name it came from. To "
    "check another number: KT and it. Emergency: call 113",
    "message.late": "That message is reported. If you know their number or name, send it here. To "
    "check another: KT and the number. Emergency: call 113",
    "message.scam.lamtheo": "VERY LIKE A SCAM{about}. {rule}. {found}{offer}",
    "act.kin_online": "TAKE THE PHONE from the person on it, HANG UP NOW. Send no money, read no "
    "code. Stay beside them, no calling back. Urgent: 113. {offer}",
    "message.ask": "Ask your family or commune police first. ",
    "notice.plain": "If from people you know: call their old number to be sure. If somebody "
    "presses you to pay, wants an OTP or sends a link, do NOT obey. {found}{offer}",
    "notice.firm": "If you are their customer: call the number on your bill or in their app, not "
    "the one in the text. Open no link, tell no OTP. {found}{offer}",
    "message.more.blackmail": "It is not your fault. Pay NOTHING, send no more pictures. Tell "
    "somebody you trust. Under 18: call 111, free and secret. Threatened: 113",
    "message.more.kin": "Do NOT pay: accounts get stolen, voice and face faked. Reach them "
    "another way, ask friends, the school, that hospital; family can help look. Urgent: 113",
    "message.more.counter": "STOP IT NOW: call the bank, somebody near there to hold them back, "
    "no cash, no transfer. Go there, keep ringing. Urgent: 113.| Money gone: text MAT TIEN",
    "message.more.visit": "Badges, clothes, papers can be faked. Still there: do NOT open, give "
    "no money, no papers; call neighbours, police 113 NOW. They hold yours: also call 113",
    "message.more.visit.again": "Still there: CALL 113 NOW, say where. Stay inside, lock the "
    "door, call neighbours and the hamlet head. Do not go out alone, sign and give them nothing",
    "message.more.again": "Still the same: do not do it, pay nothing, hang up, block them. Ask "
    "family, the commune police, or call 113.| Report: text 1. Money gone: text MAT TIEN",
    "source.number.known": "{found}Not noted. Is {shown} the one that cheated you?| Then text 1. "
    "If not: send another number or name",
    "later.reach": "No answer does not make it true: do NOT pay yet. Ask people near, teachers, "
    "friends to look; call the school or hospital itself. Real fear: call 113",
    "later.nobody": "Nobody is reported, nothing is written down. If you aren't sure that is "
    "right. Money gone: still call bank, 113; a neighbour: let the village head or police ask",
    "later.mistaken": "Reported by mistake? From the phone that reported text RUT and the code "
    "in our answer. This phone has reported nobody. Emergency: call 113",
    "later.appeal": "Text KN and a few words from the reported number: officials read it and "
    "answer. Keep the SIM's papers, pay nobody who offers to clear you. Threats: 113",
    "later.appeal.when": "Officials look at it and text you; we can't say the day. Not sent "
    "yet: text KN from the reported number. Anybody who wants money to clear you cheats",
    "later.ordered": "If it is what you ordered, take it: hold it, open it, check the price, "
    "then pay who brings it. Pay nothing in advance, tap no link, tell no OTP",
    "later.locked": "Nobody locks a health card, ID or pension by phone: you are treated and "
    "get your medicine as before. Tap NO link, pay nothing. Unsure: ask the hospital",
    "later.no_credit": "113 is free, even with no credit. A bank's line may be charged: call "
    "NOW from a relative's phone, or go to a branch. With internet: lock in the app",
    "later.delete": "Yes, delete it. Open no link, call no number in it.| Before that you can "
    "report: text LD and their number or name. Opened or typed something: text MAT TIEN",
    "later.not_mine": "They send to everybody, users or not. Open NO link, don't call back; "
    "delete it, block the sender, no need to call the bank.| Opened something: text MAT TIEN",
    "later.true.calm": "Not sure: it wants no money, no OTP, has no link, but ask all the same: "
    "{whom}. If anybody wants money or a code, give none",
    "later.id": "Send NO photo of your ID, let no face be scanned: they borrow in your name. "
    "Unfriend, block. For papers go to the commune police.| Sent it: text MAT TIEN",
    "later.face": "At home in the bank's own app, or at the counter with your ID, free of charge. "
    "Not by a link or for a caller; no face scan in a video call, no code told",
    "later.find": "THE LINK IS A TRAP: don't open it, type no Apple ID, no passcode. Look in "
    "Find My on another phone. SIM, account not locked yet: carrier, bank",
    "later.unopened": "Do NOT OPEN it: network off, delete the app NOW. Tell no code, show nobody "
    "your screen. Opened, typed, can't delete: POWER OFF, other phone, call bank",
    "later.wifi": "Change the wifi password NOW; your carrier or somebody who knows can help. "
    "It takes no money from you. Tell nothing more, no OTP.| Told a code: text MAT TIEN",
    "later.unfiled": "{shown} is not noted, nobody is reported yet. Pay nothing, tell no OTP code. "
    "Urgent: call 113.| To report: text 1",
    "later.unfiled.nobody": "Not noted, nobody is reported yet. Pay nothing, tell no OTP code. "
    "Urgent: call 113.| To report: send their number, name or account, or text 1",
    "later.unfiled.lost": "{shown} is NOT noted yet. First call your bank and 113 if you have not. "
    "Send nothing more. Keep receipts.| To report: text 1",
    "later.unfiled.lost.nobody": "Nobody is noted yet: send their number, name or account. First "
    "call your bank and 113 if you have not. Send nothing more. Keep receipts",
    "later.more": "Not locked yet: more CAN go. CALL YOUR BANK NOW to lock account and card. Once "
    "locked: look at the balance, change passwords. Pay no more, tell no codes",
    "later.reinstall": "Only clicked, nothing installed: no need to reset, close the page. "
    "Installed an app: switch off, take the SIM out, call the bank by ANOTHER phone, then wipe it",
    "later.reinstall.app": "Do NOT switch it on yet: call the bank by ANOTHER phone to lock the "
    "account, then 113. Then have a shop wipe the phone and change all passwords",
    "later.card": "Ask the bank when you call: they lock and renew the card and password. Change "
    "Zalo and e-mail passwords too, by ANOTHER phone. Tell no codes. Urgent: 113",
    "later.asked": "Not sure here: ask your bank when you call to lock, or the commune police. "
    "Not locked yet: lock NOW, then 113. Pay no more, answer no strangers. Keep receipts",
    "later.unharmed": "No money, code or papers given: no need to call the bank. Do not answer, "
    "block them. Something was given: text MAT TIEN.| Send their number to report",
    "later.unharmed.next": "Nothing more to do: do not answer or call back, block them. To be sure "
    "ask the commune police. Something was given: text MAT TIEN.| Send their number to report",
    "later.right": "That is the right thing. Call the old number or go there, not a number they "
    "gave. Until then: pay nothing, tell no OTP code. Urgent: 113",
    "later.right.visit": "That is right: do not open, buy or sign. Tell neighbours and the hamlet "
    "head. They are still there, threaten or want in: CALL 113 NOW",
    "message.more.visit.gone": "Do not buy, sign, give money or papers. Ask the hamlet head or "
    "commune police who they are. They come back or press you: neighbours, 113 NOW.| Report: text "
    "1",
    "later.proof": "Uniforms, stamps, papers, knowing your ID: all may be fake. HANG UP, send no "
    "money. Ask at the commune police yourself. Money gone: text MAT TIEN",
    "later.next": "Now: hang up, do not answer, tap nothing. Tell your family, ask the commune "
    "police. Gave money or a code: text MAT TIEN.| To report them: LD and the number",
    "later.cant": "Nobody to ask yet: do NOTHING. Send no money, tell no OTP, sign nothing. "
    "Waiting until tomorrow costs nothing. 113 is free at any hour",
    "later.innocent": "Good if you asked in person; nobody is on file here. If not, ask first. "
    "Still tell no OTP and send nobody money in a hurry. Emergency: 113",
    "later.unsure": "This machine is not sure: ask family, the hamlet head, commune police, or "
    "that office by a number you look up. Until then send no money, no OTP. Urgent: 113",
    "later.ashamed": "You are NOT to blame, it happens to many. Tell one person you trust, do not "
    "stay alone. Pay them nothing. Go to the commune police, 113. Dark thoughts: 115",
    "later.true": "To be sure: {whom}. Not a number from the message. Decide after that: pay "
    "nothing, tell no OTP code until then. Urgent: 113",
    "later.true.scam": "Haste, money, codes, links are signs of fraud. To be sure: {whom}, no "
    "number from the message. Until then pay NOTHING. Urgent: 113",
    "later.true.last": "Nobody can be sure by text. Waiting a day costs nothing: honest people can "
    "wait, cheats hurry you. Ask family or the hamlet head to come along. Urgent: 113",
    "whom.bank": "call the number on your card",
    "whom.school": "call the teacher's old number",
    "whom.utility": "call the number on your bill",
    "whom.telecom": "call the number on your SIM's cover",
    "whom.police": "ask the commune police",
    "whom.kin": "call that person's old number",
    "whom.office": "ask the commune police or office",
    "later.code": "Somebody tries your account: tell that code to NOBODY. Change the password NOW. "
    "A bank's code: call the number on your card. Told it: text MAT TIEN",
    "later.code.again": "Keep so: tell nobody the code, change the password. Codes keep coming: "
    "ask the bank or firm to lock it. Who asks for it: hang up.| Told it: text MAT TIEN",
    "optout.what": "HUY ends the alerts that we send. If you never subscribed nothing changes and "
    "nothing is charged. You can still ask and report.| To get alerts: text DK",
    "withdraw.nothing": "A report can be taken back, but none was made from this phone: nothing to "
    "withdraw or delete, nothing noted. Reported from another: text RUT there",
    "danger.water": "Go away from the water NOW, to where people are. Call 115 or 113 or someone "
    "close, say: I am here, come to me. You matter more than money",
    "danger.height": "Step back and down NOW, go to where people are. Call 115 or 113 or someone "
    "close, say: come to me. You matter more than money",
    "danger.blade": "Put the knife down, leave that place NOW, go to people. Call 115 or 113 or "
    "someone close, say: come to me. It is not your fault",
    "danger.swallowed": "CALL 115 NOW, say what and how much; take the packet along. Call "
    "neighbours to bring you to the clinic. Lie on your side. It is not your fault",
    "danger.pills": "Do NOT take them: give them to somebody to keep. Taken already: CALL 115 NOW, "
    "bring the packet. Call someone close: come to me. It is not your fault",
    "message.more.police": "Nobody is arrested by phone: they scare you for money. HANG UP, tell "
    "family, ask commune police, 113. Send no money.| Money gone: text MAT TIEN",
    "message.more.debt": "If you borrowed nothing, you owe nothing. If you did: pay only at their "
    "counter. Do not call back, pay nothing by that message. Threatened: 113",
    "message.more.bait": "Small pay at first is bait; then they want much more and keep it. Pay "
    "NOTHING in. Friends who do it should stop too.| Money gone: text MAT TIEN",
    "message.more.trade": "Pay NO deposit yet: to be hurried is a bad sign. For land see the "
    "title, ask the commune and land office first. Urgent: 113.| Money gone: text MAT TIEN",
    "message.more.rumour": "Do NOT pass it on while unclear: false news frightens people and may "
    "be "
    "fined. Ask the commune police. You saw it, or your child is in danger: CALL 113",
    "message.more.owed": "An unpaid loan is between the two of you: ask the hamlet mediators, the "
    "commune, the court. We file nobody for a debt. If you were cheated, tell how",
    "act.owed": "An unpaid loan: ask the hamlet mediators, the commune office or the court. We "
    "file and name NOBODY for a debt. Cheated: tell how, go to the police",
    "check.more": "{shown}: still not clear. Do not call back, send no money, tell no OTP, open "
    "no link. Urgent: 113.| Report: text 1. Money gone: text MAT TIEN",
    "several.offer": "|Report all {count}: text 1",
    "report.and_more": "{count} more",
    "report.all": "all {count}",
    "report.filed.several": "Thank you, noted {shown}, {others}. Send no money, tell no OTP. Tell "
    "the police or call {where}. {slip}Result: text TT {code}",
    "report.more": "Your report is filed. If they call or text again: no answer, block them, keep "
    "messages. Threatened: 113.| Another number: text LD and it. Money gone: MAT TIEN",
    "source.corrected.now": "Thanks, {shown} is noted. The one before still stands: text RUT "
    "{code} to take it back. Send no money, tell no OTP. Urgent: call 113",
    "source.digits": "Send all digits of that number to look it up; the last few are not "
    "enough. {shown} is not reported. Send no money, tell no OTP. Urgent: 113",
    "source.digits.filed": "Send all digits of the right number. The report of {shown} still "
    "stands: text RUT {code} to take it back. Send no money, tell no OTP",
    "source.corrected.filed": "Changed to {shown}, not reported yet. The one before is filed: "
    "text RUT {code} to take it back. Emergency: 113.| Report the new one: text 1",
    "withdraw.threat": "Threatened: CALL 113 NOW, stay with people. They do not know who "
    "reported: your number is kept secret.| Still take it back: text RUT and the code in our "
    "answer",
    "talk.name": "Names can't be looked up here, and nobody can say that person is honest. Pay "
    "nothing yet: see papers, ask the commune office. To check: KT and a number",
    "talk.fee": "True fees are on the board at the commune office and police: read it, ask for a "
    "receipt. Looks wrong: ask the commune's head. Pay nothing by phone",
    "talk.customer": "If you are their customer: call the number on your card, contract or bill, "
    "or go there, and pay only there. NOT by that call or message. Tell no OTP",
    "talk.stranger": "If you do not know them: no answer, no call back, no money. It may be a "
    "mistake, or bait. If they want money, a code, a click: ask here again",
    "talk.vouched": "That somebody you know sent it or was paid proves NOTHING: they may be "
    "cheated, or hacked. Call them yourself. Open no link, send no money",
    "talk.impersonated": "Somebody uses your number or name: tell your carrier, the commune "
    "police, warn friends. We do NOT file your number. Accused: text KN from that number",
    "talk.unknown": "We only know what people report: no reports does not mean good. Not sure: do "
    "not trust it, send no money.| Report it for others: text LD and the number",
    "act.qr": "TAKE the false QR code off now, photograph and keep it. Tell customers, the police "
    "and the "
    "bank named on it. Check your code daily. {offer}",
    "talk.sims": "SIMs in your name: text TTTB to 1414, ask each carrier. One is not yours: go to "
    "its "
    "counter with your ID. Phone loses signal by itself: call the carrier NOW",
    "talk.ill": "We only answer about fraud, not about medicine. Pain, fever: ask the commune "
    "health "
    "station. Bad, no breath, fainting: call 115. Buy no medicine by phone",
    "talk.shy": "You are not to blame. Tell us here: who, what they want, which pictures. "
    "Threatened: "
    "113; under 18: 111, in secret. Money gone: text MAT TIEN",
    "talk.bank_fee": "A small fee for bank texts or the card is normal. To ask or end it: the "
    "number on "
    "your card, or the counter. More, and not known why: text MAT TIEN",
    "talk.bank_line": "{bank}: call {line} yourself. It is on your card, in the app. Never a "
    "number from a message, tell no OTP. Money gone: call NOW, then 113",
    "panic.visit": "CALL the police 113 NOW: what they took, looks, vehicle, where to. Keep their "
    "goods, papers. Transferred: call {own}{at}. {next}",
    "talk.proved": "So that call or message was a SCAM: answer no more, block them, send no "
    "money. Tell your family. Emergency: 113.| Report: send their number, or text 1",
    "talk.turned_out": "If that office or person says NO, it is a SCAM: block them, send no "
    "money, tell your family. If they say it is real: still tell nobody an OTP.| Report: text 1",
    "talk.ours": "Your number and your family's are NOT filed. Reported by mistake: text RUT and "
    "the code in our answer. Emergency: 113.| Report another: text LD and it",
    "panic.unpaid": "CALL 113 NOW if the goods have left: plate, vehicle, direction. Still there: "
    "KEEP them until the money is in your own app. {next}",
    "panic.unpaid.more": "Do NOT hand over or let the vehicle go. Look at your balance, ask the "
    "bank. They press: 113, call neighbours. Gone: tell the plate, the direction",
    "panic.game": "Call {own} ({line}): lock the card. Ask the game or app shop for a refund "
    "today. Take the card off the phone, set a password. {next}",
    "panic.mule": "CALL {own_now} NOW ({line}): lock that account. Tell the commune police all "
    "yourself. Take and pass on no money for anybody. {next}",
    "panic.vehicle": "CALL 113 or the commune police NOW: who has the vehicle papers, looks, which "
    "way. Have a transfer of the vehicle stopped. Sign nothing. {next}",
    "panic.credit": "Do NOT text or call it again. CALL THE CARRIER ({where}): cancel the service, "
    "block it, ask for the money. Keep texts. {next}",
    "panic.credit.more": "CALL the carrier NOW if you have not: cancel, block that number. Your "
    "bank "
    "is not touched by this. A link or OTP given: call the bank, 113",
    "panic.order": "CALL or run NOW to the post office or shop you sent from: cheated, STOP THE "
    "PAYOUT, show the slip. Then 113, police. Keep slip, texts. {next}",
    "panic.order.more": "GO NOW to that post office or shop with slip and ID: stop the payout. "
    "Paid "
    "out already: commune police, 113. Who promises it back for a fee cheats",
    "panic.title": "CALL 113 NOW, or the police: they hold your land papers, where they went. "
    "Tell the commune, land office to stop any sale. Sign nothing. {next}",
    "message.more.scam": "That message is VERY LIKE A SCAM: do not do it, send no money, tell no "
    "OTP. Ask family or commune police. Urgent: 113.| Money gone: text MAT TIEN",
    "optout.again": "You get no alerts now. To have them again: text DK, it costs nothing. "
    "Questions about numbers and messages are still answered. Urgent: call 113",
    "message.more.follow": "Give them NOTHING: no money, papers, OTP or signature. Ask family, "
    "hamlet head or commune police first. Haste is a bad sign.| Given already: text MAT TIEN",
    "notice.account": "Not clear: do NOT pay. Account {shown} is on no list. Ask in person at "
    "the Treasury, tax or commune office. {offer}",
    "notice.payee": "Do NOT pay. Acct {shown}: no reports yet, nobody knows whose. Meet, see "
    "the goods, ask your family first. {offer}",
    "notice.bank": "If you made that transaction: see in your own app or call the number on your "
    "card, not the one in the text. Open no link, tell no OTP. {found}{offer}",
    "notice.code": "Read this code to NOBODY, not a bank, the police or a friend. If you did not "
    "ask for it, type it nowhere. {found}{offer}",
    "notice.telecom": "If you want to be sure: ask at your carrier's shop or call {where}. Open "
    "no link, tell no OTP. {found}{offer}",
    "notice.electricity": "If you want to be sure: call {where} yourself. Send no money, open no "
    "link, install no app because of a text. {found}{offer}",
    "notice.delivery": "If you ordered: pay when you hold and have seen the goods. Do not pay "
    "first, open no link. Not ordered: refuse. {found}{offer}",
    "notice.school": "If it is your child's school: call the class teacher yourself before you "
    "pay. Nothing to private accounts. {found}{offer}",
    "notice.office": "If you want to be sure: ask the commune, its police, your village head. Pay "
    "nothing, send no ID, open no link. {found}{offer}",
    "notice.charity": "If you want to help: give through the commune's Front or Red Cross, not to "
    "an account you have not asked about. {found}{offer}",
    "notice.known_person": "If you know who wrote: call the old number and hear the voice before "
    "you send money. A stranger: send NO money, tell no OTP. {found}{offer}",
    "message.maybe_lost": "Paid or told a code: CALL THE BANK NOW (number on the card): lock my "
    "account; then 113. If not, do NOT do it. Text what is lost, which bank",
    "message.maybe_lost.hands": "Money, gold, goods handed over: CALL 113 NOW: faces, vehicle, "
    "direction. NOT yet: do NOT give, call neighbours. Text what is gone, who took it, when",
    "message.maybe_lost.cards": "Card codes told: CALL THE CARRIER of the cards NOW: block them, "
    "cheated; then 113. NOT yet: buy none, tell none. Text which cards, how many, to whom",
    "message.maybe_danger": "If anybody is in danger call: 115 ambulance; 113 beaten, taken; 114 "
    "fire, water; 111 a child. Say who, where, what. If not, tell who called, wants what",
    "message.unknown": "We did not understand; not clear if real. Send NO money, tell NO OTP. "
    "Done already: text MAT TIEN. Danger: 113, fire 114, hurt 115.| Send their number",
    "message.either": "Not understood. {one} {two} Somebody wants money, an OTP: do NOT obey. "
    "Money gone: text MAT TIEN. Danger: 113",
    "either.subscribe": "Alerts: DK and commune.",
    "either.leave": "End alerts: HUY.",
    "either.areas": "Alerts for where: DL.",
    "either.erase": "Erase data: XOA.",
    "either.data": "Your data: DL.",
    "either.withdraw": "Wrong report: RUT.",
    "either.fate": "Result: TT and code.",
    "either.appeal": "Wrongly reported: KN.",
    "either.price": "Texting us is free.",
    "either.who": "This is 5 KHONG.",
    "either.human": "A person: the police.",
    "either.bank": "Bank: number on card.",
    "either.firm": "Firm: number on bill.",
    "either.carrier": "Fees: ask your carrier.",
    "either.how": "Ask: send a number.",
    "either.unknown": "No report proves nothing.",
    "either.rules": "The rules: text 5K.",
    "either.otp": "OTP: a code, keep it.",
    "either.where": "Report: police, 113.",
    "either.report": "Report: LD and number.",
    "either.block": "Block: ask your carrier.",
    "either.language": "Language: text NN.",
    "either.hours": "Ask at any hour.",
    "either.privacy": "Your number is secret.",
    "either.callback": "Do not call back.",
    "either.office": "Papers: the commune.",
    "either.known": "If known: call them.",
    "either.tell": "Or tell who called.",
    "message.more": "Not clear if real: still send no money, tell no OTP. Danger: 113, fire 114, "
    "ambulance 115.| Tell more: who called, what they want. Money gone: text MAT TIEN",
    "message.benign.bank_notice": "No sign of a scam seen, but that does not make it real. See in "
    "your own app, or call the number on your card. {found}{offer}",
    "message.benign.otp_notice": "No sign of a scam seen, but that does not make it real. Read "
    "this code to NOBODY, not even a bank or police. {found}{offer}",
    "message.known": "Looks like {owner}, but a sender name can be faked. To be sure call "
    "{number} yourself. Tell no OTP, send no money. {offer}",
    "message.known.slot": "Looks like {owner}, but a sender name can be faked. To be sure call "
    "the number on your card or bill. Tell no OTP. {offer}",
    "look.scam": "VERY LIKE A SCAM",
    "look.unclear": "Not clear if real",
    "act.online": "HANG UP NOW. A real office never makes you stay on the line or hide it from "
    "your family. Send no money. Call family or 113. {offer}",
    "act.hotel": "HANG UP NOW, leave that place, call home. Real police never keep anybody alone "
    "in a hotel. Send no money. Urgent: 113. {offer}",
    "act.kin_out": "CALL them NOW: stop. Call {bank} (number on card): my relative is being "
    "cheated, block the money. Call 113, ask neighbours, police to go there",
    "act.counter": "STOP: do NOT withdraw or send money. Tell the bank clerk: somebody told "
    "me to send money. Hang up on them. Urgent: 113. {offer}",
    "act.call": "{look}: HANG UP, do not obey, send no money. Tell us who they say they are "
    "and if they want money, a code or a link. {offer}",
    "act.visit": "{look}: give no money or papers, sign and buy nothing yet. First ask your "
    "village head, the commune. Forced: police, 113. {offer}",
    "act.blackmail": "DO NOT pay: they would ask for more. Keep the messages and number, then "
    "block. Tell police, 113; under 18: 111. Not your fault. {offer}",
    "act.returned": "Do NOT pay it back yourself. Call your bank (number on your card), let the "
    "bank return it. This is often a trap. {offer}",
    "act.recovery": "{look}: pay no fee to anyone who promises your money back. Only your bank and "
    "the police help, without a fee. {offer}",
    "act.spirit": "{look}: give NO money for rites. To say a ghost is in the house is "
    "a trick. Ask family, village head. Forced: 113. {offer}",
    "act.rumour": "Not clear if true: do NOT pass it on. Ask the commune police first. You saw it "
    "yourself, or your child is in danger: CALL 113 NOW. {offer}",
    "act.debt": "{look}: do not pay for others, do not pay from fear. Block, keep the messages. "
    "Insults, threats: commune police, 113. {offer}",
    "act.shark": "THREATENED, goods taken: call 113, commune police NOW, keep messages. Interest "
    "over 20% a year is unlawful, the rest is not owed. Sign nothing, borrow no more",
    "talk.quarrel": "Family matters are not recorded here. Beaten or threatened: call 113, village "
    "head, women's union. A stranger wants money or an OTP: hang up",
    "act.papers": "{look}: pay no deposit, send no ID. Buying forged papers is a crime. Get papers "
    "from the office that issues them. {offer}",
    "act.knows": "That they know your name, home or ID number does NOT make them real: such lists "
    "are sold. HANG UP, tell no OTP. Ask the police, 113. {offer}",
    "act.civic": "For the hamlet, commune or health station ask its head or the commune office. "
    "None takes money or an OTP by phone: if asked, hang up. {offer}",
    "act.health": "{look}: buy nothing, pay nothing. Real doctors and hospitals never call or "
    "come to sell medicine. Ask the health station. {offer}",
    "act.alone": "Do NOT say who is home or where; do not open. Call your parents, a neighbour "
    "now. If they stand at the door: call 113; children: 111. {offer}",
    "act.kin": "{look}: send NO money yet. Call that person's old number, or ask family or "
    "teachers. Faces and voices are faked too. {offer}",
    "act.borrow": "{look}: send NO money yet. Call that person by the OLD number, ask what only "
    "you "
    "two know: accounts are taken over. {offer}",
    "act.police": "{look}: HANG UP, do not pay. Police and courts never work by phone or want "
    "money sent. Ask commune police, 113. {offer}",
    "act.otp": "{look}: do NOT read out an OTP (a code sent to your phone), not even to a bank or "
    "police.| Already did: text MAT TIEN. {offer}",
    "act.screen": "{look}: do NOT share your screen. If you did: switch the phone off, call your "
    "bank from ANOTHER phone. {offer}",
    "act.vneid": "{look}: no papers, no face scan, no ID photo for them. VNeID and ID cards are "
    "done at the commune police. {offer}",
    "act.rented": "Do NOT rent out, sell or open accounts, cards, SIMs for others: cheats use "
    "them, you are charged. Given: call the bank, lock it. {offer}",
    "act.tax": "{look}: install no app, open no link, send no money. Go and ask the tax office or "
    "commune, it costs nothing. {offer}",
    "act.utility": "{look}: install no app, open no link, send no money. Call {where} yourself "
    "and ask. They need no OTP. {offer}",
    "act.sim": "Cheats steal SIMs by texts and calls about a new SIM: tell no code, text nothing. "
    "Did not ask for it: CALL {where} NOW, then your bank. {offer}",
    "act.water": "{look}: install no app, open no link, send no money. Call the number on your "
    "water bill yourself, or ask the hamlet head. {offer}",
    "act.telecom": "{look}: tell no OTP, press no keys for them. Go to your carrier's shop or "
    "call {where} yourself. {offer}",
    "act.wifi": "Tell NO caller your wifi password: hang up; if need be call your carrier "
    "yourself ({where}). Told it: change the password. Tell no OTP. {offer}",
    "act.recruit": "{look}: do NOT go, pay no deposit. People lured there are often held for "
    "ransom. Ask commune or police first. {offer}",
    "act.job": "{look}: pay nothing to get work. Real work pays you and never takes money first. "
    "{offer}",
    "act.invest": "{look}: pay NOTHING in. Nobody guarantees high profit; often it can't be taken "
    "out again. Ask family first. {offer}",
    "act.loan": "{look}: pay no fee, send no ID for a loan. A real lender takes no money first. "
    "Ask a bank or the commune. {offer}",
    "act.gift": "{look}: pay no fee, give no ID, open no link for a prize. A real gift costs "
    "nothing first. {offer}",
    "act.parcel": "{look}: do not pay first, open no link. Pay when you hold and have seen the "
    "goods. Not ordered: refuse. {offer}",
    "act.school": "{look}: do NOT pay yet. Call the class teacher yourself. A school takes no "
    "money on private accounts. {offer}",
    "act.state": "{look}: pay nothing, give no papers or account yet. Ask the commune first: "
    "State aid costs no fee. {offer}",
    "act.charity": "{look}: do not pay yet. To help, give through the commune's Front or Red "
    "Cross, not to a stranger's account. {offer}",
    "act.bank": "{look}: tell no OTP or card number, open no link. Call the number on your card "
    "or ask at the counter. {offer}",
    "act.trade": "{look}: no deposit, hand nothing over yet. Meet, see goods and papers. Selling: "
    "first see the money on your account. {offer}",
    "act.romance": "{look}: send no money, pay no gift fees for somebody you know online only. "
    "Tell your family first. {offer}",
    "act.app": "{look}: do NOT install their app. If you did: switch the phone off, call your "
    "bank from ANOTHER phone. {offer}",
    "act.link": "{look}: do NOT open the link or type passwords, OTP, card numbers. If you did: "
    "call your bank now (number on card). {offer}",
    "act.divert": "Do NOT dial *21* and a number: calls and codes go to them. Done: dial ##002#, "
    "go to your carrier, call your bank. Tell no OTP. {offer}",
    "act.reach": "No answer does not make it true. Pay NOTHING yet. Ask people near there, the "
    "school, the bank counter to find or stop them. Danger: 113. {offer}",
    "act.fight": "{look}: pay NOTHING yet. Call your child and the teacher. If true, meet at "
    "school, with a signed paper. Threatened: 113. {offer}",
    "act.missed": "Do not call unknown numbers back, above all foreign ones (it can cost a lot). "
    "Block them. Called already: ask your carrier. {offer}",
    "found.confirmed": "{shown}: confirmed scam. ",
    "found.confirmed.name": "{shown}: this name is being faked. ",
    "found.high": "{shown}: {people} reported it. ",
    "found.reported": "{shown}: {people} reported it, not checked yet. ",
    "found.caution": "{shown}: unusual. ",
    "found.waiting": "{shown}: not clear, somebody has just reported it. ",
    "found.dismissed": "{shown}: you reported it, not enough to judge. ",
    "found.no_reports": "{shown}: nobody reported it yet. ",
    "found.official": "{shown}: official, may be faked. ",
    "found.cleared": "{shown}: earlier reports wrong. ",
    "found.contradicted": "{shown}: looked at, {people} reports since. ",
    "rule.nghe": "DON'T LISTEN to strangers",
    "rule.noi": "DON'T TELL OTP, passwords",
    "rule.camdo": "DON'T BE TEMPTED (gifts, profit)",
    "rule.sohai": "DON'T BE AFRAID (of threats)",
    "rule.lamtheo": "DON'T OBEY strangers",
    "advice.nghe": "DON'T LISTEN to strangers: hang up, ask your family or police",
    "advice.noi": "DON'T TELL anyone an OTP, password or account",
    "advice.camdo": "DON'T BE TEMPTED (gifts, profit): pay nothing in, send no money, no ID",
    "advice.sohai": "DON'T BE AFRAID (of threats): hang up, send no money, ask family or commune "
    "police",
    "advice.lamtheo": "DON'T OBEY strangers: no transfer, no app, no link",
    # -- panic -----------------------------------------------------------------------------
    "panic.call": "CALL YOUR BANK NOW (number on your card), say: lock my account, I was cheated. "
    "Then call 113. Send no more. Keep receipts.| Send us their number",
    "panic.offer": "CALL YOUR BANK NOW (number on card), say: lock my account, I was cheated. "
    "Then call 113. Send no more. Keep receipts.| Report {shown}: text 1",
    "panic.menu": "First call your bank to lock the account, then 113. After that send us their "
    "phone or account number to report it",
    "panic.card": "see your card",
    "panic.app": "in its app",
    "panic.own": "your bank",
    "panic.own.now": "YOUR BANK",
    "panic.bank": "CALL {bank} NOW ({line}), say: I was cheated, lock my account, stop the "
    "transfer. "
    "Then 113. Send no more. Text here their number",
    "panic.bank.offer": "CALL {bank} NOW ({line}), say: I was cheated, lock my account, stop "
    "transfer. Then 113. Send no more.| Report {shown}: text 1",
    "panic.name": "Call your bank to lock the account first, then 113. Send no more. Was {shown} "
    "the sender's name?| If so, text 1",
    "panic.number": "Call your bank to lock the account first, then 113. Send no more. Is {shown} "
    "the cheat's number?| If so, text 1",
    "panic.name.other": "From ANOTHER phone call your bank to lock the account, then 113. Was "
    "{shown} the sender's name?| If so, text 1",
    "panic.number.other": "From ANOTHER phone call your bank to lock the account, then 113. Is "
    "{shown} the cheat's number?| If so, text 1",
    "panic.unknown.other": "From ANOTHER phone call your bank to lock the account, then 113. Keep "
    "messages. You can report without a number.| Report: text 1",
    "panic.name.taken": "CALL 113 or the commune police first. Paid by transfer: your bank too. Is "
    "their name {shown}?| If so, text 1",
    "panic.number.taken": "CALL 113 or the commune police first. Paid by transfer: your bank too. "
    "Is {shown} the cheat's number?| If so, text 1",
    "panic.unknown.taken": "Call 113 or the commune police first: what, who, which way. Keep "
    "papers "
    "and pictures. You can report without a number.| Report: text 1",
    "panic.unknown": "Call your bank to lock the account, then 113. Send no more. Keep messages, "
    "receipts. You can report without a number.| Report: text 1",
    "panic.phone": "SWITCH THE PHONE OFF, take the SIM out. From ANOTHER phone call {own} "
    "({line}): lock my account. Then 113. Keep it off. {next}",
    "panic.diverted": "Dial ##002# NOW: it ends the diversion. Call {own} ({line}): lock it, codes "
    "may reach them. Ask your carrier. Money lost: 113. {next}",
    "panic.cards": "CALL THE CARRIER that sold the cards NOW ({where}): lock the codes. Keep "
    "cards and receipts, buy no more. Then 113. {next}",
    "panic.deposit": "CALL {own_now} NOW ({line}): I was cheated, stop the transfer. KEEP "
    "receipts, messages, their page. Then tell police 113. {next}",
    "panic.cash": "CALL 113 or the commune police NOW: what they took, which way, what vehicle. "
    "Keep goods and papers. Sent by bank: call {own}{at} too. {next}",
    "panic.papers": "CALL {own_now} NOW ({line}): my ID or face is out, lock for now, no "
    "loans in my name. Then commune police, 113. {next}",
    "panic.sim": "CALL YOUR CARRIER NOW from ANOTHER phone: lock my SIM, somebody took it "
    "({where}). Then {own}{at}, then 113. {next}",
    "panic.social": "Change the password in the REAL app, log out everywhere. Friends: who asks "
    "for money is false. Password of {own}{at} told: call it, 113. {next}",
    "panic.social.more": "CALL friends NOW: the account is taken, who asks for money is fake. Use "
    "'forgot password'. A friend paid: their bank, 113. Send their number",
    "panic.stolen": "CALL {own_now} NOW{at} from another phone: phone or card lost, lock my "
    "account. Then the carrier: lock the SIM. Tell the police. {next}",
    "panic.opened": "Close that page, HANG UP, type and say NOTHING more. If the phone acts by "
    "itself switch it off. Typed a password or code: call {own}{at}. {next}",
    "panic.hangup": "TAKE THE PHONE from the person on it and HANG UP NOW. Send no more. Money "
    "gone: call {own} ({line}) to lock, then 113. {next}",
    "panic.recover": "CALL {own_now} NOW ({line}): I was cheated, stop the transfer. "
    "Then the police, 113. Who wants a fee to get it back cheats again. {next}",
    "panic.posted": "CALL 113 NOW, then where you sent it (post office, coach): hold the parcel, "
    "it is a scam. Take the receipt. By bank: call {own}{at}. {next}",
    "panic.others": "CALL {own_now} NOW ({line}): the victim calls, you help, say: I was cheated, "
    "lock my account. Then 113 or the commune police. {next}",
    "panic.astray": "CALL {own_now} NOW ({line}): I paid the wrong one, trace it. Keep receipts. "
    "Not returned: commune police. Cheated: say lock my account, call 113",
    "panic.astray.more": "If not yet, CALL YOUR BANK NOW: sent by mistake, ask the receiver to pay "
    "back. If not: commune police with the slip. Who wants a fee for it cheats",
    "panic.abroad": "Do NOT go, do not get into their car: people are held there for ransom. Tell "
    "family, police 113. Just paid: call {own}{at} now. {next}",
    "panic.hui": "CALL 113 or go to the COMMUNE POLICE NOW with book, papers, messages; take "
    "the others. Pay no more. Just transferred: call the bank too. {next}",
    "panic.how": "CALL YOUR BANK NOW: number on the card, in the app; say lock my account. No "
    "number: go to the nearest branch with your ID, ask somebody to call. Call 113 "
    "too",
    "panic.off": "HOLD the power key 15 seconds, take battery and SIM OUT, wifi off. From ANOTHER "
    "phone call your bank NOW: lock my account. Then 113. Keep it off",
    "panic.undone": "CALL {own_now} RIGHT NOW ({line}), say: lock my account, I was "
    "cheated. Then 113, commune police. Send no more. Send us their number",
    "panic.police": "If not yet, CALL YOUR BANK NOW. If done: commune police or 113, with "
    "receipts. Who wants a fee to get it back cheats too. Send us their number",
    "panic.taken": "Call 113 or go to the commune police NOW if not yet: what, when, who, which "
    "way. Take papers, pictures. Tell neighbours. Paid by transfer: your bank too",
    "panic.here": "CALL 113, COMMUNE POLICE NOW: they are still there, say where, how many, what "
    "vehicle. Tell neighbours to pay nothing. Do not argue. Keep goods, papers",
    "panic.busy": "Keep calling, lock it in the app, go to the nearest branch NOW with your ID. "
    "Let family call too. Call 113 as well. Send no more. Keep receipts",
    "panic.still": "CALL {own_now} NOW if you have not: lock the account, stop the transfer. "
    "Then go to the commune police or call 113 with the slip. Send their number",
    "panic.locked": "Once the bank has locked it: go to the commune police or call 113, bring "
    "slips and messages. Money back for a fee is a scam. Send their number here",
    "panic.after": "CALL YOUR BANK NOW if you have not. Keep slips and the police paper. Ignore "
    "strange calls: they call again as bank, police. Send their number here",
    "panic.more": "NO, pay or hand over NOTHING more: it is lost too. Keep messages and slips, "
    "block them. Call your bank to lock it, then 113. Money back for a fee is a scam",
    "panic.calling": "HANG UP, do NOT answer, block the number: they want more. Account not "
    "locked yet: CALL YOUR BANK NOW, then 113. Send their number",
    "panic.helped": "YES, even for a small loss: go to the commune police or call 113, with "
    "slips, messages, their number. Bank not called yet: CALL IT NOW. Send no more",
    "panic.owed": "Pay NOTHING more. You owe no loan that you never took: keep messages, go to "
    "the commune police, call 113. Bank not called yet: CALL IT NOW to lock your account",
    "panic.carrier": "CALL {where} NOW from ANOTHER phone: lock my SIM. Then call {own}{at} to "
    "lock your account, and 113. Tell nobody a code. {next}",
    "panic.bank.filed": "CALL {bank} NOW ({line}), say: lock my account, I was cheated. Then the "
    "commune police, 113. Send no more. Their number is noted",
    "panic.private": "We do NOT call your home. It is not your fault, tell one person you trust. "
    "Call your bank, then 113. Under 18: 111",
    "panic.cards.more": "Call the CARRIER of the cards if you have not: block them. Then the "
    "commune police or 113, with cards and slips. Buy no more. Money back for a fee is a scam",
    "panic.done": "That is right. Keep the receipt, the name of who answered, the hour. Then the "
    "commune police. They call again: do not answer.| Send us their number",
    "panic.back": "The sooner you tell, the better: CALL YOUR BANK NOW if you have not, then the "
    "commune police, 113. Who wants a fee to get it back cheats.| Send us their number",
    "panic.doubt": "Papers, stamps, an office, first sums paid back: all can be faked. Give NO "
    "more: show the papers to the commune police first. Paid: call the bank, 113",
    "panic.noted": "CALL {own_now} NOW if you have not, tell that too: lock the account, stop the "
    "transfer. Then the police, 113. Send no more.| Send us their number",
    "panic.well": "Good if it is well. Look at your own balance, trust no picture. They call: do "
    "not answer. Told a code: lock the account all the same. Danger: 113",
    "panic.fine": "All right. If not done yet, CALL THE BANK NOW to lock the account, then the "
    "commune police. They call: do not answer. Text here any time. Urgent: 113",
    "panic.safe": "CALL THE BANK NOW if you paid, told a code, typed a password, gave an ID or "
    "installed an app, even if nothing is gone. Only opened a link: no need. Urgent: 113",
    "panic.pause": "All right. If not done yet, CALL THE BANK NOW: the sooner, the better. Pay no "
    "more, do not listen to them. Text here any time. Emergency: 113",
    "panic.theirs": "Nobody is reported here. You need accuse nobody to keep your money: have the "
    "card locked, change the PIN. Ask family or the village head. Threats: 113",
    "panic.borrow": "Borrow a phone NOW, call {own_now} ({line}): lock the account. 113 costs "
    "nothing. No phone: go to the counter or the commune police with your ID",
    "panic.asked": "I am not sure of this: ask the commune police or call 113. Meanwhile give "
    "nothing more, answer no strangers, keep papers and messages.| Send us their number",
    "panic.hands.back": "The sooner you tell, the better: commune police, 113 NOW: hour, faces, "
    "vehicle, direction; ask who has a camera. Who wants a fee to get it back cheats",
    "panic.hands.more": "Give NO more, do not open, do not be alone: ask neighbours, the village "
    "head to come. Tell the commune police, 113 NOW: when they come, faces, vehicle",
    "panic.hands.cant": "Ask neighbours or the village head to call 113, it costs nothing, or go "
    "to the commune police. Tell what is gone, faces, vehicle, direction",
    "panic.social.back": "To get it back: tap Forgot password, the code comes to your number. No "
    "smart phone: take your SIM to a relative's. Tell friends. Who wants a fee cheats",
    "panic.social.paid": "Who has paid CALLS THEIR BANK NOW: cheated, stop the transfer; then "
    "113. You tell everybody: my account is taken. Change the password",
    "panic.phone.done": "Keep it off; removing the app is NOT enough. From ANOTHER phone call "
    "{own} ({line}): lock account, card. Have it wiped in a shop. Money gone: 113",
    "panic.sim.more": "SIM not locked yet: CALL THE CARRIER NOW from another phone, then the "
    "bank. Take your ID to the carrier's shop for a new SIM. Money gone: 113",
    "panic.next": "|Send us their number",
    "panic.next.offer": "|Report {shown}: text 1",
    "where.bank": "the bank",
    "where.telecom": "the number on the SIM pack",
    "where.electricity": "the number on the bill",
    "danger": "CALL NOW: 113 if beaten or threatened with death; 114 fire; 115 ambulance; 111 for "
    "a child. Go where people are, call family. Give them no money",
    "danger.threat": "CALL 113 NOW, say where you are and what they threaten. Lock the door or go "
    "where people are. Give no money, keep messages. Hurt: 115",
    "danger.child": "CALL 113 NOW: a child was lured or taken; clothes, vehicle, place. Call 111 "
    "too (child protection). Send no money. Tell family and school",
    "danger.held": "CALL 113 NOW: who is held, where, which number calls. Pay NO ransom before "
    "asking the police. Keep messages. A child: call 111 too",
    "danger.abroad": "113 does not ring from there. CALL {line} (protection of Vietnamese abroad) "
    "and "
    "the police there. Tell family where you are, to call 113. Pay no ransom",
    "danger.more.abroad": "KEEP CALLING {line}: your name, place, who holds you. No call: text "
    "family "
    "to tell 113. Do not fight, mute the phone, delete what you sent",
    "danger.embassy": "the embassy",
    "danger.despair.debt": "It is not your fault. CALL family or a neighbour NOW to sit with you; "
    "call "
    "115 or 113. Do not stay alone. Lenders: pay no more, keep texts, tell police",
    "danger.medicine": "CALL 115 or go to a clinic NOW, bring the medicine and its box. STOP that "
    "medicine, force no vomiting. Then tell police (113) who sold it",
    "danger.away": "The women's union, village head, commune police find a place to stay, free; "
    "with a "
    "child: call 111. Go where people are. Take your papers. Followed: 113",
    "danger.led": "CALL 113 NOW: somebody is to be taken over the border; name, age, place, "
    "vehicle. "
    "KEEP them, no car. Under 18: call 111 too. Take no money",
    "danger.more.led": "CALL 113 NOW, under 18 also 111: who leads them, the number, when. Ask the "
    "village head and the border post to stop it. Sign nothing, take no money",
    "danger.despair": "It is not your fault, and money matters can be solved. CALL family or a "
    "neighbour NOW to sit with you; call 115 or 113. Do not stay alone",
    "danger.beside": "STAY BESIDE that person NOW, never alone. Call 115 or 113, call "
    "neighbours. Put away knives and poison. Say: not your fault, money can be solved",
    "danger.medical": "CALL 115 NOW, say where you are. Call neighbours, do not leave the person "
    "alone. Beaten or threatened: 113. Money can wait",
    "danger.fire": "CALL 114 NOW, say where it burns. Leave the house, call neighbours, fetch "
    "nothing. Hurt: 115. Set on fire, threatened: 113",
    "danger.abuse": "CALL 111 (child protection) or 113 NOW: where, and who does it. Take the "
    "child to a safe place, stay close, no blame. Hurt: 115. Do not face them alone",
    "danger.missing": "CALL 113 NOW: name, age, clothes, which way, when. Ask neighbours, the "
    "village "
    "head and friends to search too. Pay nobody who calls for money, tell the police",
    "danger.flood": "CALL 114 NOW: where, how many are trapped. Go to high ground, away from "
    "streams and slopes, fetch nothing. Hurt: 115. Call neighbours",
    "danger.bomb": "Do NOT touch it, do NOT carry it. Holding it: lay it down gently, go away, "
    "keep children off. CALL 113 or commune police NOW, they fetch it. Hurt: 115",
    "danger.more.bomb": "Leave it THERE: no blows, no saw, no sale, do not bring it in. Mark the "
    "place from afar. CALL 113, commune police: where, how big",
    "danger.more.threat": "CALL 113 NOW if you have not: where, how many, armed with what. Lock "
    "the door, keep away, do not argue. Call neighbours. Hurt: 115",
    "danger.more.child": "CALL 113 and 111 NOW: name, age, clothes, with whom, since when, account "
    "of who lured. Ask school, neighbours, friends. Keep messages",
    "danger.more.held": "CALL 113 NOW, tell all: where, who holds them, the demand, the number. "
    "Pay NOTHING: they ask for more. Call that person and their place. Child: 111",
    "danger.more.despair": "You are not alone, it is not your fault. CALL 115 or 113, or somebody "
    "close NOW: come and sit with me. Put poison, knives away. Money can wait",
    "danger.more.beside": "STAY WITH them, speak softly, do not blame. Room locked: neighbours "
    "break the door. CALL 115 or 113 NOW, say the address. Money can wait",
    "danger.more.medical": "Stay on the line with 115, do as they say. Lay them on the side, no "
    "vomiting, no food. Bleeding: press a cloth. Help is late: drive NOW",
    "danger.more.fire": "GET OUT NOW, keep low, cover the nose, close the door. CALL 114: address, "
    "who is inside. Gas: no switch, no flame. Burns, smoke: 115",
    "danger.more.abuse": "CALL 111 NOW if you have not: day and night, free, kept secret. Keep "
    "clothes and messages, do not wash before a doctor has seen. Hurt: 115",
    "danger.more.flood": "CALL 114, tell the village head: where, how many, how high the water "
    "is. Go higher, switch off power, do not wade. Keep the phone dry",
    "danger.where": "We can NOT send police or an ambulance: CALL {line} YOURSELF NOW, say that "
    "address. You cannot call: ask a neighbour or the village head to",
    "danger.safe": "STAY INSIDE, lock the door, do not go out alone. CALL 113 NOW: where you are, "
    "who is after you. Let somebody stay with you. Hurt: 115",
    "danger.quiet": "CALL 113 ALL THE SAME, quietly from another phone, or let a neighbour call. "
    "Police keep it secret. Pay nothing yet, do not meet them. Keep messages",
    "danger.late": "DO NOT WAIT: go to the nearest clinic or hospital NOW in any car. Stay on "
    "the line with 115. Something was swallowed: take the bottle, don't make them vomit",
    "danger.busy": "Keep calling {line}, let others call too. Call the commune police, the "
    "village head, neighbours. Wait where light and people are",
    "danger.hurt": "CALL 115 NOW. Bleeding: press a clean cloth, lie still. Not breathing: press "
    "hard on the chest as 115 says. Still attacked: call 113",
    "danger.number": "CALL {line} NOW, say where you are. Keep the number {shown} for the "
    "police, do "
    "not argue or meet. Hurt: call 115",
    "danger.asked": "That number: KT {shown}",
    "danger.silent": "No need to text on. Text your family: where you are, how many, who holds "
    "you; they are "
    "to CALL 113 for you. Mute the phone, delete what you sent, do not resist",
    "danger.stay": "CALL {line} NOW, do not wait for a reply here. Say what, where, who needs "
    "help. Shout for neighbours. Do not stay alone",
    "danger.ask": "Still in danger: CALL {line} NOW. Stay where people are, lock the door, do not "
    "go back there. Hurt: call 115. When it is over, tell us here",
    "danger.alerts": "CALL {line} NOW, lock the door, stay with people. No alerts yet: once the "
    "danger is over text DK and your commune, like DK Dak Mil",
    "danger.money": "Stay on the line with {line}, people first. Money given to a cheat: let "
    "somebody CALL THE BANK NOW to lock the account, then 113. Pay no more",
    "danger.found": "Good that they are well. Who calls that they are held or hurt and wants "
    "money CHEATS: hang up, send NONE. Worried still: 113.| Send us their number",
    "danger.called": "Good. Keep the phone free, show them the way, stay where people are, do not "
    "go alone. Worse: call {line} again",
    "danger.called.medical": "Good. Keep the phone free, let somebody meet the car. Stay beside "
    "them, lay them on the side, no food or drink. Worse: call {line} again",
    "danger.called.fire": "Good. Keep the phone free, show the way. Stay away from the fire, "
    "count everybody, do NOT go back for things. Anybody hurt: 115",
    "danger.called.child": "Good, keep the phone free. Neighbours look at ponds, wells, friends' "
    "houses, the way home; one stays. Give police a photo. Anybody wants money: call 113 again",
    "danger.taken": "CALL 113 NOW, say: a stranger took the child; hour, clothes, how they look, "
    "vehicle. Call 111 too. Ask school, relatives, cameras at the gate. Send no money",
    "danger.outside": "Stay hidden, mute the phone, do NOT go back to the house. CALL 113, speak "
    "low: where you are, who follows, with what. Run to a house with people if you can",
    "danger.over": "Good that it is over. Stay where people are, lock the door, tell the commune "
    "police. If it comes back or hurts: call 113, 115",
    # -- the five rules --------------------------------------------------------------------
    "rules.all": "5 DON'TS: (1) DON'T LISTEN to strangers (2) DON'T TELL an OTP (3) DON'T BE "
    "TEMPTED (4) DON'T BE AFRAID (5) DON'T OBEY strangers. Read one: text 1 to 5",
    "rules.stranger": "Buyers and friends say who they are, why, and can meet you. If they "
    "want money, an OTP, or threaten: HANG UP. Deliver once paid. Unsure: send the number",
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
    "alerts.done": "Subscribed to alerts: {areas}. You agree that the authorities text you "
    "alerts, nothing else. It costs nothing. To stop: HUY",
    "alerts.moved": "Alerts are now for {areas}, no longer {old}. You agree to get alerts of the "
    "authorities, free. To stop: HUY",
    "alerts.overtaken": "You texted HUY after this DK, so you are not subscribed again. To get "
    "alerts: DK and the name of your commune",
    "alerts.have": "You get alerts for: {areas}.| To add one: DK and its name. To stop all: HUY",
    "alerts.ask": "Alerts for which commune, ward or old district? Send its name, for example: "
    "Dak Mil. It costs nothing. To stop at any time: HUY",
    "alerts.unknown": "Which place? Alerts are for former Dak Nong alone. Send a commune, ward or "
    "old district (no hamlet), like Dak Mil. To check a number: send it",
    "alerts.which": "Which one? {areas}. Text its digit, 0: none",
    "alerts.instead": "Which place goes for {name}? {areas}. Text its digit, 0: keep all, add "
    "the new",
    "alerts.which.one": "Do you want alerts for {areas}? If so, text 1, it is free. If not, send "
    "the name of your commune or ward",
    "alerts.none": "Fine, you are signed up for nothing. For alerts, free: text DK and your "
    "commune. Send unknown numbers or messages to ask. Urgent: 113",
    "alerts.others": "Each phone signs up for itself: take that person's phone and text DK and the "
    "commune to this number. Free. For your own phone: send the commune",
    "alerts.which.more": "Which one? {areas}, and {count} more: send more of its name. Text its "
    "digit, 0: none",
    "alerts.former": "once {name}",
    "alerts.place": "{name} is: {areas}. Alerts are sent for all of them together, at no cost. To "
    "get them: text DK and the place",
    "alerts.anywhere": "Yes: alerts come to your phone wherever it is, at no cost. No place chosen "
    "yet: send the commune's name here. To stop at any time: text HUY",
    "alerts.more": "and {count} more",
    "alerts.lapsed": "You have long not asked the 5 KHONG line, so alerts for {areas} are paused. "
    "To get them again: text DK. Otherwise you need do nothing",
    "alerts.brought": "by the form that you signed, you will get alerts for {areas}, free. To "
    "stop: HUY to {to}",
    "optout.ask": "Do you want to stop all that we send unasked? Stop: text 1 (or HUY). Else do "
    "nothing. Your questions are always answered",
    "optout.urged": "True police and banks never tell anybody to stop alerts or take a report "
    "back: cheats do. Alerts stay (if you left: text DK).| If you want it: text HUY",
    "optout.area.ask": "Do you want to leave alerts of {areas}, and keep the others? Leave: text "
    "1. If not, do nothing. To stop all: HUY",
    "optout.area.done": "{old} is left. You still get alerts for: {areas}. To add one: DK and its "
    "name. To stop all: HUY",
    "optout.how": "To stop all alerts that we send you: text the one word HUY. Your questions are "
    "still answered. To delete your data: text XOA",
    "optout.done": "Done: from {time} we send you no more alerts. You can still send unknown "
    "numbers here to ask. To get alerts again: text DK",
    "optout.still": "You have left: we send no more alerts. Questions and reports are answered as "
    "before, free. To get alerts again: text DK",
    "optout.kept": "Nothing is stopped: alerts of the places you signed up for still come, free. "
    "To stop them: text HUY",
    # -- language, report status, erasure, help, elsewhere -------------------------------
    "language.done": "We answer in English from now on.| To change: NN VI (Vietnamese, plain), "
    "NN DAU (Vietnamese with marks), NN EN (English)",
    "language.missing": "There is no {tongue} yet: we answer in Vietnamese until there is.| To "
    "change: NN VI (plain), NN DAU (with marks), NN EN (English)",
    "language.plain": "plain",
    "language.marked": "with marks",
    "language.ask": "Choose: text 1 for plain Vietnamese, 2 for Vietnamese with marks, 3 for "
    "English",
    "talk.tongue.none": "We don't have that language yet: ask family or the village head to read "
    "it to you. Give a stranger NO money, no code: hang up. Urgent: call 113",
    "fate.none": "Officials text the result to the phone that reported. NO report came from this "
    "one. Reported from another: text TT there.| Send their number to report",
    "fate.received": "Report {code} on {shown}, sent {date}: officials are looking at it. "
    "Meanwhile send no money, tell no OTP. Emergency: call 113",
    "fate.confirmed": "Report {code} on {shown}: officials confirmed a scam. Thank you. Do not "
    "answer, send no money. Money gone: text MAT TIEN",
    "fate.confirmed.name": "Report {code} on {shown}: officials confirmed this name is being "
    "faked. Thank you. Open no link, tell no OTP. Money gone: text MAT TIEN",
    "fate.high": "Report {code} on {shown}: {people} people reported it, agreeing. Thank you. Do "
    "not answer, send no money. Money gone: text MAT TIEN",
    "fate.reported": "Report {code} on {shown}: noted, {people} reported it, not checked yet. "
    "Send no money, tell no OTP. Emergency: call 113",
    "fate.caution": "Report {code} on {shown}: noted, an odd number, not checked. Do not call "
    "back, send no money. Emergency: call 113",
    "fate.waiting": "Report {code} on {shown}: noted. It waits for one more person or an official. "
    "Send no money, tell no OTP. Emergency: call 113",
    "fate.no_reports": "Report {code} on {shown}: noted, not enough to judge yet. Send no money, "
    "tell no OTP. Emergency: call 113",
    "fate.dismissed": "Report {code} on {shown}: officials looked on {date}, not enough to judge. "
    "Send no money, tell no OTP. Seen again: text LD and it",
    "fate.reassigned": "Report {code} on {shown}: it has a new owner now, your report does not "
    "count against them. Thank you. Send no money, tell no OTP",
    "fate.official": "Report {code} on {shown}: noted. It is official but can be faked; the real "
    "office never asks for an OTP. Emergency: call 113",
    "fate.cleared": "Report {code} on {shown}: officials looked and found no scam. Thank you. "
    "Still tell nobody your OTP or password",
    "fate.contradicted": "Report {code} on {shown}: looked at on {date}, then reported by {people} "
    "people; officials look again. Send no money, tell no OTP",
    "fate.missing": "No report {code} was sent from your number. Check the code in our reply.| To "
    "report again: LD, the number and what happened",
    "fate.ask": "Text TT and the report code, which is in our reply to your report. To report "
    "again: LD, the number and what happened",
    "fate.withdrawn": "Report {code} about {shown}, sent {date}: you took it back, it no longer "
    "counts. Officials see that. Emergency: call 113",
    "withdraw.ask": "Take back {code}: {shown}? It will no longer count; if they still cheat, "
    "better not.| If you are sure, text RUT again",
    "withdraw.again": "{code} is not taken back yet. Emergency: call 113.| If you are sure, text "
    "RUT again",
    "withdraw.done": "Taken back {code}: {shown}. It no longer counts; officials see that you "
    "took it back. You can report again. Emergency: call 113",
    "withdraw.decided": "Noted that you take back {code}: {shown}. An official has decided "
    "already, so the decision stands. Emergency: call 113",
    "withdraw.already": "You took back {code}: {shown} before. Nothing more to do. Emergency: "
    "call 113",
    "withdraw.code": "Which report do you want to take back? Text RUT and its code, which is in "
    "our answer to your report. Emergency: call 113",
    "appeal.filed": "Appeal {code} on your number {shown} received. Pay nobody. Officials will "
    "look and text you; until then nothing changes. Keep your SIM papers",
    "appeal.open": "Appeal {code} on {shown}, sent {date}: officials are looking, they will text "
    "you. No need to repeat it or to pay anybody",
    "appeal.cleared": "Your number {shown}: officials looked and found earlier reports wrong. "
    "Anyone who asks is told so. No appeal is needed",
    "appeal.nothing": "Nobody has reported your number {shown}. No appeal is needed. KN is only "
    "for the number that you text from",
    "appeal.other": "{shown}: only its owner can appeal, by texting KN from it. If that can't "
    "be, take your papers to the nearest police or call {where}",
    "appeal.upheld": "Appeal {code}: officials looked at {shown} and found earlier reports "
    "wrong. Anyone who asks is told so from now on. Thank you",
    "appeal.dismissed": "Appeal {code}: officials looked at {shown}. Earlier reports don't "
    "count any more and are not told. Thank you",
    "appeal.reassigned": "Appeal {code}: officials looked. Earlier reports on {shown} were "
    "about its former owner and are not told any more. Thank you",
    "appeal.refused": "Appeal {code} on {shown}: officials looked and found no ground to change "
    "it. If you object: take your papers to the nearest police or call {where}",
    "appeal.refused.since": "Appeal {code} on {shown}: decided on {date}, since then reported by "
    "{people} more. Object: take your papers to the nearest police or call {where}",
    "erase.ask": "Delete all data about you? You will get no alerts and can't see what became of "
    "your reports.| If you are sure, text XOA once more",
    "erase.kept": "Fine, nothing is deleted. To delete your data: text XOA, then XOA again. Send "
    "unknown numbers or messages to ask. Urgent: 113",
    "erase.done": "Your data is deleted. We send you nothing unasked any more. You can still send "
    "unknown numbers here to ask. Emergency: call 113",
    "data": "Stored: {alerts}; {reports} reports ({report_days} days); {messages} texts "
    "({text_days} days). Delete all: text XOA. To see all: take your ID to the commune office",
    "data.area": "alerts of {areas}",
    "data.areas": "alerts of {count} areas",
    "data.no_areas": "no alerts",
    "data.family": ", {count} of family",
    "family.ask": "Let {mobile} know when you lose money? They hear only that you lost money or "
    "told an OTP. Agreed: text CO. If a caller wants you to: hang up",
    "family.asked": "We ask {mobile}, each number once in 30 days. If they agree, it works over 24 "
    "hours later and we tell you. No news in 7 days: no. End: NGUOINHA 0",
    "family.how": "Text NGUOINHA and the mobile number of a relative, like NGUOINHA "
    "0912345678. If they agree, they hear when you lose money. Emergency: 113",
    "family.off": "To name a relative is not open here: no number is noted, nobody is notified. "
    "Money lost: text MAT TIEN. Emergency: 113",
    "family.have": "A relative of yours already hears when you lose money. For another one: text "
    "NGUOINHA 0 first. Emergency: call 113",
    "family.wait": "You have asked for one number. From {date} you can name another. To end it: "
    "text NGUOINHA 0. Emergency: call 113",
    "family.left": "You stopped our messages, so no relative can be named yet. For that: text DK "
    "and your commune first, then NGUOINHA and their number",
    "family.stopped": "Ended: no relative hears of you any more, and you hear of nobody. The "
    "other one is not told of this. Emergency: call 113",
    "family.agreed": "Thank you. In over 24 hours, you hear when your relative loses money or "
    "tells an OTP. We never ask you to pay anybody. End: text NGUOINHA 0",
    "family.nobody": "Nobody is asked. Whenever you want to: text NGUOINHA and the number of a "
    "relative. Emergency: call 113",
    "family.nothing": "Nobody waits for your consent. If a stranger told you to text DONGY: don't "
    "do it, tell no OTP. Send their number here. Emergency: call 113",
    "family.request": "5 KHONG of the province: {mobile} wants you to hear when they lose money "
    "or tell an OTP. Your family: text DONGY. A stranger: no. Stop: HUY",
    "family.on": "5 KHONG of the province: your relative {mobile} is on and hears when you lose "
    "money or tell an OTP. If you did not ask for it: text NGUOINHA 0",
    "family.loss": "5 KHONG of the province: your relative lost money or told OTP. Call the "
    "number you know, help call the bank. No blame, send no money. End: NGUOINHA 0",
    "family.over": "5 KHONG of the province: a year is over, {mobile} no longer hears when you "
    "lose money. To go on: text NGUOINHA and their number. Stop: HUY",
    "help": "The province's 5 KHONG line about fraud. Send unknown numbers, texts. Money gone: "
    "MAT TIEN. Report: LD, number. Rules: 5K. Alerts: DK, commune. Stop: HUY",
    "help.price": "The 5 KHONG line, {price}d/SMS. Send unknown numbers, texts. Money gone: MAT "
    "TIEN. Report: LD, number. Rules: 5K. Alerts: DK, commune. Stop: HUY",
    "help.again": "Not understood. Send the number that called you, or tell who it was: fake "
    "police, wants money. For help: commune police, 113.| Money gone: text MAT TIEN",
    "talk.sure": "Nobody can be sure: no report does not make a number or message good. Still "
    "send no money, tell no OTP. Ask your family first. Urgent: 113",
    "small.not_yet": "Keep it so: send no money, tell no OTP, open no link. If they call again "
    "hang up and ask your family. Urgent: 113.| To report: text LD and the number",
    "talk.unlettered": "This machine reads text only: let family or the hamlet head help. To "
    "talk: call 156 for fraud, 113 if urgent, or go to the commune police",
    "talk.arrest": "Real police and courts arrest nobody by phone; a summons comes on paper to the "
    "commune. HANG UP, send no money. Ask the commune police, 113",
    "talk.heard": "Heard and hung up, no code told, nothing pressed: no money is gone yet. Do "
    "NOT call back. Code told, app installed: CALL THE BANK NOW.| Send that number",
    "talk.called": "Keep the line free, say exactly where you are. Nobody comes: call 113 again, "
    "call neighbours. Money or a code is gone: CALL THE BANK NOW. Tell us more here",
    "talk.who": "This is the province's 5 KHONG line: a machine that answers about fraud, not the "
    "police. It asks for no OTP, no money.| Send unknown numbers or messages",
    "talk.cost": "Not clear if real: do NOT call back, press, scan or answer it. Doing so may "
    "cost you money. Ask here about that number first. Urgent: 113",
    "talk.hospital": "Pay only at the hospital's own counter and take the receipt. If somebody "
    "calls or texts for a transfer do NOT send: ask the doctor, call the old number",
    "talk.price": "A message to the province's 5 KHONG line costs {price}d. Our answers, alerts "
    "and a "
    "call to 113 are free. It never asks for money.| No more alerts: text HUY",
    "talk.price.free": "Messages to the province's 5 KHONG line are free, so are answers, alerts "
    "and "
    "113. It never asks for money: who takes a fee for it is a fake",
    "talk.where": "Report fraud to the police of your commune or call 113. Take receipts, "
    "messages, their number; old cases too.| To report a number here: text LD and it",
    "talk.report_how": "To report: text LD, the number, then what they wanted. Number not known: "
    "just tell us what happened. Urgent: 113",
    "talk.handled": "Officials of the province look at reports and text you the result; we "
    "can't say the day. Till then send no money, tell no OTP.| To see how far: text TT {code}",
    "talk.privacy": "A person who is reported does not learn who did it: your number stays with "
    "us. Threatened: call 113 at once and keep their messages",
    "talk.reads": "We only read what you text to this number; we can NOT read your other "
    "messages, Zalo or calls.| To see what we keep: text DL. To delete it: text XOA",
    "talk.handed_on": "A machine answers questions. If you REPORT, officials see the report and "
    "may ask the police. The reported never learn who.| Your data: text DL. Delete: XOA",
    "talk.human": "This is a machine. To talk to a person: 113 if urgent, 156 to report a scam "
    "call, or your commune's police",
    "talk.official": "This is a machine, it can't connect you to an official. Of a report "
    "they text the result. To meet one: commune office or police. Help for money is a scam",
    "talk.contacts": "In Settings, calls, switch on blocking of unknown numbers: only contacts "
    "ring. None there: ask a phone shop or the carrier. First save family, police, clinic",
    "talk.block": "To block: open the call list, choose the number, Options, then Block or "
    "Blacklist. Not there: not answering is enough.| To report it: text LD and the number",
    "talk.know": "Names, numbers, faces and voices can be faked. Open no link, tell no OTP. Call "
    "an old number or the one on your card.| Send us the message",
    "talk.website": "A true site of the State ends in .gov.vn. Another ending, or letters "
    "behind it: don't trust it. Type the name yourself, open no link.| To ask: text KT and name",
    "talk.website.other": "Anybody can rent .com, .com.vn, .net: it is NOT the State's. The "
    "State's sites end in .gov.vn. Enter no password, ID or OTP on a site you don't know",
    "talk.leaked": "Scammers buy leaked lists, read Facebook, parcel labels. Knowing your name, "
    "number or ID does NOT make them real: hang up, tell no OTP, send no money",
    "talk.hide": "Give strangers no birth date, ID or photo of papers; hide your number on "
    "Facebook, Zalo; tear up parcel labels. If it is out: hang up, block, tell no OTP",
    "talk.keys": "A recorded voice wants a key pressed: DON'T, hang up. A key alone seldom "
    "takes money, but puts you through to them. Pressed it: tell no OTP, send no money",
    "talk.only_read": "Only reading a text takes NO money. Opening links, calling back, telling "
    "an OTP, paying a fee does. Delete it, block the sender.| To report: text LD and number",
    "talk.simpler": "In short: who calls or texts and WANTS MONEY, or THE CODE sent to your "
    "phone, or a link opened: DON'T, hang up. Then ask family or the police. Urgent: 113",
    "talk.give_account": "An account number alone, to be paid on, is all right. Give NO OTP, "
    "password or card number, open no link to get money: that is a trap",
    "talk.bank_number": "Your bank's number is on the back of your card and in its app: call that "
    "one, say: lock my card. Do not use numbers found online. Money gone: 113",
    "talk.line": "{owner}: call {number} yourself, or go there. Not a number from a strange "
    "message; "
    "follow no link, tell no OTP. A caller in their name: hang up",
    "talk.line.electricity": "The power company: call {where} yourself; it stands on the bill. "
    "Not a "
    "number from a strange message. Install no app, tell no OTP",
    "talk.line.telecom": "The carrier: call {where} yourself, or go to its shop. Not a number "
    "from a "
    "strange message. Follow no link, tell no OTP",
    "talk.line.police": "The commune police: ask at the commune office, the village head, or see "
    "the "
    "sign there. Urgent: 113, free. Take no number from messages or the web",
    "talk.line.policy": "Bank for Social Policies: ask the loan group, its desk at the commune "
    "office, "
    "see your loan book. No number from messages; pay no fee first, tell no OTP",
    "talk.line.none": "The true number stands on your bill, papers or card, or ask there or at the "
    "commune office. None from strange messages or the web. Send one here to check",
    "talk.myth": "Only listening or scanning takes no money; it goes when an OTP is told, a "
    "password "
    "typed, an app installed, money sent. Do NOT pass that message on",
    "talk.bank_how": "New password or card: go to the bank's counter with your ID, or call the "
    "number on your card. Not by who calls you, no link, tell no OTP",
    "talk.areas": "You get no alerts yet. To get them: send the name of your commune here, for "
    "example: Dak Mil. It is free. To stop at any time: text HUY",
    "talk.appeal": "Your own number reported wrongly: text KN from that phone, officials look and "
    "answer. Pay nobody for it.| Just reported a wrong one: text RUT",
    "talk.erase": "Your number is kept only to answer you; nothing is deleted until you ask.| To "
    "delete number and data: text XOA, then XOA again. Only stop alerts: text HUY",
    "talk.abuse": "Sorry to disturb you. This is the province's 5 KHONG line about fraud; it asks "
    "for no money and no OTP.| No more alerts: text HUY",
    "talk.lua": "What happened? Tell who called and what they want. Urgent: 113.| Send their "
    "number. Money or code gone: text MAT TIEN. To report: text LD and the number",
    "talk.owner": "{shown}: we do not know whose it is, and nobody can say it is good. Send no "
    "money, tell no OTP.| Report: text 1",
    "talk.number": "Send their number, all 10 digits as in your call list, to see who "
    "reported it. A part tells nothing. Don't call back, tell no OTP, pay nothing",
    "talk.install": "Install only from Google Play or App Store, by the right name, or ask at the "
    "bank or commune police. NEVER from a link or a file.| Did so: text MAT TIEN",
    "talk.downloaded": "Downloaded, NOT installed: no harm yet. Don't open the file, delete it "
    "in Downloads. Enter no password, OTP. Installed: phone off, call bank from ANOTHER phone",
    "talk.old_phone": "Before an old phone goes: log out of Zalo and bank apps, take out SIM and "
    "memory card, have it wiped in a shop. If not, do not sell. Never sell a SIM",
    "talk.nobody": "So nothing is reported. If you know them, meet or call their old number to be "
    "sure. Tell nobody an OTP, pay nothing by phone. Emergency: 113",
    "talk.otp_nobody": "NOBODY may ask for an OTP (a code sent to your phone): not police, banks, "
    "carriers or friends. Who asks is a cheat: hang up.| Told it: text MAT TIEN",
    "talk.leave_other": "Each phone leaves by itself: text HUY to this number from that phone, "
    "family can press for them. Your own alerts stay. It costs nothing",
    "talk.from_us": "Our messages have no link and ask for no money, no OTP; we do not call or "
    "visit. Anything else is fake: do not obey. To be sure ask the commune office",
    "talk.never_asks": "Right: banks, police, carriers never call for a password, OTP or card "
    "number. Anybody who asks cheats: hang up. To be sure call the number on your card",
    "talk.reward": "We pay no reward; your report helps others keep their money. Who promises one "
    "and wants a fee or a code is a cheat. Report: text LD and number",
    "talk.real": "You are right to be careful. This is the province's 5 KHONG line: it asks for no "
    "money and no OTP. To be sure ask the commune office. Urgent: 113",
    "talk.how": "Send unknown numbers, messages, links, accounts to ask, or tell who called and "
    "wants what. Money gone: text MAT TIEN.| Report: LD and number. Alerts: DK",
    "talk.can": "Ask at any time, no sign-up: about a number, message, link or account. We cannot "
    "lock cards or get money back: call your bank, 113",
    "talk.everyone": "Yes, anybody can use it, also who is here for work or from elsewhere; no "
    "need to sign up.| Send unknown numbers or texts to ask. Alerts: text DK and your commune",
    "talk.hours": "A machine answers day and night. Alerts come when something happens in the "
    "place you chose, on no fixed days. Urgent: call 113",
    "talk.how_many": "Few: only when there is a scam where you signed up. You can delete them "
    "once read, they don't fill the phone.| To get none: text HUY",
    "talk.pictures": "We get words only, no pictures, no voice, no Zalo. Type what the message "
    "says, its sender, the account. Keep the picture for the police",
    "talk.data": "Kept to answer you: your number, your messages, numbers you reported, places of "
    "alerts. To see it: text DL. To delete it: text XOA",
    "talk.move": "To get alerts of another place: send the name of the commune here, the old one "
    "is dropped. To keep it and add one: text DK and its name. It is free",
    "beside.subscribe": "For alerts: text DK and your commune",
    "beside.subscribe.report": "Alerts: text DK and the commune.| Report it: text 1",
    "beside.leave": "To stop alerts: text HUY",
    "beside.fate": "Only the carrier can cut a number. Result: text TT and the code",
    "talk.what_if": "Even if it is real, do NOT send money now: call that person's old number, the "
    "police, 113 first. Real matters can wait minutes. Danger: CALL 113 NOW",
    "talk.what_then": "What is not done costs nothing. Ask commune police, the bank, your "
    "family's old number; pay nothing, tell no code. Threats: 113.| Money is gone: text MAT TIEN",
    "talk.loan": "We lend no money. Honest credit: the savings group, Farmers' or Women's Union "
    "(Policy Bank) or a bank's counter. A fee first or a code wanted is a SCAM",
    "talk.group": "A savings group head who collects in person, with a receipt, is the usual "
    "way. Check the name and sum. In doubt ask the bank's desk at the commune before paying",
    "talk.programme": "Ask the commune office or village head: a true programme has a list "
    "there, takes no fee, uses no Zalo or link. Send NO ID or account yet.| Sent it: text MAT "
    "TIEN",
    "talk.callback": "Do NOT call unknown numbers back: it may be a scam, and calls abroad cost a "
    "lot. Who needs you calls again. Send unknown numbers to check them",
    "talk.carrier_fee": "The carrier took it: call the carrier ({where}), ask to stop the "
    "service and for the money. We cannot. Open no link, tell no OTP",
    "talk.signal": "Weak signal, slow network: call your carrier ({where}). Only fraud is "
    "reported here; nothing is filed. No signal at all: call them NOW, ask if the SIM was "
    "changed",
    "talk.withdraw": "A wrong report can be taken back: text RUT right after it, or RUT and the "
    "code in our answer. If you only asked, there is nothing to take back",
    "talk.smalltalk": "This machine knows about fraud only. If somebody calls or texts for money, "
    "codes, or sends a link, ask here. Urgent: 113",
    "small.never_mind": "No harm done.| Reported by mistake: text RUT. Alerts by mistake: text "
    "HUY. Sent money, told a code: text MAT TIEN. Urgent: 113",
    "what.link": "A link is a line of letters that opens a web page. An unknown one may steal "
    "passwords or steer your phone: do NOT tap it.| To ask: text it here",
    "what.qr": "A QR code is a square of dots that opens a link or pays. Do NOT scan what "
    "strangers send or stick up. When you pay, read the receiver's name",
    "what.phishing": "Phishing, smishing: false mails and texts to make you tap a link or type a "
    "password. Vishing: false calls. Quishing: false QR codes. Tap nothing, tell no OTP",
    "what.scam": "Fraud makes you trust, fear or hope, to get money or an OTP. If a caller wants "
    "money, codes, apps or a tap: hang up.| The five rules: text 5K",
    "what.hack": "Hacked: somebody took over your phone, Zalo, Facebook or account. Change the "
    "password, warn friends, call your bank.| Money gone: text MAT TIEN",
    "what.word": "We cannot explain that word: ask your family or the commune police. If somebody "
    "uses it to get money or an OTP, do not do it. Urgent: 113",
    "what.otp": "An OTP is a code sent to your phone to take money or enter an account. Anyone "
    "who has it takes the money: read it to NOBODY, not even a bank or police",
    "what.vneid": "VNeID is the police's identity app. It is set up at the commune police only, "
    "never by a call or link. With a simple phone use your ID card",
    "what.cccd": "A chip ID card keeps your data in a chip. Only the police make it, never by "
    "phone. Do NOT send its picture to strangers",
    "what.face": "Biometrics: a scan of face or fingers by which your bank knows you. Only in the "
    "bank's own app or at its counter, NEVER for a caller",
    "what.card": "The secret digits of a card (3 on its back, the PIN) spend your money. Read "
    "them to NOBODY, send no photo of the card, not even to a bank",
    "what.esim": "An eSIM is a SIM inside the phone, no card. Thieves ask for an OTP or QR code to "
    "take your number: tell and send NONE. No signal, oddly: call your carrier NOW",
    "what.sender": "A sender name CAN BE FAKED: a text under a bank's or police name is not "
    "surely real. Open no link, tell no OTP. Call the number on your card",
    "what.fake": "A computer can copy the face and voice of people you know. If somebody asks for "
    "money: hang up, call the old number, ask what only you two know",
    "what.app": "A false app comes by a link; with it they see and steer your phone and take "
    "money. Install only from CH Play or App Store. Did it: switch off",
    "what.156": "156 is the State's line to report spam and scam calls and texts, free. Money "
    "gone: call 113.| You can report here too: text LD and the number",
    "small.thanks": "You are welcome, ask about any unknown number or message. Tell no OTP, send "
    "no money to strangers. Urgent: 113.| Money gone: text MAT TIEN",
    "small.greeting": "Hello, this is the province's 5 KHONG line about fraud. Tell who called "
    "and wants what.| Send unknown numbers or messages. Money gone: text MAT TIEN",
    "small.again": "Just tell: who called, what they want, which number. Or send an unknown "
    "number, message, link or account. Urgent: 113.| Money gone: text MAT TIEN",
    "small.later": "Fine, ask whenever you can. Until then send no money, tell no OTP, open no "
    "link.| Money gone: text MAT TIEN",
    "small.no": "Fine, nothing is reported. Still send them no money and tell no OTP.| Money "
    "gone: text MAT TIEN. To report later: text LD and the number",
    "small.yes": "Nothing is reported yet. Send no money, tell no OTP. Urgent: 113.| To report: "
    "send their number, or text 1. Money gone: text MAT TIEN",
    "elsewhere.dnc": "5656 blocks advertising calls and texts, not we. Text {text} to 5656, free "
    "of charge. Our alerts stay as they are",
    "elsewhere.lookup": "To ask about a website, send the same text (TCTM and its name) to 156, "
    "free of charge. Do not open that site until you know",
    "late": "Your text of {time}:",
    "muted": "This number does not answer yours for now. Lost money, danger, reports and leaving "
    "still count. Urgent: call 113",
    "wait": "Too many messages at once. Please wait 2 minutes. LD, HUY and MAT TIEN still work. "
    "Emergency: call 113",
    # -- a short code that others share: what is said otherwise where {word} goes first ----------
    "shared.check.ask": "Text {word} and the number. {word} and a sender name, link, account or "
    "a whole suspicious message works too. Emergency: call 113",
    "shared.check.menu": "Report {shown}: text {word} 1. To check another: text {word} and that "
    "number. Emergency: call 113",
    "shared.rules.all": "5 DON'TS: (1) DON'T LISTEN to strangers (2) DON'T TELL an OTP (3) DON'T "
    "BE TEMPTED (4) DON'T BE AFRAID (5) DON'T OBEY strangers. Text {word} 1 to 5",
    "shared.report.ask": "Which number or name called or texted you? Text {word} and it. Not "
    "known: text {word} 0. Keep recordings and messages. Emergency: call 113",
    "shared.report.ask.content": "Text {word} and, in a few words, who called and what they "
    "wanted. Example: {word} fake police, asked for money. Emergency: call 113",
    "shared.report.listed": "HANG UP. {shown} is a true number{of}; cheats fake it. Text {word} "
    "and what they wanted, or another number",
    "shared.report.filed.late": "Thank you, noted. Send no money, tell no OTP. If you know who it "
    "was, text {word} and the number. Tell the police or {where}. Result: {word} TT {code}",
    "shared.message.offer.sender": "Report: text {word} and their number or name, or {word} 1",
    "shared.either.how": "Ask: text {word} and the number.",
    "shared.message.either": "Not understood. {one} {two} Somebody wants money, an OTP: do NOT "
    "obey. Danger: 113",
    "shared.message.menu": "To report that message: text {word} 1, or {word} and the number or "
    "name it came from. To check another: {word} KT and it. Emergency: call 113",
    "shared.message.late": "That message is reported. If you know who sent it: text {word} and "
    "the number or name. To check another: {word} KT and it. Emergency: call 113",
    "shared.panic.call": "CALL YOUR BANK NOW (number on card), say: lock my account, I was "
    "cheated. Then call 113. Send no more. Keep receipts. Text {word} and their number",
    "shared.panic.menu": "First call your bank to lock the account, then 113. After that text "
    "{word} and their phone or account number to report it",
    "shared.source.number": "Nothing is reported yet. Is {shown} the number that cheated you?| If "
    "so, text {word} 1. If not, text {word} and the number or name",
    "shared.source.name": "Nothing is reported yet. Is the sender's name {shown}?| If so, text "
    "{word} 1. If not, text {word} and the number or name",
    "shared.source.kept": "Nothing is reported. Emergency: call 113.| To report: text {word} 1, "
    "or {word} and the number or name. Money is gone: text {word} MAT TIEN",
    "shared.source.noted": "Added to your story; nothing is reported yet. Emergency: call 113.| "
    "To report: text {word} 1, or {word} and the number or name",
    "shared.source.body": "Cheats often pretend to be {shown}. The true ones never call or text "
    "for money or OTP codes.| Report: text {word} 1, or {word} and number",
    "shared.source.kin": "Cheats often pretend to be family. Call that person's old number and "
    "ask before you pay.| Report: text {word} 1, or {word} and the number",
    "shared.message.offer.which": "Which number calls or gets the money? Text {word} and it",
    "shared.panic.bank": "CALL {bank} NOW ({line}), say: I was cheated, lock my account, stop the "
    "transfer. Then 113. Send no more. Text {word} and their number",
    "shared.rules.menu": "Text {word} 1 to {word} 5 to read a rule. To check a number: text "
    "{word} and it. Emergency: call 113",
    "shared.alerts.ask": "Alerts for which commune, ward or old district? Text {word} and its "
    "name, for example: {word} Dak Mil. It is free. To stop: {word} HUY",
    "shared.talk.areas": "You get no alerts yet. To get them: text {word} and your commune, for "
    "example: {word} Dak Mil. It is free. To stop: text {word} HUY",
    "shared.alerts.unknown": "Which place? Former Dak Nong alone. Text {word} and a commune, ward "
    "or old district, like {word} Dak Mil. To check a number: {word} and it",
    "shared.alerts.which": "Which one? {areas}. Text {word} and its digit, 0: none",
    "shared.alerts.which.one": "Do you want alerts for {areas}? If so, text {word} 1, it is free. "
    "If not, text {word} and your commune or ward",
    "shared.alerts.others": "Each phone signs up for itself: on that phone text {word} DK and the "
    "commune. Free. For your own phone: text {word} and the commune",
    "shared.alerts.which.more": "Which one? {areas}, and {count} more: text {word} and more of "
    "its name. To choose: {word} and its digit, 0: none",
    "shared.optout.ask": "Do you want to stop all that we send unasked? Stop: text {word} 1 (or "
    "{word} HUY). Else do nothing. Your questions are always answered",
    "shared.optout.how": "To stop all alerts that we send you: text {word} HUY. Your questions "
    "are still answered. To delete your data: text {word} XOA",
    "shared.language.ask": "Choose: text {word} 1 for plain Vietnamese, {word} 2 for Vietnamese "
    "with marks, {word} 3 for English",
    "shared.fate.confirmed.name": "Report {code} on {shown}: officials confirmed this name is "
    "faked. Thank you. Open no link, tell no OTP. Money gone: text {word} MAT TIEN",
    "shared.fate.high": "Report {code} on {shown}: {people} people reported it, agreeing. Thank "
    "you. Send no money. Money gone: text {word} MAT TIEN",
    "shared.help": "Text {word}, then: an unknown number or message; MAT TIEN: money gone; LD, "
    "number: report; 5K: rules; DK, commune: alerts; HUY: stop",
    "shared.help.price": "{price}d/SMS. Text {word}, then: a number or message; MAT TIEN: money "
    "gone; LD, number: report; 5K: rules; DK, commune: alerts; HUY: stop",
    # -- screens: what is said otherwise where keys choose ---------------------------------------
    "screen.menu": "The 5 KHONG line",
    "screen.name": "{name}",
    "screen.lost": "Not understood",
    "screen.help": "Choose the number of what you need, or type an unknown number or message to "
    "ask. Emergency: call 113",
    "screen.unfinished": "Not finished last time: {what}",
    "screen.older": "You have dialled again: go on there. Emergency: call 113",
    "screen.wait": "Please wait 2 minutes and dial again. Emergency: call 113",
    "screen.closed": "The session is over, please dial again. Emergency: call 113",
    "screen.more": "9 more",
    "screen.back": "0 back",
    "screen.restart": "0 something else",
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
    "screen.panic.call": "CALL YOUR BANK NOW (number on your card), say: lock my account, I was "
    "cheated. Then call 113. Send no more. Keep receipts. Type their number",
    "screen.panic.menu": "First call your bank to lock the account, then 113. Then type their "
    "phone or account number",
    "screen.message.offer.which": "Which number calls or gets the money? Type it",
    "screen.panic.bank": "CALL {bank} NOW ({line}), say: I was cheated, lock my account, stop the "
    "transfer. Then 113. Type their number",
    "screen.message.unknown": "We did not understand; not clear if it is real. If they want money "
    "or an OTP: do NOT do it. Type their number or tell who called. Urgent: 113",
    "screen.talk.who": "This is the province's 5 KHONG line: a machine that answers about fraud, "
    "not the police. It asks for no OTP, no money. Type a number or message",
    "screen.talk.know": "Names, numbers, faces and voices can be faked. Open no link, tell no "
    "OTP. Call an old number or the one on your card. Type the message here",
    "screen.panic.next": "Type their number",
    "screen.rules.all": "Choose a rule to read",
    "screen.rules.menu": "Choose 1 to 5 to read a rule",
    "screen.alerts.ask": "Get alerts of which place? Type its name, or choose the old district",
    "screen.alerts.unknown": "Place not found. Type its name again, or choose the old district",
    "screen.alerts.which": "Choose where to get alerts of",
    "screen.alerts.which.one": "Choose where to get alerts of",
    "screen.alerts.which.more": "Choose. {count} more: type more of its name",
    "screen.language.ask": "Choose the language",
    "screen.fate.ask": "Type the report code, which is in our reply to your report",
    "alerts.stopped": "You stopped alerts for: {areas}",
    "choice.check": "Check a number",
    "choice.report": "Report a scam",
    "choice.rules": "Five rules",
    "choice.rule.lamtheo": "DON'T OBEY",
    "choice.rule.sohai": "DON'T BE AFRAID",
    "choice.rule.camdo": "DON'T BE TEMPTED",
    "choice.rule.noi": "DON'T TELL",
    "choice.rule.nghe": "DON'T LISTEN",
    "choice.subscribe": "Alerts of my area",
    "choice.language": "My language",
    "choice.panic": "I lost money",
    "choice.help": "Help",
    "choice.unknown": "Number not known",
    "choice.fate": "Result of a report",
    "choice.opt_out": "Stop all",
    "choice.erase": "Delete my data",
    "choice.sure": "Yes, delete it",
    "choice.withdraw": "Take back",
    "choice.again": "Get them again",
    "choice.keep": "Keep all",
    "choice.add": "Add a place",
    "choice.go_on": "Go on",
    "choice.whole": "All of {name}",
    "choice.vi": "Vietnamese, plain",
    "choice.vi-marks": "Vietnamese, marks",
    "choice.en": "English",
}
TEXTS |= {key: texts[1] for key, texts in ADVICE.items()}
