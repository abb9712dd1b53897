"""Texts that share the words of a rule and not its meaning, and what a wrong guess would cost.

Turns are separated by ``||``; the last reply matches the pattern before them.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

BANK = r"^goi (?:ngan hang|\w+) ngay"
ROWS = {
    # "I sent nothing" does not revoke what others took; a person who handed something over is no
    # bystander because they blocked the number since.
    rf"^(?!.*khong can goi).*(?:{BANK[1:]}|cong an xa ngay|doi mat khau|goi bao ban be)": (
        "tai khoan bi tru 5 trieu || toi khong chuyen gi het",
        "zalo bi hack || toi khong nhap gi het",
        "toi dua 2 cay vang cho ba thay cung || de toi ra cong an xa",
        "nop tien cho no || de chieu toi len xa hoi",
        "toi gui cccd cho no || toi chan so no roi",
    ),
    # "so do" is that number, and no land title; "the" is thus, and no card.
    BANK: (
        "Toi chuyen 5 trieu cho so do roi", "me em doc ma otp cho so do roi",
        "toi gui 5 trieu nhu the la mat that roi",
        "con gai toi mua hang o shop no lay tien roi khong tra hang",
        "bieu toi khong chuyen ma toi chuyen mat roi",
    ),
    r"van phong dat dai": ("toi dua so do cho no giu roi",),
    r"^goi nha mang": ("con oi nap the viettel 500k cho no roi no chan",),
    r"^(?!.*chan chi tra)": ("moi thang toi gui tien qua buu dien cho co Lan",),
    r"^goi 113 hoac cong an xa ngay": (
        "lai buon dua toi coi man hinh chuyen 180 trieu roi cho 2 tan tieu di, toi gio tai khoan "
        "chua co dong nao",
        "co nguoi muon 2 chi vang cua ba toi hom qua, sang nay khoa cua di mat",
    ),
    # A message or a code that is deleted is no child, and no money.
    r"^(?!goi|da chuyen tien)": (
        "cái số giả J&T e báo hôm thứ 6 xử sao r ad || k nhớ mã đâu, e xoá tin nhắn mất tiêu r",
        "em tim khong ra cai tin do, mat tieu", "chau xoa hinh chup mat roi",
        "con bam nham mat tieu tin roi", "con lo xoa mat cai so do roi",
        "chau noi bam xoa mat het danh ba roi", "em xoa tin mat tieu roi",
    ),
    r"soan tt va ma": (
        "con lo tay xoa mat tieu cai ma roi", "em de cai ma dau mat tieu roi",
        "e lam mat giay ghi ma roi, tim hoai khong thay",
    ),
    r"^goi 113": (
        "con toi mat tieu roi, tim khong ra", "be bi lac mat tieu o cho phien",
        "con trai toi bi du qua game, xoa tin nhan roi bo di mat tieu",
    ),
    # To live somewhere is no wish to die; a wish to die is none of a loan app.
    r"^(?!ban khong co loi)": (
        "DK || con toi dang song o Da Lat",
        "no goi xung cong an doi tien || em dang song o Gia Nghia, lam sao bay gio",
    ),
    r"^ban khong co loi.*(?:115|113)": (
        "Sao đời tôi khổ vậy, tôi muốn chết", "chan song vay do",
        "nó lấy hết 210tr tiền bán cà phê của tôi rồi, sống làm chi nữa",
        "em vay app lo tra roi ma no van chui, em muon chet",
    ),
    # 113 rings in Viet Nam, on its islands too; across the border it does not.
    r"^goi 113 ngay": (
        "toi o dac khu Phu Quy bi no bat giu danh cuu voi",
        "toi bi nguoi trung quoc nhot o Da Lat cuu toi",
        "ck say xỉn cầm rựa rượt 2 mẹ con ra ngoài rẫy rồi cứu em",
    ),
    r"^o do khong goi duoc 113": ("con bi giu ben cam", "toi bi giu ben campuchia, cuu voi"),
    # Who hides upstairs is not sent down to who is at the door.
    r"^(?!.*xuong cho thap)": (
        "no dang dap cua doi giet toi || toi o nha mot minh tang 3",
        "chong danh toi || toi o mot minh tren mai nha",
    ),
    r"^goi 114 ngay": ("chay qua troi cuu", "nha em chay mat roi cuu voi"),
    r"^(?!goi 114)": ("lai buon cho tieu di mat || nó chạy hướng Bù Đăng, xe tải 93C",),
    r"^tat nguon": ("dang cai app nguoi ta gui link, no xoay 30% cap nhat, no noi dung tat may",),
    r"^call 113 now": ("there is a man at my gate || he is banging on the door now",),
    r"^goi .*113": (
        "con gái em 16t theo bạn trên mạng xuống Bình Dương làm, 4 bữa không bắt máy "
        "|| nó nhắn đúng 1 câu: mẹ cứu con",
    ),
    # No order to report: a wish for a call back, and the owner of a number.
    r"^(?!.*da ghi)": (
        "so 0912345678 bao lai cho em", "ghi so 0912345678 goi lai cho em nha",
        "ghi giup em so 0912345678 la cua con gai em de lien lac",
        "thay giao goi noi con bi te cau thang dang o vien || may ban truong goi, so 02613 544 120",
    ),
    r"da ghi 0789556410": (
        "report scammer please: 0789 556 410, pretends to be Lazada HR on telegram",
    ),
    r"da dang ky canh bao": (
        "May anh oi cho em dang ky canh bao xa Dak Mil", "cho con dang ky may con o xa Tuy Duc",
    ),
    r"^(?!.*soan dk)": (
        "so 0912345678 co phai lua dao khong, toi khong muon nhan tin quang cao cua no nua",
    ),
    r"^(?!vay cuoc goi, tin do la lua dao)": (
        "con toi goi muon 5 trieu bang so la || no noi khong gui tien la no bi danh",
    ),
    # Everyday words in a story, a loss, a plan: no question to us.
    r"^(?!trang nha nuoc|vneid la|ke lua mua|khong dua ngay|may chi doc|ban hoi|can bo|duoc: ai"
    r"|hoi ubnd xa, truong|may ghi am|chi doc tin|so nay khong cho vay|to truong|noi gon|it thoi"
    r"|song yeu|moi tai ve)": (
        "ho gui link trang dich vu cong keu toi vao co that khong",
        "vneid no keu toi cap nhat qua zalo", "no biet so tai khoan cua toi roi rut het tien",
        "no co cccd cua toi roi lam sao khong cho no vay tien",
        "lam sao khong cho chong biet toi bi lua", "vo toi doc tin nhan cua toi",
        "co nen dua cho cong an khong", "khi nao ngan hang tra lai tien",
        "bam so 1 roi no tru tien", "doc tin xong mat 5 trieu", "em co vay dau ma doi no",
        "to vay von lua toi chuyen khoan 5tr", "toi o Quang Nam len lam thue bi lua 3 trieu",
        "xa goi dien noi co chuong trinh ho tro, phai nop 200k", "chuong trinh do toi nop tien roi",
        "hom qua toi bi lua 4tr, gio co lay lai duoc khong", "toi khong nho ma pin the",
        "tai app ve roi chua cai nhung lo nhap mat khau", "lo doc otp voi mat khau wifi",
        "may tu nhien khong co song", "nhan nhieu tin rac qua",
        "Co qua tu My gui ve cho chi, hai quan giu, dong thue 12 trieu la lay duoc",
    ),
    # A name alone is no place.
    r"^(?!.*nhan canh bao xa)": ("Quang", "toi o nam dong, no vua toi nha toi"),
    # Help that is only called for, or the attacker who comes, is no help that was called.
    r"^(?!vay la tot)": (
        "no cam dao doa giet toi || no dua xe toi roi",
        "no cam dao doa giet toi || bon no doi len roi",
        "no cam dao doa giet toi || goi cong an giup toi xong",
        "nha toi chay roi || goi cuu hoa chay lon roi",
        "me toi ngat xiu roi || goi 115 gium toi roi",
    ),
    r"^vay la tot": (
        "me toi ngat xiu roi || goi 115 roi",
        "co nha chay o thon 4 || co xe toi roi cam on",
        "chau nha toi khong thay tu trua || goi 113 roi",
    ),
    # Who hides is not who attacks.
    r"^(?!o yen cho kin)": (
        "no cam dao doa giet toi || no nup trong vuon nha toi",
        "chong danh toi || no danh toi o ngoai ray",
        "ho nhot toi o trong nha || chung nhot toi o trong vuon sau",
    ),
    r"^o yen cho kin": ("cuu voi chong toi say dang cam dao || toi tron ngoai ray ca phe",),
    # A child who is gone is not beaten at home; a buyer has sold nothing.
    r"^goi 113 ngay, noi ro: tre bi du": (
        "con toi mat tich, ong hang xom thay co nguoi goi chau ra choi",
    ),
    r"^goi ngan hang ngay": (
        "nap tien vao app de lay lai tien nhung tien khong ve toi mat 20 trieu",
        "toi chuyen tien cho no de mua hang ma tien khong den mat 5 trieu",
        "no ban cho toi cai dien thoai, toi chuyen tien roi hinh gia",
        "toi cho ban muon the atm no rut het 20 trieu",
        "chong cho no muon tk zalo roi bi lua mat 3 trieu",
    ),
    # Whose account is empty, or who typed a password, hears no lesson.
    r"goi ngan hang ngay": (
        "toi bam vao link duoi com vn roi nhap mat khau",
        "tai app ve roi ma chua mo thi tien trong tai khoan het",
        "to truong to vay von thu tien roi om di",
    ),
    r"^khong tu chuyen tra": (
        "tu nhien nhan 5 trieu, nguoi ta bao lo chuyen nham, nho tra lai",
        "co nguoi chuyen nham vao tk toi 10tr, gio no goi doi lai bat chuyen qua tk khac",
    ),
    # "Con dau" is a child in pain; cash is no transfer that was not made.
    r"^(?!sac phuc)": (
        "no goi xung cong an doi 20 trieu || con dau qua",
        "no goi xung cong an doi 20 trieu || toi quyet dinh khong chuyen",
    ),
    r"^goi 113 hoac (?:ra )?cong an xa ngay": (
        "toi bi lua 20 trieu || toi dua tien mat chu khong chuyen khoan",
        "no goi xung cong an doi 20 trieu || ho cam giay to nha toi roi",
    ),
    # Asked for the number, who tells of it files it; who forwards a notice files nobody in it.
    r"^cam on ban, da ghi 0586117203": (
        "LD || so 0586117203 no gia lam ngan hang agri xin ma otp, toi chua cho",
    ),
    r"^rat giong lua dao": (
        "LD || [TB] Chinh phu keu goi nguoi dan ung ho dong bao vung lu. Chuyen tien vao tai khoan "
        "0011001932419 Ngan hang Vietcombank. Xin cam on",
    ),
    # A debt among neighbours is filed by no keyword; a report is withdrawn, not money.
    r"khong ghi": ("LD 0345908812 no thieu no tui 3 trieu ko tra",),
    r"^chua rut": ("LD 0912345678 lua dao || huy giup toi || rut lai duoc khong",),
    # After a drink from strangers; of a telephone line it is said as well.
    r"^goi 115 ngay": ("ho cho ba uong thu nuoc gi do || ba ve lo mo noi chuyen ko ro",),
    r"^(?!goi 115)": ("dien thoai cua ba noi nghe lo mo khong ro",),
    # Who listens is the writer, and who asks what would happen has pressed nothing.
    r"^cup may ngay": (
        "no goi video thay phong cong an, bat toi dong cua ko dc noi voi ai. toi con dang nghe may",
    ),
    r"^(?!tat nguon)": ("link nay http://bit.ly/3xNongsan la gi || bam vo co sao ko",),
    r"^phai: ngan hang": ("chong toi bao ngan hang ko bao gio goi dien hoi mat khau, phai ko",),
    r"^da dang ky canh bao xa quang khe": (
        "toi o xa quang khe muon nhan tin canh bao thi nhan sao || dang ky luon dum toi di",
    ),
    r"^co nguoi thu vao tai khoan": (
        "Ma OTP cua quy khach la 482913. Khong cung cap cho ai. Agribank || tu nhien no gui, toi "
        "co lam gi dau",
    ),
    r"^chung toi khong goi ve nha": ("toi bi lua 20 trieu || khong dam bao ba toi",),
    r"^(?!can bo xem)": (
        "no noi toi no 20 trieu ma toi khong co ma",
        "hom qua toi nhan tin bao mat tien, ngan hang da xong chua",
    ),
    # A question, a joke or a goodbye beside a danger leaves it one.
    r"^(?:goi 11[345]|ban khong co loi|goi 111)": (
        "so nay la cua ai vay, no cam dao dung truoc cua",
        "day la cong an ha, co trom trong nha toi",
        "toi muon chet haha",
        "gia ca phe bao nhieu, toi muon chet",
        "dung gui tin nua, toi di chet day",
        "dung gui tin nua, toi muon nhay cau",
        "dung gui canh bao cho toi nua, chong toi doc trom roi danh toi",
        "khong nhan canh bao nua, toi di campuchia lam roi bi giu",
        "dk xa nam nung || bo canh bao nam nung, con toi mat tich o do",
        "cho toi huy dang ky, toi sap chet roi",
        "dang ky canh bao the nao, nha toi chay",
        "cong an goi bao chong toi bi bat coc ben campuchia",
        "toi chuyen 20 trieu tien chuoc roi ma chua tha con toi",
        "dua het tien chuoc roi ma no chua tha chong toi",
        "neu toi chet thi no app co mat khong",
        "con em bi hiep so nay goi duoc khong",
        "so nay cua ai, toi bi no giam trong nha",
    ),
    # Who is beaten or held excuses who does it.
    r"^con nguy thi goi": (
        "chong danh toi || anh ay la chong toi ma",
        "chong danh toi || anh ay hien lam, tai ruou thoi",
        "em bi nhot ben campuchia || ong chu tot ma",
    ),
    # A goodbye sounds like thanks.
    r"^(?!con nguy|mung).*11[35]": (
        "toi muon chet || nham so, xin loi",
        "toi muon chet || cam on ban da nghe, the la du roi",
        "toi muon chet || xong roi",
        "ong toi kho tho || cam on, ong ngu roi",
    ),
    # A victim who still believes the cheat; a question beside a loss.
    r"^(?!on roi|vay duoc).*(?:goi ngan hang|113)": (
        "toi khong can canh bao nua, da mat 50 trieu roi con gi nua",
        "khong can canh bao nua, toi mat sach roi",
        "ngung gui canh bao toi chuyen khoan cho no roi",
        "toi khong nhan canh bao nua, toi da dua the atm cho no",
        "toi doc ma otp roi || nguoi do that, dung cong an xa",
        "toi chuyen 5 trieu roi || dung benh vien that",
        "toi cai app cong an roi || cong an xa that do",
        "toi doc ma otp roi || ho cam on toi",
        "toi mat xe roi",
        "mat trom con bo",
        "ban la may hay nguoi, mat het tien",
        "mat het tien nen toi muon huy dang ky",
        "bac si goi noi con cap cuu, tai khoan bi tru 3 trieu",
        "toi muon noi chuyen voi nguoi that, 0987654321 lay cua toi 3 trieu",
        "khong dong thi bi khoa, toi so qua dong 2 trieu",
        "mat 15 trieu 20 phut truoc || mb bank || goi ngan hang dang cho may",
    ),
    r"^(?!chua lam thi)": (
        "khong nop thi bi phat, toi nop roi",
        "cai app roi thi co sao khong",
        "neu toi da chuyen roi thi sao",
    ),
    r"^(?!lam vay la phai|hoi tan noi)": (
        "co nguoi goi xung cong an doi tien || xong xuoi roi, ho noi on",
        "co nguoi goi xung cong an doi tien || ho xin loi toi roi, ho that",
    ),
    r"^o yen cho kin, tat tieng": (
        "chong cam dao tim toi || toi tron sau chuong heo roi, no con tim",
    ),
    r"^ban khong co loi. khong tra tien": (
        "no ghep hinh em doi tien || em tra roi, khong sao nua",
    ),
    # Words of a danger or a loss in plain life.
    r"^(?!goi |ban khong co loi|tat nguon|ngoi canh)": (
        "Truong tieu hoc Kim Dong moi phu huynh lop 2B hop luc 14h thu bay",
        "hoi nha co vay agribank ko de giam lai cho ba con vung 3, toi tren doi ma",
        "nong qua mat mo, tam suoi khoai muon chet",
        "dan chim ri an het lua cua toi roi, dat bu nhin co hieu qua ko",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "texts"), [(pattern, each) for pattern, row in ROWS.items() for each in row]
)
def test_what_sounds_alike_is_told_apart(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply


@pytest.mark.parametrize("own", ["8041", "+14155551234", "*8041#", ""])
def test_who_we_are_is_answered_whatever_our_number_looks_like(own: str) -> None:
    one = resident()
    one.short_code = own
    assert "5 KHONG" in (one.texts("ban la ai").reply or "")
