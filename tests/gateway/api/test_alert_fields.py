"""The API's fields of an alert: its content, and each further field that is named there."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from gateway.alerts.lifecycle import FIELDS, Alert, Content
from gateway.api import alerts_document
from gateway.api.alerts import PUBLISHED, alert_fields

WITHHELD = {"content", "authors", "approval"}
"""Private fields: the signatures, and the content, whose own fields are shown."""
MADE = {"intact", "stopped"}
"""Values computed from the fields."""


def test_every_field_is_told_or_kept() -> None:
    assert {each.name for each in fields(Alert)} | MADE == {*PUBLISHED} | WITHHELD


def test_the_document_names_all_that_may_be_asked_for() -> None:
    assert alerts_document._CONTENT["properties"].keys() == {*FIELDS}  # type: ignore[attr-defined]


def test_no_other_field_is_told() -> None:
    content = Content("notice", {"vi": "Mai cup nuoc"}, ("x/1",), datetime(2026, 3, 2, tzinfo=UTC))
    values: dict[str, Any] = dict.fromkeys((each.name for each in fields(Alert)), None)
    output = alert_fields(Alert(**{**values, "content": content}))
    assert output.keys() == {*PUBLISHED, *FIELDS}
