"""From an article's keys to an article."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import takewhile
from posixpath import dirname

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    ArticleId,
    AuthorId,
    CarriedOut,
    Correction,
    Image,
    Origin,
    Region,
    RegionId,
    SerialId,
    SerialPart,
    TopicId,
    Withdrawal,
)
from generator.read.day_orders import orders_of_article
from generator.read.folders import SLUG, Folder
from generator.read.kind import ContentFolder, Kind
from generator.read.originals import check_original, original, sound_original
from generator.read.outcome import Outcome
from generator.read.references import Identifiers, check_figures, check_ids
from generator.read.schema import ArticleKeys, CarriedOutKeys
from generator.read.shared import check_file, credit, figures
from generator.read.sound import SoundIds, known
from generator.text import format_date

FOLDER = "news"


def article_from(keys: ArticleKeys, origin: Origin, folder: ContentFolder) -> Outcome[Article]:
    """Return the article; its id is its path, whose year and month are those of the day told."""
    path = origin.path.removeprefix(f"{folder.base}/")
    problems = _check_date(keys, origin, folder.base)
    if keys.image:
        image = keys.image.src
        folders = dirname(path), path.removesuffix(".md")
        problems += check_file(origin, folders, image, folder.files, "image", "src")
    record = _record(keys, origin, path)
    return Outcome(record, (*problems, *orders_of_article(record)))


def _record(keys: ArticleKeys, origin: Origin, path: str) -> Article:
    return Article(
        id=ArticleId(path.removeprefix(f"{FOLDER}/").removesuffix(".md")),
        title=keys.title,
        date=keys.date.value,
        has_time=keys.date.has_time,
        lead=keys.lead,
        regions=tuple(map(RegionId, keys.regions)),
        origin=origin,
        authors=tuple(map(AuthorId, keys.authors)),
        topics=tuple(map(TopicId, keys.topics)),
        part=SerialPart(SerialId(keys.serial), keys.part) if keys.part else None,
        credit=credit(keys.source),
        original=original(keys.source),
        status=keys.status,
        withdrawn=_withdrawal(keys),
        image=_image(keys),
        corrections=tuple(
            Correction(correction.date.date, correction.note) for correction in keys.corrections
        ),
        aliases=tuple(keys.aliases),
        figures=figures(keys.figures),
        carries_out=tuple(map(_carried_out, keys.carries_out)),
    )


def _check_date(keys: ArticleKeys, origin: Origin, base: str) -> tuple[Diagnostic, ...]:
    folder, _, name = origin.path.rpartition("/")
    published = keys.source.published if keys.source else None
    moment = published or keys.date
    right = f"{base}/{FOLDER}/{moment.value:%Y/%m}"
    if folder == right:
        return ()
    noun, path = ("bài gốc", ("source", "published")) if published else ("bài", ("date",))
    reason = f"{noun} đề ngày {format_date(moment.date)}"
    placeholders = {"name": folder, "reason": reason, "example": f"“{right}/{name}”, hoặc sửa ngày"}
    return (origin.problem("T105", *path, **placeholders),)


def _carried_out(keys: CarriedOutKeys) -> CarriedOut:
    return CarriedOut(
        text=keys.text,
        grade=keys.grade,
        issued=keys.issued.date if keys.issued else None,
        quote=keys.quote,
        region=RegionId(keys.region) if keys.region else None,
        note=keys.note,
    )


def _withdrawal(keys: ArticleKeys) -> Withdrawal | None:
    return Withdrawal(keys.withdrawn.date.date, keys.withdrawn.reason) if keys.withdrawn else None


def _image(keys: ArticleKeys) -> Image | None:
    image = keys.image
    return Image(image.src, image.alt, image.caption, image.credit) if image else None


def _check(article: Article, identifiers: Identifiers) -> Iterator[Diagnostic]:
    origin, words = article.origin, identifiers.words
    yield from check_ids(origin, words.authors.named, article.authors, "authors")
    yield from check_original(article, identifiers)
    yield from check_ids(origin, identifiers.records[Region], article.regions, "regions")
    yield from check_ids(origin, words.topics.named, article.topics, "topics")
    if article.part:
        yield from words.serials.named.check(origin, article.part.serial, "serial")
    yield from check_figures(origin, article.figures, identifiers)
    for index, row in enumerate(article.carries_out):
        if row.region:
            path = ("carries_out", index, "region")
            yield from identifiers.records[Region].check(origin, row.region, *path)


def _sound(article: Article, sound: SoundIds) -> Article | None:
    """An article without its first place cannot be shown."""
    regions = sound.of(Region, article.regions)
    if not regions:
        return None
    part = article.part
    return replace(
        article,
        part=part if part and part.serial in sound.words.serials else None,
        regions=regions,
        authors=known(article.authors, sound.words.authors),
        original=sound_original(article.original, sound),
        topics=known(article.topics, sound.words.topics),
        figures=sound.figures(article.figures),
        carries_out=tuple(takewhile(partial(_is_sound, sound=sound), article.carries_out)),
    )


def _is_sound(row: CarriedOut, sound: SoundIds) -> bool:
    return row.region is None or row.region in sound.records[Region]


ARTICLES = Kind(
    record=Article,
    folder=Folder(
        FOLDER,
        re.compile(rf"news/(?:19|20)\d\d/(?:0[1-9]|1[0-2])/{SLUG}\.md", re.ASCII),
        3,
        "news/‹năm›/‹tháng›/‹tên-bài›.md",
    ),
    keys=ArticleKeys,
    read=article_from,
    check=_check,
    sound=_sound,
)
