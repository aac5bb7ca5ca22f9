"""The registers of official texts, a page at a time, and their indexes."""

from collections.abc import Iterator
from functools import partial

from generator.model.addresses import (
    CHANGES,
    IN_FORCE,
    ISSUERS,
    TEXTS,
    YEARS,
    issue_year_url,
    issuer_url,
    register_url,
)
from generator.pages.texts.changes import text_changes_page
from generator.pages.texts.indexes import issuer_index_page, year_index_page
from generator.pages.texts.registers import (
    in_force_page,
    issuer_page,
    organ_page,
    organ_year_page,
    type_page,
    whole_register_page,
    year_page,
)
from generator.plan.planned import AnyPage, list_pages
from generator.plan.shared import Shared
from generator.site.site import Site
from generator.site.texts.changes import LinkedChanges, linked_changes
from generator.site.texts.linked_registers import WholeRegister
from generator.site.texts.register_groups import (
    TextLinks,
    by_address_year,
    by_folder,
    by_issuer,
    by_organ,
    by_year,
    in_force,
    organ_of,
)
from generator.site.texts.register_pages import (
    issuer_index,
    register_in_force,
    register_of_issuer,
    register_of_organ,
    register_of_organ_year,
    register_of_type,
    register_of_year,
    whole_register,
    year_index,
)


def registers_pages(site: Site, shared: Shared) -> Iterator[AnyPage]:
    """Plan every register that has texts, the whole one, and that of what is in force."""
    issuers, years = by_issuer(site), by_year(site)
    whole = partial(_whole, site, shared)
    yield from list_pages(TEXTS, len(site.texts), whole, whole_register_page)
    current = partial(register_in_force, site)
    yield from list_pages(IN_FORCE, len(in_force(site)), current, in_force_page)
    for issuer, texts in issuers.items():
        of_issuer = partial(register_of_issuer, site.vocabulary.issuers[issuer], texts)
        yield from list_pages(issuer_url(issuer), len(texts), of_issuer, issuer_page)
    for year, texts in years.items():
        of_year = partial(register_of_year, texts)
        yield from list_pages(issue_year_url(year), len(texts), of_year, year_page)
    for folder, texts in by_folder(site).items():
        yield from _of_type(folder, texts)
    yield from list_pages(ISSUERS, len(issuers), partial(issuer_index, site), issuer_index_page)
    yield from list_pages(YEARS, len(years), partial(year_index, site), year_index_page)
    changes = partial(_changes, shared)
    yield from list_pages(CHANGES, len(shared.text_changes), changes, text_changes_page)


def _of_type(folder: str, texts: TextLinks) -> Iterator[AnyPage]:
    """Plan the registers of one type: all its texts, then by issuer and year in addresses."""
    url, groups = register_url(folder), by_organ(texts)
    organs = tuple(organ_of(folder, organ, group) for organ, group in groups.items())
    of_type = partial(register_of_type, url, texts, organs)
    yield from list_pages(url, len(texts), of_type, type_page)
    for organ, group in zip(organs, groups.values(), strict=True):
        years = by_address_year(group)
        counts = tuple((year, len(texts)) for year, texts in years.items())
        of_organ = partial(register_of_organ, url, organ, group, counts)
        yield from list_pages(organ.url, len(group), of_organ, organ_page)
        for year, texts in years.items():
            of_year = partial(register_of_organ_year, url, organ, year, texts)
            yield from list_pages(organ.year_url(year), len(texts), of_year, organ_year_page)


def _whole(site: Site, shared: Shared, number: int) -> WholeRegister:
    return whole_register(site, bool(shared.text_changes), number)


def _changes(shared: Shared, number: int) -> LinkedChanges:
    return linked_changes(shared.text_changes, number)
