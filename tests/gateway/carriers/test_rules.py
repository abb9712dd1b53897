"""The limits and prices of an instance, and the errors for a wrong setting."""

from __future__ import annotations

import pytest

from gateway.carriers.contract import Instance, Outbound
from gateway.carriers.rules import carries, problems, rules


def instance(**values):
    return Instance("esms", "esms", "https://5khong.example", values)


def test_a_rule_that_is_not_set_allows_everything():
    plain = rules(instance(short_code="8041"))
    assert (plain.free_text, plain.ucs2, plain.one_way, plain.dong) == (True, True, False, None)


@pytest.mark.parametrize(
    ("values", "one_way"),
    [
        ({"sender": "8041"}, False),
        ({"sender": "+84900000000"}, False),
        ({"brandname": "5KHONG"}, True),
        ({"sender": "5KHONG"}, True),
        ({"sender": "MG0123456789abcdef0123456789abcdef"}, False),
        ({"brandname": "5KHONG", "one_way": False}, False),
    ],
)
def test_an_alphanumeric_sender_cant_be_answered(values, one_way):
    assert rules(instance(**values)).one_way is one_way


@pytest.mark.parametrize(
    ("values", "senders"),
    [
        ({}, set()),
        ({"brandname": "5KHONG"}, {"5KHONG"}),
        ({"sender": "8041", "senders": ["5KHONG", "UBND"]}, {"8041", "5KHONG", "UBND"}),
        ({"sender": "MG0123456789abcdef0123456789abcdef", "senders": ["UBND"]}, {"UBND"}),
    ],
)
def test_the_sender_ids_are_its_own_and_those_that_are_listed(values, senders):
    assert rules(instance(**values)).senders == senders


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("free_text", False, "no"),
        ("ucs2", False, 0),
        ("refuses", "#&", ["#"]),
        ("price_mt", 350, -1),
        ("price_mt", 0, True),
        ("most", 3, 0),
        ("rate", 0.5, 0),
        ("rate", 200, "200"),
        ("prefixes", ["090"], ["+8490"]),
        ("networks", ["45204", "45208"], ["Viettel"]),
        ("senders", ["5KHONG", "Xa Dak_Mil", "8041", "+84900000000"], "5KHONG"),
        ("senders", [], ["TWELVE CHARS"]),
        ("senders", ["a.b-c"], ["5KHÔNG"]),
        ("senders", ["5K"], [" 5K"]),
        ("senders", ["5K"], ["12-34"]),
        ("senders", ["5K"], ["5K\r\nTo: x"]),
        ("senders", ["5K"], ["5K\n"]),
        ("senders", ["5K"], [""]),
        ("fallback", "open", 1),
    ],
)
def test_a_wrong_setting_is_reported_by_name(name, good, bad):
    assert problems(instance(**{name: good})) == []
    [faults] = problems(instance(**{name: bad}))
    assert faults.startswith(f"{name} must be ")


@pytest.mark.parametrize(
    ("values", "good"),
    [
        ({}, True),
        ({"countries": ["855"]}, False),
        ({"ucs2": False}, False),
        ({"most": 1}, False),
        ({"refuses": "#&"}, False),
        ({"senders": ["OTHER"]}, False),
        ({"countries": ["84"], "ucs2": True, "most": 2, "refuses": "&"}, True),
    ],
)
def test_a_stand_in_is_one_that_could_carry_the_mt(values, good):
    mt = Outbound("k5-1-1", "+84912345678", "Số lừa đảo #1", "UCS-2", 2, sender="5KHONG")
    assert carries(instance(**{"senders": ["5KHONG"], **values}), mt) is good
