"""Official texts around a region: those of its own bodies, those it carries out, and others that
its news names.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.model import Issuer, IssuerId, RegionId, TextId
from generator.site.grouped import grouped
from generator.site.links import Place, TextLink
from generator.site.site import Site
from generator.site.texts.carried_out import Cell, strongest_first
from generator.site.texts.evidence import Evidence

SHOWN, SHOWN_EVIDENCE, SHOWN_ARTICLES = 10, 50, 3

TextsOfRegion = Mapping[RegionId, tuple[TextLink, ...]]
EvidenceByText = Mapping[TextId, Cell]
EvidenceByRegion = Mapping[RegionId, EvidenceByText]


@dataclass(frozen=True, slots=True)
class TextEvidence:
    """A text, the strongest evidence of a region for it, and how many articles there are."""

    text: TextLink
    strongest: tuple[Evidence, ...]
    count: int


@dataclass(frozen=True, slots=True)
class RegionTexts:
    """The newest of a region's `own` texts; `issuers` are its bodies, each with its texts' number.

    `carried` are texts that it is proven to carry out, `named` all others that its news names, both
    the first of so many.
    `province` is the one it lies in today, where it is no province itself.
    """

    own: tuple[TextLink, ...]
    issuers: tuple[tuple[Issuer, int], ...]
    carried: tuple[TextEvidence, ...]
    carried_count: int
    named: tuple[TextEvidence, ...]
    named_count: int
    province: Place | None


def texts_of_region(site: Site) -> TextsOfRegion:
    """Return the texts of each region: issued by its bodies, or written down as its own."""
    return grouped(site.text_links.values(), lambda text: text.regions)


def evidence_by_region(site: Site) -> EvidenceByRegion:
    """Index the evidence by each place, its province of then, and today's province."""
    by_region: dict[RegionId, dict[TextId, list[Evidence]]] = defaultdict(dict)
    for evidence in site.evidence:
        for region in _regions(evidence):
            by_region[region].setdefault(evidence.text, []).append(evidence)
    return {
        region: {text: strongest_first(rows) for text, rows in texts.items()}
        for region, texts in by_region.items()
    }


def region_texts(
    site: Site, region: RegionId, own: tuple[TextLink, ...], evidence: EvidenceByText
) -> RegionTexts:
    """Return the newest texts of a region's bodies, and those most told of in its news."""
    known = {text.id for text in own}
    carried = {text: _proofs(cell) for text, cell in evidence.items() if cell[0].proves}
    named = {
        text: cell for text, cell in evidence.items() if text not in carried and text not in known
    }
    home = site.atlas.province_of(region, site.today)
    return RegionTexts(
        own=own[:SHOWN],
        issuers=tuple(_issuers(site, own)),
        carried=tuple(_most(site, carried)),
        carried_count=len(carried),
        named=tuple(_most(site, named)),
        named_count=len(named),
        province=site.atlas.place(home.id, site.today, site.today) if home else None,
    )


def _regions(evidence: Evidence) -> Iterable[RegionId]:
    former = evidence.former.region.id if evidence.former else None
    places = (evidence.place.region.id, former, evidence.province)
    return dict.fromkeys(place for place in places if place)


def _proofs(cell: Cell) -> Cell:
    return tuple(evidence for evidence in cell if evidence.proves)


def _issuers(site: Site, own: Iterable[TextLink]) -> Iterator[tuple[Issuer, int]]:
    counts: Counter[IssuerId] = Counter(issuer.id for text in own for issuer in text.issuers)
    for issuer, count in counts.most_common():
        yield site.vocabulary.issuers[issuer], count


def _most(site: Site, evidence: EvidenceByText) -> Iterator[TextEvidence]:
    """Yield the texts that most articles tell of; of equal ones the one told of last."""
    most = sorted(
        evidence,
        key=lambda text: (
            -len(evidence[text]),
            -max(row.article.told_on.toordinal() for row in evidence[text]),
            text,
        ),
    )
    for text in most[:SHOWN_EVIDENCE]:
        cell = evidence[text]
        yield TextEvidence(site.text_links[text], cell[:SHOWN_ARTICLES], _articles(cell))


def _articles(cell: Cell) -> int:
    return len({evidence.article.id for evidence in cell})
