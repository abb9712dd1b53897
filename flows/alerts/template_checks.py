"""What is wrong with a template itself: one of the operator's file, or one of an official."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from flows.alerts.slots import KINDS
from flows.alerts.templates import Template, slots_of
from flows.alerts.values import SOURCES, CarrierRules, Fault, Writing
from flows.alerts.writing import HEADS, render

_PLAIN: Final = CarrierRules("", ucs2=False, one_way=True, short_code="000000")


def faults(template: Template) -> list[Fault]:
    """Every problem; the length only if all else is right."""
    return [*_slots(template), *_texts(template)] or list(_lengths(template))


def _slots(template: Template) -> Iterator[Fault]:
    for slot, kind in template.slots.items():
        if kind not in KINDS:
            every = ", ".join(sorted(KINDS))
            yield Fault(
                "slot",
                f"Ô {slot} phải chứa một trong: {every}.",
                f"slot {slot} must hold one of {every}",
                slot=slot,
            )
    for slot in sorted(template.labels.keys() - template.slots.keys()):
        yield Fault("slot", f"Không có ô {slot}.", f"labels: there is no slot {slot}", slot=slot)


def _texts(template: Template) -> Iterator[Fault]:
    wanted = ", ".join(sorted(template.slots))
    if not template.texts.get("vi-marks", "").strip():
        yield Fault(
            "empty",
            "Viết nội dung tiếng Việt có dấu.",
            "texts must hold vi-marks, the Vietnamese with its marks",
            "vi-marks",
        )
    for language, text in template.texts.items():
        if language not in SOURCES:
            yield Fault(
                "unknown_language",
                f"Không có ngôn ngữ {language}.",
                f"there is no language {language}; there are {', '.join(SOURCES)}",
                language,
            )
        try:
            names = set(slots_of(text))
        except ValueError:
            yield Fault(
                "slot",
                "Dấu ngoặc { } chưa khớp: mỗi ô viết như {so}.",
                f"{language}: the braces {{ }} don't match",
                language,
            )
            continue
        if names != set(template.slots):
            yield Fault(
                "slot",
                f"Các ô trong nội dung phải đúng là: {wanted or 'không có ô nào'}.",
                f"{language}: its slots must be {wanted or 'none'}",
                language,
            )
        if text.lstrip().startswith("["):
            head = HEADS[template.kind]["vi-marks"]
            yield Fault(
                "head",
                f"Bỏ {head.strip()} ở đầu: hệ thống tự thêm.",
                f"{language}: leave {head}out, it is added",
                language,
            )


def _lengths(template: Template) -> Iterator[Fault]:
    """With the longest values it must still fit what carriers take."""
    values = {slot: "M" * template.longest(slot) for slot in template.slots}
    texts = {language: text.format_map(values) for language, text in template.texts.items()}
    out = render(Writing(template.kind, texts), "vi", _PLAIN)
    if out.segments > _PLAIN.most:
        yield Fault(
            "too_long",
            f"Dài quá: {out.segments} tin khi các ô đầy, nhiều nhất {_PLAIN.most} tin.",
            f"too long: {out.segments} segments with its longest values, {_PLAIN.most} at most",
        )
