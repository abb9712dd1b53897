"""What a message looks like, and on which of the five rules it presses.

A text is brought into plain words (`flows.triage.words`); signs are found in them (who speaks,
what is wanted, fear, temptation, and what speaks for an honest notice: `flows.triage.signs`), and
its outward marks (links, contacts, hidden words: `flows.triage.surface_features`). A linear model
weighs both, with the words themselves (`flows.triage.model`). Of a text that gives an exit, the
sentences round it are judged alone (`flows.triage.core`). Every answer names what led to it. Linear
in the text.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise
from math import exp, fsum
from typing import Literal

from flows.subjects.link_shape import Sites
from flows.triage import tables
from flows.triage.case import Case, speaks_of_me
from flows.triage.core import Examination, examine
from flows.triage.model import Model, features
from flows.triage.office import warns_the_public
from flows.triage.signs_of_tricks import DUNNING, TELLING
from flows.triage.surface_features import has_exit
from flows.triage.tables import CATEGORIES, COMBINED
from flows.triage.ways import ways
from flows.triage.words import is_english
from flows.values import Rule, Subject, Triage

__all__ = ["CATEGORIES", "is_bank_notice", "judge", "prepare", "weigh"]

_Label = Literal["scam", "spam", "unclear", "benign"]
_MAX_REASONS = 6
_HEADED = frozenset(("tag.tb", "head"))
_WARNS = ("calm.warning", "calm.advice", "calm.verdict")
_AT_ONCE = frozenset(("ask.link", "ask.money", "ask.install"))
_OF_OTHERS = ("calm.advice", "calm.verdict", "told")
"""Nothing of them: a "warning" that wants a thing at once warns of nobody."""
_ANSWERED = ("ask.key", "ask.secret", "ask.secrecy", "ask.contact", "ask.personal")
_GIVEN = ("ask.key", "ask.secret", "ask.secrecy", "ask.contact", "ask.install", "hidden_words")
_OFFICES = (
    "claim.police", "claim.state", "claim.traffic", "claim.utility", "calm.weather", "calm.civic",
    "calm.office", *_WARNS,
)  # fmt: skip
_DEMANDS = frozenset(
    ("ask.money", "ask.upfront", "ask.safe", "ask.cards", "lure.task", "threat.shame",
     "threat.terror")
)  # fmt: skip
"""Things that no office's own notice wants or does in the first person, or without anything that
calms."""
_SPOKEN_TO_OTHERS = ("told", "calm.culprit", "calm.verdict", "calm.warning")
_FIRMS = ("claim.bank", "claim.telecom", "claim.post")
_MADE_UP = frozenset(("host.faked", "host.odd", "host.foreign", "link.broken", "contact.handle"))
_SPOKEN_OF = frozenset(
    ("calm.otp", "calm.balance", "calm.outage", "calm.water", "calm.school", "calm.weather",
     "calm.delivery", "calm.civic", "calm.charity")
)  # fmt: skip
_UNLAWFUL = ("lure.bet", "lure.flesh", "lure.illegal", "lure.papers")
_MARKED_UP = frozenset(("hidden.often", "hidden.dense", "hidden.blanks"))
_TAKEN_BY = frozenset(
    ("contact.mobile", "contact.handle", "contact.zalo", "contact.telegram", "contact.whatsapp",
     "contact.divert", "account")
)  # fmt: skip
_PRESSING = ("lure", "told", "ask", "sender", "dodge", "claim.family", "claim.romance")
"""With a threat: more than a statement of who one is, and until when."""
_NOWHERE = frozenset(("pay", "link", "install", "come"))
"""Exits that a warning may name without giving any."""
_TAKING_ALWAYS = frozenset(("install", "link"))
_TAKING = _TAKING_ALWAYS | {"pay"}
_CLAIMED, _SHORT_TALE = (
    frozenset(("claim.police", "claim.state", "claim.bank", "claim.telecom")),
    12,
)
"""Within this many words a text says who the sender pretended to be and what they wanted, and warns
nobody."""
_CLEAR = 0.3
"""A mark or word that weighs less is no reason."""


def judge(
    text: str,
    model: Model,
    sites: Sites,
    *,
    sender: Subject | None = None,
    listed: Container[str] = (),
) -> Triage:
    """Judges `text` by the weights of `model`; `sender` is the sender, if known.

    `sites` knows the owners of links, `listed` holds the keys of official numbers.

    `score` is how sure it is that the text is, or tells of, a scam. Benign means that no sign
    of a scam was seen, never that it is safe.
    """
    return weigh(prepare(text, sites, listed, sender), model)


@dataclass(frozen=True, slots=True)
class TextFeatures:
    """The features of a text, whatever a model says of it; `names` are the model's features."""

    whole: Examination
    core: Examination
    names: set[str]
    exits: tuple[str, ...]
    known: tuple[str, ...]


def prepare(
    text: str, sites: Sites, listed: Container[str] = (), sender: Subject | None = None
) -> TextFeatures:
    whole, core = examine(text, sites, sender)
    names = features(core.forms, core.case, core.marks)
    return TextFeatures(whole, core, names, *ways(whole.forms, whole.case, whole.marks, listed))


def weigh(prepared: TextFeatures, model: Model) -> Triage:
    """What `judge` says of a text that was prepared."""
    whole, core, names = prepared.whole, prepared.core, prepared.names
    exits, known = prepared.exits, prepared.known
    log_odds = model.log_odds(names)
    if _collects_for_a_stranger(core, known):
        log_odds = max(log_odds, tables.GIVEN_AWAY)
    score = _score(whole, core, log_odds, _NOWHERE.issuperset(exits))
    calm = tuple(name for name in whole.case.signs if name in _SPOKEN_OF)
    label = _label(whole.case, score)
    if label == "unclear" and score < tables.CALM_BELOW and _wants_nothing(whole.case, exits, calm):
        label = "benign"
    elif label == "benign" and _takes(whole, exits, calm, is_sure=score < tables.SURE_BELOW):
        label = "unclear"
    if label == "benign" and score >= tables.UNSIGNED_FROM and not _has_honest_sign(whole):
        label = "unclear"
    if label == "benign" or (label == "spam" and "advert.tag" not in whole.case.weights):
        label = "unclear" if _duns(whole) else label
    case = whole.case if label in ("spam", "benign") else core.case
    rules = _rules(case) if label in ("scam", "unclear") else ()
    category = _category(whole.case, label)
    if label in ("scam", "unclear") and not rules:
        rules = CATEGORIES[category].rules if category else ("lamtheo",)
    reasons = _reasons(case, label, names, model)
    return Triage(label, category, rules, round(score, 6), reasons, exits, calm, known)


def _score(whole: Examination, core: Examination, log_odds: float, nowhere: bool) -> float:
    """`log_odds` is what the model says; what is known of the field outweighs it.

    nowhere  the text gives nobody to call or to answer"""
    case, marks = core.case, core.marks
    log_odds += fsum(weight for name, weight in case.weights.items() if name.startswith("sender"))
    if _is_unmistaken(case, marks) and not _is_paid_in_person(whole):
        log_odds += tables.UNMISTAKEN
    if _is_a_tale(case, marks, is_note="size.tiny" in whole.marks):
        log_odds += tables.NOTE if "size.tiny" in whole.marks else tables.TALE
    if case.weights.get("threat.terror", 0.0) > tables.TERROR and not _reports_others(case, marks):
        log_odds += tables.TERRORISED
    if _is_a_trick(case, marks) and _HEADED.isdisjoint(whole.marks):
        log_odds = max(log_odds, tables.TRICK + case.log_odds / 10)
    if _only_tells(case, marks) or _quotes_a_copy(whole):
        log_odds = min(log_odds, tables.WARNING_AT_MOST)
    elif warns_the_public(whole):
        most = tables.WARNS_AT_MOST if nowhere else tables.NOWHERE_AT_MOST
        log_odds = min(log_odds, most + min(log_odds, 10.0) / 50)
    elif _gives_itself_away(case, marks) and "tag.qc" not in whole.marks:
        log_odds = max(log_odds, tables.GIVEN_AWAY + case.log_odds / 10)
    elif _leads_nowhere(core):
        log_odds = min(log_odds, tables.NOWHERE_AT_MOST + min(log_odds, 10.0) / 50)
    return 1.0 / (1.0 + exp((tables.EVEN - log_odds) / tables.SPREAD))


def is_bank_notice(judged: Triage) -> bool:
    """Whether it looks like an honest bank's own notice: the account in it is the resident's,
    nothing to report."""
    return judged.label == "benign" and judged.category == "bank_notice"


def _only_tells(case: Case, marks: list[str]) -> bool:
    """A notice that gives no way to pay or to answer but official ones: it warns, or has a
    public notice's tag and asks for nothing that can be given away in a reply or a call."""
    if has_exit(marks):
        return False
    answered = any(ask in case.weights for ask in _ANSWERED)
    if "calm.culprit" in case.weights and "contact.landline" not in marks:
        answered = False  # The text reports a culprit's demand, and has no way to fulfil it.
    elif not _AT_ONCE.isdisjoint(case.weights) and "threat.haste" in case.weights:
        answered = answered or not any(map(case.has, _OF_OTHERS))
    if any(sign in case.weights for sign in _WARNS):
        return not _HEADED.isdisjoint(marks) or ("warns_first" in marks and not answered)
    return "tag.tb" in marks and not answered


def _quotes_a_copy(whole: Examination) -> bool:
    """A warning that names the copy of a site, and no other way to pay or to answer."""
    if not any(sign in whole.case.weights for sign in ("calm.warning", "calm.verdict")):
        return False
    return "links.quoted" in whole.marks and _TAKEN_BY.isdisjoint(whole.marks)


def _is_paid_in_person(whole: Examination) -> bool:
    """An office that names its counter, the Treasury or the State's own site, and nothing else."""
    return "calm.place" in whole.case.weights and not has_exit(whole.marks)


def _leads_nowhere(core: Examination) -> bool:
    """An office's own words that give no way to answer but official ones: what frightens in
    them is the law. Or a collection by the donations' own short codes (1400 to 1409)."""
    case, marks = core.case, core.marks
    if "calm.charity" in case.weights and "contact.code" in marks:
        return _MADE_UP.isdisjoint(marks) and "contact.mobile" not in marks
    if has_exit(marks):
        return False
    known = "registered" in marks or "host.official" in marks
    in_person = not case.has("calm") or speaks_of_me(core.forms.tokens)
    if in_person and not known and not _DEMANDS.isdisjoint(case.weights):
        return False
    warned = "calm.warning" in case.weights or not case.has("told")
    if "calm.verdict" in case.weights and warned and not case.has("doubt"):
        return True  # It calls its subject a fraud.
    if case.has("told") or any(ask in case.weights for ask in _GIVEN) or _police_want_money(case):
        return False
    return "tag.tb" in marks or any(map(case.has, (*_OFFICES, *_FIRMS) if known else _OFFICES))


def _gives_itself_away(case: Case, marks: list[str]) -> bool:
    """Things that no office and no bank does: to give a made-up link under a public notice's tag,
    to demand secrecy, to threaten and then want a call on a mobile, to send an app as a file, to
    want money put on an account where it is safe, to threaten and ask for a code."""
    made_up = not _MADE_UP.isdisjoint(marks)
    if "tag.tb" in marks and (made_up or _pays_a_stranger(case, marks)):
        return True
    if "contact.divert" in marks and "registered" not in marks:
        return True
    if "ask.safe" in case.weights and "account" in marks:
        return True
    if {"claim.police", "threat.law", "ask.secrecy"} <= case.weights.keys():
        return not any(map(case.has, _SPOKEN_TO_OTHERS))
    if any(sign in case.weights for sign in _WARNS):
        return "threat.cut" in case.weights and "ask.mobile" in case.weights and _is_theirs(case)
    if "file.app" in marks:
        return True
    if "host.faked" in marks and case.has("claim") and "tag.qc" not in marks:
        return True
    if "ask.secret" in case.weights and _is_theirs(case) and _threatens(case):
        return "calm.otp" not in case.weights
    if "ask.secrecy" in case.weights and case.has("claim"):
        return case.has("claim.police") or case.has("claim.state") or "tag.tb" in marks
    return False


def _pays_a_stranger(case: Case, marks: list[str]) -> bool:
    """Money or papers wanted on somebody's own Zalo, money on an account that is no charity's."""
    pays, shows = "ask.money" in case.weights, "ask.personal" in case.weights
    if (pays or shows) and {"contact.zalo", "contact.mobile"}.issubset(marks):
        return True
    charity = case.has("claim.charity") or case.has("calm.charity")
    return pays and "account" in marks and not charity


def _collects_for_a_stranger(core: Examination, known: tuple[str, ...]) -> bool:
    """An appeal in a charity's or the State's name with an account of no listed owner."""
    case = core.case
    if "account" not in core.marks or any(key.startswith("acct:") for key in known):
        return False
    tokens = core.forms.tokens
    appeals = ("keu", "goi") in pairwise(tokens)  # No "keu" of a caller's story.
    is_tale = case.has("told") and not appeals
    silent = not (is_tale or case.has("calm.school") or case.has("calm.warning"))
    return silent and case.has("claim.charity") and "ask.money" in case.weights


def _is_a_trick(case: Case, marks: list[str]) -> bool:
    """Whether it has a sign of a whole trick, or a bank's notice gives a mobile as its line."""
    if case.has("told") or "registered" in marks or "host.official" in marks:
        return False
    if "contact.false_line" in marks and "claim.bank" in case.weights and not case.has("advert"):
        return True
    warns = fsum(case.weights.get(sign, 0.0) for sign in _WARNS)
    if warns <= _QUOTES or not _HEADED.isdisjoint(marks) or "warns_first" in marks:
        return False
    hushed = {"ask.hush", "claim.hospital", "ask.money"} <= case.weights.keys()
    pleads = {"lure.plea", "claim.charity"} <= case.weights.keys() and has_exit(marks)
    return hushed or pleads or not TELLING.isdisjoint(case.weights)


_QUOTES = -1.6
"""With less than that a text warns of what it names."""


def _is_unmistaken(case: Case, marks: list[str]) -> bool:
    """Bets, flesh or false papers offered, or words hidden one after the other, by nobody whom a
    carrier has given a code: a warning and a resident's story name them too."""
    offered = any(name in case.weights for name in _UNLAWFUL)
    # No employer may take money for a job (Labour Code, article 17).
    sold = "lure.job" in case.weights and "ask.money" in case.weights
    # No office that cuts off or locks wants a call on a mobile.
    sold = sold or {"ask.mobile", "threat.cut"} <= case.weights.keys()
    # Police, prosecutors and courts take no money by transfer from anybody they investigate.
    sold = sold or _police_want_money(case)
    # "My phone broke, send money at once" is how a stranger pretends to be a child.
    sold = sold or {"claim.family", "ask.money", "threat.haste"} <= case.weights.keys()
    # Nobody sends a fortune to a stranger.
    sold = sold or {"claim.stranger_abroad", "lure.sent_money"} <= case.weights.keys()
    # No lottery tells its winners so.
    sold = sold or "lure.lottery" in case.weights
    hidden = not _MARKED_UP.isdisjoint(marks)
    if not (offered or sold or hidden) or _reports_others(case, marks):
        return False
    invites = any(map(case.has, ("mild", "ask.contact", "hidden_words")))
    return sold or hidden or invites or "no_exit" not in marks


def _police_want_money(case: Case) -> bool:
    """About somebody whom they threaten with the law, or with the loss of something."""
    if "ask.money" not in case.weights or case.has("calm"):
        return False
    police = case.has("claim.police") or case.has("claim.traffic")
    return police and _threatens(case)


def _threatens(case: Case) -> bool:
    return "threat.law" in case.weights or "threat.cut" in case.weights


def _reports_others(case: Case, marks: list[str]) -> bool:
    """Whether it tells of others, warns, or comes from a registered sender."""
    return case.has("told") or "registered" in marks or any(sign in case.weights for sign in _WARNS)


def _is_a_tale(case: Case, marks: list[str], *, is_note: bool) -> bool:
    """A resident reports what a stranger wanted: a story, or a note of a few words ("says he is
    police, wants money"). Neither needs a way to pay in it."""
    if "registered" in marks or any(sign.startswith("calm") for sign in case.weights):
        return False
    if is_note and case.has("claim") and case.has("ask"):
        return True
    return case.has("told") and any(map(case.has, ("ask", "threat", "lure")))


def _is_theirs(case: Case) -> bool:
    return case.has("claim.bank") or case.has("claim.police")


def _label(case: Case, score: float) -> _Label:
    if score >= tables.SCAM_FROM:
        return "scam"
    offers = case.has("advert.offer") or case.has("advert.cure")
    offers = offers and not case.has("calm") and (score < tables.CALM_BELOW or not _lures(case))
    if case.has("advert.tag") or offers:
        return "spam"
    if score >= tables.UNCLEAR_FROM or ("ask.install" in case.weights and not case.has("calm")):
        return "unclear"
    return "benign"


def _lures(case: Case) -> bool:
    """Whether what is offered wants an app, a click or money before anything is given."""
    return any(map(case.has, ("ask.install", "ask.link", "ask.upfront", "ask.secret", "link")))


def _wants_nothing(case: Case, exits: tuple[str, ...], calm: tuple[str, ...]) -> bool:
    """Whether a text gives no exit, and is about what honest notices are about, or neither
    threatens nor tempts nor is about somebody who does."""
    presses = any(map(case.has, _PRESSING)) or any(
        name.startswith("threat.") and name != "threat.haste" for name in case.weights
    )
    return not exits and (bool(calm) or not presses)


def _takes(
    whole: Examination, exits: tuple[str, ...], calm: tuple[str, ...], *, is_sure: bool
) -> bool:
    """Whether a text that seems honest wants money, a code, an app or a click, with nothing in it
    that an honest notice is about; or gives any exit, and is in English, of which less is known.

    is_sure  its score is so low that money which is spoken of is hardly ever a scam's
    """
    if exits and is_english(whole.forms.tokens):
        return True
    speaks_of = "registered" in whole.marks or any(one in whole.case.weights for one in _WARNS)
    if calm or (speaks_of and not has_exit(whole.marks)):
        return False
    is_only_spoken_of = not has_exit(whole.marks) or (is_sure and "account" not in whole.marks)
    is_told = len(whole.forms.tokens) <= _SHORT_TALE and not whole.case.names.isdisjoint(_CLAIMED)
    is_only_spoken_of = is_only_spoken_of and not is_told  # "Gia danh cong an, doi chuyen tien".
    taking = _TAKING_ALWAYS if is_only_spoken_of else _TAKING
    if is_sure and {"official"}.issuperset(whole.forms.shapes):
        taking -= {"link"}  # A film, a map or a form that somebody shares.
    return not taking.isdisjoint(exits) or "ask.secret" in whole.case.weights


def _has_honest_sign(whole: Examination) -> bool:
    """Whether anything in it is what honest senders write, or people who know each other. A few
    words need none; a text without money, claims and demands does not either."""
    few = "size.tiny" in whole.marks
    silent = not any(map(whole.case.has, ("claim", "ask", "threat", "lure", "dodge")))
    if few or (silent and "<money>" not in whole.forms.tokens):
        return True
    return "registered" in whole.marks or whole.case.has("calm") or whole.case.has("plain")


def _duns(whole: Examination) -> bool:
    """Whether a debt is collected by nobody whom a carrier has given a code: relatives who are
    shamed or made to pay have nothing to be calm about."""
    weights = whole.case.weights
    if "registered" in whole.marks or warns_the_public(whole):
        return False
    warns = fsum(weights.get(sign, 0.0) for sign in _WARNS)
    terror = weights.get("threat.terror", 0.0) > tables.TERROR
    return warns > _QUOTES and (terror or not DUNNING.isdisjoint(weights))


def _category(case: Case, label: str) -> str:
    if label == "spam":
        return "advert_promo"
    kind = "benign" if label == "benign" else "scam"
    if kind == "scam":
        for sign, others, category in COMBINED:
            if sign in case.weights and any(map(case.has, others)):
                return category
    votes = {key: vote for key, vote in case.categories.items() if CATEGORIES[key].label == kind}
    return max(votes, key=lambda key: votes[key], default="other_scam" if label == "scam" else "")


def _rules(case: Case) -> tuple[Rule, ...]:
    """The rules that the signs press on, the strongest first."""
    pressed: dict[Rule, float] = {}
    for name, sign in case.signs.items():
        weight = case.weights[name]
        if weight <= 0:
            continue
        for place, rule in enumerate(sign.rules):
            pressed[rule] = pressed.get(rule, 0.0) + weight / (1 + place)
    if "threat.ultimatum" in case.weights:
        pressed["sohai"] = pressed.get("sohai", 0.0) + tables.ULTIMATUM
    if case.has("link") and "link.official" not in case.weights:
        pressed["lamtheo"] = pressed.get("lamtheo", 0.0) + 1.0
    strong = sorted(pressed, key=lambda rule: -pressed[rule])
    return tuple(rule for rule in strong if pressed[rule] >= 0.5)


def _reasons(case: Case, label: str, names: set[str], model: Model) -> tuple[str, ...]:
    """The signs, most telling first; of a scam, also the marks and words with the most weight."""
    sign = -1.0 if label == "benign" else 1.0
    by_weight = sorted(case.weights.items(), key=lambda item: -sign * item[1])
    reasons = [name for name, weight in by_weight if sign * weight > 0][:_MAX_REASONS]
    if label == "scam":
        weights = model.weights
        telling = sorted(
            (name for name in names if name[:2] in ("d:", "w:") and weights.get(name, 0) > _CLEAR),
            key=lambda name: (-weights[name], name),
        )
        reasons += [_NAMES[name[0]] + name[2:] for name in telling[: _MAX_REASONS - len(reasons)]]
    return tuple(reasons)


_NAMES = {"d": "dress.", "w": "words:"}
