"""The system account that PostgreSQL runs under when we are root, which it refuses to be.

No account is made: Debian's `postgres` is taken if it is there, else `nobody`. That account
can't look into a checkout under /root, so where it must, the server keeps the one right of
root to pass closed folders (CAP_DAC_OVERRIDE) and no other.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gateway.development.embedded.server import Unavailable

_PASS_CLOSED_FOLDERS = (
    # access(2) asks with the rights of the real user alone, unless this bit is set.
    "--securebits=+no_setuid_fixup",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
)


@dataclass(frozen=True, slots=True)
class Account:
    """`prefix` goes before a command that must run under the account (empty: as we are)."""

    uid: int
    gid: int
    prefix: tuple[str, ...] = ()

    def own(self, folder: Path) -> None:
        """Makes the folder, for this account alone."""
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        if self.prefix:
            os.chown(folder, self.uid, self.gid)

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*self.prefix, *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
        )


def account_for(data: Path, binary: Path, stop: str) -> Account:
    """The account that runs the server whose data folder is `data`."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid())
    if not shutil.which("setpriv"):
        raise Unavailable(
            "PostgreSQL does not run as root, and there is no setpriv to run it as another.\n"
            "Type    apt install util-linux    or run this as an ordinary user."
        )
    owner = _owner(data)
    prefix: tuple[str, ...] = (
        "setpriv",
        f"--reuid={owner.pw_uid}",
        f"--regid={owner.pw_gid}",
        "--clear-groups",
        f"--pdeathsig={stop}",
    )
    reach = Account(owner.pw_uid, owner.pw_gid, prefix)
    if _reaches(reach, data.parent, binary):
        return reach
    far = (*prefix, *_PASS_CLOSED_FOLDERS)
    reach = Account(owner.pw_uid, owner.pw_gid, far)
    if _reaches(reach, data.parent, binary):
        return reach
    raise Unavailable(
        f"PostgreSQL does not run as root, and the user {owner.pw_name} can't enter this folder.\n"
        "Run this as an ordinary user, or from a folder that all may enter (/srv, /opt)."
    )


def _owner(data: Path) -> pwd.struct_passwd:
    if data.exists() and data.stat().st_uid != 0:
        return pwd.getpwuid(data.stat().st_uid)
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise Unavailable("PostgreSQL does not run as root, and there is no user `nobody` here.")


def _reaches(account: Account, folder: Path, binary: Path) -> bool:
    test = ["test", "-x", str(binary), "-a", "-r", str(binary), "-a", "-x", str(folder)]
    return account.run(test).returncode == 0
