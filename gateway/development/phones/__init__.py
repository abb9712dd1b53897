"""Phones to try the service on, in development: simulators of a subscriber and of the carriers.

`phone` texts and dials at the real webhook endpoints, signed as a carrier would. `post` plays the
carriers' other side, where MTs arrive for all phones. `receipts` says that they arrived. `page` is
the phone in a browser (`/phone`). The one in the terminal is `gateway.development.terminal_phone`.
Nothing of it is served in production.
"""

from typing import Final

NUMBERS: Final = ("0900000201", "0900000202", "0900000203", "0900000204")
"""Numbers of the phones on the page: made up, without owners."""
