"""Linked values of the site map and of old addresses."""
