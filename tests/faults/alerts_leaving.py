"""Residents who opt out by HUY at the real endpoint while an alert goes out to them."""

from __future__ import annotations

import http.client
import random
import threading
import time

from tests.e2e import carrier_requests
from tests.e2e.service import Service
from tests.faults.alerts_stage import number

PATIENCE = 300.0
_PAUSE = 0.1


class Leaving(threading.Thread):
    """Sends them one after the other, as far as the alert has come, until each is answered.

    confirmed  by number: when the answer to the HUY was here (seconds of the epoch)
    """

    def __init__(self, service: Service, recipients: int, count: int, seed: int) -> None:
        super().__init__(name="leaving", daemon=True)
        self.confirmed: dict[str, float] = {}
        self.asked: set[str] = set()
        self.wrong: list[str] = []
        self.done = count == 0
        self._service, self._recipients = service, recipients
        self._leavers = random.Random(seed).sample(range(recipients), count)
        self._settled = 0

    def reach(self, settled: int) -> None:
        """How many recipients are settled by now."""
        self._settled = max(self._settled, settled)

    def run(self) -> None:
        for place, n in enumerate(self._leavers):
            # Spread over the first nine tenths of the run.
            until = time.monotonic() + PATIENCE
            share = 0.9 * place / len(self._leavers)
            while self._settled < share * self._recipients and time.monotonic() < until:
                time.sleep(0.02)
            self._leave(number(n))
        self.done = True

    def finish(self) -> None:
        self.join(PATIENCE)
        if self.is_alive():
            self.wrong.append("not everybody who wanted to could opt out")

    def _leave(self, sender: str) -> None:
        message = carrier_requests.sms("open", sender, "HUY")
        self.asked.add(sender)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                answer = self._service.ask(carrier_requests.signed(message, self._service.env), 5.0)
            except (OSError, http.client.HTTPException):
                time.sleep(_PAUSE)
                continue
            if answer.status == 200:
                self.confirmed[sender] = time.time()
                if not carrier_requests.reply(answer):
                    self.wrong.append("a HUY was answered by nothing")
                return
            if answer.status != 503:
                self.wrong.append(f"a HUY was answered by {answer.status}: {answer.text[:200]}")
                return
            time.sleep(_PAUSE)
        self.wrong.append("a HUY was never answered")
