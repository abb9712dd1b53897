"""What one text says decides the answer: a scam's words before its account, a danger before the
question beside it, and a person who owes, errs or revokes something is no victim.

Each first text of a row, and the last of a tuple, gets a reply in which the pattern before it is
found; a pattern begins with ``^`` where the first act counts.
"""

from __future__ import annotations

import re

import pytest

from flows.text import fold
from tests.transcripts.play import world
from tools.conversations import Phone

ROWS: dict[str, tuple[str | tuple[str, ...], ...]] = {
    # One of theirs is on the way to the bank or in it, and the writer is not there.
    r"^goi nguoi do ngay.*goi ngan hang": (
        "chong toi di ra ngan hang chuyen tien cho bon lua dao roi, toi o nha lam sao chan",
        "Bố tôi 80 tuổi vừa nghe điện thoại xong cầm sổ tiết kiệm ra ngân hàng",
        "vo toi dang tren duong ra ngan hang rut tien cho no",
        "ba noi dang ra quay chuyen tien cho no lam sao can",
        "me toi dang o ngan hang chuyen tien cho no, toi can khong duoc",
    ),
    r"^goi nguoi do ngay.*goi agribank": (
        "cha toi dang cam so tiet kiem ra agribank, con can khong kip",
        ("cha toi dang cam so tiet kiem ra ngan hang, con can khong kip", "agribank"),
    ),
    r"^chan ngay: goi ngan hang": (
        ("cha toi dang cam so tiet kiem ra ngan hang, con can khong kip", "goi ong khong nghe"),
    ),
    r"^thoi ngay: khong rut": (
        "toi dang o ngan hang chuyen tien cho no",
        "toi va vo toi dang o ngan hang rut tien cho no",
        "con trai toi dang cho toi ra ngan hang chuyen tien cho no",
    ),
    # A caller says that they hold one of theirs.
    r"^goi 113 ngay, noi: nguoi nha bi giu": (
        "co nguoi goi noi bat con trai toi, nghe tieng con khoc, doi 100 trieu",
        "con toi di hoc chua ve co nguoi goi noi dang giu no doi 50 trieu khong duoc bao cong an",
        "co nguoi goi noi giu vo toi, doi dua 100tr",
    ),
    r"cong an, toa an khong lam viec qua dien thoai": (
        "ho noi con toi bi bat vi ma tuy, dua 20 trieu thi tha",
        "cong an goi noi bat con toi vi danh nhau doi 20 trieu",
    ),
    # The code of a report, and not of a bank.
    r"chua co tin bao nao": (
        "mat ma roi", "mat tin nhan co ma roi", "toi lam mat ma tin bao", "quen ma bao roi lam sao",
    ),
    r"goi ngan hang ngay": (
        "mat ma otp", "doc mat ma cho no roi", "mat ma pin roi",
        "toi chuyen 30k roi no gui link bao bi tru 3tr muon huy bam link",
        "bam link roi nhap mat khau roi", "em 15 tuoi bi lua 20tr",
    ),
    r"^dong trang.*da nhap mat khau": (
        "toi bam vao link roi", "toi bam duong link roi", "lo bam vao link do roi lam sao",
    ),
    r"^khong phai lam gi them": (
        ("toi lo bam phim 1 roi", "toi chua noi gi ca", "the co mat tien khong"),
    ),
    # The account of a friend asks for money.
    r"chua chuyen tien. goi so cu": (
        "acc fb thang ban nhan muon tien, co dung no khong",
        "b oi acc fb dua ban nhan mk muon 500k that k?", "ban fb nhan muon tien co that khong",
    ),
    r"^rat giong lua dao.*khong (?:bam|mo) link": (
        "no noi la shipper bao toi chuyen 30k roi gui link bao toi bi tru 3,5tr moi thang muon huy "
        "thi bam link",
        "shipper gui link noi toi dang ky hoi vien bi tru 3 trieu, muon huy bam vao link",
    ),
    r"^ke ba me, thay co ngay": (
        "em 15 tuoi bi lua 20tr, khong dam noi",
        "chau 14 tuoi bi lua mat 2 trieu so me danh khong dam ke",
    ),
    # A court, bail, a safe account: the verdict comes before what is known of the account.
    r"^rat giong lua dao(?!.*hoi lai nguoi quen)": (
        'tin nhan no noi la "toa an nhan dan trieu tap vu an rua tien, nop bao lanh 80tr vao tk an '
        'toan 9704 2288 1100 MB"',
        "no nhan toi la chuyen het tien tiet kiem qua tk an toan cua bo cong an 19038842210015 tcb",
        "cong an HN goi noi toi dinh vu an, nop 30 trieu tien bao lanh vo stk 102877430912",
        "em la thu ky toa, bac chuyen 12 trieu tam ung an phi vao 9021 7745 3310 MB",
        "can bo toa gui stk 0311000456721 dong tien the chan khoi bat",
        'me toi duoc nhan tin "lien quan vu an, chuyen tiet kiem vao tk an toan 5012 8890 1123 '
        'SHB", co that khong',
        "bo lao dong ho tro 2tr4 nguoi dan vung lu, dang ky tai: trocap-vung-lu.online",
        "Bam vao day xem clip nong cua ban bit.ly/3xLk99q ai dang len vay??",
        "Điện lực gọi nói nhà tui xài lố, trả 2 triệu liền hông thì cắt. số 0941 200 776",
    ),
    # Another short number than ours is asked about: nobody vouches for it.
    r"^(?:8180|6089|8079|998|8055|9209|1414): .*chua ai bao": (
        "8180 la so gi v, ai nhan tin hoai", "6089 la cua ai vay may", "hoi 998 la so gi",
        "8079 nhan tin trung thuong la so gi day", "8055 la cai gi ma nhan hoai",
        "ai biet 9209 la so cua ben nao khong", "sao 1414 nhan tin cho toi",
    ),
    r"^(?:chi can )?gui so": ("6x88 la so nao",),
    # Codes that divert calls.
    r"##002#": (
        "co nguoi tu xung ben Mobifone noi len 5G mien phi bam *21*so gi do",
        "no keu bam sao 21 sao so dien thoai thang la nang cap 5g",
        "shipper bieu toi bam *61* roi so cua no de nhan hang",
        "ma *21* la ma gi", "hoi ##21# la gi vay", "bam *002*0933221100# co sao khong",
        "ho noi bam *21* la nhan qua, toi chua bam",
    ),
    r"^bam ##002#": (
        ("co nguoi xung ben Mobifone noi len 5G mien phi bam *21*so gi do", "toi bam roi"),
        "toi lo bam **21*0912345678# roi",
        "lam theo tong dai bam **62* gi do xong gio ai goi toi cung khong duoc",
        "tu nhien ai goi toi deu bao may ban, hom qua toi bam *21 theo nhan vien viettel",
        "nhan vien vina chi em bam *21# so gi do, em lam roi",
        "hoi sang toi go **67*0777123456# theo loi chi tong dai",
        "khong ai goi duoc cho toi tu luc bam *62* gi do",
    ),
    # An account of talk, not of a bank.
    r"^doi mat khau ngay trong app that.*bao nguoi quen": (
        "bam roi no bat dang nhap fb, dang nhap luon roi",
        "lo nhap gmail voi mat khau vo trang la", "dua pass face cho thang do mat roi",
        "em vua dang nhap face vo trang lay qua free fire",
        "anh trai nhap google vao web la xong bi vang",
        "bam link xem clip roi no bat dang nhap facebook em lam luon",
        "cho ban muon nick face, doc luon mat khau",
        "nhap mat khau tiktok voi instagram vo web la roi",
    ),
    r"^goi ngan hang ngay": (
        "toi cho mat khau zalo roi cho ca mat khau ngan hang",
        # What was there is not any more.
        "con heo nai ban dc 14tr bo vo tai khoan, sang nay mo may ra thay con dung 11 nghin",
        "ban cai may cay duoc 18tr de trong the, nay kiem tra con 20k",
        "hom qua con 9 trieu trong tk, nay mo ra sach bach",
        "quy lop giu 4 trieu cho co giao muon tren zalo, te ra nick bi hack",
        "mat co 500k co dang bao ko hay thoi ke no",
        "tui chuyen co 2 trieu thoi chac khong sao dau ha",
        "tien ho tro 2tr chua thay dau ma may lai tru di 2tr la sao",
    ),
    # Paid to the wrong one by mistake: the bank is to trace it, nobody is reported.
    r"^goi ngan hang ngay.*tra soat(?!.*soan 1)": (
        "Chuyen nham 12tr cho nguoi la thoi, dien ho k bat may, so tk 0381000442917 vcb",
        "hoi nay chuyen khoan lon so tk cua nguoi ta 7 trieu",
        "ck lon cho chi ban cung ten 500k, chi ay k tra loi",
        "go sai 1 so tk, 20 trieu bay vo tk nguoi khac",
        "minh bam nham nguoi nhan chuyen 2tr, ho block minh luon",
        "bam lon 1 con so, 9 trieu chay qua tai khoan cua ba nao do",
        "lo tay chuyen du 1 so 0 cho ba ban rau",
        "5 trieu chuyen lon sang nguoi khac, ngan hang co lay lai duoc khong",
    ),
    # A lender who threatens or takes too much.
    r"^bi doa.*113.*20%(?!.*ngan hang)": (
        "Nó nói nếu tui không chuyển thì nó bắt bò của tui, nó là thằng cho vay lời đầu làng",
        "tui muon no 10tr dong 3 trieu 1 thang roi",
        "chu no den nha doi xiet xe may vi toi tre lai 2 thang",
        "em vay xa hoi den 20tr, tra 40tr roi ma ho van doi",
        "ba Sau cho vay lai 30 phan mot thang co dung luat khong",
        "vay ngoai 30tr dong lai 6 trieu 1 thang dong het noi",
        "lai 20 phan tram mot thang co phai cho vay nang lai khong",
    ),
    # Asked before it is paid.
    r"(?:chua coc|biet ten, nha)(?!.*goi ngan hang)": (
        'FB "Ca Phe Sach Dak Mil" ban may xay 3 trieu coc truoc 1tr uy tin k',
        "shop doi coc 500k moi giu hang co nen khong",
        "thue may gat, ho doi dat coc truoc 4 trieu, page co 20k like",
        "dai ly phan bon bao chuyen tien truoc 50% roi moi cho hang, lam an duoc khong",
        "trai heo giong Dak Song keu coc 2tr moi ban, page moi lap thang truoc",
        "Bả xưng bên bảo hiểm xã hội nói sổ của tui bị nợ 8 tháng, đọc đúng tên đúng số cccd luôn",
        "ben bhxh goi doc dung so the cua toi noi thieu tien dong, so qua",
    ),
    r"^very like a scam.*viettel-doidiem": (
        'my phone got sms from "VIETTEL" w/ link viettel-doidiem.vip is it real',
    ),
    # Work or gain on a page that nobody knows.
    r"khong nap, khong chuyen tien de lam viec": (
        "t.me/nhiemvu_tiktok_vn kiếm 500k/ngày có thiệt k mn",
        "link zalo.me/g/abcxyz123 nhom like video nhan tien co lua khong",
        "vieclamnhe.top ngay 500k co that k moi nguoi",
        "like dao tiktok kiem 300k o tiktok-kiemtien.com tin duoc khong",
    ),
    # Everyday questions.
    r"het bang \.gov\.vn": (
        "lam sao biet web nha nuoc that", "sao phan biet duoc trang cua cong an that voi trang gia",
        "web dich vu cong that la web nao", "trang nha nuoc co duoi gi", "gov.vn la gi vay",
        ("lam sao biet web nha nuoc that", "vay duoi .com.vn thi sao"),
    ),
    r"chi lam o cong an xa": (
        "vneid muc 2 lam o dau", "dang ky vneid o dau vay", "kich hoat vneid cho nao",
        "lam dinh danh muc 2 can gi",
    ),
    r"^ke lua mua danh sach": (
        "toi muon biet may nguoi lua dao nay o dau ra ma biet ten minh",
        "sao no biet so cua toi ma goi", "ho lay so dien thoai cua minh o dau",
        "ai ban thong tin cua toi cho bon lua dao vay", "tai sao ke gian biet ten con toi",
        ("0933 127 704 goi xung la cong an", "no biet ca ten cha me toi thi sao gia duoc"),
    ),
    r"^khong dua ngay sinh": (
        "lam sao giu kin thong tin ca nhan", "lam cach nao de khong ai biet so cua toi nua",
        ("sao no biet ten toi", "roi lam sao khong cho ho biet nua"),
    ),
    r"^may chi doc tin ban gui": (
        "8041 co doc duoc tin nhan cua toi khong", "so nay co nghe cuoc goi cua toi khong",
        "may nguoi co xem tin nhan rieng cua toi khong", "ai xem tin toi gui",
        "tong dai co theo doi zalo cua em khong",
    ),
    r"^ban hoi thi may tu tra loi": (
        "co dua cho cong an ko", "roi co gui cho cong an khong",
    ),
    r"^can bo cua tinh xem": (
        ("LD 0862094417 giao vien gia", "khi nao thi biet kq"),
        ("LD 0862094417 giao vien gia", "bao roi thi ai lo"),
        ("LD 0862094417 giao vien gia", "may ngay thi giai quyet xong"),
    ),
    r"^duoc: ai cung xai duoc": (
        "toi o Quang Nam len lam thue co xai duoc khong",
        "nguoi tinh khac len hai ca phe dung so nay duoc khong",
        "toi khong co ho khau o day co dang ky duoc khong",
    ),
    r"^hoi ubnd xa, truong thon": (
        "xa minh co chuong trinh do that khong", "xa dang co dot ho tro ho ngheo that khong",
        "thon minh co chuong trinh phat gao khong vay",
    ),
    r"^may ghi am keu bam phim": (
        "the con bam so 9", "bam phim 1 theo no co mat tien khong", "neu bam so 3 thi sao",
        "lo bam phim 9 co bi gi khong",
    ),
    r"^chi doc tin thi khong mat tien": (
        "the no co lay duoc tien cua minh khi minh chi doc tin khong",
        "toi chi mo tin nhan ra xem co mat tien khong", "moi doc tin thoi co sao khong",
    ),
    r"hoi nong dan": (
        "e can tien dong hoc phi cho con that, vay dau bay gio", "vay tien o dau cho an toan",
        "can von lam an vay cho nao", "muon vay tien nuoi bo thi vay ai",
    ),
    r"^to truong to vay von": (
        "chi to truong to vay von thu, co bien lai do",
        "to truong tiet kiem thu tien hang thang co bien lai",
    ),
    r"^noi gon": (
        "noi de hieu hon di", "giai thich don gian hon duoc khong", "noi kho hieu qua",
    ),
    r"^it thoi": (
        "nhan nhieu tin canh bao khong", "mot thang gui may tin vay",
        ("DK Nam Dong", "ma co nhan nhieu tin khong, may toi day bo nho"),
    ),
    r"1900": ("vay dien luc so may de toi hoi",),
    r"so cua ngan hang in": ("agribank so may de em goi",),
    r"^khong noi mat khau wifi": (
        "bac oi co nguoi goi xin mat khau wifi noi la vnpt", "no hoi pass wifi nha toi",
        "lo cho nguoi la mat khau wifi roi",
    ),
    r"^moi tai ve": (
        "con may file apk tai ve may roi ma toi chua cai",
        "bam link no tu tai file ve, chua mo ra",
    ),
    r"^song yeu": (
        "phan anh 0912345678 song yeu", "phan anh mang cham qua so 0912345678",
        "phan anh song yeu o thon 5",
    ),
    r"^can bo xem xong": (
        "hom bua toi co nhan hoi ve vu mat 4tr, gio co tin gi chua",
        "tuan truoc em bao so lua dao, ket qua sao roi", "toi khong nho ma so",
    ),
    # Kin who want money on an account.
    r"^(?:rat giong lua dao|chua ro that hay gia): chua chuyen tien.*so cu": (
        "Me oi dt con hu, con muon may ban nhan. Me ck gap cho con 5tr dong tien tro vao stk "
        "0388912764 MB nhe, dung goi con dang hoc",
        "Ba oi con mat dt, so moi cua con day. Ba ck 3tr vao stk 1903847261 Techcombank cho con "
        "nop hoc phi gap, dung goi",
        "con hu dt roi me oi, chuyen 7tr vo 0011223344 vcb cho ban con",
        "Noi oi con day, noi gui 10 trieu vo tk 100877665544 dung noi ba me biet",
    ),
    # What is owed is no fraud, whatever the keyword.
    r"^muon tien khong tra": (
        "LD 0944318072 thang Y Blok no muon tien toi 2 nam k tra",
        "LD 0944318072 hang xom vay 5 trieu khong chiu tra",
        "LD 0944318072 no no tien toi mai khong tra", "LD 0944318072 quyt no toi 10 trieu",
    ),
    r"da ghi 0[59]\d{8}": (
        "LD 0944318072 gia danh con muon tien", "LD 0944318072 no noi tien toi bi dong bang",
        "rp sdt 0912345678 gia cong an", "rp 0912345678 lua dao",
        "phan anh 0912345678 lua dao song yeu nghe khong ro",
        ("LD", "so 0586117203 no gia lam ngan hang agri xin ma otp, toi chua cho"),
        ("LD", "0586117203 xung la cong an huyen goi hoi sang bao toi lien quan vu an rua tien"),
    ),
    # English.
    r"^thank you for reporting": ("LD 0912345678 fake police",),
    r"ends in \.gov\.vn": ("how do I know a government website",),
    r"^which one|^do you want alerts": (
        "I live in Cu Jut", "alerts for Bac Gia Nghia ward", "sign me up, I live in Duc An commune",
    ),
    r"^ban muon nhan canh bao phuong bac gia nghia": ("Bac Gia Nghia ward",),
    # A quarrel at home is no caller on the line.
    r"chuyen trong nha": (
        "bo toi dang gian toi, goi khong bat may", "no dang gian toi vi toi ban con bo",
        "so 0933018662 la cua vo toi, no gian toi nen khong noi chuyen",
        "chong toi dang gian, so do la cua ong ay dung ghi nha",
        "con toi dang gian khong them nghe dien thoai",
    ),
    # An accusation is revoked, and nothing was reported: the reply offers no report.
    r"bao nham thi rut(?!.*soan 1)": (
        "a quen do la so vo toi, xoa giup, no dang gian toi",
        "hoi nay toi noi so 0911 480 227 la lua, gio nghi lai thay la so co giao chu nhiem that",
        "ê bot hồi nãy t giỡn đó, số 0933 127 640 là thằng bạn t, xóa giùm",
        "hoi sang bao bi lua ma con dâu no lay xai chu khong ai lua, xin loi",
        "toi hieu lam roi, 0355 880 213 la anh ho toi",
        "0945 210 776 la co y ta tram, toi nghi oan cho co",
        "thoi xoa cai so 0707 332 115 di, khong phai ho",
        "sang nay nhan tin bao bi lua, ma tim thay tien trong tui roi",
    ),
    r"soan kn": (
        "ai cho toi vao danh sach lua dao vay, so toi 0971 336 208, toi ban ga",
        "DM may, may bao so tao la lua dao ha, so tao la 0975 120 338",
        "ai ghi so 0908 221 345 cua toi la lua dao vay",
        "so em 0377 901 228 sao ai cung noi la lua dao", "so toi bi bao oan",
    ),
    # A danger behind something else.
    r"^goi 113": (
        "xin so chu tich xa Dak Wil voi, ong chong toi dang cam rua chat cua buong",
        "cho dang ky nhan canh bao xa Quang Son, ma ne co hai thang di xe khong bien theo toi tu "
        "nga ba toi gio",
        "dang ky canh bao Dak Mil, ma bo dang danh me toi",
        "con muon dang ky nhan tin, ma bo say dang dap me",
        "dong bao hiem tu nguyen thang bao nhieu, co 2 nguoi dang ngoi phong khach doi thu 4 trieu "
        "noi khong dong thi khong ve",
        "lam sao khoa phong tu ben trong ma chong o ngoai mo ko dc",
        "bo nghien noi chuyen voi coi da co phai binh thuong khong, ma ong leo len mai nha cam "
        "binh xang",
        "gia tieu bua nay nhieu vay, chong em khoa cua nhot em trong nha ba ngay roi",
        "hoi chut so 0389 220 114 cua ai, no dang dung ngoai cua cam gay",
    ),
    r"^goi 115": (
        "ru nhau uong ruou mua cua so 0398 715 240, gio 3 thang mo mat het nhin duoc",
        "toi uong ruou voi ban, gio mat no nhoe khong thay duong, no mua ruou can",
    ),
    r"^call 115": ("my wife drank pesticide",),
    r"^ban khong co loi.*goi ngay": (
        "no ghep hinh tui len quan tai gui ca lang. mai tui xuong thac Dray Sap cho xong",
        "mai em ra cau Serepok cho xong no nan", "toi met qua, gui con cho ngoai roi toi di luon",
    ),
    r"^goi 111": (
        "co oi chu ben nha bat con hua bi mat khong ke me nghe",
        "co chu nha ben hay om hon con, dan khong duoc noi voi ai",
    ),
    # Words that read as others: a steep road in the dark, rice, that number, who would leave.
    r"^(?!goi|da chuyen|co ai gap nguy|ban muon nhan canh bao)": (
        "dang o doc lo o to, den het roi", "duong ve toi den het roi khong thay gi",
        "the mau xanh la, hinh bong lua", "vietcombank dang ky bang so do",
        "momo dang ky bang so do luon",
    ),
    r"trach|viec cua thon": (
        "xung la nhan vien y te tram y te xa nhac tiem vac xin cho be thu 5, khong doi tien",
    ),
    # What must not be taken for any of these.
    r"^(?:toa|0905123456|tk \d+): |cong an xa|113": ("so 0905123456 co phai cua toa an khong",),
    r"^tk \d+: chua ai bao": (
        "stk 0451000287731 co ai bao chua", "tai khoan 19038842210015 nay cua ai",
    ),
    r"^day la so 5 khong": ("so nay la so gi", "hoi nay ban la ai"),
    r"^(?:8041: so 5 khong|156: dau so)": ("so 8041 la so gi", "156 la gi"),
    r"khong tu chuyen tra": ("co nguoi chuyen nham 5 trieu vao tai khoan toi roi doi lai",),
    r"hoa giai": ("thang ban vay 5 trieu khong tra",),
    r"khong tra thay": ("app vay tien dan hinh toi len mang doa",),
    r"so nay khong cho vay": ("muon vay 50 trieu mua bo",),
    r"^goi ngan hang ngay.*chan lenh": ("coc 2 trieu mua xe roi no chan",),
    r"^tat nguon": ("man hinh den thui khong tat duoc",),
    r"duoi 18|111": ("em 16 tuoi, dua do co clip cua em, no bat em di gap rieng no moi xoa",),
    r"^lay may": ("me toi nghe dien thoai xong cu doi ra ngan hang",
                  "vo chong toi dang cai nhau vi ba y dinh nap tiep vao cai san vang, tay ba cam "
                  "dien thoai",),
    r"nha mang.*cong an xa": ("nguoi ta gia so toi 0377888999 di lua, dung bao toi",),
    # Despair comes before the lenders who drove them to it.
    r"^ban khong co loi.*doi no": (
        "anh ơi em vay app lỡ trả rồi mà nó vẫn gọi chửi ba mẹ em, gửi hình em ghép quan tài cho "
        "cả xóm, em muốn chết quá",
        "bon doi no ngay nao cung dien khung bo, con het chiu noi roi, con muon di theo ong ba",
        "no app 30 trieu no goi cho ca co quan, toi song k noi nua",
        "em no tin dung den 50tr no doa giet ca nha em, chac em tu tu thoi",
    ),
    r"^(?!ban khong co loi)": (
        "no noi khong tra thi no giet", "app vay lai cao chet nguoi co tra duoc khong",
        "no hu giet ca nha toi neu khong tra tien app",
    ),
    # Held across the border, where 113 does not ring; relatives at home call it.
    r"\+84981848484.*canh sat noi do": (
        "toi dang bi giu o 1 cho ben Svay Rieng bat lam lua dao, khong cho ve, cuu toi",
        "t dang o Myawaddy no bat t lua nguoi ta, doi 200tr moi cho ve",
        "kao bi no dua di cam pu chia, no danh kao, khong cho ve",
        "em trốn khỏi công ty lừa đảo ở Phnom Penh, không có hộ chiếu, em phải làm sao",
    ),
    r"^goi 113 ngay.*chuoc": (
        "con toi bi giu o Campuchia no doi 100 trieu chuoc", "chau toi bi ban qua mien dien",
        "ban toi bi giu ben campuchia nhan tin keu cuu",
    ),
    # What a pedlar sold makes somebody ill.
    r"^goi 115.*mang theo thuoc": (
        "mua thuoc cua ong ban dao uong vo oi hoai mat xanh le",
        "boi thuoc cua no ban vo phong rop het tay",
        "uong thuoc giam can mua tren facebook tim dap nhanh muon xiu",
        ("co ba ban thuoc bac di xe may vo bon, ba noi tui mua 4tr", "uống vô ói"),
    ),
    # By what way it went: cards, the telephone's credit, a counter that can stop it, papers.
    r"^goi nha mang ban the": (
        "em nap the vao game 500k cho nguoi ban nick ma no lan mat, ca gd co 500k an tuan nay",
        "em cao card 100k gui xong no xoa nick", "lo mua 3 cai the zing 200k doc so cho no",
        "em gui ma nap 500k cho ban hoc hoa ra nick bi hack",
    ),
    r"^goi nha mang ban the.*viettel 18008098\)": ("tui gui 5 cai the viettel cho no, no chan",),
    r"^khong nhan, khong goi lai.*goi nha mang": (
        "toi nhan tin NHAN gui 8777 bi tru 15 ngan tien dien thoai",
        "goi lai so la nuoc ngoai bi tru het 50k tien dien thoai",
        "goi vo dau so 1900 nghe boi het sach tien sim",
        ('"Chuc mung thue bao trung thuong 01 xe Vision, soan NHAN gui 8x77"', "soạn rồi, mất 15k"),
    ),
    r"^goi ngay, chay ra buu dien.*chan chi tra.*113": (
        "ông gửi 6tr qua bưu điện rồi, giờ mới biết nó giả người bon",
        "noi gui 8tr o buu dien xa cho cong an gia, moi hoi sang",
        "em gửi tiền mặt ở điểm giao dịch Viettel cho nó nhận bằng căn cước, lừa rồi",
        "chi toi gui vnpost 7tr cho ban trai quen tren mang",
    ),
    r"^goi 113.*van phong dat dai": (
        "đưa sổ đỏ cho nó rồi", "ba em cam so do cho nguoi ta gio no khong tra",
        "mih giao bia do cho ong do dac dat r k thay ong quay lai",
    ),
    r"^goi 113.*noi dang ky xe": (
        "dua ca vet xe cho no roi", "cho muon giay to xe no dem cam mat roi",
        "đã đưa cà vẹt xe máy cho thằng mua xe, nó chưa trả tiền",
    ),
    r"^(?!goi nha mang|khong nhan|goi ngay, chay|.*dat dai|.*dang ky xe)": (
        "toi nap the dien thoai 50k roi nha", "chuyen khoan 500k mua the game bi no chan",
        "no keu mua the cao toi chua mua", "toi gui tien cho con hoc qua buu dien roi nha",
        "no keu ra buu dien gui tien, chua gui", "toi dua so do cho ngan hang the chap roi",
        "dua giay to xe cho csgt kiem tra",
    ),
    # The true site is not the false one; a relative's number is not a stranger's.
    r"^call your bank now(?!.*text 1)": (
        "Help, I just gave my card number and the sms code to a fake Booking.com page",
    ),
    r"^goi (?:ngan hang|vietcombank|momo) ngay(?!.*soan 1)": (
        "toi nhap otp vo trang gia vietcombank.com.vn roi", "no gia momo.vn, toi nhap mat khau roi",
        "em bi lua o trang gia mao shopee.vn, mat 2 trieu",
    ),
    r"^goi momo ngay.*bao momo-vn\(\.\)top: soan 1": ("web gia momo-vn.top toi nhap the roi",),
    r"so nguoi nha cung bi chiem(?!.*soan 1)": (
        "so cua con trai toi 0912 884 331 no goi la co that ko",
        "sdt cua chong em 0935447210 nhan xin 5tr co phai anh ay khong",
        "so chau ngoai toi 0912884331 nt muon 2tr, phai no k",
        "0912884331 cua vo em ma giong nguoi khac goi",
    ),
    r"soan 1": (
        "so 0912884331 xung la con trai toi muon tien", "so 0935447210 nhan cho me toi doi tien",
        "so la 0935447210 noi la me toi bi tai nan",
    ),
    # Our own short number: who we are, that we want nothing, what a message costs.
    r"^8041: so 5 khong cua tinh.*khong mat tien.*khong doi tien": (
        "8041 la so cua ai vay? co mat tien ko", "ai dung sau so 8041", "8041 cua tinh nao",
        "8041 goi cho toi doi tien la sao", "tin duoc so 8041 khong",
    ),
    r"^nhan toi so 5 khong cua tinh khong mat tien.*khong doi tien": (
        "so nay mat tien ko", "nhan tin nay ton bao nhieu", "nhan cho 8041 co bi tru tien khong",
    ),
    r"^8180: chua ai bao.*so 5 khong la 8041": (
        "nghe noi nhan 8180 hoi lua dao, co phai so nay khong",
    ),
    r"^goi agribank ngay(?!.*soan 1)": (
        "toi nhan cho 8180. Toi bi mat 7 trieu trong the Agribank ma khong bam gi het ca",
    ),
    # Each of several numbers, or how many are left.
    r"0935447210(?=.*(?:0705118264|con 1 so))|0705118264(?=.*(?:0935447210|con 1 so))": (
        "sdt 0935447210 va 0705118264 cai nao lua",
        "0935447210 nhan link, xong 0705118264 goi hoi otp",
        "0935447210 noi la co giao, 0705118264 noi la benh vien, doi 20tr",
        "sang 0935447210 chieu 0705118264 toi 0988112233 deu goi doi no",
    ),
    # A landline, however it is written, at once or as an answer.
    r"^02862781903: ": (
        "028.6278.1903", "so ban 028 62 78 19 03 cua ai", "028-6278-1903 goi toi xung shopee",
        ("Shopee goi bang so 0286", "quên, đủ là 02862781903"),
        ("so la goi toi", "028 6278 1903"),
    ),
    # The order to note or report one is a report; a debt among people who know each other is none.
    r"^(?:cam on ban, da ghi|thank you for reporting)": (
        "Ghi nhan stk 0071001199823 vcb lua tien coc xe",
        "report this account 1023 884 5521 Vietcombank DANG QUOC HUY, sold me a fake phone",
        "ghi so nay 0935447210 lua dao", "luu giup stk 70231117456 agribank lua coc",
        "please report number 0935447210, they pretend to be bank",
        "ghi nhan trang shopee-sale.vip lua dao", "can bo ghi lai so 0988112233 gia danh thue",
    ),
    r"^(?!.*da ghi [01])": (
        "to cao so 0935447210 o dau", "co nen to cao stk 0071001199823 khong",
        "stk 0451000287731 da bi to cao chua", "to cao 0935447210 duoc khong",
    ),
    r"no luong": ("ong chu ray no luong toi 3 thang khong tra",),
    r"hoa giai.*khong ghi": (
        "toi to cao thang Nguyen Van Beo thon 5 xa Nhan Co no no toi 3tr khong tra la lua dao",
        "bao thang Tuan muon toi 10tr hua hoai khong tra, no lua toi",
        "ba Sau no toi 3 trieu khong tra, so 0935447210, ghi so nay la lua dao di",
        "thang hang xom muon 2tr gio lo luon, to cao no",
    ),
    r"^(?!.*hoa giai)": (
        "thang tren zalo muon toi 3tr roi chan", "no co biet toi bao no hong? toi so tra thu",
    ),
    # Somebody they know wants to borrow: the bank is only where the account is.
    r"chua chuyen tien.*so cu": (
        'tin nhan: "Anh Hai, em Tí nè, cho em mượn 2tr mai em trả, ck số vợ em 70231117 Agribank '
        'NGO THI LUA" so la',
        "no nhan zalo muon 3 trieu, ck vo vietcombank 0071001199823 NGUYEN VAN A",
        "Co oi cho chau vay 4tr, stk bidv 21510001234567 mai chau tra lien",
        "chu Tu nhan tin hoi vay 6tr bao ck vo acb ten con dau",
    ),
    # What they wanted is not given yet.
    r"^(?!goi ngan hang|da chuyen tien)": (
        "hoi sang co thang goi noi o cong an phuong Bắc Gia Nghĩa keu len lam lai can cuoc, xong "
        "keu ket ban zalo",
        "công an gọi nói căn cước của má bị lỗi, kêu cập nhật VNeID rồi cho link",
        "co thang xung cong an khu vuc bao lam lai cccd gan chip roi hen 2h goi lai",
        "so la goi noi the toi mua hang 15tr, toi khong mua",
        "vietcombank bao nhan 5tr, toi khong biet ai chuyen",
    ),
    # The true number of an office or a firm.
    r"to vay von": ("tim dum so dien thoai that cua ngan hang chinh sach huyen Đắk Song",),
    r"^so cong an xa: hoi ubnd xa.*113": (
        "so cong an xa la bao nhieu", "tim giup so cong an phuong bac gia nghia",
    ),
    r"^dien luc: tu goi .*1900": ("tong dai dien luc la gi", "cho hoi so tong dai evn"),
    r"^nha mang: tu goi vinaphone 18001091, ": ("vinaphone goi so may",),
    r"19009068": ("cho em xin so tong dai bhxh",),
    r"^so that ghi tren": ("so dien thoai that cua buu dien dak mil", "biet so tram y te xa khong"),
    # A rumour: nobody loses money by listening.
    r"^chi nghe may.*khong gui tiep": (
        "hang xom gui vo nhom: 'Bo Cong An khuyen cao khong nhan so 0236 88 8766 nghe la mat tien' "
        "chuyen cho nhieu nguoi",
        "nge dien thoai la mat tien ha", "ca bon dang don nhac may la bi hack",
        "quet ma qr la mat het tien co that khong",
    ),
    r"^goi (?:ngan hang|agribank|tpbank) ngay(?!.*khong gui tiep)": (
        "nghe may xong toi bi tru 500k trong the",
        # A debit that was not theirs.
        "VCB bao -2,000,000 toi dau co chuyen",
        "tin ngan hang noi toi mua hang 1tr5, toi khong mua",
        "nó báo quẹt thẻ 3 triệu mà thẻ tui nằm trong bóp, tui có quẹt đâu",
        "so du the bi tru 780k thanh toan google, chau khong xai google pay",
        ("Agribank: 20h15 TK 5409xxx: -1,500,000VND", "em o nha ca ngay, the con nguyen"),
        (
            "[TPBank] TK xxx1290 -4,500,000VND luc 21:07. ND: THANH TOAN POS. Neu khong phai ban "
            "goi 1900585885",
            "tui đâu có xài thẻ",
        ),
    ),
    # Another one's telephone, and a number beside the wish to leave.
    r"^moi may tu dang ky": (
        "cho ba má em nhận tin cảnh báo với, ở huyện Tuy Đức xã Đắk Búk So, máy của ba má khác máy "
        "này",
        "ghi so cua ong ngoai 0912884331 vao danh sach canh bao",
        "muon ong ngoai cung nhan canh bao thi sao",
    ),
    r"^0876115402: chua ai bao.*ngung canh bao: soan huy": (
        "đừng nhắn nữa phiền quá, mà số 0876 115 402 có lừa ko",
        "thoi khoi gui canh bao nua, so 0876115402 la ai",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "texts"), [(pattern, each) for pattern, row in ROWS.items() for each in row]
)
def test_the_answer_is_to_what_the_text_says(pattern: str, texts: str | tuple[str, ...]) -> None:
    phone, reply = Phone(world()), ""
    for text in [texts] if isinstance(texts, str) else texts:
        reply = fold(phone.texts(text)).lower()
    assert re.search(pattern, reply), reply


@pytest.mark.parametrize("text", ["be bi bong can giup do, stk"])
def test_what_is_not_clear_calms_nobody_who_has_lost(text: str) -> None:
    """A resident who has paid hears what to text, and nothing says to wait."""
    reply = fold(Phone(world()).texts(text)).lower()
    assert "khong dua tien" in reply and "mat tien" in reply and len(reply) <= 160
    assert "gi voi" not in reply
