"""What others wrote (saved pages, dumps of pages, Word, PDF) → a draft for an editor."""
