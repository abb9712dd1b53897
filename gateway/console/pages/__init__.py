"""One file for each page: `add` puts its views into the blueprint."""
