"""schema.org descriptions, as JSON that may stand inside a script element."""

import json
from collections.abc import Mapping

from markupsafe import Markup

from generator.model import Edition


def structured(kind: str, **facts: object) -> Markup:
    """Return a description; facts that are empty stay out of it."""
    known = {name: value for name, value in facts.items() if value not in (None, "", (), [], {})}
    return json_in_html({"@context": "https://schema.org", "@type": kind, **known})


def json_in_html(value: Mapping[str, object]) -> Markup:
    """Return JSON in which nothing can end the script element around it."""
    words = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(words.replace("<", "\\u003c"))


def organisation(edition: Edition) -> Mapping[str, object]:
    """Return the publisher."""
    return {
        "@type": "Organization",
        "name": edition.owner_name,
        "url": edition.settings.site_url,
    }
