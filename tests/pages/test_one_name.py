"""A page has one name: what leads to it from lists of pages is its title."""

import pytest

from generator.model.addresses import STATISTICS
from generator.pages.parts.named_links import CountedLink, NamedLink
from generator.pages.shell.site_map import STATISTICS_PAGES
from generator.pages.statistics.statistics import WAYS
from tests.planned import view_at
from tests.small_site import site_of

SAYS_WHAT_IS_DONE = "Tải "
LINKS = [
    link
    for link in (*STATISTICS_PAGES, *WAYS)
    if link.url != STATISTICS and not link.label.startswith(SAYS_WHAT_IS_DONE)
]
"""That of the section itself says which of its pages it is."""


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link.label)
def test_a_page_is_called_by_its_title(link: CountedLink | NamedLink) -> None:
    title = getattr(view_at(site_of(), link.url), "title", link.label)
    assert set(link.label.lower().split()) <= set(title.lower().replace(":", "").split())
