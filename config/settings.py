"""Everything an operator sets, as one frozen object, parsed once.

`Settings.load(os.environ)` gives it or raises one `SettingsError` that names everything that
is missing or wrong. `example.env` explains each variable; a test keeps the two in step.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from config import parse
from config.secret_files import value_of

Mode = Literal["production", "development"]

ROOT = Path(__file__).resolve().parent.parent
LOOPBACK = ("127.0.0.1", "::1", "localhost")


class SettingsError(Exception):
    """One or more settings are missing or wrong.

    problems  one plain sentence each, beginning with the variable's name; never a secret
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__(problems)  # as given, so that another process can hand it over
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(self.problems)


def _setting(
    variable: str, read: Callable[[str], Any], default: str | None = None, *, secret: bool = False
) -> Any:
    """A field read from `variable` by `read`; without a default it must be set.

    `default` is text, as an operator would write it; "" means None.
    """
    about = {"variable": variable, "read": read, "default": default, "secret": secret}
    return field(repr=not secret, metadata=about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Days are whole days; keys are 32 raw bytes; quiet hours are local to `timezone`."""

    mode: Mode = _setting("KHONG_MODE", parse.one_of("production", "development"), "production")
    host: str = _setting("HOST", parse.text, "127.0.0.1")
    port: int = _setting("PORT", parse.port, "8000")
    host_role: str = _setting("HOST_ROLE", parse.one_of("all", "web", "worker"), "all")
    public_url: str = _setting("PUBLIC_URL", parse.web_url)
    trusted_proxies: tuple[parse.Network, ...] | None = _setting(
        "TRUSTED_PROXIES", parse.proxies, ""
    )

    database_url: str = _setting("DATABASE_URL", parse.url("postgresql", "postgres"), secret=True)
    redis_url: str = _setting("REDIS_URL", parse.redis_url, secret=True)

    hash_key: bytes = _setting("HASH_KEY", parse.key, secret=True)
    hash_keys_previous: tuple[bytes, ...] = _setting(
        "HASH_KEY_PREVIOUS", parse.keys, "", secret=True
    )
    hash_keys_older: tuple[bytes, ...] = _setting("HASH_KEYS_OLDER", parse.keys, "", secret=True)
    encryption_key: bytes = _setting("ENCRYPTION_KEY", parse.key, secret=True)
    encryption_keys_previous: tuple[bytes, ...] = _setting(
        "ENCRYPTION_KEY_PREVIOUS", parse.keys, "", secret=True
    )
    voice_key: bytes | None = _setting("VOICE_KEY", parse.key, "", secret=True)
    audit_key: bytes = _setting("AUDIT_KEY", parse.key, secret=True)
    audit_keys_previous: tuple[bytes, ...] = _setting(
        "AUDIT_KEYS_PREVIOUS", parse.keys, "", secret=True
    )
    audit_heads: Path = _setting("AUDIT_HEADS", parse.path_in(ROOT), "/var/lib/khong/audit-heads")

    sending_mark: Path = _setting(
        "SENDING_MARK", parse.path_in(ROOT), "/var/lib/khong/sending-mark"
    )
    consent_journal: Path = _setting(
        "CONSENT_JOURNAL", parse.path_in(ROOT), "/var/lib/khong/consent-journal"
    )
    backup_dir: Path = _setting("BACKUP_DIR", parse.path_in(ROOT), "/var/lib/khong/backups")
    backup_database_url: str | None = _setting(
        "BACKUP_DATABASE_URL", parse.url("postgresql", "postgres"), "", secret=True
    )
    keep_backup_days: int = _setting("KEEP_BACKUP_DAYS", parse.days, "35")

    carriers_file: Path = _setting("CARRIERS_FILE", parse.file_in(ROOT), "config/carriers.toml")
    directory_file: Path = _setting("DIRECTORY_FILE", parse.path_in(ROOT), "config/directory.toml")
    brands_file: Path = _setting("BRANDS_FILE", parse.path_in(ROOT), "config/brands.toml")
    areas_dir: Path = _setting("AREAS_DIR", parse.path_in(ROOT), "config/areas")
    languages_dir: Path = _setting("LANGUAGES_DIR", parse.path_in(ROOT), "config/languages")

    templates_file: Path = _setting(
        "TEMPLATES_FILE", parse.path_in(ROOT), "config/alert_templates.toml"
    )
    office_name: str = _setting("OFFICE_NAME", parse.text, "5 KHÔNG")
    office_emblem: Path | None = _setting("OFFICE_EMBLEM", parse.image_in(ROOT), "")
    office_colour: str | None = _setting("OFFICE_COLOUR", parse.dark_colour, "")
    office_phone: str | None = _setting("OFFICE_PHONE", parse.text, "")
    report_superior: str | None = _setting("REPORT_SUPERIOR", parse.text, "")
    report_place: str | None = _setting("REPORT_PLACE", parse.text, "")
    report_recipients: str | None = _setting("REPORT_RECIPIENTS", parse.text, "")
    report_signer: str | None = _setting("REPORT_SIGNER", parse.text, "")
    cap_sender: str = _setting("CAP_SENDER", parse.cap_sender, "5khong@localhost")
    usual_rate: float | None = _setting("USUAL_RATE", parse.rate, "")
    exercise_numbers: tuple[str, ...] = _setting("EXERCISE_NUMBERS", parse.subscribers, "")

    timezone: ZoneInfo = _setting("TIMEZONE", parse.timezone, "Asia/Ho_Chi_Minh")
    quiet_hours: parse.Hours = _setting("QUIET_HOURS", parse.hours, "22:00-06:00")

    family: str = _setting("FAMILY", parse.one_of("on", "off"), "off")

    keep_inbound_text_days: int = _setting("KEEP_INBOUND_TEXT_DAYS", parse.days, "90")
    keep_outbound_text_days: int = _setting("KEEP_OUTBOUND_TEXT_DAYS", parse.days, "30")
    keep_delivery_days: int = _setting("KEEP_DELIVERY_DAYS", parse.days, "180")
    keep_report_days: int = _setting("KEEP_REPORT_DAYS", parse.days, "730")
    keep_tombstone_days: int = _setting("KEEP_TOMBSTONE_DAYS", parse.days, "365")
    idle_subscription_days: int = _setting("IDLE_SUBSCRIPTION_DAYS", parse.days, "365")

    server_workers: int = _setting("SERVER_WORKERS", parse.between(1, 64), "1")
    threads: int = _setting("THREADS", parse.between(1, 128), "16")
    bulk_scheduling: str = _setting("BULK_SCHEDULING", parse.one_of("idle", "nice"), "idle")
    max_body: int = _setting("MAX_BODY", parse.between(1024, 1 << 20), "65536")
    log_level: str = _setting(
        "LOG_LEVEL", parse.one_of("DEBUG", "INFO", "WARNING", "ERROR"), "INFO"
    )
    log_format: str = _setting("LOG_FORMAT", parse.one_of("text", "json"), "text")
    sentry_dsn: str | None = _setting("SENTRY_DSN", parse.url("https", "http"), "", secret=True)
    otlp_endpoint: str | None = _setting(
        "OTEL_EXPORTER_OTLP_ENDPOINT", parse.url("https", "http"), ""
    )
    metrics_host: str = _setting("METRICS_HOST", parse.text, "127.0.0.1")
    metrics_port: int = _setting("METRICS_PORT", parse.port, "9464")
    duty_webhook_url: str | None = _setting("DUTY_WEBHOOK_URL", parse.url("https", "http"), "")
    duty_webhook_secret: str | None = _setting("DUTY_WEBHOOK_SECRET", parse.text, "", secret=True)
    smtp_url: str | None = _setting("SMTP_URL", parse.url("smtps", "smtp"), "", secret=True)
    smtp_sender: str | None = _setting("SMTP_SENDER", parse.text, "")
    phone_port: int = _setting("PHONE_PORT", parse.port, "8020")

    @property
    def generation(self) -> Path:
        """Next to the mark: the decision which server of the database is the right one."""
        return self.sending_mark.with_name("generation")

    @property
    def development(self) -> bool:
        """Whether this is a developer's machine."""
        return self.mode == "development"

    @classmethod
    def load(cls, env: Mapping[str, str]) -> Settings:
        """Reads all settings from an environment. Raises SettingsError."""
        values: dict[str, Any] = {}
        problems: list[str] = []
        for each in fields(cls):
            about = each.metadata
            try:
                text = _given(env, about["variable"], about["secret"]) or about["default"]
                values[each.name] = _read(text, about["read"])
            except ValueError as error:
                problems.append(f"{about['variable']} {error}")
        problems += _contradictions(values)
        if problems:
            raise SettingsError(problems)
        return cls(**values)


def variables() -> dict[str, str | None]:
    """Every variable that `Settings.load` reads, with its default (None: must be set)."""
    return {each.metadata["variable"]: each.metadata["default"] for each in fields(Settings)}


def _given(env: Mapping[str, str], variable: str, secret: bool) -> str:
    return value_of(env, variable) if secret else (env.get(variable) or "").strip()


def _read(text: str | None, read: Callable[[str], Any]) -> Any:
    if text is None:
        raise ValueError("is not set")
    if text == "":
        return () if read in (parse.keys, parse.subscribers) else None
    return read(text)


_OBSERVABILITY = "requirements-observability.txt"
_EXTRAS = (
    ("sentry_dsn", "SENTRY_DSN", "sentry_sdk"),
    ("otlp_endpoint", "OTEL_EXPORTER_OTLP_ENDPOINT", "opentelemetry"),
)


def _contradictions(values: Mapping[str, Any]) -> list[str]:
    """Settings that are valid alone and wrong together."""
    get = values.get
    problems = _open_in_production(values) if get("mode") == "production" else []
    problems += [
        f"{variable} needs packages that are not here: pip install -r {_OBSERVABILITY}"
        for field_, variable, package in _EXTRAS
        if values.get(field_) and find_spec(package) is None
    ]
    host, hash_key, encryption_key = get("host"), get("hash_key"), get("encryption_key")
    checked = (
        (
            bool(get("duty_webhook_url")) is not bool(get("duty_webhook_secret")),
            "DUTY_WEBHOOK_URL and DUTY_WEBHOOK_SECRET go together: set both or none",
        ),
        (
            bool(get("smtp_url")) is not bool(get("smtp_sender")),
            "SMTP_URL and SMTP_SENDER go together: set both or none",
        ),
        (
            get("mode") == "development" and host is not None and host not in LOOPBACK,
            f"HOST is {host}, but KHONG_MODE=development listens on this machine alone: "
            "leave HOST unset, or set KHONG_MODE=production",
        ),
        (
            hash_key in (get("hash_keys_previous") or ()),
            "HASH_KEY_PREVIOUS has the same key as HASH_KEY",
        ),
        (
            encryption_key in (get("encryption_keys_previous") or ()),
            "ENCRYPTION_KEY_PREVIOUS has the same key as ENCRYPTION_KEY",
        ),
        (
            hash_key and hash_key == encryption_key,
            "ENCRYPTION_KEY must be another key than HASH_KEY",
        ),
        (
            get("audit_key") in (get("hash_key", b""), get("encryption_key", b"")),
            "AUDIT_KEY must be another key than HASH_KEY and ENCRYPTION_KEY",
        ),
        (
            get("audit_key") in (get("audit_keys_previous") or ()),
            "AUDIT_KEYS_PREVIOUS has the same key as AUDIT_KEY",
        ),
    )
    return problems + [says for is_wrong, says in checked if is_wrong]


def _open_in_production(values: Mapping[str, Any]) -> list[str]:
    """Settings that would let strangers in if the gateway were reachable."""
    redis_url = values.get("redis_url")
    checked = (
        (
            values.get("public_url", "").startswith("http://"),
            "PUBLIC_URL must begin with https:// when KHONG_MODE is production",
        ),
        (
            values.get("trusted_proxies", ()) is None,
            "TRUSTED_PROXIES is not set: name the reverse proxies before the gateway, "
            "or none if there is none",
        ),
        (
            redis_url and not parse.redis_is_locked(redis_url),
            "REDIS_URL has no password: add one (redis://user:password@host), "
            "or use a unix socket (unix:///path)",
        ),
    )
    return [says for is_wrong, says in checked if is_wrong]
