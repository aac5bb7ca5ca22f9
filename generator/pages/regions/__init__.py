"""Regions: their index, and each one's page."""
