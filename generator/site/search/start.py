"""What the search page offers before anything is asked: examples, the newest texts, topics."""

from dataclasses import dataclass

from generator.model import RegionKind, RelationKind, Topic
from generator.site.links import Place, ReportedFigure, TextLink
from generator.site.regions.atlas import PROVINCIAL
from generator.site.site import Site
from generator.site.texts.relations import Relationship

NEWEST = 4
SUCCEEDED = (RelationKind.REPLACES, RelationKind.NEXT_PHASE, RelationKind.REPEALS)


@dataclass(frozen=True, slots=True)
class SearchStart:
    """`cited` is the text that is cited most, `succeeded` one that a later text took the place of,
    `moved` a province that lies in another one today; each None where there is none such."""

    register: str
    phrases: str
    texts: tuple[TextLink, ...]
    topics: tuple[Topic, ...]
    cited: TextLink | None
    succeeded: TextLink | None
    figure: ReportedFigure | None
    moved: Place | None


def search_start(site: Site, register: str, phrases: str) -> SearchStart:
    """Return the page's start; `register` and `phrases` are addresses of what it answers from."""
    links = [site.text_links[text.id] for text in site.texts]
    cited = sorted(links, key=lambda text: -len(site.citing_by.text.get(text.id, ())))
    succeeded = (text for text in cited if any(map(_is_succeeded, site.relations.get(text.id, ()))))
    return SearchStart(
        register=register,
        phrases=phrases,
        texts=tuple(text for text in links if text.has_subject)[:NEWEST],
        topics=tuple(site.vocabulary.topics.values()),
        cited=next(iter(cited), None),
        succeeded=next(succeeded, None),
        figure=next((figure for figure in site.figures if _is_of_province(figure)), None),
        moved=next((place for place in _provinces(site) if place.moved), None),
    )


def _is_succeeded(relation: Relationship) -> bool:
    return relation.kind in SUCCEEDED and not relation.acting


def _is_of_province(reported: ReportedFigure) -> bool:
    return not reported.intended and reported.place.kind in PROVINCIAL


def _provinces(site: Site) -> tuple[Place, ...]:
    regions = site.atlas.regions.values()
    return tuple(
        site.atlas.place(region.id, site.today, site.today)
        for region in regions
        if region.kind is RegionKind.PROVINCE
    )
