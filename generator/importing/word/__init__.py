"""Word files → blocks: fonts and numbers made plain first, then mammoth's HTML, then ours."""
