"""`python -m gateway migrate`: brings the database's tables up to date."""

from __future__ import annotations

import argparse
import sys

import psycopg

from config import logs
from gateway.database import connect, migrate
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
    if problem := _problem(settings.database_url):
        print(problem, file=sys.stderr)
        return 1
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


def _problem(database_url: str) -> str:
    """Why nothing can be migrated, "" if it can. Units try until the database is there."""
    try:
        with psycopg.connect(**connect.parameters(database_url, connect_timeout=3)) as connection:
            encoding = connection.info.parameter_status("server_encoding")
    except psycopg.OperationalError as error:
        return f"The database does not answer ({str(error).splitlines()[0]})."
    if encoding == "UTF8":
        return ""
    return (
        f"The database has the encoding {encoding}. Make another one:  CREATE DATABASE … OWNER … "
        "ENCODING 'UTF8' TEMPLATE template0"
    )
