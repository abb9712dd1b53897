"""What the words of a message after an answer must hold, and must not, before the model's guess of
its meaning counts (`flows.topics.follow_up`). Folded words, short ones written out.

A guess alone files no report and treats nobody as a victim. A report is withdrawn only after the
resident has texted one more word.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.parsing.actions import GIVES
from flows.parsing.intent import readings
from flows.patterns import Pattern

_PAYS = rf"{GIVES}|dong|tra"
_KIN = r"(?:chong|vo|con|me|ma|ba|bo|cha|anh|chi|em|ban|co|chu|bac|nha|ong)"
_ME = r"(?:toi|tui|em|con|chau|minh|tao|me|ba|ong)"
_THEM = r"(?:no|ho|han|bon|chung|thang|nguoi ta|ben (?:do|kia)|ong (?:do|ay|kia)|ba (?:do|ay|kia))"


@dataclass(frozen=True, slots=True)
class Guard:
    """needs one of these must be there; refuses none of these may be"""

    needs: Pattern
    refuses: Pattern

    def lets(self, text: str) -> bool:
        """Whether the words of `text` support the meaning."""
        forms = readings(text)
        return any(map(self.needs.search, forms)) and not any(map(self.refuses.search, forms))


GAVE = Pattern(rf"\b(?:{_PAYS}|doc|bam|quet|nhap|rut|mat|paid|sent|gave|clicked|told)\b")
"""A deed of handing over: thanks beside it change nothing."""
LOST = Guard(
    Pattern(
        rf"\b(?:{_PAYS}|goi|coc|mua|doc|noi|bao|nhap|dien|khai|cho|cung cap"
        r"|bam|an|nhan|cai|tai|quet|chup|quay|ky|cam|lay|mat|bay|het|tru|rut|dinh|quat|tieu|di tong"
        r"|MONEY|paid|pay|sent|send|gave|give|told|installed|clicked|entered|shared|lost|gone)\b"
    ),
    Pattern(
        r"\b(?:noi|tro) chuyen\b"
        r"|\b(?:ve|vao tk|vao tai khoan|lai duoc|lay lai|tra lai|hoan lai|nhan lai) (?:\w+ )?roi\b"
        r"|\b(?:lay|nhan|tra|hoan)(?: \w+)? lai (?:duoc )?(?:tien|MONEY)"
        r"|\b(?:phai|can|se|dinh|sap|tinh|muon|nen|co nen|neu|chac)(?: \w+)?"
        rf" (?:{_PAYS}|mua|rut|choi)\b"
        r"|\b(?:keu|bao|bat|doi|yeu cau|bieu|hoi|xin|ru)(?: \w+){0,4}?"
        rf" (?:{_PAYS}|mua|rut|coc|doc|cai|tai)\b(?!.*\broi\b)"
        rf"|\b{_ME} (?:co )?no (?:no|that|ho|nguoi)|\bkhong hieu\b|\bdat (?:that|roi)\b"
        rf"|\bdung hang\b"
        r"|\bmat (?:song|dien|niem|cho|cong|trom|ngu|long|lien lac)\b|^(?:rut|tra|chuyen) tien$"
        r"|^(?:(?:khoang|tam|chung|het|co|toi|la|duoc|hon|gan) )*MONEY"
        r"(?: (?:a|do|thoi|nha|gi do))*$"
        r"|\b(?:xoa|go) (?:app|ung dung)\b"
    ),
)
"""Something was handed over, and did not come back."""
PAYS_ON = Guard(
    Pattern(rf"\b(?:{_PAYS})\b(?: \w+){{0,3}}? (?:not|cho (?:xong|roi|yen|het))\b"),
    Pattern(r"\b(?:khong|chua|dung|khoi|roi$|xong roi|keu|bao|bat|doi)\b"),
)
"""The writer is about to pay the rest, so that it ends."""
REPORT = Guard(
    Pattern(
        r"\b(?:bao|to cao|to giac|trinh|khai bao|phan anh|ghi|luu|danh dau|report|note|add)\b"
        r"|\bto (?:no|luon|di|chu|han|thang|ong|trang)\b|^(?:muon |dong y |u )?to$"
        r"|\b(?:viet|bien|gom)(?: \w+)? (?:vo|vao|di|lai)\b|\b(?:record|write|put"
        r"|file) (?:it|him|her|this)\b"
        r"|\b(?:cho|bo|dua|len)(?: no| han| so| vo| vao| ten)* (?:so den|danh sach|so do)\b"
    ),
    Pattern(
        rf"\b{_THEM}(?: \w+)? (?:bao|ghi|luu)\b|\bbao (?:toi|tui|em|minh|chau|{_KIN}|la|the)\b"
        rf"|\b(?:ghi (?:nhan|nho|chu|am|ten toi|no$|no (?:nan|nguoi))|luu so$|danh ba"
        rf"|the bao|bao nhieu"
        rf"|bao gio|thong bao|canh bao|bao hiem|bao dam|bao mat)\b"
        r"|\b(?:khong|khoi|chua|dung|dau)(?: \w+)? (?:bao|ghi|luu|to cao)\b"
        r"|\b(?:nguoi|ai) (?:ma |nao )?(?:\w+ )?bao\b|\bbao vu\b"
        r"|\b(?:hoi|xem|coi|tra)(?: \w+)? (?:giup|dum|gium|ho)\b|\bdo not|\bdon t\b"
    ),
)
"""The wish that we write somebody's number down."""
TAKES_BACK = Guard(
    Pattern(""),
    Pattern(
        r"\b(?:lua|gia|mao danh)(?: \w+){0,2}? (?:that|thiet|dung)\b|\bthat su lua\b"
        r"|^(?!.*\b(?:khong|khoi|dung|thoi|nham|lon|sai|huy|xoa|rut|bo|go)\b).*\b(?:bao|ghi|to cao)"
        r"(?: (?:no|so do|cong an))? (?:di|luon|giup|gium|dum|cho|vo|vao)\b|^(?:\w+ )?cu (?:bao"
        r"|ghi)\b"
        r"|^(?:da |vang |uh? |o )*dung(?: (?:so|no|roi|vay|la|the|ma|do|day))*$"
        r"|\b(?:khong|dung|khoi|chua|ai them|dau co) rut\b|\bsao phai\b|\brut la\b"
        r"|\brut (?:tien|the|atm|o cay|ra cay|dua|tiet kiem|so tiet)\b"
        r"|\b(?:huy|chan|stop|cancel)(?: \w+)? (?:giao dich|lenh|the|card|transfer|chuyen khoan)\b"
        rf"|\b(?:ghi|noi|lo|giau) ten {_ME}\b|\bbiet {_ME} bao\b|\b(?:cho|de) (?:no|ho) biet\b"
        rf"|\bbao (?:{_KIN}|ai)\b|\bai bao\b|\b(?:xung|gia|noi|bao) (?:la )?(?:\w+ )?(?:cong an"
        r"|ngan hang|can bo)\b|\b(?:nhap|doc|gui|dua|chuyen|click\w*|gave|paid"
        r"|shared) (?:\w+ ){0,3}?"
        r"(?:roi|link|ma|him|them)\b|\bbam (?:nham )?(?:vao|link|cai|may)\b"
        r"|\b(?:bat|ep|doa|bien nha|forces?|hurt|threat\w*)\b"
        r"|\bis (?:it|that|this)\b|\b(?:that|thiet) (?:ha|khong|a)$"
    ),
)
"""A second thought about the report, which nobody forces: it has no words of its own."""
ALERTS_WANTED = Guard(
    Pattern(""),
    Pattern(
        rf"\b{_THEM}\b|\b(?:tien|ngan hang|goi|chan|4g|tra lai)\b|\d{{3}}"
        rf"|\b(?:{_KIN}) (?:toi|tui|em) muon"
        r"|\b(?:khong|dung|khoi|chang|don t)(?: \w+)? (?:nhan|gui|muon|can)\b|\bkhong$"
        r"|\b(?:lam gi|lam chi|phien|suot|hoai|met)\b"
    ),
)
"""Alerts are wanted again, in any words: the answer begins none."""
