"""What a carrier's engineer reads of the gateway: the OpenAPI document and its page."""
