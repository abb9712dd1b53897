"""Words that mean the same in two copies of one message, and words that name somebody."""

from __future__ import annotations

from flows.subjects.number_tables import BANKS
from flows.text import vocabulary

SHORT = {
    "ko": "khong", "k": "khong", "hok": "khong", "hong": "khong", "kg": "khong", "dc": "duoc",
    "đc": "duoc", "sdt": "so dt", "dt": "dt", "dthoai": "dt", "stk": "tk", "nh": "ngan hang",
    "ck": "chuyen khoan", "ca": "cong an", "lh": "lien he", "ib": "nhan", "inb": "nhan",
    "qk": "quy khach", "kh": "khach hang", "v": "vay", "vs": "voi", "ng": "nguoi",
    "nv": "nhan vien",
    "mn": "moi nguoi", "ae": "anh em", "e": "em", "a": "anh", "c": "chi", "b": "ban", "t": "toi",
    "j": "gi", "z": "vay", "r": "roi", "bik": "biet", "trc": "truoc", "vn": "viet nam",
}  # fmt: skip

SURNAMES = vocabulary(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly trinh dinh doan luong "
    "truong mai cao ta chau lam luu thai trieu quach ton ha"
)
MIDDLE_NAMES = vocabulary(
    "van thi duc huu minh ngoc thanh quoc xuan thu kim hong quang cong dinh trong hoai bao gia "
    "tuan anh phuong mai my thuy thanh tien the ba sy si nhu bich"
)
TITLES = vocabulary("anh chi ong ba em chau co chu bac")

BRANDS = BANKS | vocabulary(
    "viettel vinaphone mobifone vinamobile vietnamobile itel momo zalopay viettelpay vnpay "
    "shopee lazada tiki tiktok sendo ghn ghtk jt spx vnpost"
)
"""One campaign goes out in the name of one bank after the other."""
