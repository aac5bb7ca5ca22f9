"""What the portal knows already: its places, its words, its texts."""

from dataclasses import dataclass

from generator.citations import Register
from generator.model import Content, OfficialText
from generator.proposals.places import Places
from generator.site.regions.atlas import Atlas
from generator.site.texts.register import register


@dataclass(frozen=True, slots=True)
class Library:
    content: Content
    atlas: Atlas
    places: Places
    numbers: Register
    """The official texts by number, type and issuer."""

    @classmethod
    def of(cls, content: Content) -> "Library":
        """Index what was read from a portal's content."""
        atlas = Atlas.of(content.regions)
        return cls(
            content, atlas, Places.of(atlas), register(content.of(OfficialText), content.vocabulary)
        )

    def is_place(self, name: str) -> bool:
        """Is it the name of a place, and so of nobody?"""
        return self.atlas.by_name(name) is not None
