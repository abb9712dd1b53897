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
    _s("plain.mistaken", 0.0, "", "",
       "nham so; nhan nham; goi nham; gui nham; nham nguoi; khong phai * dau; so nay * phai khong; "
       "so nay moi mua; tim chi|anh|co|chu"),
    # --- a stranger can't be called, met or seen
    _s("dodge.call", 1.0, "lamtheo", "",
       "dung goi; goi khong duoc|nghe; khong goi duoc; khong nghe duoc|may; khong nghe may duoc; "
       "khong tien nghe; mic hu; loa hu; hu mic|loa; khoi goi; khong goi lai; may bi thu; "
       "dien thoai * thu roi; khong noi chuyen duoc; dang hop khong; hinh nhoe; song|mang yeu; "
       "khong bat may duoc; giu may; dung tat may; cho may; bat may gio"),
    _s("dodge.account", 1.2, "lamtheo", "",
       "doi so tai khoan; doi tai khoan; doi stk; tai khoan moi; so tai khoan moi; "
       "tai khoan cu|kia|truong|cong ty * khoa|loi|bao tri|dong; tai khoan * bi khoa|loi|treo; "
       "tai khoan nay vi; thu ho; nhan ho; tai khoan em; tai khoan chi ke toan; tai khoan ca nhan; "
       "tai khoan vo|chong|chi|ban em|chau|tao|con; so dien thoai nay luon; ngan hang * bao treo; "
       "ho tai khoan; ve tai khoan nay; vao tai khoan nay; qua tai khoan nay; momo so nay; "
       "tai khoan thu quy; tai khoan giam doc; chu tai khoan"),
    _s("dodge.meeting", 0.9, "lamtheo", "",
       "khong can|phai gap|ra|den|len|di|xep; khoi ra|len|di|den|xep|phai; lam tan nha; "
       "lam online; lam tu xa; qua video; huong dan qua|tren; ban khong dat; khong cho xem; "
       "khong can mang|cam; gui ve tan; giao tan tay; giao cod; ship cod; xem qua hinh; "
       "lam giup tu xa; khong gap mat; dang o xa; dang o nuoc ngoai; dang cong tac"),
)  # fmt: skip
