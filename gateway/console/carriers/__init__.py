"""How each carrier does."""
