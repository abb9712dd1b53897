"""Sends errors to Sentry and traces to an OpenTelemetry collector, if settings name them.

Both get less than the log: of an error its type and places, of a line of ours its words without the
values. Values of variables, the words of an error, headers, addresses and what other libraries log
stay here. The packages are an extra (`requirements-observability.txt`).
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Mapping
from typing import Any, Final

from config.logs import scrub
from config.settings import Settings
from gateway.telemetry import request_ids, spans

_OURS: Final = ("gateway.", "workers.", "config.", "flows.")
_FRAME: Final = ("module", "function", "lineno")
_EVENT: Final = ("event_id", "timestamp", "level", "platform", "logger")
_SECONDS: Final = 5.0
_DIGITS: Final = str.maketrans("ghijklmnop", "0123456789")


def start(settings: Settings, part: str) -> None:
    """Starts both, once a process (after a fork)."""
    if settings.sentry_dsn is not None:
        _send_errors(settings.sentry_dsn, part)
    if settings.otlp_endpoint is not None:
        _send_spans(settings.otlp_endpoint, part)


def _send_errors(dsn: str, part: str) -> None:
    import sentry_sdk
    from sentry_sdk.integrations.atexit import AtexitIntegration
    from sentry_sdk.integrations.logging import LoggingIntegration

    def event(given: Any, hint: Mapping[str, Any]) -> Any:
        return stripped(given, hint.get("log_record"), part)

    sentry_sdk.init(
        dsn=dsn,
        before_send=event,
        integrations=[
            LoggingIntegration(level=None, event_level=logging.ERROR),
            # What waits is sent before the process ends; by itself it prints that it does so.
            AtexitIntegration(callback=lambda pending, seconds: None),
        ],
        default_integrations=False,
        auto_enabling_integrations=False,
        auto_session_tracking=False,
        include_local_variables=False,
        include_source_context=False,
        max_breadcrumbs=0,
        send_client_reports=False,
        send_default_pii=False,
        shutdown_timeout=_SECONDS,
    )


def stripped(
    event: Mapping[str, Any], record: logging.LogRecord | None, part: str
) -> dict[str, Any]:
    """A new event, made of what may leave."""
    sent: dict[str, Any] = {name: event[name] for name in _EVENT if name in event}
    sent["tags"] = {"part": part, "request": request_ids.current()}
    if record is not None and record.name.startswith(_OURS) and isinstance(record.msg, str):
        sent["message"] = scrub(record.msg)
    errors = (event.get("exception") or {}).get("values") or ()
    if errors:
        sent["exception"] = {"values": [_error(each) for each in errors]}
    return sent


def _error(error: Mapping[str, Any]) -> dict[str, Any]:
    frames = (error.get("stacktrace") or {}).get("frames") or ()
    places = [{name: each.get(name) for name in _FRAME} for each in frames]
    return {
        "type": error.get("type"),
        "module": error.get("module"),
        "stacktrace": {"frames": places},
    }


def _send_spans(endpoint: str, part: str) -> None:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags, set_span_in_context

    provider = TracerProvider(resource=Resource({"service.name": "khong", "khong.part": part}))
    exporter = OTLPSpanExporter(endpoint=f"{endpoint.rstrip('/')}/v1/traces", timeout=_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    tracer = provider.get_tracer("khong")

    def send(span: spans.Span) -> None:
        above = SpanContext(
            trace_of(span.request), secrets.randbits(63) + 1, True, TraceFlags(TraceFlags.SAMPLED)
        )
        about = {**span.about, "request": span.request}
        made = tracer.start_span(
            span.name,
            context=set_span_in_context(NonRecordingSpan(above)),
            start_time=span.began,
            attributes=about,
        )
        made.end(span.ended)

    spans.observe(send)


def trace_of(request: str) -> int:
    """The trace's id: a proxy's own, or the digits that match the letters of ours."""
    digits = request.replace("-", "")
    return int(digits if len(digits) == 32 else digits.translate(_DIGITS), 16)
