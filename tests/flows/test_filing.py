"""The subjects that are filed as accused, and those that never are: the rows are in
`tests/vectors/filing.json`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.languages import say
from flows.subjects import roles
from flows.topics.registry import parse
from flows.values import Effect, Report, Standing, Turn, Withdraw
from tests.transcripts.dial import Dialler
from tests.transcripts.play import Resident, effects_of, world

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "filing.json").read_text("utf-8"))
SCAM = "cong an goi noi toi rua tien, doi chuyen tien gap neu khong bat giam"


def resident() -> Resident:
    one = Resident()
    one.own = "tel:+84972555123"
    return one


def asked() -> Resident:
    """A resident who was asked: send the number, the sender's name, or text 1."""
    one = resident()
    assert "soan 1" in (one.texts(SCAM).reply or "")
    return one


def only(effects: list[Effect]) -> Report:
    (report,) = effects
    assert isinstance(report, Report)
    return report


def keys(turn: Turn) -> list[str]:
    return [one.key for one in only(effects_of(turn)).subjects]


@pytest.mark.parametrize("text", VECTORS["names_nobody"])
def test_an_answer_that_names_nobody_files_nothing_and_leaves_the_offer_open(text: str) -> None:
    one = asked()
    turn = one.texts(text)
    assert effects_of(turn) == [] and turn.reply
    report = only(effects_of(one.texts("1")))
    assert report.subjects == () and report.content.startswith(SCAM)


@pytest.mark.parametrize(("text", "named"), VECTORS["names"])
def test_a_known_name_or_reported_number_names_the_sender_at_once(
    text: str, named: list[str]
) -> None:
    """A number alone is asked about once: it may be another one, of somebody honest."""
    one = asked()
    turn = one.texts(text)
    if "la so da lua ban?" in (turn.reply or ""):
        assert turn.effects == ()
        turn = one.texts("1")
    assert keys(turn) == named


@pytest.mark.parametrize(("text", "key"), VECTORS["asked_once"])
def test_a_likely_name_is_asked_once(text: str, key: str) -> None:
    one = asked()
    turn = one.texts(text)
    assert effects_of(turn) == [] and "ten nguoi gui" in (turn.reply or "").lower()
    assert keys(one.texts("1")) == [key]


@pytest.mark.parametrize("text", VECTORS["recipients"])
def test_a_number_that_was_written_to_is_asked_about(text: str) -> None:
    one = asked()
    turn = one.texts(text)
    assert effects_of(turn) == [] and "0868123456 la so da" in (turn.reply or "")
    assert keys(one.texts("1")) == ["tel:+84868123456"]


def test_a_likely_name_that_is_not_confirmed_is_nobody() -> None:
    one = asked()
    one.texts("QUATANG")
    one.texts("thoi")
    assert only(effects_of(one.texts("1"))).subjects == ()


@pytest.mark.parametrize(("text", "body"), VECTORS["impersonated"])
def test_the_police_as_a_senders_name_are_noted_and_never_accused(text: str, body: str) -> None:
    report = only(effects_of(asked().texts(text)))
    assert (report.subjects, report.impersonated) == ((), body)


@pytest.mark.parametrize(("text", "body"), VECTORS["bare_bodies"])
def test_a_bodys_bare_name_files_nothing(text: str, body: str) -> None:
    one = asked()
    assert effects_of(one.texts(text)) == []
    report = only(effects_of(one.texts("1")))
    assert (report.subjects, report.impersonated) == ((), body)


@pytest.mark.parametrize("text", VECTORS["wants"])
def test_asking_to_report_files_without_a_name(text: str) -> None:
    one = asked()
    assert only(effects_of(one.texts(text))).subjects == ()
    # The resident may still give the number: it is reported with the same words.
    report = only(effects_of(one.texts("0868123456")))
    assert [s.key for s in report.subjects] == ["tel:+84868123456"] and report.content == SCAM


@pytest.mark.parametrize("text", ["thoi", "cong an", "nam dong", "chau Tuan", "buon"])
@pytest.mark.parametrize("before", ["LD", "KT", "MAT TIEN", "KT 0868123456"])
def test_no_question_takes_such_words_for_an_accused(before: str, text: str) -> None:
    one = resident()
    one.texts(before)
    for effect in effects_of(one.texts(text)):
        assert isinstance(effect, Report) and effect.subjects == ()


@pytest.mark.parametrize(
    ("text", "body", "content"),
    [
        ("LD (CONG AN)(doi phat 5 trieu)", "police", "doi phat 5 trieu"),
        ("S (BOCONGAN)(vneid sai)", "police", "vneid sai"),
        ("LD (chau Tuan)(muon tien)", "kin", "muon tien"),
        ("LD [UBND xa Nam Dong] thu tien", "office", "thu tien"),
    ],
)
def test_a_report_of_the_police_accuses_nobody(text: str, body: str, content: str) -> None:
    report = only(effects_of(resident().texts(text)))
    assert (report.subjects, report.impersonated, report.content) == ((), body, content)


def test_a_report_without_a_number_is_filed_at_once_and_the_number_may_follow() -> None:
    one = resident()
    report = only(effects_of(one.texts("LD cong an gia goi doi chuyen tien")))
    assert report.subjects == () and report.content == "cong an gia goi doi chuyen tien"
    assert keys(one.texts("0868123456")) == ["tel:+84868123456"]


def test_an_unknown_name_in_brackets_is_asked_about_and_the_report_is_filed() -> None:
    one = resident()
    turn = one.texts("S (QUATANG)(trung thuong xe)")
    assert only(effects_of(turn)).subjects == () and "la QUATANG?" in (turn.reply or "")
    assert keys(one.texts("1")) == ["name:quatang"]


def test_the_story_grows_by_what_is_told_after_it() -> None:
    one = asked()
    one.texts("xom 3")
    one.texts("no doi 5 trieu moi tha")
    assert only(effects_of(one.texts("1"))).content == f"{SCAM} xom 3 no doi 5 trieu moi tha"


def test_a_question_about_another_number_is_no_report() -> None:
    one = asked()
    turn = one.texts("so 0868123456 la ai")
    assert effects_of(turn) == [] and (turn.reply or "").startswith("0868123456:")


def test_a_check_of_the_police_says_that_they_are_impersonated() -> None:
    one = resident()
    reply = one.texts("KT cong an").reply or ""
    assert reply.startswith("cong an: ke gian hay gia danh.") and "phan anh" not in reply
    one.standings["body:police"] = Standing("official", 7)
    for name in ("cong an", "BOCONGAN", "csgt", "cong an tinh Dak Nong"):
        assert "7 nguoi bao co ke gia danh" in (one.texts(f"KT {name}").reply or ""), name
    assert "gia danh nguoi nha" in (one.texts("KT chau Tuan").reply or "")


@pytest.mark.parametrize(("text", "meant"), VECTORS["roles"])
def test_who_is_to_be_called_or_paid_is_meant(text: str, meant: list[str] | None) -> None:
    result = roles.meant(text)
    assert result.unsure == (meant is None)
    assert sorted(one.display for one in result.subjects) == sorted(meant or [])


def test_the_borrowers_number_is_neither_shown_nor_filed() -> None:
    one = resident()
    one.standings["tel:+84912345678"] = Standing("reported", 3)
    text = "Thue bao 0912345678 no tien khong tra 30 trieu. Ai biet nhac giup. LH 0868123456"
    reply = one.texts(text).reply or ""
    assert "0868123456" in reply and "0912345678" not in reply
    assert keys(one.texts("1")) == ["tel:+84868123456"]


def test_where_nobody_can_be_told_it_is_asked() -> None:
    one = resident()
    turn = one.texts("Bao 0912345678 tra no di khong tao dang hinh ca nha len mang")
    assert "So nao goi, nhan tien? Gui lai so do" in (turn.reply or "")
    assert "0912345678" not in (turn.reply or "")
    assert "0868123456 la so da lua ban?" in (one.texts("0868123456").reply or "")
    assert keys(one.texts("1")) == ["tel:+84868123456"]


def test_a_report_of_a_debt_text_names_who_calls() -> None:
    turn = resident().texts("LD thue bao 0912345678 no tien, goi 0868123456 doi tra thay")
    assert keys(turn) == ["tel:+84868123456"]


@pytest.mark.parametrize(("text", "bank"), VECTORS["banks"])
def test_the_victims_bank_is_called_and_the_thiefs_number_filed(text: str, bank: str) -> None:
    one = resident()
    one.texts("MAT TIEN")
    turn = one.texts(text)
    assert effects_of(turn) == []
    known = world().directory.banks.called(bank)
    card = "so trong app" if bank == "MoMo" else "so in sau the"  # A wallet has no card.
    where = (known.line if known else "") or card
    assert (turn.reply or "").startswith(f"GOI {bank} NGAY ({where})")
    assert keys(one.texts("0868123456")) == ["tel:+84868123456"]


def test_a_bank_whose_line_is_set_is_called_there() -> None:
    one = resident()
    one.texts("MAT TIEN")
    assert (one.texts("vib").reply or "").startswith("GOI VIB NGAY (18008180)")


@pytest.mark.parametrize(
    "text",
    [
        "toi lo doc otp the agribank roi",
        "no lua em 5tr trong tk nong nghiep",
        "toi chuyen agri roi",
    ],
)
def test_the_bank_in_the_same_text_as_the_loss_is_called(text: str) -> None:
    one = resident()
    assert (one.texts(text).reply or "").startswith("GOI Agribank NGAY")
    assert keys(one.texts("stk 4202039511 mb")) == ["acct:4202039511"]


def test_the_bank_beside_an_account_is_the_thiefs() -> None:
    turn = resident().texts("toi da chuyen 5tr vao vietcombank 0123456789 cho no roi")
    assert (turn.reply or "").startswith("GOI NGAN HANG NGAY")


def test_the_name_of_a_sender_is_still_told_in_panic() -> None:
    one = resident()
    one.texts("MAT TIEN")
    assert keys(one.texts("tin nhan Vietcombank")) == ["name:vietcombank"]


def test_who_it_was_is_not_known_in_panic() -> None:
    one = resident()
    one.texts("MAT TIEN")
    turn = one.texts("khong biet so")
    assert effects_of(turn) == [] and "Goi ngan hang" in (turn.reply or "")
    assert only(effects_of(one.texts("1"))).subjects == ()


# -- screens -----------------------------------------------------------------------------------


def dialled(*typed: str) -> Dialler:
    phone = Dialler()
    phone.dials()
    for text in typed:
        assert effects_of(phone.types(text)) == []
    return phone


@pytest.mark.parametrize("text", ["thoi", "buon", "nam dong", "cong an", "chau Tuan", "khong biet"])
def test_on_a_screen_such_words_file_nothing_either(text: str) -> None:
    phone = dialled(SCAM, text)
    assert only(effects_of(phone.types("1"))).subjects == ()


def test_on_a_screen_a_likely_name_is_asked_and_the_bank_is_called() -> None:
    assert keys(dialled(SCAM, "QUATANG").types("1")) == ["name:quatang"]
    phone = dialled("2")
    assert (phone.types("agribank").reply or "").startswith("GOI Agribank NGAY")
    assert keys(phone.types("0868123456")) == ["tel:+84868123456"]


def test_on_a_screen_a_report_is_taken_back() -> None:
    phone = Dialler()
    phone.dials()
    phone.types("LD 0868123456 lua")
    phone.dials()
    phone.types("RUT")
    assert effects_of(phone.types("1")) == [Withdraw("ADG2345")]


# -- RUT ---------------------------------------------------------------------------------------


def test_rut_takes_back_what_was_just_filed_after_one_more() -> None:
    one = resident()
    one.texts("LD 0868123456 lua")
    turn = one.texts("RUT")
    assert effects_of(turn) == [] and "ADG2345: 0868123456?" in (turn.reply or "")
    assert effects_of(one.texts("rút")) == [Withdraw("ADG2345")]
    assert "da rut" in (one.texts("RUT").reply or "").lower()
    assert "da rut lai" in (one.texts("TT ADG2345").reply or "")


def test_later_rut_needs_the_code_and_only_ones_own_is_found() -> None:
    one = resident()
    one.texts("LD 0868123456 lua")
    one.run_directive("later 2 hours")
    assert one.texts("RUT").reply == say("vi", "withdraw.code")
    assert one.texts("RUT ABC1234").reply == say("vi", "fate.missing", code="ABC1234")
    one.texts("RUT ADG2345")
    assert effects_of(one.texts("RUT")) == [Withdraw("ADG2345")]


def test_something_else_in_between_withdraws_nothing() -> None:
    one = resident()
    one.texts("LD 0868123456 lua")
    one.texts("RUT")
    one.texts("5K")
    assert effects_of(one.texts("RUT")) == []


def test_after_a_decision_it_is_noted_and_the_decision_stands() -> None:
    one = resident()
    one.texts("LD 0868123456 lua")
    one.run_directive("judged ADG2345 confirmed 4")
    one.texts("RUT ADG2345")
    turn = one.texts("RUT ADG2345")
    assert effects_of(turn) == [Withdraw("ADG2345")] and "ket luan khong doi" in (turn.reply or "")


@pytest.mark.parametrize("text", VECTORS["never_withdraws"])
def test_no_everyday_word_takes_a_report_back(text: str) -> None:
    assert parse(text).name != "withdraw"
    one = resident()
    one.texts("LD 0868123456 lua")
    one.texts("RUT")
    assert effects_of(one.texts(text)) == []


def test_a_bank_named_after_ones_own_payment_is_asked_back() -> None:
    one = resident()
    one.texts("em vua gui tien cho mot dua tren mang gio no khoa tai khoan roi")
    assert effects_of(one.texts("sacombank")) == []


# -- what is listed, denied, or a relative's -----------------------------------------------------


def test_a_listed_number_is_checked_wherever_it_stands() -> None:
    for before in ((), ("0868123456",), ("LD 0868123456",)):
        for text, owner in (
            ("113", "Cong an"),
            ("the con 0692348560 la cua ai", "C02"),
            ("so 18001091 co phai cua vinaphone ko", "VinaPhone"),
            ("vay 19009247 goi toi co phai ngan hang khong", "BIDV"),
        ):
            one = resident()
            reply = [one.texts(each).reply for each in (*before, text)][-1] or ""
            assert owner in reply and "gia so nay" in reply, (before, text, reply)
            for effect in effects_of(one.texts("1")):
                assert only([effect]).subjects == ()


@pytest.mark.parametrize("text", ["LD 113", "V 18008098", "LD 1900545413"])
def test_a_listed_number_alone_is_not_reported_and_it_is_said(text: str) -> None:
    one = resident()
    turn = one.texts(text)
    assert effects_of(turn) == [] and "la so that" in (turn.reply or "")
    assert keys(one.texts("0868123456")) == ["tel:+84868123456"]


def test_what_was_told_of_a_listed_number_is_kept_without_accusing_it() -> None:
    turn = resident().texts("LD 113 doi chuyen tien")
    report = only(effects_of(turn))
    assert report.subjects == () and "113 doi chuyen tien" in report.content
    assert "la so that cua Cong an" in (turn.reply or "")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("LD cong an xa 0868123456", "police"),
        ("LD (cong an huyen) 0868123456", "police"),
        ("LD 0868123456 xung toa an doi phat", "court"),
        ("LD UBND xa Nam Dong 0868123456 thu tien", "office"),
        ("LD 0868123456 gia danh con trai toi xin tien", "kin"),
    ],
)
def test_the_number_is_accused_and_the_body_impersonated(text: str, body: str) -> None:
    turn = resident().texts(text)
    report = only(effects_of(turn))
    assert [one.key for one in report.subjects] == ["tel:+84868123456"]
    assert report.impersonated == body and "xung" in (turn.reply or "")


def test_a_number_behind_a_relatives_name_is_asked_about() -> None:
    one = resident()
    turn = one.texts("LD chau Tuan 0868123456")
    assert only(effects_of(turn)).subjects == () and "0868123456 la so da lua ban?" in (
        turn.reply or ""
    )
    assert keys(one.texts("1")) == ["tel:+84868123456"]


@pytest.mark.parametrize("before", ["KT 0868123456", "0868123456", "toi ck 5tr cho 0868123456 roi"])
@pytest.mark.parametrize(
    "denied", ["khong phai 0868123456", "0868123456 khong phai", "do la so cua me toi 0868123456"]
)
def test_what_is_denied_is_not_filed(before: str, denied: str) -> None:
    one = resident()
    one.texts(before)
    one.texts(denied)
    for effect in effects_of(one.texts("1")):
        assert only([effect]).subjects == ()


def test_not_this_one_but_that_one_names_that_one() -> None:
    for before in ("KT 0868123456", SCAM, "Ban trung thuong, goi 0868123456 nop phi 2 trieu"):
        one = resident()
        one.texts(before)
        one.texts("khong phai 0868123456 ma la 0868999888")
        assert keys(one.texts("1")) == ["tel:+84868999888"], before
    assert keys(resident().texts("LD khong phai 0868123456 ma la 0868999888")) == [
        "tel:+84868999888"
    ]


def test_a_denied_number_after_its_report_is_told_how_to_take_it_back() -> None:
    one = resident()
    one.texts("LD 0868123456 lua")
    assert "soan RUT" in (one.texts("khong phai 0868123456").reply or "")
    assert effects_of(one.texts("1")) == []


def test_an_account_that_no_list_has_is_not_calmed() -> None:
    one = resident()
    reply = one.texts(
        "UBND xa thong bao: ba con nop thue dat vao TK 3511012345678 Kho bac Dak Mil, han 30/11"
    ).reply
    assert "CHUA chuyen" in (reply or "") and "3511012345678" in (reply or "")


@pytest.mark.parametrize(("text", "filed"), VECTORS["after_a_loss"])
def test_the_victims_own_account_is_not_the_accused(text: str, filed: list[str]) -> None:
    one = resident()
    one.texts("MAT TIEN")
    effects = effects_of(one.texts(text))
    assert [each.key for report in effects for each in getattr(report, "subjects", ())] == filed


@pytest.mark.parametrize("text", ["khong", "thoi", "uh", "co", "ok", "1"])
def test_a_mere_yes_or_no_takes_nothing_back_and_says_that_the_report_stands(text: str) -> None:
    one = resident()
    one.texts("LD 0868123456")
    one.texts("RUT")
    turn = one.texts(text)
    assert not turn.effects and "Chua rut ADG2345" in (turn.reply or "")
    assert [type(each) for each in one.texts("RUT").effects] == [Withdraw]
