"""How many of a list a page leaves out, and where the rest stands."""

from generator.pages.parts.named_links import NamedLink
from generator.text import format_number


def left_out(left: int, noun: str, url: str) -> NamedLink | None:
    """Return `và 12 nơi khác` at the address of the whole list; None where nothing is left out."""
    return NamedLink(f"và {format_number(left)} {noun}", url) if left else None
