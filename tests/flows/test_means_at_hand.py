"""Despair after a loss comes before the bank; a farmer's weed killer is no danger."""

from __future__ import annotations

import pytest

from tests.flows.test_engine import resident

STARTS = {
    "Ban khong co loi": (
        "ban ca phe duoc 180 trieu chuyen het cho no roi. khong con mat mui nao nhin vo con. trong"
        " nha con chai thuoc co",
        "chuyen het tien ban tieu cho no roi, gio chi con chai thuoc diet co o goc nha",
        "mat sach tien roi. toi cam soi day ra ray",
        "tien mo cho con mat het roi, toi dang dung tren cau serepok",
        "lo chuyen 60 trieu het rồi. vo con khong co toi chac do kho hon",
        "mat 120tr roi met moi lam, khong muon thuc day nua, co lo thuoc ngu day",
        "em lo ck het 15tr tien hoc roi. em dang o bo suoi mot minh",
        "chuyen cho no 30tr roi, khong dam nhin mat vo, chac toi ra song qua",
        "doi toi the la het. 180tr chuyen het cho no. co chai paraquat trong kho",
        "toi muon uong chai thuoc co cho xong, mat 100tr roi",
        "bans caf phee mats hets 50tr rooif, nhaf con chai thuoocs cor",
        "lo chuyen 180tr cho no || trong nha con chai thuoc co",
        "toi co toi voi vo con, mat 150tr, chai thuoc diet chuot o trong bep",
        "mat tien ban dat roi con oi. ba gia roi song lam chi cho cuc con cuc chau",
        "mat trang roi, xin loi vo con, xin loi ba me",
        "đã mất hết tiền của ba mẹ, không còn mặt mũi nào, trong nhà có chai thuốc cỏ",
        "toi chuyen 200tr cho no roi, no con chui toi ngu, toi lay soi day thung treo len xa nha",
    ),
    "NGOI CANH nguoi do": (
        "ba toi chuyen 80tr cho no, ba noi khong con mat mui nao, trong buong co chai thuoc co",
        "ba toi mat 50tr, ba noi nghi quan",
        "chong em mat 90 trieu, cu om chai thuoc ray khoc",
        "con toi bi lua 12tr, no khoa cua phong khoc, trong phong co vi thuoc ngu",
        "me noi mat 30tr roi me khong thiet song, me cam soi day thung ra vuon",
        "vo toi bi lua het von, may bua nay nam im, trong nha con thuoc sau em so qua",
    ),
    "GOI NGAN HANG NGAY": (
        "mat 200 trieu roi, khong con mat mui nao nhin vo con",
        "mua chai thuoc co tren mang 250k chuyen khoan roi ho khong giao",
        "nguoi ta ban thuoc co gia, toi chuyen 2 trieu roi moi biet",
        "chuyen 3tr mua thuoc sau cho vuon tieu, ho chan zalo roi",
        "bi lua 2tr tien mua day dien, soi day ho gui toan day dom",
        "toi mat 60tr, so vo biet. hom nay xit thuoc co ngoai ray",
        "bi lua 3tr tien phan bon, nha con 10 chai thuoc sau chua xit",
        "mat 500k, nha con chai thuoc co xit do cho ca phe",
        "toi chuyen tien dat coc mua soi day thung bo cho ca phe roi, ho chan",
        "lo chuyen 5tr cho no luc dang ngoi cau ca bo ho",
        "ck 3tr mua thuoc co, ve xit co khong chet, goi ho chan",
        "bi lua 5tr, hom nay em nghi quan ca phe",
        "em bi lua 2tr, khong dam noi voi ba me",
        "dai ly thuoc co cua toi bi lua 30tr",
        "lo chuyen 7tr. con di song o Sai Gon chua biet",
        "chuyen tien roi ra cau lay hang ma khong thay ai",
        "mat 10tr roi, chac toi xuong cong an xa bao",
        "toi bi lua 10tr, vo con van thuong toi, lam sao lay lai",
        "mat cai vi o cau serepok trong do co the atm",
    ),
}
THREATS = (
    "no doa giet, toi chuyen 10tr roi no van doi, co dao ngoai cua",
    "no dam dao vao cua doi 50tr, nha toi con chai thuoc co",
)
GOODS = (
    "toi mua 5 chai thuoc diet co het 1tr2, phai hang gia, xit co khong chet",
    "ban ca phe 180 trieu, trong nha con chai thuoc co muon ban lai",
    "nha con chai thuoc tru sau, ban cho ong Ba 200k, ong chuyen khoan roi",
    "dai ly thuoc sau goi doi no 5tr tien phan thuoc vu truoc",
)


@pytest.mark.parametrize(
    ("turns", "start"), [(turns, start) for start, rows in STARTS.items() for turns in rows]
)
def test_who_is_near_death_comes_before_the_bank(turns: str, start: str) -> None:
    phone = resident()
    replies = [phone.texts(turn).reply or "" for turn in turns.split(" || ")]
    assert replies[-1].startswith(start)


@pytest.mark.parametrize("text", GOODS)
def test_weed_killer_that_is_traded_is_no_danger(text: str) -> None:
    assert resident().texts(text).state.topic != "danger"


@pytest.mark.parametrize("text", THREATS)
def test_who_is_threatened_needs_the_police_first(text: str) -> None:
    turn = resident().texts(text)
    assert turn.state.topic == "danger" and "113" in (turn.reply or "")
    assert not (turn.reply or "").startswith("Ban khong co loi")
