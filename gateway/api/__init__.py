"""The documentation for a carrier's engineer: the OpenAPI document and its page."""
