"""Saved web pages → blocks and metadata."""
