"""What the console says in English; a file for each part."""
