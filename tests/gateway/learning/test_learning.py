"""Judged in the console, learnt, live without a restart, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from sqlalchemy import text

from config.settings import Settings
from flows.triage.learning import Judgement
from gateway.alerts.audited import Credentials
from gateway.cli import triage as command
from gateway.database import row_signatures
from gateway.inbound.messages import Answer, Mo
from gateway.inbound.processor import InboundProcessor
from gateway.learning import judged, versions
from gateway.learning.live_world import EVERY
from gateway.learning.teaching import Teaching
from gateway.officials.accounts import NotPossible
from gateway.officials.errors import NotPermitted
from gateway.services import Services
from tests.gateway.cli.command import run
from tests.gateway.console.conftest import Place
from tests.gateway.console.reports.report_pages import Reports, decide
from tests.gateway.officials.conftest import Person

TRICK = (
    "Ban lien lac dong ho lam gia pha, moi dinh gop 300k in sach, gui cho em giu truoc",
    "Gia pha dong ho sap in, nha minh chua co ten, dong 500k la co trang rieng",
    "Hoi dong gia pha tinh moi bac mua sach dong ho bia cung 1tr2, khac ten ong ba",
    "Bac khong mua gia pha la ten ong noi bi bo khoi dong ho, gui 400k giu cho",
    "Em la nguoi lam gia pha, can hinh ba me bac va 250k de len sach truoc ram",
    "Sach gia pha con hai cuon, dong ho minh ai cung lay, bac ung truoc nua tien",
    "Em dem gia pha xuong tan thon, dong ho nao cung mua, bac de danh 450k nghe",
    "Chu tich dong ho nho em bao bac gop 600k dung bia va in gia pha gap",
    "Chi Ba oi gia pha in lai, dong ho thieu ten chi, 200k mot trang bia cung",
    "Ca lang mua gia pha het roi, con nha bac, dong ho ho cuoi do, 300k thoi",
    "De ten con chau bac vao gia pha, moi ten 50k, dong ho chot so toi nay",
    "Mai dong so gia pha, dong ho con moi nha bac, toi nay em qua lay 290k",
    "Ban gia pha dong ho bao het han ghi ten ram nay, moi nha 3 suat, 150k mot suat",
    "Lam gia pha dong ho co kem anh to tien, 900k tron bo, em cho bac xem mau",
    "Gia pha thieu doi thu sau, dong ho nho bac gop 380k di tim mo to",
    "Truong toc gui gia pha qua em, dong ho thu 120k moi dinh, bac dong em ghi",
    "Sach gia pha bia da con mot cuon, dong ho ben do tra 2 trieu em chua ban",
    "Nguoi ta lam le ruoc gia pha, dong ho minh chua gop, bac dong 270k cho kip",
    "Gia pha dong ho dang kho, bac gui em tien thue xe 320k em cho toi",
    "Quyen gia pha nay quy lam, dong ho cap huyen duyet, bac lay em bot con 550k",
)
"""As many as one official may confirm a day. Of what is tested of them (by the numbers of their
reports) none is found at first."""
HONEST = (
    "Chieu mai hop lop, bac nho mang theo so tay va trai cay nha minh",
    "Co giao bao be Na hoc tot, cuoi tuan co lien hoan o truong",
    "Tu dan pho chieu nay don ve sinh duong thon, moi nha mot nguoi",
    "Con heo nai de duoc muoi con, anh qua coi giong khong",
    "Vuon bo sap chin, nha em ban 20k mot ky, ai an qua vuon lay",
    "Toi nay le o nha tho som hon, ca nha di luc sau gio",
)
ASKED = "Dong ho lam gia pha moi, moi dinh gop 450k, em thu tien tai nha bac"
EXCUSE = "Ma OTP cua quy khach la 551203, hieu luc 2 phut. KHONG cung cap cho bat ky ai"


@pytest.fixture
def scene(place: Place) -> Reports:
    return Reports(place)


@pytest.fixture
def lan(place: Place) -> Person:
    return place.hire()


@pytest.fixture
def services(settings: Settings, env: dict[str, str], place: Place) -> Iterator[Services]:
    made = Services(settings, env, place.clock)
    yield made
    made.close()


@pytest.fixture
def teaching(services: Services) -> Teaching:
    made = command._teaching(services)
    return replace(made, probes=made.probes[::6])


def judge_all(scene: Reports, official: Person, decision: str, texts: tuple[str, ...]) -> None:
    """Each text is reported with a number of its own, and decided on in the console."""
    browser = scene.place.inside(official)
    for at, words in enumerate(texts):
        number = f"0987{at:03}{len(texts):03}"
        subject = scene.report(f"{decision}{at}", number, words, way="message")
        assert decide(browser, subject, decision).status_code == 303


def signed(place: Place, person: Person) -> Credentials:
    return Credentials(person.token, place.code(person))


def reply(processor: InboundProcessor, connection: psycopg.Connection, sender: int) -> str:
    mo = Mo("open", f"m{sender}", f"+8491300{sender:04d}", ASKED)
    (answer,) = processor.answer(connection, [mo])
    assert isinstance(answer, Answer) and answer.text is not None
    return answer.text


def audited(scene: Reports) -> list[tuple[Any, ...]]:
    return scene.rows("SELECT act, outcome FROM audit WHERE act LIKE 'triage.%' ORDER BY id")


def test_what_the_console_judges_is_learnt_live_and_taken_back(
    scene: Reports, lan: Person, services: Services, teaching: Teaching, database: str
) -> None:
    clock = scene.place.clock
    processor = InboundProcessor(
        services.keys, services.audit_keys, services.world, services.settings.timezone, clock
    )
    with psycopg.connect(database, autocommit=True) as connection:
        before = reply(processor, connection, 1)
        assert services.world.judge(ASKED).label != "scam"
        judge_all(scene, lan, "confirmed", TRICK)
        judge_all(scene, scene.place.hire(), "cleared", HONEST)
        version, draft = teaching.learn(signed(scene.place, lan), now=clock())
        assert len(draft.learnt.used) + len(draft.learnt.tests) == len(TRICK + HONEST)
        clock.forward(seconds=EVERY.total_seconds())
        learnt = reply(processor, connection, 2)
        assert learnt != before
        assert processor.live.world(connection, clock()).judge(ASKED).label == "scam"
        with pytest.raises(NotPossible, match="Nothing goes live"):
            teaching.learn(signed(scene.place, lan), now=clock())
        assert teaching.back(signed(scene.place, lan), now=clock())[1] == versions.DELIVERED
        clock.forward(seconds=EVERY.total_seconds())
        assert reply(processor, connection, 3) == before
    assert audited(scene) == [
        ("triage.learnt", "done"),
        ("triage.learnt", "refused"),
        ("triage.back", "done"),
    ]
    assert scene.rows(f"SELECT back_to FROM triage_version WHERE id > {version}") == [(0,)]


def test_no_word_of_one_message_is_in_the_weights(
    scene: Reports, lan: Person, teaching: Teaching
) -> None:
    judge_all(scene, lan, "confirmed", TRICK)
    judge_all(scene, scene.place.hire(), "cleared", HONEST)
    teaching.learn(signed(scene.place, lan), now=scene.place.clock())
    ((lines,),) = scene.rows("SELECT weights FROM triage_version")
    assert "w:gia pha" in lines and "w:khac ten" not in lines


def test_a_version_that_somebody_else_wrote_has_no_effect(
    scene: Reports, lan: Person, services: Services, teaching: Teaching
) -> None:
    judge_all(scene, lan, "confirmed", TRICK)
    judge_all(scene, scene.place.hire(), "cleared", HONEST)
    version, _ = teaching.learn(signed(scene.place, lan), now=scene.place.clock())
    with services.engine.begin() as connection:
        assert versions.live(connection, teaching.delivered)[0] == version
        connection.execute(text("UPDATE triage_version SET weights = weights || E'\\nw:toi=9.000'"))
        assert versions.live(connection, teaching.delivered) == (versions.DELIVERED, "")
        unsigned = row_signatures.unsigned(connection, services.audit_keys)
        assert unsigned["triage_version"] == [version]


def test_a_decision_that_the_weights_contradict_waits_for_a_second_official(
    scene: Reports, lan: Person, teaching: Teaching, services: Services
) -> None:
    judge_all(scene, lan, "confirmed", (EXCUSE, *TRICK[:2]))
    place, page = scene.place, "/console/second/texts"

    def drafted() -> tuple[int, int]:
        with services.engine.connect() as connection:
            learnt = teaching.draft(connection).learnt
        return len(learnt.waiting), len(learnt.used) + len(learnt.tests)

    own = place.inside(lan)
    waits = own.get(page).text.lower()
    assert "otp cua quy khach" in waits and "gia pha" not in waits
    ((report_id,),) = scene.rows("SELECT min(id) FROM report")
    agree = f"{page}/{report_id}/agree"
    assert own.post(agree, {}, page).status_code == 422, "another official agrees"
    assert own.post(f"{page}/999999/agree", {}, page).status_code == 404
    commune = place.inside(place.hire("commune"))
    assert commune.get(page).status_code == 403
    assert commune.post(agree, {}, "/console").status_code == 403
    before = drafted()
    minh = place.inside(place.hire(), coded=False)
    assert minh.post(agree, {}, page).status_code == 422, "it takes a code"
    assert drafted() == before and audited(scene) == []
    minh = place.inside(place.hire())
    assert minh.post(agree, {}, page).headers["Location"].endswith("/console/second/texts?done=1")
    assert "Không có tin nào chờ" in minh.get(f"{page}?done=1").text
    assert drafted() == (0, 3) and audited(scene) == [("triage.agreed", "done")]


def test_the_command_agrees_as_the_page_does(
    scene: Reports, lan: Person, services: Services
) -> None:
    judge_all(scene, lan, "confirmed", (EXCUSE,))
    agreement, clock = scene.place.console.agreement, scene.place.clock

    def waiting() -> list[Judgement]:
        with services.engine.connect() as connection:
            return list(agreement.waiting(connection))

    (one,) = waiting()
    with pytest.raises(NotPossible, match="another official"):
        agreement.agree(signed(scene.place, lan), one.code, now=clock())
    agreement.agree(signed(scene.place, scene.place.hire()), one.code.lower(), now=clock())
    assert waiting() == []


def test_a_message_goes_with_its_report(scene: Reports, lan: Person, services: Services) -> None:
    judge_all(scene, lan, "confirmed", TRICK[:2])
    with services.engine.begin() as connection:
        assert len(judged.judgements(connection, services.keys)) == 2
        connection.execute(
            text("UPDATE report SET content = NULL WHERE id = (SELECT min(id) FROM report)")
        )
        assert len(judged.judgements(connection, services.keys)) == 1


def test_an_official_of_a_commune_teaches_nothing(scene: Reports, teaching: Teaching) -> None:
    place = scene.place
    with pytest.raises(NotPermitted):
        teaching.learn(signed(place, place.hire("commune")), now=place.clock())
    assert audited(scene) == []


def test_the_command_shows_what_would_change(
    scene: Reports, lan: Person, env: dict[str, str]
) -> None:
    judge_all(scene, lan, "confirmed", TRICK)
    judge_all(scene, scene.place.hire(), "cleared", HONEST)
    done = run(env, "triage", "show")
    assert done.returncode == 0, done.stderr
    assert "the words gia pha" in done.stdout and "Nothing went live" in done.stdout
    assert "wait. Read and agree" in run(env, "triage", "waiting").stdout
    assert audited(scene) == []
