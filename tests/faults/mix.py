"""The residents' texts of the fault run: a seeded mix, with the required result of each.

Half of the senders hold a conversation, whose messages come in order; the messages of the
others come in any order and at the same moment.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.e2e.carrier_requests import CARRIERS, Sms, fresh_id

REPORTED = "0977{:06}"
"""A number of its own for each report, so that it can be found again."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a script.

    needle   the answer must hold this ("{n}": the message's own number)
    reports  whether it makes a report about the number
    """

    text: str
    needle: str = ""
    reports: bool = False


TALKS: Sequence[Sequence[Line]] = (
    (
        Line("cong an goi noi toi dinh rua tien, doi chuyen tien vao tai khoan, so goi la {n}"),
        Line("1", "{n}", True),
        Line("5K", "5 KHONG"),
        Line("3"),
    ),
    (
        Line("LD ({n})(xung cong an doi tien)", "{n}", True),
        Line("DK xa Quang Truc", "Quang Truc"),
        Line("HUY"),
        Line("KT {n}", "{n}"),
    ),
    (
        Line("LD"),
        Line("{n}", "{n}", True),
        Line("NN EN"),
        Line("CHECK {n}", "{n}"),
    ),
)
SINGLES: Sequence[Line] = (
    Line("KT {n}", "{n}"),
    Line("{n}", "{n}"),
    Line("kt{n}", "{n}"),
    Line("LD({n})(gia danh dien luc)", "{n}", True),
    Line("ld[{n}][xung ngan hang, hoi OTP]", "{n}", True),
    Line("V {n} moi mua dat", "{n}", True),
    Line("S ({n}) (trung thuong, bam link)", "{n}", True),
    Line("HELP"),
    Line("QUY TAC", "5 KHONG"),
)


@dataclass(frozen=True, slots=True)
class PlannedMessage:
    """A message, and what must come of it: `reports` is the number that it reports, or ""."""

    sms: Sms
    needle: str
    reports: str


@dataclass(frozen=True, slots=True)
class Plan:
    """`chains` can be sent side by side; each holds messages that come one after the other."""

    chains: Sequence[Sequence[PlannedMessage]]

    @property
    def messages(self) -> list[PlannedMessage]:
        return [each for chain in self.chains for each in chain]

    @property
    def senders(self) -> set[str]:
        return {each.sms.sender for each in self.messages}


def plan(messages: int, senders: int, seed: int, carriers: Sequence[str] = CARRIERS) -> Plan:
    """`messages` of `senders`, the same ones for the same seed but for their ids."""
    choice = random.Random(seed)
    each, rest = divmod(messages, senders)
    numbers = iter(range(messages))
    chains: list[list[PlannedMessage]] = []
    for n in range(senders):
        sender, carrier = f"8491{2_000_000 + n * 7919 % 1_000_000:07}", carriers[n % len(carriers)]
        count = each + (n < rest)
        if n % 2 == 0 and count >= 4:
            lines = list(choice.choice(TALKS)) + choice.choices(SINGLES, k=count - 4)
            number = REPORTED.format(next(numbers))
            chains.append([_planned(line, carrier, sender, number) for line in lines])
        else:
            chains += [
                [_planned(line, carrier, sender, REPORTED.format(next(numbers)))]
                for line in choice.choices(SINGLES, k=count)
            ]
    choice.shuffle(chains)
    return Plan([_once(chain) for chain in chains])


def _planned(line: Line, carrier: str, sender: str, number: str) -> PlannedMessage:
    sms = Sms(carrier, fresh_id(carrier), sender, line.text.replace("{n}", number))
    return PlannedMessage(sms, line.needle.replace("{n}", number), number if line.reports else "")


def _once(chain: list[PlannedMessage]) -> list[PlannedMessage]:
    """A second report of one number by one sender would be the first one again."""
    names: set[str] = set()
    results = []
    for each in chain:
        second = each.reports in names and each.reports != ""
        names.add(each.reports)
        text = each.sms.text if not second else f"KT {each.reports}"
        results.append(
            replace(each, sms=replace(each.sms, text=text), reports="" if second else each.reports)
        )
    return results
