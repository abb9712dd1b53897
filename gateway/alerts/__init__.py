"""Alerts: the moves of one from draft to sent, who gets it, and what became of each delivery."""
