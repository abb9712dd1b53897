"""What carriers send in: webhooks, the batch writer, the processor, and what it stores."""
