"""What the portal knows already: its places, its words, its texts."""

from dataclasses import dataclass

from generator.model import Content
from generator.proposals.places import Places
from generator.site.regions.atlas import Atlas


@dataclass(frozen=True, slots=True)
class Library:
    content: Content
    atlas: Atlas
    places: Places

    @classmethod
    def of(cls, content: Content) -> "Library":
        """Index what was read from a portal's content."""
        atlas = Atlas.of(content.regions)
        return cls(content, atlas, Places.of(atlas))
