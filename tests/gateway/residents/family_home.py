"""A resident, a relative and a stranger at their phones, with `NGUOINHA` turned on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from tests.gateway.carrier_client import CarrierClient
from tests.workers.conftest import Clock, Harness

ME, RELATIVE, OTHER = "84912000111", "84987000222", "84912000333"
NIGHT = timedelta(hours=11)
"""From noon to 23:00 in Dak Nong."""


@dataclass
class Home:
    """Phones, and the hourly job."""

    harness: Harness
    webhooks: CarrierClient
    clock: Clock

    def says(self, number: str, *texts: str) -> str:
        """The last answer; a few seconds pass before each text."""
        for text in texts:
            self.clock.now += timedelta(seconds=20)
            answer = self.webhooks.open(number, text)
            assert answer.status_code == 200 and answer.json is not None
        return str((answer.json["reply"] or {}).get("text", ""))

    def passes(self, **time: float) -> None:
        self.clock.now += timedelta(**time)
        self.works()

    def works(self) -> None:
        self.harness.clock.now = self.clock.now
        self.harness.stage("family", 0)
        for _ in range(2):  # What it writes may be due later than the real clock says.
            self.harness.push_all()
            self.harness.work()

    def sms(self, number: str) -> list[str]:
        """The unasked texts to a number, since the last call."""
        taken = self.harness.operator.taken
        mine = [each for each in taken if str(each["to"]).endswith(number[-9:])]
        self.harness.operator.taken = [each for each in taken if each not in mine]
        return [str(each["text"]) for each in mine]

    def asks(self, resident: str = ME, relative: str = RELATIVE) -> str:
        """The answer to `CO`, or why that is not asked."""
        answer = self.says(resident, f"NGUOINHA 0{relative[2:]}")
        return self.says(resident, "CO") if "soan CO" in answer else answer

    def is_on(self) -> None:
        self.asks()
        self.works()
        (request,) = self.sms(RELATIVE)
        assert f"0{ME[2:]}" in request and "DONGY" in request
        assert "Cam on" in self.says(RELATIVE, "DONGY")
        self.passes(hours=26)
        (on,) = self.sms(ME)
        assert f"nguoi nha 0{RELATIVE[2:]} da bat" in on and "NGUOINHA 0" in on

    def loses(self, *texts: str) -> list[str]:
        """The relative's text after a loss in these words."""
        self.says(ME, *texts or ("toi chuyen 5tr cho no roi",))
        self.passes(minutes=12)
        return self.sms(RELATIVE)

    def states(self) -> list[str]:
        return [row[0] for row in self.harness.all("SELECT state FROM family ORDER BY id")]
