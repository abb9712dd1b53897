"""News for officials by SMS: kinds of news, recipients, limits, phones."""
