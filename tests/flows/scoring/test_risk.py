"""From evidence to a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from config.knowledge import load_directory
from flows.scoring import risk, weights
from flows.scoring.risk import Evidence, ListEntry, explain, grade, outcomes
from flows.scoring.standings import for_check
from flows.scoring.testimony import Voucher, accuses
from flows.subjects.directory import Directory, Entry
from flows.subjects.numbers import subject
from flows.values import Standing, Subject

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


DIRECTORY = replace(
    Directory({"code:113": Entry("code:113", "Công an", "Police")}, {"police": "113"}),
    sites=load_directory().sites,
)


def report(
    reporter: int, *, ago: float = 0.25, known: float | None = None, good: int = 1, bad: int = 0,
    way: str = "scam_call", category: str = "", **more: object,
) -> risk.Testimony:  # fmt: skip
    """By somebody of their own place and first day, vouched for by numbers of their own."""
    at = NOW - timedelta(days=ago)
    known = 60 + abs(reporter) if known is None else known
    given: dict[str, object] = {
        "confirmed": good,
        "dismissed": bad,
        "record": vouchers(*(f"tel:{reporter}-{n}" for n in range(good))),
        "area": f"area {reporter}",
        "report_id": reporter,
    }
    since = at - timedelta(days=known)
    return risk.Testimony(reporter, at, way, category, since, **(given | more))  # type: ignore[arg-type]


OUTSIDER = (1_000_000, "20200101")


def vouchers(*numbers: str, cases: tuple[str, ...] = (), **more: object) -> tuple[Voucher, ...]:
    """Confirmed numbers that somebody else reported later."""
    given = {"others": (OUTSIDER,)} | more
    return tuple(Voucher(number, cases, **given) for number in numbers)  # type: ignore[arg-type]


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
def test_a_report_that_is_no_third_known_person_changes_no_grade(third: risk.Testimony) -> None:
    judged = grade(Evidence((report(1), report(2), third)), NOW)
    assert judged.standing.grade == "reported"
    assert judged.known == 2


@pytest.mark.parametrize("size", [3, 10, 50, 500])
def test_newcomers_alone_never_pass_reported(size: int) -> None:
    judged = grade(Evidence(tuple(report(one, known=2, good=0) for one in range(size))), NOW)
    assert judged.standing.grade == "reported"
    assert judged.standing.people == size
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
    assert attention(report(1, ago=30.25)) == pytest.approx(attention(report(1)) / 2, rel=1e-3)


def test_spam_alone_is_told_apart() -> None:
    assert not accuses("spam_sms", "")
    assert accuses("spam_sms", "cheap_loan")
    assert "spam_only" in grade(Evidence((report(1, way="spam_call"),)), NOW).reasons


def _subject(text: str) -> Subject:
    result = subject(text)
    assert result is not None
    return result


def test_a_check_without_a_row_is_answered_by_the_directory() -> None:
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
    three = tuple(report(n, ago=n - 0.75) for n in (1, 2, 3))
    until = risk.stands_until(Evidence(three), NOW)
    assert until is not None
    assert grade(Evidence(three), until - timedelta(seconds=2)).standing.grade == "high"
    assert grade(Evidence(three), until).standing.grade == "reported"
    # One more voice does not hold it longer, and three more do.
    more = tuple(report(n, ago=0.125) for n in (14, 15, 16))
    assert risk.stands_until(Evidence((*three, *more[:2])), NOW) == until
    assert risk.stands_until(Evidence((*three, *more)), NOW) == until + timedelta(days=0.125)
    # Then one reporter after the other is no longer mentioned, and at last nobody is.
    times = []
    while until is not None:
        times.append(grade(Evidence(three), until).standing)
        until = risk.stands_until(Evidence(three), until)
    assert [(s.grade, s.people) for s in times] == [
        ("reported", 3), ("reported", 2), ("reported", 1), ("no_reports", 0),
    ]  # fmt: skip


def test_time_changes_no_decision_and_nothing() -> None:
    assert risk.stands_until(Evidence(), NOW) is None
    text = (report(1),)
    for settled in (Evidence(text, verdict="confirmed"), Evidence(text, official=True)):
        assert risk.stands_until(settled, NOW) is None


def test_so_many_open_accusations_count_and_no_more() -> None:
    full = weights.OPEN_ACCUSATIONS
    assert graded(report(1), report(2), report(3, pending=full - 1)) == "high"
    assert graded(report(1), report(2), report(3, pending=full)) == "reported"
    assert graded(report(1), report(2), report(3, pending=full, good=9)) == "reported"


def test_more_people_always_mean_more_attention_but_a_box_of_sims_little() -> None:
    def attention(size: int, **more: object) -> float:
        people = [report(n, known=2, good=0, **more) for n in range(size)]  # type: ignore[arg-type]
        return grade(Evidence(tuple(people)), NOW).attention

    box = [attention(n, area="24611") for n in range(1, 60)]
    assert box == sorted(set(box))
    assert box[-1] < attention(10)
    assert attention(4) >= weights.QUEUED * 0.95 > attention(3)


def test_who_tells_the_same_pretext_weighs_more() -> None:
    same = grade(Evidence((report(1, category="easy_job"), report(2, category="easy_job"))), NOW)
    apart = grade(Evidence((report(1, category="easy_job"), report(2, category="romance"))), NOW)
    assert same.attention > apart.attention


def test_a_list_is_evidence_and_never_more_than_caution() -> None:
    rows = tuple(ListEntry(f"source {n}", NOW - timedelta(days=n), row_id=n) for n in range(50))
    judged = grade(Evidence(listed=rows), NOW)
    assert judged.standing == Standing("caution")
    assert judged.reasons == ("listed",)
    assert judged.queued
    assert graded(report(1), report(2), listed=rows) == "reported"
    second = tuple(ListEntry("one source", NOW, row_id=n) for n in range(50))
    assert grade(Evidence(listed=second), NOW).attention == weights.LISTED
    over = (ListEntry("one source", NOW - timedelta(days=9), NOW),)
    assert graded(listed=over) == "no_reports"
    ends = Evidence(listed=(ListEntry("one source", NOW, NOW + timedelta(days=9)),))
    assert risk.stands_until(ends, NOW) == NOW + timedelta(days=9, seconds=1)


def forwards(count: int, **more: object) -> Evidence:
    """How many people of places of their own forwarded it, in a campaign of 500."""
    results = tuple(report(n, good=0, **more) for n in range(count))  # type: ignore[arg-type]
    return Evidence(forwards=results, campaign_people=500, campaign_id=1)


def test_a_subject_is_caution_from_three_who_forwarded_that_very_subject() -> None:
    for count, text in ((0, "no_reports"), (2, "no_reports"), (3, "caution"), (200, "caution")):
        assert grade(forwards(count), NOW).standing == Standing(text)  # type: ignore[arg-type]
    assert not grade(forwards(2), NOW).queued and grade(forwards(3, ago=0), NOW).queued
    few, many = (grade(forwards(count), NOW).attention for count in (3, 200))
    assert 0 < few < many < 10
    assert grade(forwards(9, ago=181), NOW).standing.grade == "no_reports"
    until = risk.stands_until(forwards(3), NOW)
    assert until == NOW + timedelta(days=179.75, seconds=1)
    new = Evidence(forwards=tuple(report(n, ago=0.5, good=0, known=n) for n in range(1, 9)))
    assert grade(new, NOW).standing.grade == "caution"
    assert risk.stands_until(new, NOW) == NOW + timedelta(days=2, seconds=1), (
        "newcomers' do not last"
    )


def test_who_forwards_much_counts_a_twentieth_and_a_box_of_sims_little() -> None:
    full = weights.OPEN_REPORTS
    assert grade(forwards(3, open_reports=full - 1), NOW).standing.grade == "caution"
    assert grade(forwards(59, open_reports=full), NOW).standing.grade == "no_reports"
    assert grade(forwards(60, open_reports=full), NOW).standing.grade == "caution"
    box = {"known": 2, "area": "24611", "ago": 0}
    assert grade(forwards(10, **box), NOW).standing.grade == "no_reports"
    assert not grade(forwards(4, **box), NOW).queued
    # Twenty newcomers of one day: a true campaign reaches its commune like that.
    twenty = grade(forwards(20, **box), NOW)
    assert twenty.standing.grade == "caution" and twenty.queued


def test_who_reports_it_is_not_heard_twice() -> None:
    both = Evidence((report(1, good=0),), forwards=(report(1, good=0), report(2, good=0)))
    alone = Evidence((report(1, good=0),), forwards=(report(2, good=0),))
    assert grade(both, NOW).attention == grade(alone, NOW).attention


def test_the_fourth_open_report_weighs_a_twentieth_in_the_queue() -> None:
    def attention(**more: object) -> float:
        return grade(Evidence((report(1, good=0, **more),)), NOW).attention  # type: ignore[arg-type]

    full = weights.OPEN_REPORTS
    assert attention(open_reports=full - 1) == attention()
    for more in (full, 9 * full):
        assert attention(open_reports=more) == pytest.approx(attention() / 20, abs=1e-3)
    # However much somebody has been right about.
    known = grade(Evidence((report(1, good=9, open_reports=full),)), NOW)
    assert known.attention < weights.QUEUED


def test_the_sixth_report_of_a_day_waits_for_a_second_person() -> None:
    sixth = report(1, good=0, recent_reports=weights.RECENT_REPORTS)
    assert graded(report(1, good=0, recent_reports=weights.RECENT_REPORTS - 1)) == "reported"
    judged = grade(Evidence((sixth,)), NOW)
    assert (judged.standing.grade, judged.standing.people) == ("waiting", 1)
    assert judged.reasons[0] == "waits" and judged.attention > 0
    both = grade(Evidence((sixth, report(2, good=0))), NOW)
    assert (both.standing.grade, both.standing.people) == ("reported", 2)
    # A second one who has reported as much that day is no second person: two SIMs cost little.
    assert graded(sixth, replace(sixth, reporter=2)) == "waiting"
    assert graded(sixth, verdict="confirmed") == "confirmed"
    assert graded(sixth, listed=(ListEntry("Bo TTTT", NOW),)) == "caution"
    many = tuple(replace(report(n), recent_reports=weights.RECENT_REPORTS) for n in range(3))
    assert graded(*many) == "waiting", "nor do they make it high"


def test_a_check_never_says_that_nobody_reported_what_waits() -> None:
    waits = grade(Evidence((report(1, recent_reports=9),), odd="missed_call"), NOW).standing
    odd = Subject("tel:+22462123456", "foreign", "+22462123456", "", odd="missed_call")
    assert for_check(waits, odd, DIRECTORY).grade == "waiting"
    link = Subject("link:vietcomhank.top", "link", "vietcomhank.top", "")
    assert for_check(Standing("waiting", 1), link, DIRECTORY).grade == "waiting"


def test_reports_before_a_dismissal_do_not_count_and_later_ones_do() -> None:
    before = tuple(report(n, ago=20) for n in range(9))
    aside = {"set_aside": NOW - timedelta(days=10)}
    assert graded(*before, **aside) == "no_reports"
    assert grade(Evidence(before, **aside), NOW).attention == 0  # type: ignore[arg-type]
    judged = grade(Evidence((*before, report(99)), **aside), NOW)  # type: ignore[arg-type]
    assert (judged.standing.grade, judged.standing.people) == ("reported", 1)


def test_an_appeal_moves_the_queue_and_no_grade() -> None:
    for reports in ((), (report(1),), tuple(report(n) for n in range(3))):
        plain, appealed = Evidence(reports), Evidence(reports, appealed=True)
        assert grade(plain, NOW).standing == grade(appealed, NOW).standing
        more = grade(appealed, NOW).attention - grade(plain, NOW).attention
        assert more == pytest.approx(weights.APPEALED, abs=0.01)
    assert grade(Evidence(verdict="confirmed", appealed=True), NOW).queued


def test_reporters_gain_or_lose_by_a_decision() -> None:
    results = tuple(report(n, ago=30 - n) for n in range(9))
    nuisance = report(50, way="spam_call")
    evidence = Evidence((*results, nuisance))
    made = outcomes(evidence, "confirmed")
    assert [made[n] for n in range(9)] == [risk.RIGHT] * weights.VOUCHED + [
        risk.CONFIRMED_LATER
    ] * 4
    assert outcomes(evidence, "cleared") == dict.fromkeys(range(9), risk.WRONG)
    assert outcomes(evidence, "dismissed") == dict.fromkeys(range(9), risk.WRONG)
    assert outcomes(evidence, "reassigned") == outcomes(evidence, "withdrawn") == {}
    # To report what is confirmed already is no merit.
    assert outcomes(Evidence(results, verdict="confirmed"), "confirmed") == {}


def test_who_said_it_first_is_early_however_often_they_repeat_it() -> None:
    first = report(1, ago=1, first_at=NOW - timedelta(days=40))
    others = tuple(report(n, ago=20) for n in range(2, 8))
    assert outcomes(Evidence((*others, first)), "confirmed")[1] == risk.RIGHT


def test_a_judgement_is_explained_by_its_rows() -> None:
    evidence = Evidence(
        (report(1), report(2, known=2, good=0), report(3, way="spam_call")),
        listed=(ListEntry("Bo TTTT", NOW, row_id=7),),
        forwards=tuple(report(n, good=0, ago=0) for n in (1, 5, 6)),
        campaign_id=12,
        campaign_people=40,
        appealed=True,
    )
    parts = explain(evidence, NOW)
    results = {(part.kind, part.row_id): f"{part.note} {part.why}".strip() for part in parts}
    assert results == {
        ("report", 1): "known",
        ("report", 2): "newcomer newcomer",
        ("report", 3): "known spam",
        ("list", 7): "Bo TTTT",
        ("forward", 0): "this subject was forwarded by 2",
        ("campaign", 12): "its messages were forwarded by 40, which weighs nothing",
        ("appeal", 0): "not decided",
    }
    assert sum(part.weight for part in parts) == pytest.approx(grade(evidence, NOW).attention, 1e-3)


def test_each_row_says_why_its_author_is_no_voice_of_their_own() -> None:
    alone = report(1)
    same_day = [report(n, known=90, record=vouchers(f"{n}")) for n in (2, 3)]
    none = report(4, record=())
    shared = [report(n, record=vouchers("a", "b")) for n in (5, 6)]
    used = [report(n, record=vouchers("c")) for n in (7, 8)]
    gone = [report(-n, known=200 + n, gone=True, record=()) for n in (1, 2)]
    parts = explain(Evidence((alone, *same_day, none, *shared, *used, *gone)), NOW)
    assert {part.row_id: part.why for part in parts} == {
        1: "", 2: "", 3: "same_day", 4: "no_voucher", 5: "", 6: "shared", 7: "", 8: "used",
        -1: "", -2: "gone",
    }  # fmt: skip


def test_one_dismissal_does_not_make_a_first_timer_worthless() -> None:
    def weight(**record: int) -> float:
        return grade(Evidence((report(1, good=0, **record),)), NOW).attention  # type: ignore[arg-type]

    assert weight(bad=1) == weight() > weight(bad=2)


def test_very_many_accusations_of_a_day_weigh_a_tenth_once_one_was_wrong() -> None:
    day = {"good": 0, "day_open": weights.BURST, "day_wrong": 1}

    def weight(*reports: risk.Testimony) -> float:
        judged = grade(Evidence(reports), NOW)
        assert judged.standing.grade == "reported", "a check says it as before"
        return judged.attention

    alone, burst = weight(report(1, good=0)), report(1, **day)  # type: ignore[arg-type]
    assert weight(burst) == pytest.approx(alone * weights.BURST_SHARE, abs=0.001)
    assert weight(report(1, **day | {"day_open": 4})) == alone, "five in all"  # type: ignore[arg-type]
    assert weight(report(1, **day | {"day_wrong": 0})) == alone  # type: ignore[arg-type]
    assert weight(report(1, **day | {"day_right": 1})) == alone, "one confirmed"  # type: ignore[arg-type]
    other, both = weight(report(2, good=0)), weight(burst, report(2, good=0))
    assert both == pytest.approx(other + alone, abs=0.001), "another person says so too"
    two = weight(burst, report(2, **day))  # type: ignore[arg-type]
    assert two == pytest.approx(2 * alone * weights.BURST_SHARE, abs=0.002)


def test_reports_that_fit_a_rising_campaign_are_alike() -> None:
    def alike(*reports: risk.Testimony) -> int:
        return grade(Evidence(reports), NOW).standing.alike

    fits = {"good": 0, "risen": 5}
    two = [report(n, **fits) for n in (1, 2)]  # type: ignore[arg-type]
    assert alike(*two, report(3)) == 2
    assert alike(*(replace(one, rose=5) for one in two)) == 0, "it does not rise"
    assert alike(*(replace(one, risen=4) for one in two)) == 0, "they are among those who made it"
    assert alike(report(1, known=50, **fits), report(2, known=50, **fits)) == 1, "of one day"  # type: ignore[arg-type]
    assert alike(two[0], report(2, known=3, **fits)) == 1, "a newcomer"  # type: ignore[arg-type]
    assert alike(two[0], report(2, open_reports=3, **fits)) == 1, "beyond the bounds"  # type: ignore[arg-type]


def test_what_the_same_people_report_on_one_day_is_one_case() -> None:
    def case_of(*reports: risk.Testimony) -> int | None:
        return risk.case(Evidence(reports), NOW)

    both = case_of(report(1), report(2))
    assert both == case_of(report(2), report(1))
    assert len({both, case_of(report(1)), case_of(report(1), report(2, ago=3)), case_of()}) == 4


def test_a_cleared_number_is_contradicted_by_two_new_independent_people() -> None:
    cleared = {"verdict": "cleared", "verdict_at": NOW - timedelta(days=10)}

    def since(*reports: risk.Testimony) -> tuple[int, float]:
        judged = grade(Evidence(reports, **cleared), NOW)  # type: ignore[arg-type]
        assert judged.standing.grade == "cleared"
        return judged.standing.since_cleared, judged.attention

    before = [report(n, ago=12) for n in range(9)]
    assert since(*before, report(11))[0] == 0
    assert since(report(11, known=1.1), report(12, known=1.2))[0] == 0, "first heard of on one day"
    assert since(report(11), report(12, known=70, bad=5))[0] == 0, "often wrong"
    assert since(report(11), report(12, known=70, recent_reports=9))[0] == 0, "waits"
    repeated = replace(before[0], at=NOW, first_at=before[0].at)
    assert since(*before, repeated, report(12, known=70))[0] == 0, "one of them was there before"
    count, attention = since(*before, report(11), report(12, known=70))
    assert count == 2
    other = grade(Evidence(tuple(report(n) for n in range(12))), NOW).attention
    assert attention > other, "first in the queue"
