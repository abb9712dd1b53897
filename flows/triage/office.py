"""Whether an office speaks to the public and tells what others do, or what the law forbids.

Such a text quotes the tricks that it warns of. If it gives no way to pay, click, call or answer
except official ones, nothing in it can be followed.
"""

from __future__ import annotations

import re

from flows.triage.case import speaks_of_me
from flows.triage.core import Examination
from flows.triage.surface_features import has_exit

_TAG = (
    r"^ ?(?:[\[(] ?[a-z ]{2,24} ?[\])] ?:? ?)?(?:(?:tb|thong bao|canh bao|khan)(?: cua)?[ :]{1,2})?"
)
_NAME = (
    r"(?:(?:tong )?cuc|chi cuc|bo|so|ubnd|uy ban|ub[a-z]{2,8}|ban chi (?:dao|huy)|bc[dh]|cong an|ca"
    r"|bca|cand|csgt|a05|pa05|c06|pc0\d|bd?bp|don bien phong|vksnd|vien kiem sat|toa an|tand|thads"
    r"|thi hanh an|kiem lam|qltt|bhxh|vssid|vneid|dvcqg|cong (?:dich vu cong|dvc|1400)|thue|kbnn"
    r"|kho bac|nhnn|ngan hang (?:nha nuoc|chinh sach)|nhcsxh|bhtgvn|mttq|mat tran|hoi [a-z]{2,10}"
    r"|doan thanh nien|(?:tinh|xa) doan|thon truong|thon|to dan pho|loa|buu dien|vnpost|evn[a-z]*"
    r"|dien luc|pc|bv|benh vien|ttyt|tram y te|ncsc|nha truong|pccc|hai quan|quoc hoi|chinh phu"
    r"|dai (?:kttv|truyen thanh)|trung tam|phong chong)"
)
_SPEAKS = (
    r"(?::|\b(?:thong bao|canh bao|khuyen cao|nhac|nhan|luu y|phat hien|kinh bao|khang dinh"
    r"|cho biet|de nghi ba con|khuyen)\b)"
)
_HEAD = re.compile(
    rf"{_TAG}(?:[a-z]+ phoi hop (?:voi |cung )?)?{_NAME}\b[^.;!?:\"]{{0,50}}?{_SPEAKS}"
)
_WARNER = re.compile(
    rf"{_TAG}[^.;!?:\"]{{2,60}}?\b(?:canh bao|khuyen cao|luu y|thong bao|phat hien|kinh bao"
    r"|nhac (?:ba con|nguoi dan|phu huynh|cac|sinh vien))\b"
)
"""Somebody else who begins with a warning, and does not write about themselves."""
_QUOTED = re.compile(r"[\"\u201c\u201d][^\"\u201c\u201d]{6,}[\"\u201c\u201d]")
_LAW = re.compile(
    r"\b(?:phat (?:tien )?(?:(?:den|tu) \d|\d+ ?- ?\d)|bi tu den|phat tu\b"
    r"|co the bi (?:xu ly|phat|truy)|vi pham phap luat|trai phep|nghiem cam|trai quy dinh)"
)
_ANSWERS = re.compile(
    r"\b(?:ve|cho|qua|vao|toi|den|theo) (?:so|tin|may|zalo|link|lien ket) (?:nay|duoi)\b"
)
"""A way to answer that is no number and no link: the one that the text came from."""
_OF_YOU = re.compile(
    r"\b(?:ban|quy khach|ong ba|ong/ba|anh chi|anh/chi|ong|ba|anh|chi|may)"
    r" (?:la|dang|bi|nam trong|thuoc|lien quan|phai|hay|co the|vui long|chuyen|nop|doc|cai|gui"
    r"|o yen)\b"
)
"""The text accuses the reader, or orders them to do something."""
_OF_OTHERS = ("calm.culprit", "calm.verdict")
_WARNS = ("calm.warning", "calm.advice")
_ENOUGH = -2.2


def warns_the_public(whole: Examination) -> bool:
    """Whether `whole` is an office's own warning, or says what the law forbids."""
    plain, weights = whole.forms.plain, whole.case.weights
    if has_exit(whole.marks) or any(mark.startswith("hidden.") for mark in whole.marks):
        return False
    own = _QUOTED.sub(" ", plain)
    if _ANSWERS.search(own) or _OF_YOU.search(own):
        return False
    me = speaks_of_me(whole.forms.tokens)
    if not _HEAD.match(plain) and (me or not _WARNER.match(plain)):
        return False
    if any(sign in weights for sign in _OF_OTHERS):
        return True
    warns = sum(weights.get(sign, 0.0) for sign in _WARNS)
    return warns <= _ENOUGH or bool(_QUOTED.search(plain) or _LAW.search(plain))
