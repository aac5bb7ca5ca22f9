"""What a site consists of."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import chain

from generator.model import Edition, WrittenPage
from generator.pages import Asset, Copy
from generator.plan.calendar import calendar_files, calendar_pages
from generator.plan.data import data_files, data_pages
from generator.plan.facts import facts_of, words_of
from generator.plan.news import news_pages
from generator.plan.planned import AnyFile, AnyPage
from generator.plan.regions import regions_pages
from generator.plan.search import PlannedSearch
from generator.plan.shared import Shared
from generator.plan.sharing import sharing_files
from generator.plan.shell import redirect_pages, shell_pages, sitemap_files
from generator.plan.statistics import statistics_pages
from generator.plan.texts import pdf_documents, texts_pages
from generator.search.entries.lists import Listed
from generator.search.entries.texts import Attached
from generator.site.files import served_files
from generator.site.host_files import host_files
from generator.site.site import Site


@dataclass(frozen=True)
class Plan:
    """`lasting` pages are all but those at old addresses, `redirects`.

    `written` are the addresses of the pages that the host renders from the content folder, `given`
    the files in it that the host publishes as they are.
    `hashed` makes the files that are named by their content: no link leads to them. `listed` and
    `attached` make what the search finds besides pages.
    """

    edition: Edition
    lasting: tuple[AnyPage, ...]
    redirects: tuple[AnyPage, ...]
    files: tuple[AnyFile, ...]
    copies: tuple[Copy, ...]
    written: tuple[str, ...]
    given: frozenset[str]
    hashed: Callable[[], Iterator[Asset]]
    listed: Callable[[], Iterator[Listed]]
    attached: Callable[[], Iterator[Attached]]
    facts: Callable[[], bytes | None]
    words: Callable[[], Mapping[str, bytes]]
    """What of the site is the same as in an earlier edition, where its facts are."""

    @cached_property
    def pages(self) -> tuple[AnyPage, ...]:
        return (*self.lasting, *self.redirects)

    @property
    def addresses(self) -> frozenset[str]:
        """Every address that a link may lead to."""
        return frozenset(
            chain(
                (page.url for page in self.pages),
                (file.url for file in self.files),
                (copy.url for copy in self.copies),
                self.written,
            )
        )


def plan_of(site: Site) -> Plan:
    """Plan the whole site; no page, and no value of one, is made."""
    written, search = tuple(_written(site)), PlannedSearch(site)
    shared, pictures = Shared(site), site.content.pictures
    lasting = tuple(_lasting(site, shared, search))
    urls = (*written, *(page.url for page in lasting))
    return Plan(
        edition=site.edition,
        lasting=lasting,
        redirects=tuple(redirect_pages(site)),
        files=(
            *data_files(site),
            *calendar_files(site, shared),
            *sitemap_files(site, urls),
            *sharing_files(site),
        ),
        copies=tuple(Copy(url, path, pictures.get(path)) for url, path in served_files(site)),
        written=written,
        given=host_files(site),
        hashed=search.files,
        listed=search.listed,
        attached=lambda: pdf_documents(site),
        facts=partial(facts_of, site),
        words=partial(words_of, site),
    )


def _lasting(site: Site, shared: Shared, search: PlannedSearch) -> Iterator[AnyPage]:
    """Plan all pages but those of old addresses."""
    yield from news_pages(site, shared)
    yield from texts_pages(site, shared)
    yield from regions_pages(site, shared)
    yield from statistics_pages(site, shared)
    yield from calendar_pages(site, shared)
    yield from data_pages(site)
    yield search.page
    yield from shell_pages(site)


def _written(site: Site) -> Iterator[str]:
    return (page.url for page in site.content.of(WrittenPage))
