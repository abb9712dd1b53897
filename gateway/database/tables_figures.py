"""Tables of figures: what is counted by month and area, and stays when its rows are forgotten."""

from sqlalchemy import BigInteger, Column, Date, Table, Text

from gateway.database.tables import _created, metadata

figure = Table(
    "figure",
    metadata,
    # A commune, a former district, or "" for everybody, also of no area.
    Column("area", Text, primary_key=True),
    # Its first day, in the residents' time zone.
    Column("month", Date, primary_key=True),
    # Like `reports`, `decision.confirmed` (`figures_sql`); none where it is 0.
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

figure_day = Table(
    "figure_day",
    metadata,
    # What is counted day by day, until its month is over: `figure` has the sums.
    Column("day", Date, primary_key=True),
    Column("area", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

figure_span = Table(
    "figure_span",
    metadata,
    # Which figures are known: those of a month or a day (its first) that were counted.
    Column("measure", Text, primary_key=True),
    Column("since", Date, primary_key=True),
    _created("counted_at"),
)
