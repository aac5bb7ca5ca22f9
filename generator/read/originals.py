"""From the keys of an article's source to the piece that it tells anew."""

from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic
from generator.model import Article, AuthorId, Original, OriginalPicture, Views
from generator.read.references import Identifiers, check_ids
from generator.read.schema import ReportKeys
from generator.read.sound import SoundIds, known


def original(keys: ReportKeys | None) -> Original | None:
    if not keys:
        return None
    published, views = keys.published, keys.views
    return Original(
        title=keys.title,
        authors=tuple(map(AuthorId, keys.authors)),
        published=published.value if published else None,
        has_time=published.has_time if published else False,
        pictures=tuple(
            OriginalPicture(picture.caption, picture.credit, picture.count)
            for picture in keys.pictures
        ),
        views=Views(views.count, views.read.date) if views else None,
    )


def check_original(article: Article, identifiers: Identifiers) -> Iterator[Diagnostic]:
    if article.original:
        authors = article.original.authors
        named = identifiers.words.authors.named
        yield from check_ids(article.origin, named, authors, "source", "authors")


def sound_original(original: Original | None, sound: SoundIds) -> Original | None:
    if not original:
        return None
    return replace(original, authors=known(original.authors, sound.words.authors))
