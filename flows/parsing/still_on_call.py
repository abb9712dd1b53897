"""A resident whom the service told to hang up, or to leave a room, says that they have not, or may
not.

The words are folded, Telex undone, short ones written out.
"""

from __future__ import annotations

from functools import lru_cache

from flows.parsing.intent import readings
from flows.patterns import Pattern
from flows.text import MEMO, words

_MOST_WORDS = 10
_ONE = (
    r"(?:(?:toi|tui|em|con|chau|minh|me|ma|ba|bo|cha|vo|chong|ong|no|ho|han|chung|bon no|cong an"
    r"|nguoi ta|thi|ma|nhung|van|con|cu|da|a|troi oi|oi|dang|gio|roi|vay|biet|so|noi|ngoai|ong|anh"
    r"|chi) )*"
)
_END = (
    r"(?: (?:may|luon|dau|nha|nhe|oi|a|het|duoc|noi|ra|lam|so lam|voi|roi|di|xuong|vay|tui"
    r"|toi|con|em))*"
)
_HANG_UP = r"(?:cup|tat|ngat|gac|dap|buong|bo|ngung|dung|thoat|tat may|cup may)"
_NOT_HUNG_UP = Pattern(
    rf"{_ONE}(?:khong|chua|chang|dung)(?: (?:dam|cho|chiu|duoc|the|muon|co|he|ai|phep|toi|tui|em"
    rf"|con|minh|me|noi|kip))* {_HANG_UP}{_END}"
    rf"|{_ONE}(?:cam|bat|keu|bao|bieu|noi|dan|doa)(?: (?:toi|tui|em|con|minh|me|ba|la|phai))*"
    rf" (?:khong|dung|cam)(?: (?:duoc|cho|co|the))* {_HANG_UP}{_END}"
    rf"|{_ONE}{_HANG_UP}(?: may)? (?:khong|chang) (?:duoc|noi){_END}"
    rf"|{_ONE}(?:so|ngai) (?:ma )?(?:khong dam )?{_HANG_UP}{_END}"
    r"|(?:toi|tui|em|con|minh|no|ho|me|ba|van|chua|thi|cu|dang|a|u)?(?: (?:toi|tui|van|con|cu"
    r"|dang|no"
    r"|me|ba))* ?(?:con|van|cu|dang) (?:dang )?(?:noi|nghe|giu may|noi chuyen|cam may|om may|goi)"
    r"(?: (?:nua|may|day|ne|nha|no|ho|voi|tiep|hoai|a|kia|do|chuyen))*"
    r"|(?:i |he |she |they |we )?(?:can ?not|cant|can t|won t|wont|do not|don t|did not|didn t|not)"
    r"(?: (?:let|me|dare|want|to|yet|you))* (?:hang up|hung up|end (?:the )?call)(?: (?:yet|now|on"
    r"|him|them|the phone))*"
    r"|(?:i am |im |i m |he is |she is )?still (?:on (?:the )?(?:line|phone|call)|talking|here)"
    r"(?: (?:now|with him|with them))*"
)
"""The whole of it: they are still on the line."""
_IN_THE_ROOM = Pattern(
    rf"{_ONE}(?:o|trong|vo|vao|toi|den)(?: (?:day|roi|trong))* (?:khach san|nha nghi|phong|nha tro"
    r"|homestay)(?: (?:roi|day|ne|nha|mot minh|do|kia))*"
    rf"|{_ONE}(?:noi|bao|keu|bat|cam|dan|doa)?(?: (?:toi|tui|em|con|la))*"
    r" ?(?:khong|cam|dung)(?: (?:duoc|cho|dam|co|toi|tui|em|con|ai))* (?:ra|di|ve|mo cua|roi)"
    r"(?: (?:ngoai|khoi|phong|dau|khoi phong|het|day|do|ve|nha|duoc|dam))*"
    rf"|{_ONE}(?:keu|bat|bao|da|dan)?(?: (?:toi|tui|em|con))* ?(?:khoa|chot) (?:trai )?cua"
    r"(?: (?:lai|roi|phong|trong|ngoai))*"
    rf"|{_ONE}(?:ngoi|cho|doi|o)(?: (?:day|trong|cho|do|mot minh|yen|nguyen))*"
)
"""The same of a room where nobody sees them."""


@lru_cache(maxsize=MEMO)
def is_still_on(text: str, *, in_a_room: bool = False) -> bool:
    """Whether all of a few words say that they have not hung up, or not left the room."""
    if not 0 < len(words(text)) <= _MOST_WORDS:
        return False
    rules = (_NOT_HUNG_UP, _IN_THE_ROOM) if in_a_room else (_NOT_HUNG_UP,)
    return any(rule.fullmatch(form.strip()) for rule in rules for form in readings(text))
