"""Losses in person or at a machine: no caller is in them, or is long gone.

Turns are separated by ``||``; the last reply begins with the words before them.
"""

from __future__ import annotations

import pytest

from tests.flows.test_engine import resident

BANK = ("GOI NGAN HANG NGAY", "GOI BIDV NGAY")
POLICE = (
    "GOI 113 hoac cong an xa NGAY",
    "GOI cong an xa hoac 113 NGAY",
    "BAO cong an xa, 113 NGAY",
)
ROWS = {
    BANK: (
        # The PIN was seen, or the card swapped.
        "cay atm Kien Duc nuot the, co ong dung ke bao bam lai ma pin roi ong bo di, 10 phut sau "
        "tin"
        " nhan rut 3 trieu",
        "ra tru atm rut tien, co thang thanh nien giup bam ma pin, ve nha thay bi rut 5tr",
        "ở cây ATM có cô kia đứng sau nhìn mã pin, đụng trúng tui rơi thẻ, lát sau tin nhắn báo rút"
        " hết 8 triệu",
        "bo em bi nguoi ta doi the o may rut tien, gio tai khoan con 0 dong",
        "rut tien o tru atm bidv, thang dung sau ngo ma pin, ve toi nha tin nhan tru 3tr5",
        "ra cay atm quen rut the ra, quay lai the mat, tin nhan rut 4 trieu",
        "me em de quen the o may rut tien, luc sau bao tru 2tr",
        # Paid to an account that the payee never named.
        "tôi là nông dân đắk môl có cái này muốn hỏi tôi trả tiền rẫy cho thằng cháu năm mươi triệu"
        " mà nó nhắn đổi số tài khoản tôi gửi theo số mới giờ thằng cháu nói không có đổi gì hết",
        "dai ly phan bon nhan tin doi stk, toi ck 30tr theo stk moi, nay dai ly bao chua nhan duoc"
        " dong nao",
        "dong hoc phi theo stk moi trong nhom lop, co giao noi khong phai tai khoan cua truong",
        "chi ban thuc an gia suc nhan doi stk, em tra 12tr theo stk moi roi, chi goi noi chi co doi"
        " gi dau",
        "ba con ben vat tu nhan zalo thay tai khoan, toi chuyen no 40 trieu roi, hoi lai ho noi "
        "zalo"
        " bi hack",
    ),
    POLICE: (
        # Somebody is making off with it.
        "dang dam cuoi con gai toi, co dua mac vet la hoac om thung tien mung ra cong leo len xe"
        " roi",
        "dam tang nha toi co ba la om hom phung dieu di mat roi",
        "đang bán hàng có thằng vô hỏi mua rồi chộp xấp tiền trên bàn chạy mất",
        "2 dua thanh nien vo tiem tap hoa hot tien trong quay tien hang roi len xe chay",
        "ke gian chom xap tien cua ba ban rau o cho chay mat dang roi",
        # Goods or change for what is forged.
        "co nguoi vo quan mua bao thuoc dua to 500k gia, thoi lai 470k cho no roi",
        "nguoi ta dua ve so trung gia doi 5 trieu tien mat roi di",
        # Gold was swapped.
        "có bà vô nhà nói vàng nhà tui dính vong, má tui tháo cặp bông với sợi dây hai chỉ bỏ vô bì"
        " đỏ cho bả cúng, mở ra toàn sỏi",
        "co ong di xin nuoc roi noi nha co han, noi toi lay 5 chi vang ra cung, lat sau mo goi thay"
        " toan dinh sat",
        "di chua gap ba su gia noi giai han, dua 10tr goi giay do, ve mo ra toan giay bao",
        "bà ngoại tháo nhẫn cho người ta làm phép, mở khăn ra không thấy đâu hết",
        "me tui dua soi day chuyen cho thang danh bong rong, no tra lai day gia",
    ),
    ("GOI 113 NGAY", "GOI 115 NGAY", "Ban khong co loi"): (
        "co nguoi cam dao ep me em rut tien o atm roi",
        "thang la cam dao giat tui vang cua co dau, dam chu re bi thuong",
        "ba toi bi trao the atm mat 30 trieu, ba uong thuoc sau roi",
        "me em bi gat vang xong khong muon song nua",
        "bi giat bop tien te xe gay chan chay mau nhieu cuu",
    ),
}
NONE = (
    "lam sao biet to 500k gia hay that",
    "gia ve so bao nhieu",
    "ra cay atm quen mang the, ve nha lay",
    "may atm nuot the vi toi bam sai 3 lan, chi nhanh hen mai mang cccd ra lay, vay co binh thuong"
    " ko",
    "Mở két lấy vàng ra để trên bàn rồi, chờ anh shipper của viện kiểm sát tới lấy, sao lòng tui"
    " thấy cấn cấn",
    "cai thang dau dây nó biết ho ten, biết luon toi mới bán ca. đòi kiem tra tien gia. Toi chui"
    " roi",
    "cay atm nuot the cua toi gio lam sao",
    "co nguoi o atm hoi toi ma pin, toi khong noi",
    "em bi quen ma pin the atm, co nho ai bam giup duoc khong",
    "chu toi om thung tien mung ra xe cat roi, dam cuoi xong xuoi",
    "chu re bung mam trap vang cuoi len xe ruoc dau di roi",
    "dam cuoi dong vui, ai cung bo thung tien mung",
    "mua bao gao ve mo ra co soi",
    "mo hop ra toan da lanh giu ca tuoi",
    "me em thao cap bong dem ra tiem danh bong, lay ve dep lam",
    "thay cung noi nha co vong, bieu chuan bi 5 chi vang, toi chua dua",
    "dai ly nhan doi stk, toi chua chuyen, goi hoi dai ly noi khong doi",
    "chu nha doi so tai khoan moi, co that khong, toi chua gui",
)


@pytest.mark.parametrize(
    ("starts", "text"), [(starts, text) for starts, row in ROWS.items() for text in row]
)
def test_who_can_still_stop_it_is_called(starts: tuple[str, ...], text: str) -> None:
    assert (resident().texts(text).reply or "").startswith(starts)


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_gone(text: str) -> None:
    assert not (resident().texts(text).reply or "").startswith((*BANK, *POLICE, "GOI 113"))
