"""Words that show who speaks: the resident, somebody whom they repeat, an office to its readers."""

from __future__ import annotations

from flows.patterns import Pattern

CUES = Pattern(
    r"\b(?:xung|keu|goi (?:toi|em|con|chau|minh|tui|me|ba|cho|noi|bao|hoi|moi|xung|doc|video"
    r"|dien|den"
    r"|vao|hoai|bang)"
    r"|nhan (?:tin )?(?:toi|em|cho|vay|bao|la)|gui (?:ma qr|qr|link)|nhan (?:zalo|face"
    r"|facebook) (?:vay|muon|xin|hoi)"
    r"|gui (?:tin |link |cai |hinh )?(?:toi|em|cho toi"
    r"|vay|tin)|noi (?:la|rang|toi|nha|em"
    r"|con|ben|quan ly|phai|de)|bao (?:toi|em|la|nha|sim|nang cap|doi|con|minh|gui|mo|bam|nop"
    r"|chuyen|phai|me"
    r"|ba)|gia danh|mao danh"
    r"|gia (?:cong an|shipper|nhan vien|lam)|doi (?:chuyen|tien|nop|dong|ma|toi|em|them|lay|coc"
    r"|dat coc"
    r"|boi thuong|MONEY|no)"
    r"|bat (?:chuyen|nop|dong|toi|em|doc|rut|ky|dong)|nguoi ta|co nguoi|co (?:ong|ba|thang|dua"
    r"|gai|so la)|tu dong noi"
    r"|(?:may|hai|ba|\d|co) (?:anh|ong|thang|nguoi|chi|dua)(?: (?!(?:goi|nhan)\b)\w+){0,6}? (?:toi"
    r"|den|vao|ghe|xuong) (?:thay|thu|do|kiem tra|lap|sua|ban|xin|doi|moi|chup)"
    r"|tuyen (?:\w+ ){1,7}(?:thu|dong|nop|coc) (?:\w+ ){0,2}(?:phi|MONEY|tien)"
    r"|moi (?:(?:toi|em) (?:vao|tham gia|lam|di|mua|uong|hop)|vao nhom)|bao (?:web|app|choi)"
    r"|ru (?:toi|em|nap|choi|gop"
    r"|dau tu"
    r"|di)|lo goi lai|xin (?:tien|ma|so|chup|gap"
    r"|otp|MONEY)|(?:muon|vay) MONEY|noi (?:yeu|thuong)|hoi (?:so|toi|em|me|ba|otp|ma|3 so)"
    r"|called?|calling|call me|texted?|told me|tells me|says|say|asked|asks|somebody|text me"
    r"|i won)\b"
)
"""The text repeats what somebody else said or wanted."""

PLAIN_ENOUGH = (
    "qr", "blackmail", "recruit", "alone", "returned", "rented", "fight", "divert", "reach", "owed",
    "spirit", "shark", "wifi",
)  # fmt: skip
"""Said by nobody in earnest: they need no word of who said it."""
NOT_WHILE_TELLING = frozenset(
    ("price", "hospital", "leave", "what_if", "subscribe", "erase", "who", "rules",
     "areas", "human", "tongue", "abuse")
)  # fmt: skip
"""Questions that are none while the text repeats somebody else's words."""
SOMEBODY = Pattern(
    r"\b(?:no|ho|han|hao|thang|nguoi (?:ta|la)|co (?:nguoi|ong|ba|co|thang|dua|so|mot)|tui no"
    r"|bon no|ben no|shipper|ai do|(?:dua|thang|ke|nguoi|ong|ba) nao|(?:bon|lu|quan|tui|dam|thang"
    r"|con) (?:lua|lua dao|khon|mat day|cho"
    r"|cho chet|gian)|(?:may|hai|ba|\d) (?:anh|ong|thang|nguoi|dua) ben"
    r"|(?:ong|ba|anh|chi|co|thang) (?:ay|do|ta|kia|nay)|mot (?:ong|ba|co|thang|nguoi))(?: \w+){0,4}"
    r" (?:goi|keu|bao|xung|doi|bat|xin|noi|hua|moi|ru|nhan tin|gui|doa|hoi|nho)\b(?! (?:cho so"
    r"|oan)\b)"
)
NOTICE = Pattern(
    r"\b(?:quy khach|qk|kinh (?:gui|chao|moi|bao|chuc)|xin thong bao|thong bao|khuyen cao"
    r"|canh bao|tran trong|vui long"
    r"|tong dai|hotline|cskh|lh|chi tiet|han thanh toan|da duoc|de nghi|phu huynh|yeu cau chuyen"
    r"|is your|do not share)\b"
)
"""The words of an office or a firm to its readers."""
OURS = frozenset(("canh bao", "thong bao", "tong dai", "hotline"))
"""Words of `NOTICE` that a resident says to us as well."""
QUESTION = Pattern(
    r"\b(?:khong|hong|ha|vay|dau|sao|the nao|may gio|khi nao|gi|chi|nao|chua)$"
    r"|^(?:may gio|bao gio|khi nao|chung nao|lam sao|o dau|sao|tai sao|ai)\b"
)
"""A few words that ask: no office writes so."""
MINE = Pattern(
    r"\b(?:(?:goi|bao|noi|keu|nhan|nhan tin|hoi|xin|doi|bat|gui|cho|moi|ru|doa|lua"
    r"|giup) (?:cho )?(?:toi|tui|em|minh"
    r"|con(?! em)|chau|tau|me|ba(?! con)|bo|bac)|(?:toi|tui|em|con|chau|minh|me toi"
    r"|ba toi) (?:dang|so|lo"
    r"|run|khong|chua|vua|moi|dinh|tinh)"
    r"|(?:toi|em|con|chau|minh)(?: (?:da|vua|moi))* (?:chuyen|doi|don) (?:nha|cho o|noi o|ve|qua"
    r"|sang|khoi|di)"
    r"|(?:ho|no) (?:bao|noi|xung|keu) (?:la|minh|ho)|me (?:toi|em)|tui|tau|called? me|i|cua toi"
    r"|nha toi|may toi)\b"
)
"""The resident's own voice."""
ABOUT = Pattern(
    r"\bai (?:v|vay|z|the|ta|day|ri|rua)$"
    r"|\b(?:la (?:cua )?ai|cua ai|la so (?:gi|chi|ai)|so gi|ai goi|ai biet|lua (?:dao )?(?:khong"
    r"|phai|hay|chua)"
    r"|phai (?:la )?(?:lua|cua|khong|so|ben)|co phai|coi (?:giup|dum|cho|ho|tk|tai)"
    r"|(?:xem|coi) (?:lai )?(?:giup|gium|dum|cho|ho|so)|cai (?:nao|mo) (?:la|cua)"
    r"|tra giup|kiem tra (?:giup|dum"
    r"|cho|ho|so)|tin duoc|(?:sach|on|ok|oke|clear|dang ngo|van de gi)"
    r" khong(?: (?:ae|ad|a|vay|anh em|moi nguoi|mn|cac ban|nhi|em|anh|chi|bac))*$"
    r"|(?:check|tra|do) (?:giup|dum|ho|cho|thu)|co nen (?:chuyen|chuyen khoan|coc|gui|nop|tra"
    r"|mua|khong|dat coc|choi)"
    r"|(?:lam an|mua|choi|coc) duoc khong"
    r"|lieu co|co (?:dung|chac)(?: \w+)? khong|that (?:khong|hay|vay)|dung hay gia|hay gia|hoi "
    r"(?:so|stk|tai khoan"
    r"|ve so|tk)|biet so"
    r"|trong danh sach|phan anh chua"
    r"|ai (?:(?:bao|keu ca|phan nan|phan anh) (?:gi|chua|khong|lua)|(?:(?:bi|da|tung) )*(?:dinh"
    r"|dinh bay|mac|mac bay|bi lua|lua|gat|mat tien|bi gat)(?: \w+)? (?:chua|khong))"
    r"|bi gi khong|co bi (?:gi|sao)"
    r"|co sao|tot hay xau"
    r"|nuoc nao|con khong|(?:so|cai|con|thang|sdt|stk|tk|link) nao (?:la |moi )?(?:lua|gia|that)"
    r"|ai lua|co bi chi|co chi khong|(?:gui|chuyen|chuyen khoan|nop"
    r"|coc|nap|mua)(?: \w+){0,6}? (?:duoc|on|sao) (?:khong|chua|ha)|lua (?:dao )?vay"
    r"|goi lai (?:co )?duoc|nen tin|uy tin"
    r"|dang tin|tin noi|lua minh"
    r"|that chu|that a|that ha"
    r"|vao duoc|la trang|(?<!khoan )an toan|khoan an toan (?:khong|ha|chu)|(?<!dung )(?<!khoi"
    r" )goi (?:toi|em|cho"
    r"|hoai|vao|me|con|chui|minh|ra)|nhan tin cho"
    r"|is (?:this|it (?:real|true|legit|fake|safe|a scam))|whose|is that|(?:is|are) [\d ]+(?:a"
    r" )?(?:scam|fake|real|safe|legit))\b"
)
"""In the resident's own words, with a number or link beside them."""
OWNER = Pattern(
    r"(?:(?:cho|xin|nho|hoi|giup|gium|dum|toi|em|minh|chau|con|a|ad|oi|bac|anh|chi|kiem tra|xem"
    r"|coi|biet|the|ma) )*(?:so|sdt|so dien thoai|so may|so tai khoan|dt)?(?: nay)? ?"
    r"\d[\d ]{6,16}\d(?: nay| do| kia)?(?: co)?(?: phai| dung)?(?: la| cua| so| may| ben)*"
    r"(?: (?!(?:goi|nhan|xung|keu|bao|doi|doc|chuyen|nhap|nop|bam|doa|giet|danh|dot|bat|lay|cuop"
    r"|mat)\b)\w+){1,5}"
    r" (?:khong|ha|a|hay (?:khong|sao)|vay|the|chua)(?: a| vay| ha| nhi| em| ad)?"
)
"""A question who owns a number, or whether it is somebody's, with nothing else in the text."""
