"""The service on several hosts, and what fails there."""
