"""Signs of what is wanted, of fear and haste, and of temptation."""

from __future__ import annotations

from flows.triage.sign import Sign
from flows.triage.sign import sign_of as _s

PRESSURE: tuple[Sign, ...] = (
    # --- what is wanted
    _s("ask.money", 1.3, "lamtheo", "",
       "chuyen|gui|nop|dong|nap|ung|coc|dua|can|bo|gop|chuoc|them|doi|het|lay <money>; "
       "chuyen * <money>; dua * <money>; tra <money> vao; chuyen khoan; chuyen * tien; "
       "chuyen het; chuyen luon; gui tien; gui het tien; gui gap tien; nop tien; nop * phi; "
       "dong * phi; dong tien; dong coc; dat coc; coc truoc; tien coc; nap tien; nap them; "
       "nap lan dau; ung truoc; ung tien; ung chi phi; chuyen truoc; tien bao dam|dam bao; "
       "phi ho so; phi bao hiem; phi van chuyen; phi ship; le phi; nop phat; dong phat; "
       "tra phi; gop tien; doi tien; gop tu <money>; "
       "muon tien; vay tien gap; hoi muon; nho chuyen; "
       "nho gui; mua * the cao; ma the cao; bang the cao; "
       "the cao gui ve; nop toan bo; phi <money>; coc <money>; chuyen toan bo; "
       "quet ma chuyen; nop thue ngay|gap; chuyen vao|vo; "
       "chuyen vi; tra truoc tien; mua ho; mua gium; nho mua; mua luon; "
       "tra lai don; rut so tiet kiem; chung minh tai chinh; send money; "
       "pay a|the fee; deposit; muon <money>; vay <money> gap; dua tam; ung ho vao; "
       "nop ngay|som|gap; send <n> million|thousand|dollars; send <money>; "
       "want|wants|wanted money; "
       "asks|asked|asking for money; asks|asked a|the|for fee; pay the|a; must pay; a fee; "
       "cung * <money>; giai han * <money>|phi; cung giai * phi; dong ngay|gap; "
       "thanh toan ngay|gap|lien; "
       "tam giu * chuyen; chuyen * tam giu; tai khoan trung gian|an toan; muon tam; ky quy; "
       "nap de|vao; phi giu cho; coc giu; chuyen full; gop <money>; dong bao hiem khoan; "
       "nop <percent>; nap <percent>; chuyen * stk; ck * stk; ck coc|full|truoc|phi; "
       "ck vao|qua stk; phi lam|tro|bao; "
       "chuyen * so du; toan bo so du; top up; top up <money>; pay * by bank transfer; "
       "bank transfer; pay a bill; pay the bill; pay you back; can you pay; pay directly; "
       "send me <n>|<money>; <money> in bitcoin; in bitcoin; clearance fee; customs fee; "
       "processing fee; ung ho ve|qua|vao; cong duc * tai khoan|qua|ve; hao tam gui; "
       "gui ve so tai khoan; gui ve tai khoan; gui qua tai khoan; gui vo tai khoan; "
       "gop tuy tam; chuyen tuy tam; nhan tien ung ho; xin <money>; can gap <money>; "
       "gui em|con|chau <money>; cho con|em|chau|minh <money>; dong truoc; "
       "dong quy; dong <percent>; boi duong cho can bo; mien bot thue; lo vu; tien lam tin; "
       "chuyen phan; hoan tra qua; thanh toan vao so tai khoan; thanh toan vao tai khoan; "
       "phi ho so <money>; dong tham dinh; phi tham dinh; tien phi; phi 7 3; coc full; "
       "chuyen khoan full; cho em xin <money>; nap <money>"),
    _s("ask.upfront", 1.1, "lamtheo", "",
       "chuyen|ck|dong|nop|thu|coc|ung|tra|gui * truoc; truoc <percent>; <percent> truoc; "
       "coc giu; giu cho|lo|suat|ve|hang <money>; phi * hoan lai; hoan lai khi; dong quy; "
       "coc <money>; coc * truoc; thue truoc ba; phi <money>; xong moi lay; "
       "in advance; upfront; to release; chi tra * ship; chi tra tien ship; tien thue * nhan; "
       "dong * phi; nop * phi; phi ho so; phi bao hiem; chiu phi; "
       "dong truoc * giu|lam|xin; giu suat; con <n> suat; giu ve; giu phong; giu xe; giu can; "
       "giu hang; mua * san pham * hoan; mua san pham; ung truoc; coc het; can coc; "
       "coc truoc <money>; coc giu hang; phi giu; phi dang ky truoc; pay before; deposit first; "
       "the fee first"),
    _s("ask.secret", 2.0, "noi", "otp_request:1.2",
       "<give> * <secret>; <secret> * de <give>; gui lai ma; <secret> la gi; chup the; "
       "doc ma; anh the; nhap the; read * <secret>; "
       "asked|asks|asking|wants for|the * code|otp|password; ask * the code; hoi|doc|xin|doi ma; "
       "tell * <secret>; ma * vua gui; nhan tin * <secret>; <secret> * ve so nay; "
       "ma * ve so nay; nhan lai * ma; "
       "xac nhan ma; ma da gui; <give> * ma <n> so; "
       "24 tu; 12 tu khoa; tu khoa bi mat; cum tu khoi phuc; seed phrase; private key; "
       "send it to me; ma * gui ve may; ma so gui ve; gui lai * ma; doc giup * ma; "
       "so mat sau; doc * <n> so; "
       "ma * so * ve may; ma qua so; ma gui qua; nham ma; doc day so; doc so hien; "
       "doc giup may so; xin lai ma; ma <n> so vua; may so vua; "
       "<n> so cua gmail|zalo|facebook; ma * ve so; dien mat khau; nhap mat khau de; "
       "ma the tiep theo; "
       "forward * code|digits|otp|it to me; send me the code|digits|otp; the 6 digits; "
       "my code to your; code was sent * forward; sent my code; text me the code; doc em ma; "
       "doc cho em|anh|chi * ma; ma ngan hang; ma * tren man hinh; ma hien; chup lai gui; "
       "gui|cho|xin ma 6 so; xin * ma zalo|fb|facebook; ma zalo moi; ma xac nhan * gui ve|nham; "
       "gui nham ma; gui ma * qua day; cho so the; xin so the; 3 so sau|mat; mat sau the; "
       "2 mat the; chup so the; khoa bi mat; so id * mat khau; so id va mat khau"),
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
       "lam tu xa; khoi ra|len|phai; lam online; lam tren mang; "
       "lam theo ho|tung|huong; nho ho lam; huong dan kich hoat; huong dan dang nhap; "
       "chi lam"),
    _s("ask.install", 1.8, "lamtheo", "remote_app_install:2.6",
       "cai app|apk; cai * app|ung dung|phan mem; tai app|apk|ung dung; "
       "tai * app|ung dung|phan mem; tai vneid; cai vneid; link tai; cai lai; quyen tro nang; "
       "quyen xem; chia se man hinh; teamviewer; anydesk; apk; file apk; install; "
       "download the app; mua phan mem; tai ung; cai dat; "
       "tai ve va; cai phan mem; cap nhat app|phan mem|ung dung; ban moi * gui link; "
       "file cai; lam so dien tu; "
       "cai len; tep em gui; bam cho phep; bat ho tro tiep can; "
       "cho phep tat ca; nhan app; app ban moi; "
       "mo file; file * apk; bam van cai dat; van cai dat; may canh bao * cai|bam; cai file; "
       "cai vao may; cai ban nay; cho phep quyen; mo tro nang; bat tro nang; bat tro ly; "
       "doc em id; install anydesk|teamviewer; let me|our connect; share your screen; tai file; "
       "cai dat theo; chia se man"),
    _s("ask.link", 1.3, "lamtheo", "",
       "vao|vo|bam|nhan|truy cap|mo|click|an|nhap * link|<link>|lien ket|duong dan|duong link; "
       "truy cap <link>; tai <link>; xem <link>; xem * tai <link>; gui link; link kich hoat; "
       "gui duong link; dua link; quet ma; ma qr; dang nhap * xac thuc|de; bam vao; "
       "click here; gui * link; kem link; bam link; duong link; bam nut; bam lien ket; "
       "trang web|trang <link>; vao <link>; tai trang <link>; link; "
       "pay here; confirm now; update now; click below; tap here; verify at|now; "
       "submit your; "
       "restore access; restore * here; verify your; verify at; cancel at; pay before; pay now; "
       "apply now; claim now|before|here; confirm your card; sign in at; log in at; "
       "update <link>; apply <link>; restore <link>; join <link>; join with; tim * <link>; "
       "vao xem <link>"),
    _s("ask.contact", 1.2, "nghe lamtheo", "",
       "ket ban zalo; ket zalo; ket ban; vao nhom; vao group; nhom telegram; telegram; "
       "zalo * rieng; nhan zalo; lien he zalo; qua zalo; add zalo; inbox; nhom zalo; so zalo; "
       "tham gia nhom; zalo <phone>; zalo ho; nhom vip; viber; whatsapp; nhom chat; "
       "truong nhom; tren zalo; vao doi; vo doi; goi so khac; moi * vao nhom; "
       "zoom; nhom kin; "
       "tele; add wa; add tele; ib zalo|tele; kb zalo; zalo tro ly; nhan tin cho so nay; "
       "ket ban voi tro ly; "
       "add my telegram|zalo|whatsapp|line; contact whatsapp|telegram; message me on; "
       "contact officer; contact me on; add me; nt thay|co|chi|anh em|minh; tim em tren zalo; "
       "vao nhom <link>; nhan tele; nhan telegram; lien he telegram; lien he tele"),
    _s("ask.key", 1.2, "lamtheo", "impersonate_telecom:0.6",
       "bam phim; nhan phim; phim 1; bam so|1|0|9|999; bam phim1; <mmi>; press 1; bam <mmi>; "
       "phim"),
    _s("ask.secrecy", 1.8, "sohai lamtheo", "impersonate_police:0.8",
       "giu bi mat; cam ke; cam noi; khong duoc noi; khong noi cho|ai|voi; khong cho ai biet; "
       "khong duoc ke; o mot minh; khong noi ai; tu di; khong cu nguoi; mot minh; "
       "dung noi voi ai; khong duoc tiet lo; tuyet doi bi mat; phong kin; cho kin; do not tell; "
       "dung noi ai; dung cho ai biet; khong cho nguoi nha; cam noi cho; bi mat dieu tra; "
       "dung noi me|vo|chong|ba; "
       "don t tell; dont tell; tell no one; khong tiet lo voi; khong tiet lo cho; dung ke voi; "
       "dung bao cong an|ai|me|ba|vo|chong|ca; khong bao cong an; giu may; tuyet doi giu"),
    _s("ask.come", 0.3, "nghe", "",
       "moi len; kieu len; len lam viec; moi den tru so; phai co mat; khong co mat; "
       "len phuong"),
    _s("ask.forward", 1.0, "lamtheo", "other_scam:1.5",
       "chuyen tin nay; chia se tin nay; gui cho * nguoi; gui tin nay; binh chon"),
    _s("ask.callback", 0.8, "lamtheo", "",
       "goi lai xac minh|so|de|ngay; tra loi tin nhan nay; tra loi tin nay; "
       "goi ngay; goi 1900; goi <phone>; goi * <phone>; "
       "lien he <phone>; lien he ngay; goi so * de; call <phone> now|to|immediately; call back"),
    _s("ask.save", 0.9, "nghe", "impersonate_leader:1.2",
       "so rieng; so moi cua; luu so; luu vao; luu lai; doi so moi"),
    _s("ask.order", 1.2, "lamtheo", "other_scam:1.8",
       "dat tiec; dat * suat; dat ban; khach dat; mua * ruou; mua gium; mua giup; mua ho; "
       "nho mua; dat * giuong; bat mua; dung loai ruou; nhan ho mon; "
       "dat * suat com; dat * mam co; luong kho; dat * phan qua; mua giup * kho"),
    # --- fear and haste
    _s("threat.law", 1.3, "sohai", "impersonate_police:1.6",
       "bat giam; bi bat; lenh bat; khoi to; truy na; truy to; ra toa; kien ra toa; bi kien; "
       "dua ra toa; ma tuy; rua tien; trieu tap; xu ly hinh su; phong toa; "
       "trong duong day; duong day toi pham; duong day lua dao; duong day danh bac; "
       "khonghoptac; bat hop tac; "
       "lien quan vu an; dieu tra; trien vong; pham phap; vu an; tam giu; dong bang; arrest; "
       "warrant; money laundering; thi kien; chong pha; noi dung xau; lua dao * dung ten; "
       "vi pham phap luat; di tu; tai ngoai; nop bao lanh; tien bao lanh; tai khoan tam giu; "
       "lien quan duong day; chung minh trong sach; tam giu de kiem tra; xu ly hinh su; "
       "drug trafficking; overstayed; investigator; legal action; arrested; "
       "bat tam giam; lenh bat tam giam; trat hau toa; hau toa; lien quan duong; bi dua ra; "
       "chiem doat tai san; kien ra toa; cham dut hop dong va kien; de nghi truy; "
       "chung minh tai san; clear your name; used in money; used for drug"),
    _s("threat.cut", 1.1, "sohai", "",
       "bi khoa; se khoa; khoa tai khoan; tam khoa; khoa sim|may|so|the|nick; sim khoa; "
       "sap khoa; bi huy; cat dien; cat nuoc; ngung cap; se dong; dong tai khoan; dong tk; "
       "mat quyen; bi loai; dong thi; bi dung; bi cat; nua khoa; tru tien; bi tru; se tru; "
       "tru moi thang; tru phi; mat song; mat luong; hoan hang; thu hoi; khoa 1|2 chieu; "
       "chuan bi khoa; suspended; blocked; locked; bi phat; la phat; phat tien; "
       "xu phat; bi han che; bi doa|de doa; tru * trieu; dang nhap la; thiet bi la; "
       "dang nhap o|tu; giao dich la; bi han; dong bang; khong dung duoc; "
       "mua hang o nuoc ngoai; mua hang nuoc ngoai; dang duoc dung; "
       "disconnected; on hold; was accessed; limited; tat song; thao dong ho|cong to; "
       "huy ho so; "
       "will be suspended|deactivated|terminated|closed|returned; licence suspension; "
       "license suspension; has been locked; was charged; is held; package returning; "
       "final notice; before midnight; ngung tro cap; cat tro cap; ngung giao dich; tam giu; "
       "bi tam giu; huy suat; se thao; cat luon; mat quyen loi; treo diem; bi trung * so"),
    _s("threat.haste", 0.7, "sohai", "",
       "<time> nua; trong <time>; sau <time>; trong vong <time>; ngay lap tuc; ngay hom nay; "
       "canhbaolan cuoi|<n>; "
       "hoa toc; khan cap; gap; truoc <time>; het han; sap het; toi han; lan cuoi; lien tay; "
       "chot so; immediately; urgent; within <time>; <time> khong; qua <time>; nhac lan; "
       "chi con; kip; suat cuoi; "
       "within 24|48|12 hours; in 6|12|24 hours; before tonight; final notice; "
       "con it; con vai; con <n> suat; lien nha; hom nay han cuoi"),
    _s("threat.shame", 1.6, "sohai", "romance:1.5 relative_in_trouble:0.8",
       "tung hinh|anh|clip; hinh nhay cam; clip nong; tung len mang; doi * chuoc; tien chuoc; "
       "bat coc; trong tay chung toi; tha nguoi; boi nho; "
       "clip * danh ba|xoa; quay het; hinh may; clip may; danh ba * co het; thi xoa; "
       "khoa than; hacked your; your camera; anh nong; clip nay quen; tung ra; "
       "nguoi than xem; "
       "luu het roi; clip * luu; khong muon * xem|biet|thay; khong muon vo|chong|me|ba; "
       "muon mua lai; mua lai thi; hinh nong cua; anh nong cua; clip cua anh|em|chi|may; "
       "clip hom qua; video voi tao; quay lai het; danh ba tao co; recorded you; "
       "send the video; all contacts; all your contacts; to your family; your contacts will; "
       "tham tu; di voi co khac; trong nha nghi; len mang het; chuyen tien thi xoa; "
       "dua tien thi xoa; <money> thi xoa; gui ve co quan; tung len facebook"),
    _s("threat.terror", 1.8, "sohai", "debt_threat:4",
       "quan tai; vong hoa; cao pho; ghep anh; cat ghep; ghep hinh; ghep * anh; "
       "xit|boi|tat|dot|phong son; dau nhot; quyt no; giut tien|no; ca danh ba; toan bo danh ba; "
       "tra no thay; tra thay; tra no di; tra tien di; tra no gap; bao no tra; keu no tra; "
       "tra tien thay; tra thay cho; no tra tien; xuong tay; lieu ma|hon; biet tay; biet mat; "
       "dung trach; no mau; vay * tron; roi bo tron; roi tron; tron no; doa giet; "
       "nguoi|so tham chieu|bao lanh; den tan nha|noi; xuong tan|tan noi; toi tan nha; "
       "goi pha; goi * ca cong ty|danh ba; dua ra cong dong; bang ron; doi no * anh|danh ba; "
       "goi den khi * tra; goi may|nho den khi; hinh|anh ca nha; lo ma tra; cai dien thoai; "
       "doi thu hoi; thu hoi hien truong; chan xe; cho hang xom|xom coi|biet; "
       "co ten trong danh ba; tra thay <money>; lam phien den; lay xe sau; "
       "dan anh; dang anh * len; dang * facebook; xuong nha; den truong con; bung no; "
       "xu no; boi nho; thu hoi no; ghep mat; dang tren duong xuong; goi ca ho; "
       "ai la ban be * no; duoi viec; cho * den truong; tra no cho; lo no tra; ko tra tao; "
       "khong tra tao; gui cho * ban be; chuyen <money> * gui cho tat ca; "
       "bon tao; tui tao; tao biet nha; biet nha may; anh em xuong; xiet do; siet do|no; "
       "tinh tien dau; thi tu chiu; khoa may * no|tra; cho ca lang|xom; "
       "bo phan hien truong; lo ma tra; than nhan co nghia; nghia vu tra; lien doi; "
       "co mat nha|tai nha; dan ngoai cho; dan cho; hang xom biet; chu quyt; goi toi khuya; "
       "goi den khi; me gia; luu ten; xoa ten; nguoi cua toi; thi khuya; mat mat|ten ca ho; "
       "danh ba * biet; "
       "doi coi; hoi tai sao; ngoi nha; hang xom coi; co quan * biet hinh; len face; len group; "
       "dan khap|len|anh; in anh; dan hinh; thao tra; tien dau; tat may tron; "
       "om * bien mat; bien mat; choi bai bo tron; tra tien khong; thi tra; bao no tra|dong; "
       "no nhan tin doa; treo cho; lua dao khong tra; khong tra * anh em; lanh du; nhac no tra; "
       "goi ca co quan; cho du lan roi; dang anh; hinh no; hinh ba me; hinh vo con; "
       "khung bo ca; se den truong; den co quan lam viec; xuong dia phuong cuong che; "
       "nguoi than nop thay; nop thay; dong thay; xe cong ty do; cham hom nay; chui ca nha; "
       "co ten tham chieu; ghi so may la; "
       "no tien khong tra; ai biet nhac; khong tra <money>; ai biet * nhac"),
    _s("threat.debt", 0.9, "sohai", "",
       "no cuoc; no tien; thieu cuoc; no <money>; toi no; no * <money>; chua dong phat; "
       "no xau; chua tra; danh sach den; chua dong; qua han; "
       "khong lo tra; khoan vay qua han; tre <n> ngay; no nhom; tien no; "
       "qua han <time>; outstanding; unpaid; overdue"),
    # --- temptation
    _s("lure.prize", 1.4, "camdo", "free_gift:2.4",
       "trung thuong; trung giai; trung iphone|xe|ip15|honda; ban trung; duoc chon; may man; "
       "qua tang; nhan qua; tang qua; tri an; doi qua; doi diem; diem thuong; qua 0|mien; "
       "vong quay; cao the; cao the trung; lanh giai; nhan thuong; phan thuong; iphone; "
       "honda; phieu mua hang; hoc bong; lanh qua; lanh thuong; cao trung; ve cao; hoan tien; "
       "cong van chuyen; tien cong van chuyen; phi lap dat; lap dat <money>; hoa mang; mailbox; "
       "nhan tien hoan; won; prize; gift; winner; con <n> diem; con * diem; "
       "doi ip15; ip15; nhan ho tro; duoc nhan <money>; "
       "tang ban <money>; lixi; li xi; nhan ngay li; qua tri an; bo bim; tang * ve; "
       "nhan tien ve; chi tra phi ship; nhan <n> so; suat cuoi; nhan qua ngay; "
       "you won; been selected; unclaimed; tax refund; a refund; gift card; "
       "free for all; claim before|now|your; you received a; received a <money>; refund for; "
       "promo; chi tra phi; tra phi van chuyen; mua <n> tang may; nghe hoi thao; "
       "den nghe hoi thao; tang may; phieu mua; phat gao; phat qua; goi kham mien phi; "
       "suat kham; tem nhan"),
    _s("lure.job", 1.4, "camdo", "easy_job:3",
       "viec nhe; luong cao; cong tac vien; tuyen ctv; viec lam online|tai nha|o nha; "
       "lam them; tha tim; chot don; dat don; nhiem vu; hoa hong; go captcha; nhap lieu; "
       "viec tai nha; xem video; tuyen gap; tuyen cong; lam tai nha; ranh vai phut; "
       "ngay <money>; moi don; danh gia * sao; kiem tien; nhan xet * sao; like share; follow; "
       "thu nhap <money>; lao dong nuoc ngoai; luong ngay; easy job; kiem * moi ngay; "
       "<money> moi ngay; <money> ngay; tang tuong tac; part time; tuyen nguoi; tuyen; "
       "phu dong goi; dong goi tai nha; danh may|van ban tai nha; xau chuoi; nghe nhac; "
       "di lam han|nhat|dai|uc|campuchia; nhan luong trong ngay; lam them <money>; giu cho bay; "
       "visa * bao do|luong; bao do visa|dau|<n>; cam ket bao do; hai trai cay|nong san * luong; "
       "xuat khau lao dong * coc; danh gia * khach san; viec online; tra trong ngay; "
       "tra luong ngay; mau nhi; dan tem; gia cong * tai nha; hat cuom; xau hat; "
       "theo doi video|kenh; dang ky kenh; luot <money>; tai nha * <money>; bay trong; "
       "part-time; remote position; online job; "
       "mau nhi; phu huynh mua; tau ca; don ghep; don cuoi; campuchia|myanmar; "
       "lam hoa tai nha; moi hop; cong tai nha; nhap phieu; "
       "recruitment agency; remote online; usd per day; per day; daily pay; booking tasks; "
       "hotel tasks; hotel booking; online part time; hr from; we are hiring; hiring; "
       "xuat khau lao dong; khong can tieng; don hang * luong; visa * nong nghiep; "
       "bay trong <time>; nhap don; nhap don thuoc; dan hop; tau vien; dong goi qua; "
       "chup anh mau; chup anh shop; nguoi mau; luong <money>; "
       "lo ve xe; bao an o; an o mien phi"),
    _s("lure.task", 1.7, "camdo lamtheo", "easy_job:3.4",
       "hoan thanh * nhiem vu; nhiem vu * nap; con nhiem vu; don * bi treo; don treo; mo lenh; "
       "thao tac sai; nap * rut; rut * phai nop|dong|nap|them; muon rut * nop|dong|nap|them; "
       "goc va hoa hong; ca goc|von va hoa hong|thuong; lenh hoan; nop them <money> de; "
       "dat phong ao; don ao; don hang ao; nhiem vu * hoa hong; nap <money> nhan <money>; "
       "thu thach mua hang; xu ly don hang; chot don ao; "
       "don * sai cu phap; don ghep; <n> don cuoi; nhan ve <money>; "
       "nap <money> hoan <money>; lam don * ghep; "
       "you get <n> back; get <n> back; after <n> orders; complete orders; booking tasks; "
       "usdt and you; don nua; con <n> don; don * nua; nap * la nhan duoc; "
       "hoan 120; rut <money>; rut ve; de rut; len vip; "
       "nang cap vip; "),
    _s("lure.invest", 1.8, "nghe camdo", "investment:3",
       "dau tu; loi nhuan; chung khoan; co phieu; tien ao; bitcoin; usdt; coin; forex; "
       "san giao dich; san quoc te; loi cao|lam|nhieu; san * quoc te; bao lanh von; von tu; "
       "ngay loi; thang loi; khuyen nghi; ru them; an * hoa hong; choi san; "
       "khoi thua; len vip; chac an; sinh loi; lai <percent>; loi <percent>; phim hang; "
       "chuyen gia; rut loi; ma noi bo; mot von; nhan doi; x2; x3; ca von lan loi; trade; "
       "trading; fx; invest; profit; von * loi; cap von; gop von; tra lai goc; rut ca goc; "
       "mua lai gia cao; mua lai <money>; lo dat * goc; giu lo; dat gia goc; lo * gia goc; "
       "suat * gia goc; choi hui online; "
       "may dao; dao coin; moi thang nhan <money>; keo lenh; muon rut * thue; ma lai <percent>; "
       "bao lenh; doc lenh; lenh chinh xac; tang tran; cam ket lai|loi; tu dong giao dich; "
       "san vang; vang quoc te; gop <money> nhan; nhan <money> ngay; cap 1 pi; dong pi; "
       "pi * len san; co phieu tiem nang; loi <money>; rut duoc <money>; vua rut; "
       "guaranteed; double your; vip group; thang lay; lay lai goc; hui online; vong hot; "
       "goc ve; lo dat gia goc; loi <percent>; x5; keo tai san; "
       "crypto; expert signals; signals; min deposit; withdraw anytime; made <percent>; "
       "<percent> last week; return on; staking; hun von; day hui; choi hui; hui <money>; "
       "moi thang nhan; <time> lay; chac thang; vi kich hoat; phi gas; sap len san; keo nay; "
       "keo tang; nhom keo; ma nay tang; von <money> * duoc|rut; nhan ve <money> moi; "
       "trong <n> nam nhan; gioi thieu them * thuong; chenh <n>; gia noi bo; suat noi bo; "
       "ra hang"),
    _s("lure.loan", 1.2, "camdo", "cheap_loan:3",
       "vay tien; vay von; cho vay; khoan vay; duyet vay; vay <money>; khong the chap; "
       "lai 0; giai ngan; ho so vay; vay nong; vay online; vay nhanh; lai thap; "
       "moi vay; goi vay; vay tin chap; ho tro vay; loan; lai <percent>; "
       "khong gap mat; duyet * vay; xoay von; ngay gop; gop ngay; tien ve trong ngay; "
       "no xau van; khong giu giay to; tien tieu tet; cap han muc; mo the tin dung; "
       "moi ngay gop; ho tro von; dao han; no xau; ket tien; tra gop ngay; bat ho; can von; "
       "cash loan; instant cash; quick cash; no credit check; no paperwork; money in <time>; "
       "approved loan; your loan; duyet * trieu; giai ngan <money>; han muc <money>; "
       "mo the * khong can; khong can chung minh; bao ho so; bao duyet; vay 0; vay khong lai; "
       "nhan tien <time>; khong goi nguoi than; khong tham dinh; sai so tai khoan"),
    _s("mild.free", 0.5, "camdo", "",
       "mien phi; khong mat tien; khong mat phi; 0 dong; tang; nhan ngay; duoc tang; free; "
       "<money> mien phi; giam <percent>; khuyen mai; uu dai; sieu re"),
    _s("lure.group", 1.3, "nghe camdo", "social_group_invite:3.6",
       "moi * vao nhom; moi vao nhom|group; keo vao nhom; vao nhom * co phieu; nhom vip; "
       "cau lac bo; nhom sieu; moi * tham gia; nhom * telegram; moi vao; moi toi vao; "
       "vao group; ru vo; nhom kin; nhom * dau tu; moi * nhom"),
    _s("lure.sim", 0.7, "lamtheo", "impersonate_telecom:1.6",
       "doi sim; chuyen sim; nang cap sim; len 4g|5g; sim 4g|5g; sang 4g; nang cap * 4g|5g"),
    _s("lure.bet", 1.8, "camdo", "other_scam:2.5",
       "nha cai; casino; tai xiu; no hu; ca cuoc; lo de; xo so online; nap dau; nap lan dau; "
       "thuong nap; ban ca doi thuong; ban ca online; game bai; danh bai; baccarat; soi keo; "
       "keo bong; xoc dia; "
       "khuyen mai * nap; nhan * <money> choi; dang ky nhan <money>; code tan thu; "
       "ty le cuoc; slot; bet; hoan tra cuoc; nhan code; ma cuoc; freebet; cuoc thua; soi cau; "
       "99 ok; da ga; ban so; chot so; danh de|lo; dau cam|cau; vong quay mien; "
       "rut ve; nap rut; vong cuoc; hoan * cuoc; tan thu; ty le an; thuong sinh nhat; "
       "ty le hap dan; cap vip; danh manh; ve bo; lay so; bao an <n>|chac|trung; lode; nohu; "
       "taixiu; baicao; "
       "ho tro nap; cong * diem; game doi thuong; doi thuong; hu lon; "
       "lo xien; bach thu; nhay lo; hoi vien moi; nap rut; hoan cuoc; keo thom; link vao; "
       "keo free; quay hu; ghi de; so de; free bet; "
       "con lo; hup keo; keo tai san; khong trung khong lay; so chac an; nhan so chac; "
       "ban so; ho an chia; "
       "phien toi; vo cung anh; lay so chuan; truot khong lay; truot hoan; an chac; "
       "song thu de; bach thu lo; cho so; so thay cho"),
)  # fmt: skip
