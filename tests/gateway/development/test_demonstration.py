"""The demonstration office: made once, shows every part of the product, and texts nobody."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from config.settings import Settings
from gateway.alerts.audited import Credentials
from gateway.cli import doctor
from gateway.cli.main import main
from gateway.development import demo_officials, sample_reports
from gateway.development.demonstration import accounts, opening, story
from gateway.officials.accounts import NotPossible
from gateway.services import Services
from tests.conftest import empty


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(accounts, "HOME", tmp_path / "officials")
    return tmp_path / "officials"


@pytest.fixture(scope="module")
def demonstration(
    database_url: str,
    servers_home: Path,
    settings: Settings,
    env: dict[str, str],
    tmp_path_factory: pytest.TempPathFactory,
) -> Demonstration:
    """The whole office beside the sample reports, for tests that only look at it."""
    empty(database_url, servers_home)
    home = tmp_path_factory.mktemp("demonstration") / "officials"
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(accounts, "HOME", home)
        before = wrong(production(settings))
        with closing(Services(settings, env)) as services:
            sample_reports.load(services)
        assert opening.office(Services(settings, env))
    return Demonstration(home, database_url, before)


@pytest.fixture
def its_home(demonstration: Demonstration, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "HOME", demonstration.home)


@dataclasses.dataclass(frozen=True)
class Demonstration:
    home: Path
    database: str
    wrong_before: list[str]


def production(settings: Settings) -> Settings:
    return dataclasses.replace(settings, mode="production")


def wrong(settings: Settings) -> list[str]:
    """What `doctor` finds wrong with the officials."""
    with closing(Services(settings, {})) as services:
        return [one.says for one in doctor._officials(services) if one.state == "wrong"]


def rows(database: str, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(database) as connection:
        return connection.execute(query).fetchall()


def column(database: str, query: str) -> list[object]:
    return [row[0] for row in rows(database, query)]


def test_it_shows_everything_and_nothing_is_sent(demonstration: Demonstration) -> None:
    database = demonstration.database
    grades = set(column(database, "SELECT DISTINCT grade FROM subject"))
    assert grades >= {"confirmed", "high", "reported", "caution", "cleared", "no_reports"}
    assert column(database, "SELECT state FROM alert ORDER BY id") == [
        "sent", "cancelled", "returned", "draft", "submitted",
    ]  # fmt: skip
    assert set(column(database, "SELECT DISTINCT decision FROM verdict")) == {
        "confirmed", "cleared", "dismissed", "reassigned", "withdrawn",
    }  # fmt: skip
    # The largest campaign has grown most today; all have a sample, masked and encrypted.
    campaigns = rows(database, "SELECT people, sample IS NOT NULL FROM campaign ORDER BY id")
    assert [sampled for _, sampled in campaigns] == [True] * len(story.FORWARDED)
    assert column(database, "SELECT count(*) FROM appeal WHERE decision IS NULL") == [1]
    assert column(
        database,
        "SELECT count(*) FROM (SELECT area FROM subscription WHERE ended_at IS NULL"
        " GROUP BY area HAVING count(*) >= 3) AS counted",
    ) == [len(story.HOMES)]
    # Nothing waits to be sent, and nobody gets a notice.
    assert column(database, "SELECT count(*) FROM outbound") == [0]
    assert not column(
        database, "SELECT d.id FROM delivery d JOIN alert a ON a.id = d.alert_id"
        " WHERE d.state IN ('queued', 'attempted') AND a.state <> 'cancelled'"
    )  # fmt: skip
    long_due = "SELECT name FROM staged_job WHERE due_at < now() - interval '1 hour'"
    assert column(database, long_due) == []
    staged = set(column(database, "SELECT DISTINCT name FROM staged_job WHERE arg > 2"))
    assert not staged & {
        "expand",
        "retry_alert",
        "reply",
        "verdict",
        "appeal",
        "report",
        "count_message",
    }


@pytest.mark.usefixtures("its_home")
def test_it_is_made_once(
    demonstration: Demonstration, settings: Settings, env: dict[str, str]
) -> None:
    database = demonstration.database
    counts = "SELECT (SELECT count(*) FROM audit), (SELECT max(id) FROM report)"
    before, password = rows(database, counts), accounts.password()
    assert not opening.office(Services(settings, env))
    assert (rows(database, counts), accounts.password()) == (before, password)


def test_doctor_knows_it_in_production(demonstration: Demonstration, settings: Settings) -> None:
    assert demonstration.wrong_before == wrong(settings) == []
    says = "the demonstration office of make run is in this database"
    assert wrong(production(settings)) == [says]


@pytest.mark.usefixtures("its_home")
def test_the_password_is_printed_once() -> None:
    first = demo_officials.welcome(8000, accounts.made_at())
    assert accounts.password() in first and accounts.code("an") in first
    second = demo_officials.welcome(8000, accounts.made_at() + 1)
    assert accounts.password() not in second and "as before" in second


def test_a_returned_alert_can_be_edited_by_its_writer(
    home: Path, database: str, settings: Settings, env: dict[str, str]
) -> None:
    opening.office(Services(settings, env))
    [alert_id] = column(database, "SELECT id FROM alert WHERE state = 'returned'")
    with closing(Services(settings, env)) as services:
        alert_service = services.alert_service
        chi = Credentials((home / "chi.token").read_text().strip(), None)
        before = alert_service.find(chi, alert_id)
        later = (before.content.expires_at + timedelta(days=2)).isoformat()
        after = alert_service.edit(chi, alert_id, before.version, {"expires_at": later})
        assert alert_service.submit(chi, alert_id, after.version).state == "submitted"


def test_without_an_office_the_command_is_named(home: Path) -> None:
    assert "officials demo" in demo_officials.welcome(8000, 0.0)


_TEXTED = "INSERT INTO inbound (carrier, carrier_message_id) VALUES ('open', 'real')"


def test_only_officials_where_somebody_has_texted(
    home: Path, database: str, settings: Settings, env: dict[str, str]
) -> None:
    with psycopg.connect(database) as connection:
        connection.execute(_TEXTED)
    assert opening.office(Services(settings, env))
    assert column(database, "SELECT count(*) FROM resident") == [0]
    assert column(database, "SELECT count(*) FROM official") == [len(story.OFFICIALS)]


def test_a_carrier_that_reaches_people_removes_everyone_made_up(
    home: Path, database: str, settings: Settings, env: dict[str, str]
) -> None:
    opening.office(Services(settings, env))
    everybody = "SELECT count(*) FROM resident"
    assert column(database, everybody) == [story.PEOPLE + len(story.APPEALS)]
    opening.office(Services(settings, {**env, "ESMS_SEND_URL": "https://sms.example.vn/send"}))
    assert column(database, everybody) == [0]
    assert column(database, "SELECT count(*) FROM report WHERE resident_id IS NOT NULL") == [0]


def test_none_is_made_up_beside_such_a_carrier(
    home: Path, database: str, settings: Settings, env: dict[str, str]
) -> None:
    real = {name: value for name, value in env.items() if name != "TWILIO_SEND_URL"}
    assert opening.office(Services(settings, real))
    assert column(database, "SELECT count(*) FROM resident") == [0]


def test_others_accounts_stay_alone(
    home: Path, database: str, settings: Settings, env: dict[str, str]
) -> None:
    with psycopg.connect(database) as connection:
        connection.execute(_TEXTED)
    assert opening.office(Services(settings, env))
    for file in home.iterdir():
        file.unlink()
    with pytest.raises(NotPossible, match="has an administrator already"):
        opening.office(Services(settings, env))


def test_never_in_production(
    home: Path, database: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    production = dataclasses.replace(settings, mode="production")
    monkeypatch.setattr(Settings, "load", lambda env: production)
    assert main(["migrate", "--with-office"]) == 2
    assert column(database, "SELECT count(*) FROM official") == [0]
    assert not home.exists()
