"""The signs that a message is judged by, with their words. What they weigh is log-odds.

Everything is in plain letters and written out (``khong``, not ``ko``): `flows.triage.words` brings
texts into that form first. The weights are set by knowledge of the field: a claim or a threat
alone is little, a claim with a demand is much (`flows.triage.tables.TOGETHER`).
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.values import Rule


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that a text says.

    group     what it is in the argument: ``claim`` (who speaks), ``ask``, ``topic`` (spoken of,
              not asked for), ``threat``, ``lure``, ``told`` (somebody tells of a contact),
              ``doubt``, ``calm`` (speaks for a notice), ``mild``, ``advert``
    votes     categories that it speaks for, with how much
    words     phrases set apart by ``;``: ``|`` between words that may stand in one place, ``*``
              for up to three words of any kind within a clause. ``<money> <percent> <time>
              <phone> <link> <mmi> <n> <report> <balance>`` are shapes, ``<secret> <give>
              <claimed>``
              classes of words (`CLASSES`), ``,`` is any punctuation
    """

    name: str
    group: str
    weight: float
    rules: tuple[Rule, ...]
    votes: tuple[tuple[str, float], ...]
    words: str


_RULES: tuple[Rule, ...] = ("nghe", "noi", "camdo", "sohai", "lamtheo")


def _s(name: str, weight: float, rules: str, votes: str, words: str) -> Sign:
    pairs = (vote.rpartition(":") for vote in votes.split())
    return Sign(
        name,
        name.partition(".")[0],
        weight,
        tuple(rule for rule in _RULES if rule in rules.split()),
        tuple((key, float(number)) for key, _, number in pairs),
        " ".join(words.split()),
    )


# Words that may stand for each other in a phrase.
CLASSES: dict[str, tuple[str, ...]] = {
    "<claimed>": (
        "dang kiem", "cong an", "csgt", "toa an", "vien kiem sat", "dien luc", "bhxh",
        "nha mang", "mobi", "mobifone", "viettel", "vinaphone", "vnpt", "ngan hang", "shipper",
        "nhan vien", "can bo", "thue", "buu dien", "giao vien",
    ),
    "<secret>": (
        "otp", "mat khau", "ma xac thuc", "ma xac nhan", "ma pin", "pin", "cvv", "cvv2",
        "so the", "ma bao mat", "password", "passcode", "ma kich hoat", "ma giao dich",
    ),
    "<give>": (
        "nhap", "doc", "cho", "gui", "cung cap", "xin", "hoi", "dien", "khai", "doi", "dua",
        "chup", "noi", "enter", "send", "give",
    ),
}  # fmt: skip

SIGNS: tuple[Sign, ...] = (
    # --- who speaks
    _s("claim.police", 0.6, "nghe", "impersonate_police:2",
       "cong an; canh sat dieu tra; canh sat khu vuc; canh sat hinh su; dieu tra vien; "
       "toa an; vien kiem sat; kiem sat vien; bo cong an; do canh sat; thi hanh an; interpol; "
       "an ninh mang; phong chong toi pham; police; court; chuyen an; 113 goi|bao|nhan|moi; "
       "so 113; goi tu 113"),
    _s("claim.leader", 0.7, "nghe", "impersonate_leader:3",
       "chu tich * tinh|huyen|xa|phuong|ubnd; bi thu * tinh|thanh|huyen|xa uy; lanh dao; "
       "giam doc * so|cong an|benh vien|bao hiem; bi thu; chu tich; sep; thu truong co quan; "
       "chi huy quan su; hau can; bo doi; quan su * tinh|phuong|xa|huyen; quoc hoi; thieu ta; "
       "trung ta; dai ta; giang vien dai hoc; ban chi huy; "
       "pct ubnd|tinh|huyen|xa; hieu truong; chinh tri vien; tieu doan; trung doan; "
       "quan nhu"),
    _s("claim.bank", 0.4, "", "impersonate_bank:1.6",
       "ngan hang; vietcombank; vcb; acb; sacombank; bidv; agribank; techcombank; techcom; "
       "scb; msb; vietinbank; mbbank; mb bank; vpbank; tpbank; vib; shb; digibank; "
       "the tin dung; sacom bank; the ghi no; bank; nhan vien the; tai khoan cua quy khach; "
       "tai khoan ngan hang cua; "
       "lpbank; hdbank; ocb; seabank; eximbank; pvcombank; abbank; shinhan; woori; hsbc; "
       "kienlongbank; vietabank; baovietbank; ngan hang nha nuoc; nhnn; msb"),
    _s("claim.telecom", 0.4, "", "impersonate_telecom:1.8",
       "nha mang; viettel; vinaphone; mobifone; mobi; vnpt; vietnamobile; cuc vien thong; "
       "thue bao; bo thong tin; bo tttt; sim; chinh chu; len 4g|5g|4g5g; chuan hoa; no cuoc; "
       "simcard"),
    _s("claim.utility", 0.5, "", "electricity_water_tax:2",
       "dien luc; evn; tien dien; cat dien; cong to; cong ty nuoc; tien nuoc; cap nuoc; "
       "nganh dien; duong dien; electricity"),
    _s("claim.state", 0.5, "", "electricity_water_tax:2.6",
       "chi cuc thue; cuc thue; can bo thue; nguoi thue; hoan thue; etax; co quan thue; "
       "ben thue; bhxh; bao hiem xa hoi; bao hiem y te; vssid; vneid; dinh danh; "
       "dich vu cong; can bo phuong; can bo xa; dong bo du lieu; ho so dien tu; "
       "can cuoc * sai; cccd * sai; tru cap; luong huu; giay moi; sap nhap; "
       "thue * ho kinh doanh; noi thuong tru"),
    _s("claim.inspection", 0.8, "nghe", "vehicle_inspection:3.5",
       "dang kiem; tem kiem dinh; tem xe; doi tem; thay tem; giay kiem dinh; tem moi; "
       "tem dang"),
    _s("claim.traffic", 0.6, "", "traffic_fine:3",
       "csgt; canh sat giao thong; phat nguoi; vi pham giao thong; bien lai * phat; "
       "bien so xe; nop phat; giao thong; khoan phat; traffic fine|ticket"),
    _s("claim.post", 0.4, "", "parcel_delivery:1.8",
       "shipper; ship; buu dien; buu pham; buu kien; kien hang; don hang; giao hang; "
       "goi hang; chuyen phat; van don; parcel; delivery; nguoi giao hang"),
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
       "lost my phone; new number; "
       "so cu * hong|hu|mat; khong tien noi chuyen|nghe; khong nghe may duoc; "
       "khong tien nghe; bi hack; tai khoan cua * loi; ket o|tai san bay; the loi; "
       "ba|me|bo|ma|chi|anh oi con|em bi|ket"),
    _s("claim.platform", 0.3, "", "free_gift:0.4 other_scam:0.3",
       "youtube; tiktok; shopee; lazada; dien may xanh; the gioi di dong; bach hoa xanh; "
       "mediamart; "
       "tiki; sendo; momo; zalopay; netflix; apple id; icloud; garena; lien quan; vtv; "
       "agoda; canifa; con cung; facebook * vi pham|ban quyen; amazon"),
    _s("claim.romance", 0.7, "camdo", "romance:3.2",
       "quen tren mang; quen mang; quen qua; ban trai|gai tay; si quan my; quan nhan; "
       "linh my; hen ho; tinder; syria; lien hop quoc; hua cuoi; nguoi yeu; ban gai|trai; "
       "lam quen; xin so * moi; it dung so; tam su; buon qua; co don; "
       "can we be friends; my whatsapp; nice to know you; "
       "doc than; massage; anh tay; hinh nhay cam; hinh rieng; tinh yeu; ngoai giao; "
       "nham so * ket ban; nham so roi; gap nhau la duyen; si quan * my; bac si quan; "
       "goa vo; viet kieu; wrong number; golf; who is this; is this anna; "
       "quen nhau tren; oil rig; soldier; box of gold; nice to meet; are you in vietnam"),
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
       "gui ve <money>; se gui <money>; gui * do la; vali tien; thua ke; inheritance"),
    _s("lure.lottery", 2.6, "camdo", "free_gift:3",
       "trung vietlott; vietlott * trung; trung doc dac; so cua * trung giai; "
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
       "thue tk|tai khoan ngan hang; mua ban tai khoan; cho thue tai khoan; "
       "ban tai khoan ngan hang; tai khoan sach; sim rac; sim * otp; "
       "kich hoat san; hack facebook|zalo|nick; dinh vi so; "
       "theo doi vo|chong; tik xanh; lay lai nick|facebook|fb; bao ra ma; tien gia; "
       "cho thue tai khoan; thue tai khoan ngan hang; thu mua * tai khoan; "
       "doc tin nhan vo|chong; ban than; ban trung; in nhu that; nhan tien mat tan noi; "
       "dau thu; danh sach khach hang"),
    _s("lure.papers", 1.6, "camdo lamtheo", "forged_papers:3.6",
       "bang gia; lam bang; bang dai hoc; bang lai * that; bang that; ho so goc; bao soi; "
       "phoi that|chuan|chinh|goc; nhu that; giong that; lam giay to; giay to gia; "
       "lam chung chi|cccd|gplx|cmnd|so do|con dau; lam giay kham|ra|nghi|khai|dang; "
       "ban cccd|bang; "
       "gplx * khong thi|can|phai; bang * khong can|phai thi; chung chi * khong can|phai thi; "
       "khong can thi; khong phai thi; bao dau; bao tra cuu; bao cong chung; bao ra bang; "
       "xoa no xau; xoa cic; lam sach * no|cic|tin dung; hoa don do; mua ban hoa don; "
       "chay viec|bien che|hoc ba|suat; con dau * that; giay nghi om; "
       "can giay * nhan tin|lien he|ship; hoa don do * nhan tin|lien he|ship|gia re; "
       "phoi * ship|giao; giay to * ship tan nha; "
       "lam * gia; cccd gia; dau moc|moc gia; hoa don vat * phi|gia; giay ra vien * gia|tu; "
       "nghi om huong; phoi that; nang diem; sua diem thi; tuoc do * go; go loi phat; "
       "khong can kham xe; khong can mang xe; bao dau; chung chi * ngoai ngu * zalo; "
       "gplx * lo tron|soi; bang lai * tron goi; hien tren vneid; so do nhu that; "
       "lam con dau; sua diem; lam lai bang; co luu ho so; bang tot nghiep * alo|lh; "
       "giay nghi viec; giay ra vien; xuat hoa don; lo tron goi; co nguoi trong; "
       "bien so dep; kin dao"),
    _s("lure.draw", 0.7, "camdo", "prize_draw:3.4",
       "trung thuong; trung giai; trung xe|iphone|vang|tivi|so; trung <n> chi; giai nhat; "
       "giai dac biet; quay so; boc tham; rut tham; nhan giai; linh giai; lanh giai; "
       "khach * thu <n>; trung * tri gia; won the|a; your number won; lottery; "
       "khach hang may man; ma nhan thuong; so tiet kiem <money>; trung <n> cay vang; "
       "trung vang; cho so trung; vong quay may man; trung <n> nam"),
    _s("ask.cards", 1.8, "lamtheo", "relative_in_trouble:1.2 impersonate_leader:0.8",
       "mua * the viettel|cao|mobi|vina|nap; nap * the viettel|cao|<money>; chup * ma * gui; "
       "chup ma gui; <n> the viettel|cao|mobi|vina; lai * the cao; ban|tra lai * qua the; "
       "ma va so seri; so seri; ma seri; ma va seri; seri * so nay; cao the roi gui; "
       "the viettel * gui; ma the * gui; "
       "mua * <n> the; mua ho * the; the * menh gia; gift card * send; "
       "mua * card; card viettel|mobi|vina|dien thoai|<money>; nhan ma so; "
       "<n> cai card|the"),
    _s("ask.return", 1.2, "lamtheo", "other_scam:1",
       "tra lai vao; tra lai cho; tra lai giup|gium; tra lai * tai khoan; hoan lai; hoan tra lai; "
       "chuyen lai vao|cho|giup|gium; tai khoan khac; send * back; return the money"),
    _s("lure.rite", 1.7, "sohai camdo", "other_scam:3",
       "cung giai; giai han; giai nghiep; trung tang; vong theo; bi yem; bua ngai; cat duyen am; "
       "van han; tam linh * phi; thay boi; thay phap; thay cung * tien; goi hon; truc vong"),
    _s("ask.nightly", 0.8, "noi", "",
       "nua dem; luc nua dem; giua dem; 12 gio dem; at midnight; in the middle of the night"),
    _s("claim.charity", 0.4, "", "disaster_donation:2.4",
       "ung ho; quyen gop; tu thien; chu thap do; mat tran; dong bao; vung lu; bao lu; "
       "mien trung; vung bao; tinh nguyen; cuu tro; gop tien; gop luong thuc; sap cau; "
       "donate; hao tam; "
       "keu goi giup; hoan canh; be ngheo; mo tim; gui giup; xay chua|nha tho; tuy tam; "
       "long hao; hoi dong huong; nhom cuu tro"),
    _s("claim.recovery", 1.8, "camdo", "other_scam:3.5",
       "lay lai tien; tien bi lua; tien ban bi; thu hoi * bi lua; hoan tra * bi lua; bi treo; "
       "luat su; tien * tren he thong; recover your money; "
       "lay lai * bi lua; thu hoi tien; treo o kho bac; hoan 100; cam ket thu hoi; "
       "doi an ninh mang; phoi hop an ninh mang; lay lai tien mat; tien mat tren mang"),
    # --- what is wanted
    _s("ask.money", 1.3, "lamtheo", "",
       "chuyen|gui|nop|dong|nap|ung|coc|dua|can|bo|gop|chuoc|them|doi|het|lay <money>; "
       "chuyen * <money>; dua * <money>; tra <money> vao; chuyen khoan; chuyen * tien; "
       "chuyen het; chuyen luon; gui tien; gui het tien; gui gap tien; nop tien; nop * phi; "
       "dong * phi; dong tien; dong coc; dat coc; coc truoc; tien coc; nap tien; nap them; "
       "nap lan dau; ung truoc; ung tien; ung chi phi; chuyen truoc; tien bao dam|dam bao; "
       "phi ho so; phi bao hiem; phi van chuyen; phi ship; le phi; nop phat; dong phat; "
       "tra phi; gop tien; doi tien; doi chuyen; gop tu <money>; "
       "muon tien; vay tien gap; hoi muon; nho chuyen; "
       "nho gui; mua * the cao; the cao * gui ma; ma the cao; bang the cao; "
       "the cao gui ve; nop toan bo; phi <money>; coc <money>; chuyen toan bo; "
       "quet ma chuyen; nop thue ngay|gap; chuyen vao|vo; "
       "chuyen vi; tra truoc tien; tien truoc; mua ho; mua gium; nho mua; mua luon; "
       "tra lai don; rut so tiet kiem; chung minh tai chinh; dong de|moi; send money; "
       "transfer; pay a|the fee; deposit; muon <money>; vay <money> gap; dua tam; ung ho vao; "
       "nop ngay|som|gap; send <n> million|thousand|dollars; send <money>; "
       "want|wants|wanted money; "
       "asks|asked|asking for money; asks|asked a|the|for fee; pay the|a; must pay; a fee; "
       "cung * <money>; giai han * <money>|phi; cung giai * phi; dong ngay|gap; "
       "thanh toan ngay|gap|lien; "
       "tam giu * chuyen; chuyen * tam giu; tai khoan trung gian|an toan; muon tam; ky quy; "
       "nap de|vao; phi giu cho; coc giu; chuyen full; gop <money>; dong bao hiem khoan; "
       "nop <percent>; nap <percent>; chuyen * stk; ck * stk; ck coc|full|truoc|phi; "
       "ck vao|qua stk; phi lam|tro|bao"),
    _s("ask.upfront", 1.1, "lamtheo", "",
       "chuyen|ck|dong|nop|thu|coc|ung|tra|gui * truoc; truoc <percent>; <percent> truoc; "
       "coc giu; giu cho|lo|suat|ve|hang <money>; phi * hoan lai; hoan lai khi; dong quy; "
       "coc <money>; coc * truoc; thue truoc ba; phi <money>; xong moi lay; "
       "in advance; upfront; to release; chi tra * ship; chi tra tien ship; tien thue * nhan; "
       "dong * phi; nop * phi; phi ho so; phi bao hiem; chiu phi"),
    _s("ask.secret", 2.0, "noi", "otp_request:1.2",
       "<give> * <secret>; <secret> * de <give>; gui lai ma; <secret> la gi; chup the; "
       "doc ma; anh the; nhap the; read * <secret>; "
       "asked|asks|asking|wants for|the * code|otp|password; ask * the code; hoi|doc|xin|doi ma; "
       "tell * <secret>; ma * vua gui; dua ma; nhan tin * <secret>; <secret> * ve so nay; "
       "ma * ve so nay; nhan lai * ma; "
       "xac nhan ma; ma da gui; <give> * ma <n> so; "
       "24 tu; 12 tu khoa; tu khoa bi mat; cum tu khoi phuc; seed phrase; private key; "
       "send it to me; ma * gui ve may; ma so gui ve; gui lai * ma; doc giup * ma; "
       "so mat sau; doc * <n> so; "
       "ma * so * ve may; ma qua so; ma gui qua; nham ma; doc day so; doc so hien; "
       "doc giup may so; xin lai ma; ma <n> so vua; may so vua; "
       "<n> so cua gmail|zalo|facebook; ma * ve so; dien mat khau; nhap mat khau de; "
       "ma the tiep theo"),
    _s("topic.secret", 0.6, "noi", "otp_request:0.6",
       "<secret>"),
    _s("ask.personal", 1.0, "noi", "",
       "<give> * can cuoc|cccd|ten|ho|ngay sinh|thong tin|tai khoan; "
       "<give> * so chung minh|can cuoc; <give> * dia chi|bien so; thong tin ca nhan; "
       "so tai khoan; khai thong tin; khai het; khai bao; xac minh thong tin; "
       "cap nhat thong tin|kyc|dia chi; bo sung thong tin; xac nhan thong tin; sinh trac; "
       "quay|quet mat; van tay; anh can cuoc; chup can cuoc|cccd; cho * chung minh; "
       "gui * hinh can cuoc; dua hinh; doc chung minh; khai lai; dang nhap xac thuc; "
       "bank details; card details; your address; doc ten tuoi; doc ho ten; so gia dinh; "
       "gui anh so do"),
    _s("topic.personal", 0.4, "noi", "",
       "can cuoc; cccd; chung minh; ho ten; ngay sinh; danh tinh; bien so; bang lai; kyc"),
    _s("ask.remote", 0.7, "lamtheo", "",
       "lam tu xa; qua dien thoai; khoi ra|len|phai; lam online; lam tren mang; "
       "lam theo ho|tung|huong; ho lam; nho ho lam; huong dan kich hoat; huong dan dang nhap; "
       "chi lam"),
    _s("ask.install", 1.8, "lamtheo", "remote_app_install:2.6",
       "cai app|apk; cai * app|ung dung|phan mem; tai app|apk|ung dung; "
       "tai * app|ung dung|phan mem; tai vneid; cai vneid; link tai; cai lai; quyen tro nang; "
       "quyen xem; chia se man hinh; teamviewer; anydesk; apk; file apk; install; "
       "download the app; mua phan mem; tai ung; cai dat; "
       "tai ve va; cai phan mem; cap nhat app|phan mem|ung dung; ban moi * gui link; "
       "file cai; lam so dien tu; "
       "cai len; tep em gui; file em gui; bam cho phep; bat ho tro tiep can; "
       "cho phep tat ca; nhan app; app ban moi"),
    _s("ask.link", 1.3, "lamtheo", "",
       "vao|vo|bam|nhan|truy cap|mo|click|an|nhap * link|<link>|lien ket|duong dan|duong link; "
       "truy cap <link>; tai <link>; xem <link>; xem * tai <link>; gui link; link kich hoat; "
       "gui duong link; dua link; quet ma; ma qr; dang nhap * xac thuc|de; bam vao; "
       "click here; gui * link; kem link; bam link; duong link; bam nut; bam lien ket; "
       "trang web|trang <link>; vao <link>; tai trang <link>; link; "
       "pay here; confirm now; update now; click below; tap here; verify at|now; "
       "submit your"),
    _s("ask.contact", 1.2, "nghe lamtheo", "",
       "ket ban zalo; ket zalo; ket ban; vao nhom; vao group; nhom telegram; telegram; "
       "zalo * rieng; nhan zalo; lien he zalo; qua zalo; add zalo; inbox; nhom zalo; so zalo; "
       "tham gia nhom; zalo <phone>; zalo ho; nhom vip; viber; whatsapp; nhom chat; "
       "truong nhom; tren zalo; vao doi; vo doi; goi so khac; goi video; moi * vao nhom; "
       "zoom; nhom kin; "
       "tele; add wa; add tele; ib zalo|tele; kb zalo; zalo tro ly; nhan tin cho so nay; "
       "ket ban voi tro ly"),
    _s("ask.key", 1.2, "lamtheo", "impersonate_telecom:0.6",
       "bam phim; nhan phim; phim 1; bam so|1|0|9|999; bam phim1; <mmi>; press 1; bam <mmi>; "
       "phim"),
    _s("ask.secrecy", 1.8, "sohai lamtheo", "impersonate_police:0.8",
       "giu bi mat; cam ke; cam noi; khong duoc noi; khong noi cho|ai|voi; khong cho ai biet; "
       "khong duoc ke; o mot minh; khong noi ai; tu di; khong cu nguoi; mot minh; "
       "dung noi voi ai; khong duoc tiet lo; tuyet doi bi mat; phong kin; cho kin; do not tell; "
       "dung noi ai; dung cho ai biet; khong cho nguoi nha; cam noi cho; bi mat dieu tra; "
       "dung noi me|vo|chong|ba"),
    _s("ask.come", 0.3, "nghe", "",
       "moi len; kieu len; len lam viec; moi den tru so; phai co mat; khong co mat; "
       "len phuong"),
    _s("ask.forward", 1.0, "lamtheo", "other_scam:1.5",
       "chuyen tin nay; chia se tin nay; gui cho * nguoi; gui tin nay; binh chon; vote"),
    _s("ask.callback", 0.8, "lamtheo", "",
       "goi lai xac minh|so|de|ngay; tra loi tin nhan nay; tra loi tin nay; "
       "goi ngay; goi 1900; goi <phone>; goi * <phone>; "
       "lien he <phone>; lien he ngay; goi so * de; call <phone>; call back"),
    _s("ask.save", 0.9, "nghe", "impersonate_leader:1.2",
       "so rieng; so moi cua; luu so; luu vao; luu lai; doi so moi"),
    _s("ask.order", 1.2, "lamtheo", "other_scam:1.8",
       "dat tiec; dat * suat; dat ban; khach dat; mua * ruou; mua gium; mua giup; mua ho; "
       "nho mua; dat * giuong; bat mua; dung loai ruou; nhan ho mon; "
       "dat * suat com; dat * mam co; luong kho; dat * phan qua; mua giup * kho"),
    # --- fear and haste
    _s("threat.law", 1.3, "sohai", "impersonate_police:1.6",
       "bat giam; bi bat; lenh bat; khoi to; truy na; truy to; ra toa; kien ra; bi kien; "
       "dua ra toa; ma tuy; rua tien; trieu tap; xu ly hinh su; phong toa; "
       "trong duong day; duong day toi pham; duong day lua dao; duong day danh bac; "
       "khonghoptac; bat hop tac; "
       "lien quan vu an; dieu tra; trien vong; pham phap; vu an; tam giu; dong bang; arrest; "
       "warrant; money laundering; thi kien; chong pha; noi dung xau; lua dao * dung ten; "
       "vi pham phap luat; di tu; tai ngoai; nop bao lanh; tien bao lanh; tai khoan tam giu; "
       "lien quan duong day; chung minh trong sach; tam giu de kiem tra; xu ly hinh su; "
       "drug trafficking; overstayed; investigator; legal action; arrested"),
    _s("threat.cut", 1.1, "sohai", "",
       "bi khoa; se khoa; khoa tai khoan; tam khoa; khoa sim|may|so|the|nick; sim khoa; "
       "sap khoa; bi huy; cat dien; cat nuoc; ngung cap; se dong; dong tai khoan; dong tk; "
       "mat quyen; bi loai; dong thi; bi dung; bi cat; nua khoa; tru tien; bi tru; se tru; "
       "tru moi thang; tru phi; mat song; mat luong; hoan hang; thu hoi; khoa 1|2 chieu; "
       "chuan bi khoa; suspended; blocked; locked; tam ngung; bi phat; la phat; phat tien; "
       "xu phat; bi han che; doa; tru * trieu; mat luon; dang nhap la; thiet bi la; "
       "dang nhap o|tu; giao dich la; bi han; dong bang; khong dung duoc; "
       "mua hang o nuoc ngoai; mua hang nuoc ngoai; dang duoc dung; "
       "disconnected; on hold; was accessed; limited; tat song; thao dong ho|cong to; "
       "huy ho so"),
    _s("threat.haste", 0.7, "sohai", "",
       "<time> nua; trong <time>; sau <time>; trong vong <time>; ngay lap tuc; ngay hom nay; "
       "canhbaolan cuoi|<n>; "
       "hoa toc; khan cap; gap; truoc <time>; het han; sap het; toi han; lan cuoi; lien tay; "
       "chot so; immediately; urgent; within <time>; <time> khong; qua <time>; nhac lan; "
       "chi con; kip; suat cuoi"),
    _s("threat.shame", 1.6, "sohai", "romance:1.5 relative_in_trouble:0.8",
       "tung hinh|anh|clip; hinh nhay cam; clip nong; tung len mang; doi * chuoc; tien chuoc; "
       "bat coc; trong tay chung toi; tha nguoi; boi nho; "
       "clip * danh ba|xoa; quay het; hinh may; clip may; danh ba * co het; thi xoa; "
       "khoa than; hacked your; your camera; anh nong; clip nay quen; tung ra; "
       "nguoi than xem"),
    _s("threat.terror", 1.8, "sohai", "debt_threat:4",
       "quan tai; vong hoa; cao pho; ghep anh; cat ghep; ghep hinh; ghep * anh; "
       "xit|boi|tat|dot|phong son; dau nhot; quyt no; giut tien|no; ca danh ba; toan bo danh ba; "
       "tra no thay; tra thay; tra no di; tra tien di; tra no gap; bao no tra; keu no tra; "
       "tra tien thay; tra thay cho; no tra tien; xuong tay; lieu ma|hon; biet tay; biet mat; "
       "dung trach; no mau; vay * tron; roi bo tron; roi tron; tron no; doa giet; "
       "nguoi|so tham chieu|bao lanh; den tan nha|noi; xuong tan|tan noi; toi tan nha; "
       "goi pha; goi * ca cong ty|danh ba; dua ra cong dong; bang ron; doi no * anh|danh ba; "
       "goi den khi * tra; goi may|nho den khi; hinh|anh ca nha; lo ma tra; cai dien thoai; "
       "doi thu hoi; thu hoi hien truong; chan xe; cho hang xom|xom coi|biet; chuan bi tien; "
       "co ten trong danh ba; tra thay <money>; lam phien den; lay xe sau; "
       "dan anh; dang anh * len; dang * facebook; xuong nha; den truong con; bung no; "
       "xu no; boi nho; thu hoi no; ghep mat; dang tren duong xuong; goi ca ho; "
       "ai la ban be * no; duoi viec; cho * den truong; tra no cho; lo no tra; ko tra tao; "
       "khong tra tao; gui cho * ban be; chuyen <money> * gui cho tat ca; "
       "bon tao; tui tao; tao biet nha; biet nha may; anh em xuong; xiet do; siet do|no; "
       "tinh tien dau; thi tu chiu; khoa may * no|tra; ca lang; ca xom; "
       "bo phan hien truong; lo ma tra; than nhan co nghia; nghia vu tra; lien doi; "
       "co mat nha|tai nha; dan ngoai cho; dan cho; hang xom biet; chu quyt; goi toi khuya; "
       "goi den khi; me gia; luu ten; xoa ten; nguoi cua toi; thi khuya; mat mat|ten ca ho; "
       "danh ba * biet"),
    _s("threat.debt", 0.9, "sohai", "",
       "no cuoc; no tien; thieu cuoc; no <money>; toi no; no * <money>; chua dong phat; "
       "con no; no xau; chua tra; danh sach den; chua dong; qua han; gian lan; chua bo sung"),
    # --- temptation
    _s("lure.prize", 1.4, "camdo", "free_gift:2.4",
       "trung thuong; trung giai; trung iphone|xe|ip15|honda; ban trung; duoc chon; may man; "
       "qua tang; nhan qua; tang qua; tri an; doi qua; doi diem; diem thuong; qua 0|mien; "
       "vong quay; cao the; cao the trung; lanh giai; nhan thuong; phan thuong; iphone; "
       "honda; phieu mua hang; hoc bong; lanh qua; lanh thuong; cao trung; ve cao; hoan tien; "
       "cong van chuyen; tien cong van chuyen; phi lap dat; lap dat <money>; hoa mang; mailbox; "
       "nhan tien hoan; won; prize; gift; winner; tich diem; con <n> diem; con * diem; "
       "doi ip15; ip15; nhan ho tro; duoc nhan <money>; "
       "tang ban <money>; lixi; li xi; nhan ngay li; qua tri an; bo bim; tang * ve; "
       "nhan tien ve; chi tra phi ship; nhan <n> so; suat cuoi; nhan qua ngay; "
       "you won; been selected; unclaimed; tax refund; a refund; gift card"),
    _s("lure.job", 1.4, "camdo", "easy_job:3",
       "viec nhe; luong cao; cong tac vien; tuyen ctv; viec lam online|tai nha|o nha; "
       "lam them; tha tim; chot don; dat don; nhiem vu; hoa hong; go captcha; nhap lieu; "
       "viec tai nha; xem video; tuyen gap; tuyen cong; lam tai nha; lam tai; ranh vai phut; "
       "ngay <money>; moi don; danh gia * sao; kiem tien; nhan xet * sao; like share; follow; "
       "thu nhap <money>; lao dong nuoc ngoai; luong ngay; easy job; kiem * moi ngay; "
       "<money> moi ngay; <money> ngay; tang tuong tac; part time; tuyen nguoi; tuyen; "
       "phu dong goi; dong goi tai nha; danh may|van ban tai nha; xau chuoi; nghe nhac; "
       "di lam han|nhat|dai|uc|campuchia; nhan luong trong ngay; lam them <money>; giu cho bay; "
       "visa * bao do|luong; bao do; hai trai cay|nong san * luong; "
       "xuat khau lao dong * coc; danh gia * khach san; viec online; tra trong ngay; "
       "tra luong ngay; mau nhi; dan tem; gia cong * tai nha; hat cuom; xau hat; "
       "theo doi video|kenh; dang ky kenh; luot <money>; tai nha * <money>; bay trong; "
       "part-time; remote position; online job; "
       "mau nhi; phu huynh mua; tau ca; don ghep; don cuoi; campuchia|myanmar; "
       "lam hoa tai nha; moi hop; cong tai nha; nhap phieu"),
    _s("lure.task", 1.7, "camdo lamtheo", "easy_job:3.4",
       "hoan thanh * nhiem vu; nhiem vu * nap; con nhiem vu; don * bi treo; don treo; mo lenh; "
       "thao tac sai; nap * rut; rut * phai nop|dong|nap|them; muon rut * nop|dong|nap|them; "
       "goc va hoa hong; ca goc|von va hoa hong|thuong; lenh hoan; nop them <money> de; "
       "dat phong ao; don ao; don hang ao; nhiem vu * hoa hong; nap <money> nhan <money>; "
       "thu thach mua hang; xu ly don hang; chot don ao; "
       "don * sai cu phap; don ghep; <n> don cuoi; nhan ve <money>; "
       "nap <money> hoan <money>; lam don * ghep"),
    _s("lure.invest", 1.8, "nghe camdo", "investment:3",
       "dau tu; loi nhuan; chung khoan; co phieu; tien ao; bitcoin; usdt; coin; forex; "
       "san giao dich; san quoc te; loi cao|lam|nhieu; san * quoc te; bao lanh von; von tu; "
       "ngay loi; thang loi; khuyen nghi; ru them; an * hoa hong; giao dich o|tai; choi san; "
       "khoi thua; len vip; chac an; sinh loi; lai <percent>; loi <percent>; phim hang; "
       "chuyen gia; rut loi; ma noi bo; mot von; nhan doi; x2; x3; ca von lan loi; trade; "
       "trading; fx; invest; profit; von * loi; cap von; gop von; tra lai goc; rut ca goc; "
       "mua lai gia cao; mua lai <money>; lo dat * goc; giu lo; gia goc; choi hui online; "
       "may dao; dao coin; moi thang nhan <money>; keo lenh; muon rut * thue; ma lai <percent>; "
       "bao lenh; doc lenh; lenh chinh xac; tang tran; cam ket lai|loi; tu dong giao dich; "
       "san vang; vang quoc te; gop <money> nhan; nhan <money> ngay; cap 1 pi; dong pi; "
       "pi * len san; co phieu tiem nang; loi <money>; rut duoc <money>; vua rut; "
       "guaranteed; double your; vip group; thang lay; lay lai goc; hui online; vong hot; "
       "goc ve; lo dat gia goc; loi <percent>; x5; keo tai san"),
    _s("lure.loan", 1.2, "camdo", "cheap_loan:3",
       "vay tien; vay von; cho vay; khoan vay; duyet vay; vay <money>; khong the chap; "
       "lai suat; lai 0; giai ngan; ho so vay; vay nong; vay online; vay nhanh; lai thap; "
       "moi vay; goi vay; vay tin chap; ho tro vay; loan; vay tieu dung; lai <percent>; "
       "khong gap mat; duyet * vay; xoay von; ngay gop; gop ngay; tien ve trong ngay; "
       "no xau van; khong giu giay to; tien tieu tet; cap han muc; mo the tin dung; "
       "moi ngay gop; ho tro von; dao han; no xau; ket tien; tra gop ngay; bat ho; can von"),
    _s("mild.free", 0.5, "camdo", "",
       "mien phi; khong mat tien; khong mat phi; 0 dong; tang; nhan ngay; duoc tang; free; "
       "<money> mien phi; giam <percent>; khuyen mai; uu dai; sieu re"),
    _s("lure.group", 1.3, "nghe camdo", "social_group_invite:3.6",
       "moi * vao nhom; moi vao nhom|group; keo vao nhom; vao nhom * co phieu; nhom vip; "
       "cau lac bo; nhom sieu; moi * tham gia; nhom * telegram; moi vao; moi toi vao; "
       "vao group; ru vo; nhom kin; quy lop; nhom * dau tu; moi * nhom"),
    _s("lure.sim", 0.7, "lamtheo", "impersonate_telecom:1.6",
       "doi sim; chuyen sim; nang cap sim; len 4g|5g; sim 4g|5g; sang 4g; nang cap * 4g|5g"),
    _s("lure.bet", 1.8, "camdo", "other_scam:2.5",
       "nha cai; casino; tai xiu; no hu; ca cuoc; lo de; xo so online; nap dau; nap lan dau; "
       "thuong nap; ban ca; game bai; danh bai; baccarat; soi keo; keo bong; xoc dia; "
       "khuyen mai * nap; nhan * <money> choi; dang ky nhan <money>; code tan thu; "
       "ty le cuoc; slot; bet; hoan tra cuoc; nhan code; ma cuoc; freebet; cuoc thua; soi cau; "
       "99 ok; da ga; ban so; chot so; danh de|lo; dau cam|cau; vong quay mien; "
       "rut ve; nap rut; vong cuoc; hoan * cuoc; tan thu; ty le an; thuong sinh nhat; "
       "ty le hap dan; cap vip; danh manh; ve bo; lay so; bao an; lode; nohu; taixiu; baicao; "
       "ho tro nap; cong * diem; game doi thuong; doi thuong; hu lon; "
       "lo xien; bach thu; nhay lo; hoi vien moi; nap rut; hoan cuoc; keo thom; link vao; "
       "keo free; quay hu; ghi de; so de; free bet; "
       "con lo; hup keo; keo tai san; khong trung khong lay; so chac an; nhan so chac; "
       "ban so; an chia"),
    # --- somebody tells of a contact
    _s("told.contact", 0.9, "", "",
       "<report>; 113 goi; <phone> goi|bao|noi|nhan|xung|xin|keu|ship; <phone> * goi|bao|xung|keu; "
       "keu; xung la|danh; tu xung; police|bank|customs|they|someone|he|she called; "
       "<n> goi toi|den|bao; called me; "
       "ngan hang goi; ben ngan hang goi; noi so * toi; nguoi xung; xung; gia danh; "
       "mao danh; nguoi la; so la; goi noi; goi bao; goi toi noi; nguoi ta goi|noi|dua; "
       "co nguoi goi|noi|gui|nhan|moi; noi toi; bao toi; keu toi; ho noi; ho keu; "
       "ho bao|bat|dua|goi|gui; goi keu; goi moi; goi hoi; nhan hoi; nhan keu; nho toi; "
       "bat toi; goi hoai; goi lai noi; bat em; doc dung ten; doc dung; may tu dong; "
       "tong dai tu dong; giong may;  may noi; may ghi; noi la nhan vien; noi so toi; noi tk; "
       "noi tai khoan; bao so toi; co co goi; co ong; goi video; goi bat|doi|doa|hu|dua|yeu; "
       "bat chuyen|dong|doc|khai|cai; keu chuyen|dong|cai|doc|vao|vo; "
       "bao chuyen|dong|cai|doc; nhan vien * goi; nho * chuyen; noi phai; noi con toi; "
       "toi dinh; noi em dinh; moi toi; hoi toi; xin ma; hoi otp; ban quen"),
    _s("doubt.asks", 0.5, "", "",
       "luadaokhong; co that khong; co phai that; that khong; co lua; lua khong; co phai; "
       "co nen; co dung khong; dung khong; co sao khong; mo duoc khong; vo duoc khong; "
       "co that; is it real; is this a scam; scam"),
    # --- what speaks for an honest notice
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
       "xuat hien tin nhan|trang|cuoc; chieu tro; cac chieu; nguoi dan can; "
       "nguoi dan khong; ba con khong|dung|nho; can canh giac; khong chuyen tien; "
       "binh tinh goi; khong dua tien; khuyen nguoi; bao 156"),
    _s("calm.verdict", -2.6, "", "official_warning:3",
       "la lua dao; deu la gia; deu la lua dao; la thu doan; la hanh vi; la gia mao; "
       "la khong dung; khong co chuyen; khong phai cua; khong co tai khoan nao"),
    _s("calm.advice", -2.2, "", "official_warning:2",
       "khong|dung|never cung cap|chia se|dua|tiet lo|lam theo|bam|mo|truy cap|cai|chuyen|"
       "tra loi|nhap|doc|tin|khai|ket|click|gui|tham gia|nghe; "
       "khong * cho ai|nguoi; khong lam theo; khong duoc hoi; never share|give|tell; "
       "do not share|give|tell|click; don t share|click"),
    _s("calm.otp", -3.0, "", "otp_notice:5",
       "ma otp cua|la|giao|dang|xac|de|khong; otp la; ma xac thuc la|cua|otp; "
       "ma xac nhan la|giao|cua; ma * co hieu luc; hieu luc trong; co hieu luc <time>; "
       "co gia tri <time>; dung trong <time>; ma dang nhap; het han sau; khong chia se ma; "
       "khong cung cap ma; is your; do not share; verification code is; la ma otp; la ma xac; "
       "otp dung; otp <n>; otp * <n>; lay ma otp; ma pin tam; "
       "verification code; dung ma; ma kich hoat la; la ma kich hoat; nhap <n> de; "
       "your code is; la ma xac minh; ma xac minh * la; security code"),
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
       "mang * ra|den chi nhanh|cua hang|phuong|xa|bo; tai diem; can bo tai; ra cua hang; "
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
       "phat khong thanh cong; hoan ve shop"),
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
       "booking; lich tiem; stt <n>; ve tau; xe don; don chi o; xe len"),
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
       "cho thue * phong|nha|xe|mat bang; phong tro; mat bang; nhap ve; hang ve; thiet ke; "
       "hut ham cau; thong tac cong; thong cong; mai ton; lam cua; phan npk; "
       "vat tu nong nghiep; gara; xuat ve xong; khoa van tay; lap camera; lop tieng; "
       "hoc phi <money>; hoc thu; gia tai vuon; bo giong; tho lam; bao gia mien phi; "
       "chuyen nhuong quan; lai xe thu; ve xe"),
    _s("advert.offer", -0.3, "", "advert_promo:1.6",
       "khuyen mai; uu dai; giam gia; voucher; giam <percent>; khai truong; giam <money>; "
       "sale; gia chi; chi tu <money>; tang <percent>; mua 1 tang; goi cuoc; dang ky goi; "
       "tra gop; mo ban; can ho; lien he mua; flash sale; ma giam"),
)  # fmt: skip
