"""What watches the service: figures for Prometheus, and the call to who is on duty."""
