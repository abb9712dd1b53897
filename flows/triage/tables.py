"""What a message is judged by, beside the signs: categories, what signs weigh together, limits,
and how texts are written out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from flows.values import Rule

Label = Literal["scam", "spam", "benign"]


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Category:
    """A kind of message.

    pretext  what the Department's letter calls it; "" if the letter doesn't name it
    rules    of the five that it presses on, if the words alone don't tell
    """

    label: Label
    pretext: str = ""
    rules: tuple[Rule, ...] = ()


CATEGORIES: dict[str, Category] = {
    "impersonate_leader": Category("scam", "giả danh lãnh đạo", ("nghe", "lamtheo")),
    "impersonate_police": Category(
        "scam", "giả danh công an, viện kiểm sát, tòa án", ("nghe", "sohai", "lamtheo")
    ),
    "impersonate_bank": Category("scam", "giả danh ngân hàng", ("noi", "lamtheo")),
    "impersonate_telecom": Category("scam", "xác nhận thuê bao chính chủ", ("noi", "lamtheo")),
    "vehicle_inspection": Category("scam", "thay đổi tem đăng kiểm", ("nghe", "lamtheo")),
    "traffic_fine": Category("scam", "thông báo phạt nguội", ("sohai", "lamtheo")),
    "disaster_donation": Category("scam", "chuyển khoản ủng hộ bão lũ", ("lamtheo",)),
    "fake_website_link": Category("scam", "trang web giả mạo", ("lamtheo",)),
    "easy_job": Category("scam", "việc nhẹ lương cao", ("camdo", "lamtheo")),
    "investment": Category("scam", "đầu tư lợi nhuận cao", ("camdo", "nghe")),
    "cheap_loan": Category("scam", "vay vốn lãi suất thấp", ("camdo", "lamtheo")),
    "free_gift": Category("scam", "món quà miễn phí", ("camdo", "lamtheo")),
    "relative_in_trouble": Category("scam", "người nhà gặp nạn", ("sohai", "lamtheo")),
    "social_group_invite": Category("scam", "mời vào nhóm trên mạng", ("nghe", "camdo")),
    "electricity_water_tax": Category(
        "scam", "mạo danh điện lực, thuế, bảo hiểm, định danh", ("lamtheo", "noi")
    ),
    "parcel_delivery": Category("scam", "", ("lamtheo",)),
    "romance": Category("scam", "", ("camdo", "lamtheo")),
    "otp_request": Category("scam", "hỏi mã OTP, mật khẩu", ("noi",)),
    "remote_app_install": Category("scam", "", ("lamtheo", "noi")),
    "debt_threat": Category("scam", "", ("sohai", "lamtheo")),
    "forged_papers": Category("scam", "", ("camdo", "lamtheo")),
    "prize_draw": Category("scam", "món quà miễn phí", ("camdo", "lamtheo")),
    "office_app": Category("scam", "giả danh công an, viện kiểm sát, tòa án", ("nghe", "lamtheo")),
    "other_scam": Category("scam", "", ("lamtheo",)),
    "advert_promo": Category("spam"),
    "official_warning": Category("benign"),
    "bank_notice": Category("benign"),
    "otp_notice": Category("benign"),
    "telecom_notice": Category("benign"),
    "electricity_notice": Category("benign"),
    "water_notice": Category("benign"),
    "school_notice": Category("benign"),
    "charity_notice": Category("benign"),
    "disaster_alert": Category("benign"),
    "delivery_notice": Category("benign"),
    "commune_notice": Category("benign"),
}


# What an office asks for makes it another trick than the office alone.
COMBINED: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("ask.install", ("claim.police", "claim.state", "claim.utility", "calm.school"), "office_app"),
)
"""A sign, others of which one is there too, and the category that they make together."""


@dataclass(frozen=True, slots=True)
class Interaction:
    """What groups or signs weigh when they stand in one text. All of `needs`, none of `without`."""

    name: str
    needs: tuple[str, ...]
    weight: float
    without: tuple[str, ...] = ()


INTERACTIONS: tuple[Interaction, ...] = (
    Interaction("claim+ask", ("claim", "ask"), 1.2),
    Interaction("told+claim+threat", ("told", "claim", "threat"), 0.8),
    Interaction("threat+ask", ("threat", "ask"), 1.0),
    Interaction("lure+ask", ("lure", "ask"), 1.0),
    Interaction("lure+claim", ("lure", "claim"), 0.3),
    Interaction("told+claim", ("told", "claim"), 1.0),
    Interaction("told+ask", ("told", "ask"), 1.0),
    Interaction("told+lure", ("told", "lure"), 0.8),
    Interaction("money+secret", ("ask.money", "ask.secret"), 0.8),
    Interaction("hospital+money", ("claim.hospital", "ask.money"), 1.2),
    Interaction("charity+account", ("claim.charity", "ask.personal"), 0.6),
    Interaction("romance+money", ("claim.romance", "ask.money"), 1.0),
    Interaction("friend+money", ("claim.relative", "ask.money"), 1.0),
    Interaction("faked+claim", ("link.faked", "claim"), 0.8),
    Interaction(
        "police+law",
        ("claim.police", "threat.law"),
        1.0,
        without=("calm.warning", "calm.verdict", "calm.advice"),
    ),
    Interaction("told+sim", ("told", "lure.sim"), 0.8),
    Interaction("secret+quy_khach", ("ask.secret", "calm.thanks"), 0.8),
    Interaction("told+order", ("told", "ask.order"), 0.8),
    Interaction("order+money", ("ask.order", "ask.money"), 1.2),
    Interaction("leader+save", ("claim.leader", "ask.save"), 1.5),
    Interaction("odd+claim", ("link.odd", "claim"), 1.2),
    Interaction("customs+money", ("claim.customs", "ask.money"), 0.8),
    Interaction("abroad+money", ("claim.stranger_abroad", "lure.sent_money"), 1.0),
    Interaction("told+rite", ("lure.rite", "ask.money"), 0.8),
    Interaction("family+money", ("claim.family", "ask.money"), 1.0),
    Interaction("police+told+ask", ("claim.police", "told", "ask"), 0.6),
    Interaction("hospital+hush", ("claim.hospital", "ask.hush", "ask.money"), 1.5),
    Interaction("family+hush", ("ask.hush", "ask.money"), 0.8),
    Interaction("charity+plea", ("lure.plea", "claim.charity"), 0.8),
    Interaction("bank+night", ("claim.bank", "ask.nightly", "ask.secret"), 1.0),
    # "Khong khoi hoan tien" is a promise of quacks; what they sell is an advert.
    Interaction("cure", ("advert.cure",), -1.6, without=("ask.secret", "link.faked")),
    Interaction("odd+lure", ("link.odd", "lure"), 1.0),
)

# Signs that the text's links and sender add.
LINK_WEIGHTS = {
    "link.faked": 3.2, "link.odd": 1.6, "link.shortener": 0.9, "link.broken": 1.2,
    "link.official": -0.9, "link.plain": 0.3,
}  # fmt: skip
SENDER_WEIGHTS = {"sender.personal": 1.8, "sender.foreign": 2.4}
MOBILE_OFFICE = 1.2
OBFUSCATED = 1.6
ULTIMATUM = 2.0
BASE = -2.0
# Log-odds at which the score is 0.5, and how many of them make the score 0.73.
EVEN = 1.8
SPREAD = 2.0
# What a wrong answer costs. An honest text that is called a scam costs as much as a scam that is
# calmed, since its link or number then counts against its owner. `python -m tools.triage.measure`
# shows what other limits would cost.
COST_CALLED_SCAM, COST_CALMED, COST_NOT_NAMED, COST_NOT_CLEAR = 20.0, 20.0, 4.0, 1.0
SCAM_FROM = 0.52
UNCLEAR_FROM = 0.14
CALM_BELOW = 0.32
"""Without an exit, a threat or a lure: below it a text is not called unclear."""
UNSIGNED_FROM = 0.13
"""From here on a text is unclear that has no sign of an honest writer at all."""
SURE_BELOW = 0.1
"""A smaller sum makes no text unclear: relatives, neighbours and shops talk about it."""
# Knowledge of the field that no likeness of words outweighs (`flows.triage.classify`).
WARNING_AT_MOST = -2.0
GIVEN_AWAY = 2.6
NOWHERE_AT_MOST = 1.2
WARNS_AT_MOST = -2.1
UNMISTAKEN = 1.2
TERROR, TERRORISED = 1.9, 2.2
"""The weight of `threat.terror` if a text has more than one of its phrases."""
TALE, NOTE = 1.25, 1.9
TRICK = 2.5
"""At least so much of a text that has a sign of a whole trick."""

# Abbreviations of SMS writing.
SHORT: dict[str, str] = {
    "ko": "khong", "k": "khong", "hok": "khong", "khg": "khong", "kg": "khong",
    "kh": "khach hang", "dc": "duoc", "dk": "dang ky", "dki": "dang ky", "sdt": "so dien thoai",
    "dt": "dien thoai", "stk": "so tai khoan", "tk": "tai khoan", "ck": "chuyen khoan",
    "mk": "mat khau", "nh": "ngan hang", "nt": "nhan tin", "tb": "thong bao", "nv": "nhan vien",
    "ng": "nguoi", "xg": "xung", "ns": "noi", "ctv": "cong tac vien", "vks": "vien kiem sat",
    "cmnd": "cccd", "cmt": "cccd", "dvc": "dich vu cong", "kb": "ket ban", "tele": "telegram",
    "tlg": "telegram", "zl": "zalo", "fb": "facebook", "ib": "inbox", "ls": "lai suat",
    "lh": "lien he", "hs": "ho so", "gd": "giao dich", "qk": "quy khach", "bv": "benh vien",
    "dg": "duong", "mn": "moi nguoi", "acc": "tai khoan", "pass": "mat khau",
    "bhyt": "bao hiem y te", "qte": "quoc te", "tc": "tai chinh", "lhe": "lien he",
    "ksnd": "kiem sat nhan dan", "vksnd": "vien kiem sat", "xkld": "xuat khau lao dong",
    "cty": "cong ty", "trc": "truoc", "bds": "bat dong san", "pccc": "phong chay",
    "dd": "dinh danh", "kd": "kiem dinh", "tmdt": "thuong mai dien tu", "vs": "voi",
}  # fmt: skip
# After one of these "ca" is "cong an"; else it is "all", "case", "shift".
POLICE_AFTER = words_of(
    """
    bao bo da dieu goi h ha hcm hn huyen keu noi p phuong q quan thanh tinh tp tw xa
    """
)
# What plain letters make ambiguous: its marks decide while they are there, else its neighbour.
MARKED = {
    "đừng": "khong", "tới": "den", "tối": "buoi", "dùng": "xai", "chuyện": "viec", "kẹo": "banh",
}  # fmt: skip
MERGED = {
    "bao toi pham": "trinhbao toi pham",
    "duoc giu bi mat": "duocgiukin", "se giu bi mat": "duocgiukin", "giu bi mat danh": "duocgiukin",
    "giu bi mat thong tin": "duocgiukin", "dam bao bi mat": "duocgiukin",
    "toan bo so du": "toan bo tien", "tam so du": "tam tien", "het so du": "het tien",
    "mat dien thoai": "mat may dien thoai", "bi canh bao": "bicanhbao",
    "canh bao lan": "canhbaolan", "khong hop tac": "khonghoptac",
    "ban trai cay": "bantraicay", "ban trai sau": "bantraicay",
    "co the": "cothe", "noi mang": "noimang", "ngoai mang": "ngoaimang", "noi dung": "noidung",
    "coi chung do": "coichungdo",
    "nhap sai": "nhapsai",
    "truc tuyen": "tructuyen", "tuyen truyen": "tuyentruyen", "so tuyen": "sotuyen",
    "tuyen sinh": "tuyensinh", "tuyen xe": "tuyenxe", "tuyen duong": "tuyenduong",
    "di tuyen": "dituyen", "tuyen cho": "tuyencho", "trung tuyen": "trungtuyen",
    "phi phat hanh": "phiphathanh", "tong dieu tra": "tongdieutra",
    "phieu dieu tra": "phieudieutra", "dieu tra mau": "dieutramau",
    "dieu tra dan so": "tongdieutra",
    "neu khong": "neukhong", "lua dao khong": "luadaokhong", "lua khong": "luadaokhong",
}  # fmt: skip
NEGATORS = words_of(
    """
    dung khong never not
    """
)
# What may come between a negator and what it negates: "khong cung cap mat khau, ma OTP".
LINKING = words_of(
    """
    ai anh any apk app ask asks bam ban bao bat ca cac can cap cau chia cho chup chuyen co cung cvv
    dang day doc doi du
    dua dung duoc file for giai gio give gui hang hay hinh hoac hoi khach khai khau khoan ky la lam
    link lo ly ma mang mat mo nen nguoi nhan nhap noi otp phai pin qua quy quyet se share sim so t
    tai tell ten tep
    thay the theo thong tien tiet tin to truy ung va vao viec voi xin xu yeu your
    """
)
# Everyday English words that are no Vietnamese syllables in plain letters.
ENGLISH = words_of(
    """
    account and any are asap at been call card click code contact customer days dear details
    don earn email enter for free friends from get has have hello here hours i'm if invest is it
    join locked money my need not now number of on our package parcel pay payment phone please
    reply send sign the this today transfer update us verify was we will with won work you your
    """
)
ME = words_of(
    """
    chau em i me minh my tao toi tui
    """
)
# After "toi" these make it "until" or "evening", not "I".
AFTER_UNTIL = words_of(
    """
    <percent> <time> gio khi luc mai nay ngay nha noi tan thang truong
    """
)
