"""Records → one linked, immutable `Site`, and the linked values that pages are made of."""
