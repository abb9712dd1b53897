"""Classes of words that the intent model reads beside the words themselves: one table.

Many words say one thing: ``dam``, ``tat`` and ``bop co`` are all blows. A rule of the model that
was learnt with one of them then holds for all. Folded, lower case; a phrase has at most `LONGEST`
words, and the longest that fits is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from flows.text import lengths

DIALECT = {
    "tau": "toi", "hn": "no", "han": "no", "n": "no", "mo": "dau", "ni": "nay", "rua": "vay",
    "ri": "vay", "zay": "vay", "h": "gio", "bh": "bao gio", "ns": "noi", "mun": "muon",
    "s": "sao", "nx": "nua", "vs": "voi", "cx": "cung", "cug": "cung", "ny": "nguoi yeu",
    "lm": "lam", "nhiu": "nhieu", "uh": "u", "uhm": "u", "um": "u", "zui": "vui", "iu": "yeu",
    "thik": "thich", "gium": "giup", "dum": "giup", "nghen": "nhe", "zl": "zalo",
    "ca": "cong an", "cax": "cong an", "tik": "tich", "tip": "tiep", "amí": "me", "ami": "me",
    "ama": "bo", "kâo": "toi", "kao": "toi", "eng": "anh", "zi": "vay", "hoy": "thoi",
    "hum": "hom", "okie": "u", "oke": "u", "ukm": "u", "uk": "u", "ah": "a", "mn": "moi nguoi",
    "mik": "minh", "cj": "chi", "bro": "anh", "sdt": "so dien thoai", "msi": "moi", "ms": "moi",
    "vc": "vo chong", "cty": "cong ty", "hs": "ho so", "xg": "xung", "gd": "gia dinh",
    "dko": "duoc khong", "ntn": "the nao", "bj": "bi", "chiu": "chieu",
}  # fmt: skip
"""Short words and words of a dialect, by what the model reads for them."""

_CLASSES = {
    # Words of danger in them mean something else: a town, a hoe (``cuoc``), a saw (``may cua``).
    "plain": "da lat|gia lai|gia nghia|goi cuoc|tru cuoc|tien cuoc|mat cuoc|cuoc phi|cuoc "
             "goi|goi 4g"
    "|khuc dau|phan dau|doan dau|mat khuc|mat chu|may ngat|tu ngat|ngat may|ngat cuoc goi|may "
    "cua me"
    "|may cua toi|may cua em|may cua con|may cua ba|may cua bo|may cua chi|may cua anh|may cua vo"
    "|may cua chong|may cua minh|may cua ban|may cua nguoi|may cua chau|may cua ong",
    "me": "toi|minh|tui|toi day|chung toi|tui tui|nha toi|i|my",
    "kin": "me|ma|ba|bo|cha|vo|chong|ong|ba noi|ba ngoai|ong noi|ong ngoai|vo toi|me toi|bo toi"
    "|chong toi|ba toi|em gai|em trai|anh trai|chi gai|nguoi nha|ca nha|gia dinh|ba xa|ong xa|di"
    "|cau|chi|bac|chu|mother|father|husband|wife",
    "child": "be|chau|con gai|con trai|dua nho|dua be|tre|em be|con be|thang cu|nho|con nho"
    "|chau gai|chau trai|hoc sinh|dua chau|con toi|con em|my son|my daughter|child|tre em"
    "|con gai em|chau noi|chau ngoai|dua con|con tui|em hoc|hoc lop|be gai|be trai|chau be"
    "|may dua nho",
    "they": "no|ho|chung no|bon no|tui no|thang|ke|ke gian|nguoi ta|nguoi la|ong kia|co nguoi"
    "|thang do|bon|ben do|may thang|giang ho|xa hoi den|dan anh|chu no|they|he|ai do|co ai|so la"
    "|nguoi do|bon lua|lua dao|bon cho vay|con me|thang nao|ba nao",
    "blow": "danh|dap|dam|tat|chem|dam chet|danh dap|hanh hung|bop co|giet|quat|xo|dam thung"
    "|cat co|bao hanh|beating|kill|danh hoi dong|dam dap|xu dep|chat tay|chat|dap dau|xo nga"
    "|do va|bam tim|danh me|keo le|tat nuoc|nem da|nem|keo toc|dam dao|rach mat|de xuong|siet co"
    "|lam dau|danh ghen|gi dau|nhan dau|bop mui|bit mieng|de mat|bo doi|huc",
    "weapon": "dao|rua|gay|sung|bua|may chem|cay xang|xang|axit|a xit|luu dan|knife|gun|ma tau"
    "|phang|gay guoc|ma cha|luoi hai|kim tiem|nuoc soi|kiem|dao phay|gach|chay|ong tuyp|ong sat"
    "|may cua|sung ban chim|dao quam|tieng sung|no sung|ban sung|may cat|vac cuoc|vac gay|cuoc"
    "|tuyp|day nit|roi dien|xa beng|liem",
    "threat": "doa|hu|de doa|ham doa|doa giet|hu doa|tinh mang|tra thu|threaten|xu|xu toi"
    "|tinh so|hen|khong yen|cho chet|giet ca|dot nha|tat axit|biet tay|thanh toan|tam chet"
    "|coi chung|biet nha|qua nha|don con",
    "siege": "dap cua|pha cua|cay cua|leo tuong|bao vay|vay nha|rinh|chan duong|don duong|ruot"
    "|duoi|duoi theo|chan xe|quay pha|bam theo|xit son|tat son|leo vo|nup|tron|dot nhap|be khoa"
    "|cho san|ngoi ly|truoc cong|truoc cua|ngoai cua|ngoai cong|khong chiu ve|o ngoai|theo doi"
    "|lot vo|chan dau|cat khoa|lay xe|theo toi|theo em|theo con|di theo toi|cu theo|dap pha"
    "|pha phach|xit son len|dinh len cua|dung rinh|chan dau xe|nap|quanh nha|chay vo nha"
    "|xong vo nha|vo nha dap|ke dao|chan truoc cua|chan cua|truoc cong nha|day no"
    "|do xe truoc nha|dap cua hoai|duoi chem|vo dap",
    "held": "nhot|giam|bat coc|giu lai|troi|trong phong|khong cho ve|khong cho ra|bi ban|chuoc"
    "|tien chuoc|giu nguoi|ho chieu|chich dien|bi giu|thu giay to|keep me|held|bi bat|bat coi"
    "|giu giay to|thu dien thoai|bi ep|ep|bi lua qua|tiep khach|casino|khong cho goi|khong tha"
    "|bi bat giu|lam vo|xich|xich cua|xich chan|khoa trong|nhot trong|giu em|giu con"
    "|khong cho ai ra|khong cho ra ngoai",
    "abroad": "campuchia|cam|cambot|cam bot|mien dien|myanmar|lao|trung quoc|bien gioi|cua khau"
    "|philippin|tam giac vang|moc bai|cambodia|ben kia|dac khu",
    "sexual": "hiep|hiep dam|so mo|sam so|vung kin|lam nhuc|xam hai|dam o|chuyen do|so em"
    "|so nguoi|so vao nguoi|so vo nguoi|ro mo|ro vao|ro nguoi|khoa than|coi do|cho coi|thoa y"
    "|ep dam|quay roi|dung vao nguoi|ban dam|mo cua vao"
    "|dui|ngu voi|ep ngu|lam chuyen do|lam bay|om hon|khong mac do|hinh nong|dung cham|so nguc"
    "|so mong|coi nguoi|cuong buc|anh nong|clip nong|nude|mo mung|chui vo giuong|vo giuong"
    "|chui vo men|coi tam|rinh tam|cho kin|om hun|so soang|hun|so chan|clip|video nong|ghep mat"
    "|ep doi|lam chuyen bay|chuyen bay|lon lam",
    "gone": "mat tich|di lac|bi lac|chua ve|khong ve|khong thay|chua thay|bo nha|bo di"
    "|di dau mat|lac mat|khong lien lac|khong bat may|missing|dat di|be mat|di theo|du di|cho di"
    "|tim tre|khong ve nha|mat hut|mat dang|khong tim thay|bi bat mat|tat may roi|theo trai"
    "|di dau|chua ve nha|di net|mat tieu|lac mat tieu|tim khong ra|o ben xe|theo ban trai"
    "|theo nguoi ta|bo hoc|hen gap|nguoi la dan|nguoi la cho|tim khap|tim khong thay"
    "|mat tu chieu|mat tu sang|khong thay chau|khong thay con|khong thay be|khong thay dau",
    "die": "chet|tu tu|tu sat|vinh biet|treo co|nhay cau|nhay lau|nhay song|khong muon song"
    "|ket thuc|het muon song|chan song|quyen sinh|chet quach|khong thiet song|cat tay|rach tay"
    "|suicide|die|nhay xuong|buoc day|nhay gieng|song lam gi|chan doi|tuyet vong|khong song"
    "|lan cuoi|di luon|nhay ho|khong muon ton tai|thu tuyet menh|bien mat khoi|cat mach|cai chet"
    "|chet cho khoe|tu biet|xin loi ba me|thu de lai|song tiep|nghi quan|muon chet"
    "|o lai manh khoe|khong can song|giai thoat|nhin mat ai|mat mui nao|song chan|song khong noi"
    "|song sao nua|lam phien ai nua|toi di day|tha thu",
    "poison": "thuoc sau|thuoc co|thuoc chuot|thuoc ngu|thuoc tru sau|thuoc ray|diet co"
    "|thuoc diet co|thuoc doc|chai thuoc|vi thuoc|thuoc tru co|la ngon|uong thuoc|dau hoa"
    "|nuoc rua|vien pin|nam doc|thuoc tay|thuoc tru|xang|nuoc tay|nguyen vi|nam thuoc|vi panadol"
    "|panadol|thuoc dau dau",
    "hurt": "ngat|xiu|bat tinh|chay mau|kho tho|khong tho|dot quy|co giat|ngo doc|sui bot"
    "|tim tai|nga xuong|duoi nuoc|dien giat|ran can|can xe|cap cuu|nga guc|te xiu|mau|gay chan"
    "|gay tay|meo mieng|tai nan|hoc xuong|nghet tho|phong|bong|khong tinh|hon me|tac tho|chim"
    "|mat mau|dut tay|breathing|accident|trung gio|soc|chong mat|me man|xe cuu thuong|trung doc"
    "|te|lat xe|cay de|de nguoi|de len|lat|non ra mau|dau du|dau bung|vo oi|vo nuoc oi|dau de"
    "|sot cao|tim dap|te cau thang|nga cay|roi xuong|dong can|ong dot|ong dich|rong|meo mat"
    "|noi ngong|liet|oi mua|khong day noi|khong cu dong|nam im|bat dong|sung len|mau ra"
    "|ngung tho|chet giac|de ba|de chan|nhuc nhich|khong nhuc nhich|chua thay len|chua noi len"
    "|chua thay noi|te xuong|mat tam|say thuoc|vot len|bot|dau nguc|im luon|sap sanh|do mo hoi"
    "|ran cap|ran luc|ran do|ran ho|ran doc|chan sung|cay do|cay go de|go de|de trung|de ngang"
    "|ngop tho|nghen tho|uong nham|nuot nham|ong vo ve|ong chich|do mau|tay chan run|nuot pin"
    "|hoc hat|phut mau|dong kinh|len con|nhoi mau|bung vo|lan quay|te lan|trang bech|vo nuoc",
    "fire": "chay nha|boc chay|lua lan|khoi|hoa hoan|chay lon|lua|no binh|xi gas|chap dien|fire"
    "|binh gas|chay|chay roi|an len|lan sang|chay kho|chay ray|chay rung|chay quan|chay bep|khet"
    "|lua to|khoi mu mit|mu mit|mui khet|boc lua|khoi day nha|khoi tu|dap lua|cuu chay|bat lua",
    "flood": "lu|lut|nuoc lu|sat lo|ngap|cuon|vo dap|bi sap|nha sap|ham sap|mo sap|vui|de nha"
    "|co lap|nuoc len|nuoc cuon|flood|lu cuon|lu quet|cuu ho|ket|nuoc dang|cuon troi|cau sap"
    "|sat nui|da lan|mo nuoc|xa lu|ket trong|dat lo|dat sap|lo dat|nuoc suoi|nuoc ngap|troi|kep"
    "|ngap nha|sat xuong|lo nui|noc nha|thuyen lat|dat sat",
    "help": "cuu|cuu voi|cuu toi|cuu mang|sos|help|giup voi|cuu em|khan cap|gap|keu cuu"
    "|can cong an|keu cong an|can giup",
    "pay": "chuyen|chuyen khoan|gui|nop|dong|nap|tra|coc|dat coc|ung|thanh toan|gui tien"
    "|dua tien|chuyen tien|nop tien|dong tien|nap tien|tra tien|dong phi|transfer|transferred"
    "|sent|paid|ung truoc|gop von|dau tu|mua the|nap the|nap the cao|nap the dien thoai|quyen gop"
    "|trao|trao tay|bo vo|goi tien"
    "|gop|gop tien|giao|mua|dat mua|dat hang|thue|ung tien|chi|nap card|nap game|banking|bank"
    "|chuyen het|gui het|dua het|nop phi|dong thue|quet ma|quet qr|tra truoc|cung|ung luong"
    "|cho muon|cho vay|xin tien|giai han|dua truoc",
    "money": "tien|money|trieu|vang|so tiet kiem|luong|von|tr|cu|chai|the cao|tai khoan|so du|vi"
    "|tien mat|phi|ty|cay vang|chi vang|ngan|nghin|MONEY|tien le|tien von|tien dat coc"
    "|so do tiet kiem|chi|tien hang|tien coc|tien to|luong huu|tien dien",
    "done": "roi|da|vua|lo|trot|xong|luon|moi|vua moi|lo tay|hoi nay|hoi sang|hom qua|hom kia"
    "|already|lod|vua xong|bua truoc|mat roi|lo mieng",
    "lost": "mat|bay|het|sach|mat trang|bien mat|tru|bi tru|mat sach|mat het|bi rut|rut sach"
    "|bay mau|gat|bi gat|bi lua|lua|dinh lua|sap bay|om tien|an chan|lost|scammed|mat mat"
    "|bi chan|bi block|chan so|chan luon|khong rut duoc|rut khong duoc|khong giao|cat lien lac"
    "|tin no|bay mat|bi chan roi|xu|bi xu|om|giat|cuom|tron|bo tron|bien|bien luon|thue bao"
    "|tat may|xoa nick|khoa nick|xoa nhom|dong cua|cao chay|sach banh|trang tay|di tong"
    "|khong thay|khong co that|khong rut|khong tra|khong ton tai|ngung hoat dong|hang gia"
    "|hang dom|do gia|tien gia|khong nghe may|khong lien lac|ho hen|im ru|im re|hop rong"
    "|gat tien|bi cheat|tru het|mat tieu|lo sach|chay roi|bo xu|di mat|be hui|hui be|cam luon"
    "|lay lai|mat dat|kien doi|khong bao hanh|do nhua|cuc nhua|van doi|thoi mien|bo bua"
    "|chua nhan|khong nhan duoc|tien am phu|am phu|ve gia|toan giay|cong ty ma|the chap|tron roi"
    "|lan roi|om chay",
    "secret": "otp|ma|mat khau|pin|cvv|so the|cccd|can cuoc|ma xac nhan|chung minh|6 so|0 so"
    "|ma pin|ma otp|thong tin|ma so|so tai khoan|the atm|giay to|so bi mat|so do|password"
    "|ho khau|day so|sinh trac|bi mat|tai khoan mat khau|hinh the|van tay|so trong tin"
    "|so trong may|6 chu so|may con so|dong so|so can cuoc|ngay sinh|ten dang nhap|anh mat"
    "|chan dung|pass|day so trong|so may|ma kich hoat|thong tin the|internet banking|so sau the",
    "tell": "doc|noi|dua|khai|nhap|dien|cung cap|chup|chup hinh|gui hinh|gui anh|doc cho|noi cho"
    "|cho no|cho ho|dua cho|gui cho|chup anh|tra loi|told|gave|bam|dang nhap|cho nguoi ta"
    "|bam vao|xac nhan|bam link|go|khai het|doc len|bao|quay|chup gui|nhac|nhac lai|cho muon"
    "|giao|ky|ky ten|lan tay|bam dong y|dien thong tin|nham mat|nhe mat|chop mat|quay dau",
    "app": "app|apk|ung dung|phan mem|file|teamviewer|anydesk|ultraview|ultraviewer|link"
    "|duong link|trang|web|duong dan|man hinh|chia se man hinh|quet mat|quet khuon mat|khuon mat"
    "|cai|cai app|cai dat|tai",
    "device": "may|dien thoai|zalo|facebook|sim|nick|gmail|fb|camera|phone|may tinh|wifi|face"
    "|mail|email|momo|app ngan hang|the ngan hang",
    "seized": "hack|bi hack|chiem|chiem quyen|dieu khien|kiem soat|bi lay|tu chay|tu nhay|tu bam"
    "|treo may|khong vao duoc|bi khoa|giat|bi giat|bi trom|moc tui|tu mo|tu goi|tu gui|den thui"
    "|vang ra|dang nhap la|hacked|stolen|nhiem virus|mat song|mat quyen|dang nhap o|lag|nong ran"
    "|tat ngang|doi pass|doi mat khau|bi cuop|bi moc|roi|danh mat|cuop|khong tat duoc"
    "|khong xoa duoc|man hinh den|den man hinh|bi khoa man hinh|bi mat|no cam|bi nguoi khac"
    "|tu tat|tu go|van ra|bi van|esim|bi day ra|tu bat|tu go chu|cap lai|bi cap lai|giut|bi giut"
    "|danh roi",
    "call": "goi|goi dien|dien|nhan tin|nhan|alo|ket ban|goi video|nhay may|goi den|goi toi"
    "|called|call|dien thoai toi|inbox|tin nhan|cuoc goi|goi hoai|bao toi",
    "claim": "xung|tu xung|bao|noi|keu|noi la|bao la|noi toi|bao toi|bao con|noi con|gia danh"
    "|gia|noi rang|keu toi|noi em|thong bao|gia giong|gia lam",
    "office": "cong an|vien kiem sat|toa an|ngan hang|dien luc|can bo|thue|bhxh|bao hiem|viettel"
    "|shipper|buu dien|nhan vien|csgt|hai quan|luat su|bac si|co giao|tong dai|nha mang"
    "|vinaphone|police|bank|ubnd|kiem sat|bo doi|dang kiem|buu pham|dan cu|quan ly thi truong"
    "|bo cong an|tap huan|hoi thao|tien si|vien truong|chu tich|truong thon|tham phan|kho bac"
    "|nghanh thue|xa|phuong|agribank|vietcombank|vietinbank|bidv|mb bank",
    "want": "bat dong phi|bat dong tien|bat dong them|bat dong thue|bat dong coc|doi|xin|bat"
            "|yeu cau|ru|moi|ep|hoi|bat phai|ra lenh|giuc|bat chuyen|doi tien"
    "|xin tien",
    "now": "dang|sap|chuan bi|dinh|tinh|toan|phan van|sap sua|bay gio|ngay|dang tren",
    "visit": "toi nha|den nha|vao nha|vo nha|toi thon|den thon|vao thon|vo buon|vao buon"
    "|toi buon|tan nha|vao lang|vo lang|xuong thon|den tan|toi tan",
    "alerts": "canh bao|tin canh bao|nhan tin|danh sach|dang ky|dk|thong bao|dich vu|alerts"
    "|so nay|tin nay|tin ni|may tin|nhan hoai|bao hoai|gui hoai|phien|tin tuc",
    "stop": "ngung|huy|thoi|khoi|stop|tat|bo|rut ten|cat|dung gui|khong nhan|khong can"
    "|unsubscribe|dung lai|cancel|remove|go|het can|cat dut|dung nhan|ngung giup|nghi nhan"
    "|thoi nhan|khong nhan nua|khoi nhan|dung bao|khong bao|het nhan|go ra|dung co|khoi gui"
    "|thoi gui|khong gui|thoi bao|khoi bao",
    "report": "bao cao|phan anh|to cao|tin bao|trinh bao|to giac|bao cong an|khieu nai|ket qua"
    "|xu ly",
    "what": "la gi|la sao|la chi|nghia la|la cai gi|the nao|sao|kieu gi|la cai chi|cach|lam sao",
    "where": "o dau|dau|cho nao|noi nao|cho mo",
    "who": "ai|la ai|co quan nao|ben nao|cua ai",
    "ask": "khong|ko|ha|a|may|bao nhieu|duoc khong|co phai|phai khong|chua|nhi|hay",
    "home": "ray|ca phe|tieu|heo|ga|bo sua|trau|com|hoc|lam|an|ngu|cho|mua|xe|tet|dam cuoi|hop"
    "|thon|choi|nau|mai|chieu|toi nay|sang mai|phan|lua giong|tuoi|gia|benh|thuoc ho|tram y te"
    "|lua chin|gat lua|lua gat|gao lua|lua gao|dot cu|dot rac|dot co|nau com|bat bep",
    "animal": "con bo|con trau|con heo|con ga|con cho|con meo|heo|trau|ga|vit|meo|cho con|lon|de"
    "|ca|de con|ga con|ngan|ngong|chim|bo sua",
    "advert": "quy khach|khuyen mai|uu dai|lien he|vui long|mien phi|chuc mung|trung thuong"
    "|kinh moi|tuyen|lai suat|giai ngan|thong bao|bam vao|truy cap|zalo|nhan qua|tang|qua tang"
    "|ho so",
    "no": "khong|chua|ko|chang|khong co|dau co|not|khoi|hong|mo co|co dau|suyt|may",
    "goods": "hang|dat|may cay|phan bon|cay giong|giong|dien thoai|quan ao|ve xe|phong|tour"
    "|don hang|con giong|ca phe|tieu|gach|ao|may|lo dat|may cat co|khach san|nha tro|ve|xe may"
    "|acc game|nick game|mieng dat|gieng|may giam can|thuoc|the moi",
    "cash": "tien mat|tan tay|trao tay|tan nha|phong bi|dua tan|giao tien|toi nha lay",
    "counter_card": "the cao|nap the cao|nap the dien thoai|card|seri|so seri|nap card|the "
                    "viettel|the mobi|the vina|the nap"
    "|the game|cao the|10 cai|ma cao",
    "what_now": "gio sao|sao gio|lam sao|phai lam gi|gio lam gi|lam gi gio|lam j|phai sao"
    "|sao day|goi ai|bao ai|lay lai|sao chi|cuu|kieu gi|co lay",
    "knows": "biet ten|biet nha|biet so|doc dung|vanh vach|khong sai|biet het|biet ro|noi dung"
    "|dung het|doc ten|doc ho ten|co het|biet ca|sao no",
    "true": "that|dung|gia|tin|thiet|that khong|thiet khong|tin duoc|nen tin|phai that"
    "|dung khong|co that",
    "civic": "loa|hop|hop thon|hop dan|hop phu huynh|tiem|tiem ngua|tiem chung|nha van hoa"
    "|hoi truong|truong thon|lam duong|binh xet|lich|ba con|moi nha|tram y te|tram|bau cu"
    "|phat thanh|tap trung",
    "noshow": "khong giao|khong thay|bi chan|bi chan roi|chan|chan luon|thue bao|xoa nick"
    "|khoa nick|khong len|khong toi|khong co that|dong cua|hop rong|hang gia|do gia|hang dom"
    "|hen hoai|khong nghe may|tat may|cao chay|khong ton tai|ngung hoat dong|bien luon|toan gach"
    "|ho hen|tin no|im ru|im re|khong nghe",
    "fun": "cuoi|mac cuoi|haha|hihi|hehe|hjhj|vui|vui qua|gion|noi choi|dua thoi|danh co"
    "|danh bai|danh gia|danh rang|danh vay|danh dan|danh thuc|danh may|danh chu|danh bong"
    "|doi muon chet|met muon chet|nong muon chet|cuoi muon chet|buon ngu muon chet"
    "|lanh muon chet|met gan chet|doi gan chet|ngon muon chet|chay xe|chay bo|chay choi|chay an"
    "|chay giac|chay nhanh|chay cho|chay viec|danh nhau choi|bo di hoc|bo di lam|bo di choi"
    "|lua ga|lua heo|lua vit|lua bo|lua trau",
    "water": "lu|lut|sat lo|dat lo|lo dat|nuoc lu|nuoc cuon|cuon troi|lu cuon|lu quet|mo nuoc"
    "|xa lu|nuoc dang|dat sap|cau sap|nuoc suoi|ngap nha|nuoc ngap|da lan|sat nui|bi nuoc cuon",
    "medicine": "ban thuoc|thuoc nam|thuoc bo|thuc pham|sam|sua non|lieu trinh|tri benh"
    "|thuoc khop|thuoc dau|do duong|may do|may loc|may mat xa|thuoc gia truyen|bac si ban|cao"
    "|tieu duong|tri dut",
    "doer": "em|con|chau|anh|chi",
}  # fmt: skip

LONGEST = 3
_NOT = frozenset(("khong", "chua", "chang", "khoi", "suyt"))
_REACH = 3
"""How many words after a negation it denies."""


def _read(phrase: str) -> str:
    """A phrase of several words as the model reads it, its dialect undone."""
    first, *others = phrase.split()
    return " ".join(DIALECT.get(word, word) for word in (first, *others)) if others else phrase


CLASSES: dict[str, tuple[str, ...]] = {}
"""By phrase, the classes that it belongs to."""
for _name, _phrases in _CLASSES.items():
    for _phrase in dict.fromkeys(chain(_phrases.split("|"), map(_read, _phrases.split("|")))):
        CLASSES[_phrase] = tuple(dict.fromkeys(chain(CLASSES.get(_phrase, ()), (_name,))))


_LENGTHS = lengths(CLASSES, LONGEST)


def classes(words: Sequence[str]) -> Iterator[tuple[tuple[str, ...], bool]]:
    """The classes of each word or phrase that has any, in order, and whether it is denied."""
    at, last = 0, len(words)
    while at < last:
        for size in range(min(_LENGTHS.get((*words[at : at + 2],), 1), last - at), 0, -1):
            of = CLASSES.get(" ".join(words[at : at + size]))
            if of is not None:
                yield of, not _NOT.isdisjoint(words[max(0, at - _REACH) : at])
                at += size
                break
        else:
            at += 1
