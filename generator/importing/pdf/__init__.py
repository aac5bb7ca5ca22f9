"""PDF files → blocks: characters sorted by their own boxes into lines, columns and paragraphs."""
