"""schema.org descriptions, as JSON that may stand inside a script element."""

import json
from collections.abc import Iterable, Mapping

from markupsafe import Markup

from generator.model import Edition, RegionKind
from generator.model.addresses import CONTACT
from generator.model.file_addresses import icon_url

CONTEXT = "https://schema.org"
ORGANISATION = "#to-chuc"
"""What names the publisher on every page, after the portal's address."""
_LOGO_SIZE = 512
_EMPTY: tuple[object, ...] = (None, "", (), [], {})

COUNTRY = "Việt Nam"

Thing = Mapping[str, object]


def thing(kind: str, **facts: object) -> Thing:
    """Return a thing of a type; facts that are empty stay out of it."""
    return {"@type": kind, **{name: value for name, value in facts.items() if value not in _EMPTY}}


def area_type(kind: RegionKind) -> str:
    """Return schema.org's type of a region: a cluster of associations administers nothing."""
    if kind is RegionKind.COUNTRY:
        return "Country"
    return "Place" if kind is RegionKind.CLUSTER else "AdministrativeArea"


def area_name(name: str, kind: RegionKind) -> str:
    """Return a region's name for machines: that of the country, where readers see `Cả nước`."""
    return COUNTRY if kind is RegionKind.COUNTRY else name


def area(name: str, kind: RegionKind, url: str = "") -> Thing:
    return thing(area_type(kind), name=area_name(name, kind), url=url)


def structured(kind: str, **facts: object) -> Markup:
    """Return a description; facts that are empty stay out of it."""
    return json_in_html({"@context": CONTEXT, **thing(kind, **facts)})


def structured_all(*things: Thing) -> Markup:
    """Return the description of several things."""
    return json_in_html({"@context": CONTEXT, "@graph": things})


def json_in_html(value: Thing) -> Markup:
    """Return JSON in which nothing can end the script element around it."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(words.replace("<", "\\u003c"))


def organisation(edition: Edition, **more: object) -> Thing:
    """Return the publisher, with its logo."""
    logo = edition.absolute(icon_url(str(_LOGO_SIZE)))
    return {
        **thing(
            "Organization",
            name=edition.owner_name,
            url=edition.settings.site_url,
            logo=thing("ImageObject", url=logo),
            **more,
        ),
        "@id": f"{edition.settings.site_url}{ORGANISATION}",
    }


def organisation_in_full(edition: Edition) -> Thing:
    """Return the publisher, with how to reach it as far as the owner block says."""
    owner = edition.settings.owner
    contact = thing(
        "ContactPoint",
        contactType="Ban Biên tập",
        telephone=owner.phone,
        email=owner.email,
        url=edition.absolute(CONTACT),
        availableLanguage="vi",
    )
    return organisation(
        edition,
        address=owner.address,
        email=owner.email,
        telephone=owner.phone,
        contactPoint=contact,
    )


def breadcrumb_list(steps: Iterable[tuple[str, str]]) -> Markup:
    """Return the way to a page: whole addresses and names, from the front page on."""
    items = (
        thing("ListItem", position=place, name=name, item={"@id": address})
        for place, (address, name) in enumerate(dict(steps).items(), start=1)
    )
    return structured("BreadcrumbList", itemListElement=list(items))
