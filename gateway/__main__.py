"""`python -m gateway ...`, or `khong ...`."""

import os
import sys
from io import TextIOWrapper

from gateway.cli.main import main


def run() -> int:
    """Runs the command that was typed. A reader that has closed the pipe (`| head`) is no error,
    nor is a terminal without Vietnamese letters: a command that did its work must not end in an
    error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


if __name__ == "__main__":
    sys.exit(run())
