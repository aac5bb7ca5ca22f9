"""From an article's keys to an article."""

from posixpath import dirname

from generator.diagnostics import Diagnostic
from generator.model import (
    Article,
    ArticleId,
    AuthorId,
    Correction,
    Image,
    Origin,
    RegionId,
    TopicId,
    Withdrawal,
)
from generator.read.outcome import Outcome
from generator.read.schema import ArticleKeys
from generator.read.shared import check_file, credit, figures
from generator.text import format_date

FOLDER = "news"


def article_from(
    keys: ArticleKeys, origin: Origin, files: frozenset[str], base: str
) -> Outcome[Article]:
    """Return the article; its id is its path, whose year and month are its date's."""
    path = origin.path.removeprefix(f"{base}/")
    problems = _check_date(keys, origin, base)
    if keys.image:
        problems += check_file(origin, dirname(path), keys.image.src, files, "image", "src")
    record = Article(
        id=ArticleId(path.removeprefix(f"{FOLDER}/").removesuffix(".md")),
        title=keys.title,
        date=keys.date.value,
        has_time=keys.date.has_time,
        lead=keys.lead,
        regions=tuple(map(RegionId, keys.regions)),
        origin=origin,
        authors=tuple(map(AuthorId, keys.authors)),
        topics=tuple(map(TopicId, keys.topics)),
        credit=credit(keys.source),
        status=keys.status,
        withdrawn=_withdrawal(keys),
        image=_image(keys),
        corrections=tuple(
            Correction(correction.date.date, correction.note) for correction in keys.corrections
        ),
        aliases=tuple(keys.aliases),
        figures=figures(keys.figures),
    )
    return Outcome(record, problems)


def _check_date(keys: ArticleKeys, origin: Origin, base: str) -> tuple[Diagnostic, ...]:
    folder, _, name = origin.path.rpartition("/")
    right = f"{base}/{FOLDER}/{keys.date.value:%Y/%m}"
    if folder == right:
        return ()
    reason = f"bài đề ngày {format_date(keys.date.date)}"
    placeholders = {"name": folder, "reason": reason, "example": f"“{right}/{name}”, hoặc sửa ngày"}
    return (origin.problem("T105", "date", **placeholders),)


def _withdrawal(keys: ArticleKeys) -> Withdrawal | None:
    return Withdrawal(keys.withdrawn.date.date, keys.withdrawn.reason) if keys.withdrawn else None


def _image(keys: ArticleKeys) -> Image | None:
    image = keys.image
    return Image(image.src, image.alt, image.caption, image.credit) if image else None
