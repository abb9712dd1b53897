"""Writes the signatures in `tests/vectors/*.json` again: `python -m tests.gateway.carriers.resign`.

An entry with `"signed": "<secret>"` is signed with that secret by the vendor's library;
`"current"` stands for the one in the file's settings, `"signed_at"` for a time other than the
door's (seconds). Run it after an entry was changed by hand.
"""

from __future__ import annotations

import json
from dataclasses import replace

from tests.gateway.carriers.signing import SIGNERS
from tests.gateway.carriers.vectors import file_of, receiving


def main() -> None:
    for kind in receiving():
        sign, secret = SIGNERS.get(kind.name), kind["rotates"]
        for entry in [*kind["reads"], *kind["raises"]]:
            if sign is None or "signed" not in entry:
                continue
            value = kind.settings[secret] if entry["signed"] == "current" else entry["signed"]
            webhook = kind.webhook(entry)
            then = replace(webhook, now=entry.get("signed_at", webhook.now))
            signed = sign(then, kind["public_url"], {secret: value})
            entry["headers"], entry["query"] = dict(signed.headers), signed.query
            if signed.body != webhook.body:
                entry["body"] = signed.body.decode()
            for page in entry.get("messages", ()):
                if "signature" in page.get("inbound", {}):
                    page["inbound"]["signature"] = next(iter(kind.carrier().read(signed))).signature
        text = json.dumps(kind.data, ensure_ascii=False, indent=1)
        file_of(kind.name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
