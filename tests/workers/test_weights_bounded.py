"""What a few people can do to honest numbers, in the books: forwards and reports are bounded.

Residents' texts come in at the door's clerk and are judged by real workers; what is looked at is
what a check of each number then answers, and the officials' queue.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta
from itertools import count

import pytest

from flows.triage import classify
from flows.ussd.turns import Entry
from flows.values import Subject
from gateway.campaigns import campaigns, merges
from gateway.inbound.messages import Answer, Mo
from gateway.officials.authorization import Official
from gateway.officials.permissions import SCOPES
from gateway.reports import console_queries, subjects, verdicts
from tests.workers.conftest import NOON, Desk
from workers import reports

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


def text(desk: Desk, who: str, words: str, *, seconds: float = 1) -> str:
    """An MO, and what it is answered."""
    desk.clock.now += timedelta(seconds=seconds)
    mo = Mo("open", f"mo-{next(_ids)}", who, words, "8041")
    answer = desk.context.processor.answer(desk.sql, [mo])[0]
    assert isinstance(answer, Answer)
    return answer.text or ""


def settle(desk: Desk) -> None:
    """Workers do all that waits, and all that is due is computed."""
    desk.sql.execute("UPDATE staged_job SET due_at = now() - interval '1 second'")
    desk.work()
    with desk.context.engine.begin() as connection:
        while subjects.recompute_due(connection, desk.clock(), 500, desk.context.world.directory):
            pass


def grades(desk: Desk, numbers: Sequence[str]) -> dict[str, int]:
    """How many of the numbers have each grade; those that are not in the books are left out."""
    rows = desk.all(
        "SELECT grade, count(*) FROM subject WHERE key = ANY(%s) GROUP BY grade",
        [key(number) for number in numbers],
    )
    return dict(rows)


def queued(desk: Desk, numbers: Sequence[str]) -> int:
    with desk.context.engine.connect() as connection:
        waiting = {one.key for one in subjects.queue(connection, desk.clock(), 1_000)}
    return len(waiting & {key(number) for number in numbers})


def known_for(desk: Desk, days: int, *people: str) -> None:
    """They were first heard of so long ago."""
    for who in people:
        text(desk, who, "TG")
    since = desk.clock() - timedelta(days=days)
    # Not all of them on one day, where it is long ago.
    each = "least(id, %s) * interval '1 day'"
    desk.sql.execute(f"UPDATE resident SET created_at = %s - {each}", (since, 9 * (days > 0)))


def piggyback(desk: Desk, sims: Sequence[str], numbers: Sequence[str]) -> None:
    """Each SIM forwards the scam's words with the numbers in it, four at a time, in two minutes;
    the workers keep up with them."""
    for sim in sims:
        for n in range(0, len(numbers), 4):
            said = " hoac ".join(numbers[n : n + 4])
            words = SCAM.format(name=f"Tran Thi {'ABCDEFGH'[n % 8]}", number=said)
            text(desk, sim, words, seconds=7)
        desk.work()


@pytest.mark.parametrize("already", [0, 20])
def test_a_campaigns_size_says_nothing_of_a_number_that_is_put_into_its_text(
    desk: Desk, already: int
) -> None:
    """People forward a scam; then five new SIMs put 66 honest numbers into its words."""
    for n in range(already):
        text(desk, person(n), SCAM.format(name=f"Nguyen Van {'ABCDEFGH'[n % 8]}", number=TRUE))
    settle(desk)
    if already:
        assert grades(desk, [TRUE]) == {"caution": 1} and queued(desk, [TRUE]) == 1
        assert "nghi ngo" in text(desk, person(50), f"KT {TRUE}")
    targets = [honest(n) for n in range(66)]
    piggyback(desk, [person(100 + n) for n in range(5)], targets)
    settle(desk)
    assert desk.one("SELECT max(people) FROM campaign") == already + 5
    assert set(grades(desk, targets)) <= {"no_reports"}
    assert queued(desk, targets) == 0
    # The campaign is a word for officials, and no more.
    with desk.context.engine.connect() as connection:
        about = Subject(key(targets[0]), "mobile", targets[0], "")
        found = subjects.gather(connection, about, desk.clock())
    assert (len(found.forwards), found.campaign_people) == (5, already + 5)


def test_patient_sims_bring_no_more_subjects_to_caution_than_they_are_people(desk: Desk) -> None:
    sims = [person(100 + n) for n in range(5)]
    known_for(desk, 60, *sims)
    targets = [honest(n) for n in range(66)]
    piggyback(desk, sims, targets)
    settle(desk)
    assert grades(desk, targets).get("caution", 0) <= len(sims)
    assert queued(desk, targets) <= len(sims)


def test_putting_campaigns_together_lends_a_number_nobody(desk: Desk) -> None:
    sent = "Tuyen nguoi lam tai nha luong 500k mot ngay, dat don 300k hoan tien kem hoa hong 20 "
    for n in range(12):
        text(desk, person(n), SCAM.format(name="Le Thi C", number=TRUE))
    for n in range(12, 15):
        text(desk, person(n), f"{sent} phan tram, ket ban Zalo {honest(1)} nhan viec ngay")
    settle(desk)
    first, second = desk.all("SELECT id FROM campaign WHERE people >= 3 ORDER BY people DESC")
    number = desk.insert("official", name="Lan", role="district", areas=["lam-dong-2025/d663"])
    lan = Official(number, "Lan", "district", ("lam-dong-2025/d663",), SCOPES, 1)
    before = grades(desk, [honest(1)]), queued(desk, [honest(1)])
    with desk.context.engine.begin() as connection:
        merges.merge(connection, lan, second[0], first[0], "mot nhom", desk.clock())
        assert campaigns.latest(connection, NOON)[0].people == 15
    settle(desk)
    assert (grades(desk, [honest(1)]), queued(desk, [honest(1)])) == before
    assert before == ({"no_reports": 1}, 0)


def test_one_new_sim_makes_five_numbers_reported_and_the_rest_wait(desk: Desk) -> None:
    sim, targets = person(1), [honest(n) for n in range(80)]
    known_for(desk, 0, sim)
    # By each way to report: the letters of 156, a check and a forward that are answered with 1.
    for n, target in enumerate(targets):
        if n % 5 == 3:
            text(desk, sim, f"KT {target}", seconds=6)
            text(desk, sim, "1", seconds=6)
        else:
            said = ("LD", "V", "S", "", "LD")[n % 5]
            text(desk, sim, f"{said} ({target})(doi chuyen tien)", seconds=6)
    desk.clock.now += timedelta(minutes=5)
    settle(desk)
    assert grades(desk, targets) == {"reported": 5, "waiting": 75}
    assert queued(desk, targets) == 0
    # Nothing is dropped: each report has its code, and can be read by officials.
    assert desk.one("SELECT count(*), count(DISTINCT code) FROM report") == (80, 80)
    waiting = desk.one("SELECT key FROM subject WHERE grade = 'waiting' ORDER BY key LIMIT 1")
    number = "0" + waiting[len("tel:+84") :]
    with desk.context.engine.connect() as connection:
        later = (desk.clock() + timedelta(days=1), 1 << 60)
        assert len(console_queries.said(connection, waiting, 5, 5, later)) == 1
    for asked in (f"KT {number}", number):
        answer = text(desk, person(9), asked)
        assert "Chua ro, co nguoi vua bao" in answer and "chua co ai" not in answer.lower()
    code = desk.one("SELECT r.code FROM report r WHERE subjects->0->>'key' = %s", waiting)
    assert "cho them nguoi bao" in text(desk, sim, f"TT {code}")
    # A second person makes it count.
    text(desk, person(2), f"LD ({number})(noi la cong an)")
    settle(desk)
    assert grades(desk, [number]) == {"reported": 1}
    assert "2 nguoi" in text(desk, person(9), f"KT {number}")
    # So does an official.
    other = desk.one("SELECT key FROM subject WHERE grade = 'waiting' ORDER BY key LIMIT 1")
    decide(desk, other, "confirmed")
    assert "xac minh lua dao" in text(desk, person(9), "KT 0" + other[len("tel:+84") :])


def decide(desk: Desk, which: str, decision: verdicts.Decision) -> None:
    with desk.context.engine.begin() as connection:
        about = subjects.known_subject(connection, which)
        assert about is not None
        verdicts.set_verdict(connection, about, decision, "can bo", "da kiem tra", desk.clock())


def test_two_month_old_sims_put_three_numbers_into_the_queue(desk: Desk) -> None:
    sims, targets = [person(1), person(2)], [honest(n) for n in range(100)]
    known_for(desk, 30, *sims)
    for target in targets:
        for sim in sims:
            text(desk, sim, f"LD ({target})(noi la cong an, doi chuyen tien)", seconds=60)
    settle(desk)
    assert queued(desk, targets) == 3
    assert set(grades(desk, targets)) == {"reported", "waiting"}
    assert grades(desk, targets)["reported"] <= 10
    assert desk.one("SELECT count(*) FROM report") == 200


def dial(desk: Desk, who: str, words: str) -> str:
    """A turn of a USSD session of its own: what is typed right at the dial."""
    desk.clock.now += timedelta(seconds=30)
    session = f"session-{next(_ids)}"
    for typed in ("", words):
        mo = Mo("open", f"{session}-{typed}", who, typed, "8041", entry=Entry(session, typed))
        answer = desk.context.processor.answer(desk.sql, [mo])[0]
        assert isinstance(answer, Answer)
    return answer.text or ""


def test_a_person_is_one_person_by_sms_and_by_screen(desk: Desk) -> None:
    sim, targets = person(1), [honest(n) for n in range(8)]
    known_for(desk, 0, sim)
    for n, target in enumerate(targets):
        words = f"LD ({target})(noi la cong an)"
        dial(desk, sim, words) if n % 2 else text(desk, sim, words, seconds=30)
    settle(desk)
    assert desk.one("SELECT count(*) FROM report") == 8
    assert grades(desk, targets) == {"reported": 5, "waiting": 3}
    assert "chua ro, co nguoi vua bao" in dial(desk, person(2), f"KT {targets[7]}").lower()


def test_what_is_accused_in_one_message_counts_each(desk: Desk) -> None:
    sim, targets = person(1), [honest(n) for n in range(10)]
    known_for(desk, 0, sim)
    for half in (targets[:5], targets[5:]):
        desk.report(1, *map(key, half))
    settle(desk)
    assert grades(desk, targets) == {"reported": 5, "waiting": 5}


def test_what_an_official_confirmed_does_not_count_against_its_author(desk: Desk) -> None:
    shop, numbers = person(1), [honest(n) for n in range(9)]
    known_for(desk, 90, shop)
    for number in numbers:
        text(desk, shop, f"LD ({number})(doi chuyen tien)", seconds=60)
    settle(desk)
    assert grades(desk, numbers) == {"reported": 5, "waiting": 4}
    for number in numbers[:3]:
        decide(desk, key(number), "confirmed")
    settle(desk)
    assert grades(desk, numbers) == {"confirmed": 3, "reported": 5, "waiting": 1}
    # And with a decision that is taken back they count again.
    decide(desk, key(numbers[0]), "withdrawn")
    settle(desk)
    assert grades(desk, numbers) == {"confirmed": 2, "reported": 5, "waiting": 2}


def test_what_is_judged_or_repeated_in_another_order_weighs_the_same(desk: Desk) -> None:
    sim, numbers = desk.resident(person(1)), [honest(n) for n in range(8)]
    for number in reversed(numbers):
        days = int(number[-1])
        desk.report(sim, key(number), at=NOON + timedelta(minutes=days))
        settle(desk)
    assert grades(desk, numbers) == {"reported": 5, "waiting": 3}
    reported = desk.all("SELECT key FROM subject WHERE grade = 'reported' ORDER BY key")
    assert [row[0] for row in reported] == [key(number) for number in numbers[:5]]
    # A month later they count no more, unless they are said once more.
    desk.clock.now += timedelta(days=45)
    more = [honest(20 + n) for n in range(5)]
    for number in [*numbers, *more]:
        desk.report(sim, key(number), at=desk.clock())
        desk.clock.now += timedelta(minutes=1)
    settle(desk)
    assert grades(desk, more) == {"waiting": 5}


def test_junk_that_is_reported_later_frees_nothing(desk: Desk) -> None:
    sim, numbers = desk.resident(person(1)), [honest(n) for n in range(12)]
    for number in numbers:
        desk.report(sim, key(number), at=desk.clock())
        desk.clock.now += timedelta(seconds=1)
    settle(desk)
    rows = [(f"tel:+8486{n:07d}", 1_000 + n, desk.clock()) for n in range(500)]
    for junk, report, at in rows:
        desk.sql.execute(
            "INSERT INTO evidence (subject_key, reporter, report_id, way, first_at, at) "
            "VALUES (%s, %s, %s, 'scam_call', %s, %s)",
            (junk, sim, report, at, at),
        )
    desk.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    settle(desk)
    assert grades(desk, numbers) == {"reported": 5, "waiting": 7}


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("judged", [False, True])
def test_whoever_is_deleted_keeps_their_bounds(desk: Desk, back: bool, judged: bool) -> None:
    sim, numbers = person(1), [honest(n) for n in range(12)]
    known_for(desk, 90, sim)
    for number in numbers:
        text(desk, sim, f"LD ({number})(doi chuyen tien)")
    if judged:
        settle(desk)
    text(desk, sim, "XOA")
    text(desk, sim, "XOA")
    desk.sql.execute("UPDATE subject SET recompute_at = now() - interval '1 year'")
    settle(desk)
    assert grades(desk, numbers) == {"reported": 5, "waiting": 7}
    if back:
        text(desk, sim, "DK dak mil")
        again = [honest(20 + n) for n in range(12)]
        for number in again:
            text(desk, sim, f"LD ({number})(doi chuyen tien)")
        settle(desk)
        assert set(grades(desk, again)) == {"waiting"} and queued(desk, again) == 0


def test_workers_at_one_persons_reports_count_each_of_them(desk: Desk) -> None:
    """As many workers as the hosts have, each at another report of one person."""
    sim, numbers = desk.resident(person(1)), [honest(n) for n in range(24)]
    for n, number in enumerate(numbers):
        desk.report(sim, key(number), at=NOON + timedelta(milliseconds=10 * n))
    ids = [row[0] for row in desk.all("SELECT id FROM staged_job ORDER BY id DESC")]
    threads = [threading.Thread(target=reports.judge, args=(desk.context, id)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settle(desk)
    assert grades(desk, numbers) == {"reported": 5, "waiting": 19}
    first = desk.all("SELECT key FROM subject WHERE grade = 'reported' ORDER BY key")
    assert [row[0] for row in first] == [key(number) for number in numbers[:5]]


APPEAL = (
    "[TB] Chinh phu keu goi nguoi dan ung ho dong bao vung lu. Chuyen tien vao tai khoan {} Ngan "
    "hang Vietcombank, Ban Cuu tro Trung uong. Xin cam on"
)


def test_a_public_appeal_never_poisons_the_account_that_is_listed(desk: Desk) -> None:
    listed, other = "0011.00.1932418", "0011001932419"
    for n in range(20):
        text(desk, person(n), APPEAL.format(listed))
    settle(desk)
    listed_key, other_key = "acct:0011001932418", f"acct:{other}"
    assert desk.one("SELECT count(*) FROM forwarded WHERE subject_key = %s", listed_key) == 0
    assert desk.one("SELECT count(*) FROM campaign_subject WHERE subject_key = %s", listed_key) == 0
    answer = text(desk, person(50), "KT stk 0011001932418")
    assert "Mat tran To quoc" in answer and "nghi ngo" not in answer
    # Whoever means it by 1 changes nothing of what is said of it either.
    for n in range(20):
        text(desk, person(n), "KT stk 0011001932418")
        text(desk, person(n), "1")
    settle(desk)
    assert text(desk, person(50), "KT stk 0011001932418") == answer
    assert desk.one("SELECT count(*) FROM subject WHERE key = %s", listed_key) == 0
    # The same appeal with another account is a scam, and counts against that account.
    assert classify.judge(APPEAL.format(other)).label == "scam"
    for n in range(20):
        text(desk, person(n), APPEAL.format(other))
    settle(desk)
    assert desk.one("SELECT grade FROM subject WHERE key = %s", other_key) == "caution"


def test_a_forward_that_is_no_scam_counts_against_nobody_until_it_is_reported(desk: Desk) -> None:
    words = "Lop 5A hop phu huynh chu nhat tuan nay, lien he co Lan 0912345678 de biet them nhe"
    assert classify.judge(words).label != "scam"
    for n in range(20):
        text(desk, person(n), words)
    settle(desk)
    assert desk.one("SELECT count(*) FROM forwarded") == 0
    assert desk.one("SELECT count(*) FROM subject WHERE grade <> 'no_reports'") == 0
    text(desk, person(30), words)
    text(desk, person(30), "1")
    settle(desk)
    assert desk.one("SELECT subjects->0->>'key' FROM report") == key("0912345678")
