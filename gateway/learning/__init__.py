"""Learning from officials' decisions: refit, gate, versions of the weights, the way back."""
