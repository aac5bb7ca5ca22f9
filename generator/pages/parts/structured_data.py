"""schema.org descriptions, as JSON that may stand inside a script element."""

import json
from collections.abc import Mapping

from generator.site import Site


def structured(kind: str, **facts: object) -> str:
    """Return a description; facts that are empty stay out of it."""
    known = {name: value for name, value in facts.items() if value not in (None, "", (), [], {})}
    return json_in_html({"@context": "https://schema.org", "@type": kind, **known})


def json_in_html(value: Mapping[str, object]) -> str:
    """Return JSON in which nothing can end the script element around it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def absolute(site: Site, url: str) -> str:
    """Return an address with its host."""
    return site.settings.site_url + url.removeprefix("/")


def organisation(site: Site) -> Mapping[str, object]:
    """Return the publisher."""
    name = site.settings.owner.organisation or site.settings.site_name
    return {"@type": "Organization", "name": name, "url": site.settings.site_url}
