"""Persons who are a voice of their own for `high`, and persons who are one with others."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.scoring import risk
from flows.scoring.testimony import weigh
from flows.scoring.voices import voices
from tests.flows.scoring.test_risk import NOW, OUTSIDER, graded, report, vouchers


def count(*people: risk.Testimony) -> int:
    return voices(weigh(people, NOW)).count


def test_a_ring_has_no_more_voices_than_the_numbers_that_vouch_for_it() -> None:
    mixed = [report(n, record=vouchers(f"tel:{'ab'[n % 2]}")) for n in range(200)]
    assert count(*mixed) == 2
    assert graded(*mixed) == "reported"
    assert graded(*mixed, report(999)) == "high"
    # One who has the only number that another has gives way where they can.
    chain = [report(1, record=vouchers("tel:a", "tel:b")), report(2, record=vouchers("tel:a")),
             report(3, record=vouchers("tel:b", "tel:c"))]  # fmt: skip
    assert count(*chain) == 3


def test_who_shares_two_numbers_is_one_voice() -> None:
    assert count(*(report(n, record=vouchers("tel:a", "tel:b")) for n in range(200))) == 1
    two = report(1, record=vouchers("tel:a", "tel:b", "tel:c"))
    assert count(two, report(2, record=vouchers("tel:b", "tel:c", "tel:d"))) == 1
    assert count(two, report(2, record=vouchers("tel:c", "tel:d"))) == 2


def test_numbers_of_one_report_or_campaign_count_as_one() -> None:
    """A message of their own with a number, a link and an account makes one voice, not three."""
    bait = ("tel:1", "link:a.top", "acct:42")
    for case in ("report {n}", "campaign 7"):
        ring = [report(n, record=vouchers(*bait, cases=(case.format(n=n),))) for n in range(9)]
        assert count(*ring) == 1
    # Also where each of them reports another part of it.
    parts = [report(n, record=vouchers(bait[n], cases=("campaign 7",))) for n in range(3)]
    assert count(*parts) == 1


def test_a_number_vouches_if_an_outsider_reported_it_later() -> None:
    ring = [report(n, record=vouchers(f"tel:{n}", others=())) for n in range(9)]
    assert count(*ring) == 0
    among = tuple((one.reporter, one.day) for one in ring)
    assert count(*(report(n, record=vouchers(f"tel:{n}", others=among)) for n in range(9))) == 0
    same_day = (OUTSIDER[0], ring[0].day)
    ring = [report(n, record=vouchers(f"tel:{n}", others=(same_day,))) for n in range(9)]
    assert count(*ring) == 0
    listed = [report(n, record=vouchers(f"tel:{n}", others=(), listed=True)) for n in range(3)]
    assert count(*listed) == 3
    # That of one is enough: most true numbers have one reporter. Each needs one of its own.
    assert count(*ring, report(99)) == 10
    assert count(*ring, report(99, record=vouchers("tel:1", others=()))) == 0
    assert count(report(1, record=()), report(2, record=()), report(99)) == 1
    result = voices(weigh((*ring[:2], report(99, record=vouchers("tel:1"))), NOW))
    assert (result.count, set(result.why_none.values())) == (2, {"used"})


def test_who_came_on_one_day_is_one_voice_wherever_they_live() -> None:
    box = [report(n, known=60) for n in range(10)]
    assert count(*box) == 1
    assert count(*(report(n, known=60 + n) for n in range(10))) == 10


def test_a_month_of_reports_of_their_own_tells_people_of_one_day_apart() -> None:
    def deeds(*days: int, of: str) -> tuple[tuple[datetime, str], ...]:
        return tuple((NOW - timedelta(days=day), f"tel:{of}-{day}") for day in days)

    def people(*days: int, own: bool = True) -> list[risk.Testimony]:
        return [
            report(n, known=90, deeds=deeds(*days, of=str(n) if own else "all")) for n in range(3)
        ]

    assert count(*people(50, 20)) == 3
    assert count(*people(50, 20, own=False)) == 1, "what all of them reported is nobody's own"
    assert count(*people(50, 21)) == 1, "29 days"
    assert count(*people(91, 62)) == 1, "the first of them on their first day"
    mixed = [*people(50, 20)[:1], *people(50, 20, own=False)[1:]]
    assert count(*mixed) == 2


def test_all_who_have_been_forgotten_are_one_voice() -> None:
    gone = [report(-n, gone=True, record=()) for n in range(1, 9)]
    assert voices(weigh(gone, NOW)).count == 1
    assert graded(*gone, report(1)) == "reported"
    assert graded(*gone, report(1), report(2)) == "high"
