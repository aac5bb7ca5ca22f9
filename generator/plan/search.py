"""The search page, what it answers from without the index, and lists that it finds by name."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.addresses import SEARCH
from generator.model.file_addresses import SEARCH_FILES, search_file_url
from generator.pages import Asset
from generator.plan.planned import AnyPage, PlannedPage
from generator.search.entries.lists import Listed, author_entry, serial_entry, topic_entry
from generator.search.packed import PackedFile
from generator.search.page import search_page
from generator.search.phrases import phrases_file
from generator.search.registers import register_file, titles_file
from generator.site.news.serials import serials
from generator.site.search.register import SearchRegister, newest_titles, search_register
from generator.site.search.start import SearchStart, search_start
from generator.site.site import Site


@dataclass(frozen=True)
class PlannedSearch:
    """The register and its phrases are made once, when first asked for: the page names them."""

    site: Site

    @cached_property
    def _named(self) -> SearchRegister:
        return search_register(self.site)

    @cached_property
    def register(self) -> PackedFile:
        return register_file(self._named, self.site.edition)

    @cached_property
    def phrases(self) -> PackedFile:
        return phrases_file(self._named, self.site.edition)

    @property
    def page(self) -> AnyPage:
        return PlannedPage(SEARCH, self._start, search_page)

    def files(self) -> Iterator[Asset]:
        """Make what is named by its content, and the one file that names it."""
        files = {
            "register": self.register,
            "phrases": self.phrases,
            "titles": titles_file(newest_titles(self.site)),
        }
        for file in files.values():
            yield Asset(search_file_url(file.name), file.packed())
        names = {purpose: file.name for purpose, file in files.items()}
        yield Asset(SEARCH_FILES, json.dumps(names).encode())

    def _start(self) -> SearchStart:
        data = search_file_url(self.register.name), search_file_url(self.phrases.name)
        return search_start(self.site, *data)

    def listed(self) -> Iterator[Listed]:
        """Make what finds the lists of topics, serials and authors."""
        words = self.site.vocabulary
        yield from (topic_entry(topic) for topic in words.topics.values())
        yield from (serial_entry(serial) for serial in serials(self.site))
        yield from (author_entry(author) for author in words.authors.values())
