"""The content folder: files in, frozen records and findings out.

disk (bytes → text) → frontmatter and yaml_tree (text → tree of words, with positions) → schema
(words → typed keys) → one file a kind (keys → records) → references (ids among each other).
"""

from generator.read.content import read_content

__all__ = ["read_content"]
