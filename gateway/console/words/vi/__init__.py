"""What the console says in Vietnamese, to an official who has ten minutes; a file for each part."""
