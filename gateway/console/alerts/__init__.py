"""Alerts: the list, one alert, writing it, its progress."""
