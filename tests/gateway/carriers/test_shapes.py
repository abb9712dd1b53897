"""A kind's description of its requests is true: a signed sample is read as described."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gateway.carriers.contract import Forged, Inbound, Receipt
from gateway.carriers.shapes import Field, Shape, compose, nested, played, shapes
from tests.gateway.carriers.test_contract import take
from tests.gateway.carriers.vectors import Kind, kinds

MEANS = {
    "id": "SM0123456789abcdef0123456789abcdef",
    "from": "84912000111",
    "to": "8041",
    "text": "KT 0987654321 có phải lừa đảo & <x>",
    "reference": "mt-0123456789",
    "session": "s-1",
}


def samples() -> list[Any]:
    return [
        pytest.param(kind, shape, id=f"{kind.name}: {shape.about}")
        for kind in kinds()
        for shape in shapes(kind.carrier())
    ]


@pytest.mark.parametrize(("kind", "shape"), samples())
def test_a_sample_is_read_as_what_it_says(kind: Kind, shape: Shape) -> None:
    carrier = played(kind.carrier())
    assert carrier is not None
    webhook = carrier.sign(compose(shape, f"/carriers/{kind.name}/sms", kind["now"], MEANS))
    carrier.verify(webhook)
    (text,) = carrier.read(webhook)
    if isinstance(text, Receipt):
        assert shape.says == "receipt" and text.reference == MEANS["reference"]
    elif isinstance(text, Inbound):
        assert shape.says == "message"
        assert (text.sender, text.text) == (MEANS["from"], MEANS["text"])
        means = {field.means for field in shape.fields}  # some have no id, or do not say whereto
        for name in means & {"id", "to"}:
            assert getattr(text, name) == MEANS[name]
    else:
        assert shape.says == "ussd" and text.session == MEANS["session"]


@pytest.mark.parametrize(("kind", "shape"), samples())
def test_every_status_that_is_named_is_taken(kind: Kind, shape: Shape) -> None:
    carrier = played(kind.carrier())
    assert carrier is not None
    for field in shape.fields:
        for value in field.values:
            made = compose(shape, f"/carriers/{kind.name}/sms", kind["now"], MEANS,
                           {field.name: value})  # fmt: skip
            webhook = carrier.sign(made)
            carrier.verify(webhook)
            carrier.read(webhook)


@pytest.mark.parametrize(("kind", "shape"), samples())
def test_without_the_signature_it_is_forged(kind: Kind, shape: Shape) -> None:
    with pytest.raises(Forged):
        take(kind.carrier(), compose(shape, f"/carriers/{kind.name}/sms", kind["now"], MEANS))


@pytest.mark.parametrize(("kind", "shape"), samples())
def test_a_request_without_a_named_credential_is_forged(kind: Kind, shape: Shape) -> None:
    """Each field called a proof is one: taken away, the request is forged."""
    carrier = played(kind.carrier())
    assert carrier is not None
    whole = carrier.sign(compose(shape, f"/carriers/{kind.name}/sms", kind["now"], MEANS))
    credentials = [field for field in shape.fields if field.authenticates]
    assert credentials or kind.path_secret
    for field in credentials:
        bare = replace(
            whole,
            headers={k: v for k, v in whole.headers.items() if k != field.name.lower()},
            query="&".join(x for x in whole.query.split("&") if x.split("=")[0] != field.name),
        )
        if bare == whole:  # it is in the body
            continue
        with pytest.raises(Forged):
            carrier.verify(bare)


def test_names_lead_into_objects_and_lists() -> None:
    pairs = [("results[].id", "a"), ("results[].status.groupId", 3), ("count", 1)]
    assert nested(pairs) == {"results": [{"id": "a", "status": {"groupId": 3}}], "count": 1}


def test_a_template_is_filled_in_and_escaped() -> None:
    shape = Shape("message", "", (Field("Text", "", means="text"),), media="text/xml",
                template="<Text>{Text}</Text>")  # fmt: skip
    assert compose(shape, "/", 0, {"text": "a<b & c"}).body == b"<Text>a&lt;b &amp; c</Text>"
