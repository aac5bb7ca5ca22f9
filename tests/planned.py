"""One page of a site, made as a build makes it."""

from typing import Any

from generator.pages import Asset, Page, SearchEntry
from generator.plan import plan_of
from generator.plan.planned import AnyPage
from generator.site.site import Site


def planned_at(site: Site, url: str) -> AnyPage:
    """Return what is planned at an address. Raises ValueError when nothing, or more, is."""
    (planned,) = (page for page in plan_of(site).pages if page.url == url)
    return planned


def page_at(site: Site, url: str) -> Page:
    return planned_at(site, url).make(site.edition)[0]


def view_at(site: Site, url: str) -> Any:
    return page_at(site, url).view


def entry_at(site: Site, url: str) -> SearchEntry | None:
    return planned_at(site, url).make(site.edition)[1]


def files_of(site: Site) -> dict[str, Asset]:
    """Return every feed, table and document of a site by its address."""
    return {file.url: file.make(site.edition) for file in plan_of(site).files}
