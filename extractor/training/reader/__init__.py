"""The reader: one compact transformer with heads for names, grammar, reference and facts."""
