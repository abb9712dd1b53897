"""Phrases of somebody in danger, at any length: a table of kinds (`flows.parsing.danger`) and
patterns, in the order in which they are tried. Folded, Telex undone, short words written out."""

from __future__ import annotations

_KIN = (
    r"(?:con|chau|em|anh|chi|me|ba|bo|vo|chong|nha|ca nha|gia dinh|toi|minh|tui|nguoi nha|ong"
    r"|ong xa"
    r"|ba xa|dua nho|con trai|con gai|chau gai|em gai)"
)
_CHILD = (
    r"(?:con(?! (?:meo|cho|bo|ga|heo|trau|de|chim|vit|lon|ngua|ca)\b)|chau|be|em be|dua nho"
    r"|tre em|dua be|con trai|con gai|chau gai|chau trai|be gai"
    r"|be trai|em gai)"
)
_TAKEN = (
    r"(?:bat coc|bat di|bat mat|du di|du do|lua di|keo di|keo len xe|mat tich|bo nha di"
    r"|di dau mat|di lac|bi lac|lac mat|khong thay (?:dau|ve)|chua thay ve|bo di(?! (?:hoc|choi"
    r"|lam|ngu|tam|an|tiec)))"
)
_LURED = r"(?:nguoi|trai|anh|ban|thang|ong|dua|ban trai|ban gai)(?: \w+){0,3}?"
_NET = r"(?:mang|facebook|fb|zalo|tiktok|game|telegram)"
_STRANGER = (
    r"(?:(?:ba|ong|co|chu|anh|chi|nguoi|dan ong|dan ba|thanh nien) la(?: mat| hoac)?"
    r"|nguoi la|nguoi ta|co nguoi|mot nguoi|hai nguoi|no|ho|ke la|thang nao|dua nao|ai do)"
)
_OWN = r"(?:toi|em|con|chau|minh|me|vo|chung toi|ca nha)"
_ABROAD = (
    r"(?:campuchia|cambot|cam bot|campot|cam pu chia|cambodia|miryanmar|mien dien|myanmar?|lao"
    r"|tam thai tu|tam giac vang|dac khu|cua khau|bien gioi|nuoc ngoai|ben kia|sihanouk\w*|bavet"
    r"|svay rieng|phnom penh|moc bai|philippin\w*|dubai|thai lan|trung quoc|mondulkiri|poipet"
    r"|kandal|kampot|koh kong)"
)
_HELD_AT = (
    r"(?:campuchia|cambot|cam bot|campot|cam pu chia|cambodia|mien dien|myanmar?|tam thai tu"
    r"|tam giac vang|dac khu|sihanouk\w*|bavet|svay rieng|phnom penh|philippin\w*)"
)
_SELF_HARM = (
    r"(?:tu tu|tu van|tu sat|tu thieu|ket lieu|treo co|cat tay|nhay (?:cau|lau|song|gieng|ho|suoi"
    r"|thac|ruong|xuong \w+|tu tang \w+)|uong (?:(?:het|nguyen|ca|chai|lo|ly|can) )*thuoc (?:sau"
    r"|ray"
    r"|tru sau|co|chuot|doc|diet))"
)
_LEDGE = (
    r"(?:leo|treo|tren|dung|ra|ngoi)(?: (?:len|ra|o|tren)){0,2} (?:cau|thanh cau|mai|san thuong"
    r"|lan can|noc nha|tang \w+|bo song)(?: \w+){0,3}? nhay"
)
_WANTS = (
    r"(?:muon|dinh|sap|se|doi|tinh|toan|dang|noi|hu|dem|di|leo len|ra|dang tinh|cu doi|bao|nghi den"
    r"|nghi toi)"
)
_NEAR = (
    r"(?:(?:me|ba xa|ong xa|ba noi|ba ngoai|ong noi|ong ngoai|ba|bo|vo|chong|ong|cha|hang xom)"
    r"(?: (?:toi|em|minh|chau|con|tui))?|(?:anh|chi|ban|em|con|chau|co|chu|di|bac|nguoi yeu)"
    r"(?: (?:gai|trai|dau|re))? (?:toi|em|minh|chau|nha|con|tui|no))"
)
"""Relatives and friends of the writer; a word that the writer may use of themselves needs an
owner."""
_ARMED = r"(?:dao|rua|riu|ma tau|gay|cuoc|xa beng|bua|sung|phang|kiem|hung khi)"
_PARTNER = (
    r"(?:chong|ong xa|ong chong|bo|cha|duong|bo duong|anh ta|ong ay|anh ay|nguoi yeu|con trai"
    r"|thang con|no)"
    r"(?: (?:toi|em|minh|con|chau|tui))?"
)
_KNOWN_MAN = (
    r"(?:chu|bac|ong|cau|duong|anh|thay|bo duong)(?: \w+)?(?: (?:ben|gan|canh|trong|ke))?"
    r" ?(?:nha|hang xom|xom|re|ho|ban|day)"
)
# Said at any length, in the order in which they are tried.
KINDS = (
    (  # To be paid where nobody sees it.
        "threat",
        r"^(?!.*\b(?:shipper|ship|hang|don|rau|ca phe|tieu|luong|cong|mua|ban|hui|hoc)\b)"
        r".*\b(?:keu|bat|hen|bao|ep|doi|bieu)(?: (?:toi|tui|em|minh|con|phai|gap|me|ba))* ra"
        r"(?: \w+){0,2}? (?:cau|ray|rung|nghia dia|suoi|bai (?:dat|trong|rac)|(?:cho|duong|khuc)"
        r" vang|nga (?:ba|tu)(?=.*\b(?:gap|theo|mot minh|khong duoc)\b))(?: \w+){0,4}?"
        r" (?:dua|mang|dem|cam|giao|nop)(?: \w+)? tien\b",
    ),
    (  # Armed, at a door or after somebody.
        "threat",
        rf"\b(?:cam|xach|vac|quo|lay)(?: \w+)? {_ARMED}(?: \w+){{0,2}}? (?:chat|chem|dap|pha"
        rf"|duoi|ruot|rinh|canh"
        rf"|dung (?:truoc|ngoai|o)|truoc|doi (?:chem|giet|danh)|ngoai)\b(?! (?:cay|go|cui|nha"
        rf" nuoc|co|thit|hang|tieu))",
    ),
    (  # A door is held against one of theirs.
        "threat",
        rf"\bkhoa (?:\w+ )?(?:cua|phong|buong)\b(?: \w+){{0,6}}? {_PARTNER}(?: \w+){{0,4}}?"
        r" (?:khong (?:mo|vo|vao|pha)|o ngoai|dap|pha|rinh|doi vo)\b"
        rf"|\b{_PARTNER} (?:\w+ ){{0,2}}?(?:rinh|dap cua|pha cua|canh)(?: \w+){{0,3}}?"
        r" (?:ngoai|cua|toi|em)\b|\b(?:chong|bo|cha|ong xa|anh ta)(?: (?:toi|em|minh|con))?(?:"
        r" \w+){0,2}?"
        r" (?:nhot|khoa cua nhot|giam)\b(?! (?:may dua|dua|con|chau|be|em be))",
    ),
    (  # Strangers in the house who want money and do not leave.
        "threat",
        r"\b(?:\d|may|hai|ba|bon|co)? ?(?:nguoi|thang|ong|anh|dua|dam)\b.*\b(?:dang ngoi|ngoi"
        r"|dang o|con o|dung)\b.*"
        r"\b(?:trong nha|phong khach|nha toi|trong san|truoc nha|nha em|li)\b.*\b(?:khong|chua)"
        r" (?:chiu )?(?:ve|di|ra)\b",
    ),
    (  # Followed on the road.
        "threat",
        r"\b(?:thang|xe|nguoi|ke|dua|bon|ong)\b(?: \w+){0,6}? theo (?:sau )?(?:toi|tui|em|con"
        r"|minh|chau)"
        r" (?:tu|hoai|suot|mai|ca doan|den tan|toi tan|nay gio|ve toi|ve tan)\b",
    ),
    (  # Forced, whatever else is asked about.
        "threat",
        r"\b(?:toi|em|con|chau|minh|be)(?: \w+){0,2}? bi (?:(?:no|ho|ong|chu|thang)(?: \w+)? )?"
        r"(?:hiep|cuong buc|xam hai)\b",
    ),
    (
        "held",
        r"\b(?:toi|em|minh|con toi) bi (?:no|ho|chong|chung|bon no)(?: \w+)?"
        r" (?:giam|nhot|xich|troi)\b",
    ),
    (  # The writer names where.
        "despair",
        r"\b(?:toi|tui|em|minh|con|chau|tao)(?: \w+){0,2}? (?:xuong|ra|len|nhay|toi|ve|uong)(?:"
        r" \w+){0,3}?"
        r" (?:thac|cau|song|suoi|dap|vuc|gieng|(?<=xuong )ho|(?<=ra )ho)\b(?: \w+){0,5}? (?:cho"
        r" (?:xong|roi|khoe|nhe|rong|het)"
        r"|xong no|khoi lo|khoi kho|la xong|la het)\b"
        r"|\b(?:gui|nho|de|giao) (?:lai )?(?:con|may dua nho|thang nho|be)\b.*\b(?:toi|em|minh"
        r"|tui) di luon\b"
        r"|(?<!no )(?<!vay )(?<!chong )(?<!ay )(?<!ta )\bchet (?:roi|di|xong) thi(?: \w+){0,2}?"
        r" (?:vo con|con cai|gia dinh|bo me|cha me)(?: \w+){0,3}? (?:tra|ganh|chiu)\b"
        r"|\b(?:neu|lo) (?:toi|em|minh|con|tui) chet(?: roi| di)? thi\b",
    ),
    (  # Bad liquor: sight goes first.
        "medical",
        r"\b(?:drank|swallowed|ate|took)(?: \w+){0,3}? (?:pesticide|herbicide|poison|bleach|weed"
        r" ?killer|pills)\b|\bruou\b.*\b(?:mo mat|mu mat|mat (?:\w+ )?(?:mo|nhoe|mu)|(?:het"
        r"|khong|chang) (?:nhin"
        r" (?:thay|duoc|ro|ra)"
        r"|thay (?:duong|gi|ro|duoc))|nhin khong (?:ro|duoc|thay)|me man|lim di|co giat|goi"
        r" khong (?:day|tinh))\b"
        r"|\b(?:mo mat|mat (?:\w+ )?(?:mo|nhoe)|khong (?:nhin )?thay duong)\b.*\bruou\b",
    ),
    (  # High up, or in a rage, with petrol.
        "threat",
        r"\b(?:leo|tren|treo|ngoi)\b(?: \w+){0,2}? (?:mai|noc|san thuong)\b.*\bxang\b"
        r"|\b(?:cam|xach|om)(?: \w+){0,2}? xang\b(?: \w+){0,5}? (?:dot|chau|bat lua|quet|doi)\b",
    ),
    (  # A child that is to be silent about a grown man.
        "abuse",
        rf"\b{_KNOWN_MAN}\b(?: \w+){{0,5}}? (?:bat|doi|bieu|keu|dan|bao|ep|cho keo)(?:"
        rf" \w+){{0,3}}? (?:hua|giu|dung|cam"
        r"|khong)(?: \w+){0,3}? (?:bi mat|ke|noi|mach)\b"
        rf"|\b{_KNOWN_MAN}\b(?: \w+){{0,3}}? (?:om|hon|so|mo|vuot|coi do|cham)(?: \w+)? (?:con"
        rf"|chau|em|be|nguoi|nguc)\b"
        r".*\b(?:khong|cam|dung)(?: \w+)? (?:noi|ke|mach|dam)\b",
    ),
    (
        "threat",
        r"\b(?:come|came|coming) to (?:beat|kill|hurt) (?:me|us|my \w+)\b",
    ),
    (
        "flood",
        r"\b(?:dat|doi|nui|ta luy|bo (?:suoi|song)|suon)(?: \w+){0,3}? (?:dang |bi )(?:sut|sat lo"
        r"|lo|nut|sap)\b"
        r"|\bket (?:\w+ )?(?:tren|o)(?: \w+)? (?:mai nha|noc nha|noc|gac)\b"
        r"|\bnuoc (?:tran|lu|ngap|dang)(?: \w+){0,2}? (?:vo|vao|toi|len)(?: \w+)? (?:nha|san|nguc"
        r"|co|bung|goi)"
        r"\b.*\b(?:khong (?:\w+ )?(?:di|chay|ra) duoc|nguoi gia|dua nho|ket|cuu)\b",
    ),
    (  # Cut off from the telephone at home.
        "threat",
        r"\b(?:chong|bo|cha|ong xa|anh ta|bo duong|nguoi yeu)(?: (?:toi|em|minh|con|chau))?"
        r" (?:\w+ )?(?:lay|thu|giu|dap|giau|cuop)(?: \w+)? (?:dien thoai|may)\b.*\b(?:len (?:nhan"
        r"|goi|xai)"
        r"|khong cho|nhot|danh|cam|lay may|may (?:con|hang xom|me))\b",
    ),
    (  # Followed on the road.
        "threat",
        r"\b(?:no|ho|thang \w+|bon no|tui no|ai do|co (?:nguoi|thang|xe|hai)|nguoi la|xe la|may "
        r"thang"
        r"|hai thang|dua nao)(?: \w+){0,4}? (?:duoi theo|bam theo|bam duoi|duoi|theo sat|ap sat"
        r"|ep xe"
        r"|ep|chan dau)(?: (?:theo|sau|xe|sat|lung|dau|cua))* (?:toi|tui|em|con|minh|chau|xe toi"
        r"|xe em)\b"
        r"(?! (?:viec|ra|di|khoi|hoc|chuyen|phai|nop|mua|ky|vay|dong|dua))",
    ),
    (
        "medical",
        r"\b(?:me|ma|ba|bo|cha|ong|noi|ngoai|vo|chong|con|chau|ami|ama|no|em|anh|chi)(?: (?:toi"
        r"|tui|em"
        r"|minh|con|chau|gai|trai))? (?:\w+ )?(?:nam (?:im |lien )?(?:khong|chang) (?:day|ngoi "
        r"day|dung"
        r" day|nhuc nhich|cu dong|day noi|ngoi)(?: noi| duoc| gi| luon)*|goi (?:khong|chang) "
        r"(?:tinh|day)"
        r"|sui bot mep|trao bot)\b|\bbi dien (?:giu|hut|giat)\b|^(?:\w+ ){0,5}?(?:nga|te|roi) "
        r"(?:nui|vuc|gieng"
        r"|gian giao|tu (?:tren )?(?:cay|mai|lau|gian))\b(?! (?:cam|chieu|xang|da|so|me|queo))",
    ),
    (  # Taken away by strangers.
        "child",
        r"\b(?:xe|nguoi) la (?:\w+ ){0,2}?(?:cho|dat|bong|dan|keo|bat)(?: \w+)? (?:con|chau|be)"
        r"(?: (?:em|toi|minh|gai|trai|nha))*(?: \w+){0,2}? (?:di|len xe|chay)\b",
    ),
    (  # A machine that breathes for somebody.
        "medical",
        r"\b(?:may tho|may tao oxy|binh oxy)\b.*\b(?:pin|het|cup dien|mat dien|hu|tat)\b"
        r"|^(?:\w+ ){1,6}(?:nguy kich|hap hoi|thoi thop)(?: (?:roi|qua|lam|ne|nha|a))*$",
    ),
    (  # Done: minutes count.
        "medical",
        rf"\b{_NEAR}(?: (?:no|da|vua|moi|lo)){{0,3}}"
        r" (?:da |vua |moi |lo )?(?:nhay (?:cau|lau|song|gieng|ho|suoi|xuong \w+|tu tang \w+)"
        r"|uong thuoc (?:sau|ray|tru sau|co|chuot|diet co|doc)|treo co|cat tay)"
        r"(?! (?:choi|tam|duoc|khong|an))\b",
    ),
    (  # Another one than the writer.
        "beside",
        rf"\b{_NEAR} (?:\w+ ){{0,3}}?{_WANTS}(?: (?:la|di|ra|se|chuyen|den"
        rf"|toi)){{0,2}} {_SELF_HARM}\b"
        rf"|\b{_NEAR} (?:\w+ ){{0,2}}?{_LEDGE}\b(?! (?:tam|choi))"
        rf"|\b{_NEAR}\b.* mat (?:het|sach|trang|tien)\b.* (?:om|cam|mua|lay) (?:chai|lo|hop|hu)"
        r" thuoc (?:sau|ray|tru sau|co|chuot|doc|diet)\b"
        rf"|\b{_NEAR}(?: \w+){{0,2}}? (?:muon|dinh|sap|doi)"
        r" (?:chet|tu tu|tu van)(?! (?:duoi|may|cho ma|di vi|me|ngop|doi|khat|luon vi))\b"
        rf"|\b{_NEAR}(?: \w+){{0,2}}? (?:dong|khoa|chot|nhot)(?: kin)? (?:cua|phong|minh)(?! nha)\b"
        r"(?: \w+){0,4}? (?:khong|chang|nhat dinh khong) (?:(?:chiu|them) (?:ra|an|noi|mo|gap)"
        r"|an|noi chuyen|mo cua|ra ngoai|gap ai)\b",
    ),
    (  # The writer.
        "despair",
        rf"(?:^|\b(?:toi|em|minh|con|chau|tui|tao|roi|qua|chac) )(?:\w+ )?{_WANTS}"
        rf"(?: (?:di|ra|se|den|toi|chuyen)){{0,2}} {_SELF_HARM}\b"
        rf"|\b(?:toi|em|minh|con|chau|tui) (?:\w+ ){{0,2}}?{_LEDGE}\b(?! (?:tam|choi|xuong tam))"
        rf"|\b(?:chac|thoi|hay la|gio) (?:\w+ )?(?:toi|em|minh|con|chau|tui|chac"
        rf"|thoi)? ?{_SELF_HARM}\b"
        rf"|^(?:toi|em|minh|con|chau|tui|chac|thoi|hay|la|gio|luc nay| )*(?:{_SELF_HARM} )?chet"
        r" (?:quach|cho roi|cho xong|di cho roi|di cho xong|cho khuay)\b"
        r"|\b(?:toi|em|minh|con|chau|tui) di chet(?! (?:duoi|khat|doi|vi))\b",
    ),
    (
        "threat",
        r"\b(?:no|ho|chung no|bon no|tui no|thang \w+|giang ho|xa hoi den"
        r"|chu no)(?: \w+){0,4}?"
        r" (?:se|doi|doa|hu|de doa|bao|nhan)(?: \w+){0,2}? (?:xu|thit|tinh so|chan duong|don duong"
        r"|chat (?:tay|chan|dau|ngon)|cat co|dap chan|danh gay|hai|bat|cho nguoi danh|danh)"
        r" (?:tay |chan |chet )?(?:ca nha|ca |con |me |ba |bo |vo |chong |gia dinh )*"
        r"(?:toi|em|con|chau|minh|tui|nha|me|ba|bo|vo|chong|gia dinh)\b"
        r"(?!(?: \w+){0,4}? (?:rua tien|ma tuy|vu an|lenh bat|tron thue|phat nguoi|lua dao)\b)"
        r"(?! (?:chuyen|nop|dong"
        r"|tra|phai|doc|lam"
        r"|gui|cho|mo|tai|cai|ky|vay))",
    ),
    (
        "threat",
        r"\b(?:cho|keu|thue|dan|goi) (?:nguoi|giang ho|dan em|xa hoi den)(?: \w+){0,3}? (?:chem"
        r"|giet|dam"
        r"|xu|thit|chat|danh(?! (?:gia|may|chu|tieng|bac|dau)))\b",
    ),
    (
        "threat",
        r"\b(?:no|ho|chung no|bon no|tui no|may thang|giang ho)(?: \w+){0,2}? (?:vay"
        r"|bao vay|xong vao)"
        r" nha\b(?! (?:may|nuoc|hang))"
        r"|\bgui(?: \w+){0,3}? (?:vien dan|quan tai|vong hoa|con dao|khau sung|tien am phu)\b"
        r"|\b(?:bang|pound|hammer|kick)(?:ing|s|ed)? (?:on |at |down )?(?:the|my|our) (?:door|gate"
        r"|window)s?\b|\b(?:he|she|they|man|men|guys?|strangers?) (?:still |just )?(?:won t"
        r"|will not"
        r"|refuses? to) (?:leave|go)\b"
        r"|\b(?:outside|at|into) (?:my|our|the) (?:house|home|door)\b.*\b(?:kni(?:fe|ves)|guns?"
        r"|weapons?"
        r"|machetes?)\b",
    ),
    (
        "child",
        rf"\b{_CHILD}\b.{{0,40}}\b(?:[1-9]|1[0-7]) ?(?:tuoi|t)\b.{{0,60}}\b(?:len|qua|sang|ra"
        rf"|di) (?:\w+ )?"
        rf"{_ABROAD}\b"
        r"|\b(?:son|daughter|child|kid|girl|boy|sister|brother)\b.*\b(?:went|gone|left|ran away|is)"
        r" (?:\w+ )?with (?:a|an|some) (?:man|woman|stranger|guy|boy|old)\b",
    ),
    (  # Out too long for their age.
        "child",
        rf"\b{_CHILD}\b(?: \w+){{0,3}}? (?:(?:[1-9]|1[0-5]) ?(?:tuoi|t)|lop \d)\b.{{0,60}}"
        r"\b(?:khong|chua) (?:thay(?: dau| ve)?|ve(?! sinh)|tim (?:ra|thay|duoc)|lien lac)\b",
    ),
    (
        "despair",
        r"\b(?:chan|het muon|khong thiet|khong con thiet) song(?: (?:qua|roi|lam|nua|toi|em"
        r"|thiet"
        r"|het))*"
        r"(?:$| (?:no|vi|gio|tien)\b)|\bsong (?:de )?(?:lam (?:gi|chi)|chi) nua\b"
        r"|\b(?:bi|het) duong (?:cung|song)\b"
        rf"|\b(?:muon|dinh|nghi den|chi muon) (?:\w+ )?{_SELF_HARM}\b(?! (?:choi|tam|boi))"
        rf"|\b(?:thi|chac|se|la) (?:toi|em|con|chau|minh|tui) {_SELF_HARM}\b"
        # All is lost, and "chac toi chet": not a manner of speech then.
        r"|\b(?:het tien|mat het|trang tay|het sach|mat sach|no nan|vo no|tan gia|bai san)\b.*"
        r"\b(?:chac|co le) (?:toi|em|con|chau|minh|tui) (?:phai )?chet\b(?! (?:cuoi|dien|cung))"
        r"|\bkhong con (?:duong|cach|le)(?: nao)? (?:de )?song\b"
        r"|\bsong (?:het|khong|khong con|chang) noi\b"
        r"|^(?:\w+ ){0,3}?(?:khong|chang|chua|hong|ko) biet (?:lam )?(?:(?:sao|the nao)"
        r"(?: de)? song|(?:phai )?song (?:sao|the nao|lam sao|tiep))(?! (?:cho|voi|chung))\b"
        r"|\b(?:toi|em|con|chau|minh|tui) (?:\w+ )?muon (?:di )?theo (?:ong ba|to tien|ba (?:noi"
        r"|ngoai)"
        r"|ong (?:noi|ngoai))\b"
        r"|\b(?:bo|me|ba|ma|cha|vo|chong|con)(?: \w+){0,2}? mat (?:roi|het)\b.*\bmuon (?:di )?theo"
        r"(?: (?:bo|me|ba|ma|cha|vo|chong|con|luon|cho|ho))*$",
    ),
    (  # Carried off, or gone with a stranger.
        "child",
        r"\b(?:chu|co|ong|ba|anh|chi|nguoi|thang)(?: \w+){0,2}? (?:cho|dua|bieu) (?:\w+ ){0,2}?"
        r"(?:tien|keo|qua|banh|do choi)(?: \w+){0,2}? (?:keu|bieu|bao|ru|du|dat|doi|bat)"
        r"(?: (?:con|em|chau|no|be))? (?:di theo|di voi|theo|len xe|vo rung|ra rung)\b"
        rf"|\b{_STRANGER} cho {_CHILD}(?: (?:toi|em|minh|gai|trai|nha|nho|tui|be))*"
        r" (?:keo|banh|qua|tien|do choi|sua|kem)\b(?: \w+){0,4}? (?:dan|dat|cho|be|bong|bat|ru|du)"
        r"(?: (?:no|chau|be))? (?:di|mat|len xe)\b"
        rf"|\b{_CHILD}(?: \w+){{0,5}}? bi (?:no|ho|ai|nguoi (?:ta|la)"
        rf"|ke la|ba la"
        r"|ong la|thang \w+)(?: do)? (?:cho|dan|dua|dat|keo|bong|be|ru|du|bat|lua|don"
        r"|ruoc)(?: \w+)?"
        r" (?:di|len xe|mat|cong truong|truong|tu truong)\b"
        rf"|\bbi {_STRANGER}(?: \w+){{0,2}}? (?:keo|loi|bat|be|bong|cho)(?: \w+)? len xe\b"
        rf"|\b{_CHILD}\b(?: \w+){{0,8}}? (?:theo|gap|hen)(?: \w+){{0,2}}? quen (?:qua |tren "
        rf"|o )?{_NET}\b"
        rf"|\b{_STRANGER}(?: la)?(?: \w+){{0,2}}? (?:dan|bat|cho|keo|bong|be|du|ru|don|loi|dat)"
        rf" (?:mat )?{_CHILD}(?: (?:toi|em|minh|gai|trai|nha|nho|tui|be))*"
        r" (?:di|mat|len xe|theo|len)\b(?! (?:hoc|choi|kham|lam|nop|chuyen))"
        r"|\b(?:no|ho|chung no|bon no|nguoi la) (?:da |vua |dang |moi )?(?:bat|bat coc|bat mat)"
        r" (?:con|chau) (?:toi|em|minh|tui|gai|trai|nha)(?: (?:toi|em|roi|di|mat|luon|roi))*$"
        rf"|\b{_CHILD}\b(?: \w+){{0,6}}? (?:di|bo di|tron|tron di|len xe|ra gap|di gap|gap|bo nha)"
        rf"(?: \w+){{0,3}}? (?:theo|voi|gap) {_LURED} (?:quen )?(?:qua|tren|o|quen)?"
        rf" ?(?:{_NET}|la)\b"
        r"|\b(?:chua|khong) thay(?: \w+){0,2}? (?:ve)?.{0,60}\bbat coc\b"
        rf"|\b{_CHILD}\b.{{0,50}}\b(?:chua|khong) thay\b.{{0,60}}\bbat coc\b"
        rf"|\b{_CHILD}\b(?: \w+){{0,3}}? (?:\d|1[0-7]) ?(?:t|tuoi)\b.{{0,30}}\b(?:bi"
        rf"|dang)(?: \w+){{0,3}}?"
        r" (?:du|ep|doi|ru|ga|gam|bat|xin|xui|hu)(?: \w+){0,3}? (?:chup|quay|gui|goi video|coi"
        r"|cho coi|cho xem)"
        r"(?: \w+){0,2}? (?:anh|hinh|clip|video|khoa than|nguoi)\b",
    ),
    (  # Held, whether the victim writes or another.
        "held",
        rf"\b(?:bi|dang bi)(?: \w+){{0,3}}? (?:bat|giu|nhot|giam|ban|lua|ep|dua"
        rf"|ket(?! xe))(?: lai)?"
        rf"(?: \w+){{0,2}}? (?:qua|sang|o|ben|tai|vao|di) (?:\w+ )?{_ABROAD}\b"
        rf"|\b(?:no|ho|chung no|bon no|cong ty|chu|quan ly)(?: \w+){{0,2}}? (?:nhot|giam)(?: giu)?"
        rf" (?:\w+ )?{_OWN}\b"
        r"|\bbi (?:\w+ ){0,3}?bat coc\b(?! online)"
        r"|\bkhong cho(?: \w+){0,3}? (?:ve|ra ngoai|ra khoi|nghi)\b.{0,40}\b(?:giu|thu|lay|nhot"
        r"|danh)"
        r"(?: het| lai| mat)? (?:chung minh|cccd|can cuoc|ho chieu|giay to|passport|dien thoai|toi"
        r"|em)\b"
        r"|\b(?:giu|thu|lay|cam)(?: het| lai| mat)? (?:chung minh|cccd|can cuoc|ho chieu|giay to"
        r"|passport|dien thoai)\b.{0,40}\bkhong cho(?: \w+){0,2}? (?:ve|di|ra|nghi)\b"
        rf"|\b(?:no|ho|chung no|bon no|tui no|ke gian|bao|noi|goi noi)(?: \w+){{0,2}}? (?:dang )?"
        r"(?:giu|bat|bat coc|nhot) (?:con|chau|me|ba|bo|vo|chong|em|anh|chi|nguoi nha)\b"
        r"(?! (?:ky|nop|dong|dien|lam|chuyen|doc))"
        r".{0,40}\b(?:doi|chuoc|bat nop|bat dua)\b(?: \w+){0,3}? (?:\d+ ?)?"
        r"(?:trieu|tr|ty|cu|tien|chuoc)\b",
    ),
    (  # Abroad, and money is wanted for them, or they are not heard of.
        "held",
        r"\bbi (?:giu|thu|cam)(?: het| mat)? (?:cccd|giay to|can cuoc|ho chieu|dien "
        r"thoai)\b.*\b(?:bat|ep) (?:\w+"
        r" )?lam\b|\b(?:cam|khong cho|khong duoc)(?: (?:toi|em|con|vo|me))? (?:ra khoi nha|ra "
        r"ngoai|di dau)\b.*"
        r"\b(?:giu|thu|lay|khoa|nhot)\b"
        rf"|\b(?:{_NEAR}|{_CHILD})\b.*\b(?:{_HELD_AT}|cua khau|moc bai|bien gioi)\b.*\b(?:tat may"
        rf"|mat tich)\b|"
        rf"\b(?:{_NEAR}|{_CHILD}|{_OWN})\b.*\b{_HELD_AT}\b.*\b(?:xin|doi|bat|keu|bao|gui|nop|chuyen"
        r"|dua|chuoc)\b(?: \w+){0,5}? (?:tien(?! (?:luong|ve))|\d+ ?(?:trieu|tr|ty|cu))\b"
        rf"|\b(?:{_NEAR}|{_CHILD})\b.*\b{_HELD_AT}\b.*\b(?:khong|chua|chang|mat) (?:\w+ "
        rf")?(?:lien lac"
        r"|goi (?:ve|duoc)|tin tuc|ve duoc|bat may)\b",
    ),
    (  # Beaten at home; somebody at the door.
        "threat",
        r"\b(?:chong|bo|cha|bo duong|me ke|anh trai|con trai|con|no|ho|thang)(?: (?:toi|em|minh|con"
        r"|chau))? (?:\w+ )?(?:danh|danh dap|dap|dam|bop co|tat|chem) (?:dap )?"
        r"(?:toi|em|con|me|minh|chau|vo|tui|ba)\b(?! (?:tien|gia|cap|mat|lua|hoc|de|an|phan|cho))"
        r"|\b(?:khong|chang) (?:dua|cho|chiu|nop)(?: \w+){0,3}? (?:la |thi |se |bi )?(?:danh|dap"
        r"|giet|chem)"
        r"\b(?! (?:cho|gia|dau))"
        r"|\b(?:no|ho|ai do|co ai|co nguoi|nguoi la|thang nao|dua nao|giang ho|may nguoi|may thang"
        r"|bon no|tui no|mot nguoi|hai nguoi|xa hoi den)(?: \w+){0,3}?"
        r" (?:dung(?! (?:la|khong|gio|hen|roi))"
        r"|rinh|ngoi"
        r"|canh|chuc"
        r"|phuc|lang vang|quanh quan|nap|do xe|luon lo|keo toi|keo den)(?: \w+){0,2}? "
        r"(?:truoc|ngoai|quanh|sau|canh|gan)? ?(?:nha|cua nha|cong|ngo"
        r"|cua(?! (?:toi|em|con|chau|minh|me|ba|bo|vo)\b))\b"
        r"(?! (?:an|chua|van hoa|truong|hang|nuoc|giao|ship))"
        r"|\b(?:bi |co |dang bi |thang )?(?:an trom|trom|cuop|ke la|ke gian) (?:\w+ )?(?:vao|vo"
        r"|dot nhap"
        r"|leo|cay|pha|lot vao)(?: \w+){0,2}? (?:nha|cua|phong|quan|vuon)\b"
        r"(?!(?: \w+){0,3} mat (?:\w+ )?(?:dien thoai|the))"
        r"|\bcay cua (?:nha|vao)\b",
    ),
    (
        "medical",
        rf"\b{_KIN}(?: \w+){{0,7}}? (?:(?:xiu|ngat|guc|soc)(?: (?:roi|luon|mat|xuong|di|qua))+"
        r"|(?:ngat xiu|te xiu|te ngua|bat tinh|lan ra xiu)(?: (?:roi|luon|mat|xuong|di|qua))*(?:$"
        r"| (?:khi|vi|sau khi|tai|do|trong|o|ngoai)\b))",
    ),
    (
        "despair",
        r"(?<!met )(?<!nong )(?<!dau )(?<!doi )(?<!bung )(?<!buon ngu )(?<!cuoi )(?<!lanh "
        r")(?<!kho )"
        r"\b(?:muon|dinh|sap|se) (?:chet(?! (?:duoi|may|cho ma))|tu tu|tu van|tu sat|ket lieu)\b"
        r"|\b(?:khong|ko|chang|k|het) (?:con )?(?:muon|thiet) song\b"
        r"|\b(?:toi|em|minh|con|chau|tui)(?: \w+){0,2}? chet (?:luon |di |quach )?cho"
        r" (?:\w+ ){0,2}?(?:vua long|vui long|hai long|khuat mat)\b|\bchan (?:\w+ )?chet quach\b"
        r"|\b(?:want|going) to (?:die|kill myself)\b|\bkill(?:ing)? myself\b|\buong thuoc tu tu\b",
    ),
    (
        "held",
        r"\b(?:thu|giu|cam|lay)(?: \w+)?(?: het| mat| lai)? (?:ho chieu|passport|giay to|cccd"
        r"|dien thoai)"
        r"\b.*\b(?:bao ve|canh|nhot|khoa|khong (?:cho|duoc) (?:ra|ve|di|goi)|xin giup|cuu|xin "
        r"cuu)\b|"
        r"\b(?:bi|bat|dang)(?: \w+){0,3} (?:nhot|giu|giam|giam giu|danh dap|chich dien|ban sang"
        r"|ban qua)\b"
        r"(?: \w+){0,8} (?:campuchia|mien dien|myanmar?|cua khau|bien gioi|nuoc ngoai)\b"
        r"|\b(?:campuchia|mien dien|myanmar?|nuoc ngoai|cua khau)\b.{0,80}\b(?:chuoc|cuu|nhot|danh"
        r"|chich dien"
        r"|khong cho ve)\b|\b(?:tien chuoc|doi chuoc|bat chuoc|chuoc (?:con|chau|em|nguoi))\b"
        r"|\b(?:nhot|giu nguoi|bi nhot|bi giam|khong cho ve)\b.{0,60}\b(?:tien|trieu|tr"
        r"|khong cho|cuu)\b"
        r"|\b(?:no|ho|tui no|bon no)(?: \w+){0,3} (?:giu|nhot|giam)\b.{0,50}\bkhong cho (?:ve|di"
        r"|ra)\b"
        r"|\b(?:bi )?du (?:di|sang|qua) (?:\w+ ){0,2}(?:nuoc ngoai|campuchia|mien dien)\b",
    ),
    (
        "child",
        rf"\b{_CHILD}\b(?: (?:toi|minh|em|tui|nha|lop|hoc|nho|\d+"
        rf"|tuoi)){{0,6}}(?: \w+){{0,4}}? (?:bi )?{_TAKEN}\b"
        rf"|\b(?:bat coc|du do)(?: \w+){{0,4}} (?:con toi|chau toi|dua nho|dua be|tre em|be gai)\b"
        r"|\bco dua len (?:xe )?roi\b|\bmat (?:con|chau|dua nho) roi\b|\bmissing child\b"
        r"|\bmy (?:child|son|daughter)"
        r" (?:is|was) (?:missing|taken|kidnapped)\b",
    ),
    (
        "threat",
        r"\b(?:doa|doi|hu doa|de doa)(?: se| la| lay mang)* (?:giet|chem|dam|dam chet|dot|bat coc"
        r"|danh)\b"
        rf"|\b(?:giet|chem|dam chet) (?:chet )?(?:ca )?{_KIN}\b(?! (?:ga|heo|vit|lon|bo)\b)"
        r"|\b(?:se|toi nay|dem nay|mai|hom nay|doi|cho) (?:\w+ ){0,3}dot (?:nha|xe|quan|ray|vuon"
        r"|tiem)\b"
        r"|\bdot nha (?:toi|tui|minh|em|may|ca nha|neu)\b|\b(?:rut|cam|xach|vac|ke) (?:con "
        r"|cay )?(?:dao|sung|ma tau"
        r"|gay|hung khi)\b(?! (?:thai|kinh|phay|goi|cat))"
        r"|\b(?:dap|pha|dap pha|xong vao|bao vay)(?: cua| ca| nha| vo)* (?:cua|nha|quan)\b"
        r"(?! (?:bo|cua bo|di|lam|xay))|\b(?:xi|tat) axit\b"
        r"|\b(?:tat|quay|xit|nem) (?:son|mam tom|chat ban)\b"
        r"|\b(?:follow(?:s|ed|ing)?|stalk(?:s|ed|ing)?|chas(?:es|ed|ing)) me\b(?! (?:on|back))"
        r"|\b(?:bi (?:no|ho|tui no|bon no|chung no|chong|bo) (?:\w+ )?(?:danh|dap))\b(?! (?:cap"
        r"|mat|lua))"
        r"|\bkill(?:ing)? (?:me|my family|us)\b|\bburn (?:\w+ )?(?:house|home)\b"
        r"|\b(?:is|are|was|am) (?:beating me|being beaten|attacking me)\b",
    ),
    (
        "medical",
        r"\bcon cho(?! (?:em|toi|con|chau|me|vo|chong|minh)\b)(?: \w+){0,4}? can\b(?! ban\b)"
        r"|\bbi (?:con )?(?:cho|meo)(?: \w+){0,3}? can\b|\bcho (?:dai|nha|hang xom|la)"
        r"(?: \w+){0,2}? can (?:toi|em|con(?! (?:heo|bo|ga|trau)\b)|chau|me|ba|vo|chong|nguoi"
        r"|tre)\b",
    ),
    (
        "medical",
        rf"\b{_KIN}(?: \w+){{0,2}} (?:xiu|ngat|ngat xiu|bat tinh|dot quy|tai bien|ngung tho"
        rf"|co giat|non ra mau"
        rf"|khong tho duoc)(?: (?:roi|luon|mat|xuong|di|qua))*$"
        r"|\buong thuoc (?:sau(?! (?:an|bua|khi|do))|tru sau|chuot|diet co|doc)\b"
        r"|\b(?:uong|nuot) (?:het )?(?:\w+ )?thuoc (?:co|ray)(?= (?:roi|tu tu|tu van|vi|do|chet)|$)"
        r"|\b(?:cat|rach) (?:co )?(?:tay|mach)\b(?=.*\b(?:mau|buon|tu tu|tu van)\b)"
        rf"|\b{_KIN}\b(?: \w+){{0,8}}? chay mau (?:roi|nhieu|qua|hoai|khong ngung|khong cam)\b",
    ),
    (  # What a threat says, word for word; "coi chung lua dao" warns.
        "threat",
        r"\b(?:tao|tui tao|bon tao)\b.*\bcoi chung\b"
        r"|\bcoi chung\b.*\b(?:tao|thang con|con may|vo may|nha may|cai mang|mang song)\b"
        r"|\blieu hon\b|\btao biet (?:\w+ )?(?:nha|cho o|truong|mat|duong)\b"
        r"|\b(?:cho|keu|goi|dua|thue) (?:\w+ )?(?:xa hoi(?: den)?|giang ho|dan anh|dau gau)"
        r" (?:\w+ )?(?:den|toi|qua|xuong|vao|lai) (?:tan )?(?:nha|cho|tan noi)\b",
    ),
    (  # Somebody is led away, or does not answer after they went to meet one.
        "held",
        rf"\b{_NEAR}(?: \w+)? bi (?:no|ho|chung no|bon no|tui no|thang \w+|nguoi ta|may nguoi"
        r"|hai nguoi|2 nguoi)(?: \w+){0,2}? (?:dat|dan|keo|loi|cho|bat|ep|ap giai|ap tai)\b"
        r"(?: \w+){0,3}? (?:len|di|ra|vao|vo|toi)\b"
        r"(?! (?:hoc|kham|cap cuu|vien|choi|nhom|zalo|group|mang|app|hoi|dau tu|mua))"
        rf"|\b{_NEAR}(?: \w+){{0,3}}? (?:gap|theo(?! doi)|(?:ra|den|toi|qua) do|(?:len|ra|den)"
        r" cong an|di (?:nop|dong|dua|giao) tien)(?: \w+){0,7}? (?:mat lien lac"
        r"|khong lien lac duoc|tat may|(?:goi )?(?:khong|hong|chang) (?:bat may|nghe may|goi duoc"
        r"|duoc|bat))\b",
    ),
    (  # Relatives who left and whom nobody reaches.
        "child",
        rf"\b{_NEAR}(?: \w+){{0,3}}? (?:bo nha|bo di|di|ra khoi nha|mat tich)(?: \w+){{0,5}}?"
        r" (?:\d+|may|hai|ba|bon|nam|ca|tu|suot)(?: \w+)? (?:ngay|tuan|thang|dem|hom qua|sang|hom)"
        r"(?: \w+){0,3}? (?:khong|chua|hong|chang|mat)(?: \w+)? (?:lien lac|goi duoc|tin tuc"
        r"|nghe may|bat may|biet (?:o|di) dau|ai (?:biet|thay))\b",
    ),
    (  # A friend takes leave of them.
        "beside",
        r"\b(?:ban (?:ay|em|toi|con|hoc|than|cung lop)|con ban|dua ban|thang ban|chi toi|anh toi"
        r"|em toi|anh hai|chi hai)(?: \w+){0,4}? (?:noi|nhan|viet|gui|de lai)(?: \w+){0,5}?"
        r" (?:tam biet|vinh biet|lan cuoi|loi cuoi|thu tuyet menh|dan do)\b"
        r"|\b(?:nhan tin|nhan|viet|de lai|ghi)(?: \w+){0,4}? xin loi (?:ba me|bo me|cha me|me cha"
        r"|ca nha|gia dinh|vo con)\b",
    ),
    (  # Whom to call does not answer.
        "busy",
        r"^(?:\w+ ){0,4}?(?:goi|dien|bam|quay)(?: \w+)? (?:113|114|115|111)(?: \w+){0,4}? "
        r"(?:khong|chua"
        r"|chang) (?:\w+ )?(?:duoc|ai|nghe|bat|lien lac)\b|(?<!\d )\b(?:113|114|115|111) (?:\w+ "
        r"){0,2}?(?:ban(?= |$)"
        r"|khong (?:ai|nghe|bat|lien lac))",
    ),
    (
        "held",
        r"\bbi (?:no|ho|ai|bon no|tui no|nguoi ta|ban)(?: \w+){0,2}? (?:dua|dat|dan|ru|lua|cho"
        r"|bat|ban)"
        r"(?: \w+){0,2}? (?:qua|sang|di) (?:campuchia|cambodia|mien dien|myanmar"
        r"|ben kia bien gioi)\b",
    ),
)
