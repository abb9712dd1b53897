"""Today, and figures over time."""
