"""What a forwarded message looks like: scam, spam, unclear or benign."""
