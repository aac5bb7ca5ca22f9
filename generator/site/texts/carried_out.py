"""The matrix of national texts and today's provinces: which has reported carrying out which.

A province that went into another counts under today's, with its own name kept: what Thái Bình
reported stands under Hưng Yên and says so; so does what a district did.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model import Grade, RegionId, TextId
from generator.model.addresses import CARRIED_OUT, page_url
from generator.site.links import TextLink
from generator.site.regions.eras import RegionState
from generator.site.site import Site
from generator.site.texts.evidence import Evidence

COLUMNS = 4
"""Texts on a page of the matrix: it has up to 34 rows, and never grows sideways."""
_STRENGTH = {grade: position for position, grade in enumerate(Grade)}
Cell = tuple[Evidence, ...]
"""The strongest evidence first, of equals the newest."""


@dataclass(frozen=True, slots=True)
class Implementation:
    """`texts` are those in the matrix, carried out in most provinces first."""

    texts: tuple[TextLink, ...]
    provinces: tuple[RegionState, ...]
    cells: Mapping[tuple[TextId, RegionId], Cell]

    def cell(self, text: TextId, province: RegionId) -> Cell:
        return self.cells.get((text, province), ())

    def is_proven(self, text: TextId) -> bool:
        """Tell whether any place is proven to carry a text out."""
        cells = (self.cell(text, state.region.id) for state in self.provinces)
        return any(cell and cell[0].proves for cell in cells)

    def urls(self) -> Mapping[TextId, str]:
        """Return where each text stands in the published matrix."""
        return {
            text.id: f"{page_url(CARRIED_OUT, position // COLUMNS + 1)}#{text_anchor(text.id)}"
            for position, text in enumerate(self.texts)
        }


def text_anchor(text: TextId) -> str:
    """Return the anchor of a text on its page of the matrix."""
    return text.replace("/", "-")


def implementation(site: Site) -> Implementation:
    """Build the matrix as of the site's day."""
    groups: dict[tuple[TextId, RegionId], list[Evidence]] = defaultdict(list)
    for evidence in site.evidence:
        if evidence.province and not site.text_links[evidence.text].regions:
            groups[evidence.text, evidence.province].append(evidence)
    cells = {key: strongest_first(evidence) for key, evidence in groups.items()}
    return Implementation(_in_order(site, cells), site.atlas.provinces(site.today), cells)


def strongest_first(evidence: Iterable[Evidence]) -> Cell:
    """Sort evidence by what it proves, then by the article's time, the newest first."""
    newest = sorted(evidence, key=lambda row: (row.article.told_on, row.article.id), reverse=True)
    return tuple(sorted(newest, key=lambda row: _STRENGTH[row.grade]))


def _in_order(site: Site, cells: Mapping[tuple[TextId, RegionId], Cell]) -> tuple[TextLink, ...]:
    """Sort texts by the provinces that carry them out, then by those that name them; the newest
    of equals is first."""
    proven = Counter(text for (text, _), cell in cells.items() if cell[0].proves)
    named = Counter(text for text, _ in cells)
    texts = (site.text_links[text] for text in named)
    return tuple(
        sorted(
            texts,
            key=lambda text: (
                -proven[text.id],
                -named[text.id],
                -text.sort_day.toordinal(),
                text.id,
            ),
        )
    )
