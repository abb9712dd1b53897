"""`python -m gateway migrate`: brings the database's tables up to date."""

from __future__ import annotations

import argparse

from config import logs
from config.settings import Settings
from gateway import devdata, devenv
from gateway.ledger import migrate


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("migrate", help="bring the database's tables up to date")
    parser.add_argument(
        "--with-example-data", action="store_true", help="and add made-up reports (development)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    settings = Settings.load(devenv.environment())
    logs.configure(settings.log_level, "migrate")
    migrate.upgrade(settings.database_url)
    if arguments.with_example_data:
        if not settings.development:
            print("Made-up reports are for KHONG_MODE=development alone.")
            return 2
        devdata.load(settings)
    return 0
