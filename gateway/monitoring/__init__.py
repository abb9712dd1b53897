"""Monitoring: figures for Prometheus, and the call to the officials on duty."""
