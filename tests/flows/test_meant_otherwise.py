"""Words that are not about us, or of a loss: another's wish, another office, plain life.

Turns are separated by ``||``; the last reply matches the pattern before them.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.flows.test_engine import resident

LEAVING = {
    # Somebody else's wish: each telephone leaves for itself.
    r"^moi may tu ngung": (
        "dk nam dong || me toi khong muon nhan nua",
        "dk nam dong || mẹ tôi không muốn nhận tin nữa",
        "dk nam dong || vo toi noi dung gui tin cho vo nua",
        "dk nam dong || ong nha toi noi thoi dung gui tin cho ong",
        "dk nam dong || khong gui cho me toi nua",
        "dk nam dong || con gai tui khong can nhan tin nua",
        "dung gui cho ba toi nua",
        "dung gui cho me em nua, me em khong biet doc",
    ),
    # A cheat, a bank, goods, another order: no offer to end our alerts.
    r"^(?!xong|ban muon ngung|ban muon nhan|da dang ky)": (
        "dk nam dong || no gui tin hoai, toi khong muon nhan",
        "dk nam dong || ngan hang cu gui quang cao, dung gui nua di",
        "dk nam dong || toi khong muon nhan tien cua no nua",
        "dk nam dong || nhan hang roi, khong nhan nua",
        "dk nam dong || dung nhan, tin gia do",
        "dk nam dong || toi muon huy the",
        "dk nam dong || huy lich kham",
        "ai nhan 5656 gui se bi khoa sim, dung nhan",
        # What is registered for is something else.
        "cho toi dang ky vay tien || nam dong",
        "toi muon dang ky hoc lai xe",
        "dang ky kham benh o dau",
        "dang ky hien mau o xa nao",
        "em muon dang ky ket hon thi lam o dau",
        "muon dang ky cho con hoc he",
    ),
    r"^chan so la": ("nguoi la cu nhan tin hoai, toi khong muon nhan nua",
                     "no cu nhan hoai, lam sao cho no ngung gui"),
    r"^nha mang tru cuoc": ("dk nam dong || huy goi cuoc 4g", "huy dang ky goi mang",
                            "toi khong co dang ky, dung tru tien toi"),
    r"^so nay khong cho vay": ("cho xin dang ky vay von",),
    r"^hoi ubnd xa": ("lam sao dang ky ho ngheo",),
    # A wish to leave, in other words.
    r"^(?:xong|ban muon ngung)": (
        "dk nam dong || toi khong muon nhan nua", "dk nam dong || me khong muon nhan nua",
        "dk nam dong || huy hen", "dk nam dong || dung keu toi nua",
        "dk nam dong || tam dung 1 thang roi gui lai",
        "ngung gui tin di, toi gia roi",
        "DK || nhan tin hoai phien qua",
        "may nay cua me toi, me khong muon nhan canh bao nua",
        "con toi lay may toi dang ky bay, bo di", "ai dang ky may cho toi, go ra",
        "dk nam dong || con toi bao huy canh bao di",
        "dk nam dong || tai sao gui canh bao cho toi, toi khong dang ky",
        "dk nam dong || tai sao gui hoai vay, ngung di",
    ),
    # The old call themselves uncle or grandmother before us: done at once.
    r"^xong": (
        "thoi dung gui cho bac nua bac met lam",
        "thôi đừng gửi cho bác nữa bác mệt lắm",
        "thoi dung gui cho ong nua, ong gia roi",
        "dung gui cho co nua",
        "dung gui tin cho chu nua chu ban lam",
        "thoi dung gui nua ba met lam",
    ),
    r"^chua ro noi nao, chi co canh bao o dak nong cu": ("DK buon me thuot", "DK || an phu"),
    # What became of a report: that there is none, or the latest, and another by its code.
    r"^can bo xem xong gui ket qua ve may da bao. so may nay chua co tin bao nao": (
        "ket qua sao",
        "hom bua bao roi sao chua thay gi",
        "0912345678 || bao roi ma sao chua thay tra loi",
    ),
    r"^tin bao \w{7} ve 0912345678": (
        "LD 0912345678 gia cong an || TT",
        "LD 0912345678 gia cong an || ket qua sao",
    ),
    r"ngung canh bao: soan huy": ("DK || sao nhan tin hoai", "DK || sao gui tin hoai vay"),
    # Police, a bank or a caller tell them to leave, or to take a report back: no office does.
    r"^khong lam theo: cong an, ngan hang that": (
        "dk nam dong || cong an bao toi ngung nhan canh bao de bao mat dieu tra",
        "dk nam dong || công an bảo tôi ngừng nhận cảnh báo để bảo mật điều tra",
        "dk nam dong || ngan hang keu em huy dang ky tin nhan",
        "dk nam dong || no dan toi huy canh bao di vi canh bao gia",
        "dk nam dong || ho yeu cau em tat canh bao 5k di",
        "dk nam dong || thang do bieu tui dung nhan canh bao nua keo lo chuyen",
        "dk nam dong || nguoi ta goi noi phai huy dang ky canh bao moi duoc nhan tien",
        "dk nam dong || co nguoi xung ngan hang bao em soan HUY gui so nay",
        "dk nam dong || luat su khuyen toi huy canh bao",
        "dk nam dong || dua tren mang bao tui tat canh bao",
        "dk nam dong || ong chu ep toi huy canh bao",
        "dk nam dong || ông chủ ép tôi hủy cảnh báo",
        "dk nam dong || chong toi bat toi huy canh bao, khong huy no danh",
        "cong an bao toi rut lai to cao",
        "LD 0912345678 gia cong an || no keu toi rut bao cao di no tra tien lai",
        "LD 0912345678 gia cong an || no nho toi rut lai tin bao",
    ),
    r"^(?!xong|ban muon ngung|khong lam theo: cong an, ngan hang that|rut lai)": (
        "dk nam dong || cong an xa bao toi dang ky nhan canh bao",
        "dk nam dong || ngan hang bao em huy dang ky tin nhan bien dong so du",
        "dk nam dong || no bao toi huy don hang", "dk nam dong || ngan hang keu em huy the",
        "dk nam dong || no keu em huy dang ky vay tren app",
        "LD 0912345678 gia cong an || cong an bao toi len xa lam viec",
        "con re no bao huy canh bao cho no",
    ),
    # The writer wants it too, or somebody only told them how.
    r"^xong: tu": (
        "dk nam dong || can bo xa bao toi soan HUY neu khong muon nhan canh bao nua",
        "dk nam dong || toi nho can bo bao huy canh bao gium toi",
        "dk nam dong || ep toi nhan tin hoai, huy canh bao",
        "dk nam dong || dung gui canh bao nua, chong toi biet chu doc giup toi",
        "dk nam dong || đừng gửi cảnh báo nữa, chồng tôi biết chữ đọc giúp tôi",
    ),
    r"^goi 113": ("dk nam dong || no noi neu khong soan HUY no giet",),
    r"^chua ro that hay gia": (
        "dk nam dong || cong an bao huy canh bao, goi so 0912345678",
        "dk nam dong || vien kiem sat doi nop 5 trieu, bao soan HUY",
    ),
    r"^ban muon ngung": (
        "dk nam dong || qua zalo truong thon bao roi, huy canh bao di",
        "dk nam dong || bat toi cho lau, ngung nhan tin canh bao",
        "dk nam dong || cong an xa noi canh bao la that nhung toi khong muon nhan canh bao nua",
        "dk nam dong || ngan hang nhan tin hoai, cho toi huy canh bao",
        "dk nam dong || sao khong thay gui tin, thoi huy luon",
        "dk nam dong || sao khong nhan duoc tin, hay la huy luon di",
    ),
    r"^rut lai \w+:": ("LD 0912345678 gia cong an || toi muon rut bao cao",),
    # Why none come: where they are subscribed.
    r"^ban (?:dang nhan|chua dang ky) canh bao": (
        "dk nam dong || tai sao khong gui canh bao nam dong",
        "dk nam dong || tại sao không gửi cảnh báo Nam Dong",
        "dk nam dong || sao toi khong nhan duoc canh bao",
        "dk nam dong || vi sao chua gui tin canh bao cho toi",
        "dk nam dong || răng nỏ thấy gửi cảnh báo chi hết",
        "tai sao khong gui canh bao nam dong",
    ),
    r"^doi noi nhan": ("dk nam dong || toi khong con o nam dong nua",
                       "nha toi het o dak mil roi, bo di"),
    r"quang son": ("toi doi ve xa quang son o, canh bao chuyen ve do",),
    r"^(?:da dang ky|ban muon nhan|chua ro noi)": (
        "toi muon dang ky nhan tin", "dang ky xa nam dong", "toi muon dang ky xa dak mil",
        "cho em dang ky nhan canh bao vay tien lua dao o nam dong",
    ),
}  # fmt: skip
OFFICES = {
    # The true police and bank, after a loss.
    r"^mat it, ngay nghi": (
        "toi len cong an roi ma ho noi khong co chung cu",
        "cong an xa noi toi tu nguyen chuyen thi khong phai lua",
        "toi ra cong an xa roi, cong an keu doi",
        "em ra cong an xa trinh bao, ho hen len huyen",
        "con bao cong an ca tuan nay chua thay tra loi",
        "bi lua 5 trieu || cong an noi it qua khong lam",
    ),
    r"^ra cong an xa xin giay": (
        "goi ngan hang ho bao ra cong an", "agribank keu phai co giay cong an moi chan duoc",
        "ngan hang noi tai khoan no con 2 trieu, toi nhan lai duoc khong",
    ),
    r"^van ra cong an xa": (
        "ngan hang noi phai co lenh toa an moi tra tien lai",
        "vcb noi do loi cua em tu doc ma nen khong boi thuong",
    ),
    r"^giu giay hen": ("ngan hang bao cho 3 ngay", "toi da goi ngan hang khoa xong"),
    r"^chi lam viec do tai quay": ("cong an xa bao toi ra ngan hang xin sao ke",),
    r"^hoi co giay moi": ("cong an xa keu toi len lam viec ve vu bi lua",),
    r"^khong tin": ("ke lua hom truoc nay goi lai noi se tra tien neu toi dong thue",),
    r"^khong tra tien": ("no nhan: neu bao cong an se dang hinh vo chong em",),
    r"^goi \w+ .*ngay": ("bi lua 5 trieu || nho khoa dum the vietcombank",
                         "toi bi lua 20 trieu cong an khong nhan don",
                         "toi mat 50tr || so tk cua toi 5200205123456 agribank, khoa giup toi"),
    # Somebody plays them: they want something, or call.
    r"cup may|thoi ngay|khong doc ma": (
        "cong an goi dien bao toi ra ngan hang chuyen tien",
        "cong an bao toi ra ngan hang rut tien",
        "cong an goi noi toi lien quan ma tuy",
        "ngan hang bao toi doc ma otp de hoan tien",
        "nguoi xung cong an noi khong lam theo thi bat",
        "cong an noi khong duoc noi cho ai",
        "co nguoi xung cong an xa keu len lam can cuoc",
    ),
    r"^can bo xem xong": ("hom qua toi bao so do o day roi co ket qua chua",
                          "bao roi co ket qua chua"),
    r"^nhan toi so": ("nhan tin mat bao nhieu tien",),
    # Who moved wants the alerts of another place; so does who then says so in a few words.
    r"^(?:ban muon nhan canh bao xa|noi nao)": (
        "toi chuyen nha tu Dak Sin ve Dao Nghia roi, tin canh bao van theo cho cu ha",
        "toi doi cho o tu Dak Sin ve Dao Nghia, canh bao van gui cho cu",
        "toi moi don ve Nhan Co o, canh bao cu van gui cho cu",
    ),
    r"^doi noi nhan canh bao": (
        "toi chuyen nha roi, tin canh bao van theo cho cu",
        "em moi doi cho o, canh bao van ve cho cu hoai",
    ),
    r"^da dang ky canh bao xa kien duc": (
        "toi chuyen nha tu Dak Sin ve Dao Nghia roi, canh bao van o cho cu || doi sang cho moi di",
        "toi chuyen nha ve Dao Nghia roi, canh bao van o cho cu || chuyen qua xa moi giup toi",
        "toi don ve Dao Nghia o, canh bao van o cho cu || cho toi doi qua noi moi nhe",
    ),
    r"^(?!da dang ky|doi noi nhan|ban muon nhan)": (
        "dich vu chuyen nha tron goi Dak Nong", "toi chuyen nha bi mat do",
        "no bieu toi doi tien o cho moi || doi sang cho moi di",
        "toi chuyen nha ve Dao Nghia roi, canh bao van o cho cu || chuyen tien sang cho moi",
    ),
}  # fmt: skip
NUMBERS = {
    # Letters for digits, the speech of the middle.
    r"^0865209771: chua ai bao": (
        "O865.2O9.77l so ni ai ri",
        "o865 2o9 77I so ni cua ai ri",
        "0865.209.77l ai goi rua",
        "KT O865 2O9 77l",
        "Ò865.2O9.77l số ni ai rứa",
    ),
    r"^tk 19034567812013: chua ai bao": (
        "stk l9O3 4567 8120 l3 tcb cua ai ri",
        "stk 19O3.4567.8120.13 tcb co ai bi lua chua",
    ),
    # A wallet, the owner's name, and whether others were caught.
    r"^0782640935: chua ai bao": (
        "momo 0782640935 NT PHUONG ban cho phoc soc, co ai dinh chua",
        "vi momo 0782640935 ten NT PHUONG ban cho phoc soc co ai bi lua chua",
        "zalopay 0782640935 Tran Van B ban meo, ai mac bay chua",
        "tk momo o782640935 nguyen thi phuong ban cho, co ai tung mac khong",
    ),
    r"^(?!\S*\d{6}\S*: chua|tk )": (
        "ma don hang SPXO8652O977",
        "bien so xe 48AI-O1234 cua ai",
        "so ni ai ri",
        "Ma GD: FT24O8I2O99 da thanh cong",
        "co ai dinh chua cai vu cat dien",
    ),
    r"^goi 115": (
        "con soc vac xin",
        "me oi con soc",
        "vo toi bi soc thuoc kho tho",
        "ba toi soc phan ve lim di roi",
    ),
}
NOT_LOST = {
    # Said, asked for or only named: nothing is gone.
    r"^(?:chua ro that hay gia|rat giong lua dao): khong doc ma": (
        "no noi doc ma", "ngan hang noi doc ma", "hen noi doc ma", "chong toi noi doc ma cho no",
    ),
    r"^khong cho thue": (
        "no muon tk toi nhan tien ho", "em ho toi muon the atm toi nhan luong",
    ),
    r"^chi so tai khoan": (
        "toi cho nguoi mua so tai khoan de ho coc",
        "no xin stk cua toi de chuyen tien mua heo, toi cho roi",
    ),
    r"^so bi mat cua the": ("ho keu toi chup mat the atm hai mat",
                            "ho xin hinh mat truoc mat sau the"),
    # An order, and that it is all: a cheat writes so, and nobody has done it.
    r"^(?:rat giong lua dao|chua ro that hay gia)": (
        "Thue bao 4G se ngung 31/12. Doi SIM 5G tai nha 0d, doc ma 6 so gui ve may cho ky thuat "
        "vien la xong",
        "Doi SIM 5G mien phi tai nha, chi can doc ma OTP la xong",
        "nguoi ta noi doc ma la xong", "chuyen khoan 2tr la xong thu tuc, nhan qua ngay",
        "VNeID muc 2: khai so CCCD roi quet mat la xong, khong can ra xa",
        # To draw money is to take no report back.
        "Nhom CP Vip thay Dung: nap 3tr sang, chieu rut 3tr9, bao cao lai ky luat. Slot cuoi ib "
        "ngay",
        "nap 500k sang mai rut 900k, bao cao chuyen gia",
    ),
    r"^goi ngan hang": (
        "em doc ma cho no la xong", "toi doc ma cho no la xong, no rut het tien",
        "doc ma la xong roi", "no bao doc ma la duoc, toi doc roi",
        "no noi chuyen 5tr la xong ma chuyen roi no doi them",
        "ho bao chuyen 5 trieu la xong, chuyen roi", "doc otp la duoc, gio sao day",
        "no noi doc ma la xong, ong noi doc lien", "no noi gui cccd la duoc, gui xong no vay",
        "chuyen khoan la xong, no chan luon",
    ),
    r"^tat nguon": ("cai app la duoc, may den thui",),
    r"^bam ##002#": ("bam *21* la xong, gio khong ai goi duoc",),
    r"^bao nham thi rut duoc": ("rut lai bao cao giup toi", "huy to cao giup toi"),
    r"wifi": ("toi dua wifi cho no roi", "wifi nha toi bi nguoi la biet mat khau",
              "anh nhan vien fpt goi xin mat khau wifi || cho roi"),
    r"khong nap, khong gop": ("dau tu tien ao",),
    r"chua coc, chua giao": ("mua may cay tren facebook", "mua xe may cu tren cho tot"),
    r"^doi mat khau": ("con bi ban trong game lua mat nick",),
    r"chua chuyen tien. goi so cu": ("co nguoi goi ho noi la chau ngoai, hoi noi nho ai",),
    r"^cu hoi": ("mat tien || nham, toi chi hoi thoi",),
    r"^vay la tot": ("LD 0912444555 || no tra tien lai roi",
                     "anh tho nuoc toi thay dong ho, toi tra 350k co hoa don"),
    # Dues and offices of the place.
    r"^le phi that": ("hoi phu nu toi nha thu quy 50 ngan", "xa noi nop tien dat, dua bien lai",
                      "truong thon thu tien quy 50 ngan"),
    r"^viec cua thon": ("can bo xa goi moi len ky giay den bu dat",),
    r"chua dua tien, giay to": ("hai anh cong an khu vuc toi nha kiem tra",),
    # Debts, interest, gambling, quarrels among people who know each other.
    r"^(?:khong vay cho khac|bi doa, bat do)": (
        "ba tu cho vay o cho lay 20 phan tram mot thang co phai vay nang lai khong",
        "vay 10 trieu mot thang tien loi 3 trieu", "vo toi giau toi vay nong 50 trieu",
    ),
    r"^bi doa, bat do": ("vay nong 5 trieu || lai 10 ngan mot trieu mot ngay",),
    r"^no that": (
        "toi vay 20 trieu cua ong hai xe om gio ong tinh 3 trieu moi thang || ho bao lay xe may",
        "mua no dien thoai tra gop roi mat viec khong co tra",
        "em no tien chi Hai so 0397 551 220, chi doi hoai",
    ),
    r"^(?:no nguoi quen|muon tien khong tra)": (
        "may cay cua toi cho muon gio ho khong tra", "toi dua 0912444555 muon 3 trieu, no tron",
        "hang xom vay 30 trieu noi mai tra roi mai 2 nam",
    ),
    r"^khong ky": ("ho kheu toi ra quan ky giay ban ray de tru no",),
    r"^cat so do": ("vo toi no tien bong banh bo di roi",),
    r"^chuyen nghi ngo": (
        "con dau lay the hau cua me chong", "hang xom trom ga 0356771221 ghi lai giup",
        "no pha hang rao tha bo an het rau", "con ban dat cua toi khong cho toi biet",
    ),
    r"^giu hang": ("phan bon gia bon xong chet het ca phe",),
    r"^bao cong an xa": ("gui xe o bai mat, chu bai khong den", "ai do trom 2 con ga"),
    r"ban khong co loi": ("toi bi ca lang cuoi vi tin ke lua",),
    # Neighbours and relatives who call or hand something on; a son in the army.
    r"^viec quen, nguoi quen": (
        "anh Ba xe om nho toi dua gium 500 ngan cho chi Tu",
        "chị Bảy bán rau gửi tôi 200 ngàn đưa cho cô giáo",
        "hang xom nho toi cam ho 1 trieu cho con no hoc duoi xa",
        "ong thong gia goi ru len choi", "ba ngoai goi keu ve an gio",
        "ban hoc cu goi ru di hop lop", "chu Sau ben xom goi ru di hai ca phe",
        "con trai toi di nghia vu quan su 3 thang khong goi ve",
        "con trai toi di bo doi khong goi ve",
    ),
    r"^(?!viec quen)": (
        "nguoi la nho toi dua gium 500 ngan cho chi Tu", "co ong goi ru len choi",
        "chi Lan nho toi gui 5 trieu, toi gui roi chi chan so luon",
        "anh Nam nho toi chuyen ho 5 trieu vao stk nay", "nguoi la goi ru len choi o khach san",
        "anh Hung tren mang goi ru di choi", "chu Sau goi ru con toi di choi",
        "anh Tuan ngan hang goi moi len ky giay", "anh Tam goi di danh bai",
        "anh Tam goi ra cau", "anh Hung goi toi ra nha nghi", "co Nam goi ru choi hui",
        "anh Nam goi toi ra atm", "anh Ba gui toi 5 trieu dua cho no, no chay mat",
        "em Thao tren tinder gui toi 2 trieu mua qua", "me goi keu gui 5 trieu gap",
        "cong an goi moi len lam viec", "chau toi di nghia vu bi danh khong cho goi ve",
    ),
    # The same words of a loss, or of a cheat.
    r"^(?:goi|da chuyen tien)": (
        "ba noi doc ma cho no hai lan", "no noi doc ma, toi doc roi",
        "chong toi noi doc ma cho no roi",
        "mat the atm",
        "no keu chup the atm gui, toi chup roi", "toi cho no stk va otp roi",
        "no thue tai khoan cua toi nhan tien, toi cho roi",
        "toi chuyen 5 trieu dau tu tien ao bi mat het", "bi lua 20 trieu chong chui toi",
        "toi mua dien thoai tren facebook no lay tien khong giao",
        "toi cho no muon 5 trieu qua zalo, no chan roi",
        "con trai lay tien cua me nap game het 10 trieu",
        "nguoi la lay vang cua me toi roi di", "giang ho toi nha doi no, doa giet",
    ),
    r"rat giong lua dao": ("co nguoi xung hoi phu nu goi dien doi nop phi",
                           "vay app bi dan hinh len facebook"),
}  # fmt: skip
LISTS = {
    # A list beats nobody; the owner of a number, its user, the suspect.
    r"^so cua ban bi bao oan": (
        "so cua toi 0973660285 bi bao lua dao oan, xoa giup",
        "con toi bi may dua vao danh sach den", "vo toi bi dua len danh sach",
        "so nha con gai toi 0909123123 ma sao may bao lua dao",
        "tai khoan nay 1903334445 la cua con toi, ai bao vay",
        "em toi doi sim moi, so nay truoc cua ai lua dao gio nguoi ta chui em toi",
    ),
    r"bi bao oan": (
        "KN || tui goi khach mua khoai lang ma bi ho bao lua chu co lam chi",
        "toi ban hang that ma bi khach noi toi lua dao",
        "em bi nguoi ta vu lua dao, em lam an that",
    ),
    r"^(?!.*bi bao oan)": (
        "em bi no bao lua het 5 trieu", "toi bi khach lua het tien khoai",
        "toi lo lua nguoi ta 2 trieu gio muon tra lai", "toi bi ho to lua dao doi bat giam",
        "chau bi nguoi ta keu lua ra bo rung", "toi bi ho do lua",
        "toi bi bao la lua dao nen no khoa tai khoan, keu chuyen tien mo",
    ),
    r"^your own number": ("they say my number is a scam number but i did nothing",),
    r"^ai lay so": ("toi la chu so 0966111222, co nguoi lay so toi di lua",
                    "hinh toi bi nguoi ta lay lap zalo lua ba con"),
    r"^vay chua bao ai": ("0977888999 || so nay la cua giao vien chu nhiem con toi ma",
                          "0977888999 || toi quen nguoi nay, no la ban toi"),
    r"^chuyen nghi ngo, cai": ("toi nghi ong Y Bloi hang xom la lua dao so ong ay 0388777666",
                          "tui nghi thang re lua tui"),
    # Passed on by many, or a firm that threatens.
    r"khong gui tiep cho ai": (
        "chia se di: uong la du du het ung thu",
        "tin gia: nuoc song dak nong co doc, dung uong",
        "tin nay gui lai cho ca nha: thit heo co san, dung an, chinh phu giau",
        "sap doi tien, ai co tien 500 ngan phai nop ngan hang truoc tet",
    ),
    r"^khong vay thi khong tra": (
        "Cong ty Luat Nam Viet: ong Tran Van A da bi lap ho so khoi kien, yeu cau thanh toan "
        "truoc 17h hom nay",
    ),
    r"khong nop phi, khong dua cccd": (
        "Chuc mung thue bao 0979xxx trung 1 xe SH, soan TRUNG gui 8777 de nhan",
    ),
    # A danger is heard before what may be signed, owed or gambled.
    r"^goi 113": ("no bat toi ky giay no roi giu lai khong cho ve",
                  "ho nhot em trong phong tro bat ky giay no"),
    r"^goi 111": ("con toi bi danh, sach vo rach het",),
    r"^(?!so cua ban|ai lay so|vay chua bao|chuyen nghi ngo|.*khong gui tiep)": (
        "toi quen no qua mang, no xin 5 trieu", "danh sach lop 5A nop tien quy",
        "Chào anh, số 0345 987 210 gọi nói tôi trúng xe máy, số này có ai báo chưa ạ?",
        "toi nghi so nay lua dao", "con toi bi ung thu, nghe noi la du du chua duoc",
        "nuoc uong bi nhiem doc, con toi non",
    ),
}  # fmt: skip


ASKED = {
    # Of the service and of telephones.
    r"^day la so 5 khong": (
        "so nay co phai so bua truoc loa xa doc khong con",
        "so ni la so xa dan to roi o nha van hoa phai khong", "so nay co phai cua cong an xa khong",
    ),
    r"^gui so la": (
        "tin trong dien thoai cuc gach muon dua qua day thi bam lam sao",
        "tin nhan la muon chuyen qua cho so nay coi thi bam nut nao",
    ),
    r"^vao cai dat": (
        "lam sao cho dien thoai ba ngoai chi nghe duoc may so trong danh ba thoi",
        "co cach nao de may me toi chi nhan cuoc goi trong danh ba khong",
        "muon chan het so la, chi cho so trong danh ba goi vo may ong noi",
        "lam sao de may chi nhan so quen",
        "cai dien thoai cua me toi sao de nguoi la khong goi toi duoc",
    ),
    r"1414": (
        "sim rac la sim gi || vay sim tui mua cua thang ban dao ngoai cho co phai khong",
        "sim toi mua o tap hoa le duong co sao khong",
    ),
    r"^may nay chi tra loi": ("dien thoai cuc gach muon goi thi bam nut nao",),
    r"^(?!day la so 5|vao cai dat|gui so la|xem sim)": (
        "khong goi duoc so nao trong danh ba",
        "so 0912345678 co phai so cua xa khong", "so nay khong co trong danh ba ma goi hoai",
        "app vay lay danh ba cua toi roi goi hoai", "toi mua sim ngoai cho ma no goi keu doc ma",
    ),
}  # fmt: skip
FORWARDED = {
    # Who is to share with so many and then press has given nothing; who did it has.
    r"^rat giong lua dao": (
        "Mung sinh nhat TH TRUE MILK tang moi nha 1 thung sua! Tra loi 3 cau hoi, chia se 5 nhom "
        "zalo roi bam lay ma: sua-th.click . Chi em gui nhau qua troi",
        "NESTLE tri an tang 1 thung sua! Chia se 10 nhom zalo roi bam nhan: qua-milo.shop",
        "Dien May Xanh tang noi com, gui tin nay cho 5 nhom Zalo roi nhan lay ma: dmx-noi.xyz . "
        "Chi em cho gui nhau qua troi",
    ),
    r"^(?:goi ngan hang ngay|doi mat khau)": (
        "Chia se 5 nhom zalo, bam dang nhap nhan qua: qua-zalo.click, em nhap mat khau zalo roi",
        "toi lo chia se 5 nhom roi bam vao lay ma, nhap ca mat khau zalo",
        "em chia se 5 nhom roi bam lay ma, nhap luon ma OTP",
        "Chia se 10 nhom roi bam nhan qua, me em lam theo roi bi mat 3 trieu",
        "chia se cho 20 ban de nhan ma, chi Hoa bam vo mat 5 trieu",
    ),
}  # fmt: skip
THAT_ONE = {
    # "Report that account", at any point of the story; a loss in the same text comes first.
    r"da ghi 1903662718": (
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || vay bao cai stk kia gium em voi",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || e goi thi chi noi zalo chi bi mat tu "
        "sang roi || bao cai tai khoan do giup toi",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || be nay o tram em, dau ai ten vay. em "
        "muon bao cai stk do",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || chi ay noi khong nhan. bao gium so "
        "tai khoan do luon",
    ),
    r"^(?!.*da ghi)": (
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || chi bao cai stk kia la cua chong chi",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || khoan dung bao, cai stk kia cua chi "
        "that",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || em ck 4tr6 roi, bao cai stk do gium",
        "ck giup chi 4tr6 STK 1903662718 MSB BUI KIM HANH || em doc otp cho ho. bao cai tk do di",
    ),
}  # fmt: skip
NOT_TO_US = {
    # "Do not tell this telephone any more", with its reason, is an order to us; to tell somebody
    # else, or of somebody else, is none.
    r"^xong: tu": (
        "Cu di mo mat ve khong doc duoc chu, thoi dung bao cho may nay nua chau a",
        "toi hay quen, thoi dung bao cho so nay nua",
        "ong noi mat roi, dung bao vo may nay nua con",
        "Ba yeu mat lam roi, khoi bao cho dien thoai nay nua nghe",
        "con toi ve que roi, dung gui tin cho may nay nua",
    ),
    r"^(?!xong)": (
        "nha em co dam, dung bao vo may nay nua, ma bao cho chong em",
        "dung bao so nay nua, so nay cua anh toi", "thoi dung bao cong an nua, no tra tien roi",
        "no dan dung bao cho ai nua", "dung bao nham cho may nay nua, toi o Dak Mil co",
        "toi huy ve khong di nua, dung nhan tin nua", "no keu em dung bao cho so nay nua",
        "mat kem khong doc duoc chu, nhan chi toi cung khong hieu",
    ),
}  # fmt: skip
CUT_OFF = {
    # Whether a number that was reported is cut off: its standing, and that the carrier decides.
    r"0912345678: chua ai bao.*nha mang khoa": (
        "so 0912 345 678 hom bua trinh bao, nha mang cat chua",
        "cai so 0912345678 bua truoc toi bao, nha mang cat chua vay",
        "so 0912345678 tuan truoc bao roi, bi chan chua",
    ),
    r"tin bao \w+ ve 0912345678": (
        "LD 0912345678 lua || so 0912345678 hom bua trinh bao, nha mang cat chua",
    ),
    r"^(?!.*chi nha mang khoa)": (
        "nha mang nhan so em 0912345678 chua chuan hoa, cat chua",
        "so 0912345678 hom bua goi, co ai bao chua",
        "0912345678 hom bua bao trung thuong, lua khong",
        "so 0912345678 hom bua bao toi bi cat sim, co that khong",
        "nha mang bao cat sim so 0912345678 hom bua, cat chua",
    ),
}  # fmt: skip
OTHER_PLACE = {
    # Right after DK another place is named as the right one, with few words or none for that.
    r"^da dang ky canh bao xa (?:quang khe|tuy duc)": (
        "DK ta dung || ý lộn, em ở Quảng Khê cơ", "DK ta dung || tôi ở Quảng Khê cơ mà",
        "DK quang truc || à quên, nhà con ở Đắk Búk So", "DK ta dung || nhà em ở Quảng Khê chứ",
    ),
    r"^(?!da dang ky)": (
        "DK ta dung || em ở Quảng Khê có người gọi xưng công an",
        "DK ta dung || ở Quảng Khê có ai bị lừa chưa",
        "DK ta dung || lộn, nó chuyển tiền ở Quảng Khê", "DK ta dung || lộn xộn quá em không hiểu",
    ),
    r"^goi ngan hang ngay": (
        "DK ta dung || à quên, em ở Quảng Khê, bị nó lừa mất 2 triệu rồi",
    ),
}  # fmt: skip
LACKING = {
    # A number that lacks digits, among more words; then the digits that were left out.
    r"so thieu chu so": (
        "0943 22 81 6 co ai keu ca gi chua co",
        "094322816 co ai bao gi chua || so nha 9 o cuoi xom",
        "091234567 co ai bao chua em oi cho chi hoi voi cai so nay",
        "094322816 || con 16 tuoi",
    ),
    r"^0943228169: chua ai bao": (
        "0943 22 81 6 co ai keu ca gi chua co || à quên, số 9 ở cuối",
        "KT 094322816 || so 9 o cuoi", "094322816 co ai bao gi chua || thieu so 9",
        "094322816 || y quen con so 9 cuoi nua",
    ),
    r"^(?!0943|.*thieu chu so)": (
        "don hang 0943 22 81 6 cua em co giao chua",
        "094322816 co ai bao gi chua || no doi 9 trieu",
        "0943228169 co ai bao chua || so 9 o cuoi",
    ),
}  # fmt: skip
FROM_HOME = {
    # Sellers in the village hall: nobody has paid them anything; and somebody has.
    r"^(?:chua ro that hay gia: chua dua tien|chua dua tien)": (
        "xe 16 cho ve nha van hoa bon phat trung phat mi cho nguoi gia, roi ban may xong chan 6 "
        "trieu noi chua het te tay",
        "doan ve nha van hoa thon tang mi goi roi ban may massage 8 trieu",
        "ho tap trung o nha sinh hoat bon phat qua xong gioi thieu noi 4 trieu chua dau lung",
    ),
    r"^goi .*(?:cong an xa|113).*ho lay gi": (
        "xe ve nha van hoa bon phat trung roi ban may 6 trieu, me em mua roi",
        "co doan ve hoi truong phat gao roi ban thuoc bo xuong 3 trieu, ba noi dua tien roi",
        "doan ve hoi truong tang qua roi ban noi, ba em dua 5 trieu",
        "doan ve nha van hoa phat gao roi ban may loc nuoc 5 trieu, ong ngoai lay 1 cai",
        "doan ban hang o nha van hoa tang qua, mua xong 3 trieu moi biet hang dom",
    ),
    # Kin who send something by bus have paid the bus, and no cheat.
    r"^viec quen, nguoi quen": (
        "U gui xe khach mot thung rau voi hai ky muc, bon gio sang ra nga ba Quang Khe ma lay, "
        "tien xe u tra roi",
        "me gui xe thung cam, sang mai ra ben lay, tien xe me tra roi nha",
        "Bo gui xe do bao gao voi con ga, 5h ra nga tu don, cuoc tra roi khoi dua",
    ),
    r"^(?!viec quen)": (
        "U gui xe khach 5 trieu cho nguoi ta roi, gio goi khong duoc",
        "ho gui xe khach thung hang, bat tra tien xe 2 trieu, me em tra roi",
        "me gui xe khach thung vai cho shop, cuoc tra roi ma no chan",
    ),
}  # fmt: skip
WHAT_IT_COSTS = {
    # What a text to us costs, asked for others too; a stranger's number, money that is gone.
    r"^nhan toi so 5 khong cua tinh khong mat tien": (
        "ba con hoi em nhan vo day co bi tru tien khong", "soan tin toi day bi tru bao nhieu tien",
        "moi nguoi hoi nhan vao so nay co mat tien khong vay",
    ),
    r"^(?!nhan toi so 5)": (
        "nhan vo cai link do co bi tru tien khong", "nhan vo so la do gio bi tru tien",
        "bam vo day co bi tru tien khong", "em nhan vo so do bi tru 50k",
    ),
    # Where to go and report, of who cannot text.
    r"^bi lua thi bao cong an xa": (
        "khong biet nhan tin thi ra dau ma bao, bon xa lam",
        "khong co dien thoai thi xuong dau de bao", "nha em xa, ra cho nao ma trinh bao",
    ),
    r"^(?!bi lua thi bao)": (
        "khong biet nhan tin kieu gi de ngung", "ra dau ma bao no cung theo",
        "di dau ma no bao di trai", "khong nhan tin cho toi nua, o xa lam",
    ),
}  # fmt: skip
THREE_WORDS = {
    # A demand is no hill, and an arrest that they announce no visit: the story goes on.
    r"khong lam theo.*khong chuyen tien|cup may.*khong chuyen tien": (
        "co nguoi goi || noi la con gai toi || doi 8tr", "co nguoi goi || noi la me || doi 500k",
        "co nguoi goi || noi la cong an || doi 20tr",
        "chi oi || e so qua || no bao bat e", "co nguoi goi || xung cong an || no bao bat em",
    ),
    r"^goi 113": (
        "em so qua || no doi bat em", "no bao bat con em", "no bao bat con",
        "e so qua || no bat e roi, no nhot e",
        "em so qua || no bao bat em || no cam dao ngoai cua",
        "no cam dao ngoai cua || no bao bat em",
    ),
    r"^goi .*113.*ho lay gi": ("co nguoi goi || noi la con gai toi || dua 8tr roi",),
    r"^da them vao loi ke": ("co nguoi goi || noi la con gai toi || doi 8",),
}  # fmt: skip
EVERY = (
    LEAVING,
    NUMBERS,
    OFFICES,
    NOT_LOST,
    LISTS,
    ASKED,
    FORWARDED,
    THAT_ONE,
    NOT_TO_US,
    CUT_OFF,
    OTHER_PLACE,
    LACKING,
    FROM_HOME,
    WHAT_IT_COSTS,
    THREE_WORDS,
)


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [(pattern, each) for rows in EVERY for pattern, row in rows.items() for each in row],
)
def test_the_last_reply_fits_what_was_meant(pattern: str, texts: str) -> None:
    one = resident()
    *_, last = [one.texts(text) for text in texts.split(" || ")]
    assert re.search(pattern, fold(last.reply or "").lower()), last.reply
