"""The queue of reported subjects, one subject, appeals, lists, second officials."""
