"""Words that mean the same in two copies of one message."""

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

BRANDS = BANKS | vocabulary(
    "viettel vinaphone mobifone vinamobile vietnamobile itel momo zalopay viettelpay vnpay "
    "shopee lazada tiki tiktok sendo ghn ghtk jt spx vnpost"
)
"""One campaign goes out in the name of one bank after the other."""
