"""The replies to a victim after the first act: by what they say, and by who can still stop the
loss.

`NEXT` is the table. `flows.parsing.panic_next` names what they say, else the model of later
messages (`BY_MODEL`). Of several texts the one that was not sent yet comes first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flows.topics import losses

_WAYS = {
    **dict.fromkeys(losses.TAKEN, "hands"), **dict.fromkeys(losses.ADVISED, "office"),
    "posted": "post", "order": "post", "phone": "phone", "social": "social", "sim": "sim",
    "cards": "cards", "credit": "credit", "astray": "astray", "unpaid": "unpaid",
}  # fmt: skip
"""For each kind of loss, its group of texts in `NEXT`. A kind without an entry is the bank's."""
NEXT: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "": {
        "": ("panic.still", "panic.police", "panic.busy", "panic.after"),
        "hands": ("panic.taken", "panic.hands.back"),
        "phone": ("panic.off", "panic.phone", "panic.police"),
        "social": ("panic.social.more", "panic.social.back", "panic.still"),
        "sim": ("panic.sim.more", "panic.sim", "panic.busy"),
        "cards": ("panic.cards.more", "panic.cards", "panic.more"),
        "credit": ("panic.credit.more", "panic.credit"),
        "post": ("panic.order.more", "panic.police"),
        "astray": ("panic.astray.more", "panic.astray"),
        "unpaid": ("panic.unpaid.more", "panic.unpaid"),
        "office": ("advice.have_proof", "panic.asked"),
    },
    "noted": {"": ("panic.noted", "panic.police", "panic.still")},
    "what_now": {"": ("panic.police", "panic.still", "panic.after")},
    "back": {
        "": ("panic.back", "panic.helped"),
        "unpaid": ("panic.hands.back", "panic.taken"),
        "hands": ("panic.hands.back", "panic.taken"),
        "social": ("panic.social.back", "panic.social.more"),
        "phone": ("panic.phone.done", "panic.back"),
    },
    "locked": {
        "": ("panic.locked", "panic.done"),
        "hands": ("panic.done", "panic.hands.back"),
        "social": ("panic.done", "panic.social.back"),
        "phone": ("panic.phone.done", "panic.locked"),
        "sim": ("panic.sim.more", "panic.done"),
        "cards": ("panic.done", "panic.cards.more"),
        "credit": ("panic.done", "panic.credit.more"),
        "post": ("panic.done", "panic.order.more"),
        "astray": ("panic.done", "panic.astray.more"),
    },
    "fine": {
        "": ("panic.fine", "panic.done"),
        **dict.fromkeys(("hands", "unpaid"), ("panic.taken", "panic.done")),
        **dict.fromkeys(("social", "cards", "credit", "post", "astray"), ("panic.done",)),
    },
    "undone": {"": ("panic.undone",), "hands": ("panic.taken", "panic.hands.back"),
               "unpaid": ("panic.unpaid", "panic.taken")},
    "pause": {"": ("panic.pause",), "hands": ("panic.hands.back", "panic.taken")},
    "theirs": {"": ("panic.theirs",), "hands": ("panic.asked", "panic.taken")},
    "after": {
        "": ("panic.after",),
        **dict.fromkeys(("hands", "unpaid"), ("panic.done", "panic.hands.back")),
    },
    "done": {
        "": ("panic.noted", "panic.done"),
        "hands": ("panic.taken", "panic.done"),
        "phone": ("panic.phone.done", "panic.off"),
        **{way: (f"panic.{way}.more", "panic.done")
           for way in ("social", "sim", "cards", "credit", "astray", "unpaid")},
        "post": ("panic.order.more", "panic.done"),
    },
    "busy": {
        "unpaid": ("panic.unpaid.more", "panic.hands.cant"),
        "": ("panic.busy", "panic.borrow"),
        "hands": ("panic.hands.cant", "panic.taken"),
        "social": ("panic.social.back", "panic.social.more"),
    },
    "more": {"": ("panic.more", "panic.doubt"), "hands": ("panic.hands.more", "panic.doubt"),
             "unpaid": ("panic.unpaid.more", "panic.taken")},
    "doubt": {"": ("panic.doubt", "panic.more")},
    "asked": {
        "": ("later.asked", "later.more"),
        "unpaid": ("panic.unpaid.more", "panic.taken"),
        **dict.fromkeys(("hands", "social", "post", "cards", "credit", "sim", "astray"),
                        ("panic.asked", "panic.helped")),
    },
}  # fmt: skip
"""The victim's need, then the way (`_WAYS`), then the texts in the order of sending. A need without
a row has one text, named after it (``panic.calling``). A way without an entry has the texts of the
entry ""."""
BY_MODEL = {
    "what_now": ("what_now", 0.4), "cant": ("busy", 0.5), "doubt": ("doubt", 0.5),
    "follow": ("more", 0.5), "fate": ("back", 0.5), "done_it": ("done", 0.6),
    "well": ("fine", 0.65), "not_report": ("theirs", 0.6), "never_mind": ("pause", 0.75),
    "more": ("noted", 0.4), "question": ("asked", 0.5), "lost": ("noted", 0.5),
    "proved": ("noted", 0.5), "no_loss": ("safe", 0.6), "innocent": ("well", 0.65),
    "thanks": ("fine", 0.7),
}  # fmt: skip
"""By what the model of later messages hears: what they say, from so great a chance on."""
OF_THE_MODEL = frozenset(need for need, _ in BY_MODEL.values())


def texts(need: str, kind: str) -> Sequence[str]:
    """The keys for what a victim of this kind of loss says, see `NEXT`."""
    by_way, way = NEXT.get(need), _WAYS.get(kind, "")
    if by_way is None:
        return (f"panic.{need}",)
    if need in ("noted", "what_now") and way:  # The row "" has an order for each way.
        by_way = NEXT[""]
    return by_way.get(way) or by_way[""]
