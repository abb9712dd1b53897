"""Rules for every conversation, whatever is texted; the rows are in `tests/transcripts`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows import engine
from flows.languages import CATALOGUES, MAX_LETTER, MAX_SEGMENTS, say
from flows.subjects import links
from flows.text import measure
from flows.topics import registry
from flows.topics.alerts import CONSENT
from flows.topics.rules import RULES
from flows.values import (
    Asks,
    CampaignMessage,
    Erase,
    Language,
    OptOut,
    Report,
    Speak,
    Standing,
    State,
    Subscribe,
)
from tests.transcripts.play import LOCAL_ZONE, Resident, world

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=LOCAL_ZONE)
LANGUAGES: tuple[Language, ...] = ("vi", "vi-marks", "en")
MINISTRY_LETTER = {say(language, f"letter.{rule}") for language in LANGUAGES for rule in RULES}
INTERVAL = timedelta(seconds=10)
"""Slow enough that nobody is asked to wait."""

TEXTS = (
    "KT 0912345678", "0868123456", "113", "156", "1", "2", "5", "0", "9", "LD",
    "LD (0868123456)(x)", "LD cong an gia doi chuyen tien", "LD (khong ro so)()",
    "V(0362484784)(qc)", "S (VCB)(khoa tk)", "ban da trung thuong, vao nhan-qua.top",
    "cong an goi doi chuyen tien gap", "VIETCOMBANK", "MAT TIEN", "toi da chuyen tien roi",
    "stk 4202039511", "5K", "DK", "DK Dak Mil", "Dak Mil", "Quang Son", "DK xyz", "HUY", "NN",
    "NN EN", "NN DAU", "NN VI", "TT", "TT ADG2345", "XOA", "?", "", "bla", "DK DNC",
    "TCTM a.vn", "cam on", "KT", "RUT", "RUT ADG2345", "thoi", "cong an", "chau Tuan", "xom 3",
    "QUATANG", "agribank", "toi muon bao", "khong biet so", "an so",
    "\x00", "\ud800", "{shown}", "%s",
)  # fmt: skip

texts = st.one_of(st.sampled_from(TEXTS), st.text(max_size=60))
conversations = st.lists(texts, max_size=8)
quick = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def resident(language: Language = "vi") -> Resident:
    one = Resident(now=NOW, interval=INTERVAL)
    one.person = replace(one.person, language=language)
    return one


def limit(language: Language, reply: str) -> int:
    return (MAX_LETTER if reply in MINISTRY_LETTER else MAX_SEGMENTS)[language]


def check_reply(before: Language, after: Language, reply: str | None) -> None:
    if reply is None:
        return
    assert measure(reply).segments <= max(limit(before, reply), limit(after, reply)), reply
    assert not links.find(reply.replace("(.)", " ")), reply


@quick
@given(st.sampled_from(LANGUAGES), conversations)
def test_any_conversation_is_answered_within_its_segments(
    language: Language, texts: list[str]
) -> None:
    one = resident(language)
    for text in texts:
        before = one.person.language
        turn = one.texts(text)
        check_reply(before, one.person.language, turn.reply)
        assert turn.reply is not None or any(isinstance(e, OptOut) for e in turn.effects)
        assert engine.thaw(engine.freeze(turn.state)) == turn.state


@quick
@given(conversations)
def test_opting_out_works_from_everywhere(texts: list[str]) -> None:
    one = resident()
    for text in texts:
        one.texts(text)
    turn = one.texts("HUY")
    assert [type(e) for e in turn.effects] == [OptOut]
    assert one.live == ()
    one.now += timedelta(hours=2)
    assert one.texts("KT 0912345678").reply


KEYWORDS: dict[str, str] = {
    "5K": "rules.all",
    "HELP": "help",
    "KT": "check.ask",
    "LD": "report.ask",
    "NN": "language.ask",
    "TT": "fate.ask",
    "TCTM a.vn": "elsewhere.lookup",
    "MAT TIEN": "panic.call",
}


@quick
@given(conversations, st.sampled_from(sorted(KEYWORDS)))
def test_nobody_is_trapped(texts: list[str], keyword: str) -> None:
    """A keyword gets its own answer, at any point of the conversation: in the language that is set,
    or in English where English was written. A loss offers to report a number that was named."""
    one = resident()
    for text in texts:
        one.texts(text)
    languages = (one.person.language, "en")
    reply, answers = one.texts(keyword).reply, [say(each, KEYWORDS[keyword]) for each in languages]
    begins = tuple(each.rpartition(". ")[0] for each in answers)
    is_lost = keyword == "MAT TIEN" and (reply or "").startswith(begins)
    is_status = keyword == "TT" and "ADG" in (reply or "")  # Of a report that was filed.
    assert reply in answers or is_lost or is_status


@quick
@given(conversations)
def test_a_report_is_never_lost(texts: list[str]) -> None:
    one = resident()
    for text in texts:
        one.texts(text)
    (report,) = one.texts("LD (0868123456)(xung cong an)").effects
    assert isinstance(report, Report)
    assert [s.key for s in report.subjects] == ["tel:+84868123456"]
    assert report.content == "xung cong an"


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
memories = st.dictionaries(
    st.sampled_from(
        (
            "subjects",
            "content",
            "way",
            "areas",
            "via",
            "rules",
            "category",
            "name",
            "step",
            "bodies",
            "bank",
            "code",
        )
    ),
    json_values,
    max_size=4,
)
states = st.builds(
    State,
    topic=st.sampled_from((*registry.OPEN, "gone")),
    step=st.sampled_from(
        (
            "",
            "known",
            "source",
            "content",
            "sender",
            "offer",
            "which",
            "ask",
            "name",
            "late",
            "who",
            "unknown",
        )
    ),
    memory=memories,
    touched=st.just(NOW.timestamp()),
)


@quick
@given(states, texts)
def test_a_memory_of_another_version_breaks_nothing(state: State, text: str) -> None:
    one = resident()
    one.frozen = engine.freeze(state)
    check_reply("vi", "vi-marks", one.texts(text).reply)


@quick
@given(st.binary(max_size=60) | json_values.map(lambda value: repr(value).encode()))
def test_thaw_takes_anything(frozen: bytes) -> None:
    assert isinstance(engine.thaw(frozen), State)


@pytest.mark.parametrize(
    "frozen",
    [None, b"", b"null", b"[]", b"{}", b'{"a":"x","w":0,"n":0}', b'{"a":1,"w":0,"n":0,"t":3}',
     b'{"a":1,"w":0,"n":0,"t":"rules","m":[]}', b'{"a":1e999,"w":0,"n":0}'],
)  # fmt: skip
def test_a_garbled_state_is_an_empty_one(frozen: bytes | None) -> None:
    assert engine.thaw(frozen) == State()


# -- the clock -----------------------------------------------------------------------------


def test_a_conversation_lapses_after_fifteen_minutes() -> None:
    one = resident()
    one.texts("5K")
    one.now += timedelta(minutes=14)
    assert one.texts("2").reply == say("vi", "letter.noi")
    one.now += timedelta(minutes=16)
    assert one.texts("2").reply == say("vi", "help")


# -- opting out and coming back --------------------------------------------------------------


def test_an_opt_out_keeps_its_first_time_and_is_said_once_an_hour() -> None:
    one = resident()
    first = one.texts("HUY").reply
    assert first and "14:05 24/11/2026" in first
    one.now += timedelta(minutes=58)
    turn = one.texts("STOP")
    assert turn.reply is None and turn.effects == (OptOut(confirmed=False),)
    one.now += timedelta(minutes=2)
    turn = one.texts("huy dk")
    assert turn.reply == first and turn.effects == (OptOut(),)


@pytest.mark.parametrize("text", [t for t in TEXTS if not t.startswith("DK")])
def test_only_dk_subscribes(text: str) -> None:
    one = resident()
    one.texts("DK Quang Son")
    one.texts("HUY")
    turn = one.texts(text)
    assert not any(isinstance(effect, Subscribe) for effect in turn.effects)


def test_dk_brings_back_what_was_there() -> None:
    one = resident()
    one.texts("DK Quang Son")
    one.texts("DK xa Dak Mil")
    live = one.live
    one.texts("HUY")
    assert one.live == ()
    one.texts("DK")
    assert set(one.live) == set(live) and len(live) == 2


def test_an_area_of_yesterdays_map_comes_back_as_todays() -> None:
    book = world().areas
    old = next(s for s in book.sets if s.valid_until is not None).areas[0]
    one = resident()
    one.former = (old.id,)
    (effect,) = one.texts("DK").effects
    assert isinstance(effect, Subscribe)
    assert effect.areas == tuple(area.id for area in book.today(old.id, NOW.date()))


# -- what must not be said or lost -------------------------------------------------------------


def test_secrets_are_not_echoed() -> None:
    for text in (
        "ma OTP 482913 cua ban, khong chia se, xung ngan hang goi hoi doc ma 482913 de nhan qua",
        "toi lo doc otp 482913 cho no roi",
        "LD (0868123456)(toi doc ma 482913)",
    ):
        reply = resident().texts(text).reply
        assert reply and "482913" not in reply


def test_what_happened_is_asked_if_the_number_is_not_known() -> None:
    one = resident()
    assert one.texts("LD").reply == say("vi", "report.ask")
    assert one.texts("0").reply == say("vi", "report.ask.content")
    (report,) = one.texts("xung cong an, doi chuyen tien").effects
    assert isinstance(report, Report)
    assert report.subjects == () and report.content == "xung cong an, doi chuyen tien"


def test_the_number_is_taken_even_when_it_comes_late() -> None:
    one = resident()
    one.texts("LD")
    one.texts("0")
    (report,) = one.texts("0868123456").effects
    assert isinstance(report, Report)
    assert [s.key for s in report.subjects] == ["tel:+84868123456"]


def test_a_source_that_names_nobody_is_a_part_of_what_happened() -> None:
    (report,) = resident().texts("LD (ong Nam ban ca phe)(muon tien roi mat hut)").effects
    assert isinstance(report, Report)
    assert report.subjects == ()
    assert report.content == "ong Nam ban ca phe muon tien roi mat hut"


def test_a_number_that_cannot_be_one_is_kept_as_it_was_given() -> None:
    (report,) = resident().texts("LD (098-765)(muon tien roi mat hut)").effects
    assert isinstance(report, Report)
    assert [one.key for one in report.subjects] == ["odd:098765"]


def test_a_report_accuses_its_source_and_where_it_leads_and_nobody_else() -> None:
    output = (
        "LD 0868123456 doi toi chuyen vao stk 4202039511, xem nhan-qua.top, em toi so 0912345678"
    )
    (report,) = resident().texts(output).effects
    assert isinstance(report, Report)
    assert [s.key for s in report.subjects] == [
        "tel:+84868123456", "link:nhan-qua.top", "acct:4202039511",
    ]  # fmt: skip


@pytest.mark.parametrize("output", ["LD (khong ro so)(goi vao so 0912345678 cua toi doi tien)"])
def test_nobody_reports_themselves(output: str) -> None:
    one = resident()
    one.own = "tel:+84912345678"
    (report,) = one.texts(output).effects
    assert isinstance(report, Report)
    assert report.subjects == ()


def test_a_new_message_is_not_taken_for_the_sender_of_the_last() -> None:
    one = resident()
    one.texts("cong an goi noi toi dinh rua tien, doi chuyen tien vao tai khoan de dieu tra")
    turn = one.texts("ban da trung thuong xe may, muon nhan qua thi goi ngay 0868123456 hom nay")
    assert [type(effect) for effect in turn.effects] == [CampaignMessage]
    assert turn.state.topic == "message" and turn.state.memory["subjects"][0][0] == (
        "tel:+84868123456"
    )


def test_an_answer_may_have_a_few_words_around_the_number() -> None:
    one = resident()
    one.texts("cong an goi noi toi dinh rua tien, doi chuyen tien vao tai khoan de dieu tra")
    (report,) = one.texts("so no goi la 0868.123.456 nhe").effects
    assert isinstance(report, Report) and report.subjects[0].key == "tel:+84868123456"


CONSENTS = {"2026-1": "803cfc6eb8e1a8bd", "2026-2": "cf1e6e35167c1c99"}


def test_another_consent_wording_is_another_version() -> None:
    """Consent must be provable: the version stored with it identifies the wording."""
    keys = ("alerts.done", "alerts.moved")
    text = "\n".join(CATALOGUES[language][key] for language in LANGUAGES for key in keys)
    assert sha256(text.encode()).hexdigest()[:16] == CONSENTS[CONSENT]


def test_what_was_forwarded_is_in_the_report() -> None:
    one = resident()
    text = "Ban da trung thuong xe SH, bam vao nhan-qua.top nhap OTP de nhan giai"
    one.texts(text)
    assert one.texts("0868 123 456").effects == ()
    (report,) = one.texts("1").effects
    assert isinstance(report, Report)
    assert report.way == "message" and report.content == text
    assert [s.key for s in report.subjects] == ["tel:+84868123456", "link:nhan-qua.top"]
    assert report.rules


def test_erasing_needs_a_second_word_within_the_conversation() -> None:
    one = resident()
    assert one.texts("XOA").effects == ()
    one.now += timedelta(minutes=20)
    assert one.texts("XOA").effects == ()
    assert one.texts("XOA").effects == (Erase(),)


def test_another_language_is_spoken_at_once() -> None:
    one = resident()
    one.texts("NN")
    turn = one.texts("3")
    assert turn.effects == (Speak("en"),)
    assert turn.reply == say("en", "language.done", marks=say("en", "language.plain"))


def test_numbers_stay_numbers_inside_a_menu() -> None:
    for number in ("113", "156", "5656"):
        one = resident()
        one.texts("5K")
        reply = one.texts(number).reply
        assert reply and reply.startswith(number)


def test_reading_asks_for_no_more_than_is_needed() -> None:
    asked = engine.read(State(), "KT 0912345678", world(), NOW)
    assert [s.key for s in asked.subjects] == ["tel:+84912345678"]
    assert not asked.areas and asked.report_code is None and asked.triage is None
    assert engine.read(State(), "TT adg-2345", world(), NOW).report_code == "ADG2345"
    assert engine.read(State(), "DK", world(), NOW).areas
    assert not engine.read(State(), "DK Quang Son", world(), NOW).areas
    many = " ".join(f"goi 09{n:08d}" for n in range(50))
    assert len(engine.read(State(), f"chuyen tien {many}", world(), NOW).subjects) <= 5


def test_a_turn_without_its_reading_is_still_an_answer() -> None:
    """A process of an older version may have read what this one answers."""
    asks = Asks(replace(engine.read(State(), "5K", world(), NOW).command, name="digit", rest="1"))
    facts = resident()
    assert facts.texts("HELP").reply
    from flows.values import Facts, Person

    turn = engine.turn(State(), asks, Facts(Person(), "ADG2345"), world(), NOW)
    assert turn.reply == say("vi", "help")


def test_a_known_number_is_said_with_its_count() -> None:
    one = resident()
    one.standings["tel:+84912345678"] = Standing("reported", 7)
    reply = one.texts("KT 0912345678").reply
    assert reply and reply.startswith("0912345678") and "7 nguoi da bao" in reply


@pytest.mark.parametrize("text", ["an so", "khong biet so", "ko ro so", "so la"])
def test_an_unknown_number_is_reported_once_that_is_asked_for(text: str) -> None:
    one = resident()
    reply = "cong an goi noi toi dinh rua tien, doi chuyen tien vao tai khoan de dieu tra"
    one.texts(reply)
    assert one.texts(text).effects == ()
    (report,) = one.texts("1").effects
    assert isinstance(report, Report)
    assert report.subjects == () and report.content == reply


def test_a_bare_no_reports_nothing() -> None:
    one = resident()
    one.texts("cong an goi noi toi dinh rua tien, doi chuyen tien vao tai khoan de dieu tra")
    assert one.texts("khong").effects == ()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("1903 5678 1234 56", "acct:19035678123456"),
        ("vcb 0071000123456 NGUYEN VAN A", "acct:0071000123456"),
        ("50.000.000 vao so 4202039511 mb", "acct:4202039511"),
        ("0868123456", "tel:+84868123456"),
        ("no goi toi bang so 0868.123.456", "tel:+84868123456"),
    ],
)
def test_where_the_money_went_is_an_account_unless_it_is_a_number(text: str, key: str) -> None:
    one = resident()
    one.texts("MAT TIEN")
    (report,) = one.texts(text).effects
    assert isinstance(report, Report) and report.subjects[0].key == key


def test_numbers_without_a_word_are_a_check_of_the_worst() -> None:
    one = resident()
    one.standings["tel:+84868123456"] = Standing("confirmed", 9)
    reply = one.texts("0912345678 0868123456").reply
    assert reply and reply.startswith("0868123456")
    assert one.texts("1").effects


def test_little_is_not_called_harmless() -> None:
    reply = resident().texts("toi bi no").reply
    assert reply != say("vi", "message.benign", found="", offer=say("vi", "message.offer"))


def test_a_banks_notice_does_not_offer_ones_own_account() -> None:
    one = resident()
    one.texts("Agribank: 25/11 TK 5300205 +2,000,000 VND tu NGUYEN VAN A")
    (report,) = one.texts("1").effects
    assert isinstance(report, Report)
    assert [s.kind for s in report.subjects if s.kind == "account"] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["KT 8041", "8041", "so 8041 la so gi"])
def test_our_own_short_code_is_known_as_ours(language: Language, text: str) -> None:
    """A resident who asks whether we are real does not hear that nobody has reported us."""
    reply = resident(language).texts(text).reply or ""
    assert reply == say(language, "talk.us.free", to="8041")
