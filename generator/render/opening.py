"""What a page says of itself in results of search engines, where nobody wrote a description."""

import re

from markupsafe import Markup

from generator.pages.parts.wording import shortened

_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL)
LONGEST = 160


def opening(body: str) -> str:
    """Return the words of the first paragraph, cut at a word; empty without one."""
    paragraphs = (Markup(match[1]).striptags() for match in _PARAGRAPH.finditer(body))
    return shortened(next(filter(None, paragraphs), ""), LONGEST)
