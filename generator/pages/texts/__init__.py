"""Official texts: each text's pages, and the registers."""
