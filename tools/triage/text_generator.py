"""Messages from templates: ``{a|b}`` is a choice, ``{BANK}`` a slot; both may be nested.

The same seed gives the same messages. Names, numbers, accounts and hosts are made up.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

_LISTS: dict[str, str] = {
    "BANK": "Vietcombank|VCB|Techcombank|BIDV|Agribank|VietinBank|MB|MBBank|ACB|Sacombank|VPBank"
    "|TPBank|SHB|VIB|HDBank|MSB|SCB|OCB|SeABank|LPBank|Eximbank|Nam A Bank|ABBANK|PVcomBank",
    "SHOP": "Shopee|Lazada|Tiki|Sendo|TikTok Shop|Amazon",
    "RETAIL": "Dien May Xanh|The Gioi Di Dong|FPT Shop|Nguyen Kim|Dien may Cho Lon|MediaMart"
    "|CellphoneS|Vinamilk|Bach Hoa Xanh",
    "TELCO": "Viettel|VinaPhone|MobiFone|Vietnamobile|VNPT",
    "SHIP": "GHTK|GHN|Viettel Post|VNPost|J&T Express|Shopee Express|Ninja Van|BEST Express",
    "LENDER": "FE Credit|Home Credit|VPBank|Mcredit|HD Saison|Shinhan|Tien Phong|Lotte Finance",
    "APPNAME": "VayNhanh|Tien oi|MoneyCat|Doctor Dong|iVay|CashVN|Robocash|Vdong",
    "CASINO": "F8BET|KU|W88|FB88|SUNWIN|Hit Club|New88|789BET|Jun88|Shbet|Go88|Iwin|B52|M88|QH88"
    "|OKVIP|Debet|Bet365|Kubet|8XBET|BK8|VN88|Rikvip|68gamebai",
    "NAME": "Nguyen Thi Hoa|Tran Van Nam|Le Minh|Pham Quoc Huy|Thuy|Linh|Mai Anh|Hung|Vo Thanh Long"
    "|Ngoc|Lan Phuong|Dang Tuan|Bui Kim Chi|Quynh|Trang|Hoang Duc",
    "PLACE": "Dak Mil|Gia Nghia|Dak Nong|Cu Jut|Dak Lak|Ha Noi|TP HCM|Krong No|Da Nang|Binh Duong"
    "|Dak Song|Tuy Duc|Lam Dong|Can Tho|Nghe An|Quang Nam",
    "SMALL": "58k|88k|100k|128k|168k|188k|50k|99k|199k|38.000d|66K|1tr",
    "BIG": "5 trieu|10tr|20.000.000d|30 trieu|50tr|100 trieu|15.000.000 VND|3 trieu|7.500.000d",
    "FEE": "49k|99.000d|120k|150k|200.000 VND|684.000d|1.200.000d|500k|300.000d|2tr",
    "BIGFEE": "1.200.000d|2.800.000 VND|3,600,000VND|2 trieu|3tr5|990.000d|4.500.000d"
    "|12,500,000 VND",
    "PAY": "200-500k/ngay|300k - 800k/ngay|5-7tr/thang|ngay kiem 500k|400.000d mot gio|10tr/thang"
    "|1-2 trieu/ngay|thu nhap 8 trieu/tuan|luong ngay 350k",
    "PAYUSD": "50-200 USD/day|daily salary $100|earn 300$ per day|2-5 million VND a day",
    "PKG": "V120B|ST90|D15|C90N|MXH100|VD89|BIG90|SD70|KC150|UMAX300|MIMAX|DT20|5G150|HD70",
    "SC": "191|199|9084|999|900|290|888|1543|9029|5656|18001091|8049|7039|6089|1313",
    "HOTLINE": "1900545413|1800588822|18001091|19001009|1800 8098|9090|19006600|198 (0d)|1900 1888"
    "|02838292288|18001060|1900558818",
    "GOODTEL": "https://viettel.vn/data|http://vinaphone.com.vn|mobifone.vn|https://my.viettel.vn"
    "|http://vietteltelecom.vn|https://digishop.vnpt.vn|vietnamobile.com.vn|http://bit.ly/{CODE}",
    "GOODBANK": "https://www.vietcombank.com.vn|https://techcombank.com|acb.com.vn|https://bidv.com.vn"
    "|https://tpb.vn|www.mbbank.com.vn|https://vib.com.vn",
    "GOODGOV": "https://canhbao.khonggianmang.vn|https://dichvucong.gov.vn|csgt.vn|baochinhphu.vn"
    "|https://thuedientu.gdt.gov.vn|https://ncov.moh.gov.vn|bocongan.gov.vn",
    "KNOWNSHOP": "https://shopee.vn|https://www.thegioididong.com|https://tiki.vn/deal|lazada.vn"
    "|https://fptshop.com.vn|https://s.shopee.vn/8fk2|https://lzd.co/x92|https://kfcvietnam.com.vn"
    "|https://bitly.com.vn/a1|https://onelink.to/qwe2|https://cellphones.com.vn|https://canifa.com"
    "|https://www.meinvoice.vn|http://guardian.com.vn|https://bit.ly/{CODE}|https://bit.ly/3{CODE}"
    "|https://tinyurl.com/{CODE}",
    "GOODSHIP": "https://viettelpost.vn|https://ghn.vn|https://i.ghtk.vn/x821|vnpost.vn",
    "GOODLEND": "https://www.homecredit.vn|fecredit.com.vn|https://vay.tpb.vn|https://f88.vn",
    "GOODAIR": "https://www.vietjetair.com|vietnamairlines.com|https://bambooairways.com",
    "GOODINS": "https://baovietnhantho.com.vn|https://pruonline.prudential.com.vn|manulife.com.vn",
    "GOODEDU": "https://tuyensinh.dtu.edu.vn|https://ueh.edu.vn|hutech.edu.vn",
    "ND": "NGUYEN VAN A chuyen tien|TT tien dien|luong|ck mua phan|RUT ATM|MUA HANG SHOPEE|hoc phi"
    "|CTY TNHH AN PHAT|IBFT tra no|nap vi MoMo|tien nha thang 5",
    "SIGN": "+|-",
    "PLATLINK": "https://t.me/login/55102|v.whatsapp.com/220118|https://ig.me/1HqKs2PdFz|https://fb.me/1x2"
    "|https://g.co/recover|https://accounts.google.com|https://aka.ms/alca",
}
_WORDS = "vn vip tang qua thuong bet club nhan tien 88 win 24h viet online kh nap vay job hr trian"
_TRADES = "nhakhoa spa thoitrang noithat dienmay giay mypham anhngu duhoc oto nhaxe sieuthi tra"
_NAMES_OF_SHOPS = "hoasen paris vietduc minhlong sakura anphat kimlien thanhcong sunrise hanoi abc"
_ENDS = (
    ".top .vip .xyz .cc .club .online .shop .site .icu .fun .info .com .net .life .pro .click"
    " .live .ml .bet .me .co .app .pw .store .vn .cfd .sbs .lol"
)
_TABLES = "bet win club vip game vn bong nohu sodo king may loc hit kubet nha vua lucky top"
_SHORTENED = "bit.ly/ cutt.ly/ tinyurl.com/ rb.gy/ bom.so/ t.ly/ shorturl.at/ is.gd/ by.com.vn/"
_SHOPS_SHORTENED = "bit.ly/ s.id/ zalo.me/ tinyurl.com/ onelink.to/ lzd.co/ by.com.vn/"
_GOV = "dichvucong vneid bocongan csgt phatnguoi bhxh vssid thuedientu etax trocap kbnn dancu"
_BANKS = "vietcombank vcb techcombank tcb bidv agribank vietinbank mbbank acb scb sacombank vpbank"


class TextGenerator:
    """Fills templates with one source of chance."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._made: dict[str, Callable[[], str]] = {
            "BADLINK": self._bad_link, "GOODSHOP": self._shop_link,
            "FAKEBANK": lambda: self._fake(_BANKS),
            "LUCKYLINK": self._lucky,
            "FAKEGOV": lambda: self._fake(_GOV), "BROKENLINK": self._broken,
            "BADAPK": lambda: self._fake(_GOV) + "/" + self._pick(["app", "tai", "vn"]) + ".apk",
            "MOBILE": self._mobile, "HOTMOB": self._mobile, "ACCT": self._account,
            "OTP": lambda: self._digits(int(self._pick("46668"))), "CODE": self._code,
            "MONEYD": self._money, "DATE": self._date, "TIME": self._time, "MASKED": self._masked,
            "PLATE": lambda: f"{self._pick(['47', '48', '51', '60'])}A-{self._digits(3)}."
                             f"{self._digits(2)}",
            "ZALO": lambda: self._pick(["zalo {}", "Zalo: {}", "zalo so {}", "zl {}"]).format(
                self._mobile()),
            "ZALOLINK": lambda: self._pick(["https://zalo.me/g/", "zalo.me/"]) + self._letters(9),
            "TELE": lambda: "@" + self._letters(5) + self._digits(2),
            "TGLINK": lambda: self._pick(["https://t.me/", "t.me/+"]) + self._letters(8),
            "WA": lambda: self._pick(["WhatsApp +84", "wa.me/84", "Telegram +1 "])
            + self._digits(9),
        }  # fmt: skip

    def generate(self, template: str) -> str:
        """One message of the template."""
        end = template.find("}")
        while end >= 0:
            start = template.rfind("{", 0, end)
            chosen = self._pick(template[start + 1 : end].split("|"))
            alone = "|" not in template[start + 1 : end]
            if alone or chosen != "OTP":  # "OTP" in a choice is the word.
                chosen = self._slot(chosen)
            template = template[:start] + chosen + template[end + 1 :]
            end = template.find("}")
        return template

    def one_of(self, texts: Sequence[str]) -> str:
        return self._pick(texts)

    def chance(self, part: float) -> bool:
        return self._random.random() < part

    def disguised(self, text: str) -> str:
        """`text` as those write who hide their words from filters."""
        way = self._pick(["leet", "dots", "marks", "cyrillic", "zero", "blanks"])
        return " ".join(
            self._hide(word, way) if word.isalpha() and len(word) > 2 and self.chance(0.4) else word
            for word in text.split(" ")
        )

    def _hide(self, word: str, way: str) -> str:
        if way == "leet":
            return word.translate(str.maketrans("oOiIlaAeE", "00111@@33"))
        if way == "dots":
            return self._pick([".", "*", "-", "_"]).join(word)
        if way == "blanks":
            return " ".join(word)
        if way == "zero":
            return "\u200b".join(word)
        if way == "cyrillic":
            return word.translate(str.maketrans("aeopcxyAEOPCXTHM", "аеорсхуАЕОРСХТНМ"))
        return word.translate(str.maketrans("aeoinu", self._pick(["äëöïñü", "ạẹọịńụ", "ãẽõĩñũ"])))

    def _slot(self, name: str) -> str:
        if name in _LISTS:
            return self._pick(_LISTS[name].split("|"))
        return self._made[name]() if name in self._made else name

    def _pick(self, choices: Sequence[str]) -> str:
        return self._random.choice(choices)

    def _word(self, words: str) -> str:
        return self._pick(words.split())

    def _digits(self, size: int) -> str:
        return "".join(self._pick(list("0123456789")) for _ in range(size))

    def _letters(self, size: int) -> str:
        return "".join(
            self._pick(list("abcdefghijklmnopqrstuvwxyz0123456789")) for _ in range(size)
        )

    def _mobile(self) -> str:
        number = self._pick(["03", "05", "07", "08", "09"]) + self._digits(8)
        first, middle, last = number[:4], number[4:7], number[7:]
        return self._pick(
            [number, number, f"{first}.{middle}.{last}", f"{first} {middle} {last}",
             "+84" + number[1:]]
        )  # fmt: skip

    def _account(self) -> str:
        return self._pick(["stk ", "STK ", "tk ", ""]) + self._digits(
            self._random.choice((9, 10, 13))
        )

    def _masked(self) -> str:
        if self.chance(0.25):
            return self._mobile()
        shape = self._pick(["{}xxx{}", "{}xxxx{}", "xxxx{}{}", "{}***{}"])
        return shape.format(self._digits(3), self._digits(3))

    def _money(self) -> str:
        sep = self._pick([",", "."])
        amount = f"{self._random.randint(5, 9999)}{sep}000"
        if len(amount) > 7:
            amount = f"{amount[0]}{sep}{amount[1:]}"
        return amount + self._pick(["VND", "d", " VND", "đ", "d"])

    def _date(self) -> str:
        day, month = self._random.randint(1, 28), self._random.randint(1, 12)
        return self._pick(
            [f"{day}/{month}", f"{day:02}/{month:02}/2024", f"{day:02}-{month:02}-23"]
        )

    def _time(self) -> str:
        hour, minute = self._random.randint(5, 22), self._pick(["00", "15", "30", "42"])
        return self._pick([f"{hour}h", f"{hour}h{minute}", f"{hour:02}:{minute}"])

    def _code(self) -> str:
        return self._letters(2).upper() + self._digits(int(self._pick("479")))

    def _host(self) -> str:
        words = _WORDS.split()
        name = self._pick(
            [
                self._letters(6),
                "".join(self._random.sample(words, 2)),
                "-".join(self._random.sample(words, 2)),
                self._pick(words) + self._digits(2),
            ]
        )
        return name + self._word(_ENDS)

    def _bad_link(self) -> str:
        if self.chance(0.25):
            return self._pick(["https://", ""]) + self._word(_SHORTENED) + self._letters(6)
        link = self._pick(["https://", "http://", "", "", "www."]) + self._host()
        return link + ("/" + self._letters(4) if self.chance(0.25) else "")

    def _shop_link(self) -> str:
        if self.chance(0.5):
            return self.generate("{KNOWNSHOP}")
        if self.chance(0.25):
            return "https://" + self._word(_SHOPS_SHORTENED) + self._letters(6)
        name = self._word(_TRADES) + self._word(_NAMES_OF_SHOPS)
        link = (
            self._pick(["https://", "http://", "www.", ""])
            + name
            + self._pick([".vn", ".com.vn", ".com", ".edu.vn", ".vn", ".com.vn"])
        )
        return link + (
            "/" + self._pick(["km", "uudai", "sale", "tra-cuu", "p"]) if self.chance(0.4) else ""
        )

    def _lucky(self) -> str:
        digits = self._pick(["68", "79", "88", "89", "99", "77", "86", "66", "168", "365", "789"])
        name = self._pick([self._word(_TABLES) + digits, digits + self._word(_TABLES)])
        return self._pick(["https://", "", "www."]) + name + self._word(_ENDS)

    def _fake(self, names: str) -> str:
        if self.chance(0.12):
            return self._bad_link()
        name, extra, end = self._word(names), self._letters(2), self._word(_ENDS)
        host = self._pick([f"{name}.vn-{extra}{end}", f"{name}-{extra}{end}", f"vn-{name}{end}",
                           f"{name}.{extra}vn{end}", f"i{name}{end}", f"{extra}{name}{end}",
                           f"{name}-gov{end}", f"{name}.com.vn-{extra}{end}"])  # fmt: skip
        return self._pick(["https://", "http://", ""]) + host

    def _broken(self) -> str:
        host = self._host()
        shape = self._pick(["[ {} ]", "{}", "{}", "({})"])
        dot = self._pick([" . ", " .", "(.)", "[.]", " dot ", "*", " cham ", ","])
        return shape.format(host.replace(".", dot, 1))
