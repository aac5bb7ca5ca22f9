"""In which order the form asks: as an editor thinks, and what few files have at the end."""

from collections.abc import Mapping
from typing import Final

from generator.forms.kinds import PAGES, RECORDS

BODY: Final = "body"
_FIRST: Mapping[str, tuple[str, ...]] = {
    "news": ("title", "lead", BODY, "regions", "date", "authors", "source", "image", "topics"),
    "documents": ("number", "type", "issuer", "issued", "subject", "text", BODY, "signers"),
    PAGES: ("title", BODY),
}
"""What the form of a folder asks for first; where nothing is said, the body follows what most
files have."""


def laid_out(folder: str) -> tuple[list[str], list[str]]:
    """Return the names of the fields that most files have, the body among them, and of the rest."""
    group = RECORDS[folder]
    common = [field.key for field in group.common]
    first = _FIRST.get(folder, (*common, BODY))
    usual = [*first, *(key for key in common if key not in first)]
    return usual, [field.key for field in group.fields if field.key not in usual]


def usual_fields() -> dict[str, int]:
    """Return how many fields of each form stand before those that few files have."""
    return {folder: len(laid_out(folder)[0]) for folder in RECORDS}
