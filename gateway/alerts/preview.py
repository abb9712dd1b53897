"""The preview of an alert that an official is writing: its content so far, and each reason why it
could not be sent. The preview stores nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from flows.alerts import templates
from flows.alerts.values import Fault
from gateway.alerts.lifecycle import Alert, Content
from gateway.alerts.payload import Wrong
from gateway.alerts.service import TOO_LATE, AlertService


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """content   as far as it goes
    wrong     fields that make no sense, or are missing: then it can't be kept either
    faults    why it must not go out; it can be kept as a draft
    warnings  what is to be known, and is no reason not to send it
    begins    when it would go out if it were approved now
    """

    content: Content
    wrong: Wrong
    faults: Sequence[Fault]
    warnings: Sequence[Fault]
    begins: datetime


def check_draft(service: AlertService, payload: Any, before: Alert | None = None) -> DraftCheck:
    """Of what an official has typed so far; `before` is the alert that it comes after. Raises
    `BadPayload` for what is no object."""
    now = service.clock()
    content, wrong = service.reader.parse(payload, now)
    faults = service.read(service.texts.faults, content)
    known = {(one.code, one.slot, one.en) for all_ in wrong.values() for one in all_}
    faults = [one for one in faults if (one.code, one.slot, one.en) not in known]
    begins = service.begins(content, before=before)
    if content.expires_at <= max(now, content.send_at or now):
        faults.append(_ENDED)
    elif content.expires_at <= begins:
        faults.append(TOO_LATE)
    template = service.reader.templates.get(content.template)
    return DraftCheck(
        content,
        wrong,
        faults,
        [] if template is None else templates.untranslated(template, content.slots),
        begins,
    )


_ENDED: Final = Fault(
    "schedule",
    "Hết hạn trước khi gửi. Chọn giờ kết thúc muộn hơn.",
    "It would end before it is sent. Let it end later.",
)
