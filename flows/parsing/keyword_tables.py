"""The words that residents give commands with, folded and lower case."""

from __future__ import annotations

from flows.languages import registry
from flows.text import vocabulary
from flows.values import Language, Way

OPENING, CLOSING = "([{（【<［", ")]}）】>］"
"""Brackets, as phones and their users have them."""

# A keyword is a run of words; the longest that fits is taken.
CHECK = ("kt", "kiem tra", "check", "tra", "tra cuu")
REPORTS: dict[str, Way] = {"ld": "scam_call", "v": "spam_call", "s": "spam_sms"}
# The same in plain words; they are a report only with a number or a bracket behind them.
REPORT_PHRASES: dict[str, Way] = {
    **dict.fromkeys(
        ("lua dao", "bao lua dao", "bao so lua dao", "phan anh", "phan anh lua dao", "phan anh so",
         "to cao", "to cao lua dao", "to giac", "bao cao", "bao cao lua dao", "bc", "report",
         "report scam", "report number", "repot", "bao cao so", "to cao so", "bao so",
         "so lua dao", "rp", "rp so", "rp sdt", "bc so", "bc sdt", "report sdt", "report so"),
        "scam_call",
    ),
    **dict.fromkeys(
        ("bao cuoc goi rac", "bao goi rac", "phan anh goi rac", "report spam call"), "spam_call"
    ),
    **dict.fromkeys(
        ("bao tin rac", "phan anh tin rac", "bao tin nhan rac", "report spam"), "spam_sms"
    ),
}  # fmt: skip
PANIC = ("mat tien",)
RULES = ("5k", "5 k", "5 khong", "5khong", "5 ko", "nam khong", "quy tac", "rules", "rule")
SUBSCRIBE = ("dk", "dky", "dang ky", "dang ki")
# One letter from it, and correct as they are: "I am being beaten", "I am on my way".
NO_SUBSCRIBE = frozenset(
    f"dang {word}" for word in ("bi", "di", "ke", "khi", "vi", "hi", "y", "mi", "ko", "si")
)
LANGUAGE = ("nn", "ngon ngu", "language", "lang")
FATE = ("tt", "trang thai", "tinh trang")
APPEAL = ("kn", "khieu nai")
# Exactly this, alone or with a report's code: "rut tien" is something else.
WITHDRAW = "rut"
HELP = (
    "tg", "help", "help me", "tro giup", "giup", "giup do", "giup toi", "giup voi", "huong dan",
    "menu",
)  # fmt: skip
# Words that mean this at carriers elsewhere, and would else be read as names of senders. After
# UNSTOP the area is asked for: that word alone signs nobody up.
ELSEWHERE = {"start": "help", "info": "help", "unstop": "subscribe"}
GREETINGS = frozenset(("cam on", "xin chao", "chao ban", "cam on ban", "ok cam on", "xin cam on"))
# Words that may come between DK and the area, and what shows that no area is meant.
ALERTS = ("nhan canh bao", "nhan tin canh bao", "canh bao", "nhan tin", "tin")
NOT_AREAS = vocabulary(
    "xe sim goi vay the tai khoan sao gi khong ko toi het mua ban khuyen mai dich vu cuoc data "
    "4g 5g huan thao thue bao kinh doanh ket hon hoc vneid cccd app internet wifi"
)
# Words of a question about a number: with nothing else beside it, the number is the matter.
ASKING = vocabulary(
    "so nay la ai gi cua co phai lua dao khong ko k hok hong khg vay a ha nhi sao the nao that gia "
    "tin duoc dc an toan kiem tra giup toi voi ho minh em xem check dum cho hoi xin hay thang nao "
    "o dau biet bi ntn"
)

ASKING_ONE = ASKING | vocabulary("con vay nua trang web link cai kia do roi thi ua u the nhu coi")
"""The same next to a link, at any place."""

# The whole message. The first word exactly (or as Telex leaves it), never by a wrong letter.
OPT_OUT = frozenset(("huy", "huyr", "hury", "tc", "stop", "unsub", "unsubscribe", "quit", "optout"))
OPT_OUT_REST = frozenset(
    ("", "dk", "canh bao", "dk canh bao", "dang ky", "dang ky canh bao", "dang ki")
)
# To stop seems to be meant, but we never guess it: the reply names the word.
WANTS_OUT = vocabulary(
    "huy stop tc ngung unsubscribe unsub unsubs cancel optout huydk stopp sotp stpo stoop huyy hyu "
    "tcc tc1 st0p end quit stopall revoke"
)
OUT_BEFORE = vocabulary("toi em minh con chau cho xin hay muon can please pls i want to lam on fwd")
# Behind the word itself: they ask, and name nothing that it could be meant of.
OUT_PLEASE = vocabulary("giup gium dum ho voi di nha nhe nhen nghen luon ngay please pls thoi")
OUT_ASIDE = OUT_PLEASE | vocabulary(
    "toi tui tau em e minh con chau me ba oi a ah cho anh chi chu co bac ad admin vs"
)
OUT_AFTER = vocabulary(
    "all het tat ca tin nhan gui nua di nhe nha dk dang ky ki canh bao thong please pls text texts "
    "message messages sms sending me toi em cho minh nay moi lai now alert alerts huy stop bo lien "
    "tu dong khong muon oi roi a the toan bo"
)
DNC = frozenset(
    f"{word} dnc{rest}"
    for word in ("dk", "huy", "dang ky", "tc", "huy dk")
    for rest in ("", " s", " v", " s v")
)

LANGUAGES: dict[str, Language] = {
    typed: code for code, one in registry.LANGUAGES.items() for typed in one.typed
}
# Said alone, without NN before it.
LANGUAGES_ALONE = (
    *("english", "vietnamese"),
    *(typed for typed in LANGUAGES if typed.startswith("tieng ")),
)

# Names that scammers borrow, as a lone word or before the content of a report.
BRANDS = vocabulary(
    "vietcombank vcb bidv agribank vietinbank techcombank tcb acb mbbank mb vpbank tpbank "
    "sacombank "
    "vib shb hdbank msb ocb eximbank seabank scb lpbank lienvietpostbank namabank abbank pvcombank "
    "ncb kienlongbank vietbank momo zalopay zalo vnpay viettelpay viettel vinaphone "
    "mobifone vietnamobile vnpt gmobile itel wintel evn evnspc evnhcmc evnhanoi evncpc evnnpc "
    "evnspc dienlucspc bhxh bhxhvn csgt bocongan bca cuccsgt botttt vneid vssid thue tongcucthue "
    "gdt dichvucong shopee lazada tiki tiktok sendo ghn ghtk spx viettelpost vnpost jtexpress "
    "fecredit homecredit mcredit facebook telegram netflix appota"
)
BRAND_PAIRS = frozenset(
    {
        "evn spc",
        "evn hcmc",
        "evn hanoi",
        "evn cpc",
        "evn npc",
        "bo cong an",
        "fe credit",
        "home credit",
        "mb bank",
        "tp bank",
        "vp bank",
        "hd bank",
        "bao viet",
    }
)

# Ordinary words that look like a sender's name but are none.
NOT_BRANDS = vocabulary(
    "dung co ok oke okay roi vang da uh um u khong ko k hok alo chao hello hi xin loi cam on "
    "thanks "
    "yes no the nao sao gi ai dau day di nhe nha giup gium ho toi minh em con so nay kia do la cai "
    "lua dao that gia bac chu co anh chi ban tien no vay hang nha dat xe test abc cho hoi loi voi "
    "may tay tinh hinh dien thoai qua lam lai them duoc dc nua biet hieu "
    "what now last week yesterday today thx ty morning ago just minutes minute hour hours days "
    "month "
    "later soon maybe why how who when where sorry please hqua hnay ck tr k luc nay sang trua chieu"
)
