"""Of which day an article's front matter speaks, before it is known to be sound."""

from generator.read.content_file import Tree


def day_told(tree: dict[str, Tree]) -> Tree | None:
    """Return what is written as the day of an article's source, else as its own; unread."""
    source = tree.get("source")
    published = source.get("published") if isinstance(source, dict) else None
    return published or tree.get("date")
