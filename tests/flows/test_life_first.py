"""Life comes first, and what fits the moment: violence at home, leave that is taken, food that made
a child ill, a ransom call, an old person who is fetched, a call that goes on, a journey planned."""

from __future__ import annotations

import pytest

from tests.flows.test_engine import resident

ROWS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Beaten or bleeding, beside a loss.
    ("GOI 113", (
        "ama danh ami em vi ami bi lua het tien ban mi, ami chay mau dau nhieu lam",
        "ba đánh má chảy máu vì má chuyển 30 triệu cho lừa đảo rồi",
        "vo toi chuyen het 80tr cho no, con trai toi tuc qua cam cay dap vo toi gay tay",
        "ong xa em danh em bam tim het nguoi tai em nap tien vo app mat 40tr",
        "aduon em bi lua mat tien ban mi, ama tuc dap aduon te gay tay roi",
        "em bi lua ban sim, chi dau danh em mat sung vu",
        "no gia cong an lua me toi 60tr, ba toi dang danh me o ngoai san",
        "chau 13 tuoi bi ep gui anh nong, no doa dang len face, nay no toi truong don di roi",
        "mai em di campuchia lam luong cao khoi ho chieu, no khoa phong em lai khong cho ra",
    )),
    ("GOI 115", (
        "chuyen cho no 20tr xong tui roi vo chay xe bi te, chan chay mau nhieu lam",
        "di ra ngan hang rut tien dua cho no, ve xe te gay chan chay mau nhieu qua",
        "vo bi lua 300 trieu, toi nong qua lo tay xo vo te, vo dap dau chay mau bat tinh",
        "ama uong ruou danh ami vi mat tien ban bo, ami nam im khong day duoc",
    )),
    ("GOI NGAN HANG", (
        "bi lua 20tr chong chui toi ca ngay",
        "thang lua no danh vao long tham, toi chuyen 10tr roi",
        "no danh cap 5tr trong the em roi",
        "tôi chạy mau ra ngân hàng vì bị lừa 10tr",
        "vo mat 5tr vi tin loi no",
        "no rut mau tui het 30 trieu roi, dau nhu dao cat",
        "chong dang dap xe di lam, vo o nha bi lua 10tr",
    )),
    # Gone with a farewell, or withdrawn.
    ("GOI 113 NGAY: ten", (
        "vo toi de lai giay nho nuoi con roi di dau tu khuya, sang ra moi biet vo bi lua 200 trieu",
        "chồng em viết thư xin lỗi vợ con rồi bỏ đi từ tối qua, tắt máy, em mới biết ảnh nợ 300 "
        "triệu",
        "anh hai để lại cái thư nói đừng tìm, ảnh mất 500 triệu tiền ảo",
        "ba em di tu khuya ko noi ai, de lai cai dt voi bop tien, hom qua ba bi lua 90tr",
        "con trai tui nhan tin vinh biet má rồi khóa máy, nó thua tài xỉu",
        "vo tui de lai to giay bao o lai manh khoe nuoi con, sang nay ko thay vo dau",
    )),
    ("GOI 113 NGAY, noi ro: ten", (
        "vo toi de lai giay nho nuoi con roi di dau tu khuya, sang ra moi biet vo bi lua 200 "
        "trieu || tim quanh ho roi khong thay, dien thoai do chuong khong nghe",
    )),
    ("NGOI CANH", (
        "chị em bị tống tiền clip, trả 3 lần hết 11tr nó vẫn đòi, giờ chị bỏ ăn nằm quay mặt vô "
        "vách không nói gì",
        "bo bi lua 150tr xong ngoi thu lu goc nha, hoi khong tra loi, com khong an",
        "vo mat 60tr nam li giuong khong an uong gi, cu khoc, khong noi chuyen voi ai",
        "ami mat tien ban mi, ami nam quay mat vo phen khong an com",
        "me bị lừa, mẹ nằm quay lưng vào tường không chịu nói chuyện với ai",
        "noi toi bi gat sach tien mai tang, noi chang an chang noi",
        "bo toi bi lua 150tr, may ngay nay bo toi nam li khong an khong noi",
    )),
    ("Ban khong co loi", (
        "toi bi lua het von, may ngay nay toi khong an khong noi chuyen voi ai, chi nam quay mat "
        "vo tuong",
        "chau so bo lam, chac chau khong ve nha nua",
        "chac em bo nha di luon, nhuc qua em khong con duong nao",
        "mat 20tr, met qua chac uong thuoc ngu cho roi",
    )),
    ("GOI NGAN HANG", (
        "vo toi de lai giay mua ca cho con roi di lam, toi ban ca cho lai bi lua 2tr",
        "vo toi de lai giay bao di ve ngoai cham me om, toi o nha bi lua 3tr",
        "no xin loi roi chan so toi, mat 3tr",
        "no de lai so dien thoai roi di mat, toi bi lua 5tr",
        "me toi an chay khong an thit, bi lua 300k mua do chay",
        "em chuyen tien roi shop im khong noi gi",
        "bo toi bi lua 10tr mat an mat ngu, lam sao lay lai",
        "em be khong an, toi mua sua tren mang bi lua",
    )),
    # Ill after what was bought.
    ("GOI 115 hoac cho", (
        "cháu 2 tuổi uống siro ăn ngon bà ngoại đặt trên mạng, ói hoài lừ đừ mắt đờ ra",
        "con toi 3t an keo ong gia mua tren tiktok, dau bung du doi",
        "bé 18 tháng uống men tiêu hóa đặt trên facebook, tím tái",
        "be 5 thang bu sua bot dat tren mang, tieu chay mat nuoc lu du",
        "chau oi sau khi uong chai thuoc bo ho giao toi nha",
        "con e bu sua xach tay dat face no cu oc ra, dam dam mat",
        "be nha em an thach mua tren mang, tim tai kho tho || vo hop co can giu lai khong",
        "con toi 3t an keo ong gia mua tren tiktok, dau bung du doi |"
        "| goi keo con lai bo di duoc khong",
        "me uong tra giam can dat tren mang, tim dap manh chong mat muon xiu |"
        "| tra con nua goi, giu khong",
    )),
    ("O lai do, nghe bac si, dua vo thuoc", (
        "chau 2 tuoi uong siro an ngon ba ngoai dat tren mang, oi hoai lu du mat do ra |"
        "| da bong chau len tram y te roi, con chai siro vut di hay giu",
    )),
    # A call for ransom; the one said to be held is safe.
    ("GOI 113 NGAY, noi: nguoi nha bi giu", (
        "bé 9 tuổi học thêm chưa về, số lạ gọi nói đang giữ đòi 100tr, gọi cô giáo không bắt máy",
        "con toi di hoc them chua ve ma co nguoi goi bao giu no doi 30 trieu, khong chuyen thi "
        "giet",
        "chau 8t choi ngoai dinh chua thay ve, may la goi noi muon chuoc thi chuyen 40tr",
        "nguoi ta noi bat be nha toi roi, chuoc 70 trieu",
        "so la goi noi dang giu chau noi, bat nop 30 trieu",
        "no goi noi vo toi trong tay no, chuyen 500tr, khong bao cong an",
        "thang do goi keu giu em trai toi, 50tr moi tha, em toi lam cong nhan",
    )),
    ("GOI 111 (bao ve tre em) hoac 113", (
        "con 14 tuoi bi thang lop tren bat coi do quay clip doa tung, gio no nhot con o nha tro",
        "con toi 12 tuoi bi no doa tung clip, hom nay khong thay con dau",
    )),
    ("Mung la nguoi nha da on", (
        "bé 9 tuổi học thêm chưa về, số lạ gọi nói đang giữ đòi 100tr, gọi cô giáo không bắt máy "
        "|| co giao bat may roi, be con choi o nha ban",
        "ho nhan tin co hinh con toi bi troi doi tien chuoc |"
        "| con toi vua ve toi nha, no nói di da banh",
        "so la goi noi dang giu chau noi, bat nop 30 trieu || ua chau no ngu trong buong ne",
        "no noi bat coc be nha em, tieng be khoc trong dien thoai, doi 80tr |"
        "| hoa ra be dang o nha co hai, khong co sao",
        "so la noi giu vo toi doi 200tr || vo toi di cho ve roi, khong biet gi het",
        "so la goi doi chuoc con 100tr || con toi hoc ve roi",
        "so la goi noi dang giu con toi doi 100tr || chau o nha roi, gio tui lam gi voi thang kia",
    )),
    # An old person is about to be fetched, or on the way to the bank.
    ("GOI nguoi do NGAY", (
        "chu toi 75t o mot minh, co dua hen 3h chieu taxi toi ruoc chu di rut tien, gio 2h10",
        "me em 68t vua leo xe om ra agribank Dak Mil rut so tiet kiem, me ko mang dt, tu sang me "
        "cu noi chuyen voi ai tren phong kin",
        "bác tôi 70t có người hẹn sáng mai chở ra Agribank rút sổ tiết kiệm đưa cho họ",
        "má tui mới ra khỏi nhà, cầm sổ tiết kiệm, sáng giờ má nghe điện thoại lén lút",
        "dì 66t sống một mình bị ai gọi biểu chiều nay ra vietcombank rút hết tiền",
        "me toi bi no xui, vua bat xe buyt len ngan hang gia nghia, me de dien thoai o nha",
        "aduon 72t co nguoi goi hen toi ruoc aduon di rut tien ngan hang",
        "ba noi em 74 tuoi no noi 4h cho xe den cho ba di Sacombank rut 500tr",
        "co 70t o duoi xom bi cong an gia goi, co cam so do ra ngan hang roi",
        "ba ngoai da ra vietcombank gap can bo cong an hen truoc cua",
        "ba ngoai em bi no doa roi dem vang ra tiem ban",
        "me toi da chuyen cho no 50tr roi, gio no keu me ra ngan hang rut them, me dang di",
    )),
    ("LAY MAY", (
        "me toi dang noi chuyen voi no trong phong, toi dung ngoai cua",
        "me toi nghe dien thoai xong ra tiem vang ban het vang, gio dang ngoi cho ai do",
    )),
    ("Viec quen", (
        "ba toi di ngan hang rut tien luong huu",
        "chu nho taxi cho di rut tien mua phan bon",
    )),
    # A call or a video that goes on.
    ("CUP MAY NGAY, ra khoi cho do", (
        "em đang zoom với mấy ông mặc quân phục, họ bắt quay 4 góc phòng coi có ai không, cấm em "
        "ra khỏi phòng trọ",
        "ho bat em mo camera 24/24, mac do canh sat, khong cho em ra khoi ky tuc xa",
        "em o phong tro mot minh, video voi vien kiem sat, ho keu kiem tra xem co ai trong phong",
    )),
    ("CUP MAY NGAY. Co quan that", (
        "dg nghe may, no hoi so du e doc r, h no hoi tiep 3 so sau the, doc ko",
        "no dang doi doc ma, em dang cam may, co doc tiep ko",
        "no dang bao doc otp ne, doc luon ko",
        "toi dang di bo ra cay atm theo loi no, tai nghe con deo, no noi gap lam",
        "h no bao nhap ma vao, e dang deo tai nghe nghe no noi",
        "toi vua deo tai nghe vua di ra tiem vang theo no huong dan",
        "dang call video, nguoi mac quan phuc bao lia camera khap nha",
    )),
    ("LAY MAY", (
        "con gai em o phong tro dang video voi cong an, ho cam con be mo cua",
    )),
    ("GOI NGAN HANG", (
        "dang cam may no noi chuyen, no bao doc 6 so trong tin nhan, da doc 3 so roi",
    )),
    # A journey that is planned; a child that is blackmailed.
    ("KHONG DI", (
        "mai len xe di Thai phu bep, moi gioi noi khoi ho chieu, di duong mon ben Quang Truc, em "
        "hoi truoc cho chac",
        "chong em mai di Thai lam xay dung, dan qua duong mon, em lo",
        "may bua nua em di Trung Quoc lam nong nghiep, nguoi ta dan qua bien gioi ban dem",
        "di Thai lam phu bep bang ho chieu du lich, moi gioi thu 5tr, mai len xe",
    )),
    ("KHONG gui them hinh", (
        "cháu 16 tuổi lỡ gọi video cởi áo với một chị trên app hẹn hò giờ họ gửi danh sách bạn "
        "bè của cháu đòi 5 triệu trước 9h tối",
        "con trai toi lop 10 call video voi gai la, bi quay lai, doi tien",
        "em 17 tuoi lo show hang tren mang, gio no gui ten ban be ra doi tien",
    )),
    ("KHONG", (
        "chau 14 tuoi bi no bat gui them hinh, khong la gui cho co giao",
        "con gai 13t bi du gui anh, no doa tung len face neu khong ra gap",
    )),
    ("GOI 113", (
        "con toi da di Campuchia 3 ngay roi mat lien lac",
        "be 10 tuoi bi nguoi la du len xe",
        "chau 12 tuoi bi ong la ru di choi, dang o ben xe",
        "sáng mai đi qua Campuchia bốc vác, ông môi giới lo hết, đi đường rừng",
    )),
)  # fmt: skip
NOT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("GOI 11", (
        "chong toi danh mat cai the atm",
        "em danh chu sai so tai khoan nen mat 2tr",
        "me danh dum 20 trieu bi no lua het",
        "bo me danh cho con it tien mua xe, gui qua ngan hang nao duoc",
        "ba noi bi gay tay thang truoc, gio bao hiem y te tra bao nhieu",
        "no bao phai chay mau ra cay atm khong la mat tien",
        "so la goi noi con toi te xe chay mau can chuyen 20tr mo",
        "chuyen tien mua thuoc cam mau 300k ma khong giao",
        "con heo chay mau toi chuyen 500k mua thuoc cho heo ma no chan roi",
    )),
    ("NGOI CANH", (
        "me chuyen tien cho shop, shop khong tra loi, nam im",
        "con toi khong an com vi toi khong nap the game",
        "cho toi nam im khong an, mua thuoc tren mang 300k ma khong giao",
    )),
    ("GOI 113", (
        "me di cho de lai giay dan nau com",
        "ho nhan xin loi quy khach roi khoa may, toi mat 5tr",
        "con gai nhan tin xin loi me vi ve tre, dien thoai no mat roi goi khong duoc",
    )),
    ("Ban khong co loi", (
        "no goi 4 cuoc tu toi qua toi gio, ko noi gi het, may ngat. phien qua",
        "toi so ve nha khuya",
    )),
    ("GOI 115", (
        "be oc sua sinh ly, co nguoi keu mua siro an ngon tren mang, co nen khong",
        "toi dat siro cho con tren mang ma khong giao, mat 300k",
        "con toi an keo mua tren mang roi khong sao ca",
        "mua sua tren mang cho be, shop giao thieu, mat 500k",
        "tra giam can online co lam dau bung khong",
        "bo sua bo bo met la, mua thuoc online",
    )),
    ("Mung la", (
        "no giu con toi doi 100tr || con toi dang o nha nghi voi no",
        "no giu con toi doi 100tr || van chua ve nha",
        "no giu con toi doi 100tr || ho noi con toi dang o truong nhung toi goi khong duoc",
        "con toi chua ve, co nguoi goi doi 50 trieu || co giao noi con ve tu 4h roi ma chua thay",
        "so la goi noi dang giu con toi doi 100tr || con be ve roi nhung tay chay mau",
    )),
    ("GOI 113 NGAY, noi: nguoi nha bi giu", (
        "con toi di hoc chua ve, thay goi noi dong 2 trieu tien hoc",
        "chong toi di lam chua ve, tiem do goi bao doi no 5tr",
        "mat cho, co nguoi goi doi chuoc 2 trieu",
        "no bat con toi ky giay no 20tr",
        "bao ve giu xe con toi doi 500k",
        "nguoi la goi noi con toi gay tai nan, doi 30tr",
    )),
    ("GOI nguoi do NGAY", (
        "be 8 tuoi co ong la hen taxi toi ruoc di",
        "hen 3h taxi toi ruoc chu di dam cuoi",
        "me em ra agribank rut so tiet kiem cho em dong hoc phi",
        "vo toi noi dien thoai voi chi gai roi di ra ngan hang gui tien cho con hoc",
        "ho bat minh bo may trong tui ao dang mo khi vo quay, cam noi voi co giao dich vien",
    )),
    ("CUP MAY NGAY", (
        "em dang deo tai nghe nghe nhac di bo ra cay atm rut tien",
        "toi di bo ra cay atm rut luong",
        "con toi dang xem camera coi co ai vo nha khong",
        "em deo tai nghe di hoc, co giao nhac",
        "em dang goi cho ngan hang khoa the, ho hoi so cccd, em doc khong",
        "chu bo doi mac quan phuc goi video chuc tet, quay quanh nha cho coi",
    )),
    ("KHONG DI", (
        "em dang o Thai phu bep bi giu ho chieu",
        "em bi giu ben Campuchia, cuu em",
        "mai len xe di Sai Gon lam phu bep",
        "tuan sau di Dai Loan lam viec theo hop dong cong ty xkld, luong 20tr, visa day du",
        "mai em di du lich Thai Lan, can ho chieu khong",
    )),
)  # fmt: skip


def _last(turns: str) -> str:
    phone = resident()
    return [phone.texts(turn).reply or "" for turn in turns.split(" || ")][-1]


@pytest.mark.parametrize(("start", "turns"), [(start, one) for start, row in ROWS for one in row])
def test_the_act_that_is_due_comes_first(start: str, turns: str) -> None:
    assert _last(turns).startswith(start)


@pytest.mark.parametrize(("start", "turns"), [(start, one) for start, row in NOT for one in row])
def test_another_message_does_not_get_it(start: str, turns: str) -> None:
    assert not _last(turns).startswith(start)
