"""`python -m gateway campaigns`, and what a resident hears of a campaign at the writer's door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import psycopg
import pytest

from config.settings import Settings
from gateway.campaigns import clustering
from gateway.database import connect
from gateway.inbound.messages import Answer, Mo
from gateway.inbound.processor import InboundProcessor
from gateway.services import Services
from tests.gateway.cli import command
from tests.gateway.officials.conftest import Office
from tests.similar.changes import filled
from tests.similar.clusters import CAMPAIGNS, NAMES

JOB = CAMPAIGNS["job"][0]
Say = Callable[[int, str], str]


@pytest.fixture
def say(settings: Settings, database: str) -> Iterator[Say]:
    """A resident's text, its answer; the worker's job is done between two texts."""
    services = Services(settings, {})
    keys = services.keys
    processor = InboundProcessor(keys, services.audit_keys, services.world, settings.timezone)
    engine = connect.engine(database)
    number = iter(range(1_000))

    with psycopg.connect(database, autocommit=True) as connection:

        def reply(sender: int, text: str) -> str:
            mo = Mo("open", f"m{next(number)}", f"+8491200{sender:04d}", text)
            (answer,) = processor.answer(connection, [mo])
            assert isinstance(answer, Answer)
            for (arrival,) in connection.execute("SELECT id FROM campaign_arrival").fetchall():
                with engine.begin() as other:
                    clustering.count(other, keys, arrival, datetime.now(UTC))
            return answer.text or ""

        yield reply
    engine.dispose()


def typed(
    env: dict[str, str], *arguments: str, token: str = "", code: str = ""
) -> command.CommandResult:
    own = {"KHONG_TOKEN": token, "KHONG_TOTP": code}
    return command.run({**env, **own}, "campaigns", *arguments)


def test_residents_hear_how_many_others_sent_the_like(say: Say) -> None:
    replies = [say(n, filled(JOB, name=NAMES[n], sum=f"{n + 3}00k")) for n in range(5)]
    texts = ["nguoi da gui tin giong the nay" in reply for reply in replies]
    assert texts == [False, False, False, True, True]
    assert "4 nguoi da gui" in replies[4]
    # Who sent it before is not one of the others; three others are enough.
    assert "4 nguoi da gui" in say(2, filled(JOB))
    assert "nguoi da gui" not in say(9, "Me oi chieu nay con di hoc ve muon, me nho cho ga an nhe")


def test_a_report_adds_its_number_to_the_campaign(say: Say, database: str) -> None:
    for resident in range(3):
        say(resident, filled(JOB))
        assert "Cam on ban, da ghi" in say(resident, "1")
    with psycopg.connect(database) as connection:
        rows = connection.execute("SELECT people, messages, reporters FROM campaign").fetchall()
        assert rows == [(3, 3, 3)]
        inside = connection.execute("SELECT DISTINCT subject_key FROM campaign_subject").fetchall()
        assert ("tel:+84912345678",) in inside


def test_an_operator_sees_campaigns_and_nobody(env: dict[str, str], say: Say) -> None:
    assert "No campaign" in typed(env, "list").stdout
    for resident in range(4):
        say(resident, filled(JOB, name=NAMES[resident]))
    listed = typed(env, "list")
    assert (listed.returncode, listed.stderr) == (0, "")
    number = listed.stdout.splitlines()[1].split()
    assert number[1:4] == ["4", "4", "0"]
    output = typed(env, "show", number[0]).stdout
    assert "4 people, 4 messages" in output and "cong tac vien" in output
    assert "0912" not in output and not any(name in output for name in NAMES)
    assert "older ones: --days 90" in listed.stdout
    history = typed(env, "history", number[0]).stdout.splitlines()
    assert len(history) == 2 and history[1].split()[1:3] == ["4", "4"]
    missing = typed(env, "show", "999999")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "no campaign 999999" in missing.stderr


def test_a_terminal_makes_no_link_of_what_is_in_a_campaign(env: dict[str, str], say: Say) -> None:
    text = "Agribank: the cua ban bi khoa, truy cap made-up-agri.top/xac-minh nhap ma OTP de mo lai"
    for resident in range(4):
        say(resident, text)
    output = typed(env, "show", typed(env, "list").stdout.splitlines()[1].split()[0]).stdout
    assert "made-up-agri(.)top" in output and "agri.top" not in output


def test_an_official_puts_campaigns_together(env: dict[str, str], say: Say, office: Office) -> None:
    lan, commune = office.hire(days=36_500), office.hire("commune", days=36_500)
    for resident in range(4):
        say(resident, filled(JOB, name=NAMES[resident]))
    for resident in range(2, 6):
        say(resident, filled(CAMPAIGNS["bank"][0]))
    with office.engine.connect() as connection:
        first, second = connection.exec_driver_sql("SELECT id FROM campaign ORDER BY 1").scalars()
    both = ("merge", str(second), str(first), "--reason", "mot nhom")
    assert "may not do this" in typed(env, *both, token=commune.token).stderr
    assert "Your own token is needed" in typed(env, *both).stderr
    done = typed(env, *both, token=lan.token, code=office.code_now(lan))
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Campaign {first} stays, with 6 people" in done.stdout
    result = typed(env, "show", str(second))
    output = result.stdout
    assert result.stderr == f"{second} turned out to be {first}.\n"
    assert f"merger 1: {second} into {first}" in output and "mot nhom" in output
    repeat = typed(env, *both, token=lan.token, code=office.code_now(lan))
    assert (repeat.returncode, repeat.stderr) == (1, "They are one campaign already.\n")
    undone = typed(
        env, "unmerge", "1", "--reason", "nham", token=lan.token, code=office.code_now(lan)
    )
    assert undone.stdout == f"Campaign {second} is separate again.\n"
    assert "4 people" in typed(env, "show", str(second)).stdout
