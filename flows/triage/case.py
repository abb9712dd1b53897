"""The signs of one text with what each weighs in it: found, negated, taken together, calmed."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from math import fsum

from flows.triage import tables
from flows.triage.phrases import hits
from flows.triage.signs import SIGNS, Sign
from flows.triage.words import TextForms
from flows.values import Subject

_SCOPE = 10
_ULTIMATUM_REACH = 18
_INSTITUTIONS = (
    "claim.police", "claim.bank", "claim.telecom", "claim.utility", "claim.state", "claim.traffic",
    "claim.leader", "claim.inspection",
)  # fmt: skip
_WITHIN = frozenset(("khong", "dung"))
_DENYING = frozenset(("ask.secrecy", "ask.hush", "dodge.call", "dodge.meeting"))
"""Signs whose phrases begin with a negator that denies nothing else."""
_PERSONAL = ("mobile", "foreign", "landline", "odd")
# What no honest advert does, tagged or not.
_NO_ADVERT = frozenset(
    (
        "lure.bet", "ask.contact", "ask.secret", "link.faked", "link.odd", "link.broken",
        "hidden_words",
    )
)  # fmt: skip
_HARD = ("link.faked", "link.odd", "link.broken", "threat.ultimatum", "sender", "ask.mobile")
"""Signs beside which nothing calms."""
# By so much is damped what a warning quotes, an advert praises, or a fraud says to look honest.
_QUOTED, _PRAISED, _DISGUISE, _NARRATED = 0.35, 0.4, 0.35, 0.6
_WARNS = -2.2


@dataclass(slots=True)
class Case:
    """The signs of one text, with what each weighs here; `names` has those of `weights` and of
    their groups, so that a rule asks for either at once; `spoken` all whose phrases it has, negated
    or not."""

    weights: dict[str, float]
    signs: dict[str, Sign]
    categories: dict[str, float]
    names: set[str] = field(default_factory=set)
    spoken: set[str] = field(default_factory=set)

    @property
    def log_odds(self) -> float:
        """How sure the signs alone are that it is a scam."""
        return tables.BASE + fsum(self.weights.values())

    def add(self, name: str, weight: float) -> None:
        self.weights[name] = self.weights.get(name, 0.0) + weight
        self.names.update(_with_groups(name))

    def drop(self, name: str) -> None:
        self.weights.pop(name, None)
        self.signs.pop(name, None)
        self.names = {each for rest in self.weights for each in _with_groups(rest)}

    def has(self, need: str) -> bool:
        """Whether there is such a sign, or one of such a group."""
        return need in self.names


@cache
def _with_groups(name: str) -> tuple[str, ...]:
    """``ask.money`` is of the group ``ask``."""
    return tuple(accumulate(name.split("."), "{}.{}".format))


def case_of(forms: TextForms, sender: Subject | None = None) -> Case:
    """The signs in a text; `sender` is who it came from, if that is known."""
    case = _signs_in(forms)
    _add_links(case, forms)
    _add_sender(case, sender)
    _add_mobile(case, forms)
    _add_together(case)
    _calm_down(case, forms)
    return case


def _signs_in(forms: TextForms) -> Case:
    tokens = forms.tokens
    matches = hits(tokens)
    case = Case({}, {}, {}, spoken={SIGNS[number].name for number in matches})
    threats = sorted(
        start
        for number, places in matches.items()
        if SIGNS[number].name in ("threat.cut", "threat.law")
        for start, _ in places
    )
    spent = {
        at
        for number, places in matches.items()
        if SIGNS[number].name in _DENYING
        for place in places
        for at in range(*place)
    }
    for number, places in matches.items():
        sign = SIGNS[number]
        if sign.group == "ask" or sign.name == "topic.secret":
            affirmed = [place for place in places if not _negated(tokens, *place, spent)]
            if not affirmed and sign.group == "ask":
                _negated_ask(case, tokens, places, threats)
            if not affirmed:
                continue
        _add_sign(case, sign, len({tokens[a:b] for a, b in places}))
    return case


def _add_sign(case: Case, sign: Sign, phrases: int) -> None:
    weight = sign.weight
    if sign.name == "calm.warning":
        weight -= min(phrases - 1, 3) * 1.0
    elif sign.weight > 0:
        weight += min(phrases - 1, 2) * 0.15
    case.signs[sign.name] = sign
    case.add(sign.name, weight)
    for category, vote in sign.votes:
        case.categories[category] = case.categories.get(category, 0.0) + vote * (
            1 + 0.2 * min(phrases - 1, 3)
        )


def _negated(tokens: tuple[str, ...], start: int, end: int, spent: Container[int]) -> bool:
    """Whether a negator comes before the phrase and is not part of another phrase (`spent`)."""
    if not _WITHIN.isdisjoint(tokens[start + 1 : end]):
        return True  # "tuyet doi khong tiet lo so the": nobody demands it.
    for at in range(start - 1, max(-1, start - 1 - _SCOPE), -1):
        if tokens[at] in tables.NEGATORS and at in spent:
            return False
        if tokens[at] in tables.NEGATORS:
            # "co quen khong, dong 5 trieu": a question that ends, not a negation.
            return tokens[at + 1] != "," and (tokens[at] != "dung" or at == start - 1)
        if tokens[at] != "," and tokens[at] not in tables.LINKING:
            return False
    return False


def _negated_ask(
    case: Case, tokens: tuple[str, ...], places: list[tuple[int, int]], threats: list[int]
) -> None:
    """``Khong X`` is advice, unless ``thi`` something bad happens: then it is an ultimatum."""
    for _, end in places:
        reach = [at for at in threats if end <= at <= end + _ULTIMATUM_REACH]
        if reach and {"thi", "se", "keo"} & set(tokens[end : reach[0] + 2]):
            if "threat.ultimatum" not in case.weights:
                case.add("threat.ultimatum", tables.ULTIMATUM)
            return
    if "calm.advice" not in case.weights:
        _add_sign(case, _ADVICE, 1)


_ADVICE = next(sign for sign in SIGNS if sign.name == "calm.advice")


def _add_links(case: Case, forms: TextForms) -> None:
    shapes = set(forms.shapes)
    if shapes == {"official"}:
        case.drop("ask.link")
    for one in sorted(shapes):
        case.add(f"link.{one}", tables.LINK_WEIGHTS[f"link.{one}"])
    if forms.broken:
        case.add("link.broken", tables.LINK_WEIGHTS["link.broken"])
    if "faked" in shapes or "odd" in shapes:
        case.categories["fake_website_link"] = case.categories.get("fake_website_link", 0.0) + 1.7
    if forms.hidden:
        case.add("hidden_words", tables.OBFUSCATED * min(forms.hidden, 2) / 2 + 0.4)


def _add_sender(case: Case, sender: Subject | None) -> None:
    """A claim against the kind of sender: no bank and no ministry writes from a SIM card."""
    if sender is None or sender.kind not in _PERSONAL:
        return
    if not case.names.isdisjoint(_INSTITUTIONS) or case.has("advert.tag"):
        name = "sender.foreign" if sender.kind == "foreign" else "sender.personal"
        case.add(name, tables.SENDER_WEIGHTS[name])


def _add_mobile(case: Case, forms: TextForms) -> None:
    """An office that wants to be called back on a mobile is none."""
    if forms.mobile and case.has("ask.callback") and not case.names.isdisjoint(_INSTITUTIONS):
        case.add("ask.mobile", tables.MOBILE_OFFICE)


def _add_together(case: Case) -> None:
    for rule in tables.INTERACTIONS:
        if case.names.issuperset(rule.needs) and case.names.isdisjoint(rule.without):
            case.add(rule.name, rule.weight)


def _calm_down(case: Case, forms: TextForms) -> None:
    """A warning names the tricks it warns of; a link that is a copy cancels any calm."""
    weights = case.weights
    calm = [name for name in weights if name.startswith("calm.")]
    if not case.names.isdisjoint(_HARD):
        _damp(weights, calm, _DISGUISE)
    elif speaks_of_me(forms.tokens):
        _damp(weights, calm, _NARRATED)
    elif _quotes(weights):
        exempt = ("link.", "hidden", "sender.")
        _damp(
            weights, [name for name in weights if not name.startswith(exempt)], _QUOTED, above=0.0
        )
    elif "advert.tag" in weights:
        _damp(weights, [name for name in weights if name not in _NO_ADVERT], _PRAISED, above=0.0)


def _quotes(weights: dict[str, float]) -> bool:
    warns = fsum(weights.get(f"calm.{one}", 0.0) for one in ("warning", "advice", "verdict"))
    return warns <= _WARNS or "calm.otp" in weights or "calm.balance" in weights


def _damp(
    weights: dict[str, float], names: list[str], by: float, above: float = float("-inf")
) -> None:
    for name in names:
        if weights[name] > above:
            weights[name] *= by


def speaks_of_me(tokens: tuple[str, ...]) -> bool:
    """Whether a resident writes of themselves: ``toi`` is also "to" and "evening"."""
    if tables.ME.isdisjoint(tokens):
        return False
    for at, token in enumerate(tokens):
        if token not in tables.ME or (at and tokens[at - 1] == "chung"):
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else ""
        if token != "toi" or not (after.isdigit() or after in tables.AFTER_UNTIL):
            return True
    return False
