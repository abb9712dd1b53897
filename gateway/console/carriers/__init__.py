"""The state of each carrier."""
