"""Our readings of forms and signatures against the libraries that they must equal."""

from __future__ import annotations

import base64
import random
import time
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote, quote_plus, urlencode

import pytest
import standardwebhooks
from twilio.request_validator import RequestValidator

from gateway.carriers import load
from gateway.carriers.base import Form, clean
from gateway.carriers.contract import (
    Carrier,
    Forged,
    Inbound,
    Instance,
    Outbound,
    Unreadable,
    Webhook,
    WebhookError,
)
from gateway.carriers.standard_webhooks import key_of, signed_headers
from tests.gateway.carriers.signing import esms, twilio

SECRET = "whsec_" + base64.b64encode(bytes(range(32))).decode()
CHARACTERS = "aZ09 +&=%;?~*'\"/\\<>()-_.:@\r\n\t\0éấĐ€🎣ư\u0301"


def words(dice: random.Random, longest: int = 12) -> str:
    return "".join(dice.choice(CHARACTERS) for _ in range(dice.randrange(longest)))


def test_a_form_reads_as_the_standard_library_reads_it() -> None:
    dice = random.Random(7)
    for _ in range(3000):
        pairs = [(words(dice), words(dice)) for _ in range(dice.randrange(6))]
        raw = urlencode(pairs, quote_via=dice.choice((quote, quote_plus)))
        if dice.random() < 0.5:
            at = dice.randrange(len(raw) + 1)
            raw = (
                raw[:at] + dice.choice(("&", "=", "%", "%zz", "+", "&&", "%C3%A9", ";")) + raw[at:]
            )
        read: dict[str, list[str]] = {}
        for name, value in parse_qsl(raw, keep_blank_values=True):
            read.setdefault(name, []).append(value)
        if "\ufffd" in repr(read):
            with pytest.raises(Unreadable):
                Form(raw)
            continue
        for form in (Form(raw), Form(raw.encode())):
            assert {name: form.getall(name) for name in form} == read


def test_a_query_with_bare_utf8_is_what_wsgi_makes_of_it() -> None:
    assert Form("content=ấ".encode().decode("latin-1")).get("content") == "ấ"
    with pytest.raises(Unreadable):
        Form("content=\xe9")


def adapter(kind: str, **values: str) -> Carrier:
    return load({kind: Instance(kind, kind, "https://sms.example.vn", values)})[kind]


def test_twilio_forms_of_all_sorts_verify_as_the_package_signs_them() -> None:
    dice = random.Random(11)
    carrier = adapter("twilio", auth_token="t" * 32)
    for _ in range(500):
        pairs = [(words(dice, 6) or "x", words(dice)) for _ in range(dice.randrange(1, 8))]
        body = urlencode(pairs, quote_via=dice.choice((quote, quote_plus))).encode()
        query = urlencode([("ref", words(dice))]) if dice.random() < 0.5 else ""
        bare = Webhook("POST", "/carriers/twilio/sms", query, {}, body, "", 0.0)
        carrier.verify(twilio(bare, "https://sms.example.vn", {"auth_token": "t" * 32}))
        with pytest.raises(Forged):
            carrier.verify(twilio(bare, "https://other.example.vn", {"auth_token": "t" * 32}))


def test_twilio_never_looks_at_the_host_header() -> None:
    carrier = adapter("twilio", auth_token="t" * 32)
    headers = {
        "host": "10.0.0.7:8000",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "http",
    }
    bare = Webhook("POST", "/carriers/twilio/sms", "", headers, b"Body=x", "", 0.0)
    carrier.verify(twilio(bare, "https://sms.example.vn", {"auth_token": "t" * 32}))


def esms_request(content: str, smsid: str) -> Webhook:
    fields = {
        "sender": "84912345678",
        "content": content,
        "serviceNumber": "8041",
        "cpid": "c",
        "smsid": smsid,
        "receiverTime": "20260921213320",
    }
    bare = Webhook("GET", "/carriers/esms/sms", urlencode(fields), {}, b"", "", 0.0)
    return esms(bare, "", {"private_key": "k" * 16})


def test_esms_takes_a_sign_whose_plus_was_not_escaped() -> None:
    carrier = adapter("esms", cpid="c", private_key="k" * 16)
    loose = 0
    for number in range(200):
        signed = esms_request(f"KT {number}", "1")
        bare = signed.query.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")
        loose += bare.count("+") > signed.query.count("+")
        sloppy = replace(signed, query=bare)
        carrier.verify(sloppy)
        assert carrier.read(sloppy) == carrier.read(signed)
    assert loose > 20


def test_esms_moved_text_keeps_its_signature_so_that_the_database_refuses_it() -> None:
    """(`1001`, "LD 09…") and (`1001L`, "D 09…") sign the same: the second id must not be new."""
    carrier = adapter("esms", cpid="c", private_key="k" * 16)
    requests = esms_request("LD 0912", "1001"), esms_request("D 0912", "1001L")
    for request in requests:
        carrier.verify(request)
    [one], [other] = (carrier.read(request) for request in requests)
    assert isinstance(one, Inbound)
    assert isinstance(other, Inbound)
    assert one.id != other.id
    assert one.signature == other.signature
    pinned = adapter("esms", cpid="c", private_key="k" * 16, id_pattern="[0-9]{4}")
    assert pinned.read(requests[0]) == [one]
    with pytest.raises(Unreadable):
        pinned.read(requests[1])


def test_esms_receipt_tokens_are_of_one_reference_and_one_instance() -> None:
    one = adapter("esms", cpid="c", private_key="k" * 16)
    url, _, query = one.callback_url("r-1").partition("?")  # type: ignore[attr-defined]
    assert url == one.instance.webhook_url
    text = f"{query}&SendStatus=5&SendSuccess=1"
    receipt = Webhook("GET", "/carriers/esms/sms", text, {}, b"", "", 0.0)
    one.verify(receipt)
    other = Instance("esms-2", "esms", "https://sms.example.vn", one.instance.values)
    with pytest.raises(Forged):
        load({"esms-2": other})["esms-2"].verify(receipt)


def test_the_open_webhook_verifies_what_the_library_verifies() -> None:
    """The library's clock is the machine's, so `now` is now. Forgeries by one bit as well."""
    dice = random.Random(13)
    carrier = adapter("open", secret=SECRET)
    library = standardwebhooks.Webhook(SECRET)
    other = standardwebhooks.Webhook("whsec_" + base64.b64encode(b"o" * 24).decode())
    now = time.time()
    for _ in range(500):
        message_id, body = words(dice).strip() or "m", words(dice, 60)
        stamp = int(now) + dice.choice((0, 0, -290, 290, -400, 400))
        at = datetime.fromtimestamp(stamp, UTC)
        signs = [
            dice.choice((library, library, other)).sign(message_id, at, body) for _ in range(2)
        ]
        if dice.random() < 0.2:
            signs[0] = signs[0].replace("v1,", "v1a,")
        if dice.random() < 0.2:
            body += " "
        stamps = dice.choice((str(stamp), f"{stamp}.75"))
        headers = {
            "webhook-id": message_id,
            "webhook-timestamp": stamps,
            "webhook-signature": " ".join(signs),
        }
        webhook = Webhook("POST", "/carriers/open/sms", "", headers, body.encode(), "", now)
        assert _verifies(carrier, webhook) == _library_verifies(library, body, headers)


def _verifies(carrier: Carrier, webhook: Webhook) -> bool:
    try:
        carrier.verify(webhook)
    except WebhookError:
        return False
    return True


def _library_verifies(
    library: standardwebhooks.Webhook, body: str, headers: dict[str, str]
) -> bool:
    try:
        library.verify(body, headers, json_parse=False)
    except standardwebhooks.WebhookVerificationError:
        return False
    return True


def test_the_open_webhook_signs_its_mts_as_the_library_verifies_them() -> None:
    body = '{"id":"r-1","text":"Đừng nghe"}'
    headers = signed_headers(key_of(SECRET), "r-1", time.time(), body.encode())
    assert standardwebhooks.Webhook(SECRET).verify(body, headers)["id"] == "r-1"


def test_texts_are_cleaned_of_what_a_database_can_not_store() -> None:
    assert clean("K\0T 09\ud800\udfff1\udc00") == "KT 091"
    assert clean("Đừng 🎣") == "Đừng 🎣"


RULE = "X-Twilio-Webhooks-Signature-Settings"


@pytest.mark.parametrize(
    ("key", "settings", "algorithm", "good"),
    [
        ("shared", "key=k1,algorithm=HMAC_SHA256", "HMAC_SHA256", True),
        ("shared-before", "key=k1,algorithm=HMAC_SHA256", "HMAC_SHA256", True),
        ("token", "", "HMAC_SHA1", True),
        # A rule's header does not make a weaker signature good, nor the token a shared key.
        ("shared", "key=k1,algorithm=HMAC_SHA1", "HMAC_SHA1", False),
        ("token", "key=k1,algorithm=HMAC_SHA256", "HMAC_SHA256", False),
        ("shared", "", "HMAC_SHA1", False),
        ("shared", "key=k1,algorithm=NONE", "HMAC_SHA256", False),
    ],
)
def test_twilio_signs_by_its_token_or_by_a_webhooks_rule(
    key: str, settings: str, algorithm: str, good: bool
) -> None:
    values = {"auth_token": "token", "shared_key": "shared", "shared_key_previous": "shared-before"}
    instance = Instance("twilio", "twilio", "https://sms.example.vn", values)
    carrier = load({"twilio": instance})["twilio"]
    form = {"MessageSid": "SM" + "0" * 32, "From": "+84912345678", "To": "8041", "Body": "KT"}
    url = "https://sms.example.vn/carriers/twilio/sms"
    signature = RequestValidator(key).compute_signature(url, form, algorithm)
    headers = {"x-twilio-signature": signature}
    if settings:
        headers[RULE.lower()] = settings
    webhook = Webhook(
        "POST", "/carriers/twilio/sms", "", headers, urlencode(form).encode(), "", time.time()
    )
    if good:
        carrier.verify(webhook)
    else:
        with pytest.raises(Forged):
            carrier.verify(webhook)


def test_twilio_sends_by_an_api_key_where_there_is_one() -> None:
    values = {"auth_token": "token", "account_sid": "AC1", "sender": "5KHONG"}
    for more, pair in (
        ({}, "AC1:token"),
        ({"api_sid": "SK1", "api_secret": "s"}, "SK1:s"),
        ({"api_sid": "SK1"}, "AC1:token"),
    ):
        instance = Instance("twilio", "twilio", "https://sms.example.vn", {**values, **more})
        talk = load({"twilio": instance})["twilio"].talk(
            Outbound("r-1", "+84912345678", "x", "GSM-7", 1)
        )
        post = next(talk)
        assert post.headers["Authorization"] == "Basic " + base64.b64encode(pair.encode()).decode()
        assert "/Accounts/AC1/" in post.url


@pytest.mark.parametrize("kind", ["kannel", "jasmin"])
def test_a_bare_receipt_is_proved_by_a_token_that_outlives_a_password(
    kind: str,
) -> None:
    def carrier(**values: str) -> Carrier:
        instance = Instance(kind, kind, "https://sms.example.vn", values)
        return load({kind: instance})[kind]

    def receipt(url: str, reference: str = "r-1") -> Webhook:
        query = url.partition("?")[2].replace("r-1", reference).replace("%d", "1")
        method, body = (
            ("GET", b"") if kind == "kannel" else ("POST", b"message_status=DELIVRD&id=1")
        )
        return Webhook(method, f"/carriers/{kind}/sms", query, {}, body, "", time.time())

    url = carrier(password="old-password").callback_url("r-1")  # type: ignore[attr-defined]
    carrier(password="new-password", password_previous="old-password").verify(receipt(url))
    for values in ({"password": "new-password"}, {"password": "old-password"}):
        with pytest.raises(Forged):
            carrier(**values).verify(receipt(url, "r-2"))
    with pytest.raises(Forged):
        carrier(password="new-password").verify(receipt(url))
