"""Official texts by their number: several bodies may have used one."""

from collections.abc import Mapping

from generator.model.document_number import NumberKey
from generator.site.grouped import grouped
from generator.site.links import TextLink
from generator.site.site import Site

TextsByNumber = Mapping[NumberKey, tuple[TextLink, ...]]


def texts_by_number(site: Site) -> TextsByNumber:
    """Return the texts under their numbers, newest first."""
    return grouped(site.text_links.values(), lambda text: [text.number.key])
