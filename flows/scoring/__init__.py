"""What reports weigh: standings, testimony and risk."""
