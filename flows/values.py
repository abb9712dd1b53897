"""The values that pass between a conversation and the rest of the service.

Everything here is immutable and can be written as JSON. Nothing here does I/O.
The order of reading is the order of one message: what was said (`Subject`,
`Command`), what must be known (`Asks`), what is known (`Facts`), what follows
(`Turn` with its effects).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, TypeAlias, TypeVar, dataclass_transform

SubjectKind = Literal[
    "mobile", "landline", "service", "short", "foreign", "brandname", "link", "account", "odd"
]
Grade = Literal[
    "confirmed", "high", "reported", "caution", "waiting", "no_reports", "official", "cleared"
]
Rule = Literal["nghe", "noi", "camdo", "sohai", "lamtheo"]
Language: TypeAlias = str
"""A code of `flows.languages.registry`."""
Way = Literal["scam_call", "spam_call", "spam_sms", "message"]
_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(of: type[_Value]) -> type[_Value]:
    """A dataclass that is never changed once it is made. mypy refuses a change; if Python did
    (``frozen``), to make one would take three times as long, and a check makes ten."""
    return dataclass(slots=True, unsafe_hash=True)(of)


@value
class Subject:
    """What a resident asks about or reports: a number, name, link or account.

    key    one string that is equal exactly when the subject is the same: ``tel:+84912345678``
           (E.164), ``code:156`` (short code), ``name:vietcombank`` (brandname, folded, lower case),
           ``body:police`` (a body or relatives that scammers pretend to be:
           `flows.subjects.impersonated`), ``link:vietcomhank.top`` (host), ``acct:4202039511``
           (bank account), ``odd:0912345`` (a number that can't be one: folded digits as given).
    display  as replies show it: national form for Vietnamese numbers
           (``0912345678``), ``+224…`` for foreign ones; GSM-7, at most 24 characters.
    given  as it was typed, trimmed; at most 60 characters.
    odd    why the number itself is odd, or "": ``short`` (digits are missing), ``long``,
           ``unassigned`` (no such range), ``masked`` (0994332xxx), ``missed_call`` (a prefix known
           for missed-call fraud).
    """

    key: str
    kind: SubjectKind
    display: str
    given: str
    odd: str = ""


@value
class Command:
    """What a text asks for, before the conversation's state is looked at.

    name  what a topic answers (`flows.topics.registry`), among them danger (of life) and opt_how
          (the resident wants to stop, but did not use the word for it); and three that only
          `flows.engine.read` gives: ``urged``, somebody else wants the resident to leave,
          ``answer``, a message without a keyword that the open topic had asked for, and
          ``follow``, one that goes on with what is open (`flows.topics.story`)
    way   of a report: which of the national letters (LD, V, S) was used
    rest  what follows the keyword, as typed
    kind  of an answer to "who was it?": a `flows.topics.senders.Kind`; of a danger or loss that
          no keyword and no rule named: which kind it is
    """

    name: str
    rest: str = ""
    way: Way | None = None
    kind: str = ""


@value
class Triage:
    """The judgement on the text of a message (``flows.triage.classify``).

    label     ``scam | spam | unclear | benign`` (benign is never said as "safe")
    category  a key of ``flows.triage.classify.CATEGORIES`` or ""
    rules     which of the five rules it presses on, the most pressing first
    score     0..1, how sure that it is a scam
    reasons   short machine names of the signs that were seen, most telling first
    exits     the ways to be taken in that it gives: some of ``pay link call answer install come``
              (`flows.triage.ways.EXITS`). Not a way: a site of the State or a firm's own, an
              emergency or reporting line, a carrier's short code, a listed number
    calm_signs  signs of an honest notice (``calm.balance``, ``calm.outage``, …); without
              what anybody can type below anything: warnings, thanks, opt-outs, hotlines
    known     keys of the subjects in it that are listed: ``link:evn.com.vn``, ``code:113``
    """

    label: Literal["scam", "spam", "unclear", "benign"]
    category: str = ""
    rules: tuple[Rule, ...] = ()
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    exits: tuple[str, ...] = ()
    calm_signs: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


Review = Literal["", "first", "again"]
Aside = Literal["", "dismissed", "reassigned"]


@value
class Standing:
    """What is known of a subject: one row that workers keep.

    grade   ``waiting``: the one who reported it reports very much; it counts once a second person
            reports it or an official confirms it
    people  how many different people reported it
    last    when it was last reported
    review  a decision on it waits for a second official: the first one, or a change of one
    since_cleared  how many people have reported it since officials cleared it, if at least two of
            them are independent; else 0
    decided_at  when officials cleared it, or set aside what was reported
    aside   officials' latest decision, if it sets aside what was reported before
    independent  how many of `people` have nothing to do with each other, as far as is known
    alike   how many independent people report what fits the script of a rising campaign
    mine    the person who asks reported it, and officials have dismissed that
    """

    grade: Grade
    people: int = 0
    last: datetime | None = None
    category: str = ""
    review: Review = ""
    since_cleared: int = 0
    decided_at: datetime | None = None
    aside: Aside = ""
    independent: int = 0
    alike: int = 0
    mine: bool = False

    @property
    def was_dismissed(self) -> bool:
        """Whether all that is known is what the person who asks reported and officials
        dismissed."""
        return self.mine and self.grade in ("no_reports", "caution") and not self.people

    @property
    def contradicted(self) -> bool:
        """Whether officials have cleared it, and people report it again."""
        return self.grade == "cleared" and self.since_cleared > 0


@value
class Person:
    """The resident who writes, as the database knows them."""

    language: Language = "vi"
    opted_out_at: datetime | None = None
    opt_out_confirmed_at: datetime | None = None
    areas: tuple[str, ...] = ()
    """Area ids of live subscriptions; filled only when `Asks.areas` is set."""
    former_areas: tuple[str, ...] = ()
    """Area ids that were subscribed before the last opt-out; likewise."""
    muted: bool = False
    """An official has muted them: only what is urgent is answered."""


@value
class ReportStatus:
    """The outcome of a report, for its reporter.

    state      ``received`` (not judged yet) or ``judged``
    withdrawn  its reporter has withdrawn it
    """

    code: str
    display: str
    state: Literal["received", "judged"]
    standing: Standing
    at: datetime
    withdrawn: bool = False


@value
class Alike:
    """Others who forwarded a message like this one: how many different people, and since when."""

    people: int
    since: datetime


@value
class LatestAppeal:
    """The latest objection of a resident to what the service says of their own number.

    decision  ``cleared``, ``dismissed``, ``reassigned``, ``refused``, or "" until officials decide
    at        when it was made, or decided
    since     how many people first reported the number after it was decided
    """

    code: str
    decision: str
    at: datetime
    since: int = 0


@value
class StoredCounts:
    """How much is stored about a resident, as far as a reply may say.

    reports   reports that they made, withdrawn ones too
    messages  messages of theirs whose text is still stored
    families  how often they have named, or are named as, one of the family (``NGUOINHA``)
    """

    reports: int = 0
    messages: int = 0
    families: int = 0


@value
class Family:
    """The state of a resident's ``NGUOINHA``.

    named      a relative has agreed
    again_on   the first day on which another request may be made; None: now
    requested  somebody waits for this resident's ``DONGY``
    """

    named: bool = False
    again_on: date | None = None
    requested: bool = False


@value
class Asks:
    """What must be known before a turn can be computed (`flows.engine.read`)."""

    command: Command
    subjects: tuple[Subject, ...] = ()
    """Their standings are wanted."""
    report_code: str | None = None
    latest: bool = False
    """The resident's latest report is wanted."""
    areas: bool = False
    """The person's subscriptions are wanted."""
    own: bool = False
    """The standing of the resident's own number is wanted, and their latest appeal."""
    stored: bool = False
    """How much is stored about the resident is wanted."""
    family: bool = False
    """The state of the resident's ``NGUOINHA`` is wanted."""
    triage: Triage | None = None
    english: bool = False
    """The text was English, whatever is left of it in the command."""
    sketch: tuple[int, ...] | None = None
    """Forwards of messages like this one are wanted (`flows.triage.similar.sketch`)."""
    step: object = None
    """What `flows.ussd.dialogue.read` made of a turn, for the `turn` that follows."""


@value
class Facts:
    """The facts for a turn: rows of the database and the operator's settings.

    code      a fresh random report code, used only if a report is made
    price     of one MO to this short code, in dong; 0 if free
    prefix    the word that a text to us begins with, on a short code that others share; else ""
    hotlines  name -> number as replies show it, e.g. ``{"police": "113", "department": "0261..."}``
    own       `Subject.key` of the resident's own number: it is never reported
    appealed  what `Asks.own` asked for, if they ever appealed
    latest    what `Asks.latest` asked for, if they ever reported anything
    alike     what `Asks.sketch` asked for, where several people did
    stored    what `Asks.stored` asked for
    family    what `Asks.family` asked for
    by_mt     whether the answer goes out as an MT, which costs; else the response carries it
    sent_at   when it was sent by the carrier's clock, as local time; None if that is not known
    """

    person: Person
    code: str
    short_code: str = ""
    price: int = 0
    prefix: str = ""
    standings: Mapping[str, Standing] = field(default_factory=dict)
    statuses: Mapping[str, ReportStatus] = field(default_factory=dict)
    hotlines: Mapping[str, str] = field(default_factory=dict)
    own: str = ""
    appealed: LatestAppeal | None = None
    latest: ReportStatus | None = None
    alike: Alike | None = None
    stored: StoredCounts = field(default_factory=StoredCounts)
    family: Family = field(default_factory=Family)
    by_mt: bool = False
    sent_at: datetime | None = None


@value
class Report:
    """Effect: the resident reports these subjects (the first is the main one).

    impersonated  the body that the caller or writer pretended to be (``kin``: a relative, or one of
                  `flows.subjects.impersonated.GROUPS`), "" if none: the report notes it, and never
                  accuses it
    """

    code: str
    way: Way
    subjects: tuple[Subject, ...]
    content: str
    category: str = ""
    rules: tuple[Rule, ...] = ()
    impersonated: str = ""


@value
class Withdraw:
    """Effect: the resident withdraws the report of this code, if it is theirs."""

    code: str


@value
class Subscribe:
    """Effect: consent to alerts of these areas; ends an opt-out.

    consent  version of the consent wording that the reply carries
    instead  alerts of all other areas end
    """

    areas: tuple[str, ...]
    consent: str
    instead: bool = False


@value
class DropAreas:
    """Effect: no alerts of these areas from now on; those of others stay."""

    areas: tuple[str, ...]


@value
class OptOut:
    """Effect: no unsolicited messages from now on.

    `confirmed` is False when no confirmation is sent, since one was within the hour.
    """

    confirmed: bool = True


@value
class Speak:
    """Effect: this language from now on."""

    language: Language


@value
class Erase:
    """Effect: delete what is known of the resident; a suppression hash stays."""


@value
class Appeal:
    """Effect: the resident objects to what the service says of their own number, `key`."""

    code: str
    key: str


@value
class FollowUp:
    """Effect: this text is sent as an SMS, because nobody saw the screen that said it."""

    text: str


@value
class FamilyChange:
    """Effect: a change of a resident's ``NGUOINHA``.

    act     ``request``: we ask a relative; ``agree``: the resident is that relative; ``stop``:
            nobody is notified of the resident, nor the resident of anybody; ``loss``: the resident
            has lost money or given a code away; ``unharmed``: not so after all
    number  the relative's (E.164), of a request
    """

    act: Literal["request", "agree", "stop", "loss", "unharmed"]
    number: str = ""


@value
class CampaignMessage:
    """Effect: this message is counted with those that are like it.

    sketch    `flows.triage.similar.sketch` of it
    sample    its masked words, stored once several people forwarded the same
    subjects  what may be accused with it; empty if the message may be honest
    """

    sketch: tuple[int, ...]
    sample: str
    subjects: tuple[Subject, ...] = ()
    category: str = ""


Effect = (
    Appeal
    | CampaignMessage
    | FamilyChange
    | Report
    | Withdraw
    | Subscribe
    | DropAreas
    | OptOut
    | Speak
    | Erase
    | FollowUp
)


@value
class State:
    """The state of a conversation; stored between messages as encrypted JSON.

    topic, step, memory  belong to the topic that is open ("" = none)
    touched  epoch seconds of the last message; a conversation lapses 15 minutes later
    minute, count  the window of the flood counter: its start and the messages in it
    hushed  we have said "wait": no answers until the messages calm down
    screen  the USSD session as `flows.ussd.sessions` stores it; texts leave it alone
    repeats  urgent texts of the last hour: mark -> (epoch seconds of the first, how often)
    replied  a mark of the last reply, which is not said twice in a row where more can be said
    """

    topic: str = ""
    step: str = ""
    memory: Mapping[str, Any] = field(default_factory=dict)
    touched: float = 0.0
    minute: float = 0.0
    count: int = 0
    hushed: bool = False
    screen: Mapping[str, Any] = field(default_factory=dict)
    repeats: Mapping[str, Any] = field(default_factory=dict)
    replied: str = ""


@value
class Turn:
    """The result of one message. `reply` is None for silence.

    more  None for a text; for a screen, whether the session goes on after it
    """

    reply: str | None
    state: State
    effects: tuple[Effect, ...] = ()
    more: bool | None = None
