"""Made-up portals of any size, and what it costs to build them."""
