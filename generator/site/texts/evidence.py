"""Which place carries out which text, by its articles: what each of them proves, and where.

An article speaks for its own places: one that lies in another of them (a district at a meeting of
its province) is not claimed to do what was named there, unless an editor says so (`carries_out`).
Without such a grade an article only names a text.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.model import (
    Article,
    Body,
    CarriedOut,
    Content,
    Grade,
    Mention,
    OfficialText,
    Ordered,
    RegionId,
    Sentence,
    TextId,
)
from generator.site.calendar.ordered import ordering_texts
from generator.site.links import ArticleLink, Place
from generator.site.regions.atlas import Atlas
from generator.storage import Cache
from generator.text import squeeze


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an article proves of a text and a place, and the sentence that does.

    `province` is today's, None of a cluster or the country; `former` is the one of then when that
    is another (a province since merged, or the same name before it took in others).
    """

    text: TextId
    article: ArticleLink
    grade: Grade
    place: Place
    province: RegionId | None
    former: Place | None
    sentence: Sentence
    anchor: str
    note: str

    @property
    def url(self) -> str:
        """The address of the very sentence."""
        return f"{self.article.url}#{self.anchor}"

    @property
    def proves(self) -> bool:
        """Tell whether more is said than the text's name."""
        return self.grade is not Grade.NAMED


def evidence_of(
    content: Content,
    bodies: Mapping[str, Body],
    links: Iterable[ArticleLink],
    atlas: Atlas,
    today: date,
    cache: Cache,
) -> Iterator[Evidence]:
    """Yield what each article proves, in their order; `links` are parallel to the articles."""
    results = cache.results("evidence", (content.regions, content.texts, today))
    for article, link in zip(content.articles, links, strict=True):
        mentions = bodies[article.url].mentions
        if mentions:
            source = _Source(article, link, mentions, atlas, today)
            yield from results.of(partial(_proven, source, content.texts), article, mentions)


def _proven(source: "_Source", texts: tuple[OfficialText, ...]) -> tuple[Evidence, ...]:
    graded = tuple(_graded(source, texts))
    proven = {(evidence.text, evidence.province) for evidence in graded}
    named = (row for row in _named(source) if (row.text, row.province) not in proven)
    return *graded, *named


def own_places(atlas: Atlas, regions: Iterable[RegionId], day: date) -> tuple[RegionId, ...]:
    """Return the places an article speaks for: none that lies in another one of them."""
    all_regions = tuple(regions)
    return tuple(
        region
        for region in all_regions
        if not any(other != region and atlas.lies_in(region, other, day) for other in all_regions)
    )


def meant(
    row: CarriedOut, mentions: Iterable[Mention], texts: Iterable[OfficialText]
) -> tuple[TextId, ...]:
    """Return the texts that an editor's line means: of its number, and cited by the article."""
    cited = {mention.target for mention in mentions}
    candidates = ordering_texts(texts, Ordered(row.text, row.issued))
    return tuple(text.id for text in candidates if text.id in cited)


def proving(row: CarriedOut, mentions: Iterable[Mention], text: TextId) -> Mention | None:
    """Return the first citation of the text in a sentence with the editor's quote."""
    cited = (mention for mention in mentions if mention.target == text)
    return next((mention for mention in cited if row.quote in _words(mention.sentence)), None)


def _words(sentence: Sentence) -> str:
    return squeeze(f"{sentence.before}{sentence.marked}{sentence.after}")


@dataclass(frozen=True, slots=True)
class _Source:
    """An article with the citations in its own words."""

    article: Article
    link: ArticleLink
    mentions: tuple[Mention, ...]
    atlas: Atlas
    today: date

    @property
    def places(self) -> tuple[RegionId, ...]:
        return own_places(self.atlas, self.article.regions, self.article.told_on)

    def evidence(
        self, mention: Mention, text: TextId, region: RegionId, grade: Grade, note: str = ""
    ) -> Evidence:
        """Return the evidence for a place."""
        place, province, former = self._where(region)
        return Evidence(
            text=text,
            article=self.link,
            grade=grade,
            place=place,
            province=province,
            former=former,
            sentence=mention.sentence,
            anchor=mention.anchor,
            note=note,
        )

    def _where(self, region: RegionId) -> tuple[Place, RegionId | None, Place | None]:
        """Return the place as it was told of, today's province, and that of then if another."""
        day = self.article.told_on
        province = self.atlas.province_of(region, self.today)
        place = self.atlas.place(region, day, self.today)
        return (place, province.id, self._former(region, day)) if province else (place, None, None)

    def _former(self, region: RegionId, day: date) -> Place | None:
        home = self.atlas.province_of(region, day)
        place = self.atlas.place(home.id if home else region, day, self.today)
        return place if place.changed else None


def _graded(source: _Source, texts: tuple[OfficialText, ...]) -> Iterator[Evidence]:
    for row in source.article.carries_out:
        places = (row.region,) if row.region else source.places
        for text in meant(row, source.mentions, texts):
            if mention := proving(row, source.mentions, text):
                for region in places:
                    yield source.evidence(mention, text, region, row.grade, row.note)


def _named(source: _Source) -> Iterator[Evidence]:
    """Yield the texts that an article names, by their first citation."""
    first: dict[TextId, Mention] = {}
    for mention in source.mentions:
        if mention.target:
            first.setdefault(mention.target, mention)
    places = source.places if first else ()
    for text, mention in first.items():
        for region in places:
            yield source.evidence(mention, text, region, Grade.NAMED)
