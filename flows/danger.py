"""Whether somebody says that a life is in danger, theirs or another's, now, and what kind.

``threat``  somebody threatens, beats, robs, besieges or holds them: the police
``child``   a child is lured, taken or gone: the police, and the child protection line
``held``    somebody is held, mostly abroad, for a ransom: the police, no money
``despair`` somebody wants to die: people beside them, the ambulance
``medical`` somebody has collapsed; ``fire`` something burns
"""

from __future__ import annotations

import re
import unicodedata

from flows.spelling import untelex
from flows.text import words

_MAX_WORDS = 40
# Said in a few words; in more of them it may be a caller's tale.
_CALL = re.compile(
    r"^(?:(?:can|goi|xin|giup|cho|xe|toi|nha) )*cap cuu\b"
    r"|^cuu (?:toi|em|con|voi|mang|nguoi|me|chau|ca nha)\b|^(?:cuu|khan cap|sos|emergency)$"
    r"|^(?:bi |dang )*chay nha\b|\bchay nha(?: roi| toi| em| to)*$|\bnha (?:\w+ ){0,2}(?:dang "
    r"|bi )?chay(?: roi| to| lon| qua)*$"
    r"|^(?:bi |co |dang |cho )*chay (?:lon|to|rung|cho|xe)\b|\b(?:bi|co) chay\b(?! may)"
    r"|\b(?:chong|bo|cha|no|ho|thang|anh trai|bo duong)(?: (?:toi|em|minh|con|chau))? (?:danh|dap"
    r"|dam|chem"
    r"|bop co) (?:toi|em|con|me|minh|chau|vo)\b|\bhoa hoan\b"
    r"|\bbi (?:\w+ ){0,3}?(?:danh(?! (?:cap|mat|roi|gia|lua|dau|bac|trao|thue|thuc))|chem|dam"
    r"|hanh hung|bao hanh|bat coc|hiep|hiep dam|cuop|bop co|nhot|giam giu|duoi giet)\b"
    r"|\b(?:dot quy|dien giat|duoi nuoc|chet duoi|ngo doc|bat tinh|ngat xiu|chay mau|ran can)\b"
    r"|\b(?:on fire|ambulance|fire in my house|heart attack|call 115|call 114)\b"
    r"|^(?:fire|help fire)$"
)
_FEW = 8
_RUNS = re.compile("chạy")  # To run; in plain letters it is a fire.
_NO_CALL = re.compile(
    r"\b(?:tien|chuyen khoan|ck|stk|vien phi|bao|noi|keu|nhan|xung|so may|neu|hoc|khoa hoc|canh bao"
    r"|thong bao|phong chay|tivi|phim|khong|chua|suyt)\b"
)
_KIN = (
    r"(?:con|chau|em|anh|chi|me|ba|bo|vo|chong|nha|ca nha|gia dinh|toi|minh|tui|nguoi nha|ong"
    r"|ong xa"
    r"|ba xa|dua nho|con trai|con gai|chau gai|em gai)"
)
_CHILD = (
    r"(?:con|chau|be|em be|dua nho|tre em|dua be|con trai|con gai|chau gai|chau trai|be gai"
    r"|be trai|em gai)"
)
_TAKEN = (
    r"(?:bat coc|bat di|bat mat|du di|du do|lua di|keo di|keo len xe|mat tich|bo nha di"
    r"|di dau mat|di lac|bi lac|lac mat|khong thay (?:dau|ve)|chua thay ve|bo di(?! (?:hoc|choi"
    r"|lam|ngu|tam|an|tiec)))"
)
# Said at any length, in the order in which they are tried.
_KINDS = (
    (
        "despair",
        r"(?<!met )(?<!nong )(?<!dau )(?<!doi )(?<!bung )(?<!buon ngu )(?<!cuoi )(?<!lanh "
        r")(?<!kho )"
        r"\b(?:muon|dinh|sap|se) (?:chet(?! (?:duoi|may|cho ma))|tu tu|tu van|tu sat|ket lieu)\b"
        r"|\b(?:khong|ko|chang|k|het) (?:con )?(?:muon|thiet) song\b"
        r"|\b(?:want|going) to (?:die|kill myself)\b|\bkill(?:ing)? myself\b|\buong thuoc tu tu\b",
    ),
    (
        "held",
        r"\b(?:bi|bat|dang)(?: \w+){0,3} (?:nhot|giu|giam|giam giu|danh dap|chich dien|ban sang"
        r"|ban qua)\b"
        r"(?: \w+){0,8} (?:campuchia|mien dien|myanmar?|cua khau|bien gioi|nuoc ngoai)\b"
        r"|\b(?:campuchia|mien dien|myanmar?|nuoc ngoai|cua khau)\b.{0,80}\b(?:chuoc|cuu|nhot|danh"
        r"|chich dien"
        r"|khong cho ve)\b|\b(?:tien chuoc|doi chuoc|bat chuoc|chuoc (?:con|chau|em|nguoi))\b"
        r"|\b(?:nhot|giu nguoi|bi nhot|bi giam|khong cho ve)\b.{0,60}\b(?:tien|trieu|tr"
        r"|khong cho|cuu)\b"
        r"|\b(?:no|ho|tui no|bon no)(?: \w+){0,3} (?:giu|nhot|giam)\b.{0,50}\bkhong cho (?:ve|di"
        r"|ra)\b"
        r"|\b(?:bi )?du (?:di|sang|qua) (?:\w+ ){0,2}(?:nuoc ngoai|campuchia|mien dien)\b",
    ),
    (
        "child",
        rf"\b{_CHILD}\b(?: (?:toi|minh|em|tui|nha|lop|hoc|nho|\d+"
        rf"|tuoi)){{0,6}}(?: \w+){{0,4}}? (?:bi )?{_TAKEN}\b"
        rf"|\b(?:bat coc|du do)(?: \w+){{0,4}} (?:con toi|chau toi|dua nho|dua be|tre em|be gai)\b"
        r"|\bco dua len (?:xe )?roi\b|\bmat (?:con|chau|dua nho) roi\b|\bmissing child\b"
        r"|\bmy (?:child|son|daughter)"
        r" (?:is|was) (?:missing|taken|kidnapped)\b",
    ),
    (
        "threat",
        r"\b(?:doa|doi|hu doa|de doa)(?: se| la| lay mang)* (?:giet|chem|dam|dam chet|dot|bat coc"
        r"|danh)\b"
        rf"|\b(?:giet|chem|dam chet) (?:chet )?(?:ca )?{_KIN}\b(?! (?:ga|heo|vit|lon|bo)\b)"
        r"|\b(?:se|toi nay|dem nay|mai|hom nay|doi|cho) (?:\w+ ){0,3}dot (?:nha|xe|quan|ray|vuon"
        r"|tiem)\b"
        r"|\bdot nha (?:toi|tui|minh|em|may|ca nha|neu)\b|\b(?:rut|cam|xach|vac|ke) (?:con "
        r"|cay )?(?:dao|sung|ma tau"
        r"|gay|hung khi)\b(?! (?:thai|kinh|phay|goi|cat))"
        r"|\b(?:dap|pha|dap pha|xong vao|bao vay)(?: cua| ca| nha| vo)* (?:cua|nha|quan)\b"
        r"(?! (?:bo|cua bo|di|lam|xay))|\b(?:xi|tat) axit\b|\btat son\b"
        r"|\b(?:bi (?:no|ho|tui no|bon no|chung no|chong|bo) (?:\w+ )?(?:danh|dap))\b(?! (?:cap"
        r"|mat|lua))"
        r"|\bkill(?:ing)? (?:me|my family|us)\b|\bburn (?:\w+ )?(?:house|home)\b"
        r"|\b(?:is|are|was|am) (?:beating me|being beaten|attacking me)\b",
    ),
    (
        "medical",
        rf"\b{_KIN}(?: \w+){{0,2}} (?:xiu|ngat|ngat xiu|bat tinh|dot quy|tai bien|ngung tho"
        rf"|co giat|non ra mau"
        rf"|khong tho duoc)(?: (?:roi|luon|mat|xuong|di|qua))*$"
        r"|\buong thuoc (?:sau(?! (?:an|bua|khi|do))|tru sau|chuot|diet co|doc)\b",
    ),
)
_COMPILED = tuple((kind, re.compile(saying)) for kind, saying in _KINDS)
_FIRE = re.compile(r"\bchay\b|\bhoa hoan\b|\bfire\b")
_MEDICAL = re.compile(
    r"\b(?:cap cuu|dot quy|dien giat|duoi nuoc|chet duoi|ngo doc|bat tinh|ngat xiu|chay mau|ran can"
    r"|ambulance|heart attack)\b"
)
# Somebody else's, a tale, or only imagined.
_NO_DANGER = re.compile(
    r"\b(?:phim|tivi|ti vi|tren mang|truyen|game|canh bao|thong bao|khuyen cao|thoi su|ga|heo|lon"
    r"|vit|co dai"
    r"|rac|than|nhang|vang ma|phao|nam ngoai|hoi xua)\b|\bneu (?:\w+ )?bi\b|\b(?:la )?gi(?: vay)?$"
)
_TALE = re.compile(
    r"\b(?:con|chau|me|ba|anh|chi|ban) (?:ong|ba|anh|chi|co|ban|may)\b.{0,60}\b(?:chuyen|ck|nop"
    r"|vien phi|tk|stk)\b"
)
"""What a caller tells to get money for a hospital: ``con ba dang cap cuu, chuyen tien``."""


def is_danger(text: str) -> bool:
    """Whether `text` says that somebody is threatened, hurt, on fire or wants to die.

    Not what a caller tells to get money (``con ban cap cuu, chuyen tien``), nor a loss alone.
    """
    return danger(text) != ""


def danger(text: str) -> str:
    """The kind of danger (see above), "" for none."""
    if _RUNS.search(unicodedata.normalize("NFC", text[:400]).lower()):
        return ""
    typed = words(text[:400])[:_MAX_WORDS]
    both = (" ".join(typed), " ".join(untelex(word) for word in typed))
    return next(filter(None, map(_danger, both)), "")


def _danger(said: str) -> str:
    if not _NO_DANGER.search(said):
        for kind, saying in _COMPILED:
            found = saying.search(said)
            if found and not (kind == "medical" and _TALE.search(said)):
                return kind
    return _call(said) if len(said.split()) <= _FEW else ""


def _call(said: str) -> str:
    """A cry in a few words; in more of them it may be a caller's tale."""
    if not _CALL.search(said) or _NO_CALL.search(said):
        return ""
    if _MEDICAL.search(said):
        return "medical"
    return "fire" if _FIRE.search(said) else "threat"
