"""Dangers in texts without words of danger: a wish to die in an image, a shell in the field, a
stranger before a school. Each is answered as a danger, whatever the model says
(`flows.parsing.meaning`).

The rules read words without marks, with abbreviations written out, as in `flows.parsing.danger`.
"""

from __future__ import annotations

from flows.patterns import Pattern, first, of_alternatives

_OTHER = (
    r"(?:(?:me|ma|ba xa|ong xa|ba noi|ba ngoai|ong noi|ong ngoai|ba|bo|vo|chong|ong|cha|no|hang xom"
    r"|ban ay|hoc sinh|hoc tro)(?: (?:toi|em|minh|chau|con|tui))?|(?:anh|chi|ban|em|con|chau|co|chu"
    r"|di|bac|nguoi yeu)(?: (?:gai|trai|dau|re|hai|ba|tu|ut|cung lop|lop))*"
    r" (?:toi|em|minh|chau|nha|con|tui|no|gai|trai|hai|ut|lop))"
)
"""Somebody else. A word that writers also use for themselves (``em``, ``con``) counts only with
an owner."""
_CHILD = (
    r"(?:con|chau|be|em|em be|thang nho|con be|thang be|dua nho|dua be|hoc sinh|hoc tro|tre|tre em"
    r"|tre con)"
)
_MAN = (
    r"(?:(?:bo|ba|cha|ong|chu|cau|bac|anh) (?:duong|ruot|ho|ke|re|hang xom|nuoi)|duong"
    r"|thay(?! (?:co|no|ai|nguoi|so|vay|ho|minh|toi|doi|the cho|the bang)\b)"
    r"(?: (?:giao|day|chu nhiem|the duc|toan|van|anh|hieu truong|cu))?"
    r"|huan luyen vien|hlv|bao ve truong|tai xe(?: dua don)?|chu nha|ong noi|ong ngoai)"
)
_GOODS = (
    r"(?:ca phe|tieu|sau rieng|chanh day|mac ca|dieu|trai|bo|cay|go|mit|chuoi|ho ca|ao ca|chuong"
    r"|ga|heo|trau|kho|vuon|ray|may bom|day dien|mai|cua)"
)

_MEANS_DEATH = (
    r"(?:(?<!lo )(?<!da )(?<!trot )lam (?:chuyen|dieu|viec|cai gi) (?:dai dot|dai|dai dot qua)"
    r"|nghi (?:den|toi|ve) (?:\w+ )?(?:chet|tu tu|tu van)(?! (?:cuoi|me|met|duoc))"
    r"|(?:muon|uoc|thich|mong|cau) (?:\w+ ){0,2}?(?:nga|nam|ngu|lan)(?: \w+){0,4}?"
    r" (?:cho roi|cho xong|khong (?:bao gio )?(?:tinh |thuc )?day(?: nua)?|mai mai)"
    r"|(?:muon|tinh|dinh|doi) (?:\w+ )?rut (?:ong tho|may tho|day truyen))"
)
_WOULD = r"(?:sap|se|muon|dinh|tinh|so|dung|dam|nghi|doi|hay|noi|can|lo)"
_VOICES = (
    r"(?:(?:nghe|co)(?: \w+){0,4}? (?:tieng|giong|ai)(?: \w+){0,4}? (?:bao|keu|xui|giuc|ra lenh|ru)"
    r"(?: \w+){0,3}? (?:chet|nhay|tu tu|giet|bop|dam|treo|cat tay|di theo)"
    r"|(?:nghe|co)(?: \w+){0,3}? (?:tieng|giong)(?: \w+){0,3}? trong dau(?! (?:hem|ngo|bai|xom"
    r"|lang))"
    r"|nghe trong dau(?: \w+){0,3}? (?:tieng|giong))"
)
_ORPHANED = (
    r"(?:no|bi lua|mat (?:het |sach )?tien|thua|chan doi|khoc|buon|cai nhau|chua ve|khong ve"
    r"|khong duoc|khong lien lac|tat may|khong noi|em so|toi so|so qua|lo qua)"
)
_MACHINE = r"^(?!.*\b(?:dien thoai|may nghe|goi (?:toi|den|noi)|video|zalo)\b)"
_ANIMALS = r"(?!.*\b(?:heo|bo|trau|nai|cho|meo|ga|vit|de cai)\b)"

_GONE = Pattern(
    rf"^(?=.*\b{_ORPHANED}\b)"
    rf"(?:.*\b(?:{_OTHER}|con trai|con gai)\b.*\b(?:de lai|bo lai|vut lai)(?: \w+){{0,2}}?"
    r" (?:(?<!so )dien thoai|vi|giay to|thu|nhan cuoi|the)\b.*\b(?:bo di|di dau|di mat|di roi"
    r"|ra ray"
    r"|len ray|vo ray|vo rung|ra ho|ra song|di khong)\b"
    rf"|.*\b{_OTHER}\b(?: \w+){{0,3}}? (?:sang|len|ra|vo|vao) (?:ray|rung|choi|ho|suoi)\b"
    r"(?=.*\b(?:goi|dien)(?: \w+)? (?:khong|chua|chang))(?=.*\b(?:no|thua|mat tien|bi lua)\b))"
)
"""A person who has debts or lost money has gone, and left behind what they would need."""
_TURNED_OUT = Pattern(
    r"^(?!.*\b(?:di choi|du lich|rut tien|nop|gap|nha nghi|khach san|lam viec)\b).*\b(?:chong|vo"
    r"|con dau|con re"
    r"|con trai|con gai|me chong|bo chong|nha chong|anh chi|bo me|chau)\b(?: \w+){0,6}?"
    r" (?:duoi|keu|bat|ep|tong|quang|bao|doi)(?: \w+){0,3}? (?:ra khoi nha|khoi nha|ra duong"
    r"|ra ngoai duong)\b"
)
"""The writer's family turns them out of the house."""

_BOMB = (
    r"^(?!.*\b(?:nghe noi|nghe dau|bi thuong|chay mau|dut (?:tay|chan|ngon)|phat no|bi no"
    r"|mua(?! trung)|(?<!cong )an|ngot"
    r"|doa|nem|quang|phim|game|tivi|bo dau dan|trau dau dan"
    r"|bo cai|mo da|bom hang|gia bao"
    r" nhieu)\b)(?=.*\b(?:luom|nhat|lum|mo|dao|xuc|cay|cuoc|ui|gap|thay|trung|kiem|phat hien|sot"
    r"|lo ra|troi|dem|mang|cam|choi|nghich|dap|cua|ban|co|con|o|lam sao|xu ly)\b)"
    r".*\b(?:(?:trai |qua )?luu dan|(?:qua|trai|cuc) (?:min|phao sang|dan(?! (?:ong|ba|toc)))"
    r"|(?:qua|trai|cuc) bom(?! (?:nuoc|hoi|xe|xang|dau|tuoi|thuoc|mo)\b)"
    r"|(?<!trai )bom (?:bi(?! (?:banh|xe|hu|hong|nghet|tac|mat|trom))|min|chua no|con sot"
    r"|tu thoi|thoi|chien tranh|m\w*\d)|bom(?= bi sot)"
    r"|(?:dau|vien|vo|hop|thung|bang) dan(?! (?:ong|ba|toc|em|cho|tranh|vo))"
    r"|dan (?:phao(?! (?:hoa|tet|giay))|m79|sung|dai bac|chua no|b40)|kip no"
    r"|vat (?:lieu )?no"
    r"|(?<=trung )dau no|(?<=duoc )dau no|(?:dam|trung|vap|dap|giong|nhu)(?: \w+)? (?:min"
    r"|bom)(?! (?:nuoc|hoi|xe|xang|dau|tuoi|thuoc"
    r"|mo|hang)\b))\b"
)
_FLOOD = (
    r"\b(?:ghe|thuyen|xuong|ca no|be)(?: \w+){0,2}? (?:chim|bi chim|bi lat|lat up|bi up"
    r"|lat (?:giua|ngoai|duoi))\b(?! (?:do|xe))"
    r"|\bdo (?:bi |lat )?chim(?: (?:ngoai|giua|duoi|o|tren|duoi|trong|roi))*(?: (?:long )?(?:ho"
    r"|song"
    r"|suoi|dap)\b|$)"
    r"|\b(?:tam|boi|loi|bat ca|cau ca|lan)(?: \w+){0,2}? (?:suoi|song|ho|ao|dap|thac|bien|gieng)\b"
    r"(?: \w+){0,4}? (?:mat hut|mat tam|mat tieu|chim|bi cuon|(?:chua|khong)(?: thay)?"
    r" (?:len|noi|dau))\b"
    r"|^(?!.*\b(?:neu|du bao|de phong|canh bao|nguy co|nam ngoai|rut|ban)\b).*"
    r"\blu (?:dang )?(?:ve|quet|cuon|tran|len)\b"
    r"|\bbi (?:dat|da|nui|bun)(?: \w+)? (?:vui|lap|de)\b|\b(?:dat|da|nui|bun) (?:vui|lap) (?:nha"
    r"|nguoi|ca)\b"
    r"|\b(?:nuoc|lu)\b.*\b(?:cau|nha|xe|cong) (?:\w+ )?(?:troi|cuon)\b"
    rf"|\bnuoc\b(?: \w+){{0,4}}? {_CHILD}(?: \w+){{0,2}}? bi cuon\b"
)

KINDS: tuple[tuple[str, str], ...] = (
    ("bomb", _BOMB),
    ("flood", _FLOOD),
    (
        "medical",
        (
            r"^(?=.*\b(?:luu dan|dau dan|qua dan|vien dan|trai min|min|bom"
            r"|kip no)\b).*\b(?:bi thuong"
            r"|chay mau|dut (?:tay|chan|ngon)|phat no|bi no)\b"
            r"|\b(?:be|em be|dua be|dua tre)(?: \w+){0,2}? bi bo(?: roi)? (?:truoc|ngoai|o|trong"
            r"|ben)\b|"
            rf"^{_ANIMALS}(?!.*\b(?:nuoc chay|suoi|ban chay)\b).*\b(?:{_CHILD}|{_OTHER}|toi)\b"
            r"(?: \w+){0,6}? chay (?:toc|ao|quan ao|het ao|het toc|da mat)\b"
            rf"|^{_ANIMALS}.*\b(?:thai|bau)\b(?: \w+){{0,6}}? (?:ra nuoc(?! (?:mia|uong|ngoai"
            rf"|da))|vo oi|ra mau|ra huyet"
            r"|khong (?:thay )?dap|dau bung|bang huyet|dong kinh)\b|\bthai ngoai tu cung\b"
            rf"|^{_ANIMALS}.*\b(?:sinh|de|sanh)\b(?: \w+){{0,5}}? nhau (?:\w+ )?(?:chua|khong) ra\b"
            rf"|^{_ANIMALS}.*\b(?:hut|hit|nhau|uong|an)\b(?: \w+){{0,7}}? (?:roi|xong|la|bi)"
            r" (?:\w+ )?(?:ngat|xiu|co giat|bat tinh|me man|sui bot)\b"
            rf"|^(?!.*\b(?:vi|dien thoai|tui|cap|balo|giay|non)\b).*\b{_CHILD}\b(?: \w+){{0,8}}?"
            r" (?:(?<!ngu )quen|khoa|nhot|ket)(?: (?:kin|lai))? (?:tren|trong) (?:xe|o to|oto)\b"
            r"|\b(?:xe|o to|oto|may cay|cong nong)\b(?: \w+){0,6}? (?:dam|tong|lao|ui|lat)(?: \w+)?"
            r" (?:vo|vao|xuong|trung)\b.*\b(?:nam do|nam im|bat tinh|khong day|ket|gay|mau"
            r"|khong nhuc nhich)\b"
            r"|\bsap chet (?:vi|tai|do) (?:dau|benh|mat mau|kho tho|sot|doi|lanh|khat)\b"
            r"|(?<!suyt )\bbi (?:\w+ ){0,2}?(?:bo|cho uong|chuoc) thuoc me\b"
            rf"|\b{_CHILD}\b(?: \w+){{0,6}}? (?:dau bung|sot|non|tieu chay"
            rf"|dau dau)\b(?: \w+){{0,6}}?"
            r" khong cho (?:ve|kham|di kham|di vien)\b"
            r"|\b(?:so sinh|con do|do hon|moi de)(?: \w+){0,3}? (?:bi bo|bo roi|bo o|bo ngoai"
            r"|bo truoc)\b"
            r"|\bbi (?:con )?(?:bo|trau|heo rung|voi|de)(?: \w+){0,2}? huc\b"
            r"|\b(?:co mam non|co giao|bao mau|giu tre|giup viec|bo duong|me ke"
            r"|ke la)\b(?: \w+){0,3}?"
            rf" (?:cho|bat|ep)(?: \w+)? {_CHILD}(?: \w+)? uong (?:\w+ )?thuoc (?:ngu|an than|me)\b"
            r"|^(?!.*\b(?:ta|sua|quan ao|do choi)\b).*\b(?:nhat|luom|lum|phat hien)"
            r"(?: \w+)"
            r"{0,3}? (?:be|em be|dua be|dua tre|tre)(?: \w+){0,2}? (?:so sinh|con do|do hon"
            r"|moi de|moi"
            r" sinh|bi bo|bo roi)\b"
        ),
    ),
    (
        "abuse",
        (
            rf"\b{_MAN}\b(?: \w+){{0,5}}? (?:vuot|cham|so)(?: (?:ve|vao|vo))? (?:ma|dui|nguc"
            rf"|mong|nguoi|tay|toc)"
            r" (?:em|con|chau|be)\b"
            rf"|\b(?:{_MAN}|thay)(?: \w+){{0,2}}? (?:so soang|so mo|so vu|dam o)"
            r" (?:em|con|chau|be)\b"
            r"|\b(?:[89]|1[0-5]) ?(?:t|tuoi)\b(?: \w+){0,3}? (?:co thai|co bau(?! vu)|mang thai"
            r"|mang bau)\b|"
            rf"\bbi (?:\w+ )?{_MAN}(?: \w+){{0,3}}? (?:hiep|sam so|xam hai|dam o"
            r"|so (?:mong|nguc|dui|mo|soang|vung|nguoi|vao|vo|em|con|chau))\b"
            rf"|\b{_MAN}\b(?: \w+){{0,5}}? (?:vao|vo|chui vo|chui vao|mo cua) (?:phong|men|mung"
            r"|giuong) (?:em|con|chau|be)\b(?! (?:lay|goi|thu|don|sua|tim|hoi))"
            rf"|\b{_MAN}\b(?: \w+){{0,8}}? (?:om|hon|so) (?:mong|nguc|dui|nguoi|mieng)\b"
            rf"|^(?=.*\b(?:mot minh|hoai|dem|phong|rung|khoc|khong cho|sau lung|cu|hay|bat|giu)\b)"
            rf".*\b{_MAN}\b(?: \w+){{0,8}}? (?:om|hon)(?: (?:chat|em|con|chau"
            rf"|hon))+\b(?! (?:sang|ve|khoe|nang))"
            rf"|\b{_MAN}\b(?: \w+){{0,3}}? (?:bat|keu|giu|doi) (?:em|con|chau)(?: \w+)? o lai"
            r"(?: \w+){0,4}? (?:om|hon|so|dong cua)\b"
            rf"|^(?!.*\b(?:hoc them|on bai|on thi|sinh nhat|ca lop|an com|lam bai|phu huynh)\b)"
            rf".*\b{_MAN}\b(?: \w+){{0,4}}? (?:ru|du|keu|hen|moi|bao)(?: \w+)? (?:em|con|chau|be)"
            r"(?: \w+)? (?:toi|qua|ve|den|sang|vo|len) (?:nha (?:thay|chu|ong|no|nghi|rieng)"
            r"|phong|khach san|cho vang)\b"
            rf"|\b{_MAN}\b(?: \w+){{0,3}}? nhan(?: tin)?(?: \w+){{0,9}}? (?:mac (?:do )?gi|ngu chua"
            r"|tam chua$|nguoi yeu|gui (?:hinh|anh) (?:em|con|cho (?:thay|chu)|nong|nguoi)"
            r"|(?:nho|thuong|yeu) em|giu bi mat|bay|bay ba"
            r"|tuc tiu|tho tuc|goi duc)\b"
            r"|\b(?:[5-9]|1[0-5]) ?(?:tuoi|t)\b(?: \w+){0,2}? bi (?:\w+ )?(?:dua|bat|ep|lua)"
            r"(?: \w+){0,2}? (?:boc vac|lam thue|an xin|ban ve so|lam|phu ho)\b"
        ),
    ),
    (
        "child",
        (
            r"^(?!.*\b(?:tien|chuyen khoan|vien phi|cap cuu|to roi)\b).*\b(?:dien thoai|may"
            r"|so)(?: cua)?"
            r" (?:con|chau)(?: \w+){0,3}? (?:nguoi la|dan ong|ai do|thang nao|nguoi khac)(?: \w+)?"
            r" (?:nghe|bat may|cam|tra loi)\b"
            r"|^(?!.*\b(?:to roi|ban hang|ban keo|ban banh|tuyen sinh|chich ngua|tiem ngua"
            r"|tram y te)\b)"
            r".*\b(?:(?:nguoi|xe|ong|ba) la|nguoi (?:mac|gia|xung))\b(?: \w+){0,7}? (?:lang vang"
            r"|ron"
            r" rang|rinh|rinh rap|chich|tiem|dan|du|chup hinh|don)(?: \w+){0,3}?"
            r" (?:truong|mam non|lop|hoc sinh|tre|tre em)\b"
            r"|^lac (?:mat )?(?:con|chau|be|em be)\b(?! (?:cho|meo|bo|trau|ga))"
        ),
    ),
    (
        "missing",
        (
            rf"^(?!.*\b(?:hui|vo no|tron no|bo tron)\b)"
            rf".*\b(?:{_OTHER}|con|chau)\b(?: \w+){{0,8}}? (?:khong|mat|chua|chang)"
            r"(?: \w+)? (?:lien lac|goi (?:ve|duoc)|tin tuc)(?: \w+){0,2}?"
            r" (?:\d+|may|hai|ba|mot|nua|ca)(?: \w+)? (?:ngay|tuan|thang|nam|hom)\b"
            rf"|\b(?:{_OTHER}|con|chau)\b(?: \w+){{0,2}}? di (?:lam|lao dong|xkld|hoc|bo doi"
            r"|cao su|bien)\b(?: \w+){0,6}? (?:\d+|may|hai|ba|ca)(?: \w+)? (?:ngay|tuan|thang|nam)"
            r"\b(?: \w+){0,3}? (?:khong|mat|chua) (?:\w+ )?(?:lien lac|tin tuc|goi ve)\b"
            r"|(?<!con )\b(?:me|ba|bo|ong|cha|ma|noi|ngoai|vo|chong)(?: (?:toi|em|minh|tui|gia|noi"
            r"|ngoai)){0,2}"
            r" (?:bi |di )lac\b|^lac (?:mat )?(?:me|ba|bo|ong|cha|ma|vo|chong|nguoi gia)\b"
            r"|\b(?:con gai|con trai|chau gai|chau trai|chau|be|em gai|em trai)\b(?: \w+){0,8}?"
            r" (?:chua|khong)(?: \w+)? ve\b(?: \w+){0,3}? (?:[1-4] ?(?:h|gio)\b|nua dem)"
            r"|\b(?:[1-4] ?(?:h|gio) sang|nua dem)\b(?: \w+){0,6}? (?:con gai|con trai|chau gai"
            r"|chau"
            r"|be|em gai)(?: \w+){0,6}? (?:chua|khong)(?: \w+)? ve\b"
            r"|\b(?:hoc sinh|con|chau|em gai|em trai)\b(?: \w+){0,4}? (?:tron"
            r"|bo)(?: \w+)? (?:khoi|ky"
            r" tuc|noi tru)(?: \w+){0,3}? (?:tu|hom qua|toi qua|dem qua|sang|chua)\b"
        ),
    ),
    ("missing", _GONE.pattern),
    (
        "beside",
        (
            rf"{_MACHINE}.*\b{_OTHER}\b(?: \w+){{0,5}}? {_VOICES}\b"
            rf"|\b{_OTHER}\b(?: \w+){{0,3}}? {_WOULD}(?: \w+){{0,2}}? {_MEANS_DEATH}\b"
            rf"|\b(?:so|lo) {_OTHER}(?: \w+){{0,2}}? lam (?:chuyen|dieu) dai dot\b"
            rf"|\b{_OTHER}\b.*\b(?:noi|than|khoc)(?: \w+){{0,2}}? song (?:chi "
            rf"|cang )?(?:lam )?(?:kho|phien) (?:con|chau)\b"
            rf"|\b{_OTHER}\b.*\b(?:khoc|noi|than)(?: (?!con|em|toi|chau"
            rf"|chong)\w+){{0,3}}? (?:la |thanh )?"
            r"ganh nang\b(?! (?:no|tien|thue|kinh te|lua|cui|hang))"
            rf"|^(?=.*\b{_ORPHANED}\b).*\b{_OTHER}\b.*\b(?:mang|cam|xach"
            rf"|om)(?: theo)?(?: \w+){{0,2}}?"
            r" (?:thuoc(?! (?:la|bo|bac|nam|tay|ho|men))|(?:soi|cuon|khuc|doan|theo) day"
            r"(?! (?:dien|chuyen|cap))|day (?:thung|dua|du|vong|ra|len|vo|vao)|chai thuoc)"
            r"\b.*"
            rf"|^(?=.*\b{_ORPHANED}\b)(?=.*\b(?:ra|len|vo) (?:ray|rung)\b).*\b{_OTHER}\b.*\bmang"
            r" theo (?:thuoc|day)\b"
            rf"|\b{_OTHER}\b(?: \w+){{0,2}}? (?:nhin|ngam|vuot|om|cam)(?: \w+){{0,2}}? (?:mai|hoai"
            r"|suot|chang chang)(?: \w+){0,2}? (?:sung|day thung|chai thuoc|con dao)\b"
            r"|\b(?:hoc sinh|hoc tro|ban (?:em|con|hoc|cung lop|than))(?: \w+){0,4}? (?:rach|cat)"
            r" (?:co )?tay\b(?!.*\b(?:chay mau|kinh|choi|may)\b)"
        ),
    ),
    (
        "despair",
        (
            rf"{_MACHINE}.*\b{_VOICES}\b"
            rf"|\b{_WOULD}(?: \w+){{0,2}}? (?:{_MEANS_DEATH})\b|^(?:\w+ ){{0,4}}?(?:nghi (?:den"
            rf"|toi)"
            r" (?:chuyen |viec |cai )?(?:chet|tu tu))\b(?! (?:cuoi|me|met|duoc))"
            r"|(?:^|\b(?:toi|tui|em|minh|con|chau)\b.*\b)(?:chi )?(?:muon|uoc) (?:\w+ )?(?:nga|nam"
            r"|ngu)(?: \w+)"
            r"{0,3}? (?:cho roi|cho xong|khong day nua|mai mai)\b"
            r"|\bmuon rut ong tho\b"
            r"|^(?=.*\b(?:ung thu|giai doan cuoi|benh nang|nam mot cho)\b).*\bkhong muon (?:lam kho"
            r"|lam phien|lam ganh nang)\b"
            r"|(?<!khong muon )(?<!noi )\b(?:toi|em|minh)(?: \w+){0,2}? (?:la|thanh) ganh nang cho"
            r" (?:con|chau|gia dinh|ca nha|ba me|bo me|moi nguoi|vo|chong)\b"
            r"|\b(?:^song|toi song|em song|song chi|song (?:nhu|kieu|the|vay)|cuoc song|cuoc doi"
            r"|doi (?:toi|em|nay|minh))\b(?!.*\b(?:dien thoai|wifi|4g|nhung)\b)(?: \w+){0,8}?"
            r" chan (?:lam|qua|ngan|roi)\b"
            r"|\b(?:du|ru|xui|thach)(?: \w+){0,2}? (?:toi|em|minh|con|chau)(?: \w+)? (?:tu tu"
            r"|tu van"
            r"|nhay|cat tay|treo co)\b"
        ),
    ),
    (  # A caller says that they hold one of theirs, and wants money: 113, true or not.
        "held",
        (
            r"^(?!.*\b(?:vi|no tien|vay|ma tuy|vi pham|gay|dung xe|danh nhau|lenh|dieu tra|toa|tha"
            r"|tam giam|don cong an|cong an (?:goi|noi|giu|bat)|xung|benh vien|cap cuu|tai nan"
            r"|hoc (?:them|phi)|dong (?:tien|phi)|ky|dua roi|nua|tien (?:sua|an))\b)"
            r".*\b(?:goi|dien|nhan|nhan tin|noi|bao|keu|doa)\b(?: \w+){0,5}? (?:bat coc|bat|giu"
            r"|nhot)(?: duoc)? (?:(?:con|chau|be|em)(?: (?:trai|gai|nho|be|ut))* (?:toi|tui|em|minh"
            r"|con|no)|no|(?:vo|chong|me|ba|bo)(?: (?:toi|tui|em|con|minh))|nguoi nha)\b"
            r"(?! (?:ky|nop|dong|dien|lam|chuyen|doc)\b)"
            r".*\b(?:doi|chuoc|bat (?:nop|chuyen))\b(?: \w+){0,3}? (?:\d+ ?)?"
            r"(?:trieu|tr|ty|cu|tien|chuoc)\b"
        ),
    ),
    (
        "held",
        (
            r"^(?!.*\b(?:mat|trom|bat|lay|giu|cam|giat|cuop|hack"
            r"|chuoc(?: lai)?)(?: \w+){0,2}? (?:xe"
            r"|dien thoai|cho|meo|bo|trau|giay to|the|vi|nick|zalo|ga|so do|vang|bop)\b)"
            r"(?:.*\bchuoc\b.*\b(?:chua|khong|van)(?: \w+){0,2}? (?:cho ve|tha|thay ve|tra nguoi)\b"
            r"|.*\b(?:doi|bat|keu)(?: \w+){0,2}? \d+ ?(?:tr|trieu|ty|cu)\w* (?:tien )?chuoc\b"
            r"|.*\b(?:no|ho|tui no|bon no)(?: \w+){0,3} (?:giu|nhot|giam) (?:toi|tui|em|con|chau"
            r"|minh)\b.{0,50}\bkhong cho (?:ve|di|ra|goi|nhan tin|lien lac)\b)"
        ),
    ),
    (
        "threat",
        (
            r"\b(?:nhan|noi|goi|doa|chui)\b.*\btoi (?:se |dang )?(?:tim ra|kiem ra|toi nha|den nha"
            r"|qua nha) may\b(?! (?:bay|tinh|bom|cay|moc))"
            r"|\b(?:doa|noi|nhan|hu|chui)\b.*\bcho (?:\w+ ){0,2}?biet tay\b(?! nghe)"
            r"|\b(?:doa|noi|nhan|hu|chui|goi)\b.*\b(?:la|thi|se|phai) (?:no|ho|tui no|bon no|tao"
            r"|tui"
            r" tao) (?:se |cho nguoi )?xu\b(?! (?:ly|phat|le|the|an|kien|nhu))"
            r"|(?<!toi )(?<!em )(?<!minh )\b(?:gui|nhan)(?: \w+)? (?:hinh|anh) (?:nha|truong|con"
            r"|cho lam)(?: (?:toi|em|minh"
            r"|con|cua|tui))*"
            r" (?:chup|tu ben ngoai)\b|\b(?:nhan|doa|noi|chui)\b.*\bchet chung\b|"
            r"\b(?:nhan|nhan tin|noi|goi|doa|chui|gui)\b.*\b(?:(?:mai|doi|cho|toi nay|som muon|coi"
            r" chung|thang|con|me) may chet|may (?:se|phai|sap) chet|may chet (?:voi|me|di))\b"
            r"|\b(?:nhan|nhan tin|keu|bao|chui|rua)(?: \w+){0,2}? (?:toi|em|con|minh"
            r"|tui) (?:nen |hay"
            r" )?(?:chet di|di chet)\b(?! (?:la|thi))"
            r"|^(?!.*\b(?:ban|mua|gia)\b).*\b(?:nhan|gui)(?: \w+){0,4}? (?:hinh|anh"
            r"|clip)(?: \w+){0,2}? (?:dao|sung|quan tai|mau"
            r" me|ma tau|vong hoa|rua|luu dan)\b"
            r"|^(?!.*\b(?:tien|chuyen|vien|tai nan|cap cuu|hoc phi|khoa hoc|cong an|lua|gia|hang"
            r"|ship\w*)\b)"
            r".*\b(?:nhan|noi|goi|doa|no|ho)(?: \w+){0,3}? biet (?:con|chau|vo|chong|me|nha|em)"
            r"(?: \w+){0,3}? (?:hoc|o|lam)(?: \w+){0,2}? (?:truong|lop|dau|cho|nao)\b"
            r"|^(?!.*\b(?:them tien|tinh tien|cuoc)\b).*\b(?:xe om|grab|taxi|tai xe|xe cong nghe"
            r"|nguoi la)(?: \w+){0,3}? cho (?:toi|em|con|chau"
            r"|minh)(?: \w+){0,3}? (?:huong khac|duong (?:vang|khac|rung|la)|vo rung|ra ray|cho"
            r" vang|khong phai (?:nha|duong))\b"
            r"|^(?!.*\b(?:thue|cong|giup|doi|phu|mua|ban|pha gia)\b).*\b(?:trom|ke gian|nguoi la"
            r"|co nguoi"
            r"|may nguoi|bon"
            r" la|ai do)(?: \w+){0,5}? dang (?:be|hai|cat|trom|chat|nho|boc|tuot|cua|bung|do|tha"
            r"|leo"
            rf"|cay|pha|dao)(?: \w+){{0,3}}? {_GOODS}\b"
            r"|^(?!.*\b(?:thue|gia|giup)\b).*\b(?:may ui|may xuc|may dao|xe ui|xe xuc|nguoi ta"
            r"|ho|no)"
            r"(?: \w+){0,3}? dang (?:ui|san|san ui|pha|dao|chat|nho)(?: (?:het|sap|nat|mat"
            r"|bo))* (?:ray|vuon|nha|dat"
            r"|ca phe|tieu|cay)(?: \w+){0,3}? (?:toi|em|minh|tui)\b"
            r"|^(?!.*\bnghe (?:noi|dau|ke)\b).*\b(?:ke trom|an trom|trom|ke gian"
            r"|cuop)(?: \w+){0,2}? (?:quay lai|tro lai|lai den)\b"
            r"|^(?!.*\b(?:ban trai|ban gai|game|nguoi yeu)\b).*\b(?:chong|bo|cha|me chong|ong xa)\b"
            r"(?: \w+){0,6}? (?:lay|thu|giu|dap)(?: \w+){0,2}? (?:dien thoai|may)(?: \w+){0,3}?"
            r" (?:khong cho|cam)(?: \w+){0,2}? (?:noi|noi chuyen|goi|gap|lien lac|ra ngoai"
            r"|di dau)\b"
        ),
    ),
    ("threat", _TURNED_OUT.pattern),
    (
        "fire",
        (
            r"\b(?:trom|ke gian|ai do|co nguoi|ke xau)(?: \w+){0,2}? dot (?:kho|nha|chuong|xe|quan"
            r"|tiem|choi)\b"
        ),
    ),
)
"""By kind, in the order in which they are tried."""
_OF_KINDS = of_alternatives(KINDS)


def sure_kind(plain: str) -> str:
    """The kind of danger that the words tell, "" for none."""
    return first(_OF_KINDS, (plain,))


def is_gone_for_good(plain: str) -> bool:
    """Whether a person in despair has gone: the answer says where to look for them."""
    return _GONE.search(plain) is not None


def is_turned_out(plain: str) -> bool:
    """Whether somebody is turned out of the house: the answer says where to stay."""
    return _TURNED_OUT.search(plain) is not None


_FLOWS = Pattern(
    r"\b(?P<what>(?:nuoc|suoi|lu|song|bun|dat|da)(?: \w+){0,5}?) chay\b"
    r"(?! (?:nha|rung|lon|to|het|kho|bep)\b)"
)
_RUNS = Pattern(
    r"\bchay (?=(?:khong (?:kip|duoc|noi|thoat)|do khong|ra (?:ngoai|khong|khoi)|len (?:doi|cao"
    r"|gac)"
    r"|tron|thoat|lu|lut)\b)"
)
_BURNING = Pattern(r"\b(?:chay|lua|khoi|khet|gas|hoa hoan|boc|no binh|chap dien|dot|bong)\b")
_WATER = Pattern(
    r"\b(?:nuoc|lu|lut|suoi|song|ho|dap|ao|gieng|thac|sat lo|sut|lo (?:dat|nui|doi)|dat|bun|ngap"
    r"|cuon|chim|do|ghe|thuyen)\b"
)


def without_flow(plain: str) -> str:
    """The words without ``chay`` if it means "to flow" or "to run", and not "to burn": they share
    their plain letters."""
    return _RUNS.sub("di ", _FLOWS.sub(r"\g<what> do", plain))


def is_water(plain: str) -> bool:
    """Whether water or earth comes down, and nothing burns."""
    return bool(_WATER.search(plain)) and not _BURNING.search(without_flow(plain))


_COMES = Pattern(
    r"\b(?:nuoc|lu|dat|da|nui|doi|bun)(?: \w+){0,2}? (?:dang |van |cu )*(?:do|len|tran|ngap|sut|lo"
    r"|troi|xuong|cuon)\b(?! (?:tu|bot|het))"
)


def comes_on(plain: str) -> bool:
    """Whether water or earth is still coming."""
    return _COMES.search(without_flow(plain)) is not None


_RISES = Pattern(
    r"\b(?:cuon|tran|ngap|lu|lut|len|xiet|siet|sut|lo|sat|chim|ket|troi|vo dap|(?:vo|vao"
    r"|xuong) (?:\w+ )?nha"
    r"|nuoc dang(?= (?:len|cao|toi|nhanh)|$)|dap (?:\w+ ){0,3}?vo|ao ao|ao xuong|khong kip|cuu)\b"
)


def is_mere_water(plain: str) -> bool:
    """Whether water only flows, or somebody stops it from flowing: a spring, a pipe, a ditch. That
    is no danger."""
    return is_water(plain) and _RISES.search(plain) is None


_SWEEPS = Pattern(r"\b(?:nuoc|lu|suoi|song)\b.*\b(?:cuon|ngap|troi|tran)\b")


def is_sweeping(plain: str) -> bool:
    """Whether water carries something away."""
    return is_water(plain) and _SWEEPS.search(plain) is not None
