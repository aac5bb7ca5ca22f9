"""Indicators, and the pages that look across them."""
