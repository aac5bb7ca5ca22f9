"""Linked values of what the search page answers from without the index."""
