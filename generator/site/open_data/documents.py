"""What the JSON document beside a text, a region or an indicator tells."""

from dataclasses import dataclass
from datetime import date
from itertools import islice

from generator.model import (
    Certainty,
    DocumentNumber,
    Indicator,
    Membership,
    Milestone,
    OfficialText,
    Region,
    RegionId,
    Signer,
)
from generator.model.addresses import version_url
from generator.site.links import ArticleLink, SourceLink, TextLink
from generator.site.open_data.rows import (
    IndicatorRow,
    OpenFigure,
    RegionRow,
    indicator_row,
    open_figures,
    region_row,
)
from generator.site.site import Site
from generator.site.texts.attachments import AttachedFile, attached_files
from generator.site.texts.relations import Relationship
from generator.site.texts.standing import Standing, standing
from generator.site.texts.status_changes import Timeline

LATEST = 20
"""So many of the newest records are listed."""


@dataclass(frozen=True, slots=True)
class DatedWording:
    """From `date` on a text reads so, by the words of `by`; `url` is empty for the only wording."""

    date: date
    certainty: Certainty
    by: DocumentNumber | None
    url: str


@dataclass(frozen=True, slots=True)
class TextDocument:
    """`citing_articles` and `citing_texts` count records; `latest` are the newest of them."""

    text: TextLink
    signers: tuple[Signer, ...]
    timeline: Timeline
    standing: Standing
    wordings: tuple[DatedWording, ...]
    relations: tuple[Relationship, ...]
    files: tuple[AttachedFile, ...]
    figures: tuple[OpenFigure, ...]
    citing_articles: int
    citing_texts: int
    latest: tuple[SourceLink, ...]


@dataclass(frozen=True, slots=True)
class RegionDocument:
    """`took_in` are the regions that went into this one, each with the day.

    `known` is the last day of which `members` are known.
    """

    region: RegionRow
    history: tuple[Milestone, ...]
    took_in: tuple[tuple[date, RegionId], ...]
    members: tuple[Membership, ...]
    known: date | None
    figures: tuple[OpenFigure, ...]
    latest: tuple[ArticleLink, ...]


@dataclass(frozen=True, slots=True)
class IndicatorDocument:
    indicator: IndicatorRow
    figures: tuple[OpenFigure, ...]


def linked_text_document(site: Site, text: OfficialText) -> TextDocument:
    sources = [citing.source for citing in site.citing_by.text.get(text.id, ())]
    texts = sum(isinstance(source, TextLink) for source in sources)
    return TextDocument(
        text=site.text_links[text.id],
        signers=text.signers,
        timeline=site.timelines[text.id],
        standing=standing(site, text),
        wordings=_wordings(site, text),
        relations=site.relations.get(text.id, ()),
        files=attached_files(text),
        figures=open_figures(site, site.figures_by.record.get(text.url, ())),
        citing_articles=len(sources) - texts,
        citing_texts=texts,
        latest=tuple(sources[:LATEST]),
    )


def linked_region_document(site: Site, region: Region) -> RegionDocument:
    articles = site.articles_by.region.get(region.id, ())
    return RegionDocument(
        region=region_row(site, region),
        history=region.history,
        took_in=tuple((day, former.id) for day, former in site.atlas.predecessors(region.id)),
        members=region.members,
        known=region.known,
        figures=open_figures(site, site.figures_by.region.get(region.id, ())),
        latest=tuple(site.article_links[article.url] for article in islice(articles, LATEST)),
    )


def linked_indicator_document(site: Site, indicator: Indicator) -> IndicatorDocument:
    figures = site.figures_by.indicator.get(indicator.id, ())
    return IndicatorDocument(indicator_row(indicator), open_figures(site, figures))


def _wordings(site: Site, text: OfficialText) -> tuple[DatedWording, ...]:
    """A wording has an address of its own only where there are several."""
    wordings = site.versions.get(text.id, ())
    several = len(wordings) > 1
    return tuple(
        DatedWording(
            date=wording.date,
            certainty=Certainty.CERTAIN if position else text.issued_certainty,
            by=wording.by,
            url=version_url(text.id, wording.date.isoformat()) if several else "",
        )
        for position, wording in enumerate(wordings)
    )
