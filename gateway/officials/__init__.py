"""Officials: roles and permissions, accounts, sessions, tokens, one-time codes, the audit."""
