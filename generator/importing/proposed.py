"""Guesses for an editor: figures and topics. They stand in comments until somebody has looked."""

from collections.abc import Iterable

from generator.importing.library import Library
from generator.model import RegionId
from generator.proposals import as_front_matter, propose
from generator.text import spelling_key
from generator.text.moment_in_line import Moment


def figures_of(
    library: Library, blocks: Iterable[str], moment: Moment | None, regions: tuple[RegionId, ...]
) -> str:
    """Return the figures that a piece seems to report, as `portal figures` prints them.

    Without its day nobody knows of what time they are: then there are none.
    """
    if moment is None:
        return ""
    home = library.atlas[regions[0]] if len(regions) == 1 else None
    proposals = propose(
        tuple(blocks), library.atlas, library.content.indicators, moment.value.date(), home
    )
    return as_front_matter(proposal for proposal in proposals if proposal.indicator)


def topics_of(library: Library, *lines: str) -> tuple[str, ...]:
    """Return the topics whose names stand in title or lead."""
    words = f" {spelling_key(' '.join(lines))} "
    topics = library.content.vocabulary.topics.items()
    return tuple(
        str(id_)
        for id_, topic in topics
        if any(f" {spelling_key(name.strip())} " in words for name in topic.name.split(","))
    )
