"""Signs of who speaks, or whom the text is about."""

from __future__ import annotations

from flows.triage.sign import Sign
from flows.triage.sign import sign_of as _s

CLAIMS: tuple[Sign, ...] = (
    _s("claim.police", 0.6, "nghe", "impersonate_police:2",
       "cong an; canh sat dieu tra; canh sat khu vuc; canh sat hinh su; dieu tra vien; "
       "toa an; vien kiem sat; kiem sat vien; bo cong an; do canh sat; thi hanh an; interpol; "
       "an ninh mang; phong chong toi pham; police; court; chuyen an; 113 goi|bao|nhan|moi; "
       "so 113; goi tu 113; "
       "kiem sat nhan dan; co quan dieu tra; can bo dieu tra; dieu tra ma tuy; pc02; pc01; "
       "an ninh dieu tra; thuong uy; thieu uy; trung uy; dai uy; ministry of public security; "
       "investigator; immigration officer"),
    _s("claim.leader", 0.7, "nghe", "impersonate_leader:3",
       "chu tich * tinh|huyen|xa|phuong|ubnd; bi thu * tinh|thanh|huyen|xa uy; lanh dao; "
       "giam doc * so|cong_an|benh_vien|bao_hiem; bi thu; chu tich; sep; thu truong co quan; "
       "chi huy quan su; hau can; bo doi; quan su * tinh|phuong|xa|huyen; quoc hoi; thieu ta; "
       "trung ta; dai ta; giang vien dai hoc; ban chi huy; "
       "pct ubnd|tinh|huyen|xa; hieu truong; chinh tri vien; tieu doan; trung doan; "
       "quan nhu; "
       "giam doc day; lam lenh <money>; hop voi doi tac; chung tu bo sung; hoan ung; "
       "quyet toan; phong hau can; dong chi; thu ky * bi_thu|chu_tich; pho chu tich; "
       "cha xu day"),
    _s("claim.bank", 0.4, "", "impersonate_bank:1.6",
       "ngan hang; vietcombank; vcb; acb; sacombank; bidv; agribank; techcombank; techcom; "
       "scb; msb; vietinbank; mbbank; mb bank; vpbank; tpbank; vib; shb; digibank; "
       "the tin dung; sacom bank; the ghi no; bank; nhan vien the; tai khoan cua quy khach; "
       "tai khoan ngan hang cua; "
       "lpbank; hdbank; ocb; seabank; eximbank; pvcombank; abbank; shinhan; woori; hsbc; "
       "kienlongbank; vietabank; baovietbank; ngan hang nha nuoc; nhnn; msb; "
       "the visa; the ghi; chuyen vien the; bo phan the; phong the; card ending; your card; "
       "your bank account; credit card; nhan vien the tin dung; han muc the; phi thuong nien; "
       "the atm"),
    _s("claim.telecom", 0.4, "", "impersonate_telecom:1.8",
       "nha mang; viettel; vinaphone; mobifone; mobi; vnpt; vietnamobile; cuc vien thong; "
       "thue bao; bo thong tin; bo tttt; sim; chinh chu; len 4g|5g|4g5g; chuan hoa; no cuoc; "
       "simcard; "
       "5g; esim; duong truyen; ky thuat mang; goi cuoc internet; cat mang; so cua ban se bi; "
       "your number will be"),
    _s("claim.utility", 0.5, "", "electricity_water_tax:2",
       "dien luc; evn; tien dien; cat dien; cong to; cong ty nuoc; tien nuoc; cap nuoc; "
       "nganh dien; duong dien; electricity"),
    _s("claim.state", 0.5, "", "electricity_water_tax:2.6",
       "chi cuc thue; cuc thue; can bo thue; nguoi thue; hoan thue; etax; co quan thue; "
       "ben thue; bhxh; bao hiem xa hoi; bao hiem y te; vssid; vneid; dinh danh; "
       "dich vu cong; can bo phuong; can bo xa; dong bo du lieu; ho so dien tu; "
       "can cuoc * sai; cccd * sai; tru cap; luong huu; giay moi; sap nhap; "
       "thue * ho kinh doanh; noi thuong tru; "
       "dia chinh; van phong dat dai; thua dat; dan cu; du lieu quoc gia; so ho ngheo; mon bai; "
       "doanh thu ho; chi tra luong; an sinh xa hoi; mot cua; ho tich; cap doi so do; "
       "so do * sai|loi|quet; "
       "quan ly thi truong; kiem lam; an toan thuc pham; attp; lien nganh; "
       "kiem tra dot xuat; doan kiem tra; kiem tra lien; thue co so; lam sach du lieu; "
       "ban dia chinh; to dia chinh; trich luc; "
       "hoi nong dan; to an sinh; bao hiem xa; du an ho tro; vien trung uong; vien tw; "
       "khuyen nong; can bo du an; ban chi huy quan su; nvqs; kiem sat vien; vkstc"),
    _s("claim.inspection", 0.8, "nghe", "vehicle_inspection:3.5",
       "dang kiem; tem kiem dinh; tem xe; doi tem; thay tem; giay kiem dinh; tem moi; "
       "tem dang"),
    _s("claim.traffic", 0.6, "", "traffic_fine:3",
       "csgt; canh sat giao thong; phat nguoi; vi pham giao thong; bien lai * phat; "
       "bien so xe; nop phat; giao thong; khoan phat; traffic fine|ticket; "
       "vuot den do; bien ban vi pham; bien so * vi pham; qua toc do; lay lai bang; "
       "giam bang lai; xu phat giao thong; tra cuu phat; your licence|license; traffic violation"),
    _s("claim.post", 0.4, "", "parcel_delivery:1.8",
       "shipper; ship; buu dien; buu pham; buu kien; kien hang; don hang; giao hang; "
       "goi hang; chuyen phat; van don; parcel; delivery; nguoi giao hang; "
       "don cod; giao don; em giao; em ship; don <money>; vo|chong * dat; dat <n>; "
       "don quat; bo tu dien; chu khong dat; khong dat a"),
    _s("claim.hospital", 0.6, "sohai", "relative_in_trouble:3",
       "cap cuu; vien phi; tai nan; chan thuong; nguy kich; te o|cau|xe; nga cau thang; "
       "benh vien; mo gap|lien|ngay; kip mo; phau thuat; cho ray; dap dau; tien mo; accident; "
       "hospital"),
    _s("claim.relative", 0.3, "", "relative_in_trouble:1",
       "con toi; con em; con trai; con gai; chau toi; nguoi nha; ban than; nguoi than; "
       "con minh; me oi; bo oi; ba oi; ma oi; mom; dad; giao vien; co chu nhiem; thay giao; "
       "ban oi"),
    _s("claim.family", 0.9, "sohai lamtheo", "relative_in_trouble:2.4",
       "me|bo|ba|ma|ong|anh|chi|con oi * day; con dung so nay; dung so nay; dien thoai con hong; "
       "oi con day; oi chau day; oi em day; mat bop; mat vi; so ban con; may ban con; "
       "goi may nay; ket tien; ket xe; bi giu xe; "
       "dien thoai * hong; may con hong; mat dien thoai; con day; chau day; so moi cua con; "
       "phone is broken; my new number; broke my phone; "
       "lost my phone; new number; mat may dien thoai; "
       "so cu * hong|hu|mat; khong tien noi chuyen|nghe; khong nghe may duoc; "
       "khong tien nghe; tai khoan cua * loi; ket o|tai san bay; the loi; "
       "ba|me|bo|ma|chi|anh oi con|em bi|ket; "
       "number moi; temp number; temporary number; dropped my phone; "
       "phone is broken|damaged|dead; this is my new; mum it s me; mom it s me; it s me uncle; "
       "uncle it s me; nick moi; so tam cua; may hu; may bi hu; roi may; bi nguoi ta bat|giu; "
       "bi giu o; dung bao ba|me|bo|ca; dung noi ba|me|bo; ket o tram; "
       "sim cua ban; xai do sim; dang xai * sim; con la dua nao; la dua nao; doan coi; zalo cu; "
       "nick cu; zalo * bi hack; nick * bi hack; het han muc; qua han muc; app * bao tri; "
       "app loi; ngan hang * bao tri; so nay cua ban con; may bi roi; may vo man; "
       "con la * con ma|ba|bac|di; em tu ne; chau * day doi so; doi so moi; bi giat; "
       "bx mien; doan coi ai; ai day; nick moi"),
    _s("claim.platform", 0.3, "", "free_gift:0.4 other_scam:0.3",
       "youtube; tiktok; shopee; lazada; dien may xanh; the gioi di dong; bach hoa xanh; "
       "mediamart; "
       "tiki; sendo; momo; zalopay; netflix; apple id; icloud; garena; lien quan; vtv; "
       "agoda; canifa; con cung; facebook * vi_pham|ban_quyen; amazon"),
    _s("claim.romance", 0.7, "camdo", "romance:3.2",
       "quen tren mang; quen mang; quen qua; ban trai|gai tay; si quan my; quan nhan; "
       "linh my; hen ho; tinder; syria; lien hop quoc; hua cuoi; nguoi yeu; ban gai|trai; "
       "lam quen; xin so * moi; it dung so; tam su; buon qua; em|anh|song co don qua|lam|nen; "
       "can we be friends; my whatsapp; nice to know you; "
       "doc than; massage; anh tay; hinh nhay cam; hinh rieng; tinh yeu; ngoai giao; "
       "nham so * ket ban; nham so roi; gap nhau la duyen; si quan * my; bac si quan; "
       "goa vo; viet kieu; wrong number; golf; who is this; is this anna; "
       "quen nhau tren; oil rig; soldier; box of gold; nice to meet; are you in vietnam; "
       "thay em|chi tren fb|face|facebook|zalo; ky su dau khi; dau khi bien; dan khoan; honey; "
       "my love; em de thuong qua; muon gui qua cho em; thung hang cho em; fate; be friends; "
       "i am lily; add my; from singapore|hongkong; us army; sgt; "
       "huu duyen; cai duyen; lam quen duoc; ket ban * noi chuyen; minh quen nhau; quan y; "
       "hop qua; bac si quan; giong van; "
       "phai long; de thuong; em la linh; linh bien phong; it duoc dien thoai; hen ho; "
       "co don"),
    _s("claim.customs", 1.0, "camdo", "free_gift:2 romance:0.8",
       "hai quan * giu|doi|thu|dong|nop; hai quan * goi|bao|noi; hai quan san bay; hai quan goi; "
       "qua tu nuoc ngoai; qua tu my|anh|uc|han; goi qua tu; goi hang nuoc ngoai; customs; "
       "thong quan; phi hai quan; qua tich thu; hai quan tich thu; hang thanh ly hai quan"),
    _s("claim.stranger_abroad", 1.6, "camdo", "romance:3.4",
       "bac si nguoi my|anh|nuoc; bac si nuoc ngoai|quan; bac si * quen tren; linh nuoc ngoai; "
       "quan nhan nuoc ngoai|my; ban nuoc ngoai; ban trai nuoc ngoai; nguoi nuoc ngoai * quen|gui; "
       "foreign doctor|soldier|friend; american doctor|soldier; us soldier|army|doctor"),
    _s("lure.sent_money", 1.2, "camdo", "romance:1 free_gift:0.6",
       "gui cho toi|em|minh|con <money>; gui * thung tien; thung tien; gui toi|em <money>; "
       "gui ve <money>; se gui <money>; gui * do la; vali tien; thua ke <money>; khoan thua ke; "
       "inheritance"),
    _s("lure.lottery", 2.6, "camdo", "free_gift:3",
       "trung vietlott; vietlott * trung; ban|khach|ba|ong trung doc dac; so cua * trung giai; "
       "tai khoan * trung giai; "
       "sim * trung giai; trung giai * thu tuc|phi|thue; won the lottery; lottery winner"),
    _s("lure.wrong_transfer", 0.9, "lamtheo", "other_scam:3",
       "chuyen nham; chuyen khoan nham; gui nham tien; chuyen lon * tien; sent * by mistake; "
       "transferred by mistake; wrong transfer; nhan nham tien"),
    _s("lure.flesh", 1.8, "camdo", "romance:2.4",
       "check hang; di choi qua dem; gai goi|xinh; di khach; clip hot|sex|sieu hot|nong; "
       "show hang; phuc vu tan noi; hang vip; hinh that; anh * that 100; di qua dem; "
       "may bay ba gia; sugar; gai * phuc vu; rau sach; nhan di choi; "
       "gai goi; hot girl; sinh vien * lan; giu cho * gai; anh that; show hang; "
       "tim ban tam su; vua ly hon"),
    _s("lure.illegal", 1.6, "lamtheo", "other_scam:2.4",
       "thue tai khoan ngan hang; mua ban tai khoan; cho thue tai khoan; "
       "ban tai khoan ngan hang; tai khoan sach; sim rac; sim * otp; "
       "kich hoat san; hack facebook|zalo|nick; dinh vi so; "
       "theo doi vo|chong; tik xanh; lay lai nick|facebook|fb; bao ra ma; tien gia; "
       "cho thue tai khoan; thue tai khoan ngan hang; thu mua * tai khoan; "
       "doc tin nhan vo|chong; in nhu that; nhan tien mat tan noi; "
       "danh sach khach hang; "
       "mua lai tai khoan ngan hang; nhan giup * khoan tien; nhan tien ve tai khoan * rut; "
       "rut ra cho em; duoc 5 phan; dang ky sim giup; mua lai sim; lo hong; "
       "ho an chia; lap tai khoan nap; "
       "mo the giup|gium|ho; mo tai khoan giup|gium|ho; ban lai the|tai_khoan; "
       "lam the * dua; moi bo <money>; rut tien ho; data khach hang; ban via; "
       "tai khoan quang cao; tien kieng; tien polyme; tien am phu; "
       "ban tk|tai khoan; sim dua; "
       "muon * tai khoan nhan; nhan tien game; chuyen tiep huong; huong <percent>; "
       "thue tai khoan; xoa phat nguoi; lay lai diem bang; "
       "khach hang tiet kiem"),
    _s("lure.papers", 1.6, "camdo lamtheo", "forged_papers:3.6",
       "bang gia; lam bang; bang dai hoc; bang lai * that; bang that; ho so goc; bao soi; "
       "phoi that|chuan|chinh|goc; nhu that; giong that; lam giay to; giay to gia; "
       "lam giay kham|ra|nghi|khai|dang; "
       "ban cccd|bang; "
       "gplx * khong thi|can|phai; bang * khong can|phai thi; chung chi * khong can|phai thi; "
       "khong can thi; khong phai thi; bao dau; bao tra cuu; bao cong chung; bao ra bang; "
       "xoa no xau; xoa cic; lam sach * no|cic|tin_dung; hoa don do; mua ban hoa don; "
       "chay viec|bien_che|hoc_ba|suat; con dau * that; giay nghi om; "
       "can giay * nhan_tin|lien_he|ship; hoa don do * nhan_tin|lien_he|ship|gia_re; "
       "phoi * ship|giao; giay to * ship tan nha; "
       "lam cccd|giay|bang * gia; "
       "cccd gia; dau moc|moc gia; hoa don vat * phi|gia; giay ra vien * gia|tu; "
       "nghi om huong; phoi that; nang diem; sua diem thi; tuoc do * go; go loi phat; "
       "khong can kham xe; khong can mang xe; bao dau; chung chi * ngoai ngu * zalo; "
       "gplx * lo tron|soi; bang lai * tron goi; hien tren vneid; so do nhu that; "
       "lam con dau; sua diem; lam lai bang; co luu ho so; bang tot nghiep * alo|lh; "
       "giay nghi viec; giay ra vien; xuat hoa don vat|do|khong; lo tron goi; co nguoi trong; "
       "bien so dep; kin dao; "
       "dau that; dau do that; giay nghi huong; giay kham * gui anh; gui anh xem truoc; "
       "soi tren he thong; len he thong; co tren he thong; nhan bang moi; bang moi thanh toan; "
       "chi viec ngoi; dau 100; lo dau; lay ngay chung chi; chung chi * lay ngay; mua bang; "
       "nho lam * bang; "
       "bang dh|cd|tc; dau noi; chu ky tuoi; hoa don dau ra|vao; du hoa don; con hoa don; "
       "hoa don vat lieu; can dau vao; xuat hoa don; chung chi ielts|toeic; co ma tra cuu; "
       "hoc ba kem; phuc hoi * diem; tam hoan * tron goi; suat bien che; lo tu; chay an; "
       "treo duoc; khong can den; khong can thi; co bang; tra tren he thong; "
       "so do cam co; cavet; cccd gan chip; giay kham sk; giay kham suc khoe; kin lam; "
       "co quyet dinh dua"),
    _s("lure.draw", 0.7, "camdo", "prize_draw:3.4",
       "trung thuong; trung giai; trung xe|iphone|vang|tivi|so; trung <n> chi; giai nhat; "
       "giai dac biet; quay so trung|may_man|tri_an|nhan|cuoi|dac_biet|mo; "
       "duoc quay so; tham gia quay so; "
       "boc tham trung|nhan; rut tham; nhan giai; linh giai; lanh giai; "
       "khach * thu <n>; trung * tri gia; won the|a; your number won; lottery; "
       "khach hang may man; ma nhan thuong; so tiet kiem <money>; trung <n> cay vang; "
       "trung vang; cho so trung; vong quay may man; trung <n> nam; "
       "trung giai dac biet; la so may man; may man cua; trung * lang vang; quay trung; "
       "trung airblade|vision|sh|wave; so may man; won * promo; claims"),
    _s("ask.cards", 1.8, "lamtheo", "relative_in_trouble:1.2 impersonate_leader:0.8",
       "mua * the viettel|cao|mobi|vina|nap; nap * the viettel|cao|<money>; chup * ma * gui; "
       "chup ma gui; <n> the viettel|cao|mobi|vina; lai * the cao; ban|tra lai * qua the; "
       "ma va so seri; so seri; ma seri; ma va seri; seri * so nay; cao the roi gui; "
       "the viettel * gui; ma the * gui; "
       "mua * <n> the; mua ho * the; the * menh gia; gift card * send; "
       "mua * card; card viettel|mobi|vina|dien_thoai|<money>; nhan ma so; "
       "<n> cai card|the; "
       "gift cards; pick up * card|cards; buy * card|cards|voucher; steam|itunes|google card; "
       "soan so the; the cao * gui; nap ma the; nap the <money>; lay giup <n> the; "
       "mua giup <n> the; qua the cao"),
    _s("ask.return", 1.2, "lamtheo", "other_scam:1",
       "tra lai vao; tra lai cho; tra lai giup|gium; tra lai * tai khoan; hoan lai <money>; "
       "hoan lai cho|giup|tien|vao|qua|so|day; hoan tra lai; "
       "chuyen lai vao|cho|giup|gium; tai khoan khac; send * back; return the money; "
       "ck lai cho; chuyen tra lai; gui tra lai; hoan tra * qua|vao; tra phi chuyen; "
       "lech so khong; du tien; chuyen du; ck nham; chuyen lon; send me back"),
    _s("lure.rite", 1.7, "sohai camdo", "other_scam:3",
       "cung giai; giai han; giai nghiep; trung tang; vong theo; bi yem; bua ngai; cat duyen am; "
       "van han; tam linh * phi; thay boi; thay phap; thay cung * tien; goi hon; truc vong; "
       "bua yeu; thinh tu; hieu nghiem; linh nghiem; tien nhang; cung * tien; "
       "nguoi ay quay ve; giai bua; cat bua; "
       "tran yem; day tin; sao han; bat tu; xem * mien phi; nguoi co duyen; giai sao; "
       "bien ve tien; giai nan"),
    _s("claim.insider", 0.9, "camdo", "other_scam:0.6",
       "noi bo; co nguoi trong; lam trong cong ty|tiem|so|vien|nganh; lam ben trong; "
       "co chu|anh|ba|bac * lam trong; chau ong; quen sep; quen lanh dao; sep chot; "
       "gia noi bo; suat noi bo; suat ngoai; chi tieu noi bo; quy hoach chua; chua cong bo; "
       "bao dam dau; co duong day; nguon rieng; nguon trong; lo duoc"),
    _s("claim.tech", 1.0, "sohai", "remote_app_install:2",
       "nhiem virus; nhiem ma doc; <n> virus; diet virus; diet tu xa; ky thuat google|microsoft; "
       "bao mat google|apple; may cua ban dang; may * bi tan cong; du lieu * bi tai; bi xam nhap"),
    _s("ask.nightly", 0.8, "noi", "",
       "nua dem; luc nua dem; giua dem; 12 gio dem; at midnight; in the middle of the night"),
    _s("claim.charity", 0.4, "", "disaster_donation:2.4",
       "ung ho; quyen gop; tu thien; chu thap do; mat tran; dong bao; vung lu; bao lu; "
       "mien trung; vung bao; tinh nguyen; cuu tro; gop tien; gop luong thuc; sap cau; "
       "donate; hao tam; "
       "keu goi giup; hoan canh; be ngheo; mo tim; gui giup; xay chua|nha_tho; tuy tam; "
       "long hao; hoi dong huong; nhom cuu tro; "
       "cong duc; phat tam; phat tu; duc chuong; mo gap khong tien; bong nang; be * bi benh; "
       "hoan canh kho khan; ho tro vung lu; van dong * lu; gom gop"),
    _s("claim.recovery", 1.8, "camdo", "other_scam:3.5",
       "lay lai tien; tien bi lua; tien ban bi; thu hoi * bi lua; hoan tra * bi lua; bi treo; "
       "luat su; tien * tren he thong; recover your money; "
       "lay lai * bi lua; thu hoi tien; treo o kho bac; hoan 100; cam ket thu hoi; "
       "doi an ninh mang; phoi hop an ninh mang; lay lai tien mat; tien mat tren mang; "
       "thu hoi tien treo; tien treo; phi tra soat; lay lai so tien; lay lai tien lua; "
       "van phong luat * tien; hoan tien cho nan nhan; don lay lai tien; nan nhan bi lua; "
       "giai toa; phi giai toa; thu hoi * tien; da dong bang duoc; truy ra vi; "
       "danh sach bi hai; nan nhan * nhan lai; duoc hoan * bi lua"),
)  # fmt: skip
