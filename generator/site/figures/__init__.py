"""Figures with their sentence: series, sums, what is held of whom."""
