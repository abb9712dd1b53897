"""What a text asks for: keywords, codes, intent, panic and danger."""
