"""Patterns that a text must match, or must not, before an advice is given (`flows.topics.advice`).

They are matched against `flows.parsing.intent.readings`: plain lower-case words, sums as `MONEY`.
A name without an entry is the model's alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from flows.parsing.debt_and_blackmail import MINOR_SHAMED
from flows.parsing.intent import intent, readings
from flows.parsing.other_wishes import registered
from flows.parsing.trafficking import PLANNED_TRIP
from flows.patterns import Pattern, Table, first

_OFFICE = (
    r"(?:ngan hang|\w+bank|bidv|vcb|nh|quay|tong dai|cong an|ubnd|uy ban|toa|nha mang|buu dien"
    r"|cua hang"
    r"|dien luc|bhxh|bao hiem|thue|benh vien|viettel|vina\w*|mobi\w*|truong|csgt)"
)
_BANK = r"\b(?:ngan hang|\w+bank|bidv|vcb|nh|quay|tong dai|so sau)\b"
_PICTURE = r"\b(?:hinh|anh|clip|video|nong|nude|zalo|fb|face|mang|nick|ghep|dang)\b"
_OWES = (
    r"\b(?:co vay|vay that|co no|tra gop|toi no|em no|minh no|chua tra|cham tra|ky hop dong|dat"
    r"|hang xom"
    r"|fe credit|home credit)\b"
)
_LESSON = (
    r"(?:day (?:toi|hoc|em|con|ba|me|bam)|hoc|bai giang|lop|co giao|thay giao|tivi|ti vi"
    r"|phim|game|phu huynh)"
)
"""A screen is shared at school, or for a film."""
_UNFOUND = (
    r"(?:o (?:dau|mo)|tim (?:hoai )?khong|khong (?:ra|tat|thay|biet|duoc)|cho nao|the nao|lam sao"
    r"|cach)"
)
"""They do not find how."""
_ITS_KIN = (
    r"(?:(?:con|chau|vo|chong|me|ba|bo|anh|chi|em|con gai|con trai)(?: (?:toi|tui|em|minh|gai"
    r"|trai|ruot|no|cai|noi"
    r"|ngoai))?|nguoi (?:nha|quen|than)|con cai|con chau)"
)
_A_CODE = (
    r"ma (?:otp|xac nhan|xac thuc|so|6 so)|otp|(?:hoi|xin|doc|can|lay|cai|keu) (?:cai )?ma"
    r"|so (?:no |ho |ngan hang )?(?:nhan|gui|nhan tin) ve|(?:6|sau) so"
)
NEEDS: Mapping[str, str] = {
    "book_kept": r"\b(?:so|giay|bang|cccd|can cuoc|bhxh|ho so|ho chieu|cmnd)\b",
    "goods_unpaid": r"\b(?:hang|ca phe|tieu|heo|bo|ga|lua|trai|sau rieng|mu|dieu|ky gui|kho|giao"
    r"|ban|rau|hoa|chuoi|xe|tan|ta|phieu)\b",
    "hui": r"\b(?:hui|phuong|phieu|choi ho|dong ho|chu ho|bat ho|ky ho)\b",
    "theft": r"\b(?:chet|trom|cuop|giat|moc tui|be|cay|mat|tuot|hai|lay|cat|bung)\b",
    "wages": r"\b(?:luong|cong|lam thue|thau|tra tien|lam)\b",
    "app_true": r"\b(?:nao|dau|that|dung|chinh|sao|gia|khong)\b",
    "baby_sale": r"\b(?:thai|bau|sinh|de|be|dua|con|than|noi tang|gan|chong|dau|vo|nuoi)\b"
    r".*\b(?:tien|tr|trieu|MONEY|mua|ban|doi|cho|di|trung quoc|tq|han|nuoc ngoai|cuoi)\b"
    r"|\b(?:mua|ban|cho|hien|nhan)(?: \w+){0,3}? (?:con|than|thai|be)\b",
    "bank_busy": rf"{_BANK}|\b(?:may ban|may le|bam)\b",
    "bank_cant": _BANK,
    "bank_paper": rf"(?=.*{_BANK}).*\b(?:giay|xac nhan|cong an|don|van ban|bien ban|trinh bao)\b",
    "bank_waits": _BANK,
    "complaint_how": r"\b(?:don|viet|giay|to khai|ghi|mang gi|mang theo|can gi|ho so)\b",
    "door_demo": r"\b(?:nuoc|may|loc|thuoc|bep|gas|ban|tang|mua|qua|hang|den|o cam|cam|kham|do"
    r"|giam dien|tiet kiem|thiet bi|hop dong|test)\b",
    "fake_money": r"\b(?:gia|am phu|ve so|bill|hinh|tien)\b",
    "file_downloaded": r"\b(?:chua|khong|moi tai|chi tai|thoi|xoa|dinh|co nen|huy)\b",
    "friend_dies": r"(?=.*\b(?:ban|hoc sinh|hoc tro|hs|dong nghiep|hang xom|nguoi yeu|no|co ay"
    r"|anh ay|em ay|nguoi do|co do|chi do)\b).*\b(?:chet|song|tu tu|tu van|nhay|treo|nghi quan"
    r"|dai dot|cat tay|vinh biet|buong xuoi)\b",
    "friend_invests": r"\b(?:ban|anh|chi|em|co|chu|bac|nguoi (?:quen|nha)|ho hang|hang xom)\b",
    "frozen": r"\b(?:khoa|phong toa|dong bang|treo|ngung|giu|tam|chan)\b",
    "gambled": r"\b(?:bai|tai xiu|xoc dia|ca do|casino|lo de|cuoc|no hu|slot|bong|ban ca(?! phe)"
    r"|da ga"
    r"|so de|game|nha cai)\b",
    "gang_moving": r"\b(?:dang|vua|moi|qua|sang|chay|huong|dau (?:xom|thon)|xuong|len|ve)\b",
    "goods_loading": r"\b(?:dang|boc|len xe|no may|chat|xe tai|dong hang|tho|kho)\b",
    "guard_parent": r"\b(?:me|ma|ba|bo|cha|tia|ong|u|bame|noi|ngoai|gia|co|chu|bac|di|vo|chong"
    r"|nguoi (?:nha|gia|lon tuoi))\b",
    "guilty": r"\b(?:cho thue|cho muon|muon (?:tk|tai khoan|the|sim)|ban (?:tk|tai khoan|the|sim)"
    r"|nhan (?:tien|ho|gium|dum)|rut (?:ho|gium)|dung ten|chuyen (?:ho|gium)|moi nguoi|ru)\b",
    "held_abroad": r"\b(?:campuchia|cam|lao|myanmar|mien dien|thai|dubai|nuoc ngoai|ben (?:do|kia)"
    r"|qua do|bien gioi|trung quoc|tq|philippin\w*|lan)\b",
    "husband_beats": r"\b(?:chong|vo|ck|ox|ong xa|bo|cha|ba|cha duong|duong|anh ay|nguoi yeu|ban"
    r" trai|ny)\b"
    r".*\b(?:danh|dap|dam|tat|bop|dao|gay|giet|chui|nhot|say)\b",
    "in_love": r"\b(?:yeu|thuong|cuoi|tinh cam|hen ho|anh ay|em ay|co ay|nguoi ay)\b",
    "insurance_sold": r"\b(?:ky|mua|ban|hop dong|tham gia|nhan vien|nv|phi)\b",
    "is_it_fraud": r"\b(?:8041|day|so nay|ben (?:nay|minh)|tong dai|may (?:nguoi|nay|anh|chi)|cac"
    r" (?:nguoi|anh|chi|ong)|nha nuoc|tui bay|bay|ai)\b",
    "kin_angry": r"\b(?:chong|vo|me|ba|bo|cha|con|nha|gia dinh|chui|mang|giau|dung (?:cho|noi"
    r"|bao))\b",
    "kin_gambles": r"\b(?:bai|bac|tai xiu|xoc dia|ca do|casino|lo de|de|cuoc|slot|da ga|game"
    r"|nha cai|xi dach|ban ca|bong|nghien|ghien|loto)\b",
    "kin_far": r"\b(?:o xa|xa (?:lam|nha|qua|lac)|di lam|o que|khong ve|chua ve|ban (?:may|hoai)"
    r"|o tren"
    r"|duoi que|sai gon|binh duong|tinh khac|nuoc ngoai)\b",
    "land_deposit": r"\b(?:dat|nha|lo|thua|ray|vuon|nen|coc|bia|so do|so hong"
    r"|giay tay|phong|mieng|can)\b",
    "machine_limits": r"\b(?:hieu|tra loi|lap|ngu|robot|may moc|cau nay|y chang|nhu cu|nhu truoc"
    r"|lac de"
    r"|lien quan)\b",
    "matters": r"\b(?:sao|gi|khong|lo|nguy|hai|the nao|anh huong)\b",
    "medicine_ill": r"\b(?:thuoc|uong|kem|boi|tiem|vien|sua|tpcn|xoa)\b",
    "medicine_offered": r"\b(?:mang|facebook|fb|face|zalo|dien thoai|tivi|youtube|tiktok|live\w*"
    r"|goi|quang cao|thay|co|ong|ba|bac si|gia truyen|nguoi|thuoc)\b(?!.*\bnha van hoa\b)",
    "minor_shamed": _PICTURE,
    "news_of_other": r"\b(?:vu|bac|ba|ong|co|chi|anh|nguoi|xom|thon|nha|ho|no|dua|may)\b",
    "no_card": r"\b(?:so|the|ngan hang|quay|chi nhanh)\b",
    "nobody_knows": r"\b(?:khong|chua|dau|giau)\b",
    "no_answer": r"\b(?:khong (?:ai|bat|goi|nghe|lien lac|duoc|duoc)|ban|mai|hoai)\b",
    "other_phone": r"\b(?:muon|may (?:nay|cua|khac|me|con|chau|ba|ong|ban)|hang xom)\b",
    "number_faked": r"\b(?:so|sim|thue bao)\b",
    "page_faked": r"\b(?:trang|fb|face|facebook|zalo|tiktok|nick|page|mao danh|gia danh|mao ten"
    r"|lap)\b",
    "paid_blackmail": _PICTURE,
    "parcel_unordered": r"\b(?:khong (?:he )?(?:dat|mua|order)|ai dat|khong biet|khong nho"
    r"|dau co (?:dat|mua)|chua (?:dat|mua)|cua ai)\b",
    "parent_stubborn": r"(?=.*\b(?:khong nghe|khong chiu|can|ngan(?! hang)|cai|van|noi hoai|giau"
    r"|nhat"
    r" quyet|dinh"
    r"|co chap|khong tin)\b).*\b(?:tien|chuyen|nop|dau tu|mua|rut|nap|coc|gui|vay|MONEY)\b",
    "police_first": r"\b(?:can|nen|phai|truoc|nua|xa nao|noi nao|huyen|tinh|luon)\b",
    "qr_pasted": r"\b(?:qr|ma|quet|dan|tem)\b",
    "revenge": r"\b(?:dinh|tinh|muon|se|keo|ru|gom|xu|tra thu|cho no|anh em)\b",
    "screen_now": r"\b(?:man hinh|video|chia se|share|xem may|dieu khien|anydesk|\w*view\w*|meet"
    r"|zoom|quay"
    r"|live|camera)\b",
    "second_code": r"\b(?:ma|otp|code|link)\b|\b(?:hoan|tra lai|lay lai|rut)\b.*"
    r"\b(?:app|cai)\b",
    "sim_dead": r"\b(?:sim|song|mang|goi (?:di )?khong duoc|khong goi duoc)\b",
    "still_there": r"\b(?:ngoai|cong|cua|ngo|truoc nha|dung|quanh|con do|chua (?:ve|di)|rinh)\b",
    "stop_how": r"\b(?:ngung|huy|khong nhan|chan|tat)\b",
    "subscribe_how": r"\b(?:canh bao|dang k[yi]|dk|nhan tin|nhan duoc|theo doi)\b",
    "visitor_stays": r"\b(?:no|ho|ong|ba|nguoi|thang|con|may|hai|ngoi|dung|vo|vao|nha|cua|ban"
    r"|chua|khong|duoi|dang)\b",
    "title_asked": r"\b(?:so do|so hong|bia|giay|dat|so|thua)\b",
    "title_given": r"\b(?:so do|so hong|bia do|so dat|giay (?:to )?(?:nha |ban )?dat)\b",
    "true_line": rf"\b{_OFFICE}\b",
    "warn_friends": r"\b(?:nick|zalo|fb|face|facebook|hack|chiem|tai khoan|tk|bao|moi nguoi|ban be"
    r"|canh|dan)\b",
    "police_video": r"\b(?:video|goi hinh|camera|quan phuc|sac phuc|quan ham|the nganh|phong|lenh"
    r"|giay|dau|ao|ngoi|hinh|mat)\b",
    "warn_village": r"\b(?:goi|lua|xom|thon|buon|bon|lang|xa|loa|moi nguoi|ba con|nguoi khac)\b",
    "who_pays": r"\b(?:tra|dong tien|diem|tin dung|nop|phat|hop dong)\b",
    "wrong_transfer": r"\b(?:nham|sai|lon|lo tay)\b",
}
"""By name: a pattern that a reading of the text must match."""
FORBIDS: Mapping[str, str] = {
    "goods_loading": r"\b(?:khieng|nap trong|tron trong)\b",
    "baby_sale": r"\b(?:xin|can)(?: \w+)? MONEY\b",
    "share_us": r"\b(?:luu|giu|xoa)\b",
    "bank_cant": r"\bkhong (?:tra loi|nghe|bat may)\b",
    "screen_stopped": rf"\b{_UNFOUND}\b",
    "screen_now": r"\b(?:dieu khien|bi hack|tu (?:mo|chay|bam)|khong (?:bat|chia|mo man|cho (?:xem"
    rf"|no))|la gi|{_LESSON})\b",
    "account_hacked": r"\b(?:chuyen|gui|tra)(?: \w+){0,3} (?:roi|MONEY)\b",
    "child_alone": r"\b(?:chong|vo (?:toi|em)|con (?:toi|em|be|gai|trai)|chau toi|thang be"
    r"|be nha)\b",
    "account_lent": r"\b(?:cccd|can cuoc|cmnd)\b(?!.*\b(?:tai khoan|tk|the)\b)",
    "door_demo": r"\b(?:mua|dua|tra|dong)(?: \w+){0,3} (?:het|roi|xong|mat)\b",
    "frozen": r"\b(?:bi rut|bi tru|mat tien|tu nhien|bay|chuyen di)\b",
    "friend_dies": r"^(?!.*\b(?:ban|hoc sinh|hoc tro|hs|em ay|co ay|anh ay)\b)"
    r".*\b(?:khoa cua|khong muon song|muon chet|vinh biet)\b",
    "fake_money": r"\b(?:bat|cho|lay) (?:\w+ )?di mat\b",
    "fear_after": r"\b(?:ve roi|ve nha|xin loi|quay lai roi|toi roi|dang o)\b",
    "goods_unpaid": r"\b(?:em|toi|minh|me|chong|vo) (?:gui|chuyen|coc|nop)(?: \w+){0,2}"
    r" (?:tien|MONEY)\b|\b(?:toi|em|minh) mua\b",
    "id_given": r"\b(?:xin|doi|muon|bat|phai|keu|bao|cho)(?: \w+){0,3} (?:chup|dua|quet|lan|nop)\b"
    r"(?!.*\b(?:roi|xong|da|lo|het|mat)\b)",
    "loan_in_name": r"\b(?:toi|em|minh) (?:co|that) (?:vay|no)\b|\bvay that\b|\bcham tra\b",
    "medicine_bought": r"\b(?:heo|ga|bo|trau|vit|lua|cay|tieu|ca phe|rau)\b",
    "medicine_ill": r"\b(?:heo|ga|bo|trau|vit|lua|cay|cho con cho)\b",
    "money_came": r"\b(?:app|toi|em|minh|da) vay\b"
    r"|\b(?:da|lo|moi|toi|em|minh) (?:chuyen |gui )?tra lai\b",
    "other_phone": r"\b(?:dieu khien|hack|app|tu (?:mo|chay|bam)|virus)\b",
    "page_faked": r"\bgiong\b",
    "phone_use": r"\b(?:dua|gui|chuyen|chep|chuyen tiep|bao|hoi)\b(?: \w+){0,3}?"
    r" (?:day|so nay|ben nay|may nay|8041|tong dai)\b|\b(?:so|nguoi) quen\b|\bchan (?:so|cuoc"
    r"|may)\b",
    "guard_parent": r"\bdanh ba\b|\bchan (?:so|cuoc|may)\b",
    "cheater": r"\bbi\b(?: \w+){0,3}? (?:bao|noi|keu|to|to cao|ghi|vu|do|nghi)(?: \w+){0,3}?"
    r" lua\b|\b(?:chu|dau) co(?: \w+)? (?:lam|lua)\b",
    "parent_stubborn": r"\b(?:de|bau|thai|sinh|rut khong (?:ra|duoc)|bi lua)\b",
    "recover_offer": r"\b(?:chuyen|nop|dong|gui|dua)(?: \w+){0,3} (?:roi|xong)$",
    "revenge": r"\b(?:tui no|cho vay|bon no|chung no|chu no|giang ho)(?: \w+)? (?:keo|toi|den|dap"
    r"|doa|qua)\b|\b(?:dang danh|danh nhau|danh roi|chem|keo (?:\w+ ){0,3}roi|dang o)\b"
    r"|\b(?:xu|danh|dap|giet|kiem|tim|toi nha|den nha|qua nha|doi)"
    r"(?: \w+)? (?:toi|tui|em|minh|con|me|chong|vo)(?:$| (?:lam|hoai|roi|thi|nen|gio)\b)",
    "second_code": r"\b(?:doc|noi|dua|gui|nhap|dien)(?: \w+){0,2}? (?:roi|xong|mat|luon)\b",
    "sim_question": r"\bdoi sim\b.*\blam lai\b|\bdang k[yi] lai\b",
    "sue_threat": rf"{_OWES}|\b(?:luat su|huy don|rut don|hua)\b",
    "theft": r"\b(?:atm|the ngan hang)\b|\bdien thoai\b(?!.*\b(?:vang|tien|xe|bo|trau|ga)\b)",
    "title_given": r"\b(?:ngan hang|\w+bank|cong chung|ubnd)\b",
    "wrong_transfer": r"\b(?:ma|otp|bao nham)\b",
    "reader": r"\b(?:dung|thoi|khoi|ngung)(?: \w+)? (?:gui|nhan|bao)\b",
    "unwanted_sms": r"\b(?:bot|dung|ngung|thoi|cat|huy|khong muon|dep) (?:\w+ ){0,2}?"
    r"(?:nhan|gui|tin)\b",
    "who_pays": r"\bcong an\b",
}
"""By name: a pattern that no reading may match."""
CALMS: Mapping[str, str] = {
    **dict.fromkeys(
        ("screen_stopped", "pressed_only", "already_right", "give_up", "account_risk", "rescue",
         "quarrel", "phone_use", "keep_message", "for_other", "news_of_other", "sorry",
         "redo_paper", "fine_check",
         "sim_question", "keep_safe", "what_can", "wifi_public", "leaflet", "simpler",
         "just_asking", "share_us", "unwanted_sms", "not_my_report"), ""),
    "other_office": r"^(?!.*\b(?:otp|link|stk|tai khoan|app|lua|chuyen khoan|ck|coc|ma so)\b)",
    "found_item": r"\b(?:nhat|luom|thay|bo quen|de quen|roi|rot|danh roi|di lac)\b",
    "plain_life": r"^(?!.*\b(?:tien|MONEY|chuyen|ck|gui|otp|link|stk|tai khoan|nop|dong|vay|no|coc"
    r"|goi|nhan|bao|app|sos|cuu|giup|lua|an cap|do gia|hang gia|(?:phan bon|phan|thuoc|giong) gia"
    r")\b)",
    "came_back": r"^(?!.*\b(?:hua|hen|mai|se|mong|cho|bao gio|khong|chua|con|neu|xin)\b)"
    r".*\b(?:tra lai|tra du|gui lai|hoan|lay lai|tim (?:thay|ra|duoc)|nhan lai|co lai|chan (?:lai"
    r"|kip|duoc)"
    r"|giu (?:lai|kip|duoc))\b",
    "settled": r"^(?!.*\b(?:hua|hen|mai|se|mong|khong|chua|con|neu)\b)"
    r".*\b(?:xong|on|tot|that|nham|quen|hieu lam|giai quyet|cam on)\b",
    "bank_step": rf"\b{_OFFICE}\b",
    "at_clinic": r"\b(?:tram|vien|bac si|bs|cap cuu|truyen|y te|y ta|phong kham|kham)\b",
    "walked_away": r"\b(?:ve nha|ve roi|tat|cup|chan|bo di|duoi|thoat|xoa|tu choi|khong (?:lam"
    r"|bam|theo|mua))\b",
}  # fmt: skip
"""The same as `NEEDS` for advices that may calm, ``""`` for any words. `flows.topics.advice` gives
none of them beside a loss in the same text."""
_RULES = Table((
    ("job_abroad", PLANNED_TRIP),
    ("minor_shamed", MINOR_SHAMED),
    ("found_item", Pattern(
        r"^(?!.*\b(?:chuyen|link|goi|lua|otp|bam|nop|doi|no|ho)\b)(?:\w+ ){0,4}?(?:nhat|luom|lum)"
        r" (?:duoc|phai|dc)\b(?=.*\b(?:the|vi|bop|cccd|can cuoc|giay|dien thoai|tien|tui"
        r"|chia khoa)\b)")),
    ("goods_unpaid", Pattern(
        r"^(?!.*\b(?:toi|em|minh|tui|con) (?:chua|khong) (?:dua|tra|chuyen)\b)"
        r".*\b(?:cho|lay|boc|chat|can|keo|xuc|nhan)\b.*\b(?:ca phe|tieu|dieu|sau rieng|lua|heo|bo"
        r"|hang|mu|khoai|bap|ga|vit|chuoi|chanh day|mac ca)\b.*\b(?:di|mat|bien|tron|chay|ve)\b"
        r".*\b(?:chua|khong|chang)(?: thay)? (?:dua|tra|chuyen|gui|dua du|tra du)(?: \w+){0,2}?"
        r" (?:dong|tien|xu|cac|du|het)\b")),
    ("baby_sale", Pattern(
        r"^(?!.*\b(?:heo|trau|ga|(?<!dua )con (?:bo|cho|de)|meo|vit|dat|thue|bat coc|chuoc)\b)"
        r"(?:.*\b(?:ban|mua) (?:dua con|dua be|em be|con (?:ruot|de|moi|so sinh|nho|minh|cua"
        r" minh))\b.*\b(?:MONEY|tien|cho)\b"
        r"|.*\b(?:xin nuoi|nhan nuoi|xin nhan nuoi|mua) (?:con(?! (?:giong|dau|so|tem|dao))|be"
        r"|em be|dua be|dua nho)"
        r"(?: \w+){0,4}? MONEY\b)")),
    ("visitor_stays", Pattern(
        r"^.*\b(?:nguoi la|ong la|ba la|tiep thi|nguoi ban hang)\b.*\b(?:ngoi|dung|o)(?: \w+){0,2}?"
        r" (?:mai|hoai|li|lien|luon|suot)(?: \w+)? (?:khong|chua|chang)(?: chiu)? (?:ve|di|ra)\b")),
    ("debt_collector", Pattern(
        r"^.*\b(?:vao|vo|toi|den) nha(?: \w+){0,2}? (?:khieng|cho|lay|boc|xiet|siet|bat|dat)\b"
        r"(?: \w+){0,6}? (?:vi|tai|do|tru)(?: \w+){0,4}? no\b")),
    ("theft", Pattern(
        r"^.*\b(?:do|tha|bo|danh|rai) (?:thuoc|doc|ba|hoa chat)(?: \w+){0,2}? (?:chet|xuong|vo)\b"
        r"(?: \w+){0,3}? (?:ca|ao|ho|gieng|ga|vit|cho|cay|tieu|heo)\b")),
    ("medicine_ill", Pattern(
        r"^(?!.*\b(?:heo|ga|bo|trau|vit|lua|cay)\b).*\b(?:uong|boi|tiem|an)(?: \w+){0,6}? (?:kho"
        r" tho|phu (?:ca )?mat"
        r"|nguoi met|met la|sung (?:ca )?mat|ngat|co giat|tim tai|oi mua|chong mat|dau bung"
        r"|tieu chay|hoc mau|lo mo)\b")),
    ("job_abroad", Pattern(  # They may be sold there.
        r"^(?!.*\b(?:ca phe|ban dat|heo|xe|hang|gia|vuon|tieu|lua|sim|ray|tai khoan|thong tin"
        r"|so do)\b)"
        r"(?=.*\b(?:di(?! (?:coi|xem|mua|cho))|qua|sang|theo)\b).*\b(?:co|lieu|so|lo|coi chung"
        r"|de|cung)(?: \w+){0,2}? bi"
        r" (?:lua |dem |dua |du )?ban(?: (?:noi tang|than|qua|sang|ben|di|lam|luon|cho nguoi))?"
        r"(?=$| (?:khong|em|con|toi|minh|chau|ad|vay|ben|mat|nguoi|do|hong|nua)\b)")),
    ("bank_asks_code", Pattern(  # One of theirs asks for the code.
        r"^(?!.*\b(?:lo|da|vua|moi) (?:doc|dua|cho|noi|nhan|gui)\b)"
        r"(?!.*\b(?:doc|noi|dua|gui)(?: \w+){0,3}? (?:roi|xong|mat)\b)(?!.*\b(?:qr|vach|buu gui)\b)"
        rf"(?:(?=.*\b(?:{_A_CODE})\b)(?=.*\b{_ITS_KIN}\b)"
        rf"|(?=(?:(?:the|vay|ma|con|neu|a|ua) )*{_ITS_KIN} (?:\w+ ){{0,2}}?(?:hoi|xin)\b.*\bdoc\b))"
        r".*\b(?:(?:doc|noi|dua|cho|gui)(?: \w+){0,4}? (?:duoc|nen|sao) (?:\w+ )?(?:khong|ha|chu"
        r"|hong)"
        r"|co nen (?:doc|noi|cho|dua|gui)(?: \w+){0,3}? khong)\b")),
    ("screen_now", Pattern(
        rf"^(?!.*\b(?:{_LESSON}|khong (?:bat|chia|mo|cho|lam|dam)|la gi|(?:da|moi|vua) tat|tat roi)"
        r"\b)(?=.*\b(?:chia|share|chiase)(?: (?:se|cai|xe))* (?:cai )?(?:man hinh|screen)\b)"
        r".*\b(?:(?:toi|tui|em|minh|con|me|ba|bo|vo|chong|chau|ong|no)(?: (?:da|lo|moi|vua|cung))*"
        r" (?:bat|mo|chia|lam|bam|share)(?: (?:theo|len|se|cho no|man hinh))* (?:roi|xong)"
        r"|dang (?:bat|mo|chia|share|cho xem))\b")),
    ("goods_first", Pattern(
        r"^(?!.*\b(?:roi|xong|mat|di|ve|chay|giao|hom qua|vang|coc|len xe|cho|lay)\b)"
        r"(?!.*\b(?:toi|em|minh) (?:la |lam )?(?:khach|mua|chuyen|ck|gui)\b)"
        r"(?=.*\bkhach\b).*\b(?:bill|hinh|anh|bien lai)\b"
        r".*\b(?:chua|khong)(?: \w+){0,2}? (?:thay|nhan|vo|vao|co)(?: duoc)? ?(?:tien|dong|$)")),
    ("simpler", Pattern(
        r"^(?:(?:toi|tui|em|con|gia|it chu) ){0,3}(?:nhieu|dai|kho|roi) (?:chu )?qua(?: (?:toi"
        r"|tui|em|con|ma|nen|doc"
        r"))* (?:khong|chang|hong) hieu(?: gi| het| duoc)*$|^(?:\w+ ){0,6}?noi (?:lai )?(?:cho"
        r" )?(?:don gian|de hieu"
        r"|gon|ngan)(?: gon| thoi| di| coi| nha| a| ngan)*$")),
))  # fmt: skip
"""Advices that a rule alone decides; the first match wins."""
_NEEDED = {
    name: Pattern(pattern) for table in (NEEDS, CALMS) for name, pattern in table.items() if pattern
}
_FORBIDDEN = {name: Pattern(pattern) for name, pattern in FORBIDS.items()}


def allows(name: str, text: str, before: str = "") -> bool:
    """Whether `text` has a word that the advice needs (or the text `before` has it, for those of
    `_TOLD_BEFORE`), and none that forbids it."""
    needed, forbidden = _NEEDED.get(name), _FORBIDDEN.get(name)
    forms = readings(text)
    if forbidden is not None and any(map(forbidden.search, forms)):
        return False
    if name in _TOLD_BEFORE:
        forms = readings(f"{before} {text}")
    return needed is None or any(map(needed.search, forms))


_TOLD_BEFORE = frozenset((
    "guilty", "bank_busy", "bank_cant", "bank_paper", "bank_waits", "held_abroad", "in_love",
    "minor_shamed", "page_faked", "paid_blackmail", "parent_stubborn",
))  # fmt: skip
"""Advices whose needed word may be in an earlier message."""


def by_rule(text: str) -> str:
    """The advice that a rule is sure of; "" for none."""
    forms = readings(text)
    meant = registered(forms)
    if meant.startswith("advice.") and not intent(text):
        return meant.removeprefix("advice.")
    name = first(_RULES, forms)
    is_other = name == "minor_shamed" and intent(text) == "told.blackmail"
    return "" if is_other else name  # Blackmail has an act of its own; the age may follow.
