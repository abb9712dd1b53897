"""Reports: subjects, evidence, verdicts, appeals, and lists of others."""
