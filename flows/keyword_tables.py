"""The words that residents give commands with, folded and lower case."""

from __future__ import annotations

from flows.values import Language

# A keyword is a run of words; the longest that fits is taken.
CHECK = ("kt", "kiem tra", "check", "tra", "tra cuu")
REPORTS = {"ld": "scam_call", "v": "spam_call", "s": "spam_sms", "lua dao": "scam_call"}
PANIC = ("mat tien",)
RULES = ("5k", "5 k", "5 khong", "5khong", "5 ko", "nam khong", "quy tac", "rules", "rule")
SUBSCRIBE = ("dk", "dang ky")
LANGUAGE = ("nn", "ngon ngu", "language", "lang")
FATE = ("tt", "trang thai", "tinh trang")
ERASE = ("xoa", "xoa du lieu", "xoa thong tin", "xoa het")
HELP = (
    "tg", "help", "help me", "tro giup", "giup", "giup do", "giup toi", "giup voi", "huong dan",
    "menu",
)  # fmt: skip
LOOKUP = ("tctm",)

# The whole message, exactly; never by a wrong letter.
OPT_OUT = frozenset(
    f"{word}{rest}"
    for word in ("huy", "tc", "stop")
    for rest in ("", " dk", " canh bao", " dk canh bao", " dang ky", " dang ky canh bao")
)
DNC = frozenset(
    f"{word} dnc{rest}"
    for word in ("dk", "huy", "dang ky", "tc", "huy dk")
    for rest in ("", " s", " v", " s v")
)

LANGUAGES: dict[str, Language] = {
    **dict.fromkeys(("vi", "vn", "viet", "tieng viet", "vietnamese", "khong dau", "ko dau"), "vi"),
    **dict.fromkeys(("dau", "co dau", "vi dau", "viet dau", "tieng viet co dau"), "vi-marks"),
    **dict.fromkeys(("en", "eng", "anh", "tieng anh", "english", "ta"), "en"),
}
# Said alone, without NN before it.
LANGUAGES_ALONE = ("tieng viet", "tieng anh", "english", "tieng viet co dau", "vietnamese")

# Names that scammers borrow, as a lone word or before the content of a report.
BRANDS = frozenset(
    "vietcombank vcb bidv agribank vietinbank techcombank tcb acb mbbank mb vpbank tpbank sacombank "
    "vib shb hdbank msb ocb eximbank seabank scb lpbank lienvietpostbank namabank abbank pvcombank "
    "baca bank ncb kienlongbank vietbank momo zalopay zalo vnpay viettelpay viettel vinaphone "
    "mobifone vietnamobile vnpt gmobile itel wintel evn evnspc evnhcmc evnhanoi evncpc evnnpc "
    "evnspc dienlucspc bhxh bhxhvn csgt bocongan bca cuccsgt botttt vneid vssid thue tongcucthue "
    "gdt dichvucong shopee lazada tiki tiktok sendo ghn ghtk spx viettelpost vnpost jtexpress "
    "fecredit homecredit mcredit facebook telegram netflix appota bo".split()
)
BRAND_PAIRS = frozenset({"evn spc", "evn hcmc", "evn hanoi", "evn cpc", "evn npc", "bo cong an"})

# Ordinary words that look like a sender's name but are none.
NOT_BRANDS = frozenset(
    "dung co ok oke okay roi vang da uh um u khong ko k hok alo chao hello hi xin loi cam on thanks "
    "yes no the nao sao gi ai dau day di nhe nha giup gium ho toi minh em con so nay kia do la cai "
    "lua dao that gia bac chu co anh chi ban tien no vay hang nha dat xe test abc cho hoi loi voi "
    "may tay tinh hinh dien thoai qua lam lai them duoc dc nua biet hieu".split()
)
