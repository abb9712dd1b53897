"""Whether the text of an alert may be sent, by the rules (`flows.alerts.rules`) and the
verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from sqlalchemy import Connection

from flows.alerts import rules, templates
from flows.alerts.templates import Template
from flows.alerts.values import CarrierRules, Fault
from flows.subjects.directory import Directory
from flows.values import Grade
from gateway.alerts.lifecycle import Content, NotPossible
from gateway.alerts.template_versions import RETIRED, unretired, versions_of
from gateway.database import row_signatures


class Unsendable(NotPossible):
    """The text must not be sent as it is; `faults` say why."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("text", " ".join(dict.fromkeys(fault.english for fault in faults)))
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Texts:
    """The rules and numbers against which an alert's text is checked.

    carriers  what each instance accepts by which an alert may be sent, by the instance's name
    ours      keys of our own short codes, which an alert may always name
    """

    carriers: Mapping[str, CarrierRules]
    templates: Mapping[str, Template]
    directory: Directory = field(repr=False)
    ours: frozenset[str] = frozenset()

    def faults(self, connection: Connection, content: Content) -> list[Fault]:
        """Each reason why it must not be sent."""
        grades = self._grades(connection, content)
        return [
            *self._filled(content),
            *_subject(content, grades),
            *rules.faults(
                content.writing,
                self.carriers.values(),
                self.templates,
                grades,
                self.ours,
                content.subject,
            ),
        ]

    def check(self, connection: Connection, content: Content) -> None:
        """Raises `Unsendable` if there is a fault."""
        if wrong := self.faults(connection, content):
            raise Unsendable(wrong)

    def unconfirmed(self, connection: Connection, content: Content) -> list[Fault]:
        """The subjects in it that are not confirmed, or no longer confirmed."""
        grades = self._grades(connection, content)
        return [
            *_subject(content, grades),
            *rules.unconfirmed(content.writing, grades, self.ours),
        ]

    def _filled(self, content: Content) -> list[Fault]:
        """For an alert with a template: the fault if its text is not exactly the filled
        template."""
        if not content.template:
            return []
        versions = [
            one for one in versions_of(self.templates, content.template) if one.kind == content.kind
        ]
        if not versions:
            return [_NO_TEMPLATE]
        current = [one for one in versions if one in unretired(self.templates, content.template)]
        if any(_is_filled_from(one, content) for one in current):
            return []
        if not current or any(_is_filled_from(one, content) for one in versions):
            return [_RETIRED]
        # The first is the newest; the others are replaced.
        return templates.fill(current[0], content.slots)[1] or [_CHANGED]

    def _grades(self, connection: Connection, content: Content) -> dict[str, Grade]:
        """The grades of the subjects in it, by key, as far as they are known."""
        keys = {one.key for one in rules.named(content.writing)} | {content.subject} - {""}
        if not keys:
            return {}
        grades = cast(dict[str, Grade], row_signatures.grades(connection, keys))
        return grades | {key: "official" for key in keys if key in self.directory}


def _is_filled_from(one: Template, content: Content) -> bool:
    texts, wrong = templates.fill(one, content.slots)
    return texts == dict(content.texts) and not wrong


def _subject(content: Content, grades: Mapping[str, Grade]) -> list[Fault]:
    if not content.subject or grades.get(content.subject) == "confirmed":
        return []
    return [replace(_UNCONFIRMED, about=content.subject)]


_UNCONFIRMED = Fault(
    "unconfirmed",
    "Đối tượng của cảnh báo chưa được cán bộ xác minh. Xác minh trước.",
    "What the warning is about has not been confirmed. Confirm it first.",
)
_NO_TEMPLATE = Fault(
    "template",
    "Không có mẫu này cho loại tin này. Chọn mẫu khác.",
    "There is no such template for this kind of alert. Choose another.",
)
_RETIRED = Fault("template", *RETIRED)
_CHANGED = Fault(
    "template",
    "Nội dung đã khác mẫu. Chỉ điền vào ô, hoặc bỏ mẫu.",
    "The text is not what the template gives. Fill its slots only, or drop the template.",
)
