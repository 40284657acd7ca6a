"""A long run of everything at once, on a server that is killed again and again: ``make soak``."""
