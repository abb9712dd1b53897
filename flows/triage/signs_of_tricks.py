"""Signs of whole tricks: what only somebody who cheats asks, offers or threatens.

One phrase tells the trick by itself, so it is longer than those of other signs. Honest people
write its words, but not in this order. `flows.triage.classify` lets no likeness to honest texts
outweigh one of these, unless the text warns or tells of others.
"""

from __future__ import annotations

from flows.triage.sign import Sign
from flows.triage.sign import sign_of as _s

TRICKS: tuple[Sign, ...] = (
    _s("lure.fee_first", 1.8, "camdo lamtheo", "prize_draw:3.6",
       "nhan thuong|qua|giai * nop|dong|chuyen * truoc; nhan thuong|qua * phi|thue <money>; "
       "giao xe|qua * sau khi dong; phi kho bai; phi xuat kho; "
       "trung * nop|dong|chuyen <money>|<percent>|thue|phi; lo tien thue; lo * thue truoc; "
       "thue trung thuong|giai; nop|dong * thue * nhan qua|thuong|giai|xe; "
       "dong|nop * phi|thue * truoc * nhan qua|thuong|giai|xe; dong phi * nhan qua|thuong|giai; "
       "phi * de nhan qua|thuong|giai; phi nhan qua|thuong|giai; "
       "phi lam thu tuc * xuat kho; qua * dong phi; phi ho so * giao xe|qua; "
       "phi thu tuc * nhan qua|thuong|giai"),
    _s("lure.locked_profit", 1.9, "camdo lamtheo", "investment:3.6",
       "muon rut * nop|dong|nap; nop|dong|nap * moi rut; nop|dong|nap * moi duoc rut; "
       "nop|dong|nap * la rut; phi xac minh * rut; phi giai ngan * duyet; "
       "phi nang hang; phi rut tien; phi rut; thue * truoc khi rut; thue rut tien; "
       "moi cho rut; moi duoc rut; moi rut duoc; vi * dong bang * nop|dong|phi; "
       "dong thue <percent> bang; khong tru vao so du; khong tru * so du; "
       "khong duoc tru * vao tien; ky quy * moi * rut; lenh rut * dong|nop|phi; "
       "loi * phai dong|nop thue; phai dong|nop thue <percent>; to withdraw * pay|deposit; "
       "unlock * withdrawal"),
    _s("lure.resend", 1.8, "lamtheo", "easy_job:3",
       "sai|nham|loi|thieu|ghi noidung * chuyen lai; noidung * chuyen|gui|ck lai lan; "
       "chuyen|gui|ck lai lan nua; chuyen|gui|ck lai lan <n>; chuyen lan nua; "
       "chuyen bo sung * lan; sai cu phap * chuyen|gui|ck lai; cu phap , * chuyen|gui|ck lai; "
       "he thong * hoan het|ca|toan|lai|tra; he thong tra ve; hoan ca hai; hoan ca <n> lan; "
       "chuyen lai <money> nua; nhan lai du ca hai; phai chuyen lan; lan nua dung noidung; "
       "lan nua * hoan toan bo"),
    _s("lure.mule", 1.8, "camdo lamtheo", "other_scam:3.4",
       "thue|mua|thu mua tai khoan ngan hang; thue|mua tai khoan chinh chu; "
       "thu tai khoan ngan hang; giao the va sim; the va sim * nhan tien; co app va sim; "
       "de lai * the atm; the atm * de lai; atm khong xai|dung; the atm khong xai|dung; "
       "the ngan hang khong xai|dung; "
       "cho muon|thue tai khoan nhan tien; muon|thue tai khoan nhan tien khach; "
       "nhan tien khach * tai khoan; nhan tien * chuyen tiep; roi chuyen tiep cho; "
       "chuyen tiep * giu lai <percent>; rut ra dua lai; moi lan * giu lai; "
       "mo <n> tai khoan * gui|dua|ban; mo tai khoan * roi gui|dua|ban * mat khau|the|sim; "
       "rut ho * huong; nhan ho tien * huong; rent your bank account; receive money * forward"),
    _s("lure.paper_sale", 1.8, "camdo lamtheo", "forged_papers:3.6",
       "lam so do * yeu cau|giong; so hong theo yeu cau; giong 99; giong <percent>; "
       "ban so do; so do that ten cu; bang * khong can hoc; bang * khoi thi|hoc; "
       "bang lai * khong thi|hoc; bang lai * khoi thi|hoc; bang lai * khong can|phai thi|hoc; "
       "a1|b2|b1|c , khong thi|hoc; <n> khong thi; khong thi , khong hoc; "
       "khong phai di thi; ngay khoi thi; lam * khoi thi; khong hoc khong thi; "
       "bang cap * khong can; sang ten khong can; dau vao tra duoc; "
       "khong phai thi * co bang; bang lai mat * lam lai; bi giam lam lai; "
       "lam chung chi * dau; bang cap 3 * hoc; khong can hoc"),
    _s("threat.dun", 1.6, "sohai", "debt_threat:4",
       "phap che * xuong|ve|lap|phoi; phap che , * ho so; phong phap che; "
       "can bo * xuong dia phuong; can bo hien truong; xuong dia phuong lap|lam|xac|cuong; "
       "xuong dia phuong; ve dia phuong niem yet|lap|lam|cuong; ve xa lap bien ban; "
       "lap bien ban bat|tai_san|tai_nha|tai_dia_phuong; bat tai san; xu ly phap ly; "
       "bo phan phap ly * phoi|xuong|lap|khoi|cong; phap ly phoi hop; "
       "niem yet ten; thanh toan * thi rut don; thi rut don; dung ho so * khoi kien; "
       "de dung ho so; toi chiem doat , * dong; xu ly * toi chiem doat; "
       "lam viec voi thon|to_truong|xa neu; xuong nha lam viec"),
    _s("threat.collect", 1.2, "sohai", "debt_threat:3",
       "nghia vu thanh_toan|tra_no|dan_su|tai_chinh|tra; tron tranh nghia|trach; thu hoi no; "
       "xu ly no|ho_so|tai_san|phap_ly; phap che; giai doan xu ly; so tai khoan ao; "
       "so|ma|qua|vao|lien_he|thanh_toan va <n>; so|ma va , <n>; ma dinh danh va; "
       "ho so vay * ghi|de|lam; trong ho so vay; so chi|anh|ban|ba|ong|co|chu trong ho so; "
       "khan cap cua khoan; nguoi bao lanh cho; dong pham; khau tru luong; cong van * no|vay; "
       "lam viec voi gia_dinh|gia_lang|nha_truong|co_quan|nguoi_than|thon|buon; thuc dia; "
       "nhan vien * den buon|thon|nha|co_quan|truong|ray; khong hay cho gia; "
       "anh huong uy tin nha; niem yet thong_bao; vi pham hop dong tin; "
       "vi pham nghia vu; ho so * gui toa; ho so * chuyen phap|to|bo_phan; co hoi * thuong luong; "
       "no xau nhieu; nhieu app; vay nang; an quit|quyt|chay; quit|quyt tien; "
       "gop * tra gium; thu giu tai san; may tuong doi so; chuan bi anh tho; "
       "ke bien * xe|tai|trau; thu tien cho anh|chi|sep|cong_ty; dung ten * nguoi quen; "
       "mien lai phat; truy cuu trach nhiem; tranh lien luy; danh dau xau; tren he thong cic"),
    _s("threat.kin", 1.7, "sohai", "debt_threat:4",
       "chuyen <money> khong thi gui|tung|dang; "
       "nhac * tra tien * khong * dang hinh|anh; tra tien khong * dang|gui|dan hinh|anh; "
       "tra tien * khong hinh|anh; thong bao den nguoi than; nguoi than cua * no khong tra; "
       "quyt no; vay no khong tra; vay * khong tra * nhac|bao|de_nghi; "
       "dang anh|hinh ca nha; dang anh|hinh * facebook|nhom|mang; hinh no dan; dan khap; "
       "bao no tra tien; khong se goi ca; goi ca phong|co_quan|cong_ty; "
       "phai co trach nhiem , khong; anh chi len mang; anh * len nhom truong|lop|phu_huynh; "
       "phat to roi * hinh; no * goi may ban; trau * dat di tru; rao * cho ba con biet mat; "
       "nhan cho het * danh ba; nhan het * danh ba; tu dong gui tin * danh ba; "
       "bo sung vao don; moi ngay <n> cuoc goi; "
       "de nghi truong * nhac; keo mat mat; vay tien qua app roi tron; qua app roi tron"),
    _s("threat.harm", 1.8, "sohai", "debt_threat:4",
       "biet con may; biet * may hoc truong; con * may di hoc * khong thay; "
       "di hoc ve khong thay; mua san * hom; sam san * hom; chon san * hom; cai hom di; "
       "mua * quan tai; toi quan tai; dat vong hoa * nha may; vong hoa * nha may; "
       "con may di hoc duong; khong chi la son; khong noi mieng nua; "
       "vong hoa * cho may|ong|ba nha; sao nha chay; nha chay dung trach|hoi; "
       "may tron duoc; con may tron * khong; tao dot nha; dot nha may; "
       "chat chan|tay may; tao chem; ca nha may chet|khong yen; lay mang may; "
       "biet nha may; tao toi nha may; vo con may tron|coi|khong"),
    _s("ask.seed", 2.4, "noi", "otp_request:2",
       "12|24 tu khoi phuc|khoa|vi|seed; cum <n> tu; cum tu; tu khoi phuc; cac tu khoi phuc; "
       "12|24 chu * vi; chu luc tao vi; tu * luc tao vi; cum tu ghi; recovery phrase; "
       "seed phrase; secret phrase; seed words; recovery words; the 12|24 words"),
    _s("lure.border", 1.8, "camdo", "easy_job:3.6",
       "chia bai * bavet|bet|campuchia|cam|moc|bien; nu chia bai; chia bai ben; "
       "sang cam * lam|luong; sang campuchia lam; cham soc khach * game; "
       "duong tieu ngach; tieu ngach; di duong tat qua; casino moc bai|bavet|o|ben; "
       "lam * casino; tam thai tu; bavet; song bai; di lien trong dem; "
       "lo giay to di duong; ben myanmar|campuchia|cam luong; ben kia bien gioi; "
       "go ban phim ben; ban phim * luong; vuot bien lam; khong can ho chieu"),
    _s("lure.errand", 1.5, "camdo", "easy_job:3.4",
       "like trang * luot; like * moi luot; moi luot <money>; like bai * <money>; "
       "doc sach online; doc sach nhan luong; doc sach * kiem tien|<money>; "
       "danh gia * khach san * bai|<money>; danh gia <n> sao; moi bai <money>; "
       "thay * chia se ma|phim|lenh; nhom zalo thay * chia; ma tang; "
       "moi sang cho * ma; tha tim * ngay <money>; tha tim video; "
       "tro ly cua thay|co; tham gia nhom hoc dau tu; nhom hoc dau tu; "
       "vao nhom thay|co huong dan; lam viec ban thoi gian tai nha; ban thoi gian tai nha; "
       "hoc lam giau; online nhan luong"),
    _s("lure.day_loan", 1.5, "camdo", "cheap_loan:3.4",
       "vay gop ngay; cho vay gop; vay khong anh|chi|em; vay khong * khoi giay to; "
       "khoi giay to; khong giay to , * tien; dung <n> tra <n>; vay|giai|ung tien nong; "
       "dung ngay tra ngay; vay dung; bat hui nong; bat ho; boc bat ho; khong hoi nguoi nha|than; "
       "dong ngay <money>; <money> dong ngay; tien mat giao tan nha; "
       "lai ngay , * khong; khong hoi nguoi than; vay * chi can zalo|cccd|sdt; "
       "chi can so dien thoai; khong ho so , * chi can; 5|10|15 phut co tien; tien nong trong"),
    _s("lure.plea", 1.3, "lamtheo", "disaster_donation:3",
       "tai khoan * chia se; chia se gium|giup be|chau|gia|em; share giup|gium em|be|chau; "
       "moi luot chia se; luot chia se la; ai chia se duoc; xin lan toa; "
       "cung duong vao tai khoan; quyen gop * tai khoan ca nhan; "
       "it nhieu vao so tai khoan; moi nguoi giup * qua so tai khoan; bao nhieu cung duoc ve; "
       "moi nguoi ung ho momo; ung ho momo; tin nay cho <n> nguoi"),
    _s("ask.hush", 1.9, "sohai lamtheo", "relative_in_trouble:3",
       "khong|dung cho ba|me|bo|ma|vo|chong|ong con|em|anh|chi|ngoai|noi biet|hay; "
       "khong|dung cho ba|me|bo|ma|vo|chong biet|hay; "
       "khong|dung noi voi|cho|lai ba|me|bo|ma|ong|vo|chong; khong|dung noi me|ba|bo|ma; "
       "khong|dung goi ba|me|bo|ma; chuyen nay dung; "
       "tai khoan * dieu_duong|y_ta|bac_si|ban_em; dieu duong * tai khoan"),
    _s("lure.recoup", 1.8, "camdo", "investment:1 other_scam:2.4",
       "cuu lo; gom lo giup; go lo; ve bo trong; la ve bo; cong game; choi la thang; "
       "nap <n> tang <n>; nap <n>k|<money> tang; nap <money> tang <money>; rut <n> phut; "
       "em keo lai het; keo lai von|het; keo tai khoan; doc lenh chuan; an chia <n>; "
       "nap rut tu dong; tang code; tang ban code; bai doi thuong; keo free; khong ve khong lay; "
       "cao thu keo"),
    _s("threat.warrant", 1.8, "sohai nghe", "impersonate_police:4",
       "ong|ba|anh|chi|ban|quy khach co lenh truy na|bat|khoi to; co lenh truy na so; "
       "xem lenh bat|truy_na; tra cuu lenh bat|truy_na; lenh bat * nhap cccd|can_cuoc|otp; "
       "ba ong co lenh; warrant * your name"),
)  # fmt: skip
DUNNING = frozenset(("threat.collect", "threat.dun", "threat.kin", "threat.harm"))
"""A debt is collected, or somebody is threatened over one."""
TELLING = frozenset(sign.name for sign in TRICKS) - {"lure.plea", "ask.hush", "threat.collect"}
"""Signs that show a trick whatever is next to them."""
