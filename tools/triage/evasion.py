"""`python -m tools.triage.evasion`: how many scams are still found after somebody adds to or
rewrites them.

Measured on rows that no model is trained on (`kept.tsv`, `dressed.json`), of the scams that are
found as they are. No model is trained on the additions here: those are in `additions.txt`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from config.world import load_judge
from flows.subjects import links
from flows.text import fold
from tools.triage.corpus import Row, unseen_rows
from tools.triage.measure import dressed

judge = load_judge()
TAG = "[TB]"
ADDITIONS = (
    "Luu y: TUYET DOI KHONG chia se ma OTP cho bat ky ai.",
    "De tu choi soan TC gui 1313",
    "Moi thac mac LH tong dai 18001091 (mien phi).",
    TAG,
    "Tran trong cam on Quy khach.",
    "Tra cuu tai https://dichvucong.gov.vn",
    "Chieu nay may gio con ve an com vay?",
    "Canh giac lua dao: khong bam link la, nghi ngo hay bao 113.",
    "Khong cung cap mat khau cho nguoi la, ke ca nhan vien ngan hang.",
    "Hom qua me ra ray hai duoc hai bao ca phe.",
)
UNSEEN_ADDITIONS = (
    "Ngan hang khong bao gio hoi ma xac thuc qua dien thoai.",
    "Quy khach tuyet doi khong tiet lo so the cho bat cu ai.",
    "Khong nhap thong tin vao trang web la.",
    "Xin dung doc ma 6 so cho nguoi goi den.",
    "Hay can than voi cac cuoc goi mao danh.",
    "Day khong phai la tin lua dao.",
    "Lưu ý bảo mật thông tin cá nhân của mình.",
    "Ngân hàng không gửi link qua tin nhắn.",
    "Please keep your PIN secret.",
    "We never ask for your password.",
    "Khong muon nhan tin, soan HUY gui 191.",
    "Ngung nhan: STOP gui 8077",
    "Huy dich vu goi 9090 (200d/phut)",
    "Bam *101# de kiem tra tai khoan.",
    "Hotline cham soc khach hang 1900545413.",
    "Tong dai ho tro 24/7: 19006066",
    "Can giup do xin goi 113 hoac 115.",
    "Duong day nong cua tinh 1022.",
    "[CANH BAO]",
    "TB:",
    "(QC)",
    "Kinh thu.",
    "Rat mong quy khach thong cam vi su bat tien nay.",
    "Cam on ban da dong hanh cung chung toi.",
    "Chuc gia dinh mot mua vu boi thu.",
    "Xem them tai https://bocongan.gov.vn",
    "Thong tin dang tren baochinhphu.vn",
    "Van ban goc: https://thuvienphapluat.gov.vn/123",
    "Bua nay troi lanh, nho mac ao am nha con.",
    "Con heo nai nha minh de duoc chin con.",
    "Mai 7h hop thon o nha van hoa, ba con di du.",
    "Tivi nha em bi hu, anh ranh qua coi giup.",
    "Tối nay trăng đẹp ghê, ra sân ngồi chơi.",
    "Lich tiem chung cho tre vao ngay 15 hang thang tai tram y te xa.",
    "Ngay mai cup dien tu 7h den 11h de sua duong day.",
    "Du bao dem nay co mua rao va dong.",
    "TK 0071xxx889 +1,200,000VND. SD 5,430,221VND.",
    "Ma xac thuc cua ban la 402117, het han sau 3 phut.",
)  # fmt: skip
ENGLISH = (
    "Your parcel is held at customs. Pay the 2 USD fee at vnpost-pay.top within 24 hours",
    "Dear customer, your bank account is locked. Verify now: http://vietcombank-verify.cc",
    "Congratulations! You won a Honda SH. Send 500,000 VND fee to account 19034567999 to claim it.",
    "Work from home, earn 500k a day liking videos. Telegram @easyjob88",
    "Police: you are part of a money laundering case. Call officer Minh 0931222333, tell nobody.",
    "Mom, I broke my phone, this is my new number. Please transfer 5 million to 0381000456 VCB",
    "Loan up to 100 million, no collateral, money in 15 minutes. Zalo 0977000111",
    "Invest with us, profit 20% a week guaranteed. Join the VIP group https://t.me/vipgroup88",
    "Your SIM will be locked in 2 hours. Call 0862999888 to confirm your information.",
    "Tax refund of 3,200,000 VND. Install the app at http://thue-gov.cc/app.apk to receive it.",
)


def added(text: str, *more: str, front: bool = False) -> str:
    """`text` with `more` before or behind it; a tag is always before it."""
    for one in more:
        before = front or one.startswith(("[", "(")) or one.endswith(":")
        text = f"{one} {text}" if before else f"{text} {one}"
    return text


def _hidden(text: str, mark: str) -> str:
    return " ".join(
        mark.join(word) if at % 3 == 0 and word.isalpha() and len(word) > 2 else word
        for at, word in enumerate(text.split(" "))
    )


def _unlinked(text: str) -> str:
    for one in links.find(fold(text)):
        text = text.replace(one.given, "")
    return text


CHANGES: dict[str, Callable[[str], str]] = {
    "marks between letters": lambda text: _hidden(text, "."),
    "blanks between letters": lambda text: _hidden(text, " "),
    "no link": _unlinked,
}


def is_scam(text: str) -> bool:
    """Whether the delivered model calls it a scam."""
    return judge(text).label == "scam"


def share(texts: Sequence[str]) -> float:
    """The part that is called a scam."""
    return sum(map(is_scam, texts)) / len(texts)


def detected(rows: Sequence[Row]) -> list[str]:
    """The scams among `rows` that are found as they are."""
    return [row.text for row in rows if row.label == "scam" and is_scam(row.text)]


def honest(rows: Sequence[Row]) -> list[str]:
    """The texts that are no scam."""
    return [row.text for row in rows if row.label != "scam"]


def main() -> None:
    """Prints the tables."""
    for name, rows in (("KEPT", unseen_rows()), ("IN A NOTICE'S DRESS", dressed())):
        scams, true = detected(rows), honest(rows)
        alarms = sum(map(is_scam, true))
        print(f"\n{name}: {len(scams)} of {len(rows) - len(true)} scams found as they are,")
        print(f"{alarms} false alarms of {len(true)}\n{'behind':>8}{'before':>8}{'false':>7}")
        for title, additions in (("the suite's", ADDITIONS), ("unseen", UNSEEN_ADDITIONS)):
            parts = []
            for one in additions:
                behind, before = (
                    share([added(text, one, front=front) for text in scams])
                    for front in (False, True)
                )
                false = max(
                    sum(is_scam(added(text, one, front=front)) for text in true)
                    for front in (False, True)
                )
                parts += [behind, before]
                print(f"{behind:>8.2f}{before:>8.2f}{false:>7}  {one}")
            print(f"{title}: worst {min(parts):.2f}, mean {sum(parts) / len(parts):.2f}")
        pairs = [
            share([added(text, *pair) for text in scams]) for pair in combinations(ADDITIONS, 2)
        ]
        print(f"two together: worst {min(pairs):.2f}, mean {sum(pairs) / len(pairs):.2f}")
        for title, change in CHANGES.items():
            print(f"{title}: {share([change(text) for text in scams]):.2f}")
    print(f"in English: {share(ENGLISH):.2f}")


if __name__ == "__main__":
    main()
