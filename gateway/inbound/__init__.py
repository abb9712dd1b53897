"""Requests of carriers: webhooks, the batch writer, the processor, and what it stores."""
