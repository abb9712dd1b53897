"""After a restore or a takeover: what this host has sent, and what must not be sent again."""
