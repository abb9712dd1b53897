"""An alert as it is read aloud over a commune's loudspeakers: numbers digit by digit, short forms
in full, all of it twice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from flows.alerts.values import AlertKind

_OPENINGS: Final[Mapping[AlertKind, str]] = MappingProxyType(
    {
        "scam": "Kính thưa bà con. Sau đây là cảnh báo lừa đảo của {office}.",
        "emergency": "Kính thưa bà con. Đây là thông báo khẩn cấp của {office}.",
        "notice": "Kính thưa bà con. Sau đây là thông báo của {office}.",
        "correction": "Kính thưa bà con. {office} xin đính chính tin đã gửi trước đây.",
        "exercise": "Kính thưa bà con. Đây là tin diễn tập của {office}, không phải việc thật.",
    }
)
_REPEATED: Final = "Xin nhắc lại."
_CLOSING: Final = "Xin cảm ơn bà con đã lắng nghe."
_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_IN_FULL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "OTP": "ô tê pê",
        "SIM": "sim",
        "CCCD": "căn cước công dân",
        "UBND": "Ủy ban nhân dân",
        "PCTT": "phòng, chống thiên tai",
    }
)
_SHORT: Final = re.compile(rf"\b({'|'.join(_IN_FULL)})\b")
_NUMBER: Final = re.compile(r"(?<![\d:/.,])(?:0\d{2,}|1\d{2}|\d{7,})(?![\d:/])")
_DOT: Final = re.compile(r"(?<=[a-z0-9]) ?\. ?(?=[a-z])")


def spoken_script(kind: AlertKind, text: str, office: str) -> tuple[str, ...]:
    """Paragraphs to be read, of the Vietnamese text with its marks; `office` may be ""."""
    body = _DOT.sub(" chấm ", _NUMBER.sub(_digit_by_digit, _SHORT.sub(_full, text))).strip()
    body = body if body.endswith((".", "!", "?")) else f"{body}."
    opening = _OPENINGS[kind].format(office=office or "chính quyền địa phương")
    return opening[:1].upper() + opening[1:], body, f"{_REPEATED} {body}", _CLOSING


def _full(match: re.Match[str]) -> str:
    return _IN_FULL[match[0]]


def _digit_by_digit(match: re.Match[str]) -> str:
    """In groups as people say a phone number: four, three, three."""
    digits = [_DIGITS[int(one)] for one in match[0]]
    first = len(digits) % 3 or 3
    first = first + 3 if first == 1 and len(digits) > 3 else first
    groups = [digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3))]
    return ", ".join(" ".join(one) for one in groups)
