"""The sender ID that an MT names: on the wire where the kind has a place for it, else refused."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest
from defusedxml.ElementTree import fromstring

from gateway.carriers import BadInstances
from gateway.carriers.http import send
from tests.gateway.carriers.misbehaving import Api, serve
from tests.gateway.carriers.vectors import Kind, kinds

ALL = [kind for kind in kinds() if "sending" in kind.data]
CHOOSES = [kind for kind in ALL if kind.carrier().CHOOSES_SENDER]
REST = [kind for kind in ALL if kind not in CHOOSES]
OTHER = "XA DAK_MIL"
"""Registered besides the instance's own; of the letters that need care in a form."""


@pytest.fixture
def api() -> Iterator[Api]:
    with serve() as api:
        yield api


def sent(kind: Kind, api: Api, sender: str, **settings: Any) -> tuple[str, dict[str, str]]:
    """The outcome, and the request's headers and fields by name."""
    sending, yes = kind["sending"], kind["sending"]["answers"][0]
    api.status, api.body = yes["status"], yes["body"].encode()
    api.requests.clear()
    carrier = kind.carrier(**{sending["url_setting"]: api.url, **settings})
    [it] = send(carrier, [kind.mt(sender=sender)])
    if not api.requests:
        return it.outcome, {}
    [(_, headers, body)] = api.requests
    return it.outcome, {**headers, **fields(body.decode())}


def fields(body: str) -> dict[str, str]:
    if body.startswith("{"):
        return leaves(json.loads(body))
    if body.startswith("<"):
        return {each.tag: each.text or "" for each in fromstring(body).iter()}
    return dict(parse_qsl(body)) or {"body": body}


def parts(value: str) -> list[str]:
    """A value, or the fields of a record in one."""
    return re.split(r"[|;\t]", value)


def leaves(data: Any, name: str = "") -> dict[str, str]:
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    results = {}
    for key, value in pairs:
        path = f"{name}/{key}"
        results |= leaves(value, path) if isinstance(value, dict | list) else {path: str(value)}
    return results


def test_there_are_kinds_of_both_sorts() -> None:
    assert CHOOSES
    assert REST


@pytest.mark.parametrize("kind", CHOOSES, ids=repr)
def test_it_stands_where_the_instances_own_stood(
    kind: Kind, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "time", lambda: kind["now"])
    own = kind.settings.get("brandname") or kind.settings.get("sender") or ""
    assert own != OTHER
    outcome, usual = sent(kind, api, "")
    assert outcome == "accepted"
    outcome, named = sent(kind, api, OTHER)
    assert outcome == "accepted"
    places = [name for name, value in named.items() for each in parts(value) if each == OTHER]
    assert len(places) == 1, "once, letter by letter"
    there, before = parts(named[places[0]]), parts(usual.get(places[0], ""))
    assert before == [own if each == OTHER else each for each in there]
    assert not [value for value in usual.values() if OTHER in parts(value)]
    signed = {"content-length", *kind["sending"].get("signature", ["webhook-signature"])}
    changed = {name for name in usual | named if usual.get(name) != named.get(name)}
    assert changed - signed == set(places), "and nothing else is another"


@pytest.mark.parametrize("kind", REST, ids=repr)
def test_a_kind_without_a_place_for_it_sends_nothing_under_another_name(
    kind: Kind, api: Api
) -> None:
    assert sent(kind, api, "")[0] == "accepted"
    assert sent(kind, api, OTHER) == ("refused", {})


@pytest.mark.parametrize("kind", REST, ids=repr)
def test_a_kind_without_a_place_for_it_is_not_set_up_with_any(kind: Kind) -> None:
    with pytest.raises(BadInstances, match="senders must go"):
        kind.carrier(senders=[OTHER])


@pytest.mark.parametrize("kind", CHOOSES, ids=repr)
def test_the_others_may_be_set_up_with_some(kind: Kind) -> None:
    assert kind.carrier(senders=[OTHER, "8041"])


def test_a_name_is_no_fixed_number(api: Api) -> None:
    """SmsType 8 of eSMS takes no Brandname: a name goes as customer care (2)."""
    kind = next(kind for kind in ALL if kind.name == "esms")
    fixed = {"sms_type": "8", "brandname": ""}
    _, usual = sent(kind, api, "", **fixed)
    assert (usual["/SmsType"], usual.get("/Brandname")) == ("8", None)
    _, named = sent(kind, api, OTHER, **fixed)
    assert (named["/SmsType"], named["/Brandname"]) == ("2", OTHER)
