"""What officials' decisions teach triage: refit, gate, versions of the weights, the way back."""
