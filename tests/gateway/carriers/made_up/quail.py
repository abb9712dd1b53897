"""Quail: a made-up carrier. MO by a signed POST in XML, MT by a form, receipts by an unsigned GET.

Receipts prove nothing, so production needs an `ip_list` and a secret path. An MO has no id: it is
made of its content and its own time. `ma` takes twenty characters, fewer than a reference of ours:
it is a hash of it, and receipts are matched by Quail's own id, which it wants back.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import ClassVar, Literal
from urllib.parse import urlencode

from gateway.carriers.adapter import BaseAdapter
from gateway.carriers.base import Form, clean, content_id, named, secrets, xml
from gateway.carriers.contract import (
    Answer,
    Balance,
    Features,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Outcome,
    Post,
    Question,
    Read,
    Receipt,
    Reply,
    Response,
    SendResult,
    Setting,
    SkippedItem,
    Stale,
    Unreadable,
    Webhook,
)
from gateway.carriers.outcomes import WAITS
from gateway.carriers.parsing import balance_of, dong, parts, seconds_valid, xml_root
from gateway.carriers.shapes import FORM

SEND_URL = "https://api.quail.example/gui"
BALANCE_URL = "https://api.quail.example/sodu"
XML = "text/xml; charset=utf-8"
VIET_NAM = timezone(timedelta(hours=7))
WINDOW = 300
LONGEST = 765
MOST_VALID = 2880 * 60

CODES: dict[str, Outcome] = {
    "SAI_MK": "bad_key",
    "HET_TIEN": "no_money",
    "KHOA_IP": "barred",
    "CHUA_DK_MAU": "no_template",
    "TRUNG_MA": "accepted",  # this ma was taken before
    "SO_SAI": "refused",
    "DAI_QUA": "refused",
    "NGUNG_NHAN": "opted_out",
    "QUA_TAI": "try_later",
    "LOI_KHAC": "uncertain",
}
STATUSES: Mapping[str, Literal["delivered", "failed", "opted_out"] | None] = {
    "XONG": "delivered",
    "ROT": "failed",
    "CHO": None,
    "MAY_TAT": None,
    "NGUNG_NHAN": "opted_out",
}
PRIORITY = {0: "0", 1: "1", 2: "3"}


class Adapter(BaseAdapter):
    SETTINGS: ClassVar[tuple[Setting, ...]] = (
        Setting("partner_key", "the key that MOs are signed with", secret=True),
        Setting("partner_key_previous", "the key before, while it rotates", False, True),
        Setting("account", "our account (tk)", False, False, True),
        Setting("password", "its password", False, True, True),
        Setting("sender", "registered name (ten)", False, False, True),
        Setting("send_url", f"where MTs go, if not to {SEND_URL}", False),
        Setting("balance_url", f"where the balance is asked for, if not {BALANCE_URL}", False),
        Setting("ip_list", "addresses that Quail calls from", False),
    )
    DEDUPLICATES = True
    RECEIPTS_NAME_THEIRS = True
    FEATURES: ClassVar[Features] = Features(
        inbound="POST, XML, without an id: keyed by content and its own time; answered by an MT",
        authentication="HMAC-SHA1 of time and body; none of receipts",
        receipts="GET, at the secret path",
        delivered="handset",
        reference="its own `id`",
        parts="Quail",
        encodings="UTF-8; no say; 765 characters",
        opt_outs="NGUNG_NHAN, in answers and receipts",
        validity="`han`, minutes, up to 2,880",
        priority="`uu`",
        price="segments and dong of `OK`; `gia` of the last receipt",
        repeats="MOs three times, ten seconds apart; receipts never",
        viet_nam="as its page says",
        unchecked=("whether a ma that was refused is new again",),
    )

    def __init__(self, instance: Instance) -> None:
        super().__init__(instance)
        self._keys = tuple(key.encode() for key in secrets(instance, "partner_key"))

    def method_of(self, webhook: Webhook) -> str:
        return "GET" if "tt" in Form(webhook.query) else "POST"

    def authenticate(self, webhook: Webhook) -> None:
        if webhook.method == "GET":
            return
        at = webhook.headers.get("x-quail-time", "")
        signed = at.encode() + b"." + webhook.body
        made = [base64.b64encode(hmac.digest(key, signed, "sha1")) for key in self._keys]
        given = webhook.headers.get("x-quail-sign", "").encode("utf-8", "replace")
        good = [hmac.compare_digest(each, given) for each in made]
        if not any(good):
            raise Forged("X-Quail-Sign does not match")
        if not re.fullmatch("[0-9]{1,12}", at) or abs(int(at) - webhook.now) > WINDOW:
            raise Stale("X-Quail-Time is too far from ours")

    def parse(self, webhook: Webhook) -> Sequence[Read]:
        if webhook.method == "GET":
            return _receipts(self.instance, Form(webhook.query))
        fields = {each.tag: each.text or "" for each in xml_root(webhook.body)}
        for name in ("thuebao", "dauso", "noidung", "luc"):
            if name not in fields:
                raise Unreadable(f"{name} is missing")
        sender = named(fields["thuebao"], "thuebao", 64)
        text = clean(fields["noidung"])
        sent_at = _timestamp(fields["luc"])
        key, now = self.setting("password"), webhook.now if sent_at is None else sent_at.timestamp()
        return [
            Inbound(
                id=content_id(self.instance, key, now, sender, text, fields["luc"]),
                sender=sender,
                to=named(fields["dauso"], "dauso", 64),
                text=text,
                sent_at=sent_at,
            )
        ]

    def acknowledge(self, replies: Sequence[Reply]) -> Response:
        return Response(200, b"<nhan>1</nhan>", XML)

    def acknowledge_to(self, webhook: Webhook, replies: Sequence[Reply]) -> Response:
        if webhook.method != "GET":
            return self.acknowledge(replies)
        own = xml(Form(webhook.query).get("id"))
        return Response(200, f"<nhan>{own}</nhan>".encode(), XML)

    def unfit(self, item: Outbound) -> str:
        return f"more than {LONGEST} characters" if len(item.text) > LONGEST else ""

    def post(self, item: Outbound) -> Post:
        order = {
            **self._login,
            "so": f"0{item.to.removeprefix('+84')}",
            "nd": item.text,
            "ten": item.sender or self.setting("sender"),
            "uu": PRIORITY[item.priority],
            "ma": hashlib.sha256(item.reference.encode()).hexdigest()[:20],
        }
        if (minutes := seconds_valid(item, unit=60, most=MOST_VALID)) is not None:
            order["han"] = str(minutes)
        url = self.setting("send_url", SEND_URL)
        return Post(url, urlencode(order).encode(), {"Content-Type": FORM})

    def settle(self, item: Outbound, answer: Answer) -> SendResult:
        words = answer.body.decode("utf-8", "replace").strip().split("|")
        if words[0] == "OK" and len(words) == 4:
            price, counted = dong(self.instance, words[3], "VND"), parts(words[2])
            carrier_id = clean(words[1])[:64]
            return SendResult(item.reference, "accepted", carrier_id, dong=price, segments=counted)
        word = words[1] if words[0] == "LOI" and len(words) > 1 else ""
        outcome = CODES.get(word, "uncertain")
        error = "" if outcome == "accepted" else word if word in CODES else "no such word"
        is_busy = word == "QUA_TAI" and re.fullmatch("[0-9]{1,5}", words[-1])
        wait = float(words[2]) if is_busy else 0.0
        return SendResult(item.reference, outcome, error=error, spent=outcome in WAITS, wait=wait)

    @property
    def _login(self) -> dict[str, str]:
        password = self.setting("password").encode()
        mk = hashlib.md5(password, usedforsecurity=False).hexdigest()
        return {"tk": self.setting("account"), "mk": mk}

    def ask_balance(self) -> Question:
        url = self.setting("balance_url", BALANCE_URL)
        return Question(url, {"Content-Type": FORM}, urlencode(self._login).encode())

    def balance(self, answer: Answer) -> Balance | None:
        match = re.fullmatch(rb"SODU ([0-9]{1,12})\s*", answer.body)
        return balance_of(match[1].decode(), "VND") if match else None


def _receipts(instance: Instance, fields: Form) -> list[Receipt | SkippedItem]:
    status = fields.need("tt")
    if status not in STATUSES:
        return [SkippedItem("tt is not a word that Quail documents")]
    state = STATUSES[status]
    if state is None:
        return []
    price = dong(instance, fields.get("gia"), "VND") if state != "opted_out" else None
    error = "" if state == "delivered" else status
    return [Receipt(named(fields.need("id"), "id", 64), False, state, None, error, dong=price)]


def _timestamp(luc: str) -> datetime | None:
    try:
        time = datetime.strptime(luc, "%d/%m/%Y %H:%M:%S").replace(tzinfo=VIET_NAM)
    except ValueError:
        return None
    return time if 2000 <= time.year < 2100 else None
