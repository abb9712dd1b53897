"""What tests of writing alerts share: forms as officials fill them in, and the text of a page."""

from __future__ import annotations

import html
import re
from typing import Any

from sqlalchemy import insert, select, update

from gateway.alerts import lifecycle
from gateway.alerts.lifecycle import Alert
from gateway.database.encrypted_columns import RESIDENT_NUMBER
from gateway.database.tables import resident, subject, subscription
from gateway.database.tables_alerts import alert
from tests import signed
from tests.gateway.console.conftest import Browser, Place
from tests.gateway.officials.conftest import DAK_MIL

NEW = "/console/alerts/new"
NOTICE: dict[str, Any] = {
    "kind": "notice",
    "template-notice": "notice",
    "slot-notice-viec": "Họp dân",
    "slot-notice-viec.en": "Meeting",
    "slot-notice-noi": "nhà văn hóa",
    "slot-notice-luc": "07:00 30/12",
    "areas": [DAK_MIL],
    "when": "now",
}
SCAM: dict[str, Any] = {
    "kind": "scam",
    "template-scam": "police",
    "slot-police-so": "0900000113",
    "areas": [DAK_MIL],
    "when": "now",
}
OWN: dict[str, Any] = {
    "kind": "notice",
    "template-notice": "free",
    "text-vi-marks": "Mai cúp nước.",
    "areas": [DAK_MIL],
    "when": "now",
}


def sent(browser: Browser, form: dict[str, Any], do: str = "preview", at: str = NEW) -> Any:
    """The form with what its page holds (mark, version), and what the official changed."""
    page = browser.get(at).text
    hidden = dict(re.findall(r'type="hidden" name="(once|version)" value="([^"]*)"', page))
    return browser.post(at, {**hidden, **form, "do": do}, at)


def says(page: str, field: str) -> str:
    """The message at a field."""
    match = re.search(rf'id="says-{re.escape(field)}">(.*?)</span>', page, re.DOTALL)
    assert match is not None, f"no place for {field}"
    return _plain(match[1])


def preview_of(page: str) -> str:
    """The preview, as it is read."""
    match = re.search(r'<div id="preview-panel">(.*?)</section>', page, re.DOTALL)
    assert match is not None
    return _plain(match[1])


def warned(page: str) -> str:
    """The warnings, as they are read."""
    return " ".join(map(_plain, re.findall(r'<p class="warn">(.*?)</p>', page, re.DOTALL)))


def screens(page: str) -> list[str]:
    return [html.unescape(one) for one in re.findall(r'class="words"[^>]*>([^<]*)<', page)]


def value(page: str, field: str) -> str:
    """The value in a field."""
    match = re.search(rf'name="{re.escape(field)}"[^>]*?value="([^"]*)"', page)
    match = match or re.search(rf'name="{re.escape(field)}"[^>]*>([^<]*)</textarea>', page)
    assert match is not None, field
    return html.unescape(match[1])


def checked(page: str, field: str) -> list[str]:
    inputs = re.findall(rf'<input[^>]*name="{re.escape(field)}"[^>]*>', page)
    return [re.findall(r'value="([^"]*)"', one)[0] for one in inputs if " checked" in one]


def _plain(text: str) -> str:
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", text).split()))


def alerts(place: Place) -> list[Alert]:
    with place.office.engine.connect() as connection:
        rows = connection.execute(select(alert).order_by(alert.c.id)).mappings()
        return [lifecycle.read(row) for row in rows]


def begun(place: Place, alert_id: int) -> None:
    """As if it were being sent."""
    with place.office.engine.begin() as connection:
        values = {"state": "sending", "started_at": place.clock(), "version": alert.c.version + 1}
        connection.execute(update(alert).where(alert.c.id == alert_id).values(values))


def known(place: Place, display: str = "0900000113", grade: str = "confirmed", **more: Any) -> int:
    """A number in the database, by its id."""
    row = {
        "key": f"tel:+84{display[1:]}",
        "kind": "mobile",
        "display": display,
        "grade": grade,
        **more,
    }
    with place.office.engine.begin() as connection:
        made = connection.execute(insert(subject).values(row).returning(subject.c.id)).scalar_one()
        signed.everything(connection)
        return int(made)


def subscribed(
    place: Place, area: str, people: int, language: str = "vi", carrier: str = "open"
) -> None:
    keys = place.console.alerts.keys
    with place.office.engine.begin() as connection:
        for n in range(people):
            number = f"+849120{abs(hash((area, language, carrier))) % 1000:03}{n:02}"
            row = {
                "hash": keys.hash(number),
                "number_encrypted": keys.encrypt(number, RESIDENT_NUMBER, keys.hash(number)),
                "carrier": carrier,
                "language": language,
            }
            person = connection.execute(insert(resident).values(row).returning(resident.c.id))
            connection.execute(
                insert(subscription).values(
                    resident_id=int(person.scalar_one()), area=area, consent="1"
                )
            )
