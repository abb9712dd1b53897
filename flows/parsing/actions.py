"""Finds who did what with which thing, by classes of words and their order: one table, no fixed
phrases.

An action is a verb with who did it, the thing, whom it went to, and whether it is done, denied or
only wanted. `stolen` and `settled` read the actions of a text: what was taken from a resident, and
payments in which nothing is wrong. Words are folded, short ones written out, sums ``MONEY``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from flows.text import MEMO, lengths, vocabulary
from flows.values import value

GIVES = "chuyen|ck|gui|nop|nap|dua"
"""Verbs for handing over money, a secret or a thing: rules of other modules add their own."""

_CLASSES = {
    "us": "toi|tui|em|con|chau|minh|me|ma|ba|bo|cha|vo|chong|ong|anh|chi|di|cau|chu|bac"
    "|nguoi nha|gia dinh|nha toi|ba noi|ba ngoai|ong noi|ong ngoai|ami|ama|hang xom",
    "them": "no|ho|chung no|bon no|tui no|tui do|bon do|ke gian|ke trom|ke cuop|ke la|nguoi la"
    "|nguoi ta|ai do|ai|thang do|thang kia|dua nao|thang nao|may thang|hai thang|hai dua|may dua"
    "|bon trom|bon cuop|an trom|co nguoi|mot thang|thang con do|con nghien|thang nghien"
    "|thang trom|lai no|thang lai|con lai|con buon|thang chau|ong kia|ba kia|thang ban|con ban"
    "|trom vo|trom vao|trom no|co trom",
    "buyer": "dai ly|chu hui|ba chu hui|thuong lai|lai xe|tho|nguoi lam",
    "take": "cam so do|cam so hong|cam xe|lay|lay mat|lay het|lay bay nhieu|lay tron|lay cap"
    "|lay trom|cuop|cuop giat|trom|bat trom|cat trom|hai trom|be trom|chat het|chat trom|ban mat"
    "|cam mat|dem cam|lay di cam|lay sach|cap|an cap|danh cap|om|om het|cuom|cuom mat|hot"
    "|hot het|vet|vet sach|quyt|dat|giat|moc|xach|khieng|nang|cam|cho di|bat|be|boc|lua lay|gom"
    "|doat|xiet|siet|mo khoa|hai",
    "theft": "mat trom|mat cap|bi trom|bi cuop|bi an trom|bi lay cap|bi mat trom|bi mat cap"
    "|trom mat|bi bat trom|bi giat|bi cuop giat|bi moc|bi an cap|bi danh cap|bi vao trom"
    "|bi cay cua|cuop mat|bi lay trom|bi hot|bi trom vao|bi moc tui",
    "drain": "rut|rut het|rut sach|rut mat|rut luon|tru|tru het|tru mat|quet sach",
    "lose": "mat|roi|rot|danh roi|lam roi|lam mat|danh mat|roi mat|rot mat",
    "pay": "chuyen|chuyen khoan|gui|nop|dong|nap|tra|coc|dat coc|dua|giao|thanh toan|mua|thue"
    "|dat mua|ung ho|cho muon",
    "money": "tien|MONEY|tien bac|von|luong|tien mat|tien luong|tien ban ca phe",
    "card": "the|the atm|the ngan hang|the tin dung|vi|cai vi|bop|cai bop|dien thoai"
    "|cai dien thoai|balo|gio xach|tui xach|iphone|samsung|con may",
    "animal": "con bo|con trau|con heo|con de|con ga|con vit|con cho|con meo|con nghe|con lon"
    "|dan bo|dan trau|dan de|dan heo|dan ga|dan vit|dan ong|trau|heo|ca dan|trau bo|bo trau"
    "|con ngua|ga vit|cap bo|cap trau|ga choi|chim",
    "vehicle": "xe|xe may|con xe|con xe may|chiec xe|chiec xe may|xe dap|xe dap dien|o to|oto"
    "|mo to",
    "goods": "may cay|may bom|may phat|may cat co|may tinh|laptop|tivi|may khoan|binh ac quy"
    "|day dien|ca phe|tieu|ho tieu|sau rieng|dieu|bap|mi|phan|phan bon|bao phan|hang|hang hoa"
    "|do dac|cua cai|vang|day chuyen|nhan cuoi|nhan vang|lac tay|bong tai|trang suc|so do"
    "|so hong|cay vang|chi vang|go|mat ong|thoc|lua giong|ong nuoc|dong ho|may moc|cai ray"
    "|mieng ray|bo de|may say|may xay",
    "home": "trong nha|trong tu|tu quan ao|trong ket|ket sat|trong ruong|duoi goi|trong tui"
    "|trong cop|trong bop|trong ray|o ray|ngoai ray|nha ray|trong phong|trong hoc|gac bep|vo nha"
    "|vao nha|dot nhap|pha khoa|cay khoa|cay cua|cua hang|trong quan|vo ray|trong vi"
    "|trong chuong",
    "done": "da|roi|lo|vua|moi|xong|het|sach|mat|luon|hom qua|hoi sang|toi qua|dem qua|hoi hom"
    "|sang nay|trua nay|hoi nay|di mat|mat tieu|rui|bien|tron",
    "not": "chua|khong|chang|suyt|khoi|dau co|khong he|dung|khong dau|mo co",
    "plan": "dinh|sap|tinh|se|muon|chuan bi|toan|co nen|nen|neu|lo ma|so|keo|coi chung",
    "want": "doi|bao|keu|bat phai|yeu cau|ru|ep|nho|xin|huong dan|hoi|moi|dan|xui|noi|doa|hen"
    "|cam ket",
    "bi": "bi|bi no|bi ho|bi ai|bi nguoi ta|bi chung no|duoc no",
    "undo": "huy|lay lai|rut lai|thu hoi|tra lai|doi lai|lenh|hoan",
    "often": "nhieu|hay bi|thuong|dao nay|de phong|canh giac|nhac|coi chung|can than|ngu khoa",
    "heed": "nghe loi|nghe theo|lam theo|theo loi|tin loi|nghe no|tin no|theo no|nghe ho|theo ho"
    "|tin ho|nghe nguoi ta",
    "give": "rut|dua|chuyen|doc|nop|nap|gui|khai|nhap|ban|dem|rut dua|cho|bam|quet|cam|vay",
    "ruin": "mat ca chi lan chai|vet sach|di tong|trang tay|tieu tan|bay mau|sach tui|sach sanh"
    "|sach banh|mat trang|mat sach|mat het|het sach|het nhan|het tron|het trui|con cai nit"
    "|con so 0|khong con dong nao|khong con gi|cuom mat|om tron|an tron|nuot tron|mat toi"
    "|bay sach|bay het|boc hoi het|cuom sach|hot sach|lua sach|het sach tien|nuot het",
    "other": "song|mang|pin|dien|nuoc|danh ba|hinh|tin nhan|file|mua|mua mang|vu nay|lua|ca phe"
    "|tieu|cay|vuon|la|hoa|ngu|thoi gian|gio|com|do an|thuoc|xang|giay|tuoi tho|tinh nghia"
    "|niem tin",
    "": "bao nhieu|bao gio|bao lau|may dong",
    "word": "tin|tin nhan|loi nhan",
    "to": "cho|qua|vao|vo|sang|ve",
    "fit": "tien hoc|tien dien|tien nuoc|tien nha|tien phong|tien tro|tien com|tien an|tien gao"
    "|tien gas|tien xang|tien thuoc|tien sua|tien thue|tien mang|tien rac|tien hui|tien hang"
    "|tien phan|tien giong|tien luong|tien cong|tien ca phe|hoc phi|vien phi|di hoc|hoc|dai hoc"
    "|dam cuoi|dam gio|tet|dien luc|nha truong|co giao|thay giao|truong|dai ly|tiem|quay"
    "|buu dien|benh vien|tram y te|ngan hang chinh sach|tap hoa|cho huyen|dien thoai moi|xe moi"
    "|di cho|bao hiem|nha may nuoc|tien quy|phi ve sinh|the bao hiem",
    "well": "nhan roi|nhan duoc roi|nhan du|da nhan|du roi|xong xuoi|hang ve roi|giao roi"
    "|co hang roi|nhan hang roi|xong het roi|nhan duoc tien roi|co bien lai|tra tien du"
    "|tra du tien|tra tien roi|tra tien xong|da tra tien|tra du|tra tien day du",
    "wrong": "lua|gat|bay|chan|khoa|block|nham|lon|lo tay|tro|trot|hoang|cuu|nghi|otp|ma|link"
    "|hack|gia|ngu|dai|dai dot|khoc|chet|lam sao|sao gio|gio sao|phai lam sao|la|mang|facebook"
    "|zalo|tiktok|telegram|them|nua|tron|mat tich|cong an|toa an|vien kiem sat|hai quan"
    "|thoi mien|bua|khong thay|khong giao|khong tra|khong nhan|chua nhan|nhiem vu|dau tu|coin"
    "|san|dom|rom|mat tieu|bay mau|keo",
}  # fmt: skip
IS_DONE = re.compile(
    r"\b(?:roi|xong|luon|lo|vua|da|mat|het sach|clicked|opened|typed|entered|gave|sent|paid|logged"
    r"|lost|gone)\b"
)
"""A word that says that an act is done, in a text that names one."""
_LONGEST = 4
TABLE: dict[str, frozenset[str]] = {}
for _name, _phrases in _CLASSES.items():
    for _phrase in _phrases.split("|"):
        TABLE[_phrase] = TABLE.get(_phrase, frozenset()) | {_name}
_LENGTHS = lengths(TABLE, _LONGEST)

_BEFORE, _AFTER = 8, 6
"""How many words before an act are searched for who does it, and how many after it for the
thing."""
_ALL_OF_IT = ("lay het", "lay sach", "lay bay nhieu", "lay tron", "lay luon", "lay mat")
_NEAR = 2
"""Within how many words of the act the lost thing is."""
_PHYSICAL = ("animal", "vehicle", "goods")
_CALLED = frozenset(("thang", "con", "dua", "lai", "ong", "ba"))
_OURS = vocabulary("toi tui em con chau minh nha me ba bo cha vo chong ong anh chi")
_SUMS = frozenset(("MONEY", "tien"))
_WRONG = ("wrong", "them", "theft", "want", "ruin")
_MOST_WORDS = 30
_FEW = 9
_OFF = frozenset(("di", "mat", "roi", "chay", "tron", "het", "luon", "sach", "trom", "cap"))
"""Behind or in an act with a harmless sense too (to carry, to hold, to catch): it was taken."""
_MILD = frozenset(
    ("cam", "be", "boc", "bat", "om", "xach", "hai", "gom", "dat", "lay", "nang", "cap")
)


class _Word(NamedTuple):
    """A word or phrase with its classes; `at` is the place of its first word."""

    at: int
    end: int
    text: str
    of: frozenset[str]


@value
class Action:
    """What was done. `by` and `to` are ``us``, ``them`` or ""; `state` is ``done``, ``denied``,
    ``wanted`` or "" where nothing tells."""

    act: str
    thing: str
    by: str
    to: str
    state: str
    at_home: bool = False
    of_another: bool = False
    """It belongs to one of ours who is not the doer: ``con toi lay the cua toi``."""


@lru_cache(maxsize=MEMO)
def _tagged(plain: str) -> tuple[_Word, ...]:
    """The words and phrases of `plain` that have a class, in its order."""
    words, tagged = plain.split(), list[_Word]()
    at, last = 0, len(words)
    while at < last:
        for size in range(min(_LENGTHS.get((*words[at : at + 2],), 1), last - at), 0, -1):
            phrase = " ".join(words[at : at + size])
            of = TABLE.get(phrase)
            if of is not None:
                tagged.append(_Word(at, at + size, phrase, of))
                at += size
                break
        else:
            at += 1
    return tuple(tagged)


@lru_cache(maxsize=MEMO)
def actions(plain: str) -> tuple[Action, ...]:
    """What `plain` tells of, in its order."""
    words = plain.split()
    if len(words) > _MOST_WORDS:
        return ()
    tagged = _tagged(plain)
    return tuple(filter(None, (_action(tagged, index, words) for index in range(len(tagged)))))


def _action(tagged: Sequence[_Word], index: int, words: list[str]) -> Action | None:
    one = tagged[index]
    act = next((name for name in ("theft", "take", "drain", "pay", "lose") if name in one.of), "")
    if not act:
        return None
    before = [each for each in tagged[:index] if each.at >= one.at - _BEFORE]
    after = [each for each in tagged[index + 1 :] if each.at < one.end + _AFTER]
    passive = act == "theft" or any("bi" in each.of for each in before[-2:])
    by = "them" if passive and act in ("take", "theft") else _doer(before, words)
    if act == "lose":
        if one.at and (not before or before[-1].end < one.at):
            return None  # "Cuon mat": how, and no act of its own.
        after = [each for each in after if each.at < one.end + _NEAR]
    thing = _thing(after) or (_thing(before[::-1]) if passive else "")
    if act == "drain" and thing != "money":
        return None
    if act == "take" and one.text in _MILD and not _is_off(words, one.end):
        return None
    return Action(
        "take" if act == "theft" else act,
        thing,
        by,
        _receiver(after),
        _state(one, before, after, passive=passive),
        any("home" in each.of for each in tagged),
        by == "us" and _is_of_another(words, before, one.end),
    )


def _doer(before: Sequence[_Word], words: list[str]) -> str:
    for each in reversed(before):
        if not each.of.isdisjoint(("them", "buyer")):
            return "them"
        if "us" in each.of:
            called = each.at > 0 and words[each.at - 1] in _CALLED
            return "them" if called and each.text not in _OURS else "us"
    return ""


def _thing(near: Sequence[_Word]) -> str:
    for each in near:
        for name in ("animal", "vehicle", "goods", "card", "money"):
            if name in each.of:
                return name
        if "fit" in each.of and each.text.startswith("tien "):
            return "money"
    return ""


def _is_of_another(words: list[str], before: Sequence[_Word], end: int) -> bool:
    near = words[end : end + _AFTER]
    if "cua" not in near[:-1]:
        return False
    owner = near[near.index("cua") + 1]
    return owner in _OURS and bool(before) and owner != words[before[0].at]


def _receiver(after: Sequence[_Word]) -> str:
    for one, two in pairwise(after):
        if "to" in one.of and not two.of.isdisjoint(("us", "them")):
            return "them" if "them" in two.of else "us"
    return ""


def _state(act: _Word, before: Sequence[_Word], after: Sequence[_Word], *, passive: bool) -> str:
    near = before[-3:]
    if any("not" in each.of for each in near[-2:]):
        return "denied"
    if any(not each.of.isdisjoint(("plan", "want")) for each in near[-2:]):
        return "wanted"
    is_done = passive or any(
        not each.of.isdisjoint(("done", "well", "drain")) for each in (act, *near, *after)
    )
    is_done = is_done or not _OFF.isdisjoint(act.text.split())
    return "done" if is_done else ""


def _is_off(words: list[str], end: int) -> bool:
    return not _OFF.isdisjoint(words[end : end + _AFTER])


@lru_cache(maxsize=MEMO)
def stolen(plain: str) -> str:
    """What was taken or lost, by the first act that it needs: ``cash`` (goods, animals, money that
    was at home: the police), ``stolen`` (a telephone, a card), "" for nothing."""
    tagged = _tagged(plain)
    if any(not each.of.isdisjoint(("well", "often")) for each in tagged):
        return ""  # All is well, or what happens to others.
    for action in actions(plain):
        if action.act == "lose" and action.by != "them" and action.thing in ("vehicle", "animal"):
            return "cash"
        if action.act == "drain" and action.by == "them" and action.state in ("", "done"):
            return "bank"
        if action.state != "done":
            continue
        if action.act == "take" and action.by == "us" and action.of_another:
            return "bank" if action.thing in ("card", "money") else "cash" if action.thing else ""
        if action.act == "take" and action.by == "them":
            if action.thing in _PHYSICAL or (action.thing == "money" and action.at_home):
                return "cash"
            if action.thing == "card":
                return "stolen"
    return ""


def heeded(plain: str) -> bool:
    """Whether one of ours did everything that others said: ``nghe loi no ra atm rut dua het``."""
    tagged = _tagged(plain)
    for at, one in enumerate(tagged):
        if "heed" not in one.of:
            continue
        before, after = tagged[max(0, at - 2) : at], tagged[at + 1 :]
        if any(not each.of.isdisjoint(("not", "plan", "want")) for each in (*before, *after)):
            return False
        first = next((each.at for each in after if "give" in each.of), None)
        return first is not None and any("done" in e.of and e.at > first for e in after)
    return False


@lru_cache(maxsize=MEMO)
def ruined(plain: str) -> bool:
    """Whether a few words say that all is gone and name nothing that it could be but money."""
    words = plain.split()
    if len(words) > _FEW:
        return False
    tagged = _tagged(plain)
    off = ("other", "not", "plan", "want", "well", "fit", "animal", "vehicle", "goods", "card")
    if any("ruin" not in each.of and not each.of.isdisjoint(off) for each in tagged):
        return False
    if any(
        "them" in one.of and one.end <= two.at <= one.end + 3
        for one in tagged
        for two in tagged
        if two.text in _ALL_OF_IT
    ):
        return True
    return any("ruin" in each.of for each in tagged)


@lru_cache(maxsize=MEMO)
def settled(plain: str) -> bool:
    """Whether something was paid for, or sent to relatives, with nothing wrong in it."""
    words = plain.split()
    if len(words) > _MOST_WORDS or "xung" in words:  # Who gave a false name is paid for nothing.
        return False
    tagged = _tagged(plain)
    if _is_word_sent(tagged):
        return True
    if any(not each.of.isdisjoint(_WRONG) for each in tagged):
        return False
    if any("not" in each.of for each in tagged) or any(map(_is_taken, actions(plain))):
        return False
    if _is_paid(plain):
        return any(not each.of.isdisjoint(("fit", "well")) for each in tagged)
    return any("fit" in each.of for each in tagged) and not _SUMS.isdisjoint(words)


def _is_taken(action: Action) -> bool:
    return action.act == "take" or (action.act == "lose" and action.thing != "")


def _is_word_sent(tagged: Sequence[_Word]) -> bool:
    """Whether one of ours sent a message, and nothing of worth is named."""
    of_worth = ("money", "card", "goods", "them", "want")
    if any(not each.of.isdisjoint(of_worth) for each in tagged):
        return False
    runs = zip(tagged, tagged[1:], tagged[2:], strict=False)
    return any("us" in a.of and "pay" in b.of and "word" in c.of for a, b, c in runs)


_ENDS = vocabulary("lam theo tai cai chuyen dua doc noi bam nop gui nap ky nghe di cho")
_LATER = vocabulary("gi dau het nha a theo no ho khoan tien ma luon ca")


_ASKING = vocabulary("khong hong ha sao chua vay")


_ONLY = frozenset(("co", "moi", "chi"))


def asks_to_pay(plain: str) -> bool:
    """Whether a few words ask if a sum is to be paid that was not paid yet."""
    words = plain.split()
    if "thoi" in words and not _ONLY.isdisjoint(words):
        return False  # Only this sum was paid.
    if len(words) > _FEW + 3 or words[-1:] == [] or words[-1] not in _ASKING:
        return False
    tagged = _tagged(plain)
    off = ("fit", "them", "want", "word", "theft", "ruin", "done", "undo", "wrong")
    if _SUMS.isdisjoint(words) or any(not each.of.isdisjoint(off) for each in tagged):
        return False
    return any(action.act == "pay" and action.thing == "money" for action in actions(plain))


def ends_undone(plain: str) -> bool:
    """Whether it ends with a denial: ``minh chua lam``. A denial about somebody else
    (``no chua gui``) does not count."""
    words = plain.split()
    while words and words[-1] in _LATER:
        words.pop()
    if len(words) < 4 or words[-2] != "chua" or words[-1] not in _ENDS:
        return False
    return words[-3] in _OURS or words[-3] in ("ma", "nhung")


def _is_paid(plain: str) -> bool:
    paid = [action for action in actions(plain) if action.act == "pay"]
    is_done = any(action.state == "done" for action in paid)
    is_done = is_done or any("well" in each.of for each in _tagged(plain))
    return bool(paid) and is_done and all(action.to != "them" for action in paid)


def paid_well(plain: str) -> bool:
    """Whether it tells of a payment that was made and in which nothing is wrong."""
    return settled(plain) and _is_paid(plain)
