"""Officials' accounts, the audit, and the disclosure of a reporter's number."""
