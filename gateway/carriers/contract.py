"""The interface between the gateway and a carrier.

An adapter is one file of this package; `kind` in `config/carriers.toml` is its module's name,
and the class in it is called `Adapter`. An *instance* is a kind with settings: two instances
of one kind share nothing, least of all an id space.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, Protocol


class WebhookError(Exception):
    """A request that gets no answer from a conversation.

    `status` is the HTTP status if the carrier has no form of its own; `reason` is one plain
    sentence without personal data: it is sent to the carrier and written to the log.
    """

    status: ClassVar[int] = 400
    code: ClassVar[str] = "bad_request"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Forged(WebhookError):
    """The request does not prove that it comes from the carrier (or is a replay)."""

    status, code = 403, "forged"


class Stale(Forged):
    """Signed well, but at a time too far from ours."""

    code = "stale"


class NotListed(Forged):
    """The caller's address is not on the instance's `ip_list`."""

    code = "not_listed"


class Unreadable(WebhookError):
    """Signed well, but a field is missing or makes no sense.

    `good` are the receipts of the same request that can be read: they are stored, and the reason
    names the places of the others.
    """

    status, code = 400, "unreadable"

    def __init__(self, reason: str, good: Sequence[Receipt] = ()) -> None:
        super().__init__(reason)
        self.good = good


class IdTaken(Unreadable):
    """The message's id is already that of another message."""

    code = "taken"


class UnknownInstance(WebhookError):
    """No carrier instance has this name."""

    status, code = 404, "unknown_instance"


class WrongMethod(WebhookError):
    """The carrier calls by another HTTP method."""

    status, code = 405, "wrong_method"


class TooLarge(WebhookError):
    """The request has more bytes than a webhook endpoint takes (MAX_BODY)."""

    status, code = 413, "too_large"


class TryAgain(WebhookError):
    """The database can't be written now: the carrier should try again."""

    status, code = 503, "try_again"


@dataclass(frozen=True, slots=True)
class Webhook:
    """One HTTP request of a carrier, as it came.

    path     of the URL as the carrier called it (``/carriers/esms/sms``), without the query
    query    raw query string: never logged
    headers  names in lower case
    address  the peer's IP address (behind trusted proxies: the one they name)
    now      epoch seconds
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    address: str
    now: float


@dataclass(frozen=True, slots=True)
class Inbound:
    """One MO (or one part of one).

    id         the carrier's own id of it, unique within the instance
    sender     as the carrier gives it: an MSISDN in any usual form, a short code or a name
    signature  where the carrier's signature alone does not pin the id: the signature, so that
               a second id under the same one is refused
    ref, part, parts  of a multipart MO that the carrier did not put together; part from 1
    silent     the carrier has answered it by itself, as an opt-out that it reports by number: the
               request is carried out, and no MT is sent
    """

    id: str
    sender: str
    to: str
    text: str
    sent_at: datetime | None = None
    signature: str | None = None
    ref: str | None = None
    part: int = 1
    parts: int = 1
    silent: bool = False


@dataclass(frozen=True, slots=True)
class SkippedItem:
    """One thing in a request that is left out, while the answer says that all was taken: to send it
    again would not help. It is logged and shown by `carriers log`.

    reason  as of a `WebhookError`: one plain sentence without personal data
    """

    reason: str


@dataclass(frozen=True, slots=True)
class UssdTurn:
    """One turn of a USSD session.

    id       unique within the instance and the same when the carrier repeats the turn
    session  the carrier's id of the session
    text     what was typed in this turn alone, "" at the dial
    ended    the carrier says that the session is over (hung up, timed out): no screen is wanted
    grown    if the carrier sends all that was typed in the session, joined by ``*``: that,
             whole; then the conversation finds the new part, and `text` is only a guess at it
    """

    id: str
    session: str
    sender: str
    to: str
    text: str
    ended: bool = False
    grown: str | None = None


@dataclass(frozen=True, slots=True)
class Receipt:
    """One DLR.

    reference  our own reference (`Outbound.reference`) if `ours`, else the carrier's id
    network    MCC and MNC of the operator that the number is of now ("45204"), if the carrier says
               it: it chooses the instance
    dong       what the MT cost in all, if the carrier did not say it before (`parsing.dong`).
               0 counts only if the MT failed
    """

    reference: str
    ours: bool
    status: Literal["accepted", "delivered", "failed", "opted_out"]
    at: datetime | None = None
    error: str = ""
    network: str = ""
    dong: int | None = None


Read = Inbound | UssdTurn | Receipt | SkippedItem
"""The content of one part of a request."""


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to one MO or USSD turn; `text` is None for an acknowledgement without text.

    `in_reply_to` is the MO's id, `to` its sender, both as the carrier gave them. `more` is
    None for an SMS; for a screen, whether the session goes on after it.
    """

    text: str | None
    encoding: str = "GSM-7"
    segments: int = 0
    in_reply_to: str = ""
    to: str = ""
    more: bool | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to the carrier."""

    status: int
    body: bytes
    content_type: str = "text/plain; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outbound:
    """One MT to hand to the carrier.

    reference    ours, unique over all time: what the carrier de-duplicates on, if it does
    to           E.164
    in_reply_to  the carrier's id of the MO it answers, or ""
    sender       the sender ID that the resident sees; "": the instance's own
    valid_until  from then on nobody should get it; None: as long as the carrier likes
    priority     0 notice or scam alert, 1 answer to a resident, 2 emergency
    """

    reference: str
    to: str
    text: str
    encoding: str
    segments: int
    in_reply_to: str = ""
    sender: str = ""
    valid_until: datetime | None = None
    priority: int = 0


Delivered = Literal["handset", "operator", "smsc", "first_segment", "none"]
"""What a receipt's `delivered` proves: the phone has the whole MT; the operator has taken it; its
SMSC says so, without saying of what; its first segment has arrived; or there are no receipts."""

Outcome = Literal[
    "accepted", "try_later", "refused", "opted_out", "uncertain",
    "bad_key", "no_money", "barred", "no_template",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SendResult:
    """The outcome of one `Outbound`. The outcome alone decides about a retry.

    accepted   the carrier has it; `carrier_id` is its id
    try_later  it certainly does not have it, and may take it later
    refused    it does not take it, and never will
    opted_out  the subscriber refuses messages at the carrier
    uncertain  nobody can tell (a time-out after the request left)
    bad_key, no_money, barred, no_template
               as try_later, and an operator has to correct it (`outcomes.DENIALS`)

    spent      the carrier remembers the reference although it refused it: the next try needs
               another one, or the carrier would drop it as a repeat
    segments   how many the carrier counts, if it says so; 0: it does not
    dong       what it costs, if the carrier says so (`parsing.dong`)
    wait       seconds for which the carrier wants no other MT; 0: it does not say
    """

    reference: str
    outcome: Outcome
    carrier_id: str = ""
    error: str = ""
    spent: bool = False
    wait: float = 0.0
    dong: int | None = None
    segments: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """A request to a carrier. With `keep` False it has a connection of its own: a server that stops
    may read a request from a connection that it kept, and drop it."""

    url: str
    body: bytes
    headers: Mapping[str, str]
    keep: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """What a carrier answers; `body` is empty if it broke off: the status is enough.

    lines  of the header, as they came
    """

    status: int
    body: bytes
    lines: Sequence[bytes] = field(default=(), compare=False, repr=False)

    @property
    def headers(self) -> Mapping[str, str]:
        """By their names in lower case; of two with one name the last."""
        pairs = [line.decode("latin-1").partition(":") for line in self.lines]
        return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


Talk = Generator[Post, Answer, SendResult]
"""The exchange about one MT: yields a `Post`, is sent its `Answer`, returns the outcome."""


@dataclass(frozen=True, slots=True)
class Instance:
    """A carrier instance's settings, with secrets filled in."""

    name: str
    kind: str
    public_url: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        """A setting, or `default` if it is not set."""
        return self.values.get(name, default)

    @property
    def webhook_url(self) -> str:
        """The URL that the carrier calls, as it knows it, with `path_secret` if there is one."""
        url = f"{self.public_url.rstrip('/')}/carriers/{self.name}/sms"
        return f"{url}/{self.get('path_secret')}" if self.get("path_secret") else url


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting that an adapter needs, for `doctor` and the documents.

    required  without it the instance can't even receive: the gateway does not start
    sending   needed to send MTs only: without it `doctor` warns and `send` takes nothing
    """

    name: str
    about: str
    required: bool = True
    secret: bool = False
    sending: bool = False


@dataclass(frozen=True, slots=True)
class Features:
    """What a kind can do, a few words each: a row of the matrix (`matrix.py`).

    inbound    how an MO comes
    authentication  what proves who sent it
    receipts   how a DLR comes and what protects it, or "none"
    delivered  what "delivered" proves, unless the instance's `delivered` says otherwise
    reference  what ties a DLR to our MT, or "none"
    parts      who puts a multipart MO together
    encodings  of an MT
    opt_outs   the carrier's own, and how the carrier reports them
    validity   the field that `Outbound.valid_until` goes into and its limits, or "none"
    priority   likewise of `Outbound.priority`
    price      what its answer to an MT, or a receipt, says of segments and price, or "none"
    repeats    which requests it sends again after a 503 of ours, and for how long
    viet_nam   MO or not, registration, receipts, what a price is of
    sources    the vendor's pages that this row goes by, beside those in the module's docstring
    unchecked  what the vendor's documents leave open, so that it must be asked of the vendor
    """

    inbound: str
    authentication: str
    receipts: str
    delivered: Delivered
    reference: str
    parts: str
    encodings: str
    opt_outs: str
    validity: str = "none"
    priority: str = "none"
    price: str = "none"
    repeats: str = "not documented"
    viet_nam: str = "not known"
    sources: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()


class Carrier(Protocol):
    """One instance of a carrier."""

    instance: Instance
    SETTINGS: ClassVar[tuple[Setting, ...]]
    SIGNS_WELL: ClassVar[bool]
    """Whether a signature covers all that matters; if not, production needs an `ip_list` and
    a `path_secret`."""
    REPLIES_IN_RESPONSE: ClassVar[bool]
    """Whether the answer to an MO goes into the HTTP response; else it is sent as an MT."""
    DEDUPLICATES: ClassVar[bool]
    """Whether a second `talk` of the same reference is one message for the carrier."""
    TITLE: ClassVar[str | None]
    """The firm's own spelling; None: the kind's name; "": there is no firm between."""
    CHOOSES_SENDER: ClassVar[bool]
    """Whether an MT may name another sender ID than the instance's own; if not, `talk` refuses
    one that does."""
    RECEIPTS_NAME_THEIRS: ClassVar[bool]
    """Whether a receipt may name an MT by the carrier's id alone (`Receipt.ours` is False)."""
    FEATURES: ClassVar[Features]

    def verify(self, webhook: Webhook) -> None:
        """Raises `Forged` or `Stale` unless the carrier sent this."""

    def read(self, webhook: Webhook) -> Sequence[Read]:
        """The content of a request. Raises `Unreadable`, `WrongMethod`."""

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        """The carrier's own form of "taken", with the answers if it carries them."""

    def acknowledge_to(self, webhook: Webhook, replies: Sequence[Reply]) -> Response:
        """The same to one request, which was verified and read: for a carrier that expects a part
        of it back, such as the number of receipts."""

    def refuse(self, error: WebhookError) -> Response:
        """The carrier's own form of an error: some want 200 with a code."""

    def talk(self, item: Outbound) -> Talk:
        """How one MT is handed over; does no I/O (`http.Talks` does)."""


@dataclass(frozen=True, slots=True)
class Question:
    """A request about our account: by GET, with a `body` by POST."""

    url: str
    headers: Mapping[str, str]
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """The balance of our account, from the carrier's answer."""

    amount: Decimal
    currency: str


class Prepaid(Protocol):
    """A carrier that reports the balance of our account (`balance_least`)."""

    def ask_balance(self) -> Question: ...

    def balance(self, answer: Answer) -> Balance | None:
        """The balance in the answer; None if it has none."""


class Simulator(Protocol):
    """A carrier that can also play its other side, for the phone of development."""

    def play(self, webhook: Webhook) -> tuple[Outbound, Response]:
        """Reads an MT as the carrier's API would, and answers as it does when it takes one.

        Raises `Forged` for wrong credentials, `Unreadable` for what `send` never makes.
        """
