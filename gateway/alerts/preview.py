"""The preview of an alert that an official is writing: its content so far, and each reason why
it could not be sent. Nothing is stored."""

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
    """The result of a check.

    content   the content as far as it can be read
    wrong     fields that are missing or make no sense: the alert can't even be stored as a draft
    faults    why it must not be sent: it can be stored as a draft
    warnings  what the official should know; no reason against sending it
    begins    when sending would begin if the alert were approved now
    """

    content: Content
    wrong: Wrong
    faults: Sequence[Fault]
    warnings: Sequence[Fault]
    begins: datetime


def check_draft(service: AlertService, payload: Any, before: Alert | None = None) -> DraftCheck:
    """Checks what an official has typed so far. `before` is the alert that this one updates or
    follows. Raises `BadPayload` for a payload that is no object."""
    now = service.clock()
    content, wrong = service.reader.parse(payload, now)
    faults = service.read(service.texts.faults, content)
    known = {(one.code, one.slot, one.english) for all_ in wrong.values() for one in all_}
    faults = [one for one in faults if (one.code, one.slot, one.english) not in known]
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
