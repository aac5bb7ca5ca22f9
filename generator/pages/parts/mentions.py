"""Where a text is cited: the record, and its sentence word for word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.model import Article, OfficialText
from generator.pages.parts.text_rows import described, named
from generator.pages.parts.wording import Html, iso, unbroken
from generator.site import Citing, Site
from generator.text import format_date


@dataclass(frozen=True, slots=True)
class MentionView:
    """The sentence is `before` + `marked` + `after`; `url` leads to it."""

    url: str
    title: Html
    before: Html
    marked: Html
    after: Html
    place: str
    day: str
    day_iso: str
    times: str


def firsts(citing: Iterable[Citing]) -> Iterator[tuple[Citing, int]]:
    """Return each citing record once, by its first sentence, with the number of sentences."""
    found: dict[str, list[Citing]] = {}
    for one in citing:
        found.setdefault(one.record.url, []).append(one)
    for rows in found.values():
        yield rows[0], len(rows)


def mention_view(site: Site, citing: Citing, times: int = 1) -> MentionView:
    """Return how a record cites a text."""
    record, sentence = citing.record, citing.mention.sentence
    title, place, day = _of_record(site, record)
    return MentionView(
        url=f"{record.url}#{citing.mention.anchor}",
        title=unbroken(title),
        before=unbroken(sentence.before),
        marked=unbroken(sentence.marked),
        after=unbroken(sentence.after),
        place=place,
        day=day,
        day_iso=iso(record.day if isinstance(record, Article) else record.issued),
        times=f"nhắc {times} lần" if times > 1 else "",
    )


def _of_record(site: Site, record: Article | OfficialText) -> tuple[str, str, str]:
    if isinstance(record, OfficialText):
        return f"{named(site, record)}: {record.subject}", described(site, record), ""
    place = site.atlas.place(record.regions[0], record.day, site.today)
    words = f"{place.name} (nay thuộc {place.now.name})" if place.now else place.name
    return record.title, words, format_date(record.day)
