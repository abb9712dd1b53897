"""The alerts of the demonstration office: one in each state.

Sent alerts are stored as workers and carriers would have left them: nothing is given to a carrier.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Any, Final

from flows.alerts.writing import render
from flows.values import Language
from gateway.alerts import audience as alert_audience
from gateway.alerts import batches, claims, deliveries, expansion, lifecycle
from gateway.alerts.audience import Audience
from gateway.alerts.audited import Credentials
from gateway.alerts.batches import Batch
from gateway.alerts.claims import Answer, ClaimedDelivery, ClaimScope
from gateway.alerts.lifecycle import Alert
from gateway.alerts.service import AlertService
from gateway.development.demonstration.office import Office
from gateway.development.demonstration.stage import Scene
from gateway.development.demonstration.story import COMMUNE, DISTRICT
from gateway.inbound.work_items import work
from gateway.receipts.in_request import Dlr

LANGUAGES: Final[tuple[Language, ...]] = ("vi", "vi-marks", "en")
_EVERY: Final = 9
"""Among this many deliveries one was refused, and one has no receipt."""
_OPEN_FOR: Final = timedelta(days=3)

_POLICE: Final = {"kind": "scam", "areas": [DISTRICT], "template": "police",
                  "slots": {"so": "0900000120"}, "subject": "0900000120"}  # fmt: skip
_SITE: Final = {"kind": "scam", "areas": [DISTRICT], "template": "site",
                "slots": {"trang": "made-up-dichvucong . top"},
                "subject": "made-up-dichvucong.top"}  # fmt: skip
_BANK: Final = {"kind": "scam", "areas": [COMMUNE], "template": "bank",
                "slots": {"so": "0900000121"}, "subject": "0900000121"}  # fmt: skip
_PARCEL: Final = {
    "kind": "scam",
    "areas": [DISTRICT],
    "subject": "0900000122",
    "texts": {
        "vi-marks": "Số 0900000122 giả bưu điện đòi phí nhận hàng. Cúp máy, không chuyển tiền. "
        "Bưu điện không thu phí qua điện thoại. Báo 113",
        "en": "0900000122 poses as the post and wants a fee for a parcel. Hang up, send no "
        "money. The post takes no fees by phone. Report: 113",
    },
}
_MEETING: Final = {
    "kind": "notice",
    "areas": [DISTRICT],
    "texts": {
        "vi-marks": "Mời bà con nghe cách nhận biết lừa đảo qua điện thoại, 8 giờ sáng mai tại "
        "hội trường xã. Hỏi thêm: UBND xã",
        "en": "Come and hear how to know phone fraud: 8 tomorrow morning, commune hall. Ask at "
        "your commune's office",
    },
}


_RETURNED: Final = "Kẻ gian còn gọi nhiều ngày nữa: lùi giờ kết thúc thêm hai ngày rồi trình lại."
_CANCELLED: Final = "Hội trường mất điện, hoãn buổi họp."
_STEPS: Final[Mapping[str, Callable[[AlertService, Credentials, Alert], object]]] = {
    "submit": lambda alerts, by, one: alerts.submit(by, one.id, one.version),
    "approve": lambda alerts, by, one: alerts.approve(by, one.id, one.version, one.hash),
    "send_back": lambda alerts, by, one: alerts.send_back(by, one.id, one.version, _RETURNED),
    "cancel": lambda alerts, by, one: alerts.cancel(by, one.id, _CANCELLED),
}


@dataclass
class Warnings:
    """The office's actions on alerts, with the clock of the scene."""

    office: Office
    service: AlertService
    made: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.stage = self.office.stage
        self.alerts = replace(self.service, clock=lambda: self.stage.at)

    def draft(self, name: str, by: str, payload: Mapping[str, Any]) -> None:
        at = self.stage.at
        lasting = {**payload, "expires_at": (at + _OPEN_FOR).isoformat()}
        self.made[name] = self.alerts.draft(self.office.credentials(by), lasting).id

    def act(self, act: str, name: str, by: str) -> None:
        """One of `_STEPS`."""
        _STEPS[act](self.alerts, self.office.credentials(by), self.find(name))

    def find(self, name: str) -> Alert:
        loaded = self.alerts.load(self.made[name])
        assert loaded is not None
        return loaded

    def send(self, name: str, share: float = 1.0) -> None:
        """The workers' and the carrier's effect on it, to the end, or to a share of it."""
        one = self._expanded(self.find(name))
        with self.stage.engine.connect() as connection:
            left = batches.open_ones(connection, one.id, 100)
        for batch in left:
            most = max(1, round((batch.last_id - batch.first_id + 1) * share))
            self._given(one, batch, most)
            if share == 1.0:
                with self.stage.engine.begin() as connection:
                    batches.end(connection, batch, self.stage.at)

    def _expanded(self, one: Alert) -> Alert:
        stage, width = self.stage, expansion.Width()
        today = stage.at.astimezone(stage.zone).date()
        audience = Audience(
            alert_audience.scope(self.service.areas, one.content.areas, today),
            tuple(self.alerts.texts.carriers),
        )
        with stage.engine.begin() as connection:
            one = lifecycle.move(connection, "start", one.id, started_at=stage.at)
            while expansion.chunk(connection, one, audience, width):
                pass
            expansion.done(connection, one, stage.at)
            stage.forget(connection, "expand", one.id)
        return one

    def _given(self, one: Alert, batch: Batch, most: int) -> None:
        """To the carrier of the batch, which has taken nearly all of them."""
        stage, rules = self.stage, self.alerts.texts.carriers[batch.carrier]
        sizes: dict[str, int] = {
            name: render(one.content.writing, name, rules).segments for name in LANGUAGES
        }
        today = stage.at.astimezone(stage.zone).date()
        scope = tuple(alert_audience.scope(self.service.areas, one.content.areas, today))
        wanted = ClaimScope(scope, batch.carrier, sizes)
        none = ClaimScope((), "", {})
        with stage.engine.begin() as connection:
            claimed, _ = claims.step(
                connection, batch, [], wanted, stage.at, after=batch.first_id - 1, limit=most
            )
            answers = [_answer(each, batch.carrier) for each in claimed]
            claims.step(connection, batch, answers, none, stage.at, after=0, limit=0)
        self._receipts(batch.carrier, [each for each in claimed if each.id % _EVERY != 1])

    def _receipts(self, carrier: str, claimed: Sequence[ClaimedDelivery]) -> None:
        stage = self.stage
        dlrs = tuple(
            Dlr(carrier, deliveries.reference(each.id, each.at), True, "delivered")
            for each in claimed
        )
        work(stage.processor, stage.database, [dlrs])


def _answer(each: ClaimedDelivery, carrier: str) -> Answer:
    if each.id % _EVERY == 0:
        return Answer(each, carrier, "refused", error="number not in use")
    return Answer(each, carrier, "accepted", carrier_id=f"demo-{each.id}")


def warnings(office: Office, service: AlertService) -> list[Scene]:
    """The alerts that the officials have written, approved, returned and cancelled."""
    alerts, stage = Warnings(office, service), office.stage
    day = stage.time_of
    lately = stage.now - timedelta(minutes=50)
    return [
        (day(19, 8, 10), partial(alerts.draft, "sent", "an", _POLICE)),
        (day(19, 8, 22), partial(alerts.act, "submit", "sent", "an")),
        (day(19, 8, 41), partial(alerts.act, "approve", "sent", "binh")),
        (day(19, 8, 43), partial(alerts.send, "sent")),
        (day(8, 14, 0), partial(alerts.draft, "cancelled", "an", _MEETING)),
        (day(8, 14, 6), partial(alerts.act, "submit", "cancelled", "an")),
        (day(8, 14, 30), partial(alerts.act, "approve", "cancelled", "dung")),
        (day(8, 14, 31), partial(alerts.send, "cancelled", 0.5)),
        (day(8, 14, 33), partial(alerts.act, "cancel", "cancelled", "binh")),
        (day(2, 9, 5), partial(alerts.draft, "returned", "chi", _BANK)),
        (day(2, 9, 8), partial(alerts.act, "submit", "returned", "chi")),
        (day(2, 10, 40), partial(alerts.act, "send_back", "returned", "binh")),
        (day(1, 16, 15), partial(alerts.draft, "draft", "an", _SITE)),
        (lately, partial(alerts.draft, "submitted", "an", _PARCEL)),
        (lately + timedelta(minutes=6), partial(alerts.act, "submit", "submitted", "an")),
    ]
