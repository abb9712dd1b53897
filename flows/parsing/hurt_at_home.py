"""Violence in the family, or somebody who bleeds, told beside a loss. Life comes first then, and
the bank second.

The words are folded, Telex undone, short ones written out.
"""

from __future__ import annotations

from typing import Literal

from flows.patterns import Pattern

_OWNED = r"(?: (?:toi|tui|em|minh|con|chau|no|xa|chong|vo|duong|ke|ruot))?"
_DOER = (
    r"(?:chong|ong xa|bo|ba|cha|ama|ong|me chong|me ke|ma|con trai|con re|con dau|anh (?:trai|hai"
    r"|ba|tu|re|ruot|toi|em|ay)|em trai|chau trai|cau|chu|duong|bac|thang (?:con|chau|em)(?: \w+)?"
    rf"|nguoi yeu|ba xa|vo){_OWNED}"
)
_BLOW = (
    r"(?:(?:uynh|oanh|danh(?! (?:cho|mat|roi|gia|bai|cap|lieu|de|bac|thua|vao|vo|dau|tieng|doi|thuc"
    r"|chu|dien thoai|may|bong|banh|lo|ca|cau|van|giay|trong|bat|vay|do|lua|bong|don|nhau|so|dan))"
    r"|dap(?! (?:xe|may|dat|nuoc|chan|de|mo|lai|dien|ly|chen|do|vo (?:ly|chen|do|kinh|cua|tan"
    r"|nat|dien|may|guong)))|dam(?! (?:cuoi|ma|gio|lay|noi"
    r"|dang|nguoi|bao|chay|may))|tat (?=(?:toi|tui|em|con|chau|me|ma|ami|vo|chi|ba|bo|no|bop)\b)"
    r"(?! may)|thoi (?=(?:toi|tui|em|me|vo|ami) )(?! (?:gian))|nem do vo|quat|da(?= vo (?:bung|mat"
    r"|nguoi|dau))|chem|dam|bop co|nam toc|xo (?:nga|te)|day te|hanh hung|bao hanh|dot ao"
    r"|cho (?:\w+ )?(?:an don|mot tran|1 tran|may bat tai))"
    r"(?: (?:dap|dam|tat|tui bui|qua troi|hoai|du lam|te))*)"
)
_HURT_ONE = (
    r"(?:toi|tui|em|con|chau|minh|me|ma|ami|vo|chi|ba|bo|cha|ama|noi|ngoai|be|em gai|con gai"
    r"|con dau|ba noi|ba ngoai|ong|aduon|co ay|chi ay)"
)
_BEATS = Pattern(
    rf"\b{_DOER}(?: (?!bi\b|khong\b|chua\b)\w+){{0,5}}? {_BLOW} {_HURT_ONE}\b"
    rf"(?! (?:thuc|may|dien|tien|bai|de)\b)"
    rf"|\b{_HURT_ONE} bi (?:{_DOER} )?(?:\w+ )?{_BLOW}(?= (?:vi|do|tai|sung|bam|chay|gay|te|hoai"
    r"|qua|dau|tui|ca|den|toi|nua|ngat|o)\b|$)"
)
_PERSON = (
    r"(?:toi|tui|em|con|chau|minh|me|ma|ami|ama|vo|chong|chi|anh|ba|bo|cha|ong|no|noi|ngoai|be"
    r"|aduon|nguoi|dau|mui|mat|mieng|tay|chan|bung|tran|gio)"
)
_BLEEDS = Pattern(
    rf"\b{_PERSON}(?: \w+){{0,4}}? (?:(?:chay (?:\w+ )?mau|mau chay)(?! (?:tim|da day|ra(?! nhieu)"
    r"|toi|len|ve|di|vo|den|xuong|theo|khoi|lai|giup|kiem|bao|goi|qua (?!troi|nhieu|chung|duoi)"
    r"\w+)\b)|mau (?:me|tuon|phun|ra nhieu|tum lum)|ra mau (?:nhieu|hoai|mui|mieng|qua)|oc mau)\b"
    rf"|\b{_PERSON}(?: \w+){{0,3}}? gay (?:tay|chan|rang|xuong|mui|suon|co)\b"
    r"|\b(?:toac|rach|be toac|vo toac) (?:dau|tran|mat|mui|moi)\b(?! (?:kinh|khau))"
    rf"|\b{_PERSON}(?: \w+){{0,3}}? (?:bat tinh|ngat xiu|(?<!tai )xiu (?:that )?roi)\b"
    r"|\b(?:te|nga)(?: xe)? gay (?:tay|chan|xuong|mui|suon|co)\b(?! (?:cam|lai|ghe|ao))"
    r"|\b(?:te|nga) (?:tu |xuong |tren |khoi )+(?:lau|tang|ban cong|mai (?:nha|ton)|noc|gian giao"
    r"|gieng|cau thang)\b"
)
_LIES_STILL = Pattern(
    r"\b(?:bat tinh|ngat|xiu roi|khong tho|nam (?:im |luon )?(?:khong|chang) (?:day|ngoi day"
    r"|dung day"
    r"|nhuc nhich|cu dong)|goi (?:khong|chang) (?:tinh|day))\b"
)
_NO_PERSON = Pattern(
    r"\b(?:heo|trau|ga|vit|meo|lon|cam mau|rut mau|mat mau nao|thuoc tri|mau lua|mau liem|mau ghen"
    r"|mau me (?:co bac|lam giau|de)|nhom mau|hien mau|xet nghiem|chay mau tim|dau long|game|phim"
    r"|tivi|truyen|con (?:bo|de|cho)|(?:neu|suyt|hoi xua|nam ngoai|ngay xua|(?:thang|tuan|nam"
    r"|hom) truoc|bao hiem|(?:bo|thao) bot))\b"
)
_CALLER = Pattern(
    r"\b(?:goi|nhan tin|nhan|xung|dien thoai|alo|zalo|so la|nguoi la|no|ho)\b(?: \w+){0,5}?"
    r" (?:bao|noi|keu|la|xung|nhan)\b.*\b(?:chay mau|gay|bat tinh|cap cuu|danh|chem)\b.*\b(?:can"
    r"|chuyen|dong|nop|xin|doi|gui|vien phi|mo|den|boi thuong)\b"
)
"""A caller says that somebody is hurt, and wants money."""


def hurt_at_home(plain: str) -> Literal["", "medical", "threat"]:
    """Whether one of a family beats another, or somebody bleeds or broke a bone."""
    if _NO_PERSON.search(plain) or _CALLER.search(plain):
        return ""
    if _BEATS.search(plain):
        return "medical" if _LIES_STILL.search(plain) else "threat"
    return "medical" if _BLEEDS.search(plain) else ""
