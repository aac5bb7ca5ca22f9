"""What a page says of itself in results of search engines, where nobody wrote a description."""

from generator.markdown import first_paragraph
from generator.pages.parts.wording import shortened

LONGEST = 160


def opening(source: str) -> str:
    """Return the words of the first paragraph, cut at a word; empty without one."""
    return shortened(first_paragraph(source), LONGEST)
