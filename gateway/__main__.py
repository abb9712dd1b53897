"""`python -m gateway ...`, or `khong ...`."""

import os
import sys

from gateway.cli.main import main


def run() -> int:
    """Runs the command that was typed. A reader that has closed the pipe (`| head`) is no error."""
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


if __name__ == "__main__":
    sys.exit(run())
