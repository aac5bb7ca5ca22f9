"""The words of full texts as files that one keeps and prints: Word and PDF."""
