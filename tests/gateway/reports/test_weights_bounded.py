"""The harm that a few people can do to honest numbers, in the database: forwards and reports are
bounded.

Residents' texts come in at the webhook endpoint and are judged by real workers; the test reads the
answer to a check of each number, and the officials' queue.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta
from itertools import count
from math import log2

import pytest

from config.world import load_judge
from flows.scoring import weights
from flows.ussd.dialogue import Entry
from flows.values import Subject
from gateway.campaigns import campaigns, merges
from gateway.inbound.messages import Answer, Mo
from gateway.officials.authorization import Official
from gateway.officials.permissions import SCOPES
from gateway.reports import console_queries, subjects, verdicts
from tests.workers.conftest import NOON, Harness
from workers import reports

judge = load_judge()
SCAM = (
    "Cong an: tai khoan VNeID cua {name} sap bi khoa, vao made-up-vneid.top xac thuc gap truoc 24h "
    "hoac goi {number} de can bo huong dan, qua han phat 5 trieu"
)
LINK = "link:made-up-vneid.top"
TRUE = "0987654321"
_ids = count()


def person(n: int) -> str:
    return f"+8491200{n:04d}"


def honest(n: int) -> str:
    return f"09870{n:05d}"


def key(number: str) -> str:
    return f"tel:+84{number[1:]}"


def text(harness: Harness, sender: str, words: str, *, seconds: float = 1) -> str:
    """An MO, and its answer."""
    harness.clock.now += timedelta(seconds=seconds)
    mo = Mo("open", f"mo-{next(_ids)}", sender, words, "8041")
    answer = harness.context.processor.answer(harness.sql, [mo])[0]
    assert isinstance(answer, Answer)
    return answer.text or ""


def settle(harness: Harness) -> None:
    """Workers do all that waits, and all that is due is computed."""
    harness.sql.execute("UPDATE staged_job SET due_at = now() - interval '1 second'")
    harness.work()
    with harness.context.engine.begin() as connection:
        while subjects.recompute_due(
            connection, harness.clock(), 500, harness.context.world.directory
        ):
            pass


def grades(harness: Harness, numbers: Sequence[str]) -> dict[str, int]:
    """How many of the numbers have each grade; those that are not in the database isleft out."""
    rows = harness.all(
        "SELECT grade, count(*) FROM subject WHERE key = ANY(%s) GROUP BY grade",
        [key(number) for number in numbers],
    )
    return dict(rows)


def queued(harness: Harness, numbers: Sequence[str]) -> int:
    least = harness.clock().timestamp() / weights.HALF_LIFE.total_seconds() + log2(weights.QUEUED)
    rows = harness.all("SELECT key FROM subject WHERE urgency >= %s", least)
    return len({row[0] for row in rows} & {key(number) for number in numbers})


def known_for(harness: Harness, days: int, *people: str) -> None:
    """They were first heard of so long ago."""
    for resident in people:
        text(harness, resident, "TG")
    since = harness.clock() - timedelta(days=days)
    # Not all of them on one day, if it is long ago.
    each = "least(id, %s) * interval '1 day'"
    harness.sql.execute(f"UPDATE resident SET created_at = %s - {each}", (since, 9 * (days > 0)))


def piggyback(harness: Harness, sims: Sequence[str], numbers: Sequence[str]) -> None:
    """Each SIM forwards the scam's words with the numbers in it, four at a time, in two minutes;
    the workers keep up with them."""
    for sim in sims:
        for n in range(0, len(numbers), 4):
            reply = " hoac ".join(numbers[n : n + 4])
            words = SCAM.format(name=f"Tran Thi {'ABCDEFGH'[n % 8]}", number=reply)
            text(harness, sim, words, seconds=7)
        harness.work()


@pytest.mark.parametrize("already", [0, 20])
def test_a_campaigns_size_says_nothing_of_a_number_that_is_put_into_its_text(
    harness: Harness, already: int
) -> None:
    """People forward a scam; then five new SIMs put 66 honest numbers into its words."""
    for n in range(already):
        text(harness, person(n), SCAM.format(name=f"Nguyen Van {'ABCDEFGH'[n % 8]}", number=TRUE))
    settle(harness)
    if already:
        assert grades(harness, [TRUE]) == {"caution": 1} and queued(harness, [TRUE]) == 1
        assert "nghi ngo" in text(harness, person(50), f"KT {TRUE}")
    targets = [honest(n) for n in range(66)]
    piggyback(harness, [person(100 + n) for n in range(5)], targets)
    settle(harness)
    assert harness.one("SELECT max(people) FROM campaign") == already + 5
    assert set(grades(harness, targets)) <= {"no_reports"}
    assert queued(harness, targets) == 0
    # The campaign is a word for officials, and no more.
    with harness.context.engine.connect() as connection:
        about = Subject(key(targets[0]), "mobile", targets[0], "")
        result = subjects.collect_evidence(connection, about, harness.clock())
    assert (len(result.forwards), result.campaign_people) == (5, already + 5)


def test_patient_sims_bring_no_more_subjects_to_caution_than_they_are_people(
    harness: Harness,
) -> None:
    sims = [person(100 + n) for n in range(5)]
    known_for(harness, 60, *sims)
    targets = [honest(n) for n in range(66)]
    piggyback(harness, sims, targets)
    settle(harness)
    assert grades(harness, targets).get("caution", 0) <= len(sims)
    assert queued(harness, targets) <= len(sims)


def test_newcomers_forwards_make_caution_for_sixty_hours(harness: Harness) -> None:
    for n in range(20):
        text(harness, person(n), SCAM.format(name=f"Nguyen Van {'ABCDEFGH'[n % 8]}", number=TRUE))
    settle(harness)
    assert grades(harness, [TRUE]) == {"caution": 1}
    harness.clock.now += timedelta(hours=60, minutes=1)
    settle(harness)
    assert grades(harness, [TRUE]) == {"no_reports": 1}


def test_putting_campaigns_together_lends_a_number_nobody(harness: Harness) -> None:
    sent = "Tuyen nguoi lam tai nha luong 500k mot ngay, dat don 300k hoan tien kem hoa hong 20 "
    for n in range(12):
        text(harness, person(n), SCAM.format(name="Le Thi C", number=TRUE))
    for n in range(12, 15):
        text(harness, person(n), f"{sent} phan tram, ket ban Zalo {honest(1)} nhan viec ngay")
    settle(harness)
    first, second = harness.all("SELECT id FROM campaign WHERE people >= 3 ORDER BY people DESC")
    number = harness.insert("official", name="Lan", role="district", areas=["lam-dong-2025/d663"])
    lan = Official(number, "Lan", "district", ("lam-dong-2025/d663",), SCOPES, 1)
    before = grades(harness, [honest(1)]), queued(harness, [honest(1)])
    with harness.context.engine.begin() as connection:
        merges.merge(connection, lan, second[0], first[0], "mot nhom", harness.clock())
        assert campaigns.latest(connection, NOON)[0].people == 15
    settle(harness)
    assert (grades(harness, [honest(1)]), queued(harness, [honest(1)])) == before
    assert before == ({"no_reports": 1}, 0)


def test_one_new_sim_makes_five_numbers_reported_and_the_rest_wait(harness: Harness) -> None:
    sim, targets = person(1), [honest(n) for n in range(80)]
    known_for(harness, 0, sim)
    # By each way to report: the letters of 156, a check and a forward that are answered with 1.
    for n, target in enumerate(targets):
        if n % 5 == 3:
            text(harness, sim, f"KT {target}", seconds=6)
            text(harness, sim, "1", seconds=6)
        else:
            reply = ("LD", "V", "S", "", "LD")[n % 5]
            text(harness, sim, f"{reply} ({target})(doi chuyen tien)", seconds=6)
    harness.clock.now += timedelta(minutes=5)
    settle(harness)
    assert grades(harness, targets) == {"reported": 5, "waiting": 75}
    assert queued(harness, targets) == 0
    # Nothing is dropped: each report has its code, and can be read by officials.
    assert harness.one("SELECT count(*), count(DISTINCT code) FROM report") == (80, 80)
    waiting = harness.one("SELECT key FROM subject WHERE grade = 'waiting' ORDER BY key LIMIT 1")
    number = "0" + waiting[len("tel:+84") :]
    with harness.context.engine.connect() as connection:
        later = (harness.clock() + timedelta(days=1), 1 << 60)
        assert len(console_queries.reporters(connection, waiting, 5, 5, later)) == 1
    for asked in (f"KT {number}", number):
        answer = text(harness, person(9), asked)
        assert "Chua ro, co nguoi vua bao" in answer and "chua ai bao" not in answer.lower()
    code = harness.one("SELECT r.code FROM report r WHERE subjects->0->>'key' = %s", waiting)
    assert "cho them nguoi bao" in text(harness, sim, f"TT {code}")
    # A second person makes it count.
    text(harness, person(2), f"LD ({number})(noi la cong an)")
    settle(harness)
    assert grades(harness, [number]) == {"reported": 1}
    assert "2 nguoi" in text(harness, person(9), f"KT {number}")
    # So does an official.
    other = harness.one("SELECT key FROM subject WHERE grade = 'waiting' ORDER BY key LIMIT 1")
    decide(harness, other, "confirmed")
    assert "bo da kiem tra: lua dao" in text(harness, person(9), "KT 0" + other[len("tel:+84") :])


def decide(harness: Harness, which: str, decision: verdicts.Decision) -> None:
    with harness.context.engine.begin() as connection:
        about = subjects.known_subject(connection, which)
        assert about is not None
        verdicts.set_verdict(connection, about, decision, "can bo", "da kiem tra", harness.clock())


def test_two_month_old_sims_put_three_numbers_into_the_queue(harness: Harness) -> None:
    sims, targets = [person(1), person(2)], [honest(n) for n in range(100)]
    known_for(harness, 30, *sims)
    for target in targets:
        for sim in sims:
            text(harness, sim, f"LD ({target})(noi la cong an, doi chuyen tien)", seconds=60)
    settle(harness)
    assert queued(harness, targets) == 3
    assert set(grades(harness, targets)) == {"reported", "waiting"}
    assert grades(harness, targets)["reported"] <= 10
    assert harness.one("SELECT count(*) FROM report") == 200


def dial(harness: Harness, sender: str, words: str) -> str:
    """A turn of a USSD session of its own: what is typed right at the dial."""
    harness.clock.now += timedelta(seconds=30)
    session = f"session-{next(_ids)}"
    for typed in ("", words):
        mo = Mo("open", f"{session}-{typed}", sender, typed, "8041", entry=Entry(session, typed))
        answer = harness.context.processor.answer(harness.sql, [mo])[0]
        assert isinstance(answer, Answer)
    return answer.text or ""


def test_a_person_is_one_person_by_sms_and_by_screen(harness: Harness) -> None:
    sim, targets = person(1), [honest(n) for n in range(8)]
    known_for(harness, 0, sim)
    for n, target in enumerate(targets):
        words = f"LD ({target})(noi la cong an)"
        dial(harness, sim, words) if n % 2 else text(harness, sim, words, seconds=30)
    settle(harness)
    assert harness.one("SELECT count(*) FROM report") == 8
    assert grades(harness, targets) == {"reported": 5, "waiting": 3}
    assert "chua ro, co nguoi vua bao" in dial(harness, person(2), f"KT {targets[7]}").lower()


def test_what_is_accused_in_one_message_counts_each(harness: Harness) -> None:
    sim, targets = person(1), [honest(n) for n in range(10)]
    known_for(harness, 0, sim)
    for half in (targets[:5], targets[5:]):
        harness.report(1, *map(key, half))
    settle(harness)
    assert grades(harness, targets) == {"reported": 5, "waiting": 5}


def test_what_an_official_confirmed_does_not_count_against_its_author(harness: Harness) -> None:
    shop, numbers = person(1), [honest(n) for n in range(9)]
    known_for(harness, 90, shop)
    for number in numbers:
        text(harness, shop, f"LD ({number})(doi chuyen tien)", seconds=60)
    settle(harness)
    assert grades(harness, numbers) == {"reported": 5, "waiting": 4}
    for number in numbers[:3]:
        decide(harness, key(number), "confirmed")
    settle(harness)
    assert grades(harness, numbers) == {"confirmed": 3, "reported": 5, "waiting": 1}
    # And with an undone decision they count again.
    decide(harness, key(numbers[0]), "withdrawn")
    settle(harness)
    assert grades(harness, numbers) == {"confirmed": 2, "reported": 5, "waiting": 2}


def test_what_is_judged_or_repeated_in_another_order_weighs_the_same(harness: Harness) -> None:
    sim, numbers = harness.resident(person(1)), [honest(n) for n in range(8)]
    for number in reversed(numbers):
        days = int(number[-1])
        harness.report(sim, key(number), at=NOON + timedelta(minutes=days))
        settle(harness)
    assert grades(harness, numbers) == {"reported": 5, "waiting": 3}
    reported = harness.all("SELECT key FROM subject WHERE grade = 'reported' ORDER BY key")
    assert [row[0] for row in reported] == [key(number) for number in numbers[:5]]
    # A month later they count no more, unless they are said once more.
    harness.clock.now += timedelta(days=45)
    more = [honest(20 + n) for n in range(5)]
    for number in [*numbers, *more]:
        harness.report(sim, key(number), at=harness.clock())
        harness.clock.now += timedelta(minutes=1)
    settle(harness)
    assert grades(harness, more) == {"waiting": 5}


def test_junk_that_is_reported_later_frees_nothing(harness: Harness) -> None:
    sim, numbers = harness.resident(person(1)), [honest(n) for n in range(12)]
    for number in numbers:
        harness.report(sim, key(number), at=harness.clock())
        harness.clock.now += timedelta(seconds=1)
    settle(harness)
    rows = [(f"tel:+8486{n:07d}", 1_000 + n, harness.clock()) for n in range(500)]
    for junk, report, at in rows:
        harness.sql.execute(
            "INSERT INTO evidence (subject_key, reporter, report_id, way, first_at, at) "
            "VALUES (%s, %s, %s, 'scam_call', %s, %s)",
            (junk, sim, report, at, at),
        )
    harness.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    settle(harness)
    assert grades(harness, numbers) == {"reported": 5, "waiting": 7}


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("judged", [False, True])
def test_a_deleted_resident_keeps_their_bounds(harness: Harness, back: bool, judged: bool) -> None:
    sim, numbers = person(1), [honest(n) for n in range(12)]
    known_for(harness, 90, sim)
    for number in numbers:
        text(harness, sim, f"LD ({number})(doi chuyen tien)")
    if judged:
        settle(harness)
    text(harness, sim, "XOA")
    text(harness, sim, "XOA")
    harness.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    settle(harness)
    assert grades(harness, numbers) == {"reported": 5, "waiting": 7}
    if back:
        text(harness, sim, "DK dak mil")
        second = [honest(20 + n) for n in range(12)]
        for number in second:
            text(harness, sim, f"LD ({number})(doi chuyen tien)")
        settle(harness)
        assert set(grades(harness, second)) == {"waiting"} and queued(harness, second) == 0


def test_workers_at_one_persons_reports_count_each_of_them(harness: Harness) -> None:
    """As many workers as the hosts have, each at another report of one person."""
    sim, numbers = harness.resident(person(1)), [honest(n) for n in range(24)]
    for n, number in enumerate(numbers):
        harness.report(sim, key(number), at=NOON + timedelta(milliseconds=10 * n))
    ids = [row[0] for row in harness.all("SELECT id FROM staged_job ORDER BY id DESC")]
    threads = [threading.Thread(target=reports.judge, args=(harness.context, id)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settle(harness)
    assert grades(harness, numbers) == {"reported": 5, "waiting": 19}
    first = harness.all("SELECT key FROM subject WHERE grade = 'reported' ORDER BY key")
    assert [row[0] for row in first] == [key(number) for number in numbers[:5]]


APPEAL = (
    "[TB] Chinh phu keu goi nguoi dan ung ho dong bao vung lu. Chuyen tien vao tai khoan {} Ngan "
    "hang Vietcombank, Ban Cuu tro Trung uong. Xin cam on"
)


def test_a_public_appeal_never_poisons_the_account_that_is_listed(harness: Harness) -> None:
    listed, other = "0011.00.1932418", "0011001932419"
    for n in range(20):
        text(harness, person(n), APPEAL.format(listed))
    settle(harness)
    listed_key, other_key = "acct:0011001932418", f"acct:{other}"
    assert harness.one("SELECT count(*) FROM forward WHERE subject_key = %s", listed_key) == 0
    assert (
        harness.one("SELECT count(*) FROM campaign_subject WHERE subject_key = %s", listed_key) == 0
    )
    answer = text(harness, person(50), "KT stk 0011001932418")
    assert "Mat tran To quoc" in answer and "nghi ngo" not in answer
    # Anyone who means it by 1 changes nothing of what is said of it either.
    for n in range(20):
        text(harness, person(n), "KT stk 0011001932418")
        text(harness, person(n), "1")
    settle(harness)
    assert text(harness, person(50), "KT stk 0011001932418") == answer
    assert harness.one("SELECT count(*) FROM subject WHERE key = %s", listed_key) == 0
    # The same appeal with another account is a scam, and counts against that account.
    assert judge(APPEAL.format(other)).label == "scam"
    for n in range(20):
        text(harness, person(n), APPEAL.format(other))
    settle(harness)
    assert harness.one("SELECT grade FROM subject WHERE key = %s", other_key) == "caution"


def test_a_forward_that_is_no_scam_counts_against_nobody_until_it_is_reported(
    harness: Harness,
) -> None:
    words = "Lop 5A hop phu huynh chu nhat tuan nay, lien he co Lan 0912345678 de biet them nhe"
    assert judge(words).label != "scam"
    for n in range(20):
        text(harness, person(n), words)
    settle(harness)
    assert harness.one("SELECT count(*) FROM forward") == 0
    assert harness.one("SELECT count(*) FROM subject WHERE grade <> 'no_reports'") == 0
    for typed in (words, "1", "1"):  # The sender wants something; report the number.
        text(harness, person(30), typed)
    settle(harness)
    assert harness.one("SELECT subjects->0->>'key' FROM report") == key("0912345678")
