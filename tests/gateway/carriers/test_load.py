"""Adapters are found by name, and their settings checked all at once."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.carriers import BadInstances, check, load
from gateway.carriers.contract import Carrier, Instance
from tests.gateway.carriers.vectors import Kind, kinds

ALL = pytest.mark.parametrize("kind", kinds(), ids=repr)


def instance(name: str, kind: str, **values: Any) -> Instance:
    return Instance(name, kind, "https://sms.example.vn", values)


def test_everything_that_is_wrong_is_named_at_once() -> None:
    with pytest.raises(BadInstances) as caught:
        load(
            {
                "a": instance("a", "twilio"),
                "b": instance("b", "esms", cpid="7"),
                "c": instance("c", "pigeon"),
                "d": instance("d", "../contract"),
                "e": instance("e", "contract"),
                "f": instance("f", "open", secret="whsec_é"),
                "g": instance("g", "esms", cpid="7", private_key="k", id_pattern="["),
                "h": instance("h", "open", secret=""),
                "i": instance("i", "twilio", auth_token="t", send_url="bridge.example.vn"),
                "j": instance("j", "twilio", auth_token="t", timeout=0),
                "k": instance("k", "twilio", auth_token="t", concurrency="many"),
                "l": instance("l", "vcom", client_id="7", secure_key="k", charged="no"),
                "m": instance("m", "twilio", auth_token="t", prefix="5 KHONG"),
            }
        )
    faults = caught.value.problems
    assert [line.partition(":")[0] for line in faults] == [
        f"carrier {name}" for name in "abcdefghijklm"
    ]
    named = [
        *("auth_token", "private_key", "pigeon", "../contract", "contract", "secret"),
        *("id_pattern", "secret", "send_url", "timeout", "concurrency", "charged"),
        "prefix",
    ]
    for line, word in zip(faults, named, strict=True):
        assert word in line
    assert "é" not in str(caught.value), "a value may be a secret"


def test_two_instances_of_one_kind_are_two_carriers() -> None:
    result = load(
        {
            "north": instance("north", "twilio", auth_token="n" * 32),
            "south": instance("south", "twilio", auth_token="s" * 32),
        }
    )
    assert list(result) == ["north", "south"]
    assert result["north"] is not result["south"]
    assert result["south"].instance.webhook_url == "https://sms.example.vn/carriers/south/sms"


def test_a_secret_path_is_part_of_the_webhook_endpoint() -> None:
    own = instance("esms", "esms", path_secret="p-1")
    assert own.webhook_url == "https://sms.example.vn/carriers/esms/sms/p-1"


@ALL
def test_a_well_set_instance_passes_the_doctor(kind: Kind) -> None:
    guarded = kind.carrier(ip_list=["203.0.113.0/24"], path_secret="p" * 32)
    assert check(guarded, production=True) == []
    assert check(kind.carrier(), production=False) == []


@ALL
def test_a_weak_signature_needs_an_ip_list_and_a_secret_path_in_production(kind: Kind) -> None:
    guards: dict[str, Any] = {"ip_list": ["203.0.113.0/24"], "path_secret": "p" * 32}
    for missing in guards:
        rest = {name: value for name, value in guards.items() if name != missing}
        values = {k: v for k, v in kind.settings.items() if k not in guards} | rest
        own = {kind.name: Instance(kind.name, kind.name, "https://sms.example.vn", values)}
        carrier: Carrier = load(own)[kind.name]
        weak = not carrier.SIGNS_WELL
        assert any(missing in line for line in check(carrier, production=True)) == weak
        if weak:
            with pytest.raises(BadInstances, match=missing):
                load(own, production=True)
    own = {kind.name: Instance(kind.name, kind.name, "https://sms.example.vn", values | guards)}
    assert list(load(own, production=True)) == [kind.name]


def test_a_secret_path_can_stand_in_a_url() -> None:
    for secret in ("a/b", "a b", "é", 7):
        with pytest.raises(BadInstances, match="path_secret"):
            load({"a": instance("a", "twilio", auth_token="t", path_secret=secret)})


@ALL
def test_the_doctor_names_what_sending_needs(kind: Kind) -> None:
    for name in kind["sending"]["needs"]:
        output = check(kind.carrier(**{name: ""}), production=False)
        assert [line for line in output if name in line]


@ALL
def test_the_doctor_sees_short_secrets_and_open_lines(kind: Kind) -> None:
    values = {**kind.settings, "send_url": "http://bridge.example.vn", "ip_list": ["203.0.113.9"]}
    values |= {s.name: "whsec_ab" for s in kind.carrier().SETTINGS if s.secret and s.name in values}
    values["path_secret"] = "whsec_ab"
    own = Instance(kind.name, kind.name, "http://sms.example.vn", values)
    output = check(load({kind.name: own})[kind.name], production=True)
    assert any("public URL" in line for line in output)
    assert any("send_url" in line for line in output)
    assert any("too short" in line for line in output)
    assert "whsec_ab" not in " ".join(output)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"prefix": "KHONG"}, ""), ({"prefix": "5KHONG", "dedicated": False}, ""),
        ({"dedicated": True}, ""), ({"prefix": "", "dedicated": True}, ""),
        ({"prefix": "8CHARS7S"}, ""),
        ({"prefix": "NINECHARS"}, "1 to 8 plain letters"), ({"prefix": "Không"}, "plain letters"),
        ({"prefix": "1234"}, "a letter among them"), ({"prefix": 5}, "prefix must be one word"),
        ({"prefix": "KHONG", "dedicated": True}, "needs no prefix"),
        ({"dedicated": False}, "set prefix"), ({"dedicated": "yes"}, "true or false"),
    ],
)  # fmt: skip
def test_a_short_code_is_ours_alone_or_has_a_word(
    settings: dict[str, object], problem: str
) -> None:
    given = {"a": instance("a", "twilio", auth_token="t" * 32, **settings)}
    if not problem:
        assert load(given)
        return
    with pytest.raises(BadInstances) as caught:
        load(given)
    assert len(caught.value.problems) == 1 and problem in caught.value.problems[0]
