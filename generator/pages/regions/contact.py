"""The local association of a region; only what is known."""

from dataclasses import dataclass

from generator.model import Association
from generator.pages.parts.places import full_name_of
from generator.site.links import RegionLink


@dataclass(frozen=True, slots=True)
class Contact:
    """`rows` are labels and values."""

    title: str
    rows: tuple[tuple[str, str], ...]


def contact(region: RegionLink, association: Association) -> Contact | None:
    """Return the association's contact, None when nothing is known of it."""
    rows = (
        ("Chủ tịch", association.chair),
        ("Địa chỉ", association.address),
        ("Điện thoại", association.phone),
        ("Thư điện tử", association.email),
    )
    known = tuple((label, value) for label, value in rows if value)
    if not known and not association.name:
        return None
    return Contact(association.name or f"Hội Khuyến học {full_name_of(region)}", known)
