"""Articles, their lists and the front page, as linked values."""
