"""Kannel: MO by smsbox's `get-url`, MT by its `sendsms`, receipts by `dlr-url`.

https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html (6.4 sms-service, 6.5 sendsms,
6.6 delivery reports). `config/deploy/kannel.conf` is a configuration to start from, and the very
one that the tests run. The line that brings MOs here:

    get-url = "<endpoint>?id=%I&from=%p&to=%P&time=%T&coding=%c&charset=%C&udh=%u&text=%b"

`%b` is the text as it came, in the charset that `%C` names (UTF-8, or UTF-16BE for a UCS-2 MO);
`%a` would join its words by single spaces. Kannel puts the parts of a long MO together; where it
gives up waiting for one, `%u` says which part this is.

Answers are sent by `sendsms`, never as the body that smsbox would take for one. smsbox forgets an
MO once it has asked us, so an answer in a response that it does not live to read is lost; an MT of
ours is in the database until Kannel has taken it, and has a receipt. So every response of ours is
empty, and kannel.conf says `omit-empty = true` and empty `reply-*`: else smsbox makes up texts.

Kannel signs nothing: its addresses (`ip_list`) and a secret path make up for it. A receipt carries
a token of ours besides, made from `password`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import ClassVar, Literal

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import clean, named, pattern, secrets
from gateway.carriers.contract import (
    Answer,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Read,
    Receipt,
    SendResult,
    Setting,
    SkippedItem,
    Unreadable,
    Webhook,
)
from gateway.carriers.parsing import epoch_time, seconds_valid
from gateway.carriers.raw import need, raw_fields, ucs2
from gateway.carriers.shapes import Field, Shape

SEND_URL = "http://127.0.0.1:13013/cgi-bin/sendsms"

ID_PATTERN = r"[0-9A-Za-z-]{1,64}"
"""The shape of `%I`: Kannel's own are UUIDs, the same when bearerbox hands an MO out again."""

# %C. Text of any other charset can't be distinguished from noise.
CHARSETS: Mapping[str, str] = {
    "": "utf-8",
    "UTF-8": "utf-8",
    "UTF-16BE": "utf-16-be",
    "UCS-2": "utf-16-be",
    "ISO-8859-1": "latin-1",
    "WINDOWS-1252": "cp1252",
    "US-ASCII": "ascii",
}
_BINARY = b"1"  # %c: 0 is 7 bit, 1 is 8 bit, 2 is UCS-2

# %d. 8 and 16 are the SMSC's word for taking the MT over, 1 and 2 the phone's; 4 waits there.
STATUSES: Mapping[str, Literal["accepted", "delivered", "failed"]] = {
    "1": "delivered",
    "2": "failed",
    "4": "accepted",
    "8": "accepted",
    "16": "failed",
}
DLR_MASK = 1 | 2 | 8 | 16

# How sendsms's body begins, the last by immediate-sendsms-reply.
TAKEN = (b"0: Accepted", b"3: Queued", b"Sent.")
# The same where the HTTP status says less.
WORDS: Mapping[bytes, Outcome] = {
    b"Not routable": "refused",  # shares its status with a wrong password
    b"Temporal failure": "try_later",
}


class Adapter(BaseAdapter):
    """MO by smsbox's `get-url`, MT by its `sendsms`."""

    METHOD = "GET"
    RECEIPT_KEY = "password"
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("username", "of the sendsms-user", False, False, True),
        Setting("password", "of the sendsms-user", False, True, True),
        Setting("password_previous", "the one before, while its receipts come", False, True),
        Setting("sender", "what residents see: the short code", False, False, True),
        Setting("send_url", f"smsbox's sendsms, if not {SEND_URL}", False),
        Setting("smsc", "smsc-id that MTs leave by, if not Kannel's own choice", False),
        Setting("id_pattern", "shape of %I, a regular expression", False),
        Setting("ip_list", "addresses that smsbox calls from", False),
    )
    FEATURES: ClassVar[Features] = Features(
        inbound="GET (get-url); answered by an MT",
        authentication="none: ip_list and secret path",
        receipts="GET (dlr-url) with a token of ours",
        delivered="first_segment",
        reference="`ref` in the dlr-url",
        parts="Kannel; by UDH what it gave up on",
        encodings="GSM-7, UCS-2",
        opt_outs="none",
        validity="X-Kannel-Validity, minutes",
        priority="X-Kannel-Priority",
        repeats="as kannel.conf says: an hour, every 15 s; smsbox keeps them in memory",
        viet_nam="as the operator behind it",
        sources=("https://www.kannel.org/download/1.4.5/userguide-1.4.5/userguide.html",),
    )
    SHAPES: ClassVar[tuple[Shape, ...]] = (
        Shape(
            "message",
            "An incoming message (get-url)",
            (
                Field("id", "%I: Kannel's id of the message", means="id"),
                Field("from", "%p: the sender", means="from"),
                Field("to", "%P: the short code that was texted", means="to"),
                Field("time", "%T: seconds since 1970, UTC", "1790000000", needed=False),
                Field("coding", "%c: 0 text, 1 binary, 2 UCS-2", "0", needed=False),
                Field("charset", "%C: charset of the text", "UTF-8", needed=False),
                Field("udh", "%u: user data header, if any", "", needed=False),
                Field("text", "%b: the text, in that charset", means="text"),
            ),
            "GET",
            "",
        ),
        Shape(
            "receipt",
            "What became of an MT (dlr-url)",
            (
                Field("ref", "Our reference, from the dlr-url", means="reference"),
                Field("token", "Our token of that reference, from the dlr-url", authenticates=True),
                Field("status", "%d", "1", "status", tuple(STATUSES)),
            ),
            "GET",
            "",
        ),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._id = pattern(instance, "id_pattern", ID_PATTERN)
        self._passwords = secrets(instance, "password")

    # MO and receipts

    def authenticate(self, webhook: Webhook) -> None:
        fields = raw_fields(webhook.query)
        if "status" not in fields or not self._passwords:
            return
        reference, given = (fields.get(name, b"").decode("latin-1") for name in ("ref", "token"))
        if not self.proves_receipt(reference, given):
            raise Forged("a receipt without our token")

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        fields = raw_fields(webhook.query)
        if "status" in fields:
            return _receipts(fields)
        if fields.get("coding") == _BINARY:
            return []  # settings and pictures for the phone's programs: nobody wrote it
        return [self._message(fields)]

    def _message(self, fields: Mapping[str, bytes]) -> Inbound:
        message_id = need(fields, "id")
        if not self._id.fullmatch(message_id):
            raise Unreadable("id does not have the shape of an id")
        part, parts, ref = _part(fields.get("udh", b""))
        return Inbound(
            id=message_id,
            sender=named(need(fields, "from"), "from", 64),
            to=named(need(fields, "to"), "to", 64),
            text=_text(fields),
            sent_at=epoch_time(fields.get("time", b"").decode("latin-1")),
            ref=ref,
            part=part,
            parts=parts,
        )

    # MT

    def callback_url(self, reference: str) -> str:
        """Kannel fills in `%d`."""
        return f"{super().callback_url(reference)}&status=%d"

    def post(self, item: Outbound) -> Post:
        # by headers: smsbox writes the URLs that it is called by, and so a password, to its log
        order = {
            "Content-Type": "text/plain; charset=UTF-8",
            "X-Kannel-Username": self.setting("username"),
            "X-Kannel-Password": self.setting("password"),
            "X-Kannel-From": item.sender or self.setting("sender"),
            "X-Kannel-To": item.to,
            "X-Kannel-Coding": "2" if item.encoding == "UCS-2" else "0",
            "X-Kannel-DLR-Mask": str(DLR_MASK),
            "X-Kannel-DLR-URL": self.callback_url(item.reference),
        }
        if (minutes := seconds_valid(item, unit=60)) is not None:
            order["X-Kannel-Validity"] = str(minutes)
        if item.priority:
            order["X-Kannel-Priority"] = str(item.priority)
        if smsc := self.setting("smsc"):
            order["X-Kannel-SMSC"] = smsc
        # smsbox, when stopped, still takes requests from kept connections, and drops them
        return Post(self.setting("send_url", SEND_URL), item.text.encode(), order, keep=False)

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        if answer.body.startswith(TAKEN):
            return SendResult(item.reference, "accepted")
        # other words are not smsbox's: some proxy's page, perhaps
        return SendResult(item.reference, "uncertain", error=f"HTTP {answer.status}")

    def outcome(self, answer: Answer) -> Outcome:
        by_words = (WORDS[words] for words in WORDS if answer.body.startswith(words))
        return next(by_words, super().outcome(answer))

    # its other side

    def sign(self, webhook: Webhook) -> Webhook:
        fields = raw_fields(webhook.query)
        if "status" not in fields or not self._passwords:
            return webhook  # as it came: Kannel proves no MO
        made = self.receipt_token(fields.get("ref", b"").decode("latin-1"))
        return replace(webhook, query=f"{webhook.query}&token={made}")


def _text(fields: Mapping[str, bytes]) -> str:
    if "text" not in fields:
        raise Unreadable("text is missing")
    codec = CHARSETS.get(fields.get("charset", b"").decode("latin-1").strip().upper())
    if codec is None:
        raise Unreadable("charset is not one that can be read")
    raw = fields["text"]
    if codec == "utf-16-be":
        return clean(ucs2(raw))
    try:
        return clean(raw.decode(codec))
    except UnicodeDecodeError:
        raise Unreadable("text is not in its charset") from None


def _part(header: bytes) -> tuple[int, int, str | None]:
    """Part, parts and reference in a user data header (3GPP TS 23.040, 9.2.3.24.1 and .8); (1, 1,
    None) if it names none."""
    at, end = 1, min(len(header), header[0] + 1) if header else 0
    while at + 1 < end:
        kind, size = header[at], header[at + 1]
        data = header[at + 2 : min(at + 2 + size, end)]
        if (kind, len(data)) in ((0x00, 3), (0x08, 4)):
            parts, part = data[-2], data[-1]
            if 1 <= part <= parts and parts > 1:
                return part, parts, data[:-2].hex()
        at += 2 + size
    return 1, 1, None


def _receipts(fields: Mapping[str, bytes]) -> list[Receipt | SkippedItem]:
    code = need(fields, "status")
    status = STATUSES.get(code)
    if status is None:
        return [SkippedItem("status is none that Kannel documents")]
    error = f"status {code}" if status == "failed" else ""
    return [Receipt(named(need(fields, "ref"), "ref", 64), True, status, error=error)]
