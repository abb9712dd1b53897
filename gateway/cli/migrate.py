"""`python -m gateway migrate`: brings the database's tables up to date."""

from __future__ import annotations

import argparse
import sys

from config import logs
from gateway.database import migrate
from gateway.development import dev_environment, sample_reports
from gateway.development.demonstration import opening
from gateway.officials.accounts import NotPossible
from gateway.services import Services


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("migrate", help="bring the database's tables up to date")
    parser.add_argument(
        "--with-example-data", action="store_true", help="and add made-up reports (development)"
    )
    parser.add_argument(
        "--with-office", action="store_true", help="and a demonstration office (development)"
    )
    parser.add_argument(
        "--down",
        action="store_true",
        help="take the newest migration back, and what it stores: only with every process stopped",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    services = Services.load(dev_environment.environment(), name="migrate")
    settings = services.settings
    logs.configure(settings.log_level, "migrate", form=settings.log_format)
    try:
        if arguments.down:
            print(f"The tables are those of {migrate.downgrade(settings.database_url)}.")
            return 0
        migrate.upgrade(settings.database_url)
    except (migrate.AnotherVersions, migrate.Busy, migrate.NoVersionBefore) as error:
        print(error, file=sys.stderr)
        return 1
    services.check_keys()
    if (arguments.with_example_data or arguments.with_office) and not settings.development:
        print("What is made up is for KHONG_MODE=development alone.")
        return 2
    if arguments.with_example_data:
        sample_reports.load(services)
    if arguments.with_office:
        try:
            opening.office(services)
        except NotPossible as error:
            print(f"No demonstration office: {error}")
    return 0
