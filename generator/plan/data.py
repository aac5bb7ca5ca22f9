"""Open data: the catalogue, tables, documents and feeds."""

from collections.abc import Iterator
from functools import cache, partial

from generator.model import OfficialText, TextKind
from generator.model.addresses import DATA
from generator.model.file_addresses import (
    PACKAGE,
    REGISTER_DATA,
    atom_url,
    indicator_table_url,
    json_feed_url,
    json_url,
    pdf_url,
    schema_url,
    table_url,
    word_url,
)
from generator.open_data.catalogue import catalogue_page
from generator.open_data.documents import KINDS, document_schema
from generator.open_data.feeds import atom_file, json_file
from generator.open_data.indicator_document import indicator_document
from generator.open_data.region_document import region_document
from generator.open_data.register_data import register_data
from generator.open_data.table_files import (
    WrittenTable,
    package,
    table_csv,
    table_json,
    table_xlsx,
    written_table,
)
from generator.open_data.text_document import text_document
from generator.plan.planned import AnyFile, AnyPage, PlannedFile, PlannedPage, known
from generator.printed.pdf_file import pdf_file
from generator.printed.word_file import word_file
from generator.printed.words import PrintedText, printed_text
from generator.site.links import TextLink
from generator.site.open_data.catalogue import linked_catalogue
from generator.site.open_data.documents import (
    linked_indicator_document,
    linked_region_document,
    linked_text_document,
)
from generator.site.open_data.feeds import feed_sources
from generator.site.open_data.tables import TableName, indicator_figures, linked_table
from generator.site.site import Site
from generator.site.texts.register_groups import in_order
from generator.site.texts.text_pages import linked_words


def data_pages(site: Site) -> Iterator[AnyPage]:
    yield PlannedPage(DATA, partial(linked_catalogue, site), catalogue_page)


def data_files(site: Site) -> Iterator[AnyFile]:
    yield from _tables(site)
    yield from _documents(site)
    yield PlannedFile(REGISTER_DATA, partial(_texts, site), register_data)
    yield from _feeds(site)


def _tables(site: Site) -> Iterator[AnyFile]:
    for name in TableName:
        rows = partial(linked_table, site, name)
        yield PlannedFile(table_url(name, "csv"), rows, table_csv)
        yield PlannedFile(table_url(name, "xlsx"), rows, table_xlsx)
        yield PlannedFile(table_url(name, "json"), rows, table_json)
    for indicator in site.indicators:
        figures = partial(indicator_figures, site, indicator)
        yield PlannedFile(indicator_table_url(indicator, "csv"), figures, table_csv)
        yield PlannedFile(indicator_table_url(indicator, "xlsx"), figures, table_xlsx)
    yield PlannedFile(PACKAGE, partial(_written_tables, site), package)


def _written_tables(site: Site) -> tuple[WrittenTable, ...]:
    return tuple(written_table(linked_table(site, name), site.edition) for name in TableName)


def _documents(site: Site) -> Iterator[AnyFile]:
    for kind in KINDS:
        yield PlannedFile(schema_url(kind.name), known(kind), document_schema)
    for text in site.texts:
        linked_text = partial(linked_text_document, site, text)
        yield PlannedFile(json_url(text.url), linked_text, text_document)
        if text.text is TextKind.FULL:
            yield from _printed(site, text)
    for region in site.atlas.regions.values():
        linked_region = partial(linked_region_document, site, region)
        yield PlannedFile(json_url(region.url), linked_region, region_document)
    for indicator in site.indicators.values():
        linked_indicator = partial(linked_indicator_document, site, indicator)
        yield PlannedFile(json_url(indicator.url), linked_indicator, indicator_document)


def _printed(site: Site, text: OfficialText) -> Iterator[AnyFile]:
    """Plan what one keeps of a full text: made again when its words change, not with the day."""
    words = cache(partial(_printed_text, site, text))
    yield PlannedFile(word_url(text.url), words, word_file, dated=False)
    if site.edition.settings.pdf:
        yield PlannedFile(pdf_url(text.url), words, pdf_file, dated=False)


def _printed_text(site: Site, text: OfficialText) -> PrintedText:
    return printed_text(linked_words(site, text), site.edition)


def _texts(site: Site) -> tuple[TextLink, ...]:
    return in_order(site)


def _feeds(site: Site) -> Iterator[AnyFile]:
    for url, source in feed_sources(site):
        feed = cache(source)
        yield PlannedFile(atom_url(url), feed, atom_file)
        yield PlannedFile(json_feed_url(url), feed, json_file)
