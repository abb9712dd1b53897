"""What `make run` starts beside the service. Nothing of it is served in production."""
