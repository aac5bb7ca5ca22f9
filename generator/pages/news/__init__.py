"""Articles and their lists; the front page."""
