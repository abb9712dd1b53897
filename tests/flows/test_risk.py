"""From evidence to a verdict."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows import risk
from flows.directory import Directory, Entry
from flows.numbers import subject
from flows.risk import Evidence, accuses, for_check, grade
from flows.values import Standing, Subject

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DIRECTORY = Directory({"code:113": Entry("code:113", "Công an", "Police")}, {"police": "113"})


def report(
    reporter: int, *, ago: float = 1, known: float = 60, good: int = 1, bad: int = 0,
    way: str = "scam_call", category: str = "",
) -> risk.Testimony:  # fmt: skip
    at = NOW - timedelta(days=ago)
    return risk.Testimony(reporter, at, way, category, at - timedelta(days=known), good, bad)  # type: ignore[arg-type]


def graded(*reports: risk.Testimony, **more: object) -> str:
    return grade(Evidence(reports, **more), NOW).standing.grade  # type: ignore[arg-type]


def test_nothing_known_is_never_called_safe() -> None:
    judged = grade(Evidence(), NOW)
    assert judged.standing == Standing("no_reports")
    assert (judged.attention, judged.reasons) == (0.0, ("nothing",))


def test_an_odd_number_is_caution_until_somebody_reports_it() -> None:
    assert graded(odd="missed_call") == "caution"
    assert graded(report(1), odd="missed_call") == "reported"


def test_one_and_two_known_people_are_reported_three_are_high() -> None:
    assert graded(report(1)) == "reported"
    assert graded(report(1), report(2)) == "reported"
    assert graded(report(1), report(2), report(3)) == "high"


@pytest.mark.parametrize(
    "third",
    [
        report(2),
        report(3, known=29.9),
        report(3, good=0),
        report(3, good=1, bad=1),
        report(3, ago=200),
        report(3, way="spam_call"),
        report(3, category="advert_promo"),
    ],
    ids=["same person", "newcomer", "no record", "as often wrong", "long ago", "spam", "advert"],
)
def test_what_is_not_a_third_known_person(third: risk.Testimony) -> None:
    judged = grade(Evidence((report(1), report(2), third)), NOW)
    assert judged.standing.grade == "reported"
    assert judged.known == 2


@pytest.mark.parametrize("crowd", [3, 10, 50, 500])
def test_newcomers_alone_never_pass_reported(crowd: int) -> None:
    judged = grade(Evidence(tuple(report(one, known=2, good=0) for one in range(crowd))), NOW)
    assert judged.standing.grade == "reported"
    assert judged.standing.people == crowd
    assert "newcomers_only" in judged.reasons


def test_an_accusation_does_not_ripen_while_its_author_waits() -> None:
    early = tuple(report(one, ago=100, known=1) for one in range(5))
    assert graded(*early) == "reported"


def test_people_are_counted_once_and_the_last_report_is_told() -> None:
    judged = grade(Evidence((report(1, ago=9), report(1, ago=2), report(2, ago=5))), NOW)
    assert judged.standing.people == 2
    assert judged.standing.last == NOW - timedelta(days=2)


def test_a_scam_report_is_not_undone_by_ones_own_later_spam_report() -> None:
    assert graded(report(1), report(2), report(3, ago=5), report(3, way="spam_sms")) == "high"


def test_the_category_is_what_most_people_named() -> None:
    votes = (
        report(1, category="cheap_loan"), report(1, category="cheap_loan", ago=3),
        report(2, category="easy_job"), report(3, category="easy_job"), report(4),
    )  # fmt: skip
    assert grade(Evidence(votes), NOW).standing.category == "easy_job"


def test_only_an_official_confirms_and_clears() -> None:
    mob = tuple(report(one) for one in range(40))
    assert graded(verdict="confirmed") == "confirmed"
    assert graded(*mob, verdict="cleared", verdict_at=NOW - timedelta(days=300)) == "cleared"
    assert graded(*mob, official=True) == "official"
    assert graded(official=True, verdict="confirmed") == "official"


def test_new_evidence_against_a_cleared_number_goes_to_the_officials() -> None:
    old = tuple(report(one, ago=30) for one in range(5))
    cleared = {"verdict": "cleared", "verdict_at": NOW - timedelta(days=10)}
    assert grade(Evidence(old, **cleared), NOW).attention == 0  # type: ignore[arg-type]
    assert grade(Evidence((*old, report(9)), **cleared), NOW).attention > 3  # type: ignore[arg-type]
    assert grade(Evidence((report(9),), verdict="confirmed", verdict_at=None), NOW).attention == 0


def test_attention_grows_with_people_and_fades_with_time() -> None:
    def attention(*reports: risk.Testimony) -> float:
        return grade(Evidence(reports), NOW).attention

    newcomers = [report(one, known=1, good=0) for one in range(8)]
    assert attention(*newcomers[:3]) < attention(*newcomers)
    assert attention(report(1, good=0, known=1)) < attention(report(1, good=0))
    assert attention(report(1, good=0)) < attention(report(1))
    assert attention(report(1, bad=5)) < attention(report(1, good=0, known=1))
    assert attention(report(1, ago=31)) == pytest.approx(attention(report(1)) / 2, rel=1e-3)


def test_spam_alone_is_told_apart() -> None:
    assert not accuses(report(1, way="spam_sms"))
    assert accuses(report(1, way="spam_sms", category="cheap_loan"))
    assert "spam_only" in grade(Evidence((report(1, way="spam_call"),)), NOW).reasons


def _subject(text: str) -> Subject:
    found = subject(text)
    assert found is not None
    return found


def test_what_a_check_answers_without_a_row() -> None:
    assert for_check(None, _subject("0912345678"), DIRECTORY).grade == "no_reports"
    assert for_check(None, _subject("+224622123456"), DIRECTORY).grade == "caution"
    assert for_check(None, _subject("113"), DIRECTORY).grade == "official"
    assert for_check(None, _subject("vietcomhank.top"), DIRECTORY).grade == "caution"
    assert for_check(None, _subject("203.113.1.5/login"), DIRECTORY).grade == "caution"


def test_a_true_site_is_official_unless_an_official_confirmed_otherwise() -> None:
    reported, confirmed = Standing("reported", 2, NOW), Standing("confirmed", 2, NOW)
    for host in ("vietcombank.com.vn", "dichvucong.gov.vn", "daknong.gov.vn"):
        assert for_check(None, _subject(host), DIRECTORY).grade == "official"
        assert for_check(reported, _subject(host), DIRECTORY).grade == "official"
        assert for_check(confirmed, _subject(host), DIRECTORY).grade == "confirmed"
    # anybody may write there, or it is a copy
    for host in ("facebook.com/abc", "zalo.me/g/abc", "sites.google.com", "vnexpress.net"):
        assert for_check(None, _subject(host), DIRECTORY).grade == "no_reports"
    assert for_check(None, _subject("vietcombank.com.vn.a-b.xyz"), DIRECTORY).grade == "caution"


def test_a_check_says_the_row_but_the_directory_stands_above() -> None:
    row = Standing("reported", 2, NOW, "cheap_loan")
    assert for_check(row, _subject("0912345678"), DIRECTORY) == row
    assert for_check(row, _subject("113"), DIRECTORY) == Standing("official", 2, NOW, "cheap_loan")
    cleared = Standing("cleared", 2, NOW)
    assert for_check(cleared, _subject("+224622123456"), DIRECTORY) == cleared


def test_a_judgement_says_until_when_time_leaves_it_alone() -> None:
    three = tuple(report(n, ago=n) for n in (1, 2, 3))
    until = risk.stands_until(Evidence(three), NOW)
    assert until is not None
    assert grade(Evidence(three), until - timedelta(seconds=2)).standing.grade == "high"
    assert grade(Evidence(three), until).standing.grade == "reported"
    # Of four, any three suffice.
    four = Evidence((*three, report(4, ago=9)))
    assert risk.stands_until(four, NOW) == until
    # Afterwards only the officials' attention fades, and then nothing more.
    later = risk.stands_until(Evidence(three), until)
    assert later == NOW - timedelta(days=1) + risk.FRESH + timedelta(seconds=1)
    assert risk.stands_until(Evidence(three), later) is None


def test_time_changes_no_decision_and_nothing() -> None:
    assert risk.stands_until(Evidence(), NOW) is None
    said = (report(1),)
    for settled in (Evidence(said, verdict="confirmed"), Evidence(said, official=True)):
        assert risk.stands_until(settled, NOW) is None
