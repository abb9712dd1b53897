"""What outweighs a rule that finds a loss or a danger: a model that is sure of something else, and
words that hold whatever it is sure of.
"""

from __future__ import annotations

from typing import Literal

from flows.parsing import losses_at_hand
from flows.parsing.danger import sure_kind
from flows.parsing.intent import is_divert, is_notice, readings
from flows.parsing.intent_model import IntentModel
from flows.parsing.meaning import (
    ENOUGH,
    KINDS,
    NO_CHANCE,
    NOBODYS,
    PLAIN,
    SLIPPED,
    SURE,
    chance_of,
    is_urgent,
)
from flows.patterns import Pattern

_HARDLY = {"panic": 0.1, "danger": 0.06}
"""A loss or a danger is excluded if its chance is a smaller share of the likeliest intent's
chance."""
_SURELY_OTHER, _ASKED_INSTEAD = 0.85, 0.3
"""If the model all but excludes a loss or a danger, the least chance of what replaces it: of a loss
or a danger of another kind; of a question to the service that replaces a loss."""
_RATHER = 0.5
"""The least chance of a caller's story or of plain life that replaces a loss or a danger. A notice
replaces a loss that is less likely than this."""
_TALES = {
    "panic": frozenset(PLAIN),
    "danger": frozenset((*PLAIN, "told_code", "device_taken")),
}
"""Intents that may replace what a rule finds, by that. A question to the service is not among
them."""
_BY_KEYWORD = Pattern(r"^mat ?tien\b")
_PAID = Pattern(
    r"\b(?:chuyen|chuyen khoan|gui|nop|nap|dua|dong)(?: \w+){0,3}? cho (?:no|ho|chung|bon|thang"
    r"|nguoi ta|nguoi la)(?: \w+){0,2}? (?:roi|xong)\b"
    r"|\b(?:no|ho|chung|chung no|bon no|so \d+) (?:da |vua )?(?:lua|gat) (?:het |mat "
    r"|duoc )?(?:toi|tui"
    r"|em|minh|MONEY)\b"
    r"|(?<!so )(?<!nghi )(?<!tuong )(?<!suyt )(?<!kheo )(?<!cung )(?<!la )(?<!coi )\bbi lua"
    r" (?:mat|het|ban|tien|MONEY|sach)\b"
)
"""Money went to scammers, or somebody was cheated of it."""
_LOCK = Pattern(
    r"\b(?:khoa|ngung|dung|chan|phong toa)(?: \w+){0,2}? (?:tai khoan|the)\b"
    r"(?: \w+){0,3}? (?:gap|lien|ngay|giup|gium|dum|voi|ho)\b"
    r"|\b(?:khoa|chan)(?: \w+)? (?:giup|gium|dum|ho|gap)(?: \w+){0,3}? (?:tai khoan|the)\b"
    r"|\bkhoa the (?:giup|cho) (?:em|toi|con|minh|tui)\b"
)
"""The writer asks a bank to lock something."""
_GONE = Pattern(
    r"\b(?:no|ho|chung) dang (?:\w+ )?(?:chuyen|rut|tru|lay)(?: \w+)? tien\b"
    r"|\b(?:tai khoan|the|the atm)(?: \w+)? bi tru\b|\bmat (?:het|sach)(?: \w+)? (?:tien|MONEY)\b"
    r"|\bmat tien roi\b|\bmat (?:xe|trom|cap|bo|trau|vang|dien thoai|bop|vi)\b(?! (?:dau|o dau)\b)"
)
"""Money or a thing of the writer's is gone, or is going now."""
_VIOLENCE = Pattern(
    r"\bdang (?:\w+ ){0,3}?(?:danh|dap|dam|chem|dot|bop co|cam dao|rut dao|xit|rinh|duoi)\b"
    r"|\b(?:chong|bo duong|cha duong|bo say|giang ho)(?: \w+){0,2}? (?:danh|dap|dam|chem)\b"
    r"(?! bai)"
    r"|\b(?:cam|rut|vac|dap) (?:dao|rua|ma tau|sung|cua)\b|\bco trom\b|\brinh nha\b"
    r"|\b(?:co nha|nha (?:toi|em|minh|hang xom)?(?: dang| bi)?) chay\b"
    r"|\b(?:khong|ngung|kho) tho\b|\b(?:co giat|bat tinh|hiep)\b"
    r"|\b(?:doa|dam|se|doi)(?: \w+)? giet\b"
    r"|\bkhong muon song\b|\btu tu\b|\b(?:di|sap) chet (?:day|roi|thoi)\b"
    r"|(?<!mung )(?<!vui )(?<!khoai )(?<!suong )(?<!nong )(?<!lanh )(?<!thich )(?<!ngon )(?<!ngu )"
    r"(?<!met )(?<!cuoi )\bmuon chet\b(?! (?:luon|khiep|di duoc)\b)"
    r"|\bcuu (?:(?:toi|em|con|chau|minh|me con toi) )?voi\b$"
    r"|\bra (?:\w+ ){0,2}?(?:cau|ray|rung|nghia dia|suoi|nga ba|nga tu)\b(?: \w+){0,4}?"
    r" (?:dua|mang|dem|cam|giao|nop)(?: \w+)? tien\b"
    r"|\b(?:bi|co nguoi|no|chung|ho|bon) bat coc\b|\bbat coc\b.*\b(?:doi|chuoc)\b|\bchuoc\b"
)
"""Words of violence that always mean a danger."""


_DID_AT_LAST = Pattern(
    r"\b(?:toi|tui|minh|tao|(?:con|chau|em|me|ma|ba|bo|vo|chong) (?:toi|tui|em|minh|gai|trai))"
    r"(?: (?:da|lo|moi|vua|cung|tin|nghe|lam theo|tro))*"
    r" (?:cai|tai|doc|bam|nhap|gui|chuyen khoan|chuyen|nop|nap|dua|chup|khai|quet|dong|cho)"
    r"(?: (?:het|cho|no|ho|luon|app|ma|so|cccd|can cuoc|hinh|mat|tien|otp|link|MONEY)){0,4}"
    r" (?:roi|xong|mat)$"
)
"""In the end the writer, or one of their family, did what somebody wanted."""


def is_plainly_lost(text: str) -> bool:
    """Whether a story of what somebody wanted ends with its being done, or with a fraud that
    succeeded."""
    forms = readings(text)
    is_told = any(rule.search(form) for rule in (_DID_AT_LAST, _PAID) for form in forms)
    return is_told or any(map(losses_at_hand.kind_of, forms))


def is_something_else(group: Literal["danger", "panic"], text: str, model: IntentModel) -> bool:
    """Whether the model is sure of a scammer's story or of plain life, and nearly excludes the
    danger or the loss that a rule finds."""
    rules = (
        (_BY_KEYWORD, SLIPPED, _PAID, _LOCK, _GONE, _DID_AT_LAST)
        if group == "panic"
        else (_VIOLENCE,)
    )
    is_told = any(rule.search(form) for rule in rules for form in readings(text))
    is_told = is_told or (group == "panic" and any(map(losses_at_hand.kind_of, readings(text))))
    if is_told or (is_divert(text) if group == "panic" else sure_kind(text)):
        return False
    chances = model.chances(text)
    name = max(chances, key=chances.__getitem__, default="")
    chance = chance_of(group, text, model)
    if group == "panic" and name in NOBODYS and is_notice(text) and chance < _RATHER:
        return True
    if chance < NO_CHANCE and KINDS.get(name) != group:
        is_asked = group == "panic" and KINDS.get(name, "").startswith("talk.")
        bar = _ASKED_INSTEAD if is_asked else ENOUGH
        return chances[name] >= (_SURELY_OTHER if is_urgent(name) else bar)
    if name not in _TALES[group] or chances[name] < _RATHER:
        return False
    return chance < _HARDLY[group] * chances[name]


def guess_of(text: str, model: IntentModel) -> str:
    """The intent that the model is sure of, whatever a rule says; "" for none."""
    chances = model.chances(text)
    name = max(chances, key=chances.__getitem__, default="")
    return name if chances.get(name, 0.0) >= SURE else ""
