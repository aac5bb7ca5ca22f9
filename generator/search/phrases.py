"""What typed words mean: abbreviations, and the words that ask for pages of the portal."""

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.model import Edition, Regime, RegionKind
from generator.model.addresses import REGIONS
from generator.search.initials import abbreviation_rows
from generator.search.packed import PackedFile, packed_file
from generator.search.services import SERVICES, Service
from generator.search.tables import Row, Table, table, written
from generator.search.written_pages import OF_RULES, WRITTEN
from generator.site.search.register import SearchRegister

SERVICE_PAGES = ("url", "title", "words", "patterns")
ABBREVIATIONS = ("name", "means")
RULES_TYPE = "quy-che"


def phrases_file(register: SearchRegister, edition: Edition) -> PackedFile:
    """Return the phrases as the search page asks for them."""
    return packed_file("phrases", written(phrase_tables(register, edition)))


def phrase_tables(register: SearchRegister, edition: Edition) -> Mapping[str, Table]:
    return {
        "services": table(SERVICE_PAGES, _services(register, edition)),
        "abbreviations": table(ABBREVIATIONS, abbreviation_rows(register)),
    }


def _services(register: SearchRegister, edition: Edition) -> Iterator[Row]:
    by_hand = {page.url for page in edition.written}
    for service in (*SERVICES, *(page for page in WRITTEN if page.url in by_hand)):
        counted = service.url == REGIONS
        yield _service(service, service.url, _counted(register) if counted else service.title)
    for text in (cited.text for cited in register.texts):
        if text.issuer.regime is Regime.PORTAL and text.type.id == RULES_TYPE:
            yield _service(OF_RULES, text.url, text.subject)


def _service(service: Service, url: str, title: str) -> Row:
    return {"url": url, "title": title, "words": service.words, "patterns": service.patterns}


def _counted(register: SearchRegister) -> str:
    """`Địa phương: 34 tỉnh, thành phố (25 tỉnh, 9 thành phố)`: people ask how many."""
    kinds = Counter(place.region.kind for place in register.places if not place.region.ended)
    provinces, cities = kinds[RegionKind.PROVINCE], kinds[RegionKind.MUNICIPALITY]
    total = provinces + cities
    parts = f"({provinces} tỉnh, {cities} thành phố)"
    return f"Địa phương: {total} tỉnh, thành phố {parts}" if provinces and cities else "Địa phương"
