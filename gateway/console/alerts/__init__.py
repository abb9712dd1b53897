"""The console's pages of alerts: the list, one alert, writing, progress, templates."""
