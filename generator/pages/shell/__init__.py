"""The site map, the 404 page, old addresses."""
