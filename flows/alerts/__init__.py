"""What is sent to a district: how a warning is written, and what must not be sent."""
