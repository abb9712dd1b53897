"""Whether somebody says that a life is in danger: theirs or another's, now."""

from __future__ import annotations

import re
import unicodedata

from flows.spelling import untelex
from flows.text import words

_MAX_WORDS = 40
_ME = r"(?:toi|em|con|chau|minh|me|ba|bo|vo|chong|nha|ca nha|gia dinh|tui)"
# Said at any length.
_THREAT = re.compile(
    r"\b(?:doa|doi|hu doa|de doa)(?: se| la| lay mang)*"
    r" (?:giet|chem|dam chet|dot nha|bat coc|danh)\b"
    rf"|\b(?:giet|chem|dam chet) (?:chet )?{_ME}\b"
    r"|(?<!met )(?<!nong )(?<!dau )(?<!doi )(?<!buon ngu )(?<!cuoi )(?<!lanh )(?<!kho )"
    r"\b(?:muon|dinh|sap|se) (?:chet|tu tu|tu van|tu sat|ket lieu)\b(?! (?:duoi|may|cho ma))"
    r"|\b(?:khong|ko|chang|k|het) (?:con )?(?:muon|thiet) song\b"
    r"|\buong thuoc (?:sau|tru sau|chuot|diet co|doc|tu tu)\b"
    r"|\b(?:i )?(?:want|going) to (?:die|kill myself)\b|\bkill(?:ing)? (?:me|myself|my family|us)\b"
    r"|\b(?:is|are|was|am) (?:beating me|being beaten|attacking me)\b"
)
# Said in a few words; in more of them it may be a caller's tale.
_CALL = re.compile(
    r"^(?:(?:can|goi|xin|giup|cho|xe|toi|nha) )*cap cuu\b"
    r"|^cuu (?:toi|em|con|voi|mang|nguoi|me|chau|ca nha)\b|^(?:cuu|khan cap|sos|emergency)$"
    r"|\bchay nha\b|\bnha (?:\w+ ){0,2}(?:dang |bi )?chay(?: roi| to| lon| qua)*$"
    r"|^(?:bi |co |dang |cho )*chay (?:lon|to|rung|cho|xe)\b|\b(?:bi|co) chay\b(?! may)"
    r"|\bhoa hoan\b"
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


def is_danger(text: str) -> bool:
    """Whether `text` says that somebody is threatened, hurt, on fire or wants to die.

    Not what a caller tells to get money (``con ban cap cuu, chuyen tien``), nor a loss alone.
    """
    if _RUNS.search(unicodedata.normalize("NFC", text[:400]).lower()):
        return False
    typed = words(text[:400])[:_MAX_WORDS]
    return any(_says(" ".join(reading)) for reading in (typed, [untelex(word) for word in typed]))


def _says(said: str) -> bool:
    if _THREAT.search(said):
        return True
    return (
        len(said.split()) <= _FEW
        and _CALL.search(said) is not None
        and _NO_CALL.search(said) is None
    )
