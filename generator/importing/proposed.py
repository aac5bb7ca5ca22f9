"""Guesses for an editor: figures and topics. They stand in comments until somebody has looked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.importing.library import Library
from generator.model import RegionId
from generator.proposals import Proposal, as_front_matter, propose
from generator.text import spelling_key
from generator.text.letter_case import LARGE
from generator.text.moment_in_line import Moment

_SMALL = re.compile(
    r"(?<!\w)(?<!hội )(?<!văn )(?i:xã|phường|thị trấn|thôn|ấp|bản|làng|khu phố|tổ dân phố|dòng họ"
    rf"|trường|chi hội|họ)(?: [^\W\d_]+){{0,3}} [{LARGE}]"
)
"""Whom the portal has no region for."""
_HEAD = 2


def figures_of(
    library: Library, blocks: Iterable[str], moment: Moment | None, regions: tuple[RegionId, ...]
) -> str:
    """Return the figures that a piece seems to report, as `portal figures` prints them.

    Without its day nobody knows of what time they are: then there are none.
    """
    if moment is None:
        return ""
    home = library.atlas[regions[0]] if len(regions) == 1 else None
    lines = tuple(blocks)
    day, indicators = moment.value.date(), library.content.indicators
    proposals = propose(lines, library.atlas, indicators, day, home)
    known = (proposal for proposal in proposals if proposal.indicator)
    return as_front_matter(_of_whom(proposal, lines, library) for proposal in known)


def _of_whom(proposal: Proposal, lines: Sequence[str], library: Library) -> Proposal:
    """In a piece on a commune, a family, a school a number is the province's where it says so."""
    if proposal.region is None or not any(map(_SMALL.search, lines[:_HEAD])):
        return proposal
    own = next((line for line in lines if proposal.quote in line), "")
    named = {name.region.id for name in library.places.named(own)}
    is_said = proposal.region.id in named and not _SMALL.search(own)
    return proposal if is_said else replace(proposal, region=None)


def topics_of(library: Library, *lines: str) -> tuple[str, ...]:
    """Return the topics whose names stand in title or lead."""
    words = f" {spelling_key(' '.join(lines))} "
    topics = library.content.vocabulary.topics.items()
    return tuple(
        str(id_)
        for id_, topic in topics
        if any(f" {spelling_key(name.strip())} " in words for name in topic.name.split(","))
    )
