"""Commands: one file for each; `main` is the entry, `runner` runs an official's command."""
