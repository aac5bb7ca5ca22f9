"""Where a text is cited: the record, and its sentence word for word."""

from dataclasses import dataclass

from markupsafe import Markup

from generator.markdown import unbroken
from generator.pages.parts.places import place_view
from generator.pages.parts.text_rows import described, named
from generator.pages.parts.wording import iso
from generator.site.links import Citing, SourceLink, TextLink
from generator.text import format_date, numbers_joined


@dataclass(frozen=True, slots=True)
class MentionView:
    """The sentence is `before` + `marked` + `after`; `url` leads to it."""

    url: str
    title: Markup
    before: Markup
    marked: Markup
    after: Markup
    place: str
    day: str
    day_iso: str
    times: str


def mention_view(citing: Citing) -> MentionView:
    """Return how a record cites a text."""
    source, sentence = citing.source, citing.sentence
    title, place, day = _of_source(source)
    begin, end = len(sentence.before), len(sentence.before) + len(sentence.marked)
    words = numbers_joined(f"{sentence.before}{sentence.marked}{sentence.after}")
    return MentionView(
        url=citing.url,
        title=unbroken(title),
        before=unbroken(words[:begin]),
        marked=unbroken(words[begin:end]),
        after=unbroken(words[end:]),
        place=place,
        day=day,
        day_iso=iso(source.sure_day if isinstance(source, TextLink) else source.told_on),
        times=f"nhắc {citing.times} lần" if citing.times > 1 else "",
    )


def _of_source(source: SourceLink) -> tuple[str, str, str]:
    if isinstance(source, TextLink):
        return f"{named(source)}: {source.subject}", described(source), ""
    place = source.place
    words = place_view(place).label if place.now else place.name
    return source.title, words, format_date(source.told_on)
