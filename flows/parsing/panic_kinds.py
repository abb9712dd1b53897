"""Losses that have a first act of their own, and how people describe them."""

from __future__ import annotations

from flows.parsing.panic_parts import ANYONE, KIN, ME, PAY, THEY, any_of
from flows.patterns import Table

# -- losses that have a first act of their own ------------------------------------------------
_GONE = (
    r"(?:chan|khoa|khoa may|mat tam|mat hut|lan|lan mat|tron|im|im lim|bien mat|xoa|cat dut|tat"
    r" may|dong cua|khong (?:nghe|giao|tra loi|lien lac|goi|rep|thay hang|thay giao|co hang)|goi"
    r" (?:\w+ )?khong (?:duoc|bat may|nghe)|khong lien lac duoc|khong co (?:that|thiet)|khoa tai"
    r" khoan|blocked|disappeared|vanished)"
)
_DEVICE = (
    r"(?:(?<!cua )may(?! (?:bom|giat|cay|phat|lanh|tinh tien|xay|no(?! tu\b)|say|loc|cat|khoan"
    r"|suoi|bay"
    r"|dien|nuoc|moc|gat|cua|khau|quat))|dien thoai|man hinh|phone|iphone|samsung|oppo|xiaomi"
    r"|redmi|vivo|ipad)"
)
_ITSELF = (
    r"(?:tu (?:(?:dong|nhien|dung|no) )*(?:chay|bam|mo|nhay|go|luot|gui|chuyen|dieu khien|quay|an"
    r"|nhan|vao|thao tac|hoat dong|vuot|keo|sang(?= (?:len|den|man|hoai|lien|suot)\b)|cuon|click"
    r"|nhap"
    r"|soan|goi|cai|tai|bat|lam|xoa)(?!"
    r" (?:dong|chu))|(?:(?<=hinh )|(?<=thoai ))(?:no |cu )+(?:chay|nhay|bam|luot|go)(?! (?:cham"
    r"|em|tot|duoc|nhanh)))"
)
_TAKEN_OVER = (
    r"(?<!co )(?<!khong )(?<!so )bi (?:(?!sao|gi|khong)\w+ ){0,3}?(?:dieu khien|chiem quyen|chiem"
    r" dung|kiem soat|khong che|xam nhap|hack|hacker|dot nhap|can thiep|theo doi|vo bam|vao bam"
    r"|bam lung tung)(?! (?:nick|zalo|facebook|face|fb|game))"
)
_CARDS = (
    r"(?:the cao|the nap|card|ma the(?! tin| ngan)|the (?:viettel|vina|mobi|game|garena|dien"
    r" thoai))"
)
_PAPERS = (
    r"(?:cccd|can cuoc|chung minh(?: thu)?|giay to|so do|so hong|ho chieu|khuon mat|(?<!tien"
    r" )mat(?! khau| ma)|chan dung|hinh chup|2 mat|hai mat)"
)
_DIVERT_CODE = (
    r"(?:(?:sao )?(?:21|61|62|67|002|004)(?: sao)? (?:\w+ )?\w*\d{6,}"
    r"|sao (?:21|61|62|67|hai (?:muoi )?mot)\b(?: sao)?|(?:21|hai (?:muoi )?mot) sao)"
)
_DIVERT = rf"\b(?:bam|soan|quay|nhan|go|goi|nhap|an)(?: \w+){{0,3}}? {_DIVERT_CODE}"
_DIVERSION = (
    r"(?:chuyen (?:huong|tiep)(?: \w+){0,3}? cuoc goi|chuyen (?:huong |tiep )?(?:\w+ ){0,2}?cuoc "
    r"goi"
    r"(?: \w+){0,3}? (?:qua|sang|cho|ve|toi) (?:may |so )?(?:no|ho|la|khac|nguoi la|nguoi khac))"
)
# More ways to say the same kinds, one family a row; they are tried first.
KINDS = Table((
    ("hui", any_of(  # Who held the money of a savings circle is gone.
        r"\b(?:be|vo|giat|om|cuom|quyt|bi be|bi vo)(?: day| mat| tien| het){0,2} hui\b",
        r"\bhui(?: \w+){0,3}? (?:be|vo|sap|be roi)\b(?! (?:ra|toi|tui|em))",
        r"\b(?:chu|dau) hui\b(?: \w+){0,4}? (?:om|tron|giat|cuom|bien|mat|quyt|bo di|bo tron"
        r"|tat may|khong (?:tra|giao|nghe|chiu))\b",
    )),
    ("recover", any_of(  # Asked how to get it back: it is gone.
        r"^(?:\w+ ){0,12}?(?:lay lai|doi lai|thu hoi|xin lai|rut lai|hoan lai)(?: lai|"
        r" duoc){0,2}(?: (?:so|het|cai|khoan)){0,2}(?: (?:tien|MONEY))?(?: (?:da|bi|mat|lua"
        r"|chuyen|roi)){0,4}(?: duoc| co)? ?(?:khong|sao|the nao|cach nao|bang cach nao|hong"
        r"|chua)\b",
        r"\b(?:lam sao|cach nao|lam the nao|lam cach nao|lam rang|cach|muon|giup|giup toi|giup"
        r" em) (?:de )?(?:ma )?(?:lay lai|doi lai|thu hoi|xin lai) (?:duoc )?(?:so |cai )?(?:tien"
        r"|MONEY)\b(?!.{0,30}\b(?:thua|coc|tro|phong|hang|thue|le|doi tra)\b)",
        r"\b(?:lay|doi|thu hoi|rut) lai (?:giup|gium|dum|ho)(?: \w+){0,3} (?:tien|MONEY)\b",
        r"\bget (?:my |our )?money back\b",
        r"^(?:\w+ ){0,6}?(?:chuyen|chuyen khoan|gui|nop|nap)\b.*\b(?:con kip|co kip|kip khong"
        r"|kip chan|chan "
        r"(?:lai )?(?:duoc"
        r" )?(?:khong|kip))\b",
        r"\b(?:ngan hang|cong an|bank)\b.*\bkhong (?:the )?(?:lay|thu hoi|doi|hoan) lai duoc\b",
    )),
    ("diverted", any_of(  # Their calls, and codes that are read out, go to a stranger.
        rf"{_DIVERT}(?: \w+){{0,9}}? (?:roi(?! (?:so|toi|den|bam|nhap))|xong|mat|luon|theo|thi)\b",
        rf"^.*(?:{_DIVERT}|{_DIVERSION})\b.* (?:(?:bam|lam|quay|an|go|soan)(?: theo| mat| xong"
        r"| luon| het){0,2} (?:roi|xong)\b|(?:khong|chang) (?:ai |con |co ai )(?:\w+ )?(?:goi"
        r"|nhan)\b)",
        rf"\b(?:lo|vua|da|moi|tro|lam theo)(?: \w+){{0,4}}? (?:bam|soan|quay|go|nhap|an) (?:\w+"
        rf" ){{0,2}}?(?:sao )?{_DIVERT_CODE}\b",
        rf"\b(?:lo|vua|da|moi|tro|theo (?:no|ho))(?: \w+){{0,4}}? {_DIVERSION}\b",
        rf"\b{_DIVERSION}(?: \w+){{0,7}}? (?:roi|mat roi|xong)$",
        rf"\btu (?:luc|hoi|khi|bua)(?: \w+){{0,2}}? {_DIVERT[2:]}\b",
        rf"\bbi (?:\w+ ){{0,3}}?{_DIVERSION}\b(?! (?:\w+ ){{0,2}}(?:co sao|la gi|khong))",
    )),
    ("phone", any_of(  # Their screen was shown.
        r"\b(?:dua|cho|chia se)(?: \w+){0,2} (?:xem|coi|thay|nhin)(?: \w+)? man "
        r"hinh\b(?!.*\b(?:chua|khong"
        r" cho)\b)",
        r"\b(?:took over|taken over|control\w*|hacked|inside) (?:of )?my (?:phone|screen|mobile)\b",
    )),
    ("posted", any_of(  # Sent in a parcel: it can still be stopped.
        r"\b(?:gui|goi)(?: \w+){0,2}? (?:vang|tien mat)(?: \w+){0,3}? (?:buu dien|xe khach"
        rf"|nha xe|xe do|shipper|chuyen phat)(?: \w+){{0,2}}? cho {ANYONE}\b",
        r"\b(?:da|lo|vua|moi)(?: \w+){0,2} (?:gui|goi)(?: \w+){0,3}? (?:vang|tien mat)\b(?:"
        r" \w+){0,6}? (?:buu dien|xe khach|nha xe|xe do|shipper|chuyen phat)\b",
    )),
    ("cash", any_of(  # Taken to them, or fetched by them.
        r"\b(?:rut|lay|mang|dem|cam|gom|ban|muon)(?: \w+){0,4}? (?:tien|MONEY|vang|so)(?:"
        rf" \w+){{0,3}}? (?:dua|giao|trao|nop)(?: \w+){{0,2}}? {ANYONE}\b(?!.{{0,20}}\b(?:khong"
        r"|chua|thi)\b)",
        rf"\b(?:{ANYONE}|co nguoi|mot nguoi|hai nguoi|may nguoi|dua nao|thang nao|co thang)(?:"
        r" \w+){0,2}? (?:den|toi|tan|vao|vo|ghe)(?: tan)? (?:nha|cong|quan|ray|ngo)(?:"
        r" \w+){0,3}? (?:lay|nhan|cam|om|thu|gom|cuop) (?:het |mat |cua \w+ )?(?:(?:\w+"
        r" )?(?:tien mat|vang|MONEY)|tien (?:di|roi|mat))\b",
    )),
    ("cash", any_of(  # Goods gone for a false transfer.
        r"\b(?:chuyen khoan|chuyen tien|bill|bien lai) gia\b.{0,40}\b(?:cho|lay|bat|boc|chat)(?:"
        r" \w+){0,3}? (?:di|mat|roi|het)\b",
        r"\b(?:bill|bien lai) gia\b.{0,30}\b(?:da giao|giao roi|giao hang|di roi)\b",
    )),
    ("cards", any_of(  # The codes of cards.
        r"\b(?:cao|mua|nap)(?: \w+){0,3}? (?:the|card)(?: \w+){0,4}? (?:doc|gui|chup|dua"
        rf"|nhan)(?: \w+){{0,2}}? (?:ma|seri|so)(?: \w+){{0,2}}? (?:cho|qua) {ANYONE}\b",
    )),
    ("phone", any_of(  # It acts by itself, or somebody else is in it.
        rf"\b{_DEVICE}\b(?: (?!bao\b)\w+){{0,9}}? {_ITSELF}\b(?!.{{0,20}}\b(?:het pin|cap nhat|hen"
        r" gio)\b)",
        rf"\b{_DEVICE}\b(?: \w+){{0,5}}? {_TAKEN_OVER}\b(?!.{{0,20}}\b(?:khong|chua)(?: \w+)?$)",
        rf"\b(?:{ANYONE}|(?:co |mot )?(?:dua|thang|nguoi|ai)(?: nao| do)?)(?: \w+){{0,3}}?"
        r" (?:dieu khien|kiem soat|chiem quyen|chiem|mo|bam|vao|vo|nam quyen|o trong|o)(?:"
        rf" (?:duoc|luon|het|trong|tren|vao|app|ngan hang)){{0,4}}? {_DEVICE}(?: cua)? {ME}\b",
        r"\bi(?: have| ve| just)* (?:installed|downloaded) (?:\w+ ){1,2}?app\b",
        r"\bapp(?: \w+){0,3}? tu (?:dong )?(?:mo|chay|dang nhap|chuyen)\b",
        r"\bthey (?:have )?installed\b(?: \w+){0,3}? on (?:my|his|her|our)\b",
        r"\bphone\b(?: \w+){0,6}? (?:by itself|on its own)\b",
        r"\bcon tro (?:\w+ )?(?:tu )?(?:chay|nhay|di)\b",
        rf"\b{_DEVICE}\b(?: \w+){{0,5}}? (?:khong (?:\w+ )?(?:bam|tat|cham|thao tac|dieu khien)"
        r" duoc gi|khong nghe loi|loan (?:xa|het|len))\b",
        r"\b(?:my|mother s|mom s|father s|dad s|her|his) phone (?:is |was |keeps |s )?(?:moving"
        r"|moves|acting|acts|opening|opens|typing|types|clicking|controlled|hacked|doing"
        r" things)(?: \w+){0,2} ?(?:by itself|on its own|itself|alone|remotely)?",
    )),
    ("phone", any_of(  # Somebody else moves the telephone.
        rf"\b(?:may|dien thoai|man hinh)(?: cua)?(?: {ME}| {ME} {ME})? (?:dang |da )?(?:bi"
        r" )?(?:no|ho|ai do|nguoi ta|nguoi la|hacker)(?: \w+){0,2}? (?:dieu khien|chiem|xai tu"
        r" xa|bam tu xa|mo tu xa)\b",
    )),
    ("sim", any_of(  # The number was taken over.
        r"\b(?:mat song|khong co song|mat tin hieu|khong goi duoc)\b.{0,50}\b(?:doi thiet bi"
        r"|thiet bi (?:moi|la|khac)|may (?:moi|la|khac) dang nhap|ngan hang bao|bi rut|tru tien)\b",
        r"\b(?:ngan hang|app|tin nhan)(?: \w+){0,2}? bao (?:vua |da |moi )?(?:doi|them|dang nhap)"
        r" (?:thiet bi|may|dien thoai)\b.{0,60}\b(?:mat song|khong goi duoc|khong co song)\b",
    )),
    ("title", any_of(  # Land papers in the hands of who is gone.
        r"\b(?:so do|so hong|bia do|so dat)\b(?: \w+){0,5}? (?:dua|giao|cam|lay|muon|gui)\b(?:"
        r" \w+){0,14}?"
        r" (?:tat may|khong tra|tron|mat tich|bo tron|khong thay|chan so|lan mat|khong lien lac"
        r" duoc|bien mat)\b",
    )),
    ("social", any_of(  # An account of talk, not of money.
        r"\b(?:cho|dua|doc|noi|nhap|gui|lo)\b(?: \w+){0,4}? (?:mat khau|ma|otp)(?: \w+){0,2}?"
        r" (?:zalo|facebook|face|nick|gmail|tiktok)\b",
        r"^(?:\w+ )?(?:(?:bi |da bi |vua bi |moi bi )(?:hack|chiem|mat|cuop|lay)|mat(?= nick))(?:"
        r" mat)?(?: nick| cai)? (?:zalo|facebook|face|nick)\b",
    )),
    ("opened", any_of(  # Opened or pressed, and nothing typed.
        r"^(?:(?:toi|tui|em|con|chau|minh|me|ba|da|lo|lo tay|vua|moi|tro|co|chet|thoi) )*(?:bam|an"
        r"|click|nhan|mo|vao|vo)(?: (?:vao|vo|nham|phai|mat|luon|cai|duong|trong))* (?:link|duong"
        r" dan|trang web|web)(?: (?:do|nay|kia|ay|la|luon|mat|cua no|no gui|ho gui))* (?:roi|xong)"
        r"(?: (?:lam sao|sao|gio|bay gio|chau|a|co|thi|phai|day|khong))*$",
        r"^(?:(?:toi|em|con|chau|minh|me|ba|da|lo|lo tay|vua|moi|tro|co|chi|thoi chet|chet)"
        r" )*(?:bam|an|click|nhan|mo|vao|vo|quet)(?: \w+){0,6}? (?:link|web|trang|duong dan|ma|qr"
        r"|tin)\b.{0,30}\b(?:chua|khong) (?:nhap|dien|khai|lam|bam|go|dua|cho|gui|cai)\b",
        r"^(?:(?:toi|em|con|chau|minh|me|ba|da|lo|lo tay|vua|moi|tro) )*(?:bam|an|nhan) (?:phim "
        r"|so |nut )?(?:\d|mot|hai|ba|chin|khong)(?: (?:theo|theo no|theo ho))? (?:roi|mat roi"
        r"|luon roi|xong)\b(?!.{0,20}\b(?:ma|sao)\b khong)",
    )),
    ("bank", any_of(  # Theirs took what is mine.
        rf"(?<!con )(?<!chau )(?<!em )\b{ANYONE}(?: da| vua| moi| dang| lai| cu| tu){{0,2}}"
        r" (?:lay|rut|chuyen|hot|vet|quet|cuom|tru|an cap|danh cap|xai|tieu|lua lay|lua)"
        r" (?:(?:het|sach|mat|toan bo|luon|duoc|tien|MONEY|ma|otp|mat khau|the|the atm|vang|cua"
        r" cai|so tiet kiem|tai khoan|tien bac|gan) ){0,4}(?:(?:trong|o) (?:\w+"
        r" ){1,2}?)?(?:cua (?:ca )?|(?<=the )|(?<=tai khoan )|(?<=may ))(?:toi|em|con|chau|minh"
        r"|me|ba|bo|nha|vo|chong|ong|chi|anh)\b(?!.{0,20}\b(?:lam gi|duoc khong|muon)\b)",
    )),
    ("bank", any_of(  # All of it is gone.
        rf"(?:^|\b(?:{ME}|roi|oi|chet|la|bi|luon|tui) )mat (?:het|sach|trang|tieu|tong)(?: sach|"
        r" tron| ca| trang| tien| luon| cua){0,2} roi\b(?! (?:\w+ ){0,2}(?:danh ba|song|mang"
        r"|hinh|anh|so dien|dien|pin|sim|lieu|tin|file|nick))",
    )),
    ("bank", any_of(  # Given, and then asked.
        r"^(?:\w+ ){0,2}?lo (?:cho|doc|dua|noi|gui|nhap|khai)(?: \w+){0,3}? roi(?: \w+)? thi "
        r"(?:sao|lam sao"
        r"|lam gi|co sao)\b",
        r"\blo (?:tay )?(?:bam|an|mo|vao)\b.*\blink\b.*\bnhap(?: \w+){0,2} (?:so the|mat khau|otp"
        r"|ma|pin)\b",
    )),
    ("bank", any_of(  # It was done because they said so.
        r"\bnghe loi\b(?!.*\btien mat\b)(?!.*\bdua\b.*\bvang\b).*\b(?:ban|rut|gui|chuyen khoan"
        r"|chuyen|dua|nop)\b.*\b(?:cho"
        r"|qua)\b.*\b(?:quen|mang"
        r"|facebook|zalo|no|nguoi la|ong|anh|chung no)\b",
    )),
    ("bank", any_of(  # An order to the bank.
        r"^(?:(?:toi|em|con|chau|minh|xin|lam on|nho|hay|giup|cho|muon|can|alo|a|anh|chi|co|chu"
        r"|ban|oi|voi|gap|mau|nhanh|lien|ngan hang|cuu|please) )*(?:(?:khoa|ngung|ngat|chan|huy(?!"
        r" (?:\w+ )?the\b)"
        r"|phong toa|dong bang|dung|thu hoi)(?: (?:giup|gium|dum|ho|cho|lai|ngay|gap|toi|em|minh"
        r"|lien|cai|so|nhanh|mau|het|dich vu))* (?:the(?! (?:bao|nao|sim|cao|thu|hoc|xe|can"
        r"|vien))|tai khoan(?! (?:zalo|facebook|game|tiktok|gmail|face|google))|lenh(?: chuyen)?"
        r"|giao dich|chuyen khoan|lenh rut))\b(?!.{0,60}\b(?:bam|link|truy cap|soan|nhan ve|quy"
        r" khach|doi the|the cu|the moi|het han|khong dung nua|khong xai nua|la gi|xac thuc|xac"
        r" minh|trong 24h|vi pham|cua ban|cua quy)\b)(?!(?: \w+){14})",
    )),
    ("bank", any_of(  # At it now.
        rf"(?:^|\b{ME} )dang (?:nhap|doc|dien|go|cung cap|khai)(?: \w+){{0,3}}? (?:otp|ma otp|ma"
        r" pin|ma xac thuc|ma xac nhan|so the|(?:6|sau) so)\b(?!.{0,30}\b(?:la gi|khong duoc"
        r"|loi)\b)",
        r"\bdang lam theo (?:no|ho|huong dan|loi|nguoi ta)\b",
    )),
    ("bank", any_of(  # They made the writer do something, and took it all.
        rf"\b{THEY}(?: \w+){{0,9}}? roi (?:no |ho )?(?:lay|rut|hot|vet|cuom|om) (?:het|sach|mat"
        rf"|tron|gon)"
        r"(?: \w+){0,2}? (?:MONEY|tien)\b",
    )),
    ("bank", any_of(  # The card itself was handed over.
        r"\b(?:dua|giao|cho|gui|cam|cho muon|cho thue|ban)(?: \w+){0,2}? (?:the atm|the ngan"
        r" hang|the visa|the tin dung|so tiet kiem)(?: \w+){0,3}? (?:cho"
        rf" )?{ANYONE}\b(?!.{{0,20}}\b(?:khong|chua)\b)",
    )),
    ("phone", any_of(
        r"\b(?:may|dien thoai|man hinh)\b(?: \w+){0,6}? (?:nhay lung tung|den thui|den si|nong"
        r" ran)\b",
        r"\b(?:da|lo|vua|moi|roi)\b(?: \w+){0,6}? (?:dieu khien|teamview\w*|ultraview\w*"
        r"|anydesk)\b",
        r"\b(?:da|lo|vua|moi|roi|dang) (?:(?!tat)\w+ ){0,2}(?:chia se|share) man hinh\b",
        r"\btat(?: \w+){0,2}? (?:chia(?: se)?|share)\b(?! (?:se )?(?:vi tri|wifi|bai|anh|hinh))"
        r"(?: \w+){0,4}? (?:o (?:dau|mo)|khong (?:ra|duoc|thay)|cho nao|lam sao|the nao)\b"
        r"|\b(?:khong|chang|chua)(?: \w+)? tat(?: \w+){0,2}? (?:chia|share)(?: se)? man hinh\b",
        r"\bmy phone (?:moves|works|acts|types|opens)\b",
        r"\bphone is (?:being )?(?:controlled|moving)\b",
    )),
    ("cards", any_of(
        rf"\b(?:mua|nap|cao)\b(?: \w+){{0,5}}? {_CARDS}\b(?: \w+){{0,6}}? (?:no|ho|mat|nguoi ta)\b",
        r"\b(?:doc|gui|cho|dua|chup)\b(?: \w+){0,5}? (?:the cao|the nap|card|ma the(?! tin| ngan)"
        r"|the (?:viettel|vina|mobi|game|garena|dien thoai)|so seri|seri)\b(?: \w+){0,6}? (?:roi"
        r"|no|ho|xong|mat|nguoi ta)\b",
        r"\b(?:the cao|the nap|card)(?: \w+){0,3}? (?:mua|MONEY)\b(?: \w+){0,4}? (?:doc|gui|cao"
        r"|chup"
        r"|dua)(?: \w+){0,2}? (?:no|ho|nguoi ta)\b",
        r"\bsent (?:\w+ ){0,3}(?:card codes|scratch cards|gift cards)\b",
    )),
    ("social", any_of(
        r"\b(?:zalo|facebook|face|nick)\b(?: (?:cua )?(?:toi|em|chi|anh|minh|con|me|ba|bo|vo"
        r"|chong|chau|gai|trai|dau|re|tui|xa|noi|ngoai|ong)){1,4} (?:da |vua |moi )?bi (?:\w+"
        r" ){0,2}?(?:hack|chiem|mat|lay|cuop)\b(?!.{0,20}\b(?:tum lum|mat khau di)\b)",
        r"\bkhong co (?:tai khoan )?ngan hang\b.{0,20}\b(?:zalo|facebook)\b",
        rf"\b{ME}(?: da| vua| moi)? bi (?:mat|hack|chiem|lay|cuop)(?: mat)? (?:nick|zalo|facebook"
        r"|face)\b",
        r"\b(?:zalo|facebook|face|nick)\b(?: \w+){0,3}? (?:tu dang|tu nhan|tu gui)\b",
        rf"\b(?:tu nhien|tu dong|tu dung)(?: \w+)? (?:zalo|facebook|face|nick)(?: {ME})? (?:gui"
        rf"|nhan|dang"
        r"|di)(?: \w+){0,3}? (?:vay|muon|xin)\b",
    )),
    ("sim", any_of(
        r"\bsim\b(?: \w+){0,3}? bi (?:\w+ ){0,3}?(?:lam lai|doi|cap lai|lay|chiem|cuop)\b",
        r"^(?:\w+ ){0,3}?mat sim\b(?! (?:cu|phu|rac))",
        r"\b(?:soan|nhan tin|gui tin|bam|doc|lam theo)\b.*"
        r"\b(?:mat song|khong (?:co |con )?song|mat tin hieu|khong goi duoc|khong co mang)\b",
        r"\bbi (?:\w+ ){0,2}?(?:lua|chiem|cuop|lay|gat)(?: mat| het| lay)* (?:cai |the )?sim\b"
        r"|\b(?:no|ho|ai do) (?:lua|chiem|cuop|gat)(?: mat| het| lay)* (?:cai |the )?sim\b",
        rf"\b(?:so dien thoai|so|dien thoai)(?: cua)? {ME} (?:bi|da bi) (?:\w+ ){{0,2}}?(?:chiem"
        r"|cuop)\b(?! quyen)",
        r"\bsim\b(?: \w+){0,4}? (?:mat song|khong (?:co |con )song|khong song|bi khoa|tu trua|bi"
        r" doi|chet|mat tin hieu)\b",
        r"\b(?:mat|khong co) song\b(?: \w+){0,8}? (?:doi sim|ma|otp|sim)\b",
        r"\b(?:nguoi|ai do|no)(?: khac| ta)? (?:da )?(?:doi|cap lai|lam lai) sim\b",
    )),
    ("stolen", any_of(
        r"^(?:\w+ ){0,4}?(?:mat|roi|bi moc|bi giat|bi trom|bi lay) (?:cai |mat )?(?:dien thoai"
        r"|the atm|the ngan hang|the tin dung)\b(?!.{0,40}\b(?:so moi|so nay|chuyen|con dung|doi"
        r" so)\b)(?!(?: \w+){0,3} hong)",
        r"^(?:\w+ ){0,4}?bi (?:moc|giat|cuop) (?:mat |cai )?(?:tui|bop|vi|gio)\b(?! (?:no|do))",
        r"^(?:\w+ ){0,3}?the (?:atm|ngan hang|tin dung|\w+bank|bidv)(?: \w+)? (?:bi |da )?"
        r"(?:roi|rot|danh roi)(?: mat| roi| o| dau|$)",
    )),
    ("deposit", any_of(
        r"\b(?:da|vua|lo|moi|tro|toi|em|con|minh|chau) (?:\w+ )?(?:chuyen khoan|chuyen|coc|dat"
        rf" coc|gui|tra|nop|ban|mua)\b(?! lai)(?: \w+){{0,12}}? {_GONE}\b(?:$| (?:toi|em|minh|con"
        r"|chau|so|het|luon|mat|may|facebook|zalo|mat tam|roi|nua|nick))",
        r"\b(?:coc|dat coc)\b(?: \w+){0,8}? (?:chan|mat tam|khoa|tron|bien mat|khong thay|khong"
        r" co (?:that|thiet))\b",
        r"\bpaid (?:a |the )?deposit\b.{0,60}\bblocked\b",
    )),
    ("cash", any_of(
        rf"\b(?:{KIN}|da|lo|vua|tui|tao) (?:noi |ngoai )?(?:da |lo |vua )?"
        r"(?:dua|(?<!co )giao|trao)(?:"
        r" \w+){0,4}? (?:tien mat|vang|chi vang|tien|MONEY)(?: \w+){0,4}? cho (?:no|ho|nguoi"
        r"|hai|mot|thang|may|bon|ong|con)\b(?! (?:nha|ay|me|ba)\b)",
        r"\bdua tien mat MONEY\b",
        r"\b(?:giao|cho|lay|chat)(?: \w+){0,4}? (?:hang|heo|bo|ca phe|xe|tieu)\b.{0,50}\b(?:chua"
        r" thay tien|khong thay tien|mat trang|bill gia|gia bill|hinh gia)\b",
        r"\b(?:tin nhan|bill|bien lai|hinh|anh)(?: (?:chuyen|chuyen khoan|ngan hang|chup))* gia\b.*"
        r"\b(?:cho|lay|giao|boc|bat|dat|keo|chat)(?: (?:mat|het|luon|hang|\w+))? (?:di|mat|het"
        r"|roi)\b",
        r"\b(?:bill|hinh|anh|giay) (?:\w+ )?(?:da )?chuyen\b.{0,60}\b(?:chua|khong) thay tien\b",
        r"\bmo ra (?:toan|chi co|chi la|la|thay) (?:\w+ )?(?:bot|giay|da|gach|hang gia|hang dom)\b",
        r"\bdua roi moi (?:thay|biet)\b",
    )),
    ("papers", any_of(  # Lost, and what others may do with them is feared.
        r"^(?:\w+ ){0,4}?(?:mat|roi|rot|danh roi|that lac)(?: mat| cai| the| luon| het){0,2} "
        r"(?:cccd|can cuoc"
        r"|chung minh|giay to(?: tuy than)?|ho chieu)\b.*\b(?:so|lo|vay|muon|dung ten|loi dung|mao"
        r" danh|lam bay|co sao|lam sao)\b",
    )),
    ("papers", any_of(
        r"(?:^(?:\w+ ){0,2}|\b(?:lo|da|vua|toi|em|minh|me|ba|con|chau|ca) )(?:gui|chup|dua|quet"
        rf"|cho|nop|quay)(?: \w+){{0,3}}? {_PAPERS}(?: \w+){{0,12}}? (?:roi|mat roi|(?<!la )xong"
        r"|het roi|theo no|cho no|cho ho|cho ben)\b",
        rf"\blo (?:gui|chup|dua|quet|cho|quay|ke|khai|noi|doc)(?: \w+){{0,4}}? {_PAPERS}\b",
        r"\blo chup gui\b",
    )),
    ("opened", any_of(
        r"\blo (?:bam|an|click|nhan|mo|vao)\b.{0,30}\bchua (?:nhap|dien|khai|lam|bam)\b",
    )),
    ("bank", any_of(
        rf"\b(?:so the|otp|ma pin|mat khau|cvv)\b.*\b{ME}(?: (?:cung|da|lo|moi))* (?:cung cap|khai"
        r"|dien|dua|doc|noi|nhap)(?: (?:het|luon|cho no|cho ho|theo))* roi$",
        rf"(?:^|\b{ME} |\b(?:roi|ma|thi|nen|va|a|da) )(?:da|lo|lo tay|vua|tro) (?:chuyen khoan"
        r"|chuyen|gui|nop|dong|nap|dua|cho|doc|bam|quet|quet mat|nhap|dien|an)(?: (?:het|tien|mat"
        r"|qua|luon|ma|link|vao|no|ho|cho no|cho ho|MONEY)){0,3} (?:roi|mat roi|mat|xong|het"
        r" roi)$",
        r"^chuyen mat roi\b",
        rf"(?:^|\b{ME} )(?:da |lo |vua )?doc(?: (?:cho|no|ho|luon|het|du|ra))*"
        r" (?:\d+|sau|may|day|het)(?: chu)? so(?: \w+){0,3}? (?:roi|xong)\b",
        r"\b(?:doc|cho|nhap|(?<!goi )noi|gui)(?: \w+){0,4} (?:ma(?! (?:toi|em|con|oi))|otp|mat "
        r"khau|the"
        r"|ma pin|pin)(?: \w+){0,6}"
        r" roi\b",
        r"\bnap (?:\w+ ){0,9}?(?:het|mat) MONEY\b",
        r"\b(?:no|ho) (?:da |vua )?rut (?:sach|het)\b",
        r"\b(?:ai do|nguoi la|ke nao|thang nao) (?:da |vua )?(?:rut|lay|chuyen) (?:het |mat"
        r" )?(?:tien|MONEY)\b",
        rf"(?:^|\b(?:{KIN}|tui|lo) )(?:da |lo )?(?:chuyen|chuyen khoan) nham (?:so tai khoan|tai"
        r" khoan|so|tien|MONEY)\b",
        r"\bdien het\b$",
        r"\bthu(?: \w+){0,4} MONEY\b(?: \w+){0,8} (?:dong cua|im lim|bien mat)\b",
    )),
    ("bank", any_of(  # Paid, and then doubted.
        rf"^(?:(?:{ME}|da|lo|vua|moi|thoi|chet|hoi nay|nay|tui) )*{PAY}(?: \w+){{0,6}}? ?(?:roi"
        r"|xong)(?: \w+){0,3}? (?:(?:thay )?(?:nghi nghi|nghi ngo|nghi|so so|ky ky|la la|ky qua"
        r"|la qua|khong on|bat an|lo lo)|moi (?:biet|thay|hay|nghi)|(?:chan|khoa may|khoa|bien"
        r" mat|lan|im|cat lien lac|tat may)\b)",
    )),
))  # fmt: skip
