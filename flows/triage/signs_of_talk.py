"""Signs of everyday talk: what people who know each other write, and how a stranger dodges them."""

from __future__ import annotations

from flows.triage.sign import Sign
from flows.triage.sign import sign_of as _s

TALK: tuple[Sign, ...] = (
    # --- who means it honestly is met, is paid afterwards, and may be called
    _s("plain.person", -1.0, "", "",
       "tra sau; tra tien sau; dua tien sau; lay tien sau; tinh tien sau; tinh sau; "
       "lay|nhan hang roi|xong|moi tra; xem|coi hang * tra; xem|coi xong * tra; ung * tra tien; "
       "ung thi|roi|moi coc; xong roi|moi tra; lam xong * tinh; khong nhan|lay|can|thu coc; "
       "khong nhan chuyen khoan; khong thu phi|tien|bat|them|ho|gi; khong mat phi|tien; "
       "khong phai tra; khoi tra gi; da thanh toan roi; co hoa don; co bien lai; co phieu thu; "
       "lay hoa don; nop o phong; dong o quay; ra quay; tai quay; tai van phong; len van phong; "
       "gap truc tiep; noi chuyen truc tiep; toi|den truc tiep; ghe|qua|toi|ra|den|len lay; "
       "ghe|qua|toi|ra|den xem|coi|thu|quan|tiem|shop; qua kiem tra; mang|cam|dem ban|so goc; "
       "mang ban chinh; phong cong chung; ky tay; viet giay; giay tay; ra don; ra duong; "
       "tra tai xe; tra tren xe; ve tra; dua|gui * cam; bo thung; cuoi vu * tinh; tru luong; "
       "cuoi thang tru; lay tai; xem tan noi; co xac nhan; da gui * bao ve; lay o bao ve"),
    _s("plain.sent", -0.9, "", "",
       "chuyen khoan|chuyen|gui|ung|dong|nap roi|xong; da|moi|vua chuyen|gui|dong|nap; "
       "chuyen khoan * roi; chuyen <money> * roi; gui <money> * roi; chuyen ve; "
       "mung <money>; gui truoc <money>; tra het; nhan duoc chua; vao chua; "
       "coi nhan duoc; kiem tra tai khoan; kiem tra xem; coi giup * chua; bo|me|ba|ma|con gui; "
       "luong ve; nhan luong; chup bien lai; chup hoa don"),
    _s("plain.verify", -0.9, "", "",
       "goi hoi * nghe|nhe|nha; hoi * di|chi|anh|co * nghe|nhe|nha; goi video; goi lai cho; "
       "goi * xac nhan; goi so ban; goi kiem tra; noi chuyen voi * cho ra; hoi lai; "
       "so tai khoan cu; tai khoan cu; nhu cu; trong nhom nha|minh|lop; tai khoan cong ty; "
       "goi me|bo|ba|ma|anh|chi|em|con|may|tao|minh; ban cu; quen ma; cho con nhin mat; "
       "thay mat; ra ngan hang; tra soat; cu cho ngan hang; hoi ngan hang; xac minh voi"),
    _s("plain.daily", -0.7, "", "",
       "an com; nau com; an sang; an trua; an toi; uong thuoc; di hoc; don con|be|chau; "
       "di cho; dam cuoi|gio|ma|cuoi; hai ca phe; ra|di|len ray; mua|bon phan; sinh nhat; "
       "ngu ngon; da bong; mai gap; toi|chieu|sang ve; de quen; bo quen; heo|vit|meo de; "
       "tre <time>; rua chen; giat do; sua may; tho may; be|chau * sot; tai kham; "
       "lam ca; tang ca; di lam; nghi phep; xin nghi; gat lua; trai vuon; "
       "don nha; nau nuong; xe om; bi om; met qua; "
       "chuc * vui|khoe|may_man; thap huong; dam tang; vieng; hop lop; hop phu huynh; thi hoc ky; "
       "tien phong|tro|cong|hoc; quy lop; ao lop; giay khen; "
       "ca nha; nha minh; ben nha; nho * nghe|nhe"),
    _s("plain.farm", -0.7, "", "",
       "hai ca; ca phe nhan|tuoi|chin|xo; nhan xo; can ky; tru bi; tru <n> bi|ky|can; mu nuoc; "
       "sau rieng; ri6; hang a|b; cat canh; lam co; phat co; xit|phun|ray thuoc; bon phan; "
       "bao phan|lan|npk; phan bo|npk|chuong|ca; cay giong; heo con|giong|nai; bo con|cai|giong; "
       "trau|bo pha|qua|lac|di; ga vit; an co; cam heo|ga; may cay|bom|cat|xoi|xay|xit; keo ong; "
       "tuoi ray|ca|vuon; ray nha|anh|chi|ong|ba; vuon nha|chi|anh|chu; doi cong; phu ho; lua ve; "
       "gat|cay|say lua; thu y; tra cam|phan; het vu|mua; cuoi|xong vu; ban heo|bo|ca|tieu|lua; "
       "gia ca|tieu|mu; kho nha|ba|hai; san phoi; phoi ca; ve sinh chuong; lam ray; di ray"),
    _s("plain.rites", -0.7, "", "",
       "thanh hon; bao hy; vu quy; dai tiec; dam hoi|noi|thoi_noi|day_thang; thoi noi; day thang; "
       "nhap quan; di quan; dua tang; le vieng; huong tho; phung dieu; chia buon; thap nhang; "
       "nhap trach; tan gia; cung ram|giai_han|ong|co_hon|dat|ruong; an gio; gio ong|ba|noi|ngoai; "
       "giao xu|ho|hat; nha tho|nguyen|chua; ca doan; thanh le; le chua_nhat|sang|chieu; "
       "phat tu; su thay|co; co huong|duong; cong qua; cong duc * hom|tai_chua|gap; chau phuoc; "
       "chap ma|mo; tao mo; mung tho; mung cuoi; chuc * tram nam; chuc * hanh phuc; "
       "bia mung|cuoi; gui thiep; thiep moi|giay|em|cuoi; di an cuoi|tan_gia; an hoi|day_thang"),
    _s("plain.work", -0.7, "", "",
       "ca dem|sang|chieu|toi|gay|<n>|a|b; doi ca; vo ca; tan ca; xep ca; cham cong; bang cong; "
       "phieu luong; thieu cong; di lam lai|luon|tre; nghi bu|om|phep|viec; xin giay; truc dem|ca; "
       "to truong|quan doc|quan ly , ; do be tong|san|mai|mong; xay tiep|tuong; "
       "tho ho|xay|dien|nuoc; "
       "cong trinh; hop giao ban; nop bao cao; bien ban hop; lich day|truc|lam; thu viec; "
       "mot cong; tien cong <n>|hai|tho|nay|tui; lanh luong; ung luong; vo lam; vo xuong; "
       "gap truc tiep; phong van truc tiep; mang ho so; day kem|thay; day thay"),
    _s("plain.errand", -0.7, "", "",
       "mua gium|giup|dum|ho * ve|toi|dua; mua * ve nha|cho_me|cho_con; lay gium|dum|giup; "
       "de truoc|tren|trong|duoi|sau|canh|ben cua|cong|nha|tu|ban|hem|xe|hoc|giuong|tu_lanh; "
       "de o nha|quan|san|gara|hien; chia khoa; khoa cua|cong|van; tat may|bep|den|dien|nuoc; "
       "day xe; do xang; nhich xe; dau xe; rua xe; cho <n> bao|thung; cho qua|toi|ve|ra; "
       "chay qua|ra|ve|len; don em|chi|me|ba|ong|noi|ngoai|chau; don o; don dum|gium|giup; "
       "nau com|chao|nuoc; an gi; com nuoc; com chua; rot nuoc; cam theo|them|ao|du; "
       "doi nho|ti|chut|em|ben; cho may cay|xe|muon; muon cai|cay|may|xe|thang|noi|ong; "
       "lat|sang|trua|chieu|toi|mai|mot qua|ghe|ve|gap|len|di|lam|dem; ghe nha|ngang; "
       "qua nha; qua day; ve nha; nga ba|tu|cua; cay xang; dau duong|hem|doc|cau; cuoi xom|duong"),
    _s("plain.appointed", -0.7, "", "",
       "ghe so|a|b|c <n>; giuong <n>|so; phong so <n>; cong so <n>; quay so <n>; so thu tu; "
       "toa <n>; bien so xe|<n>; xe * don; don tai; don tan nha|noi; ben xe; xuat ben; toi ben; "
       "tra tren xe; len xe; nha xe; tai xe; gui xe; theo giay hen|moi; phieu hen; dung hen; "
       "hen * <time>; doi lich|gio|sang; doi sang|qua thu|ngay|<n>; hoan sang|lai; "
       "mang theo so|the|giay|can_cuoc|cccd|ho_so; mang so|the|giay|can_cuoc|cccd|ho_so; "
       "cam theo|so|giay|the; mang ban|bien_nhan; nhan ket_qua|lai|giay|so; tra ket qua; "
       "niem yet; trong gio; ket qua xet|chup|kham|thi; uong thuoc; truoc|sau an; tiem phong|mui; "
       "tiem cho|ngua|nhac; can do; khong mat|ton phi|tien|dong; khong thu phi|tien|le_phi|le; "
       "mien le phi; khong phai nop|dong|tra; khoi dong|tra|coc|dua; "
       "khong nhan tien|coc|chuyen_khoan; ai thieu|nghi|vang|ranh|muon|can"),
    _s("plain.mistaken", 0.0, "", "",
       "nham so; nhan nham; goi nham; gui nham; nham nguoi; khong phai * dau; so nay * phai khong; "
       "so nay moi mua; tim chi|anh|co|chu"),
    # --- a stranger can't be called, met or seen
    _s("dodge.call", 1.0, "lamtheo", "",
       "dung goi; khong goi duoc; khong nghe duoc|may; khong nghe may duoc; "
       "khong tien nghe; mic hu; loa hu; hu mic|loa; khoi goi; may bi thu; "
       "dien thoai * thu roi; khong noi chuyen duoc; dang hop khong; hinh nhoe; song|mang yeu; "
       "khong bat may duoc; giu may; dung tat may; bat may gio"),
    _s("dodge.account", 1.2, "lamtheo", "",
       "doi so tai khoan; doi tai khoan; doi stk; tai khoan moi; so tai khoan moi; "
       "tai khoan cu|kia|truong|cong ty * khoa|loi|bao tri|dong; tai khoan * bi khoa|loi|treo; "
       "tai khoan nay vi; nhan ho; tai khoan em; tai khoan chi ke toan; tai khoan ca nhan; "
       "tai khoan vo|chong|chi|ban em|chau|tao|con; so dien thoai nay luon; ngan hang * bao treo; "
       "ho tai khoan; ve tai khoan nay; vao tai khoan nay; qua tai khoan nay; momo so nay; "
       "tai khoan thu quy; tai khoan giam doc; chu tai khoan"),
    _s("dodge.meeting", 0.9, "lamtheo", "",
       "khong can|phai gap|ra|den|len|di|xep; khoi ra|len|di|den|xep|phai; lam tan nha; "
       "lam online; lam tu xa; qua video; huong dan qua|tren; ban khong dat; khong cho xem; "
       "khong can mang|cam; gui ve tan; giao tan tay; giao cod; ship cod; xem qua hinh; "
       "lam giup tu xa; khong gap mat; dang o xa; dang o nuoc ngoai; dang cong tac"),
)  # fmt: skip
