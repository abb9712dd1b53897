"""Areas, and their names as people write them."""
