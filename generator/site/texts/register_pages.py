"""Pages of the registers, each with what leads to the narrower ones."""

from generator.model import Issuer
from generator.model.addresses import (
    IN_FORCE,
    ISSUERS,
    TEXTS,
    YEARS,
    issue_year_url,
)
from generator.site.links import TextLink
from generator.site.paging import REGISTER_SIZE, PageOfItems, page_of_items
from generator.site.shortened import shortened
from generator.site.site import Site
from generator.site.texts.filter_values import filter_values
from generator.site.texts.linked_registers import (
    IssuerIndex,
    RegisterInForce,
    RegisterOfIssuer,
    RegisterOfOrgan,
    RegisterOfOrganYear,
    RegisterOfType,
    RegisterOfYear,
    RegisterStart,
    WholeRegister,
    YearIndex,
)
from generator.site.texts.register_groups import (
    Organ,
    TextLinks,
    in_force,
    in_order,
    issuer_counts,
    type_counts,
    within_period,
    year_counts,
)

NARROWER = 12
"""So many issuers and years are named on the whole register's page."""


def whole_register(site: Site, has_changes: bool, number: int) -> WholeRegister:
    start = _start(site) if number == 1 else None
    return WholeRegister(_page(TEXTS, in_order(site), number), has_changes, start)


def register_in_force(site: Site, number: int) -> RegisterInForce:
    texts = in_force(site)
    return RegisterInForce(_page(IN_FORCE, texts, number), within_period(texts))


def register_of_issuer(issuer: Issuer, texts: TextLinks, number: int) -> RegisterOfIssuer:
    """Return a page of the texts of one issuer."""
    return RegisterOfIssuer(issuer, _page(issuer.url, texts, number))


def register_of_year(texts: TextLinks, number: int) -> RegisterOfYear:
    """Return a page of the texts of one year."""
    year = texts[0].issued_year
    return RegisterOfYear(year, _page(issue_year_url(year), texts, number))


def register_of_type(
    url: str, texts: TextLinks, organs: tuple[Organ, ...], number: int
) -> RegisterOfType:
    return RegisterOfType(texts[0].type, organs if number == 1 else (), _page(url, texts, number))


def register_of_organ(
    type_url: str, organ: Organ, texts: TextLinks, years: tuple[tuple[str, int], ...], number: int
) -> RegisterOfOrgan:
    return RegisterOfOrgan(
        type=texts[0].type,
        type_url=type_url,
        organ=organ,
        years=years if number == 1 else (),
        page=_page(organ.url, texts, number),
    )


def register_of_organ_year(
    type_url: str, organ: Organ, year: str, texts: TextLinks, number: int
) -> RegisterOfOrganYear:
    return RegisterOfOrganYear(
        type=texts[0].type,
        type_url=type_url,
        organ=organ,
        year=year,
        page=_page(organ.year_url(year), texts, number),
    )


def issuer_index(site: Site, number: int) -> IssuerIndex:
    return IssuerIndex(page_of_items(ISSUERS, issuer_counts(site), number, REGISTER_SIZE))


def year_index(site: Site, number: int) -> YearIndex:
    return YearIndex(page_of_items(YEARS, year_counts(site), number, REGISTER_SIZE))


def _start(site: Site) -> RegisterStart:
    return RegisterStart(
        types=type_counts(site),
        issuers=shortened(issuer_counts(site), NARROWER),
        years=shortened(year_counts(site), NARROWER),
        holding=len(in_force(site)),
        filters=filter_values(site),
    )


def _page(url: str, texts: TextLinks, number: int) -> PageOfItems[TextLink]:
    return page_of_items(url, texts, number, REGISTER_SIZE)
