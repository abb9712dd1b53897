"""Messages to residents that wait to be sent, and the carriers' own secrets and tests."""
