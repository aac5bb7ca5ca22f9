"""The content folder: files in, frozen records and findings out.

disk (bytes → text) → frontmatter and yaml_tree (text → tree of words, with positions) → schema
(words → typed keys) → one file a kind (keys → records) → references (ids among each other).
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.read.content import read_content

__all__ = ["read_content"]


def __getattr__(name: str) -> Any:
    """Load all readers when one who reads records asks: whoever reads mkdocs.yml needs none."""
    if name not in __all__:
        raise AttributeError(name)
    from generator.read import content

    return getattr(content, name)
