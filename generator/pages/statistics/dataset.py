"""An indicator's figures as schema.org's Dataset: of which years and places, where to take them."""

from markupsafe import Markup

from generator.model import Edition
from generator.model.addresses import DATA
from generator.model.file_addresses import indicator_table_url, json_url
from generator.pages.parts.licence import LICENCE_URL
from generator.pages.parts.structured_data import organisation, structured, thing
from generator.site.statistics.linked import LinkedIndicator

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def dataset(linked: LinkedIndicator, edition: Edition) -> Markup:
    """Return the description of all of an indicator's figures."""
    indicator, coverage = linked.indicator, linked.coverage
    files = (
        (indicator_table_url(indicator.id, "csv"), "text/csv"),
        (indicator_table_url(indicator.id, "xlsx"), XLSX),
        (json_url(indicator.url), "application/json"),
    )
    return structured(
        "Dataset",
        name=indicator.title,
        description=linked.definition,
        url=edition.absolute(indicator.url),
        inLanguage="vi",
        license=LICENCE_URL,
        isAccessibleForFree=True,
        publisher=organisation(edition),
        temporalCoverage=f"{coverage.first or '..'}/{coverage.last}" if coverage else "",
        spatialCoverage=[thing("Place", name=name) for name in coverage.places] if coverage else [],
        variableMeasured=thing("PropertyValue", name=indicator.title, unitText=indicator.unit),
        includedInDataCatalog=thing("DataCatalog", url=edition.absolute(DATA)),
        distribution=[
            thing("DataDownload", encodingFormat=media_type, contentUrl=edition.absolute(url))
            for url, media_type in files
        ],
    )
