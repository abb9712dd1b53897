"""Alerts: their states from draft to sent, their recipients, and the state of each delivery."""
