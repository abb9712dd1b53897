import base64
import re
from datetime import time
from itertools import pairwise
from pathlib import Path

import pytest

from config.settings import ROOT, Settings, SettingsError, variables

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER_KEY = base64.b64encode(bytes(range(1, 33))).decode()
AUDIT_KEY = base64.b64encode(bytes(range(2, 34))).decode()
LEAST = {
    "PUBLIC_URL": "https://sms.example.vn/",
    "DATABASE_URL": "postgresql://khong@db/khong",
    "REDIS_URL": "redis://khong:hush@queue/0",
    "HASH_KEY": KEY,
    "ENCRYPTION_KEY": OTHER_KEY,
    "AUDIT_KEY": AUDIT_KEY,
    "TRUSTED_PROXIES": "none",
}


def test_the_least_that_must_be_set() -> None:
    settings = Settings.load(LEAST)
    assert settings.mode == "production"
    assert not settings.development
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    assert settings.public_url == "https://sms.example.vn"
    assert settings.hash_key == bytes(range(32))
    assert settings.hash_keys_previous == ()
    assert settings.keep_report_days == 730
    assert settings.timezone.key == "Asia/Ho_Chi_Minh"
    assert settings.carriers_file == ROOT / "config/carriers.toml"


def test_everything_that_is_missing_is_named_at_once() -> None:
    with pytest.raises(SettingsError) as raised:
        Settings.load({})
    assert {problem.split()[0] for problem in raised.value.problems} == set(LEAST)


DEVELOPMENT = {"KHONG_MODE": "development", "PUBLIC_URL": "http://127.0.0.1:8000"}


@pytest.mark.parametrize(
    "proxies",
    [
        "",
        "0.0.0.0/0",
        "::/0",
        "10.0.0.1, 0.0.0.0/0",
        "0.0.0.0/1,128.0.0.0/1",
        "1.0.0.0/8",
        "2000::/3",
        "2400::/16",
        "::ffff:0:0/96",
        "::ffff:0.0.0.0/100",
        "64:ff9b::/96",
        ",",
        "no",
    ],
)
def test_production_requires_the_list_of_trusted_proxies(proxies: str) -> None:
    """Unset, it made everybody 127.0.0.1, which the IP list of a Kannel on this machine lets in."""
    with pytest.raises(SettingsError, match="TRUSTED_PROXIES"):
        Settings.load(LEAST | {"TRUSTED_PROXIES": proxies})


def test_no_proxy_and_named_ones() -> None:
    assert Settings.load(LEAST | {"TRUSTED_PROXIES": "none"}).trusted_proxies == ()
    named = Settings.load(LEAST | {"TRUSTED_PROXIES": "127.0.0.1, 10.0.0.0/8, 2001:db8::/32"})
    assert [str(each) for each in named.trusted_proxies or ()] == [
        "127.0.0.1/32", "10.0.0.0/8", "2001:db8::/32",
    ]  # fmt: skip
    assert Settings.load(LEAST | DEVELOPMENT | {"TRUSTED_PROXIES": ""}).trusted_proxies is None


@pytest.mark.parametrize(
    ("url", "locked"),
    [
        ("redis://queue/0", False),
        ("redis://khong@queue/0", False),
        ("rediss://queue/0", False),
        ("redis://:hush@queue/0", True),
        ("redis://khong:hush@queue/0", True),
        ("redis://queue/0?password=hush", True),
        ("rediss://queue/0?ssl_certfile=/etc/khong/client.pem", True),
        ("unix:///run/valkey/valkey.sock?db=0", True),
    ],
)
def test_production_asks_for_a_queue_that_not_everybody_can_write_to(
    url: str, locked: bool
) -> None:
    assert Settings.load(LEAST | DEVELOPMENT | {"REDIS_URL": url}).redis_url == url
    if locked:
        assert Settings.load(LEAST | {"REDIS_URL": url}).redis_url == url
        return
    with pytest.raises(SettingsError, match="REDIS_URL has no password"):
        Settings.load(LEAST | {"REDIS_URL": url})


def test_everything_that_is_wrong_is_named_at_once() -> None:
    wrong = {
        "KHONG_MODE": "test",
        "PORT": "80000",
        "DATABASE_URL": "sqlite:///x",
        "HASH_KEY": "c2hvcnQ=",
        "TIMEZONE": "Asia/Dak_Nong",
        "QUIET_HOURS": "22-6",
        "TRUSTED_PROXIES": "10.0.0.1/8",
        "KEEP_REPORT_DAYS": "0",
        "CARRIERS_FILE": "config/no-such.toml",
        "LOG_LEVEL": "loud",
    }
    with pytest.raises(SettingsError) as raised:
        Settings.load(LEAST | wrong)
    assert {problem.split()[0] for problem in raised.value.problems} == set(wrong)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "sms.example.vn"])
def test_development_listens_on_this_machine_alone(host: str) -> None:
    with pytest.raises(SettingsError, match="HOST"):
        Settings.load(LEAST | {"KHONG_MODE": "development", "HOST": host})


def test_production_may_listen_elsewhere_and_needs_https() -> None:
    assert Settings.load(LEAST | {"HOST": "0.0.0.0"}).host == "0.0.0.0"
    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        Settings.load(LEAST | {"PUBLIC_URL": "http://sms.example.vn"})


@pytest.mark.parametrize(
    "same",
    [
        {"ENCRYPTION_KEY": KEY},
        {"HASH_KEY_PREVIOUS": KEY},
        {"ENCRYPTION_KEY_PREVIOUS": OTHER_KEY},
        {"AUDIT_KEY": KEY},
        {"AUDIT_KEY": OTHER_KEY},
        {"AUDIT_KEYS_PREVIOUS": f"{KEY},{AUDIT_KEY}"},
    ],
)
def test_one_key_for_one_purpose(same: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="key"):
        Settings.load(LEAST | same)


def test_neither_an_error_nor_a_repr_tells_a_secret() -> None:
    with pytest.raises(SettingsError) as raised:
        Settings.load(LEAST | {"HASH_KEY": KEY[:-4], "DATABASE_URL": "mysql://u:hush@db/x"})
    assert KEY[:20] not in str(raised.value)
    assert "hush" not in str(raised.value)
    display = repr(Settings.load(LEAST | {"DATABASE_URL": "postgresql://u:hush@db/x"}))
    assert "hush" not in display
    assert repr(bytes(range(32))) not in display


def test_quiet_hours_go_over_midnight_and_end_before_their_end() -> None:
    quiet = Settings.load(LEAST).quiet_hours
    assert all(map(quiet.cover, (time(22), time(23, 59), time(0), time(5, 59, 59))))
    assert not any(map(quiet.cover, (time(6), time(12), time(21, 59, 59))))


def test_a_secret_may_be_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    env = {**LEAST, "HASH_KEY_FILE": str(file)}
    del env["HASH_KEY"]
    assert Settings.load(env).hash_key == bytes(range(32))
    assert Settings.load(env | {"HASH_KEY": OTHER_KEY, "ENCRYPTION_KEY": KEY}).hash_key[0] == 1
    with pytest.raises(SettingsError, match=r"HASH_KEY can't be read .* HASH_KEY_FILE") as raised:
        Settings.load(env | {"HASH_KEY_FILE": str(tmp_path)})
    assert len(raised.value.problems) == 1
    with pytest.raises(SettingsError, match="PUBLIC_URL is not set"):
        Settings.load({**env, "PUBLIC_URL": "", "PUBLIC_URL_FILE": str(file)})


def test_example_env_explains_every_setting_with_its_default() -> None:
    text = (ROOT / "config" / "example.env").read_text()
    explained = dict(re.findall(r"^#?([A-Z][A-Z_]+)=(.*)$", text, re.MULTILINE))
    carriers = set(re.findall(r"\$([A-Z_]+)", (ROOT / "config" / "carriers.toml").read_text()))
    assert set(explained) == set(variables()) | carriers - {"NAME"}
    for name, default in variables().items():
        if default is not None:
            assert explained[name] == default, name


def test_example_env_is_explained_line_by_line() -> None:
    lines = (ROOT / "config" / "example.env").read_text().split("\n")
    for before, line in pairwise(lines):
        if re.match(r"#?[A-Z][A-Z_]+=", line):
            assert before.startswith("#"), f"nothing is said before {line}"


def test_relative_paths_count_from_the_project(tmp_path: Path) -> None:
    file = tmp_path / "carriers.toml"
    file.write_text("")
    assert Settings.load(LEAST | {"CARRIERS_FILE": str(file)}).carriers_file == file
    assert Settings.load(LEAST | {"AREAS_DIR": "elsewhere"}).areas_dir == ROOT / "elsewhere"


def test_exercises_reach_subscribers_that_are_named() -> None:
    assert Settings.load(LEAST).usual_rate is None
    assert Settings.load(LEAST | {"USUAL_RATE": "1.5"}).usual_rate == 1.5
    settings = Settings.load(LEAST | {"EXERCISE_NUMBERS": "0912 345 678, +84912345678,0987654321"})
    assert settings.exercise_numbers == ("+84912345678", "+84987654321")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("EXERCISE_NUMBERS", "0912345678, 113"),
        ("USUAL_RATE", "0"),
        ("USUAL_RATE", "fast"),
        ("CAP_SENDER", "So TTTT"),
        ("CAP_SENDER", "a,b"),
    ],
)
def test_alerts_settings_that_make_no_sense(variable: str, value: str) -> None:
    with pytest.raises(SettingsError) as raised:
        Settings.load(LEAST | {variable: value})
    assert [problem.split()[0] for problem in raised.value.problems] == [variable]


@pytest.mark.parametrize("variable", ["SENTRY_DSN", "OTEL_EXPORTER_OTLP_ENDPOINT"])
def test_a_setting_that_needs_an_extra_says_how_to_install_it(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("config.settings.find_spec", lambda _: None)
    with pytest.raises(SettingsError, match=f"{variable} needs .*requirements-observability.txt"):
        Settings.load(LEAST | {variable: "https://collector.example"})


def test_a_head_has_a_colour_that_white_letters_are_read_on(tmp_path: Path) -> None:
    assert Settings.load(LEAST | {"OFFICE_COLOUR": "#5A1E1E"}).office_colour == "#5a1e1e"
    for colour in ("#e0b13c", "red", "#fff", "#12395b;}"):
        with pytest.raises(SettingsError, match="OFFICE_COLOUR"):
            Settings.load(LEAST | {"OFFICE_COLOUR": colour})
    emblem, page = tmp_path / "emblem.svg", tmp_path / "emblem.html"
    emblem.write_text("<svg/>")
    page.write_text("<svg/>")
    assert Settings.load(LEAST | {"OFFICE_EMBLEM": str(emblem)}).office_emblem == emblem
    for wrong in (page, tmp_path / "nowhere.png"):
        with pytest.raises(SettingsError, match="OFFICE_EMBLEM"):
            Settings.load(LEAST | {"OFFICE_EMBLEM": str(wrong)})
