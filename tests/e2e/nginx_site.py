"""Debian's nginx on the project's own files, with the ports and folders of a test."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from config.settings import ROOT

NGINX: Final = "/usr/sbin/nginx"
_FILES: Final = ROOT / "config" / "deploy" / "nginx"


def write(
    home: Path,
    upstream: Sequence[str],
    secure: str,
    plain: str,
    more: Mapping[str, str] | None = None,
) -> list[str]:
    """Writes all that it needs into `home`, a certificate too; gives the command.

    upstream       addresses of the web servers, a line each as the files say
    secure, plain  where it listens
    more           what else is replaced in the site's file
    """
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    names = ["-keyout", home / "privkey.pem", "-out", home / "fullchain.pem", "-subj", "/CN=x"]
    subprocess.run([*words, *names], check=True, capture_output=True)
    servers = (_FILES / "upstream.conf").read_text()
    line = next(line for line in servers.split("\n") if "127.0.0.1:8000" in line)
    if len(upstream) > 1:
        line_of_several = line.replace("max_fails=0", "max_fails=1 fail_timeout=5s")
    else:
        line_of_several = line
    lines = "\n".join(line_of_several.replace("127.0.0.1:8000", each) for each in upstream)
    (home / "upstream.conf").write_text(servers.replace(line, lines))
    shutil.copy(_FILES / "proxy.conf", home)
    site = (_FILES / "khong.conf").read_text()
    for before, after in {
        "listen 443 ssl;": f"listen {secure} ssl;",
        "listen 80;": f"listen {plain};",
        "    listen [::]:443 ssl;\n": "",
        "    listen [::]:80;\n": "",
        "/etc/khong/tls": str(home),
        "/etc/nginx/khong-": f"{home}/",
        **(more or {}),
    }.items():
        assert before in site
        site = site.replace(before, after)
    temp = "".join(
        f"{kind}_temp_path {home}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (home / "nginx.conf").write_text(
        f"daemon off;\nuser root;\npid {home}/pid;\nerror_log {home}/error.log;\nevents {{}}\n"
        f"http {{\naccess_log {home}/access.log;\n{temp}{site}\n}}\n"
    )
    return [NGINX, "-c", str(home / "nginx.conf"), "-p", str(home)]
