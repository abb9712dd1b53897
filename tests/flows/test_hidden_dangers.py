"""A danger or a loss behind a story or a question comes first; a link that is asked about is not
filed."""

from __future__ import annotations

import pytest

from flows.values import Report
from tests.flows.test_engine import resident


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("chong e no tien da banh, may thang xa hoi noi toi mai toi chem ca nha", "113"),
        ("anh trai toi dau tu thua, bon no cho nguoi noi chieu nay qua chat tay", "113"),
        ("em gai e nghe ru qua Lao lam luong cao, gio dang dung cho xe o ben", "113"),
        ("noi toi bi no doa so qua xong ngat, gio kho tho", "115"),
        ("ma toi nghe tui doi no hu, te xiu bat tinh roi", "115"),
        ("nguoi yeu cu chup len em luc tam, nó đòi tung cho ca lop", "111"),
    ],
)
def test_the_danger_comes_first(text: str, line: str) -> None:
    reply = resident().texts(text).reply or ""
    assert line in reply and "hoi nguoi nha truoc" not in reply.lower()
    if line == "115":
        assert reply.startswith("GOI 115")


@pytest.mark.parametrize(
    "text", ["toi thua do 2 trieu, xui qua", "em gai toi lam o Lao luong cao, moi gui tien ve"]
)
def test_a_look_alike_is_no_danger(text: str) -> None:
    assert resident().texts(text).state.topic != "danger"


@pytest.mark.parametrize(
    "opening", ["toi muon hoi ve trang ban cay giong", "nho xem giup cai trang web nay"]
)
def test_a_link_that_is_asked_about_is_looked_up(opening: str) -> None:
    one = resident()
    one.texts(opening)
    turn = one.texts("giongcaytaynguyen.shop")
    assert not any(isinstance(each, Report) for each in turn.effects)


def test_a_sum_that_is_gone_beside_an_account_is_a_loss() -> None:
    turn = resident().texts("stk MB 0451000998877 ten LE THI HOA, tui chuyen mat 32tr het roi")
    assert turn.state.topic == "panic"


def test_a_listed_senders_notice_after_a_report_is_no_detail_of_it() -> None:
    one = resident()
    one.texts("LD 0522334411 gia cong an")
    reply = one.texts("EVNCPC: tam ngung cung cap dien 17/6 tu 7h den 15h khu vuc xa Nhan Co").reply
    assert "Tin bao da ghi roi" not in (reply or "")


BANK = "GOI NGAN HANG NGAY"
MAYBE = "Da chuyen tien, doc ma: GOI NGAN HANG NGAY"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("link la gi, bam vao bi tru 2 trieu", MAYBE),
        ("link là gì, bấm vào bị trừ 2 triệu", MAYBE),
        ("deepfake la gi, chau toi bi no ghep mat tong tien", "KHONG tra tien"),
        ("so nay mat tien khong, toi vua bi lua het roi", BANK),
        ("app la gi ma tai ve mat sach tien", "TAT NGUON may"),
        ("otp la gi ma doc cho no xong mat 3 trieu", BANK),
        ("app vneid la chi rua, tui cai xong hắn rút sạch tiền", MAYBE),
        ("may la ai, so 0912345678 la ai, toi vua bi lua 20 trieu", BANK),
        ("co the noi tieng e de duoc khong, chau bi danh o nha", "GOI 113 NGAY"),
        ("toi can hoi so nay co goi 113 giup duoc khong, trom dang vao nha", "GOI 113 NGAY"),
        ("no giu toi o nam nung, khong cho nhan tin ve nha", "GOI 113 NGAY"),
        ("tụi nó giữ em ở Quảng Sơn, không cho nhắn tin về", "GOI 113 NGAY"),
        ("KT 0912345678, trom dang vao nha toi", "GOI 113 NGAY"),
        ("deepfake la gi, no ghep mat con toi doi 20 trieu", "KHONG tra tien"),
        ("KT 0912345678, no tong tien bang clip nong cua em", "KHONG tra tien"),
        # The same words of a question, or of somebody else.
        ("otp la gi, ai hoi thi dung dua ha", "Ma OTP la"),
        ("nghe noi ba Tu bi lua mat 20tr, lua kieu do la sao", MAYBE),
        ("qr la gi quet co mat tien khong", "Ma QR la"),
        ("qr là gì, quét có mất tiền không", "Ma QR la"),
        ("link la gi, bam vao co bi tru tien khong", "Link la"),
        ("hack la gi, nghe con noi ma khong hieu", "Hack la"),
        ("deepfake la gi, tren tivi noi hay bi lua lam", "May tinh ghep duoc mat"),
        ("co noi tieng e de duoc khong, chau toi o nha noi tieng e de", "Chon tieng"),
        ("so nay la gi, mat tien khong", "Nhan toi so 5 KHONG"),
        ("lam viec may gio, toi ban di ray", "May tra loi ca ngay dem"),
        ("may la ai, sao biet so toi", "Day la so 5 KHONG"),
        ("bo dang ky ban tin cua viettel the nao, no tru tien moi ngay 1k", "Nha mang tru cuoc"),
        ("KT 0912345678, no doi tien toi", "0912345678: chua ai bao"),
    ],
)
def test_a_clause_of_danger_or_loss_comes_before_a_question(text: str, start: str) -> None:
    reply = resident().texts(text).reply or ""
    assert reply.startswith(start), reply


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("0912345678 la so ai vay, trom dang vao nha toi", "115. So do: KT 0912345678"),
        ("KT 0912345678, trom dang vao nha toi", "115. So do: KT 0912345678"),
        ("dung gui nua, so 0912345678 la ai, co nguoi dang dap cua nha toi", "KT 0912345678"),
        ("so 0912345678 goi hoai, toi vua bi mat 20 trieu", "Bao 0912345678: soan 1"),
        # No room, or nothing that is asked.
        ("so 0912345678 co phai lua dao khong, chau toi bi danh o nha", "di gap ke do"),
        ("so 0912345678 no doa giet toi", "Co nguoi dau: 115"),
        ("co nguoi noi may goi 113 duoc, vo toi sap sinh ra mau", "Chuyen tien tinh sau"),
    ],
)
def test_a_number_beside_it_is_named_where_a_segment_has_room(text: str, end: str) -> None:
    reply = resident().texts(text).reply or ""
    assert reply.startswith("GOI ") and reply.endswith(end), reply
