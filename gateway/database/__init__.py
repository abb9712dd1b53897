"""The database: connections, tables, migrations, encryption, staged jobs, retention."""
