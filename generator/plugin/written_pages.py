"""The hand-written pages of a build, as the search is given them."""

from markupsafe import Markup
from mkdocs.structure.pages import Page

from generator.search import WrittenPage


class WrittenPages(dict[str, WrittenPage]):
    """They by address."""

    def keep(self, content: Markup, page: Page) -> Markup:
        """Keep what the search is given of a page; return its content, for the template."""
        url = f"/{page.url}"
        description = str(page.meta.get("description") or "")
        self[url] = WrittenPage(url, str(page.title), content, description)
        return content
