"""Words that sound like a loss to a cheat, or like a cheat's, and are neither: nothing is given
yet, only an account number was given, a business is only named, a debt is among people who know
each other, a fee has its receipt.

``kind_of`` names what such a message is for (`flows.parsing.intent`), ``advice_of`` the advice of
`flows.topics.advices` that fits it; both read the forms of `flows.parsing.intent.readings`.
"""

from __future__ import annotations

from flows.parsing.panic_parts import BANK
from flows.patterns import Pattern, Table, first

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
_OURS = r"(?:toi|tui|em|minh|con|chau|me|ba(?! con)|bo|ong|noi|ngoai|vo|chong|u|ami|nha toi)"
_LOST_TAIL = (
    rf"(?: (?:{_OWN}|roi|mat|dau|tieu|het|luon|a|thi sao|lam sao|sao|gio|phai|tinh|bay gio|lam|day"
    r"|nua|cu|hom truoc|do|nay|ad|vi|do|tai|lo|tay|bam|nham|xoa|tin|tin nhan|no|tim|hoai"
    r"|khong (?:thay"
    r"|ra|con)))*"
)
_PAYS = r"(?:mua|dua|coc|dat|nop|tra|dong|chuyen|ck|quet|ky)"
_SELLS_IN_HALL = Pattern(
    rf"^(?!.*\b{_OURS}(?: \w+){{0,3}}? (?:{_PAYS}|lay|rut|bo|mat|om|vay|mang|lo|bi)\b)"
    rf"(?!.*\b{_PAYS}\b(?: (?!ban\b)\w+){{0,3}}? (?:roi|xong|mat|het|luon)\b)"
    r".*\b(?:nha (?:van hoa|sinh hoat|cong dong|rong)|hoi truong|san bong|dinh lang)\b.*"
    r"\b(?:phat|tang|cho|bieu|moi)\b.*\b(?:ban|gioi thieu|chao mua|moi mua)\b"
)
"""Sellers who give presents in the hall of the village; nobody of ours has bought anything."""
_KINDS: Rows = (
    ("told.visit", _SELLS_IN_HALL),
    (  # a customer asks them to lay out money for a third party
        "told.trade",
        Pattern(
            rf"^(?!.*(?<!nho )(?<!keu )(?<!bao )(?<!xin )(?<!bieu )(?<!doi )(?<!noi "
            rf")\b(?:{_OURS}|shop"
            r"|quan|tiem|nha xe) (?:(?:da|lo|moi|vua|cung|nen|roi|chot|lien) )*(?:ung|chuyen|ck"
            r"|tra|mua"
            r"|gui|nop)(?: \w+){0,4}? (?:MONEY|roi|xong|mat|het|luon)\b)"
            r"(?!.*\b(?:chan|mat tien|bi lua|bien mat|tat may|lua|(?<!ong )tho|luong|cong nhan)\b)"
            rf".*\b(?:nho|keu|bao|xin|noi|bieu|nhan|doi|yeu cau|hoi)(?: (?:{_OURS}|shop|quan"
            rf"|giup|gium|dum"
            r"|chu|ho|tiem|la))* ung(?: (?:truoc|ra|giup|dum|gium|ho|cho))* (?:tien|MONEY|mua)\b"
        ),
    ),
    (  # "no noi doc ma": it is said that the code is to be read
        "told.otp",
        Pattern(
            rf"^{_DONE}(?!.*\b(?:{_OWN}|bac) doc\b)(?!.*\b(?:tien|so du)\b.*\b(?:mat|di dau)\b).*"
            r"\b(?:(?<!ba )(?<!ong )noi|bao|keu|kieu|bieu|nhac) doc (?:ma|otp|(?:6|sau) so"
            r"|so)\b(?!.*\b(?:nen|doc cho|thi doc)\b)"
        ),
    ),
    (  # both sides of a card, of which "mat" is none that is gone
        "talk.what.card",
        Pattern(
            rf"^{_DONE}(?!.*(?<!keu )(?<!bao )(?<!bat )(?<!doi )(?<!bieu )\b{_OWN}(?: (?!can"
            rf"|phai|co)\w+){{0,2}}? (?:gui|chup|dua|cho|cung)\b)"
            r"(?!.*\b(?:bhyt|can cuoc|cccd|du thi|doc|nhap|lien|quen|luon|het)\b)(?=.*\b(?:chup"
            r"|hinh|anh|scan)\b)(?=.*\b(?:xin|doi|keu|bao|can|yeu cau|bat|hoi|bieu)\b)"
            r"(?=.*\bthe\b(?! (?:can cuoc|cccd|bao|nao)))(?=.*\b(?:the|atm|ngan hang)\b)"
            r".*\b(?:(?:hai|2) mat|mat truoc mat sau|mat (?:truoc|sau))\b"
        ),
    ),
    (  # to avoid a fee that nobody charges, the reader must open a link
        "told.link",
        Pattern(
            r"^(?!.*\b(?:lo|da|vua) (?:\w+ )?(?:bam|nhap|chuyen)\b)(?!.*(?<!bao )(?<!keu )(?<!bat )"
            r"(?<!doi )\b(?:toi|tui|em|minh|con|me|ba) (?:bam|nhap|chuyen|ck|tra)\b)"
            r"(?=.*\b(?:no|ho|shipper|giao hang|buu ta|nguoi la|so la|tin nhan)\b)"
            r".*\b(?:bi tru|tru|tinh phi|dong phi|hoi vien)\b.*\b(?:huy|ngung|dung)\b(?: \w+){0,4}?"
            r" (?:bam|vao|vo|mo|nhan|click)(?: \w+){0,3}? (?:link|duong dan)\b"
        ),
    ),
    (  # the code of their report is lost, and nothing else
        "talk.fate",
        Pattern(
            rf"^(?:(?:{_OWN}|lo|da|bi|lam|chet|oi|thoi|tay) )*(?:(?:lam )?mat|xoa|quen|khong (?:con"
            rf"|nho|thay|biet))(?: (?:cai|het|mat|roi|luon|tieu|giay|ghi|to))* (?:tin (?:nhan )?co"
            rf" ma|ma(?: (?:so|tin|bao|tra cuu|tt|ket qua))*){_LOST_TAIL}$"
            rf"|^(?:{_OWN} )*(?:de|ghi|cat|viet|luu|chep) (?:(?:cai|giay|to) )*ma(?: (?:so|tin"
            rf"|bao))*(?: (?:o|tren|trong|vo|vao|giay|vo|so|tay|dau)){{0,4}} mat{_LOST_TAIL}$"
        ),
    ),
    (  # the account of a friend asks for money
        "told.kin",
        Pattern(
            rf"^{_DONE}(?!.*\b(?:hack|chiem)\b)"
            r"(?!.*\b(?:acc|nick|zalo|facebook|face)(?: cua)? (?:toi|tui|em|minh|con)\b)"
            r"(?=.*\b(?:ban|thang|dua|con nho|anh|chi|em|chu|bac|co|di|cau)\b)"
            r".*\b(?:acc|nick|zalo|facebook|face|mess|messenger)\b(?: \w+){0,6}? (?:nhan|nhan tin"
            r"|inbox|hoi)(?: (?!(?:ban|mua)\b)\w+){0,4}? (?:muon|vay) (?:\w+ )?(?:tien|MONEY)\b"
        ),
    ),
    (
        "told.kin",
        Pattern(
            rf"^{_DONE}.*\b(?:noi|xung|bao)(?: (?:la|minh|no))* (?:con|chau|em|anh|chi|ban|chu"
            rf"|bac)\b"
            r"(?: \w+){0,4}? (?:nho ai|nho ra (?:khong|chua)|doan|nhan ra (?:khong|ai))\b"
        ),
    ),
    (
        "told.bank",
        Pattern(
            r"^(?!.*\b(?:sent|paid|gave|lost|already)\b)(?:.*\bbank\b.*\b(?:says?|said|tells?|told|asks?"
            r"|asked|wants?)\b.*\b(?:must|have to|need to|should|to) (?:send|transfer|pay|give"
            r"|move)\b"
            r"|.*\b(?:bank|account)\b.*\b(?:locked|blocked|frozen|suspended)\b.*\b(?:sms|message|text|true|real|fake)\b)"
        ),
    ),
    (
        "told.wifi",
        Pattern(
            r"^(?!.*\b(?:otp|ngan hang|app|link|tien|MONEY|\w*banking|atm|chuyen|vietcom\w*"
            r"|icloud|gmail"
            r"|dien thoai|hack|cai|zalo|facebook)\b)(?:.*\b(?:cho|dua|noi|doc|lo|xai|xin|biet"
            r"|lay)\b.*"
            r"\b(?:wi ?fi|wii?)\b|.*\b(?:wi ?fi|wii?)\b.*\b(?:cho|dua|biet|xin"
            r"|xai)\b)(?=.*\b(?:no|ho|nguoi|khach|hang xom|mat khau|ai|ban)\b)"
        ),
    ),
    (
        "told.invest",
        Pattern(
            rf"^{_DONE}(?!(?:\w+ ){{7}})(?!.*\bMONEY\b)(?:(?:choi|tham gia|muon|hoi|ve|chuyen) )*"
            r"(?:dau tu|choi|mua ban|trade) (?:tien ao|coin|tien so|bitcoin|forex|vang"
            r"|chung khoan|co phieu|san|qua mang)\b"
        ),
    ),
    (
        "told.trade",
        Pattern(
            rf"^{_DONE}(?!(?:\w+ ){{9}})(?!.*\b(?:MONEY|coc|chuyen|gui|nop|tra|nhan)\b)(?:(?:toi"
            rf"|em|muon"
            r"|dinh|tinh|can|hoi) )*mua(?: \w+){1,4}? (?:tren|qua|o tren) (?:mang|facebook|face"
            r"|zalo"
            r"|tiktok|cho tot|shopee|lazada|internet|livestream)\b(?=(?: \w+){0,2}$)(?!.*\b(?:bi"
            r"|gia|hu|dom|khong"
            r"|hong|loi)\b)"
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
            rf"^{_NO_CHEAT}(?!.*\b(?:chuyen khoan|stk|het tien|bi lua|gia"
            rf"|am phu)\b).*\b(?:hoi (?:phu nu"
            r"|nong dan|cuu chien binh|nguoi cao tuoi|chu thap do|khuyen hoc)|chi hoi|to truong"
            r"|truong thon|truong buon|thon|to dan pho|(?<!ong )(?<!ba )xa(?! hoi)|ubnd"
            r"|can bo thue xa|hop tac xa|htx)\b"
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
            r"^(?!.*\b(?:ghep|bay|nude|khoa than|doa|doi tien|roi$|that$|vao khong duoc"
            r"|(?:chuyen|gui|dua|ck)(?: \w+){0,3}? (?:that|no|MONEY|\d+))\b).*(?:"
            rf"\b(?:lay|dung|gia|lay trom|xai)(?: (?:cai|cua|luon))* (?:so|sim|ten|hinh|anh)"
            rf"(?: (?:dien thoai|cua))* {_OWN}\b(?: \w+){{0,6}}? (?:lua|muon tien|xin tien"
            rf"|mao danh)\b"
            rf"|\b(?:hinh|anh|ten)(?: cua)? {_OWN}(?: \w+){{0,4}}? (?:lay|dung)(?: \w+){{0,2}}?"
            r" (?:lap|mo|dang|lam)(?: \w+){0,4}? (?:lua|muon tien|xin tien|gia)\b)"
        ),
    ),
    (
        "talk.appeal",
        Pattern(
            r"^(?!.*\b(?:doa|ngan hang|tin dung|goi|dien|nop|8041)\b).*\bbi(?: \w+){0,3}? (?:dua"
            r"|ghi|bo|cho|len|vao"
            r"|xep)(?: \w+){0,2}? danh sach\b(?! (?:nhan"
            r"|hoc|thi|ho|lop|trung|duoc))"
            r"|^(?!.*\b(?:goi|nhan tin|xung|doi)\b).*\b(?:so|tai khoan|stk|sim)"
            rf"(?: (?:nha|nay|do|la|cua|dien thoai|\d+))* {_OWN}(?: (?:trai|gai))?(?: {_OWN})?\b.*"
            r"\b(?:sao(?: (?:may|ben nay|lai))* bao|ai bao(?! (?:chua|khong|gi|nua|them"
            r"|lua chua)))\b"
            r"|\b(?:doi|mua) sim\b.*\bso (?:nay|do)\b.*\btruoc\b.*\blua\b"
            r"|\bmy (?:number|phone|sim) (?:is|was|has been|got)(?: \w+){0,3}? (?:scam|fraud"
            r"|reported|blacklisted)\b"
        ),
    ),
    (  # Who the number belongs to is known: nobody is to be reported.
        "talk.nobody",
        Pattern(
            r"^(?!.*\b(?:qua mang|tren mang|boi|hen ho|MONEY|zalo|facebook|xung|tien|muon|vay"
            r"|lua|goi"
            r"|hack)\b)(?:.*\bso"
            r" (?:nay|do|kia|ay)(?: \w+){0,2}? cua (?:giao vien|co giao|thay|bac si|truong thon|bac"
            r" hang xom|ong chu|ba chu|chu nhiem|nha truong|tram y te|dai ly|chu no)\b"
            r"|.*\b(?:toi|tui|em|minh|con|chau) (?:co )?quen (?:biet )?(?:nguoi|ong|ba|thang|anh"
            r"|chi|no)(?: (?:nay|do|ay|kia|ma))*\b)"
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
_IDENTIFIED = Pattern(
    r"^(?!.*\b(?:goi|nhan tin|tin nhan|nhan duoc|sms|link|zalo|facebook|qua (?:mang|app|dien thoai)"
    r"|gui (?:hinh|anh|cccd|can cuoc|cho|link|ma)|(?:toi|den|vo|vao|tan|tai) nha|online|nguoi la"
    r"|otp|mat khau|no (?:goi|keu|noi|bao|dan|nhan)|xung|gia danh|bi lua"
    r"|mat (?:tien|MONEY)|chuyen|cai|tai (?:app|ung dung)|rut (?:het|sach|toan bo)|rut gap"
    r"|doi (?:cccd|can cuoc) moi"
    r"|dang nghe"
    r"|tai nghe|bi mat|theo loi|dieu tra|nuot|roi moi biet|quan ca phe|ngoai duong|(?:muon|cho"
    r"|di|ho so|khoan) vay)\b)"
    rf"(?=.*\b(?:tai|o|ra|den|toi|len|trong|xep hang)(?: \w+){{0,4}}? (?:quay|ngan hang|{BANK}"
    r"|chi nhanh|phong giao dich|pgd|buu dien|nha mang|viettel|vnpt|cua hang|benh vien"
    r"|cong an (?:xa"
    r"|phuong|huyen|tinh)|cong an|xa|phuong|ubnd|uy ban|tru so|mot cua|bao hiem xa hoi|kho bac)\b)"
    r"(?=.*\b(?:that|thiet|dung|sao|phai|lua|binh thuong|quy dinh|can|lo|gi|nguy hiem|on)"
    r"(?: \w+){0,3}? (?:khong|ha|hong|nhi|vay)$|.*\b(?:moi cho|moi duoc|co that|co phai|vay la"
    r" (?:that|sao|dung)|sao (?:ky|lai)|tai sao|that hay gia)\b)"
    r".*\b(?:chup|quet|lay|lan|soi|doi|yeu cau|bat|keu|bieu|bao|phai|dat)(?: \w+){0,4}?"
    r" (?:mat|khuon mat|guong mat|chan dung|van tay|sinh trac(?: hoc)?|cccd|can cuoc|chip|vneid)\b"
)
"""A bank or an office wants a face, a finger or a card at its own counter."""
_RATE = r"(?:MONEY|\d+|muoi|hai muoi|ba muoi)"
_ADVICES: Rows = (
    ("bank_step", _IDENTIFIED),
    (  # a child was cheated, and dares tell nobody
        "child_alone",
        Pattern(
            r"^(?=.*\b(?:em|con|chau|minh|toi)(?: \w+){0,2}? (?:(?:[6-9]|1[0-7]) ?(?:tuoi|t)|lop"
            r" (?:[1-9]|1[0-2]))\b)(?=.*\b(?:khong dam|so|giau)\b(?: \w+){0,3}? (?:noi|ke|la|danh"
            r"|chui|mang|biet)\b)(?!.*\b(?:hinh|anh|clip|danh dap|chet|otp)\b)"
            r".*\b(?:bi lua|lua mat|mat (?:tien|MONEY)|lua(?: \w+)? MONEY)\b"
        ),
    ),
    (
        "account_asked",
        Pattern(
            rf"^{_DONE}(?!.*\bcho\b(?: \w+){{0,5}}? muon\b)(?!.*\b(?:goi hoi|cong an|dua|giu)\b).*"
            rf"\b(?:muon|xin|thue|nho|hoi muon)(?: (?:cai|so))? (?:{_ACCOUNT}|the(?: atm"
            rf"| ngan hang)?)"
            rf"(?: (?:ngan hang|cua))*(?: {_OWN})?(?: \w+)? (?:nhan|rut|gui|chuyen|nho)"
            r"(?: \w+){0,2}? (?:tien|luong|ho|gium|giup|dum|MONEY)\b"
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
            r"^(?!.*\b(?:tien|MONEY|ngan hang|chuyen|gui|ck)\b).*\b(?:mat|bi lay|bi hack|chiem|cuop"
            r"|lua lay|bi cuop)(?: \w+){0,2}? (?:nick|acc|account|tai khoan (?:game|facebook"
            r"|zalo|lien quan|free fire|tiktok))\b"
        ),
    ),
    (
        "sign_pressed",
        Pattern(
            rf"^(?!.*\b(?:so do|cam \d|dat mat|lua|gat)\b).*\b(?:bat|keu|kheu|ep|doi|bao"
            rf"|bi)\b(?: {_OWN})?"
            r"(?: \w+){0,4}? ky (?:ten )?(?:\w+ )?(?:giay|don|hop dong)?(?: \w+){0,2}? (?:ban"
            r"|sang|cam|the chap|tra no|no)\b"
        ),
    ),
    (
        "baby_sale",
        Pattern(
            r"^(?=.*\b(?:no|vay)\b).*\b(?:keu|bao|bat|ep|doi|ru)(?: \w+)? (?:ban than(?! (?:toi"
            r"|hoi|da"
            r"|cua|em|con|xin|ben|no))|hien than|ban noi tang)\b"
        ),
    ),
    (
        "kin_gambles",
        Pattern(
            r"^(?!.*\b(?:toi|tui|minh)(?: \w+){0,2}? (?:nap|choi|danh|thua)\b)(?!.*\b(?:danh|dap"
            r"|dam|giet"
            r"|dao) (?:toi|tui|em|me|vo|con|minh)\b).*\b(?:vo|chong|ba|bo|cha|thang|ong|dua"
            r"|(?:anh|em|con"
            r"|chau|chi) (?:toi|tui|em|trai|gai|ho|re|ruot|dau))(?: \w+){0,3}? (?:danh|choi|thua|no"
            r"|ca do|ghi|nghien|ghien)(?: \w+){0,3}? (?:bai|co bac|bai bac|bong da|bong banh"
            r"|so de|lo de"
            r"|tai xiu|xoc dia|da ga|ca do|casino|no hu|(?<=danh )bac|(?<=danh )de"
            r"|(?<=ghi )de)\b(?=.*\b(?:no|thua|het|bo di|ban|cam|MONEY|doi)\b)"
        ),
    ),
    (
        "gambled",
        Pattern(
            r"^(?:(?:toi|tui|em|minh|con|anh) )(?:(?:bi|da|lo|moi|vua|muon|dinh) )*(?:thua|me|bo"
            r"|cai"
            r"|nghien|ghien)(?: \w+){0,2}? (?:bai|bac|bai bac|bong|ca do|so de|lo de|tai xiu"
            r"|xoc dia|da ga|no hu)\b"
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
            r"\b(?:no|ho|chu no|giang ho|dai ly)\b(?: \w+){0,4}? (?:son cua|tat son|dan cot dien"
            r"|(?:siet|xiet)(?: \w+)? (?:xe|do|nha|dat|bo|trau|ray|no|may|luong))\b"
            rf"|^(?:{_OWN} )?(?:no tien|thieu no)(?: \w+){{0,8}}? doi (?:hoai|mai|suot|no"
            rf"|lien tuc)\b"
            r"|\b(?:tra gop|vay|no (?:tien|nan|nguoi ta|MONEY)|thieu no)\b.*\b(?:mat viec"
            r"|that nghiep"
            r"|het kha nang|khong co (?:tien )?tra|khong tra noi)\b"
            r"|\b(?:vay|no tien|thieu)\b(?: \w+){0,8}? chet\b.*\b(?:doi|tra)\b"
            r"|\bchet\b(?: \w+){0,3}? de lai (?:\w+ )?no\b"
            r"|\bno tien\b.*\b(?:ho|no|dai ly|chu no) (?:lay|giu|bat|cho)(?: \w+){0,2}? (?:tieu"
            r"|ca phe|xe|lua|hang|do|bo|dat|ray)\b"
        ),
    ),
    (
        "debt_unpaid",
        Pattern(
            rf"\b(?:cho|dua|giao)(?: {_KNOWN}| \d[\d ]+\d)?(?: \w+)?(?: (?:vay|muon))+\b.*"
            r"\b(?:khong|chua|chang|khat|hua|tron|bo di|bao khong vay|xu|quyt|lam lo|mat tich)\b"
            r"|\b(?:hang xom|anh em|ban be|nguoi quen|nguoi nha|ho hang|nguoi (?:trong|cung) (?:xom"
            r"|thon|lang))(?: \w+){0,2}? (?:vay|muon|no)(?: \w+){0,2}? (?:MONEY"
            r"|tien)\b.*\b(?:khong|chua|roi mai|hoai|may nam|\d nam|tron)\b"
            r"|\bcho vay\b.*\bkhong tra\b|\b(?:dai ly|ve so|so so|lo de"
            r"|ghi de)\b.*\btrung\b.*\bkhong tra\b"
            r"|\b(?:thue|muon)(?: \w+){0,3}? (?:lam|xay|sua|dao|khoan|trong|do)\b.*\b(?:dua|ung|coc"
            r"|tra) truoc\b.*\b(?:tron|bo|khong lam|khong toi|mat)\b"
        ),
    ),
    (
        "land_deposit",
        Pattern(
            r"\b(?:cong ty|cty|trung tam|xkld|du hoc)\b.*\bkhong (?:chiu )?(?:tra"
            r"|hoan)(?: lai)?(?: tien)? (?:coc|tien|phi)\b"
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
            r"(?: \w+){0,3}? mat\b|\b(?:gui|de) xe\b.*\b(?:bai|quan|cho)\b.*\bmat\b|\b(?:gui"
            r"|de) xe\b.*\bmat\b.*\bkhong den\b"
        ),
    ),
    (
        "quarrel",
        Pattern(
            r"^(?!.*\b(?:chuyen khoan|stk|otp|link|app|atm|zalo|facebook|danh|dam|chem|giet|mang"
            r"|(?<!lua )dao|game|nap|choi|bai|nguoi la)\b).*(?:"
            r"\b(?:con dau|con re|anh em ruot|anh ruot|em ruot|chi ruot|nguoi (?:anh|em|chi)"
            r"|anh trai"
            r"|em trai|chi dau|em dau|con(?: (?:trai|gai|ruot))?|chong|vo)(?: (?:toi|tui|ngoai tinh"
            r"|lua|da|len))* (?:lay|linh|ban|cam|gianh|chiem|giu)(?: \w+){0,3}? (?:tien|the hau"
            r"|vang"
            r"|dat|ray|vuon|so do|nha)\b.*\b(?:cua (?:me|ba|bo|cha|ong|toi|tui)|gui bo|khong cho"
            r"|khong chia|bo nhi|bo (?:nha )?di)\b|\btien den bu\b.*\b(?:linh|lay|chiem) het\b"
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
            rf"|\b(?:chong|vo) ngoai tinh\b|^(?:{_OWN} )?(?:(?:muon|dinh|se|da) )*(?:kien|thua kien"
            r"|kien cao) (?:anh|chi|em|chu|bac|hang xom|con) (?:trai|gai|ruot|ho|toi|ben|re|dau)\b)"
        ),
    ),
    (
        "kin_angry",
        Pattern(
            r"^(?=.*\b(?:vo|chong|con|dau|re|me|ba|bo|lang|xom|ho hang|nha|anh em|ban be)\b).*"
            r"\b(?:chui|mang|cuoi|che|khinh|trach|giay vo|khong noi chuyen|khong them noi|giam"
            r"|ghet bo|noi toi ngu)\b.*\b(?:mat tien|bi lua|ke lua|mat MONEY|tin (?:ke|no|nguoi)"
            r"|mat het)\b|\b(?:noi|ke) (?:cho|voi) (?:vo|chong|con|me|nha)(?: \w+)? (?:khong"
            r"|hay khong)$|\bkhong muon (?:ai|nguoi nha|vo|chong|con"
            r"|lang xom) (?:\w+ )?biet (?:toi|minh|em) bi lua\b"
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
        r"|dau tu|nap|san|coin|cam ket|gop (?:von|mua)|co phan|hui|ho tro vay|von|tien ao"
        r"|lam tin|bia|so khong|so do|so hong|bia do"
        r"|gui (?:tien|von|vao|no|cho|roi|vo)|lai lo|doa|dap|pha cua|dua (?:tien|MONEY))\b"
    ),
    "debt_collector": Pattern(r"\b(?:app|facebook|zalo|mang|ghep|khong (?:he )?vay|lua dao)\b"),
    "debt_unpaid": Pattern(
        r"\b(?:zalo|facebook|face|mang|online|coc truoc|phi|giai ngan|duyet|app|nguoi la|chan"
        r"|bi lua|lua dao|hack|nick|otp|link|tk|stk|tai khoan|nhan luong|momo|hinh|nha nuoc"
        r"|muon nghe|tin bao"
        r"|duoc cho vay|khong can|dung luat|hop phap|di mat|linh|bo do|mo hinh|the chap|tai chinh"
        r"|so do|so hong|cccd|can cuoc|sim|ten|the|ai cho vay|muon vay|can vay|vang)\b"
        r"|\b(?:cho|xin) (?:toi|tui|em|minh|con)(?: xin)? (?:vay|muon)\b"
    ),
    "kin_angry": Pattern(r"\b(?:no|ho|chu no|giang ho) (?:chui|mang|doa)\b|\b(?:danh|dap|giet)\b"),
    "kin_gambles": Pattern(r"\b(?:rut (?:sach|het|mat)|vua (?:nap|rut|chuyen))\b"),
    "gambled": Pattern(r"\b(?:danh|dap|nhay|chet|dam|ghe) (?:vo|vao|toi|tui|xuong|em)\b"),
}
"""Words with which a row of the advices is not meant."""
_GIVEN_BACK = Pattern(
    r"^(?:(?:no|ho|thang do|nguoi do|ben do) )(?:(?:da|moi|vua) )*(?:tra|chuyen|hoan|gui)"
    r"(?: (?:lai|het|du|tien|MONEY|cho|toi|em|minh))* (?:lai|tien|du|MONEY)(?: (?:cho|toi"
    r"|em))* roi$"
)
_NOTHING = Pattern(
    r"^(?:(?:a|o|ua|oi|da|thoi|xin loi|la) )*(?:nham|lon|bam nham|go nham)(?: (?:roi|thoi|lam))*"
    r"(?: (?:toi|tui|em|con|minh))?(?: (?:chi|moi|muon|dinh))* (?:hoi|thu|coi thu"
    r"|xem)(?: (?:thoi|cho biet|chut|thu|ma))*$"
)
_TOO_MUCH = Pattern(
    r"\b(?:ho|no|chu no)(?: \w+){0,3}? (?:lay|giu|bat|siet)(?: \w+)? (?:xe|do|bo|nha"
    r"|dat|ray|tieu|ca phe|may cay|so do)\b|\bho vo kho lay\b"
)
_OF_DEBT = Pattern(r"\b(?:vay|no tien|lai|loi|gop|chu no)\b")

_OF_KINDS, _OF_ADVICES = Table(_KINDS), Table(_ADVICES)


def kind_of(forms: tuple[str, ...]) -> str:
    """What the message is for, if nothing is given; "" for anything else."""
    return first(_OF_KINDS, forms)


def advice_of(forms: tuple[str, ...], *, topic: str = "", before: str = "") -> str:
    """The advice that fits it; "" for none.

    topic   what is open        before  the text in it so far, folded
    """
    if topic == "panic" and any(map(_NOTHING.search, forms)):
        return "just_asking"
    if topic in ("filed", "panic") and any(map(_GIVEN_BACK.search, forms)):
        return "settled"
    if topic == "message" and _OF_DEBT.search(before) and any(map(_TOO_MUCH.search, forms)):
        return "debt_collector"
    name = first(_OF_ADVICES, forms)
    barred = _BARRED.get(name)
    return "" if barred is not None and any(map(barred.search, forms)) else name


_PERSON = (
    r"(?:(?:ong|ba) (?:noi|ngoai|thong gia|sui|xui|hang xom)|thong gia|hang xom"
    rf"|ban (?:hoc|cu|than|{_OWN})|(?:chu|bac|co(?! (?:ong|ba|anh|chi|thang|dua|may)\b)|di|cau|mo"
    r"|anh|chi|em|thang|con|ong|ba) (?!(?:la|do"
    r"|nao|nay|kia|ta|ay|gai|trai|nguoi|no|ho|lua|goi|nho|gui)\b)\w+)"
)
_PLAIN_LIFE = Pattern(
    rf"^{_DONE}(?!.*\b(?:otp|link|app|zalo|facebook|mang|dau tu|khach san|cccd|nguoi la|lua|cuu|stk"
    r"|tai khoan|chuyen khoan|giau|bi|gap|vay|muon|xung|ky|ngan hang|cong an|can bo|nhan vien"
    r"|mat|tron|chay|danh|doa|tren|the cao|ru (?:con|chau|be|em))\b)(?:"
    rf"(?:may |hoi nay |hom qua )*{_PERSON}(?: \w+){{0,3}}? (?:"
    r"(?:goi|nhan|keu)(?: (?:toi|tui|em|minh|ru|moi|keu|nho|di|len|ra|qua|ve|den|sang"
    r"|xuong))* (?:an|uong|hai|hop|choi(?! (?:hui|bai|lo|de)\b)|nhau|phu)\b(?!.*\b(?:MONEY|tien)\b)"
    r"|nho (?:toi|tui|em|minh) (?:dua|cam|giu|tra|mua|gui)(?: \w+){0,2}? MONEY\b"
    r"|gui (?:toi|tui|em|minh) MONEY (?:dua|mua|tra)\b)"
    r"|.*\bdi (?:nghia vu|bo doi)\b.*\b(?:khong|it|chua|lau)(?: \w+){0,2}? goi\b)"
)
"""Somebody whom the writer knows calls them to a meal, a visit or work, or gives them money to hand
on; or a son in the army seldom calls."""


_SHARED_AT_SCHOOL = Pattern(
    r"^(?!.*\b(?:no|ho|ngan hang|tien|MONEY|app|nguoi la|xung|can bo|cong an|lua)\b)"
    r"(?=.*\b(?:day|hoc|bai giang|lop|co giao|thay giao|tivi|ti vi|phim|game|phu huynh)\b)"
    r".*\b(?:chia(?: se)?|share|chieu) (?:cai )?man hinh\b"
)
"""A screen is shared at school, or for a film."""
_SENT_BY_BUS = Pattern(
    r"^(?!.*\b(?:MONEY|stk|tai khoan|chuyen|ck|otp|link|app|no|ho|lua|bi|mat|shop|khong|nguoi la"
    rf"|quet)\b)(?:\w+ )?{_OURS}(?: \w+){{0,3}}? gui(?: \w+){{0,2}}? xe\b"
    r"(?=.*\b(?:thung|bao|bich|tui|ky|can|hop|gio|ga|rau|gao|mang|ca|trai)\b)"
    r".*\b(?:tien xe|cuoc|phi)(?: \w+){0,3}? (?:tra|dua|dong|tinh)(?: \w+)? (?:roi|xong)\b"
)
"""Kin send something from the field by bus, and have paid the bus."""


_MISLAID = Pattern(
    r"^(?!.*\b(?:tien|MONEY|otp|mat khau|ngan hang|tai khoan|the|chuyen|doc|lua|doa|di|bo nha|theo"
    r"|dan|bat|du|lac|tron|ve|xe|tuoi|lop|truong|nguoi la|hack|nick|zalo|facebook|ho|sim|app)\b)"
    r".*\b(?:xoa|(?<!khuon )(?<!quet )mat|bam nham|doi may|tim khong (?:ra|thay)"
    r"|khong (?:nho|tim))(?: (?:cai|het|tieu|luon|sach|roi|toan bo|may|nhung|cac|mot|tam|cuoc|do"
    r"|mat|giay|ghi|ra|thay|duoc|di))*"
    r" (?:tin|tin nhan|ma(?: (?:so|tin|bao|dau|do))*|so(?: (?:no|do|ay|may))?|hinh(?: chup)?"
    r"|(?:tam|hinh"
    r"|cai) anh|danh ba|bien lai|cuoc goi|lich su)(?: (?:do|roi|mat|tieu|luon|het|dau|sao|lam sao"
    r"|bao)|$)"
)
"""Only a message, a picture, a number or a code is deleted or mislaid."""


def is_mislaid(forms: tuple[str, ...]) -> bool:
    """Whether a message or a number is lost, and neither a person nor money."""
    return any(map(_MISLAID.search, forms))


_OWN_MONEY = Pattern(
    r"^(?!.*\b(?:no|ho|cong an|can bo|nguoi (?:la|ta)|goi|dien thoai|lua|chuyen|chuyen khoan|gap"
    r"|het|keu|bao"
    r"|bat|bieu|dua|nop|gui|coc|vang|otp|so tiet kiem|xung|nuot|ket|loi|bi|mat"
    r"|giat|trom|cuop|rot|tru)\b)"
    r".*\brut (?:\w+ )?(?:tien )?(?:luong|huu|tro cap|che do|bao hiem|chinh sach|hoc bong"
    r"|(?:ve |de )?mua (?:phan|gao|thuoc|do|xang|sam|quan ao|cam|vat tu|sach|giong|xe))\b"
)
"""Somebody draws their own wages at a bank, or money for the shop."""


_BILL_PAID = Pattern(
    r"^(?!.*\b(?:no|ho|cong an|can bo|nguoi la|xung|lua|doa|cho (?:no|ho|nguoi|ong|ba|anh|chi))\b)"
    r"(?=.*\b(?:dien|nuoc|mang|internet|hoc phi|bhyt|bao hiem|cuoc|hoa don|evn\w*)\b)"
    r".*\b(?:dong|thanh toan|tra|nop)(?: (?:xong|tien|dien|nuoc|mang|hoc phi|phi|hoa don"
    r"|bao hiem|bhyt|cuoc|thang|roi|\d+))* (?:o|qua|tai|ngoai) (?:buu dien|quay|ngan hang|tiem"
    r"|tap hoa|agribank|vietcombank|vietinbank|bidv|sacombank)(?: \w+){0,2}? roi\b"
)
"""A bill of theirs was paid at a counter."""


def draws_own_money(forms: tuple[str, ...]) -> bool:
    """Whether somebody is at a counter for their wages, shopping or bills, and nobody sent them."""
    return any(rule.search(form) for rule in (_OWN_MONEY, _BILL_PAID) for form in forms)


def is_plain_life(forms: tuple[str, ...]) -> bool:
    """Whether a neighbour or relative wants or sends an everyday thing: neither a scam nor a
    loss."""
    return any(
        rule.search(form)
        for rule in (_PLAIN_LIFE, _SENT_BY_BUS, _SHARED_AT_SCHOOL, _OWN_MONEY)
        for form in forms
    )


def is_none(forms: tuple[str, ...]) -> bool:
    """Whether nothing that a bank can stop is gone, whatever the words sound like."""
    is_other = kind_of(forms) or advice_of(forms)
    return bool(is_other or is_plain_life(forms) or is_mislaid(forms))
