"""Signs that somebody tells of a contact, that a notice is honest, and of adverts."""

from __future__ import annotations

from flows.triage.sign import Sign
from flows.triage.sign import sign_of as _s

NOTICES: tuple[Sign, ...] = (
    # --- somebody tells of a contact
    _s("told.contact", 0.9, "", "",
       "<report>; 113 goi; <phone> goi|bao|noi|nhan|xung|xin|keu|ship; <phone> * goi|bao|xung|keu; "
       "keu; xung la|danh; police|bank|customs|they|someone|he|she called; "
       "<n> goi toi|den|bao; called me; "
       "ngan hang goi; ben ngan hang goi; noi so * toi; nguoi xung; xung; "
       "nguoi la; so la; goi noi; goi bao; goi toi noi; nguoi ta goi|noi|dua; "
       "co nguoi goi|noi|gui|nhan|moi; noi toi; bao toi; keu toi; ho noi; ho keu; "
       "ho bao|bat|dua|goi|gui; goi keu; goi moi; goi hoi; nhan hoi; nhan keu; nho toi; "
       "bat toi; goi hoai * doi|keu|bat|noi|bao|xung; so la * hoai; goi lai noi; bat em; "
       "doc dung ten; doc dung; may tu dong; "
       "tong dai tu dong; giong may;  may noi; may ghi; noi la nhan vien; noi so toi; noi tk; "
       "noi tai khoan; bao so toi; co co goi; co ong; goi bat|doi|doa|hu|dua|yeu; "
       "bat chuyen|dong|doc|khai|cai; keu chuyen|dong|cai|doc|vao|vo; "
       "bao chuyen|dong|cai|doc; nhan vien * goi; nho * chuyen; noi phai; noi con toi; "
       "toi dinh; noi em dinh; moi toi; hoi toi; xin ma; ban quen; "
       "no moi|vua|lai gui|nhan|goi|keu; no gui; ho moi|vua gui|goi; thang do|kia|nay gui|keu"),
    _s("doubt.asks", 0.5, "", "",
       "luadaokhong; co that khong; co phai that; that khong; co lua; lua khong; co phai; "
       "co nen; co dung khong; dung khong; co sao khong; mo duoc khong; vo duoc khong; "
       "co that; is it real; is this a scam; scam"),
    # --- signs of an honest notice
    _s("calm.warning", -1.5, "", "official_warning:3",
       "nhac ,; luu y ,; canh bao ,; canh giac; khong bao gio; canh bao; khuyen cao; "
       "thu doan; luu y; thong bao gia mao; nhac nguoi dan; de phong; la lua dao; bi lua dao; "
       "co ke; ke gian; doi tuong; hanh vi lua; bao ngay cong an; nhac khach; bao cong an; "
       "trinh bao; gui 156; gui 5656; ve 156; so 5656; dau so 5656; khong goi dien; "
       "khong yeu cau; khong hoi; khong xin; khong goi; khong nhan tin; khong gui * link; "
       "khong bao qua; nhac sinh vien; nhac khach hang; nhac hoi vien; cho ky; thac mac goi; "
       "khong phai lam gi; tra loi bao chi; khong ai duoc; thi hoi lai; hoac bao cong an; "
       "bao cho truong; khong thu phi; khong lam thay; khuyen ba con; nhac ba con; "
       "nhac phu huynh; khuyen khach hang; deu la gia; gia mao; chi tai; chi cai; "
       "chi giao dich; chi lam tren; chi thong tin; tro ly; tinh tao; "
       "khong xu ly * qua dien thoai; khong lam viec qua; nghi ngo; neu nghi ngo; binh tinh; "
       "hay goi; kiem tra ky; chi lam; khong gui; khong ai; "
       "xuat hien tin_nhan|trang|cuoc; chieu tro; cac chieu; nguoi dan can; "
       "nguoi dan khong; ba con khong|dung|nho; can canh giac; khong chuyen tien; "
       "binh tinh goi; khong dua tien; khuyen nguoi; bao 156; "
       "got hacked; was hacked; is a scammer; be careful; watch out; scammers pose; "
       "report to local; canh giac|can than nha|nhe; xuat hien doi tuong; hien co doi tuong; "
       "goi vay cu cup; "
       "coi chung; de y nghe; moi nguoi dung|khong|coi|nho; ca nha dung|khong|nho; "
       "ba dung|khong tin; ai nhan tin * dung; dung tin nha; dung nghe may; can than nha; "
       "nho goi hoi; lua dao day; khong tin dau; "
       "kinh bao; cu cup may; cup may ngay; gap vay; la xao; xao het; ai keu|bao|doi * la lua|xao; "
       "giu lai goi; nho bao; dan ong ba; noi cho ong ba; dung nghe theo; "
       "chi co tren; chi nhan qua; khong qua moi gioi; de kiem chung; de tra soat"),
    _s("calm.verdict", -2.6, "", "official_warning:3",
       "la lua dao; deu la gia; deu la lua dao; la thu doan; la hanh vi; la gia mao; "
       "la xao; xao het; la lua; toan la lua; la khong dung; khong co chuyen; khong phai cua; "
       "khong co tai khoan nao"),
    _s("calm.advice", -2.2, "", "official_warning:2",
       "khong|dung|never chia_se|tiet_lo|lam_theo|truy_cap|tham_gia; "
       "dung cung_cap|bam|mo|cai|nhap|doc|tin|khai|ket|click|nghe; "
       "khong * cho ai|nguoi; khong lam theo; khong duoc hoi; never share|give|tell; "
       "do not share|give|tell|click; don t share|click; "
       "dont share|give|tell|click|open; we never; we do not ask; do not reply|call|open|pay; "
       "khong uy quyen; khong tra loi|chuyen; khong yeu cau * chuyen; khong chuyen khoan truoc; "
       "khong chuyen cho; dung chuyen cho; khong nhap ma; "
       "khong|dung tin loi|theo; khong|dung nghe loi; "
       "dung dua ai|cho; dung chup hinh|anh; khong dua ai"),
    _s("calm.otp", -3.0, "", "otp_notice:5",
       "ma otp cua|la|giao|dang|xac|de|khong; otp la; ma xac thuc la|cua|otp; "
       "ma xac nhan la|giao|cua; ma * co hieu luc; hieu luc trong; co hieu luc <time>; "
       "co gia tri <time>; dung trong <time>; ma dang nhap; het han sau; khong chia se ma; "
       "khong cung cap ma; is your; do not share; verification code is; la ma otp; la ma xac; "
       "otp dung; otp <n>; otp * <n>; lay ma otp; ma pin tam; "
       "verification code; dung ma; ma kich hoat la; la ma kich hoat; nhap <n> de; "
       "your code is; la ma xac minh; ma xac minh * la; security code; "
       "la ma kich; your verification; your confirmation code; confirmation code; "
       "xac thuc kich hoat; "
       "enter <n> to; expires in"),
    _s("calm.balance", -2.6, "", "bank_notice:4",
       "so du; bien dong so du; giao dich cuoi; so du kha dung; so du hien tai; sd <money>; "
       "nd; sao ke; tai khoan * tang; tai khoan * giam; vua kich hoat; giao dich thanh cong; "
       "gd <money>; so du tk; da thanh toan; <balance>; "
       "ref; noi dung chuyen; hoan tien <money> vao; sao ke the; du no"),
    _s("calm.outage", -2.4, "", "electricity_notice:3",
       "cup dien; ngung cung cap dien; tam ngung cap; ngung cap dien; mat dien; "
       "lich cat dien; cat dien <time>; bao tri; bao duong; ngung dien; ghi chi so; chi so; "
       "kwh; lich cup; dien luc * cat dien; "
       "thong bao cat dien; cat dien ngay; cat dien tu; cat dien de; sua chua duong day; "
       "sua chua luoi dien; cai tao luoi dien; de sua chua; nang cap duong day"),
    _s("calm.water", -2.4, "", "water_notice:4",
       "cup nuoc; ngung cap nuoc; ngung nuoc; mat nuoc; tru nuoc; nuoc yeu; duong ong; "
       "khong co nuoc; cap nuoc"),
    _s("calm.school", -1.8, "", "school_notice:3.4",
       "phu huynh; hoc sinh; nghi hoc; so lien lac; hop phu huynh; di hoc; lich hoc; "
       "toan truong; hoc phi; cac con; don con; don be; giao vien chu nhiem; nhap hoc; "
       "khai giang; cac em; thoi khoa bieu; hoc ky; don bes; "
       "ban tru; phong ke toan|tai vu; thu quy; gvcn; lop <n>; nhap hoc; xet hoc ba; "
       "xac nhan nhap hoc; truong tam thu; giay khen"),
    _s("calm.weather", -2.2, "", "disaster_alert:4",
       "mua lon; bao so <n>; lu dang; so tan; sat lo; ap thap; mua to; di tan; gio giat; "
       "ngap lut; con bao; bao do bo; chay rung; thuy dien xa lu; xa lu; lu quet; do bo"),
    _s("calm.place", -1.9, "", "",
       "mang * ra|den chi_nhanh|cua_hang|phuong|xa|bo; tai diem; can bo tai; ra cua hang; "
       "den cua hang; tai cua hang; chi nhanh; tai quay; phong giao dich; diem giao dich; "
       "tai tru so; ra phuong; ra cong an; den tru so; co quan; bo phan mot cua; "
       "truc tiep tai; tai nha van hoa; hoi truong; den diem; tram y te; uy ban; nha van hoa; "
       "tai cong an; o co quan; kho bac; gio hanh chinh; cong dvcqg; dich vu cong quoc gia; "
       "mang theo cccd|giay|so; lien he * dai ly thu; nop tai; tai nha * truong thon; "
       "den bo phan; tru so; dem so; den cn; den chi nhanh; toi cua hang; tai cong"),
    _s("calm.ussd", -1.3, "", "telecom_notice:1.5",
       "soan * gui; soan; da cong; gia han; tu choi; nhan tin mien phi; goi cuoc; "
       "su dung <time>; tong dai; toc do cao; data; noimang; da dang ky; cskh; huy goi; "
       "da tru; da nhan; may 2g; dung 2g; "
       "han su dung; nap the; tkc; dung luong; cuoc phi; roaming; tra sau; tra truoc; "
       "mang 2g; imuzik; ung tien"),
    _s("calm.thanks", -0.8, "", "",
       "tran trong; xin cam on; cam on quy khach; thong cam; kinh moi; kinh gui; "
       "quy khach vui long; chuc quy khach"),
    _s("calm.delivery", -1.6, "", "delivery_notice:3",
       "da ve buu cuc; dang duoc giao; don hang * da gui; phat thanh cong; hanh trinh; "
       "dang tu buu cuc; da giao; dang giao; giao thanh cong; tra cuu; "
       "buu cuc; cod; thu ho; kiem tra hang truoc; giao khong thanh cong; se giao lai; "
       "phat khong thanh cong; hoan ve shop; "
       "hoan lai kho; hoan ve kho; giao lai; nho lay vao; de truoc cua; de o bao ve; "
       "gui bao ve; gui tap hoa; gui hang xom; co nha khong; tien mat hoac; dua luc nhan; "
       "luc nhan hang; chua khong nghe may"),
    _s("calm.civic", -1.4, "", "commune_notice:2.6",
       "tiem chung; tiem vac xin; hop thon; hop dan; lay y kien; bau cu; ve sinh; "
       "nop ho so tai; chi tra; kham suc khoe; kham nghia vu; to dan pho; thon; ubnd; "
       "moi hop; di hop; hop luc; hop ngay; "
       "tiep dan; phat qua tai; hien mau; ra quan; sinh hoat; kinh moi ba con"),
    _s("calm.charity", -1.6, "", "charity_notice:3",
       "gui 1407; gui 1408; gui 1409; cong 1400; tinh 1400; nhan tin ung ho; "
       "ung ho * so tai khoan 2022; cu phap"),
    _s("calm.office", -0.4, "", "",
       "bo quoc phong; bo y te; bo noi vu; bo giao duc; bo gddt; bo nong nghiep; bo ldtbxh; "
       "uy ban nhan dan; ubnd tinh|tp|huyen|xa|phuong; chinh phu; thu tuong; ban chi dao; bcd; "
       "bch; ban chi huy; cuc attt; cuc an toan thong tin; uy ban atgt; hoi chu thap do; "
       "mat tran to quoc; ubtw mttq; mttq; hoi dong bau cu; vtv; cong 1400; nghi dinh; "
       "theo quy dinh; chap hanh; huong ung; toan dan; cuc csgt; phong csgt; cong dvc; mot cua"),
    _s("calm.visit", -1.0, "", "",
       "tai kham; lich kham; lich hen; phong kham; ket qua xet nghiem; ma dat cho; khoi hanh; "
       "chuyen bay; ghe <n>; ma ve; don luc; trung chuyen; check in; nhin doi; phong mach; "
       "booking; lich tiem; stt <n>; ve tau; xe don; don chi o; xe len; "
       "webinar; workshop; toa dam; hoi thao truc tuyen; ngay hoi tu van; appointment; "
       "boarding; check-in; delayed to; flight; booking <n> confirmed; is confirmed; "
       "out for delivery; track at; lich phong van; phien toa; lich hoc bu; lesson tomorrow"),
    _s("calm.due", -0.9, "", "",
       "den han; den han thanh toan; ky tiep theo; bo qua neu da; bo qua neu; nhac no; "
       "phi cham nop; tien cham nop; ho so boi thuong; quyen loi bao hiem; chua nhan duoc khoan; "
       "cam on * da thanh toan; tat toan; "
       "thanh toan tai; thanh toan qua; ky <n>; hoa don; cuoc thang; hop dong; phi dinh ky"),
    _s("calm.culprit", -0.6, "", "official_warning:2",
       "ke gian|xau; ke lua; doi tuong; bon lua; toi pham; thu doan; gia danh; mao danh; "
       "scammers; fraudsters"),
    _s("calm.store", -1.4, "", "official_warning:0.6",
       "google play; app store; appstore; ch play; trang chinh thuc; ung dung chinh thuc; "
       "cong chinh thuc; kenh chinh thuc"),
    # --- adverts
    _s("advert.cure", 0.0, "", "advert_promo:3",
       "gia truyen; dut diem; chua khoi; tri dut; khong khoi hoan; khoi benh * cam ket; "
       "cam ket khoi; chua bach benh; thuoc * dac tri; thuoc than; than duoc"),
    _s("advert.tag", -0.6, "", "advert_promo:5",
       "qc; dkqc"),
    _s("advert.goods", -0.9, "", "advert_promo:1.6",
       "mat tien; so hong; so do; tho cu; chinh chu; mien trung gian; mien moi gioi; sang lai; "
       "sang quan; giao tan vuon; giao tan noi; lay hang tan; can dien tu; thu mua; bao gia; "
       "bao hanh; thi cong; tan goc; giong moi; cay giong; khai giang; hoc thu; dong phuc; "
       "nhan phong; homestay; tour; xe ghep; nha xe; dat ve; giam hoc phi; showroom; noi that; "
       "lai thu; phu tung; gia si; phong kham; nieng rang; don gia; xem dat; xem nha; xem mau; "
       "cho thue * phong|nha|xe|mat_bang; phong tro; mat bang; nhap ve; hang ve; thiet ke; "
       "hut ham cau; thong tac cong; thong cong; mai ton; lam cua; phan npk; "
       "vat tu nong nghiep; gara; xuat ve xong; khoa van tay; lap camera; lop tieng; "
       "hoc phi <money>; hoc thu; gia tai vuon; bo giong; tho lam; bao gia mien phi; "
       "chuyen nhuong quan; lai xe thu; ve xe"),
    _s("advert.offer", -0.3, "", "advert_promo:1.6",
       "khuyen mai; uu dai; giam gia; voucher; giam <percent>; khai truong; giam <money>; "
       "sale; gia chi; chi tu <money>; tang <percent>; mua 1 tang; goi cuoc; dang ky goi; "
       "tra gop; mo ban; can ho; lien he mua; flash sale; ma giam"),
)  # fmt: skip
