"""An act that was wanted and not done is no loss; one that was done after all is."""

from __future__ import annotations

import pytest

from flows.parsing.panic import loss


@pytest.mark.parametrize(
    "text",
    [
        "có đứa gọi xưng bên thuế biểu tôi cài app qua link, tôi chửi cho một trận rồi cúp",
        "shipper goi keu em khong co nha thi ck 215k, em khong dat gi het",
        "nhan duoc cuoc goi video mat thang chau dang o Nhat, muon 15 trieu mua ve, hinh giat giat",
        "my cousin works for them and got paid 90k first",
        "thang ban no bieu gui ma cho no, no noi lon so",
        "co nguoi goi keu doc ma otp, minh mang cho no roi cup",
        "ho doi nop 2 trieu phi ho so, toi khong nop",
        "app do tra 50k roi, gio no ru nap 500k",
        "nhan vien ngan hang gia keu doc 6 so, me em chui cho roi chan luon",
        "ho bao toi bam vao link nhan qua, toi xoa tin roi",
        "co nguoi bao bam phim 1, minh cup",
        "chi toi lam cho ho duoc tra 200k that",
        "ho bao toi chuyen 5 trieu roi toi cup may",
        "ho keu toi chuyen tien roi cup may",
        "no keu toi chuyen tien, keu toi chuyen gap roi cup may",
        "no keu toi doc ma, toi doc bay bay roi cup",
        "no keu toi chuyen tien toi tra loi khong roi cup may",
        "ho keu toi mo app, toi mo may tinh khong duoc roi cup",
    ],
)
def test_nothing_is_lost_by_what_was_only_wanted(text: str) -> None:
    assert loss(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "toi chuyen 5tr roi no chan luon",
        "no keu cai app, toi cai roi, gio may den thui",
        "em doc ma roi moi biet la lua, em chui no no cup may",
        "lo chuyen 3 trieu cho no roi, toi chui no",
        "ho doi nop phi 2tr, toi nop roi ho chan",
        "no bao quet mat, toi quet roi",
        "me toi nghe loi no chuyen het 50 trieu, gio goi no khong nghe",
        "nhan duoc 90k, sau do em nap 5 trieu mat het",
        "no tra 50k dau, toi nap 3tr roi no khoa app",
        "toi lo bam link roi dien so the, xong toi cup may",
        "shipper keu chuyen khoan 300k, em ck roi, khong co hang",
        "no goi video, em cho quay mat cccd roi",
        "I paid them 2 million and they blocked me",
        "no bao toi chuyen tien, toi chuyen 5 trieu roi cup may",
        "ho keu toi doc ma otp toi doc roi tat may luon",
        "no keu em nap 2 trieu em nap roi cup",
        "ho bao cai app toi cai roi tat may",
        "shipper keu ck 215k em ck roi chui no",
        "ho yeu cau chuyen khoan, vo toi chuyen het tien roi cup may",
    ],
)
def test_what_was_done_after_all_is_lost(text: str) -> None:
    assert loss(text) != ""
