"""The handbook that officials read beside each page, and a tour."""
