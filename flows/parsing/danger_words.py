"""Danger described by what happens to somebody: a thing that burns, a body that fails, a road,
water, poison, blows. Classes of words, so that any combination is understood.

The words are folded and short ones written out, as in `flows.parsing.danger`.
"""

from __future__ import annotations

import re

from flows.patterns import Pattern

MOST_WORDS = 22
_PERSON = (
    r"(?:toi|tui|tao|em|con|chau|minh|me|ma|ba|bo|ong|anh|chi|vo|chong|ca nha|nguoi|nhau|be|nho"
    r"|dua|thang|chu|bac|co|di|cau|ban|hai|may|ai)"
)
_PLACE = (
    r"(?:nha(?! may)|quan|tiem|kho|ray|rung|bep|phong|chuong|xuong|cho|lan|can ho|xom|ki ot"
    r"|kiot|o dien|day dien|tu dien|cong to|binh gas|truong)"
)
_YOUNG = (
    r"(?:\b(?:con|chau|be|em)(?: (?:gai|trai|nho|toi|em|be|ut))?\b|\b(?:[1-9]|1[0-7]) ?(?:t|tuoi)\b"
    r"|\blop \d+\b|\bhoc sinh\b)"
)
_POISON = (
    r"(?:thuoc (?:co(?= (?:roi|tu|vi|chet|muon|do|het|luon)\b|$)"
    r"|sau(?! (?:an|bua|khi|do|com))|tru sau|ray|chuot|diet \w+|doc|xit|muoi)|axit"
    r"|xang|dau hoa"
    r"|nuoc tay|nuoc rua|javel|la ngon|ruou (?:doc|ngam|con)|con 90)"
)
_DOWN = r"(?:ao|ho|song|suoi|gieng|dap|muong|vuc|ham|hao|cong|thac|be nuoc)"

WORDS: tuple[tuple[str, str], ...] = (
    (
        "fire",
        (
            rf"\b{_PLACE}\b(?: \w+){{0,4}}? (?:(?:dang|bi|boc|phat|no) )*chay"
            r"(?= (?:lon|to|du|rui|ngun|phung|lan|roi|cuu|ai|lua|khoi|het roi|tiem|quan|kho"
            r"|nha)\b|$)"
            r"|\b(?:dang|bi|boc|phat) chay (?:lon|to|du|rui|ngun|phung|lan|het|nha|quan|tiem|kho"
            r"|ray|rung)\b"
            r"|(?<!khong )(?<!chua )\bchay (?:nha|tiem|quan|rung|ray|can bep|xuong|chuong"
            r"|cho|nem|giuong|rem|o cam|o dien|to lanh)\b"
            r"(?! (?:bo|hang|ban|vo|ve|thue|di|trong|ngoai))"
            r"|\b(?:xe|may)(?: \w+){0,2}? (?:boc|phat) (?:chay|hoa|khoi)\b"
            r"|\bgas\b(?: \w+){0,2}? (?:xi|ro|ri|no|hoi|nong)\b|\b(?:xi|ro ri|ri|no binh|mui) gas\b"
            r"|\b(?:khoi|lua) (?:boc|bung|mu mit|nghi ngut|chay lan|ngut troi|ngun ngut)\b"
            r"|\b(?:house|kitchen|shop|forest)(?: \w+){0,2}? (?:burning|on fire)\b|\bgas leak"
            r"|\b(?:bat|bung|boc|phut|bung chay) lua\b(?! (?:nau|len nau|bep))|\blua (?:to|lon"
            r"|bung|chay"
            r"|lan|chay lan) (?:\w+ )?(?:qua|lam|roi|nha|toi|len|sang|du)\b|\b(?:bung|bat) chay\b"
            r"|\bkhoi (?:den|day|mu|bay)(?: \w+)? (?:nha|qua|dac|lam|phong|mit)\b|\bchap dien\b"
            r"(?=.*\b(?:chay|no|khoi|lua)\b)|\bno (?:binh|tram|cong to)\b(?! (?:thuong|chac))"
        ),
    ),
    (
        "medical",
        (
            rf"\b(?:uong|an|nuot|tu|ngam)(?: \w+){{0,4}}? {_POISON}\b(?! (?:duoc khong|gia"
            rf"|bao nhieu))"
            r"|\b(?:nuot|hoc|mac)(?: \w+){0,2}? (?:pin|kim|dong xu|vien bi|xuong|hat|luoi cau"
            r"|di vat)\b"
            r"|\ban (?:\w+ ){0,5}?(?:nam|ca noc|coc|la rung|mang|tiet canh|do hop)\b(?: \w+){0,6}?"
            r" (?:non|oi|mua|dau bung|te|chong mat|co giat|me man)\b"
            r"|\b(?:meo|lech|xech|cung) (?:mieng|mom|ham)\b|\bliet (?:nua|nguoi|tay|chan|mat)\b"
            r"|\bdau (?:nguc|tim) (?:du|qua|lam|khong|nhoi|quan)\b|\b(?:nhoi mau|ngung tim"
            r"|ngung tho"
            r"|sui bot|hon me|me man|bat dong(?! (?:phi|tien|thue|coc|san|them|bao|lai|truoc|vao"
            r"|vo|\d))|tim tai|tat tho|soc thuoc|soc phan ve|mat mau"
            r"|ra mau nhieu|mau chay)\b"
            rf"|\b{_PERSON}\b(?: \w+){{0,5}}? (?:khong|het|ngung|kho) tho(?: duoc| noi)?(?: \w+)?$"
            r"|\b(?:dut|lia) (?:lia )?(?:tay|chan|ngon|mach mau)\b"
            rf"|(?<!y )(?<!kinh )(?<!thuc )(?<!quoc )\b(?:te|roi xuong|roi duoi|lot|rot|nga"
            rf"|sa)(?: \w+){{0,2}}? (?:xuong |tu |duoi "
            rf"|vo )*{_DOWN}\b"
            r"(?! (?:mat|tien|dien thoai))"
            rf"|\b(?:chim|troi(?! oi| dat| a\b)|cuon)(?: \w+){{0,3}}? (?:duoi|xuong|song|suoi"
            rf"|mat|nguoi|xe)\b"
            r"(?: \w+){0,3}?(?: nguoi| roi| cuu| con| chau|$)"
            r"|\b(?:lu|nuoc|song) cuon\b|\b(?:sap|sat lo|lo (?:dat|nui|da|doi|ham|mo"
            r"|bo))(?: \w+){0,2}? (?:de|vui|lap|chon"
            r"|nguoi)\b"
            r"|\b(?:xe|o to|xe tai|xe may|cong nong|may cay)(?: \w+){0,4}? (?:tong|can|dam"
            r"|dung(?! (?:truoc|ngoai|o|day|san|cho|doi|lai|ngay|sat|canh|ben|dau|im|do|cua|la|so"
            r"|bien|ten|mau)\b)"
            r"|lat|de)(?: \w+){0,3}? (?:nguoi|nhau|nha|trung|vao|vo|phai|toi|em|chau|chet)\b"
            r"|\btai nan(?: \w+){0,5}? (?:nang|bat tinh|mau|nguoi|xe|chet|gay|cap cuu|o|ngay"
            r"|truoc)\b"
            r"|\bbi (?:xe|dien|cay|da|may|set|ong|ran|cho|voi|bo|trau"
            r"|heo rung)(?: \w+){0,2}? (?:tong|dung"
            r"|can"
            r"|giat|de|roi|quat|nghien|cuon|danh|dot|hut|can)\b"
            r"|\b(?:vo|chi|em|con gai|toi|con dau)(?: \w+){0,2}? (?:sap|dang|chuyen|tro|dau|vo)"
            r" (?:\w+ )?(?:de|da|sanh|sinh|oi)\b(?=.*\b(?:xe|kip|mau|du|giup|cuu|xa|oi|ra|dau)\b)"
            r"|\b(?:unconscious|not breathing|drowning|poison(?:ed)?|snake bite|car crash|stroke)\b"
            r"|\b(?:uong|nuot|tiem|chich)(?: \w+){0,5}? (?:thuoc|vien|lo|vi)\b(?=.*\b(?:chong mat"
            r"|non|oi"
            r"|me|lanh|co giat|day khong noi|bat dau met|lo mo|tu tu|tran no|qua lieu|nham)\b)"
            r"|\buong nham\b|\bnhay (?:xuong )?(?:dap|ho|song|suoi|gieng|cau|thac|ao|bien|lau"
            r"|tang)\b"
            r"(?! (?:tam|choi|boi|bat|cau ca))"
            r"|\b(?:chet|sap chet|bi|dang) (?:ngop|ngat|chim|duoi|duoi nuoc|nghen|sac)\b"
            r"|\bngop (?:nuoc"
            r"|tho|khoi|gas|than)\b"
            r"|\b(?:co giat"
            r"|(?<!roi )(?<!hui )(?<!no )(?<!bo )tron mat(?! (?:tui|toi|em|het|luon|tieu|roi|xac"
            r"|khoi))"
            r"|li bi|me sang|bang huyet|ra huyet|ngat lim|lim di|ngung tim"
            r"|sung moi"
            r"|(?<!gia )(?<!loi )(?<!giam )(?<!phoc )soc"
            r"|hen len con|len con (?:hen|dong kinh|tim)"
            r"|dong kinh|trung gio|trung doc|say nang"
            r"|ha duong huyet|tut huyet ap|tut duong)\b|\bsot (?:cao|40|41|39|li)\b"
            r"|\b(?:lao|lat|lan|roi xuong|truot)(?: xuong| vao| tu)? (?:deo|vuc|suoi|taluy|ta luy"
            r"|muong|song|cong"
            r"|nui|doc)\b"
            r"|\b(?:ket|mac ket|ket cung)(?: \w+)? (?:trong|duoi|o|tren)\b(?=.*\b(?:nguoi|xe|nuoc"
            r"|lu|dat"
            r"|thang may|mai|rung|lua|con|chau)\b)"
            r"|\b(?:nuoc|lu)(?: \w+){0,2}? (?:ngap|dang|len)(?: \w+){0,3}? (?:mai|noc|nguc|co|dau"
            r"|nha)\b"
            r"|\bthuoc\b.*\b(?:uong|xai|tiem)(?: \w+){0,4}? (?:vo|vao|xong|roi|thi|la|bi) (?:\w+"
            r" ){0,3}?(?:non (?:oi|mua|thoc|ra)|oi mua|chong mat|kho tho|ngat|xiu|sung mat|co "
            r"giat|tim dap|lo mo|li bi"
            r"|me man)\b"
            r"|\bbi (?:bong|phong|ho can|heo rung|ong vo ve|sat thuong|thuong nang|cat trung"
            r"|dam trung"
            r"|cua trung)\b|\bbong (?:nang|nuoc soi|xang|dien|hoi)\b"
        ),
    ),
    (
        "child",
        (
            rf"{_YOUNG}.{{0,40}}\b(?:bi|theo|di voi|nghe)\b.{{0,40}}\b(?:ru|du|dan|lua di|hen|cho"
            rf"|keo"
            r"|loi|bat)(?: \w+){0,4}? (?:di|len|qua|sang|vo|vao|ra|gap|tron|mat|bo)\b(?! (?:hoc"
            r"|choi|cham|chuyen|nop|tien))"
            rf"|{_YOUNG}.{{0,50}}\b(?:mat lien lac|khong lien lac duoc|goi khong duoc|mat tich"
            r"|khong (?:thay|biet) (?:dau|o dau)|kiem khong ra|tim khong (?:ra|thay)|bo nha di)\b"
            r"|\b(?:me|ba|ong|bo|cha|noi|ngoai|con(?! (?:meo|cho|bo|ga|trau|de|heo|vit|chim))"
            r"|chau)(?: \w+){0,3}? (?:di lac|bi lac|lac duong"
            r"|lac trong"
            r" rung|lac rung)\b(?! (?:de|bo|ga|cho|meo))"
            rf"|{_YOUNG}.{{0,40}}\b(?:bi)(?: \w+){{0,3}}? (?:hiep|xam hai|so soang|cuong hiep"
            rf"|lam nhuc"
            r"|sam so|ep quan he|dam o)\b"
        ),
    ),
    (
        "threat",
        (
            r"\b(?:ep|loi|keo|bat|loi keo) (?:toi|tui|em|minh)(?: \w+){0,2}? (?:len|vao|vo|ra)"
            r" (?:xe|o to|oto|rung|ray|phong)\b"
            rf"|\b(?:cam|vac|lay|xach|quo)(?: \w+){{1,2}}? (?:quat|phang|dap|chem|nem|dam|ruot|doi)"
            rf"(?: \w+)? {_PERSON}\b"
            rf"|\b(?:dang|lai|vua|say|moi)\b(?: \w+){{0,4}}? (?:quat|phang|danh(?! (?:bai|gia|rang"
            rf"|may|chu|trong|cau|thuc|dan|vay|bat|ca|luoi))|dap(?! xe)|chem(?! gio)|bop co|siet co"
            rf"|xiet co|hanh hung|hanh ha|ruot)(?: \w+)? {_PERSON}\b"
            r"|\b(?:danh|chem|dam|ban|giet) nhau\b(?=.*\b(?:dao|mau|ma tau|gay|lon|cuu|nguoi(?! "
            r"ta)|to)\b)"
            r"|\bbi (?:danh|doa|ruot|duoi|chem|dam|rinh|theo doi|chan duong)(?! (?:cap|mat|gia))"
            r"(?=.*\b(?:cuu|giup|so|dao|chay|tron|chet)\b)"
            r"|\bbi(?: (?:chong|bo|cha|no|con|ho|duong|anh|me"
            r"|thang \w+))?(?: \w+)? (?:danh(?! (?:cap|mat"
            r"|roi|gia|lua|bac|trao|thue|thuc|dau|bai|thue))|bao hanh|hanh ha|bop co|tra tan"
            r"|cuong hiep"
            r"|hiep|xam hai|so soang|troi|nhot|bat nhot)\b"
            r"|\b(?:chong|ong(?= dap)|ong ay|anh ay|bo|cha|no|con trai|thang con)(?: (?:toi|em"
            r"|minh|con|chau))?"
            r"(?: (?:dang|lai|da|cu|say|noi dien))* (?:dap|pha|dap pha|nem|quang)(?: (?:het|nat"
            r"|vo|tan))*"
            r" (?:do dac|do dac|nha cua|do trong nha|chen bat|tivi|ti vi|tu|cua kinh|dien thoai "
            r"toi)\b"
            r"|\b(?:nguoi la|ke la|ong la|thang la|co nguoi|xe la)(?: \w+){0,2}? (?:bam |di |cu "
            r"|lai )*theo (?:sau )?"
            r"(?:toi|em|con|chau|minh)\b(?! (?:loi|huong|dang))"
            r"|\b(?:cuong hiep|hiep dam|ep quan he)\b|\b(?:an trom|trom|cuop"
            r"|ke la)(?: \w+){0,3}? (?:vo"
            r"|vao|trong|ngoai) (?:nha|phong|san|vuon)\b|\b(?:doa|doi)(?: \w+)? (?:giet|chem|dam"
            r"|tat axit"
            r"|dot)\b|\b(?:no|ho|chong|ong ay|thang \w+)(?: \w+){0,3}? (?:dam|danh|chem|dap|quat"
            r"|tat|nem)"
            r" (?:toi|tui|em|con|me|chau|vo|ba)\b"
        ),
    ),
    (
        "held",
        (
            r"\b(?:bat|ep|loi|keo|tom) (?:con|chau|em|anh|chi|vo|chong|me|ba"
            r"|bo)(?: \w+){0,2}? (?:len"
            r"|vao|vo) (?:xe|o to|oto)\b(?! (?:hoc|cap cuu))"
            r"|\b(?:giu|thu|lay)(?: het| mat)? (?:giay to|cccd|ho chieu|dien thoai)\b.{0,30}"
            r"\bkhong cho (?:ve|di|ra)\b"
        ),
    ),
    (
        "despair",
        (
            r"\b(?:bien mat|roi bo|tu gia|roi khoi|ra di)(?: \w+)? (?:doi|the gian|coi doi"
            r"|tran gian"
            r"|cuoc doi|cuoc song|mai mai)\b|\b(?:ket thuc|cham dut|buong xuoi"
            r"|buong bo)(?: \w+)? (?:doi"
            r"|cuoc song|tat ca|cho xong|het)\b|\bchan (?:doi|ghet cuoc song)\b|\btuyet vong\b"
            r"|\bkhong (?:con )?thiet (?:gi|song|tha gi)\b"
            r"|\b(?:khong|chang)(?: \w+){0,2}? (?:muon|thiet|can|con ly do"
            r"|ly do)(?: \w+)? (?:song|ton tai"
            r"|tren doi)\b|\bsong(?: \w+){0,2}? (?:de lam gi|khong noi|khong duoc nua|lam chi)\b"
            r"|\b(?:chet (?:cho|la|cho no)|di (?:la|cho no)) (?:xong|roi|khoe|nhe|rong|het|khuay)\b"
            r"|\bdi cho (?:xong|khoe|nhe|rong|khuay|khuat|khuat mat|roi|xong doi)\b"
            r"|\b(?:bien mat|chet|ngu luon|nam xuong)(?: \w+)? cho (?:xong|roi|khoe|nhe|khuat"
            r"|rong no)\b"
            r"|\b(?:theo|gap|ve voi) (?:ong ba|to tien|ba noi|me|bo) (?:cho|luon|di) (?:xong|roi"
            r"|khoe"
            r"|nhe)\b"
            r"|\b(?:giai thoat|vinh biet|tam biet moi nguoi|thu tuyet menh|dan do con)\b"
        ),
    ),
)

KIN_ASKS = (
    r"(?:me|ba|bo|ma|anh|chi|ong|ba noi|ba ngoai|noi|ngoai|co|chu|di) oi\b.{0,60}"
    r"\b(?:chuyen|chuyen khoan|ck|nop|gui)(?: \w+){0,2}? (?:tien|\d+ ?(?:tr\w*|cu|k))"
)
"""A cheat in the name of a child: ``me oi con cap cuu, chuyen gap 30 trieu``."""
SAID_BY_THEM = Pattern(
    rf"\b(?:{KIN_ASKS})\b"
    r"|\b(?:tien|chuyen khoan|ck|stk|tai khoan|vien phi|phat|bien ban|bao hiem|csgt|luat su|xung"
    r"|(?:goi|dien|nhan|bao|noi|keu|ke)(?: \w+){0,2}? (?:la|rang|con|chau|chong|vo|me|bo|toi|em|ve)"
    r"|nghe (?:noi|ke|dau)|goi cho|trung thuong|hoc phi|gia (?:bao|ca|re|may|\d)|bao nhieu|co nen"
    r"|duoc khong|neu"
    r"|nam ngoai(?! (?:duong|san|ray|ngo|hien))|thang truoc|tuan truoc|hom truoc|hoi xua|hoi nho"
    r"|hom bua|suyt|sap het|phong chay"
    r"|chua chay|tap huan|ga|heo(?! rung)|vit|bo (?:sap|de|bi)|trau|xe bi|tuyen|chim)\b"
)
"""A caller's story, a question, long ago, an animal: no danger now."""
HUSBAND = Pattern(r"^chuyen khoan (?=(?:toi|tui|em|minh)\b(?! \w*\d))")
"""``ck tui``: the husband, written as the transfer is."""
TALE = Pattern(
    r"\b(?:tien|chuyen khoan|ck|stk|tai khoan|vien phi|phat|bao hiem|csgt|luat su|xung|trung thuong"
    r"|(?:goi|dien|nhan|bao|noi|keu)(?: \w+){0,2}? (?:la|rang|toi|em|ve)|duoc khong|neu"
    r"|gia (?:bao|ca"
    r"|re|may)|bao nhieu|nam ngoai(?! (?:duong|san|ray|ngo|hien))|thang truoc|tuan truoc"
    r"|hom truoc|hoi xua)\b"
)
"""Money, a caller's story, long ago: a mere word of danger does not count in such a text."""
BURNS = Pattern(
    r"\bcháy (?:nhà|tiệm|quán|kho|rừng|bếp|to|lớn|rồi|dữ|lan|chợ|xe|rẫy)|\b(?:nhà|tiệm|quán|kho|bếp"
    r"|xe|rẫy|rừng)(?: \w+){0,4} (?:đang |bị )?cháy(?! (?:hàng|túi|máy|vé|nắng|da|phố|hết hàng"
    r"|hết vé))"
)
"""With its marks a fire can't be taken for running."""
_SURE = re.compile(
    r"\b(?:chay mau|mau me|ra mau|mat mau|gay (?:tay|chan|xuong|co)|ngop|chet duoi|kho tho"
    r"|khong tho"
    r"|co giat|me man|bat tinh|ngat|lanh ngat|non mua|oi mua|sot cao|bi bong|ket trong|mac ket"
    r"|tai nan"
    r"|lat xe|xe lat|nhay xuong|roi xuong|lao xuong|cap cuu|riu|ma tau|hung khi|cam dao|bao hanh"
    r"|hanh ha|bi danh|bi hiep|bi nhot|mat tich|di lac|chua thay ve|khong thay ve|bien mat khoi"
    r"|tuyet vong|chan doi|cung duong|khong song noi|cuu (?:toi|em|voi|nguoi|con|chau)|boc khoi"
    r"|bung lua|bat lua|ro gas|dien giat|uong thuoc (?!bo|tay|bac|dau)|hap hoi|nguy kich|thoi thop"
    r"|danh nhau|chay nha|giet nguoi|khong cu dong|cai chet|vinh biet|leo rao|pha cua|bi giu"
    r"|khong nhuc nhich|nam bat dong|de trung|roi trung|sap trung|bi bat coc|bat coc tong tien"
    r"|\d+ vien|ca vi thuoc|bang (?:day nit|roi|gay|day|doi)|quy xuong|bi troi|chiu het noi"
    r"|het chiu noi"
    r"|can (?:nat|rach|dut|trung)|cam gay|lan len mai|lua lan|song khong noi)\b"
)
"""Each a word of danger by itself."""
_PERHAPS = re.compile(
    r"\b(?:danh(?! gia| gia| bai| bong| rang| cho| dau| sach| so| mat| thuc| muc)|dam(?! cuoi"
    r"| gio| tang| hoi| dang| doc| bao)|chem|quat|tat(?! ca| may| nguon| dien| tivi)|giet|dao|gay"
    r"|sung|doa|ruot|duoi theo|giang ho|say ruou|say xin|xong (?:lat|vao|vo|toi)|(?<!da )lat|dap "
    r"cong"
    r"|vao nha"
    r"|vo nha|toi nha|truoc nha|ngoai cua|truoc cua|trong nha|rinh|nup|tron|khong cho ve|bi bat"
    r"|nhot"
    r"|bi ep|bat tiep|bat lam|cuop|trom|mau|xiu|nga(?! ba| tu| nam)|huc|tim tai|run|sot|non"
    r"|dau (?:qua|lam|bung|nguc|dau|du)|nam im|khong (?:tinh|day|noi duoc|di duoc|thay dau)|lim|hoc"
    r"|nghen|sac|chong mat|bong|phong rop|dut|thuoc|nuot|bv|benh vien|tram xa|tong|xe ben"
    r"|ngang duong|lut|ngap|lu|chim|troi|nuoc (?:vo|vao|len|dang|cuon)|khoi|sap|chet"
    r"|khong con|het duong|het cach|mot minh|khong ai|khoc|xin loi moi nguoi|muon chet|di theo"
    r"|chua ve|khong ve|tat may|mat lien lac|nguoi gia|con nho|em be|gap lam|cuu|giup voi"
    r"|khong (?:duoc|dam) goi|vet thuong|thuong nang|lung ruot|rung|gieng|suoi)\b"
)
"""Words that are used of danger and of other things."""


_HARMLESS = Pattern(
    r"\b(?:hinh |cay |ruong |hat |gat |trong )?(?:bong |cay |ruong |hat |gat |trong )lua\b"
    r"|\b(?:hinh )?bong (?:sen|hoa|hong)\b"
    r"|\bmau (?:xanh|do|vang|tim|cam|den|trang|hong|nau|gi|sac|la)\b(?! (?:chay|ra))"
)
"""Rice, flowers and colours, which read as fire, burns and blood."""


def score(plain: str) -> int:
    """How much of a message's words are of danger: 2 for a sure one, 1 for each other."""
    plain = _HARMLESS.sub(" ", plain)
    return 2 * len(set(_SURE.findall(plain))) + len(set(_PERHAPS.findall(plain)))
