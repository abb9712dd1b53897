"""Words that sound like a loss to a cheat, or like a cheat's, and are neither: nothing is given
yet, an account number alone was told, a business is only named, a debt is among people who know
each other, a fee has its receipt.

``kind_of`` names what such a message is for (`flows.parsing.intent`), ``advice_of`` the advice of
`flows.topics.advices` that fits it; both read the forms of `flows.parsing.intent.readings`.
"""

from __future__ import annotations

from flows.patterns import Pattern

Rows = tuple[tuple[str, Pattern], ...]

_DONE = r"(?!.*\b(?:roi|xong|lo|da|vua|mat (?:tien|MONEY|het)|het tien|bi lua|tru|chan)\b)"
_NO_CHEAT = (
    r"(?!.*\d{8})(?!.*\b(?:otp|link|app|zalo|facebook|qua mang|tren mang|mat khau|ma (?:pin|so"
    r"|otp)|cccd"
    r"|lua|xung|gia danh|goi (?:dien|toi|bao|den)|nguoi la|quet)\b)"
)
_ACCOUNT = r"(?:so tai khoan|so tk|stk|tai khoan|tk)"
_OWN = r"(?:toi|tui|em|minh|con|chau|me|ba|bo|vo|chong)"
_KNOWN = (
    r"(?:(?:hang xom|anh em|ban be|nguoi quen|nguoi nha|ho hang|ba con|bac|co|chu|cau|di|anh|chi|em"
    r"|con|chau|vo|chong|me|ba|bo|ong|thang|dua|ban)(?: (?:ho|ruot|re|dau|trai|gai|nuoi|xa|gan"
    rf"|hang xom|cung xom|lang|nha|{_OWN}))*)"
)
_KINDS: Rows = (
    (  # "no noi doc ma": it is said that the code is to be read
        "told.otp",
        Pattern(
            rf"^{_DONE}.*\b(?:noi|bao|keu|kieu|bieu|nhac) doc (?:ma|otp|(?:6|sau) so|so)\b"
            r"(?!.*\b(?:nen|doc cho)\b)"
        ),
    ),
    (  # both sides of a card, of which "mat" is none that is gone
        "talk.what.card",
        Pattern(
            rf"^{_DONE}.*\b(?:chup|hinh|anh|gui|xin|doi|can|dua)\b.*\b(?:the|the atm"
            rf"|the ngan hang)\b"
            r".*\b(?:(?:hai|2) mat|mat (?:truoc|sau))\b"
            rf"|^{_DONE}.*\b(?:(?:hai|2) mat|mat (?:truoc|sau))\b(?: \w+){{0,3}}? the\b"
            r"(?! (?:can cuoc|cccd|bao))"
        ),
    ),
    (
        "told.kin",
        Pattern(
            rf"^{_DONE}.*\b(?:noi|xung|bao)(?: (?:la|minh|no))* (?:con|chau|em|anh|chi|ban|chu"
            rf"|bac)\b"
            r"(?: \w+){0,4}? (?:nho ai|nho (?:ra )?(?:khong|chua)|doan|nhan ra (?:khong|ai))\b"
        ),
    ),
    (
        "told.bank",
        Pattern(
            r"^(?!.*\b(?:sent|paid|gave|lost|already)\b)(?:.*\bbank\b.*\b(?:says?|said|tells?|told|asks?"
            r"|asked|wants?)\b.*\b(?:must|have to|need to|should|to) (?:send|transfer|pay|give"
            r"|move)\b"
            r"|.*\b(?:bank|account)\b.*\b(?:locked|blocked|frozen|suspended)\b.*\b(?:sms|message|text"
            r"|true|real|fake)\b)"
        ),
    ),
    (
        "told.wifi",
        Pattern(
            r"^(?!.*\b(?:otp|ngan hang|app|link|tien|MONEY|banking|atm|chuyen)\b)(?:.*\b(?:cho|dua"
            r"|noi|doc|lo|xai|xin|biet|lay)\b.*\b(?:wi ?fi|wii?)\b|.*\b(?:wi ?fi|wii?)\b.*\b(?:cho"
            r"|dua|biet|xin|xai)\b)(?=.*\b(?:no|ho|nguoi|khach|hang xom|mat khau|ai|ban)\b)"
        ),
    ),
    (
        "told.invest",
        Pattern(
            rf"^{_DONE}(?!(?:\w+ ){{7}})(?!.*\bMONEY\b)(?:(?:choi|tham gia|muon|hoi|ve|chuyen) )*"
            r"(?:dau tu|choi|mua ban|trade)"
            r" (?:tien ao|coin|tien so|bitcoin|forex|vang|chung khoan|co phieu|san|qua mang)\b"
        ),
    ),
    (
        "told.trade",
        Pattern(
            rf"^{_DONE}(?!(?:\w+ ){{9}})(?!.*\b(?:MONEY|coc|chuyen|gui|nop|tra|nhan)\b)(?:(?:toi"
            rf"|em|muon"
            r"|dinh|tinh|can|hoi) )*mua(?: \w+){1,4}? (?:tren|qua|o tren) (?:mang|facebook|face"
            r"|zalo"
            r"|tiktok|cho tot|shopee|lazada|internet|livestream)\b"
            r"(?!.*\b(?:bi|gia|hu|dom|khong|hong|loi)\b)"
        ),
    ),
    (
        "told.job",
        Pattern(
            rf"^{_DONE}(?!(?:\w+ ){{8}})(?!.*\b(?:MONEY|nap|chuyen|nop)\b)(?:(?:toi|em|muon"
            rf"|tuyen|di)"
            r" )*(?:lam|tuyen)(?: \w+){0,4}? (?:cong tac vien|nhiem vu|viec)(?: \w+)?"
            r" (?:tren|qua|o) (?:mang|telegram|zalo|facebook|tiktok|nha|shopee)\b"
        ),
    ),
    (  # a due of the hamlet, the women's or the farmers' union
        "talk.fee",
        Pattern(
            rf"^{_NO_CHEAT}(?!.*\b(?:chuyen khoan|stk|het tien|bi lua)\b).*\b(?:hoi (?:phu nu"
            r"|nong dan|cuu chien binh|nguoi cao tuoi|chu thap do|khuyen hoc)|chi hoi|to truong"
            r"|truong thon|truong buon|thon|to dan pho|xa|ubnd|can bo thue xa|hop tac xa|htx)\b"
            r"(?: \w+){0,5}? (?:thu|nop|dong|gop)(?: \w+)? (?:quy|hoi phi|le phi|phi|tien (?:dat"
            r"|rac|nuoc|quy|hoi|ve sinh|thue)|thue)\b"
        ),
    ),
    (
        "told.civic",
        Pattern(
            rf"^{_NO_CHEAT}(?!.*\b(?:nop|chuyen|phi|dong tien)\b).*\b(?:can bo xa|xa|ubnd|uy ban"
            r"|truong thon|thon|huyen|ban den bu)\b(?: \w+){0,3}? (?:goi|moi|keu|bao|nhan)\b"
            r"(?: \w+){0,4}? (?:len|ra|toi|den)\b(?: \w+){0,3}? (?:ky|nhan|hop|lam viec|lay)\b.*\b"
            r"(?:den bu|boi thuong|giai toa|ho tro|so do|tien dat|dat)\b"
        ),
    ),
    (
        "talk.programme",
        Pattern(
            r"^(?!.*\b(?:link|zalo|app|otp|chuyen khoan|stk|goi)\b).*\b(?:tang qua|qua tet|ho tro"
            r"|tro cap|phat gao|ho ngheo)\b.*\b(?:xa|thon|ubnd|uy ban|nha van hoa)\b.*\b(?:that"
            r"|dung|phai|co that)(?: \w+)? (?:khong|ha)$"
        ),
    ),
    (  # Somebody goes about with their number, name or picture.
        "talk.impersonated",
        Pattern(
            r"^(?!.*\b(?:ghep|bay|nude|khoa than|doa|doi tien|roi$|(?:chuyen"
            r"|gui)(?: \w+)? MONEY)\b).*"
            rf"\b(?:lay|dung|muon|gia|lay trom|xai)(?: (?:cai|cua|luon))* (?:so|sim|ten|hinh|anh"
            rf"|nick"
            rf"|zalo|facebook)(?: (?:dien thoai|cua))* {_OWN}\b(?: \w+){{0,6}}? (?:lua|muon tien"
            r"|xin tien|mao danh)\b"
            rf"|\b(?:hinh|anh|ten)(?: cua)? {_OWN}(?: \w+){{0,4}}? (?:lay|dung)(?: \w+){{0,2}}?"
            r" (?:lap|mo|dang|lam)(?: \w+){0,4}? (?:lua|muon tien|xin tien|gia)\b"
        ),
    ),
    (
        "talk.appeal",
        Pattern(
            r"\bbi(?: \w+){0,3}? (?:dua|ghi|bo|cho|len|vao"
            r"|xep)(?: \w+){0,2}? danh sach\b(?! (?:nhan"
            r"|hoc|thi|ho|lop|trung|duoc))"
            rf"|\b(?:so|tai khoan|stk"
            rf"|sim)\b(?: \w+){{0,6}}? (?:cua )?{_OWN}(?: {_OWN})?\b.*\b(?:sao|ai)"
            r"(?: (?:may|ben nay|lai))* bao\b(?! (?:cong an|truoc))"
            r"|\b(?:doi|mua) sim\b.*\bso (?:nay|do)\b.*\btruoc\b.*\blua\b"
            r"|\bmy (?:number|phone|sim) (?:is|was|has been|got)(?: \w+){0,3}? (?:scam|fraud"
            r"|reported"
            r"|blacklisted)\b"
        ),
    ),
    (  # Who the number belongs to is known: nobody is to be reported.
        "talk.nobody",
        Pattern(
            r"^(?!.*\b(?:qua mang|tren mang|zalo|facebook|xung|tien|muon|vay|lua|goi"
            r"|hack)\b)(?:.*\bso"
            r" (?:nay|do|kia|ay)(?: \w+){0,2}? cua (?:giao vien|co giao|thay|bac si|truong thon|bac"
            r" hang xom|ong chu|ba chu|chu nhiem|nha truong|tram y te|dai ly|chu no)\b"
            r"|.*\b(?:toi|tui|em|minh|con|chau) (?:co )?quen (?:biet )?(?:nguoi|ong|ba|thang|anh"
            r"|chi|no)"
            r"(?: (?:nay|do|ay|kia|ma))*\b)"
        ),
    ),
    (  # The number 113 calls nobody.
        "told.police",
        Pattern(r"\bso (?:may )?(?:113|cong an)(?: \w+)? goi\b(?! (?:khong|may|chua))"),
    ),
    (
        "told.gift",
        Pattern(
            r"^(?:(?:chuc mung|xin chuc mung|so dien thoai|so thue bao|thue bao|so may) )(?=.*\b"
            r"(?:soan|goi|nhan tin|bam|truy cap|lien he|nhan thuong)\b).*\b(?:trung|trung thuong"
            r"|nhan thuong|nhan qua)\b"
        ),
    ),
)
_RATE = r"(?:MONEY|\d+|muoi|hai muoi|ba muoi)"
_ADVICES: Rows = (
    (
        "account_asked",
        Pattern(
            rf"^{_DONE}.*\b(?:muon|xin|thue|nho|hoi muon)(?: (?:cai|so))? (?:{_ACCOUNT}|the(?: atm"
            rf"| ngan hang)?)(?: (?:ngan hang|cua))*(?: {_OWN})?(?: \w+)?"
            r" (?:nhan|rut|gui|chuyen|nho)(?: \w+){0,2}? (?:tien|luong|ho|gium|giup|dum|MONEY)\b"
        ),
    ),
    (  # an account number alone, for honest pay
        "account_risk",
        Pattern(
            rf"^{_NO_CHEAT}(?!.*\b(?:the(?! nao)|tru|mat tien|bay|het tien|rut|thue|muon|cho muon"
            rf"|nhan ho|nhan gium)\b).*(?:\b(?:cho|dua|gui|nhan|doc"
            rf"|noi)(?: \w+){{0,3}}? {_ACCOUNT}\b"
            r"(?: \w+){0,4}? (?:de|cho|chuyen|tra)(?: \w+){0,2}? (?:coc|tra|chuyen|thanh toan|gui"
            rf"|luong|tien)\b|\b(?:xin|hoi) {_ACCOUNT}\b.*\b(?:mua|tra|ban|luong"
            rf"|thanh toan)\b.*\b(?:cho"
            r"|dua|gui|doc|noi)(?: \w+)? roi$)"
        ),
    ),
    (
        "account_hacked",
        Pattern(
            r"^(?!.*\b(?:tien|MONEY|ngan hang)\b).*\b(?:mat|bi lay|bi hack|chiem|cuop|lua lay"
            r"|bi cuop)"
            r"(?: \w+){0,2}? (?:nick|acc|account|tai khoan (?:game|facebook|zalo|lien quan|free"
            r" fire|tiktok))\b"
        ),
    ),
    (
        "sign_pressed",
        Pattern(
            rf"\b(?:bat|keu|kheu|ep|doi|bao|bi)\b(?: {_OWN})?(?: \w+){{0,4}}? ky (?:ten )?(?:\w+ )?"
            r"(?:giay|don|hop dong)?(?: \w+){0,2}? (?:ban|sang|cam|the chap|tra no|no)\b"
        ),
    ),
    (
        "baby_sale",
        Pattern(
            r"\b(?:no|vay|ho|keu|bao)\b.*\b(?:ban than|hien than|ban noi tang)\b(?! (?:toi|em))"
        ),
    ),
    (
        "kin_gambles",
        Pattern(
            r"\b(?:vo|chong|con|ba|bo|cha|anh|em|chau|thang|ong|no)(?: \w+){0,3}?"
            r" (?:danh|choi|thua|no|ca do|ghi|me|nghien)(?: \w+){0,3}? (?:bai|bac|bong|bong banh"
            r"|so de"
            r"|de|lo de|tai xiu|xoc dia|da ga|ca do|casino|no hu)\b(?=.*\b(?:no|thua|het|bo di"
            r"|ban|cam"
            r"|MONEY|doi)\b)(?!.*\b(?:danh|dap|dam|giet|dao) (?:toi|tui|em|me|vo|con|minh)\b)"
        ),
    ),
    (
        "gambled",
        Pattern(
            r"^(?:(?:toi|tui|em|minh|con|anh) )(?:(?:bi|da|lo|moi|vua|muon|dinh) )*(?:thua|me|bo"
            r"|cai"
            r"|nghien|ghien)(?: \w+){0,2}? (?:bai|bac|bai bac|bong|ca do|so de|lo de|tai xiu"
            r"|xoc dia"
            r"|da ga|no hu)\b"
        ),
    ),
    (
        "over_interest",
        Pattern(
            rf"(?<!tra )(?<!lay )(?<!gui )(?<!chuyen )(?<!doi )(?<!hoan )(?<!dua )\b(?:lai"
            rf"|loi)(?: suat)?"
            rf" {_RATE}(?: (?:phan tram|mot|moi|1|tram|trieu|tren))* (?:ngay|thang|tuan|tram"
            rf"|trieu)\b"
            rf"|\b(?:lay|tinh|an)(?: \w+)? (?:lai )?{_RATE}(?: phan tram)? (?:mot|moi|1) (?:ngay"
            rf"|thang"
            r"|tuan)\b|\bvay\b.*\b(?:gop|dong|tra|tinh|lay|loi|lai)(?: tien)?(?: (?:lai|loi|ho"
            r"|toi))*"
            rf" {_RATE}(?: (?:mot|moi|1))? (?:ngay|thang|tuan)\b|\b(?:moi ngay|mot ngay"
            rf"|hang ngay) (?:gop"
            rf"|dong|tra) {_RATE}\b|^gop {_RATE}(?: (?:mot|moi|1))? ngay$"
            r"|\b(?:vay|muon) (?:nong|nang lai|lai cao|xa hoi den|tin dung den)\b"
            r"|\bvay(?: \w+){0,5}? (?:mot|1|moi) thang(?: \w+){0,2}? (?:loi|lai) MONEY\b"
            r"|\bvay\b.*\b(?:bat|bi bat|phai) lam (?:khong cong|tru no|cong)\b"
        ),
    ),
    (
        "debt_collector",
        Pattern(
            r"\b(?:no|ho|chu no|giang ho|dai ly)\b(?: \w+){0,4}? (?:son cua|tat son|dan (?:cot dien"
            r"|hinh)|siet|xiet)\b"
            rf"|^(?:{_OWN} )?(?:no tien|thieu no|no)(?: \w+){{0,8}}? doi (?:hoai|mai|suot|no"
            rf"|lien tuc)\b"
            r"|\b(?:tra gop|vay|no)\b.*\b(?:mat viec|that nghiep|het kha nang"
            r"|khong co (?:tien )?tra"
            r"|khong tra noi)\b"
            r"|\b(?:vay|no)\b.*\bchet\b.*\b(?:doi|tra)\b|\bchet\b.*\b(?:de lai no|no)\b.*\btra\b"
            r"|\bno tien\b.*\b(?:ho|no|dai ly|chu no) (?:lay|giu|bat|cho)(?: \w+){0,2}?"
            r" (?:tieu|ca phe|xe|lua|hang|do|bo|dat|ray)\b"
        ),
    ),
    (
        "debt_unpaid",
        Pattern(
            rf"\b(?:cho|dua|giao)(?: {_KNOWN}| \d[\d ]+\d)?(?: \w+)?(?: (?:vay|muon))+\b.*"
            r"\b(?:khong|chua|chang|khat|hua|tron|bo di|bao khong vay|xu|quyt|lam lo|mat tich)\b"
            r"|\b(?:hang xom|anh em|ban be|nguoi quen|nguoi nha|ho hang|nguoi (?:trong|cung) (?:xom"
            r"|thon|lang))(?: \w+){0,2}? (?:vay|muon|no)(?: \w+){0,2}? (?:MONEY|tien)\b.*\b(?:khong"
            r"|chua|roi mai|hoai|may nam|\d nam|tron)\b"
            r"|\bcho vay\b.*\bkhong tra\b|\b(?:dai ly|ve so|so so|lo de|ghi de)\b.*\btrung\b.*"
            r"\bkhong tra\b"
            r"|\b(?:thue|muon)(?: \w+){0,3}? (?:lam|xay|sua|dao|khoan|trong|do)\b.*\b(?:dua|ung|coc"
            r"|tra) truoc\b.*\b(?:tron|bo|khong lam|khong toi|mat)\b"
        ),
    ),
    (
        "land_deposit",
        Pattern(
            r"\b(?:cong ty|cty|trung tam|xkld|du hoc)\b.*\bkhong (?:chiu )?(?:tra|hoan)(?: lai)?"
            r"(?: tien)? (?:coc|tien|phi)\b"
        ),
    ),
    (
        "wages",
        Pattern(
            r"\b(?:cai thau|chu thau|thau|chu ray|chu vuon)\b.*\b(?:hai|lam|be|trong|di|cong)\b.*"
            r"\b(?:tron|bo tron|khong tra|bo chay|quyt|mat tich)\b"
        ),
    ),
    (
        "goods_bad",
        Pattern(
            r"\b(?:phan bon|phan|thuoc (?:tru sau|sau|co)|giong|cay giong|cam)(?: \w+){0,2}? (?:gia"
            r"|dom|nhai|dang do|kem)\b.*\b(?:chet|heo|vang la|hu|khong len|thoi|rung)\b"
        ),
    ),
    (
        "theft",
        Pattern(
            r"\b(?:nguoi giup viec|nguoi lam|o sin|tho|nguoi lam thue)(?: \w+){0,2}? (?:lay|om"
            r"|trom)"
            r"(?: \w+){0,3}? (?:vang|tien|MONEY|do|xe|dien thoai)\b"
            r"|\b(?:tien|vang)(?: \w+)? (?:de|giau|cat)(?: \w+){0,3}? (?:goi|tu|ruong|nha|ket"
            r"|chieu)\b"
            r"(?: \w+){0,3}? mat\b|\b(?:gui|de) xe\b.*\b(?:bai|quan|cho)\b.*\bmat\b"
            r"|\b(?:gui|de) xe\b.*\bmat\b.*\bkhong den\b"
        ),
    ),
    (
        "quarrel",
        Pattern(
            r"^(?!.*\b(?:chuyen khoan|stk|otp|link|app|atm|zalo|facebook|danh|dam|chem|giet"
            r"|mang|(?<!lua )dao"
            r"|game"
            r"|nap|choi|bai|nguoi la)\b)"
            r".*(?:\b(?:con dau|con re|anh em ruot|anh ruot|em ruot|chi ruot|nguoi (?:anh|em|chi)"
            r"|anh trai|em trai|chi dau|em dau|con(?: (?:trai|gai|ruot))?|chong"
            r"|vo)(?: \w+){0,2}? (?:lay"
            r"|linh|ban|cam|gianh|chiem|giu)(?: \w+){0,4}? (?:tien|the hau|vang|dat|ray|vuon|so do"
            r"|nha)\b.*\b(?:me|ba|bo|cha|gui bo|khong cho|khong chia|het|bo nhi|ngoai tinh)\b"
            r"|\btien den bu\b.*\b(?:linh|lay|chiem) het\b"
            r"|\b(?:hang xom|ben kia|chau ruot)\b(?: \w+){0,4}? (?:lay trom|trom|pha|an trom|lan"
            r"|tha)"
            r"(?: \w+){0,3}? (?:ga|rau|hang rao|bo|vit|chuoi|dat|ranh|cay)\b"
            r"|\b(?:no|ho)\b(?: \w+){0,4}? (?:pha hang rao|lan (?:dat|ranh)|tha (?:bo|ga|vit"
            r"|trau))\b"
            r"|\bke trom\b.*\b(?:chau|con|em|anh|nguoi nha|hang xom)(?: \w+)? ?(?:ruot|toi|nha"
            r"|ho)\b"
            rf"|^{_OWN} nghi(?: ngo)?(?: la)?(?: \w+){{0,4}}? (?:hang xom|re|dau|em|chau|ban"
            rf"|cung xom"
            r"|vo|chong|anh|chi)\b(?: \w+){0,2}? (?:lua|lay|trom|an cap|gian)\b"
            r"|\b(?:chong|vo) ngoai tinh\b|\b(?:kien|kien cao)(?: \w+)? (?:anh|chi|em|chu|bac"
            r"|hang xom"
            r"|con|bo|me)\b)"
        ),
    ),
    (
        "kin_angry",
        Pattern(
            r"^(?=.*\b(?:vo|chong|con|dau|re|me|ba|bo|lang|xom|ho hang|nha|anh em|ban be)\b).*"
            r"\b(?:chui|mang|cuoi|che|cuoi che|khinh|trach|giay vo|khong noi chuyen|khong them noi"
            r"|giam|ghet bo|noi toi ngu)\b(?=.*\b(?:vi|tai|do|roi|ngu|vi toi|nen)\b).*\b(?:mat tien"
            r"|bi lua|ke lua|mat MONEY|tin (?:ke|no|nguoi)|ngu|mat het)\b"
            r"|\b(?:noi|ke) (?:cho|voi) (?:vo|chong|con|me|nha)(?: \w+)? (?:khong|hay khong)$"
            r"|\bkhong muon (?:ai|nguoi nha|vo|chong|con|lang xom) (?:\w+ )?biet (?:toi|minh|em)"
            r" bi lua\b"
        ),
    ),
    (
        "settled",
        Pattern(
            rf"^{_NO_CHEAT}(?!.*\b(?:hua|neu|chua|khong co|hang gia|doi them)\b).*\b(?:tra|dong"
            rf"|nop)"
            r"(?: \w+)? MONEY\b.*\bco (?:hoa don|bien lai|phieu thu|giay thu)\b(?! (?:khong|gia))"
        ),
    ),
)
_BARRED = {
    "over_interest": Pattern(
        r"\b(?:ngan hang|giai ngan|duyet|online|app|cccd|lien he|lh|zalo|facebook|uu dai|the chap"
        r"|dau tu|nap|san|coin|cam ket|gop von|hui|ho tro vay|gui (?:tien|von|vao)|lai lo)\b"
    ),
    "debt_collector": Pattern(r"\b(?:app|facebook|zalo|mang|ghep|khong (?:he )?vay|lua dao)\b"),
    "debt_unpaid": Pattern(
        r"\b(?:zalo|facebook|face|mang|online|coc truoc|phi|giai ngan|duyet|app|nguoi la|chan"
        r"|bi lua|lua dao|hack|nick|otp|link|tk|stk"
        r"|tai khoan|bo do|mo hinh)\b"
    ),
    "kin_angry": Pattern(r"\b(?:no|ho|chu no|giang ho) (?:chui|mang|doa)\b|\b(?:danh|dap|giet)\b"),
}
"""Words with which a row of the advices is not meant."""
_GIVEN_BACK = Pattern(
    r"^(?:(?:no|ho|thang do|nguoi do|ben do) )(?:(?:da|moi|vua) )*(?:tra|chuyen|hoan|gui)"
    r"(?: (?:lai|het|du|tien|MONEY|cho|toi|em|minh))* (?:lai|tien|du|MONEY)(?: (?:cho|toi"
    r"|em))* roi$"
)
_NOTHING = Pattern(
    r"^(?:(?:a|o|ua|oi|da|thoi|xin loi|la) )*(?:nham|lon|bam nham|go nham)(?: (?:roi|thoi|lam))*"
    r"(?: (?:toi|tui|em|con|minh))?(?: (?:chi|moi|muon|dinh))* (?:hoi|thu|coi thu|xem)"
    r"(?: (?:thoi|cho biet|chut|thu|ma))*$"
)
_TOO_MUCH = Pattern(r"\b(?:ho|no|chu no)(?: \w+){0,3}? (?:lay|giu|bat|siet)(?: \w+)? (?:xe|do|bo"
r"|nha"
                    r"|dat|ray|tieu|ca phe|may cay|so do)\b|\bho vo kho lay\b")  # fmt: skip
_OF_DEBT = Pattern(r"\b(?:vay|no tien|lai|loi|gop|chu no)\b")


def kind_of(forms: tuple[str, ...]) -> str:
    """What it is for, where nothing is given; "" for anything else."""
    return _first(_KINDS, forms)


def advice_of(forms: tuple[str, ...], *, topic: str = "", before: str = "") -> str:
    """The advice that fits it; "" for none.

    topic   what is open        before  what was told in it, folded
    """
    if topic == "panic" and any(map(_NOTHING.search, forms)):
        return "just_asking"
    if topic in ("filed", "panic") and any(map(_GIVEN_BACK.search, forms)):
        return "settled"
    if topic == "message" and _OF_DEBT.search(before) and any(map(_TOO_MUCH.search, forms)):
        return "debt_collector"
    name = _first(_ADVICES, forms)
    barred = _BARRED.get(name)
    return "" if barred is not None and any(map(barred.search, forms)) else name


def is_none(forms: tuple[str, ...]) -> bool:
    """Whether nothing that a bank can stop is gone, whatever the words sound like."""
    return bool(kind_of(forms) or advice_of(forms))


def _first(rows: Rows, forms: tuple[str, ...]) -> str:
    return next((name for name, rule in rows if any(map(rule.search, forms))), "")
