"""What officials are notified of by SMS: kinds of news, recipients, limits, phones."""
