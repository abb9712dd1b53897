"""One file for each thing that a resident can do."""
