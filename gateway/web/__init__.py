"""The web server's side: the WSGI front, access, limits of requests, home and health."""
