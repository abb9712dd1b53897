"""Promises of single kinds beyond the contract: other proofs, and MTs that they can't send."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from gateway.carriers import BadInstances
from gateway.carriers.contract import Forged, Outbound
from gateway.carriers.http import send
from tests.gateway.carriers.misbehaving import serve
from tests.gateway.carriers.test_contract import take
from tests.gateway.carriers.vectors import Kind, kinds

KINDS = {kind.name: kind for kind in kinds()}
MT: dict[str, Any] = {
    "reference": "r-1",
    "to": "+84912345678",
    "text": "5 KHONG",
    "encoding": "GSM-7",
    "segments": 1,
    "in_reply_to": "1297875832",
}


def basic(kind: Kind, user: str, password: str) -> Any:
    pair = base64.b64encode(f"{user}:{password}".encode()).decode()
    return kind.webhook({**kind["reads"][0], "headers": {"authorization": f"Basic {pair}"}})


def test_infobip_by_http_basic_and_while_the_password_rotates() -> None:
    kind = KINDS["infobip"]
    old, new = kind.settings["webhook_secret"], kind["other_secret"]
    both = kind.carrier(webhook_user="u", webhook_secret=new, webhook_secret_previous=old)
    for password in (old, new):
        assert len(take(both, basic(kind, "u", password))) == 1
    signed = kind.webhook(kind["reads"][0])
    for forged in (basic(kind, "u", "x"), basic(kind, "v", new), signed):
        with pytest.raises(Forged):
            take(both, forged)


@pytest.mark.parametrize(
    ("name", "setting"), [("infobip", "hmac_algorithm"), ("vonage", "sig_method")]
)
def test_a_hash_that_nobody_should_use_is_refused(name: str, setting: str) -> None:
    with pytest.raises(BadInstances, match=setting):
        KINDS[name].carrier(**{setting: "md5"})


@pytest.mark.parametrize(
    ("name", "change", "why"),
    [
        ("viettel", {"text": "A & B"}, "&"),
        ("viettel", {"text": "x" * 481}, "480"),
        ("vcom", {"in_reply_to": ""}, "MO"),
        ("vcom", {"reference": "r" * 51}, "mt_code"),
    ],
)
def test_a_text_that_the_carrier_would_refuse_is_not_sent(name: str, change: Any, why: str) -> None:
    with serve() as api:
        [sent] = send(KINDS[name].carrier(send_url=api.url), [Outbound(**{**MT, **change})])
    assert sent.outcome == "refused" and why in sent.error
    assert api.requests == []


def test_viettel_takes_480_characters_and_numbers_a_push_as_one() -> None:
    kind = KINDS["viettel"]
    with serve() as api:
        yes = kind["sending"]["answers"][0]
        api.status, api.body = yes["status"], yes["body"].encode()
        longest = Outbound(**{**MT, "text": "x" * 480, "in_reply_to": ""})
        [sent] = send(kind.carrier(send_url=api.url), [longest])
    assert sent.outcome == "accepted"
    assert b"<RequestID>1</RequestID>" in api.requests[0][2]
    assert b"<ContentType>0</ContentType>" in api.requests[0][2]


def test_vonage_is_asked_to_retry_an_unsigned_webhook() -> None:
    kind = KINDS["vonage"]
    bare = kind.webhook({**kind["reads"][0], "headers": {}})
    with pytest.raises(Forged) as caught:
        take(kind.carrier(), bare)
    answer = kind.carrier().refuse(caught.value)
    assert answer.status == 503 and answer.headers["Retry-After"]
