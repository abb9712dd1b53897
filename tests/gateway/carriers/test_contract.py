"""The promises of every adapter, driven by `tests/vectors/<kind>.json`.

A new kind inherits all of it by its vectors; nothing here names one.
"""

from __future__ import annotations

import json
import logging
import random
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from gateway.carriers import contract
from gateway.carriers.contract import (
    Forged,
    IdTaken,
    Inbound,
    NotListed,
    Receipt,
    Reply,
    Stale,
    TooLarge,
    TryAgain,
    Unreadable,
    Webhook,
    WebhookError,
    WrongMethod,
)
from gateway.inbound.webhooks import WebhookEndpoint
from tests.gateway.carriers.vectors import Kind, cases, kinds, message, receiving, reply

ALL = pytest.mark.parametrize("kind", kinds(), ids=repr)
RECEIVING = pytest.mark.parametrize("kind", receiving(), ids=repr)
ERRORS = (Forged, Stale, NotListed, Unreadable, IdTaken, WrongMethod, TooLarge, TryAgain)
METHODS = ("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "get", "")


def take(carrier: contract.Carrier, webhook: Webhook) -> Sequence[Inbound | Receipt]:
    """As the receiver does it."""
    WebhookEndpoint.of(carrier).admit(
        webhook.path.partition("/sms")[2].removeprefix("/"), webhook.address
    )
    carrier.verify(webhook)
    return carrier.read(webhook)


@pytest.mark.parametrize(("kind", "entry"), cases("reads"))
def test_reads(kind: Kind, entry: dict[str, Any]) -> None:
    expected = [message(each) for each in entry["messages"]]
    carrier, webhook = kind.carrier(), kind.webhook(entry)
    assert list(take(carrier, webhook)) == expected
    assert list(take(carrier, webhook)) == expected, "the same request again reads the same"


@ALL
def test_it_says_whether_receipts_name_its_own_ids(kind: Kind) -> None:
    """MTs are searched by the carrier's id only for such kinds."""
    read = [message(each) for entry in kind.data["reads"] for each in entry["messages"]]
    theirs = any(isinstance(each, Receipt) and not each.ours for each in read)
    assert kind.carrier().RECEIPTS_NAME_THEIRS is theirs


@pytest.mark.parametrize(("kind", "entry"), cases("raises"))
def test_raises(kind: Kind, entry: dict[str, Any]) -> None:
    expected = getattr(contract, entry["error"])
    with pytest.raises(WebhookError) as caught:
        take(kind.carrier(), kind.webhook(entry))
    assert _of_the_contract(caught.value) is expected
    assert entry.get("says", "") in caught.value.reason
    assert not re.search(r"\d{8}", caught.value.reason), "a reason shows no number"


def _of_the_contract(error: WebhookError) -> type:
    """The class that the gateway knows; an adapter may raise a class derived from it."""
    return next(each for each in type(error).__mro__ if each.__module__ == contract.__name__)


@pytest.mark.parametrize(("kind", "entry"), cases("reads"))
def test_a_secret_rotates(kind: Kind, entry: dict[str, Any]) -> None:
    name = "path_secret" if entry.get("unsigned") else kind["rotates"]
    webhook = kind.webhook(entry)
    old, other = kind.settings[name], kind["other_secret"]
    rotated = kind.carrier(**{name: other, f"{name}_previous": old})
    assert list(take(rotated, webhook)) == [message(each) for each in entry["messages"]]
    with pytest.raises(Forged):
        take(kind.carrier(**{name: other}), webhook)
    with pytest.raises(Forged):
        take(kind.carrier(**{name: other, f"{name}_previous": other[::-1]}), webhook)


@pytest.mark.parametrize(("kind", "entry"), cases("reads"))
def test_without_its_credentials_it_is_forged(kind: Kind, entry: dict[str, Any]) -> None:
    webhook = kind.webhook(entry)
    for name in ("path",) if entry.get("unsigned") else kind["proof"]:
        bare = _without(webhook, name, kind)
        if bare == webhook:
            continue
        with pytest.raises(Forged):
            take(kind.carrier(), bare)


def _without(webhook: Webhook, name: str, kind: Kind) -> Webhook:
    """A proof is a header, a field of the query, `json:<field>` of the body, or `path`."""
    if name == "path":
        return replace(webhook, path=webhook.path.removesuffix(f"/{kind.path_secret}"))
    if name.startswith("json:"):
        data = json.loads(webhook.body)
        data.pop(name.removeprefix("json:"), None)
        return replace(webhook, body=json.dumps(data).encode()) if data else webhook
    return replace(
        webhook,
        headers={key: value for key, value in webhook.headers.items() if key != name},
        query="&".join(x for x in webhook.query.split("&") if not x.startswith(f"{name}=")),
    )


@pytest.mark.parametrize(("kind", "entry"), cases("reads"))
def test_a_changed_request_breaks_its_signature(kind: Kind, entry: dict[str, Any]) -> None:
    webhook = kind.webhook(entry)
    if entry.get("unsigned") or not kind["signed_text"]:
        assert not kind.carrier().SIGNS_WELL, "a carrier that signs well signs everything"
        return
    changed = 0
    for text in kind["signed_text"]:
        other = replace(
            webhook,
            body=webhook.body.replace(text.encode(), text[::-1].encode(), 1),
            query=webhook.query.replace(text, text[::-1], 1),
        )
        if other != webhook:
            changed += 1
            with pytest.raises(Forged):
                take(kind.carrier(), other)
    assert changed, "the vectors' signed_text must stand in every request that is read"


@pytest.mark.parametrize("kind", [each for each in kinds() if not each["reads"]], ids=repr)
def test_a_kind_that_only_sends_lets_nothing_in(kind: Kind) -> None:
    adapter = kind.carrier()
    assert (adapter.FEATURES.inbound, adapter.FEATURES.receipts) == ("none", "none")
    for method in METHODS:
        with pytest.raises(Forged):
            adapter.verify(replace(kind.webhook(kind["raises"][0]), method=method))


@RECEIVING
def test_another_method_is_refused_as_such(kind: Kind) -> None:
    webhook = kind.webhook(kind["reads"][0])
    for method in METHODS:
        if method != kind["method"]:
            with pytest.raises(WrongMethod):
                kind.carrier().verify(replace(webhook, method=method))
            with pytest.raises(WrongMethod):
                kind.carrier().read(replace(webhook, method=method))


@RECEIVING
def test_any_request_raises_webhook_errors_alone(kind: Kind) -> None:
    """Mutations of good requests, read without their proof as well as with it."""
    dice = random.Random(5)
    carrier = kind.carrier()
    good = [kind.webhook(entry) for entry in kind["reads"]]
    for _ in range(3000):
        webhook = dice.choice(good)
        mangled = replace(
            webhook,
            body=_mangled(webhook.body, dice),
            query=_mangled(webhook.query.encode("latin-1", "replace"), dice).decode("latin-1"),
            headers={
                key: _mangled(value.encode(), dice).decode("latin-1")
                if dice.random() < 0.2
                else value
                for key, value in webhook.headers.items()
            },
        )
        for step in (carrier.verify, carrier.read):
            try:
                text = step(mangled)
            except WebhookError as error:
                error.reason.encode()
                carrier.refuse(error)
            else:
                for each in text or ():
                    assert_storable(each)


def _mangled(data: bytes, dice: random.Random) -> bytes:
    for _ in range(dice.randrange(3)):
        at = dice.randrange(len(data) + 1)
        data = data[:at] + dice.choice(_BITS) + data[at + dice.randrange(3) :]
    return data


_BITS = (
    b"\0", b"%00", b"%FF", b"\xff", b"%ED%A0%80", b"%", b"&", b"=", b"+", b"?", b";", b'"', b"{",
    b"}", b",", b"1e999", b"null", b"[" * 2000, b"a" * 300, b"\\ud800", b"\\u0000", b"\r\n", b"",
    "ấ".encode(),
)  # fmt: skip


def assert_storable(entry: Inbound | Receipt) -> None:
    """PostgreSQL takes UTF-8 without NUL. A signature is verified, or it is never stored."""
    for name in type(entry).__slots__:
        value = getattr(entry, name)
        if isinstance(value, str) and name != "signature":
            assert "\0" not in value, name
            value.encode()  # raises for a lone surrogate


@pytest.mark.parametrize(("kind", "entry"), cases("answers"))
def test_acknowledges(kind: Kind, entry: dict[str, Any]) -> None:
    replies = [reply(each) for each in entry["replies"]]
    if "request" in entry:
        response = kind.carrier().acknowledge_to(kind.webhook(entry["request"]), replies)
    else:
        response = kind.carrier().acknowledge(replies)
    assert response.status == 200
    assert response.body.decode() == entry["body"]
    assert response.content_type == kind["content_type"]


@ALL
@pytest.mark.parametrize(
    "text",
    [
        "a < b & c > d",
        "]]>",
        "&amp;",
        "\"two\" 'one'",
        "</Message><Message>x",
        "Đừng nghe",
        "\u20ac",
    ],
)
def test_a_reply_arrives_unchanged(kind: Kind, text: str) -> None:
    if kind.carrier().REPLIES_IN_RESPONSE:
        assert _signed(kind, text) == text
        return
    answered = kind.carrier().acknowledge([Reply(text, in_reply_to="1001", to="84900000000")])
    silent = kind.carrier().acknowledge([Reply(None, in_reply_to="1001", to="84900000000")])
    assert answered == silent, "an answer that goes as an MT must not stand in the response too"


@ALL
def test_a_reply_never_breaks_the_carriers_form(kind: Kind) -> None:
    """Texts repeat what residents typed: control characters and surrogates among it."""
    if not kind.carrier().REPLIES_IN_RESPONSE:
        return
    hostile = "".join(map(chr, range(32))) + "\x7f\ufffe\uffff\ud800x\udfff"
    text = _signed(kind, hostile)
    assert "x" in text
    assert "\ud800" not in text


def _signed(kind: Kind, text: str) -> str:
    reply = Reply(text, "GSM-7", 1, in_reply_to="1001", to="84900000000")
    response = kind.carrier().acknowledge([reply])
    if "json" in response.content_type:
        return str(json.loads(response.body)["reply"]["text"])
    return "".join(ElementTree.fromstring(response.body).find("Message").itertext())  # type: ignore[union-attr]


@ALL
@pytest.mark.parametrize("error", ERRORS)
def test_refuses_in_its_own_form(kind: Kind, error: type[WebhookError]) -> None:
    response = kind.carrier().refuse(error("content <is> & missing"))
    assert response.status == kind.data.get("refusal_status", {}).get(error.__name__, error.status)
    code = kind.data.get("refusal_codes", {}).get(error.__name__, error.code)
    assert response.body.decode() == kind["refusal"].replace("CODE", str(code))
    if error is TryAgain:
        assert response.headers["Retry-After"].isdecimal()
    if error is WrongMethod:
        assert response.headers["Allow"] == kind["method"]


@ALL
def test_neither_secret_nor_number_in_logs_and_errors(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    carrier, display = kind.carrier(), []
    for entry in [*kind["reads"], *kind["raises"]]:
        webhook = kind.webhook(entry)
        for request in (
            webhook,
            replace(webhook, body=webhook.body + b"&x"),
            replace(webhook, query=""),
        ):
            try:
                take(carrier, request)
            except WebhookError as error:
                display += [repr(error), str(error), carrier.refuse(error).body.decode()]
    text = "\n".join([*display, caplog.text])
    assert display
    for secret in kind.secrets:
        assert secret not in text
    assert not re.search(r"9\d{8}", text)


@ALL
def test_secrets_are_declared_as_such(kind: Kind) -> None:
    for setting in kind.carrier().SETTINGS:
        assert setting.about
        if re.search("key|secret|token|password", setting.name):
            assert setting.secret, setting.name
