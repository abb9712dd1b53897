"""`python -m gateway migrate`: brings the database's tables up to date."""

from __future__ import annotations

import argparse

from config import logs
from gateway.cli.actions import argument, command
from gateway.cli.output import print_text, say
from gateway.cli.words import sentence, text
from gateway.database import migrate
from gateway.development import dev_environment, sample_reports
from gateway.development.demonstration import opening
from gateway.officials.accounts import NotPossible
from gateway.services import Services


def run(arguments: argparse.Namespace) -> int:
    services = Services.load(dev_environment.environment(), name="migrate")
    settings = services.settings
    logs.configure(settings.log_level, "migrate", form=settings.log_format)
    try:
        if arguments.down:
            print_text(
                "The tables are those of {version}.",
                version=migrate.downgrade(settings.database_url),
            )
            return 0
        migrate.upgrade(settings.database_url)
    except (migrate.AnotherVersions, migrate.Busy, migrate.NoVersionBefore) as error:
        return say(sentence(str(error)), 1)
    services.check_keys()
    if (arguments.with_example_data or arguments.with_office) and not settings.development:
        return say(text("What is made up is for KHONG_MODE=development alone."), 2)
    if arguments.with_example_data:
        sample_reports.load(services)
    if arguments.with_office:
        try:
            opening.office(services)
        except NotPossible as error:
            print_text("No demonstration office: {why}", why=error)
    return 0


add = command(
    "migrate",
    run,
    argument(
        "--with-example-data", action="store_true", help="and add made-up reports (development)"
    ),
    argument("--with-office", action="store_true", help="and a demonstration office (development)"),
    argument(
        "--down",
        action="store_true",
        help="take the newest migration back, and what it stores: only with every process stopped",
    ),
)
