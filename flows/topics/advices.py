"""The particular troubles that have an advice of their own, by the name that the model knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

Of = Literal["loss", "after", "tale", "talk", "danger"]


class Advice(NamedTuple):
    """of     ``loss`` something is gone; ``after`` follows a loss; ``tale`` nothing is given yet;
           ``talk`` a question to the service; ``danger``
    key    of its text in `flows.languages`; "" for ``panic.<kind>``, or if `topic` answers
    kind   of the loss (`flows.topics.losses`) or the danger (`flows.topics.danger`) that it begins
    topic  a key of `flows.topics.talk.TOPICS`, which answers instead of a text
    """

    of: Of
    key: str = ""
    kind: str = ""
    topic: str = ""


def _named(of: Of, *names: str) -> dict[str, Advice]:
    """Advices whose texts have their names."""
    return {name: Advice(of, f"advice.{name}") for name in names}


ADVISED = {
    "goods_unpaid": "goods", "theft": "theft", "gambled": "gambled", "medicine_bought": "medicine",
    "qr_pasted": "qr", "fake_money": "fake", "frozen": "frozen", "parcel_junk": "parcel",
    "book_kept": "kept", "land_deposit": "land", "wages": "wages", "loan_in_name": "loan",
    "insurance_sold": "insurance", "goods_bad": "bad",
}  # fmt: skip
"""Advices that begin a loss of a new kind, with that kind. `flows.topics.losses` treats each as one
that no bank can stop."""
ADVICES: Mapping[str, Advice] = {
    **{name: Advice("loss", kind=kind) for name, kind in ADVISED.items()},
    **{name: Advice("loss", kind=kind) for name, kind in (
        ("account_lent", "mule"), ("title_given", "title"), ("cash_given", "cash"),
        ("wrong_transfer", "astray"), ("sim_dead", "sim"), ("account_hacked", "social"),
        ("job_deposit", "deposit"), ("id_given", "papers"), ("hui", "hui"))},
    "others_paid": Advice("loss", "panic.social.paid", "social"),
    **_named("after", "recover_offer", "second_code", "police_refuse", "bank_paper", "bank_waits",
             "bank_cant", "they_silent", "complaint_how", "have_proof", "many_victims",
             "police_first", "sue_threat", "shamed", "revenge", "matters", "guilty", "give_up",
             "came_back", "for_other", "click_cancel", "summoned", "other_phone", "bank_step",
             "no_card"),
    "bank_busy": Advice("after", "panic.busy"),
    "kin_angry": Advice("after", "panic.private"),
    **_named("tale", "goods_first", "goods_loading", "job_abroad", "baby_sale", "page_faked",
             "number_faked", "relief_fee", "fixer", "door_demo", "visitor_stays", "agent",
             "medicine_offered", "friend_invests", "screen_now", "screen_stopped", "kin_far",
             "warn_friends", "already_right", "keep_message", "pressed_only", "owner_checks",
             "title_asked", "parcel_unordered", "seminar", "finder", "hurried", "believes",
             "in_love", "walked_away", "settled", "gift_cost", "parent_stubborn", "account_risk",
             "who_pays", "minor_shamed", "paid_blackmail", "debt_unpaid", "debt_collector",
             "kin_gambles", "labor_export", "file_downloaded", "sign_pressed", "bullied",
             "child_alone", "over_interest", "gang_moving", "warn_village", "road_fine", "smuggle",
             "clerk_helps", "cult"),
    "money_came": Advice("tale", "act.returned"),
    "account_asked": Advice("tale", "act.rented"),
    "police_video": Advice("tale", "message.more.police"),
    **_named("talk", "is_it_fraud", "leaflet", "hotlines", "rescue", "redo_paper", "phone_use",
             "quarrel", "news_of_other", "keep_safe", "guard_parent", "sim_question", "fine_check",
             "erase_confirm", "wifi_public", "sorry", "machine_limits", "other_office",
             "just_asking", "share_us", "officer_asks", "unwanted_sms", "old_phone", "qr_ask",
             "not_my_report", "accused_public", "cheater", "found_item"),
    **{name: Advice("talk", key) for name, key in (
        ("borrow_where", "talk.loan"), ("bank_asks_code", "talk.otp_nobody"),
        ("clear_name", "later.appeal"), ("what_can", "talk.how"),
        ("reader", "talk.unlettered"), ("simpler", "talk.simpler"),
        ("plain_life", "talk.smalltalk"), ("fake_us", "talk.from_us"), ("app_true", "talk.install"),
        ("tongue_help", "talk.tongue.none"))},
    **{name: Advice("talk", topic=topic) for name, topic in (
        ("true_line", "line"), ("subscribe_how", "subscribe"), ("stop_how", "leave"),
        ("rule_check", "rules"), ("lost_code", "fate"))},
    **_named("danger", "no_answer", "police_wants", "too_far"),
    "still_there": Advice("danger", "danger.safe"),
    **{name: Advice("danger", key, kind) for name, kind, key in (
        ("captive_cant", "held", "danger.silent"), ("held_abroad", "held", "advice.held_abroad"),
        ("at_clinic", "medical", "advice.at_clinic"),
        ("medicine_ill", "medical", "danger.medicine"),
        ("friend_dies", "beside", "advice.friend_dies"),
        ("fear_after", "threat", "advice.fear_after"),
        ("nobody_knows", "despair", "advice.nobody_knows"),
        ("husband_beats", "threat", "advice.husband_beats"),
        ("gone_note", "missing", "advice.gone_note"))},
}  # fmt: skip
NO_BANK = frozenset((
    "goods_unpaid", "theft", "qr_pasted", "wages", "hui", "title_given", "book_kept",
))  # fmt: skip
"""Losses for which no bank can bring anything back: its line would only delay what helps."""
AFTER_A_LOSS = frozenset((
    "police_refuse", "bank_paper", "bank_waits", "bank_cant", "they_silent", "complaint_how",
    "have_proof", "give_up", "bank_busy", "other_phone", "summoned", "came_back",
))  # fmt: skip
"""Advices given only while a loss is open or a report is filed."""
OF_PICTURES = frozenset(("minor_shamed", "paid_blackmail"))
"""Advices for somebody who is threatened with pictures."""
LEADS_TO_HELP = frozenset((
    "job_abroad", "baby_sale", "visitor_stays", "goods_loading", "kin_far", "screen_now",
    "hotlines", "gang_moving", "smuggle", "clerk_helps", "cult", "bullied", "child_alone",
    "debt_collector", "kin_gambles", "over_interest", "sign_pressed", "minor_shamed",
    "paid_blackmail",
))  # fmt: skip
"""Advices that say whom to call in a danger."""
OF_VISITS = frozenset(("door_demo", "visitor_stays", "seminar", "sign_pressed", "gang_moving"))
"""Advices about visitors."""
BESIDE_A_NUMBER = frozenset(("officer_asks", "accused_public", "debt_unpaid", "quarrel"))
"""Advices with which a number in the text is not looked up or accused."""
BESIDE_A_THREAT = frozenset(("revenge", "sue_threat", "shamed", "theft"))
"""Advices for what a rule takes for a threat."""
RULED: Mapping[str, frozenset[str]] = {
    "sue_threat": frozenset((
        "told.police", "talk.arrest", "told.bank", "told.debt", "told.blackmail")),
    "shamed": frozenset(("told.blackmail", "told.debt", "told.shark")),
    "paid_blackmail": frozenset(("told.blackmail",)),
    "guilty": frozenset(("talk.arrest", "told.police")),
    "unwanted_sms": frozenset(("talk.leave", "talk.stay")),
    "stop_how": frozenset(("talk.stay",)),
    "recover_offer": frozenset(("talk.what",)),
    "reader": frozenset(("talk.tongue",)),
    "keep_safe": frozenset(("talk.leave",)),
    "click_cancel": frozenset(("talk.stay",)),
    "file_downloaded": frozenset(("talk.downloaded",)),
    "debt_collector": frozenset(("told.shark", "talk.customer")),
    "hotlines": frozenset(("talk.what.156",)),
    "true_line": frozenset(("talk.bank_number",)),
    "others_paid": frozenset(("talk.impersonated",)),
    "share_us": frozenset(("talk.who",)),
    "news_of_other": frozenset(("talk.fate",)),
    "qr_ask": frozenset(("told.myth",)),
    "over_interest": frozenset(("told.shark",)),
    "fine_check": frozenset(("talk.fee",)),
}  # fmt: skip
"""By advice: what a message is for (`flows.parsing.meaning`) if its own text fits better."""
