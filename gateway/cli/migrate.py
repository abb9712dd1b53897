"""`python -m gateway migrate`: brings the database's tables up to date."""

from __future__ import annotations

import argparse

import psycopg

from config import logs
from gateway.cli.actions import argument, command
from gateway.cli.output import print_text, say
from gateway.cli.words import sentence, text
from gateway.database import connect, migrate
from gateway.development import dev_environment, sample_reports
from gateway.development.demonstration import opening
from gateway.officials.accounts import NotPossible
from gateway.services import Services


def run(arguments: argparse.Namespace) -> int:
    """Brings the tables up to date, or undoes the newest migration."""
    services = Services.load(dev_environment.environment(), name="migrate")
    settings = services.settings
    logs.configure(settings.log_level, "migrate", form=settings.log_format)
    if problem := _problem(settings.database_url):
        return say(problem, 1)
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


def _problem(database_url: str) -> str:
    """Why nothing can be migrated, "" if it can. Units try until the database is there."""
    try:
        with psycopg.connect(**connect.parameters(database_url, connect_timeout=3)) as connection:
            encoding = connection.info.parameter_status("server_encoding")
    except psycopg.OperationalError as error:
        return text("The database does not answer ({why}).", why=str(error).splitlines()[0])
    if encoding == "UTF8":
        return ""
    return text(
        "The database has the encoding {encoding}. Make another one:  CREATE DATABASE … OWNER … "
        "ENCODING 'UTF8' TEMPLATE template0",
        encoding=encoding,
    )
