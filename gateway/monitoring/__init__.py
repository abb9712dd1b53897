"""What watches the service: figures for Prometheus, and the call to the officials on duty."""
